/** Metric functions that are no losses: one value per sample or position. Loss functions serve as metrics as they are. */

import { epsilon } from "../config.ts";
import { valueError } from "../errors.ts";
import { matchRanks } from "../losses/functions.ts";
import * as ops from "../ops.ts";
import type { Tensor } from "../tensor/tensor.ts";

function asFloat(x: Tensor): Tensor {
  return ops.cast(x, "float32");
}

/** 1 where targets and predictions are equal; mean over the last axis. */
export function accuracy(yTrue: Tensor, yPred: Tensor): Tensor {
  const [t, p] = matchRanks(ops.cast(yTrue, yPred.dtype), yPred);
  return ops.mean(asFloat(ops.equal(t, p)), { axis: -1 });
}

/** 1 where the prediction lies on the side of the threshold that the target (0 or 1) names. Elementwise. */
export function binaryAccuracy(yTrue: Tensor, yPred: Tensor, { threshold = 0.5 }: { readonly threshold?: number } = {}): Tensor {
  const [t, p] = matchRanks(yTrue, yPred);
  return asFloat(ops.equal(t, ops.cast(ops.greater(p, threshold), t.dtype)));
}

/** 1 where the largest prediction is at the largest target: one-hot targets. */
export function categoricalAccuracy(yTrue: Tensor, yPred: Tensor): Tensor {
  return asFloat(ops.equal(ops.argmax(yTrue, { axis: -1 }), ops.argmax(yPred, { axis: -1 })));
}

/** 1 where the largest prediction is at the index that the target names: integer targets. */
export function sparseCategoricalAccuracy(yTrue: Tensor, yPred: Tensor): Tensor {
  const labels = yTrue.rank === yPred.rank && yTrue.shape.at(-1) === 1 ? ops.squeeze(yTrue, -1) : yTrue;
  const matches = asFloat(ops.equal(ops.cast(labels, "int32"), ops.cast(ops.argmax(yPred, { axis: -1 }), "int32")));
  return matches.rank > 1 && matches.shape.at(-1) === 1 ? ops.squeeze(matches, -1) : matches;
}

/** 1 where fewer than `k` predictions are larger than that of the label. */
function inTopK(labels: Tensor, yPred: Tensor, k: number): Tensor {
  const classes = yPred.shape.at(-1);
  if (typeof classes !== "number") valueError("top-k accuracy needs a known number of classes");
  const chosen = ops.sum(ops.mul(ops.oneHot(labels, classes, { dtype: yPred.dtype }), yPred), { axis: -1, keepDims: true });
  const larger = ops.sum(asFloat(ops.greater(yPred, chosen)), { axis: -1 });
  return asFloat(ops.less(larger, k));
}

/** 1 where the class of a one-hot target is among the `k` largest predictions. */
export function topKCategoricalAccuracy(yTrue: Tensor, yPred: Tensor, { k = 5 }: { readonly k?: number } = {}): Tensor {
  return inTopK(ops.cast(ops.argmax(yTrue, { axis: -1 }), "int32"), yPred, k);
}

/** 1 where an integer target is among the `k` largest predictions. */
export function sparseTopKCategoricalAccuracy(yTrue: Tensor, yPred: Tensor, { k = 5 }: { readonly k?: number } = {}): Tensor {
  const labels = yTrue.rank === yPred.rank && yTrue.shape.at(-1) === 1 ? ops.squeeze(yTrue, -1) : yTrue;
  return inTopK(ops.cast(labels, "int32"), yPred, k);
}

interface Moments {
  readonly t: Tensor;
  readonly p: Tensor;
  readonly covariance: Tensor;
  readonly varianceT: Tensor;
  readonly varianceP: Tensor;
  readonly meanT: Tensor;
  readonly meanP: Tensor;
}

function moments(yTrue: Tensor, yPred: Tensor, axis: number): Moments {
  const [t, p] = matchRanks(ops.cast(yTrue, yPred.dtype), yPred);
  const mean = (x: Tensor): Tensor => ops.mean(x, { axis, keepDims: true });
  const [meanT, meanP] = [mean(t), mean(p)];
  const [dt, dp] = [ops.sub(t, meanT), ops.sub(p, meanP)];
  return { t, p, meanT, meanP, covariance: mean(ops.mul(dt, dp)), varianceT: mean(ops.square(dt)), varianceP: mean(ops.square(dp)) };
}

/** Pearson's correlation coefficient along the axis. */
export function pearsonCorrelation(yTrue: Tensor, yPred: Tensor, { axis = -1 }: { readonly axis?: number } = {}): Tensor {
  const { covariance, varianceT, varianceP } = moments(yTrue, yPred, axis);
  const deviations = ops.mul(ops.sqrt(ops.maximum(varianceT, epsilon() ** 2)), ops.sqrt(ops.maximum(varianceP, epsilon() ** 2)));
  return ops.squeeze(ops.div(covariance, deviations), axis);
}

/** Lin's concordance correlation coefficient along the axis. Lin, 1989. */
export function concordanceCorrelation(yTrue: Tensor, yPred: Tensor, { axis = -1 }: { readonly axis?: number } = {}): Tensor {
  const { covariance, varianceT, varianceP, meanT, meanP } = moments(yTrue, yPred, axis);
  const spread = ops.add(ops.add(varianceT, varianceP), ops.square(ops.sub(meanT, meanP)));
  return ops.squeeze(ops.div(ops.mul(covariance, 2), ops.add(spread, epsilon())), axis);
}
