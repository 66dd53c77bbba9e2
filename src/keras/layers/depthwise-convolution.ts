/** Convolutions of each channel by itself, alone or followed by one that mixes channels. */

import { runtimeError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import type { LayerOptions, ShapeTree } from "../layer/layer.ts";
import type { ConstraintLike, InitializerLike, RegularizerLike } from "../lookup.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import type { Tensor } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import type { TensorTree } from "../tree.ts";
import { ConvBase, type ConvWindowOptions, windowOptionNames } from "./conv-base.ts";
import { oneInput, positiveInteger, type WeightSettings, weightConfig, weightSettings } from "./shared.ts";

export interface DepthwiseConvOptions extends Omit<ConvWindowOptions, "kernelInitializer" | "kernelRegularizer" | "kernelConstraint"> {
  /** Output channels per input channel. */
  readonly depthMultiplier?: number;
  readonly depthwiseInitializer?: InitializerLike;
  readonly depthwiseRegularizer?: RegularizerLike | null;
  readonly depthwiseConstraint?: ConstraintLike | null;
}

const depthwiseOptionNames = {
  ...windowOptionNames,
  activation: true,
  useBias: true,
  biasInitializer: true,
  biasRegularizer: true,
  biasConstraint: true,
  depthMultiplier: true,
  depthwiseInitializer: true,
  depthwiseRegularizer: true,
  depthwiseConstraint: true,
} satisfies OptionNames<DepthwiseConvOptions, LayerOptions>;

/** A convolution of each channel by itself: kernel `[...kernelSize, channels, depthMultiplier]`. */
abstract class DepthwiseConv extends ConvBase {
  static readonly optionNames: KnownOptions = { ...depthwiseOptionNames } satisfies OptionNames<DepthwiseConvOptions, LayerOptions>;
  readonly depthMultiplier: number;
  readonly #settings: WeightSettings;
  #kernel: Variable | undefined;

  constructor(options: DepthwiseConvOptions, rank: number) {
    super(options, rank);
    this.depthMultiplier = positiveInteger(options.depthMultiplier ?? 1, "depthMultiplier", this.getClassName());
    this.#settings = weightSettings(
      options.depthwiseInitializer,
      "glorotUniform",
      options.depthwiseRegularizer,
      options.depthwiseConstraint,
    );
  }

  protected buildDepthwise(channels: number, name: string): void {
    this.#kernel = this.addWeight({ name, shape: [...this.kernelSize, channels, this.depthMultiplier], ...this.#settings });
  }

  protected depthwise(x: Tensor): Tensor {
    const kernel = this.#kernel ?? runtimeError(`${this.name} is not built`);
    const channels = kernel.shape[this.spatialRank] ?? 0;
    return this.convolve(x, ops.reshape(kernel, [...this.kernelSize, 1, channels * this.depthMultiplier]), channels);
  }

  override build(inputShape: ShapeTree): void {
    const channels = this.inputChannels(inputShape);
    this.buildDepthwise(channels, "kernel");
    this.addBias(channels * this.depthMultiplier);
  }

  override call(inputs: TensorTree): TensorTree {
    return this.finish(this.depthwise(oneInput(inputs, this)));
  }

  override getConfig(): Config {
    return { ...super.getConfig(), depthMultiplier: this.depthMultiplier, ...weightConfig("depthwise", this.#settings) };
  }
}

/** Depthwise convolution over `[batch, steps, channels]`. */
export class DepthwiseConv1D extends DepthwiseConv {
  static readonly className: string = "DepthwiseConv1D";
  constructor(options: DepthwiseConvOptions) {
    super(options, 1);
  }
}

/** Depthwise convolution over `[batch, rows, columns, channels]`. */
export class DepthwiseConv2D extends DepthwiseConv {
  static readonly className: string = "DepthwiseConv2D";
  constructor(options: DepthwiseConvOptions) {
    super(options, 2);
  }
}

export interface SeparableConvOptions extends DepthwiseConvOptions {
  readonly filters: number;
  readonly pointwiseInitializer?: InitializerLike;
  readonly pointwiseRegularizer?: RegularizerLike | null;
  readonly pointwiseConstraint?: ConstraintLike | null;
}

/** A depthwise convolution followed by one with a window of a single position. Chollet, arXiv:1610.02357. */
abstract class SeparableConv extends DepthwiseConv {
  static override readonly optionNames: KnownOptions = {
    ...depthwiseOptionNames,
    filters: true,
    pointwiseInitializer: true,
    pointwiseRegularizer: true,
    pointwiseConstraint: true,
  } satisfies OptionNames<SeparableConvOptions, LayerOptions>;
  readonly filters: number;
  readonly #settings: WeightSettings;
  #pointwise: Variable | undefined;

  constructor(options: SeparableConvOptions, rank: number) {
    super(options, rank);
    this.filters = positiveInteger(options.filters, "filters", this.getClassName());
    this.#settings = weightSettings(
      options.pointwiseInitializer,
      "glorotUniform",
      options.pointwiseRegularizer,
      options.pointwiseConstraint,
    );
  }

  override build(inputShape: ShapeTree): void {
    const channels = this.inputChannels(inputShape);
    this.buildDepthwise(channels, "depthwise_kernel");
    const ones = this.strides.map(() => 1);
    this.#pointwise = this.addWeight({
      name: "pointwise_kernel",
      shape: [...ones, channels * this.depthMultiplier, this.filters],
      ...this.#settings,
    });
    this.addBias(this.filters);
  }

  override call(inputs: TensorTree): TensorTree {
    const pointwise = this.#pointwise ?? runtimeError(`${this.name} is not built`);
    const strides = this.strides.map(() => 1);
    const spec = { lhsSpec: this.dataSpec, outSpec: this.dataSpec };
    const mixed = ops.conv(this.depthwise(oneInput(inputs, this)), pointwise, {
      strides,
      padding: strides.map(() => [0, 0] as const),
      ...spec,
    });
    return this.finish(mixed);
  }

  override getConfig(): Config {
    return { ...super.getConfig(), filters: this.filters, ...weightConfig("pointwise", this.#settings) };
  }
}

/** Separable convolution over `[batch, steps, channels]`. */
export class SeparableConv1D extends SeparableConv {
  static readonly className: string = "SeparableConv1D";
  constructor(options: SeparableConvOptions) {
    super(options, 1);
  }
}

/** Separable convolution over `[batch, rows, columns, channels]`. */
export class SeparableConv2D extends SeparableConv {
  static readonly className: string = "SeparableConv2D";
  constructor(options: SeparableConvOptions) {
    super(options, 2);
  }
}
