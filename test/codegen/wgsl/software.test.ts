/** Kernels for software adapters: the same plan, and the same products from rows that quads of invocations hand to each other. */

import { describe, expect, it } from "vitest";
import { compileModule } from "../../../src/codegen/compile.ts";
import { formatSchedule } from "../../../src/codegen/schedule/schedule.ts";
import { printWgsl } from "../../../src/codegen/wgsl/print.ts";
import type { Value } from "../../../src/ir/graph.ts";
import { tensorType } from "../../../src/ir/type.ts";
import {
  type Case,
  caseOf,
  createExecutor,
  difference,
  interpretTarget,
  moduleOfCases,
  runCase,
  runReference,
} from "../../support/differential.ts";
import { Random } from "../../support/random.ts";
import { wgslSoftwareTarget } from "../../support/targets.ts";

const tolerance = { absolute: 1e-4, relative: 1e-5 };

interface Product {
  readonly m: number;
  readonly n: number;
  readonly k: number;
  readonly batch?: number;
  readonly lhsTransposed?: true;
  readonly rhsTransposed?: true;
}

const products: Readonly<Record<string, Product>> = {
  whole_tiles: { m: 64, n: 64, k: 32 },
  uneven: { m: 70, n: 37, k: 19 },
  long_sums: { m: 70, n: 68, k: 260 },
  few_rows: { m: 20, n: 64, k: 12 },
  few_columns: { m: 130, n: 5, k: 12 },
  one_row: { m: 1, n: 64, k: 300 },
  batches: { m: 33, n: 24, k: 8, batch: 3 },
  lhs_transposed: { m: 72, n: 64, k: 260, lhsTransposed: true },
  rhs_transposed: { m: 40, n: 64, k: 256, rhsTransposed: true },
  both_transposed: { m: 41, n: 33, k: 30, lhsTransposed: true, rhsTransposed: true },
};

function productCase(name: string, { m, n, k, batch = 1, lhsTransposed, rhsTransposed }: Product, seed: number): Case {
  const random = new Random(seed + 1);
  const shapes = [
    [batch, ...(lhsTransposed ? [k, m] : [m, k])],
    [batch, ...(rhsTransposed ? [n, k] : [k, n])],
  ];
  const axes = { lhsBatch: [0], rhsBatch: [0], lhsContract: [lhsTransposed ? 1 : 2], rhsContract: [rhsTransposed ? 2 : 1] };
  return caseOf(
    name,
    shapes.map((shape) => tensorType("f32", shape)),
    shapes.map((shape) => random.tensor("f32", shape)),
    {},
    (b, [lhs, rhs]) => [b.max(b.dotGeneral(lhs as Value, rhs as Value, axes), 0)],
  );
}

const cases = Object.entries(products).map(([name, product], seed) => productCase(name, product, seed));
const module = moduleOfCases(cases);
const software = compileModule(module, { target: "wgsl", adapter: "software" });

it("the plan does not depend on the adapter", () => {
  expect(software.plan).toEqual(compileModule(module, { target: "wgsl" }).plan);
});

it("rows are dealt wherever an invocation has several", () => {
  for (const { name, info } of software.kernels)
    expect(formatSchedule(info.schedule).includes("deal m 4"), name).toBe(name !== "one_row_contract");
  expect(printWgsl(software.kernels)).toMatch(/^enable subgroups;/);
  expect(printWgsl(compileModule(module, { target: "wgsl" }).kernels)).not.toContain("subgroups");
});

const interpreted = {
  ...interpretTarget("wgsl"),
  name: "kernels interpreted",
  compile: () => compileModule(module, { target: "wgsl", adapter: "software", lowerKernels: false }),
};
const adapter = await wgslSoftwareTarget();

describe.each(adapter ? [interpreted, adapter] : [interpreted])("on $name", (target) => {
  const loading = createExecutor(module, target);
  it.each(cases.map((one) => [one.name, one] as const))("%s", async (_name, one) => {
    const [actual = []] = await runCase(await loading, one, []);
    const [expected] = runReference(module, one);
    expect(expected && difference(actual, expected, tolerance)).toBeUndefined();
  });
});
