/** Random functions on every target against the reference interpreter. A failure names its seed. */

import { beforeAll, describe, expect, it } from "vitest";
import type { Executor } from "../../src/runtime/executor.ts";
import {
  createExecutor,
  difference,
  interpretTarget,
  moduleOfCases,
  runCase,
  runReference,
  type Tolerance,
} from "../support/differential.ts";
import { describeCase, randomCase } from "../support/random-program.ts";
import { allTargets } from "../support/targets.ts";

/** A dozen f32 operations on values of a few units, sums in another order, and their gradient. */
const tolerance: Tolerance = { absolute: 2e-4, relative: 2e-4 };

/** `RANDOM_PROGRAMS=2000 RANDOM_SEED=5000 npx vitest run test/codegen/random-programs.test.ts` for a longer run. */
const count = Number(process.env["RANDOM_PROGRAMS"] ?? 150);
const firstSeed = Number(process.env["RANDOM_SEED"] ?? 1);

/** A software WebGPU adapter compiles a kernel with barriers in up to a second: it gets a share of the programs. */
const shareOfWgsl = 0.25;
const compileTimeout = 600_000;

const targets = [interpretTarget("wasm"), interpretTarget("wgsl"), ...(await allTargets())].map((target) => ({
  target,
  cases: Array.from({ length: Math.ceil(count * (target.name === "WGSL" ? shareOfWgsl : 1)) }, (_, i) => randomCase(firstSeed + i)),
}));

describe.each(targets.map((entry) => [entry.target.name, entry] as const))("random programs on %s", (_name, { target, cases }) => {
  const module = moduleOfCases(cases);
  const symbols = module.symbols.map(({ name }) => name);
  let executor: Executor;
  beforeAll(async () => {
    executor = await createExecutor(module, target);
  }, compileTimeout);
  it.each(cases.map((test) => [test.name, test] as const))("%s", async (_case, test) => {
    const expected = runReference(module, test);
    const actual = await runCase(executor, test, symbols);
    for (const [i, tensor] of expected.entries())
      expect(difference(actual[i] ?? [], tensor, tolerance), describeCase(test)).toBeUndefined();
  });
});
