/** `training.d.ts`, the same for every artifact: callbacks, datasets, and what they are given. */

import { declarationText } from "./typings-source.ts";

/** What `training.js` exports, and the types that go with it, in this order. */
export const trainingNames: readonly (readonly [file: string, names: readonly string[]])[] = [
  ["executor", ["TypedArray"]],
  ["number-array", ["NumberArray", "NestedNumbers", "ShapedData"]],
  ["dataset/nd-array", ["NDArray"]],
  ["dataset/element", ["Batched"]],
  ["dataset/bytes", ["DataSource"]],
  ["dataset/csv", ["CsvOptions", "CsvRow"]],
  ["dataset/dataset", ["ShuffleOptions", "BatchingOptions", "Elements", "Dataset"]],
  ["batch-source", ["Batch", "BatchSequence", "BatchSource"]],
  [
    "callbacks/callback",
    ["Logs", "EpochLogs", "FitParameters", "TrainingPosition", "TrainingControl", "Awaitable", "CallbackState", "Callback", "BaseCallback"],
  ],
  ["callbacks/history", ["History"]],
  ["callbacks/hooks", ["HookName", "BatchEndHook", "Hooks"]],
  ["callbacks/callback-list", ["CallbackArgument", "CallbackListOptions", "CallbackList"]],
  ["callbacks/progbar-logger", ["ProgbarLoggerOptions", "ProgbarLogger"]],
  ["callbacks/monitor", ["MonitorMode"]],
  ["callbacks/common", ["SaveFrequency"]],
  ["callbacks/early-stopping", ["EarlyStoppingOptions", "EarlyStopping"]],
  ["callbacks/reduce-lr-on-plateau", ["ReduceLROnPlateauOptions", "ReduceLROnPlateau"]],
  ["callbacks/learning-rate-scheduler", ["LearningRateSchedulerOptions", "LearningRateScheduler"]],
  ["callbacks/terminate-on-nan", ["TerminateOnNaN"]],
  ["callbacks/lambda-callback", ["LambdaCallback"]],
  ["callbacks/model-checkpoint", ["ModelCheckpointOptions", "ModelCheckpoint"]],
  ["callbacks/backup-and-restore", ["BackupAndRestoreOptions", "BackupAndRestore"]],
  ["callbacks/csv-logger", ["CSVLoggerOptions", "CSVLogger"]],
  ["callbacks/remote-monitor", ["RemoteMonitorOptions", "RemoteMonitor"]],
  ["callbacks/tensorboard", ["TensorBoardOptions", "TensorBoard"]],
  ["fault", ["RuntimeFault"]],
  ["warning", ["WarningHandler"]],
];

export function printTrainingTypings(): string {
  return `${[
    "/** Training with programs of tscompile: callbacks, and datasets that may be larger than memory. */",
    ...trainingNames.flatMap(([file, names]) => names.map((name) => declarationText(file, name))),
    "/** Replaces what happens with warnings; returns the handler it replaces. */\nexport declare function setWarningHandler(next: WarningHandler): WarningHandler;",
  ].join("\n\n")}\n`;
}
