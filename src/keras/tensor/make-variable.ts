/** Variables of a program's own, beside those of layers. */

import type { DataType } from "../dtypes.ts";
import { valueError } from "../errors.ts";
import { initialElements } from "../layer/initial-value.ts";
import { autoName } from "../naming.ts";
import { asTensor, type TensorLike } from "./tensor.ts";
import { Variable } from "./variable.ts";

/** A variable with a given value, of the value's dtype unless one is named. Arguments as in TensorFlow.js. */
export function variable(initialValue: TensorLike, trainable = true, name?: string, dtype?: DataType): Variable {
  const given = asTensor(initialValue, dtype);
  if (given.isSymbolic) valueError(`the value of a variable must be known; ${given.toString()} is symbolic`);
  return new Variable({
    name: name ?? autoName("Variable"),
    shape: given.dims.map(Number),
    dtype: given.dtype,
    role: "weight",
    trainable,
    initial: initialElements(given),
  });
}
