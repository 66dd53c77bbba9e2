/** Means, spreads and quantiles over axes. `axis` null or absent means all axes. */

import { type Dim, dimProduct, isStatic } from "../../ir/dim.ts";
import { isFloatType } from "../dtypes.ts";
import { shown, valueError } from "../errors.ts";
import { asTensor, formatDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { float } from "./arithmetic.ts";
import { matmul } from "./contract.ts";
import { add, cast, divide, isNan, logicalNot, multiply, notEqual, sqrt, subtract, where } from "./elementwise.ts";
import { normalizeAxes, normalizeAxis } from "./operands.ts";
import { argsort, sort } from "./order.ts";
import { all, any, argmax, argmin, max, mean, min, prod, type ReduceOptions, size, sum, variance } from "./reduce.ts";
import { broadcastTo, expandDims, reshape, sliceAxis, squeeze, stack, transpose } from "./shape.ts";

export { max as amax, min as amin };

/** The square root of the variance. */
export function std(x: TensorLike, options: ReduceOptions = {}): Tensor {
  return sqrt(variance(float(x), options));
}

/** The largest minus the smallest element. */
export function ptp(x: TensorLike, options: ReduceOptions = {}): Tensor {
  return subtract(max(x, options), min(x, options));
}

/** How many elements differ from zero: int32. */
export function countNonzero(x: TensorLike, options: ReduceOptions = {}): Tensor {
  return sum(cast(notEqual(x, 0), "int32"), options);
}

export interface AverageOptions extends ReduceOptions {
  /** In the shape of `x`, or for one axis one per position. */
  readonly weights?: TensorLike | null;
}
/** The mean with weights. */
export function average(x: TensorLike, options: AverageOptions = {}): Tensor {
  const { weights = null, ...rest } = options;
  const value = float(x);
  if (weights === null) return mean(value, rest);
  let w = cast(asTensor(weights), value.dtype);
  if (w.rank !== value.rank) {
    if (w.rank !== 1 || typeof rest.axis !== "number")
      return valueError(`weights of shape ${formatDims(w.dims)} do not fit ${formatDims(value.dims)}: they need its shape, or one axis`);
    const at = normalizeAxis(rest.axis, value.rank);
    w = reshape(
      w,
      value.dims.map((_, axis) => (axis === at ? w.dim(0) : 1)),
    );
  }
  w = broadcastTo(w, value.dims);
  return divide(sum(multiply(value, w), rest), sum(w, rest));
}

const methods = ["linear", "lower", "higher", "midpoint", "nearest"] as const;
/** Which number is taken between two elements. */
export type QuantileMethod = (typeof methods)[number];

export interface QuantileOptions extends ReduceOptions {
  readonly method?: QuantileMethod;
}

/** The axes flattened into a last one, which is sorted. */
function sortedLines(x: Tensor, axes: readonly number[]): Tensor {
  const others = x.dims.map((_, axis) => axis).filter((axis) => !axes.includes(axis));
  const moved = transpose(x, [...others, ...axes]);
  const length = dimProduct(axes.map((axis) => x.dim(axis)));
  return sort(reshape(moved, [...others.map((axis) => x.dim(axis)), length]), { axis: -1 });
}

/** Position and share of a quantile among `count` sorted elements. */
function placeOf(q: number, count: number, method: QuantileMethod): readonly [index: number, share: number] {
  const exact = q * (count - 1);
  const low = Math.floor(exact);
  switch (method) {
    case "linear":
      return [low, exact - low];
    case "lower":
      return [low, 0];
    case "higher":
      return [Math.ceil(exact), 0];
    case "midpoint":
      return [low, exact === low ? 0 : 0.5];
    case "nearest": {
      const half = exact - low === 0.5;
      return [half ? low + (low % 2) : Math.round(exact), 0];
    }
    default:
      return method satisfies never;
  }
}

/**
 * The numbers below which the shares `q`, in [0, 1], of the elements lie; several shares make a first axis. Sizes of the
 * axes are known. NaN where any element is.
 */
export function quantile(x: TensorLike, q: number | readonly number[], options: QuantileOptions = {}): Tensor {
  const value = float(x);
  const { axis = null, keepDims = false, method = "linear" } = options;
  if (!methods.includes(method)) return valueError(`method of quantile must be one of ${methods.join(", ")}; got ${shown(method)}`);
  const axes = normalizeAxes(axis, value.rank);
  const count: Dim = dimProduct(axes.map((at) => value.dim(at)));
  if (!isStatic(count) || count === 0)
    return valueError(`quantile needs axes of known size with elements; found shape ${formatDims(value.dims)}`);
  const lines = sortedLines(value, axes);
  const invalid = any(isNan(lines), { axis: -1 });
  const at = (index: number): Tensor => squeeze(sliceAxis(lines, -1, index, index + 1), -1);
  const one = (share: number): Tensor => {
    if (!(share >= 0 && share <= 1)) return valueError(`quantiles are asked for at shares in [0, 1], not ${share}`);
    const [index, rest] = placeOf(share, count, method);
    const found = rest === 0 ? at(index) : add(multiply(at(index), 1 - rest), multiply(at(index + 1), rest));
    const whole = where(invalid, Number.NaN, found);
    return keepDims ? axes.reduce((kept, axisAt) => expandDims(kept, axisAt), whole) : whole;
  };
  return typeof q === "number" ? one(q) : stack(q.map(one));
}
/** The middle element, or the mean of the two in the middle. */
export function median(x: TensorLike, options: ReduceOptions = {}): Tensor {
  return quantile(x, 0.5, options);
}
/** `quantile` in hundredths. */
export function percentile(x: TensorLike, q: number | readonly number[], options: QuantileOptions = {}): Tensor {
  return quantile(x, typeof q === "number" ? q / 100 : q.map((share) => share / 100), options);
}

/** Positions such that the element at `kth` is where order puts it; here all are in order. */
export function argpartition(x: TensorLike, kth: number, options: { readonly axis?: number | null } = {}): Tensor {
  const value = asTensor(x);
  const { axis = -1 } = options;
  const count = axis === null ? dimProduct(value.dims) : value.dim(normalizeAxis(axis, value.rank));
  if (isStatic(count) && !(kth < count && kth >= -count)) valueError(`kth ${kth} is out of range for ${count} elements`);
  return argsort(value, { axis });
}

/** Rows are variables, columns observations. */
export function cov(x: TensorLike): Tensor {
  const value = float(x);
  const rows = value.rank === 1 ? expandDims(value, 0) : value;
  if (rows.rank !== 2) return valueError(`cov takes a matrix of variables by observations; found shape ${formatDims(value.dims)}`);
  const centered = subtract(rows, mean(rows, { axis: 1, keepDims: true }));
  const product = divide(matmul(centered, transpose(centered)), subtract(size(rows, 1, rows.dtype), 1));
  return value.rank === 1 ? squeeze(product) : product;
}
/** Pearson's correlation of the rows of `x`. */
export function corrcoef(x: TensorLike): Tensor {
  const value = float(x);
  const rows = value.rank === 1 ? expandDims(value, 0) : value;
  const centered = subtract(rows, mean(rows, { axis: 1, keepDims: true }));
  const length = sqrt(sum(multiply(centered, centered), { axis: 1, keepDims: true }));
  const unit = divide(centered, length);
  const product = matmul(unit, transpose(unit));
  return value.rank === 1 ? squeeze(product) : product;
}

// Without NaN

function withoutNan(x: TensorLike, replacement: number): Tensor {
  const value = asTensor(x);
  return isFloatType(value.dtype) ? where(isNan(value), replacement, value) : value;
}
function numbersIn(x: Tensor, options: ReduceOptions): Tensor {
  return sum(cast(logicalNot(isNan(x)), x.dtype), options);
}
/** `found` where there is a number at all, else NaN. */
function ifAny(x: Tensor, options: ReduceOptions, found: Tensor): Tensor {
  return where(all(isNan(x), options), Number.NaN, found);
}
export function nansum(x: TensorLike, options: ReduceOptions = {}): Tensor {
  return sum(withoutNan(x, 0), options);
}
export function nanprod(x: TensorLike, options: ReduceOptions = {}): Tensor {
  return prod(withoutNan(x, 1), options);
}
export function nanmax(x: TensorLike, options: ReduceOptions = {}): Tensor {
  const value = asTensor(x);
  return isFloatType(value.dtype) ? ifAny(value, options, max(withoutNan(value, Number.NEGATIVE_INFINITY), options)) : max(value, options);
}
export function nanmin(x: TensorLike, options: ReduceOptions = {}): Tensor {
  const value = asTensor(x);
  return isFloatType(value.dtype) ? ifAny(value, options, min(withoutNan(value, Number.POSITIVE_INFINITY), options)) : min(value, options);
}
export function nanmean(x: TensorLike, options: ReduceOptions = {}): Tensor {
  const value = float(x);
  return divide(nansum(value, options), numbersIn(value, options));
}
export function nanvar(x: TensorLike, options: ReduceOptions = {}): Tensor {
  const value = float(x);
  const centered = subtract(value, nanmean(value, { axis: options.axis, keepDims: true }));
  return nanmean(multiply(centered, centered), options);
}
export function nanstd(x: TensorLike, options: ReduceOptions = {}): Tensor {
  return sqrt(nanvar(x, options));
}
type ArgOptions = { readonly axis?: number; readonly keepDims?: boolean };
export function nanargmax(x: TensorLike, options: ArgOptions = {}): Tensor {
  return argmax(withoutNan(x, Number.NEGATIVE_INFINITY), options);
}
export function nanargmin(x: TensorLike, options: ArgOptions = {}): Tensor {
  return argmin(withoutNan(x, Number.POSITIVE_INFINITY), options);
}
