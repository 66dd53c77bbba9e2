/**
 * Random tensors and variables. Every call has a stream of its own, which starts at its seed and goes on with every run of the
 * program; without a seed it starts at one drawn now.
 */

import type { Dim } from "../../ir/dim.ts";
import { floatx } from "../config.ts";
import type { DataType } from "../dtypes.ts";
import { shown, valueError, warn } from "../errors.ts";
import { RandomNormal, RandomUniform } from "../initializers/index.ts";
import { initialFrom } from "../layer/initial-value.ts";
import * as ops from "../ops.ts";
import { tracedCall } from "../tensor/closures.ts";
import { SeedGenerator } from "../tensor/seed-generator.ts";
import { asTensor, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import { type ShapeLike, withShape } from "./creation.ts";
import { dtypeOr } from "./operands.ts";
import { type NamedOptions, newVariable } from "./variables.ts";

export interface RandomOptions {
  /** Default `floatx()`. */
  readonly dtype?: string | null | undefined;
  readonly seed?: number | null | undefined;
}
type Sample = (key: Tensor, dims: readonly Dim[], dtype: DataType) => Tensor;

function draw(name: string, shape: ShapeLike, { dtype, seed }: RandomOptions, sample: Sample): Tensor {
  const stream = new SeedGenerator({ seed });
  const type = dtypeOr(dtype, floatx());
  return withShape(name, shape, (dims) => sample(stream.next(), dims, type));
}

export interface NormalOptions extends RandomOptions {
  readonly mean?: number;
  readonly stddev?: number;
}
/** Normally distributed numbers. */
export function randomNormal(shape: ShapeLike, options: NormalOptions = {}): Tensor {
  const { mean = 0, stddev = 1 } = options;
  return draw("randomNormal", shape, options, (key, dims, dtype) => ops.randomNormal(key, dims, { mean, stddev, dtype }));
}
/** Normally distributed numbers, without those further than two deviations from the mean. */
export function truncatedNormal(shape: ShapeLike, options: NormalOptions = {}): Tensor {
  const { mean = 0, stddev = 1 } = options;
  return draw("truncatedNormal", shape, options, (key, dims, dtype) => ops.randomTruncatedNormal(key, dims, { mean, stddev, dtype }));
}

export interface UniformOptions extends RandomOptions {
  readonly minval?: number;
  readonly maxval?: number;
}
/** Evenly distributed numbers in `[minval, maxval)`. */
export function randomUniform(shape: ShapeLike, options: UniformOptions = {}): Tensor {
  const { minval: low = 0, maxval: high = 1 } = options;
  return draw("randomUniform", shape, options, (key, dims, dtype) => ops.randomUniform(key, dims, { low, high, dtype }));
}

export interface BernoulliOptions extends RandomOptions {
  /** The share of ones. */
  readonly p?: number;
}
/** Ones with probability `p`, else zeros. */
export function randomBernoulli(shape: ShapeLike, options: BernoulliOptions = {}): Tensor {
  const { p = 0 } = options;
  return draw("randomBernoulli", shape, options, (key, dims, dtype) => ops.cast(ops.less(ops.randomUniform(key, dims), p), dtype));
}
/** Deprecated: the older name of `randomBernoulli`. */
export function randomBinomial(shape: ShapeLike, options: BernoulliOptions = {}): Tensor {
  warn("randomBinomial is deprecated: use randomBernoulli");
  return randomBernoulli(shape, options);
}

export interface RandomVariableOptions extends NamedOptions {
  readonly seed?: number | null | undefined;
}
/** A variable of normally distributed numbers. */
export function randomNormalVariable(shape: readonly number[], mean: number, scale: number, options: RandomVariableOptions = {}): Variable {
  return newVariable(shape, initialFrom(new RandomNormal({ mean, stddev: scale, seed: options.seed ?? null })), options);
}
/** A variable of evenly distributed numbers in `[low, high)`. */
export function randomUniformVariable(shape: readonly number[], low: number, high: number, options: RandomVariableOptions = {}): Variable {
  return newVariable(shape, initialFrom(new RandomUniform({ minval: low, maxval: high, seed: options.seed ?? null })), options);
}

export interface DropoutOptions {
  /** The shape of what decides, repeated over `x`; null stands for the size of `x`. */
  readonly noiseShape?: readonly (number | null)[] | null | undefined;
  readonly seed?: number | null | undefined;
}
/** Sets elements to zero with probability `level` and divides the others by `1 - level`, in training or not. */
export function dropout(x: TensorLike, level: number, { noiseShape = null, seed = null }: DropoutOptions = {}): Tensor {
  if (!(level >= 0 && level < 1)) valueError(`dropout: the level is at least 0 and below 1; found ${shown(level)}`);
  const stream = new SeedGenerator({ seed });
  return tracedCall("dropout", [asTensor(x)], (value) => {
    if (noiseShape !== null && noiseShape.length !== value.rank)
      valueError(`dropout: noiseShape [${noiseShape.map(String).join(", ")}] needs ${value.rank} sizes, one per axis`);
    const dims = value.dims.map((dim, axis) => noiseShape?.[axis] ?? dim);
    const kept = ops.greaterEqual(ops.randomUniform(stream.next(), dims), level);
    return ops.where(kept, ops.mul(value, 1 / (1 - level)), 0);
  });
}
