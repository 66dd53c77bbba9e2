/** Runs one function on a target and in the reference interpreter, and compares. */

import { type CompiledProgram, compileModule } from "../../src/codegen/compile.ts";
import { lowerForPtx } from "../../src/codegen/ptx/lower.ts";
import type { Adapter, TargetName } from "../../src/codegen/target.ts";
import { Builder } from "../../src/ir/builder.ts";
import type { Bindings } from "../../src/ir/dim.ts";
import { isFloat } from "../../src/ir/dtype.ts";
import type { GraphFunction, Module, Value } from "../../src/ir/graph.ts";
import { evaluateFunction } from "../../src/ir/interpreter.ts";
import { noLocation } from "../../src/ir/location.ts";
import type { HostTensor, TensorType } from "../../src/ir/type.ts";
import { createInterpretDevice } from "./interpret-device.ts";
import "../../src/ir/index.ts";
import { asElements } from "../../src/runtime/elements.ts";
import type { Device, Executor, TypedArray, WholeDevice } from "../../src/runtime/executor.ts";
import "../../src/runtime/coded-elements.ts";
import type { PlanTraining } from "../../src/runtime/plan.ts";
import { createPlanExecutor } from "../../src/runtime/plan-executor.ts";
import { createStepExecutor } from "../../src/runtime/step-executor.ts";

/** One function, with the values to call it with. */
export interface Case {
  readonly name: string;
  readonly fn: GraphFunction;
  readonly inputs: readonly HostTensor[];
  readonly sizes: Bindings;
}

export function caseOf(
  name: string,
  types: readonly TensorType[],
  inputs: readonly HostTensor[],
  sizes: Bindings,
  body: (b: Builder, inputs: readonly Value[]) => readonly Value[],
): Case {
  const b = new Builder();
  const parameters = types.map((type, index) => Builder.parameter(type, index));
  const results = body(b, parameters);
  const fn: GraphFunction = {
    name,
    parameters: parameters.map((value, index) => ({ source: { kind: "input", name: `x${index}` }, value })),
    operations: b.operations,
    results: results.map((value, index) => ({ target: { kind: "output", name: `y${index}` }, value })),
  };
  return { name, fn, inputs, sizes };
}

/** All cases as the functions of one module: compiled and built once. */
export function moduleOfCases(cases: readonly Case[]): Module {
  const names = new Set(cases.flatMap(({ sizes }) => Object.keys(sizes)));
  return { name: "test", symbols: [...names].map((name) => ({ name, minimum: 0 })), state: [], functions: cases.map(({ fn }) => fn) };
}

export interface TestTarget {
  readonly name: string;
  readonly target: TargetName;
  /** The most cases that one module has, where building takes longer for each kernel the more there are. */
  readonly together?: number;
  /** `training` where the executor is to train: names of logs. */
  compile(module: Module, training?: PlanTraining): CompiledProgram;
  load(program: CompiledProgram): Promise<Device | WholeDevice>;
}

export function compiledTarget(
  name: string,
  target: TargetName,
  load: (program: CompiledProgram) => Promise<Device | WholeDevice>,
  compile: TestTarget["compile"] = (module, training) => compileModule(module, { target, ...(training ? { training } : {}) }),
): TestTarget {
  return { name, target, compile, load };
}

/** Kernels as schedules make them, in the kernel interpreter: every tensor a buffer of its own, every fault an error. */
export function interpretTarget(target: TargetName, adapter?: Adapter): TestTarget {
  const options = { target, lowerKernels: false, ...(adapter ? { adapter } : {}) };
  return {
    name: `${target} kernels${adapter ? ` for ${adapter}` : ""} interpreted`,
    target,
    compile: (module, training) => compileModule(module, { ...options, ...(training ? { training } : {}) }),
    load: async ({ kernels }) => createInterpretDevice(kernels),
  };
}

/** Kernels of CUDA with the passes before PTX behind them, in the kernel interpreter: no device is at hand to run the PTX. */
export function interpretPtx(): TestTarget {
  return {
    name: "ptx kernels interpreted",
    target: "cuda",
    compile: (module, training) => compileModule(module, { target: "cuda", driverCode: "ptx", ...(training ? { training } : {}) }),
    load: async ({ kernels }) => createInterpretDevice(kernels.map((kernel) => lowerForPtx(kernel))),
  };
}

/** The target with functions that also change a weight, as steps of training do: these compute values over others. */
export function stepping(target: TestTarget): TestTarget {
  return { ...target, name: `${target.name}, in steps`, compile: (module, training) => target.compile(withCount(module), training) };
}

function withCount(module: Module): Module {
  const type: TensorType = { dtype: "f32", shape: [] };
  const functions = module.functions.map((fn): GraphFunction => {
    const b = new Builder();
    const count = Builder.parameter(type, fn.parameters.length);
    const next = b.add(count, 1);
    return {
      ...fn,
      parameters: [...fn.parameters, { source: { kind: "state", name: "count" }, value: count }],
      operations: [...fn.operations, ...b.operations],
      results: [...fn.results, { target: { kind: "state", name: "count" }, value: next }],
    };
  });
  return { ...module, state: [...module.state, { name: "count", type, role: "weight", location: noLocation }], functions };
}

export async function createExecutor(module: Module, target: TestTarget, training?: PlanTraining): Promise<Executor> {
  return loadProgram(target.compile(module, training), target);
}

export async function loadProgram(program: CompiledProgram, target: TestTarget): Promise<Executor> {
  const device = await target.load(program);
  const executor = "encode" in device ? createStepExecutor(program.plan, device) : createPlanExecutor(program.plan, device);
  executor.writeState(Object.fromEntries(Object.entries(program.state).map(([name, tensor]) => [name, toTyped(tensor)])));
  return executor;
}

/** Compiles the cases, in modules as large as the target takes them, and returns what runs one of them. */
export async function compileCases(cases: readonly Case[], target: TestTarget): Promise<(test: Case) => Promise<readonly TypedArray[]>> {
  const { together = cases.length } = target;
  const runs = new Map<Case, () => Promise<readonly TypedArray[]>>();
  for (let first = 0; first < cases.length; first += together) {
    const part = cases.slice(first, first + together);
    const module = moduleOfCases(part);
    const executor = await createExecutor(module, target);
    const symbols = module.symbols.map(({ name }) => name);
    for (const test of part) runs.set(test, () => runCase(executor, test, symbols));
  }
  return async (test) => {
    const run = runs.get(test);
    if (!run) throw new Error(`${test.name} is not among the cases that were compiled`);
    return run();
  };
}

/** Runs cases whose module an executor was made for. Sizes a case does not name are 1. */
export async function runCase(
  executor: Executor,
  { name, inputs, sizes: given }: Case,
  symbols: readonly string[],
): Promise<readonly TypedArray[]> {
  const sizes = Object.fromEntries(symbols.map((symbol) => [symbol, given[symbol] ?? 1]));
  await executor.prepare(sizes);
  await executor.run(name, Object.fromEntries(inputs.map((tensor, i) => [`x${i}`, toTyped(tensor)])), sizes);
  const names = executor.functions.find((spec) => spec.name === name)?.outputs.map((output) => output.name) ?? [];
  const outputs = await executor.read(name, names, sizes);
  return names.map((output) => outputs[output] ?? new Float32Array(0));
}

export function runReference(module: Module, { fn, inputs, sizes }: Case): readonly HostTensor[] {
  const { outputs } = evaluateFunction(module, fn, {
    inputs: Object.fromEntries(inputs.map((tensor, i) => [`x${i}`, tensor])),
    state: {},
    sizes,
  });
  return fn.results.map(({ target }) => outputs[target.name] as HostTensor);
}

export function toTyped({ dtype, data }: HostTensor): TypedArray {
  return asElements(dtype === "i4" ? "i8" : dtype, data);
}

export interface Tolerance {
  readonly absolute: number;
  readonly relative: number;
}

/** Largest excess over the tolerance as text, or undefined when all elements are within it. Integers must be equal. */
export function difference(actual: ArrayLike<number>, expected: HostTensor, tolerance: Tolerance): string | undefined {
  if (actual.length !== expected.data.length) return `${actual.length} elements, expected ${expected.data.length}`;
  for (let i = 0; i < actual.length; i++) {
    const [a, e] = [actual[i] ?? Number.NaN, expected.data[i] ?? Number.NaN];
    if (Object.is(a, e) || a === e || (Number.isNaN(a) && Number.isNaN(e))) continue;
    const allowed = isFloat(expected.dtype) ? tolerance.absolute + tolerance.relative * Math.abs(e) : 0;
    if (!(Math.abs(a - e) <= allowed)) return `element ${i}: ${a}, expected ${e}`;
  }
  return undefined;
}
