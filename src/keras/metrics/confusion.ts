/**
 * Metrics from counts of true and false positives and negatives at one or more thresholds. The counts are float32 state of
 * shape `[thresholds]`, or `[thresholds, labels]` where labels are kept apart.
 */

import { epsilon } from "../config.ts";
import { valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import { matchRanks } from "../losses/functions.ts";
import { alignWeights } from "../losses/loss.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { registerClass } from "../registry.ts";
import { type Tensor, tensor } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import { Metric, type MetricOptions } from "./metric.ts";

const countNames = ["true_positives", "true_negatives", "false_positives", "false_negatives"] as const;
type CountName = (typeof countNames)[number];

/** Below any prediction: with top-k, everything that is left counts as positive. */
const leastThreshold = -1e10;

interface CountSpec {
  readonly counts: readonly CountName[];
  readonly thresholds: readonly number[];
  /** Number of labels that are counted apart; `data` takes it from the first predictions. */
  readonly labels?: number | "data" | null;
  /** Names of the state, where not those of the counts. */
  readonly stateNames?: readonly string[];
}

/** Predictions outside the `k` largest of each row fall below every threshold. */
function keepTopK(predictions: Tensor, k: number): Tensor {
  const [own, others] = [ops.expandDims(predictions, -1), ops.expandDims(predictions, -2)];
  const larger = ops.sum(ops.cast(ops.greater(others, own), "float32"), { axis: -1 });
  return ops.where(ops.less(larger, k), predictions, leastThreshold);
}

export abstract class ConfusionMetric extends Metric {
  readonly #thresholds: readonly number[];
  readonly #spec: CountSpec;
  #labels: number | null = null;
  readonly #state = new Map<CountName, Variable>();

  constructor(options: MetricOptions, spec: CountSpec) {
    super(options);
    this.#thresholds = spec.thresholds;
    this.#spec = spec;
    if (spec.labels !== "data") this.#makeState(spec.labels ?? null);
  }

  #makeState(labels: number | null): void {
    this.#labels = labels;
    const { counts, thresholds, stateNames } = this.#spec;
    const shape = [thresholds.length, ...(labels === null ? [] : [labels])];
    for (const [i, count] of counts.entries()) this.#state.set(count, this.addVariable({ name: stateNames?.[i] ?? count, shape }));
  }

  protected count(name: CountName): Tensor {
    return this.#state.get(name)?.toTensor() ?? valueError(`${this.name} does not count ${name}`);
  }

  /** Values of one threshold come without their axis. */
  protected perThreshold(values: Tensor): Tensor {
    return this.#thresholds.length === 1 ? ops.squeeze(values, 0) : values;
  }

  protected accumulate(yTrue: Tensor, yPred: Tensor, sampleWeight: Tensor | undefined): void {
    const [t, p] = matchRanks(ops.cast(yTrue, "float32"), ops.cast(yPred, "float32"));
    if (this.#state.size === 0) this.#makeState(p.shape.at(-1) ?? valueError(`${this.name} needs a known number of labels`));
    const weights = sampleWeight && ops.broadcastTo(alignWeights(p, ops.cast(sampleWeight, "float32")), p.dims);
    const shape = this.#labels === null ? [1, -1] : [1, -1, this.#labels];
    const [labels, predictions] = [ops.cast(ops.reshape(t, shape), "bool"), ops.reshape(p, shape)];
    const limits = ops.reshape(tensor([...this.#thresholds]), this.#labels === null ? [-1, 1] : [-1, 1, 1]);
    const positive = ops.greater(predictions, limits);
    const [notLabels, notPositive] = [ops.logicalNot(labels), ops.logicalNot(positive)];
    const found: Readonly<Record<CountName, readonly [Tensor, Tensor]>> = {
      true_positives: [labels, positive],
      true_negatives: [notLabels, notPositive],
      false_positives: [notLabels, positive],
      false_negatives: [labels, notPositive],
    };
    for (const [name, variable] of this.#state) {
      const ones = ops.cast(ops.logicalAnd(...found[name]), "float32");
      const weighted = weights ? ops.mul(ones, ops.reshape(weights, shape)) : ones;
      variable.assign(ops.add(variable, ops.sum(weighted, { axis: 1 })));
    }
  }
}

type Thresholds = number | readonly number[] | null;

function listOf(thresholds: Thresholds | undefined, fallback: number): readonly number[] {
  const list = thresholds === null || thresholds === undefined ? [fallback] : typeof thresholds === "number" ? [thresholds] : thresholds;
  if (list.some((limit) => !(limit >= 0 && limit <= 1) && limit !== leastThreshold))
    valueError(`thresholds must be in [0, 1]; got [${list.join(", ")}]`);
  return list;
}

export interface ThresholdOptions extends MetricOptions {
  /** One or several; default 0.5. */
  readonly thresholds?: Thresholds;
}

abstract class CountMetric extends ConfusionMetric {
  static readonly optionNames: KnownOptions = { thresholds: true } satisfies OptionNames<ThresholdOptions, MetricOptions>;
  readonly thresholds: Thresholds;
  readonly #counted: CountName;
  constructor(options: ThresholdOptions, counted: CountName) {
    super(
      { ...options, name: options.name ?? counted },
      { counts: [counted], thresholds: listOf(options.thresholds, 0.5), stateNames: ["accumulator"] },
    );
    this.thresholds = options.thresholds ?? null;
    this.#counted = counted;
  }
  override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight?: Tensor): void {
    this.accumulate(yTrue, yPred, sampleWeight);
  }
  override result(): Tensor {
    return this.perThreshold(this.count(this.#counted));
  }
  override getConfig(): Config {
    return { ...super.getConfig(), thresholds: this.thresholds };
  }
}

/** Weight of the predictions above the threshold whose target is 1. */
export class TruePositives extends CountMetric {
  static readonly className: string = "TruePositives";
  constructor(options: ThresholdOptions = {}) {
    super(options, "true_positives");
  }
}
/** Weight of the predictions not above the threshold whose target is 0. */
export class TrueNegatives extends CountMetric {
  static readonly className: string = "TrueNegatives";
  constructor(options: ThresholdOptions = {}) {
    super(options, "true_negatives");
  }
}
/** Weight of the predictions above the threshold whose target is 0. */
export class FalsePositives extends CountMetric {
  static readonly className: string = "FalsePositives";
  constructor(options: ThresholdOptions = {}) {
    super(options, "false_positives");
  }
}
/** Weight of the predictions not above the threshold whose target is 1. */
export class FalseNegatives extends CountMetric {
  static readonly className: string = "FalseNegatives";
  constructor(options: ThresholdOptions = {}) {
    super(options, "false_negatives");
  }
}

export interface RetrievalOptions extends ThresholdOptions {
  /** Only the so many largest predictions of a sample can be positive. */
  readonly topK?: number | null;
  /** Looks at one class only. */
  readonly classId?: number | null;
}

abstract class Retrieval extends ConfusionMetric {
  static readonly optionNames: KnownOptions = { thresholds: true, topK: true, classId: true } satisfies OptionNames<
    RetrievalOptions,
    MetricOptions
  >;
  readonly thresholds: Thresholds;
  readonly topK: number | null;
  readonly classId: number | null;
  readonly #missed: CountName;
  constructor(options: RetrievalOptions, name: string, missed: CountName) {
    const limits = listOf(options.thresholds, options.topK ? leastThreshold : 0.5);
    super({ ...options, name: options.name ?? name }, { counts: ["true_positives", missed], thresholds: limits });
    this.thresholds = options.thresholds ?? null;
    this.topK = options.topK ?? null;
    this.classId = options.classId ?? null;
    this.#missed = missed;
  }
  override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight?: Tensor): void {
    const kept = this.topK === null ? yPred : keepTopK(ops.cast(yPred, "float32"), this.topK);
    const { classId } = this;
    const pick = (x: Tensor): Tensor => (classId === null ? x : ops.squeeze(ops.sliceAxis(x, -1, classId, classId + 1), -1));
    // What top-k leaves out is not positive, even where everything else is.
    const above = this.topK === null ? kept : ops.sub(kept, ops.cast(ops.lessEqual(kept, leastThreshold), "float32"));
    this.accumulate(pick(yTrue), pick(above), sampleWeight);
  }
  override result(): Tensor {
    const hits = this.count("true_positives");
    return this.perThreshold(ops.divideNoNan(hits, ops.add(hits, this.count(this.#missed))));
  }
  override getConfig(): Config {
    return { ...super.getConfig(), thresholds: this.thresholds, topK: this.topK, classId: this.classId };
  }
}

/** Share of the positive predictions that are right. */
export class Precision extends Retrieval {
  static readonly className: string = "Precision";
  constructor(options: RetrievalOptions = {}) {
    super(options, "precision", "false_positives");
  }
}
/** Share of the positive targets that are found. */
export class Recall extends Retrieval {
  static readonly className: string = "Recall";
  constructor(options: RetrievalOptions = {}) {
    super(options, "recall", "false_negatives");
  }
}

/** Evenly spaced, with one below every prediction in [0, 1] first and one above last. */
function spacedThresholds(count: number): readonly number[] {
  if (!(count > 1)) valueError(`numThresholds must be above 1, not ${count}`);
  const inner = Array.from({ length: count - 2 }, (_, i) => (i + 1) / (count - 1));
  return [-epsilon(), ...inner, 1 + epsilon()];
}

export interface AUCOptions extends MetricOptions {
  readonly numThresholds?: number;
  /** `ROC` or `PR`. */
  readonly curve?: string;
  /** `interpolation`, `minoring` or `majoring`. */
  readonly summationMethod?: string;
  /** Replaces the evenly spaced ones. */
  readonly thresholds?: readonly number[] | null;
  /** Averages over the labels instead of counting all together; `numLabels` may come from the first predictions. */
  readonly multiLabel?: boolean;
  readonly numLabels?: number | null;
  readonly labelWeights?: readonly number[] | null;
  readonly fromLogits?: boolean;
}

/** The area under the receiver operating characteristic or the precision-recall curve, as a Riemann sum over thresholds. */
export class AUC extends ConfusionMetric {
  static readonly className: string = "AUC";
  static readonly optionNames: KnownOptions = {
    numThresholds: true,
    curve: true,
    summationMethod: true,
    thresholds: true,
    multiLabel: true,
    numLabels: true,
    labelWeights: true,
    fromLogits: true,
  } satisfies OptionNames<AUCOptions, MetricOptions>;
  readonly #options: AUCOptions;
  readonly #curve: "ROC" | "PR";
  readonly #method: "interpolation" | "minoring" | "majoring";
  constructor(options: AUCOptions = {}) {
    const given = options.thresholds;
    const multiLabel = options.multiLabel ?? false;
    const labels = multiLabel ? (options.numLabels ?? options.labelWeights?.length ?? "data") : null;
    const thresholds = given
      ? [-epsilon(), ...[...given].sort((a, b) => a - b), 1 + epsilon()]
      : spacedThresholds(options.numThresholds ?? 200);
    super(
      { ...options, name: options.name ?? "auc" },
      { counts: ["true_positives", "false_positives", "true_negatives", "false_negatives"], thresholds, labels },
    );
    this.#options = options;
    const curve = (options.curve ?? "ROC").toUpperCase();
    this.#curve =
      curve === "ROC" || curve === "PR" ? curve : valueError(`curve must be "ROC" or "PR", not ${JSON.stringify(options.curve)}`);
    const method = options.summationMethod ?? "interpolation";
    this.#method =
      method === "interpolation" || method === "minoring" || method === "majoring"
        ? method
        : valueError(`summationMethod must be "interpolation", "minoring" or "majoring", not ${JSON.stringify(method)}`);
  }

  override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight?: Tensor): void {
    this.accumulate(yTrue, this.#options.fromLogits ? ops.sigmoid(yPred) : yPred, sampleWeight);
  }

  override result(): Tensor {
    const areas = this.#curve === "PR" && this.#method === "interpolation" ? this.#interpolatedPrecision() : this.#riemannSum();
    if (!this.#options.multiLabel) return areas;
    const { labelWeights } = this.#options;
    if (!labelWeights) return ops.mean(areas);
    const weights = tensor([...labelWeights]);
    return ops.divideNoNan(ops.sum(ops.mul(areas, weights)), ops.sum(weights));
  }

  #ratio(part: CountName, other: CountName): Tensor {
    const count = this.count(part);
    return ops.divideNoNan(count, ops.add(count, this.count(other)));
  }

  #riemannSum(): Tensor {
    const recall = this.#ratio("true_positives", "false_negatives");
    const isRoc = this.#curve === "ROC";
    const [x, y] = isRoc
      ? [this.#ratio("false_positives", "true_negatives"), recall]
      : [recall, this.#ratio("true_positives", "false_positives")];
    const [low, high] = [ops.sliceAxis(y, 0, 1), ops.sliceAxis(y, 0, 0, -1)];
    const height =
      this.#method === "interpolation"
        ? ops.mul(ops.add(low, high), 0.5)
        : this.#method === "minoring"
          ? ops.minimum(low, high)
          : ops.maximum(low, high);
    return ops.sum(ops.mul(ops.sub(ops.sliceAxis(x, 0, 0, -1), ops.sliceAxis(x, 0, 1)), height), { axis: 0 });
  }

  /** Precision between two thresholds follows the counts, not a line. Davis and Goadrich, 2006. */
  #interpolatedPrecision(): Tensor {
    const [hits, missed] = [this.count("true_positives"), this.count("false_negatives")];
    const positives = ops.add(hits, this.count("false_positives"));
    const before = (x: Tensor): Tensor => ops.sliceAxis(x, 0, 0, -1);
    const after = (x: Tensor): Tensor => ops.sliceAxis(x, 0, 1);
    const hitsLost = ops.sub(before(hits), after(hits));
    const slope = ops.divideNoNan(hitsLost, ops.maximum(ops.sub(before(positives), after(positives)), 0));
    const intercept = ops.sub(after(hits), ops.mul(slope, after(positives)));
    const usable = ops.logicalAnd(ops.greater(before(positives), 0), ops.greater(after(positives), 0));
    const ratio = ops.where(usable, ops.divideNoNan(before(positives), ops.maximum(after(positives), 0)), 1);
    const gain = ops.mul(slope, ops.add(hitsLost, ops.mul(intercept, ops.log(ratio))));
    return ops.sum(ops.divideNoNan(gain, ops.maximum(ops.add(after(hits), after(missed)), 0)), { axis: 0 });
  }

  override getConfig(): Config {
    const {
      numThresholds = 200,
      thresholds = null,
      multiLabel = false,
      numLabels = null,
      labelWeights = null,
      fromLogits = false,
    } = this.#options;
    return {
      ...super.getConfig(),
      ...(thresholds ? { thresholds } : { numThresholds }),
      curve: this.#curve,
      summationMethod: this.#method,
      multiLabel,
      numLabels,
      labelWeights,
      fromLogits,
    };
  }
}

for (const metric of [TruePositives, TrueNegatives, FalsePositives, FalseNegatives, Precision, Recall, AUC])
  registerClass("metrics", metric);
