/** Folds, choices, recurrences and connectionist temporal classification. */

import * as K from "tscompile/backend";
import * as ops from "../../../../src/keras/ops.ts";
import type { Tensor } from "../../../../src/keras/tensor/tensor.ts";
import { ints, type Row, row, rows } from "../harness.ts";

/** Adds the input to the state. */
const adding = (x: Tensor, [s]: Tensor[]): [Tensor, Tensor[]] => {
  const sum = ops.add(x, s ?? 0);
  return [sum, [sum]];
};
const steps = [[[1], [2], [3]]];
const zero = [[[0]]];
const flags = (...values: number[]) => K.cast(ints(values), "bool");

/** Probabilities of two labels and of none, over four steps. */
const table = [
  [0.5, 0.2, 0.3],
  [0.3, 0.4, 0.3],
  [0.45, 0.15, 0.4],
  [0.25, 0.5, 0.25],
] as const;

/** Readings, filled up with -1, with their probabilities: the sum over all ways to spell them, by trying every one. */
function readings(): readonly (readonly [reading: number[], probability: number])[] {
  const [steps, classes, blank] = [table.length, 3, 2];
  const found = new Map<string, number>();
  for (let code = 0; code < classes ** steps; code++) {
    const path = table.map((_, step) => Math.floor(code / classes ** step) % classes);
    const spelled = path.filter((label, step) => label !== blank && label !== path[step - 1]);
    const probability = path.reduce((product, label, step) => product * (table[step]?.[label] ?? 0), 1);
    const key = JSON.stringify([...spelled, ...new Array<number>(steps - spelled.length).fill(-1)]);
    found.set(key, (found.get(key) ?? 0) + probability);
  }
  return [...found].map(([key, probability]): [number[], number] => [JSON.parse(key) as number[], probability]).sort((a, b) => b[1] - a[1]);
}
const bestReadings = readings().slice(0, 4);

export const controlRows: readonly Row[] = [
  rows(
    "J-034: the cost of labels",
    () => [
      K.ctcBatchCost(
        ints([[0]]),
        [
          [
            [0.5, 0.5],
            [0.5, 0.5],
          ],
        ],
        ints([[2]]),
        ints([[1]]),
      ),
      // The second step does not count, and the second label neither.
      K.ctcBatchCost(
        ints([[0, 0]]),
        [
          [
            [0.25, 0.75],
            [0.5, 0.5],
          ],
        ],
        ints([[1]]),
        ints([[1]]),
      ),
    ],
    [[[0.2876819]], [[1.3862937]]],
  ),
  rows("J-035: the best path", () => {
    const [[decoded = 0], scores] = K.ctcDecode(
      [
        [
          [0.9, 0.1],
          [0.8, 0.2],
          [0.3, 0.7],
          [0.6, 0.4],
        ],
      ],
      ints([4]),
    );
    return [K.cast(decoded, "float32"), scores];
  }, [[[0, 0, -1, -1]], [[-Math.log(0.9 * 0.8 * 0.7 * 0.6)]]]),
  rows("J-035: steps beyond the length do not count", () => {
    const [[decoded = 0], scores] = K.ctcDecode(
      [
        [
          [0.9, 0.1],
          [0.2, 0.8],
          [0.6, 0.4],
        ],
      ],
      ints([2]),
    );
    return [K.cast(decoded, "float32"), scores];
  }, [[[0, -1, -1]], [[-Math.log(0.9 * 0.8)]]]),
  rows("J-035: the search finds readings of several paths", () => {
    // "" by one path, 0.36; "0" by three, 0.64: the best path alone is the empty reading.
    const [decoded, scores] = K.ctcDecode(
      [
        [
          [0.4, 0.6],
          [0.4, 0.6],
        ],
      ],
      ints([2]),
      { greedy: false, beamWidth: 4, topPaths: 2 },
    );
    return [...decoded.map((reading) => K.cast(reading, "float32")), scores];
  }, [[[0, -1]], [[-1, -1]], [[Math.log(0.64), Math.log(0.36)]]]),
  rows("J-035: the search finds the most probable readings of all", () => {
    const [decoded, scores] = K.ctcDecode([table.map((line) => [...line])], ints([table.length]), {
      greedy: false,
      beamWidth: 20,
      topPaths: 4,
    });
    return [...decoded.map((reading) => K.cast(reading, "float32")), scores];
  }, [...bestReadings.map(([reading]) => [reading]), [bestReadings.map(([, probability]) => Math.log(probability))]]),
  rows("J-036: dense labels to sparse ones", () => {
    const { indices, values } = K.ctcLabelDenseToSparse(
      ints([
        [1, 2],
        [3, 0],
      ]),
      ints([2, 1]),
    );
    return [K.cast(indices, "float32"), K.cast(values, "float32")];
  }, [
    [
      [0, 0],
      [0, 1],
      [1, 0],
    ],
    [1, 2, 3],
  ]),
  rows(
    "J-052: left folds",
    () => [
      K.foldl((a, x) => ops.add(a, x), [1, 2, 3]),
      K.foldl((a, x) => ops.sub(x, a), [1, 2, 3]),
      K.foldl(
        (a, x) => ops.mul(a, x),
        [
          [1, 2],
          [3, 4],
        ],
        { initializer: [2, 2] },
      ),
    ],
    [6, 2, [6, 16]],
  ),
  rows(
    "J-053: right folds",
    () => [K.foldr((a, x) => ops.sub(x, a), [1, 2, 3]), K.foldr((a, x) => ops.sub(a, x), [1, 2, 3], { initializer: 10 })],
    [2, 4],
  ),
  rows(
    "J-079: mapped slices",
    () => [
      K.mapFn((x) => ops.mul(x, 2), [1, 2]),
      K.mapFn(
        (x) => ops.sum(x),
        [
          [1, 2],
          [3, 4],
        ],
      ),
    ],
    [
      [2, 4],
      [3, 7],
    ],
  ),
  row("J-079: in a named dtype", () => K.mapFn((x) => ops.mul(x, 2), [1, 2], { dtype: "int32" }), [2, 4], { dtype: "i32" }),
  rows("J-115: a step function over time", () => K.rnn(adding, steps, zero).flat(), [[[6]], [[[1], [3], [6]]], [[6]]]),
  rows(
    "J-115: constants come behind the states",
    () => K.rnn((x: Tensor, [s = x, c = x]: Tensor[]) => [ops.mul(x, c), [ops.add(s, c)]], steps, zero, { constants: [[[10]]] }).flat(),
    [[[30]], [[[10], [20], [30]]], [[30]]],
  ),
  rows(
    "J-116: backwards, and written out",
    () => [
      K.rnn(adding, steps, zero, { goBackwards: true })[1],
      K.rnn(adding, steps, zero, { goBackwards: true, unroll: true })[1],
      K.rnn(adding, steps, zero, { unroll: true })[1],
      K.rnn(adding, steps, zero, { mask: [[1, 1, 0]], goBackwards: true, zeroOutputForMask: true })[1],
      K.rnn(adding, steps, zero, { mask: [[1, 1, 0]], goBackwards: true, zeroOutputForMask: true, unroll: true })[1],
    ],
    [[[[3], [5], [6]]], [[[3], [5], [6]]], [[[1], [3], [6]]], [[[0], [2], [3]]], [[[0], [2], [3]]]],
  ),
  rows(
    "J-117: where the mask is false, states hold",
    () => [
      ...K.rnn(adding, steps, zero, { mask: [[1, 0, 1]] }).flat(),
      K.rnn(adding, steps, zero, { mask: [[1, 0, 1]], zeroOutputForMask: true })[1],
      K.rnn(adding, steps, zero, { mask: [[[0], [1], [0]]] })[1],
    ],
    [[[4]], [[[1], [1], [4]]], [[4]], [[[1], [0], [4]]], [[[0], [2], [2]]]],
  ),
  rows(
    "J-118: lengths are a mask",
    () => [
      K.rnn(adding, steps, zero, { inputLength: ints([2]) })[1],
      K.rnn(adding, steps, zero, { inputLength: 2 })[1],
      K.rnn(adding, steps, zero, { inputLength: ints([2]), goBackwards: true })[1],
    ],
    [[[[1], [3], [3]]], [[[1], [3], [6]]], [[[0], [2], [3]]]],
  ),
  rows("J-119: time first, and nested inputs, states and outputs", () => {
    const nested = K.rnn<{ a: Tensor; b: Tensor }, { s: Tensor }, { sum: Tensor; state: Tensor }>(
      ({ a, b }, [held]) => {
        const sum = ops.add(ops.add(a, b), held?.s ?? 0);
        return [{ sum, state: ops.mul(sum, 2) }, [{ s: sum }]];
      },
      { a: steps, b: [[[10], [20], [30]]] },
      [{ s: [[0]] }],
    );
    const [last, outputs, states] = K.rnn(
      adding,
      [
        [[1], [4]],
        [[2], [5]],
        [[3], [6]],
      ],
      [[[0], [0]]],
      { timeMajor: true },
    );
    return [last, outputs, ...states, nested[0].sum, nested[1].state, ...nested[2].map(({ s }) => s)];
  }, [
    [[6], [15]],
    [
      [[1], [4]],
      [[3], [9]],
      [[6], [15]],
    ],
    [[6], [15]],
    [[66]],
    [[[22], [66], [132]]],
    [[66]],
  ]),
  rows(
    "J-146: switch",
    () =>
      [
        K.switch(
          flags(1, 0),
          [
            [1, 2, 3],
            [4, 5, 6],
          ],
          [
            [10, 20, 30],
            [40, 50, 60],
          ],
        ),
        K.switch(
          [
            [1, 0],
            [0, 1],
          ],
          [
            [1, 2],
            [3, 4],
          ],
          [
            [10, 20],
            [30, 40],
          ],
        ),
        K.switch(
          ops.greater(ops.sum(ops.mul([1, 2], 1)), 2),
          () => ops.mul([1, 2], 2),
          () => ops.mul([1, 2], 3),
        ),
      ] as Tensor[],
    [
      [
        [1, 2, 3],
        [40, 50, 60],
      ],
      [
        [1, 20],
        [30, 4],
      ],
      [2, 4],
    ],
  ),
];
