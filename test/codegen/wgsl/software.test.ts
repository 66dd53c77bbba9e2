/** Kernels for software adapters: the same plan, and the same products from rows that quads of invocations hand to each other. */

import { describe, expect, it } from "vitest";
import { compileModule } from "../../../src/codegen/compile.ts";
import { formatSchedule } from "../../../src/codegen/schedule/schedule.ts";
import { printWgsl } from "../../../src/codegen/wgsl/print.ts";
import { createExecutor, difference, interpretTarget, moduleOfCases, runCase, runReference } from "../../support/differential.ts";
import { wgslSoftwareTarget } from "../../support/targets.ts";
import { productCases, productTolerance } from "./products.ts";

const module = moduleOfCases(productCases);
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
  it.each(productCases.map((one) => [one.name, one] as const))("%s", async (_name, one) => {
    const [actual = []] = await runCase(await loading, one, []);
    const [expected] = runReference(module, one);
    expect(expected && difference(actual, expected, productTolerance)).toBeUndefined();
  });
});
