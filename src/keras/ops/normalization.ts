/** Tensors brought to mean 0, to deviation 1, or to length 1. Statistics of narrow floats are taken in float32. */

import { epsilon as defaultEpsilon } from "../config.ts";
import { valueError } from "../errors.ts";
import { asTensor, formatDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { float } from "./arithmetic.ts";
import { add, cast, divide, maximum, minimum, multiply, negative, rsqrt, square, subtract } from "./elementwise.ts";
import { norm } from "./norm.ts";
import { normalizeAxes, normalizeAxis } from "./operands.ts";
import { mean, sum, variance } from "./reduce.ts";
import { reshape } from "./shape.ts";

/** Floats in at least 32 bits. */
function wide(x: TensorLike): Tensor {
  const value = float(x);
  return value.dtype === "float64" ? value : cast(value, "float32");
}

/** A parameter with one size per axis of `axes`, as a tensor of the rank of `x`. */
function along(parameter: TensorLike, x: Tensor, axes: readonly number[]): Tensor {
  const value = cast(asTensor(parameter), x.dtype);
  if (value.rank === 0 || value.rank === x.rank) return value;
  if (value.rank !== axes.length)
    return valueError(`a parameter of shape ${formatDims(value.dims)} does not fit axes [${axes.join(", ")}] of ${formatDims(x.dims)}`);
  return reshape(
    value,
    x.dims.map((_, axis) => (axes.includes(axis) ? value.dim(axes.indexOf(axis)) : 1)),
  );
}

/** Mean and variance over axes. */
export function moments(
  x: TensorLike,
  axes: number | readonly number[],
  options: { readonly keepDims?: boolean } = {},
): readonly [mean: Tensor, variance: Tensor] {
  const given = float(x);
  const value = wide(given);
  const over = { axis: axes, keepDims: options.keepDims ?? false };
  return [cast(mean(value, over), given.dtype), cast(variance(value, over), given.dtype)];
}

export interface BatchNormalizationOptions {
  readonly offset?: TensorLike | null;
  readonly scale?: TensorLike | null;
  /** Default 1e-3. */
  readonly epsilon?: number;
}
/** `(x - mean) / sqrt(variance + epsilon) * scale + offset`, with vectors that lie along `axis`. */
export function batchNormalization(
  x: TensorLike,
  mean: TensorLike,
  variance: TensorLike,
  axis: number,
  options: BatchNormalizationOptions = {},
): Tensor {
  const value = float(x);
  const { offset = null, scale = null, epsilon = 1e-3 } = options;
  const axes = [normalizeAxis(axis, value.rank)];
  const inverse = rsqrt(add(along(variance, value, axes), epsilon));
  const factor = scale === null ? inverse : multiply(inverse, along(scale, value, axes));
  const shifted = multiply(negative(along(mean, value, axes)), factor);
  return add(multiply(value, factor), offset === null ? shifted : add(shifted, along(offset, value, axes)));
}

export interface LayerNormalizationOptions {
  readonly gamma?: TensorLike | null;
  readonly beta?: TensorLike | null;
  readonly axis?: number | readonly number[];
  /** Default 1e-3. */
  readonly epsilon?: number;
}
/** `(x - mean) / sqrt(variance + epsilon) * gamma + beta`, with mean and variance over the axes, the last by default. */
export function layerNormalization(x: TensorLike, options: LayerNormalizationOptions = {}): Tensor {
  const given = float(x);
  const value = wide(given);
  const { gamma = null, beta = null, axis = -1, epsilon = 1e-3 } = options;
  const axes = normalizeAxes(axis, value.rank);
  const over = { axis: axes, keepDims: true };
  const inverse = rsqrt(add(variance(value, over), epsilon));
  const factor = gamma === null ? inverse : multiply(inverse, along(gamma, value, axes));
  const scaled = multiply(subtract(value, mean(value, over)), factor);
  return cast(beta === null ? scaled : add(scaled, along(beta, value, axes)), given.dtype);
}

/** `x / sqrt(mean(x²) + epsilon) * scale`, with the mean over the axes, the last by default. */
export function rmsNormalization(
  x: TensorLike,
  options: { readonly scale?: TensorLike; readonly axis?: number | readonly number[]; readonly epsilon?: number } = {},
): Tensor {
  const given = float(x);
  const value = wide(given);
  const { scale = 1, axis = -1, epsilon = defaultEpsilon() } = options;
  const axes = normalizeAxes(axis, value.rank);
  const inverse = rsqrt(add(mean(square(value), { axis: axes, keepDims: true }), epsilon));
  return cast(multiply(multiply(value, inverse), typeof scale === "number" ? scale : along(scale, value, axes)), given.dtype);
}

export interface NormalizeOptions {
  readonly axis?: number | readonly number[] | null;
  /** Default 2. */
  readonly order?: number;
  /** Least length that is divided by. */
  readonly epsilon?: number;
}
/** `x` divided by its norm over the axes, the last by default. */
export function normalize(x: TensorLike, options: NormalizeOptions = {}): Tensor {
  const value = float(x);
  const { axis = -1, order = 2, epsilon = defaultEpsilon() } = options;
  if (value.rank === 0) return value;
  if (order === 2) {
    const inverse = rsqrt(sum(square(value), { axis, keepDims: true }));
    return multiply(value, minimum(inverse, 1 / epsilon));
  }
  return divide(value, maximum(norm(value, { ord: order, axis, keepDims: true }), epsilon));
}
