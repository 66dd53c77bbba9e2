/** Functions that move, join and make elements. */

import type { Builder } from "../../ir/builder.ts";
import { type Dim, dimExactDiv, dimProduct, dimSub, isStatic, type Shape } from "../../ir/dim.ts";
import type { Value } from "../../ir/graph.ts";
import { type DataType, irDtype } from "../dtypes.ts";
import { valueError } from "../errors.ts";
import { defineTensorFunction } from "../tensor/function.ts";
import { asTensor, type DimLike, formatDims, resolveDims, type Tensor, type TensorLike, tensor } from "../tensor/tensor.ts";
import { cast } from "./elementwise.ts";
import { asValue, first, normalizeAxes, normalizeAxis, promote } from "./operands.ts";

export { type PadMode, type PadOptions, type PadWidth, pad } from "./padding.ts";

const reshapeFunction = defineTensorFunction<{ readonly shape: readonly DimLike[] }>("reshape", (b, inputs, { shape }) => {
  const x = first(inputs, b);
  return b.reshape(x, reshapedDims(x.type.shape, shape));
});

/** null keeps the size of the same axis; one -1 takes what is left. */
export function reshapedDims(from: Shape, shape: readonly DimLike[]): Shape {
  const rest = shape.indexOf(-1);
  if (rest !== shape.lastIndexOf(-1)) valueError(`only one size can be -1 in shape [${shape.join(", ")}]`);
  const dims = shape.map((dim, axis) =>
    dim === null ? (from[axis] ?? valueError(`axis ${axis} of ${formatDims(from)} is kept, but does not exist`)) : dim === -1 ? 1 : dim,
  );
  const known = resolveDims(dims);
  if (rest < 0) return known;
  const total = dimProduct(from);
  const left =
    dimExactDiv(total, dimProduct(known)) ??
    valueError(`a tensor of shape ${formatDims(from)} cannot be reshaped to [${shape.join(", ")}]`);
  return known.map((dim, axis) => (axis === rest ? left : dim));
}

export function reshape(x: TensorLike, shape: readonly DimLike[]): Tensor {
  return reshapeFunction([asTensor(x)], { shape });
}

const transposeFunction = defineTensorFunction<{ readonly permutation: readonly number[] | null }>(
  "transpose",
  (b, inputs, { permutation }) => {
    const x = first(inputs, b);
    const rank = x.type.shape.length;
    const axes = permutation?.map((axis) => normalizeAxis(axis, rank)) ?? x.type.shape.map((_, i) => rank - 1 - i);
    if (axes.length !== rank || new Set(axes).size !== rank)
      valueError(`[${axes.join(", ")}] is not a permutation of the ${rank} axes of ${formatDims(x.type.shape)}`);
    return b.transpose(x, axes);
  },
);
/** Axis `i` of the result is axis `permutation[i]` of `x`; without one the axes are reversed. */
export function transpose(x: TensorLike, permutation?: readonly number[]): Tensor {
  return transposeFunction([asTensor(x)], { permutation: permutation ?? null });
}

const concatenateFunction = defineTensorFunction<{ readonly axis: number }>("concatenate", (b, inputs, { axis }) => {
  const values = promote(b, inputs).map((value) => asValue(b, value));
  return b.concat(values, normalizeAxis(axis, values[0]?.type.shape.length ?? 0));
});
export function concatenate(xs: readonly TensorLike[], options: { readonly axis?: number } = {}): Tensor {
  if (xs.length === 0) valueError("concatenate needs at least one tensor");
  return concatenateFunction(
    xs.map((x) => asTensor(x)),
    { axis: options.axis ?? -1 },
  );
}
export { concatenate as concat };

const expandDimsFunction = defineTensorFunction<{ readonly axis: number }>("expandDims", (b, inputs, { axis }) => {
  const x = first(inputs, b);
  return b.expandDims(x, normalizeAxis(axis, x.type.shape.length + 1));
});
/** Inserts an axis of size 1. */
export function expandDims(x: TensorLike, axis = -1): Tensor {
  return expandDimsFunction([asTensor(x)], { axis });
}

const squeezeFunction = defineTensorFunction<{ readonly axis: number | readonly number[] | null }>("squeeze", (b, inputs, { axis }) => {
  const x = first(inputs, b);
  const { shape } = x.type;
  const axes = axis === null ? shape.flatMap((dim, i) => (dim === 1 ? [i] : [])) : normalizeAxes(axis, shape.length);
  for (const at of axes) if (shape[at] !== 1) valueError(`axis ${at} of shape ${formatDims(shape)} is squeezed, but its size is not 1`);
  return b.reshape(
    x,
    shape.filter((_, i) => !axes.includes(i)),
  );
});
/** Removes axes of size 1. */
export function squeeze(x: TensorLike, axis: number | readonly number[] | null = null): Tensor {
  return squeezeFunction([asTensor(x)], { axis });
}

export function stack(xs: readonly TensorLike[], options: { readonly axis?: number } = {}): Tensor {
  const axis = options.axis ?? 0;
  return concatenate(
    xs.map((x) => expandDims(x, axis)),
    { axis },
  );
}

/** The slices along an axis, without it. */
export function unstack(x: TensorLike, options: { readonly axis?: number } = {}): readonly Tensor[] {
  const value = asTensor(x);
  const axis = normalizeAxis(options.axis ?? 0, value.rank);
  const size = value.dim(axis);
  if (!isStatic(size)) return valueError(`axis ${axis} of shape ${formatDims(value.dims)} has no known size to unstack`);
  return split(value, size, { axis }).map((part) => squeeze(part, axis));
}

const broadcastFunction = defineTensorFunction<{ readonly shape: readonly DimLike[] }>("broadcastTo", (b, inputs, { shape }) =>
  b.broadcastTo(first(inputs, b), resolveDims(shape)),
);
export function broadcastTo(x: TensorLike, shape: readonly DimLike[]): Tensor {
  return broadcastFunction([asTensor(x)], { shape });
}

interface SliceAttributes {
  readonly starts: readonly number[];
  readonly stops: readonly (number | null)[];
  readonly strides: readonly number[];
}
const sliceFunction = defineTensorFunction<SliceAttributes>("slice", (b, inputs, { starts, stops, strides }) => {
  const x = first(inputs, b);
  const { shape } = x.type;
  const at = (position: number, size: Dim): Dim => {
    if (position >= 0) return isStatic(size) ? Math.min(position, size) : position;
    return isStatic(size) ? Math.max(0, size + position) : dimSub(size, -position);
  };
  const from = shape.map((size, axis) => at(starts[axis] ?? 0, size));
  const to = shape.map((size, axis) => {
    const stop = stops[axis];
    return stop === null || stop === undefined ? size : at(stop, size);
  });
  return b.slice(
    x,
    from,
    to,
    shape.map((_, axis) => strides[axis] ?? 1),
  );
});
/**
 * `[start, stop)` by stride on every axis, as in Python: negative positions count from the end, a null stop is the end;
 * axes beyond the given ones are kept whole. Strides are positive.
 */
export function stridedSlice(
  x: TensorLike,
  starts: readonly number[],
  stops: readonly (number | null)[],
  strides: readonly number[] = [],
): Tensor {
  return sliceFunction([asTensor(x)], { starts, stops, strides });
}
/** `sizes[axis]` elements from `starts[axis]` on every axis; a size of -1 or null takes the rest. */
export function slice(x: TensorLike, starts: readonly number[], sizes: readonly (number | null)[]): Tensor {
  const stops = sizes.map((size, axis) => (size === null || size === -1 ? null : (starts[axis] ?? 0) + size));
  return stridedSlice(x, starts, stops);
}

/** `[start, stop)` of one axis. */
export function sliceAxis(x: TensorLike, axis: number, start: number, stop: number | null = null, stride = 1): Tensor {
  const value = asTensor(x);
  const at = normalizeAxis(axis, value.rank);
  const fill = <T>(item: T, other: T): T[] => value.dims.map((_, i) => (i === at ? item : other));
  return stridedSlice(value, fill(start, 0), fill<number | null>(stop, null), fill(stride, 1));
}

/** Parts along an axis: a number of equal ones, or the positions where to cut. */
export function split(x: TensorLike, parts: number | readonly number[], options: { readonly axis?: number } = {}): readonly Tensor[] {
  const value = asTensor(x);
  const axis = normalizeAxis(options.axis ?? 0, value.rank);
  const size = value.dim(axis);
  let cuts: readonly number[];
  if (typeof parts === "number") {
    if (!isStatic(size) || size % parts !== 0)
      return valueError(`axis ${axis} of shape ${formatDims(value.dims)} cannot be split into ${parts} equal parts`);
    cuts = Array.from({ length: parts - 1 }, (_, i) => ((i + 1) * size) / parts);
  } else cuts = parts;
  return [0, ...cuts].map((start, i) => sliceAxis(value, axis, start, cuts[i] ?? null));
}

const flipFunction = defineTensorFunction<{ readonly axis: number | readonly number[] | null }>("flip", (b, inputs, { axis }) => {
  const x = first(inputs, b);
  return b.reverse(x, normalizeAxes(axis, x.type.shape.length));
});
/** Reverses the order along axes; all by default. */
export function flip(x: TensorLike, axis: number | readonly number[] | null = null): Tensor {
  return flipFunction([asTensor(x)], { axis });
}

/** Each element `repeats` times along an axis, or as often as the list says; without an axis, of all elements. */
export function repeat(x: TensorLike, repeats: number | readonly number[], axis: number | null = null): Tensor {
  const value = asTensor(x);
  if (axis === null) return repeat(reshape(value, [dimProduct(value.dims)]), repeats, 0);
  const at = normalizeAxis(axis, value.rank);
  const [before, size, after] = [value.dims.slice(0, at), value.dim(at), value.dims.slice(at + 1)];
  if (typeof repeats !== "number") {
    if (size !== repeats.length)
      return valueError(`repeat: ${repeats.length} counts are given for axis ${at} of shape ${formatDims(value.dims)}`);
    const positions = repeats.flatMap((count, i) => new Array<number>(count).fill(i));
    return take(value, tensor(positions, [positions.length], "int32"), { axis: at });
  }
  const wide = broadcastTo(expandDims(value, at + 1), [...before, size, repeats, ...after]);
  return reshape(wide, [...before, multiplied(size, repeats), ...after]);
}

/** The whole tensor repeated along each axis; a number is for the last one. */
export function tile(x: TensorLike, counts: number | readonly number[]): Tensor {
  let value = asTensor(x);
  const repeats = typeof counts === "number" ? [counts] : counts;
  while (value.rank < repeats.length) value = expandDims(value, 0);
  for (const [i, count] of repeats.entries()) {
    const axis = i + value.rank - repeats.length;
    const [before, size, after] = [value.dims.slice(0, axis), value.dim(axis), value.dims.slice(axis + 1)];
    value = reshape(broadcastTo(expandDims(value, axis), [...before, count, size, ...after]), [
      ...before,
      multiplied(size, count),
      ...after,
    ]);
  }
  return value;
}

function multiplied(size: Dim, count: number): Dim {
  return dimProduct([size, count]);
}

// Creation. `like` tensors give symbolic sizes.

export interface DtypeOptions {
  readonly dtype?: DataType | undefined;
}

const fullFunction = defineTensorFunction<{ readonly shape: readonly DimLike[]; readonly dtype: DataType; readonly value: number }>(
  "full",
  (b, _, { shape, dtype, value }) => b.full(irDtype(dtype), resolveDims(shape), value),
);
/** `value` everywhere. */
export function full(shape: readonly DimLike[], value: number, options: DtypeOptions = {}): Tensor {
  return fullFunction([], { shape, dtype: options.dtype ?? "float32", value });
}
export function zeros(shape: readonly DimLike[], options: DtypeOptions = {}): Tensor {
  return full(shape, 0, options);
}
export function ones(shape: readonly DimLike[], options: DtypeOptions = {}): Tensor {
  return full(shape, 1, options);
}
/** Ones on the main diagonal, or on the k-th: above it, or below where negative. */
export function eye(rows: number, columns: number = rows, dtype: DataType = "float32", k = 0): Tensor {
  return oneHot(arange(k, { stop: rows + k }), columns, { dtype });
}
export function identity(size: number, options: DtypeOptions = {}): Tensor {
  return eye(size, size, options.dtype);
}

const fullLikeFunction = defineTensorFunction<{ readonly dtype: DataType | null; readonly value: number }>(
  "fullLike",
  (b, inputs, { dtype, value }) => {
    const x = first(inputs, b);
    return b.full(dtype === null ? x.type.dtype : irDtype(dtype), x.type.shape, value);
  },
);
export function fullLike(x: TensorLike, value: number, options: DtypeOptions = {}): Tensor {
  return fullLikeFunction([asTensor(x)], { dtype: options.dtype ?? null, value });
}
export function zerosLike(x: TensorLike, options: DtypeOptions = {}): Tensor {
  return fullLike(x, 0, options);
}
export function onesLike(x: TensorLike, options: DtypeOptions = {}): Tensor {
  return fullLike(x, 1, options);
}

const iotaFunction = defineTensorFunction<{ readonly shape: readonly DimLike[]; readonly dtype: DataType; readonly axis: number }>(
  "iota",
  (b, _, { shape, dtype, axis }) => b.iota(irDtype(dtype), resolveDims(shape), axis),
);
/** The position along one axis, in every element of a tensor of `shape`. */
export function iota(shape: readonly DimLike[], axis: number, options: DtypeOptions = {}): Tensor {
  return iotaFunction([], { shape, dtype: options.dtype ?? "int32", axis });
}
export interface ArangeOptions extends DtypeOptions {
  readonly stop?: number | null;
  readonly step?: number;
}
/**
 * The numbers from `start` up to, without, `stop`; without a `stop` from 0 up to `start`, which may be a symbolic size.
 * int32, or float32 where a bound or the step is no integer.
 */
export function arange(start: DimLike, options: ArangeOptions = {}): Tensor {
  const { stop = null, step = 1, dtype } = options;
  if (stop === null && step === 1 && (typeof start !== "number" || (Number.isInteger(start) && start >= 0)))
    return iota([start], 0, { dtype });
  if (typeof start !== "number") return valueError("arange from or to a size that is not known takes no stop and no step");
  const [from, to] = stop === null ? [0, start] : [start, stop];
  if (step === 0) return valueError("the step of arange must not be 0");
  const count = Math.max(0, Math.ceil((to - from) / step));
  const isWhole = [from, to, step].every(Number.isInteger);
  const numbers = Array.from({ length: count }, (_, i) => from + i * step);
  return cast(tensor(numbers, [count], isWhole ? "int32" : "float32"), dtype ?? (isWhole ? "int32" : "float32"));
}

/** A tensor of given elements. */
export function constant(values: Parameters<typeof asTensor>[0], dtype?: DataType): Tensor {
  const value = asTensor(values, dtype);
  return dtype ? cast(value, dtype) : value;
}

const oneHotFunction = defineTensorFunction<{ readonly depth: number; readonly dtype: DataType }>("oneHot", (b, inputs, { depth, dtype }) =>
  b.oneHot(integers(b, first(inputs, b)), depth, irDtype(dtype)),
);
function integers(b: Builder, x: Value): Value {
  return x.type.dtype === "i32" || x.type.dtype === "u32" ? x : b.cast(x, "i32");
}
/** Indices as ones in a new axis (default the last); an index outside gives zeros. */
export function oneHot(indices: TensorLike, depth: number, options: DtypeOptions & { readonly axis?: number } = {}): Tensor {
  const last = oneHotFunction([asTensor(indices, "int32")], { depth, dtype: options.dtype ?? "float32" });
  const axis = normalizeAxis(options.axis ?? -1, last.rank);
  if (axis === last.rank - 1) return last;
  const order = Array.from({ length: last.rank - 1 }, (_, i) => i);
  order.splice(axis, 0, last.rank - 1);
  return transpose(last, order);
}

const takeFunction = defineTensorFunction<{ readonly axis: number }>("take", (b, inputs, { axis }) => {
  const x = first(inputs, b);
  const indices = integers(b, asValue(b, inputs[1] ?? 0, "i32"));
  const rank = x.type.shape.length;
  const at = normalizeAxis(axis, rank);
  if (at === 0) return b.gather(x, indices);
  const forward = [at, ...x.type.shape.map((_, i) => i).filter((i) => i !== at)];
  const gathered = b.gather(b.transpose(x, forward), indices);
  // The index axes come first; they go where the axis was.
  const indexRank = indices.type.shape.length;
  const order = [
    ...Array.from({ length: at }, (_, i) => indexRank + i),
    ...Array.from({ length: indexRank }, (_, i) => i),
    ...Array.from({ length: rank - at - 1 }, (_, i) => indexRank + at + i),
  ];
  return b.transpose(gathered, order);
});
/** Slices of `x` along an axis at the given positions; a position outside reads zeros. */
export function take(x: TensorLike, indices: TensorLike, options: { readonly axis?: number } = {}): Tensor {
  return takeFunction([asTensor(x), asTensor(indices, "int32")], { axis: options.axis ?? 0 });
}
export { take as gather };
