/** Operands and comparisons for tests of functions with the names and semantics of NumPy. */

import { expect } from "vitest";
import { type Tensor, tensor } from "../../src/index.ts";

export const ints = (data: readonly number[], shape?: readonly number[]): Tensor => tensor(Int32Array.from(data), shape);

export type Expected = number | boolean | readonly Expected[];
export type Row = readonly [string, () => Tensor, Expected];

/** A few roundings to float32, relative to the number. */
const tolerance = 2e-6;

export function expectValues(actual: Tensor, expected: Expected): void {
  const compare = (found: unknown, wanted: Expected, path: string): void => {
    if (Array.isArray(wanted)) {
      expect(Array.isArray(found) && found.length, `length of ${path}`).toBe(wanted.length);
      wanted.forEach((item: Expected, i) => {
        compare((found as readonly unknown[])[i], item, `${path}[${i}]`);
      });
    } else if (typeof wanted === "number" && Number.isFinite(wanted))
      expect(Math.abs(Number(found) - wanted), `${path} is ${String(found)}, expected ${wanted}`).toBeLessThanOrEqual(
        tolerance * Math.max(1, Math.abs(wanted)),
      );
    else expect(found, path).toBe(wanted);
  };
  compare(actual.arraySync(), expected, "result");
}

export const a = tensor([
  [1.5, -2, 0.25],
  [3, -0.5, 2],
]);
export const v = tensor([3, -1, 2, 0.5]);
export const w = tensor([-2, 0, 1, 4]);
export const i = ints([7, -5, 12, 0]);
export const j = ints([3, 2, -8, 6]);
export const m = ints([1, 2, 3, 4, 5, 6], [2, 3]);
export const t = ints(
  Array.from({ length: 24 }, (_, at) => at),
  [2, 3, 4],
);
export const s = tensor([Number.NaN, 1, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0]);
export const n = tensor([
  [1, Number.NaN, 3],
  [4, 5, Number.NaN],
]);
