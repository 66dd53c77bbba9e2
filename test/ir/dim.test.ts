/** Bounds of sizes, and sizes as kernels compute them, over random expressions and all small sizes. */

import { describe, expect, it } from "vitest";
import { type Dim, dimAdd, dimFloorDiv, dimMul, evaluateDim, largestDim, leastDim, symbol } from "../../src/ir/dim.ts";
import { type Expression, int } from "../../src/ir/expression.ts";
import { dimExpression } from "../../src/ir/index-arithmetic.ts";
import { binaryNumeric } from "../../src/ir/ops/numerics.ts";
import { Random } from "../support/random.ts";

const sizes = [0, 1, 2, 3, 5, 8];
const bindings = sizes.flatMap((batch) => sizes.map((time) => ({ batch, time })));

/** Sums of symbols, products and floor divisions, with signs. */
function randomDim(random: Random, depth: number): Dim {
  if (depth === 0) return random.next() < 0.4 ? random.integer(-4, 6) : symbol(random.pick(["batch", "time"]));
  const inner = randomDim(random, depth - 1);
  switch (random.integer(0, 3)) {
    case 0:
      return dimAdd(inner, randomDim(random, depth - 1));
    case 1:
      return dimMul(inner, random.integer(-3, 3));
    case 2:
      return dimFloorDiv(inner, random.integer(1, 4));
    default:
      return dimAdd(inner, random.integer(-5, 5));
  }
}

const dims = Array.from({ length: 400 }, (_, seed) => randomDim(new Random(seed), 4));

/** With integers as kernels have them: division truncates. */
function evaluate(expression: Expression): number {
  if (expression.kind === "constant") return expression.value;
  if (expression.kind !== "binary") throw new Error(`a size has no ${expression.kind}`);
  return binaryNumeric(expression.op, "i32")(evaluate(expression.lhs), evaluate(expression.rhs));
}

describe("sizes", () => {
  it("are the same numbers in kernels, below zero too", () => {
    for (const dim of dims) {
      for (const sizesOf of bindings) {
        const expression = dimExpression(dim, (name) => int(sizesOf[name as "batch" | "time"]));
        expect(evaluate(expression) | 0, `${dim} at ${JSON.stringify(sizesOf)}`).toBe(evaluateDim(dim, sizesOf) | 0);
      }
    }
  });

  it("lie between their bounds at all smaller sizes", () => {
    for (const dim of dims) {
      for (const capacity of bindings) {
        const largest = evaluateDim(largestDim(dim), capacity);
        for (const smaller of bindings) {
          if (smaller.batch > capacity.batch || smaller.time > capacity.time) continue;
          const size = evaluateDim(dim, smaller);
          if (size > largest || size < leastDim(dim))
            expect.fail(`${dim} is ${size} at ${JSON.stringify(smaller)}; its bounds are ${leastDim(dim)} and ${largest}`);
        }
      }
    }
  });

  it("that only grow are their own bound", () => {
    const [batch, time] = [symbol("batch"), symbol("time")];
    for (const dim of [7, batch, dimMul(batch, time), dimAdd(dimFloorDiv(dimAdd(time, -3), 2), 1), dimFloorDiv(dimMul(batch, 3), 2)]) {
      expect(String(largestDim(dim))).toBe(String(dim));
    }
  });
});
