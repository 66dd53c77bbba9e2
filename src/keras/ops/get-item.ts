/** Indexing as in Python: `x[0, 1:, ..., None, ::-1]`. */

import { type Dim, isStatic } from "../../ir/dim.ts";
import { valueError } from "../errors.ts";
import { asTensor, formatDims, Tensor, type TensorLike } from "../tensor.ts";
import { expandDims, flip, sliceAxis, squeeze, take } from "./shape.ts";

/** `start:stop:step`. */
export interface Slice {
  readonly start?: number | null;
  readonly stop?: number | null;
  readonly step?: number | null;
}
/** A position, a range, a new axis (null), all axes in between ("..."), or a tensor of positions. */
export type IndexKey = number | null | "..." | Slice | Tensor;

const everything: Slice = {};

/** One key per axis of `x`, new axes apart. */
function fullKeys(keys: readonly IndexKey[], x: Tensor): readonly IndexKey[] {
  const used = keys.filter((key) => key !== null && key !== "...").length;
  const places = keys.filter((key) => key === "...").length;
  if (used > x.rank || places > 1)
    valueError(`${used} indices${places > 1 ? ` and ${places} ellipses` : ""} are given for a tensor of shape ${formatDims(x.dims)}`);
  const rest: readonly IndexKey[] = Array.from({ length: x.rank - used }, () => everything);
  return places === 0 ? [...keys, ...rest] : keys.flatMap((key) => (key === "..." ? rest : [key]));
}

/** Elements of one axis by a range; steps may be negative. */
function slice(x: Tensor, axis: number, { start, stop, step }: Slice): Tensor {
  const stride = step ?? 1;
  if (stride > 0) return start || stop !== null || stride !== 1 ? sliceAxis(x, axis, start ?? 0, stop ?? null, stride) : x;
  if (stride === 0) return valueError("the step of a slice must not be 0");
  if ((start === null || start === undefined) && (stop === null || stop === undefined))
    return stride === -1 ? flip(x, axis) : sliceAxis(flip(x, axis), axis, 0, null, -stride);
  // Backwards from `start` to before `stop` is forwards in the reversed axis.
  const size = knownSize(x.dim(axis), x);
  const reversed = (position: number): number => Math.max(0, size - 1 - (position < 0 ? position + size : position));
  return sliceAxis(
    flip(x, axis),
    axis,
    typeof start === "number" ? reversed(start) : 0,
    typeof stop === "number" ? reversed(stop) : null,
    -stride,
  );
}

function knownSize(size: Dim, x: Tensor): number {
  return isStatic(size) ? size : valueError(`a backward slice needs a known size; the shape is ${formatDims(x.dims)}`);
}

/** `x[keys]`. A position removes its axis. */
export function getItem(x: TensorLike, keys: IndexKey | readonly IndexKey[]): Tensor {
  let result = asTensor(x);
  let axis = 0;
  for (const key of fullKeys(Array.isArray(keys) ? keys : [keys as IndexKey], result)) {
    if (key === null) result = expandDims(result, axis++);
    else if (key instanceof Tensor) {
      result = take(result, key, { axis });
      axis += key.rank;
    } else if (typeof key === "number") result = at(result, axis, key);
    else if (typeof key === "object") result = slice(result, axis++, key);
  }
  return result;
}

function at(x: Tensor, axis: number, position: number): Tensor {
  const size = x.dim(axis);
  if (isStatic(size) && (position >= size || position < -size))
    valueError(`index ${position} is out of range for axis ${axis} of shape ${formatDims(x.dims)}`);
  return squeeze(sliceAxis(x, axis, position, position === -1 ? null : position + 1), axis);
}
