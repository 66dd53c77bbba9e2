/** Activation functions by name. Each takes a tensor and optional named parameters; the formulas are those of `ops`. */

import {
  celu,
  elu,
  gelu,
  glu,
  hardShrink,
  hardSigmoid,
  hardSilu,
  hardTanh,
  leakyRelu,
  logSigmoid,
  mish,
  relu6,
  selu,
  silu,
  softplus,
  softShrink,
  softsign,
  sparsemax,
  sparsePlus,
  sparseSigmoid,
  squareplus,
  tanhShrink,
  threshold,
} from "./ops/activation.ts";
import * as ops from "./ops.ts";
import { registerFunction, resolve } from "./registry.ts";
import type { Tensor } from "./tensor/tensor.ts";

export {
  celu,
  elu,
  gelu,
  glu,
  hardShrink,
  hardSigmoid,
  hardSilu,
  hardTanh,
  leakyRelu,
  logSigmoid,
  mish,
  relu6,
  selu,
  silu,
  softplus,
  softShrink,
  softsign,
  sparsemax,
  sparsePlus,
  sparseSigmoid,
  squareplus,
  tanhShrink,
  threshold,
};

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

/** Exponentials that add up to one along the axis. */
export function softmax(x: Tensor, { axis = -1 }: { readonly axis?: number | readonly number[] } = {}): Tensor {
  return ops.softmax(x, { axis });
}

/** Logarithm of `softmax`. */
export function logSoftmax(x: Tensor, { axis = -1 }: { readonly axis?: number } = {}): Tensor {
  return ops.logSoftmax(x, { axis });
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
