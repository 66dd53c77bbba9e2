/** Ops that put tensors together from parts: pad, concat, reverse. */

import { intOf, intsOf } from "../attributes.ts";
import { defineOp } from "../define-op.ts";
import { type Dim, dimAdd, dimEquals, dimSub, formatShape, type Shape } from "../dim.ts";
import { allocateHostArray } from "../dtype.ts";
import { compare, div, type Expression, int, logicalAnd, mod, sub, yes } from "../expression.ts";
import type { Attributes } from "../graph.ts";
import type { Index, LoopContext } from "../loop.ts";
import { formatType } from "../type.ts";
import { nth, rowMajorStrides, sizeOf, stridedCopy, stridedStore } from "./host.ts";
import { dilated, operandType, requireAxes, requireLength, requireSameDtype } from "./rules.ts";

function paddedShape(shape: Shape, attributes: Attributes): Dim[] {
  const [low, high, interior] = [intsOf(attributes, "low"), intsOf(attributes, "high"), intsOf(attributes, "interior")];
  return shape.map((dim, axis) => dimAdd(dilated(dim, nth(interior, axis) + 1), nth(low, axis) + nth(high, axis)));
}

/** Position of `index` in the operand and whether there is one, for an axis that is shifted by `low` and has holes between elements. */
function undilate(
  context: LoopContext,
  index: Expression,
  low: number,
  dilation: number,
  size: Dim,
  bounds: "both" | "low" | "high" | "none",
): readonly [Expression, Expression] {
  const shifted = sub(index, int(low));
  let inside: Expression = yes;
  if (bounds === "both" || bounds === "low") inside = logicalAnd(inside, compare("ge", shifted, int(0)));
  if (bounds === "both" || bounds === "high") inside = logicalAnd(inside, compare("lt", shifted, context.dim(dilated(size, dilation))));
  if (dilation > 1) inside = logicalAnd(inside, compare("eq", mod(shifted, int(dilation)), int(0)));
  return [div(shifted, int(dilation)), inside];
}

export const pad = defineOp({
  name: "pad",
  family: "shape",
  summary: "A tensor with a value around it and between its elements",
  semantics: "`interior` copies of value go between neighbours, `low` before and `high` after; negative low or high removes elements.",
  traits: ["map", "movement"],
  operands: ["x", "value"],
  attributes: {
    low: { kind: "ints", summary: "elements added before each axis; negative crops" },
    high: { kind: "ints", summary: "elements added after each axis; negative crops" },
    interior: { kind: "ints", summary: "elements added between neighbours on each axis" },
  },
  constraints: {
    C1: "value is a scalar of the element type of x",
    C2: "one entry per axis",
    C3: "interior is not negative",
    C4: "no result size is negative",
  },
  infer(context) {
    const [x, value] = [operandType(context, 0), operandType(context, 1)];
    if (value.dtype !== x.dtype || value.shape.length > 0) context.fail("C1", `the value is ${formatType(value)}; it must be ${x.dtype}[]`);
    for (const key of ["low", "high", "interior"]) requireLength(context, "C2", key, intsOf(context.attributes, key), x.shape.length);
    const negative = intsOf(context.attributes, "interior").find((amount) => amount < 0);
    if (negative !== undefined) context.fail("C3", `interior padding ${negative} is negative`);
    const shape = paddedShape(x.shape, context.attributes);
    if (shape.some((dim) => typeof dim === "number" && dim < 0))
      context.fail("C4", `padding ${formatShape(x.shape)} gives ${formatShape(shape)}; more is removed than there is`);
    return [{ dtype: x.dtype, shape }];
  },
  evaluate({ operation, inputs, resultShape }) {
    const [x, value] = [nth(inputs, 0), nth(inputs, 1)];
    const shape = resultShape();
    const low = intsOf(operation.attributes, "low");
    const steps = intsOf(operation.attributes, "interior").map((amount) => amount + 1);
    const out = allocateHostArray(x.dtype, sizeOf(shape)).fill(value.data[0] as number);
    // The box of operand elements that land inside the result.
    const first = x.shape.map((_, axis) => Math.max(0, Math.ceil(-nth(low, axis) / nth(steps, axis))));
    const end = x.shape.map((size, axis) => Math.min(size, Math.floor((nth(shape, axis) - 1 - nth(low, axis)) / nth(steps, axis)) + 1));
    const box = first.map((start, axis) => Math.max(0, nth(end, axis) - start));
    const [from, to] = [rowMajorStrides(x.shape), rowMajorStrides(shape)];
    const source = first.reduce((sum, start, axis) => sum + start * nth(from, axis), 0);
    const target = first.reduce((sum, start, axis) => sum + (nth(low, axis) + start * nth(steps, axis)) * nth(to, axis), 0);
    const kept = stridedCopy(x.data, x.dtype, box, from, source);
    stridedStore(
      out,
      kept.data,
      box,
      to.map((stride, axis) => stride * nth(steps, axis)),
      target,
    );
    return [{ dtype: x.dtype, shape, data: out }];
  },
  vjp({ b, operation, operands, cotangents }) {
    const [dy] = cotangents;
    if (!dy) return [undefined, undefined];
    const low = intsOf(operation.attributes, "low");
    const high = intsOf(operation.attributes, "high");
    const steps = intsOf(operation.attributes, "interior").map((amount) => amount + 1);
    const { shape } = nth(operands, 0).type;
    // Cropped elements have cotangent zero: put zeros where they were, then take every step-th element.
    const crops = [...low, ...high].some((amount) => amount < 0);
    const positive = (amounts: readonly number[]): number[] => amounts.map((amount) => Math.max(0, amount));
    const uncropped = crops ? b.pad(dy, positive(low.map((amount) => -amount)), positive(high.map((amount) => -amount))) : dy;
    const starts = positive(low);
    const limits = shape.map((dim, axis) => dimAdd(dilated(dim, nth(steps, axis)), nth(starts, axis)));
    const dx = b.slice(uncropped, starts, limits, steps);
    const all = (rank: number): number[] => Array.from({ length: rank }, (_, axis) => axis);
    const dvalue = b.sub(b.reduceSum(dy, all(shape.length)), b.reduceSum(dx, all(shape.length)));
    return [dx, dvalue];
  },
  loops(operation) {
    const { shape } = nth(operation.operands, 0).type;
    const [low, high, interior] = [
      intsOf(operation.attributes, "low"),
      intsOf(operation.attributes, "high"),
      intsOf(operation.attributes, "interior"),
    ];
    return {
      kind: "map",
      element(context, index) {
        let inside: Expression = yes;
        const source = index.map((i, axis) => {
          const [below, above] = [nth(low, axis) > 0, nth(high, axis) > 0];
          const bounds = below && above ? "both" : below ? "low" : above ? "high" : "none";
          const [position, exists] = undilate(context, i, nth(low, axis), nth(interior, axis) + 1, nth(shape, axis), bounds);
          inside = logicalAnd(inside, exists);
          return position;
        });
        return context.when(
          inside,
          () => context.operand(0, source),
          () => context.operand(1, []),
        );
      },
    };
  },
  samples: [
    { operands: ["f32[batch, 3]", "f32[]"], attributes: { low: [1, 0], high: [0, 2], interior: [0, 0] } },
    { operands: ["f32[4]", "f32[]"], attributes: { low: [-1], high: [2], interior: [1] } },
    { operands: ["f32[3, 2]", "f32[]"], attributes: { low: [0, 1], high: [-2, 1], interior: [2, 0] } },
    { operands: ["f32[5]", "f32[]"], attributes: { low: [-1], high: [-1], interior: [0] } },
    { operands: ["i32[0, 2]", "i32[]"], attributes: { low: [1, 0], high: [1, 0], interior: [3, 0] }, gradient: false },
    { operands: ["f32[0]", "f32[]"], attributes: { low: [2], high: [0], interior: [1] } },
  ],
});

export const concat = defineOp({
  name: "concat",
  family: "shape",
  summary: "Tensors one after another along an axis",
  traits: ["map", "movement"],
  operands: ["values..."],
  attributes: { axis: { kind: "int", summary: "the axis that grows" } },
  constraints: { C1: "at least one operand", C2: "equal element types", C3: "the axis exists", C4: "sizes on the other axes are equal" },
  infer(context) {
    const axis = intOf(context.attributes, "axis");
    if (context.operands.length === 0) context.fail("C1", "there is no operand");
    requireSameDtype(context, "C2");
    const first = operandType(context);
    if (axis < 0 || axis >= first.shape.length) context.fail("C3", `axis ${axis} is outside ${formatType(first)}`);
    let total: Dim = 0;
    for (const { shape } of context.operands) {
      if (shape.length !== first.shape.length || shape.some((dim, other) => other !== axis && !dimEquals(dim, nth(first.shape, other)))) {
        context.fail("C4", `shapes ${formatShape(first.shape)} and ${formatShape(shape)} differ outside axis ${axis}`);
      }
      total = dimAdd(total, nth(shape, axis));
    }
    return [{ dtype: first.dtype, shape: first.shape.map((dim, other) => (other === axis ? total : dim)) }];
  },
  evaluate({ operation, inputs, resultShape }) {
    const axis = intOf(operation.attributes, "axis");
    const shape = resultShape();
    const { dtype } = nth(inputs, 0);
    const out = allocateHostArray(dtype, sizeOf(shape));
    const strides = rowMajorStrides(shape);
    let offset = 0;
    for (const input of inputs) {
      stridedStore(out, input.data, input.shape, strides, offset);
      offset += nth(input.shape, axis) * nth(strides, axis);
    }
    return [{ dtype, shape, data: out }];
  },
  vjp({ b, operation, operands, cotangents }) {
    const [dy] = cotangents;
    if (!dy) return operands.map(() => undefined);
    const axis = intOf(operation.attributes, "axis");
    let start: Dim = 0;
    return operands.map((operand) => {
      const end: Dim = dimAdd(start, nth(operand.type.shape, axis));
      const on = (value: Dim, others: Shape): Dim[] => others.map((dim, other) => (other === axis ? value : dim));
      const part = b.slice(
        dy,
        on(
          start,
          operand.type.shape.map(() => 0),
        ),
        on(end, operand.type.shape),
      );
      start = end;
      return part;
    });
  },
  loops(operation) {
    const axis = intOf(operation.attributes, "axis");
    const sizes = operation.operands.map((operand) => nth(operand.type.shape, axis));
    return {
      kind: "map",
      element(context, index) {
        const part = (operand: number, start: Dim): Expression => {
          const read = (): Expression =>
            context.operand(
              operand,
              index.map((i, other) => (other === axis ? sub(i, context.dim(start)) : i)),
            );
          if (operand === sizes.length - 1) return read();
          const end = dimAdd(start, nth(sizes, operand));
          return context.when(compare("lt", nth(index, axis), context.dim(end)), read, () => part(operand + 1, end));
        };
        return part(0, 0);
      },
    };
  },
  samples: [
    { operands: ["f32[batch, 2]", "f32[batch, 3]", "f32[batch, 1]"], attributes: { axis: 1 } },
    { operands: ["f32[2]", "f32[0]", "f32[1]"], attributes: { axis: 0 } },
    { operands: ["i32[1, 2]", "i32[2, 2]"], attributes: { axis: 0 }, gradient: false },
    { operands: ["f32[batch, 2]", "f32[1, 2]", "f32[batch, 2]"], attributes: { axis: 0 } },
    { operands: ["bool[3]"], attributes: { axis: 0 }, gradient: false },
  ],
});

export const reverse = defineOp({
  name: "reverse",
  family: "shape",
  summary: "Axes read backwards",
  traits: ["map", "movement", "involution"],
  operands: ["x"],
  attributes: { axes: { kind: "ints", summary: "axes to reverse, ascending" } },
  constraints: { C1: "axes are in range and ascending" },
  infer(context) {
    const type = operandType(context);
    requireAxes(context, "C1", intsOf(context.attributes, "axes"), type.shape.length);
    return [type];
  },
  evaluate({ operation, inputs, resultShape }) {
    const x = nth(inputs, 0);
    const axes = intsOf(operation.attributes, "axes");
    const strides = rowMajorStrides(x.shape);
    const offset = axes.reduce((sum, axis) => sum + (nth(x.shape, axis) - 1) * nth(strides, axis), 0);
    return [
      stridedCopy(
        x.data,
        x.dtype,
        resultShape(),
        strides.map((stride, axis) => (axes.includes(axis) ? -stride : stride)),
        offset,
      ),
    ];
  },
  vjp({ b, operation, cotangents }) {
    const [dy] = cotangents;
    return [dy && b.reverse(dy, intsOf(operation.attributes, "axes"))];
  },
  loops(operation) {
    const axes = intsOf(operation.attributes, "axes");
    const { shape } = nth(operation.operands, 0).type;
    const element = (context: LoopContext, index: Index): Expression =>
      context.operand(
        0,
        index.map((i, axis) => (axes.includes(axis) ? sub(context.dim(dimSub(nth(shape, axis), 1)), i) : i)),
      );
    return { kind: "map", element };
  },
  samples: [
    { operands: ["f32[batch, 3]"], attributes: { axes: [0] } },
    { operands: ["f32[2, 3, 2]"], attributes: { axes: [0, 2] } },
    { operands: ["i32[0]"], attributes: { axes: [0] }, gradient: false },
    { operands: ["f32[1]"], attributes: { axes: [] } },
  ],
});
