/** Every sample of every op on every target, against the reference interpreter. */

import { beforeAll, describe, expect, it } from "vitest";
import { allOps, type OpSample } from "../../src/ir/define-op.ts";
import { type Bindings, symbolsOf } from "../../src/ir/dim.ts";
import { attributeDims } from "../support/attribute-dims.ts";
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
import { allTargets } from "../support/targets.ts";
import { sampleType } from "../support/types.ts";

/** Targets compute with these; the rest is refused with a located error. */
const lowered = new Set(["f32", "i32", "u32", "bool"]);

/** One f32 operation, sums of a few dozen terms in another order, and functions within a few units in the last place. */
const tolerance: Tolerance = { absolute: 1e-5, relative: 1e-5 };

const symbolSizes: Bindings = { batch: 3, time: 4 };

function isLowered(sample: OpSample): boolean {
  const dtypes = Object.values(sample.attributes ?? {}).flatMap((value) =>
    typeof value === "object" && "kind" in value && value.kind === "dtype" ? [value.dtype] : [],
  );
  return [...sample.operands.map((text) => sampleType(text).dtype), ...dtypes].every((dtype) => lowered.has(dtype));
}

const cases: readonly Case[] = allOps()
  .filter((op) => !op.traits.includes("fused"))
  .flatMap((op) =>
    op.samples.filter(isLowered).map((sample, index) => {
      const types = sample.operands.map(sampleType);
      const symbols = symbolsOf([...types.flatMap((type) => type.shape), ...attributeDims(sample.attributes ?? {})]);
      const sizes = Object.fromEntries(symbols.map((name) => [name, symbolSizes[name] ?? 3]));
      const inputs = sampleInputs(sample, types, sizes, index + 1);
      const attributes = Object.keys(sample.attributes ?? {}).join("_");
      return caseOf(`${op.name}_${index}_${describeSample(sample)}_${attributes}`, types, inputs, sizes, (b, values) =>
        b.emitAll(op.name, values, sample.attributes ?? {}, sample.regions?.() ?? []),
      );
    }),
  );

const module = moduleOfCases(cases);
/** A software WebGPU adapter compiles a kernel with barriers in up to a second, and there are hundreds. */
const compileTimeout = 600_000;

const targets = [interpretTarget("wasm"), interpretTarget("wgsl"), ...(await allTargets())];

describe.each(targets.map((target) => [target.name, target] as const))("op samples on %s", (_name, target) => {
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
