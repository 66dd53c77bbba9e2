/** From a traced module to something that runs: the reference interpreter, or a compiled program of a target. */

import type { Bindings } from "../ir/dim.ts";
import { evaluateDim } from "../ir/dim.ts";
import { allocateHostArray, type Dtype } from "../ir/dtype.ts";
import { findFunction, type Module, type Value } from "../ir/graph.ts";
import { evaluateFunction } from "../ir/interpreter.ts";
import { hostTensor } from "../ir/ops/host.ts";
import type { HostTensor } from "../ir/type.ts";
import { asElements } from "../runtime/elements.ts";
import type { Executor, FunctionSpec, StateSpec, TensorSpec, TypedArray } from "../runtime/executor.ts";
import type { PlanDtype, PlanTraining, Sizes } from "../runtime/plan.ts";
import { valueError } from "./errors.ts";
import { indexLimits } from "./model/index-limits.ts";

export function planDtype(dtype: Dtype): PlanDtype {
  return dtype === "i4" ? valueError("programs have no inputs, outputs or state of dtype i4") : dtype;
}

function specOf(name: string, value: Value): TensorSpec {
  return { name, dtype: planDtype(value.type.dtype), shape: value.type.shape.map((dim) => (typeof dim === "number" ? dim : null)) };
}

/** The numbers of a tensor as executors exchange them. */
export function toTyped({ dtype, data }: Pick<HostTensor, "dtype" | "data">): TypedArray {
  return asElements(planDtype(dtype), data);
}

/** Gives the executor the values of the state it has: what turned out to be of no use is no part of a program. */
export function writeUsedState(executor: Executor, values: Readonly<Record<string, Pick<HostTensor, "dtype" | "data">>>): void {
  const known = new Set(executor.state.map(({ name }) => name));
  const used = Object.entries(values).filter(([name]) => known.has(name));
  executor.writeState(Object.fromEntries(used.map(([name, value]) => [name, toTyped(value)])));
}

/** Rounded to the dtype, where the array is wider. */
function fromTyped(dtype: Dtype, shape: readonly number[], data: TypedArray): HostTensor {
  const array = allocateHostArray(dtype, data.length);
  array.set(data);
  return hostTensor(dtype, shape, array);
}

/** Interprets the module's functions. Slow and exact: the oracle of all targets, and what `runEagerly` uses. */
export class ReferenceExecutor implements Executor {
  readonly functions: readonly FunctionSpec[];
  readonly state: readonly StateSpec[];
  readonly training: PlanTraining | undefined;
  readonly #module: Module;
  readonly #values = new Map<string, HostTensor>();
  readonly #outputs = new Map<string, Readonly<Record<string, HostTensor>>>();

  constructor(module: Module, training: PlanTraining | undefined) {
    this.#module = module;
    this.training = training;
    this.functions = module.functions
      .filter(({ name }) => name !== "init")
      .map((fn) => {
        const { name, parameters, results } = fn;
        const limits = indexLimits(fn);
        const inputs = parameters.filter(({ source }) => source.kind === "input");
        return {
          name,
          inputs: inputs.map(({ source, value }) => ({ ...specOf(source.name, value), limit: limits[source.name] })),
          outputs: results.filter(({ target }) => target.kind === "output").map(({ target, value }) => specOf(target.name, value)),
        };
      });
    this.state = module.state.map(({ name, type, role }) => {
      const shape = type.shape.map(Number);
      const size = shape.reduce((product, dim) => product * dim, 1);
      this.#values.set(name, { dtype: type.dtype, shape, data: allocateHostArray(type.dtype, size) });
      return { name, dtype: planDtype(type.dtype), shape, role };
    });
    const init = findFunction(module, "init");
    if (init)
      for (const [name, value] of Object.entries(evaluateFunction(module, init, { inputs: {}, state: {} }).state))
        this.#values.set(name, value);
  }

  async prepare(): Promise<void> {}

  run(functionName: string, inputs: Readonly<Record<string, TypedArray>>, sizes: Sizes): void {
    const fn = findFunction(this.#module, functionName) ?? valueError(`the model has no function ${functionName}`);
    const given: Record<string, HostTensor> = {};
    for (const { source, value } of fn.parameters) {
      const data = source.kind === "input" ? inputs[source.name] : undefined;
      if (!data) continue;
      const bindings: Bindings = sizes;
      const shape = value.type.shape.map((dim) => evaluateDim(dim, bindings));
      const size = shape.reduce((product, dim) => product * dim, 1);
      given[source.name] = fromTyped(value.type.dtype, shape, data.subarray(0, size) as TypedArray);
    }
    const result = evaluateFunction(this.#module, fn, { inputs: given, state: Object.fromEntries(this.#values), sizes });
    for (const [name, value] of Object.entries(result.state)) this.#values.set(name, value);
    this.#outputs.set(functionName, result.outputs);
  }

  async read(functionName: string, outputs: readonly string[]): Promise<Record<string, TypedArray>> {
    const values = this.#outputs.get(functionName) ?? {};
    return Object.fromEntries(
      outputs.map((name) => {
        const value = values[name];
        return [name, value ? toTyped(value) : new Float32Array()];
      }),
    );
  }

  async readState(names: readonly string[]): Promise<Record<string, TypedArray>> {
    return Object.fromEntries(names.map((name) => [name, this.readStateNow(name)]));
  }

  readStateNow(name: string): TypedArray {
    const value = this.#values.get(name) ?? valueError(`the model has no state ${name}`);
    return toTyped(value).slice() as TypedArray;
  }

  writeState(values: Readonly<Record<string, TypedArray>>): void {
    for (const [name, data] of Object.entries(values)) {
      const old = this.#values.get(name);
      if (!old) continue;
      this.#values.set(name, fromTyped(old.dtype, old.shape, data));
    }
  }

  dispose(): void {
    this.#outputs.clear();
  }
}

export type TargetName = "reference" | "wasm" | "wgsl" | "cuda" | "native";

let target: TargetName | undefined;

/** What models run on unless `compile` says otherwise: the argument, else `TSCOMPILE_TARGET`, else `wasm`. */
export function setTarget(name: TargetName): void {
  target = checkTarget(name);
}
export function getTarget(): TargetName {
  const fromEnvironment = typeof process === "undefined" ? undefined : process.env["TSCOMPILE_TARGET"];
  return target ?? checkTarget(fromEnvironment || "wasm");
}
export function checkTarget(name: string): TargetName {
  const known: readonly TargetName[] = ["reference", "wasm", "wgsl", "cuda", "native"];
  return (
    known.find((candidate) => candidate === name) ??
    valueError(`unknown target ${JSON.stringify(name)}`, { help: `targets are ${known.join(", ")}` })
  );
}

/** From a module, with the names of logs where it is to train. */
export type ExecutorMaker = (module: Module, training: PlanTraining | undefined) => Promise<Executor>;

const makers = new Map<TargetName, ExecutorMaker>();

/** Models on the target run on what `make` gives: a device that is not the machine's own, such as an emulated one. */
export function useExecutor(name: TargetName, make: ExecutorMaker): void {
  makers.set(name, make);
}

/** `passes` replaces the pipeline of the compiler, which the interpreter does without. */
export async function createExecutor(
  module: Module,
  training: PlanTraining | undefined,
  name: TargetName,
  passes?: string,
): Promise<Executor> {
  const make = makers.get(name);
  if (make) return make(module, training);
  if (name === "reference") return new ReferenceExecutor(module, training);
  // Loaded when needed: a program that only describes models does not load the compiler.
  const { createTargetExecutor } = await import("../in-process.ts");
  return createTargetExecutor(module, training, name, passes);
}
