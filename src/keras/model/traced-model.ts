/** What the module builder asks of a model. */

import type { Location } from "../../ir/location.ts";
import type { DataType } from "../dtypes.ts";
import type { OptimizerFunction } from "../interfaces.ts";
import type { Tensor } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import type { TensorTree } from "../tree.ts";

export interface StepData {
  readonly x: TensorTree;
  /** One per output. */
  readonly y?: readonly (Tensor | undefined)[];
  readonly sampleWeight?: readonly (Tensor | undefined)[];
}

/** Scalars by name; nested records are spread. */
export interface StepLogs {
  readonly [name: string]: Tensor | StepLogs;
}

export interface InputShape {
  readonly shape: readonly (number | null)[];
  readonly dtype: DataType;
}

export interface TracedModel {
  readonly name: string;
  readonly location: Location;
  readonly variables: readonly Variable[];
  readonly outputNames: readonly string[];
  readonly unfusedLayers: readonly string[];
  readonly optimizer: OptimizerFunction | null;
  /** Makes all weights for inputs of these shapes, if they are not there yet. */
  buildFor(inputs: readonly InputShape[]): void;
  /** Flat inputs in the form that `call` takes. */
  packInputs(inputs: readonly Tensor[]): TensorTree;
  predictStep(data: StepData): TensorTree;
  trainStep(data: StepData): StepLogs;
  testStep(data: StepData): StepLogs;
}
