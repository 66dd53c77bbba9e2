/** Convolutions and pooling windows of random geometry, with their gradients, as kernels against the reference interpreter. */

import { beforeAll, describe, expect, it } from "vitest";
import { gradients } from "../../src/ir/autodiff.ts";
import type { Value } from "../../src/ir/graph.ts";
import { tensorType } from "../../src/ir/type.ts";
import type { Executor } from "../../src/runtime/executor.ts";
import {
  type Case,
  caseOf,
  createExecutor,
  difference,
  interpretTarget,
  moduleOfCases,
  runCase,
  runReference,
} from "../support/differential.ts";
import { randomConv, randomPool } from "../support/geometries.ts";
import { Random } from "../support/random.ts";
import { wasmTarget } from "../support/targets.ts";

/** Sums of a few hundred f32 products of numbers up to two. */
const tolerance = { absolute: 1e-4, relative: 1e-5 };
const count = 20;

/** The op and the cotangents that half the sum of squares gives. */
function withGradient(name: string, shapes: readonly (readonly number[])[], seed: number, op: Parameters<typeof caseOf>[4]): Case {
  const random = new Random(seed);
  const types = shapes.map((shape) => tensorType("f32", shape));
  const inputs = shapes.map((shape) => random.tensor("f32", shape));
  return caseOf(name, types, inputs, {}, (b, operands) => {
    const results = op(b, operands);
    return [...results, ...gradients(b, results, results, operands)];
  });
}

const seeds = Array.from({ length: count }, (_, i) => i + 1);
const cases: readonly Case[] = [
  ...seeds.map((seed) => {
    const { lhs, rhs, attributes } = randomConv(new Random(2000 + seed));
    return withGradient(`conv_${seed}`, [lhs, rhs], seed, (b, [x, w]) => [b.conv(x as Value, w as Value, attributes)]);
  }),
  ...seeds.map((seed) => {
    const { shape, attributes } = randomPool(new Random(3000 + seed));
    const finite = { ...attributes, padding: attributes.window.map((): readonly [number, number] => [0, 0]) };
    return withGradient(`max_${seed}`, [shape], seed, (b, [x]) => {
      const padded = b.windowSum(x as Value, attributes);
      // Windows without an element would be infinite: only those that lie inside are compared.
      const fits = attributes.window.every((size, axis) => (size - 1) * (attributes.windowDilation[axis] ?? 1) < (shape[axis] ?? 0));
      return fits && attributes.baseDilation.every((dilation) => dilation === 1) ? [padded, b.windowMax(x as Value, finite)] : [padded];
    });
  }),
];

const module = moduleOfCases(cases);
const targets = [interpretTarget("wgsl"), wasmTarget];

describe.each(targets.map((target) => [target.name, target] as const))("geometries on %s", (_name, target) => {
  let executor: Executor;
  beforeAll(async () => {
    executor = await createExecutor(module, target);
  });
  it.each(cases.map((test) => [test.name, test] as const))("%s", async (_case, test) => {
    const actual = await runCase(executor, test, []);
    const expected = runReference(module, test);
    for (const [i, tensor] of expected.entries()) expect(difference(actual[i] ?? [], tensor, tolerance)).toBeUndefined();
  });
});
