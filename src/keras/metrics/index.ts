/** The metrics. State is traced: every update and result becomes part of the training and evaluation steps. */

import { valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import * as losses from "../losses/functions.ts";
import { alignWeights } from "../losses/loss.ts";
import { snakeCase } from "../naming.ts";
import * as ops from "../ops.ts";
import type { KnownOptions } from "../options.ts";
import { deserializeObject, type RegisteredFunction, registerClass, registerFunction, resolve, serializeObject } from "../registry.ts";
import type { Tensor } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import * as functions from "./functions.ts";
import { Metric, type MetricOptions } from "./metric.ts";

export * from "./confusion.ts";
export * from "./fscore.ts";
export * from "./functions.ts";
export * from "./iou.ts";
export { Metric, type MetricOptions } from "./metric.ts";
export * from "./operating-point.ts";
export * from "./r2.ts";

type Reduce = (x: Tensor, options: { readonly axis: readonly number[] }) => Tensor;

function axesFrom(start: number, rank: number): readonly number[] {
  return Array.from({ length: Math.max(0, rank - start) }, (_, i) => i + start);
}

function reduceFrom(start: number, x: Tensor, reduce: Reduce): Tensor {
  return x.rank > start ? reduce(x, { axis: axesFrom(start, x.rank) }) : x;
}

/**
 * One weighted value and one weight per sample, as Keras forms them: values are reduced to the rank of the weights,
 * multiplied, and both are reduced over everything but the first axis.
 */
function samplewise(
  values: Tensor,
  sampleWeight: Tensor | undefined,
  reduce: Reduce,
): { readonly values: Tensor; readonly weights: Tensor | undefined } {
  const floats = ops.cast(values, "float32");
  if (!sampleWeight) return { values: reduceFrom(1, floats, reduce), weights: undefined };
  const [matched, given] = losses.matchRanks(floats, ops.cast(sampleWeight, "float32"));
  const reduced = reduceFrom(given.rank, matched, reduce);
  const weights = ops.broadcastTo(given, reduced.dims);
  return { values: reduceFrom(1, ops.mul(reduced, weights), reduce), weights: given.rank > 1 ? reduceFrom(1, weights, reduce) : weights };
}

/** The weights without the positions that the mask leaves out. */
function maskWeights(sampleWeight: Tensor | undefined, mask: Tensor | undefined): Tensor | undefined {
  if (!mask) return sampleWeight;
  const kept = ops.cast(mask, "float32");
  if (!sampleWeight) return kept;
  const [weights, matched] = losses.matchRanks(ops.cast(sampleWeight, "float32"), kept);
  return ops.mul(alignWeights(matched, weights), matched);
}

/** The sum of values, each times its weight. */
export class Sum extends Metric {
  static readonly className: string = "Sum";
  readonly total: Variable;
  constructor(options: MetricOptions = {}) {
    super({ ...options, name: options.name ?? "sum" });
    this.total = this.addVariable({ name: "total" });
  }
  override updateState(values: Tensor, sampleWeight?: Tensor): void {
    this.total.assign(ops.add(this.total, ops.sum(samplewise(values, sampleWeight, ops.sum).values)));
  }
  override result(): Tensor {
    return this.total.toTensor();
  }
}

abstract class MeanMetric extends Metric {
  readonly total: Variable;
  readonly count: Variable;
  constructor(options: MetricOptions) {
    super(options);
    this.total = this.addVariable({ name: "total" });
    this.count = this.addVariable({ name: "count" });
  }
  protected accumulate(values: Tensor, sampleWeight: Tensor | undefined): void {
    const { values: samples, weights } = samplewise(values, sampleWeight, ops.mean);
    this.total.assign(ops.add(this.total, ops.sum(samples)));
    const number = weights ? ops.sum(weights) : samples.rank === 0 ? 1 : ops.size(samples, 0, "float32");
    this.count.assign(ops.add(this.count, number));
  }
  override result(): Tensor {
    return ops.divideNoNan(this.total, this.count);
  }
}

/** The weighted mean of values. */
export class Mean extends MeanMetric {
  static readonly className: string = "Mean";
  constructor(options: MetricOptions = {}) {
    super({ ...options, name: options.name ?? "mean" });
  }
  override updateState(values: Tensor, sampleWeight?: Tensor): void {
    this.accumulate(values, sampleWeight);
  }
}

type MetricCall<Options> = (yTrue: Tensor, yPred: Tensor, options: Options) => Tensor;

/** Written out, because declarations of anonymous classes cannot carry private members. */
interface FunctionMetricClass<Options> {
  readonly className: string;
  new (options?: MetricOptions & Partial<Options>): MeanMetric & { readonly options: Options };
}

/** The mean of a function of targets and predictions; the config holds the function's options. */
function meanMetric<Options extends object>(
  className: string,
  call: MetricCall<Options>,
  defaults: Options,
  name = snakeCase(className),
): FunctionMetricClass<Options> {
  return class FunctionMetric extends MeanMetric {
    static readonly className: string = className;
    static readonly optionNames: KnownOptions = Object.fromEntries(Object.keys(defaults).map((name) => [name, true]));
    readonly options: Options;
    constructor(options: MetricOptions & Partial<Options> = {}) {
      super({ ...options, name: options.name ?? name });
      const given = Object.keys(defaults).filter((key) => key in options && options[key as keyof typeof options] !== undefined);
      this.options = { ...defaults, ...Object.fromEntries(given.map((key) => [key, options[key as keyof typeof options]])) };
    }
    override getClassName(): string {
      return className;
    }
    override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight?: Tensor): void {
      const values = call(yTrue, yPred, this.options);
      this.accumulate(values, maskWeights(sampleWeight, values.mask ?? yPred.mask));
    }
    override getConfig(): Config {
      return { ...super.getConfig(), ...this.options };
    }
  };
}

const crossentropy: Required<losses.CrossentropyOptions> = { fromLogits: false, labelSmoothing: 0, axis: -1 };

export const Accuracy = meanMetric("Accuracy", functions.accuracy, {});
export const BinaryAccuracy = meanMetric("BinaryAccuracy", functions.binaryAccuracy, { threshold: 0.5 });
export const CategoricalAccuracy = meanMetric("CategoricalAccuracy", functions.categoricalAccuracy, {});
export const SparseCategoricalAccuracy = meanMetric("SparseCategoricalAccuracy", functions.sparseCategoricalAccuracy, {});
export const TopKCategoricalAccuracy = meanMetric(
  "TopKCategoricalAccuracy",
  functions.topKCategoricalAccuracy,
  { k: 5 },
  "top_k_categorical_accuracy",
);
export const SparseTopKCategoricalAccuracy = meanMetric(
  "SparseTopKCategoricalAccuracy",
  functions.sparseTopKCategoricalAccuracy,
  { k: 5 },
  "sparse_top_k_categorical_accuracy",
);
export const MeanSquaredError = meanMetric("MeanSquaredError", losses.meanSquaredError, {});
export const MeanAbsoluteError = meanMetric("MeanAbsoluteError", losses.meanAbsoluteError, {});
export const MeanAbsolutePercentageError = meanMetric("MeanAbsolutePercentageError", losses.meanAbsolutePercentageError, {});
export const MeanSquaredLogarithmicError = meanMetric("MeanSquaredLogarithmicError", losses.meanSquaredLogarithmicError, {});
export const LogCoshError = meanMetric("LogCoshError", losses.logCosh, {}, "logcosh");
/** The cosine itself: 1 is a perfect match, unlike the loss of this name. */
export const CosineSimilarity = meanMetric(
  "CosineSimilarity",
  (t, p, options: { readonly axis: number }) => ops.neg(losses.cosineSimilarity(t, p, options)),
  { axis: -1 },
);
export const BinaryCrossentropy = meanMetric("BinaryCrossentropy", losses.binaryCrossentropy, { fromLogits: false, labelSmoothing: 0 });
export const CategoricalCrossentropy = meanMetric("CategoricalCrossentropy", losses.categoricalCrossentropy, crossentropy);
export const SparseCategoricalCrossentropy = meanMetric<Required<losses.SparseCrossentropyOptions>>(
  "SparseCategoricalCrossentropy",
  losses.sparseCategoricalCrossentropy,
  { fromLogits: false, ignoreClass: null, axis: -1 },
);
export const KLDivergence = meanMetric("KLDivergence", losses.klDivergence, {}, "kl_divergence");
export const Poisson = meanMetric("Poisson", losses.poisson, {});
export const Hinge = meanMetric("Hinge", losses.hinge, {});
export const SquaredHinge = meanMetric("SquaredHinge", losses.squaredHinge, {});
export const CategoricalHinge = meanMetric("CategoricalHinge", losses.categoricalHinge, {});
export const PearsonCorrelation = meanMetric("PearsonCorrelation", functions.pearsonCorrelation, { axis: -1 });
export const ConcordanceCorrelation = meanMetric("ConcordanceCorrelation", functions.concordanceCorrelation, { axis: -1 });

/** The root of the mean squared error over everything seen. */
export class RootMeanSquaredError extends MeanMetric {
  static readonly className: string = "RootMeanSquaredError";
  constructor(options: MetricOptions = {}) {
    super({ ...options, name: options.name ?? "root_mean_squared_error" });
  }
  override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight?: Tensor): void {
    const [t, p] = losses.matchRanks(ops.cast(yTrue, yPred.dtype), yPred);
    this.accumulate(ops.square(ops.sub(p, t)), maskWeights(sampleWeight, yPred.mask));
  }
  override result(): Tensor {
    return ops.sqrt(super.result());
  }
}

const metricAliases: Readonly<Record<string, readonly string[]>> = {
  MeanSquaredError: ["mse", "MSE"],
  MeanAbsoluteError: ["mae", "MAE"],
  MeanAbsolutePercentageError: ["mape", "MAPE"],
  MeanSquaredLogarithmicError: ["msle", "MSLE"],
  RootMeanSquaredError: ["rmse", "RMSE"],
  KLDivergence: ["kld", "KLD"],
  LogCoshError: ["logcosh"],
  BinaryCrossentropy: ["bce", "BCE"],
};
const metricClasses = [
  Mean,
  Sum,
  RootMeanSquaredError,
  Accuracy,
  BinaryAccuracy,
  CategoricalAccuracy,
  SparseCategoricalAccuracy,
  TopKCategoricalAccuracy,
  SparseTopKCategoricalAccuracy,
  MeanSquaredError,
  MeanAbsoluteError,
  MeanAbsolutePercentageError,
  MeanSquaredLogarithmicError,
  LogCoshError,
  CosineSimilarity,
  BinaryCrossentropy,
  CategoricalCrossentropy,
  SparseCategoricalCrossentropy,
  KLDivergence,
  Poisson,
  Hinge,
  SquaredHinge,
  CategoricalHinge,
  PearsonCorrelation,
  ConcordanceCorrelation,
];
for (const metricClass of metricClasses) registerClass("metrics", metricClass, metricAliases[metricClass.className]);

/** The functions that are metrics only; losses serve as metrics too. */
export const metricFunctions: Readonly<Record<string, RegisteredFunction>> = {
  accuracy: functions.accuracy,
  binaryAccuracy: functions.binaryAccuracy,
  categoricalAccuracy: functions.categoricalAccuracy,
  sparseCategoricalAccuracy: functions.sparseCategoricalAccuracy,
  topKCategoricalAccuracy: functions.topKCategoricalAccuracy,
  sparseTopKCategoricalAccuracy: functions.sparseTopKCategoricalAccuracy,
  pearsonCorrelation: functions.pearsonCorrelation,
  concordanceCorrelation: functions.concordanceCorrelation,
};
for (const [name, value] of Object.entries(metricFunctions)) registerFunction("metrics", name, value);

function isMetric(x: unknown): x is Metric {
  return x instanceof Metric;
}

/** The metric that a name, config or instance stands for. Unknown names are an error that suggests the nearest. */
export function get(identifier: string | object): Metric {
  return resolve("metrics", identifier, isMetric) ?? valueError("a metric is needed, null is given");
}

export function deserialize(serialized: unknown): Metric {
  const made = deserializeObject("metrics", serialized);
  return isMetric(made) ? made : valueError("the config does not make a metric");
}

export function serialize(metric: Metric): unknown {
  return serializeObject(metric);
}
