/**
 * What layers and trainers ask of initializers, regularizers, constraints, losses, metrics and optimizers.
 *
 * All of them compute with ops on tensors, and so are traced into programs like layers are. Configs are plain objects
 * with camelCase keys.
 */

import type { NumericArray } from "../ir/dtype.ts";
import type { DataType } from "./dtypes.ts";
import type { Tensor } from "./tensor/tensor.ts";
import type { Variable } from "./tensor/variable.ts";

export type Config = Readonly<Record<string, unknown>>;

/** Has a class name and a config from which it can be made again. */
export interface Serializable {
  getClassName(): string;
  getConfig(): Config;
}

/** Which dtype a layer keeps its weights in and which it computes in. */
export interface DTypePolicyLike {
  readonly name: string;
  readonly variableDtype: DataType;
  readonly computeDtype: DataType;
  /** `int8` where layers that can do so keep their weights as int8. */
  readonly quantizationMode?: "int8" | null;
}

/** Gives keys not given before: a `SeedGenerator`. */
export interface KeySource {
  drawKey(): readonly [number, number];
}

/**
 * First values of a variable. `key` is a `uint32[2]` tensor for the random functions of `ops`; equal keys give equal
 * values. An initializer with a seed of its own says so in `seed`, and then receives a key made from that seed.
 */
export interface Initializer extends Serializable {
  readonly seed?: number | KeySource | null;
  initialize(shape: readonly number[], dtype: DataType, key: Tensor): Tensor;
}

/** A scalar penalty on a weight or an output. */
export interface Regularizer extends Serializable {
  apply(x: Tensor): Tensor;
}

/** What a weight becomes after each update. */
export interface Constraint extends Serializable {
  apply(x: Tensor): Tensor;
}

/**
 * A loss. `call` gives one value per sample (and per timestep, ...); `apply` multiplies by the weights and reduces to
 * what is minimized. The base class `Loss` of `loss.ts` has `apply`.
 */
export interface LossFunction extends Serializable {
  readonly name: string;
  call(yTrue: Tensor, yPred: Tensor): Tensor;
  apply(yTrue: Tensor, yPred: Tensor, sampleWeight?: Tensor): Tensor;
}

/** A metric: a summary over the samples seen since `resetState`. The base class is in `metric.ts`. */
export interface MetricFunction extends Serializable {
  readonly name: string;
  readonly variables: readonly Variable[];
  updateState(yTrue: Tensor, yPred: Tensor, sampleWeight?: Tensor): void;
  /** One value, or several by name. */
  result(): Tensor | Readonly<Record<string, Tensor>>;
  resetState(): void;
}

/** An optimizer. The base class is in `optimizer.ts`. */
export interface OptimizerFunction extends Serializable {
  readonly name: string;
  readonly built: boolean;
  /** Iterations, learning rate and slots, in the order in which they were made. */
  readonly variables: readonly Variable[];
  /** Holds the learning rate, unless it follows a schedule. */
  readonly learningRateVariable: Variable | undefined;
  build(variables: readonly Variable[]): void;
  /** The loss as derivatives are taken of it; `apply` undoes what it does to gradients. */
  scaleLoss?(loss: Tensor): Tensor;
  /** Assigns new values to `variables` (constraints included) and to the optimizer's own state. */
  apply(gradients: readonly Tensor[], variables: readonly Variable[]): void;
  /** Runs on the host after the last epoch of `fit`: averaged weights are written back. */
  finalizeVariableValues?(variables: readonly Variable[]): void;
}

/** How a variable gets its first value: as a traced tensor in `init`, or at once on the host. Both agree bit for bit. */
export interface InitialValue {
  trace(shape: readonly number[], dtype: DataType): Tensor;
  compute(shape: readonly number[], dtype: DataType): NumericArray;
}
