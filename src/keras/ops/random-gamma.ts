/** Random tensors of gamma and beta distributions, from keys `uint32[2]`. */

import { asTensor, type DimLike, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { add, divide, exp, greater, less, log, logicalAnd, maximum, multiply, rsqrt, square, subtract, where } from "./elementwise.ts";
import { randomNormal, randomUniform } from "./random.ts";
import { sliceAxis, squeeze } from "./shape.ts";
import { logaddexp } from "./trigonometric.ts";

/**
 * Proposals per element. Each is refused with a probability of less than 5 %, so that one element in 10^10 takes the last
 * one unchecked.
 */
const proposals = 8;
/** Half a step of uniform numbers of 24 bits: keeps logarithms finite. */
const halfStep = 2 ** -25;

/** Another key, for numbers independent of those of `key`. */
function siblingKey(key: Tensor, index: number): Tensor {
  return add(key, asTensor(Uint32Array.of(0x9e3779b9 * index, 0)));
}

/** Logarithms of gamma variates of scale 1. Marsaglia and Tsang, "A simple method for generating gamma variables", 2000. */
function logGamma(key: Tensor, shape: readonly DimLike[], alpha: Tensor): Tensor {
  // The method wants a shape of at least 1: a variate of shape a is one of shape a + 1 times a power of a uniform number.
  const low = less(alpha, 1);
  const d = subtract(where(low, add(alpha, 1), alpha), 1 / 3);
  const c = multiply(rsqrt(d), 1 / 3);
  const normals = randomNormal(siblingKey(key, 1), [proposals, ...shape]);
  const uniforms = randomUniform(siblingKey(key, 2), [proposals, ...shape]);
  let chosen: Tensor | undefined;
  for (let i = proposals - 1; i >= 0; i--) {
    const [x, u] = [normals, uniforms].map((all) => squeeze(sliceAxis(all, 0, i, i + 1), 0)) as [Tensor, Tensor];
    const root = add(multiply(c, x), 1);
    const safe = maximum(root, 1e-3);
    const v = multiply(square(safe), safe);
    const bound = add(multiply(square(x), 0.5), multiply(d, add(subtract(1, v), log(v))));
    const accepted = logicalAnd(greater(root, 1e-3), less(log(add(u, halfStep)), bound));
    chosen = chosen ? where(accepted, log(v), chosen) : log(v);
  }
  const boost = divide(log(add(randomUniform(siblingKey(key, 3), shape), halfStep)), alpha);
  return add(add(log(d), chosen ?? d), where(low, boost, 0));
}

/** Gamma variates of shape `alpha` (a number, or a tensor that broadcasts to `shape`) and scale 1. */
export function randomGamma(key: TensorLike, shape: readonly DimLike[], alpha: TensorLike): Tensor {
  return exp(logGamma(asTensor(key, "uint32"), shape, asTensor(alpha)));
}

/** Beta variates: shares of two gamma variates of shapes `alpha` and `beta`. */
export function randomBeta(key: TensorLike, shape: readonly DimLike[], alpha: TensorLike, beta: TensorLike): Tensor {
  const base = asTensor(key, "uint32");
  const [x, y] = [alpha, beta].map((parameter, i) => logGamma(siblingKey(base, 4 * i + 4), shape, asTensor(parameter))) as [Tensor, Tensor];
  // In logarithms, since both may be too small for a float.
  return exp(subtract(x, logaddexp(x, y)));
}
