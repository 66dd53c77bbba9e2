/** Long reductions into more results than a block of them, and into several axes, on processors against the reference interpreter. */

import { beforeAll, describe, expect, it } from "vitest";
import type { Value } from "../../src/ir/graph.ts";
import { tensorType } from "../../src/ir/type.ts";
import type { Executor } from "../../src/runtime/executor.ts";
import { caseOf, createExecutor, difference, moduleOfCases, runCase, runReference } from "../support/differential.ts";
import { Random } from "../support/random.ts";
import { nativeTarget, wasmTarget } from "../support/targets.ts";

/** Sums of up to 140 numbers up to two. */
const tolerance = { absolute: 1e-4, relative: 1e-5 };

/** The shape that is summed, and the axes along which. */
const sums: Readonly<Record<string, readonly [shape: readonly number[], axes: readonly number[]]>> = {
  part_of_a_block: [[70, 37], [0]],
  one_block: [[70, 1024], [0]],
  blocks_and_a_rest: [[70, 2059], [0]],
  several_axes_in_a_block: [
    [2, 70, 4, 64],
    [0, 1],
  ],
  rows_of_results: [[5, 70, 12, 100], [1]],
  long_rows_of_results: [[3, 70, 1100], [1]],
  axes_that_are_not_next_to_each_other: [
    [70, 6, 2, 40],
    [0, 2],
  ],
};

const cases = Object.entries(sums).map(([name, [shape, axes]], seed) =>
  caseOf(name, [tensorType("f32", shape)], [new Random(seed).tensor("f32", shape)], {}, (b, [x]) => [b.reduceSum(x as Value, axes)]),
);
const module = moduleOfCases(cases);

describe.each([wasmTarget, ...(nativeTarget ? [nativeTarget] : [])].map((target) => [target.name, target] as const))(
  "blocks of sums on %s",
  (_name, target) => {
    let executor: Executor;
    beforeAll(async () => {
      executor = await createExecutor(module, target);
    });
    it.each(cases.map((test) => [test.name, test] as const))("%s", async (_case, test) => {
      const actual = await runCase(executor, test, []);
      const [expected] = runReference(module, test);
      if (!expected) throw new Error("no result");
      expect(difference(actual[0] ?? [], expected, tolerance)).toBeUndefined();
    });
  },
);
