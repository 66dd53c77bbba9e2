/** F-scores: weighted harmonic means of precision and recall. */

import { epsilon } from "../config.ts";
import { shown, valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { registerClass } from "../registry.ts";
import type { Tensor } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import { Metric, type MetricOptions } from "./metric.ts";

const averages = ["micro", "macro", "weighted"] as const;
/** `micro` counts all classes together; `macro` is the mean over classes, `weighted` by their number of targets. */
export type FScoreAverage = (typeof averages)[number];

export interface F1ScoreOptions extends MetricOptions {
  /** Null gives one score per class. */
  readonly average?: string | null;
  /** Predictions above it are positive; null takes the largest of each sample. */
  readonly threshold?: number | null;
}

export interface FBetaScoreOptions extends F1ScoreOptions {
  /** How much recall counts against precision. */
  readonly beta?: number;
}

interface Counts {
  readonly truePositives: Variable;
  readonly falsePositives: Variable;
  readonly falseNegatives: Variable;
  readonly targets: Variable;
}

/** Predictions with smaller values are no class at all. */
const leastPrediction = 1e-9;

/** `(1 + beta^2) * precision * recall / (beta^2 * precision + recall)`. Targets and predictions are `[batch, classes]`. */
export class FBetaScore extends Metric {
  static readonly className: string = "FBetaScore";
  static readonly optionNames: KnownOptions = { average: true, threshold: true, beta: true } satisfies OptionNames<
    FBetaScoreOptions,
    MetricOptions
  >;
  readonly average: FScoreAverage | null;
  readonly beta: number;
  readonly threshold: number | null;
  #counts: Counts | undefined;

  constructor(options: FBetaScoreOptions = {}) {
    super({ ...options, name: options.name ?? "fbeta_score" });
    const { average = null, beta = 1, threshold = null } = options;
    this.average =
      average === null
        ? null
        : (averages.find((known) => known === average) ??
          valueError(`average of ${this.getClassName()} must be null or one of ${averages.join(", ")}; got ${shown(average)}`));
    this.beta =
      typeof beta === "number" && beta > 0 ? beta : valueError(`beta of ${this.getClassName()} must be positive, not ${shown(beta)}`);
    if (threshold !== null && !(threshold > 0 && threshold <= 1))
      valueError(`threshold of ${this.getClassName()} must be in (0, 1], not ${shown(threshold)}`);
    this.threshold = threshold;
    if (this.average === "micro") this.#makeState([]);
  }

  #makeState(shape: readonly number[]): Counts {
    const count = (name: string): Variable => this.addVariable({ name, shape });
    this.#counts = {
      truePositives: count("true_positives"),
      falsePositives: count("false_positives"),
      falseNegatives: count("false_negatives"),
      targets: count("intermediate_weights"),
    };
    return this.#counts;
  }

  override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight?: Tensor): void {
    const classes = yPred.shape.at(-1);
    if (yPred.rank !== 2 || typeof classes !== "number")
      valueError(`${this.name} takes predictions [batch, classes] with a known number of classes`);
    const counts = this.#counts ?? this.#makeState([classes]);
    const targets = ops.cast(yTrue, "float32");
    const scores = ops.cast(yPred, "float32");
    const positive =
      this.threshold === null
        ? ops.logicalAnd(
            ops.greaterEqual(scores, ops.max(scores, { axis: -1, keepDims: true })),
            ops.greater(ops.abs(scores), leastPrediction),
          )
        : ops.greater(scores, this.threshold);
    const found = ops.cast(positive, "float32");
    const axis = this.average === "micro" ? null : 0;
    const add = (count: Variable, values: Tensor): void => {
      const weighted = sampleWeight ? ops.mul(values, ops.reshape(ops.cast(sampleWeight, "float32"), [-1, 1])) : values;
      count.assign(ops.add(count, ops.sum(weighted, { axis })));
    };
    add(counts.truePositives, ops.mul(found, targets));
    add(counts.falsePositives, ops.mul(found, ops.sub(1, targets)));
    add(counts.falseNegatives, ops.mul(ops.sub(1, found), targets));
    add(counts.targets, targets);
  }

  override result(): Tensor {
    const counts = this.#counts ?? valueError(`${this.name} has no result before its first update`);
    const { truePositives: hits, falsePositives, falseNegatives, targets } = counts;
    const ratio = (part: Tensor, whole: Tensor): Tensor => ops.div(part, ops.add(whole, epsilon()));
    const precision = ratio(hits.toTensor(), ops.add(hits, falsePositives));
    const recall = ratio(hits.toTensor(), ops.add(hits, falseNegatives));
    const square = this.beta ** 2;
    const mean = ratio(ops.mul(precision, recall), ops.add(ops.mul(precision, square), recall));
    const scores = ops.mul(mean, 1 + square);
    switch (this.average) {
      case "weighted":
        return ops.sum(ops.mul(scores, ratio(targets.toTensor(), ops.sum(targets))));
      case "macro":
        return ops.mean(scores);
      case "micro":
      case null:
        return scores;
      default:
        return this.average satisfies never;
    }
  }

  override getConfig(): Config {
    return { ...super.getConfig(), average: this.average, beta: this.beta, threshold: this.threshold };
  }
}

/** `FBetaScore` with `beta` 1. */
export class F1Score extends FBetaScore {
  static override readonly className: string = "F1Score";
  static override readonly optionNames: KnownOptions = { average: true, threshold: true } satisfies OptionNames<
    F1ScoreOptions,
    MetricOptions
  >;
  constructor(options: F1ScoreOptions = {}) {
    super({ ...options, name: options.name ?? "f1_score" });
  }
  override getConfig(): Config {
    const { beta: _, ...config } = super.getConfig();
    return config;
  }
}

registerClass("metrics", FBetaScore);
registerClass("metrics", F1Score);
