/** Connectionist temporal classification as a loss. */

import { valueError } from "../errors.ts";
import * as ops from "../ops.ts";
import { formatDims, type Tensor } from "../tensor/tensor.ts";
import { ctcCost } from "./ctc-recursion.ts";

/** The class that stands for no label, and pads targets. */
const blank = 0;

/**
 * Minus the logarithm of the probability that the steps spell the labels. `yTrue [batch, labels]` integers, 0 after the last
 * one; `yPred [batch, steps, classes]` logits, class 0 for no label.
 */
export function ctc(yTrue: Tensor, yPred: Tensor): Tensor {
  if (yTrue.rank !== 2 || yPred.rank !== 3)
    valueError(
      `ctc takes targets [batch, labels] and predictions [batch, steps, classes]; found ${formatDims(yTrue.dims)} and ${formatDims(yPred.dims)}`,
    );
  const labels = ops.cast(yTrue, "int32");
  const labelLength = ops.sum(ops.cast(ops.notEqual(labels, blank), "int32"), { axis: 1, keepDims: true });
  return ctcCost({ labels, labelLength, logProbabilities: ops.logSoftmax(yPred), blank });
}
