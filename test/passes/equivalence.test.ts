/** Pipelines keep what programs compute: every op with its gradient, and random programs. */

import { describe, expect, it } from "vitest";
import { gradients } from "../../src/ir/autodiff.ts";
import { Builder } from "../../src/ir/builder.ts";
import { allOps, type OpDefinition, type OpSample } from "../../src/ir/define-op.ts";
import { evaluateDim, symbol } from "../../src/ir/dim.ts";
import { isFloat } from "../../src/ir/dtype.ts";
import { findFunction, type GraphFunction, type Module, type Value } from "../../src/ir/graph.ts";
import { evaluateFunction } from "../../src/ir/interpreter.ts";
import { printModule } from "../../src/ir/print.ts";
import { formatType, type HostTensor } from "../../src/ir/type.ts";
import { initFunction } from "../../src/passes/hoist-constants.ts";
import { optimize } from "../../src/passes/pipelines.ts";
import { Random } from "../support/random.ts";
import { checkRoundTrip } from "../support/round-trip.ts";
import { buildSample, describeSample } from "../support/samples.ts";

const sizes = { batch: 3 };

/** Decomposed composites round in other places than their reference: a few units of the last place of f32, times short sums. */
const tolerance = 1e-5;

function moduleOf(parameters: readonly Value[], b: Builder, results: readonly Value[]): Module {
  const graphFunction: GraphFunction = {
    name: "f",
    parameters: parameters.map((value, i) => ({ source: { kind: "input", name: `x${i}` }, value })),
    operations: b.operations,
    results: results.map((value, i) => ({ target: { kind: "output", name: `y${i}` }, value })),
  };
  return { name: "program", symbols: [{ name: "batch", minimum: 1 }], state: [], functions: [graphFunction] };
}

function run(module: Module, inputs: readonly HostTensor[]): Readonly<Record<string, HostTensor>> {
  const [graphFunction] = module.functions;
  if (!graphFunction) throw new Error("no function");
  const init = findFunction(module, initFunction);
  const state = init ? evaluateFunction(module, init, { inputs: {}, state: {} }).state : {};
  const named = Object.fromEntries(inputs.map((tensor, i) => [`x${i}`, tensor]));
  return evaluateFunction(module, graphFunction, { inputs: named, state, sizes }).outputs;
}

function expectSame(module: Module, inputs: readonly HostTensor[], pipeline: string): void {
  const optimized = optimize(module, pipeline, { verifyEach: true }).module;
  checkRoundTrip(optimized);
  const [before, after] = [run(module, inputs), run(optimized, inputs)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const [name, expected] of Object.entries(before)) {
    const found = after[name];
    expect(found && formatType(found)).toBe(formatType(expected));
    for (const [i, value] of expected.data.entries()) {
      const other = found?.data[i] ?? Number.NaN;
      if (
        value === other ||
        (Number.isNaN(value) && Number.isNaN(other)) ||
        Math.abs(value - other) <= tolerance * Math.max(1, Math.abs(value))
      )
        continue;
      expect.fail(
        `${pipeline}: element ${i} of ${name} is ${value} before and ${other} after\n${printModule(module)}\n${printModule(optimized)}`,
      );
    }
  }
}

const samples = allOps().flatMap((op) => op.samples.map((sample) => [`${op.name} ${describeSample(sample)}`, op, sample] as const));

/** The op, and for a differentiable sample its gradient from ones. */
function program(op: OpDefinition, sample: OpSample): { readonly module: Module; readonly inputs: readonly HostTensor[] } {
  const { b, parameters, operation, inputs } = buildSample(op, sample, sizes, "single", 5);
  const results: Value[] = [...operation.results];
  const wrt = parameters.filter(({ type }) => isFloat(type.dtype));
  const differentiable =
    op.vjp !== undefined && sample.gradient !== false && wrt.length > 0 && isFloat(operation.results[0]?.type.dtype ?? "bool");
  if (differentiable)
    results.push(
      ...gradients(
        b,
        operation.results,
        operation.results.map(({ type }) => b.full(type.dtype, type.shape, 1)),
        wrt,
      ),
    );
  return { module: moduleOf(parameters, b, results), inputs };
}

describe.each(["default", "compile", "specialize{batch=3},default"])("%s", (pipeline) => {
  it.each(samples)("%s", (_name, op, sample) => {
    const { module, inputs } = program(op, sample);
    expectSame(module, inputs, pipeline);
  });
});

/** Programs of elementwise ops, movements, reductions and products over matrices of `batch` rows, with constants in between. */
function randomProgram(seed: number): { readonly module: Module; readonly inputs: readonly HostTensor[] } {
  const random = new Random(seed);
  const b = new Builder();
  const batch = symbol("batch");
  const columns = random.integer(1, 4);
  const parameters = [
    Builder.parameter({ dtype: "f32", shape: [batch, columns] }, 0),
    Builder.parameter({ dtype: "f32", shape: [columns] }, 1),
  ];
  const values: Value[] = [...parameters, b.full("f32", [], random.pick([0, 1, 2, -1, 0.5]))];
  const matrix = (): Value =>
    b.broadcastTo(random.pick(values.filter(({ type }) => type.shape.length < 2 || type.shape[0] === batch)), [batch, columns]);
  const steps: readonly (() => Value)[] = [
    () => b.emit(random.pick(["add", "sub", "mul", "max", "min"]), [matrix(), matrix()]),
    () => b.emit(random.pick(["neg", "abs", "tanh", "sigmoid", "floor"]), [matrix()]),
    () => b.emit(random.pick(["add", "mul", "sub"]), b.broadcastTogether([matrix(), random.pick([0, 1, -1, 2])])),
    () => b.div(matrix(), random.pick([1, 2, 0.25])),
    () => b.transpose(b.transpose(matrix(), [1, 0]), [1, 0]),
    () => b.reshape(b.reshape(matrix(), [batch, 1, columns]), [batch, columns]),
    () => b.reduceSum(matrix(), [0]),
    () => b.reduceMax(b.reshape(matrix(), [batch, columns, 1]), random.pick([[2], [0, 2]])),
    () => b.select(b.gt(matrix(), matrix()), matrix(), matrix()),
    () => b.softmax(matrix(), 1),
    () =>
      b.matmul(
        matrix(),
        b.constant(
          "f32",
          [columns, columns],
          Float32Array.from({ length: columns * columns }, () => random.integer(-2, 2)),
        ),
      ),
    () => b.slice(b.pad(matrix(), [0, 1], [0, 1], 1), [0, 1], [batch, columns + 1]),
    () => b.concat([b.slice(matrix(), [0, 0], [batch, 1]), b.slice(matrix(), [0, 1], [batch, columns])], 1),
  ];
  for (let i = random.integer(3, 14); i > 0; i--) values.push(random.pick(steps)());
  const results = values.slice(-3);
  return {
    module: moduleOf(parameters, b, results),
    inputs: parameters.map(({ type }) =>
      random.tensor(
        type.dtype,
        type.shape.map((dim) => evaluateDim(dim, sizes)),
        [-2, 2],
      ),
    ),
  };
}

const programs = 120;

describe("random programs", () => {
  it.each(["fold", "simplify", "cse", "dce", "decompose", "default", "compile", "specialize{batch=3},compile"])("%s", (pipeline) => {
    for (let seed = 1; seed <= programs; seed++) {
      const { module, inputs } = randomProgram(seed);
      expectSame(module, inputs, pipeline);
    }
  });

  it("settle: the default pipeline finds nothing in what it made", () => {
    for (let seed = 1; seed <= programs; seed++) {
      const once = optimize(randomProgram(seed).module).module;
      expect(printModule(optimize(once).module)).toBe(printModule(once));
    }
  });
});
