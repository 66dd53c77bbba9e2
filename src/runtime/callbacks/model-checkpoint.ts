/** Saves the model while it trains: https://keras.io/api/callbacks/model_checkpoint/ */

import { BaseCallback, type CallbackState, type EpochLogs, type Logs } from "./callback.ts";
import { BatchCounter, checkFrequency, checkOptions, checkPath, type SaveFrequency, say } from "./common.ts";
import { formatPath, hasPlaceholders } from "./format-path.ts";
import { checkMonitored, Monitor, type MonitorMode } from "./monitor.ts";

export interface ModelCheckpointOptions {
  /** May name the epoch (from 1), the batch (from 1) and logs: `weights.{epoch:02d}-{val_loss:.2f}.safetensors`. */
  readonly filepath: string;
  /** Default `val_loss`. */
  readonly monitor?: string;
  /** 1 says when something is saved. Default 0. */
  readonly verbose?: number;
  /** Saves only where the monitored value improves. Default false. */
  readonly saveBestOnly?: boolean;
  /** Saves weights without optimizer state. Default false. */
  readonly saveWeightsOnly?: boolean;
  readonly mode?: MonitorMode;
  /** Every epoch, or every so many batches. Default `"epoch"`. */
  readonly saveFreq?: SaveFrequency;
  /** A value that the first improvement has to beat. */
  readonly initialValueThreshold?: number;
}

const known = ["filepath", "monitor", "verbose", "saveBestOnly", "saveWeightsOnly", "mode", "saveFreq", "initialValueThreshold"];

export class ModelCheckpoint extends BaseCallback {
  readonly options: ModelCheckpointOptions;
  best: number;
  readonly #monitor: Monitor;
  readonly #batches: BatchCounter;
  #epoch = 0;

  constructor(options: ModelCheckpointOptions) {
    super();
    checkOptions("ModelCheckpoint", options, known);
    checkPath("ModelCheckpoint", "filepath", options.filepath);
    checkFrequency("ModelCheckpoint", "saveFreq", options.saveFreq ?? "epoch");
    this.options = options;
    this.#monitor = new Monitor("ModelCheckpoint", options.monitor ?? "val_loss", options.mode ?? "auto");
    this.#batches = new BatchCounter(options.saveFreq ?? "epoch");
    this.best = options.initialValueThreshold ?? this.#monitor.worst;
  }

  onTrainBegin(): void {
    if (this.options.saveBestOnly) checkMonitored("ModelCheckpoint", this.#monitor.name, this.params.metrics);
  }

  onEpochBegin(epoch: number): void {
    this.#epoch = epoch;
  }

  wantsLogs(): boolean {
    const { saveBestOnly = false, filepath } = this.options;
    return (saveBestOnly || hasPlaceholders(filepath)) && this.#batches.isDue(this.program.stepsDone);
  }

  async onTrainBatchEnd(batch: number, logs: Logs): Promise<void> {
    if (this.#batches.advance(this.program.stepsDone)) await this.#save(this.#epoch, batch, logs);
  }

  async onEpochEnd(epoch: number, logs: EpochLogs): Promise<void> {
    if ((this.options.saveFreq ?? "epoch") === "epoch") await this.#save(epoch, undefined, logs);
  }

  async #save(epoch: number, batch: number | undefined, logs: Logs): Promise<void> {
    const { filepath, saveBestOnly = false, saveWeightsOnly = false, verbose = 0 } = this.options;
    const value = logs[this.#monitor.name];
    if (saveBestOnly) {
      // Absent in epochs without validation, and in batches.
      if (value === undefined || !this.#monitor.improves(value, this.best)) return;
      if (verbose > 0) say(`Epoch ${epoch + 1}: ${this.#monitor.name} improved from ${this.best} to ${value}`);
      this.best = value;
    }
    const path = formatPath(filepath, { epoch: epoch + 1, ...(batch === undefined ? {} : { batch: batch + 1 }), ...logs });
    await (saveWeightsOnly ? this.program.saveWeights(path) : this.program.saveModel(path));
    if (verbose > 0) say(`Epoch ${epoch + 1}: saved to ${path}`);
  }

  getState(): CallbackState {
    return { callback: "ModelCheckpoint", values: { best: Number.isFinite(this.best) ? this.best : null } };
  }

  setState({ values }: CallbackState): void {
    if (typeof values.best === "number") this.best = values.best;
  }
}
