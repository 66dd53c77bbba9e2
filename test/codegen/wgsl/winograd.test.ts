/** Convolutions by Winograd's products in WGSL for hardware: both workgroups, and which convolutions they are chosen for. */

import { describe, expect, it } from "vitest";
import { compileModule } from "../../../src/codegen/compile.ts";
import { proveBounds } from "../../../src/codegen/kernel/bounds.ts";
import { verifyKernel } from "../../../src/codegen/kernel/verify.ts";
import { type LoweredProgram, lowerModule } from "../../../src/codegen/lower.ts";
import { formatSchedule } from "../../../src/codegen/schedule/schedule.ts";
import { targets } from "../../../src/codegen/target.ts";
import { lowerForTarget } from "../../../src/codegen/target-kernels.ts";
import type { Module } from "../../../src/ir/graph.ts";
import { optimize } from "../../../src/passes/pipelines.ts";
import { createWebGpuDevice } from "../../../src/runtime/webgpu/device.ts";
import { createExecutor, difference, moduleOfCases, runCase, runReference, type TestTarget } from "../../support/differential.ts";
import { createInterpretDevice } from "../../support/interpret-device.ts";
import { shippedWgsl } from "../../support/shipped-wgsl.ts";
import { requestTestDevice } from "../../support/webgpu.ts";
import { type Convolution, convolutionCase, convolutions, winogradSchedules, winogradTolerance } from "../../support/winograd.ts";

/** A software adapter compiles a kernel with barriers in up to a second. */
const timeout = 120_000;

const cases = Object.entries(convolutions).map(([name, convolution]) => convolutionCase(name, convolution));
const module = moduleOfCases(cases);
/** The software adapter compiles what differs most; the interpreter has them all. */
const onAdapter = ["odd_sizes", "padded"];

function lowered(module: Module, invocations: number): LoweredProgram {
  const fusions = optimize(module, "compile-tiles").module;
  return lowerModule(fusions, targets.wgsl, undefined, winogradSchedules(invocations)(fusions, targets.wgsl));
}

const gpuDevice = await requestTestDevice();

function targetsWith(invocations: number): readonly { readonly target: TestTarget; readonly run: typeof cases }[] {
  const compiled = (own: Module, { plan, kernels }: LoweredProgram): ReturnType<TestTarget["compile"]> => {
    return { name: own.name, target: "wgsl", module: own, plan, kernels, state: {}, steps: [] };
  };
  const interpreted: TestTarget = {
    name: "the kernel interpreter",
    target: "wgsl",
    compile: (own) => compiled(own, lowered(own, invocations)),
    load: async ({ kernels }) => createInterpretDevice(kernels),
  };
  const adapter = gpuDevice && {
    name: "WGSL for hardware",
    target: "wgsl" as const,
    compile: (own: Module) => compiled(own, lowerForTarget(lowered(own, invocations), "wgsl")),
    load: ({ plan, kernels }: ReturnType<TestTarget["compile"]>) => createWebGpuDevice({ gpuDevice, source: shippedWgsl(kernels), plan }),
  };
  const some = cases.filter(({ name }) => onAdapter.includes(name));
  return [{ target: interpreted, run: cases }, ...(adapter ? [{ target: adapter, run: some }] : [])];
}

describe.each([256, 64])("Winograd's products of %i invocations", (invocations) => {
  it("keep within the limits of every device, and the bounds of their arrays", () => {
    const { kernels } = lowered(module, invocations);
    expect(kernels.map(({ info, workgroup }) => [formatSchedule(info.schedule).includes("winograd"), workgroup[0]])).toEqual(
      cases.map(() => [true, invocations]),
    );
    for (const kernel of kernels) {
      expect(verifyKernel(kernel, { target: targets.wgsl })).toEqual([]);
      const arrays = new Set([...kernel.buffers, ...kernel.shared].map(({ name }) => name));
      expect(proveBounds(kernel).unproven.filter((array) => !arrays.has(array))).toEqual([]);
    }
  });

  describe.each(targetsWith(invocations))("on $target.name", ({ target, run }) => {
    const own = moduleOfCases(run);
    const loading = createExecutor(own, target);
    it.each(run.map((one) => [one.name, one] as const))("%s", { timeout }, async (_name, one) => {
      const symbols = own.symbols.map(({ name }) => name);
      const actual = await runCase(await loading, one, symbols);
      for (const [i, expected] of runReference(own, one).entries())
        expect(difference(actual[i] ?? [], expected, winogradTolerance)).toBeUndefined();
    });
  });
});

it("Winograd's products are for convolutions of many channels and tiles, where those have their launch to themselves", () => {
  const taken = (convolution: Convolution, adapter: "hardware" | "software"): number =>
    compileModule(moduleOfCases([convolutionCase("convolution", convolution)]), { target: "wgsl", adapter }).kernels.filter(({ info }) =>
      formatSchedule(info.schedule).includes("winograd"),
    ).length;
  const large: Convolution = { image: [1, 32, 32, 128], filter: [3, 3, 128, 128], padding: [1, 1], isSymbolic: true };
  expect(taken(large, "hardware")).toBe(1);
  expect(taken(large, "software")).toBe(0);
  expect(taken({ ...large, withGradients: true }, "hardware")).toBe(1);
  expect(taken({ ...large, image: [1, 32, 32, 64], filter: [3, 3, 64, 128] }, "hardware")).toBe(0);
});
