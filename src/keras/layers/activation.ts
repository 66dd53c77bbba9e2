/** Activations as layers. They keep shapes and masks. */

import * as activations from "../activations.ts";
import { runtimeError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import { type CallOptions, Layer, type LayerOptions, type ShapeTree } from "../layer/layer.ts";
import type { ConstraintLike, InitializerLike, RegularizerLike } from "../lookup.ts";
import { lookupRegularizer } from "../lookup.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { Tensor } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import type { TensorTree } from "../tree.ts";
import { knownSize, oneInput, oneShape, type WeightSettings, weightConfig, weightSettings } from "./shared.ts";

abstract class ElementwiseLayer extends Layer {
  constructor(options: LayerOptions) {
    super(options);
    this.supportsMasking = true;
  }
}

export interface ActivationOptions extends LayerOptions {
  readonly activation: activations.ActivationLike;
}

/** Applies an activation given by name or as a function. */
export class Activation extends ElementwiseLayer {
  static readonly className: string = "Activation";
  static readonly optionNames: KnownOptions = { activation: true } satisfies OptionNames<ActivationOptions, LayerOptions>;
  readonly activation: activations.ActivationFunction;
  constructor(options: ActivationOptions) {
    super(options);
    this.activation = activations.get(options.activation);
  }
  override call(inputs: TensorTree): TensorTree {
    return this.activation(oneInput(inputs, this));
  }
  override getConfig(): Config {
    return { ...super.getConfig(), activation: activations.serialize(this.activation) };
  }
}

export interface ReLUOptions extends LayerOptions {
  readonly maxValue?: number | null;
  readonly negativeSlope?: number;
  readonly threshold?: number;
}

/** `activations.relu` with its options. */
export class ReLU extends ElementwiseLayer {
  static readonly className: string = "ReLU";
  static readonly optionNames: KnownOptions = { maxValue: true, negativeSlope: true, threshold: true } satisfies OptionNames<
    ReLUOptions,
    LayerOptions
  >;
  readonly #options: { readonly maxValue: number | null; readonly negativeSlope: number; readonly threshold: number };
  constructor(options: ReLUOptions = {}) {
    super(options);
    this.#options = { maxValue: options.maxValue ?? null, negativeSlope: options.negativeSlope ?? 0, threshold: options.threshold ?? 0 };
  }
  override call(inputs: TensorTree): TensorTree {
    return activations.relu(oneInput(inputs, this), this.#options);
  }
  override getConfig(): Config {
    return { ...super.getConfig(), ...this.#options };
  }
}

export interface LeakyReLUOptions extends LayerOptions {
  readonly negativeSlope?: number;
  /** The name of TensorFlow.js for `negativeSlope`. */
  readonly alpha?: number;
}

/** `activations.leakyRelu`; the default slope of the layer is 0.3. */
export class LeakyReLU extends ElementwiseLayer {
  static readonly className: string = "LeakyReLU";
  static readonly optionNames: KnownOptions = { negativeSlope: true, alpha: true } satisfies OptionNames<LeakyReLUOptions, LayerOptions>;
  readonly negativeSlope: number;
  constructor(options: LeakyReLUOptions = {}) {
    super(options);
    this.negativeSlope = options.negativeSlope ?? options.alpha ?? 0.3;
  }
  override call(inputs: TensorTree): TensorTree {
    return activations.leakyRelu(oneInput(inputs, this), { negativeSlope: this.negativeSlope });
  }
  override getConfig(): Config {
    return { ...super.getConfig(), negativeSlope: this.negativeSlope };
  }
}

export interface ELUOptions extends LayerOptions {
  readonly alpha?: number;
}

/** `activations.elu`. */
export class ELU extends ElementwiseLayer {
  static readonly className: string = "ELU";
  static readonly optionNames: KnownOptions = { alpha: true } satisfies OptionNames<ELUOptions, LayerOptions>;
  readonly alpha: number;
  constructor(options: ELUOptions = {}) {
    super(options);
    this.alpha = options.alpha ?? 1;
  }
  override call(inputs: TensorTree): TensorTree {
    return activations.elu(oneInput(inputs, this), { alpha: this.alpha });
  }
  override getConfig(): Config {
    return { ...super.getConfig(), alpha: this.alpha };
  }
}

export interface SoftmaxOptions extends LayerOptions {
  readonly axis?: number | readonly number[];
}

/** Far below any score, and still finite: masked positions get probability zero without NaN where all are masked. */
const excludedScore = -3.4e38;

/** Softmax over one axis or several together. A mask given to the call keeps positions out. */
export class Softmax extends ElementwiseLayer {
  static readonly className: string = "Softmax";
  static readonly optionNames: KnownOptions = { axis: true } satisfies OptionNames<SoftmaxOptions, LayerOptions>;
  readonly axis: number | readonly number[];
  constructor(options: SoftmaxOptions = {}) {
    super(options);
    this.axis = options.axis ?? -1;
  }
  override call(inputs: TensorTree, { mask }: CallOptions): TensorTree {
    const x = oneInput(inputs, this);
    return ops.softmax(mask instanceof Tensor ? ops.where(mask, x, excludedScore) : x, { axis: this.axis });
  }
  override getConfig(): Config {
    return { ...super.getConfig(), axis: this.axis };
  }
}

export interface PReLUOptions extends LayerOptions {
  readonly alphaInitializer?: InitializerLike;
  readonly alphaRegularizer?: RegularizerLike | null;
  readonly alphaConstraint?: ConstraintLike | null;
  /** Axes along which the slope is shared. */
  readonly sharedAxes?: number | readonly number[] | null;
}

/** `x` where positive, `alpha * x` elsewhere, with a learned `alpha` per element. He et al., arXiv:1502.01852. */
export class PReLU extends ElementwiseLayer {
  static readonly className: string = "PReLU";
  static readonly optionNames: KnownOptions = {
    alphaInitializer: true,
    alphaRegularizer: true,
    alphaConstraint: true,
    sharedAxes: true,
  } satisfies OptionNames<PReLUOptions, LayerOptions>;
  readonly sharedAxes: readonly number[] | null;
  readonly #settings: WeightSettings;
  #alpha: Variable | undefined;
  constructor(options: PReLUOptions = {}) {
    super(options);
    const { sharedAxes = null } = options;
    this.sharedAxes = typeof sharedAxes === "number" ? [sharedAxes] : sharedAxes;
    this.#settings = weightSettings(options.alphaInitializer, "zeros", options.alphaRegularizer, options.alphaConstraint);
  }
  override build(inputShape: ShapeTree): void {
    const shape = oneShape(inputShape, this);
    const sizes = shape.slice(1).map((_, i) => (this.sharedAxes?.includes(i + 1) ? 1 : knownSize(shape, i + 1, this)));
    this.#alpha = this.addWeight({ name: "alpha", shape: sizes, ...this.#settings });
  }
  override call(inputs: TensorTree): TensorTree {
    const x = oneInput(inputs, this);
    const alpha = this.#alpha ?? runtimeError(`${this.name} is not built`);
    return ops.add(ops.maximum(x, 0), ops.mul(ops.minimum(x, 0), alpha));
  }
  override getConfig(): Config {
    return { ...super.getConfig(), ...weightConfig("alpha", this.#settings), sharedAxes: this.sharedAxes };
  }
}

/** The input, unchanged. */
export class Identity extends ElementwiseLayer {
  static readonly className: string = "Identity";
  constructor(options: LayerOptions = {}) {
    super(options);
  }
  override call(inputs: TensorTree): TensorTree {
    return inputs;
  }
}

export interface ActivityRegularizationOptions extends LayerOptions {
  readonly l1?: number;
  readonly l2?: number;
}

/** The input, unchanged, with a penalty on its size. */
export class ActivityRegularization extends ElementwiseLayer {
  static readonly className: string = "ActivityRegularization";
  static readonly optionNames: KnownOptions = { l1: true, l2: true } satisfies OptionNames<ActivityRegularizationOptions, LayerOptions>;
  readonly l1: number;
  readonly l2: number;
  constructor(options: ActivityRegularizationOptions = {}) {
    super(options);
    this.l1 = options.l1 ?? 0;
    this.l2 = options.l2 ?? 0;
    this.activityRegularizer = lookupRegularizer({ className: "L1L2", config: { l1: this.l1, l2: this.l2 } });
  }
  override call(inputs: TensorTree): TensorTree {
    return inputs;
  }
  override getConfig(): Config {
    const { activityRegularizer: _made, ...config } = super.getConfig();
    return { ...config, l1: this.l1, l2: this.l2 };
  }
}
