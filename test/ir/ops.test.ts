/** Everything that holds for every op, from the registry. */

import { describe, expect, it } from "vitest";
import { allOps, has, type OpDefinition } from "../../src/ir/define-op.ts";
import type { Bindings } from "../../src/ir/dim.ts";
import { evaluateDim } from "../../src/ir/dim.ts";
import "../../src/ir/index.ts";
import { isFloat } from "../../src/ir/dtype.ts";
import { evaluateOperation, evaluateValues } from "../../src/ir/interpreter.ts";
import type { HostTensor } from "../../src/ir/type.ts";
import { runLoops } from "../support/loops.ts";
import { buildSample, describeSample } from "../support/samples.ts";

const sizesTried: readonly Bindings[] = [{ batch: 3 }, { batch: 1 }];
/** Loop definitions round every node to f32; the reference rounds once. Sums here have fewer than a hundred terms of size one. */
const loopTolerance = 1e-5;

function expectClose(actual: HostTensor, expected: HostTensor, tolerance: number): void {
  expect(actual.dtype).toBe(expected.dtype);
  expect(actual.shape).toEqual(expected.shape);
  expect(actual.data.length).toBe(expected.data.length);
  const exact = !isFloat(expected.dtype);
  expected.data.forEach((value: number, i: number) => {
    const found = actual.data[i] ?? Number.NaN;
    if (Object.is(value, found) || value === found) return;
    const error = Math.abs(found - value) / Math.max(1, Math.abs(value));
    if (exact || !(error <= tolerance)) expect.fail(`element ${i} is ${found}; the reference has ${value}`);
  });
}

function samplesOf(definition: OpDefinition): [string, number][] {
  return definition.samples.map((sample, i) => [describeSample(sample), i]);
}

describe.each(allOps().map((definition) => [definition.name, definition] as const))("%s", (_name, definition) => {
  it("is complete", () => {
    expect(definition.samples.length).toBeGreaterThan(0);
    expect((definition.vjp === undefined) !== (definition.nondifferentiable === undefined)).toBe(true);
    expect(definition.evaluate !== undefined || definition.decompose !== undefined).toBe(true);
    expect(definition.summary).not.toMatch(/\.$/);
    const hasBody = ["composite", "structure", "control"].includes(definition.family);
    if (!hasBody) expect(definition.loops).toBeDefined();
  });

  it.each(samplesOf(definition))("evaluates to its inferred types: %s", (_text, i) => {
    const sample = definition.samples[i];
    if (!sample) return expect.fail("no sample");
    for (const sizes of sizesTried) {
      const { operation, inputs } = buildSample(definition, sample, sizes, "single", i);
      const results = evaluateOperation(operation, inputs, sizes);
      expect(results.length).toBe(operation.results.length);
      operation.results.forEach((result, index) => {
        expect(results[index]?.dtype).toBe(result.type.dtype);
        expect(results[index]?.shape).toEqual(result.type.shape.map((dim) => evaluateDim(dim, sizes)));
        expect(results[index]?.data.length).toBe(results[index]?.shape.reduce((product, size) => product * size, 1));
      });
    }
  });

  if (definition.loops) {
    it.each(samplesOf(definition))("loop definition equals the reference: %s", (_text, i) => {
      const sample = definition.samples[i];
      if (!sample) return expect.fail("no sample");
      for (const sizes of sizesTried) {
        const { operation, inputs } = buildSample(definition, sample, sizes, "single", i + 100);
        const loops = definition.loops?.(operation);
        if (!loops) {
          expect(definition.name).toBe("constant");
          continue;
        }
        // A window op whose windows hold one element at most is a map too.
        if (loops.kind !== "map" || definition.family !== "window") expect(has(operation, "map")).toBe(loops.kind === "map");
        const [expected] = evaluateOperation(operation, inputs, sizes);
        if (expected) expectClose(runLoops(operation, loops, inputs, sizes), expected, loopTolerance);
      }
    });
  }

  if (definition.decompose) {
    it("has a decomposition of the same types", () => {
      for (const [i, sample] of definition.samples.entries()) {
        const { b, operation, parameters, inputs } = buildSample(definition, sample, { batch: 2 }, "single", i);
        const results = definition.decompose?.(b, operation) ?? [];
        expect(results.map((result) => result.type)).toEqual(operation.results.map((result) => result.type));
        const values = evaluateValues(
          b.operations,
          results,
          new Map(parameters.map((parameter, at) => [parameter, inputs[at] as HostTensor])),
          { batch: 2 },
        );
        expect(values.every((value) => value.data.every((x: number) => Number.isFinite(x)))).toBe(true);
      }
    });
  }
});
