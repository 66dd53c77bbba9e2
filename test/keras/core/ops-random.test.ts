/** Random counts and dropout: the moments of theory, and the same numbers on a compiled target. */

import { afterAll, describe, expect, it } from "vitest";
import { getTarget, ops, setTarget, type Tensor, tensor } from "../../../src/index.ts";

const key = tensor(Uint32Array.of(7, 11));
const count = 10_000;
const flat = (x: Tensor): number[] => Array.from(x.dataSync() as ArrayLike<number>);

/** Standard errors that a right sampler keeps to but once in 1e8 keys; keys are fixed. */
const errors = 6;

function expectMoments(x: Tensor, mean: number, variance: number): void {
  const numbers = flat(x);
  expect(numbers.every((number) => Number.isInteger(number) && number >= 0)).toBe(true);
  const found = numbers.reduce((sum, number) => sum + number, 0) / count;
  const spread = numbers.reduce((sum, number) => sum + (number - found) ** 2, 0) / count;
  expect(Math.abs(found - mean)).toBeLessThanOrEqual(errors * Math.sqrt(variance / count));
  // The fourth moment of these distributions is at most that of a normal one and one variance more.
  expect(Math.abs(spread - variance)).toBeLessThanOrEqual(errors * Math.sqrt((2 * variance ** 2 + variance) / count));
}

describe("counts", () => {
  it.each([0, 0.5, 9, 12, 300, 1e5])("randomPoisson of mean %d", (rate) => {
    expectMoments(ops.randomPoisson(key, [count], rate), rate, rate);
  });
  it.each([
    [5, 0.3],
    [20, 0.9],
    [100, 0.05],
    [60, 0.4],
    [1e5, 0.7],
    [3, 0],
    [4, 1],
  ])("randomBinomial of %d trials of probability %d", (n, p) => {
    expectMoments(ops.randomBinomial(key, [count], n, p), n * p, n * p * (1 - p));
  });
  it("parameters are tensors that broadcast, small and large means side by side", () => {
    const draws = ops.randomPoisson(key, [2, 3], tensor([[0.5], [1000]]), { dtype: "int32" });
    expect([draws.dtype, draws.shape]).toEqual(["int32", [2, 3]]);
    expect(flat(draws).map((number) => number > 500)).toEqual([false, false, false, true, true, true]);
  });
});

describe("gamma and beta", () => {
  it.each([0.3, 1, 7.5])("randomGamma of shape %d has its mean and deviation", (alpha) => {
    const numbers = flat(ops.randomGamma(key, [count], alpha));
    const mean = numbers.reduce((sum, number) => sum + number, 0) / count;
    const spread = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / count;
    expect(Math.abs(mean - alpha)).toBeLessThan(errors * Math.sqrt(alpha / count));
    // The fourth central moment is 3α² + 6α.
    expect(Math.abs(spread - alpha)).toBeLessThan(errors * Math.sqrt((2 * alpha ** 2 + 6 * alpha) / count));
  });
  it("randomBeta has its mean", () => {
    const numbers = flat(ops.randomBeta(key, [count], 2, 6));
    expect(Math.abs(numbers.reduce((sum, number) => sum + number, 0) / count - 0.25)).toBeLessThan(errors * Math.sqrt(0.020833 / count));
  });
});

describe("randomDropout", () => {
  it("keeps the mean, and shares draws along axes of the noise", () => {
    const dropped = ops.randomDropout(key, ops.ones([200, 4]), 0.25, { noiseShape: [null, 1] });
    const rows = dropped.arraySync() as readonly (readonly number[])[];
    expect(rows.every((row) => row.every((number) => number === row[0]))).toBe(true);
    expect(new Set(rows.flat())).toEqual(new Set([0, Math.fround(1 / 0.75)]));
    expect(() => ops.randomDropout(key, [1], 1)).toThrow(/\[0, 1\)/);
  });
});

describe("on wasm", () => {
  const target = getTarget();
  afterAll(() => {
    setTarget(target);
  });
  it.each<readonly [string, () => Tensor]>([
    ["randomPoisson", () => ops.randomPoisson(key, [40], ops.arange(40))],
    ["randomBinomial", () => ops.randomBinomial(key, [40], ops.arange(40), 0.4)],
    ["randomGamma", () => ops.randomGamma(key, [20], 2.5)],
    ["randomDropout", () => ops.randomDropout(key, ops.ones([40]), 0.5)],
  ])("%s draws as the reference does", async (_name, draw) => {
    setTarget("reference");
    const expected = flat(draw());
    setTarget("wasm");
    const found = Array.from((await draw().data()) as ArrayLike<number>);
    found.forEach((number, i) => {
      // Logarithms and exponentials within a few units in the last place.
      expect(Math.abs(number - (expected[i] ?? Number.NaN))).toBeLessThanOrEqual(1e-5 * Math.max(1, Math.abs(number)));
    });
  });
});
