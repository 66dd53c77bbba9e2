/** Ends training when a logged value no longer improves: https://keras.io/api/callbacks/early_stopping/ */

import type { TypedArray } from "../executor.ts";
import { BaseCallback, type CallbackState, type EpochLogs } from "./callback.ts";
import { checkOptions, say } from "./common.ts";
import { checkMonitored, Monitor, type MonitorMode } from "./monitor.ts";

export interface EarlyStoppingOptions {
  /** Default `val_loss`. */
  readonly monitor?: string;
  /** Smallest change that counts as an improvement; the sign does not matter. Default 0. */
  readonly minDelta?: number;
  /** Epochs without improvement before training ends. Default 0. */
  readonly patience?: number;
  /** 1 says when training ends. Default 0. */
  readonly verbose?: number;
  /** `auto` maximizes names that hold `acc`, `auc`, `precision`, `recall` and the like, and minimizes all others. */
  readonly mode?: MonitorMode;
  /** A value the monitored quantity has to beat. */
  readonly baseline?: number;
  /** Puts the weights of the best epoch back at the end. Default false. */
  readonly restoreBestWeights?: boolean;
  /** Epochs before this one are not looked at. Default 0. */
  readonly startFromEpoch?: number;
}

const known = ["monitor", "minDelta", "patience", "verbose", "mode", "baseline", "restoreBestWeights", "startFromEpoch"];

export class EarlyStopping extends BaseCallback {
  readonly options: EarlyStoppingOptions;
  /** Epoch at which training ended; 0 when it ran to its end. */
  stoppedEpoch = 0;
  bestEpoch = 0;
  best: number | undefined;
  readonly #monitor: Monitor;
  #wait = 0;
  #bestWeights: Readonly<Record<string, TypedArray>> | undefined;

  constructor(options: EarlyStoppingOptions = {}) {
    super();
    checkOptions("EarlyStopping", options, known);
    this.options = options;
    this.#monitor = new Monitor("EarlyStopping", options.monitor ?? "val_loss", options.mode ?? "auto", options.minDelta);
  }

  onTrainBegin(): void {
    checkMonitored("EarlyStopping", this.#monitor.name, this.params.metrics);
    this.#wait = 0;
    this.stoppedEpoch = 0;
    this.bestEpoch = 0;
    this.best = undefined;
    this.#bestWeights = undefined;
  }

  async onEpochEnd(epoch: number, logs: EpochLogs): Promise<void> {
    const { patience = 0, baseline, restoreBestWeights = false, startFromEpoch = 0, verbose = 0 } = this.options;
    const value = logs[this.#monitor.name];
    // Absent in epochs without validation.
    if (value === undefined || epoch < startFromEpoch) return;
    if (restoreBestWeights && !this.#bestWeights) {
      this.#bestWeights = await this.program.getWeights();
      this.bestEpoch = epoch;
    }
    this.#wait += 1;
    if (this.best === undefined || this.#monitor.improves(value, this.best)) {
      this.best = value;
      this.bestEpoch = epoch;
      if (restoreBestWeights) this.#bestWeights = await this.program.getWeights();
      // With a baseline, an improvement that does not beat it does not reset the patience.
      if (baseline === undefined || this.#monitor.improves(value, baseline)) this.#wait = 0;
      return;
    }
    if (this.#wait >= patience && epoch > 0) {
      this.stoppedEpoch = epoch;
      this.program.stopTraining = true;
      if (verbose > 0) say(`Epoch ${epoch + 1}: early stopping`);
    }
  }

  onTrainEnd(): void {
    if (this.#bestWeights) this.program.setWeights(this.#bestWeights);
  }

  getState(): CallbackState {
    const { stoppedEpoch, bestEpoch, best = null } = this;
    return {
      callback: "EarlyStopping",
      values: { wait: this.#wait, stoppedEpoch, bestEpoch, best },
      ...(this.#bestWeights ? { tensors: this.#bestWeights } : {}),
    };
  }

  setState({ values, tensors }: CallbackState): void {
    this.#wait = Number(values.wait);
    this.stoppedEpoch = Number(values.stoppedEpoch);
    this.bestEpoch = Number(values.bestEpoch);
    this.best = typeof values.best === "number" ? values.best : undefined;
    this.#bestWeights = tensors;
  }
}
