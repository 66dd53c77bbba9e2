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

const count = Number(process.env["RANDOM_PROGRAMS"] ?? 150);
const firstSeed = Number(process.env["RANDOM_SEED"] ?? 1);

const cases = Array.from({ length: count }, (_, i) => randomCase(firstSeed + i));
const module = moduleOfCases(cases);
/** A software WebGPU adapter compiles a kernel with barriers in up to a second, and there are hundreds. */
const compileTimeout = 600_000;

const symbols = module.symbols.map(({ name }) => name);

const targets = [interpretTarget("wasm"), interpretTarget("wgsl"), ...(await allTargets())];

describe.each(targets.map((target) => [target.name, target] as const))("random programs on %s", (_name, target) => {
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
