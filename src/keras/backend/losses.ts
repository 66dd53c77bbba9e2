/**
 * Crossentropies without reductions. Where the probabilities come straight from a sigmoid or a softmax, its argument is
 * used instead: exact at any size.
 */

import { dimEquals, dimProduct } from "../../ir/dim.ts";
import type { Operation } from "../../ir/graph.ts";
import { epsilon } from "../config.ts";
import { valueError, warn } from "../errors.ts";
import * as ops from "../ops.ts";
import { tracedCall } from "../tensor/closures.ts";
import { asTensor, formatDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { axisOf } from "./operands.ts";

export interface LogitsOptions {
  /** The output holds scores, not probabilities. */
  readonly fromLogits?: boolean;
}
export interface CategoricalOptions extends LogitsOptions {
  /** The axis of the classes, the last by default. */
  readonly axis?: number;
}

interface Prediction {
  readonly output: Tensor;
  readonly areLogits: boolean;
}

/** The op that gave a traced tensor. */
function producerOf({ payload }: Tensor): Operation | undefined {
  return payload.kind === "traced" ? payload.value.producer : undefined;
}

/** The argument of the activation that gave `output`, if it is the one named. */
function recovered(output: Tensor, activation: "sigmoid" | "softmax", fromLogits: boolean, who: string): Prediction {
  const logits = producerOf(output)?.name === activation ? output.logits : undefined;
  if (!logits) return { output, areLogits: fromLogits };
  if (fromLogits) warn(`${who}: fromLogits is set, and the output is that of a ${activation}; was that intended? Its logits are used`);
  return { output: logits, areLogits: true };
}

/** As `recovered`, for a softmax along an axis. */
function recoveredAlong(output: Tensor, axis: number, fromLogits: boolean, who: string): Prediction {
  const isAlong = producerOf(output)?.attributes["axis"] === axis;
  return isAlong ? recovered(output, "softmax", fromLogits, who) : { output, areLogits: fromLogits };
}

/** Element by element; `target` is the probability of a one. */
export function binaryCrossentropy(target: TensorLike, output: TensorLike, { fromLogits = false }: LogitsOptions = {}): Tensor {
  const fuzz = epsilon();
  return tracedCall("binaryCrossentropy", [asTensor(target), asTensor(output)], (given, predicted) => {
    const { output: p, areLogits } = recovered(predicted, "sigmoid", fromLogits, "binaryCrossentropy");
    const t = ops.cast(given, p.dtype);
    if (areLogits) {
      const linear = ops.sub(ops.maximum(p, 0), ops.mul(p, t));
      return ops.add(linear, ops.log1p(ops.exp(ops.neg(ops.abs(p)))));
    }
    const [low, high] = [fuzz, Math.fround(1 - fuzz)];
    const log = (x: Tensor): Tensor => ops.log(ops.add(x, fuzz));
    // 1 minus the clipped probability, with the limits taken from 1 beforehand: WGSL may reorder a difference and a sum in a
    // row, and next to 1 that is one digit of the logarithm.
    const complement = ops.clip(ops.sub(1, p), 1 - high, 1 - low);
    return ops.neg(ops.add(ops.mul(t, log(ops.clip(p, low, high))), ops.mul(ops.sub(1, t), log(complement))));
  });
}

function incompatible(target: Tensor, output: Tensor, who: string): never {
  return valueError(`${who}: a target of shape ${formatDims(target.dims)} does not fit an output of shape ${formatDims(output.dims)}`);
}

/** Minus the sum along the axis of targets times logarithms of probabilities, which are scaled to add up to one. */
export function categoricalCrossentropy(
  target: TensorLike,
  output: TensorLike,
  { fromLogits = false, axis = -1 }: CategoricalOptions = {},
): Tensor {
  const who = "categoricalCrossentropy";
  const [wanted, predictions] = [asTensor(target), asTensor(output)];
  const fits =
    wanted.rank === predictions.rank &&
    wanted.dims.every(
      (dim, i) => typeof dim !== "number" || typeof predictions.dims[i] !== "number" || dimEquals(dim, predictions.dims[i] ?? -1),
    );
  if (!fits) incompatible(wanted, predictions, who);
  const at = axisOf(axis, predictions.rank, who);
  const fuzz = epsilon();
  return tracedCall(who, [wanted, predictions], (given, predicted) => {
    const { output: p, areLogits } = recoveredAlong(predicted, at, fromLogits, who);
    const t = ops.cast(given, p.dtype);
    if (areLogits) return ops.neg(ops.sum(ops.mul(t, ops.logSoftmax(p, { axis: at })), { axis: at }));
    const normalized = ops.div(p, ops.sum(p, { axis: at, keepDims: true }));
    return ops.neg(ops.sum(ops.mul(t, ops.log(ops.clip(normalized, fuzz, 1 - fuzz))), { axis: at }));
  });
}

/** Minus the logarithm of the probability of the class that an integer names. Probabilities are scaled to add up to one. */
export function sparseCategoricalCrossentropy(
  target: TensorLike,
  output: TensorLike,
  { fromLogits = false, axis = -1 }: CategoricalOptions = {},
): Tensor {
  const who = "sparseCategoricalCrossentropy";
  const [wanted, predictions] = [asTensor(target, "int32"), asTensor(output)];
  const at = axisOf(axis, predictions.rank, who);
  const fuzz = epsilon();
  return tracedCall(who, [wanted, predictions], (given, predicted) => {
    const { output: p, areLogits } = recoveredAlong(predicted, at, fromLogits, who);
    const scores = areLogits ? p : ops.log(ops.clip(p, fuzz, 1 - fuzz));
    const order = scores.dims.map((_, i) => i).filter((i) => i !== at);
    const moved = at === scores.rank - 1 ? scores : ops.transpose(scores, [...order, at]);
    const [outer, classes] = [moved.dims.slice(0, -1), moved.dim(-1)];
    const rows = dimProduct(outer);
    const labels = ops.cast(given, "int32");
    if (!dimEquals(dimProduct(labels.dims), rows)) incompatible(wanted, predictions, who);
    const logarithms = ops.logSoftmax(ops.reshape(moved, [rows, classes]));
    const chosen = ops.takeAlongAxis(logarithms, ops.reshape(labels, [rows, 1]), { axis: 1 });
    const loss = ops.neg(ops.squeeze(chosen, 1));
    // A target of another rank than the output without its classes stays flat for a matrix of outputs.
    return labels.rank !== scores.rank - 1 && scores.rank < 3 ? loss : ops.reshape(loss, outer);
  });
}
