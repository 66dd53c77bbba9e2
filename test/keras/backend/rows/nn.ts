/** Activations, losses, normalization and products. */

import * as K from "tscompile/backend";
import * as ops from "../../../../src/keras/ops.ts";
import { counted, ints, ones, type Row, row, rows } from "../harness.ts";

const logits = [[200, -200]];

export const nnRows: readonly Row[] = [
  row("J-008: batchDot over named axes", () => K.batchDot(counted(2, 3, 1), counted(2, 4, 3), { axes: [1, 2] }), [
    [[5, 14, 23, 32]],
    [[158, 194, 230, 266]],
  ]),
  rows(
    "J-009: batchDot over default axes",
    () => [
      K.batchDot(
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
        [
          [1, 1, 1],
          [2, 0, 1],
        ],
      ),
      K.batchDot(ones(2, 4, 3), counted(2, 3, 5)),
      K.batchDot(
        [
          [1, 2],
          [3, 4],
        ],
        [
          [1, 1],
          [2, 0],
        ],
        { axes: 1 },
      ),
      K.batchDot(ones(2, 3, 4), ones(2, 4), { axes: -1 }),
    ],
    [
      [[6], [14]],
      [0, 1].map((b) => [0, 1, 2, 3].map(() => [0, 1, 2, 3, 4].map((i) => 3 * (15 * b + i) + 15))),
      [[3], [6]],
      [
        [4, 4, 4],
        [4, 4, 4],
      ],
    ],
  ),
  rows(
    "J-013: batch normalization",
    () => [
      K.batchNormalization([[3]], [1], [4], [0.5], [2]),
      K.batchNormalization([[3]], [1], [4], null, null),
      K.batchNormalization([[3]], [1], [4], [0.5], null, { epsilon: 0 }),
    ],
    [[[2.4997501]], [[0.999875]], [[1.5]]],
  ),
  rows(
    "J-014: statistics lie along the axis at any rank",
    () => [
      K.batchNormalization(counted(2, 3, 4), [0, 1, 2], [1, 4, 16], [0, 0, 1], [1, 1, 2], { axis: 1, epsilon: 0 }),
      K.batchNormalization(counted(1, 2, 2, 1), [[[[1]], [[2]]]], [[[[1]], [[4]]]], null, null, { axis: 1, epsilon: 0 }),
    ],
    [
      // (x - mean) / deviation, with deviations 1, 2 and 4; the last channel times 2 plus 1.
      [0, 12].map((b) => [
        [0, 1, 2, 3].map((i) => b + i),
        [0, 1, 2, 3].map((i) => (b + 4 + i - 1) / 2),
        [0, 1, 2, 3].map((i) => (b + 8 + i - 2) / 2 + 1),
      ]),
      [
        [
          [[-1], [0]],
          [[0], [0.5]],
        ],
      ],
    ],
  ),
  rows(
    "J-016: a bias per channel or position",
    () => [
      K.biasAdd(ones(1, 2, 2, 3), [1, 2, 3]),
      K.biasAdd(ones(1, 3, 2, 2), [1, 2, 3], { dataFormat: "channels_first" }),
      K.biasAdd(ones(1, 2, 3), [
        [0, 1, 2],
        [3, 4, 5],
      ]),
      K.biasAdd(
        ones(1, 3, 2),
        [
          [0, 1, 2],
          [3, 4, 5],
        ],
        { dataFormat: "channels_first" },
      ),
    ],
    [
      [[0, 1].map(() => [0, 1].map(() => [2, 3, 4]))],
      [
        [2, 3, 4].map((x) => [
          [x, x],
          [x, x],
        ]),
      ],
      [
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
      ],
      [
        [
          [1, 4],
          [2, 5],
          [3, 6],
        ],
      ],
    ],
  ),
  rows(
    "J-017: binary crossentropy",
    () => [K.binaryCrossentropy([1, 1, 0], [0.5, 0, 1]), K.binaryCrossentropy([1, 0], [2, 2], { fromLogits: true })],
    [
      [Math.LN2, 15.4249484, 15.3332393],
      [0.126928, 2.126928],
    ],
  ),
  rows(
    "J-018: logits of a sigmoid or softmax are used",
    () => [
      K.binaryCrossentropy([1, 0, 1, 0], K.sigmoid([200, 200, -200, -200])),
      K.categoricalCrossentropy([[0, 1]], K.softmax(logits)),
      K.sparseCategoricalCrossentropy(ints([1]), K.softmax(logits)),
      K.sparseCategoricalCrossentropy(
        ints([[0, 1]]),
        K.softmax(
          [
            [
              [200, 200],
              [-200, -200],
            ],
          ],
          { axis: 1 },
        ),
        { axis: 1 },
      ),
    ],
    [[0, 200, 200, 0], [400], [400], [[0, 400]]],
  ),
  rows(
    "J-021: categorical crossentropy",
    () => [
      K.categoricalCrossentropy(
        [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
        [
          [0.9, 0.05, 0.05],
          [0.05, 0.89, 0.06],
          [0.05, 0.01, 0.94],
        ],
      ),
      K.categoricalCrossentropy([[0, 1]], [[2, 6]]),
      K.categoricalCrossentropy([[0, 1]], [[0, Math.log(3)]], { fromLogits: true }),
      K.categoricalCrossentropy(
        [
          [1, 0],
          [0, 1],
        ],
        [
          [1, 1],
          [3, 1],
        ],
        { axis: 0 },
      ),
    ],
    [[0.1053605, 0.1165338, 0.0618754], [0.2876821], [0.2876821], [2 * Math.LN2, Math.LN2]],
  ),
  rows(
    "J-040: dot",
    () => [
      K.dot(
        [
          [1, 2],
          [3, 4],
        ],
        [
          [1, 0],
          [1, 1],
        ],
      ),
      K.dot(ones(2, 3), counted(4, 3, 5)),
    ],
    [
      [
        [3, 2],
        [7, 4],
      ],
      [0, 1].map(() => [0, 1, 2, 3].map((a) => [0, 1, 2, 3, 4].map((i) => 3 * (15 * a + i) + 15))),
    ],
  ),
  rows("J-043: elu", () => [K.elu([-1, 0, 2]), K.elu([-1], { alpha: 2 })], [[-0.6321206, 0, 2], [-1.2642411]]),
  row("J-062: hardSigmoid", () => K.hardSigmoid([-3, 1, 3]), [0, 0.7, 1]),
  rows("J-087: batch statistics in training", () => K.normalizeBatchInTraining([[1], [3]], null, null, [0]), [
    [[-0.9995004], [0.9995004]],
    [2],
    [1],
  ]),
  rows(
    "J-087: with scale and offset, over several axes",
    () =>
      K.normalizeBatchInTraining(
        [
          [
            [1, 0],
            [3, 4],
          ],
        ],
        [2, 1],
        [0.5, 0],
        [0, 1],
        { epsilon: 0 },
      ),
    [
      [
        [
          [-1.5, -1],
          [2.5, 1],
        ],
      ],
      [2, 2],
      [1, 4],
    ],
  ),
  rows(
    "J-106: relu",
    () => [
      K.relu([-1, 2]),
      K.relu([-1], { alpha: 0.1 }),
      K.relu([8], { maxValue: 6 }),
      K.relu([1], { threshold: 2, alpha: 0.5 }),
      K.relu([3, 1, 9, -2], { alpha: 0.5, maxValue: 6, threshold: 2 }),
    ],
    [[0, 2], [-0.1], [6], [-0.5], [3, -0.5, 6, -2]],
  ),
  rows(
    "J-107: relu at its threshold, and below zero",
    () => [K.relu([2], { threshold: 2 }), K.relu([-1, -3], { maxValue: 6, threshold: -2 })],
    [[2], [-1, 0]],
  ),
  rows(
    "J-132: softmax",
    () => [
      K.softmax([1, 2, 3]),
      K.softmax(
        [
          [0, 1000],
          [0, 1000],
        ],
        { axis: 0 },
      ),
      K.softmax([[0, 1000]]),
    ],
    [
      [0.0900306, 0.2447285, 0.665241],
      [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
      [[0, 1]],
    ],
  ),
  row("J-133: softplus", () => K.softplus([0, 100, -100]), [Math.LN2, 100, 0]),
  row("J-134: softsign", () => K.softsign([1, -3]), [0.5, -0.75]),
  rows(
    "J-135: sparse categorical crossentropy",
    () => [
      K.sparseCategoricalCrossentropy(ints([0]), [[0, 0]], { fromLogits: true }),
      K.sparseCategoricalCrossentropy(ints([1]), [[0.25, 0.75]]),
      K.sparseCategoricalCrossentropy(
        ints([[0, 1]]),
        [
          [
            [0, 0],
            [0, Math.log(3)],
          ],
        ],
        { fromLogits: true },
      ),
      K.sparseCategoricalCrossentropy(
        ints([[0, 1]]),
        [
          [
            [1, 1],
            [3, 3],
          ],
        ],
        { axis: 1 },
      ),
      K.sparseCategoricalCrossentropy(
        ints([[0], [1]]),
        [
          [0, 0],
          [0, Math.log(3)],
        ],
        { fromLogits: true },
      ),
      K.sparseCategoricalCrossentropy(
        ints([0, 1]),
        [
          [
            [0, 0],
            [0, Math.log(3)],
          ],
        ],
        { fromLogits: true },
      ),
    ],
    [[Math.LN2], [0.2876821], [[Math.LN2, 0.2876821]], [[Math.LN2, Math.LN2]], [Math.LN2, 0.2876821], [[Math.LN2, 0.2876821]]],
  ),
  row("J-136: probabilities are scaled to add up to one", () => K.sparseCategoricalCrossentropy(ints([0]), [[0.2, 0.2]]), [Math.LN2]),
  row(
    "J-144: no gradient passes",
    () => {
      // The derivative of x * stop(x) by x.
      const x = ops.mul(counted(3), 1);
      const [gradient] = K.gradients(K.sum(ops.mul(x, K.stopGradient(x))), [x]);
      return gradient ?? 0;
    },
    [0, 1, 2],
    { traced: true },
  ),
  row(
    "J-059: derivatives of a sum of squares",
    () => {
      const x = ops.mul(counted(3), 1);
      const [gradient] = K.gradients(K.sum(K.square(x)), [x]);
      return gradient ?? 0;
    },
    [0, 2, 4],
    { traced: true },
  ),
];
