/** Functions of NumPy that are compositions of others. */

import { type Dim, isStatic } from "../../ir/dim.ts";
import { valueError } from "../errors.ts";
import { asTensor, formatDims, type Tensor, type TensorLike } from "../tensor.ts";
import { dotGeneral } from "./contract.ts";
import {
  abs,
  add,
  cast,
  divide,
  equal,
  floor,
  less,
  lessEqual,
  logicalAnd,
  logicalNot,
  logicalOr,
  multiply,
  notEqual,
  sign,
  sqrt,
  square,
  subtract,
  where,
} from "./elementwise.ts";
import { normalizeAxes, normalizeAxis } from "./operands.ts";
import { sort } from "./order.ts";
import { max, mean, min, type ReduceOptions, sum, variance } from "./reduce.ts";
import { concatenate, expandDims, iota, reshape, sliceAxis, split, squeeze, transpose } from "./shape.ts";

// Axes

/** All elements in one axis. */
export function ravel(x: TensorLike): Tensor {
  return reshape(x, [-1]);
}

/** Moves axes to other places; the others keep their order. */
export function moveaxis(x: TensorLike, source: number | readonly number[], destination: number | readonly number[]): Tensor {
  const value = asTensor(x);
  const positions = (axes: number | readonly number[]): readonly number[] =>
    (typeof axes === "number" ? [axes] : axes).map((axis) => normalizeAxis(axis, value.rank));
  const [from, to] = [positions(source), positions(destination)];
  if (from.length !== to.length) valueError(`moveaxis: ${from.length} axes are moved to ${to.length} places`);
  const order = value.dims.map((_, axis) => axis).filter((axis) => !from.includes(axis));
  for (const [place, axis] of to.map((place, i) => [place, from[i] ?? 0] as const).toSorted(([a], [b]) => a - b))
    order.splice(place, 0, axis);
  return transpose(value, order);
}

/** Exchanges two axes. */
export function swapaxes(x: TensorLike, axis1: number, axis2: number): Tensor {
  const value = asTensor(x);
  const [a, b] = [normalizeAxis(axis1, value.rank), normalizeAxis(axis2, value.rank)];
  return transpose(
    value,
    value.dims.map((_, axis) => (axis === a ? b : axis === b ? a : axis)),
  );
}

/** Moves elements along axes; those that leave at the end enter at the beginning. Without an axis over all elements. */
export function roll(
  x: TensorLike,
  shift: number | readonly number[],
  options: { readonly axis?: number | readonly number[] | null } = {},
): Tensor {
  const value = asTensor(x);
  const { axis = null } = options;
  if (axis === null) return reshape(roll(ravel(value), shift, { axis: 0 }), value.dims);
  const axes = typeof axis === "number" ? [axis] : axis;
  let result = value;
  for (const [i, given] of axes.entries()) {
    const at = normalizeAxis(given, value.rank);
    const size = value.dim(at);
    const distance = typeof shift === "number" ? shift : (shift[i] ?? 0);
    // Where the size is not known the distance must not be longer than it.
    const offset = isStatic(size) ? ((distance % size) + size) % size : distance;
    if (offset !== 0) result = concatenate([sliceAxis(result, at, -offset), sliceAxis(result, at, 0, -offset)], { axis: at });
  }
  return result;
}

function atLeast(x: TensorLike, rank: 1 | 2 | 3): Tensor {
  const value = asTensor(x);
  const at1 = value.rank === 0 ? reshape(value, [1]) : value;
  if (rank === 1) return at1;
  const at2 = at1.rank === 1 ? expandDims(at1, 0) : at1;
  return rank === 3 && at2.rank === 2 ? expandDims(at2, -1) : at2;
}

/** Joined along the second axis, vectors along their only one. */
export function hstack(xs: readonly TensorLike[]): Tensor {
  const values = xs.map((x) => atLeast(x, 1));
  return concatenate(values, { axis: values[0]?.rank === 1 ? 0 : 1 });
}
/** Joined along the first axis; vectors are rows. */
export function vstack(xs: readonly TensorLike[]): Tensor {
  return concatenate(
    xs.map((x) => atLeast(x, 2)),
    { axis: 0 },
  );
}
/** Joined along the third axis. */
export function dstack(xs: readonly TensorLike[]): Tensor {
  return concatenate(
    xs.map((x) => atLeast(x, 3)),
    { axis: 2 },
  );
}
/** The second after the first; without an axis both are flattened. */
export function append(x: TensorLike, y: TensorLike, options: { readonly axis?: number | null } = {}): Tensor {
  const { axis = null } = options;
  return axis === null ? concatenate([ravel(x), ravel(y)], { axis: 0 }) : concatenate([x, y], { axis });
}

// Parts of matrices

/** Whether column - row is at most `k`, for the last two axes. */
function onOrBelow(x: Tensor, k: number, what: string): Tensor {
  if (x.rank < 2) valueError(`${what} needs a tensor of rank 2 or more, found shape ${formatDims(x.dims)}`);
  const shape: readonly Dim[] = x.dims.slice(-2);
  return lessEqual(subtract(iota(shape, 1), iota(shape, 0)), k);
}
/** The lower triangle up to diagonal `k`, zeros above. */
export function tril(x: TensorLike, options: { readonly k?: number } = {}): Tensor {
  const value = asTensor(x);
  return where(onOrBelow(value, options.k ?? 0, "tril"), value, 0);
}
/** The upper triangle from diagonal `k`, zeros below. */
export function triu(x: TensorLike, options: { readonly k?: number } = {}): Tensor {
  const value = asTensor(x);
  return where(onOrBelow(value, (options.k ?? 0) - 1, "triu"), 0, value);
}

export interface DiagonalOptions {
  readonly offset?: number;
  readonly axis1?: number;
  readonly axis2?: number;
}
/** The elements with column - row = `offset` of two axes, in a new last axis. */
export function diagonal(x: TensorLike, { offset = 0, axis1 = 0, axis2 = 1 }: DiagonalOptions = {}): Tensor {
  const moved = moveaxis(x, [axis1, axis2], [-2, -1]);
  const [rows, columns] = moved.dims.slice(-2);
  if (rows === undefined || columns === undefined || !isStatic(rows) || !isStatic(columns))
    return valueError(`diagonal needs axes of known size; the shape is ${formatDims(asTensor(x).dims)}`);
  const count = Math.max(0, offset >= 0 ? Math.min(rows, columns - offset) : Math.min(rows + offset, columns));
  const start = offset >= 0 ? offset : -offset * columns;
  const flat = reshape(moved, [...moved.dims.slice(0, -2), rows * columns]);
  return sliceAxis(flat, -1, start, Math.min(rows * columns, start + count * (columns + 1)), columns + 1);
}
/** The sum of a diagonal. */
export function trace(x: TensorLike, options: DiagonalOptions = {}): Tensor {
  return sum(diagonal(x, options), { axis: -1 });
}
/** A matrix with a vector on diagonal `k`, or diagonal `k` of a matrix. */
export function diag(x: TensorLike, options: { readonly k?: number } = {}): Tensor {
  const value = asTensor(x);
  const { k = 0 } = options;
  if (value.rank === 2) return diagonal(value, { offset: k });
  const size = value.rank === 1 ? value.dim(0) : undefined;
  if (size === undefined || !isStatic(size))
    return valueError(`diag needs a vector of known size or a matrix, found shape ${formatDims(value.dims)}`);
  const side = size + Math.abs(k);
  const placed = concatenate([asZeros(value, k < 0 ? -k : 0), value, asZeros(value, k > 0 ? k : 0)], { axis: 0 });
  return where(equal(subtract(iota([side, side], 1), iota([side, side], 0)), k), expandDims(placed, -1), 0);
}
function asZeros(x: Tensor, count: number): Tensor {
  return multiply(
    sliceAxis(
      concatenate(
        Array.from({ length: Math.max(1, count) }, () => sliceAxis(x, 0, 0, 1)),
        { axis: 0 },
      ),
      0,
      0,
      count,
    ),
    0,
  );
}

/** Differences of neighbours along an axis, `n` times. */
export function diff(x: TensorLike, { n = 1, axis = -1 }: { readonly n?: number; readonly axis?: number } = {}): Tensor {
  let value = asTensor(x);
  for (let i = 0; i < n; i++) value = subtract(sliceAxis(value, axis, 1), sliceAxis(value, axis, 0, -1));
  return value;
}

// Products

/** Sums over the last axis of `x` and the last but one of `y`; numbers multiply. */
export function dot(x: TensorLike, y: TensorLike): Tensor {
  const [a, b] = [asTensor(x), asTensor(y)];
  if (a.rank === 0 || b.rank === 0) return multiply(a, b);
  return dotGeneral(a, b, { lhsContract: [a.rank - 1], rhsContract: [Math.max(0, b.rank - 2)] });
}
/** Sums over the last axes of both. */
export function inner(x: TensorLike, y: TensorLike): Tensor {
  const [a, b] = [asTensor(x), asTensor(y)];
  if (a.rank === 0 || b.rank === 0) return multiply(a, b);
  return dotGeneral(a, b, { lhsContract: [a.rank - 1], rhsContract: [b.rank - 1] });
}
/** All elements of `x` times all of `y`. */
export function outer(x: TensorLike, y: TensorLike): Tensor {
  return multiply(expandDims(ravel(x), 1), expandDims(ravel(y), 0));
}
/** The inner product of all elements. */
export function vdot(x: TensorLike, y: TensorLike): Tensor {
  return inner(ravel(x), ravel(y));
}
/** The cross product of vectors of 3 in the last axes. */
export function cross(x: TensorLike, y: TensorLike): Tensor {
  const [a, b] = [asTensor(x), asTensor(y)];
  if (a.dim(-1) !== 3 || b.dim(-1) !== 3)
    valueError(`cross takes vectors of 3; the shapes are ${formatDims(a.dims)} and ${formatDims(b.dims)}`);
  const next = (v: Tensor): Tensor => roll(v, -1, { axis: -1 });
  return next(subtract(multiply(a, next(b)), multiply(next(a), b)));
}

// Statistics

/** Square root of the variance. */
export function std(x: TensorLike, options: ReduceOptions = {}): Tensor {
  return sqrt(variance(x, options));
}
/** The mean with weights: of the shape of `x`, or a vector along the only axis. */
export function average(
  x: TensorLike,
  { axis = null, weights = null }: { readonly axis?: number | readonly number[] | null; readonly weights?: TensorLike | null } = {},
): Tensor {
  if (weights === null) return mean(x, { axis });
  const [value, given] = [asTensor(x), asTensor(weights)];
  const [at] = normalizeAxes(axis, value.rank);
  const shaped =
    given.rank === 1 && value.rank > 1 && at !== undefined
      ? reshape(
          given,
          value.dims.map((_, i) => (i === at ? (given.dims[0] ?? 1) : 1)),
        )
      : given;
  const wide = multiply(shaped, add(multiply(value, 0), 1));
  return divide(sum(multiply(value, wide), { axis }), sum(wide, { axis }));
}
/** Largest minus smallest. */
export function ptp(x: TensorLike, options: ReduceOptions = {}): Tensor {
  return subtract(max(x, options), min(x, options));
}
/** How many elements are not zero. */
export function countNonzero(x: TensorLike, options: { readonly axis?: number | readonly number[] | null } = {}): Tensor {
  return sum(cast(notEqual(x, 0), "int32"), { axis: options.axis });
}
/** Mean and variance over axes. */
export function moments(
  x: TensorLike,
  axes: number | readonly number[],
  options: { readonly keepDims?: boolean } = {},
): readonly [Tensor, Tensor] {
  const reduce: ReduceOptions = { axis: axes, keepDims: options.keepDims };
  return [mean(x, reduce), variance(x, reduce)];
}

export interface QuantileOptions extends ReduceOptions {
  readonly method?: "linear" | "lower" | "higher" | "nearest" | "midpoint";
}
/** The value that the share `q` of the elements does not exceed, between neighbours by `method`. Several shares are a new first axis. */
export function quantile(
  x: TensorLike,
  q: number | readonly number[],
  { axis = null, keepDims = false, method = "linear" }: QuantileOptions = {},
): Tensor {
  if (typeof q !== "number")
    return concatenate(
      q.map((share) => expandDims(quantile(x, share, { axis, keepDims, method }), 0)),
      { axis: 0 },
    );
  const value = asTensor(x);
  const axes = normalizeAxes(axis, value.rank);
  const kept = value.dims.map((_, i) => i).filter((i) => !axes.includes(i));
  const lines = reshape(transpose(value, [...kept, ...axes]), [...kept.map((i) => value.dim(i)), -1]);
  const size = lines.dim(-1);
  if (!isStatic(size) || size === 0) return valueError(`quantile needs axes of known size; the shape is ${formatDims(value.dims)}`);
  const ordered = sort(lines);
  const position = q * (size - 1);
  const at = (index: number): Tensor => squeeze(sliceAxis(ordered, -1, index, index + 1), -1);
  const [low, high] = [Math.floor(position), Math.ceil(position)];
  const share = { linear: position - low, lower: 0, higher: 1, midpoint: low === high ? 0 : 0.5, nearest: nearestShare(position) }[method];
  const result = share === 0 ? at(low) : share === 1 ? at(high) : add(multiply(at(low), 1 - share), multiply(at(high), share));
  return keepDims
    ? reshape(
        result,
        value.dims.map((dim, i) => (axes.includes(i) ? 1 : dim)),
      )
    : result;
}
/** To the nearest neighbour, from the middle to the even one. */
function nearestShare(position: number): number {
  const rest = position - Math.floor(position);
  return rest === 0.5 ? Math.floor(position) % 2 : Math.round(rest);
}
export function median(x: TensorLike, options: ReduceOptions = {}): Tensor {
  return quantile(x, 0.5, options);
}

/** Where in ascending `sorted` each value would go: before equal ones (`left`) or after them. */
export function searchSorted(sorted: TensorLike, values: TensorLike, { side = "left" }: { readonly side?: "left" | "right" } = {}): Tensor {
  const given = expandDims(asTensor(values), -1);
  const before = side === "left" ? less(sorted, given) : lessEqual(sorted, given);
  return sum(cast(before, "int32"), { axis: -1 });
}
/** The bin of each element: how many of the ascending `bins` it reaches. */
export function digitize(x: TensorLike, bins: TensorLike): Tensor {
  return searchSorted(bins, x, { side: "right" });
}

// Element by element

/** Towards zero. */
export function trunc(x: TensorLike): Tensor {
  return multiply(sign(x), floor(abs(x)));
}
/** Remainder with the sign of the dividend. */
export function fmod(x: TensorLike, y: TensorLike): Tensor {
  return subtract(x, multiply(trunc(divide(x, y)), y));
}
export function hypot(x: TensorLike, y: TensorLike): Tensor {
  const [a, b] = [abs(x), abs(y)];
  const largest = where(less(a, b), b, a);
  const scale = where(equal(largest, 0), 1, largest);
  return multiply(largest, sqrt(add(square(divide(a, scale)), square(divide(b, scale)))));
}
export function deg2rad(x: TensorLike): Tensor {
  return multiply(x, Math.PI / 180);
}
export function rad2deg(x: TensorLike): Tensor {
  return multiply(x, 180 / Math.PI);
}
export function isInf(x: TensorLike): Tensor {
  return equal(abs(x), Number.POSITIVE_INFINITY);
}
function isNumber(x: Tensor): Tensor {
  return equal(x, x);
}
/** Numbers in place of NaN and infinities; by default 0 and the largest float32. */
export function nanToNum(
  x: TensorLike,
  {
    nan = 0,
    posinf = null,
    neginf = null,
  }: { readonly nan?: number; readonly posinf?: number | null; readonly neginf?: number | null } = {},
): Tensor {
  const value = asTensor(x);
  const finite = where(isNumber(value), value, nan);
  const high = where(equal(finite, Number.POSITIVE_INFINITY), posinf ?? largestFloat, finite);
  return where(equal(high, Number.NEGATIVE_INFINITY), neginf ?? -largestFloat, high);
}
const largestFloat = 3.4028234663852886e38;

export interface CloseOptions {
  readonly rtol?: number;
  readonly atol?: number;
  readonly equalNan?: boolean;
}
/** Whether `|x - y| <= atol + rtol * |y|`. */
export function isClose(x: TensorLike, y: TensorLike, { rtol = 1e-5, atol = 1e-8, equalNan = false }: CloseOptions = {}): Tensor {
  const [a, b] = [asTensor(x), asTensor(y)];
  const near = lessEqual(abs(subtract(a, b)), add(multiply(abs(b), rtol), atol));
  const close = logicalOr(equal(a, b), logicalAnd(near, logicalNot(isInf(b))));
  return equalNan ? logicalOr(close, logicalAnd(logicalNot(isNumber(a)), logicalNot(isNumber(b)))) : close;
}

/** Consecutive parts of almost equal size; the first ones are one longer. */
export function arraySplit(x: TensorLike, parts: number | readonly number[], options: { readonly axis?: number } = {}): readonly Tensor[] {
  const value = asTensor(x);
  const axis = normalizeAxis(options.axis ?? 0, value.rank);
  const size = value.dim(axis);
  if (typeof parts !== "number" || !isStatic(size)) return split(value, parts, { axis });
  const [short, longer] = [Math.floor(size / parts), size % parts];
  const cuts = Array.from({ length: parts - 1 }, (_, i) => (i + 1) * short + Math.min(i + 1, longer));
  return split(value, cuts, { axis });
}
