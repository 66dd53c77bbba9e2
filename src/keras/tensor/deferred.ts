/**
 * Ops on concrete tensors. They compute nothing until someone reads elements: what was built up to then becomes one
 * function, which `data()` compiles for the current target and `dataSync()` gives to the reference interpreter.
 */

import { Builder } from "../../ir/builder.ts";
import type { NumericArray } from "../../ir/dtype.ts";
import type { GraphFunction, Value } from "../../ir/graph.ts";
import type { HostTensors } from "../../ir/interpreter.ts";
import type { Location } from "../../ir/location.ts";
import { printFunction } from "../../ir/print.ts";
import { tensorType } from "../../ir/type.ts";
import { onClearSession } from "../config.ts";
import { irDtype } from "../dtypes.ts";
import { invokeLayerCallAt, userLocation } from "../location.ts";
import { evaluate } from "./evaluate.ts";
import { FunctionProgram } from "./program.ts";
import { type DeferredElements, Tensor } from "./tensor.ts";
import { Trace, withTrace } from "./trace.ts";

/** Emits into `trace`, which is the current one; `inputs` are traced. */
export type TracedBody = (trace: Trace, inputs: readonly Tensor[]) => readonly Tensor[];

/** A chain of so many computations is cut by computing its start: the functions stay of moderate size. */
const longestChain = 200;

/** Compiled functions that are kept for expressions of the same form. */
const keptPrograms = 64;
const programs = new Map<string, FunctionProgram>();

onClearSession(() => {
  for (const program of programs.values()) void program.dispose();
  programs.clear();
});

/** A program that computes what `fn` does: the one of an earlier function that differs only in where it comes from. */
function programOf(trace: Trace, fn: GraphFunction): FunctionProgram {
  if (trace.shown.length > 0) return new FunctionProgram(trace, fn);
  const key = printFunction(fn).replaceAll(/ loc\(.*\)$/gm, "");
  const program = programs.get(key) ?? new FunctionProgram(trace, fn);
  programs.delete(key);
  programs.set(key, program);
  const [oldest] = programs;
  if (programs.size > keptPrograms && oldest) {
    programs.delete(oldest[0]);
    void oldest[1].dispose();
  }
  return program;
}

interface Recipe {
  readonly inputs: readonly Tensor[];
  readonly body: TracedBody;
}

/** One deferred call with all its results. */
class Computation {
  readonly location: Location;
  readonly label: string;
  readonly depth: number;
  /** Dropped when the elements are there. */
  #recipe: Recipe | undefined;
  #results: readonly NumericArray[] = [];
  #reading: Promise<void> | undefined;

  constructor(recipe: Recipe, location: Location, label: string) {
    this.#recipe = recipe;
    this.location = location;
    this.label = label;
    this.depth = 1 + Math.max(0, ...computationsOf(recipe.inputs).map(({ depth }) => depth));
  }

  get isComputed(): boolean {
    return this.#recipe === undefined;
  }

  /** What must be traced first. */
  get needed(): readonly Computation[] {
    return this.#recipe ? computationsOf(this.#recipe.inputs) : [];
  }

  emit(trace: Trace): readonly Tensor[] {
    const recipe = this.#recipe;
    if (!recipe) throw new Error("internal: a computation is traced after it is done");
    const inputs = recipe.inputs.map((input) => Tensor.traced(trace, trace.valueOf(input)));
    return invokeLayerCallAt(this.location, this.label, () => withTrace(trace, () => recipe.body(trace, inputs)));
  }

  #function(): { readonly trace: Trace; readonly fn: GraphFunction } {
    const trace = new Trace("evaluate");
    const outputs = tracedIn(trace, this);
    return {
      trace,
      fn: trace.finish("eager", Object.fromEntries(outputs.map((output, i) => [`output_${i}`, output])), { readBack: true }),
    };
  }

  #finish(outputs: HostTensors): void {
    if (this.isComputed) return;
    this.#results = Object.keys(outputs).map((_, i) => outputs[`output_${i}`]?.data ?? missing());
    this.#recipe = undefined;
    this.#reading = undefined;
  }

  now(index: number): NumericArray {
    if (!this.isComputed) {
      const { trace, fn } = this.#function();
      this.#finish(new FunctionProgram(trace, fn).runNow(Object.fromEntries(trace.inputData)));
    }
    return this.#results[index] ?? missing();
  }

  async read(index: number): Promise<NumericArray> {
    if (!this.isComputed) {
      this.#reading ??= this.#compute();
      await this.#reading;
    }
    return this.now(index);
  }

  async #compute(): Promise<void> {
    const { trace, fn } = this.#function();
    this.#finish(await programOf(trace, fn).run(Object.fromEntries(trace.inputData)));
  }
}

function missing(): never {
  throw new Error("internal: a computation lacks a result");
}

function computationsOf(tensors: readonly Tensor[]): readonly Computation[] {
  return tensors.flatMap(({ payload }) =>
    payload.kind === "deferred" && payload.elements instanceof Result && !payload.elements.isComputed ? [payload.elements.computation] : [],
  );
}

/** Result `index` of a computation. */
class Result implements DeferredElements {
  readonly computation: Computation;
  readonly #index: number;
  constructor(computation: Computation, index: number) {
    this.computation = computation;
    this.#index = index;
  }
  get isComputed(): boolean {
    return this.computation.isComputed;
  }
  now(): NumericArray {
    return this.computation.now(this.#index);
  }
  read(): Promise<NumericArray> {
    return this.computation.read(this.#index);
  }
  valueIn(trace: Trace): Value {
    const output = trace.ahead(() => tracedIn(trace, this.computation))[this.#index];
    return output ? trace.valueOf(output) : missing();
  }
}

/** What computations have become in a trace: each is emitted once. */
const emitted = new WeakMap<Trace, Map<Computation, readonly Tensor[]>>();

function tracedIn(trace: Trace, wanted: Computation): readonly Tensor[] {
  const done = emitted.get(trace) ?? new Map<Computation, readonly Tensor[]>();
  emitted.set(trace, done);
  // Without recursion: chains can be long.
  const stack = [wanted];
  for (let next = stack.at(-1); next; next = stack.at(-1)) {
    const waiting = next.needed.filter((needed) => !done.has(needed));
    if (done.has(next) || waiting.length === 0) {
      stack.pop();
      if (!done.has(next)) done.set(next, next.emit(trace));
    } else stack.push(...waiting);
  }
  return done.get(wanted) ?? missing();
}

/**
 * What `body` gives for concrete tensors, computed when it is read. A body that uses variables is computed at once: their
 * values are those of now.
 */
export function deferred(inputs: readonly Tensor[], body: TracedBody, label = ""): readonly Tensor[] {
  const trace = new Trace("abstract");
  const standIns = inputs.map((input, i) => Tensor.traced(trace, Builder.parameter(tensorType(irDtype(input.dtype), input.dims), i)));
  const location = userLocation();
  const outputs = invokeLayerCallAt(location, label, () => withTrace(trace, () => body(trace, standIns)));
  if (trace.variables.length > 0)
    return evaluate((fresh) => [
      ...body(
        fresh,
        inputs.map((input) => Tensor.traced(fresh, fresh.valueOf(input))),
      ),
    ]) as readonly Tensor[];
  for (const { depth } of computationsOf(inputs)) {
    if (depth < longestChain) continue;
    for (const input of inputs) input.dataSync();
    break;
  }
  const computation = new Computation({ inputs, body }, location, label);
  return outputs.map(({ dtype, dims }, i) => new Tensor(dtype, dims, { kind: "deferred", elements: new Result(computation, i) }));
}
