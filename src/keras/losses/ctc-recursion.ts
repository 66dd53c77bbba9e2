/** The probability that steps spell labels, over all alignments: Graves et al., 2006. */

import { valueError } from "../errors.ts";
import { dotGeneral } from "../ops/contract.ts";
import { scan } from "../ops/control-flow.ts";
import { add, equal, greater, less, logicalAnd, logicalOr, multiply, negative, notEqual, subtract, where } from "../ops/elementwise.ts";
import { pad } from "../ops/padding.ts";
import { logsumexp } from "../ops/reduce.ts";
import { concatenate, full, fullLike, iota, oneHot, reshape, sliceAxis, squeeze, stack, transpose } from "../ops/shape.ts";
import { formatDims, type Tensor } from "../tensor/tensor.ts";

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
  return pad(x, padding, value);
}

/** `x` moved along the last axis by `count` positions; what comes in is impossible. */
function shifted(x: Tensor, count: number): Tensor {
  return sliceAxis(before(x, count, never), 1, 0, knownLength(x, 1, "labels"));
}

/** Minus the logarithm of the probability of each row's labels: `[batch]`. The forward recursion is a loop over the steps. */
export function ctcCost({ labels, labelLength, logProbabilities, inputLength, blank }: CtcProblem): Tensor {
  const classes = knownLength(logProbabilities, 2, "classes");
  const count = knownLength(labels, 1, "labels");
  const states = 2 * count + 1;
  // A blank before, between and after the labels.
  const pairs = stack([fullLike(labels, blank), labels], { axis: 2 });
  const joined = reshape(pairs, [labels.dim(0), 2 * count]);
  const spelled = concatenate([joined, full([labels.dim(0), 1], blank, { dtype: "int32" })], { axis: 1 });
  const scores = dotGeneral(logProbabilities, oneHot(spelled, classes, { dtype: logProbabilities.dtype }), {
    lhsBatch: [0],
    rhsBatch: [0],
    lhsContract: [2],
    rhsContract: [2],
  });
  const byStep = transpose(scores, [1, 0, 2]);
  const position = iota(spelled.dims, 1);
  // Two states on, without the blank between: only to a label that differs from the one before.
  const twoBefore = sliceAxis(before(spelled, 2, blank), 1, 0, states);
  const canSkip = logicalAnd(notEqual(spelled, blank), notEqual(spelled, twoBefore));
  const start = where(less(position, 2), squeeze(sliceAxis(byStep, 0, 0, 1), 0), never);
  const later = sliceAxis(byStep, 0, 1);
  const [reached] = scan(
    (carry, slice) => {
      const now = carry as Tensor;
      const [score, step] = slice as readonly [Tensor, Tensor];
      const ways = [now, shifted(now, 1), where(canSkip, shifted(now, 2), never)];
      const next = add(logsumexp(stack(ways, { axis: 2 }), { axis: 2 }), score);
      return [inputLength ? where(greater(inputLength, step), next, now) : next, []];
    },
    start,
    [later, add(iota([later.dim(0)], 0), 1)],
  );
  const last = multiply(labelLength, 2);
  const isEnd = logicalOr(equal(position, last), equal(position, subtract(last, 1)));
  return negative(logsumexp(where(isEnd, reached as Tensor, never), { axis: 1 }));
}
