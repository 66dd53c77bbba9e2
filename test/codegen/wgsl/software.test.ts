/** Kernels for software adapters: the same products from rows that quads of invocations hand to each other. */

import { describe, expect, it } from "vitest";
import { compileModule } from "../../../src/codegen/compile.ts";
import { formatSchedule } from "../../../src/codegen/schedule/schedule.ts";
import { printWgsl } from "../../../src/codegen/wgsl/print.ts";
import { createExecutor, difference, interpretTarget, moduleOfCases, runCase, runReference } from "../../support/differential.ts";
import { wgslTarget } from "../../support/targets.ts";
import { productCases, productTolerance } from "./products.ts";

const module = moduleOfCases(productCases);
const software = compileModule(module, { target: "wgsl", adapter: "software" });

it("rows are dealt wherever an invocation has several", () => {
  for (const { name, info } of software.kernels)
    expect(formatSchedule(info.schedule).includes("deal m 4"), name).toBe(name !== "one_row_contract");
  expect(printWgsl(software.kernels)).toMatch(/^enable subgroups;/);
  expect(printWgsl(compileModule(module, { target: "wgsl" }).kernels)).not.toContain("subgroups");
});

const adapter = await wgslTarget();

describe.each([interpretTarget("wgsl", "software"), ...(adapter ? [adapter] : [])])("on $name", (target) => {
  const loading = createExecutor(module, target);
  it.each(productCases.map((one) => [one.name, one] as const))("%s", async (_name, one) => {
    const [actual = []] = await runCase(await loading, one, []);
    const [expected] = runReference(module, one);
    expect(expected && difference(actual, expected, productTolerance)).toBeUndefined();
  });
});
