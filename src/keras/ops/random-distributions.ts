/** Random tensors of other distributions, from keys `uint32[2]`. */

import type { Value } from "../../ir/graph.ts";
import { type DataType, irDtype } from "../dtypes.ts";
import { valueError } from "../errors.ts";
import { defineTensorFunction } from "../tensor/function.ts";
import { asTensor, type DimLike, formatDims, resolveDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { asValue, first, floating, normalizeAxis } from "./operands.ts";
import type { NormalOptions } from "./random.ts";

/** erf(2 / sqrt 2): the weight of a normal distribution within two deviations. */
const twoDeviations = 0.9544997361036416;

const truncatedFunction = defineTensorFunction<{
  readonly shape: readonly DimLike[];
  readonly dtype: DataType;
  readonly mean: number;
  readonly stddev: number;
}>("randomTruncatedNormal", (b, inputs, { shape, dtype, mean, stddev }) => {
  // The inverse of the distribution's function, at uniform numbers; half a step keeps them symmetric about zero.
  const unit = b.add(b.randomUniform(first(inputs, b), resolveDims(shape)), 2 ** -25);
  const normal = b.mul(b.erfinv(b.mul(b.sub(b.mul(unit, 2), 1), twoDeviations)), Math.SQRT2);
  return b.cast(b.add(b.mul(normal, stddev), mean), irDtype(dtype));
});
/** Normal, without what is further than two deviations from the mean. */
export function randomTruncatedNormal(key: TensorLike, shape: readonly DimLike[], options: NormalOptions = {}): Tensor {
  return truncatedFunction([asTensor(key, "uint32")], {
    shape,
    dtype: options.dtype ?? "float32",
    mean: options.mean ?? 0,
    stddev: options.stddev ?? 1,
  });
}

const bernoulliFunction = defineTensorFunction<{ readonly dtype: DataType }>("randomBernoulli", (b, inputs, { dtype }) => {
  const probability = floating(b, inputs[1]);
  const unit = b.cast(b.randomUniform(first(inputs, b), probability.type.shape), probability.type.dtype);
  return b.cast(b.lt(unit, probability), irDtype(dtype));
});
/** Ones with the given probabilities, zeros elsewhere, in the shape of `probabilities`. */
export function randomBernoulli(key: TensorLike, probabilities: TensorLike, options: { readonly dtype?: DataType } = {}): Tensor {
  return bernoulliFunction([asTensor(key, "uint32"), asTensor(probabilities)], { dtype: options.dtype ?? "float32" });
}

const categoricalFunction = defineTensorFunction<{ readonly count: number }>("randomCategorical", (b, inputs, { count }) => {
  const logits = floating(b, inputs[1]);
  const [batch, classes] = logits.type.shape;
  if (logits.type.shape.length !== 2 || batch === undefined || classes === undefined)
    return valueError(`randomCategorical: logits have shape ${formatDims(logits.type.shape)}; it must be [batch, classes]`);
  // The largest of logits plus Gumbel noise -log(-log u) is a sample; u in (0, 1), so that both logarithms are finite.
  const shape = [batch, count, classes];
  const unit = b.add(b.randomUniform(first(inputs, b), shape), 2 ** -25);
  // Uniform numbers of 24 bits plus half a step round to one at the upper end.
  const noise = b.neg(b.log(b.neg(b.log(b.min(unit, 1 - 2 ** -24)))));
  const repeated = b.broadcast(logits, shape, [0, 2]);
  return b.argMax(b.add(repeated, b.cast(noise, logits.type.dtype)), 2);
});
/** `count` classes per row, drawn with the probabilities `softmax(logits)`: int32[batch, count]. */
export function randomCategorical(key: TensorLike, logits: TensorLike, count: number): Tensor {
  return categoricalFunction([asTensor(key, "uint32"), asTensor(logits)], { count });
}

interface IntegerAttributes {
  readonly shape: readonly DimLike[];
  readonly dtype: DataType;
  readonly low: number;
  readonly high: number;
}
const integerFunction = defineTensorFunction<IntegerAttributes>("randomInteger", (b, inputs, { shape, dtype, low, high }) => {
  const bits = b.randomBits(first(inputs, b), resolveDims(shape));
  return b.cast(b.add(b.cast(b.mod(bits, high - low), "i32"), low), irDtype(dtype));
});
/** Integers in `[low, high)`, by the remainder of 32 random bits: uneven by at most `high - low` parts in 2^32. */
export function randomInteger(
  key: TensorLike,
  shape: readonly DimLike[],
  range: { readonly low?: number; readonly high: number; readonly dtype?: DataType },
): Tensor {
  const { low = 0, high, dtype = "int32" } = range;
  if (!Number.isInteger(low) || !Number.isInteger(high) || high <= low) valueError(`randomInteger: [${low}, ${high}) holds no integers`);
  return integerFunction([asTensor(key, "uint32")], { shape, dtype, low, high });
}

const shuffleFunction = defineTensorFunction<{ readonly axis: number }>("randomShuffle", (b, inputs, { axis }) => {
  const x = asValue(b, inputs[1] ?? 0);
  const { shape } = x.type;
  const at = normalizeAxis(axis, shape.length);
  const order: Value = b.argsort(b.randomBits(first(inputs, b), [shape[at] ?? 1]), 0);
  return b.takeAlongAxis(x, b.broadcast(order, shape, [at]), at);
});
/** The slices of `x` along an axis in random order. */
export function randomShuffle(key: TensorLike, x: TensorLike, axis = 0): Tensor {
  return shuffleFunction([asTensor(key, "uint32"), asTensor(x)], { axis });
}

const dropoutFunction = defineTensorFunction<{ readonly rate: number; readonly noiseShape: readonly (number | null)[] | null }>(
  "randomDropout",
  (b, inputs, { rate, noiseShape }) => {
    const x = floating(b, inputs[1]);
    const { dtype, shape } = x.type;
    const noise = noiseShape?.map((size, axis) => size ?? shape[axis] ?? 1) ?? shape;
    const kept = b.broadcastTo(b.ge(b.randomUniform(first(inputs, b), noise), rate), shape);
    return b.select(kept, b.mul(x, b.scalar(dtype, 1 / (1 - rate))), 0);
  },
);
/**
 * `x` with elements set to zero with probability `rate` and the others scaled so that the mean stays. A `noiseShape` with
 * sizes of 1 makes what it has along those axes share one draw; null takes the size of `x`.
 */
export function randomDropout(
  key: TensorLike,
  x: TensorLike,
  rate: number,
  options: { readonly noiseShape?: readonly (number | null)[] | null } = {},
): Tensor {
  if (!(rate >= 0 && rate < 1)) valueError(`rate of randomDropout must be in [0, 1), not ${rate}`);
  return dropoutFunction([asTensor(key, "uint32"), asTensor(x)], { rate, noiseShape: options.noiseShape ?? null });
}
