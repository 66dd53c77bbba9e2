/** A step function over time: the loop under recurrent layers and `backend.rnn`. */

import { valueError } from "../errors.ts";
import * as ops from "../ops.ts";
import { flattenTensors, mapTensors, type TensorTree } from "../tree.ts";
import { applyClosure, withLeaves } from "./closures.ts";
import { formatDims, type Tensor } from "./tensor.ts";

/** The output and the next states, for the inputs of one time and the states. */
export type StepFunction = (inputs: TensorTree, states: TensorTree) => readonly [output: TensorTree, states: TensorTree];

export interface RecurrenceOptions {
  /** From the last time to the first; outputs are in the order in which they are computed. */
  readonly goBackwards?: boolean;
  /** `[batch, time]` or `[batch, time, 1]`: where it is false, states hold and the output is the one before. */
  readonly mask?: Tensor | null | undefined;
  /** With a mask: outputs are zero where it is false. */
  readonly zeroOutputForMask?: boolean;
  /** Writes the loop out; the number of times must be known. */
  readonly unroll?: boolean;
  /** Inputs, mask and outputs have time first. */
  readonly timeMajor?: boolean;
}

export interface Recurrence {
  readonly lastOutput: TensorTree;
  /** Of all times. */
  readonly outputs: TensorTree;
  readonly states: TensorTree;
}

/** Exchanges the first two axes. */
function exchange(x: Tensor): Tensor {
  return ops.transpose(x, [1, 0, ...x.dims.slice(2).map((_, i) => i + 2)]);
}

/** Runs `step` over the times of `inputs`, `[batch, time, ...]`. Inputs, states and outputs may be nested. */
export function recur(step: StepFunction, inputs: TensorTree, initialStates: TensorTree, options: RecurrenceOptions = {}): Recurrence {
  for (const { dims } of flattenTensors(inputs)) {
    if (dims.length < 3)
      valueError(
        `a step function runs over inputs of at least three axes, batch, time and features; one has the shape ${formatDims(dims)}`,
      );
  }
  const args: TensorTree = [inputs, initialStates, ...(options.mask ? [options.mask] : [])];
  const [lastOutput, outputs, states] = applyClosure("rnn", args, (_, given) => {
    const [xs, start, mask] = given as readonly [TensorTree, TensorTree, Tensor?];
    return runLoop(step, xs, start, mask, options);
  }) as readonly [TensorTree, TensorTree, TensorTree];
  return { lastOutput, outputs, states };
}

function runLoop(
  step: StepFunction,
  inputs: TensorTree,
  start: TensorTree,
  mask: Tensor | undefined,
  { goBackwards = false, zeroOutputForMask = false, unroll = false, timeMajor = false }: RecurrenceOptions,
): TensorTree {
  const byTime = timeMajor ? inputs : mapTensors(inputs, exchange);
  const maskByTime = mask && maskOf(mask, timeMajor);
  // The first step, only for the shape of its output: what it computes is not read.
  const [sample] = step(
    mapTensors(byTime, (x) => ops.take(x, 0, { axis: 0 })),
    start,
  );
  const before = mapTensors(sample, (x) => ops.zerosLike(x));
  const turn = (carry: TensorTree, slice: TensorTree): readonly [TensorTree, TensorTree] => {
    const [previous, states] = carry as readonly [TensorTree, TensorTree];
    const [x, isOn] = slice as readonly [TensorTree, Tensor?];
    const [output, next] = step(x, states);
    if (!isOn) return [[output, next], output];
    const kept = choose(isOn, output, zeroOutputForMask ? mapTensors(output, (y) => ops.zerosLike(y)) : previous);
    return [[kept, choose(isOn, next, states)], kept];
  };
  const [carry, stacked] = ops.scan(turn, [before, start], maskByTime ? [byTime, maskByTime] : [byTime], { reverse: goBackwards, unroll });
  const [lastOutput, states] = carry as readonly [TensorTree, TensorTree];
  const ordered = goBackwards ? mapTensors(stacked, (y) => ops.flip(y, 0)) : stacked;
  return [lastOutput, timeMajor ? ordered : mapTensors(ordered, exchange), states];
}

/** Bool, `[time, batch]`. */
function maskOf(mask: Tensor, timeMajor: boolean): Tensor {
  const flat = mask.rank === 3 ? ops.squeeze(mask, 2) : mask;
  if (flat.rank !== 2) valueError(`a mask has the shape [batch, time] or [batch, time, 1]; this one has ${formatDims(mask.dims)}`);
  const bool = ops.cast(flat, "bool");
  return timeMajor ? bool : exchange(bool);
}

/** Sample by sample: `a` where `isOn`, else `b`. */
function choose(isOn: Tensor, a: TensorTree, b: TensorTree): TensorTree {
  const others = flattenTensors(b);
  return withLeaves(
    a,
    flattenTensors(a).map((x, i) => ops.where(ops.reshape(isOn, [...isOn.dims, ...x.dims.slice(1).map(() => 1)]), x, others[i] ?? x)),
  );
}
