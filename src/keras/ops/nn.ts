/** Normalizations as functions. */

import { epsilon as smallNumber } from "../config.ts";
import { asTensor, type Tensor, type TensorLike } from "../tensor.ts";
import { add, cast, divide, maximum, multiply, rsqrt, square, subtract } from "./elementwise.ts";
import { norm } from "./norm.ts";
import { normalizeAxes } from "./operands.ts";
import { mean, sum, variance } from "./reduce.ts";
import { reshape } from "./shape.ts";
import { log10 } from "./trigonometric.ts";

type Axes = number | readonly number[] | null;

/** A vector of one number per element of `axis`, in a shape that broadcasts to that of `x`. */
function along(x: Tensor, axis: Axes, given: TensorLike): Tensor {
  const axes = normalizeAxes(axis, x.rank);
  return reshape(
    given,
    x.dims.map((dim, i) => (axes.includes(i) ? dim : 1)),
  );
}

export interface BatchNormOptions {
  readonly axis: number;
  readonly epsilon?: number;
  readonly offset?: TensorLike | null;
  readonly scale?: TensorLike | null;
}
/** `(x - mean) / sqrt(variance + epsilon) * scale + offset`, with one number of each per channel. */
export function batchNorm(x: TensorLike, means: TensorLike, variances: TensorLike, options: BatchNormOptions): Tensor {
  const value = asTensor(x);
  const channels = (given: TensorLike): Tensor => along(value, options.axis, given);
  const inverse = rsqrt(add(channels(variances), options.epsilon ?? 1e-3));
  const scaled = options.scale ? multiply(inverse, channels(options.scale)) : inverse;
  const result = multiply(subtract(value, channels(means)), scaled);
  return options.offset ? add(result, channels(options.offset)) : result;
}

export interface LayerNormOptions {
  readonly axis?: Axes;
  readonly epsilon?: number | null;
  readonly gamma?: TensorLike | null;
  readonly beta?: TensorLike | null;
}
/** Mean 0 and variance 1 over axes. Ba et al., arXiv:1607.06450. */
export function layerNorm(x: TensorLike, { axis = -1, epsilon, gamma, beta }: LayerNormOptions = {}): Tensor {
  const value = asTensor(x);
  const reduce = { axis, keepDims: true };
  const centered = subtract(value, mean(value, reduce));
  const normal = multiply(centered, rsqrt(add(variance(value, reduce), epsilon ?? smallNumber())));
  const scaled = gamma ? multiply(normal, along(value, axis, gamma)) : normal;
  return beta ? add(scaled, along(value, axis, beta)) : scaled;
}

export interface RmsNormOptions {
  readonly axis?: Axes;
  readonly epsilon?: number | null;
  readonly scale?: TensorLike | null;
}
/** Root mean square 1 over axes. Zhang and Sennrich, arXiv:1910.07467. */
export function rmsNorm(x: TensorLike, { axis = -1, epsilon, scale }: RmsNormOptions = {}): Tensor {
  const value = asTensor(x);
  const normal = multiply(value, rsqrt(add(mean(square(value), { axis, keepDims: true }), epsilon ?? smallNumber())));
  return scale ? multiply(normal, along(value, axis, scale)) : normal;
}

export interface NormalizeOptions {
  readonly axis?: Axes;
  readonly order?: number;
  /** Default: the global small number. */
  readonly epsilon?: number | null;
}
/** Vectors along an axis scaled to length 1; shorter ones than `epsilon` as if they had that length. */
export function normalize(x: TensorLike, { axis = -1, order = 2, epsilon }: NormalizeOptions = {}): Tensor {
  const value = asTensor(x);
  const smallest = epsilon ?? smallNumber();
  if (order === 2) return multiply(value, rsqrt(maximum(sum(square(value), { axis, keepDims: true }), smallest ** 2)));
  return divide(value, maximum(norm(value, { ord: order, axis, keepDims: true }), smallest));
}

/** Peak signal to noise ratio in decibels. */
export function psnr(x: TensorLike, y: TensorLike, maxVal: number): Tensor {
  const error = mean(square(subtract(cast(asTensor(x), "float32"), y)));
  return multiply(log10(divide(maxVal ** 2, error)), 10);
}
