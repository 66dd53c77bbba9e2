/** Linear algebra against numbers of NumPy and SciPy. */

import { describe, expect, it } from "vitest";
import { input, model, ops, type Tensor, tensor } from "../../../src/index.ts";

const flat = (x: Tensor): number[] => Array.from(x.dataSync() as ArrayLike<number>);

/** A few dozen float32 operations on numbers of a few units. */
const digits = 4;
function expectNumbers(actual: Tensor, expected: readonly (number | readonly number[])[]): void {
  const [found, wanted] = [flat(actual), expected.flat()];
  expect(found.length).toBe(wanted.length);
  found.forEach((value, i) => {
    expect(value).toBeCloseTo(wanted[i] ?? Number.NaN, digits);
  });
}

const positive = [
  [4, 1, -2],
  [1, 3, 0.5],
  [-2, 0.5, 5],
];
const square = [
  [0, 2, 1],
  [3, -1, 4],
  [1, 5, -2],
];
const tall = [
  [1, 2],
  [3, 4],
  [5, -6],
  [0.5, 1],
];
const singular = [
  [1, 2, 3],
  [2, 4, 6],
  [1, 0, 1],
];

describe("systems", () => {
  it("cholesky", () => {
    const lower = [
      [2, 0, 0],
      [0.5, 1.6583124, 0],
      [-1, 0.6030227, 1.9069252],
    ];
    expectNumbers(ops.cholesky(tensor(positive)), lower);
    expectNumbers(ops.transpose(ops.cholesky(tensor(positive), { upper: true })), lower);
  });
  it("choleskyInverse and logdet", () => {
    const factor = ops.cholesky(tensor(positive));
    expectNumbers(ops.matmul(ops.choleskyInverse(factor), tensor(positive)), [1, 0, 0, 0, 1, 0, 0, 0, 1]);
    expectNumbers(ops.choleskyInverse(ops.transpose(factor), { upper: true }), flat(ops.inv(tensor(positive))));
    expectNumbers(ops.logdet(tensor(positive)), [Math.log(40)]);
  });
  it("solve takes vectors, columns and batches", () => {
    const a = tensor(square);
    expectNumbers(ops.solve(a, tensor([1, 2, 3])), [0.75, 0.4722222, 0.0555556]);
    expectNumbers(ops.solve(a, tensor([[1], [2], [3]])), [0.75, 0.4722222, 0.0555556]);
    expectNumbers(ops.solve(ops.stack([a, a]), tensor([[1], [2], [3]])), [0.75, 0.4722222, 0.0555556, 0.75, 0.4722222, 0.0555556]);
    expect(() => ops.solve(a, tensor([1, 2]))).toThrow(/\[3, 3\] and \[2\]/);
  });
  it("solveTriangular does not read the other triangle", () => {
    const a = tensor([
      [2, 9],
      [1, 4],
    ]);
    expectNumbers(ops.solveTriangular(a, tensor([1, 2]), { lower: true }), [0.5, 0.375]);
    expectNumbers(ops.solveTriangular(a, tensor([1, 2])), [-1.75, 0.5]);
  });
  it("inv, det and slogdet", () => {
    expectNumbers(ops.inv(tensor(square)), [
      [-0.5, 0.25, 0.25],
      [0.2777778, -0.0277778, 0.0833333],
      [0.4444444, 0.0555556, -0.1666667],
    ]);
    expectNumbers(ops.det(tensor(square)), [36]);
    expectNumbers(ops.det(tensor(singular)), [0]);
    const [sign, logarithm] = ops.slogdet(ops.negative(tensor(square)));
    expectNumbers(sign, [-1]);
    expectNumbers(logarithm, [3.5835189]);
  });
  it("luFactor exchanges rows as LAPACK does", () => {
    const [factors, pivots] = ops.luFactor(tensor(square));
    expectNumbers(factors, [
      [3, -1, 4],
      [0.3333333, 5.3333333, -3.3333333],
      [0, 0.375, 2.25],
    ]);
    expect([pivots.dtype, pivots.arraySync()]).toEqual(["int32", [1, 2, 2]]);
  });
  it("lstsq of too many equations, of too few, and of a singular matrix", () => {
    expectNumbers(ops.lstsq(tensor(tall), tensor([1, 2, 3, 4])), [0.7382702, 0.1305822]);
    expectNumbers(ops.lstsq(ops.transpose(tensor(tall)), tensor([1, 2])), [0.1469757, 0.343697, -0.0429621, 0.0734878]);
    expectNumbers(ops.lstsq(tensor(singular), tensor([1, 2, 3])), [2.3333333, -1.6666667, 0.6666667]);
  });
});

describe("factorizations", () => {
  it("qr, reduced", () => {
    const [q, r] = ops.qr(tensor(tall));
    expectNumbers(q, [-0.1684304, -0.3443935, -0.5052912, -0.750858, -0.8421519, 0.5366132, -0.0842152, -0.1721968]);
    expectNumbers(r, [-5.937171, 2.610671, 0, -7.0840947]);
  });
  it("qr, complete", () => {
    const [q, r] = ops.qr(tensor(tall), { mode: "complete" });
    expectNumbers(q, [
      [-0.1684304, -0.3443935, -0.9209811, -0.0694129],
      [-0.5052912, -0.750858, 0.3865555, -0.1773922],
      [-0.8421519, 0.5366132, -0.0483194, 0.022174],
      [-0.0842152, -0.1721968, 0.0058235, 0.9814388],
    ]);
    expectNumbers(r, [-5.937171, 2.610671, 0, -7.0840947, 0, 0, 0, 0]);
  });
  it("qr of a wide matrix", () => {
    const [q, r] = ops.qr(ops.transpose(tensor(tall)));
    expectNumbers(q, [-0.4472136, -0.8944272, -0.8944272, 0.4472136]);
    expectNumbers(r, [-2.236068, -4.9193496, 3.1304952, -1.118034, 0, -0.8944272, -7.1554175, 0]);
  });
  it("eigh, the largest element of each vector positive", () => {
    const [values, vectors] = ops.eigh(tensor(positive));
    expectNumbers(values, [1.5842067, 3.8393365, 6.5764569]);
    expectNumbers(vectors, [
      [0.6382426, 0.4453395, -0.6279483],
      [-0.6145469, 0.7860144, -0.067182],
      [0.4636577, 0.4287821, 0.7753499],
    ]);
  });
  it("svd", () => {
    const [u, values, vh] = ops.svd(tensor(tall), { fullMatrices: false });
    expectNumbers(values, [8.0659475, 5.2144502]);
    expectNumbers(u, [-0.1627987, 0.3470911, -0.2684026, 0.8643303, 0.945955, 0.3199106, -0.0813994, 0.1735456]);
    expectNumbers(vh, [0.4613306, -0.8872283, 0.8872283, 0.4613306]);
    expectNumbers(ops.svd(tensor(tall), { computeUv: false }), [8.0659475, 5.2144502]);
  });
  it.each<readonly [string, readonly (readonly number[])[]]>([
    ["tall", tall],
    ["wide", tall[0]?.map((_, j) => tall.map((row) => row[j] ?? 0)) ?? []],
    ["singular", singular],
    [
      "zero",
      [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    ],
  ])("svd with square u and vh, which are orthogonal and give back the matrix: %s", (_name, matrix) => {
    const x = tensor(matrix);
    const [rows, columns] = [matrix.length, matrix[0]?.length ?? 0];
    const [u, values, vh] = ops.svd(x);
    const identity = (size: number): number[] => flat(ops.eye(size));
    expectNumbers(ops.matmul(ops.transpose(u), u), identity(rows));
    expectNumbers(ops.matmul(vh, ops.transpose(vh)), identity(columns));
    const diagonal = Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_unused, j) => (i === j ? (flat(values)[i] ?? 0) : 0)),
    );
    expectNumbers(ops.matmul(ops.matmul(u, tensor(diagonal)), vh), flat(x));
  });
});

describe("norm", () => {
  const matrix = tensor([
    [3, -4, 1],
    [2, 0, 5],
  ]);
  it.each<readonly [ops.NormOrder | null, number]>([
    [null, 7.4161985],
    ["fro", 7.4161985],
    ["nuc", 10.2625037],
    [1, 6],
    [-1, 4],
    [2, 6.2130348],
    [-2, 4.0494689],
    [Number.POSITIVE_INFINITY, 8],
    [Number.NEGATIVE_INFINITY, 7],
  ])("of a matrix, of order %s", (ord, expected) => {
    expectNumbers(ops.norm(matrix, { ord }), [expected]);
    const kept = ops.norm(ops.stack([matrix, matrix], { axis: 1 }), { ord, axis: [0, 2], keepDims: true });
    expect(kept.shape).toEqual([1, 2, 1]);
    expectNumbers(kept, [expected, expected]);
  });
  it.each<readonly [number | null, number]>([
    [null, 5.0990195],
    [0, 3],
    [1, 8],
    [2, 5.0990195],
    [3, 4.5143574],
    [0.5, 22.3923048],
    [Number.POSITIVE_INFINITY, 4],
    [Number.NEGATIVE_INFINITY, 0],
  ])("of a vector, of order %s", (ord, expected) => {
    expectNumbers(ops.norm(tensor([3, -4, 0, 1]), { ord }), [expected]);
    expectNumbers(ops.norm(tensor([[3], [-4], [0], [1]]), { ord, axis: 0 }), [expected]);
  });
  it("of integers, and of all elements", () => {
    expectNumbers(ops.norm(tensor(Int32Array.of(3, 4))), [5]);
    expectNumbers(ops.norm(tensor([[[1, 2]], [[2, 4]]])), [5]);
  });
  it("refuses orders that do not exist", () => {
    expect(() => ops.norm(matrix, { ord: 3 })).toThrow(/no norm of order 3/);
    expect(() => ops.norm(tensor([1]), { ord: "nuc" })).toThrow(/of matrices/);
  });
});

it("runs in a model with an unknown batch", async () => {
  const [a, y] = [input({ shape: [2, 2] }), input({ shape: [2] })];
  const m = model({ inputs: [a, y], outputs: [ops.solve(a, y), ops.det(a)] });
  const matrices = tensor([
    [
      [0, 2],
      [4, 0],
    ],
    [
      [1, 0],
      [1, 1],
    ],
  ]);
  const [x, d] = (await m.predict([
    matrices,
    tensor([
      [2, 4],
      [3, 5],
    ]),
  ])) as [Tensor, Tensor];
  expectNumbers(x, [1, 1, 3, 2]);
  expectNumbers(d, [-8, 1]);
});

it("refuses what is no square matrix", () => {
  expect(() => ops.inv(tensor(tall))).toThrow(/square matrices; found shape \[4, 2\]/);
  expect(() => ops.det(tensor([1]))).toThrow(/matrices of known size/);
});
