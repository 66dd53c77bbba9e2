/** Functions that make and move elements, with the names and semantics of NumPy, against its numbers. */

import { describe, it } from "vitest";
import { ops, tensor } from "../../../src/index.ts";
import { expectValues, ints, m, type Row, t, v } from "../../support/numpy.ts";

describe("diagonals", () => {
  it.each<Row>([
    ["diagonal(m, { offset: 0 })", () => ops.diagonal(m, { offset: 0 }), [1, 5]],
    ["diagonal(m, { offset: 1 })", () => ops.diagonal(m, { offset: 1 }), [2, 6]],
    ["diagonal(m, { offset: -1 })", () => ops.diagonal(m, { offset: -1 }), [4]],
    ["diagonal(m, { offset: 2 })", () => ops.diagonal(m, { offset: 2 }), [3]],
    ["diagonal(m, { offset: 5 })", () => ops.diagonal(m, { offset: 5 }), []],
    ["diagonal(t, { offset: 1, axis1: 2, axis2: 0 })", () => ops.diagonal(t, { offset: 1, axis1: 2, axis2: 0 }), [[12], [16], [20]]],
    ["trace(t, { axis1: 1, axis2: 2 })", () => ops.trace(t, { axis1: 1, axis2: 2 }), [15, 51]],
    ["trace(m)", () => ops.trace(m), 6],
    [
      "diag(tensor([1, 2]), { k: -1 })",
      () => ops.diag(tensor([1, 2]), { k: -1 }),
      [
        [0, 0, 0],
        [1, 0, 0],
        [0, 2, 0],
      ],
    ],
    [
      "diag(tensor([1, 2, 3]))",
      () => ops.diag(tensor([1, 2, 3])),
      [
        [1, 0, 0],
        [0, 2, 0],
        [0, 0, 3],
      ],
    ],
    ["diag(m, { k: 1 })", () => ops.diag(m, { k: 1 }), [2, 6]],
    [
      "diagflat(ints([1, 2, 3, 4], [2, 2]), { k: 1 })",
      () => ops.diagflat(ints([1, 2, 3, 4], [2, 2]), { k: 1 }),
      [
        [0, 1, 0, 0, 0],
        [0, 0, 2, 0, 0],
        [0, 0, 0, 3, 0],
        [0, 0, 0, 0, 4],
        [0, 0, 0, 0, 0],
      ],
    ],
    [
      "tril(t, { k: 1 })",
      () => ops.tril(t, { k: 1 }),
      [
        [
          [0, 1, 0, 0],
          [4, 5, 6, 0],
          [8, 9, 10, 11],
        ],
        [
          [12, 13, 0, 0],
          [16, 17, 18, 0],
          [20, 21, 22, 23],
        ],
      ],
    ],
    [
      "triu(t)",
      () => ops.triu(t),
      [
        [
          [0, 1, 2, 3],
          [0, 5, 6, 7],
          [0, 0, 10, 11],
        ],
        [
          [12, 13, 14, 15],
          [0, 17, 18, 19],
          [0, 0, 22, 23],
        ],
      ],
    ],
    [
      "triu(m, { k: -1 })",
      () => ops.triu(m, { k: -1 }),
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    [
      "tri(3, 4, { k: -1 })",
      () => ops.tri(3, 4, { k: -1 }),
      [
        [0, 0, 0, 0],
        [1, 0, 0, 0],
        [1, 1, 0, 0],
      ],
    ],
    [
      'tri(2, 2, { dtype: "int32" })',
      () => ops.tri(2, 2, { dtype: "int32" }),
      [
        [1, 0],
        [1, 1],
      ],
    ],
    [
      'eye(3, 4, "int32", 1)',
      () => ops.eye(3, 4, "int32", 1),
      [
        [0, 1, 0, 0],
        [0, 0, 1, 0],
        [0, 0, 0, 1],
      ],
    ],
    [
      'eye(3, 2, "float32", -1)',
      () => ops.eye(3, 2, "float32", -1),
      [
        [0, 0],
        [1, 0],
        [0, 1],
      ],
    ],
    [
      "identity(2)",
      () => ops.identity(2),
      [
        [1, 0],
        [0, 1],
      ],
    ],
    [
      "vander(v)",
      () => ops.vander(v),
      [
        [27, 9, 3, 1],
        [-1, 1, -1, 1],
        [8, 4, 2, 1],
        [0.125, 0.25, 0.5, 1],
      ],
    ],
    [
      "vander(ints([2, 3]), 3, { increasing: true })",
      () => ops.vander(ints([2, 3]), 3, { increasing: true }),
      [
        [1, 2, 4],
        [1, 3, 9],
      ],
    ],
  ])("%s", (_name, make, expected) => {
    expectValues(make(), expected);
  });
});

describe("ranges", () => {
  it.each<Row>([
    ["arange(4)", () => ops.arange(4), [0, 1, 2, 3]],
    ["arange(2, { stop: 7, step: 2 })", () => ops.arange(2, { stop: 7, step: 2 }), [2, 4, 6]],
    ["arange(0, { stop: 1, step: 0.25 })", () => ops.arange(0, { stop: 1, step: 0.25 }), [0, 0.25, 0.5, 0.75]],
    ["arange(5, { stop: 1, step: -2 })", () => ops.arange(5, { stop: 1, step: -2 }), [5, 3]],
    ["arange(-3)", () => ops.arange(-3), []],
    ['arange(3, { dtype: "float32" })', () => ops.arange(3, { dtype: "float32" }), [0, 1, 2]],
    ["linspace(-1, 2, { num: 4 })", () => ops.linspace(-1, 2, { num: 4 }), [-1, 0, 1, 2]],
    ["linspace(0, 1, { num: 4, endpoint: false })", () => ops.linspace(0, 1, { num: 4, endpoint: false }), [0, 0.25, 0.5, 0.75]],
    [
      "linspace(tensor([0, 1]), tensor([4, 3]), { num: 3, axis: -1 })",
      () => ops.linspace(tensor([0, 1]), tensor([4, 3]), { num: 3, axis: -1 }),
      [
        [0, 2, 4],
        [1, 2, 3],
      ],
    ],
    ["linspace(5, 9, { num: 1 })", () => ops.linspace(5, 9, { num: 1 }), [5]],
    ['linspace(0, 9, { num: 4, dtype: "int32" })', () => ops.linspace(0, 9, { num: 4, dtype: "int32" }), [0, 3, 6, 9]],
    ["logspace(0, 2, { num: 3 })", () => ops.logspace(0, 2, { num: 3 }), [1, 10, 100]],
    ["logspace(0, 3, { num: 4, base: 2 })", () => ops.logspace(0, 3, { num: 4, base: 2 }), [1, 2, 4, 8]],
    ["geomspace(1, 8, { num: 4 })", () => ops.geomspace(1, 8, { num: 4 }), [1, 2, 4, 8]],
    ["geomspace(-1, -100, { num: 3 })", () => ops.geomspace(-1, -100, { num: 3 }), [-1, -10, -100]],
    [
      "stack(ops.meshgrid([tensor([1, 2, 3]), tensor([4, 5])]))",
      () => ops.stack(ops.meshgrid([tensor([1, 2, 3]), tensor([4, 5])])),
      [
        [
          [1, 2, 3],
          [1, 2, 3],
        ],
        [
          [4, 4, 4],
          [5, 5, 5],
        ],
      ],
    ],
    [
      'stack(ops.meshgrid([tensor([1, 2, 3]), tensor([4, 5])], { indexing: "ij" }))',
      () => ops.stack(ops.meshgrid([tensor([1, 2, 3]), tensor([4, 5])], { indexing: "ij" })),
      [
        [
          [1, 1],
          [2, 2],
          [3, 3],
        ],
        [
          [4, 5],
          [4, 5],
          [4, 5],
        ],
      ],
    ],
    [
      "stack(ops.meshgrid([tensor([1, 2]), tensor([4]), tensor([5, 6])]))",
      () => ops.stack(ops.meshgrid([tensor([1, 2]), tensor([4]), tensor([5, 6])])),
      [
        [
          [
            [1, 1],
            [2, 2],
          ],
        ],
        [
          [
            [4, 4],
            [4, 4],
          ],
        ],
        [
          [
            [5, 6],
            [5, 6],
          ],
        ],
      ],
    ],
    ["bartlett(5)", () => ops.bartlett(5), [0, 0.5, 1, 0.5, 0]],
    ["blackman(5)", () => ops.blackman(5), [-1.387779e-17, 0.34, 1.0, 0.34, -1.387779e-17]],
    ["hamming(5)", () => ops.hamming(5), [0.08, 0.54, 1, 0.54, 0.08]],
    ["hanning(5)", () => ops.hanning(5), [0, 0.5, 1, 0.5, 0]],
    ["hanning(1)", () => ops.hanning(1), [1]],
    ["kaiser(4, 8.6)", () => ops.kaiser(4, 8.6), [0.001332514, 0.6304119, 0.6304119, 0.001332514]],
  ])("%s", (_name, make, expected) => {
    expectValues(make(), expected);
  });
});

describe("rearranging", () => {
  it.each<Row>([
    [
      "moveaxis(t, 0, -1)",
      () => ops.moveaxis(t, 0, -1),
      [
        [
          [0, 12],
          [1, 13],
          [2, 14],
          [3, 15],
        ],
        [
          [4, 16],
          [5, 17],
          [6, 18],
          [7, 19],
        ],
        [
          [8, 20],
          [9, 21],
          [10, 22],
          [11, 23],
        ],
      ],
    ],
    [
      "moveaxis(t, [0, 1], [-1, 0])",
      () => ops.moveaxis(t, [0, 1], [-1, 0]),
      [
        [
          [0, 12],
          [1, 13],
          [2, 14],
          [3, 15],
        ],
        [
          [4, 16],
          [5, 17],
          [6, 18],
          [7, 19],
        ],
        [
          [8, 20],
          [9, 21],
          [10, 22],
          [11, 23],
        ],
      ],
    ],
    [
      "swapaxes(t, 0, 2)",
      () => ops.swapaxes(t, 0, 2),
      [
        [
          [0, 12],
          [4, 16],
          [8, 20],
        ],
        [
          [1, 13],
          [5, 17],
          [9, 21],
        ],
        [
          [2, 14],
          [6, 18],
          [10, 22],
        ],
        [
          [3, 15],
          [7, 19],
          [11, 23],
        ],
      ],
    ],
    ["ravel(m)", () => ops.ravel(m), [1, 2, 3, 4, 5, 6]],
    [
      "roll(m, 4)",
      () => ops.roll(m, 4),
      [
        [3, 4, 5],
        [6, 1, 2],
      ],
    ],
    [
      "roll(m, -1, { axis: 1 })",
      () => ops.roll(m, -1, { axis: 1 }),
      [
        [2, 3, 1],
        [5, 6, 4],
      ],
    ],
    [
      "roll(m, [1, 2], { axis: [0, 1] })",
      () => ops.roll(m, [1, 2], { axis: [0, 1] }),
      [
        [5, 6, 4],
        [2, 3, 1],
      ],
    ],
    [
      "rot90(m, { k: 1 })",
      () => ops.rot90(m, { k: 1 }),
      [
        [3, 6],
        [2, 5],
        [1, 4],
      ],
    ],
    [
      "rot90(m, { k: 2 })",
      () => ops.rot90(m, { k: 2 }),
      [
        [6, 5, 4],
        [3, 2, 1],
      ],
    ],
    [
      "rot90(m, { k: 3 })",
      () => ops.rot90(m, { k: 3 }),
      [
        [4, 1],
        [5, 2],
        [6, 3],
      ],
    ],
    [
      "rot90(m, { k: 4 })",
      () => ops.rot90(m, { k: 4 }),
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    [
      "rot90(m, { k: -1 })",
      () => ops.rot90(m, { k: -1 }),
      [
        [4, 1],
        [5, 2],
        [6, 3],
      ],
    ],
    [
      "rot90(t, { axes: [2, 0] })",
      () => ops.rot90(t, { axes: [2, 0] }),
      [
        [
          [12, 0],
          [16, 4],
          [20, 8],
        ],
        [
          [13, 1],
          [17, 5],
          [21, 9],
        ],
        [
          [14, 2],
          [18, 6],
          [22, 10],
        ],
        [
          [15, 3],
          [19, 7],
          [23, 11],
        ],
      ],
    ],
    [
      "fliplr(m)",
      () => ops.fliplr(m),
      [
        [3, 2, 1],
        [6, 5, 4],
      ],
    ],
    [
      "flipud(m)",
      () => ops.flipud(m),
      [
        [4, 5, 6],
        [1, 2, 3],
      ],
    ],
    ["hstack([tensor([1, 2]), tensor([3])])", () => ops.hstack([tensor([1, 2]), tensor([3])]), [1, 2, 3]],
    [
      "hstack([m, m])",
      () => ops.hstack([m, m]),
      [
        [1, 2, 3, 1, 2, 3],
        [4, 5, 6, 4, 5, 6],
      ],
    ],
    [
      "vstack([tensor([1, 2]), tensor([3, 4])])",
      () => ops.vstack([tensor([1, 2]), tensor([3, 4])]),
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["append(m, ints([9]))", () => ops.append(m, ints([9])), [1, 2, 3, 4, 5, 6, 9]],
    [
      "append(m, ints([7, 8, 9], [1, 3]), { axis: 0 })",
      () => ops.append(m, ints([7, 8, 9], [1, 3]), { axis: 0 }),
      [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ],
    ],
    [
      "stack(ops.hsplit(m, 3))",
      () => ops.stack(ops.hsplit(m, 3)),
      [
        [[1], [4]],
        [[2], [5]],
        [[3], [6]],
      ],
    ],
    ["stack(ops.vsplit(m, 2))", () => ops.stack(ops.vsplit(m, 2)), [[[1, 2, 3]], [[4, 5, 6]]]],
    ["arraySplit(ops.arange(7), 3)[1] ?? tensor([])", () => ops.arraySplit(ops.arange(7), 3)[1] ?? tensor([]), [3, 4]],
    ["arraySplit(ops.arange(7), 3)[0] ?? tensor([])", () => ops.arraySplit(ops.arange(7), 3)[0] ?? tensor([]), [0, 1, 2]],
    [
      "stack(ops.unravelIndex(ints([5, 22, 0]), [2, 3, 4]))",
      () => ops.stack(ops.unravelIndex(ints([5, 22, 0]), [2, 3, 4])),
      [
        [0, 1, 0],
        [1, 2, 0],
        [1, 2, 0],
      ],
    ],
    ["repeat(ints([1, 2, 3]), [2, 0, 1], 0)", () => ops.repeat(ints([1, 2, 3]), [2, 0, 1], 0), [1, 1, 3]],
    ["repeat(m, 2)", () => ops.repeat(m, 2), [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6]],
    ["tile(ints([1, 2]), 2)", () => ops.tile(ints([1, 2]), 2), [1, 2, 1, 2]],
    [
      "getItem(t, 1)",
      () => ops.getItem(t, 1),
      [
        [12, 13, 14, 15],
        [16, 17, 18, 19],
        [20, 21, 22, 23],
      ],
    ],
    [
      'getItem(t, ["...", -1])',
      () => ops.getItem(t, ["...", -1]),
      [
        [3, 7, 11],
        [15, 19, 23],
      ],
    ],
    ["getItem(t, [{ start: 1 }, null, 2])", () => ops.getItem(t, [{ start: 1 }, null, 2]), [[[20, 21, 22, 23]]]],
    [
      "getItem(t, [0, { step: -1 }, { start: -1, stop: 0, step: -2 }])",
      () => ops.getItem(t, [0, { step: -1 }, { start: -1, stop: 0, step: -2 }]),
      [
        [11, 9],
        [7, 5],
        [3, 1],
      ],
    ],
    [
      "getItem(t, [{}, {}, { start: 1, stop: -1 }])",
      () => ops.getItem(t, [{}, {}, { start: 1, stop: -1 }]),
      [
        [
          [1, 2],
          [5, 6],
          [9, 10],
        ],
        [
          [13, 14],
          [17, 18],
          [21, 22],
        ],
      ],
    ],
  ])("%s", (_name, make, expected) => {
    expectValues(make(), expected);
  });
});
