/** Small compositions that layers, losses and metrics share. */

import type { DataType } from "../dtypes.ts";
import type { Tensor, TensorLike } from "../tensor.ts";
import { cast, divide, equal, where } from "./elementwise.ts";
import { iota } from "./shape.ts";

/** Ones on the main diagonal of a matrix. */
export function eye(rows: number, columns: number = rows, dtype: DataType = "float32"): Tensor {
  return cast(equal(iota([rows, columns], 0), iota([rows, columns], 1)), dtype);
}

/** `x / y`, and 0 where `y` is 0. */
export function divideNoNan(x: TensorLike, y: TensorLike): Tensor {
  const isZero = equal(y, 0);
  return where(isZero, 0, divide(x, where(isZero, 1, y)));
}
