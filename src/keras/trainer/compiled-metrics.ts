/** The metrics of a compiled model: found by name from the shapes of targets and outputs, updated in every step. */

import { valueError } from "../errors.ts";
import type { Config, MetricFunction } from "../interfaces.ts";
import { alignWeights } from "../losses/loss.ts";
import { Metric } from "../metrics/metric.ts";
import { snakeCase } from "../naming.ts";
import { add, cast, divideNoNan, multiply } from "../ops/elementwise.ts";
import { size, sum } from "../ops/reduce.ts";
import { onesLike } from "../ops/shape.ts";
import { asSerialized, construct, lookup, type RegisteredClass, type RegisteredFunction, resolve, serializeObject } from "../registry.ts";
import { perOutput } from "../structure.ts";
import { asTensor, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import { isTensor } from "../tree.ts";

export type MetricCallback = (yTrue: Tensor, yPred: Tensor) => TensorLike;
export type MetricIdentifier = string | MetricFunction | MetricCallback | Config;
export type MetricArgument = MetricIdentifier | readonly unknown[] | Readonly<Record<string, unknown>> | null | undefined;

/** The mean of a value over everything seen, and of the loss over samples. */
export class MeanOfFunction extends Metric {
  readonly f: MetricCallback;
  readonly total: Variable;
  readonly count: Variable;
  constructor(f: MetricCallback, name: string) {
    super({ name });
    this.f = f;
    this.total = this.addVariable({ name: "total" });
    this.count = this.addVariable({ name: "count" });
  }
  override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight?: Tensor): void {
    this.add(asTensor(this.f(yTrue, yPred), "float32"), sampleWeight);
  }
  /** Adds values with weights; without weights each counts once. */
  add(values: Tensor, weights?: Tensor): void {
    const floats = cast(values, "float32");
    const aligned = weights && multiply(alignWeights(floats, cast(weights, "float32")), onesLike(floats));
    this.total.assign(add(this.total.toTensor(), sum(aligned ? multiply(floats, aligned) : floats)));
    this.count.assign(add(this.count.toTensor(), aligned ? sum(aligned) : size(floats, null, "float32")));
  }
  override result(): Tensor {
    return divideNoNan(this.total.toTensor(), this.count.toTensor());
  }
}

/** The running mean of the loss over samples. */
export class LossTracker extends MeanOfFunction {
  constructor(name = "loss") {
    super((_, yPred) => yPred, name);
  }
}

export function isMetricFunction(x: unknown): x is MetricFunction {
  return typeof x === "object" && x !== null && "updateState" in x && "result" in x && "resetState" in x;
}
function isIdentifier(x: unknown): x is MetricIdentifier {
  return typeof x === "string" || typeof x === "function" || isMetricFunction(x) || asSerialized(x) !== undefined;
}
/** The metrics of one output: one, or several in a list. */
function isEntry(x: unknown): x is MetricIdentifier | readonly MetricIdentifier[] {
  return isIdentifier(x) || (Array.isArray(x) && x.every(isIdentifier));
}

type Variant = "binary" | "sparse_categorical" | "categorical";

/** Which variant of accuracy or cross-entropy suits targets and outputs of these shapes. */
export function variantFor(yTrue: Tensor, yPred: Tensor): Variant {
  if (yPred.rank < 2 || yPred.dims.at(-1) === 1) return "binary";
  if (yTrue.rank < yPred.rank || yTrue.dims.at(-1) === 1) return "sparse_categorical";
  return "categorical";
}

export function lookupMetric(identifier: MetricIdentifier, yTrue: Tensor, yPred: Tensor): MetricFunction {
  const fromFunction = (f: RegisteredFunction, name: string): MetricFunction => new MeanOfFunction(f as unknown as MetricCallback, name);
  if (typeof identifier !== "string") {
    return (
      resolve<MetricFunction>("metrics", identifier, isMetricFunction, { fromFunction }) ?? valueError("a metric is needed, null is given")
    );
  }
  const plain = snakeCase(identifier);
  const suffix =
    plain === "acc" || plain === "accuracy" ? "accuracy" : plain === "ce" || plain === "crossentropy" ? "crossentropy" : undefined;
  const entry = lookup("metrics", suffix ? `${variantFor(yTrue, yPred)}_${suffix}` : identifier);
  if (entry.kind === "function") return fromFunction(entry.value as RegisteredFunction, identifier);
  // The log key is the name as it was given.
  const made = construct(entry.value as RegisteredClass, { name: identifier });
  return isMetricFunction(made) ? made : valueError(`${identifier} is not a metric`);
}

/** The result of a metric by name; one that is a record stays one. */
export function resultOf(metric: MetricFunction, name = metric.name): Readonly<Record<string, Tensor>> {
  const result = metric.result();
  return isTensor(result) ? { [name]: result } : result;
}

interface Compiled {
  readonly output: number;
  readonly key: string;
  readonly metric: MetricFunction;
  readonly weighted: boolean;
}

/** The container of all metrics of `compile`: a metric whose result is a record. */
export class CompiledMetrics implements MetricFunction {
  readonly name = "compile_metrics";
  readonly #metrics: readonly (MetricIdentifier | readonly MetricIdentifier[] | undefined)[];
  readonly #weighted: readonly (MetricIdentifier | readonly MetricIdentifier[] | undefined)[];
  readonly outputNames: readonly string[];
  #compiled: readonly Compiled[] | undefined;

  constructor(metrics: MetricArgument, weightedMetrics: MetricArgument, outputNames: readonly string[]) {
    this.outputNames = outputNames;
    this.#metrics = this.#perOutput(metrics, "metrics");
    this.#weighted = this.#perOutput(weightedMetrics, "weightedMetrics");
  }

  /** With one output a list is its metrics; with several it has an entry per output, or metrics that all outputs get. */
  #perOutput(given: MetricArgument, what: string): readonly (MetricIdentifier | readonly MetricIdentifier[] | undefined)[] {
    const single = this.outputNames.length === 1;
    if (Array.isArray(given) && !single && given.length === this.outputNames.length)
      return given.map((item) =>
        item === null || item === undefined ? undefined : isEntry(item) ? item : valueError(`${what} holds ${JSON.stringify(item)}`),
      );
    return perOutput(given, this.outputNames, isEntry, what);
  }

  get isBuilt(): boolean {
    return this.#compiled !== undefined;
  }

  get metrics(): readonly MetricFunction[] {
    return this.#compiled?.map(({ metric }) => metric) ?? [];
  }

  get variables(): readonly Variable[] {
    return this.metrics.flatMap(({ variables }) => variables);
  }

  getClassName(): string {
    return "CompileMetrics";
  }

  getConfig(): Config {
    return {};
  }

  resetState(): void {
    for (const metric of this.metrics) metric.resetState();
  }

  /** With one output. */
  updateState(yTrue: Tensor, yPred: Tensor, sampleWeight?: Tensor): void {
    this.update([yTrue], [yPred], [sampleWeight]);
  }

  /** Makes the metrics once shapes are known. */
  build(yTrue: readonly (Tensor | undefined)[], yPred: readonly Tensor[]): void {
    if (this.#compiled) return;
    const compiled: Compiled[] = [];
    const keys = new Set<string>(["loss"]);
    for (const weighted of [false, true]) {
      for (const [output, entry] of (weighted ? this.#weighted : this.#metrics).entries()) {
        const [target, prediction] = [yTrue[output], yPred[output]];
        if (entry === undefined || !prediction) continue;
        for (const identifier of Array.isArray(entry) ? (entry as readonly MetricIdentifier[]) : [entry as MetricIdentifier]) {
          if (!target) valueError(`the output ${this.outputNames[output]} has metrics but no target`);
          const metric = lookupMetric(identifier, target, prediction);
          const name = typeof identifier === "string" ? identifier : metric.name;
          const prefixed = this.outputNames.length > 1 ? `${this.outputNames[output]}_${name}` : name;
          let key = prefixed;
          for (let i = 1; keys.has(key); i++) key = weighted && i === 1 ? `weighted_${prefixed}` : `${prefixed}_${i}`;
          keys.add(key);
          compiled.push({ output, key, metric, weighted });
        }
      }
    }
    this.#compiled = compiled;
  }

  update(yTrue: readonly (Tensor | undefined)[], yPred: readonly Tensor[], sampleWeight: readonly (Tensor | undefined)[]): void {
    this.build(yTrue, yPred);
    for (const { output, metric, weighted } of this.#compiled ?? []) {
      const [target, prediction] = [yTrue[output], yPred[output]];
      if (target && prediction) metric.updateState(target, prediction, weighted ? sampleWeight[output] : undefined);
    }
  }

  /** By log key; a metric whose result is a record gives several. */
  result(): Readonly<Record<string, Tensor>> {
    return Object.assign({}, ...(this.#compiled ?? []).map(({ key, metric }) => resultOf(metric, key)));
  }
}

export function serializeMetrics(metrics: unknown): unknown {
  if (isMetricFunction(metrics)) return serializeObject(metrics);
  if (Array.isArray(metrics)) return metrics.map(serializeMetrics);
  if (typeof metrics === "function") return metrics.name;
  return metrics;
}
