/** Tensors made, moved, joined and resized. */

import * as K from "tscompile/backend";
import { counted, ints, ones, type Row, row, rows } from "../harness.ts";

export const shapeRows: readonly Row[] = [
  row("J-011: everything but the batch on one axis", () => K.shape(K.batchFlatten(counted(2, 3, 4, 5))), [2, 60], { dtype: "i32" }),
  row(
    "J-011: in row order",
    () =>
      K.batchFlatten([
        [
          [1, 2],
          [3, 4],
        ],
      ]),
    [[1, 2, 3, 4]],
  ),
  row("J-019: to integers, towards zero", () => K.cast([1.7, -1.7], "int32"), [1, -1], { dtype: "i32" }),
  row("J-019: to bools", () => K.cast([0, 0.5], "bool"), [false, true]),
  row("J-020: to floatx", () => K.castToFloatx(ints([1, 2])), [1, 2]),
  rows(
    "J-024: concatenate",
    () => [
      K.concatenate([ones(3, 3), counted(3, 3)]),
      K.concatenate([[[1, 2]], [[3, 4]]], { axis: 0 }),
      K.concatenate(
        [
          [[1], [2]],
          [[3], [4]],
        ],
        { axis: -2 },
      ),
    ],
    [
      [
        [1, 1, 1, 0, 1, 2],
        [1, 1, 1, 3, 4, 5],
        [1, 1, 1, 6, 7, 8],
      ],
      [
        [1, 2],
        [3, 4],
      ],
      [[1], [2], [3], [4]],
    ],
  ),
  rows(
    "J-025: constants",
    () => [K.constant(2, { shape: [2, 2] }), K.constant(ints([1, 2])), K.constant([1, 2, 3, 4], { shape: [2, 2] })],
    [
      [
        [2, 2],
        [2, 2],
      ],
      [1, 2],
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ),
  rows("J-048: a new axis", () => [K.expandDims([1, 2, 3]), K.expandDims([1, 2, 3], { axis: 0 })], [[[1], [2], [3]], [[1, 2, 3]]]),
  row("J-049: an identity matrix", () => K.eye(3), [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]),
  row(
    "J-049: of integers",
    () => K.eye(2, { dtype: "int32" }),
    [
      [1, 0],
      [0, 1],
    ],
    { dtype: "i32" },
  ),
  row(
    "J-050: one axis",
    () =>
      K.flatten([
        [1, 2],
        [3, 4],
      ]),
    [1, 2, 3, 4],
  ),
  rows(
    "J-055: rows at positions",
    () => [
      K.gather(
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
        ints([0, 1, 0]),
      ),
      K.gather(
        [1, 2, 3],
        ints([
          [2, 0],
          [1, 1],
        ]),
      ),
    ],
    [
      [
        [1, 2, 3],
        [4, 5, 6],
        [1, 2, 3],
      ],
      [
        [3, 1],
        [2, 2],
      ],
    ],
  ),
  rows("J-089: ones at indices", () => [K.oneHot(ints([0, 2]), 3), K.oneHot(ints([[3, -1]]), 3)], [
    [
      [1, 0, 0],
      [0, 0, 1],
    ],
    [
      [
        [0, 0, 0],
        [0, 0, 0],
      ],
    ],
  ]),
  row("J-090: ones", () => K.ones([3, 4]), [
    [1, 1, 1, 1],
    [1, 1, 1, 1],
    [1, 1, 1, 1],
  ]),
  rows("J-091: ones like another", () => [K.onesLike(counted(2, 3)), K.onesLike(ints([5]), { dtype: "float32" })], [
    [
      [1, 1, 1],
      [1, 1, 1],
    ],
    [1],
  ]),
  row("J-091: in its dtype", () => K.onesLike(ints([5, 6])), [1, 1], { dtype: "i32" }),
  row("J-092: axes in another order", () => K.permuteDimensions(counted(4, 3), [1, 0]), [
    [0, 3, 6, 9],
    [1, 4, 7, 10],
    [2, 5, 8, 11],
  ]),
  row(
    "J-108: samples repeated on a new axis",
    () =>
      K.repeat(
        [
          [1, 2],
          [3, 4],
        ],
        2,
      ),
    [
      [
        [1, 2],
        [1, 2],
      ],
      [
        [3, 4],
        [3, 4],
      ],
    ],
  ),
  rows(
    "J-109: elements repeated",
    () => [
      K.repeatElements([1, 2, 3], 2, 0),
      K.repeatElements(
        [
          [1, 2],
          [3, 4],
        ],
        2,
        -1,
      ),
    ],
    [
      [1, 1, 2, 2, 3, 3],
      [
        [1, 1, 2, 2],
        [3, 3, 4, 4],
      ],
    ],
  ),
  rows("J-111: reshape", () => [K.reshape(counted(4, 3), [2, 6]), K.reshape(counted(4, 3), [-1, 2])], [
    [
      [0, 1, 2, 3, 4, 5],
      [6, 7, 8, 9, 10, 11],
    ],
    [
      [0, 1],
      [2, 3],
      [4, 5],
      [6, 7],
      [8, 9],
      [10, 11],
    ],
  ]),
  rows(
    "J-112: images at a multiple of their size",
    () => [
      K.resizeImages([[[[0], [1]]]], 1, 2, "channels_last", { interpolation: "bilinear" }),
      K.resizeImages([[[[0], [1]]]], 2, 2, "channels_last"),
      K.resizeImages(
        [
          [
            [[0], [4]],
            [[8], [12]],
          ],
        ],
        2,
        1,
        "channels_last",
        { interpolation: "bilinear" },
      ),
      K.resizeImages([[[[0, 3]]]], 1, 3, "channels_first", { interpolation: "bilinear" }),
    ],
    [
      [[[[0], [0.25], [0.75], [1]]]],
      [
        [
          [[0], [0], [1], [1]],
          [[0], [0], [1], [1]],
        ],
      ],
      [
        [
          [[0], [4]],
          [[2], [6]],
          [[6], [10]],
          [[8], [12]],
        ],
      ],
      [[[[0, 0, 1, 2, 3, 3]]]],
    ],
  ),
  row("J-112: nearest keeps integers", () => K.resizeImages(ints([[[[7]]]]), 1, 2, "channels_last"), [[[[7], [7]]]], { dtype: "i32" }),
  row("J-112: bilinear gives floats", () => K.resizeImages(ints([[[[0], [1]]]]), 1, 2, "channels_last", { interpolation: "bilinear" }), [
    [[[0], [0.25], [0.75], [1]]],
  ]),
  rows(
    "J-113: volumes at a multiple of their size",
    () => [K.resizeVolumes([[[[[5]]]]], 2, 1, 3, "channels_last"), K.resizeVolumes([[[[[1, 2]]]]], 1, 2, 1, "channels_first")],
    [
      [[[[[5], [5], [5]]], [[[5], [5], [5]]]]],
      [
        [
          [
            [
              [1, 2],
              [1, 2],
            ],
          ],
        ],
      ],
    ],
  ),
  rows(
    "J-114: reversed",
    () => [
      K.reverse([1, 2, 3], 0),
      K.reverse(
        [
          [1, 2],
          [3, 4],
        ],
        [0, 1],
      ),
    ],
    [
      [3, 2, 1],
      [
        [4, 3],
        [2, 1],
      ],
    ],
  ),
  row("J-128: the shape as a vector", () => K.shape(ones(2, 2)), [2, 2], { dtype: "i32" }),
  rows(
    "J-137: zeros around images",
    () => [
      K.spatial2dPadding(ones(1, 2, 2, 1)),
      K.spatial2dPadding(ones(1, 1, 1, 2), {
        padding: [
          [0, 1],
          [2, 0],
        ],
        dataFormat: "channels_first",
      }),
    ],
    [
      [
        [
          [[0], [0], [0], [0]],
          [[0], [1], [1], [0]],
          [[0], [1], [1], [0]],
          [[0], [0], [0], [0]],
        ],
      ],
      [
        [
          [
            [0, 0, 1, 1],
            [0, 0, 0, 0],
          ],
        ],
      ],
    ],
  ),
  row("J-138: zeros around volumes", () => K.shape(K.spatial3dPadding(ones(1, 1, 1, 1, 1))), [1, 3, 3, 3, 1], { dtype: "i32" }),
  row(
    "J-138: by named amounts",
    () =>
      K.spatial3dPadding([[[[[5]]]]], {
        padding: [
          [0, 0],
          [1, 0],
          [0, 1],
        ],
      }),
    [
      [
        [
          [[0], [0]],
          [[5], [0]],
        ],
      ],
    ],
  ),
  row("J-141: without an axis of size one", () => K.squeeze(counted(2, 1, 3), 1), [
    [0, 1, 2],
    [3, 4, 5],
  ]),
  rows(
    "J-142: joined on a new axis",
    () => [
      K.stack([
        [
          [1, 2],
          [3, 4],
        ],
        [
          [5, 6],
          [7, 8],
        ],
      ]),
      K.stack(
        [
          [1, 2],
          [3, 4],
        ],
        { axis: 1 },
      ),
    ],
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
      [
        [1, 3],
        [2, 4],
      ],
    ],
  ),
  rows("J-148: zeros around steps", () => [K.temporalPadding([[[1], [2]]]), K.temporalPadding([[[1], [2]]], { padding: [0, 2] })], [
    [[[0], [1], [2], [0]]],
    [[[1], [2], [0], [0]]],
  ]),
  rows("J-149: tiled", () => [K.tile([1, 2], 2), K.tile([[1, 2]], [2, 1])], [
    [1, 2, 1, 2],
    [
      [1, 2],
      [1, 2],
    ],
  ]),
  row("J-151: transposed", () => K.transpose(counted(2, 3)), [
    [0, 3],
    [1, 4],
    [2, 5],
  ]),
  row("J-158: zeros", () => K.zeros([2, 3]), [
    [0, 0, 0],
    [0, 0, 0],
  ]),
  rows("J-159: zeros like another", () => [K.zerosLike(ones(2, 3))], [
    [
      [0, 0, 0],
      [0, 0, 0],
    ],
  ]),
  row("K-019: integer zeros", () => K.zeros([3], { dtype: "int32" }), [0, 0, 0], { dtype: "i32" }),
];
