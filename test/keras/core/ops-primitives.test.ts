/** Functions on tensors over computed positions, orders, running reductions and random distributions. */

import { describe, expect, it } from "vitest";
import { input, model, ops, type Tensor, tensor } from "../../../src/index.ts";

const values = (x: Tensor): unknown => x.arraySync();
const flat = (x: Tensor): number[] => Array.from(x.dataSync() as ArrayLike<number>);
const ints = (data: readonly number[], shape?: readonly number[]): Tensor => tensor(Int32Array.from(data), shape);

describe("elementwise", () => {
  it.each<readonly [string, (x: Tensor) => Tensor, (x: number) => number]>([
    ["tan", ops.tan, Math.tan],
    ["arcsin", ops.arcsin, Math.asin],
    ["arccos", ops.arccos, Math.acos],
    ["arctan", ops.arctan, Math.atan],
    ["sinh", ops.sinh, Math.sinh],
    ["cosh", ops.cosh, Math.cosh],
    ["arcsinh", ops.arcsinh, Math.asinh],
    ["arccosh of 1 + x²", (x) => ops.arccosh(ops.add(ops.square(x), 1)), (x) => Math.acosh(x * x + 1)],
    ["arctanh", ops.arctanh, Math.atanh],
    ["erf of erfinv", (x) => ops.erf(ops.erfinv(x)), (x) => x],
    ["log2 of exp2", (x) => ops.log2(ops.exp2(x)), (x) => x],
    ["log10 of x²", (x) => ops.log10(ops.square(x)), (x) => Math.log10(x * x)],
    ["arctan2 with a number", (x) => ops.arctan2(x, -1), (x) => Math.atan2(x, -1)],
    ["logaddexp", (x) => ops.logaddexp(x, 1), (x) => Math.log(Math.exp(x) + Math.E)],
  ])("%s", (_name, f, expected) => {
    const x = [-0.75, -0.25, 0.125, 0.5];
    // Two or three roundings to float32 of numbers below four.
    flat(f(tensor(x))).forEach((found, i) => {
      expect(found).toBeCloseTo(expected(x[i] ?? 0), 5);
    });
  });

  it("integers become float32", () => {
    expect(ops.arctan(ints([0])).dtype).toBe("float32");
  });
});

describe("order", () => {
  const x = tensor([
    [3, 1, 2],
    [5, 6, 4],
  ]);
  it.each<readonly [string, () => Tensor, unknown]>([
    [
      "sort along the last axis",
      () => ops.sort(x),
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ["sort of all elements, descending", () => ops.sort(x, { axis: null, descending: true }), [6, 5, 4, 3, 2, 1]],
    [
      "argsort along axis 0",
      () => ops.argsort(x, { axis: 0, descending: true }),
      [
        [1, 1, 1],
        [0, 0, 0],
      ],
    ],
    [
      "values of topK",
      () => ops.topK(x, 2).values,
      [
        [3, 2],
        [6, 5],
      ],
    ],
    [
      "indices of topK",
      () => ops.topK(x, 2).indices,
      [
        [0, 2],
        [1, 0],
      ],
    ],
    ["cumsum of all elements", () => ops.cumsum(x), [3, 4, 6, 11, 17, 21]],
    ["cumsum of bools counts", () => ops.cumsum(tensor([true, false, true])), [1, 1, 2]],
    [
      "cumprod along an axis, exclusive from the end",
      () => ops.cumprod(x, { axis: 1, reverse: true, exclusive: true }),
      [
        [2, 2, 1],
        [24, 4, 1],
      ],
    ],
    [
      "cummax and cummin",
      () => ops.stack([ops.cummax(tensor([1, 3, 2])), ops.cummin(tensor([1, 3, 2]), { reverse: true })]),
      [
        [1, 3, 3],
        [1, 2, 2],
      ],
    ],
  ])("%s", (_name, make, expected) => {
    expect(values(make())).toEqual(expected);
  });

  it("refuses more elements than there are", () => {
    expect(() => ops.topK(x, 4)).toThrow(/4 elements/);
  });

  it("runs in a compiled model with an unknown batch", async () => {
    const inputs = input({ shape: [3] });
    const m = model({ inputs, outputs: ops.cumsum(ops.sort(inputs), { axis: 0 }) });
    const batch = tensor([
      [3, 1, 2],
      [6, 5, 4],
    ]);
    expect(values(await m.predict(batch))).toEqual([
      [1, 2, 3],
      [5, 7, 9],
    ]);
  });
});

describe("computed positions", () => {
  const x = tensor([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  it.each<readonly [string, () => Tensor, unknown]>([
    ["takeAlongAxis with a position from the end", () => ops.takeAlongAxis(x, ints([-1, 0], [2, 1]), { axis: 1 }), [[3], [4]]],
    ["takeAlongAxis repeats sizes of 1", () => ops.takeAlongAxis(x, ints([1, 0, 1], [1, 3]), { axis: 0 }), [[4, 2, 6]]],
    ["takeAlongAxis of all elements", () => ops.takeAlongAxis(x, ints([5, 0]), { axis: null }), [6, 1]],
    ["dynamicSlice", () => ops.dynamicSlice(x, ints([1, 9]), [1, 2]), [[5, 6]]],
    [
      "sliceUpdate",
      () => ops.sliceUpdate(x, ints([0, 1]), tensor([[9], [8]])),
      [
        [1, 9, 3],
        [4, 8, 6],
      ],
    ],
    ["scatter sums and drops", () => ops.scatter(ints([1, 1, 7], [3, 1]), tensor([1, 2, 4]), [3]), [0, 3, 0]],
    [
      "scatter by two indices",
      () => ops.scatter(ints([0, 1, 1, 0, 0, 5], [3, 2]), tensor([7, 8, 9]), [2, 2]),
      [
        [0, 7],
        [8, 0],
      ],
    ],
    [
      "scatterUpdate of rows",
      () => ops.scatterUpdate(x, ints([1], [1, 1]), tensor([[0, 0, 7]])),
      [
        [1, 2, 3],
        [0, 0, 7],
      ],
    ],
  ])("%s", (_name, make, expected) => {
    expect(values(make())).toEqual(expected);
  });

  it("refuses values of another shape", () => {
    expect(() => ops.scatter(ints([0], [1, 1]), tensor([1, 2]), [3])).toThrow(/values have shape/);
  });
});

describe("random distributions", () => {
  const key = tensor(Uint32Array.of(7, 11));
  const count = 20_000;
  /** Six standard errors of a mean of `count` numbers with deviation at most one: a right sampler fails once in 1e9 keys, and keys are fixed. */
  const tolerance = 6 / Math.sqrt(count);
  const mean = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

  it("truncated normal numbers keep within two deviations and have the moments of theory", () => {
    const numbers = flat(ops.randomTruncatedNormal(key, [count], { mean: 1, stddev: 2 })).map((x) => (x - 1) / 2);
    expect(Math.max(...numbers.map(Math.abs))).toBeLessThanOrEqual(2 + 1e-5);
    expect(Math.abs(mean(numbers))).toBeLessThan(tolerance);
    // 1 - 4 φ(2) / erf(√2).
    expect(Math.abs(mean(numbers.map((x) => x * x)) - 0.773741303576)).toBeLessThan(tolerance * 2);
  });

  it("Bernoulli numbers have their probabilities", () => {
    const draws = flat(ops.randomBernoulli(key, ops.full([count], 0.3)));
    expect(new Set(draws)).toEqual(new Set([0, 1]));
    expect(Math.abs(mean(draws) - 0.3)).toBeLessThan(tolerance);
  });

  it("classes have the probabilities of softmax", () => {
    const logits = tensor([[Math.log(1), Math.log(2), Math.log(5)]]);
    const draws = ops.randomCategorical(key, logits, count);
    expect([draws.dtype, draws.shape]).toEqual(["int32", [1, count]]);
    [1 / 8, 2 / 8, 5 / 8].forEach((probability, index) => {
      expect(Math.abs(mean(flat(draws).map((x) => Number(x === index))) - probability)).toBeLessThan(tolerance);
    });
  });

  it("integers fill their range", () => {
    expect(new Set(flat(ops.randomInteger(key, [200], { low: -2, high: 2 })))).toEqual(new Set([-2, -1, 0, 1]));
    expect(() => ops.randomInteger(key, [2], { high: 0 })).toThrow(/no integers/);
  });

  it("a shuffle keeps rows together", () => {
    const rows = Array.from({ length: 20 }, (_, i) => [i, i + 100]);
    const shuffled = values(ops.randomShuffle(key, tensor(rows))) as [number, number][];
    expect(shuffled).not.toEqual(rows);
    expect(shuffled.toSorted(([a], [b]) => a - b)).toEqual(rows);
  });
});
