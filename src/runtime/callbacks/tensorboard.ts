/**
 * Writes event files for TensorBoard: https://keras.io/api/callbacks/tensorboard/. Scalars of training and validation have the
 * same names in two runs, `train` and `validation`, and so are drawn in one chart.
 */

import { histogramSummary, type SummaryValue, scalarSummary } from "../tensorboard/event.ts";
import { EventFile } from "../tensorboard/event-file.ts";
import { BaseCallback, type CallbackState, type EpochLogs, type Logs } from "./callback.ts";
import { BatchCounter, checkFrequency, checkOptions, checkPath } from "./common.ts";

export interface TensorBoardOptions {
  /** Default `logs`. */
  readonly logDir?: string;
  /** Every so many epochs, histograms of the weights are written; 0 for never. Default 0. */
  readonly histogramFreq?: number;
  /** Writes batches a second. Default false. */
  readonly writeStepsPerSecond?: boolean;
  /** Logs of epochs only, or besides of every batch, or of every so many batches. Default `"epoch"`. */
  readonly updateFreq?: "epoch" | "batch" | number;
}

const known = ["logDir", "histogramFreq", "writeStepsPerSecond", "updateFreq"];

export class TensorBoard extends BaseCallback {
  readonly options: TensorBoardOptions;
  readonly #frequency: "epoch" | number;
  #batches: BatchCounter;
  #train: EventFile | undefined;
  #validation: EventFile | undefined;
  /** Batches of all epochs before this one, in this and the runs it goes on from. */
  #before = 0;
  /** Batches of this epoch. */
  #steps = 0;
  #epochBegan = 0;

  constructor(options: TensorBoardOptions = {}) {
    super();
    checkOptions("TensorBoard", options, known);
    checkPath("TensorBoard", "logDir", options.logDir ?? "logs");
    this.options = options;
    this.#frequency = options.updateFreq === "batch" ? 1 : (options.updateFreq ?? "epoch");
    checkFrequency("TensorBoard", "updateFreq", this.#frequency);
    this.#batches = new BatchCounter(this.#frequency);
  }

  onTrainBegin(): void {
    this.#train = undefined;
    this.#validation = undefined;
    this.#batches = new BatchCounter(this.#frequency);
    this.#before = 0;
    this.#steps = 0;
  }

  onEpochBegin(): void {
    this.#epochBegan = performance.now();
  }

  wantsLogs(): boolean {
    return this.#batches.isDue(this.program.stepsDone);
  }

  onTrainBatchEnd(_batch: number, logs: Logs): void {
    this.#steps = this.program.stepsDone;
    if (!this.#batches.advance(this.#steps)) return;
    this.#file("train").add(
      this.#before + this.#steps - 1,
      scalars(logs, (name) => `batch_${name}`),
    );
  }

  async onEpochEnd(epoch: number, logs: EpochLogs): Promise<void> {
    const { histogramFreq = 0, writeStepsPerSecond = false } = this.options;
    const entries = Object.entries(logs);
    const pick = (validation: boolean): Logs =>
      Object.fromEntries(
        entries.filter(([name]) => name.startsWith("val_") === validation).map(([name, value]) => [name.replace(/^val_/, ""), value]),
      );
    const values = [...scalars(pick(false), (name) => `epoch_${name}`)];
    if (logs["learning_rate"] === undefined) values.push(...(await this.#learningRate()));
    if (writeStepsPerSecond)
      values.push(scalarSummary("epoch_steps_per_second", (1000 * this.#steps) / (performance.now() - this.#epochBegan)));
    if (histogramFreq > 0 && epoch % histogramFreq === 0) {
      const weights = await this.program.getWeights();
      values.push(...Object.entries(weights).map(([name, data]) => histogramSummary(`${name}/histogram`, data)));
    }
    this.#file("train").add(epoch, values);
    const validation = scalars(pick(true), (name) => `epoch_${name}`);
    if (validation.length > 0) this.#file("validation").add(epoch, validation);
    this.#before += this.#steps;
    this.#steps = 0;
    await this.#flush();
  }

  async onTestEnd(logs: Logs): Promise<void> {
    this.#file("validation").add(
      this.#before + this.#steps,
      scalars(logs, (name) => `evaluation_${name}_vs_iterations`),
    );
    await this.#flush();
  }

  onTrainEnd(): Promise<void> {
    return this.#flush();
  }

  getState(): CallbackState {
    return { callback: "TensorBoard", values: { before: this.#before, steps: this.#steps } };
  }

  setState({ values }: CallbackState): void {
    this.#before = Number(values.before);
    this.#steps = Number(values.steps);
  }

  /** Nothing where the optimizer has no rate that can be read. */
  async #learningRate(): Promise<readonly SummaryValue[]> {
    return this.program.hasLearningRate ? [scalarSummary("epoch_learning_rate", await this.program.getLearningRate())] : [];
  }

  #file(run: "train" | "validation"): EventFile {
    const made = (): EventFile => new EventFile(`${this.options.logDir ?? "logs"}/${run}`);
    if (run === "train") {
      this.#train ??= made();
      return this.#train;
    }
    this.#validation ??= made();
    return this.#validation;
  }

  async #flush(): Promise<void> {
    await this.#train?.flush();
    await this.#validation?.flush();
  }
}

function scalars(logs: Logs, tag: (name: string) => string): SummaryValue[] {
  return Object.entries(logs).map(([name, value]) => scalarSummary(tag(name), value));
}
