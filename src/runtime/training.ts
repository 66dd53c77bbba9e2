/**
 * Everything about training: what a program loads when it is trained, evaluated or saved, and what training scripts may want
 * beside it. In an artifact it is the file `training.js`, so that a page that only predicts does not load it.
 */

export { type Batch, type BatchSequence, type BatchSource, isBatchSource, unpackXYSampleWeight } from "./batch-source.ts";
export * from "./callbacks/index.ts";
export * from "./dataset/index.ts";
export { RuntimeFault } from "./fault.ts";
export { openCallbacks } from "./loops.ts";
export { ProgramTraining } from "./program-training.ts";
export { classWeightToSampleWeights } from "./sample-weights.ts";
export { openStream } from "./stream-steps.ts";
export { loadTraining, saveState, saveTraining } from "./training-file.ts";
export { setWarningHandler, type WarningHandler } from "./warning.ts";
