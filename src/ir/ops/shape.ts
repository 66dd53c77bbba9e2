/** Ops that rename positions: broadcast, reshape, transpose, slice, reverse. */

import { dimsAttribute, dimsOf, intsOf } from "../attributes.ts";
import type { Builder } from "../builder.ts";
import { defineOp } from "../define-op.ts";
import { type Dim, dimAdd, dimCeilDiv, dimEquals, dimMul, dimProduct, dimSub, formatShape, type Shape, symbol } from "../dim.ts";
import { add, type Expression, int, mul } from "../expression.ts";
import type { Attributes, Value } from "../graph.ts";
import { flattenIndex, unflattenIndex } from "../index-arithmetic.ts";
import { formatType } from "../type.ts";
import { nth, rowMajorStrides, stridedCopy } from "./host.ts";
import { dilated, operandType, requireAxes, requireDistinctAxes, requireLength } from "./rules.ts";

export const broadcast = defineOp({
  name: "broadcast",
  family: "shape",
  summary: "Repeats a tensor along new axes and axes of size 1",
  semantics: "Axis a of x is axis axes[a] of the result; an axis of size 1 is repeated.",
  traits: ["map", "free", "movement", "broadcasting"],
  operands: ["x"],
  attributes: {
    shape: { kind: "dims", summary: "shape of the result" },
    axes: { kind: "ints", summary: "result axis of each operand axis, ascending" },
  },
  constraints: { C1: "one axis per operand axis", C2: "axes are in range and ascending", C3: "each size is 1 or the result's" },
  infer(context) {
    const { dtype, shape } = operandType(context);
    const result = dimsOf(context.attributes, "shape");
    const axes = intsOf(context.attributes, "axes");
    requireLength(context, "C1", "axes", axes, shape.length);
    requireAxes(context, "C2", axes, result.length);
    shape.forEach((dim, axis) => {
      const to = result[axes[axis] ?? 0] ?? 1;
      if (dim !== 1 && !dimEquals(dim, to))
        context.fail("C3", `axis ${axis} of size ${dim} cannot become size ${to} of ${formatShape(result)}`);
    });
    return [{ dtype, shape: result }];
  },
  evaluate({ operation, inputs, resultShape }) {
    const x = nth(inputs, 0);
    const shape = resultShape();
    const strides = new Array<number>(shape.length).fill(0);
    const from = rowMajorStrides(x.shape);
    intsOf(operation.attributes, "axes").forEach((axis, i) => {
      strides[axis] = x.shape[i] === 1 ? 0 : nth(from, i);
    });
    return [stridedCopy(x.data, x.dtype, shape, strides)];
  },
  vjp({ b, operation, operands, cotangents }) {
    const [dy] = cotangents;
    if (!dy) return [undefined];
    const x = nth(operands, 0).type.shape;
    const result = dy.type.shape;
    const axes = intsOf(operation.attributes, "axes");
    const repeated = result.flatMap((dim, axis) => {
      const from = x[axes.indexOf(axis)];
      return from === undefined || !dimEquals(from, dim) ? [axis] : [];
    });
    return [b.reshape(b.reduceSum(dy, repeated), x)];
  },
  loops(operation) {
    const axes = intsOf(operation.attributes, "axes");
    const { shape } = nth(operation.operands, 0).type;
    return {
      kind: "map",
      element: (context, index) =>
        context.operand(
          0,
          axes.map((axis, i) => (shape[i] === 1 ? int(0) : nth(index, axis))),
        ),
    };
  },
  samples: [
    { operands: ["f32[3]"], attributes: { shape: dimsAttribute([2, 3]), axes: [1] } },
    { operands: ["f32[]"], attributes: { shape: dimsAttribute([2, 3]), axes: [] } },
    { operands: ["f32[2, 1, 3]"], attributes: { shape: dimsAttribute([2, 4, 3]), axes: [0, 1, 2] } },
    { operands: ["i32[2]"], attributes: { shape: dimsAttribute([2, 0]), axes: [0] }, gradient: false },
    { operands: ["bool[batch, 1]"], attributes: { shape: dimsAttribute([5, symbol("batch"), 2]), axes: [1, 2] }, gradient: false },
    { operands: ["f32[1, 3]"], attributes: { shape: dimsAttribute([symbol("batch"), 3]), axes: [0, 1] } },
  ],
});

/** Axes of operand and result that a reshape maps onto each other, as far apart as the sizes allow. */
interface ReshapeGroup {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

export function reshapeGroups(from: Shape, to: Shape): readonly ReshapeGroup[] {
  const groups: ReshapeGroup[] = [];
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    const [startFrom, startTo] = [i, j];
    let found = false;
    // The nearest pair of ends with equal element counts closes the group; the whole shapes always are such a pair.
    for (let end = i + 1; end <= from.length && !found; end++) {
      const size = dimProduct(from.slice(startFrom, end));
      for (let other = startTo; other <= to.length; other++) {
        if (!dimEquals(dimProduct(to.slice(startTo, other)), size) || (other === startTo && to[other] === 1)) continue;
        [i, j] = [end, other];
        found = true;
        break;
      }
    }
    if (!found) [i, j] = [from.length, to.length];
    groups.push({ from: range(startFrom, i), to: range(startTo, j) });
  }
  return groups;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

export const reshape = defineOp({
  name: "reshape",
  family: "shape",
  summary: "The same elements in row-major order under another shape",
  traits: ["map", "free", "movement", "positional"],
  operands: ["x"],
  attributes: { shape: { kind: "dims", summary: "shape of the result" } },
  constraints: { C1: "element counts are equal as polynomials over the symbols" },
  infer(context) {
    const type = operandType(context);
    const shape = dimsOf(context.attributes, "shape");
    const [from, to] = [dimProduct(type.shape), dimProduct(shape)];
    if (!dimEquals(from, to))
      context.fail("C1", `${formatType(type)} has ${from} elements and the shape ${formatShape(shape)} has ${to}; they must be equal`);
    return [{ dtype: type.dtype, shape }];
  },
  evaluate({ inputs, resultShape }) {
    const x = nth(inputs, 0);
    return [{ dtype: x.dtype, shape: resultShape(), data: x.data }];
  },
  vjp({ b, operands, cotangents }) {
    const [dy] = cotangents;
    return [dy && b.reshape(dy, nth(operands, 0).type.shape)];
  },
  loops(operation) {
    const from = nth(operation.operands, 0).type.shape;
    const to = dimsOf(operation.attributes, "shape");
    const groups = reshapeGroups(from, to);
    return {
      kind: "map",
      element(context, index) {
        const source: Expression[] = [];
        for (const group of groups) {
          const linear = flattenIndex(
            group.to.map((axis) => nth(to, axis)),
            group.to.map((axis) => nth(index, axis)),
            context.dim,
          );
          source.push(
            ...unflattenIndex(
              group.from.map((axis) => nth(from, axis)),
              linear,
              context.dim,
            ),
          );
        }
        return context.operand(0, source);
      },
    };
  },
  samples: [
    { operands: ["f32[2, 6]"], attributes: { shape: dimsAttribute([3, 4]) } },
    { operands: ["f32[2, 3, 4]"], attributes: { shape: dimsAttribute([2, 12]) } },
    { operands: ["f32[5]"], attributes: { shape: dimsAttribute([1, 5, 1]) } },
    { operands: ["f32[1, 1]"], attributes: { shape: dimsAttribute([]) } },
    { operands: ["i32[4, 0]"], attributes: { shape: dimsAttribute([0, 7]) }, gradient: false },
    { operands: ["f32[2, 2, 3]"], attributes: { shape: dimsAttribute([4, 1, 3]) } },
    { operands: ["f32[batch, 2, 3]"], attributes: { shape: dimsAttribute([symbol("batch"), 6]) } },
    { operands: ["f32[batch, 2]"], attributes: { shape: dimsAttribute([dimMul(symbol("batch"), 2)]) } },
  ],
});

export const transpose = defineOp({
  name: "transpose",
  family: "shape",
  summary: "Axes in another order",
  semantics: "Axis a of the result is axis permutation[a] of x.",
  traits: ["map", "free", "movement"],
  operands: ["x"],
  attributes: { permutation: { kind: "ints", summary: "operand axis of each result axis" } },
  constraints: { C1: "one entry per axis", C2: "entries are distinct axes" },
  infer(context) {
    const { dtype, shape } = operandType(context);
    const permutation = intsOf(context.attributes, "permutation");
    requireLength(context, "C1", "permutation", permutation, shape.length);
    requireDistinctAxes(context, "C2", permutation, shape.length);
    return [{ dtype, shape: permutation.map((axis) => nth(shape, axis)) }];
  },
  evaluate({ operation, inputs, resultShape }) {
    const x = nth(inputs, 0);
    const strides = rowMajorStrides(x.shape);
    return [
      stridedCopy(
        x.data,
        x.dtype,
        resultShape(),
        intsOf(operation.attributes, "permutation").map((axis) => nth(strides, axis)),
      ),
    ];
  },
  vjp({ b, operation, cotangents }) {
    const [dy] = cotangents;
    return [dy && b.transpose(dy, inversePermutation(intsOf(operation.attributes, "permutation")))];
  },
  loops(operation) {
    const inverse = inversePermutation(intsOf(operation.attributes, "permutation"));
    return {
      kind: "map",
      element: (context, index) =>
        context.operand(
          0,
          inverse.map((axis) => nth(index, axis)),
        ),
    };
  },
  samples: [
    { operands: ["f32[batch, 3]"], attributes: { permutation: [1, 0] } },
    { operands: ["f32[2, 3, 4]"], attributes: { permutation: [2, 0, 1] } },
    { operands: ["i32[0, 1, 4]"], attributes: { permutation: [1, 2, 0] }, gradient: false },
  ],
});

export function inversePermutation(permutation: readonly number[]): number[] {
  const inverse = new Array<number>(permutation.length);
  permutation.forEach((axis, i) => {
    inverse[axis] = i;
  });
  return inverse;
}

/** A `pad` with zeros; amounts that are symbolic become concatenations. */
function surroundWithZeros(b: Builder, x: Value, low: Shape, high: Shape, interior: readonly number[]): Value {
  const fixed = (amounts: Shape): readonly number[] => amounts.map((amount) => (typeof amount === "number" ? amount : 0));
  let result = b.pad(x, fixed(low), fixed(high), 0, interior);
  const zeros = (axis: number, amount: Dim): Value =>
    b.full(
      x.type.dtype,
      result.type.shape.map((dim, other) => (other === axis ? amount : dim)),
      0,
    );
  low.forEach((amount, axis) => {
    if (typeof amount !== "number") result = b.concat([zeros(axis, amount), result], axis);
  });
  high.forEach((amount, axis) => {
    if (typeof amount !== "number") result = b.concat([result, zeros(axis, amount)], axis);
  });
  return result;
}

function sliceSizes(attributes: Attributes): Dim[] {
  const limits = dimsOf(attributes, "limits");
  const strides = intsOf(attributes, "strides");
  return dimsOf(attributes, "starts").map((start, axis) => dimCeilDiv(dimSub(nth(limits, axis), start), nth(strides, axis)));
}

export const slice = defineOp({
  name: "slice",
  family: "shape",
  summary: "A box of a tensor, with steps",
  semantics: "result[i…] = x[starts + i * strides …] for all positions below limits.",
  traits: ["map", "movement"],
  operands: ["x"],
  attributes: {
    starts: { kind: "dims", summary: "first position on each axis" },
    limits: { kind: "dims", summary: "end of each axis, exclusive" },
    strides: { kind: "ints", summary: "step on each axis, at least 1" },
  },
  constraints: { C1: "one start, limit and stride per axis", C2: "0 <= start <= limit <= size", C3: "strides are positive" },
  infer(context) {
    const { dtype, shape } = operandType(context);
    const starts = dimsOf(context.attributes, "starts");
    const limits = dimsOf(context.attributes, "limits");
    const strides = intsOf(context.attributes, "strides");
    requireLength(context, "C1", "starts", starts, shape.length);
    requireLength(context, "C1", "limits", limits, shape.length);
    requireLength(context, "C1", "strides", strides, shape.length);
    shape.forEach((size, axis) => {
      const [start, limit] = [nth(starts, axis), nth(limits, axis)];
      const gaps = [start, dimSub(limit, start), dimSub(size, limit)];
      if (gaps.some((gap) => typeof gap === "number" && gap < 0)) {
        context.fail("C2", `axis ${axis} of size ${size} is cut to [${start}, ${limit}); it must lie inside`);
      }
      if (nth(strides, axis) < 1) context.fail("C3", `stride ${nth(strides, axis)} on axis ${axis} must be at least 1`);
    });
    return [{ dtype, shape: sliceSizes(context.attributes) }];
  },
  evaluate({ operation, inputs, size, resultShape }) {
    const x = nth(inputs, 0);
    const from = rowMajorStrides(x.shape);
    const steps = intsOf(operation.attributes, "strides");
    const offset = dimsOf(operation.attributes, "starts").reduce<number>((sum, start, axis) => sum + size(start) * nth(from, axis), 0);
    return [
      stridedCopy(
        x.data,
        x.dtype,
        resultShape(),
        from.map((stride, axis) => stride * nth(steps, axis)),
        offset,
      ),
    ];
  },
  vjp({ b, operation, operands, cotangents }) {
    const [dy] = cotangents;
    if (!dy) return [undefined];
    const { shape } = nth(operands, 0).type;
    const starts = dimsOf(operation.attributes, "starts");
    const strides = intsOf(operation.attributes, "strides");
    const high = sliceSizes(operation.attributes).map((count, axis) => {
      const covered = dimAdd(nth(starts, axis), dilated(count, nth(strides, axis)));
      return dimSub(nth(shape, axis), covered);
    });
    return [
      surroundWithZeros(
        b,
        dy,
        starts,
        high,
        strides.map((stride) => stride - 1),
      ),
    ];
  },
  loops(operation) {
    const starts = dimsOf(operation.attributes, "starts");
    const strides = intsOf(operation.attributes, "strides");
    return {
      kind: "map",
      element: (context, index) =>
        context.operand(
          0,
          index.map((i, axis) => add(context.dim(nth(starts, axis)), mul(i, int(nth(strides, axis))))),
        ),
    };
  },
  samples: [
    { operands: ["f32[5, 4]"], attributes: { starts: dimsAttribute([1, 0]), limits: dimsAttribute([5, 3]), strides: [2, 1] } },
    { operands: ["f32[6]"], attributes: { starts: dimsAttribute([1]), limits: dimsAttribute([5]), strides: [2] } },
    { operands: ["f32[3, 2]"], attributes: { starts: dimsAttribute([2, 1]), limits: dimsAttribute([2, 2]), strides: [1, 1] } },
    { operands: ["i32[1]"], attributes: { starts: dimsAttribute([0]), limits: dimsAttribute([1]), strides: [3] }, gradient: false },
    {
      operands: ["f32[batch, 3]"],
      attributes: { starts: dimsAttribute([1, 0]), limits: dimsAttribute([symbol("batch"), 3]), strides: [1, 2] },
    },
    {
      operands: ["f32[batch]"],
      attributes: { starts: dimsAttribute([dimSub(symbol("batch"), 1)]), limits: dimsAttribute([symbol("batch")]), strides: [1] },
    },
  ],
});
