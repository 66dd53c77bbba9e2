/** Numbers as int8 with a scale: `values / scale` is close to what they were. */

import * as ops from "./ops.ts";
import type { Tensor, TensorLike } from "./tensor/tensor.ts";

/** The largest int8 in use; -128 is not, so that the grid is symmetric. */
const largest = 127;
/** Keeps the scale of zeros finite. */
const epsilon = 1e-7;

export interface Quantized {
  /** Integers from -127 to 127. */
  readonly values: Tensor;
  /** float32, with size 1 on the axes that share a scale. */
  readonly scale: Tensor;
}

/** Rounds to the numbers of int8 so that the largest magnitude along `axes` becomes 127. */
export function quantizeInt8(x: TensorLike, axes: readonly number[], dtype: "int8" | "float32" = "int8"): Quantized {
  const wide = ops.cast(x, "float32");
  const scale = ops.div(largest, ops.add(ops.max(ops.abs(wide), { axis: axes, keepDims: true }), epsilon));
  return { values: ops.cast(ops.clip(ops.round(ops.mul(wide, scale)), -largest, largest), dtype), scale };
}
