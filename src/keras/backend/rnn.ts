/** A step function applied along the time axis. */

import { valueError } from "../errors.ts";
import * as ops from "../ops.ts";
import { tracedCall } from "../tensor/closures.ts";
import { recur } from "../tensor/recurrence.ts";
import { asTensor, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { flattenTensors, mapTensorLikes, type TensorLikeTree, type TensorTree } from "../tree.ts";

/** Takes the input of a step, and states with constants behind them; gives an output and the new states. */
export type StepFunction<Input extends TensorTree = Tensor, Value extends TensorTree = Tensor> = (
  input: Input,
  statesAndConstants: Value[],
) => readonly [output: TensorLikeTree, newStates: readonly TensorLikeTree[]];

export interface RnnOptions {
  /** From the last step to the first; outputs stay in that order. */
  readonly goBackwards?: boolean;
  /** Which steps count, `[samples, time]` or `[samples, time, 1]`: elsewhere states hold and the output is the one before. */
  readonly mask?: TensorLike | null;
  /** Given to every step behind the states. */
  readonly constants?: readonly TensorLikeTree[] | null;
  /** Writes every step out, in place of a loop. */
  readonly unroll?: boolean;
  /** Lengths of the samples: a mask where none is given. A number has no effect. */
  readonly inputLength?: TensorLike | null;
  /** Time before samples, in inputs, mask and outputs. */
  readonly timeMajor?: boolean;
  /** Outputs of steps that do not count are zero, in place of the output before. */
  readonly zeroOutputForMask?: boolean;
}

function trees(xs: readonly TensorLikeTree[]): TensorTree[] {
  return xs.map((x) => mapTensorLikes(x, (leaf) => asTensor(leaf)));
}

/** The steps within the length of each sample. */
function lengthMask(inputLength: Tensor, inputs: Tensor, timeMajor: boolean): Tensor {
  const lengths = ops.cast(inputLength, "int32");
  return timeMajor
    ? ops.less(ops.iota([inputs.dim(0), 1], 0), ops.reshape(lengths, [1, inputs.dim(1)]))
    : ops.less(ops.iota([1, inputs.dim(1)], 1), ops.reshape(lengths, [inputs.dim(0), 1]));
}

/**
 * Runs `stepFunction` over time. Inputs are `[samples, time, ...]`, or a structure of such tensors. Returns the output of the
 * last step, all outputs `[samples, time, ...]`, and the states after the last step.
 */
export function rnn<Input extends TensorTree = Tensor, State extends TensorTree = Tensor, Output extends TensorTree = Tensor>(
  stepFunction: StepFunction<Input, State>,
  inputs: TensorLikeTree,
  initialStates: readonly TensorLikeTree[],
  options: RnnOptions = {},
): [lastOutput: Output, outputs: Output, newStates: State[]] {
  const { mask = null, inputLength = null, constants = null, ...others } = options;
  if (mask !== null && initialStates.length === 0) valueError("rnn: a mask needs states, to hold where a step does not count");
  const lengths = mask === null && inputLength !== null && typeof inputLength !== "number" ? asTensor(inputLength) : undefined;
  const isVector = lengths !== undefined && lengths.rank > 0;
  const chosen = mask !== null ? [asTensor(mask)] : isVector ? [lengths] : [];
  const [given = []] = trees([inputs]);
  const args: readonly [TensorTree, readonly TensorTree[], readonly TensorTree[], readonly Tensor[]] = [
    given,
    trees(initialStates),
    trees(constants ?? []),
    chosen,
  ];
  const [lastOutput, outputs, states] = tracedCall("rnn", args, (xs, start, fixed, [which]) => {
    const [first] = flattenTensors(xs);
    const counts = isVector && which && first ? lengthMask(which, first, options.timeMajor ?? false) : which;
    const step = (x: TensorTree, carried: TensorTree): readonly [TensorTree, TensorTree] => {
      const [output, next] = stepFunction(x as Input, [...(carried as State[]), ...(fixed as State[])]);
      const [made = []] = trees([output]);
      return [made, trees(next)];
    };
    const result = recur(step, xs, start, { ...others, mask: counts });
    return [result.lastOutput, result.outputs, result.states];
  });
  return [lastOutput as Output, outputs as Output, states as State[]];
}
