/** The best of one rate where another one is high enough, over many thresholds. */

import { epsilon } from "../config.ts";
import { shown, valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { registerClass } from "../registry.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { ConfusionMetric } from "./confusion.ts";
import type { MetricOptions } from "./metric.ts";

export interface OperatingPointOptions extends MetricOptions {
  /** Thresholds are spaced evenly over [0, 1]; default 200. */
  readonly numThresholds?: number;
  /** Looks at one class only. */
  readonly classId?: number | null;
}

const commonNames = { numThresholds: true, classId: true } satisfies OptionNames<OperatingPointOptions, MetricOptions>;

function spaced(count: number, name: string): readonly number[] {
  if (!Number.isInteger(count) || count < 1) valueError(`numThresholds of ${name} must be a positive integer, not ${shown(count)}`);
  return count === 1 ? [0.5] : Array.from({ length: count }, (_, i) => i / (count - 1));
}

interface Rates {
  readonly precision: Tensor;
  /** Also called recall. */
  readonly sensitivity: Tensor;
  readonly specificity: Tensor;
}

abstract class OperatingPoint extends ConfusionMetric {
  readonly numThresholds: number;
  readonly classId: number | null;
  readonly #least: number;
  readonly #wanted: keyof Rates;
  readonly #limited: keyof Rates;
  readonly #limitName: string;

  constructor(
    options: OperatingPointOptions,
    name: string,
    limit: { readonly name: string; readonly least: number; readonly wanted: keyof Rates; readonly limited: keyof Rates },
  ) {
    const { numThresholds = 200, classId = null } = options;
    super(
      { ...options, name: options.name ?? name },
      {
        counts: ["true_positives", "false_positives", "true_negatives", "false_negatives"],
        thresholds: spaced(numThresholds, name),
      },
    );
    if (!(limit.least >= 0 && limit.least <= 1))
      valueError(`${limit.name} of ${this.getClassName()} must be in [0, 1], not ${shown(limit.least)}`);
    this.numThresholds = numThresholds;
    this.classId = classId;
    this.#least = limit.least;
    this.#wanted = limit.wanted;
    this.#limited = limit.limited;
    this.#limitName = limit.name;
  }

  override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight?: Tensor): void {
    const { classId } = this;
    const pick = (x: Tensor): Tensor => (classId === null ? x : ops.squeeze(ops.sliceAxis(x, -1, classId, classId + 1), -1));
    this.accumulate(pick(yTrue), pick(yPred), sampleWeight);
  }

  /** 0 where no threshold is good enough. */
  override result(): Tensor {
    const rate = (part: Tensor, rest: Tensor): Tensor => ops.div(part, ops.add(ops.add(part, rest), epsilon()));
    const [hits, misses] = [this.count("true_positives"), this.count("false_negatives")];
    const rates: Rates = {
      precision: rate(hits, this.count("false_positives")),
      sensitivity: rate(hits, misses),
      specificity: rate(this.count("true_negatives"), this.count("false_positives")),
    };
    const enough = ops.greaterEqual(rates[this.#limited], this.#least);
    return ops.max(ops.where(enough, rates[this.#wanted], 0));
  }

  override getConfig(): Config {
    return { ...super.getConfig(), numThresholds: this.numThresholds, classId: this.classId, [this.#limitName]: this.#least };
  }
}

export interface SensitivityAtSpecificityOptions extends OperatingPointOptions {
  readonly specificity: number;
}
/** The highest sensitivity at a specificity of at least the given one. */
export class SensitivityAtSpecificity extends OperatingPoint {
  static readonly className: string = "SensitivityAtSpecificity";
  static readonly optionNames: KnownOptions = { ...commonNames, specificity: true } satisfies OptionNames<
    SensitivityAtSpecificityOptions,
    MetricOptions
  >;
  constructor(options: SensitivityAtSpecificityOptions) {
    const limit = { name: "specificity", least: options.specificity, wanted: "sensitivity", limited: "specificity" } as const;
    super(options, "sensitivity_at_specificity", limit);
  }
}

export interface SpecificityAtSensitivityOptions extends OperatingPointOptions {
  readonly sensitivity: number;
}
/** The highest specificity at a sensitivity of at least the given one. */
export class SpecificityAtSensitivity extends OperatingPoint {
  static readonly className: string = "SpecificityAtSensitivity";
  static readonly optionNames: KnownOptions = { ...commonNames, sensitivity: true } satisfies OptionNames<
    SpecificityAtSensitivityOptions,
    MetricOptions
  >;
  constructor(options: SpecificityAtSensitivityOptions) {
    const limit = { name: "sensitivity", least: options.sensitivity, wanted: "specificity", limited: "sensitivity" } as const;
    super(options, "specificity_at_sensitivity", limit);
  }
}

export interface PrecisionAtRecallOptions extends OperatingPointOptions {
  readonly recall: number;
}
/** The highest precision at a recall of at least the given one. */
export class PrecisionAtRecall extends OperatingPoint {
  static readonly className: string = "PrecisionAtRecall";
  static readonly optionNames: KnownOptions = { ...commonNames, recall: true } satisfies OptionNames<
    PrecisionAtRecallOptions,
    MetricOptions
  >;
  constructor(options: PrecisionAtRecallOptions) {
    const limit = { name: "recall", least: options.recall, wanted: "precision", limited: "sensitivity" } as const;
    super(options, "precision_at_recall", limit);
  }
}

export interface RecallAtPrecisionOptions extends OperatingPointOptions {
  readonly precision: number;
}
/** The highest recall at a precision of at least the given one. */
export class RecallAtPrecision extends OperatingPoint {
  static readonly className: string = "RecallAtPrecision";
  static readonly optionNames: KnownOptions = { ...commonNames, precision: true } satisfies OptionNames<
    RecallAtPrecisionOptions,
    MetricOptions
  >;
  constructor(options: RecallAtPrecisionOptions) {
    const limit = { name: "precision", least: options.precision, wanted: "sensitivity", limited: "precision" } as const;
    super(options, "recall_at_precision", limit);
  }
}

for (const metric of [SensitivityAtSpecificity, SpecificityAtSensitivity, PrecisionAtRecall, RecallAtPrecision])
  registerClass("metrics", metric);
