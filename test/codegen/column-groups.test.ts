/** Groups of columns of a product that its epilogue combines, on processors: in panels or packed, with k in one block or several. */

import { describe, expect, it } from "vitest";
import { compileModule } from "../../src/codegen/compile.ts";
import type { Builder } from "../../src/ir/builder.ts";
import { symbol } from "../../src/ir/dim.ts";
import type { Value } from "../../src/ir/graph.ts";
import { tensorType } from "../../src/ir/type.ts";
import { caseOf, createExecutor, difference, moduleOfCases, runCase, runReference } from "../support/differential.ts";
import { Random } from "../support/random.ts";
import { wasmTarget } from "../support/targets.ts";

/** Sums of up to 700 products of numbers up to two, multiplied with each other. */
const tolerance = { absolute: 1e-2, relative: 1e-4 };

const panel = 8;

interface Layout {
  readonly name: string;
  readonly shape: (k: number, columns: number) => readonly number[];
  /** From a tensor of that shape to the right operand, of shape [k, columns]. */
  readonly view: (b: Builder, x: Value, k: number, columns: number) => Value;
}

const layouts: readonly Layout[] = [
  {
    name: "panels",
    shape: (k, columns) => [columns / panel, k, panel],
    view: (b, x, k, columns) => b.reshape(b.transpose(x, [1, 0, 2]), [k, columns]),
  },
  { name: "rows", shape: (k, columns) => [k, columns], view: (_, x) => x },
  { name: "columns", shape: (k, columns) => [columns, k], view: (b, x) => b.transpose(x, [1, 0]) },
];

const sizes = [
  { groups: 2, width: 8, k: 16, count: 1 },
  { groups: 3, width: 24, k: 40, count: 13 },
  { groups: 4, width: 128, k: 40, count: 200 },
  { groups: 4, width: 16, k: 700, count: 9 },
  { groups: 2, width: 160, k: 700, count: 210 },
];

/** Functions of one another are computed one after the other, for all rows. */
const epilogues = ["functions", "functions of functions"] as const;

const layoutsAndEpilogues = layouts.flatMap((layout) => epilogues.map((of) => ({ ...layout, of })));

describe.each(layoutsAndEpilogues)("groups of columns in $name, $of", ({ shape, view, of }) => {
  const cases = sizes.map(({ groups, width, k, count }) => {
    const random = new Random(groups * k);
    const columns = groups * width;
    return caseOf(
      `groups_${groups}_of_${width}_k_${k}_rows_${count}`,
      [
        { dtype: "f32", shape: [symbol("batch"), k] },
        tensorType("f32", shape(k, columns)),
        { dtype: "f32", shape: [symbol("batch"), columns] },
        { dtype: "f32", shape: [symbol("batch"), width] },
      ],
      [
        random.tensor("f32", [count, k]),
        random.tensor("f32", shape(k, columns)),
        random.tensor("f32", [count, columns]),
        random.tensor("f32", [count, width]),
      ],
      { batch: count },
      (b, [lhs, rhs, added, state]) => {
        const [x, z, c] = [lhs, added, state] as readonly Value[] as [Value, Value, Value];
        const sum = b.add(z, b.dotGeneral(x, view(b, rhs as Value, k, columns), { lhsContract: [1], rhsContract: [0] }));
        const blocks = Array.from({ length: groups }, (_, group) =>
          b.slice(sum, [0, group * width], [symbol("batch"), (group + 1) * width]),
        );
        const [first, ...others] = blocks as [Value, ...Value[]];
        const cell = b.add(
          others.reduce((product, block, i) => b.mul(product, i % 2 === 0 ? b.tanh(block) : b.sigmoid(block)), first),
          c,
        );
        return of === "functions" ? [cell] : [b.mul(b.tanh(cell), b.sigmoid(first)), cell];
      },
    );
  });
  const module = moduleOfCases(cases);

  it.each(cases.map((one) => [one.name, one] as const))("%s", async (name, one) => {
    const program = compileModule(module, { target: "wasm" });
    expect(program.plan.functions.find((fn) => fn.name === name)?.steps).toHaveLength(1);
    const kept = program.kernels.flatMap(({ shared }) => shared.filter((array) => array.name.startsWith("kept")));
    expect(kept.length > 0).toBe(of === "functions of functions");
    const executor = await createExecutor(module, wasmTarget);
    const actual = await runCase(executor, one, ["batch"]);
    const expected = runReference(module, one);
    expect([actual.length, expected.length]).toEqual(of === "functions" ? [1, 1] : [2, 2]);
    for (const [i, values] of actual.entries()) expect(expected[i] && difference(values, expected[i], tolerance)).toBeUndefined();
    executor.dispose();
  });
});
