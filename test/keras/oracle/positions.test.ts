/** Ops that read elements from other positions than they write, behind ops whose kernels they might join. */

import { expect, test } from "vitest";
import { compute } from "../../../scripts/oracle/target.ts";
import { findTarget } from "../../../scripts/oracle/targets.ts";
import * as ops from "../../../src/keras/ops.ts";
import { tensor } from "../../../src/keras/tensor/tensor.ts";

const square = tensor([
  [1, 2, 0],
  [3, 4, 1],
  [5, 6, 2],
]);
const other = tensor([
  [1, 0, 2],
  [0, 1, 3],
  [2, 1, 1],
]);

test.each([
  ["a reversed product", () => ops.flip(ops.matmul(square, other), [0])],
  ["a transposed product that is an output", () => ops.transpose(ops.matmul(square, other))],
  ["a reversed elementwise result", () => ops.flip(ops.mul(square, other), [1])],
  ["a reversed softmax", () => ops.flip(ops.softmax(square), [1])],
])("%s is the same compiled and interpreted", async (_, body) => {
  const [expected, found] = await Promise.all(["reference", "wasm"].map((name) => compute(findTarget(name), () => ({ result: body() }))));
  const [ours, theirs] = [[...(found?.["result"]?.data ?? [])], [...(expected?.["result"]?.data ?? [])]];
  expect(ours.length).toBe(theirs.length);
  // Single float32 operations; exponentials are accurate to a few units in the last place.
  for (const [i, x] of ours.entries()) expect(x).toBeCloseTo(theirs[i] ?? Number.NaN, 5);
});
