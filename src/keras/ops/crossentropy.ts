/** Crossentropies without means over the batch, classes as ones, and measures of distance. */

import { epsilon } from "../config.ts";
import type { DataType } from "../dtypes.ts";
import { valueError } from "../errors.ts";
import { ctcCost } from "../losses/ctc-recursion.ts";
import { tracedCall } from "../tensor/closures.ts";
import { asTensor, formatDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { float } from "./arithmetic.ts";
import { abs, add, cast, clip, cos, divide, exp, log, log1p, maximum, multiply, negative, sin, square, subtract } from "./elementwise.ts";
import type { Complex } from "./fourier.ts";
import { normalizeAxis } from "./operands.ts";
import { logSoftmax, max, mean, sum } from "./reduce.ts";
import { oneHot, reshape, squeeze } from "./shape.ts";
import { log10 } from "./trigonometric.ts";

export interface LogitsOptions {
  /** The output holds scores, not probabilities. */
  readonly fromLogits?: boolean;
}

/** Element by element; `target` is the probability of a one. */
export function binaryCrossentropy(target: TensorLike, output: TensorLike, options: LogitsOptions = {}): Tensor {
  const p = float(output);
  const t = cast(asTensor(target), p.dtype);
  if (options.fromLogits) return add(subtract(maximum(p, 0), multiply(p, t)), log1p(exp(negative(abs(p)))));
  const inside = clip(p, epsilon(), 1 - epsilon());
  return negative(add(multiply(t, log(inside)), multiply(subtract(1, t), log(subtract(1, inside)))));
}

function logProbabilities(output: Tensor, fromLogits: boolean, axis: number): Tensor {
  if (fromLogits) return logSoftmax(output, { axis });
  return log(clip(divide(output, sum(output, { axis, keepDims: true })), epsilon(), 1 - epsilon()));
}

export interface CategoricalOptions extends LogitsOptions {
  /** The axis of the classes, the last by default. */
  readonly axis?: number;
}
/** Minus the sum along the axis of targets times logarithms of probabilities, which are scaled to add up to one. */
export function categoricalCrossentropy(target: TensorLike, output: TensorLike, options: CategoricalOptions = {}): Tensor {
  const p = float(output);
  const t = cast(asTensor(target), p.dtype);
  if (t.rank !== p.rank)
    return valueError(
      `categoricalCrossentropy: targets of shape ${formatDims(t.dims)} do not fit an output of shape ${formatDims(p.dims)}`,
    );
  const axis = normalizeAxis(options.axis ?? -1, p.rank);
  return negative(sum(multiply(t, logProbabilities(p, options.fromLogits ?? false, axis)), { axis }));
}
/** Minus the logarithm of the probability of the class that an integer target names. */
export function sparseCategoricalCrossentropy(target: TensorLike, output: TensorLike, options: CategoricalOptions = {}): Tensor {
  const p = float(output);
  const given = asTensor(target, "int32");
  const labels = given.rank === p.rank && given.dim(-1) === 1 ? squeeze(given, -1) : given;
  const axis = normalizeAxis(options.axis ?? -1, p.rank);
  const classes = p.dim(axis);
  if (typeof classes !== "number" || labels.rank !== p.rank - 1)
    return valueError(
      `sparseCategoricalCrossentropy: labels of shape ${formatDims(given.dims)} do not fit an output of shape ${formatDims(p.dims)}`,
    );
  const chosen = oneHot(cast(labels, "int32"), classes, { axis, dtype: p.dtype });
  return negative(sum(multiply(chosen, logProbabilities(p, options.fromLogits ?? false, axis)), { axis }));
}

/**
 * Minus the logarithm of the probability that `output [batch, steps, classes]`, scores of classes, spells the labels
 * `target [batch, labels]`; class `maskIndex` stands for none. Lengths are `[batch]`.
 */
export function ctcLoss(
  target: TensorLike,
  output: TensorLike,
  targetLength: TensorLike,
  outputLength: TensorLike,
  options: { readonly maskIndex?: number } = {},
): Tensor {
  const [labels, scores] = [cast(asTensor(target, "int32"), "int32"), float(output)];
  if (labels.rank !== 2 || scores.rank !== 3)
    return valueError(
      `ctcLoss takes targets [batch, labels] and outputs [batch, steps, classes]; found ${formatDims(labels.dims)} and ${formatDims(scores.dims)}`,
    );
  const column = (x: TensorLike): Tensor => reshape(cast(asTensor(x, "int32"), "int32"), [-1, 1]);
  return tracedCall("ctcLoss", [labels, scores, column(targetLength), column(outputLength)], (spelled, steps, labelLength, inputLength) =>
    ctcCost({ labels: spelled, labelLength, logProbabilities: logSoftmax(steps), inputLength, blank: options.maskIndex ?? 0 }),
  );
}

export interface MultiHotOptions {
  /** The axis of the classes, the last by default. */
  readonly axis?: number;
  readonly dtype?: DataType;
}
/** Ones for the classes that occur along the last axis of integers. */
export function multiHot(x: TensorLike, numClasses: number, options: MultiHotOptions = {}): Tensor {
  const value = asTensor(x, "int32");
  if (value.rank === 0) return valueError("multiHot takes vectors of classes; found a scalar");
  const ones = oneHot(value, numClasses, { axis: options.axis ?? -1, dtype: options.dtype ?? "float32" });
  return max(ones, { axis: value.rank > 1 ? 1 : 0 });
}

/** The ratio of the largest signal to the noise between two tensors, in decibels. */
export function psnr(x: TensorLike, y: TensorLike, maxVal: number): Tensor {
  const error = mean(square(subtract(float(x), float(y))));
  return subtract(20 * Math.log10(maxVal), multiply(log10(error), 10));
}

/** The complex numbers of the given sizes and angles. */
export function polar(size: TensorLike, angle: TensorLike): Complex {
  const [r, phi] = [float(size), float(angle)];
  return [multiply(r, cos(phi)), multiply(r, sin(phi))];
}
