/** Every op in every element type it takes, on every target that has the type, against the reference interpreter. */

import { beforeAll, describe, expect, it } from "vitest";
import { findOp } from "../../src/ir/define-op.ts";
import { type Bindings, symbolsOf } from "../../src/ir/dim.ts";
import type { Dtype } from "../../src/ir/dtype.ts";
import { attributeDims } from "../support/attribute-dims.ts";
import { type Case, caseOf, compileCases, interpretTarget, moduleOfCases, runReference, type TestTarget } from "../support/differential.ts";
import { type DtypeSample, samplesIn } from "../support/dtype-samples.ts";
import { randomInputs } from "../support/samples.ts";
import { allTargets } from "../support/targets.ts";
import { unitsApart } from "../support/units.ts";

const symbolSizes: Bindings = { batch: 3, time: 4 };

const narrow: readonly Dtype[] = ["f16", "bf16", "i8", "u8", "i4"];
const wide: readonly Dtype[] = ["f64", "i64"];

/** Divisions of WGSL may be off by 2.5 units of f32, which is half a unit of the narrow types where it matters. */
const dividing = new Set(["div", "mod"]);

/**
 * How far results may be from the reference, in units of the last place of their dtype. Arithmetic on narrow floats is
 * exact: f32 has more than twice their digits, so rounding its results once more changes nothing. Sums and functions are
 * within a unit of f32 before they are rounded, and may come to lie on the other side of the middle between two floats.
 */
function unitsAllowed({ op }: DtypeSample, dtype: Dtype, isWgsl: boolean): number {
  // Functions and sums in other orders, elements that are small differences of large terms; erfinv is by design in single
  // precision on targets.
  if (dtype === "f64") return op.name === "erfinv" ? 2 ** 30 : op.family === "composite" ? 1024 : 64;
  // Their primitives are rounded one by one, and a difference in one is multiplied by the next.
  if (op.family === "composite") return 4;
  const isApproximate = (["transcendental", "reduction", "contraction", "scatter"] as const).some((trait) => op.traits.includes(trait));
  return isApproximate || (isWgsl && dividing.has(op.name)) ? 1 : 0;
}

interface OpCase {
  readonly test: Case;
  /** Of each result. */
  readonly units: readonly number[];
}

interface UsedSample extends DtypeSample {
  readonly dtype: Dtype;
}

/** One function per op, with a use of it in every element type: independent kernels of maps run as one. */
function casesOf(samples: readonly UsedSample[], isWgsl: boolean): readonly OpCase[] {
  const byOp = Map.groupBy(samples, ({ op }) => op.name);
  return [...byOp].map(([name, entries]): OpCase => {
    const uses = entries.map(({ types, attributes, sample }, index) => {
      const symbols = symbolsOf([...types.flatMap((type) => type.shape), ...attributeDims(attributes)]);
      const sizes = Object.fromEntries(symbols.map((symbol) => [symbol, symbolSizes[symbol] ?? 3]));
      return { types, attributes, sizes, inputs: randomInputs(types, sizes, sample.domain, index + 1) };
    });
    let next = 0;
    const units: number[] = [];
    const test = caseOf(
      name,
      uses.flatMap(({ types }) => types),
      uses.flatMap(({ inputs }) => inputs),
      Object.assign({}, ...uses.map(({ sizes }) => sizes)),
      (b, values) =>
        uses.flatMap(({ types, attributes }, use) => {
          const results = b.emitAll(name, values.slice(next, next + types.length), attributes);
          next += types.length;
          const [entry] = entries.slice(use);
          if (entry) units.push(...results.map(() => unitsAllowed(entry, entry.dtype, isWgsl)));
          return results;
        }),
    );
    return { test, units };
  });
}

/** A software WebGPU adapter compiles a kernel with barriers in up to a second. */
const compileTimeout = 600_000;

/**
 * Composites with an evaluation of their own are computed in f32 and rounded, by a rule with its own test: what is left of
 * them in other types are their primitives, which are all here. The kernel interpreter is spared the large ones.
 */
function isLarge(name: string): boolean {
  const op = findOp(name);
  return op?.family === "composite" && op.evaluate !== undefined;
}

function casesFor({ name, target }: TestTarget): readonly OpCase[] {
  const isInterpreted = name.includes("interpreted");
  // In words of 32 bits i4 is what i8 is.
  const dtypes = target === "wgsl" ? narrow.filter((dtype) => dtype !== "i4") : [...narrow, ...wide];
  const samples = dtypes.flatMap((dtype) =>
    samplesIn(dtype, target === "wgsl" || isInterpreted ? 1 : 2).map((entry) => ({ ...entry, dtype })),
  );
  const isKept = ({ op, dtype }: UsedSample): boolean =>
    !isLarge(op.name) || (!isInterpreted && (dtype === "f16" || (dtype === "f64" && target !== "wgsl")));
  return casesOf(samples.filter(isKept), target === "wgsl");
}

/** The case over the sizes of its numbers: a product of these is the sum of the sizes of its terms. */
function withSizes(test: Case): Case {
  return { ...test, inputs: test.inputs.map((input) => ({ ...input, data: input.data.map((value) => Math.abs(value)) })) };
}

const targets = [interpretTarget("wasm"), interpretTarget("cuda"), ...(await allTargets())];

describe.each(targets.map((target) => [target.name, target] as const))("element types on %s", (_name, target) => {
  const cases = casesFor(target);
  const module = moduleOfCases(cases.map(({ test }) => test));
  let run: Awaited<ReturnType<typeof compileCases>>;
  beforeAll(async () => {
    run = await compileCases(
      cases.map(({ test }) => test),
      target,
    );
  }, compileTimeout);
  it.each(cases.map((entry) => [entry.test.name, entry] as const))("%s", async (_case, { test, units }) => {
    const actual = await run(test);
    const terms = findOp(test.name)?.traits.includes("contraction") ? runReference(module, withSizes(test)) : [];
    for (const [i, expected] of runReference(module, test).entries()) {
      const message = `result ${i} of type ${expected.dtype}[${expected.shape.join(", ")}]`;
      const isSum = expected.dtype === "f64";
      expect(unitsApart(actual[i] ?? [], expected, isSum ? terms[i] : undefined), message).toBeLessThanOrEqual(units[i] ?? 0);
    }
  });
});
