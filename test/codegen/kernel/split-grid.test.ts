/** Grids longer than an axis may be: wound over two, with every workgroup once. */

import { expect, test } from "vitest";
import { splitGridFormula } from "../../../src/codegen/kernel/split-grid.ts";
import { evaluateFormula } from "../../../src/runtime/plan.ts";

test.each([
  [1, [1, 1, 1]],
  [5, [5, 1, 1]],
  [65_535, [65_535, 1, 1]],
  [65_536, [32_768, 2, 1]],
  [200_000, [50_000, 4, 1]],
  [200_001, [50_001, 4, 1]],
] as const)("%i groups", (total, expected) => {
  expect(splitGridFormula(["n", 1, 1], 65_535).map((size) => evaluateFormula(size, { n: total }))).toEqual(expected);
});

test("nothing to do stays nothing", () => {
  expect(splitGridFormula(["n", 3, 1], 65_535).map((size) => evaluateFormula(size, { n: 0 }))).toEqual([0, 1, 1]);
});

test("axes are one line", () => {
  expect(splitGridFormula(["n", 3, 2], 65_535).map((size) => evaluateFormula(size, { n: 7 }))).toEqual([42, 1, 1]);
});
