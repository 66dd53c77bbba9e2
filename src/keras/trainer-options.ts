/** Options of training, evaluation and inference. */

import type { Callback } from "../runtime/callbacks.ts";
import type { FitOptions as RuntimeFitOptions } from "../runtime/program.ts";
import type { LossArgument } from "./compiled-loss.ts";
import type { MetricArgument } from "./compiled-metrics.ts";
import type { Data } from "./data.ts";
import type { Dataset } from "./dataset.ts";
import { valueError } from "./errors.ts";
import type { Config, OptimizerFunction } from "./interfaces.ts";
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
  readonly stepsPerExecution?: number | undefined;
  readonly jitCompile?: boolean | "auto" | undefined;
  readonly autoScaleLoss?: boolean | undefined;
  readonly target?: TargetName | undefined;
}

export interface FitOptions extends Omit<RuntimeFitOptions, "validationData" | "sampleWeight"> {
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
  for (const key of Object.keys(given))
    if (!known.includes(key)) valueError(`${method} has no option ${key}`, { help: `its options are ${known.join(", ")}` });
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
