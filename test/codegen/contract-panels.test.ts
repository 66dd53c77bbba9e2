/** Right operands in panels: found by their indices, read without a copy, with the same results. */

import { describe, expect, it } from "vitest";
import { compileModule } from "../../src/codegen/compile.ts";
import { formatSchedule } from "../../src/codegen/schedule/schedule.ts";
import type { Builder } from "../../src/ir/builder.ts";
import { symbol } from "../../src/ir/dim.ts";
import type { Value } from "../../src/ir/graph.ts";
import { tensorType } from "../../src/ir/type.ts";
import { caseOf, createExecutor, difference, moduleOfCases, runCase, runReference } from "../support/differential.ts";
import { Random } from "../support/random.ts";
import { wasmTarget } from "../support/targets.ts";

/** Sums of up to 700 products of numbers up to two. */
const tolerance = { absolute: 1e-3, relative: 1e-5 };

const [rows, columns, panel] = [20, 48, 8];

interface Layout {
  readonly name: string;
  readonly shape: (k: number) => readonly number[];
  /** From a tensor of that shape to the right operand, of shape [k, columns]. */
  readonly view: (b: Builder, x: Value, k: number) => Value;
  readonly isPanels: boolean;
}

const layouts: readonly Layout[] = [
  {
    name: "panels of eight",
    shape: (k) => [columns / panel, k, panel],
    view: (b, x, k) => b.reshape(b.transpose(x, [1, 0, 2]), [k, columns]),
    isPanels: true,
  },
  {
    name: "panels of four",
    shape: (k) => [columns / 4, k, 4],
    view: (b, x, k) => b.reshape(b.transpose(x, [1, 0, 2]), [k, columns]),
    isPanels: false,
  },
  {
    name: "panels backwards",
    shape: (k) => [columns / panel, panel, k],
    view: (b, x, k) => b.reshape(b.transpose(x, [2, 0, 1]), [k, columns]),
    isPanels: false,
  },
  { name: "rows", shape: (k) => [k, columns], view: (_, x) => x, isPanels: false },
];

describe.each([16, 700])("a right operand of %d rows", (k) => {
  it.each(layouts)("in $name", async ({ shape, view, isPanels }) => {
    const random = new Random(k);
    const one = caseOf(
      "f",
      [tensorType("f32", [rows, k]), tensorType("f32", shape(k))],
      [random.tensor("f32", [rows, k]), random.tensor("f32", shape(k))],
      {},
      (b, [lhs, rhs]) => [b.dotGeneral(lhs as Value, view(b, rhs as Value, k), { lhsContract: [1], rhsContract: [0] })],
    );
    const module = moduleOfCases([one]);
    const [kernel] = compileModule(module, { target: "wasm" }).kernels;
    expect(kernel && formatSchedule(kernel.info.schedule).includes("stage rhs")).toBe(!isPanels);
    const executor = await createExecutor(module, wasmTarget);
    const [actual = []] = await runCase(executor, one, []);
    const [expected] = runReference(module, one);
    expect(expected && difference(actual, expected, tolerance)).toBeUndefined();
    expect(actual).toHaveLength(rows * columns);
    executor.dispose();
  });
});

describe("a number of rows that is known when the program runs", () => {
  const k = 40;
  const counts = [1, 2, 5, 6, 7, 8, 9, 11, 32, 200];
  const cases = counts.map((count) => {
    const random = new Random(count);
    const shape = [columns / panel, k, panel];
    return caseOf(
      `rows_${count}`,
      [{ dtype: "f32", shape: [symbol("batch"), k] }, tensorType("f32", shape)],
      [random.tensor("f32", [count, k]), random.tensor("f32", shape)],
      { batch: count },
      (b, [lhs, rhs]) => [
        b.dotGeneral(lhs as Value, b.reshape(b.transpose(rhs as Value, [1, 0, 2]), [k, columns]), { lhsContract: [1], rhsContract: [0] }),
      ],
    );
  });
  const module = moduleOfCases(cases);

  it("has short microkernels for the last of them", () => {
    const [kernel] = compileModule(module, { target: "wasm" }).kernels;
    expect(kernel && formatSchedule(kernel.info.schedule)).toContain("rest m 4");
  });

  it.each(cases.map((one) => [one.name, one] as const))("%s", async (_name, one) => {
    const executor = await createExecutor(module, wasmTarget);
    const [actual = []] = await runCase(executor, one, ["batch"]);
    const [expected] = runReference(module, one);
    expect(expected && difference(actual, expected, tolerance)).toBeUndefined();
    expect(actual).toHaveLength((one.sizes["batch"] as number) * columns);
    executor.dispose();
  });
});
