/** First and second derivatives of every differentiable op against central differences, in double precision. */

import { describe, expect, it } from "vitest";
import { gradients } from "../../src/ir/autodiff.ts";
import type { Builder } from "../../src/ir/builder.ts";
import { allOps } from "../../src/ir/define-op.ts";
import { isFloat } from "../../src/ir/dtype.ts";
import type { Value } from "../../src/ir/graph.ts";
import "../../src/ir/index.ts";
import { evaluateValues } from "../../src/ir/interpreter.ts";
import type { HostTensor } from "../../src/ir/type.ts";
import { buildSample, describeSample } from "../support/samples.ts";

const sizes = { batch: 3 };
/** Balances truncation (step²) against rounding (2^-52 / step). */
const step = 1e-5;
/** Truncation is about step² times a third derivative of a few tens; rounding about 1e-11. */
const tolerance = 1e-6;

/** Σ weights · values as a scalar, with unequal weights of any shape; over what can have a gradient. */
function weightedSum(b: Builder, values: readonly Value[], seed: number): Value {
  const floats = values.filter(({ type }) => isFloat(type.dtype));
  const terms = floats.map((value, position) => {
    const { dtype, shape } = value.type;
    const axes = shape.map((_, axis) => axis);
    const phase = axes.reduce(
      (sum, axis) => b.add(sum, b.mul(b.iota(dtype, shape, axis), 1.7 + 0.6 * axis)),
      b.full(dtype, shape, seed + position),
    );
    return b.reduceSum(b.mul(value, b.cos(phase)), axes);
  });
  return terms.reduce((sum, term) => b.add(sum, term));
}

function checkGradient(b: Builder, output: Value, parameters: readonly Value[], inputs: readonly HostTensor[]): void {
  const wrt = parameters.filter((parameter) => isFloat(parameter.type.dtype));
  const found = gradients(b, [output], [b.scalar("f64", 1)], wrt);
  const bind = (tensors: readonly HostTensor[]): Map<Value, HostTensor> =>
    new Map(parameters.map((parameter, i) => [parameter, tensors[i] as HostTensor]));
  const analytic = evaluateValues(b.operations, found, bind(inputs), sizes);
  const at = (tensors: readonly HostTensor[]): number =>
    evaluateValues(b.operations, [output], bind(tensors), sizes)[0]?.data[0] ?? Number.NaN;
  wrt.forEach((parameter, k) => {
    const position = parameters.indexOf(parameter);
    const original = inputs[position] as HostTensor;
    for (let i = 0; i < original.data.length; i++) {
      const moved = (by: number): readonly HostTensor[] => {
        const data = Float64Array.from(original.data);
        data[i] = (data[i] ?? 0) + by;
        return inputs.map((tensor, other) => (other === position ? { ...original, data } : tensor));
      };
      const difference = (at(moved(step)) - at(moved(-step))) / (2 * step);
      const value = analytic[k]?.data[i] ?? Number.NaN;
      if (!(Math.abs(value - difference) <= tolerance * Math.max(1, Math.abs(difference)))) {
        expect.fail(`operand ${position}, element ${i}: the gradient is ${value}, differences give ${difference}`);
      }
    }
  });
}

const cases = allOps()
  .filter((definition) => definition.vjp !== undefined)
  .flatMap((definition) =>
    definition.samples.flatMap((sample, i) =>
      sample.gradient === false ? [] : [[`${definition.name}(${describeSample(sample)}) #${i}`, definition, i] as const],
    ),
  );

describe("first derivatives", () => {
  it.each(cases)("%s", (_text, definition, i) => {
    const sample = definition.samples[i];
    if (!sample) return expect.fail("no sample");
    const { b, operation, parameters, inputs } = buildSample(definition, sample, sizes, "double", i + 7);
    checkGradient(b, weightedSum(b, operation.results, i), parameters, inputs);
  });
});

describe("second derivatives", () => {
  it.each(cases)("%s", (_text, definition, i) => {
    const sample = definition.samples[i];
    if (!sample) return expect.fail("no sample");
    const { b, operation, parameters, inputs } = buildSample(definition, sample, sizes, "double", i + 7);
    const wrt = parameters.filter((parameter) => isFloat(parameter.type.dtype));
    // Squares make the first derivative depend on the operands even for linear ops.
    const squares = operation.results.filter(({ type }) => isFloat(type.dtype)).map((result) => b.square(result));
    const first = gradients(b, [weightedSum(b, squares, i)], [b.scalar("f64", 1)], wrt);
    checkGradient(b, weightedSum(b, first, i), parameters, inputs);
  });
});
