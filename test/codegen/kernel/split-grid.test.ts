/** Grids longer than an axis may be: wound over two, with every workgroup once. */

import { expect, test } from "vitest";
import { targets } from "../../../src/codegen/target.ts";
import { evaluateFormula } from "../../../src/runtime/plan.ts";
import { windGrid } from "../../../src/runtime/webgpu/launches.ts";

test.each([
  [1, [1, 1, 1]],
  [5, [5, 1, 1]],
  [65_535, [65_535, 1, 1]],
  [65_536, [32_768, 2, 1]],
  [200_000, [50_000, 4, 1]],
  [200_001, [50_001, 4, 1]],
] as const)("%i groups", (total, expected) => {
  expect(windGrid("n").map((size) => evaluateFormula(size, { n: total }))).toEqual(expected);
});

test("nothing to do stays nothing", () => {
  expect(windGrid(["*", "n", 3]).map((size) => evaluateFormula(size, { n: 0 }))).toEqual([0, 1, 1]);
});

test("an axis is as long as kernels are told that it may be", () => {
  const most = targets.wgsl.maximumGridAxis;
  expect([most, most + 1].map((n) => evaluateFormula(windGrid("n")[1], { n }))).toEqual([1, 2]);
});
