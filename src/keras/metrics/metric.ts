/** Base of metrics: state summed over batches, and a result computed from it. */

import type { DataType } from "../dtypes.ts";
import { notImplemented } from "../errors.ts";
import type { Config, MetricFunction } from "../interfaces.ts";
import { initialFull } from "../layer/initial-value.ts";
import { userLocation } from "../location.ts";
import { autoName, checkName } from "../naming.ts";
import { full } from "../ops/shape.ts";
import { checkOptions, inertFunctionOptions, type OptionNames } from "../options.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { Variable } from "../tensor/variable.ts";

export interface MetricOptions {
  readonly name?: string | null | undefined;
  readonly dtype?: DataType | null | undefined;
}

export interface MetricVariableOptions {
  readonly name: string;
  readonly shape?: readonly number[];
  readonly dtype?: DataType;
  /** Every element of the state at first and after `resetState`. */
  readonly initialValue?: number;
}

const commonOptionNames = { name: true, dtype: true } satisfies OptionNames<MetricOptions>;

/** `updateState` and `result` are traced: their ops become part of `train_step` and `eval_step`. */
export abstract class Metric implements MetricFunction {
  readonly name: string;
  readonly dtype: DataType;
  readonly #variables: Variable[] = [];
  readonly #initial = new Map<Variable, number>();

  constructor(options: MetricOptions = {}) {
    checkOptions(new.target, options, commonOptionNames, inertFunctionOptions);
    this.name = options.name === undefined || options.name === null ? autoName(this.getClassName()) : checkName(options.name);
    this.dtype = options.dtype ?? "float32";
  }

  /** Instances of this class are never tracked as layers. */
  get isMetric(): true {
    return true;
  }

  getClassName(): string {
    const { className } = this.constructor as { readonly className?: unknown };
    return typeof className === "string" ? className : this.constructor.name;
  }

  addVariable(options: MetricVariableOptions): Variable {
    const initialValue = options.initialValue ?? 0;
    const variable = new Variable({
      name: options.name,
      scope: this.name,
      shape: options.shape ?? [],
      dtype: options.dtype ?? this.dtype,
      role: "metric",
      initial: initialFull(initialValue),
      location: userLocation(),
    });
    this.#variables.push(variable);
    this.#initial.set(variable, initialValue);
    return variable;
  }

  /** Own state, then that of metrics held in properties. */
  get variables(): readonly Variable[] {
    const nested = Object.values(this).flatMap((value: unknown) => (isMetric(value) ? value.variables : []));
    return [...this.#variables, ...nested];
  }

  updateState(_yTrue: Tensor, _yPred: Tensor, _sampleWeight?: Tensor): void {
    notImplemented(`the metric ${this.getClassName()} does not define updateState`);
  }

  abstract result(): Tensor | Readonly<Record<string, Tensor>>;

  resetState(): void {
    for (const variable of this.#variables) {
      variable.assign(full(variable.shape, this.#initial.get(variable) ?? 0, { dtype: variable.dtype }));
    }
    for (const value of Object.values(this) as unknown[]) if (isMetric(value)) value.resetState();
  }

  resetStates(): void {
    this.resetState();
  }

  getConfig(): Config {
    return { name: this.name, dtype: this.dtype };
  }

  toString(): string {
    return `<${this.getClassName()} name=${this.name}>`;
  }
}

export function isMetric(x: unknown): x is Metric {
  return x instanceof Metric;
}
