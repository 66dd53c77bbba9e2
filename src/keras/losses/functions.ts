/**
 * Loss functions: one value per sample (and per position, for inputs of higher rank), no reduction over the batch.
 * Formulas, clipping and the order of operations follow Keras 3, so that values near the edges agree.
 */

import { epsilon } from "../config.ts";
import { valueError } from "../errors.ts";
import * as ops from "../ops.ts";
import { formatDims, type Tensor } from "../tensor/tensor.ts";

/**
 * Brings two tensors whose ranks differ by one to the same rank where the longer one ends in an axis of size 1: a vector
 * beside a column becomes a column, otherwise the axis is dropped.
 */
export function matchRanks(a: Tensor, b: Tensor): readonly [Tensor, Tensor] {
  const [rankA, rankB] = [a.shape.length, b.shape.length];
  if (rankA === rankB + 1 && a.shape[rankA - 1] === 1) return rankB === 1 ? [a, ops.expandDims(b, -1)] : [ops.squeeze(a, -1), b];
  if (rankB === rankA + 1 && b.shape[rankB - 1] === 1) return rankA === 1 ? [ops.expandDims(a, -1), b] : [a, ops.squeeze(b, -1)];
  return [a, b];
}

/** Targets in the dtype of the predictions, both of the same rank. */
function prepare(yTrue: Tensor, yPred: Tensor): readonly [Tensor, Tensor] {
  return matchRanks(ops.cast(yTrue, yPred.dtype), yPred);
}

function meanOfLast(x: Tensor): Tensor {
  return ops.mean(x, { axis: -1 });
}

function sumOfLast(x: Tensor): Tensor {
  return ops.sum(x, { axis: -1 });
}

/** Mean of `(yTrue - yPred)^2` over the last axis. */
export function meanSquaredError(yTrue: Tensor, yPred: Tensor): Tensor {
  const [t, p] = prepare(yTrue, yPred);
  return meanOfLast(ops.square(ops.sub(t, p)));
}

/** Mean of `|yTrue - yPred|` over the last axis. */
export function meanAbsoluteError(yTrue: Tensor, yPred: Tensor): Tensor {
  const [t, p] = prepare(yTrue, yPred);
  return meanOfLast(ops.abs(ops.sub(t, p)));
}

/** Mean of `100 * |(yTrue - yPred) / max(|yTrue|, epsilon)|` over the last axis. */
export function meanAbsolutePercentageError(yTrue: Tensor, yPred: Tensor): Tensor {
  const [t, p] = prepare(yTrue, yPred);
  return ops.mul(meanOfLast(ops.abs(ops.div(ops.sub(t, p), ops.maximum(ops.abs(t), epsilon())))), 100);
}

/** Mean of `(log(1 + yTrue) - log(1 + yPred))^2` over the last axis, with values below epsilon raised to it. */
export function meanSquaredLogarithmicError(yTrue: Tensor, yPred: Tensor): Tensor {
  const [t, p] = prepare(yTrue, yPred);
  const logarithm = (x: Tensor): Tensor => ops.log(ops.add(ops.maximum(x, epsilon()), 1));
  return meanOfLast(ops.square(ops.sub(logarithm(t), logarithm(p))));
}

/** Mean of `log(cosh(yPred - yTrue))` over the last axis, without overflow. */
export function logCosh(yTrue: Tensor, yPred: Tensor): Tensor {
  const [t, p] = prepare(yTrue, yPred);
  const size = ops.abs(ops.sub(p, t));
  return meanOfLast(ops.sub(ops.add(size, ops.log1p(ops.exp(ops.mul(size, -2)))), Math.LN2));
}

/** Quadratic for errors up to `delta`, linear beyond; mean over the last axis. Huber, 1964. */
export function huber(yTrue: Tensor, yPred: Tensor, { delta = 1 }: { readonly delta?: number } = {}): Tensor {
  const [t, p] = prepare(yTrue, yPred);
  const error = ops.sub(p, t);
  const size = ops.abs(error);
  const quadratic = ops.mul(ops.square(error), 0.5);
  const straight = ops.sub(ops.mul(size, delta), 0.5 * delta * delta);
  return meanOfLast(ops.where(ops.lessEqual(size, delta), quadratic, straight));
}

/** `x` divided by its Euclidean length along the axis; zero stays zero. */
export function l2Normalize(x: Tensor, axis: number | readonly number[]): Tensor {
  const squares = ops.sum(ops.square(x), { axis, keepDims: true });
  return ops.mul(x, ops.rsqrt(ops.maximum(squares, epsilon() ** 2)));
}

/** Negated cosine of the angle between targets and predictions along `axis`: -1 is a perfect match. */
export function cosineSimilarity(yTrue: Tensor, yPred: Tensor, { axis = -1 }: { readonly axis?: number } = {}): Tensor {
  const [t, p] = prepare(yTrue, yPred);
  return ops.neg(ops.sum(ops.mul(l2Normalize(t, axis), l2Normalize(p, axis)), { axis }));
}

/** Mean of `yPred - yTrue * log(yPred)` over the last axis. */
export function poisson(yTrue: Tensor, yPred: Tensor): Tensor {
  const [t, p] = prepare(yTrue, yPred);
  return meanOfLast(ops.sub(p, ops.mul(t, ops.log(ops.add(p, epsilon())))));
}

/** Sum of `yTrue * log(yTrue / yPred)` over the last axis, both clipped to `[epsilon, 1]`. */
export function klDivergence(yTrue: Tensor, yPred: Tensor): Tensor {
  const [t, p] = prepare(yTrue, yPred).map((x) => ops.clip(x, epsilon(), 1)) as [Tensor, Tensor];
  return sumOfLast(ops.mul(t, ops.log(ops.div(t, p))));
}

/** Labels 0 and 1 become -1 and 1; anything else is left alone, decided over the whole tensor. */
function signedLabels(labels: Tensor): Tensor {
  const isBinary = ops.all(ops.logicalOr(ops.equal(labels, 0), ops.equal(labels, 1)));
  return ops.where(isBinary, ops.sub(ops.mul(labels, 2), 1), labels);
}

/** Mean of `max(1 - yTrue * yPred, 0)` over the last axis; targets are -1 and 1, or 0 and 1. */
export function hinge(yTrue: Tensor, yPred: Tensor): Tensor {
  const t = signedLabels(ops.cast(yTrue, yPred.dtype));
  return meanOfLast(ops.maximum(ops.sub(1, ops.mul(t, yPred)), 0));
}

/** Mean of the squared terms of `hinge`. */
export function squaredHinge(yTrue: Tensor, yPred: Tensor): Tensor {
  const t = signedLabels(ops.cast(yTrue, yPred.dtype));
  return meanOfLast(ops.square(ops.maximum(ops.sub(1, ops.mul(t, yPred)), 0)));
}

/** `max(1 + largest wrong score - right score, 0)` for one-hot targets. */
export function categoricalHinge(yTrue: Tensor, yPred: Tensor): Tensor {
  const t = ops.cast(yTrue, yPred.dtype);
  const right = sumOfLast(ops.mul(t, yPred));
  const wrong = ops.max(ops.mul(ops.sub(1, t), yPred), { axis: -1 });
  return ops.maximum(ops.add(ops.sub(wrong, right), 1), 0);
}

export interface CrossentropyOptions {
  /** Predictions are scores, not probabilities. */
  readonly fromLogits?: boolean;
  /** Share of every target that is spread evenly over the classes. */
  readonly labelSmoothing?: number;
  readonly axis?: number;
}

function checkSmoothing(labelSmoothing: number): void {
  if (!(labelSmoothing >= 0 && labelSmoothing <= 1)) valueError(`labelSmoothing must be in [0, 1], not ${labelSmoothing}`);
}

/** Elementwise binary crossentropy. Probabilities are clipped to `[epsilon, 1 - epsilon]`; logits are exact at any size. */
function elementwiseBinaryCrossentropy(target: Tensor, output: Tensor, fromLogits: boolean): Tensor {
  if (fromLogits) {
    const linearPart = ops.sub(ops.maximum(output, 0), ops.mul(output, target));
    return ops.add(linearPart, ops.log1p(ops.exp(ops.neg(ops.abs(output)))));
  }
  const p = ops.clip(output, epsilon(), 1 - epsilon());
  const likelihood = ops.add(ops.mul(target, ops.log(p)), ops.mul(ops.sub(1, target), ops.log(ops.sub(1, p))));
  return ops.neg(likelihood);
}

function smoothBinary(target: Tensor, labelSmoothing: number): Tensor {
  checkSmoothing(labelSmoothing);
  return labelSmoothing === 0 ? target : ops.add(ops.mul(target, 1 - labelSmoothing), 0.5 * labelSmoothing);
}

function smoothCategorical(target: Tensor, labelSmoothing: number, axis: number): Tensor {
  checkSmoothing(labelSmoothing);
  if (labelSmoothing === 0) return target;
  const classes = target.shape.at(axis);
  if (typeof classes !== "number") valueError("labelSmoothing needs a known number of classes");
  return ops.add(ops.mul(target, 1 - labelSmoothing), labelSmoothing / classes);
}

/** Mean over `axis` of the crossentropy between targets in [0, 1] and predicted probabilities or logits. */
export function binaryCrossentropy(
  yTrue: Tensor,
  yPred: Tensor,
  { fromLogits = false, labelSmoothing = 0, axis = -1 }: CrossentropyOptions = {},
): Tensor {
  const [t, p] = prepare(yTrue, yPred);
  return ops.mean(elementwiseBinaryCrossentropy(smoothBinary(t, labelSmoothing), p, fromLogits), { axis });
}

export interface BinaryFocalOptions extends CrossentropyOptions {
  readonly applyClassBalancing?: boolean;
  /** Weight of class 1; class 0 has `1 - alpha`. Used with `applyClassBalancing`. */
  readonly alpha?: number;
  /** Exponent of the focal factor. */
  readonly gamma?: number;
}

/** Binary crossentropy times `(1 - p of the right class)^gamma`. Lin et al., arXiv:1708.02002. */
export function binaryFocalCrossentropy(
  yTrue: Tensor,
  yPred: Tensor,
  { applyClassBalancing = false, alpha = 0.25, gamma = 2, fromLogits = false, labelSmoothing = 0, axis = -1 }: BinaryFocalOptions = {},
): Tensor {
  const [raw, given] = prepare(yTrue, yPred);
  const t = smoothBinary(raw, labelSmoothing);
  const p = fromLogits ? ops.sigmoid(given) : given;
  const crossentropy = elementwiseBinaryCrossentropy(t, p, false);
  const ofClass = (one: Tensor | number, zero: Tensor | number): Tensor => ops.add(ops.mul(t, one), ops.mul(ops.sub(1, t), zero));
  const rightProbability = ofClass(p, ops.sub(1, p));
  const focal = ops.mul(ops.pow(ops.sub(1, rightProbability), gamma), crossentropy);
  return ops.mean(applyClassBalancing ? ops.mul(ofClass(alpha, 1 - alpha), focal) : focal, { axis });
}

/** Probabilities scaled to add up to one along the axis, then kept away from 0 and 1. */
function normalizedProbabilities(output: Tensor, axis: number): Tensor {
  return ops.clip(ops.div(output, ops.sum(output, { axis, keepDims: true })), epsilon(), 1 - epsilon());
}

function logProbabilities(output: Tensor, fromLogits: boolean, axis: number): Tensor {
  return fromLogits ? ops.logSoftmax(output, { axis }) : ops.log(normalizedProbabilities(output, axis));
}

/** `-sum(yTrue * log p)` along the axis for one-hot (or soft) targets. Probabilities are rescaled to add up to one. */
export function categoricalCrossentropy(
  yTrue: Tensor,
  yPred: Tensor,
  { fromLogits = false, labelSmoothing = 0, axis = -1 }: CrossentropyOptions = {},
): Tensor {
  const t = smoothCategorical(ops.cast(yTrue, yPred.dtype), labelSmoothing, axis);
  if (t.shape.length !== yPred.shape.length) {
    valueError(
      `categoricalCrossentropy needs one-hot targets of the shape of the predictions, ${formatDims(yPred.dims)}; got ${formatDims(t.dims)}`,
      {
        help: "use sparseCategoricalCrossentropy for integer labels",
      },
    );
  }
  return ops.neg(ops.sum(ops.mul(t, logProbabilities(yPred, fromLogits, axis)), { axis }));
}

export interface CategoricalFocalOptions extends CrossentropyOptions {
  readonly alpha?: number;
  readonly gamma?: number;
}

/** Categorical crossentropy with every term weighted by `alpha * (1 - p)^gamma`. Lin et al., arXiv:1708.02002. */
export function categoricalFocalCrossentropy(
  yTrue: Tensor,
  yPred: Tensor,
  { alpha = 0.25, gamma = 2, fromLogits = false, labelSmoothing = 0, axis = -1 }: CategoricalFocalOptions = {},
): Tensor {
  const t = smoothCategorical(ops.cast(yTrue, yPred.dtype), labelSmoothing, axis);
  const p = normalizedProbabilities(fromLogits ? ops.softmax(yPred, { axis }) : yPred, axis);
  const crossentropy = ops.neg(ops.mul(t, ops.log(p)));
  const factor = ops.mul(ops.pow(ops.sub(1, p), gamma), alpha);
  return ops.sum(ops.mul(factor, crossentropy), { axis });
}

/** Integer labels without a last axis of size 1 that the predictions do not have. */
function squeezeLabels(yTrue: Tensor, yPred: Tensor): Tensor {
  const labels = ops.cast(yTrue, "int32");
  return labels.shape.length === yPred.shape.length && labels.shape.at(-1) === 1 ? ops.squeeze(labels, -1) : labels;
}

export interface SparseCrossentropyOptions {
  readonly fromLogits?: boolean;
  /** Label whose positions count as zero loss and are masked in the reduction. */
  readonly ignoreClass?: number | null;
  readonly axis?: number;
}

/** `-log p` of the class that an integer label names. */
export function sparseCategoricalCrossentropy(
  yTrue: Tensor,
  yPred: Tensor,
  { fromLogits = false, ignoreClass = null, axis = -1 }: SparseCrossentropyOptions = {},
): Tensor {
  const rank = yPred.shape.length;
  const at = axis < 0 ? axis + rank : axis;
  const labels = squeezeLabels(yTrue, yPred);
  const classes = yPred.shape[at];
  if (typeof classes !== "number") valueError("sparseCategoricalCrossentropy needs a known number of classes");
  if (labels.shape.length !== rank - 1) {
    valueError(
      `sparseCategoricalCrossentropy needs integer labels of shape ${formatDims(yPred.dims.slice(0, -1))}; got ${formatDims(labels.dims)}`,
      {
        help: labels.shape.length === rank ? "use categoricalCrossentropy for one-hot targets" : undefined,
      },
    );
  }
  const valid = ignoreClass === null ? undefined : ops.notEqual(labels, ignoreClass);
  const kept = valid ? ops.mul(labels, ops.cast(valid, "int32")) : labels;
  // Any finite scores will do where the loss is set to zero below.
  const scores = valid ? ops.where(ops.expandDims(valid, at), yPred, 1) : yPred;
  const chosen = ops.mul(ops.oneHot(kept, classes, { axis: at, dtype: yPred.dtype }), logProbabilities(scores, fromLogits, at));
  const loss = ops.neg(ops.sum(chosen, { axis: at }));
  if (!valid) return loss;
  const masked = ops.where(valid, loss, 0);
  masked.mask = valid;
  return masked;
}

/** `(1 - p^q) / q` of the labelled class. Zhang and Sabuncu, arXiv:1805.07836. */
export function categoricalGeneralizedCrossEntropy(yTrue: Tensor, yPred: Tensor, { q = 0.5 }: { readonly q?: number } = {}): Tensor {
  if (!(q > 0 && q < 1)) valueError(`q must be in (0, 1), not ${q}`);
  const classes = yPred.shape.at(-1);
  if (typeof classes !== "number") valueError("categoricalGeneralizedCrossEntropy needs a known number of classes");
  const labels = ops.oneHot(squeezeLabels(yTrue, yPred), classes, { dtype: yPred.dtype });
  const p = ops.clip(sumOfLast(ops.mul(yPred, labels)), epsilon(), 1 - epsilon());
  return ops.div(ops.sub(1, ops.pow(p, q)), q);
}

type Axes = number | readonly number[] | null;

/** `1 - 2 * overlap / (sum of both)` over `axis`, or over everything. */
export function dice(yTrue: Tensor, yPred: Tensor, { axis = null }: { readonly axis?: Axes } = {}): Tensor {
  const t = ops.cast(yTrue, yPred.dtype);
  const sum = (x: Tensor): Tensor => ops.sum(x, { axis });
  const overlap = ops.mul(sum(ops.mul(t, yPred)), 2);
  return ops.sub(1, ops.divideNoNan(overlap, ops.add(ops.add(sum(t), sum(yPred)), epsilon())));
}

export interface TverskyOptions {
  /** Weight of targets that the predictions miss. */
  readonly alpha?: number;
  /** Weight of predictions that the targets do not have. */
  readonly beta?: number;
  readonly axis?: Axes;
}

/** One minus the Tversky index over `axis`, or over everything. Salehi et al., arXiv:1706.05721. */
export function tversky(yTrue: Tensor, yPred: Tensor, { alpha = 0.5, beta = 0.5, axis = null }: TverskyOptions = {}): Tensor {
  const t = ops.cast(yTrue, yPred.dtype);
  const sum = (x: Tensor): Tensor => ops.sum(x, { axis });
  const overlap = sum(ops.mul(t, yPred));
  const missed = sum(ops.mul(t, ops.sub(1, yPred)));
  const excess = sum(ops.mul(ops.sub(1, t), yPred));
  const union = ops.add(ops.add(overlap, ops.mul(missed, alpha)), ops.mul(excess, beta));
  return ops.sub(1, ops.div(overlap, ops.add(union, epsilon())));
}
