/** Callbacks: https://keras.io/api/callbacks/. Each also has a factory with a lower-case name. */

import { BackupAndRestore, type BackupAndRestoreOptions } from "../runtime/callbacks/backup-and-restore.ts";
import { BaseCallback, type Callback as Hooks } from "../runtime/callbacks/callback.ts";
import { CSVLogger, type CSVLoggerOptions } from "../runtime/callbacks/csv-logger.ts";
import { EarlyStopping, type EarlyStoppingOptions } from "../runtime/callbacks/early-stopping.ts";
import { History } from "../runtime/callbacks/history.ts";
import { LambdaCallback } from "../runtime/callbacks/lambda-callback.ts";
import { LearningRateScheduler, type LearningRateSchedulerOptions } from "../runtime/callbacks/learning-rate-scheduler.ts";
import { ModelCheckpoint, type ModelCheckpointOptions } from "../runtime/callbacks/model-checkpoint.ts";
import { ProgbarLogger, type ProgbarLoggerOptions } from "../runtime/callbacks/progbar-logger.ts";
import { ReduceLROnPlateau, type ReduceLROnPlateauOptions } from "../runtime/callbacks/reduce-lr-on-plateau.ts";
import { RemoteMonitor, type RemoteMonitorOptions } from "../runtime/callbacks/remote-monitor.ts";
import { TensorBoard, type TensorBoardOptions } from "../runtime/callbacks/tensorboard.ts";
import { TerminateOnNaN } from "../runtime/callbacks/terminate-on-nan.ts";
import type { Model } from "./model/model.ts";

export { CallbackList } from "../runtime/callbacks/callback-list.ts";
export {
  BackupAndRestore,
  CSVLogger,
  EarlyStopping,
  History,
  LambdaCallback,
  LearningRateScheduler,
  ModelCheckpoint,
  ProgbarLogger,
  ReduceLROnPlateau,
  RemoteMonitor,
  TensorBoard,
  TerminateOnNaN,
};

/** Base of callbacks written as classes. A hook is a method; `model` is what is trained. */
export class Callback extends BaseCallback {
  #model: Model | undefined;

  setModel(model: unknown): void {
    this.#model = model as Model | undefined;
  }

  get model(): Model | undefined {
    return this.#model;
  }
}

export const backupAndRestore = (options: BackupAndRestoreOptions): BackupAndRestore => new BackupAndRestore(options);
export const csvLogger = (options: CSVLoggerOptions): CSVLogger => new CSVLogger(options);
export const earlyStopping = (options: EarlyStoppingOptions = {}): EarlyStopping => new EarlyStopping(options);
export const history = (): History => new History();
export const lambdaCallback = (hooks: Hooks): LambdaCallback => new LambdaCallback(hooks);
export const learningRateScheduler = (options: LearningRateSchedulerOptions): LearningRateScheduler => new LearningRateScheduler(options);
export const modelCheckpoint = (options: ModelCheckpointOptions): ModelCheckpoint => new ModelCheckpoint(options);
export const progbarLogger = (options: ProgbarLoggerOptions = {}): ProgbarLogger => new ProgbarLogger(options);
export const reduceLROnPlateau = (options: ReduceLROnPlateauOptions = {}): ReduceLROnPlateau => new ReduceLROnPlateau(options);
export const remoteMonitor = (options: RemoteMonitorOptions = {}): RemoteMonitor => new RemoteMonitor(options);
export const tensorBoard = (options: TensorBoardOptions = {}): TensorBoard => new TensorBoard(options);
export const terminateOnNaN = (): TerminateOnNaN => new TerminateOnNaN();
