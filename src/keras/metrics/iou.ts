/** Intersection over union of classes, from a confusion matrix `[targets, predictions]` of int32. */

import { epsilon } from "../config.ts";
import { shown, valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { registerClass } from "../registry.ts";
import { type Tensor, tensor } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import { Metric, type MetricOptions } from "./metric.ts";

export interface MeanIoUOptions extends MetricOptions {
  readonly numClasses: number;
  /** A target that is left out. */
  readonly ignoreClass?: number | null;
  /** Targets are indices (the default) or one value per class along `axis`. */
  readonly sparseYTrue?: boolean;
  /** The same for predictions. */
  readonly sparseYPred?: boolean;
  readonly axis?: number;
}

export interface IoUOptions extends MeanIoUOptions {
  readonly targetClassIds: readonly number[];
}

const oneHotMeanNames = { numClasses: true, ignoreClass: true, sparseYPred: true, axis: true } satisfies OptionNames<
  OneHotMeanIoUOptions,
  MetricOptions
>;
const meanNames = { ...oneHotMeanNames, sparseYTrue: true } satisfies OptionNames<MeanIoUOptions, MetricOptions>;

/** Overlap of targets and predictions, divided by their union: the mean over the target classes that occur. */
abstract class IntersectionOverUnion extends Metric {
  readonly numClasses: number;
  readonly targetClassIds: readonly number[];
  readonly ignoreClass: number | null;
  readonly sparseYTrue: boolean;
  readonly sparseYPred: boolean;
  readonly axis: number;
  readonly confusion: Variable;

  /** `options` are those of the user's class, `settings` what they mean. */
  constructor(options: MetricOptions, settings: IoUOptions) {
    super(options);
    const { numClasses, targetClassIds, ignoreClass = null, sparseYTrue = true, sparseYPred = true, axis = -1 } = settings;
    if (!Number.isInteger(numClasses) || numClasses < 1)
      valueError(`numClasses of ${this.getClassName()} must be a positive integer, not ${shown(numClasses)}`);
    if (!Array.isArray(targetClassIds) || targetClassIds.some((id) => !Number.isInteger(id) || id < 0 || id >= numClasses))
      valueError(`targetClassIds of ${this.getClassName()} must be in [0, ${numClasses}), found ${shown(targetClassIds)}`);
    this.numClasses = numClasses;
    this.targetClassIds = targetClassIds;
    this.ignoreClass = ignoreClass;
    this.sparseYTrue = sparseYTrue;
    this.sparseYPred = sparseYPred;
    this.axis = axis;
    this.confusion = this.addVariable({ name: "total_confusion_matrix", shape: [numClasses, numClasses], dtype: "int32" });
  }

  override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight?: Tensor): void {
    const indices = (y: Tensor, sparse: boolean): Tensor =>
      ops.reshape(ops.cast(sparse ? y : ops.argmax(y, { axis: this.axis }), "int32"), [-1]);
    const targets = indices(yTrue, this.sparseYTrue);
    const predictions = indices(yPred, this.sparseYPred);
    // The matrix counts in integers: Keras, too, drops the fractions of weights.
    let weights = sampleWeight ? ops.cast(ops.reshape(ops.cast(sampleWeight, "float32"), [-1]), "int32") : ops.onesLike(targets);
    if (this.ignoreClass !== null) weights = ops.mul(weights, ops.cast(ops.notEqual(targets, this.ignoreClass), "int32"));
    const rows = ops.mul(ops.oneHot(targets, this.numClasses), ops.expandDims(ops.cast(weights, "float32"), -1));
    const counts = ops.tensordot(rows, ops.oneHot(predictions, this.numClasses), [[0], [0]]);
    this.confusion.assign(ops.add(this.confusion, ops.cast(ops.round(counts), "int32")));
  }

  override result(): Tensor {
    const matrix = ops.cast(this.confusion, "float32");
    const hits = ops.sum(ops.mul(matrix, ops.eye(this.numClasses)), { axis: 0 });
    const union = ops.sub(ops.add(ops.sum(matrix, { axis: 0 }), ops.sum(matrix, { axis: 1 })), hits);
    const chosen = tensor([...this.targetClassIds], undefined, "int32");
    const [overlap, whole] = [ops.take(hits, chosen), ops.take(union, chosen)];
    const occurs = ops.cast(ops.greater(whole, 1e-9), "float32");
    const shares = ops.div(overlap, ops.add(whole, epsilon()));
    return ops.div(ops.sum(shares), ops.add(ops.sum(occurs), epsilon()));
  }

  /** The options of classes for several classes. */
  protected classConfig(): Config {
    const { numClasses, ignoreClass, sparseYPred, axis } = this;
    return { ...super.getConfig(), numClasses, ignoreClass, sparseYPred, axis };
  }
}

function allClasses(count: number): readonly number[] {
  return Array.from({ length: Math.max(0, count) }, (_, i) => i);
}

/** The mean over the target classes. */
export class IoU extends IntersectionOverUnion {
  static readonly className: string = "IoU";
  static readonly optionNames: KnownOptions = { ...meanNames, targetClassIds: true } satisfies OptionNames<IoUOptions, MetricOptions>;
  constructor(options: IoUOptions) {
    super(options, options);
  }
  override getConfig(): Config {
    return { ...this.classConfig(), targetClassIds: this.targetClassIds, sparseYTrue: this.sparseYTrue };
  }
}

/** The mean over all classes. */
export class MeanIoU extends IntersectionOverUnion {
  static readonly className: string = "MeanIoU";
  static readonly optionNames: KnownOptions = meanNames;
  constructor(options: MeanIoUOptions) {
    super(options, { ...options, targetClassIds: allClasses(options.numClasses) });
  }
  override getConfig(): Config {
    return { ...this.classConfig(), sparseYTrue: this.sparseYTrue };
  }
}

export interface BinaryIoUOptions extends MetricOptions {
  /** Default both, 0 and 1. */
  readonly targetClassIds?: readonly number[];
  /** Predictions from here on are of class 1. */
  readonly threshold?: number;
}

/** Of two classes, from probabilities. */
export class BinaryIoU extends IntersectionOverUnion {
  static readonly className: string = "BinaryIoU";
  static readonly optionNames: KnownOptions = { targetClassIds: true, threshold: true } satisfies OptionNames<
    BinaryIoUOptions,
    MetricOptions
  >;
  readonly threshold: number;
  constructor(options: BinaryIoUOptions = {}) {
    super(options, { numClasses: 2, targetClassIds: options.targetClassIds ?? [0, 1] });
    this.threshold = options.threshold ?? 0.5;
  }
  override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight?: Tensor): void {
    super.updateState(yTrue, ops.cast(ops.greaterEqual(yPred, this.threshold), "int32"), sampleWeight);
  }
  override getConfig(): Config {
    return { ...super.getConfig(), targetClassIds: this.targetClassIds, threshold: this.threshold };
  }
}

export type OneHotIoUOptions = Omit<IoUOptions, "sparseYTrue">;
export type OneHotMeanIoUOptions = Omit<MeanIoUOptions, "sparseYTrue">;

/** Of one-hot targets; predictions are values per class unless `sparseYPred` says that they are indices. */
export class OneHotIoU extends IntersectionOverUnion {
  static readonly className: string = "OneHotIoU";
  static readonly optionNames: KnownOptions = { ...oneHotMeanNames, targetClassIds: true } satisfies OptionNames<
    OneHotIoUOptions,
    MetricOptions
  >;
  constructor(options: OneHotIoUOptions) {
    super(options, { ...options, sparseYTrue: false, sparseYPred: options.sparseYPred ?? false });
  }
  override getConfig(): Config {
    return { ...this.classConfig(), targetClassIds: this.targetClassIds };
  }
}

/** `OneHotIoU` over all classes. */
export class OneHotMeanIoU extends IntersectionOverUnion {
  static readonly className: string = "OneHotMeanIoU";
  static readonly optionNames: KnownOptions = oneHotMeanNames;
  constructor(options: OneHotMeanIoUOptions) {
    const targetClassIds = allClasses(options.numClasses);
    super(options, { ...options, targetClassIds, sparseYTrue: false, sparseYPred: options.sparseYPred ?? false });
  }
  override getConfig(): Config {
    return this.classConfig();
  }
}

for (const metric of [IoU, MeanIoU, BinaryIoU, OneHotIoU, OneHotMeanIoU]) registerClass("metrics", metric);
