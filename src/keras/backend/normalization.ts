/** Batch normalization by given or measured statistics. */

import { valueError } from "../errors.ts";
import * as ops from "../ops.ts";
import { asTensor, formatDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { axisOf } from "./operands.ts";

export interface NormalizationOptions {
  /** The axis of the channels: a vector of statistics lies along it. */
  readonly axis?: number;
  readonly epsilon?: number;
}

/** `gamma * (x - mean) / sqrt(variance + epsilon) + beta`. Without a gamma or beta it is 1 or 0. */
export function batchNormalization(
  x: TensorLike,
  mean: TensorLike,
  variance: TensorLike,
  beta: TensorLike | null,
  gamma: TensorLike | null,
  { axis = -1, epsilon = 1e-3 }: NormalizationOptions = {},
): Tensor {
  const value = asTensor(x);
  const at = axisOf(axis, value.rank, "batchNormalization");
  const along = (statistic: TensorLike): Tensor => {
    const given = asTensor(statistic);
    if (given.rank !== 1) return given;
    return ops.reshape(
      given,
      value.dims.map((_, i) => (i === at ? given.dim(0) : 1)),
    );
  };
  const scale = ops.rsqrt(ops.add(along(variance), epsilon));
  const normalized = ops.mul(ops.sub(value, along(mean)), gamma === null ? scale : ops.mul(scale, along(gamma)));
  return beta === null ? normalized : ops.add(normalized, along(beta));
}

/** `[normalized, mean, variance]`: statistics over the given axes, the variance that of a whole population. */
export function normalizeBatchInTraining(
  x: TensorLike,
  gamma: TensorLike | null,
  beta: TensorLike | null,
  reductionAxes: readonly number[],
  { epsilon = 1e-3 }: { readonly epsilon?: number } = {},
): [normalized: Tensor, mean: Tensor, variance: Tensor] {
  const value = asTensor(x);
  const axes = reductionAxes.map((axis) => axisOf(axis, value.rank, "normalizeBatchInTraining"));
  const kept = value.dims.map((dim, i) => (axes.includes(i) ? 1 : dim));
  const [mean, variance] = [ops.mean(value, { axis: axes }), ops.variance(value, { axis: axes })];
  const along = (statistic: TensorLike): Tensor => {
    const given = asTensor(statistic);
    if (given.rank === value.rank) return given;
    return given.rank === value.rank - axes.length
      ? ops.reshape(given, kept)
      : valueError(
          `normalizeBatchInTraining: ${formatDims(given.dims)} does not fit ${formatDims(value.dims)} without axes [${axes.join(", ")}]`,
        );
  };
  const normalized = batchNormalization(
    value,
    along(mean),
    along(variance),
    beta === null ? null : along(beta),
    gamma === null ? null : along(gamma),
    { epsilon },
  );
  return [normalized, mean, variance];
}
