/** Samples against the distribution they must have. */

import type { Difference } from "./compare.ts";
import type { JsonObject } from "./format.ts";

/** Sampling errors allowed for a mean and, relatively, for a standard deviation of n elements: six sigma. */
const sigmas = 6;
/** Bounds are formulas in double precision; values are float32. */
const boundSlack = 1e-6;

export function checkStatistics(data: ArrayLike<number>, expected: JsonObject): readonly Difference[] {
  const n = data.length;
  let [sum, squares, low, high] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < n; i++) {
    const x = data[i] ?? 0;
    sum += x;
    squares += x * x;
    low = Math.min(low, x);
    high = Math.max(high, x);
  }
  const mean = sum / n;
  const std = Math.sqrt(Math.max(0, squares / n - mean * mean));
  const differences: Difference[] = [];
  const limit = (what: string, ours: number, theirs: number, allowed: number): void => {
    if (!(Math.abs(ours - theirs) <= allowed))
      differences.push({ what, size: Math.abs(ours - theirs), message: `${what}: ${ours}, expected ${theirs} within ${allowed}` });
  };
  const expectedStd = Number(expected["std"]);
  limit("mean", mean, Number(expected["mean"]), (sigmas * expectedStd) / Math.sqrt(n));
  limit("standard deviation", std, expectedStd, (sigmas * expectedStd) / Math.sqrt(n));
  const bound = (what: string, excess: number): void => {
    if (excess > boundSlack) differences.push({ what, size: excess, message: `${what}: an element lies ${excess} outside` });
  };
  if (typeof expected["low"] === "number") bound("low", expected["low"] - low);
  if (typeof expected["high"] === "number") bound("high", high - expected["high"]);
  return differences;
}
