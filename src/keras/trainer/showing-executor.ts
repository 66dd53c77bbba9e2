/** An executor that shows what a program's functions are to show: reads it back after every run, in order. */

import { evaluateDim } from "../../ir/dim.ts";
import type { Executor, FunctionSpec, StateSpec, TypedArray } from "../../runtime/executor.ts";
import type { PlanTraining, Sizes } from "../../runtime/plan.ts";
import { dataTypeOf, hostArray } from "../dtypes.ts";
import type { Shown } from "../tensor/trace.ts";

/** By function. */
export type ShownValues = ReadonlyMap<string, readonly Shown[]>;

export class ShowingExecutor implements Executor {
  readonly functions: readonly FunctionSpec[];
  readonly #inner: Executor;
  readonly #shown: ShownValues;
  #pending: Promise<void> = Promise.resolve();

  constructor(inner: Executor, shown: ShownValues) {
    this.#inner = inner;
    this.#shown = shown;
    this.functions = inner.functions.map((spec) => {
      const hidden = new Set(shown.get(spec.name)?.map(({ name }) => name));
      return { ...spec, outputs: spec.outputs.filter(({ name }) => !hidden.has(name)) };
    });
  }

  get state(): readonly StateSpec[] {
    return this.#inner.state;
  }
  get training(): PlanTraining | undefined {
    return this.#inner.training;
  }
  prepare(capacity: Sizes): Promise<void> {
    return this.#inner.prepare(capacity);
  }

  run(functionName: string, inputs: Readonly<Record<string, TypedArray>>, sizes: Sizes): void | Promise<void> {
    const started = this.#inner.run(functionName, inputs, sizes);
    if (started) return started.then(() => this.#showLater(functionName, sizes));
    this.#showLater(functionName, sizes);
  }

  /** Starts to read what the last run shows, which is shown after what runs before it show. */
  #showLater(functionName: string, sizes: Sizes): void {
    const shown = this.#shown.get(functionName) ?? [];
    if (shown.length === 0) return;
    const reading = this.#inner.read(
      functionName,
      shown.map(({ name }) => name),
      sizes,
    );
    this.#pending = Promise.all([reading, this.#pending]).then(([values]) => {
      for (const { name, value, show } of shown) {
        const { dtype } = value.type;
        const shape = value.type.shape.map((dim) => evaluateDim(dim, sizes));
        show({ dtype, shape, data: hostArray(dataTypeOf(dtype), values[name] ?? []) });
      }
    });
  }

  async read(functionName: string, outputs: readonly string[], sizes: Sizes): Promise<Record<string, TypedArray>> {
    // The inner read starts at once: a later run may overwrite what it reads.
    const [values] = await Promise.all([this.#inner.read(functionName, outputs, sizes), this.#pending]);
    return values;
  }

  async readState(names: readonly string[]): Promise<Record<string, TypedArray>> {
    const [values] = await Promise.all([this.#inner.readState(names), this.#pending]);
    return values;
  }

  readStateNow(name: string): TypedArray | undefined {
    return this.#inner.readStateNow?.(name);
  }
  writeState(values: Readonly<Record<string, TypedArray>>): void {
    this.#inner.writeState(values);
  }
  dispose(): void {
    this.#inner.dispose();
  }
}
