/** `--profile`: every kernel that a function launches, as often as it does, with its costs and a time. */

import { expect, test } from "vitest";
import { profileProgram } from "../../src/build/profile.ts";
import { compileModule } from "../../src/codegen/compile.ts";
import type { TargetName } from "../../src/codegen/target.ts";
import { launchesOf } from "../../src/runtime/plan.ts";
import { linearModule, linearTraining } from "../runtime/linear-module.ts";
import { requestTestAdapter } from "../support/webgpu.ts";

const module = linearModule();
const batch = 5;

/** The software adapter is the slower one. */
const timeout = 120_000;

const adapter = await requestTestAdapter();
const targets: readonly TargetName[] = adapter ? ["wasm", "wgsl"] : ["wasm"];

test.each(targets)("launches of a program for %s", { timeout }, async (target) => {
  const compiled = compileModule(module, { target, training: linearTraining });
  const profiles = await profileProgram(module, compiled, { batch });
  expect(profiles.map((profile) => [profile.function, profile.batch])).toEqual([
    ["predict", batch],
    ["train_step", batch],
  ]);
  for (const { function: name, kernels, rates } of profiles) {
    const launches = launchesOf(compiled.plan.functions.find((entry) => entry.name === name)?.steps ?? []);
    const expected = new Map<string, number>();
    for (const { kernel } of launches) {
      const kernelName = compiled.kernels[kernel]?.name ?? "";
      expected.set(kernelName, (expected.get(kernelName) ?? 0) + 1);
    }
    expect(Object.fromEntries(kernels.map((kernel) => [kernel.name, kernel.launches]))).toEqual(Object.fromEntries(expected));
    expect(kernels.map(({ milliseconds }) => milliseconds)).toEqual(
      [...kernels].map(({ milliseconds }) => milliseconds).sort((a, b) => b - a),
    );
    for (const { milliseconds, flops, bytes, roofline } of kernels) {
      for (const amount of [milliseconds, flops, bytes, rates.flops, rates.bytes]) expect(amount).toBeGreaterThan(0);
      const least = Math.max(flops / rates.flops, bytes / rates.bytes);
      expect(roofline).toBeCloseTo((1000 * least) / milliseconds, 6);
    }
  }
  // Ten products and sums a row: four weights and a bias, and what fusion adds to them.
  const [predict] = profiles;
  expect(predict?.kernels.reduce((sum, { flops }) => sum + flops, 0)).toBeGreaterThanOrEqual(8 * batch);
});

test("programs that are not run launch by launch", async () => {
  await expect(profileProgram(module, compileModule(module, { target: "native" }))).rejects.toThrow(
    /TSC5013: programs for native are not profiled/,
  );
});
