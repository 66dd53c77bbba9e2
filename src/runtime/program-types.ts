/** What a program offers; `program.ts` makes one. */

import type { Callback, History, Logs, TrainingControl } from "./callbacks.ts";
import type { Data, TensorData } from "./data.ts";
import type { TensorSpec, TypedArray } from "./executor.ts";

export interface CommonOptions {
  /** Rows per step. Default 32. */
  readonly batchSize?: number;
  /** 0 silent, 1 progress bar, 2 a line per epoch; `auto` is 1 on a terminal and 2 elsewhere. */
  readonly verbose?: 0 | 1 | 2 | "auto";
  readonly callbacks?: Callback | readonly Callback[];
  /** Lets NaN and infinities in the data through. Default false: they are reported with row and column. */
  readonly allowNonFinite?: boolean;
}

export interface FitOptions extends CommonOptions {
  /** Batch hooks of callbacks are called once per so many steps; numbers do not change. Default 1. */
  readonly stepsPerExecution?: number;
  /** Default 1. */
  readonly epochs?: number;
  /** Epoch at which to start, to go on with an earlier run. Default 0. */
  readonly initialEpoch?: number;
  /** New order every epoch, the same for the same seed. Default true. */
  readonly shuffle?: boolean;
  /** Fraction of the rows, taken from the end before shuffling. */
  readonly validationSplit?: number;
  readonly validationData?: readonly [x: Data, y: Data] | readonly [x: Data, y: Data, sampleWeight: TensorData];
  readonly validationBatchSize?: number;
  readonly validationSteps?: number;
  /** Every so many epochs, or the epochs (from 1) in the list. Default 1. */
  readonly validationFreq?: number | readonly number[];
  /** Steps of an epoch; the next epoch goes on where this one ended, and data begins again when it is used up. */
  readonly stepsPerEpoch?: number;
  /** Weight of the loss per row. */
  readonly sampleWeight?: TensorData;
  /** Weight of the loss per class of an integer or one-hot target. */
  readonly classWeight?: Readonly<Record<number, number>>;
}

export interface EvaluateOptions extends CommonOptions {
  readonly sampleWeight?: TensorData;
  readonly steps?: number;
  readonly stepsPerExecution?: number;
}

export interface PredictOptions extends Pick<CommonOptions, "batchSize" | "allowNonFinite"> {}

export interface BatchOptions {
  readonly sampleWeight?: TensorData;
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
  predict(x: Data, options?: PredictOptions): Promise<Prediction>;
  /** As `predict`, always by name. */
  predictAll(x: Data, options?: PredictOptions): Promise<Record<string, TypedArray>>;
  fit(x: Data, y: Data, options?: FitOptions): Promise<History>;
  evaluate(x: Data, y: Data, options: EvaluateOptions & { readonly returnDict: true }): Promise<Logs>;
  evaluate(x: Data, y: Data, options?: EvaluateOptions & { readonly returnDict?: false }): Promise<Evaluation>;
  /** One step on one batch. Logs go on from earlier batches until `resetMetrics`. */
  trainOnBatch(x: Data, y: Data, options?: BatchOptions): Promise<Logs>;
  testOnBatch(x: Data, y: Data, options?: BatchOptions): Promise<Logs>;
  resetMetrics(): void;
  /** The state (all but metrics) as a safetensors file; also written to `path` where there is a file system. */
  save(path?: string | URL): Promise<Uint8Array<ArrayBuffer>>;
  /** From a path or URL, or the bytes of a safetensors file. */
  loadWeights(source: string | URL | ArrayBuffer | Uint8Array): Promise<void>;
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
