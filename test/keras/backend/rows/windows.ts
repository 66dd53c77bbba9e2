/** Convolutions and pooling. */

import * as K from "tscompile/backend";
import * as ops from "../../../../src/keras/ops.ts";
import { counted, mixed, ones, type Row, row, rows } from "../harness.ts";

const steps = [[[1], [2], [3], [4]]];
const pair = [[[1]], [[1]]];

/** How far a channels-first result is from the transposed channels-last one: zero everywhere. */
function difference(first: ReturnType<typeof mixed>, last: ReturnType<typeof mixed>, rank: number) {
  const order = [0, rank + 1, ...Array.from({ length: rank }, (_, i) => i + 1)];
  return ops.max(ops.abs(ops.sub(first, ops.transpose(last, order))));
}
const channelsFirst = { dataFormat: "channels_first" } as const;

export const windowRows: readonly Row[] = [
  rows(
    "J-026: convolutions over steps",
    () => [
      K.conv1d(steps, pair),
      K.conv1d(steps, pair, { padding: "same" }),
      K.conv1d(steps, pair, { padding: "causal" }),
      K.conv1d(steps, pair, { strides: 2 }),
      K.conv1d(steps, pair, { padding: "causal", dilationRate: 2 }),
      K.conv1d([[[1, 2, 3, 4]]], pair, channelsFirst),
    ],
    [[[[3], [5], [7]]], [[[3], [5], [7], [4]]], [[[1], [3], [5], [7]]], [[[3], [7]]], [[[1], [2], [4], [6]]], [[[3, 5, 7]]]],
  ),
  rows(
    "J-027: convolutions over images",
    () => [
      K.conv2d(ones(1, 5, 5, 1), ones(3, 3, 1, 1), { strides: 2 }),
      K.conv2d(ones(1, 5, 5, 1), ones(3, 3, 1, 1), { strides: [2, 2], padding: "same" }),
      K.conv2d(
        counted(1, 3, 3, 1),
        [
          [[[1]], [[2]]],
          [[[3]], [[4]]],
        ],
        { dilationRate: [2, 2] },
      ),
    ],
    [
      [
        [
          [[9], [9]],
          [[9], [9]],
        ],
      ],
      [
        [
          [[4], [6], [4]],
          [[6], [9], [6]],
          [[4], [6], [4]],
        ],
      ],
      [[[[0 + 2 * 2 + 3 * 6 + 4 * 8]]]],
    ],
  ),
  rows(
    "J-028: the gradient of a convolution",
    () => [
      K.conv2dTranspose(ones(1, 2, 2, 1), ones(2, 2, 1, 1), [1, 4, 4, 1], { strides: 2 }),
      K.conv2dTranspose([[[[1]]]], counted(3, 3, 1, 1), [null, 3, 3, 1]),
      K.conv2dTranspose([[[[1]]]], counted(2, 2, 1, 1), [1, 3, 3, 1], { dilationRate: 2 }),
    ],
    [
      [[0, 1, 2, 3].map(() => [[1], [1], [1], [1]])],
      [
        [
          [[0], [1], [2]],
          [[3], [4], [5]],
          [[6], [7], [8]],
        ],
      ],
      [
        [
          [[0], [0], [1]],
          [[0], [0], [0]],
          [[2], [0], [3]],
        ],
      ],
    ],
  ),
  row("J-029: convolutions over volumes", () => K.conv3d(ones(1, 3, 3, 3, 1), ones(2, 2, 2, 1, 1)), [
    [0, 1].map(() => [
      [[8], [8]],
      [[8], [8]],
    ]),
  ]),
  rows(
    "J-031: channels first is channels last, transposed",
    () => [
      difference(
        K.conv1d(mixed(2, 3, 5), mixed(2, 3, 2), channelsFirst),
        K.conv1d(K.permuteDimensions(mixed(2, 3, 5), [0, 2, 1]), mixed(2, 3, 2)),
        1,
      ),
      difference(
        K.conv2d(mixed(1, 2, 4, 4), mixed(3, 3, 2, 2), { ...channelsFirst, padding: "same" }),
        K.conv2d(K.permuteDimensions(mixed(1, 2, 4, 4), [0, 2, 3, 1]), mixed(3, 3, 2, 2), { padding: "same" }),
        2,
      ),
      difference(
        K.conv3d(mixed(1, 2, 3, 3, 3), mixed(2, 2, 2, 2, 1), channelsFirst),
        K.conv3d(K.permuteDimensions(mixed(1, 2, 3, 3, 3), [0, 2, 3, 4, 1]), mixed(2, 2, 2, 2, 1)),
        3,
      ),
      difference(
        K.conv2dTranspose(mixed(1, 2, 2, 2), mixed(2, 2, 3, 2), [1, 3, 4, 4], { ...channelsFirst, strides: 2 }),
        K.conv2dTranspose(K.permuteDimensions(mixed(1, 2, 2, 2), [0, 2, 3, 1]), mixed(2, 2, 3, 2), [1, 4, 4, 3], { strides: 2 }),
        2,
      ),
      difference(
        K.depthwiseConv2d(mixed(1, 2, 4, 4), mixed(2, 2, 2, 2), channelsFirst),
        K.depthwiseConv2d(K.permuteDimensions(mixed(1, 2, 4, 4), [0, 2, 3, 1]), mixed(2, 2, 2, 2)),
        2,
      ),
      difference(
        K.pool2d(mixed(1, 2, 5, 5), [2, 2], { ...channelsFirst, strides: 2, padding: "same", poolMode: "avg" }),
        K.pool2d(K.permuteDimensions(mixed(1, 2, 5, 5), [0, 2, 3, 1]), [2, 2], { strides: 2, padding: "same", poolMode: "avg" }),
        2,
      ),
    ],
    [0, 0, 0, 0, 0, 0],
  ),
  rows(
    "J-039: every channel by itself",
    () => [
      K.depthwiseConv2d(
        [[[[1, 10]]]],
        [
          [
            [
              [1, 2, 3],
              [4, 5, 6],
            ],
          ],
        ],
      ),
      K.depthwiseConv2d(ones(1, 3, 3, 2), ones(2, 2, 2, 1), { strides: [2, 2], padding: "same" }),
    ],
    [
      [[[[1, 2, 3, 40, 50, 60]]]],
      [
        [
          [
            [4, 4],
            [2, 2],
          ],
          [
            [2, 2],
            [1, 1],
          ],
        ],
      ],
    ],
  ),
  rows(
    "J-075: weights of their own at every step",
    () => [
      K.localConv1d(
        [[[1], [2], [3]]],
        [
          [[1], [1]],
          [[10], [1]],
        ],
        2,
        1,
      ),
      K.localConv1d(
        [[[1, 2, 3]]],
        [
          [[1], [1]],
          [[10], [1]],
        ],
        [2],
        [1],
        channelsFirst,
      ),
      K.localConv1d(
        [
          [
            [1, 2],
            [3, 4],
            [5, 6],
            [7, 8],
          ],
        ],
        [
          [[1], [10]],
          [[100], [1000]],
        ],
        [1],
        [3],
      ),
    ],
    [[[[3], [23]]], [[[3, 23]]], [[[21], [8700]]]],
  ),
  rows(
    "J-076: weights of their own at every pixel",
    () => [
      K.localConv2d(
        [
          [
            [[1], [1]],
            [[1], [1]],
          ],
        ],
        [[[1]], [[2]], [[3]], [[4]]],
        [1, 1],
        [1, 1],
        [2, 2],
      ),
      K.localConv2d(
        [
          [
            [
              [1, 2],
              [3, 4],
            ],
            [
              [5, 6],
              [7, 8],
            ],
          ],
        ],
        [[1, 10, 100, 1000, 0, 0, 0, 0].map((x) => [x])],
        [2, 2],
        [1, 1],
        [1, 1],
        channelsFirst,
      ),
      K.localConv2d(
        [
          [
            [
              [1, 2],
              [3, 4],
            ],
            [
              [5, 6],
              [7, 8],
            ],
          ],
        ],
        [[1, 10, 100, 1000, 0, 0, 0, 0].map((x) => [x])],
        [2, 2],
        [1, 1],
        [1, 1],
      ),
    ],
    [
      [
        [
          [[1], [2]],
          [[3], [4]],
        ],
      ],
      [[[[4321]]]],
      [[[[4321]]]],
    ],
  ),
  rows(
    "J-094: pooling over images",
    () => [
      K.pool2d(counted(1, 4, 4, 1), [2, 2], { strides: [2, 2] }),
      K.pool2d(counted(1, 4, 4, 1), [2, 2], { strides: [2, 2], poolMode: "avg" }),
      K.pool2d([[[[-1], [-2], [-3]]]], [1, 2], { strides: [1, 2], padding: "same" }),
      K.pool2d([[[[1], [2], [5]]]], [1, 2], { strides: [1, 2], padding: "same", poolMode: "avg" }),
    ],
    [
      [
        [
          [[5], [7]],
          [[13], [15]],
        ],
      ],
      [
        [
          [[2.5], [4.5]],
          [[10.5], [12.5]],
        ],
      ],
      [[[[-1], [-3]]]],
      [[[[1.5], [5]]]],
    ],
  ),
  rows(
    "J-095: pooling over volumes",
    () => [
      K.pool3d(counted(1, 4, 4, 4, 1), [2, 2, 2], { strides: [2, 2, 2] }),
      K.pool3d(ones(1, 3, 3, 3, 1), [2, 2, 2], { strides: [2, 2, 2], padding: "same", poolMode: "avg" }),
    ],
    [
      [
        [
          [
            [[21], [23]],
            [[29], [31]],
          ],
          [
            [[53], [55]],
            [[61], [63]],
          ],
        ],
      ],
      [
        [
          [
            [[1], [1]],
            [[1], [1]],
          ],
          [
            [[1], [1]],
            [[1], [1]],
          ],
        ],
      ],
    ],
  ),
  row(
    "J-121: separable convolution is its two parts",
    () =>
      ops.max(
        ops.abs(
          ops.sub(
            K.separableConv2d(mixed(1, 4, 4, 2), mixed(2, 2, 2, 2), mixed(1, 1, 4, 3), { padding: "same" }),
            K.conv2d(K.depthwiseConv2d(mixed(1, 4, 4, 2), mixed(2, 2, 2, 2), { padding: "same" }), mixed(1, 1, 4, 3)),
          ),
        ),
      ),
    0,
  ),
];
