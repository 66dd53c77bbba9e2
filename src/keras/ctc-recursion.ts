/** The probability that steps spell labels, over all alignments: Graves et al., 2006. */

import { valueError } from "./errors.ts";
import * as ops from "./ops.ts";
import { formatDims, type Tensor } from "./tensor.ts";

/** Logarithm of a probability that counts as 0; finite, so that gradients have no NaN. */
export const never = -1e30;

export interface CtcProblem {
  /** `[batch, labels]`, int32. What is beyond a row's length does not matter. */
  readonly labels: Tensor;
  /** `[batch, 1]`, int32. */
  readonly labelLength: Tensor;
  /** `[batch, steps, classes]`. */
  readonly logProbabilities: Tensor;
  /** `[batch, 1]`, int32; all steps without it. */
  readonly inputLength?: Tensor;
  /** The class that stands for no label. */
  readonly blank: number;
}

export function knownLength(x: Tensor, axis: number, what: string): number {
  const size = x.dim(axis);
  return typeof size === "number"
    ? size
    : valueError(`ctc needs a known number of ${what}; the shape is ${formatDims(x.dims)}`, { help: "give that axis a fixed size" });
}

function before(x: Tensor, count: number, value: number): Tensor {
  const padding = [
    [0, 0],
    [count, 0],
  ] as const;
  return ops.pad(x, padding, value);
}

/** `x` moved along the last axis by `count` positions; what comes in is impossible. */
function shifted(x: Tensor, count: number): Tensor {
  return ops.sliceAxis(before(x, count, never), 1, 0, knownLength(x, 1, "labels"));
}

/** Minus the logarithm of the probability of each row's labels: `[batch]`. The forward recursion is written out step by step. */
export function ctcCost({ labels, labelLength, logProbabilities, inputLength, blank }: CtcProblem): Tensor {
  const [steps, classes] = [knownLength(logProbabilities, 1, "steps"), knownLength(logProbabilities, 2, "classes")];
  const count = knownLength(labels, 1, "labels");
  const states = 2 * count + 1;
  // A blank before, between and after the labels.
  const pairs = ops.stack([ops.fullLike(labels, blank), labels], { axis: 2 });
  const joined = ops.reshape(pairs, [labels.dim(0), 2 * count]);
  const spelled = ops.concatenate([joined, ops.full([labels.dim(0), 1], blank, { dtype: "int32" })], { axis: 1 });
  const scores = ops.dotGeneral(logProbabilities, ops.oneHot(spelled, classes, { dtype: logProbabilities.dtype }), {
    lhsBatch: [0],
    rhsBatch: [0],
    lhsContract: [2],
    rhsContract: [2],
  });
  const at = (step: number): Tensor => ops.squeeze(ops.sliceAxis(scores, 1, step, step + 1), 1);
  const position = ops.iota(spelled.dims, 1);
  // Two states on, without the blank between: only to a label that differs from the one before.
  const twoBefore = ops.sliceAxis(before(spelled, 2, blank), 1, 0, states);
  const canSkip = ops.logicalAnd(ops.notEqual(spelled, blank), ops.notEqual(spelled, twoBefore));
  let reached = ops.where(ops.less(position, 2), at(0), never);
  for (let step = 1; step < steps; step++) {
    const ways = [reached, shifted(reached, 1), ops.where(canSkip, shifted(reached, 2), never)];
    const next = ops.add(ops.logsumexp(ops.stack(ways, { axis: 2 }), { axis: 2 }), at(step));
    reached = inputLength ? ops.where(ops.greater(inputLength, step), next, reached) : next;
  }
  const last = ops.mul(labelLength, 2);
  const isEnd = ops.logicalOr(ops.equal(position, last), ops.equal(position, ops.sub(last, 1)));
  return ops.neg(ops.logsumexp(ops.where(isEnd, reached, never), { axis: 1 }));
}
