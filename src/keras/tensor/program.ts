/** A traced function as a program of its own, which reads and changes the variables it was traced with. */

import { type Bindings, type Dim, evaluateDim, symbolsOf } from "../../ir/dim.ts";
import type { Dtype } from "../../ir/dtype.ts";
import type { GraphFunction, Module } from "../../ir/graph.ts";
import { evaluateFunction, type HostTensors } from "../../ir/interpreter.ts";
import { type HostTensor, tensorType } from "../../ir/type.ts";
import type { Executor, TypedArray } from "../../runtime/executor.ts";
import { dataTypeOf, hostArray, irDtype } from "../dtypes.ts";
import { createExecutor, getTarget, type TargetName, toTyped, writeUsedState } from "../program.ts";
import type { Shown, Trace } from "./trace.ts";
import type { Variable } from "./variable.ts";

/** What only some targets compute with. */
const wideDtypes: ReadonlySet<Dtype> = new Set<Dtype>(["f64", "i64"]);

function isCompilable(fn: GraphFunction, target: "wasm" | "wgsl"): boolean {
  if (target === "wasm") return true;
  const values = [
    ...fn.parameters.map(({ value }) => value),
    ...fn.operations.flatMap(({ results }) => results),
    ...fn.results.map(({ value }) => value),
  ];
  return values.every(({ type }) => !wideDtypes.has(type.dtype));
}

function isPlainSymbol(dim: Dim): dim is Exclude<Dim, number> {
  return typeof dim !== "number" && symbolsOf([dim])[0] === dim.text;
}

export class FunctionProgram {
  readonly fn: GraphFunction;
  readonly module: Module;
  readonly #variables: ReadonlyMap<string, Variable>;
  readonly #shown: readonly Shown[];
  #last: Promise<unknown> = Promise.resolve();
  readonly #executors = new Map<TargetName, Promise<Executor>>();

  /** `fn` is the finished function of `trace`. */
  constructor(trace: Trace, fn: GraphFunction) {
    this.fn = fn;
    this.#shown = trace.shown;
    this.#variables = new Map(trace.variables.map((variable) => [trace.stateName(variable), variable]));
    const symbols = symbolsOf(fn.parameters.flatMap(({ value }) => value.type.shape));
    this.module = {
      name: fn.name,
      symbols: symbols.map((name) => ({ name, minimum: 1 })),
      state: [...this.#variables].map(([name, { dtype, shape, role, location }]) => ({
        name,
        type: tensorType(irDtype(dtype), shape),
        role,
        location,
      })),
      functions: [fn],
    };
  }

  #outputShapes(sizes: Bindings): ReadonlyMap<string, readonly number[]> {
    const outputs = this.fn.results.filter(({ target }) => target.kind === "output");
    return new Map(outputs.map(({ target, value }) => [target.name, value.type.shape.map((dim) => evaluateDim(dim, sizes))]));
  }

  /** Sizes of the symbols that are sizes of inputs; undefined when two inputs disagree. */
  bind(inputs: HostTensors): Bindings | undefined {
    const sizes: Record<string, number> = {};
    for (const { source, value } of this.fn.parameters) {
      const given = source.kind === "input" ? inputs[source.name] : undefined;
      for (const [axis, dim] of value.type.shape.entries()) {
        const size = given?.shape[axis];
        if (size === undefined || !isPlainSymbol(dim)) continue;
        if ((sizes[dim.text] ?? size) !== size) return undefined;
        sizes[dim.text] = size;
      }
    }
    return sizes;
  }

  /** By the reference interpreter. Variables that the function assigns get their new values. */
  runNow(inputs: HostTensors): HostTensors {
    const values: Record<string, HostTensor> = {};
    for (const [name, variable] of this.#variables)
      values[name] = { dtype: irDtype(variable.dtype), shape: variable.shape, data: variable.hostValue() };
    const result = evaluateFunction(this.module, this.fn, { inputs, state: values, sizes: this.bind(inputs) ?? {} });
    for (const [name, { data }] of Object.entries(result.state)) this.#variables.get(name)?.setHostValue(data);
    return this.#show(result.outputs);
  }

  /** Shows what is to be shown and gives the other outputs. */
  #show(outputs: HostTensors): HostTensors {
    const rest = { ...outputs };
    for (const { name, show } of this.#shown) {
      const value = rest[name];
      if (value) show(value);
      delete rest[name];
    }
    return rest;
  }

  /**
   * On the current target, where it runs in this process and has the function's dtypes; else as `runNow`. Calls are run one
   * after the other.
   */
  run(inputs: HostTensors): Promise<HostTensors> {
    const result = this.#last.then(() => this.#runNext(inputs));
    this.#last = result.catch(() => {});
    return result;
  }

  async #runNext(inputs: HostTensors): Promise<HostTensors> {
    const chosen = getTarget();
    // Functions are small, and LLVM takes longer to compile one than it runs.
    const target = chosen === "native" || chosen === "cuda" ? "wasm" : chosen;
    if ((target !== "wasm" && target !== "wgsl") || !isCompilable(this.fn, target)) return this.runNow(inputs);
    const sizes = this.bind(inputs) ?? {};
    let starting = this.#executors.get(target);
    if (!starting) {
      starting = createExecutor(this.module, undefined, target);
      this.#executors.set(target, starting);
    }
    const executor = await starting;
    await executor.prepare(sizes);
    writeUsedState(
      executor,
      Object.fromEntries(
        [...this.#variables].map(([name, variable]) => [name, { dtype: irDtype(variable.dtype), data: variable.hostValue() }]),
      ),
    );
    await executor.run(this.fn.name, typed(inputs), sizes);
    const changed = this.fn.results.flatMap(({ target: { kind, name } }) => (kind === "state" ? [name] : []));
    const shapes = this.#outputShapes(sizes);
    const [outputs, state] = await Promise.all([executor.read(this.fn.name, [...shapes.keys()], sizes), executor.readState(changed)]);
    for (const [name, data] of Object.entries(state)) {
      const variable = this.#variables.get(name);
      variable?.setHostValue(hostArray(variable.dtype, data));
    }
    const results = this.fn.results.filter(({ target: { kind } }) => kind === "output");
    return this.#show(
      Object.fromEntries(
        results.map(({ target: { name }, value }) => {
          const { dtype } = value.type;
          const data = hostArray(dataTypeOf(dtype), outputs[name] ?? []);
          return [name, { dtype, shape: shapes.get(name) ?? [], data }];
        }),
      ),
    );
  }

  async dispose(): Promise<void> {
    const executors = await Promise.all(this.#executors.values());
    this.#executors.clear();
    for (const executor of executors) executor.dispose();
  }
}

function typed(values: HostTensors): Record<string, TypedArray> {
  return Object.fromEntries(Object.entries(values).map(([name, tensor]) => [name, toTyped(tensor)]));
}
