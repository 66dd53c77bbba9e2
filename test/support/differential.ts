/** Runs one function on a target and in the reference interpreter, and compares. */

import { createInterpretDevice } from "./interpret-device.ts";
import { compileModule, type CompiledProgram } from "../../src/codegen/compile.ts";
import type { TargetName } from "../../src/codegen/target.ts";
import type { Bindings } from "../../src/ir/dim.ts";
import { allocateHostArray, isFloat } from "../../src/ir/dtype.ts";
import { Builder } from "../../src/ir/builder.ts";
import { findFunction, type Module, type Value } from "../../src/ir/graph.ts";
import { evaluateFunction } from "../../src/ir/interpreter.ts";
import { noLocation } from "../../src/ir/location.ts";
import { symbolsOf } from "../../src/ir/dim.ts";
import type { HostTensor, TensorType } from "../../src/ir/type.ts";
import "../../src/ir/index.ts";
import type { Device, Executor, TypedArray } from "../../src/runtime/executor.ts";
import { createPlanExecutor } from "../../src/runtime/plan-executor.ts";

/** A module with the one function `f` over inputs `x0`, `x1`, ... */
export function moduleOf(types: readonly TensorType[], body: (b: Builder, inputs: readonly Value[]) => readonly Value[]): Module {
  const b = new Builder();
  const parameters = types.map((type, index) => Builder.parameter(type, index));
  const results = body(b, parameters);
  const symbols = symbolsOf([...types, ...b.operations.flatMap((operation) => operation.results.map(({ type }) => type))].flatMap((type) => type.shape));
  return {
    name: "test",
    symbols: symbols.map((name) => ({ name, minimum: 0 })),
    state: [],
    functions: [
      {
        name: "f",
        parameters: parameters.map((value, index) => ({ source: { kind: "input", name: `x${index}` }, value })),
        operations: b.operations,
        results: results.map((value, index) => ({ target: { kind: "output", name: `y${index}` }, value })),
      },
    ],
  };
}

export { noLocation };

export type DeviceFactory = (program: CompiledProgram) => Promise<Device>;

export interface TestTarget {
  readonly name: string;
  readonly target: TargetName;
  readonly createDevice: DeviceFactory;
}

export function interpretTarget(target: TargetName): TestTarget {
  return { name: `${target} kernels interpreted`, target, createDevice: async (program) => createInterpretDevice(program.kernels) };
}

export async function createExecutor(module: Module, target: TestTarget): Promise<Executor> {
  const program = compileModule(module, { target: target.target });
  const executor = createPlanExecutor(program.plan, await target.createDevice(program));
  executor.writeState(Object.fromEntries(Object.entries(program.state).map(([name, tensor]) => [name, toTyped(tensor)])));
  return executor;
}

export async function runOn(target: TestTarget, module: Module, inputs: readonly HostTensor[], sizes: Bindings): Promise<readonly TypedArray[]> {
  const executor = await createExecutor(module, target);
  try {
    await executor.prepare(sizes);
    executor.run("f", Object.fromEntries(inputs.map((tensor, i) => [`x${i}`, toTyped(tensor)])), sizes);
    const names = executor.functions[0]?.outputs.map(({ name }) => name) ?? [];
    const outputs = await executor.read("f", names, sizes);
    return names.map((name) => outputs[name] ?? new Float32Array(0));
  } finally {
    executor.dispose();
  }
}

export function runReference(module: Module, inputs: readonly HostTensor[], sizes: Bindings): readonly HostTensor[] {
  const fn = findFunction(module, "f");
  if (!fn) throw new Error("no function f");
  const { outputs } = evaluateFunction(module, fn, { inputs: Object.fromEntries(inputs.map((tensor, i) => [`x${i}`, tensor])), state: {}, sizes });
  return fn.results.map(({ target }) => outputs[target.name] as HostTensor);
}

export function toTyped({ dtype, data }: HostTensor): TypedArray {
  if (dtype === "f32") return data as Float32Array<ArrayBuffer>;
  if (dtype === "u32") return data as Uint32Array<ArrayBuffer>;
  return Int32Array.from(data);
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

export function randomTensor(type: TensorType, sizes: Bindings, domain: readonly [number, number], next: () => number): HostTensor {
  const shape = type.shape.map((dim) => (typeof dim === "number" ? dim : dimAt(dim.text, sizes)));
  const data = allocateHostArray(type.dtype, shape.reduce((product, size) => product * size, 1));
  for (let i = 0; i < data.length; i++) {
    const value = domain[0] + (domain[1] - domain[0]) * next();
    if (type.dtype === "bool") data[i] = next() < 0.5 ? 0 : 1;
    else if (isFloat(type.dtype)) data[i] = value;
    else data[i] = type.dtype === "u32" ? Math.abs(Math.floor(value)) : Math.floor(domain[0] + (domain[1] - domain[0] + 1) * next());
  }
  return { dtype: type.dtype, shape, data };
}

function dimAt(text: string, sizes: Bindings): number {
  const size = sizes[text];
  if (size === undefined) throw new Error(`operand sizes are numbers or symbols, not ${text}`);
  return size;
}
