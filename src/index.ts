/** The public API of `tscompile`. Importing it touches no device and starts nothing. */

import "./keras/tensor/methods.ts";

export { CompileError, type Diagnostic } from "./ir/diagnostic.ts";
export * as activations from "./keras/activations.ts";
export * as backend from "./keras/backend/index.ts";
export * as callbacks from "./keras/callbacks.ts";
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
export type { DataType } from "./keras/dtypes.ts";
export { AttributeError, NotImplementedError, RuntimeError, setWarningHandler, ValueError } from "./keras/errors.ts";
export { buildMap, GraphFunction, GraphFunction as Function, makeNodeKey, mapGraph } from "./keras/graph/graph-function.ts";
export { CallArguments, Node } from "./keras/graph/node.ts";
export { anySymbolicTensors, Operation } from "./keras/graph/operation.ts";
export { setTracebackFiltering } from "./keras/graph/traceback.ts";
export * as initializers from "./keras/initializers/index.ts";
export { resolveAutoJit } from "./keras/jit.ts";
export type { DeclaredArguments } from "./keras/layer/call-arguments.ts";
export { DTypePolicy, dtypePolicy, setDtypePolicy } from "./keras/layer/dtype-policy.ts";
export { InputSpec } from "./keras/layer/input-spec.ts";
export { type CallOptions, Layer, type LayerOptions, type ShapeTree, type WeightOptions } from "./keras/layer/layer.ts";
export { input } from "./keras/layers/input-layer.ts";
export * as layers from "./keras/layers.ts";
export * as losses from "./keras/losses/index.ts";
export * as metrics from "./keras/metrics/index.ts";
export { Model, type ModelOptions, model } from "./keras/model/model.ts";
export { quantizeModel } from "./keras/model/quantize.ts";
export { type LoadModelOptions, loadModel, modelFromJson, modelFromJson as modelFromJSON } from "./keras/model/saving.ts";
export { Sequential, type SequentialOptions, sequential } from "./keras/model/sequential.ts";
export type { StepData, StepLogs } from "./keras/model/traced-model.ts";
export * as ops from "./keras/ops.ts";
export * as optimizers from "./keras/optimizers/index.ts";
export { getTarget, setTarget, type TargetName } from "./keras/program.ts";
export * as regularizers from "./keras/regularizers.ts";
export { gradients } from "./keras/tensor/gradients.ts";
export { variable } from "./keras/tensor/make-variable.ts";
export { SeedGenerator } from "./keras/tensor/seed-generator.ts";
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
} from "./keras/tensor/tensor.ts";
export { Variable } from "./keras/tensor/variable.ts";
export { classWeightToSampleWeights } from "./keras/trainer/class-weights.ts";
export type {
  BatchOptions,
  CompileOptions,
  DatasetFitOptions,
  EvaluateOptions,
  Evaluation,
  FitOptions,
  PredictOptions,
} from "./keras/trainer/trainer.ts";
export { unpackXYSampleWeight } from "./runtime/batch-passes.ts";
export type { Batch, BatchSequence, BatchSource } from "./runtime/batch-source.ts";
export { type Callback, EarlyStopping, type EpochLogs, History, type Logs, type TrainingControl } from "./runtime/callbacks/index.ts";
export { type CsvOptions, type CsvRow, type DataSource, Dataset, NDArray } from "./runtime/dataset/index.ts";
