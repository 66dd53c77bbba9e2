/**
 * Activation functions. Each takes a tensor and optional named parameters and keeps the shape, except `glu`, which halves
 * one axis. They are compositions of `ops`, so that every one has a gradient and fuses with what produced its input.
 *
 * Formulas follow Keras 3. References are named where a function is known from a paper.
 */

import { valueError } from "./errors.ts";
import * as ops from "./ops.ts";
import { registerFunction, resolve } from "./registry.ts";
import type { Tensor } from "./tensor.ts";

/** The input, unchanged. */
export function linear(x: Tensor): Tensor {
  return x;
}

export interface ReluOptions {
  /** Slope below the threshold. */
  readonly negativeSlope?: number;
  /** Largest output; null for none. */
  readonly maxValue?: number | null;
  /** Inputs up to this value are damped. */
  readonly threshold?: number;
}

/** `x` above the threshold, `negativeSlope * (x - threshold)` up to it, nothing above `maxValue`. */
export function relu(x: Tensor, { negativeSlope = 0, maxValue = null, threshold = 0 }: ReluOptions = {}): Tensor {
  const below = negativeSlope === 0 ? undefined : ops.mul(ops.minimum(ops.sub(x, threshold), 0), negativeSlope);
  const above = threshold === 0 ? ops.maximum(x, 0) : ops.where(ops.greater(x, threshold), x, 0);
  const clipped = maxValue === null ? above : ops.minimum(above, maxValue);
  return below ? ops.add(clipped, below) : clipped;
}

/** `relu` with outputs limited to 6. */
export function relu6(x: Tensor): Tensor {
  return ops.minimum(ops.maximum(x, 0), 6);
}

/** `x` where positive, `negativeSlope * x` elsewhere. Maas et al., "Rectifier nonlinearities improve neural network acoustic models", 2013. */
export function leakyRelu(x: Tensor, { negativeSlope = 0.2 }: { readonly negativeSlope?: number } = {}): Tensor {
  return ops.where(ops.greater(x, 0), x, ops.mul(x, negativeSlope));
}

/** `exp(x) - 1` for the negative part only: the positive side of `x` never overflows the unused branch. */
function expm1OfNegative(x: Tensor): Tensor {
  return ops.expm1(ops.minimum(x, 0));
}

/** `x` where positive, `alpha * (exp(x) - 1)` elsewhere. Clevert et al., arXiv:1511.07289. */
export function elu(x: Tensor, { alpha = 1 }: { readonly alpha?: number } = {}): Tensor {
  return ops.where(ops.greater(x, 0), x, ops.mul(expm1OfNegative(x), alpha));
}

/** `max(x, 0) + min(0, alpha * (exp(x / alpha) - 1))`. Barron, arXiv:1704.07483. */
export function celu(x: Tensor, { alpha = 1 }: { readonly alpha?: number } = {}): Tensor {
  return ops.where(ops.greater(x, 0), x, ops.mul(expm1OfNegative(ops.div(x, alpha)), alpha));
}

/** The constants of self-normalising networks: zero mean and unit variance are a fixed point. Klambauer et al., arXiv:1706.02515. */
const seluScale = 1.0507009873554805;
const seluAlpha = 1.6732632423543772;

/** Scaled exponential linear unit. */
export function selu(x: Tensor): Tensor {
  return ops.mul(elu(x, { alpha: seluAlpha }), seluScale);
}

/** `1 / (1 + exp(-x))`. */
export function sigmoid(x: Tensor): Tensor {
  return ops.sigmoid(x);
}

/** Hyperbolic tangent. */
export function tanh(x: Tensor): Tensor {
  return ops.tanh(x);
}

/** `exp(x)`. */
export function exponential(x: Tensor): Tensor {
  return ops.exp(x);
}

/** `log(1 + exp(x))`, without overflow. */
export function softplus(x: Tensor): Tensor {
  return ops.add(ops.maximum(x, 0), ops.log1p(ops.exp(ops.neg(ops.abs(x)))));
}

/** `x / (1 + |x|)`. */
export function softsign(x: Tensor): Tensor {
  return ops.div(x, ops.add(ops.abs(x), 1));
}

/** `x * sigmoid(x)`, also named swish. Ramachandran et al., arXiv:1710.05941. */
export function silu(x: Tensor): Tensor {
  return ops.mul(x, ops.sigmoid(x));
}

/**
 * `x` times the normal distribution function of `x`; `approximate` uses a tanh in its place.
 * Hendrycks and Gimpel, arXiv:1606.08415.
 */
export function gelu(x: Tensor, { approximate = false }: { readonly approximate?: boolean } = {}): Tensor {
  const half = ops.mul(x, 0.5);
  if (!approximate) return ops.mul(half, ops.add(ops.erf(ops.mul(x, Math.SQRT1_2)), 1));
  const inner = ops.mul(ops.add(x, ops.mul(ops.mul(ops.mul(x, x), x), 0.044715)), Math.sqrt(2 / Math.PI));
  return ops.mul(half, ops.add(ops.tanh(inner), 1));
}

/** `x * tanh(softplus(x))`. Misra, arXiv:1908.08681. */
export function mish(x: Tensor): Tensor {
  return ops.mul(x, ops.tanh(softplus(x)));
}

/** Piecewise linear sigmoid: `clip(x / 6 + 0.5, 0, 1)`. */
export function hardSigmoid(x: Tensor): Tensor {
  return ops.clip(ops.add(ops.mul(x, 1 / 6), 0.5), 0, 1);
}

/** `x * hardSigmoid(x)`. Howard et al., arXiv:1905.02244. */
export function hardSilu(x: Tensor): Tensor {
  return ops.mul(x, hardSigmoid(x));
}

/** `clip(x, -1, 1)`. */
export function hardTanh(x: Tensor): Tensor {
  return ops.clip(x, -1, 1);
}

/** `x` where `|x|` exceeds the threshold, 0 elsewhere. */
export function hardShrink(x: Tensor, { threshold = 0.5 }: { readonly threshold?: number } = {}): Tensor {
  return ops.where(ops.greater(ops.abs(x), threshold), x, 0);
}

/** `x` moved towards 0 by the threshold, 0 where that would change its sign. */
export function softShrink(x: Tensor, { threshold = 0.5 }: { readonly threshold?: number } = {}): Tensor {
  return ops.add(ops.maximum(ops.sub(x, threshold), 0), ops.minimum(ops.add(x, threshold), 0));
}

/** `x - tanh(x)`. */
export function tanhShrink(x: Tensor): Tensor {
  return ops.sub(x, ops.tanh(x));
}

/** `x` above the threshold, `defaultValue` elsewhere. */
export function threshold(
  x: Tensor,
  { threshold: limit = 0, defaultValue = 0 }: { readonly threshold?: number; readonly defaultValue?: number } = {},
): Tensor {
  return ops.where(ops.greater(x, limit), x, defaultValue);
}

/** `(x + sqrt(x^2 + b)) / 2`. */
export function squareplus(x: Tensor, { b = 4 }: { readonly b?: number } = {}): Tensor {
  return ops.mul(ops.add(x, ops.sqrt(ops.add(ops.mul(x, x), b))), 0.5);
}

/** `0` below -1, `x` above 1, `(x + 1)^2 / 4` between. */
export function sparsePlus(x: Tensor): Tensor {
  const middle = ops.mul(ops.square(ops.add(x, 1)), 0.25);
  return ops.where(ops.lessEqual(x, -1), 0, ops.where(ops.less(x, 1), middle, x));
}

/** `clip((x + 1) / 2, 0, 1)`. */
export function sparseSigmoid(x: Tensor): Tensor {
  return ops.clip(ops.mul(ops.add(x, 1), 0.5), 0, 1);
}

/** `log(sigmoid(x))`, without overflow. */
export function logSigmoid(x: Tensor): Tensor {
  return ops.neg(softplus(ops.neg(x)));
}

/** First half of an axis times the sigmoid of the second. Dauphin et al., arXiv:1612.08083. */
export function glu(x: Tensor, { axis = -1 }: { readonly axis?: number } = {}): Tensor {
  const at = axis < 0 ? axis + x.shape.length : axis;
  const size = x.shape[at];
  if (typeof size !== "number" || size % 2 !== 0) valueError(`glu needs an axis of even, known size; axis ${axis} has size ${size}`);
  const [first, second] = ops.split(x, 2, { axis: at });
  if (!first || !second) throw new Error("internal: a split in two has two parts");
  return ops.mul(first, ops.sigmoid(second));
}

/** Exponentials that add up to one along the axis. */
export function softmax(x: Tensor, { axis = -1 }: { readonly axis?: number | readonly number[] } = {}): Tensor {
  return ops.softmax(x, { axis });
}

/** Logarithm of `softmax`. */
export function logSoftmax(x: Tensor, { axis = -1 }: { readonly axis?: number } = {}): Tensor {
  return ops.logSoftmax(x, { axis });
}

/**
 * The Euclidean projection onto the simplex: sparse probabilities. Martins and Astudillo, arXiv:1602.02068. The rank of an
 * element is found by comparing all pairs along the axis, which needs no sorting.
 */
export function sparsemax(x: Tensor, { axis = -1 }: { readonly axis?: number } = {}): Tensor {
  const at = axis < 0 ? axis + x.rank : axis;
  const [own, others] = [ops.expandDims(x, at + 1), ops.expandDims(x, at)];
  const atLeast = ops.cast(ops.greaterEqual(others, own), x.dtype);
  const count = ops.sum(atLeast, { axis: at + 1 });
  const sum = ops.sum(ops.mul(atLeast, others), { axis: at + 1 });
  const supported = ops.greater(ops.add(ops.mul(count, x), 1), sum);
  const inSupport = ops.cast(supported, x.dtype);
  const size = ops.sum(inSupport, { axis: at, keepDims: true });
  // Keras adds up the partial sums of the support, where the paper has the last one only; its numbers are followed.
  const limit = ops.div(ops.sub(ops.sum(ops.mul(sum, inSupport), { axis: at, keepDims: true }), 1), size);
  return ops.maximum(ops.sub(x, limit), 0);
}

export type ActivationFunction = (x: Tensor) => Tensor;
/** A name, `{className, config}`, a function, or null for `linear`. */
export type ActivationLike = string | object | ActivationFunction | null | undefined;

const table: Readonly<Record<string, ActivationFunction>> = {
  linear,
  relu,
  relu6,
  leakyRelu,
  elu,
  celu,
  selu,
  sigmoid,
  tanh,
  exponential,
  softplus,
  softsign,
  silu,
  gelu,
  mish,
  hardSigmoid,
  hardSilu,
  hardTanh,
  hardShrink,
  softShrink,
  tanhShrink,
  threshold,
  squareplus,
  sparsePlus,
  sparseSigmoid,
  logSigmoid,
  glu,
  softmax,
  logSoftmax,
  sparsemax,
};
const aliases: Readonly<Record<string, readonly string[]>> = { silu: ["swish"], hardSilu: ["hardSwish"] };
for (const [name, activation] of Object.entries(table)) registerFunction("activations", name, activation, aliases[name]);

function isActivation(x: unknown): x is ActivationFunction {
  return typeof x === "function";
}

/** Keras writes a function as `{class_name: "function", config: name}`. */
function nameInConfig(identifier: unknown): string | undefined {
  if (typeof identifier !== "object" || identifier === null) return undefined;
  const { class_name: snake, className: camel = snake, config } = identifier as Readonly<Record<string, unknown>>;
  return camel === "function" && typeof config === "string" ? config : undefined;
}

/** The activation that a name, config or function stands for. Unknown names are an error that suggests the nearest. */
export function get(identifier: ActivationLike): ActivationFunction {
  const found = resolve("activations", nameInConfig(identifier) ?? identifier, isActivation, {
    fromFunction: (f) => f as ActivationFunction,
  });
  return found ?? linear;
}

/** The name under which `get` finds the function again. */
export function serialize(activation: ActivationFunction): string {
  return Object.keys(table).find((name) => table[name] === activation) ?? activation.name;
}

export const deserialize: (identifier: ActivationLike) => ActivationFunction = get;
