/** Functions element by element, and reductions. */

import type { Builder } from "../../ir/builder.ts";
import { dimProduct } from "../../ir/dim.ts";
import { floatx } from "../config.ts";
import { type DataType, isFloatType } from "../dtypes.ts";
import { shown, valueError } from "../errors.ts";
import { first, normalizeAxes } from "../ops/operands.ts";
import type { ReduceOptions } from "../ops/reduce.ts";
import * as ops from "../ops.ts";
import { defineTensorFunction } from "../tensor/function.ts";
import { asTensor, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { ofRank } from "./operands.ts";

export {
  abs,
  cos,
  equal,
  exp,
  greater,
  greaterEqual,
  less,
  lessEqual,
  log,
  maximum,
  minimum,
  notEqual,
  round,
  sigmoid,
  sign,
  sin,
  square,
  tanh,
} from "../ops/elementwise.ts";
export type { ReduceOptions } from "../ops/reduce.ts";
export { all, any, max, min, prod, sum } from "../ops/reduce.ts";

export interface AxisOptions {
  readonly axis?: number;
}

/** The position of the first largest element along an axis, the last by default: int32. */
export function argmax(x: TensorLike, { axis = -1 }: AxisOptions = {}): Tensor {
  return ops.argmax(x, { axis });
}
/** The position of the first smallest element along an axis, the last by default: int32. */
export function argmin(x: TensorLike, { axis = -1 }: AxisOptions = {}): Tensor {
  return ops.argmin(x, { axis });
}

/** Running sum along an axis, the first by default. */
export function cumsum(x: TensorLike, { axis = 0 }: AxisOptions = {}): Tensor {
  return ops.cumsum(x, { axis });
}
/** Running product along an axis, the first by default. */
export function cumprod(x: TensorLike, { axis = 0 }: AxisOptions = {}): Tensor {
  return ops.cumprod(x, { axis });
}

/** Powers. Those of integers with whole exponents are exact integers. */
export function pow(x: TensorLike, a: TensorLike): Tensor {
  const value = asTensor(x);
  if (isFloatType(value.dtype)) return ops.power(value, a);
  if (typeof a !== "number") return ops.cast(ops.round(ops.power(ops.cast(value, "float32"), a)), value.dtype);
  if (!Number.isInteger(a) || a < 0)
    return valueError(`pow: integers take whole exponents that are not negative; found ${shown(a)}`, { help: "cast the base to float32" });
  let [result, square, rest] = [ops.onesLike(value), value, a];
  for (; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = ops.multiply(result, square);
    if (rest > 1) square = ops.multiply(square, square);
  }
  return result;
}

/** The square root; of what is below zero, 0. */
export function sqrt(x: TensorLike): Tensor {
  return ops.sqrt(ops.maximum(x, 0));
}

function bound(value: TensorLike, dtype: DataType): TensorLike {
  if (typeof value !== "number") return ops.cast(asTensor(value), dtype);
  return isFloatType(dtype) ? value : Math.trunc(value);
}

/** `x` limited to `[min, max]`; null stands for no limit. A number for `max` below that for `min` counts as the latter. */
export function clip(x: TensorLike, min: TensorLike | null = null, max: TensorLike | null = null): Tensor {
  const value = asTensor(x);
  const high = typeof min === "number" && typeof max === "number" ? Math.max(min, max) : max;
  const raised = min === null ? value : ops.maximum(value, bound(min, value.dtype));
  return high === null ? raised : ops.minimum(raised, bound(high, value.dtype));
}

const integerMean = defineTensorFunction<ReduceOptions>("integerMean", (b: Builder, inputs, { axis, keepDims }) => {
  const x = first(inputs, b);
  const { shape, dtype } = x.type;
  const axes = normalizeAxes(axis, shape.length);
  const count = b.dimSize(dimProduct(axes.map((at) => shape[at] ?? 1)), dtype);
  const mean = b.div(b.reduceSum(x, axes), count);
  return keepDims ? b.keepDims(mean, shape, axes) : mean;
});

/** The mean; bools count as 0 and 1, and that of integers is an integer, rounded towards zero. */
export function mean(x: TensorLike, options: ReduceOptions = {}): Tensor {
  const value = asTensor(x);
  if (value.dtype === "bool") return ops.mean(ops.cast(value, floatx()), options);
  if (isFloatType(value.dtype)) return ops.mean(value, options);
  return integerMean([value], { axis: options.axis ?? null, keepDims: options.keepDims ?? false });
}

/** Mean squared distance from the mean: the variance of a whole population. */
function variance(x: TensorLike, options: ReduceOptions = {}): Tensor {
  const value = asTensor(x);
  const float = value.dtype === "bool" ? ops.cast(value, floatx()) : value;
  if (!isFloatType(float.dtype)) valueError(`var and std take floats or bools; found ${value.toString()}`, { help: "cast it first" });
  return ops.variance(float, options);
}

/** The square root of the variance of a whole population. */
export function std(x: TensorLike, options: ReduceOptions = {}): Tensor {
  return ops.sqrt(variance(x, options));
}

/** `x` scaled to length 1 along an axis, several, or all of them; lengths below 1e-6 count as that. */
export function l2Normalize(x: TensorLike, { axis = null }: { readonly axis?: number | readonly number[] | null } = {}): Tensor {
  const squares = ops.sum(ops.square(x), { axis, keepDims: true });
  return ops.mul(x, ops.rsqrt(ops.maximum(squares, 1e-12)));
}

/**
 * Whether the score of the target is among the `k` largest of its row; equal scores share the better place. False where a
 * row has infinities or NaN, and for targets that are no class.
 */
export function inTopK(predictions: TensorLike, targets: TensorLike, k: number): Tensor {
  const scores = ofRank(predictions, 2, "inTopK");
  const labels = ops.cast(asTensor(targets, "int32"), "int32");
  const wanted = ops.takeAlongAxis(scores, ops.expandDims(labels, 1), { axis: 1 });
  const better = ops.sum(ops.cast(ops.greater(scores, wanted), "int32"), { axis: 1 });
  const isClass = ops.logicalAnd(ops.greaterEqual(labels, 0), ops.less(labels, ops.size(scores, 1)));
  const comparable = ops.all(ops.isFinite(scores), { axis: 1 });
  return ops.logicalAnd(ops.less(better, k), ops.logicalAnd(isClass, comparable));
}

export { variance as var };
