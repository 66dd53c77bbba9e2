/** The type of a value: element type and shape. */

import { formatShape, type Shape, shapeEquals } from "./dim.ts";
import type { Dtype, NumericArray } from "./dtype.ts";

export interface TensorType {
  readonly dtype: Dtype;
  readonly shape: Shape;
}

export function tensorType(dtype: Dtype, shape: Shape): TensorType {
  return { dtype, shape };
}

export function typeEquals(a: TensorType, b: TensorType): boolean {
  return a.dtype === b.dtype && shapeEquals(a.shape, b.shape);
}

export function formatType(type: TensorType): string {
  return `${type.dtype}${formatShape(type.shape)}`;
}

/** A concrete tensor on the host, row-major. */
export interface HostTensor {
  readonly dtype: Dtype;
  readonly shape: readonly number[];
  readonly data: NumericArray;
}
