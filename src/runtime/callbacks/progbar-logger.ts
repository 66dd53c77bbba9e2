/**
 * Progress of `fit`, `evaluate` and `predict` as text: a bar on a terminal, a line per epoch elsewhere
 * (https://keras.io/api/callbacks/progbar_logger/). Added unless `verbose` is 0.
 */

import { terminal } from "../terminal.ts";
import type { Callback, FitParameters, Logs, TrainingControl } from "./callback.ts";
import { progress } from "./callback-list.ts";

/** Milliseconds between two drawings of the bar; each costs reading the logs back. */
const interval = 100;
const width = 20;

export interface ProgbarLoggerOptions {
  /** Where it writes; default standard output, or the console in a browser. */
  readonly write?: ((text: string) => void) | undefined;
}

export class ProgbarLogger implements Callback {
  readonly standsFor = "progress";
  readonly #write: (text: string) => void;
  #program: TrainingControl | undefined;
  #params: FitParameters | undefined;
  /** Undefined while a source was not read to its end. */
  #steps: number | undefined;
  /** Whether the bar is drawn after this batch; undefined while nobody asked. */
  #due: boolean | undefined;
  #started = 0;
  #drawn = 0;
  /** Validation inside `fit` has no progress of its own. */
  #training = false;

  constructor({ write }: ProgbarLoggerOptions = {}) {
    this.#write = write ?? ((text) => terminal.write(text));
  }

  setProgram(program: TrainingControl): void {
    this.#program = program;
  }

  setParams(parameters: FitParameters): void {
    this.#params = parameters;
    this.#steps = parameters.steps;
  }

  wantsLogs(): boolean {
    this.#due = this.#isDue();
    return this.#due;
  }

  onTrainBegin(): void {
    this.#training = true;
  }

  onEpochBegin(epoch: number): void {
    this.#write(`Epoch ${epoch + 1}/${this.#params?.epochs}\n`);
    this.#begin();
  }

  onTrainBatchEnd(_batch: number, logs: Logs): void {
    this.#draw(logs);
  }

  onEpochEnd(_epoch: number, logs: Logs): void {
    this.#end(logs);
  }

  onTrainEnd(): void {
    this.#training = false;
  }

  onTestBegin(): void {
    if (!this.#training) this.#begin();
  }

  onTestBatchEnd(_batch: number, logs: Logs): void {
    if (!this.#training) this.#draw(logs);
  }

  onTestEnd(logs: Logs): void {
    if (!this.#training) this.#end(logs);
  }

  onPredictBegin(): void {
    this.#begin();
  }

  onPredictBatchEnd(): void {
    this.#draw({});
  }

  onPredictEnd(): void {
    this.#end({});
  }

  get #hasBar(): boolean {
    return this.#params?.verbose === 1 && terminal.interactive;
  }

  #isDue(): boolean {
    return this.#hasBar && performance.now() - this.#drawn >= interval;
  }

  #begin(): void {
    this.#started = performance.now();
    this.#drawn = this.#started;
  }

  #draw(logs: Logs): void {
    const due = this.#due ?? this.#isDue();
    this.#due = undefined;
    if (!due) return;
    this.#drawn = performance.now();
    this.#write(`\r\u001b[K${this.#text(" ", logs)}`);
  }

  #end(logs: Logs): void {
    this.#steps ??= this.#program?.stepsDone;
    this.#write(`${this.#hasBar ? "\r\u001b[K" : ""}${this.#text(" - ", logs)}\n`);
  }

  /** Count, bar where it is drawn, time and values. */
  #text(separator: " " | " - ", logs: Logs): string {
    const done = this.#program?.stepsDone ?? 0;
    const steps = this.#steps;
    const count = steps === undefined ? done : `${String(done).padStart(String(steps).length)}/${steps}`;
    const elapsed = performance.now() - this.#started;
    const perStep = elapsed / Math.max(done, 1);
    const time = `${(elapsed / 1000).toFixed(1)}s ${perStep < 10 ? perStep.toPrecision(2) : Math.round(perStep)}ms/step`;
    const bar = steps === undefined || separator === " - " ? "" : `${drawBar(done / steps)} `;
    const values = Object.entries(logs).map(([name, value]) => ` - ${name}: ${formatNumber(value)}`);
    return `${count}${separator}${bar}${time}${values.join("")}`;
  }
}

export function verbosity(verbose: 0 | 1 | 2 | "auto" = "auto"): 0 | 1 | 2 {
  return verbose === "auto" ? (terminal.interactive ? 1 : 2) : verbose;
}

function drawBar(share: number): string {
  const filled = Math.min(width, Math.round(share * width));
  const [on, off] = terminal.color ? ["\u001b[32m", "\u001b[0m"] : ["", ""];
  return `${on}${"━".repeat(filled)}${off}${"─".repeat(width - filled)}`;
}

/** Four significant digits, at least; whole numbers in full. */
function formatNumber(value: number): string {
  const magnitude = Math.abs(value);
  return magnitude !== 0 && magnitude < 1e-3 ? value.toExponential(3) : magnitude < 100 ? value.toFixed(4) : value.toFixed(1);
}

progress.create = (options) => new ProgbarLogger(options);
