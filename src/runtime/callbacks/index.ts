/** All callbacks. None imports a module of Node: those that write files find it when they run. */

export { BackupAndRestore, type BackupAndRestoreOptions } from "./backup-and-restore.ts";
export {
  type Awaitable,
  BaseCallback,
  type Callback,
  type CallbackState,
  type EpochLogs,
  type FitParameters,
  type Logs,
  type TrainingControl,
  type TrainingPosition,
} from "./callback.ts";
export { type CallbackArgument, CallbackList, type CallbackListOptions } from "./callback-list.ts";
export { CSVLogger, type CSVLoggerOptions } from "./csv-logger.ts";
export { EarlyStopping, type EarlyStoppingOptions } from "./early-stopping.ts";
export { History } from "./history.ts";
export { LambdaCallback } from "./lambda-callback.ts";
export { LearningRateScheduler, type LearningRateSchedulerOptions } from "./learning-rate-scheduler.ts";
export { ModelCheckpoint, type ModelCheckpointOptions } from "./model-checkpoint.ts";
export { ProgbarLogger, type ProgbarLoggerOptions } from "./progbar-logger.ts";
export { ReduceLROnPlateau, type ReduceLROnPlateauOptions } from "./reduce-lr-on-plateau.ts";
export { RemoteMonitor, type RemoteMonitorOptions } from "./remote-monitor.ts";
export { TensorBoard, type TensorBoardOptions } from "./tensorboard.ts";
export { TerminateOnNaN } from "./terminate-on-nan.ts";
