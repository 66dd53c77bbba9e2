/**
 * Activation functions that are formulas of others. Each keeps the shape, except `glu`, which halves one axis. As
 * compositions they have gradients and fuse with what produced their input.
 *
 * Formulas follow Keras 3. References are named where a function is known from a paper.
 */

import { valueError } from "../errors.ts";
import { asTensor, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import {
  abs,
  add,
  cast,
  clip,
  div,
  erf,
  exp,
  expm1,
  greater,
  greaterEqual,
  less,
  lessEqual,
  log1p,
  maximum,
  minimum,
  mul,
  neg,
  sigmoid,
  sqrt,
  square,
  sub,
  tanh,
  where,
} from "./elementwise.ts";
import { normalizeAxis } from "./operands.ts";
import { sum } from "./reduce.ts";
import { expandDims, split } from "./shape.ts";

/** `relu` with outputs limited to 6. */
export function relu6(x: TensorLike): Tensor {
  return minimum(maximum(x, 0), 6);
}

/** `x` where positive, `negativeSlope * x` elsewhere. Maas et al., "Rectifier nonlinearities improve neural network acoustic models", 2013. */
export function leakyRelu(x: TensorLike, { negativeSlope = 0.2 }: { readonly negativeSlope?: number } = {}): Tensor {
  return where(greater(x, 0), x, mul(x, negativeSlope));
}

/** `exp(x) - 1` for the negative part only: the positive side of `x` never overflows the unused branch. */
function expm1OfNegative(x: TensorLike): Tensor {
  return expm1(minimum(x, 0));
}

/** `x` where positive, `alpha * (exp(x) - 1)` elsewhere. Clevert et al., arXiv:1511.07289. */
export function elu(x: TensorLike, { alpha = 1 }: { readonly alpha?: number } = {}): Tensor {
  return where(greater(x, 0), x, mul(expm1OfNegative(x), alpha));
}

/** `max(x, 0) + min(0, alpha * (exp(x / alpha) - 1))`. Barron, arXiv:1704.07483. */
export function celu(x: TensorLike, { alpha = 1 }: { readonly alpha?: number } = {}): Tensor {
  return where(greater(x, 0), x, mul(expm1OfNegative(div(x, alpha)), alpha));
}

/** The constants of self-normalising networks: zero mean and unit variance are a fixed point. Klambauer et al., arXiv:1706.02515. */
const seluScale = 1.0507009873554805;
const seluAlpha = 1.6732632423543772;

/** Scaled exponential linear unit. */
export function selu(x: TensorLike): Tensor {
  return mul(elu(x, { alpha: seluAlpha }), seluScale);
}

/** `log(1 + exp(x))`, without overflow. */
export function softplus(x: TensorLike): Tensor {
  return add(maximum(x, 0), log1p(exp(neg(abs(x)))));
}

/** `x / (1 + |x|)`. */
export function softsign(x: TensorLike): Tensor {
  return div(x, add(abs(x), 1));
}

/** `x * sigmoid(x)`, also named swish. Ramachandran et al., arXiv:1710.05941. */
export function silu(x: TensorLike): Tensor {
  return mul(x, sigmoid(x));
}

/**
 * `x` times the normal distribution function of `x`; `approximate` uses a tanh in its place.
 * Hendrycks and Gimpel, arXiv:1606.08415.
 */
export function gelu(x: TensorLike, { approximate = false }: { readonly approximate?: boolean } = {}): Tensor {
  const half = mul(x, 0.5);
  if (!approximate) return mul(half, add(erf(mul(x, Math.SQRT1_2)), 1));
  const inner = mul(add(x, mul(mul(mul(x, x), x), 0.044715)), Math.sqrt(2 / Math.PI));
  return mul(half, add(tanh(inner), 1));
}

/** `x * tanh(softplus(x))`. Misra, arXiv:1908.08681. */
export function mish(x: TensorLike): Tensor {
  return mul(x, tanh(softplus(x)));
}

/** Piecewise linear sigmoid: `clip(x / 6 + 0.5, 0, 1)`. */
export function hardSigmoid(x: TensorLike): Tensor {
  return clip(add(mul(x, 1 / 6), 0.5), 0, 1);
}

/** `x * hardSigmoid(x)`. Howard et al., arXiv:1905.02244. */
export function hardSilu(x: TensorLike): Tensor {
  return mul(x, hardSigmoid(x));
}

/** `clip(x, -1, 1)`. */
export function hardTanh(x: TensorLike): Tensor {
  return clip(x, -1, 1);
}

/** `x` where `|x|` exceeds the threshold, 0 elsewhere. */
export function hardShrink(x: TensorLike, { threshold = 0.5 }: { readonly threshold?: number } = {}): Tensor {
  return where(greater(abs(x), threshold), x, 0);
}

/** `x` moved towards 0 by the threshold, 0 where that would change its sign. */
export function softShrink(x: TensorLike, { threshold = 0.5 }: { readonly threshold?: number } = {}): Tensor {
  return add(maximum(sub(x, threshold), 0), minimum(add(x, threshold), 0));
}

/** `x - tanh(x)`. */
export function tanhShrink(x: TensorLike): Tensor {
  return sub(x, tanh(x));
}

/** `x` above the threshold, `defaultValue` elsewhere. */
export function threshold(
  x: TensorLike,
  { threshold: limit = 0, defaultValue = 0 }: { readonly threshold?: number; readonly defaultValue?: number } = {},
): Tensor {
  return where(greater(x, limit), x, defaultValue);
}

/** `(x + sqrt(x^2 + b)) / 2`. */
export function squareplus(x: TensorLike, { b = 4 }: { readonly b?: number } = {}): Tensor {
  return mul(add(x, sqrt(add(mul(x, x), b))), 0.5);
}

/** `0` below -1, `x` above 1, `(x + 1)^2 / 4` between. */
export function sparsePlus(x: TensorLike): Tensor {
  const middle = mul(square(add(x, 1)), 0.25);
  return where(lessEqual(x, -1), 0, where(less(x, 1), middle, x));
}

/** `clip((x + 1) / 2, 0, 1)`. */
export function sparseSigmoid(x: TensorLike): Tensor {
  return clip(mul(add(x, 1), 0.5), 0, 1);
}

/** `log(sigmoid(x))`, without overflow. */
export function logSigmoid(x: TensorLike): Tensor {
  return neg(softplus(neg(x)));
}

/** First half of an axis times the sigmoid of the second. Dauphin et al., arXiv:1612.08083. */
export function glu(x: TensorLike, { axis = -1 }: { readonly axis?: number } = {}): Tensor {
  const value = asTensor(x);
  const at = normalizeAxis(axis, value.rank);
  const size = value.dim(at);
  if (typeof size !== "number" || size % 2 !== 0) valueError(`glu needs an axis of even, known size; axis ${axis} has size ${size}`);
  const [first, second] = split(value, 2, { axis: at });
  if (!first || !second) throw new Error("internal: a split in two has two parts");
  return mul(first, sigmoid(second));
}

/**
 * The Euclidean projection onto the simplex: sparse probabilities. Martins and Astudillo, arXiv:1602.02068. The rank of an
 * element is found by comparing all pairs along the axis, which needs no sorting.
 */
export function sparsemax(x: TensorLike, { axis = -1 }: { readonly axis?: number } = {}): Tensor {
  const value = asTensor(x);
  const at = normalizeAxis(axis, value.rank);
  const [own, others] = [expandDims(value, at + 1), expandDims(value, at)];
  const atLeast = cast(greaterEqual(others, own), value.dtype);
  const count = sum(atLeast, { axis: at + 1 });
  const sums = sum(mul(atLeast, others), { axis: at + 1 });
  const supported = greater(add(mul(count, value), 1), sums);
  const inSupport = cast(supported, value.dtype);
  const size = sum(inSupport, { axis: at, keepDims: true });
  // Keras adds up the partial sums of the support, where the paper has the last one only; its numbers are followed.
  const limit = div(sub(sum(mul(sums, inSupport), { axis: at, keepDims: true }), 1), size);
  return maximum(sub(value, limit), 0);
}

export { hardSilu as hardSwish, silu as swish };
