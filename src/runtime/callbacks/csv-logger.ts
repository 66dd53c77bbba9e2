/** Writes the logs of every epoch as a line of a file: https://keras.io/api/callbacks/csv_logger/ */

import { appendToFile, fileExists, writeBytes } from "../file-system.ts";
import { BaseCallback, type CallbackState, type EpochLogs } from "./callback.ts";
import { checkOptions, checkPath } from "./common.ts";

export interface CSVLoggerOptions {
  readonly filename: string;
  /** Default `,`. */
  readonly separator?: string;
  /** Adds to a file that is there, in place of writing it anew. Default false. */
  readonly append?: boolean;
}

const known = ["filename", "separator", "append"];

export class CSVLogger extends BaseCallback {
  readonly options: CSVLoggerOptions;
  #columns: readonly string[] | undefined;
  #headed = false;

  constructor(options: CSVLoggerOptions) {
    super();
    checkOptions("CSVLogger", options, known);
    checkPath("CSVLogger", "filename", options.filename);
    this.options = options;
  }

  async onTrainBegin(): Promise<void> {
    const { filename, append = false } = this.options;
    this.#columns = undefined;
    this.#headed = append && (await fileExists(filename));
    if (!this.#headed) await writeBytes(filename, new Uint8Array());
  }

  async onEpochEnd(epoch: number, logs: EpochLogs): Promise<void> {
    // Values of validation are absent in epochs without it, and the columns must hold for all.
    this.#columns ??= [...new Set([...Object.keys(logs), ...this.params.metrics])].sort();
    const { filename, separator = "," } = this.options;
    const header = this.#headed ? "" : `${["epoch", ...this.#columns].join(separator)}\n`;
    this.#headed = true;
    await appendToFile(filename, `${header}${[epoch, ...this.#columns.map((name) => logs[name] ?? "NA")].join(separator)}\n`);
  }

  getState(): CallbackState {
    return { callback: "CSVLogger", values: { columns: this.#columns ?? null } };
  }

  setState({ values }: CallbackState): void {
    this.#columns = (values.columns as readonly string[] | null) ?? undefined;
  }
}
