/** Lowers the learning rate when a logged value no longer improves: https://keras.io/api/callbacks/reduce_lr_on_plateau/ */

import { fault } from "../fault.ts";
import { BaseCallback, type CallbackState, type EpochLogs } from "./callback.ts";
import { checkOptions, say } from "./common.ts";
import { checkMonitored, Monitor, type MonitorMode } from "./monitor.ts";

export interface ReduceLROnPlateauOptions {
  /** Default `val_loss`. */
  readonly monitor?: string;
  /** What the rate is multiplied by; below 1. Default 0.1. */
  readonly factor?: number;
  /** Epochs without improvement before the rate is lowered. Default 10. */
  readonly patience?: number;
  /** 1 says when the rate is lowered. Default 0. */
  readonly verbose?: number;
  readonly mode?: MonitorMode;
  /** Smallest change that counts as an improvement. Default 1e-4. */
  readonly minDelta?: number;
  /** Epochs after lowering the rate in which none counts as without improvement. Default 0. */
  readonly cooldown?: number;
  /** The rate is not lowered below it. Default 0. */
  readonly minLr?: number;
}

const known = ["monitor", "factor", "patience", "verbose", "mode", "minDelta", "cooldown", "minLr"];

export class ReduceLROnPlateau extends BaseCallback {
  readonly options: ReduceLROnPlateauOptions;
  best: number;
  readonly #monitor: Monitor;
  #wait = 0;
  #cooldown = 0;

  constructor(options: ReduceLROnPlateauOptions = {}) {
    super();
    checkOptions("ReduceLROnPlateau", options, known);
    const { factor = 0.1 } = options;
    if (!(factor < 1)) fault("TSC3122", `ReduceLROnPlateau has factor ${factor}; expected a number below 1`);
    this.options = options;
    this.#monitor = new Monitor("ReduceLROnPlateau", options.monitor ?? "val_loss", options.mode ?? "auto", options.minDelta ?? 1e-4);
    this.best = this.#monitor.worst;
  }

  onTrainBegin(): void {
    checkMonitored("ReduceLROnPlateau", this.#monitor.name, this.params.metrics);
    this.best = this.#monitor.worst;
    this.#wait = 0;
    this.#cooldown = 0;
  }

  async onEpochEnd(epoch: number, logs: EpochLogs): Promise<void> {
    const { factor = 0.1, patience = 10, cooldown = 0, minLr = 0, verbose = 0 } = this.options;
    const rate = await this.program.getLearningRate();
    logs["learning_rate"] = rate;
    const value = logs[this.#monitor.name];
    // Absent in epochs without validation.
    if (value === undefined) return;
    if (this.#cooldown > 0) {
      this.#cooldown -= 1;
      this.#wait = 0;
    }
    if (this.#monitor.improves(value, this.best)) {
      this.best = value;
      this.#wait = 0;
      return;
    }
    if (this.#cooldown > 0) return;
    this.#wait += 1;
    // The rate is a float32 on the device, and so must the bound be: equal rates are not lowered again.
    if (this.#wait < patience || rate <= Math.fround(minLr)) return;
    const lowered = Math.max(rate * factor, minLr);
    this.program.setLearningRate(lowered);
    this.#cooldown = cooldown;
    this.#wait = 0;
    if (verbose > 0) say(`Epoch ${epoch + 1}: ReduceLROnPlateau lowers the learning rate to ${lowered}`);
  }

  getState(): CallbackState {
    return {
      callback: "ReduceLROnPlateau",
      values: { best: Number.isFinite(this.best) ? this.best : null, wait: this.#wait, cooldown: this.#cooldown },
    };
  }

  setState({ values }: CallbackState): void {
    this.best = typeof values.best === "number" ? values.best : this.#monitor.worst;
    this.#wait = Number(values.wait);
    this.#cooldown = Number(values.cooldown);
  }
}
