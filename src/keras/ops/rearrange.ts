/** Axes and slices in other orders, tensors joined and cut along given axes, and elements by position. */

import { dimProduct, isStatic } from "../../ir/dim.ts";
import { valueError } from "../errors.ts";
import { asTensor, formatDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { floorDivide, mod } from "./elementwise.ts";
import { normalizeAxis } from "./operands.ts";
import { concatenate, expandDims, flip, reshape, sliceAxis, split, squeeze, transpose } from "./shape.ts";

/** The axes at `source` moved to `destination`; the others keep their order. */
export function moveaxis(x: TensorLike, source: number | readonly number[], destination: number | readonly number[]): Tensor {
  const value = asTensor(x);
  const list = (axis: number | readonly number[]): readonly number[] =>
    (typeof axis === "number" ? [axis] : axis).map((item) => normalizeAxis(item, value.rank));
  const [from, to] = [list(source), list(destination)];
  if (from.length !== to.length || new Set(from).size !== from.length || new Set(to).size !== to.length)
    return valueError(`moveaxis: [${from.join(", ")}] and [${to.join(", ")}] must be as many distinct axes`);
  const order = value.dims.map((_, axis) => axis).filter((axis) => !from.includes(axis));
  for (const [at, axis] of to.map((at, i) => [at, from[i] ?? 0] as const).sort(([a], [b]) => a - b)) order.splice(at, 0, axis);
  return transpose(value, order);
}

export function swapaxes(x: TensorLike, axis1: number, axis2: number): Tensor {
  const value = asTensor(x);
  const [a, b] = [normalizeAxis(axis1, value.rank), normalizeAxis(axis2, value.rank)];
  return transpose(
    value,
    value.dims.map((_, axis) => (axis === a ? b : axis === b ? a : axis)),
  );
}

/** All elements in one axis. */
export function ravel(x: TensorLike): Tensor {
  const value = asTensor(x);
  return reshape(value, [dimProduct(value.dims)]);
}

/** Elements moved on by `shift`; those that leave at the end come in at the beginning. Without an axis, of all elements. */
export function roll(
  x: TensorLike,
  shift: number | readonly number[],
  options: { readonly axis?: number | readonly number[] | null } = {},
): Tensor {
  const value = asTensor(x);
  const { axis = null } = options;
  if (axis === null) {
    const total = Array.isArray(shift) ? (shift as readonly number[]).reduce((sum, step) => sum + step, 0) : Number(shift);
    return reshape(roll(ravel(value), total, { axis: 0 }), value.dims);
  }
  const axes = typeof axis === "number" ? [axis] : axis;
  const shifts = typeof shift === "number" ? axes.map(() => shift) : shift;
  if (shifts.length !== axes.length) return valueError(`roll: ${shifts.length} shifts are given for ${axes.length} axes`);
  return axes.reduce((rolled, item, i) => rollAxis(rolled, normalizeAxis(item, value.rank), shifts[i] ?? 0), value);
}
function rollAxis(x: Tensor, axis: number, shift: number): Tensor {
  const size = x.dim(axis);
  if (!isStatic(size)) return valueError(`roll needs an axis of known size; axis ${axis} of shape ${formatDims(x.dims)} has none`);
  const cut = size === 0 ? 0 : ((-shift % size) + size) % size;
  return cut === 0 ? x : concatenate([sliceAxis(x, axis, cut), sliceAxis(x, axis, 0, cut)], { axis });
}

/** Turned by `k` quarters from the first of two axes towards the second. */
export function rot90(x: TensorLike, options: { readonly k?: number; readonly axes?: readonly [number, number] } = {}): Tensor {
  const value = asTensor(x);
  const { k = 1, axes = [0, 1] } = options;
  const [a, b] = [normalizeAxis(axes[0], value.rank), normalizeAxis(axes[1], value.rank)];
  if (a === b) return valueError(`rot90 needs two different axes, not [${axes.join(", ")}]`);
  switch (((k % 4) + 4) % 4) {
    case 1:
      return swapaxes(flip(value, b), a, b);
    case 2:
      return flip(value, [a, b]);
    case 3:
      return flip(swapaxes(value, a, b), b);
    default:
      return value;
  }
}
/** The columns in reverse order. */
export function fliplr(x: TensorLike): Tensor {
  return flip(x, 1);
}
/** The rows in reverse order. */
export function flipud(x: TensorLike): Tensor {
  return flip(x, 0);
}

function atLeast(x: TensorLike, rank: 1 | 2): Tensor {
  const value = asTensor(x);
  return value.rank >= rank ? value : atLeast(expandDims(value, 0), rank);
}
/** Joined side by side: along the second axis, vectors along the first. */
export function hstack(xs: readonly TensorLike[]): Tensor {
  const values = xs.map((x) => atLeast(x, 1));
  return concatenate(values, { axis: values[0]?.rank === 1 ? 0 : 1 });
}
/** Joined one below the other: along the first axis, vectors as rows. */
export function vstack(xs: readonly TensorLike[]): Tensor {
  return concatenate(
    xs.map((x) => atLeast(x, 2)),
    { axis: 0 },
  );
}
/** `y` behind `x`; without an axis both are flattened. */
export function append(x: TensorLike, y: TensorLike, options: { readonly axis?: number | null } = {}): Tensor {
  const { axis = null } = options;
  return axis === null ? concatenate([ravel(x), ravel(y)], { axis: 0 }) : concatenate([x, y], { axis });
}
/** As `split`; a number of parts need not divide the axis: the first ones are then longer by one. */
export function arraySplit(x: TensorLike, parts: number | readonly number[], options: { readonly axis?: number } = {}): readonly Tensor[] {
  const value = asTensor(x);
  const axis = normalizeAxis(options.axis ?? 0, value.rank);
  const size = value.dim(axis);
  if (typeof parts !== "number" || !isStatic(size)) return split(value, parts, { axis });
  const cuts = Array.from({ length: parts - 1 }, (_, i) => (i + 1) * Math.floor(size / parts) + Math.min(i + 1, size % parts));
  return split(value, cuts, { axis });
}
/** Parts side by side: along the second axis, of a vector along the first. */
export function hsplit(x: TensorLike, parts: number | readonly number[]): readonly Tensor[] {
  const value = asTensor(x);
  return split(value, parts, { axis: value.rank === 1 ? 0 : 1 });
}
/** Parts one below the other: along the first axis. */
export function vsplit(x: TensorLike, parts: number | readonly number[]): readonly Tensor[] {
  return split(x, parts, { axis: 0 });
}

/** For row-major positions in `shape` the index on every axis. */
export function unravelIndex(indices: TensorLike, shape: readonly number[]): readonly Tensor[] {
  let rest = asTensor(indices, "int32");
  const index: Tensor[] = [];
  for (const size of shape.toReversed()) {
    index.unshift(mod(rest, size));
    rest = floorDivide(rest, size);
  }
  return index;
}

/** A range of an axis as in Python: negative positions count from the end, absent ones are the ends. */
export interface SliceKey {
  readonly start?: number | null;
  readonly stop?: number | null;
  readonly step?: number | null;
}
/** A position, which takes the axis away; a range; null for a new axis; or `...` for all axes that are not named. */
export type ItemKey = number | SliceKey | null | "...";

/** `x[key]` as in NumPy, with positions and ranges that are known when the model is made. */
export function getItem(x: TensorLike, key: ItemKey | readonly ItemKey[]): Tensor {
  let value = asTensor(x);
  const keys: readonly ItemKey[] = Array.isArray(key) ? (key as readonly ItemKey[]) : [key as ItemKey];
  const named = keys.filter((item) => item !== null && item !== "...").length;
  if (named > value.rank) return valueError(`${named} indices are given for shape ${formatDims(value.dims)}`);
  if (keys.filter((item) => item === "...").length > 1) return valueError('only one "..." may be among the indices');
  const skipped = value.rank - named;
  let axis = 0;
  for (const item of keys) {
    if (item === "...") axis += skipped;
    else if (item === null) value = expandDims(value, axis++);
    else if (typeof item === "number") value = squeeze(positionOf(value, axis, item), axis);
    else value = rangeOf(value, axis++, item);
  }
  return value;
}
function positionOf(x: Tensor, axis: number, position: number): Tensor {
  const size = x.dim(axis);
  if (isStatic(size) && (position >= size || position < -size))
    return valueError(`index ${position} is out of range for axis ${axis} of shape ${formatDims(x.dims)}`);
  return sliceAxis(x, axis, position, position === -1 ? null : position + 1);
}
function rangeOf(x: Tensor, axis: number, { start = null, stop = null, step = null }: SliceKey): Tensor {
  const stride = step ?? 1;
  if (!Number.isInteger(stride) || stride === 0) return valueError(`the step of a range must be an integer other than 0, not ${stride}`);
  if (stride > 0) return sliceAxis(x, axis, start ?? 0, stop, stride);
  const size = x.dim(axis);
  if (!isStatic(size)) return valueError(`a negative step needs an axis of known size; found shape ${formatDims(x.dims)}`);
  // From the end: position p is size - 1 - p.
  const turned = (at: number): number => size - 1 - (at < 0 ? Math.max(at + size, -1) : Math.min(at, size - 1));
  const from = start === null ? 0 : turned(start);
  const to = stop === null ? null : turned(stop);
  return sliceAxis(flip(x, axis), axis, from, to === null ? null : Math.max(from, to), -stride);
}
