/** Formulas of sizes say the same with less. */

import { describe, expect, test } from "vitest";
import { align, largest, sum } from "../../src/codegen/formula.ts";
import { evaluateFormula, type Formula } from "../../src/runtime/plan.ts";

const floor: Formula = ["floordiv", "batch", 2];

describe("formulas", () => {
  test.each<[string, Formula, Formula]>([
    ["like terms are one", sum([["*", 3, "batch"], 4, sum([["*", 5, "batch"], 6]), "batch"]), ["+", ["*", 9, "batch"], 10]],
    [
      "terms that cancel go",
      sum([
        ["*", 3, "batch"],
        ["*", -3, "batch"],
      ]),
      0,
    ],
    ["what is no product of symbols comes first", sum([["*", 3, "batch"], floor]), ["+", floor, ["*", 3, "batch"]]],
    ["a multiple is aligned", align(sum([["*", 128, "batch"], 64]), 64), ["+", ["*", 128, "batch"], 64]],
    ["what may be none is not", align(sum([["*", 128, "batch"], 4]), 64), ["align", ["+", ["*", 128, "batch"], 4], 64]],
    ["the largest at all sizes", largest([["*", 3, "batch"], ["+", ["*", 3, "batch"], 4], "batch", 0]), ["+", ["*", 3, "batch"], 4]],
    ["the larger at some", largest([["*", 3, "batch"], 4]), ["max", ["*", 3, "batch"], 4]],
    [
      "a difference that may be negative",
      largest([["floordiv", ["+", "batch", -3], 2], 0]),
      ["max", ["floordiv", ["+", "batch", -3], 2], 0],
    ],
  ])("%s", (_, simplified, expected) => {
    expect(simplified).toEqual(expected);
  });

  test("keep their values", () => {
    const terms: readonly Formula[] = [
      ["*", 40, "batch"],
      72,
      ["*", "batch", "batch"],
      floor,
      ["align", ["*", 12, "batch"], 64],
      ["*", 24, "batch"],
    ];
    for (const batch of [0, 1, 7, 64]) {
      const values = terms.map((term) => evaluateFormula(term, { batch }));
      const total = values.reduce((a, b) => a + b);
      expect(evaluateFormula(sum(terms), { batch })).toBe(total);
      expect(evaluateFormula(largest(terms), { batch })).toBe(Math.max(...values));
      for (const [at, term] of terms.entries())
        expect(evaluateFormula(align(term, 64), { batch })).toBe(Math.ceil((values[at] ?? 0) / 64) * 64);
    }
  });
});
