/** What training scripts may want beside a program: callbacks and data. In an artifact it is the file `training.js`. */

export { unpackXYSampleWeight } from "./batch-passes.ts";
export { type Batch, type BatchSequence, type BatchSource, isBatchSource } from "./batch-source.ts";
export * from "./callbacks/index.ts";
export * from "./dataset/index.ts";
export { RuntimeFault } from "./fault.ts";
export { classWeightToSampleWeights } from "./sample-weights.ts";
export { setWarningHandler, type WarningHandler } from "./warning.ts";
