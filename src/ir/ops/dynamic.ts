/** Indexing by positions that are data: boxes at a computed start, elements chosen along an axis. */

import { dimsAttribute, dimsOf, intOf } from "../attributes.ts";
import type { Builder } from "../builder.ts";
import { defineOp, type InferContext } from "../define-op.ts";
import { dimEquals, dimSub, formatShape, type Shape, symbol } from "../dim.ts";
import { allocateHostArray, isFloat } from "../dtype.ts";
import { add, cast, compare, constant, type Expression, int, logicalAnd, max, min, scalarTypeOf, sub, yes } from "../expression.ts";
import type { Value } from "../graph.ts";
import type { Index, LoopContext } from "../loop.ts";
import { formatType, type HostTensor, type TensorType } from "../type.ts";
import { nth, rowMajorStrides, sizeOf, stridedCopy, stridedStore } from "./host.ts";
import { operandType, requireLength } from "./rules.ts";

function requireStarts(context: InferContext, label: string, operand: number, rank: number): void {
  const type = operandType(context, operand);
  if (type.dtype !== "i32" || type.shape.length !== 1 || type.shape[0] !== rank)
    context.fail(label, `starts are ${formatType(type)}; they must be i32[${rank}], one per axis`);
}

/** A box of one element is taken to fit into an axis whose size is a symbol; other sizes must be known to fit. */
function requireBox(context: InferContext, label: string, shape: Shape, box: Shape): void {
  box.forEach((size, axis) => {
    const gap = dimSub(nth(shape, axis), size);
    if (typeof gap === "number" ? gap < 0 : size !== 0 && size !== 1)
      context.fail(label, `a box of ${formatShape(box)} does not fit, or is not known to fit, into ${formatShape(shape)} on axis ${axis}`);
  });
}

/** The starts moved to where a box of `box` lies inside `shape`. */
function clampedStarts(starts: HostTensor, shape: readonly number[], box: readonly number[]): readonly number[] {
  return shape.map((size, axis) => Math.max(0, Math.min(nth(Array.from(starts.data), axis), size - nth(box, axis))));
}

function clampedStart(context: LoopContext, operand: number, axis: number, shape: Shape, box: Shape): Expression {
  const last = context.dim(dimSub(nth(shape, axis), nth(box, axis)));
  return context.share("start", max(min(context.operand(operand, [int(axis)]), last), int(0)));
}

export const dynamicSlice = defineOp({
  name: "dynamic_slice",
  family: "index",
  summary: "A box of a tensor at a computed start",
  semantics:
    "result[i…] = x[starts + i…]. A start is moved into [0, size of x - size of the box], as in XLA. A box of one element reads zero from an axis whose size, a symbol, is zero.",
  traits: ["map"],
  operands: ["x", "starts"],
  attributes: { sizes: { kind: "dims", summary: "shape of the box" } },
  constraints: { C1: "starts are i32 with one entry per axis", C2: "one size per axis", C3: "the box fits into x" },
  infer(context) {
    const x = operandType(context);
    const sizes = dimsOf(context.attributes, "sizes");
    requireStarts(context, "C1", 1, x.shape.length);
    requireLength(context, "C2", "sizes", sizes, x.shape.length);
    requireBox(context, "C3", x.shape, sizes);
    return [{ dtype: x.dtype, shape: sizes }];
  },
  evaluate({ inputs, resultShape }) {
    const [x, starts] = [nth(inputs, 0), nth(inputs, 1)];
    const box = resultShape();
    if (x.data.length === 0) return [{ dtype: x.dtype, shape: box, data: allocateHostArray(x.dtype, sizeOf(box)) }];
    const strides = rowMajorStrides(x.shape);
    const offset = clampedStarts(starts, x.shape, box).reduce((sum, start, axis) => sum + start * nth(strides, axis), 0);
    return [stridedCopy(x.data, x.dtype, box, strides, offset)];
  },
  vjp({ b, operands, cotangents }) {
    const [dy] = cotangents;
    const [x, starts] = [nth(operands, 0), nth(operands, 1)];
    return [dy && b.dynamicUpdateSlice(b.zerosLike(x), dy, starts), undefined];
  },
  loops(operation) {
    const { dtype, shape } = nth(operation.operands, 0).type;
    const box = dimsOf(operation.attributes, "sizes");
    return {
      kind: "map",
      element(context, index) {
        let inside: Expression = yes;
        const source = index.map((i, axis) => {
          const at = context.share("at", add(i, clampedStart(context, 1, axis, shape, box)));
          const size = nth(shape, axis);
          if (typeof dimSub(size, nth(box, axis)) !== "number") inside = logicalAnd(inside, compare("lt", at, context.dim(size)));
          return at;
        });
        return context.when(
          inside,
          () => context.operand(0, source),
          () => constant(scalarTypeOf(dtype), 0),
        );
      },
    };
  },
  samples: [
    { operands: ["f32[5, 4]", "i32[2]"], attributes: { sizes: dimsAttribute([2, 3]) }, domain: [-1, 4] },
    { operands: ["f32[batch, 3]", "i32[2]"], attributes: { sizes: dimsAttribute([symbol("batch"), 1]) }, domain: [-1, 3] },
    { operands: ["f32[batch, 3]", "i32[2]"], attributes: { sizes: dimsAttribute([1, 2]) }, domain: [-1, 3] },
    { operands: ["i32[4]", "i32[1]"], attributes: { sizes: dimsAttribute([3]) }, domain: [-5, 5], gradient: false },
    { operands: ["f32[3]", "i32[1]"], attributes: { sizes: dimsAttribute([0]) } },
    { operands: ["f32[]", "i32[0]"], attributes: { sizes: dimsAttribute([]) } },
  ],
});

export const dynamicUpdateSlice = defineOp({
  name: "dynamic_update_slice",
  family: "index",
  summary: "A tensor with a box of it replaced, at a computed start",
  semantics: "x with x[starts + i…] = update[i…]. A start is moved into [0, size of x - size of update], as in XLA.",
  traits: ["map"],
  operands: ["x", "update", "starts"],
  attributes: {},
  constraints: {
    C1: "starts are i32 with one entry per axis",
    C2: "update has the element type and the number of axes of x",
    C3: "update fits into x",
  },
  infer(context) {
    const [x, update] = [operandType(context, 0), operandType(context, 1)];
    requireStarts(context, "C1", 2, x.shape.length);
    if (update.dtype !== x.dtype || update.shape.length !== x.shape.length)
      context.fail("C2", `update is ${formatType(update)}; it must be ${x.dtype} with ${x.shape.length} axes, as x is`);
    requireBox(context, "C3", x.shape, update.shape);
    return [x];
  },
  evaluate({ inputs }) {
    const [x, update, starts] = [nth(inputs, 0), nth(inputs, 1), nth(inputs, 2)];
    const out = allocateHostArray(x.dtype, x.data.length);
    out.set(x.data);
    const strides = rowMajorStrides(x.shape);
    const offset = clampedStarts(starts, x.shape, update.shape).reduce((sum, start, axis) => sum + start * nth(strides, axis), 0);
    stridedStore(out, update.data, update.shape, strides, offset);
    return [{ dtype: x.dtype, shape: x.shape, data: out }];
  },
  vjp({ b, operands, cotangents }) {
    const [dy] = cotangents;
    const [x, update, starts] = [nth(operands, 0), nth(operands, 1), nth(operands, 2)];
    if (!dy || !isFloat(x.type.dtype)) return [undefined, undefined, undefined];
    return [b.dynamicUpdateSlice(dy, b.zerosLike(update), starts), b.dynamicSlice(dy, starts, update.type.shape), undefined];
  },
  loops(operation) {
    const { shape } = nth(operation.operands, 0).type;
    const box = nth(operation.operands, 1).type.shape;
    return {
      kind: "map",
      element(context, index) {
        let inside: Expression = yes;
        const source = index.map((i, axis) => {
          const at = context.share("at", sub(i, clampedStart(context, 2, axis, shape, box)));
          inside = logicalAnd(inside, logicalAnd(compare("ge", at, int(0)), compare("lt", at, context.dim(nth(box, axis)))));
          return at;
        });
        return context.when(
          inside,
          () => context.operand(1, source),
          () => context.operand(0, index),
        );
      },
    };
  },
  samples: [
    { operands: ["f32[5, 4]", "f32[2, 3]", "i32[2]"], domain: [-1, 4] },
    { operands: ["f32[batch, 3]", "f32[batch, 1]", "i32[2]"], domain: [-1, 3] },
    { operands: ["i32[4]", "i32[3]", "i32[1]"], domain: [-5, 5], gradient: false },
    { operands: ["f32[3]", "f32[0]", "i32[1]"] },
    { operands: ["f32[]", "f32[]", "i32[0]"] },
  ],
});

function requireAlongAxis(context: InferContext, x: TensorType, indices: TensorType): number {
  const axis = intOf(context.attributes, "axis");
  if (indices.dtype !== "i32" && indices.dtype !== "u32")
    context.fail("C1", `indices are ${formatType(indices)}; they must be i32 or u32`, "cast them");
  if (axis < 0 || axis >= x.shape.length) context.fail("C2", `axis ${axis} is outside ${formatType(x)}`);
  const fits = indices.shape.length === x.shape.length && x.shape.every((dim, a) => a === axis || dimEquals(dim, nth(indices.shape, a)));
  if (!fits)
    context.fail("C3", `indices have shape ${formatShape(indices.shape)}; outside axis ${axis} it must be that of ${formatType(x)}`);
  return axis;
}

/** Σ over the positions k of `axis` in `indices` of dy[k], where indices[k] is the position in the result. */
function addAlongAxis(b: Builder, dy: Value, indices: Value, shape: Shape, axis: number): Value {
  // Axes of the sum: those of the result, then the positions in `indices` on the axis after the result's.
  const wide = [...shape.slice(0, axis + 1), nth(indices.type.shape, axis), ...shape.slice(axis + 1)];
  const axes = shape.map((_, a) => (a >= axis ? a + 1 : a));
  const chosen = b.eq(b.broadcast(indices, wide, axes), b.iota(indices.type.dtype, wide, axis));
  return b.reduceSum(b.select(chosen, b.broadcast(dy, wide, axes), 0), [axis + 1]);
}

export const takeAlongAxis = defineOp({
  name: "take_along_axis",
  family: "index",
  summary: "Elements chosen along an axis, each by an index of its own",
  semantics:
    "result[…, k, …] = x[…, indices[…, k, …], …] on the axis; an index outside [0, size) gives zero. The cotangent is summed over all k for every position: no order of additions depends on the indices.",
  traits: ["map"],
  operands: ["x", "indices"],
  attributes: { axis: { kind: "int", summary: "the axis that is indexed" } },
  constraints: {
    C1: "indices are i32 or u32",
    C2: "the axis exists",
    C3: "indices have the shape of x outside the axis",
  },
  infer(context) {
    const [x, indices] = [operandType(context, 0), operandType(context, 1)];
    requireAlongAxis(context, x, indices);
    return [{ dtype: x.dtype, shape: indices.shape }];
  },
  evaluate({ operation, inputs, resultShape }) {
    const [x, indices] = [nth(inputs, 0), nth(inputs, 1)];
    const axis = intOf(operation.attributes, "axis");
    const shape = resultShape();
    const out = allocateHostArray(x.dtype, indices.data.length);
    const [size, count] = [nth(x.shape, axis), nth(shape, axis)];
    const inner = sizeOf(shape.slice(axis + 1));
    indices.data.forEach((position: number, i: number) => {
      const outer = Math.floor(i / (inner * count));
      if (position >= 0 && position < size) out[i] = x.data[(outer * size + position) * inner + (i % inner)] as number;
    });
    return [{ dtype: x.dtype, shape, data: out }];
  },
  vjp({ b, operation, operands, cotangents }) {
    const [dy] = cotangents;
    const [x, indices] = [nth(operands, 0), nth(operands, 1)];
    if (!dy || !isFloat(x.type.dtype)) return [undefined, undefined];
    return [addAlongAxis(b, dy, indices, x.type.shape, intOf(operation.attributes, "axis")), undefined];
  },
  loops(operation) {
    const axis = intOf(operation.attributes, "axis");
    const { dtype, shape } = nth(operation.operands, 0).type;
    return {
      kind: "map",
      element(context: LoopContext, index: Index) {
        // As a signed number: a u32 beyond 2^31 becomes negative and so is outside as well.
        const position = context.share("position", cast("i32", context.operand(1, index)));
        const inside = logicalAnd(compare("ge", position, int(0)), compare("lt", position, context.dim(nth(shape, axis))));
        return context.when(
          inside,
          () =>
            context.operand(
              0,
              index.map((i, a) => (a === axis ? position : i)),
            ),
          () => constant(scalarTypeOf(dtype), 0),
        );
      },
    };
  },
  samples: [
    { operands: ["f32[batch, 4]", "i32[batch, 3]"], attributes: { axis: 1 }, domain: [-1, 4] },
    { operands: ["f32[3, 2, 2]", "i32[4, 2, 2]"], attributes: { axis: 0 }, domain: [0, 2] },
    { operands: ["f32[2, batch]", "u32[2, batch]"], attributes: { axis: 1 }, domain: [0, 3] },
    { operands: ["i32[2, 3]", "i32[2, 3]"], attributes: { axis: 1 }, domain: [0, 2], gradient: false },
    { operands: ["f32[0, 3]", "i32[0, 1]"], attributes: { axis: 1 } },
    { operands: ["bool[3]", "i32[2]"], attributes: { axis: 0 }, domain: [0, 2], gradient: false },
  ],
});
