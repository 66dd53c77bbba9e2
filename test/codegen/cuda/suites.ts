/**
 * Kernels that stage tiles, tested over the ways in which a schedule can come out: in the kernel interpreter, which sees races,
 * early reads and accesses out of bounds, and as CUDA C++ under the emulation; verified, and compiled by nvcc where it is.
 */

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CompiledProgram } from "../../../src/codegen/compile.ts";
import { printCuda } from "../../../src/codegen/cuda/print.ts";
import { proveBounds } from "../../../src/codegen/kernel/bounds.ts";
import { verifyKernel } from "../../../src/codegen/kernel/verify.ts";
import { type LoweredProgram, lowerModule } from "../../../src/codegen/lower.ts";
import { formatSchedule } from "../../../src/codegen/schedule/schedule.ts";
import type { TunedSchedules } from "../../../src/codegen/schedule/tuned.ts";
import { type CudaArchitecture, cudaTarget, type Precision, type Target, withPrecision } from "../../../src/codegen/target.ts";
import { lowerForTarget } from "../../../src/codegen/target-kernels.ts";
import type { Dtype } from "../../../src/ir/dtype.ts";
import type { Module } from "../../../src/ir/graph.ts";
import { narrowing } from "../../../src/ir/ops/numerics.ts";
import type { HostTensor } from "../../../src/ir/type.ts";
import { optimize } from "../../../src/passes/pipelines.ts";
import type { Executor } from "../../../src/runtime/executor.ts";
import { compileWithNvcc, createEmulatedCudaDevice, hasCompiler, hasNvcc } from "../../support/cuda.ts";
import {
  type Case,
  createExecutor,
  difference,
  moduleOfCases,
  runCase,
  runReference,
  type TestTarget,
  type Tolerance,
} from "../../support/differential.ts";
import { createInterpretDevice } from "../../support/interpret-device.ts";
import { Random } from "../../support/random.ts";

/** Numbers of the type in [-1, 1). */
export function uniform(dtype: Dtype, shape: readonly number[], seed: number): HostTensor {
  const source = new Random(seed);
  const round = narrowing(dtype) ?? Math.fround;
  const data = Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () => round(source.uniform(-1, 1)));
  return { dtype, shape, data };
}

export interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
  readonly tolerance: Tolerance;
  readonly precision: Precision;
  /** Default: for all devices. */
  readonly architecture?: CudaArchitecture;
  /** How many workgroups are enough decides which tiles are chosen: few make them large. */
  readonly fillingWorkgroups: number;
  /** Schedules in place of the target's own. */
  readonly tuned?: (fusions: Module, target: Target) => TunedSchedules;
  /** A step that some schedule must have, so that a suite tests what it says. */
  readonly step: string;
}

function targetOf({ precision, architecture = "sm_80", fillingWorkgroups }: Suite): Target {
  return withPrecision({ ...cudaTarget(architecture), fillingWorkgroups }, precision);
}

function lowered(suite: Suite, module: Module): LoweredProgram {
  const [fusions, target] = [optimize(module, "compile-tiles").module, targetOf(suite)];
  return lowerModule(fusions, target, undefined, suite.tuned?.(fusions, target));
}

function targetsOf(suite: Suite): readonly TestTarget[] {
  const compiled = (module: Module, { plan, kernels }: LoweredProgram): CompiledProgram => {
    return { name: module.name, target: "cuda", module, plan, kernels, state: {}, steps: [] };
  };
  const interpreted: TestTarget = {
    name: "the kernel interpreter",
    target: "cuda",
    compile: (module) => compiled(module, lowered(suite, module)),
    load: async ({ kernels }) => createInterpretDevice(kernels),
  };
  const emulated: TestTarget = {
    name: "emulated CUDA",
    target: "cuda",
    compile: (module) => compiled(module, lowerForTarget(lowered(suite, module), "cuda")),
    load: ({ plan, kernels }) => createEmulatedCudaDevice(plan, kernels),
  };
  return hasCompiler ? [interpreted, emulated] : [interpreted];
}

export function describeSuites(what: string, suites: readonly Suite[]): void {
  describe.each(suites)(`${what}: $name`, describeSuite);
}

function describeSuite(suite: Suite): void {
  const symbols = [...new Set(suite.cases.flatMap(({ sizes }) => Object.keys(sizes)))];
  const module = moduleOfCases(suite.cases);

  describe.each(targetsOf(suite))("on $name", (target) => {
    let executor: Executor;
    beforeAll(async () => {
      executor = await createExecutor(module, target);
    }, 120_000);
    afterAll(() => executor?.dispose());

    it.each(suite.cases)(
      "$name",
      async (testCase) => {
        const actual = await runCase(executor, testCase, symbols);
        runReference(module, testCase).forEach((expected, i) => {
          expect(difference(actual[i] ?? [], expected, suite.tolerance), `result ${i}`).toBeUndefined();
        });
      },
      60_000,
    );
  });

  it("are kernels that keep the target's rules and have the schedule", () => {
    const { kernels } = lowered(suite, module);
    const target = targetOf(suite);
    expect(kernels.flatMap((kernel) => verifyKernel(kernel, { target }))).toEqual([]);
    expect(kernels.some(({ info }) => formatSchedule(info.schedule).includes(suite.step))).toBe(true);
    // What is left to the interpreter: rows of operands that are clamped to the last one, and places of a tile that not all invocations have.
    const left = kernels.flatMap((kernel) => {
      const arrays = new Set([...kernel.buffers, ...kernel.shared].map(({ name }) => name));
      return proveBounds(kernel).unproven.filter((array) => !arrays.has(array));
    });
    expect(left).toEqual([]);
  });

  it.runIf(hasNvcc())(
    "are compiled by nvcc without spills",
    async () => {
      const { kernels } = lowerForTarget(lowered(suite, module), "cuda");
      const report = await compileWithNvcc(printCuda(kernels), suite.architecture === "sm_90a" ? "90a" : "90");
      expect(report.length).toBe(kernels.length);
      expect(report.filter(({ spillBytes, stackBytes }) => spillBytes + stackBytes > 0)).toEqual([]);
    },
    300_000,
  );
}
