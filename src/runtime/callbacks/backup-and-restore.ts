/**
 * Goes on after an interruption: https://keras.io/api/callbacks/backup_and_restore/. Beyond Keras, what goes on is equal, bit
 * for bit, to what would have happened without the interruption: metrics, random streams, the order of rows and the other
 * callbacks' state are in the backup.
 */

import { fileExists, makeFolder, removeFile, renameFile, writeBytes } from "../file-system.ts";
import { warn } from "../warning.ts";
import { BaseCallback } from "./callback.ts";
import { BatchCounter, checkFrequency, checkOptions, checkPath, type SaveFrequency } from "./common.ts";

export interface BackupAndRestoreOptions {
  /** Folder of the backup; of one run of training at a time. */
  readonly backupDir: string;
  /** Every epoch, or every so many batches. Default `"epoch"`. */
  readonly saveFreq?: SaveFrequency;
  /** Keeps the backup before the last one, for when the last one is damaged. Default false. */
  readonly doubleCheckpoint?: boolean;
  /** Removes the backup once training has ended. Default true. */
  readonly deleteCheckpoint?: boolean;
}

const known = ["backupDir", "saveFreq", "doubleCheckpoint", "deleteCheckpoint"];

export class BackupAndRestore extends BaseCallback {
  /** After the others, so that the backup holds what they did. */
  readonly runsLast = true;
  readonly options: BackupAndRestoreOptions;
  readonly #batches: BatchCounter;

  constructor(options: BackupAndRestoreOptions) {
    super();
    checkOptions("BackupAndRestore", options, known);
    checkPath("BackupAndRestore", "backupDir", options.backupDir);
    checkFrequency("BackupAndRestore", "saveFreq", options.saveFreq ?? "epoch");
    this.options = options;
    this.#batches = new BatchCounter(options.saveFreq ?? "epoch");
  }

  get #latest(): string {
    return `${this.options.backupDir}/latest.safetensors`;
  }

  get #previous(): string {
    return `${this.options.backupDir}/previous.safetensors`;
  }

  async onTrainBegin(): Promise<void> {
    await makeFolder(this.options.backupDir);
    const [latest, previous] = [await fileExists(this.#latest), await fileExists(this.#previous)];
    if (!latest && !previous) return;
    try {
      await this.program.loadTrainingState(latest ? this.#latest : this.#previous);
    } catch (error) {
      if (!latest || !previous) throw error;
      warn(
        `the last backup cannot be used (${error instanceof Error ? error.message : String(error)}); training goes on from the one before`,
      );
      await this.program.loadTrainingState(this.#previous);
    }
  }

  wantsLogs(): boolean {
    return false;
  }

  async onTrainBatchEnd(): Promise<void> {
    if (this.#batches.advance(this.program.stepsDone)) await this.#save();
  }

  async onEpochEnd(): Promise<void> {
    if ((this.options.saveFreq ?? "epoch") === "epoch") await this.#save();
  }

  async onTrainEnd(): Promise<void> {
    if (this.options.deleteCheckpoint === false) return;
    await removeFile(this.#latest);
    await removeFile(this.#previous);
  }

  async #save(): Promise<void> {
    const bytes = await this.program.saveTrainingState();
    if (this.options.doubleCheckpoint && (await fileExists(this.#latest))) await renameFile(this.#latest, this.#previous);
    await writeBytes(this.#latest, bytes);
  }
}
