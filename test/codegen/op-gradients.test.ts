/** Gradients of ops that index or are composed, as kernels against the reference interpreter. */

import { beforeAll, describe, expect, it } from "vitest";
import { gradients } from "../../src/ir/autodiff.ts";
import { allOps } from "../../src/ir/define-op.ts";
import { type Bindings, symbolsOf } from "../../src/ir/dim.ts";
import { isFloat } from "../../src/ir/dtype.ts";
import { attributeDims } from "../support/attribute-dims.ts";
import { hasCompiler } from "../support/cuda.ts";
import {
  type Case,
  caseOf,
  compileCases,
  difference,
  interpretTarget,
  moduleOfCases,
  runReference,
  type Tolerance,
} from "../support/differential.ts";
import { describeSample, sampleInputs } from "../support/samples.ts";
import { emulatedCudaTarget, wasmTarget } from "../support/targets.ts";
import { sampleType } from "../support/types.ts";

/** A dozen f32 operations in another order on values of a few units. */
const tolerance: Tolerance = { absolute: 1e-4, relative: 1e-4 };

const symbolSizes: Bindings = { batch: 3, time: 4 };

const cases: readonly Case[] = allOps()
  .filter((op) => op.vjp && ["composite", "control", "index"].includes(op.family))
  .flatMap((op) =>
    op.samples.flatMap((sample, index) => {
      if (sample.gradient === false) return [];
      const types = sample.operands.map(sampleType);
      const symbols = symbolsOf([...types.flatMap((type) => type.shape), ...attributeDims(sample.attributes ?? {})]);
      const sizes = Object.fromEntries(symbols.map((name) => [name, symbolSizes[name] ?? 3]));
      const inputs = sampleInputs(sample, types, sizes, index + 1);
      return [
        caseOf(`gradient_${op.name}_${index}_${describeSample(sample)}`, types, inputs, sizes, (b, values) => {
          const results = b.emitAll(op.name, values, sample.attributes ?? {}, sample.regions?.() ?? []);
          // The cotangent of half the sum of squares: the results themselves.
          return gradients(
            b,
            results,
            results,
            values.filter((value) => isFloat(value.type.dtype)),
          );
        }),
      ];
    }),
  );

const module = moduleOfCases(cases);
const compileTimeout = 600_000;
const targets = [interpretTarget("wasm"), interpretTarget("wgsl"), wasmTarget, ...(hasCompiler ? [emulatedCudaTarget] : [])];

describe.each(targets.map((target) => [target.name, target] as const))("gradients on %s", (_name, target) => {
  let run: Awaited<ReturnType<typeof compileCases>>;
  beforeAll(async () => {
    run = await compileCases(cases, target);
  }, compileTimeout);
  it.each(cases.map((test) => [test.name, test] as const))("%s", async (_case, test) => {
    const actual = await run(test);
    const expected = runReference(module, test);
    for (const [i, tensor] of expected.entries()) expect(difference(actual[i] ?? [], tensor, tolerance)).toBeUndefined();
  });
});
