/** What the cells of recurrent layers share: weights, dropout of inputs and states, and their options. */

import * as activations from "../../activations.ts";
import { attributeError, valueError } from "../../errors.ts";
import type { Config } from "../../interfaces.ts";
import { type CallOptions, Layer, type LayerOptions, type ShapeTree } from "../../layer/layer.ts";
import type { ConstraintLike, InitializerLike, RegularizerLike } from "../../lookup.ts";
import * as ops from "../../ops.ts";
import type { OptionNames } from "../../options.ts";
import { SeedGenerator } from "../../tensor/seed-generator.ts";
import type { DimLike, Tensor } from "../../tensor/tensor.ts";
import type { Variable } from "../../tensor/variable.ts";
import type { TensorTree } from "../../tree.ts";
import { type KernelOptions, kernelOptionNames, type WeightSettings, weightConfig, weightSettings } from "../shared.ts";

/** Sizes of the states of a cell, without the batch: a number for `[batch, n]`, a list for several states. */
export type StateSize = number | readonly StateSize[];

export interface CellCallOptions extends CallOptions {
  readonly states?: TensorTree;
}

/** A layer that computes one time: `call(inputs, {states})` gives `[output, newStates]`. */
export interface Cell extends Layer {
  readonly stateSize: StateSize;
  readonly outputSize?: StateSize;
  getInitialState?(batch: DimLike): TensorTree;
  /** Draws the dropout masks that hold for all times of one call. */
  beginSequence?(inputs: Tensor, states: TensorTree, training: boolean): void;
  endSequence?(): void;
}

export interface RecurrentWeightOptions extends KernelOptions {
  readonly recurrentInitializer?: InitializerLike;
  readonly recurrentRegularizer?: RegularizerLike | null;
  readonly recurrentConstraint?: ConstraintLike | null;
  /** Share of the inputs set to zero while training; the same ones at all times. */
  readonly dropout?: number;
  /** The same for the states. */
  readonly recurrentDropout?: number;
  readonly seed?: number | null;
}

export const recurrentOptionNames = {
  ...kernelOptionNames,
  recurrentInitializer: true,
  recurrentRegularizer: true,
  recurrentConstraint: true,
  dropout: true,
  recurrentDropout: true,
  seed: true,
} satisfies OptionNames<RecurrentWeightOptions, LayerOptions>;

export function checkDropout(rate: number | undefined, name: string, layer: string): number {
  const value = rate ?? 0;
  return value >= 0 && value <= 1 ? value : valueError(`${name} of ${layer} must be in [0, 1], not ${value}`);
}

/** Kernel, recurrent kernel, bias and activation; subclasses combine them. */
export abstract class RecurrentCell extends Layer implements Cell {
  readonly activation: activations.ActivationFunction;
  readonly useBias: boolean;
  readonly dropout: number;
  readonly recurrentDropout: number;
  readonly seed: number | null;
  readonly seedGenerator: SeedGenerator | null;
  protected readonly kernelSettings: WeightSettings;
  protected readonly recurrentSettings: WeightSettings;
  protected readonly biasSettings: WeightSettings;
  protected kernelVariable: Variable | undefined;
  protected recurrentKernelVariable: Variable | undefined;
  protected biasVariable: Variable | null = null;
  #masks: { readonly inputs: Tensor | undefined; readonly states: Tensor | undefined } | undefined;
  abstract readonly stateSize: StateSize;

  constructor(options: RecurrentWeightOptions) {
    super(options);
    this.activation = activations.get(options.activation === undefined ? "tanh" : options.activation);
    this.useBias = options.useBias ?? true;
    this.kernelSettings = weightSettings(options.kernelInitializer, "glorotUniform", options.kernelRegularizer, options.kernelConstraint);
    this.recurrentSettings = weightSettings(
      options.recurrentInitializer,
      "orthogonal",
      options.recurrentRegularizer,
      options.recurrentConstraint,
    );
    this.biasSettings = weightSettings(options.biasInitializer, "zeros", options.biasRegularizer, options.biasConstraint);
    this.dropout = checkDropout(options.dropout, "dropout", this.getClassName());
    this.recurrentDropout = checkDropout(options.recurrentDropout, "recurrentDropout", this.getClassName());
    this.seed = options.seed ?? null;
    const drops = this.dropout > 0 || this.recurrentDropout > 0;
    this.seedGenerator = drops ? new SeedGenerator({ seed: this.seed, scope: this.name }) : null;
  }

  protected addWeights(
    kernel: readonly number[],
    recurrent: readonly number[],
    bias: readonly number[],
    biasSettings = this.biasSettings,
  ): void {
    this.kernelVariable = this.addWeight({ name: "kernel", shape: kernel, ...this.kernelSettings });
    this.recurrentKernelVariable = this.addWeight({ name: "recurrent_kernel", shape: recurrent, ...this.recurrentSettings });
    if (this.useBias) this.biasVariable = this.addWeight({ name: "bias", shape: bias, ...biasSettings });
  }

  #made(variable: Variable | undefined, what: string): Variable {
    return (
      variable ??
      attributeError(`${this.name} has no ${what} before it is built`, { help: "call build(inputShape) first", location: this.location })
    );
  }
  get kernel(): Variable {
    return this.#made(this.kernelVariable, "kernel");
  }
  get recurrentKernel(): Variable {
    return this.#made(this.recurrentKernelVariable, "recurrent kernel");
  }
  get bias(): Variable | null {
    return this.biasVariable;
  }

  beginSequence(inputs: Tensor, states: TensorTree, training: boolean): void {
    const generator = this.seedGenerator;
    const mask = (like: Tensor, rate: number): Tensor | undefined =>
      training && rate > 0 && generator ? keepMask(generator, like, rate) : undefined;
    this.#masks = { inputs: mask(inputs, this.dropout), states: mask(firstState(states), this.recurrentDropout) };
  }

  endSequence(): void {
    this.#masks = undefined;
  }

  /** Inputs and states with dropout; masks are drawn here when no sequence is being run. */
  protected dropped(inputs: Tensor, states: TensorTree, training: boolean): readonly [inputs: Tensor, state: Tensor] {
    const isAlone = this.#masks === undefined;
    if (isAlone) this.beginSequence(inputs, states, training);
    const masks = this.#masks;
    if (isAlone) this.endSequence();
    const state = firstState(states);
    return [masks?.inputs ? ops.mul(inputs, masks.inputs) : inputs, masks?.states ? ops.mul(state, masks.states) : state];
  }

  getInitialState(batch: DimLike): TensorTree {
    return zeroStates(this.stateSize, batch, this);
  }

  abstract override call(inputs: TensorTree, options: CellCallOptions): TensorTree;
  abstract override build(inputShape: ShapeTree): void;

  override getConfig(): Config {
    return {
      ...super.getConfig(),
      ...this.recurrentConfig(),
    };
  }

  /** The options of the cell that the layer around it has too. */
  recurrentConfig(): Config {
    return {
      activation: activations.serialize(this.activation),
      useBias: this.useBias,
      ...weightConfig("kernel", this.kernelSettings),
      ...weightConfig("recurrent", this.recurrentSettings),
      ...weightConfig("bias", this.biasSettings),
      dropout: this.dropout,
      recurrentDropout: this.recurrentDropout,
      seed: this.seed,
    };
  }
}

/** Ones scaled up, and zeros with probability `rate`. */
function keepMask(generator: SeedGenerator, like: Tensor, rate: number): Tensor {
  const keep = ops.cast(ops.greaterEqual(ops.randomUniform(generator.next(), like.dims), rate), like.dtype);
  return rate === 1 ? keep : ops.mul(keep, 1 / (1 - rate));
}

function firstState(states: TensorTree): Tensor {
  let first: TensorTree = states;
  while (Array.isArray(first)) first = first[0] as TensorTree;
  return first as Tensor;
}

/** The states given to a cell, as a list. */
export function statesOf(options: CellCallOptions, cell: Layer): readonly Tensor[] {
  const { states } = options;
  if (states === undefined) return valueError(`${cell.name} is called without states`, { help: "cell.apply(x, {states: [h]})" });
  return (Array.isArray(states) ? states : [states]) as readonly Tensor[];
}

export function zeroStates(size: StateSize, batch: DimLike, cell: Layer): TensorTree {
  if (typeof size === "number") return ops.zeros([batch, size], { dtype: cell.computeDtype });
  return size.map((item) => zeroStates(item, batch, cell));
}
