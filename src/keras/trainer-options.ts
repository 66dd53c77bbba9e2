/** Options of training, evaluation and inference. */

import type { Callback } from "../runtime/callbacks/index.ts";
import type { FitOptions as RuntimeFitOptions } from "../runtime/program.ts";
import type { LossArgument } from "./compiled-loss.ts";
import type { MetricArgument } from "./compiled-metrics.ts";
import type { Data } from "./data.ts";
import type { Dataset } from "./dataset.ts";
import { shown, valueError } from "./errors.ts";
import type { Config, OptimizerFunction } from "./interfaces.ts";
import { unknownOptions } from "./options.ts";
import type { TargetName } from "./program.ts";
import type { TensorLike } from "./tensor.ts";

export interface CompileOptions {
  readonly optimizer?: string | OptimizerFunction | Config | null | undefined;
  readonly loss?: LossArgument;
  readonly lossWeights?: readonly number[] | Readonly<Record<string, number>> | null | undefined;
  readonly metrics?: MetricArgument;
  readonly weightedMetrics?: MetricArgument;
  /** Runs on the reference interpreter. */
  readonly runEagerly?: boolean | undefined;
  /** Batch hooks of callbacks are called once per so many steps; numbers do not change. Default 1. */
  readonly stepsPerExecution?: number | undefined;
  readonly jitCompile?: boolean | "auto" | undefined;
  readonly autoScaleLoss?: boolean | undefined;
  readonly target?: TargetName | undefined;
}

export interface FitOptions extends Omit<RuntimeFitOptions, "validationData" | "sampleWeight" | "stepsPerExecution"> {
  readonly validationData?: readonly [x: Data, y: Data] | readonly [x: Data, y: Data, sampleWeight: TensorLike];
  readonly sampleWeight?: TensorLike | undefined;
}

export interface DatasetFitOptions {
  readonly epochs?: number;
  readonly initialEpoch?: number;
  /** With it one pass over the data goes on from epoch to epoch; needed for a source without end. */
  readonly stepsPerEpoch?: number;
  readonly verbose?: 0 | 1 | 2 | "auto";
  readonly callbacks?: Callback | readonly Callback[];
  readonly validationData?: readonly [x: Data, y: Data] | readonly [x: Data, y: Data, sampleWeight: TensorLike] | Dataset;
  readonly validationSteps?: number;
  readonly validationFreq?: number | readonly number[];
  readonly classWeight?: Readonly<Record<number, number>>;
}

export interface EvaluateOptions {
  readonly batchSize?: number;
  readonly verbose?: 0 | 1 | 2 | "auto";
  readonly callbacks?: Callback | readonly Callback[];
  readonly sampleWeight?: TensorLike | undefined;
  readonly steps?: number;
  readonly returnDict?: boolean;
}

export interface PredictOptions {
  readonly batchSize?: number;
  /** Lets NaN and infinities in the data through. */
  readonly allowNonFinite?: boolean;
  readonly verbose?: 0 | 1 | 2 | "auto";
}

export interface BatchOptions {
  readonly sampleWeight?: TensorLike | undefined;
  readonly classWeight?: Readonly<Record<number, number>>;
  readonly returnDict?: boolean;
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
const hooks = /^(set(Program|Params)|on(Train|Epoch|Test|Predict)(Batch)?(Begin|End))$/;

/** What the loop itself would take for granted. */
export function checkFitOptions(options: FitOptions): void {
  reject(options, fitKeys, "fit");
  const { verbose = 0, callbacks = [], validationSplit = 0, validationFreq = 1, validationData, classWeight = {}, batchSize } = options;
  checkVerbose(verbose);
  if (batchSize === null) valueError("batchSize is null; expected a positive whole number");
  for (const callback of Array.isArray(callbacks) ? (callbacks as readonly unknown[]) : [callbacks]) {
    const isObject = typeof callback === "object" && callback !== null;
    const names = isObject ? [...Object.keys(callback), ...Object.getOwnPropertyNames(Object.getPrototypeOf(callback) ?? {})] : [];
    if (!names.some((name) => hooks.test(name)))
      valueError(`callbacks holds ${isObject ? "an object without any hook" : typeof callback}; expected objects with hooks`, {
        help: "for example {onEpochEnd(epoch, logs) { ... }}",
      });
  }
  if (!(validationSplit >= 0 && validationSplit < 1))
    valueError(`validationSplit is ${shown(validationSplit)}; expected a fraction of at least 0 and below 1`);
  if (typeof validationFreq === "number" && !(Number.isInteger(validationFreq) && validationFreq >= 1))
    valueError(`validationFreq is ${validationFreq}; expected a positive whole number or a list of epochs`);
  if (validationData !== undefined && !(Array.isArray(validationData) && (validationData.length === 2 || validationData.length === 3)))
    valueError("validationData must be [x, y] or [x, y, sampleWeight]");
  for (const [label, weight] of Object.entries(classWeight)) {
    if (!/^\d+$/.test(label) || typeof weight !== "number" || !Number.isFinite(weight))
      valueError(`classWeight gives the class ${label} the weight ${shown(weight)}; expected a number for each class, by its position`);
  }
}

export function checkVerbose(verbose: unknown): void {
  if (verbose !== 0 && verbose !== 1 && verbose !== 2 && verbose !== "auto")
    valueError(`verbose is ${shown(verbose)}; expected 0, 1, 2 or "auto"`);
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
  "verbose",
  "callbacks",
  "validationData",
  "validationSteps",
  "validationFreq",
  "classWeight",
];
export const evaluateKeys = ["batchSize", "verbose", "callbacks", "sampleWeight", "steps", "returnDict", "allowNonFinite"];
