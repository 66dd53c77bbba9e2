/** Products large enough for several blocks of every axis, in every layout of their operands, on processors against the reference interpreter. */

import { beforeAll, describe, expect, it } from "vitest";
import { compileModule } from "../../src/codegen/compile.ts";
import { formatSchedule } from "../../src/codegen/schedule/schedule.ts";
import type { Value } from "../../src/ir/graph.ts";
import { tensorType } from "../../src/ir/type.ts";
import type { Executor } from "../../src/runtime/executor.ts";
import { type Case, caseOf, createExecutor, difference, moduleOfCases, runCase, runReference } from "../support/differential.ts";
import { Random } from "../support/random.ts";
import { nativeTarget, wasmTarget } from "../support/targets.ts";

/** Sums of up to 1,100 f32 products of numbers up to two. */
const tolerance = { absolute: 1e-3, relative: 1e-5 };

interface Product {
  readonly m: readonly number[];
  readonly n: readonly number[];
  readonly k: readonly number[];
  /** Axes of k come first. */
  readonly lhsTransposed?: boolean;
  /** Axes of k come last. */
  readonly rhsTransposed?: boolean;
}

const axes = (from: number, count: number): readonly number[] => Array.from({ length: count }, (_, i) => from + i);

function productCase(name: string, { m, n, k, lhsTransposed = false, rhsTransposed = false }: Product, seed: number): Case {
  const random = new Random(seed);
  const shapes = [lhsTransposed ? [...k, ...m] : [...m, ...k], rhsTransposed ? [...n, ...k] : [...k, ...n]];
  const contract = {
    lhsContract: axes(lhsTransposed ? 0 : m.length, k.length),
    rhsContract: axes(rhsTransposed ? n.length : 0, k.length),
  };
  return caseOf(
    name,
    shapes.map((shape) => tensorType("f32", shape)),
    shapes.map((shape) => random.tensor("f32", shape)),
    {},
    (b, [lhs, rhs]) => [b.dotGeneral(lhs as Value, rhs as Value, contract)],
  );
}

const products: Readonly<Record<string, Product>> = {
  one_block: { m: [200], n: [40], k: [20] },
  blocks_of_k: { m: [13], n: [20], k: [1100] },
  blocks_of_rows_and_columns: { m: [200], n: [270], k: [9] },
  power_of_two: { m: [12], n: [32], k: [1024] },
  lhs_transposed: { m: [205], n: [24], k: [30], lhsTransposed: true },
  lhs_transposed_blocks_of_k: { m: [10], n: [24], k: [600], lhsTransposed: true },
  rhs_transposed: { m: [20], n: [50], k: [70], rhsTransposed: true },
  rhs_in_squares: { m: [20], n: [50], k: [72], rhsTransposed: true },
  rhs_in_squares_blocks_of_k: { m: [20], n: [32], k: [1040], rhsTransposed: true },
  rhs_in_squares_of_axes: { m: [200], n: [3, 32], k: [3, 24], rhsTransposed: true },
  both_transposed: { m: [19], n: [33], k: [40], lhsTransposed: true, rhsTransposed: true },
  several_axes: { m: [5, 32], n: [2, 32], k: [3, 20], lhsTransposed: true },
  several_uneven_axes: { m: [3, 7], n: [3, 11], k: [5, 13] },
  panels_within_and_across_axes: { m: [3, 26], n: [24], k: [7, 11], lhsTransposed: true },
  panels_of_short_axes: { m: [9, 5], n: [24], k: [20], lhsTransposed: true },
  few_rows_of_panels: { m: [4], n: [24], k: [33], lhsTransposed: true },
  axes_that_do_not_divide_tiles: { m: [2, 70], n: [3, 20], k: [6], lhsTransposed: true },
};

const cases = Object.entries(products).map(([name, product], seed) => productCase(name, product, seed));
const module = moduleOfCases(cases);

const targets = [wasmTarget, ...(nativeTarget ? [nativeTarget] : [])];

describe.each(targets.map((target) => [target.name, target] as const))("blocks of products on %s", (_name, target) => {
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
  it("the right operand is transposed in registers where its elements lie along whole vectors of k", () => {
    const transposes = (product: Product, target: "wasm" | "native"): boolean => {
      const { kernels } = compileModule(moduleOfCases([productCase("product", product, 1)]), { target });
      return kernels.some(({ info }) => formatSchedule(info.schedule).includes("vector k"));
    };
    expect(transposes({ m: [64], n: [64], k: [64], rhsTransposed: true }, "native")).toBe(true);
    expect(transposes({ m: [64], n: [64], k: [1040], rhsTransposed: true }, "native")).toBe(true);
    expect(transposes({ m: [64], n: [64], k: [3, 24], rhsTransposed: true }, "native")).toBe(true);
    expect(transposes({ m: [64], n: [64], k: [3, 20], rhsTransposed: true }, "native")).toBe(false);
    expect(transposes({ m: [64], n: [64], k: [64] }, "native")).toBe(false);
    expect(transposes({ m: [64], n: [64], k: [64], rhsTransposed: true }, "wasm")).toBe(false);
  });
  it("the left operand is packed as it lies", () => {
    const layoutOf = (product: Product): string => {
      const { kernels } = compileModule(moduleOfCases([productCase("product", product, 1)]), { target: "wasm" });
      const schedule = kernels.map(({ info }) => formatSchedule(info.schedule)).find((text) => text.startsWith("contract")) ?? "";
      return !schedule.includes("stage lhs") ? "direct" : schedule.includes("vector m") ? "panels" : "rows";
    };
    expect(layoutOf({ m: [64], n: [64], k: [64] })).toBe("rows");
    expect(layoutOf({ m: [64], n: [64], k: [64], lhsTransposed: true })).toBe("panels");
    expect(layoutOf({ m: [4, 32], n: [64], k: [64], lhsTransposed: true })).toBe("panels");
    expect(layoutOf({ m: [64], n: [10], k: [64] })).toBe("direct");
  });
});
