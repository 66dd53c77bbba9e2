/** Elements at computed positions. */

import type { Builder } from "../../ir/builder.ts";
import { type Dim, dimEquals, dimProduct, type Shape } from "../../ir/dim.ts";
import type { Value } from "../../ir/graph.ts";
import { highest, lowest } from "../../ir/ops/numerics.ts";
import { valueError } from "../errors.ts";
import { defineTensorFunction } from "../tensor/function.ts";
import { asTensor, type DimLike, formatDims, resolveDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { asValue, first, normalizeAxis } from "./operands.ts";

/** Positions as i32, those below zero counted from the end. */
function positions(b: Builder, indices: Value, size: Dim): Value {
  const signed = b.cast(indices, "i32");
  return b.select(b.lt(signed, 0), b.add(signed, b.dimSize(size, "i32")), signed);
}

const takeAlongAxisFunction = defineTensorFunction<{ readonly axis: number | null }>("takeAlongAxis", (b, inputs, { axis }) => {
  const flat = (x: Value): Value => (axis === null ? b.reshape(x, [dimProduct(x.type.shape)]) : x);
  const x = flat(first(inputs, b));
  const indices = flat(asValue(b, inputs[1] ?? 0, "i32"));
  const [from, at] = [x.type.shape, indices.type.shape];
  if (from.length !== at.length)
    return valueError(`takeAlongAxis: shapes ${formatDims(from)} and ${formatDims(at)} must have as many axes as each other`);
  const along = normalizeAxis(axis ?? 0, from.length);
  // Outside the axis sizes of 1 are repeated.
  const common = from.map((dim, i) => (dimEquals(dim, 1) ? (at[i] ?? 1) : dim));
  const on = (dims: Shape): Shape => common.map((dim, i) => (i === along ? (dims[i] ?? 1) : dim));
  return b.takeAlongAxis(b.broadcastTo(x, on(from)), b.broadcastTo(positions(b, indices, from[along] ?? 1), on(at)), along);
});
/**
 * `result[.., k, ..] = x[.., indices[.., k, ..], ..]` along an axis (default the last; null flattens both). Negative
 * positions count from the end; a position outside reads zero.
 */
export function takeAlongAxis(x: TensorLike, indices: TensorLike, options: { readonly axis?: number | null } = {}): Tensor {
  return takeAlongAxisFunction([asTensor(x), asTensor(indices, "int32")], { axis: options.axis === undefined ? -1 : options.axis });
}

const dynamicSliceFunction = defineTensorFunction<{ readonly shape: readonly DimLike[] }>("dynamicSlice", (b, inputs, { shape }) =>
  b.dynamicSlice(first(inputs, b), b.cast(asValue(b, inputs[1] ?? 0, "i32"), "i32"), resolveDims(shape)),
);
/** The box of `shape` at `starts`, a tensor with one position per axis; it is moved to lie inside `x`. */
export function dynamicSlice(x: TensorLike, starts: TensorLike, shape: readonly DimLike[]): Tensor {
  return dynamicSliceFunction([asTensor(x), asTensor(starts, "int32")], { shape });
}

const sliceUpdateFunction = defineTensorFunction<undefined>("sliceUpdate", (b, inputs) => {
  const x = first(inputs, b);
  const update = b.cast(asValue(b, inputs[2] ?? 0, x.type.dtype), x.type.dtype);
  return b.dynamicUpdateSlice(x, update, b.cast(asValue(b, inputs[1] ?? 0, "i32"), "i32"));
});
/** `x` with the box at `starts` replaced by `updates`; the box is moved to lie inside `x`. */
export function sliceUpdate(x: TensorLike, starts: TensorLike, updates: TensorLike): Tensor {
  return sliceUpdateFunction([asTensor(x), asTensor(starts, "int32"), asTensor(updates)], undefined);
}

/** Row-major positions in `shape` of indices whose last axis holds one index per axis; -1 where any of them is outside. */
function linearPositions(b: Builder, indices: Value, shape: Shape): Value {
  const depth = shape.length;
  const outer = indices.type.shape.slice(0, -1);
  const none = outer.map(() => 0);
  let position: Value = b.full("i32", outer, 0);
  let inside: Value = b.full("bool", outer, 1);
  for (let axis = 0; axis < depth; axis++) {
    const column = b.reshape(b.slice(b.cast(indices, "i32"), [...none, axis], [...outer, axis + 1]), outer);
    const size = b.dimSize(shape[axis] ?? 1, "i32");
    position = b.add(b.mul(position, size), column);
    inside = b.and(inside, b.and(b.ge(column, 0), b.lt(column, size)));
  }
  return b.select(inside, position, -1);
}

/** How a value at an index is combined with what is there. */
export type ScatterReduction = "add" | "multiply" | "max" | "min";

function combined(b: Builder, x: Value, indices: Value, updates: Value, reduction: ScatterReduction | null): Value {
  switch (reduction) {
    case null:
      return b.scatterSet(x, indices, updates);
    case "add":
      return b.scatterAdd(x, indices, updates);
    case "multiply":
      return b.scatterMul(x, indices, updates);
    case "max":
      return b.scatterMax(x, indices, updates);
    case "min":
      return b.scatterMin(x, indices, updates);
    default:
      return reduction satisfies never;
  }
}

/** The axes that the last axis of `indices` names, as one axis of rows, and the others. */
function rowsAndRest(shape: Shape, indices: Value, what: string): readonly [Shape, Shape] {
  const depth = indices.type.shape.at(-1);
  if (typeof depth !== "number" || depth < 1 || depth > shape.length)
    return valueError(
      `${what}: indices of shape ${formatDims(indices.type.shape)} need a last axis of 1 to ${shape.length} for a tensor of shape ${formatDims(shape)}`,
    );
  return [shape.slice(0, depth), shape.slice(depth)];
}

function scatterInto(b: Builder, x: Value, indices: Value, updates: Value, reduction: ScatterReduction | null): Value {
  const { shape } = x.type;
  const [rows, rest] = rowsAndRest(shape, indices, "scatter");
  const expected = [...indices.type.shape.slice(0, -1), ...rest];
  if (updates.type.shape.length !== expected.length || !updates.type.shape.every((dim, i) => dimEquals(dim, expected[i] ?? 1)))
    return valueError(`scatter: values have shape ${formatDims(updates.type.shape)}; it must be ${formatDims(expected)}`);
  const flat = b.reshape(x, [dimProduct(rows), ...rest]);
  return b.reshape(combined(b, flat, linearPositions(b, indices, rows), updates, reduction), shape);
}

const scatterFunction = defineTensorFunction<{ readonly shape: readonly DimLike[] }>("scatter", (b, inputs, { shape }) => {
  const values = asValue(b, inputs[1] ?? 0);
  return scatterInto(b, b.full(values.type.dtype, resolveDims(shape), 0), asValue(b, inputs[0] ?? 0, "i32"), values, "add");
});
/**
 * Zeros of `shape` with `values` added at `indices`, whose last axis holds one index for each of the first axes. Values
 * at equal indices are summed, in ascending order; those outside are dropped.
 */
export function scatter(indices: TensorLike, values: TensorLike, shape: readonly DimLike[]): Tensor {
  return scatterFunction([asTensor(indices, "int32"), asTensor(values)], { shape });
}

const scatterUpdateFunction = defineTensorFunction<{ readonly reduction: ScatterReduction | null }>(
  "scatterUpdate",
  (b, inputs, { reduction }) => {
    const x = first(inputs, b);
    const updates = b.cast(asValue(b, inputs[2] ?? 0, x.type.dtype), x.type.dtype);
    return scatterInto(b, x, asValue(b, inputs[1] ?? 0, "i32"), updates, reduction);
  },
);
/**
 * `x` with `updates` in place of what is at `indices`, or combined with it. Updates at equal indices are taken in
 * ascending order, so that without a reduction the last one stays.
 */
export function scatterUpdate(
  x: TensorLike,
  indices: TensorLike,
  updates: TensorLike,
  options: { readonly reduction?: ScatterReduction | null } = {},
): Tensor {
  return scatterUpdateFunction([asTensor(x), asTensor(indices, "int32"), asTensor(updates)], { reduction: options.reduction ?? null });
}

const gatherNdFunction = defineTensorFunction<undefined>("gatherNd", (b, inputs) => {
  const x = first(inputs, b);
  const indices = asValue(b, inputs[1] ?? 0, "i32");
  const [rows, rest] = rowsAndRest(x.type.shape, indices, "gatherNd");
  return b.gather(b.reshape(x, [dimProduct(rows), ...rest]), linearPositions(b, indices, rows));
});
/** The parts of `x` at `indices`, whose last axis holds one index for each of the first axes; an index outside reads zeros. */
export function gatherNd(x: TensorLike, indices: TensorLike): Tensor {
  return gatherNdFunction([asTensor(x), asTensor(indices, "int32")], undefined);
}

interface SegmentAttributes {
  readonly count: DimLike;
  readonly reduction: "add" | "max" | "min";
}
const segmentFunction = defineTensorFunction<SegmentAttributes>("segment", (b, inputs, { count, reduction }) => {
  const x = first(inputs, b);
  const segments = asValue(b, inputs[1] ?? 0, "i32");
  const { dtype, shape } = x.type;
  if (segments.type.shape.length !== 1 || !dimEquals(segments.type.shape[0] ?? 1, shape[0] ?? 1))
    return valueError(
      `segment ids have shape ${formatDims(segments.type.shape)}; data of shape ${formatDims(shape)} needs one per entry of its first axis`,
    );
  const empty = reduction === "add" ? 0 : reduction === "max" ? lowest(dtype) : highest(dtype);
  return combined(b, b.full(dtype, [...resolveDims([count]), ...shape.slice(1)], empty), b.cast(segments, "i32"), x, reduction);
});

export interface SegmentOptions {
  /** How many segments the result has; by default one more than the largest id, where the ids are known. */
  readonly numSegments?: DimLike;
}
type Segment = (data: TensorLike, segmentIds: TensorLike, options?: SegmentOptions) => Tensor;

function segment(reduction: "add" | "max" | "min"): Segment {
  return (data, segmentIds, options = {}) => {
    const ids = asTensor(segmentIds, "int32");
    return segmentFunction([asTensor(data), ids], { count: options.numSegments ?? segmentCount(ids), reduction });
  };
}
function segmentCount(ids: Tensor): number {
  if (ids.payload.kind !== "host" && ids.payload.kind !== "deferred")
    return valueError(`numSegments is needed where segment ids are not known before the program runs: ${ids.toString()}`);
  return Array.from(ids.dataSync()).reduce((count: number, id) => Math.max(count, Number(id) + 1), 0);
}
/** Sums of the entries of `data` with equal ids, in ascending order; an id outside is dropped. */
export const segmentSum: Segment = segment("add");
/** The largest of the entries with equal ids; the lowest number of the dtype for an id that does not occur. */
export const segmentMax: Segment = segment("max");
/** The smallest of the entries with equal ids; the highest number of the dtype for an id that does not occur. */
export const segmentMin: Segment = segment("min");
