/** A running program of a model: executor and host values of the variables, kept in step. */

import type { NumericArray } from "../../ir/dtype.ts";
import type { Executor, TypedArray } from "../../runtime/executor.ts";
import { ExecutorProgram } from "../../runtime/program.ts";
import { globalSeed } from "../config.ts";
import { hostArray, irDtype } from "../dtypes.ts";
import { createExecutor, type TargetName, toTyped } from "../program.ts";
import type { Variable, VariableHolder } from "../tensor/variable.ts";
import { ShowingExecutor } from "../trainer/showing-executor.ts";
import type { BuiltModule } from "./module-builder.ts";

export class Session implements VariableHolder {
  readonly built: BuiltModule;
  readonly executor: Executor;
  readonly program: ExecutorProgram;
  readonly #names = new Map<Variable, string>();
  /** Which version of each variable the executor has. Models that share layers each have a copy of the values. */
  readonly #versions = new Map<Variable, number>();

  private constructor(built: BuiltModule, executor: Executor) {
    this.built = built;
    this.executor = executor;
    const initialMetrics: Record<string, TypedArray> = {};
    for (const [name, variable] of built.variables) {
      this.#names.set(variable, name);
      if (variable.role === "metric")
        initialMetrics[name] = toTyped({ dtype: irDtype(variable.dtype), data: variable.initial.compute(variable.shape, variable.dtype) });
    }
    const isSilent = [...built.shown.values()].every((values) => values.length === 0);
    this.program = new ExecutorProgram(isSilent ? executor : new ShowingExecutor(executor, built.shown), {
      seed: globalSeed(),
      initialMetrics,
    });
  }

  /** `passes` replaces the pipeline of the compiler. It has the variables once it is resumed. */
  static async start(built: BuiltModule, target: TargetName, passes?: string): Promise<Session> {
    const training = built.logs && {
      metrics: built.logs,
      ...(built.learningRate === undefined ? {} : { learningRate: built.learningRate }),
    };
    const session = new Session(built, await createExecutor(built.module, training, target, passes));
    await session.executor.prepare({ batch: 1 });
    return session;
  }

  /** Takes the variables over, with the values they have. */
  resume(): void {
    this.push();
  }

  /** Gives the variables back, with the values they have now. */
  async suspend(): Promise<void> {
    await this.pull();
    for (const variable of this.built.variables.values()) if (variable.holder === this) variable.holdBy(undefined);
  }

  dispose(): void {
    this.program.dispose();
  }

  /** What the host changed is overwritten in the executor. */
  forgetChanges(): void {
    for (const variable of this.built.variables.values()) this.#versions.set(variable, variable.version);
  }

  #isOld(variable: Variable): boolean {
    return this.#versions.get(variable) !== variable.version;
  }

  /** Gives the executor what has changed elsewhere; from here on it has the newest values. */
  push(): void {
    const values: Record<string, TypedArray> = {};
    for (const [name, variable] of this.built.variables) {
      // A variable without a value has in the executor what `init` gives it.
      const hasValue = this.#versions.has(variable) || variable.isInitialized;
      if (hasValue && this.#isOld(variable)) values[name] = toTyped({ dtype: irDtype(variable.dtype), data: variable.hostValue() });
      this.#versions.set(variable, variable.version);
    }
    if (Object.keys(values).length > 0) this.executor.writeState(values);
    // Values first, then the hold: a variable would ask this session for its value.
    for (const variable of this.built.variables.values()) variable.holdBy(this);
  }

  /** Reads back to the host what the given functions change; all state without names. */
  async pull(functions?: readonly string[]): Promise<void> {
    const names = [...(functions ? changedBy(this.built, functions) : this.built.variables.keys())];
    if (names.length === 0) return;
    const values = await this.executor.readState(names);
    for (const name of names) {
      const [variable, value] = [this.built.variables.get(name), values[name]];
      if (!variable || !value || this.#isOld(variable)) continue;
      variable.setHostValue(hostArray(variable.dtype, value));
      this.#versions.set(variable, variable.version);
    }
  }

  readNow(variable: Variable): NumericArray | undefined {
    const name = this.#names.get(variable);
    if (name === undefined || this.#isOld(variable)) return undefined;
    const value = this.executor.readStateNow?.(name);
    return value && hostArray(variable.dtype, value);
  }
}

function changedBy({ module }: BuiltModule, functions: readonly string[]): ReadonlySet<string> {
  const results = module.functions.filter(({ name }) => functions.includes(name)).flatMap((fn) => fn.results);
  return new Set(results.filter(({ target }) => target.kind === "state").map(({ target }) => target.name));
}
