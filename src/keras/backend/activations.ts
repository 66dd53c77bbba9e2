/** Activation functions. */

import * as activations from "../activations.ts";
import * as ops from "../ops.ts";
import { asTensor, type Tensor, type TensorLike } from "../tensor/tensor.ts";

/** `x` above zero, `alpha * (exp(x) - 1)` elsewhere. */
export function elu(x: TensorLike, { alpha = 1 }: { readonly alpha?: number } = {}): Tensor {
  return activations.elu(asTensor(x), { alpha });
}

/** `0.2 * x + 0.5`, kept in [0, 1]. */
export function hardSigmoid(x: TensorLike): Tensor {
  return ops.clip(ops.add(ops.mul(x, 0.2), 0.5), 0, 1);
}

export interface ReluOptions {
  /** Slope below the threshold. */
  readonly alpha?: number;
  /** Largest result; null for none. */
  readonly maxValue?: number | null;
  readonly threshold?: number;
}

/**
 * `maxValue` from there on, `x` from the threshold on, `alpha * (x - threshold)` below it. At the threshold the result is `x`,
 * and a negative threshold is not raised to zero by `maxValue`; the reference does otherwise in both.
 */
export function relu(x: TensorLike, { alpha = 0, maxValue = null, threshold = 0 }: ReluOptions = {}): Tensor {
  const value = asTensor(x);
  if (threshold === 0 && maxValue === null && alpha === 0) return ops.relu(value);
  // Strictly above zero, so that the slope at zero is that of the lower part, as in the plain function.
  const isAbove = threshold === 0 ? ops.greater(value, 0) : ops.greaterEqual(value, threshold);
  const below = alpha === 0 ? 0 : ops.mul(ops.sub(value, threshold), alpha);
  const unbounded = ops.where(isAbove, value, below);
  return maxValue === null ? unbounded : ops.where(ops.greaterEqual(value, maxValue), maxValue, unbounded);
}

/** Exponentials divided by their sum along an axis. */
export function softmax(x: TensorLike, { axis = -1 }: { readonly axis?: number } = {}): Tensor {
  return ops.softmax(asTensor(x), { axis });
}

/** `log(1 + exp(x))`, without overflow. */
export function softplus(x: TensorLike): Tensor {
  return activations.softplus(asTensor(x));
}

/** `x / (1 + |x|)`. */
export function softsign(x: TensorLike): Tensor {
  return activations.softsign(asTensor(x));
}
