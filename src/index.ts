/** The public API of `tscompile`. Importing it touches no device and starts nothing. */

import "./keras/tensor-methods.ts";

export { CompileError, type Diagnostic } from "./ir/diagnostic.ts";
export * as activations from "./keras/activations.ts";
export * as backend from "./keras/backend/index.ts";
export type { DeclaredArguments } from "./keras/call-arguments.ts";
export * as callbacks from "./keras/callbacks.ts";
export { classWeightToSampleWeights } from "./keras/class-weights.ts";
export {
  clearSession,
  epsilon,
  floatx,
  imageDataFormat,
  setEpsilon,
  setFloatx,
  setImageDataFormat,
  setSeed,
} from "./keras/config.ts";
export * as constraints from "./keras/constraints.ts";
export { type CustomObjects, registerCustomObject, withCustomObjects } from "./keras/custom-objects.ts";
export { DTypePolicy, dtypePolicy, setDtypePolicy } from "./keras/dtype-policy.ts";
export type { DataType } from "./keras/dtypes.ts";
export { AttributeError, NotImplementedError, RuntimeError, setWarningHandler, ValueError } from "./keras/errors.ts";
export { gradients } from "./keras/gradients.ts";
export { buildMap, GraphFunction, GraphFunction as Function, makeNodeKey, mapGraph } from "./keras/graph-function.ts";
export * as initializers from "./keras/initializers.ts";
export { InputSpec } from "./keras/input-spec.ts";
export { resolveAutoJit } from "./keras/jit.ts";
export { type CallOptions, Layer, type LayerOptions, type ShapeTree, type WeightOptions } from "./keras/layer.ts";
export { input } from "./keras/layers/input-layer.ts";
export * as layers from "./keras/layers.ts";
export * as losses from "./keras/losses.ts";
export * as metrics from "./keras/metrics.ts";
export { Model, type ModelOptions, model } from "./keras/model.ts";
export { CallArguments, Node } from "./keras/node.ts";
export { anySymbolicTensors, Operation } from "./keras/operation.ts";
export * as ops from "./keras/ops.ts";
export * as optimizers from "./keras/optimizers.ts";
export { getTarget, setTarget, type TargetName } from "./keras/program.ts";
export { quantizeModel } from "./keras/quantize-model.ts";
export * as regularizers from "./keras/regularizers.ts";
export { type LoadModelOptions, loadModel, modelFromJson } from "./keras/saving.ts";
export { SeedGenerator } from "./keras/seed-generator.ts";
export { Sequential, type SequentialOptions, sequential } from "./keras/sequential.ts";
export {
  ones,
  SymbolicTensor,
  SymbolicTensor as KerasTensor,
  scalar,
  Tensor,
  type TensorLike,
  tensor,
  tensor1d,
  tensor2d,
  tensor3d,
  tensor4d,
  zeros,
} from "./keras/tensor.ts";
export { setTracebackFiltering } from "./keras/traceback.ts";
export type { StepData, StepLogs } from "./keras/traced-model.ts";
export type {
  BatchOptions,
  CompileOptions,
  DatasetFitOptions,
  EvaluateOptions,
  Evaluation,
  FitOptions,
  PredictOptions,
} from "./keras/trainer.ts";
export { Variable } from "./keras/variable.ts";
export { type Batch, type BatchSequence, type BatchSource, unpackXYSampleWeight } from "./runtime/batch-source.ts";
export { type Callback, EarlyStopping, type EpochLogs, History, type Logs, type TrainingControl } from "./runtime/callbacks/index.ts";
export { type CsvOptions, type CsvRow, type DataSource, Dataset, NDArray } from "./runtime/dataset/index.ts";
