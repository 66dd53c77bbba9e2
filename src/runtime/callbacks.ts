/**
 * What `fit` and `evaluate` tell a caller while they run: Keras's callback hooks, the history, early stopping.
 * Hooks and their arguments follow https://keras.io/api/callbacks/base_callback/.
 */

import type { TypedArray } from "./executor.ts";
import { fault, listNames } from "./fault.ts";

/** Values by name: `loss` first, then metrics, then the same with `val_`. */
export type Logs = Readonly<Record<string, number>>;

export interface FitParameters {
  readonly epochs: number;
  /** Steps per epoch. */
  readonly steps: number;
  readonly verbose: 0 | 1 | 2;
  /** Names the logs of an epoch will have. */
  readonly metrics: readonly string[];
}

/** What a callback may do to the program that is training. */
export interface TrainingControl {
  /** Set it to end `fit` after the current batch. */
  stopTraining: boolean;
  /** Values of weights (trainable and not), by name. */
  getWeights(): Promise<Record<string, TypedArray>>;
  setWeights(values: Readonly<Record<string, TypedArray>>): void;
  getLearningRate(): Promise<number>;
  setLearningRate(value: number): void;
}

type Awaitable = void | Promise<void>;

/**
 * Every hook is optional and awaited. Logs are read back from the device only for hooks that take them: a batch hook
 * written with one parameter costs no wait.
 */
export interface Callback {
  /** Called first, once per `fit` or `evaluate`. */
  setProgram?(program: TrainingControl): void;
  setParams?(parameters: FitParameters): void;
  onTrainBegin?(): Awaitable;
  onTrainEnd?(logs: Logs): Awaitable;
  onEpochBegin?(epoch: number): Awaitable;
  /** May be called with validation logs (`val_…`). Epochs count from 0. */
  onEpochEnd?(epoch: number, logs: Logs): Awaitable;
  onTrainBatchBegin?(batch: number): Awaitable;
  onTrainBatchEnd?(batch: number, logs: Logs): Awaitable;
  onTestBegin?(): Awaitable;
  onTestEnd?(logs: Logs): Awaitable;
  onTestBatchBegin?(batch: number): Awaitable;
  onTestBatchEnd?(batch: number, logs: Logs): Awaitable;
}

/** Result of `fit`. */
export interface History {
  readonly epoch: readonly number[];
  readonly history: Readonly<Record<string, readonly number[]>>;
}

export interface EarlyStoppingOptions {
  /** Default `val_loss`. */
  readonly monitor?: string;
  /** Smallest change that counts as an improvement; the sign does not matter. Default 0. */
  readonly minDelta?: number;
  /** Epochs without improvement before training ends. Default 0. */
  readonly patience?: number;
  /** `auto` maximizes names that hold `acc`, `auc`, `precision` or `recall` and minimizes all others. */
  readonly mode?: "auto" | "min" | "max";
  /** A value the monitored quantity has to beat. */
  readonly baseline?: number;
  /** Puts the weights of the best epoch back at the end. Default false. */
  readonly restoreBestWeights?: boolean;
  /** Epochs before this one are not looked at. Default 0. */
  readonly startFromEpoch?: number;
}

const earlyStoppingOptions = ["monitor", "minDelta", "patience", "mode", "baseline", "restoreBestWeights", "startFromEpoch", "verbose"];

/** https://keras.io/api/callbacks/early_stopping/ */
export class EarlyStopping implements Callback {
  readonly options: EarlyStoppingOptions;
  /** Epoch at which training ended; 0 when it ran to its end. */
  stoppedEpoch = 0;
  bestEpoch = 0;
  best: number | undefined;
  #wait = 0;
  #bestWeights: Record<string, TypedArray> | undefined;
  #program: TrainingControl | undefined;
  #names: readonly string[] = [];

  constructor(options: EarlyStoppingOptions = {}) {
    const stray = Object.keys(options).filter((name) => !earlyStoppingOptions.includes(name));
    if (stray.length > 0)
      fault("TSC3121", `EarlyStopping has no option ${listNames(stray)}`, `its options are ${earlyStoppingOptions.join(", ")}`);
    this.options = options;
  }

  setParams(parameters: FitParameters): void {
    this.#names = parameters.metrics;
  }

  setProgram(program: TrainingControl): void {
    this.#program = program;
  }

  onTrainBegin(): void {
    const { monitor = "val_loss" } = this.options;
    if (!this.#names.includes(monitor)) {
      const help = monitor.startsWith("val_") ? "give fit validationData or validationSplit" : undefined;
      fault("TSC3120", `EarlyStopping monitors ${monitor}, which is not among the logs: ${listNames(this.#names, 20)}`, help);
    }
    this.#wait = 0;
    this.stoppedEpoch = 0;
    this.bestEpoch = 0;
    this.best = undefined;
    this.#bestWeights = undefined;
  }

  async onEpochEnd(epoch: number, logs: Logs): Promise<void> {
    const { monitor = "val_loss", patience = 0, baseline, restoreBestWeights = false, startFromEpoch = 0 } = this.options;
    const value = logs[monitor];
    // Absent in epochs without validation.
    if (value === undefined || epoch < startFromEpoch) return;
    if (restoreBestWeights && !this.#bestWeights) {
      this.#bestWeights = await this.#program?.getWeights();
      this.bestEpoch = epoch;
    }
    this.#wait += 1;
    if (this.best === undefined || this.#improves(monitor, value, this.best)) {
      this.best = value;
      this.bestEpoch = epoch;
      if (restoreBestWeights) this.#bestWeights = await this.#program?.getWeights();
      // With a baseline, an improvement that does not beat it does not reset the patience.
      if (baseline === undefined || this.#improves(monitor, value, baseline)) this.#wait = 0;
      return;
    }
    if (this.#wait >= patience && epoch > 0 && this.#program) {
      this.stoppedEpoch = epoch;
      this.#program.stopTraining = true;
    }
  }

  onTrainEnd(): void {
    if (this.#bestWeights) this.#program?.setWeights(this.#bestWeights);
  }

  #improves(monitor: string, value: number, reference: number): boolean {
    const { mode = "auto", minDelta = 0 } = this.options;
    const larger = mode === "max" || (mode === "auto" && /acc|auc|precision|recall/.test(monitor));
    const delta = Math.abs(minDelta);
    return larger ? value - delta > reference : value + delta < reference;
  }
}

type HookName = Exclude<keyof Callback, "setProgram" | "setParams">;

/** Calls the hooks of several callbacks, one after another. */
export class CallbackList {
  readonly #callbacks: readonly Callback[];
  constructor(callbacks: readonly Callback[]) {
    this.#callbacks = callbacks;
  }

  begin(program: TrainingControl, parameters: FitParameters): void {
    for (const callback of this.#callbacks) {
      callback.setProgram?.(program);
      callback.setParams?.(parameters);
    }
  }

  /** Whether anyone has the hook, and whether anyone takes its logs. */
  listens(hook: "onTrainBatchEnd" | "onTestBatchEnd"): { readonly has: boolean; readonly reads: boolean } {
    const hooks = this.#callbacks.map((callback) => callback[hook]);
    return { has: hooks.some((method) => method), reads: hooks.some((method) => (method?.length ?? 0) > 1) };
  }

  async call<Hook extends HookName>(hook: Hook, ...parameters: Parameters<NonNullable<Callback[Hook]>>): Promise<void> {
    for (const callback of this.#callbacks) {
      // The parameters are those of this hook; the compiler cannot match them through a union of hooks.
      const method = callback[hook] as ((...parameters: unknown[]) => Awaitable) | undefined;
      await method?.apply(callback, parameters);
    }
  }
}
