/** What a program offers; `program.ts` makes one. */

import type { BatchSource } from "./batch-source.ts";
import type { Logs, TrainingControl } from "./callbacks/callback.ts";
import type { CallbackArgument } from "./callbacks/callback-list.ts";
import type { History } from "./callbacks/history.ts";
import type { Data } from "./data.ts";
import type { TensorSpec, TypedArray } from "./executor.ts";
import type { WeightData } from "./sample-weights.ts";

export interface CommonOptions {
  /** Rows per step. Default 32. Not for sources of batches. */
  readonly batchSize?: number;
  /** 0 silent, 1 progress bar, 2 a line per epoch; `auto` is 1 on a terminal and 2 elsewhere. */
  readonly verbose?: 0 | 1 | 2 | "auto";
  readonly callbacks?: CallbackArgument;
  /** Lets NaN and infinities in the data through. Default false: they are reported with row and column. */
  readonly allowNonFinite?: boolean;
  /** Batch hooks of callbacks are called once per so many steps; numbers do not change. Default 1. */
  readonly stepsPerExecution?: number;
}

export interface FitOptions extends CommonOptions {
  /** Epoch at which to end. Default 1. */
  readonly epochs?: number;
  /** Epoch at which to start, to go on with an earlier run. Default 0. */
  readonly initialEpoch?: number;
  /** New order every epoch, the same for the same seed. Default true. */
  readonly shuffle?: boolean;
  /** Fraction of the rows, taken from the end before shuffling. */
  readonly validationSplit?: number;
  readonly validationData?: readonly [x: Data, y: Data] | readonly [x: Data, y: Data, sampleWeight: WeightData] | BatchSource;
  /** Default `batchSize`. */
  readonly validationBatchSize?: number;
  /** Batches of each validation; default all. */
  readonly validationSteps?: number;
  /** Every so many epochs, or the epochs (from 1) in the list. Default 1. */
  readonly validationFreq?: number | readonly number[];
  /** Steps of an epoch: the next epoch goes on where this one ended. Default all batches; needed for data without end. */
  readonly stepsPerEpoch?: number;
  /** Weight of the loss per row, or per row and timestep; of several targets, one for all or one for each. */
  readonly sampleWeight?: WeightData;
  /** Weight of the loss per class of an integer or one-hot target. */
  readonly classWeight?: Readonly<Record<number, number>>;
}

export interface EvaluateOptions extends CommonOptions {
  readonly sampleWeight?: WeightData;
  /** Batches to evaluate; default all. */
  readonly steps?: number;
}

export interface PredictOptions extends CommonOptions {
  /** Batches to predict; default all. */
  readonly steps?: number;
}

export interface BatchOptions {
  readonly sampleWeight?: WeightData;
  readonly classWeight?: Readonly<Record<number, number>>;
  readonly allowNonFinite?: boolean;
}

/** One array for one output, a record by name for several; row-major. */
export type Prediction = TypedArray | Record<string, TypedArray>;

/** The loss alone, or the loss and then the metrics. */
export type Evaluation = number | number[];

export interface Program extends TrainingControl {
  readonly inputs: readonly TensorSpec[];
  readonly outputs: readonly TensorSpec[];
  /** Targets of `fit`; empty for a program that only predicts. */
  readonly targets: readonly TensorSpec[];
  /** Names of the logs: `loss`, then metrics. */
  readonly metricNames: readonly string[];
  /** `verbose` is 0 here unless it is given. */
  predict(x: Data | BatchSource, options?: PredictOptions): Promise<Prediction>;
  /** As `predict`, always by name. */
  predictAll(x: Data | BatchSource, options?: PredictOptions): Promise<Record<string, TypedArray>>;
  fit(x: Data | BatchSource, y?: Data | null, options?: FitOptions): Promise<History>;
  evaluate(x: Data | BatchSource, y: Data | null | undefined, options: EvaluateOptions & { readonly returnDict: true }): Promise<Logs>;
  evaluate(x: Data | BatchSource, y?: Data | null, options?: EvaluateOptions & { readonly returnDict?: false }): Promise<Evaluation>;
  /** One step on one batch. Logs go on from earlier batches until `resetMetrics`. */
  trainOnBatch(x: Data, y?: Data | null, options?: BatchOptions): Promise<Logs>;
  testOnBatch(x: Data, y?: Data | null, options?: BatchOptions): Promise<Logs>;
  resetMetrics(): void;
  /** The state (all but metrics) as a safetensors file; also written to `path` where there is a file system. */
  save(path?: string | URL): Promise<Uint8Array<ArrayBuffer>>;
  /** From a path or URL, or the bytes of a safetensors file. */
  loadWeights(source: string | URL | ArrayBuffer | Uint8Array): Promise<void>;
  /** All state, with metrics, and how far training is. What is trained after `loadTrainingState` is equal to what would have been without it. */
  saveTrainingState(path?: string | URL): Promise<Uint8Array<ArrayBuffer>>;
  /** The next `fit` goes on where the state was saved; `epochs` is the epoch at which it ends. */
  loadTrainingState(source: string | URL | ArrayBuffer | Uint8Array): Promise<void>;
  /** Frees what the device holds; the program cannot be used afterwards. */
  dispose(): void;
}

export interface ProgramOptions {
  /** Seed of the order of rows. Default 0. */
  readonly seed?: number;
  /** What metric state is reset to; zeros for names that are not given. */
  readonly initialMetrics?: Readonly<Record<string, TypedArray>>;
  /** Where progress goes; default standard output, or the console in a browser. */
  readonly write?: (text: string) => void;
}
