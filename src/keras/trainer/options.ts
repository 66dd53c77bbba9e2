/** Options of training, evaluation and inference. */

import type { CallbackArgument } from "../../runtime/callbacks/callback-list.ts";
import { hasHooks } from "../../runtime/callbacks/lambda-callback.ts";
import type { BatchSource, FitOptions as RuntimeFitOptions } from "../../runtime/program.ts";
import { shown, valueError } from "../errors.ts";
import type { Config, OptimizerFunction } from "../interfaces.ts";
import { unknownOptions } from "../options.ts";
import type { TargetName } from "../program.ts";
import type { LossArgument } from "./compiled-loss.ts";
import type { MetricArgument } from "./compiled-metrics.ts";
import type { Data } from "./data.ts";

export interface CompileOptions {
  /** Default `rmsprop`; null leaves the model without one. */
  readonly optimizer?: string | OptimizerFunction | Config | null | undefined;
  readonly loss?: LossArgument;
  readonly lossWeights?: readonly number[] | Readonly<Record<string, number>> | null | undefined;
  readonly metrics?: MetricArgument;
  readonly weightedMetrics?: MetricArgument;
  /** Runs on the reference interpreter. */
  readonly runEagerly?: boolean | undefined;
  /** Batch hooks of callbacks are called once per so many steps; numbers do not change. Default 1. */
  readonly stepsPerExecution?: number | undefined;
  /** Whether operations are fused into kernels. Default `"auto"`: where model and target can. */
  readonly jitCompile?: boolean | "auto" | undefined;
  /** With the policy `mixed_float16`, gradients are computed of a scaled loss. Default true. */
  readonly autoScaleLoss?: boolean | undefined;
  readonly target?: TargetName | undefined;
}

/** Arrays, or a source of batches. */
export type ValidationData = readonly [x: Data, y: Data] | readonly [x: Data, y: Data, sampleWeight: Data] | BatchSource;

export interface FitOptions extends Omit<RuntimeFitOptions, "validationData" | "sampleWeight" | "stepsPerExecution"> {
  readonly validationData?: ValidationData;
  /** One for all outputs, or one for each. */
  readonly sampleWeight?: Data | undefined;
}

/** Those of `fit` that suit batches; `batchesPerEpoch` and `validationBatches` are names of TensorFlow.js. */
export interface DatasetFitOptions
  extends Pick<
    FitOptions,
    | "epochs"
    | "initialEpoch"
    | "stepsPerEpoch"
    | "verbose"
    | "callbacks"
    | "validationData"
    | "validationSteps"
    | "validationBatchSize"
    | "validationFreq"
    | "classWeight"
    | "shuffle"
  > {
  readonly batchesPerEpoch?: number;
  readonly validationBatches?: number;
}

export interface EvaluateOptions {
  readonly batchSize?: number;
  readonly verbose?: 0 | 1 | 2 | "auto";
  readonly callbacks?: CallbackArgument;
  readonly sampleWeight?: Data | undefined;
  /** Batches to evaluate; default all. */
  readonly steps?: number;
  readonly returnDict?: boolean;
  /** Lets NaN and infinities in the data through. */
  readonly allowNonFinite?: boolean;
}

export interface PredictOptions {
  readonly batchSize?: number;
  /** Default 0, as in TensorFlow.js. */
  readonly verbose?: 0 | 1 | 2 | "auto";
  readonly callbacks?: CallbackArgument;
  /** Batches to predict; default all. */
  readonly steps?: number;
  readonly allowNonFinite?: boolean;
}

export interface BatchOptions {
  readonly sampleWeight?: Data | undefined;
  /** For `trainOnBatch`. */
  readonly classWeight?: Readonly<Record<number, number>>;
  readonly returnDict?: boolean;
  readonly allowNonFinite?: boolean;
}

/** One number, the loss and then the metrics, or all by name. */
export type Evaluation = number | number[] | Readonly<Record<string, number>>;

export function isOptimizer(x: unknown): x is OptimizerFunction {
  return typeof x === "object" && x !== null && "apply" in x && "build" in x && "variables" in x && "learningRateVariable" in x;
}

export function reject(given: object, known: readonly string[], method: string): void {
  const unknown = Object.entries(given).filter(([key, value]) => value !== undefined && !known.includes(key));
  if (unknown.length > 0)
    unknownOptions(
      method,
      unknown.map(([key]) => key),
      known,
    );
}

const fitKeys = [
  "batchSize",
  "epochs",
  "initialEpoch",
  "shuffle",
  "verbose",
  "callbacks",
  "validationSplit",
  "validationData",
  "validationBatchSize",
  "validationSteps",
  "validationFreq",
  "stepsPerEpoch",
  "sampleWeight",
  "classWeight",
  "allowNonFinite",
];
export const predictKeys = ["batchSize", "verbose", "callbacks", "steps", "allowNonFinite"];

/** What the loop itself would take for granted. */
export function checkFitOptions(options: FitOptions): void {
  reject(options, fitKeys, "fit");
  const { validationSplit = 0, validationData, classWeight = {}, batchSize } = options;
  checkLoopOptions(options);
  if (batchSize === null) valueError("batchSize is null; expected a positive whole number");
  if (!(validationSplit >= 0 && validationSplit < 1))
    valueError(`validationSplit is ${shown(validationSplit)}; expected a fraction of at least 0 and below 1`);
  if (Array.isArray(validationData) && validationData.length !== 2 && validationData.length !== 3)
    valueError(`validationData has ${validationData.length} items; it must be [x, y], [x, y, sampleWeight] or a dataset`);
  if (
    validationData !== undefined &&
    (typeof validationData !== "object" || validationData === null) &&
    typeof validationData !== "function"
  )
    valueError(`validationData is ${shown(validationData)}; it must be [x, y], [x, y, sampleWeight] or a dataset`);
  for (const [label, weight] of Object.entries(classWeight)) {
    if (!/^\d+$/.test(label) || typeof weight !== "number" || !Number.isFinite(weight))
      valueError(`classWeight gives the class ${label} the weight ${shown(weight)}; expected a number for each class, by its position`);
  }
}

export function checkLoopOptions({
  verbose = 0,
  callbacks = [],
}: {
  readonly verbose?: unknown;
  readonly callbacks?: CallbackArgument;
}): void {
  if (verbose !== 0 && verbose !== 1 && verbose !== 2 && verbose !== "auto")
    valueError(`verbose is ${shown(verbose)}; expected 0, 1, 2 or "auto"`);
  for (const callback of Array.isArray(callbacks) ? (callbacks as readonly unknown[]) : [callbacks]) {
    if (hasHooks(callback) || (typeof callback === "object" && callback !== null && "mayInterfere" in callback)) continue;
    const found = typeof callback === "object" && callback !== null ? "an object without any hook" : typeof callback;
    valueError(`callbacks holds ${found}; expected objects with hooks`, { help: "for example {onEpochEnd(epoch, logs) { ... }}" });
  }
}

export const compileKeys = [
  "optimizer",
  "loss",
  "lossWeights",
  "metrics",
  "weightedMetrics",
  "runEagerly",
  "stepsPerExecution",
  "jitCompile",
  "autoScaleLoss",
  "target",
];
export const datasetKeys = [
  "epochs",
  "initialEpoch",
  "stepsPerEpoch",
  "batchesPerEpoch",
  "verbose",
  "callbacks",
  "validationData",
  "validationSteps",
  "validationBatches",
  "validationBatchSize",
  "validationFreq",
  "classWeight",
  "shuffle",
];
export const evaluateKeys = ["batchSize", "verbose", "callbacks", "sampleWeight", "steps", "returnDict", "allowNonFinite"];
export const batchKeys = ["sampleWeight", "returnDict", "allowNonFinite"];
