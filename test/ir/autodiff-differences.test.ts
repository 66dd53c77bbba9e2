/** First and second derivatives of every differentiable op against central differences, in double precision. */

import { describe, expect, it } from "vitest";
import { gradients } from "../../src/ir/autodiff.ts";
import { Builder } from "../../src/ir/builder.ts";
import { allOps, inferTypes, type OpDefinition, type OpSample } from "../../src/ir/define-op.ts";
import { CompileError } from "../../src/ir/diagnostic.ts";
import { evaluateDim, type Shape, symbol } from "../../src/ir/dim.ts";
import { isFloat } from "../../src/ir/dtype.ts";
import type { Value } from "../../src/ir/graph.ts";
import "../../src/ir/index.ts";
import { evaluateValues } from "../../src/ir/interpreter.ts";
import { formatType, type HostTensor, type TensorType, tensorType } from "../../src/ir/type.ts";
import { randomUse, type VariationLimits } from "../support/random/vary-use.ts";
import { Random } from "../support/random.ts";
import { buildSample, describeSample, randomInputs } from "../support/samples.ts";
import { sampleType } from "../support/types.ts";

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

function checkFirst(definition: OpDefinition, sample: OpSample, seed: number): void {
  const { b, operation, parameters, inputs } = buildSample(definition, sample, sizes, "double", seed + 7);
  checkGradient(b, weightedSum(b, operation.results, seed), parameters, inputs);
}

function checkSecond(definition: OpDefinition, sample: OpSample, seed: number): void {
  const { b, operation, parameters, inputs } = buildSample(definition, sample, sizes, "double", seed + 7);
  const wrt = parameters.filter((parameter) => isFloat(parameter.type.dtype));
  // Squares make the first derivative depend on the operands even for linear ops.
  const squares = operation.results.filter(({ type }) => isFloat(type.dtype)).map((result) => b.square(result));
  const first = gradients(b, [weightedSum(b, squares, seed)], [b.scalar("f64", 1)], wrt);
  checkGradient(b, weightedSum(b, first, seed), parameters, inputs);
}

describe("first derivatives", () => {
  it.each(cases)("%s", (_text, definition, i) => checkFirst(definition, definition.samples[i] ?? expect.fail("no sample"), i));
});

describe("second derivatives", () => {
  it.each(cases)("%s", (_text, definition, i) => checkSecond(definition, definition.samples[i] ?? expect.fail("no sample"), i));
});

const differentiable = allOps().filter(({ vjp }) => vjp !== undefined);

describe("coverage", () => {
  it("every op with a gradient has it checked for each operand that can have one, on more than no elements", () => {
    const unchecked = differentiable.flatMap((definition) => {
      const samples = cases.filter(([, other]) => other === definition).map(([, , i]) => definition.samples[i]);
      const types = samples.flatMap((sample) => (sample ? [sample.operands.map(sampleType)] : []));
      const hasElements = (position: number): boolean =>
        types.some((operands) => {
          const type = operands[position];
          return type !== undefined && isFloat(type.dtype) && !type.shape.includes(0);
        });
      const all = definition.samples.map(({ operands }) => operands.map(sampleType));
      const positions = [...new Set(all.flatMap((operands) => operands.flatMap(({ dtype }, i) => (isFloat(dtype) ? [i] : []))))];
      return positions.filter((position) => !hasElements(position)).map((position) => `${definition.name} operand ${position}`);
    });
    // The gradient of a loop of unknown length is refused.
    expect(unchecked.filter((text) => !text.startsWith("while "))).toEqual([]);
  });
});

/** Odd shapes and attributes that no sample has. */
const variations = 4;
const limits: VariationLimits = {
  dtypes: new Set(["f32", "i32", "u32", "bool"]),
  symbols: sizes,
  sizes: [0, 1, 1, 2, 3, 5, symbol("batch")],
  types: [],
  maximumElements: 24,
};

/** Sizes of gradients are written for axes that have elements: a slice from a symbolic start on may have none. */
function isEmptyBySymbols({ shape }: TensorType): boolean {
  return shape.some((dim) => dim !== 0 && evaluateDim(dim, sizes) === 0);
}

describe("variations of the samples", () => {
  it.each(differentiable.map((definition) => [definition.name, definition] as const))("%s", (_name, definition) => {
    for (let seed = 1; seed <= variations; seed++) {
      const use = randomUse(new Random(seed), definition, limits);
      if (!use?.gradient) continue;
      const sample: OpSample = {
        operands: use.operands.map(formatType),
        attributes: use.attributes,
        regions: () => use.regions,
        ...(use.domain ? { domain: use.domain } : {}),
        ...(use.arrange ? { arrange: use.arrange } : {}),
      };
      const results = inferTypes(definition.name, use.operands, use.attributes, use.regions, undefined);
      if (![results, use.operands].every((types) => types.some(({ dtype }) => isFloat(dtype)))) continue;
      if (results.some(isEmptyBySymbols)) continue;
      try {
        checkFirst(definition, sample, seed);
        checkSecond(definition, sample, seed);
      } catch (error) {
        // Some attributes over symbolic sizes have no gradient, some numbers are no index, and both say so.
        if (error instanceof CompileError && ["TSC1203", "TSC3005"].includes(error.diagnostic.code)) continue;
        throw new Error(`${describeSample(sample)} ${JSON.stringify(sample.attributes)} with seed ${seed}`, { cause: error });
      }
    }
  });
});

describe("operands that are broadcast", () => {
  const binary = differentiable.filter(({ family, operands, samples }) => family === "elementwise" && operands.length === 2 && samples[0]);
  it.each(binary.map((definition) => [definition.name, definition] as const))("%s", (name, definition) => {
    const shapes: readonly Shape[] = [[symbol("batch"), 1, 3], [4, 1], []];
    for (const [i, lhs] of shapes.entries()) {
      for (const rhs of shapes.filter((_, j) => j !== i)) {
        const types = [tensorType("f64", lhs), tensorType("f64", rhs)];
        const parameters = types.map((type, at) => Builder.parameter(type, at));
        const b = new Builder();
        const result = b.emit(name, b.broadcastTogether(parameters));
        const inputs = randomInputs(types, sizes, definition.samples[0]?.domain, i + 3);
        checkGradient(b, weightedSum(b, [result], i), parameters, inputs);
      }
    }
  });
});
