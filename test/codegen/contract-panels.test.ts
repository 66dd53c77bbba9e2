/** Right operands in panels: found by their indices, read without a copy, with the same results. */

import { describe, expect, it } from "vitest";
import { type CompileOptions, compileModule } from "../../src/codegen/compile.ts";
import { panelColumns } from "../../src/codegen/schedule/contract-blocks.ts";
import { formatSchedule } from "../../src/codegen/schedule/schedule.ts";
import { nativeTarget as nativeLevel, targets } from "../../src/codegen/target.ts";
import type { Builder } from "../../src/ir/builder.ts";
import { symbol } from "../../src/ir/dim.ts";
import type { Dtype } from "../../src/ir/dtype.ts";
import type { Value } from "../../src/ir/graph.ts";
import { tensorType } from "../../src/ir/type.ts";
import { type Case, caseOf, createExecutor, difference, moduleOfCases, runCase, runReference } from "../support/differential.ts";
import { testCpu } from "../support/native.ts";
import { Random } from "../support/random.ts";
import { nativeTarget, wasmTarget } from "../support/targets.ts";

/** Sums of up to 700 products of numbers up to two. */
const tolerance = { absolute: 1e-3, relative: 1e-5 };

const [rows, columns, panel] = [20, 96, 8];

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

/** Rows, whose number is known when the program runs, by a right operand in panels of what is the target's microkernel. */
function rowsCase(count: number, k: number, width: number, dtype: Dtype = "f32"): Case {
  const random = new Random(count);
  const shape = [columns / width, k, width];
  return caseOf(
    `rows_${count}`,
    [{ dtype, shape: [symbol("batch"), k] }, tensorType(dtype, shape)],
    [random.tensor(dtype, [count, k]), random.tensor(dtype, shape)],
    { batch: count },
    (b, [lhs, rhs]) => [
      b.dotGeneral(lhs as Value, b.reshape(b.transpose(rhs as Value, [1, 0, 2]), [k, columns]), { lhsContract: [1], rhsContract: [0] }),
    ],
  );
}

const onCpus = [{ name: "wasm", target: wasmTarget, width: panel }];
if (nativeTarget && testCpu) onCpus.push({ name: "native", target: nativeTarget, width: panelColumns(nativeLevel(testCpu.level)) });

describe.each(onCpus)("a number of rows that is known when the program runs, $name", ({ target, width }) => {
  const counts = [1, 2, 5, 6, 7, 8, 9, 11, 32, 200];
  const cases = counts.map((count) => rowsCase(count, 40, width));
  const module = moduleOfCases(cases);

  it.each(cases.map((one) => [one.name, one] as const))("%s", async (_name, one) => {
    const executor = await createExecutor(module, target);
    const [actual = []] = await runCase(executor, one, ["batch"]);
    const [expected] = runReference(module, one);
    expect(expected && difference(actual, expected, tolerance)).toBeUndefined();
    expect(actual).toHaveLength((one.sizes["batch"] as number) * columns);
    executor.dispose();
  });
});

/** As the gradient of a weight: both operands lie along the rows that are summed over, whose number is known when the program runs. */
function gradientCase(count: number, rowsOfResult: number): Case {
  const random = new Random(count);
  const batch = symbol("batch");
  return caseOf(
    `sum_of_${count}`,
    [
      { dtype: "f32", shape: [batch, rowsOfResult] },
      { dtype: "f32", shape: [batch, columns] },
    ],
    [random.tensor("f32", [count, rowsOfResult]), random.tensor("f32", [count, columns])],
    { batch: count },
    (b, [lhs, rhs]) => [b.dotGeneral(lhs as Value, rhs as Value, { lhsContract: [0], rhsContract: [0] })],
  );
}

describe("a product of many rows on native", () => {
  const kernelsOf = (rowsOfResult: number): readonly string[] =>
    compileModule(moduleOfCases([gradientCase(20, rowsOfResult)]), { target: "native" }).kernels.map(({ info }) =>
      formatSchedule(info.schedule),
    );

  it("reads panels that another kernel copies, and one of few rows packs its own", () => {
    const [copy, product] = kernelsOf(260);
    expect(copy).toContain("map");
    expect(product).not.toContain("stage rhs");
    expect(kernelsOf(20)).toHaveLength(1);
    expect(kernelsOf(20)[0]).toContain("stage rhs");
  });

  // Less than a block of k, one and a part of another, and two.
  it.skipIf(!nativeTarget).each([7, 1100, 2048])("sums %d products", async (count) => {
    if (!nativeTarget) return;
    const one = gradientCase(count, 260);
    const module = moduleOfCases([one]);
    const executor = await createExecutor(module, nativeTarget);
    const [actual = []] = await runCase(executor, one, ["batch"]);
    const [expected] = runReference(module, one);
    expect(expected && difference(actual, expected, { absolute: 3e-3, relative: 1e-5 })).toBeUndefined();
    executor.dispose();
  });
});

describe("rows of the left operand", () => {
  const scheduleOf = (options: CompileOptions, k: number, dtype?: Dtype): string => {
    const width = panelColumns(options.cpu ? nativeLevel(options.cpu.level) : targets[options.target]);
    const [kernel] = compileModule(moduleOfCases([rowsCase(20, k, width, dtype)]), options).kernels;
    if (!kernel) throw new Error("no kernel");
    return formatSchedule(kernel.info.schedule);
  };
  const avx2 = { target: "native", cpu: { level: "x86-64-v3", llvmName: "x86-64-v3" } } as const;

  it.each([40, 512, 784, 1024])("are read where they lie, %d elements apart", (k) => {
    expect(scheduleOf(avx2, k)).toContain("rest m 4");
    expect(scheduleOf(avx2, k)).not.toContain("stage lhs");
  });

  it.each([2048, 4096])("are packed where all begin in few sets of both caches, %d elements apart", (k) => {
    expect(scheduleOf(avx2, k)).toContain("stage lhs");
  });

  it("are packed where they are converted", () => {
    expect(scheduleOf(avx2, 40, "f16")).toContain("stage lhs");
  });

  it("are packed where there are not as many registers for addresses", () => {
    expect(scheduleOf({ target: "wasm" }, 40)).toContain("rest m 4, stage lhs");
    expect(scheduleOf({ target: "native", cpu: { level: "x86-64-v4", llvmName: "x86-64-v4" } }, 40)).toContain("stage lhs");
  });
});
