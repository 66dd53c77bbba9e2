/** Functions element by element, and reductions. */

import * as K from "tscompile/backend";
import { ints, type Row, row, rows } from "../harness.ts";

const bools = (values: readonly number[]) => K.cast(ints([...values]), "bool");

export const mathRows: readonly Row[] = [
  rows("J-001: absolute values", () => [K.abs([-2, 3]), K.cast(K.abs(ints([-2, 3])), "float32")], [
    [2, 3],
    [2, 3],
  ]),
  row("J-001: integers stay integers", () => K.abs(ints([-2, 3])), [2, 3], { dtype: "i32" }),
  rows(
    "J-002: all",
    () => [
      K.all(
        [
          [1, 0],
          [2, 3],
        ],
        { axis: 1 },
      ),
      K.all([
        [1, 0],
        [2, 3],
      ]),
      K.all(
        [
          [1, 0],
          [2, 3],
        ],
        { axis: 0, keepDims: true },
      ),
    ],
    [[false, true], false, [[true, false]]],
  ),
  rows(
    "J-003: any",
    () => [
      K.any(
        [
          [0, 0],
          [2, 0],
        ],
        { axis: 1 },
      ),
      K.any([
        [0, 0],
        [2, 0],
      ]),
      K.any(
        [
          [0, 0],
          [2, 0],
        ],
        { axis: -1, keepDims: true },
      ),
    ],
    [[false, true], true, [[false], [true]]],
  ),
  row("J-004: arange with a fractional step gives floats", () => K.arange(0, { stop: 10, step: 1.5 }), [0, 1.5, 3, 4.5, 6, 7.5, 9]),
  rows(
    "J-004: arange of integers",
    () => [K.arange(3), K.arange(2, { stop: 9, step: 2 }), K.arange(4, { stop: 0, step: -1 }), K.arange(-3)],
    [[0, 1, 2], [2, 4, 6, 8], [4, 3, 2, 1], []],
    { dtype: "i32" },
  ),
  row("J-004: arange in a named dtype", () => K.arange(3, { dtype: "float32" }), [0, 1, 2]),
  rows(
    "J-005: the first of equal largest elements",
    () => [
      K.argmax([[1, 3, 3]]),
      K.argmax(
        [
          [1, 3],
          [4, 2],
        ],
        { axis: 0 },
      ),
    ],
    [[1], [1, 0]],
    { dtype: "i32" },
  ),
  rows(
    "J-006: the first of equal smallest elements",
    () => [
      K.argmin([[2, 0, 0]]),
      K.argmin(
        [
          [1, 3],
          [4, 2],
        ],
        { axis: 0 },
      ),
    ],
    [[1], [0, 1]],
    { dtype: "i32" },
  ),
  rows(
    "J-023: clip",
    () => [
      K.clip([5], 3, 1),
      K.clip([-2, 0, 2], null, 1),
      K.clip([-2, 0, 2], -1, null),
      K.clip([-2, 0, 2], null, null),
      K.clip(
        [
          [1, 5],
          [3, 4],
        ],
        [2, 2],
        [3, 4.5],
      ),
    ],
    [
      [3],
      [-2, 0, 1],
      [-1, 0, 2],
      [-2, 0, 2],
      [
        [2, 4.5],
        [3, 4],
      ],
    ],
  ),
  row("J-023: clip keeps integers", () => K.clip(ints([-7, 0, 7]), -1.5, 2.5), [-1, 0, 2], { dtype: "i32" }),
  row("J-032: cosine", () => K.cos([0, 1]), [1, 0.5403023]),
  rows(
    "J-037: running products",
    () => [
      K.cumprod([1, 2, 3]),
      K.cumprod(
        [
          [1, 2],
          [3, 4],
        ],
        { axis: 1 },
      ),
    ],
    [
      [1, 2, 6],
      [
        [1, 2],
        [3, 12],
      ],
    ],
  ),
  rows(
    "J-038: running sums",
    () => [
      K.cumsum([1, 2, 3]),
      K.cumsum(
        [
          [1, 2],
          [3, 4],
        ],
        { axis: 1 },
      ),
    ],
    [
      [1, 3, 6],
      [
        [1, 3],
        [3, 7],
      ],
    ],
  ),
  row("J-038: running sums of integers", () => K.cumsum(ints([1, 2, 3])), [1, 3, 6], { dtype: "i32" }),
  row("J-045: equality", () => K.equal([1, 2], [1, 3]), [true, false]),
  row(
    "J-045: equality broadcasts",
    () =>
      K.equal(
        [
          [1, 2],
          [2, 1],
        ],
        [1, 1],
      ),
    [
      [true, false],
      [false, true],
    ],
  ),
  row("J-047: exponentials", () => K.exp([0, 1]), [1, Math.E]),
  row("J-060: greater", () => K.greater([2, 1], [1, 1]), [true, false]),
  row("J-061: greater or equal", () => K.greaterEqual([1, 0], [1, 1]), [true, false]),
  rows(
    "J-065: targets among the k largest",
    () => [
      K.inTopK(
        [
          [0.1, 0.6, 0.3],
          [0.1, 0.6, 0.3],
        ],
        ints([2, 2]),
        2,
      ),
      K.inTopK(
        [
          [0.1, 0.6, 0.3],
          [0.4, 0.4, 0.2],
        ],
        ints([2, 1]),
        1,
      ),
      K.inTopK(
        [
          [1, Number.POSITIVE_INFINITY],
          [1, 2],
        ],
        ints([0, 5]),
        2,
      ),
    ],
    [
      [true, true],
      [false, true],
      [false, false],
    ],
  ),
  rows(
    "J-070: scaled to length one",
    () => [
      K.l2Normalize([3, 4]),
      K.l2Normalize([0, 0]),
      K.l2Normalize(
        [
          [3, 4],
          [0, 5],
        ],
        { axis: 1 },
      ),
    ],
    [
      [0.6, 0.8],
      [0, 0],
      [
        [0.6, 0.8],
        [0, 1],
      ],
    ],
  ),
  row("J-073: less", () => K.less([1, 2], [2, 2]), [true, false]),
  row("J-074: less or equal", () => K.lessEqual([1, 2], [1, 1]), [true, false]),
  row("J-077: logarithms", () => K.log([Math.E, 1, 0, -1]), [1, 0, Number.NEGATIVE_INFINITY, Number.NaN]),
  rows(
    "J-080: largest elements",
    () => [
      K.max(
        [
          [1, 5],
          [3, 2],
        ],
        { axis: 0 },
      ),
      K.max([
        [1, 5],
        [3, 2],
      ]),
      K.max(
        [
          [1, 5],
          [3, 2],
        ],
        { axis: 1, keepDims: true },
      ),
    ],
    [[3, 5], 5, [[5], [3]]],
  ),
  row(
    "J-081: the larger of two",
    () =>
      K.maximum(
        [
          [1, 2],
          [3, 4],
        ],
        [
          [2, 1],
          [0, -1],
        ],
      ),
    [
      [2, 2],
      [3, 4],
    ],
  ),
  rows(
    "J-082: means",
    () => [
      K.mean([
        [1, 2],
        [3, 4],
      ]),
      K.mean(
        [
          [1, 2],
          [3, 4],
        ],
        { axis: [0, 1], keepDims: true },
      ),
      K.mean(
        [
          [1, 2],
          [3, 4],
        ],
        { axis: -1 },
      ),
      K.mean(bools([1, 0])),
    ],
    [2.5, [[2.5]], [1.5, 3.5], 0.5],
  ),
  rows(
    "J-082: the mean of integers is an integer",
    () => [
      K.mean(ints([1, 0, 1, 0])),
      K.mean(
        ints([
          [5, 2],
          [-3, -2],
        ]),
        { axis: 1 },
      ),
    ],
    [0, [3, -2]],
    { dtype: "i32" },
  ),
  row(
    "J-083: smallest elements",
    () =>
      K.min(
        [
          [1, 5],
          [3, 2],
        ],
        { axis: 1 },
      ),
    [1, 2],
  ),
  row("J-084: the smaller of two", () => K.minimum([1, 3], [2, 2]), [1, 2]),
  row("J-088: inequality", () => K.notEqual([1, 2], [2, 2]), [true, false]),
  row("J-096: powers", () => K.pow([2, 3], 2), [4, 9]),
  rows(
    "J-096: powers of integers are integers",
    () => [K.pow(ints([-2, 3]), 5), K.pow(ints([2, 3]), 0), K.pow(ints([2, 3]), ints([3, 2]))],
    [
      [-32, 243],
      [1, 1],
      [8, 9],
    ],
    { dtype: "i32" },
  ),
  rows(
    "J-098: products",
    () => [
      K.prod([2, 3, 4]),
      K.prod(
        [
          [1, 2],
          [3, 4],
        ],
        { axis: 0 },
      ),
    ],
    [24, [3, 8]],
  ),
  row("J-120: rounds halves to even", () => K.round([0.5, 1.5, 2.5, -0.5, 2.4]), [0, 2, 2, -0, 2]),
  row("J-129: sigmoid", () => K.sigmoid([1, -100, 100]), [0.7310586, 0, 1]),
  row("J-130: signs", () => K.sign([-2, 0, 5]), [-1, 0, 1]),
  row("J-131: sine", () => K.sin([0, 1]), [0, 0.84147096]),
  row("J-139: square roots, of negatives zero", () => K.sqrt([-4, 0, 9]), [0, 0, 3]),
  row("J-140: squares", () => K.square([-3, 2]), [9, 4]),
  rows(
    "J-143: standard deviations",
    () => [
      K.std([1, 2, 3, 4]),
      K.std(
        [
          [1, 3],
          [2, 2],
        ],
        { axis: 1, keepDims: true },
      ),
      K.std(bools([1, 0])),
    ],
    [1.118034, [[1], [0]], 0.5],
  ),
  rows(
    "J-145: sums",
    () => [
      K.sum(
        [
          [1, 2],
          [3, 4],
        ],
        { axis: 0 },
      ),
      K.sum(
        [
          [1, 2],
          [3, 4],
        ],
        { axis: -1, keepDims: true },
      ),
      K.sum([
        [1, 2],
        [3, 4],
      ]),
    ],
    [[4, 6], [[3], [7]], 10],
  ),
  row("J-147: hyperbolic tangent", () => K.tanh([0, 1]), [0, 0.7615942]),
  rows(
    "J-156: variances",
    () => [
      K.var([1, 2, 3, 4]),
      K.var(
        [
          [1, 3],
          [2, 2],
        ],
        { axis: 1 },
      ),
      K.var(bools([1, 0])),
    ],
    [1.25, [1, 0], 0.25],
  ),
];
