/**
 * Order along an axis, by counting: the rank of an element is the number of elements that come before it. n² comparisons
 * per line that run in parallel and need no memory of their own; meant for axes of up to a few thousand elements.
 */

import { boolOf, intOf } from "../attributes.ts";
import type { Builder } from "../builder.ts";
import { defineOp, type InferContext, type OpSample } from "../define-op.ts";
import { allocateHostArray, isFloat } from "../dtype.ts";
import type { Value } from "../graph.ts";
import { formatType, type HostTensor, type TensorType } from "../type.ts";
import { nth, sizeOf } from "./host.ts";
import { operandType, requireClass } from "./rules.ts";

const attributes = {
  axis: { kind: "int", summary: "the axis that is ordered" },
  descending: { kind: "bool", summary: "largest first" },
} as const;
const constraints = { C1: "a floating-point or integer element type", C2: "the axis exists" };

function inferOrdered(context: InferContext): TensorType {
  requireClass(context, "C1", 0, "number");
  const type = operandType(context);
  const axis = intOf(context.attributes, "axis");
  if (axis < 0 || axis >= type.shape.length) context.fail("C2", `axis ${axis} is outside ${formatType(type)}`);
  return type;
}

/** Pairs of positions of an axis: the first on `axis`, the second on the axis after it. */
interface Pairs {
  first(x: Value): Value;
  second(x: Value): Value;
  readonly firstAt: Value;
  readonly secondAt: Value;
  /** Axis of the second position. */
  readonly axis: number;
}

function pairsOf(b: Builder, type: TensorType, axis: number): Pairs {
  const { shape } = type;
  const wide = [...shape.slice(0, axis), nth(shape, axis), ...shape.slice(axis)];
  const repeated = (x: Value, moved: number): Value =>
    b.broadcast(
      x,
      wide,
      shape.map((_, other) => (other >= moved ? other + 1 : other)),
    );
  return {
    first: (x) => repeated(x, axis + 1),
    second: (x) => repeated(x, axis),
    firstAt: b.iota("i32", wide, axis),
    secondAt: b.iota("i32", wide, axis + 1),
    axis: axis + 1,
  };
}

/** For every element its position in the order. Equal elements keep theirs; NaN comes last either way. */
function ranks(b: Builder, x: Value, axis: number, descending: boolean): Value {
  const pairs = pairsOf(b, x.type, axis);
  const [own, other] = [pairs.first(x), pairs.second(x)];
  const isBefore = descending ? b.gt(other, own) : b.lt(other, own);
  const isEarlier = b.lt(pairs.secondAt, pairs.firstAt);
  const tie = b.and(b.eq(other, own), isEarlier);
  let counted = b.or(isBefore, tie);
  if (isFloat(x.type.dtype)) {
    const [ownIsNan, otherIsNan] = [b.isNan(own), b.isNan(other)];
    counted = b.or(counted, b.and(ownIsNan, b.or(b.not(otherIsNan), isEarlier)));
  }
  return b.reduceSum(b.cast(counted, "i32"), [pairs.axis]);
}

/** The inverse of permutations along an axis. */
function inverted(b: Builder, permutation: Value, axis: number): Value {
  const pairs = pairsOf(b, permutation.type, axis);
  const found = b.eq(pairs.second(permutation), pairs.firstAt);
  return b.reduceSum(b.select(found, pairs.secondAt, 0), [pairs.axis]);
}

/** Calls `place` with the positions of each line in order. `start + position * step` is an element's place in the data. */
function forEachLine(
  x: HostTensor,
  axis: number,
  descending: boolean,
  place: (order: readonly number[], start: number, step: number) => void,
): void {
  const size = nth(x.shape, axis);
  const step = sizeOf(x.shape.slice(axis + 1));
  for (let line = 0; line < (size === 0 ? 0 : x.data.length / size); line++) {
    const start = Math.floor(line / step) * size * step + (line % step);
    const value = (position: number): number => x.data[start + position * step] as number;
    const compared = (p: number, q: number): number => {
      const [a, c] = [value(p), value(q)];
      if (Number.isNaN(a) || Number.isNaN(c)) return Number(Number.isNaN(a)) - Number(Number.isNaN(c));
      if (a === c) return 0;
      return a < c !== descending ? -1 : 1;
    };
    const order = Array.from({ length: size }, (_, position) => position).sort((p, q) => compared(p, q) || p - q);
    place(order, start, step);
  }
}

function samplesOf(differentiable: boolean): readonly OpSample[] {
  const gradient = differentiable ? {} : { gradient: false };
  return [
    { operands: ["f32[batch, 5]"], attributes: { axis: 1, descending: false }, ...gradient },
    { operands: ["f32[2, 4, 2]"], attributes: { axis: 1, descending: true }, ...gradient },
    { operands: ["f32[batch]"], attributes: { axis: 0, descending: true }, ...gradient },
    { operands: ["i32[2, 7]"], attributes: { axis: 1, descending: false }, domain: [-2, 2], gradient: false },
    { operands: ["u32[7]"], attributes: { axis: 0, descending: true }, domain: [0, 3], gradient: false },
    { operands: ["f32[0, 2]"], attributes: { axis: 0, descending: false }, ...gradient },
    { operands: ["f32[2, 1]"], attributes: { axis: 1, descending: false }, ...gradient },
  ];
}

export const argsort = defineOp({
  name: "argsort",
  family: "composite",
  summary: "Positions of the elements in ascending or descending order along an axis",
  semantics: "i32. Equal elements keep their order; NaN comes last either way. n² comparisons for an axis of n elements.",
  traits: ["composite"],
  operands: ["x"],
  attributes,
  constraints,
  infer: (context) => [{ dtype: "i32", shape: inferOrdered(context).shape }],
  evaluate({ operation, inputs }) {
    const x = nth(inputs, 0);
    const out = new Int32Array(x.data.length);
    forEachLine(x, intOf(operation.attributes, "axis"), boolOf(operation.attributes, "descending"), (order, start, step) => {
      order.forEach((position, i) => {
        out[start + i * step] = position;
      });
    });
    return [{ dtype: "i32", shape: x.shape, data: out }];
  },
  nondifferentiable: "the result is positions",
  decompose(b, operation) {
    const axis = intOf(operation.attributes, "axis");
    return [inverted(b, ranks(b, nth(operation.operands, 0), axis, boolOf(operation.attributes, "descending")), axis)];
  },
  samples: samplesOf(false),
});

export const sort = defineOp({
  name: "sort",
  family: "composite",
  summary: "Elements in ascending or descending order along an axis",
  semantics: "Equal elements keep their order; NaN comes last either way. n² comparisons for an axis of n elements.",
  traits: ["composite"],
  operands: ["x"],
  attributes,
  constraints,
  infer: (context) => [inferOrdered(context)],
  evaluate({ operation, inputs }) {
    const x = nth(inputs, 0);
    const out = allocateHostArray(x.dtype, x.data.length);
    forEachLine(x, intOf(operation.attributes, "axis"), boolOf(operation.attributes, "descending"), (order, start, step) => {
      order.forEach((position, i) => {
        out[start + i * step] = x.data[start + position * step] as number;
      });
    });
    return [{ dtype: x.dtype, shape: x.shape, data: out }];
  },
  vjp({ b, operation, operands, cotangents }) {
    const [dy] = cotangents;
    const x = nth(operands, 0);
    if (!dy || !isFloat(x.type.dtype)) return [undefined];
    // The element of rank r went to position r: its cotangent is there.
    const axis = intOf(operation.attributes, "axis");
    return [b.takeAlongAxis(dy, ranks(b, x, axis, boolOf(operation.attributes, "descending")), axis)];
  },
  decompose(b, operation) {
    const x = nth(operation.operands, 0);
    const axis = intOf(operation.attributes, "axis");
    return [b.takeAlongAxis(x, b.argsort(x, axis, boolOf(operation.attributes, "descending")), axis)];
  },
  samples: samplesOf(true),
});
