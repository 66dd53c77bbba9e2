/** Making tensors of what stands for them, asking what they are, and choosing between several. */

import { highest, lowest } from "../../ir/ops/numerics.ts";
import { type DataType, irDtype, isFloatType } from "../dtypes.ts";
import { valueError } from "../errors.ts";
import { asTensor, type DimLike, Tensor, type TensorLike } from "../tensor/tensor.ts";
import { cast, clip, where } from "./elementwise.ts";
import { type DtypeOptions, zeros, zerosLike } from "./shape.ts";

/** A tensor of a tensor, a variable, a typed array, nested arrays or a number. */
export function convertToTensor(x: TensorLike, options: DtypeOptions = {}): Tensor {
  const value = asTensor(x, options.dtype);
  return options.dtype === undefined ? value : cast(value, options.dtype);
}
export { convertToTensor as array, convertToTensor as copy };

export function isTensor(x: unknown): x is Tensor {
  return x instanceof Tensor;
}
/** The sizes of the axes; null where one is known only when the program runs. */
export function shape(x: TensorLike): readonly (number | null)[] {
  return asTensor(x).shape;
}
/** The number of axes. */
export function ndim(x: TensorLike): number {
  return asTensor(x).rank;
}
export function dtype(x: TensorLike): DataType {
  return asTensor(x).dtype;
}

/** A tensor whose elements are nobody's business: zeros. */
export function empty(dims: readonly DimLike[], options: DtypeOptions = {}): Tensor {
  return zeros(dims, options);
}
export function emptyLike(x: TensorLike, options: DtypeOptions = {}): Tensor {
  return zerosLike(x, options);
}

/** The largest finite numbers of the narrow floats. */
const largestFinite: Readonly<Partial<Record<DataType, number>>> = { float16: 65_504, bfloat16: (2 - 2 ** -7) * 2 ** 127 };

/** As `cast`; numbers outside the range of the dtype become its ends. */
export function saturateCast(x: TensorLike, to: DataType): Tensor {
  const value = asTensor(x);
  if (to === "bool" || value.dtype === to) return cast(value, to);
  if (isFloatType(to)) {
    const limit = largestFinite[to];
    return cast(limit !== undefined && isFloatType(value.dtype) ? clip(value, -limit, limit) : value, to);
  }
  // Floats saturate as they become integers; between integers the range of each counts.
  if (isFloatType(value.dtype) || value.dtype === "bool") return cast(value, to);
  const [own, wanted] = [irDtype(value.dtype), irDtype(to)];
  return cast(clip(value, Math.max(lowest(own), lowest(wanted)), Math.min(highest(own), highest(wanted))), to);
}

/** Of each element that of the first choice whose condition holds, else `defaultValue`. */
export function select(conditions: readonly TensorLike[], choices: readonly TensorLike[], defaultValue: TensorLike = 0): Tensor {
  if (conditions.length !== choices.length || conditions.length === 0)
    return valueError(`select needs as many conditions as choices, and one at least; found ${conditions.length} and ${choices.length}`);
  return conditions.reduceRight<Tensor>((rest, condition, i) => where(condition, choices[i] ?? 0, rest), asTensor(defaultValue));
}
