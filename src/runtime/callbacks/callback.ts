/**
 * What `fit`, `evaluate` and `predict` tell a caller while they run. Hooks and their arguments follow
 * https://keras.io/api/callbacks/base_callback/.
 */

import type { TypedArray } from "../executor.ts";

/** Values by name: `loss` first, then metrics, then the same with `val_`. */
export type Logs = Readonly<Record<string, number>>;

/** Logs of a whole epoch. What a hook adds, callbacks after it see, and the history keeps. */
export type EpochLogs = Record<string, number>;

export interface FitParameters {
  readonly epochs: number;
  /** Executions' steps per epoch; undefined while a source of unknown length was not yet read to its end. */
  readonly steps: number | undefined;
  readonly verbose: 0 | 1 | 2;
  /** Names the logs of an epoch will have. */
  readonly metrics: readonly string[];
}

/** Where training is: steps that are done of an epoch, and batches that were taken of a pass over the data. */
export interface TrainingPosition {
  readonly epoch: number;
  readonly step: number;
  readonly pass: number;
  readonly batch: number;
}

/** What a callback may ask of what is training: the program of an artifact, or a model in process. */
export interface TrainingControl {
  /** Set it to end `fit` after the current batches. */
  stopTraining: boolean;
  /** Set it to end `evaluate` after the current batches. */
  stopEvaluating: boolean;
  /** Set it to end `predict` after the current batches; what is there by then is returned. */
  stopPredicting: boolean;
  /** Where `fit` is; after an epoch, at the beginning of the next. */
  readonly position: TrainingPosition;
  /** Steps done of the epoch, evaluation or prediction that is running. */
  readonly stepsDone: number;
  /** Values of weights (trainable and not), by name. */
  getWeights(): Promise<Record<string, TypedArray>>;
  setWeights(values: Readonly<Record<string, TypedArray>>): void;
  /** False where the rate follows a schedule, or a step has none. */
  readonly hasLearningRate: boolean;
  getLearningRate(): Promise<number>;
  setLearningRate(value: number): void;
  /** Writes weights, optimizer state and random streams to a file. */
  saveModel(path: string): Promise<void>;
  /** Writes the weights to a file. */
  saveWeights(path: string): Promise<void>;
  loadWeights(path: string): Promise<void>;
  /** All state and the position, as bytes: what training goes on from as if it had not stopped. */
  saveTrainingState(): Promise<Uint8Array<ArrayBuffer>>;
  loadTrainingState(source: string | URL | ArrayBuffer | Uint8Array): Promise<void>;
}

export type Awaitable = void | Promise<void>;

/** What a callback keeps from epoch to epoch, for a training state. */
export interface CallbackState {
  /** Tells whose state it is. */
  readonly callback: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly tensors?: Readonly<Record<string, TypedArray>>;
}

/**
 * Every hook is optional and awaited. Logs are read back from the device only for hooks that take them: a batch hook
 * written with one parameter costs no wait, and is called with the logs that were read last.
 */
export interface Callback {
  /** Called first, once per `fit`, `evaluate` or `predict`. */
  setProgram?(program: TrainingControl): void;
  /** The model of a program in process. */
  setModel?(model: unknown): void;
  setParams?(parameters: FitParameters): void;
  onTrainBegin?(): Awaitable;
  onTrainEnd?(logs: Logs): Awaitable;
  onEpochBegin?(epoch: number): Awaitable;
  /** Epochs count from 0. */
  onEpochEnd?(epoch: number, logs: EpochLogs): Awaitable;
  /** Batch hooks get the number of the first batch of the execution; there are `stepsPerExecution` of them. */
  onTrainBatchBegin?(batch: number): Awaitable;
  onTrainBatchEnd?(batch: number, logs: Logs): Awaitable;
  /** Other names of the two above. */
  onBatchBegin?(batch: number): Awaitable;
  onBatchEnd?(batch: number, logs: Logs): Awaitable;
  onTestBegin?(): Awaitable;
  onTestEnd?(logs: Logs): Awaitable;
  onTestBatchBegin?(batch: number): Awaitable;
  onTestBatchEnd?(batch: number, logs: Logs): Awaitable;
  onPredictBegin?(): Awaitable;
  onPredictEnd?(): Awaitable;
  onPredictBatchBegin?(batch: number): Awaitable;
  onPredictBatchEnd?(batch: number, logs: { readonly outputs: unknown }): Awaitable;
  /** Taken in place of what is added otherwise. */
  readonly standsFor?: "history" | "progress";
  /** Its hooks are called after those of all others. */
  readonly runsLast?: boolean;
  /** Whether the next batch hook looks at its logs. Without it, one that takes them does. */
  wantsLogs?(): boolean;
  getState?(): CallbackState;
  setState?(state: CallbackState): void;
}

/** Keeps what a callback is told before it starts. */
export class BaseCallback implements Callback {
  #program: TrainingControl | undefined;
  #params: FitParameters | undefined;

  setProgram(program: TrainingControl): void {
    this.#program = program;
  }

  setParams(parameters: FitParameters): void {
    this.#params = parameters;
  }

  get program(): TrainingControl {
    if (!this.#program) throw new Error("internal: the callback is used outside of fit, evaluate and predict");
    return this.#program;
  }

  get params(): FitParameters {
    return this.#params ?? { epochs: 0, steps: undefined, verbose: 0, metrics: [] };
  }
}
