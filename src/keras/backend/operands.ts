/** What the functions of several files ask of their arguments. */

import type { ConvAttributes } from "../../ir/builder.ts";
import { type Dim, dimProduct, isStatic } from "../../ir/dim.ts";
import { type ImageDataFormat, standardizeDataFormat } from "../config.ts";
import { type DataType, standardizeDtype } from "../dtypes.ts";
import { shown, valueError } from "../errors.ts";
import { asTensor, formatDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";

export type DtypeName = DataType | string;

export function dtypeOr(dtype: string | null | undefined, other: DataType): DataType {
  return dtype === null || dtype === undefined ? other : standardizeDtype(dtype);
}

/** `x` as a tensor of the given rank; `who` says in a message what takes it. */
export function ofRank(x: TensorLike, rank: number, who: string): Tensor {
  const value = asTensor(x);
  return value.rank === rank ? value : valueError(`${who} takes a tensor of rank ${rank}; found shape ${formatDims(value.dims)}`);
}

/** An axis counted from the start. */
export function axisOf(axis: number, rank: number, who: string): number {
  const at = axis < 0 ? axis + rank : axis;
  return Number.isInteger(at) && at >= 0 && at < rank
    ? at
    : valueError(`${who}: axis ${shown(axis)} is out of range for a tensor of rank ${rank}`);
}

/** The data format; one that is given must be one of the two. */
export function formatOf(format: string | null | undefined): ImageDataFormat {
  return standardizeDataFormat(format);
}

/** As `formatOf`, for functions that want it said. */
export function requiredFormat(format: string, who: string): ImageDataFormat {
  if (typeof format !== "string") valueError(`${who} needs a dataFormat, "channels_last" or "channels_first"; found ${shown(format)}`);
  return standardizeDataFormat(format);
}

/** Axis letters of data in a format: `b01f` or `bf01`. */
export function dataSpec(format: ImageDataFormat, spatialRank: number): NonNullable<ConvAttributes["lhsSpec"]> {
  const digits = Array.from({ length: spatialRank }, (_, i) => String(i)).join("");
  return format === "channelsLast" ? `b${digits}f` : `bf${digits}`;
}

/** The number of elements, where all sizes are known. */
export function knownCount(dims: readonly Dim[], who: string): number {
  const count = dimProduct(dims);
  return isStatic(count) ? count : valueError(`${who} needs a tensor whose sizes are all known; found shape ${formatDims(dims)}`);
}

/** The size of one axis, where it must be known. */
export function knownDim(x: Tensor, axis: number, who: string): number {
  const size = x.dim(axis);
  return isStatic(size) ? size : valueError(`${who}: axis ${axis} of shape ${formatDims(x.dims)} needs a known size`);
}
