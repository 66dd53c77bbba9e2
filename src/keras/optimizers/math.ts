/** Steps that optimizers share. */

import * as ops from "../ops.ts";
import type { Tensor, TensorLike } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";

/** `average + (x - average) * share`. */
export function blend(average: Variable, x: Tensor, share: number): Tensor {
  return ops.add(average, ops.mul(ops.sub(x, average), share));
}

export function subtractFrom(variable: Variable, x: TensorLike): void {
  variable.assign(ops.sub(variable, x));
}

/** Number of the current update, counted from 1, as a float. */
export function stepNumber(updates: Tensor): Tensor {
  return ops.cast(ops.add(updates, 1), "float32");
}

/**
 * What an average that started at zero lacks after `step` steps: `1 - rate^step`, by way of `expm1`, which loses no digits
 * in the first steps and is a fraction of the code of a power.
 */
export function biasCorrection(rate: number, step: Tensor): Tensor {
  return ops.neg(ops.expm1(ops.mul(step, Math.log(Math.fround(rate)))));
}
