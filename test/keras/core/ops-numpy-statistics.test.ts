/** Statistics, counting and products, with the names and semantics of NumPy, against its numbers. */

import { describe, expect, it } from "vitest";
import { input, model, ops, type Tensor, tensor } from "../../../src/index.ts";
import { a, expectValues, i, ints, j, m, n, type Row, t, v, w } from "../../support/numpy.ts";

describe("statistics", () => {
  it.each<Row>([
    ["std(a, { axis: 1 })", () => ops.std(a, { axis: 1 }), [1.448179, 1.47196]],
    ["std(m)", () => ops.std(m), 1.707825],
    ["ptp(a, { axis: 0 })", () => ops.ptp(a, { axis: 0 }), [1.5, 1.5, 1.75]],
    ["countNonzero(w)", () => ops.countNonzero(w), 3],
    ["amax(a)", () => ops.amax(a), 3],
    ["amin(a, { axis: 0 })", () => ops.amin(a, { axis: 0 }), [1.5, -2, 0.25]],
    [
      "average(a, { axis: 1, weights: tensor([1, 2, 3]) })",
      () => ops.average(a, { axis: 1, weights: tensor([1, 2, 3]) }),
      [-0.2916667, 1.333333],
    ],
    ["average(a, { weights: ops.abs(a) })", () => ops.average(a, { weights: ops.abs(a) }), 1.195946],
    ["average(m, { axis: 0 })", () => ops.average(m, { axis: 0 }), [2.5, 3.5, 4.5]],
    ["median(a)", () => ops.median(a), 0.875],
    ["median(a, { axis: 0, keepDims: true })", () => ops.median(a, { axis: 0, keepDims: true }), [[2.25, -1.25, 1.125]]],
    ["median(n, { axis: 1 })", () => ops.median(n, { axis: 1 }), [Number.NaN, Number.NaN]],
    ["quantile(a, 0.3, { axis: 1 })", () => ops.quantile(a, 0.3, { axis: 1 }), [-0.65, 1]],
    [
      "quantile(t, [0, 0.25, 1], { axis: [0, 2] })",
      () => ops.quantile(t, [0, 0.25, 1], { axis: [0, 2] }),
      [
        [0, 4, 8],
        [1.75, 5.75, 9.75],
        [15, 19, 23],
      ],
    ],
    ['quantile(v, [0.1, 0.5, 0.9], { method: "lower" })', () => ops.quantile(v, [0.1, 0.5, 0.9], { method: "lower" }), [-1, 0.5, 2]],
    ['quantile(v, [0.1, 0.5, 0.9], { method: "higher" })', () => ops.quantile(v, [0.1, 0.5, 0.9], { method: "higher" }), [0.5, 2, 3]],
    [
      'quantile(v, [0.1, 0.5, 0.9], { method: "midpoint" })',
      () => ops.quantile(v, [0.1, 0.5, 0.9], { method: "midpoint" }),
      [-0.25, 1.25, 2.5],
    ],
    ['quantile(v, [0.1, 0.5, 0.9], { method: "nearest" })', () => ops.quantile(v, [0.1, 0.5, 0.9], { method: "nearest" }), [-1, 2, 3]],
    ["percentile(v, 40)", () => ops.percentile(v, 40), 0.8],
    ["quantile(a, 0.5, { keepDims: true })", () => ops.quantile(a, 0.5, { keepDims: true }), [[0.875]]],
    [
      "cov(a)",
      () => ops.cov(a),
      [
        [3.145833, 3.1875],
        [3.1875, 3.25],
      ],
    ],
    [
      "corrcoef(a)",
      () => ops.corrcoef(a),
      [
        [1.0, 0.9968749],
        [0.9968749, 1],
      ],
    ],
    ["cov(v)", () => ops.cov(v), 3.0625],
    ["nansum(n, { axis: 1 })", () => ops.nansum(n, { axis: 1 }), [4, 9]],
    ["nanprod(n, { axis: 1 })", () => ops.nanprod(n, { axis: 1 }), [3, 20]],
    ["nanmax(n, { axis: 1 })", () => ops.nanmax(n, { axis: 1 }), [3, 5]],
    ["nanmin(n, { axis: 1 })", () => ops.nanmin(n, { axis: 1 }), [1, 4]],
    ["nanmean(n, { axis: 1 })", () => ops.nanmean(n, { axis: 1 }), [2, 4.5]],
    ["nanvar(n, { axis: 1 })", () => ops.nanvar(n, { axis: 1 }), [1, 0.25]],
    ["nanstd(n, { axis: 1 })", () => ops.nanstd(n, { axis: 1 }), [1, 0.5]],
    ["nanmax(n, { axis: 0 })", () => ops.nanmax(n, { axis: 0 }), [4, 5, 3]],
    ["nanargmax(n, { axis: 1 })", () => ops.nanargmax(n, { axis: 1 }), [2, 1]],
    ["nanargmin(n, { axis: 0 })", () => ops.nanargmin(n, { axis: 0 }), [0, 1, 0]],
    ["nansum(m)", () => ops.nansum(m), 21],
    ["nanmax(tensor([Number.NaN]))", () => ops.nanmax(tensor([Number.NaN])), Number.NaN],
    ["take(ops.argpartition(ints([5, 1, 4]), 1), ints([1]))", () => ops.take(ops.argpartition(ints([5, 1, 4]), 1), ints([1])), [2]],
  ])("%s", (_name, make, expected) => {
    expectValues(make(), expected);
  });
});

describe("binning", () => {
  it.each<Row>([
    [
      "searchsorted(tensor([1, 2, 2, 4]), tensor([0, 2, 3, 4, 9]))",
      () => ops.searchsorted(tensor([1, 2, 2, 4]), tensor([0, 2, 3, 4, 9])),
      [0, 1, 3, 3, 4],
    ],
    [
      'searchsorted(tensor([1, 2, 2, 4]), tensor([[0, 2], [4, 9]]), { side: "right" })',
      () =>
        ops.searchsorted(
          tensor([1, 2, 2, 4]),
          tensor([
            [0, 2],
            [4, 9],
          ]),
          { side: "right" },
        ),
      [
        [0, 3],
        [4, 4],
      ],
    ],
    [
      "digitize(tensor([0.2, 6.4, 3, 1]), tensor([0, 1, 2.5, 4, 10]))",
      () => ops.digitize(tensor([0.2, 6.4, 3, 1]), tensor([0, 1, 2.5, 4, 10])),
      [1, 4, 3, 2],
    ],
    ["bincount(ints([0, 1, 1, 3]))", () => ops.bincount(ints([0, 1, 1, 3])), [1, 2, 0, 1]],
    [
      "bincount(ints([0, 1, 1]), { weights: tensor([0.5, 2, 3]), minlength: 4 })",
      () => ops.bincount(ints([0, 1, 1]), { weights: tensor([0.5, 2, 3]), minlength: 4 }),
      [0.5, 5, 0, 0],
    ],
    [
      "bincount(ints([0, 1, 2, 2], [2, 2]))",
      () => ops.bincount(ints([0, 1, 2, 2], [2, 2])),
      [
        [1, 1, 0],
        [0, 0, 2],
      ],
    ],
    [
      "histogram(tensor([1, 2, 1, 0.5, 3, -1, 2.5]), { bins: 4 })[0]",
      () => ops.histogram(tensor([1, 2, 1, 0.5, 3, -1, 2.5]), { bins: 4 })[0],
      [1, 1, 2, 3],
    ],
    [
      "histogram(tensor([1, 2, 1, 0.5, 3, -1, 2.5]), { bins: 4 })[1]",
      () => ops.histogram(tensor([1, 2, 1, 0.5, 3, -1, 2.5]), { bins: 4 })[1],
      [-1, 0, 1, 2, 3],
    ],
    [
      "histogram(tensor([1, 2, 1, 0.5, 3, -1, 2.5]), { bins: 3, range: [0, 2] })[0]",
      () => ops.histogram(tensor([1, 2, 1, 0.5, 3, -1, 2.5]), { bins: 3, range: [0, 2] })[0],
      [1, 2, 1],
    ],
    ["histogram(tensor([2, 2]), { bins: 2 })[0]", () => ops.histogram(tensor([2, 2]), { bins: 2 })[0], [0, 2]],
  ])("%s", (_name, make, expected) => {
    expectValues(make(), expected);
  });
});

describe("products", () => {
  it.each<Row>([
    ["dot(v, w)", () => ops.dot(v, w), -2],
    ["dot(a, tensor([1, 2, 3]))", () => ops.dot(a, tensor([1, 2, 3])), [-1.75, 8]],
    [
      'dot(t, ops.cast(ops.reshape(ops.arange(16), [2, 4, 2]), "float32"))',
      () => ops.dot(t, ops.cast(ops.reshape(ops.arange(16), [2, 4, 2]), "float32")),
      [
        [
          [
            [28, 34],
            [76, 82],
          ],
          [
            [76, 98],
            [252, 274],
          ],
          [
            [124, 162],
            [428, 466],
          ],
        ],
        [
          [
            [172, 226],
            [604, 658],
          ],
          [
            [220, 290],
            [780, 850],
          ],
          [
            [268, 354],
            [956, 1042],
          ],
        ],
      ],
    ],
    ["dot(2, v)", () => ops.dot(2, v), [6, -2, 4, 1]],
    [
      "inner(a, a)",
      () => ops.inner(a, a),
      [
        [6.3125, 6],
        [6, 13.25],
      ],
    ],
    [
      "outer(v, tensor([1, 2]))",
      () => ops.outer(v, tensor([1, 2])),
      [
        [3, 6],
        [-1, -2],
        [2, 4],
        [0.5, 1],
      ],
    ],
    ["vdot(a, a)", () => ops.vdot(a, a), 19.5625],
    [
      "kron(ints([1, 2], [1, 2]), m)",
      () => ops.kron(ints([1, 2], [1, 2]), m),
      [
        [1, 2, 3, 2, 4, 6],
        [4, 5, 6, 8, 10, 12],
      ],
    ],
    [
      "kron(ints([1, 2]), ints([1, 10], [2, 1]))",
      () => ops.kron(ints([1, 2]), ints([1, 10], [2, 1])),
      [
        [1, 2],
        [10, 20],
      ],
    ],
    ["cross(tensor([1, 2, 3]), tensor([4, 5, 6]))", () => ops.cross(tensor([1, 2, 3]), tensor([4, 5, 6])), [-3, 6, -3]],
    [
      "cross(a, tensor([0, 1, 2]))",
      () => ops.cross(a, tensor([0, 1, 2])),
      [
        [-4.25, -3, 1.5],
        [-3, -6, 3],
      ],
    ],
    [
      "cross(tensor([[1, 2], [3, 4], [5, 6]]), tensor([[7, 8], [9, 1], [2, 3]]), { axis: 0 })",
      () =>
        ops.cross(
          tensor([
            [1, 2],
            [3, 4],
            [5, 6],
          ]),
          tensor([
            [7, 8],
            [9, 1],
            [2, 3],
          ]),
          { axis: 0 },
        ),
      [
        [-39, 6],
        [33, 42],
        [-12, -30],
      ],
    ],
    ["cross(tensor([1, 2]), tensor([3, 5]))", () => ops.cross(tensor([1, 2]), tensor([3, 5])), -1],
    ["cross(tensor([1, 2]), tensor([3, 5, 6]))", () => ops.cross(tensor([1, 2]), tensor([3, 5, 6])), [12, -6, -1]],
    [
      'correlate(tensor([1, 2, 3, 4]), tensor([0, 1, 0.5]), { mode: "valid" })',
      () => ops.correlate(tensor([1, 2, 3, 4]), tensor([0, 1, 0.5]), { mode: "valid" }),
      [3.5, 5],
    ],
    [
      'correlate(tensor([0, 1, 0.5]), tensor([1, 2, 3, 4]), { mode: "valid" })',
      () => ops.correlate(tensor([0, 1, 0.5]), tensor([1, 2, 3, 4]), { mode: "valid" }),
      [5, 3.5],
    ],
    [
      'correlate(tensor([1, 2, 3, 4, 5]), tensor([1, 10]), { mode: "valid" })',
      () => ops.correlate(tensor([1, 2, 3, 4, 5]), tensor([1, 10]), { mode: "valid" }),
      [21, 32, 43, 54],
    ],
    [
      'correlate(tensor([1, 2, 3, 4]), tensor([0, 1, 0.5]), { mode: "same" })',
      () => ops.correlate(tensor([1, 2, 3, 4]), tensor([0, 1, 0.5]), { mode: "same" }),
      [2, 3.5, 5, 4],
    ],
    [
      'correlate(tensor([0, 1, 0.5]), tensor([1, 2, 3, 4]), { mode: "same" })',
      () => ops.correlate(tensor([0, 1, 0.5]), tensor([1, 2, 3, 4]), { mode: "same" }),
      [4, 5, 3.5, 2],
    ],
    [
      'correlate(tensor([1, 2, 3, 4, 5]), tensor([1, 10]), { mode: "same" })',
      () => ops.correlate(tensor([1, 2, 3, 4, 5]), tensor([1, 10]), { mode: "same" }),
      [10, 21, 32, 43, 54],
    ],
    [
      'correlate(tensor([1, 2, 3, 4]), tensor([0, 1, 0.5]), { mode: "full" })',
      () => ops.correlate(tensor([1, 2, 3, 4]), tensor([0, 1, 0.5]), { mode: "full" }),
      [0.5, 2, 3.5, 5, 4, 0],
    ],
    [
      'correlate(tensor([0, 1, 0.5]), tensor([1, 2, 3, 4]), { mode: "full" })',
      () => ops.correlate(tensor([0, 1, 0.5]), tensor([1, 2, 3, 4]), { mode: "full" }),
      [0, 4, 5, 3.5, 2, 0.5],
    ],
    [
      'correlate(tensor([1, 2, 3, 4, 5]), tensor([1, 10]), { mode: "full" })',
      () => ops.correlate(tensor([1, 2, 3, 4, 5]), tensor([1, 10]), { mode: "full" }),
      [10, 21, 32, 43, 54, 5],
    ],
    [
      "diff(a)",
      () => ops.diff(a),
      [
        [-3.5, 2.25],
        [-3.5, 2.5],
      ],
    ],
    ["diff(m, { n: 2, axis: 1 })", () => ops.diff(m, { n: 2, axis: 1 }), [[0], [0]]],
    ["diff(tensor([true, false, false]))", () => ops.diff(tensor([true, false, false])), [true, false]],
    ["trapezoid(a)", () => ops.trapezoid(a), [-1.125, 2]],
    ["trapezoid(a, { dx: 0.5, axis: 0 })", () => ops.trapezoid(a, { dx: 0.5, axis: 0 }), [1.125, -0.625, 0.5625]],
    ["trapezoid(a, { x: tensor([0, 1, 4]) })", () => ops.trapezoid(a, { x: tensor([0, 1, 4]) }), [-2.875, 3.5]],
    ["trapezoid(a, { x: a })", () => ops.trapezoid(a, { x: a }), [-1.09375, -2.5]],
  ])("%s", (_name, make, expected) => {
    expectValues(make(), expected);
  });
});

it("gives dtypes as NumPy does, with 32 bits", () => {
  expect(ops.arange(3).dtype).toBe("int32");
  expect(ops.arange(0, { stop: 1, step: 0.5 }).dtype).toBe("float32");
  expect(ops.std(m).dtype).toBe("float32");
  expect(ops.countNonzero(a).dtype).toBe("int32");
  expect(ops.searchsorted(v, w).dtype).toBe("int32");
  expect(ops.floorDivide(i, j).dtype).toBe("int32");
  expect(ops.isinf(a).dtype).toBe("bool");
  expect(ops.trace(m).dtype).toBe("int32");
});

it("tells what a tensor is", () => {
  expect([ops.shape(input({ shape: [2, null] })), ops.ndim(t), ops.dtype(m), ops.isTensor(a), ops.isTensor(3)]).toEqual([
    [null, 2, null],
    3,
    "int32",
    true,
    false,
  ]);
});

it.each<readonly [string, () => unknown, RegExp]>([
  ["bitwiseAnd", () => ops.bitwiseAnd(a, 1), /integers or bools, not float32/],
  ["gcd", () => ops.gcd(a, 2), /integers, not float32/],
  ["diagonal", () => ops.diagonal(v), /axis/],
  ["meshgrid", () => ops.meshgrid([a]), /vectors/],
  ["moveaxis", () => ops.moveaxis(t, [0, 0], [1, 2]), /distinct axes/],
  ["getItem", () => ops.getItem(m, 2), /index 2 is out of range/],
  ["getItem with too many", () => ops.getItem(m, [0, 0, 0]), /3 indices/],
  ["quantile", () => ops.quantile(v, 2), /shares in \[0, 1\]/],
  ["argpartition", () => ops.argpartition(v, 4), /kth 4/],
  ["cross", () => ops.cross(v, v), /2 or 3 elements/],
  ["histogram", () => ops.histogram(v, { bins: 0 }), /positive integer/],
  ["arange", () => ops.arange(0, { stop: 1, step: 0 }), /step/],
  ["repeat", () => ops.repeat(m, [1], 1), /1 counts/],
  ["select", () => ops.select([], []), /as many conditions/],
])("%s refuses what it cannot do", (_name, make, message) => {
  expect(make).toThrow(message);
});

it("runs in a compiled model with an unknown batch", async () => {
  const x = input({ shape: [3] });
  const outputs = [ops.tril(ops.outer(ops.getItem(x, ["...", 0]), ops.arange(1, { stop: 4 }))), ops.median(x, { axis: 1 }), ops.isin(x, v)];
  const results = (await model({ inputs: x, outputs }).predict(a)) as readonly Tensor[];
  expect(results.map((result) => result.arraySync())).toEqual([
    [
      [1.5, 0, 0],
      [3, 6, 0],
    ],
    [0.25, 2],
    [
      [false, false, false],
      [true, false, true],
    ],
  ]);
});
