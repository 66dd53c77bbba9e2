/** Convolutions over one, two and three spatial axes. */

import type { Dim } from "../../ir/dim.ts";
import * as activations from "../activations.ts";
import { type ImageDataFormat, standardizeDataFormat } from "../config.ts";
import { runtimeError, valueError } from "../errors.ts";
import { InputSpec } from "../input-spec.ts";
import type { Config } from "../interfaces.ts";
import { Layer, type LayerOptions, type ShapeTree } from "../layer.ts";
import type { ConstraintLike, InitializerLike, RegularizerLike } from "../lookup.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import type { Tensor } from "../tensor.ts";
import type { TensorTree } from "../tree.ts";
import type { Variable } from "../variable.ts";
import { channelAxis, checkWindow, type Padding, padAmounts, parsePadding, parseSizes, spatialAxes } from "./geometry.ts";
import {
  type KernelOptions,
  kernelOptionNames,
  knownSize,
  oneInput,
  oneShape,
  positiveInteger,
  type WeightSettings,
  weightConfig,
  weightSettings,
} from "./shared.ts";

type Sizes = number | readonly number[];

export interface ConvWindowOptions extends KernelOptions {
  readonly kernelSize: Sizes;
  readonly strides?: Sizes;
  /** `valid` or `same`; for one spatial axis also `causal`. */
  readonly padding?: string;
  /** `channelsLast` or `channelsFirst`; null takes the global setting. */
  readonly dataFormat?: string | null;
  readonly dilationRate?: Sizes;
}

const windowOptionNames = {
  kernelSize: true,
  strides: true,
  padding: true,
  dataFormat: true,
  dilationRate: true,
} satisfies OptionNames<ConvWindowOptions, KernelOptions>;

/** Kernel, strides, padding and dilation, an optional bias, and the activation. */
abstract class ConvBase extends Layer {
  readonly spatialRank: number;
  readonly kernelSize: readonly number[];
  readonly strides: readonly number[];
  readonly padding: Padding;
  readonly dataFormat: ImageDataFormat;
  readonly dilationRate: readonly number[];
  readonly activation: activations.ActivationFunction;
  readonly useBias: boolean;
  protected readonly biasSettings: WeightSettings;
  #bias: Variable | undefined;

  constructor(options: ConvWindowOptions, rank: number) {
    super(options);
    this.spatialRank = rank;
    this.kernelSize = parseSizes(options.kernelSize, rank, "kernelSize");
    this.strides = parseSizes(options.strides ?? 1, rank, "strides");
    this.padding = parsePadding(options.padding ?? "valid", rank === 1 ? ["valid", "same", "causal"] : ["valid", "same"]);
    this.dataFormat = standardizeDataFormat(options.dataFormat);
    this.dilationRate = parseSizes(options.dilationRate ?? 1, rank, "dilationRate");
    if (this.padding === "causal" && this.dataFormat === "channelsFirst") valueError("causal padding needs channelsLast data");
    if (this.strides.some((stride) => stride > 1) && this.dilationRate.some((rate) => rate > 1)) {
      valueError("strides above 1 and dilation above 1 cannot be combined", { location: this.location });
    }
    this.activation = activations.get(options.activation);
    this.useBias = options.useBias ?? true;
    this.biasSettings = weightSettings(options.biasInitializer, "zeros", options.biasRegularizer, options.biasConstraint);
    this.inputSpec = new InputSpec({ ndim: rank + 2 });
  }

  protected get channelAxis(): number {
    return channelAxis(this.spatialRank, this.dataFormat);
  }

  /** Number of input channels; later inputs must have as many. */
  protected inputChannels(inputShape: ShapeTree): number {
    const channels = knownSize(oneShape(inputShape, this), this.channelAxis, this);
    this.inputSpec = new InputSpec({ ndim: this.spatialRank + 2, axes: { [this.channelAxis]: channels } });
    return channels;
  }

  protected addBias(channels: number): void {
    if (this.useBias) this.#bias = this.addWeight({ name: "bias", shape: [channels], ...this.biasSettings });
  }

  protected get bias(): Variable | undefined {
    return this.#bias;
  }

  /** Axis letters of the input and output in the layer's data format. */
  protected get dataSpec(): string {
    const digits = this.strides.map((_, i) => String(i)).join("");
    return this.dataFormat === "channelsLast" ? `b${digits}f` : `bf${digits}`;
  }

  protected spatialSizes(x: Tensor): readonly Dim[] {
    return spatialAxes(this.spatialRank, this.dataFormat).map((axis) => x.dim(axis));
  }

  protected convolve(x: Tensor, kernel: Variable | Tensor, groups: number): Tensor {
    const window = { sizes: this.kernelSize, strides: this.strides, dilation: this.dilationRate };
    const padding = padAmounts(this.padding, this.spatialSizes(x), window);
    checkWindow(this, x, spatialAxes(this.spatialRank, this.dataFormat), window, padding);
    return ops.conv(x, kernel, {
      strides: this.strides,
      padding,
      rhsDilation: this.dilationRate,
      groups,
      lhsSpec: this.dataSpec,
      outSpec: this.dataSpec,
    });
  }

  /** Bias and activation. */
  protected finish(x: Tensor): Tensor {
    if (!this.#bias) return this.activation(x);
    const bias = this.dataFormat === "channelsLast" ? this.#bias : ops.reshape(this.#bias, [-1, ...this.strides.map(() => 1)]);
    return this.activation(ops.add(x, bias));
  }

  override getConfig(): Config {
    return {
      ...super.getConfig(),
      kernelSize: this.kernelSize,
      strides: this.strides,
      padding: this.padding,
      dataFormat: this.dataFormat,
      dilationRate: this.dilationRate,
      activation: activations.serialize(this.activation),
      useBias: this.useBias,
      ...weightConfig("bias", this.biasSettings),
    };
  }
}

export interface ConvOptions extends ConvWindowOptions {
  /** Channels of the output. */
  readonly filters: number;
  /** Input and output channels fall into so many independent groups. */
  readonly groups?: number;
}

/** Kernel `[...kernelSize, channels / groups, filters]`, bias `[filters]`. */
abstract class Conv extends ConvBase {
  static readonly optionNames: KnownOptions = {
    ...kernelOptionNames,
    ...windowOptionNames,
    filters: true,
    groups: true,
  } satisfies OptionNames<ConvOptions, LayerOptions>;
  readonly filters: number;
  readonly groups: number;
  readonly #settings: WeightSettings;
  #kernel: Variable | undefined;

  constructor(options: ConvOptions, rank: number) {
    super(options, rank);
    this.filters = positiveInteger(options.filters, "filters", this.getClassName());
    this.groups = positiveInteger(options.groups ?? 1, "groups", this.getClassName());
    if (this.filters % this.groups !== 0) valueError(`filters (${this.filters}) must be a multiple of groups (${this.groups})`);
    this.#settings = weightSettings(options.kernelInitializer, "glorotUniform", options.kernelRegularizer, options.kernelConstraint);
  }

  override build(inputShape: ShapeTree): void {
    const channels = this.inputChannels(inputShape);
    if (channels % this.groups !== 0)
      valueError(`${this.name}: the ${channels} input channels are not a multiple of the ${this.groups} groups`, {
        location: this.location,
      });
    this.#kernel = this.addWeight({ name: "kernel", shape: [...this.kernelSize, channels / this.groups, this.filters], ...this.#settings });
    this.addBias(this.filters);
  }

  get kernel(): Variable {
    return this.#kernel ?? runtimeError(`${this.name} is not built`);
  }

  override call(inputs: TensorTree): TensorTree {
    return this.finish(this.convolve(oneInput(inputs, this), this.kernel, this.groups));
  }

  override getConfig(): Config {
    return { ...super.getConfig(), filters: this.filters, groups: this.groups, ...weightConfig("kernel", this.#settings) };
  }
}

/** Convolution over `[batch, steps, channels]`. */
export class Conv1D extends Conv {
  static readonly className: string = "Conv1D";
  constructor(options: ConvOptions) {
    super(options, 1);
  }
}

/** Convolution over `[batch, rows, columns, channels]`. */
export class Conv2D extends Conv {
  static readonly className: string = "Conv2D";
  constructor(options: ConvOptions) {
    super(options, 2);
  }
}

/** Convolution over `[batch, depth, rows, columns, channels]`. */
export class Conv3D extends Conv {
  static readonly className: string = "Conv3D";
  constructor(options: ConvOptions) {
    super(options, 3);
  }
}

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

export interface ConvTransposeOptions extends ConvWindowOptions {
  readonly filters: number;
  /** Positions added at the high end of each spatial axis; null takes what the padding asks for. */
  readonly outputPadding?: Sizes | null;
}

/** The gradient of a convolution as a layer: upsamples by its strides. Kernel `[...kernelSize, filters, channels]`. */
abstract class ConvTranspose extends ConvBase {
  static readonly optionNames: KnownOptions = {
    ...kernelOptionNames,
    ...windowOptionNames,
    filters: true,
    outputPadding: true,
  } satisfies OptionNames<ConvTransposeOptions, LayerOptions>;
  readonly filters: number;
  readonly outputPadding: readonly number[] | null;
  readonly #settings: WeightSettings;
  #kernel: Variable | undefined;

  constructor(options: ConvTransposeOptions, rank: number) {
    super(options, rank);
    this.filters = positiveInteger(options.filters, "filters", this.getClassName());
    const { outputPadding = null } = options;
    this.outputPadding = typeof outputPadding === "number" ? this.strides.map(() => outputPadding) : outputPadding;
    this.#settings = weightSettings(options.kernelInitializer, "glorotUniform", options.kernelRegularizer, options.kernelConstraint);
  }

  override build(inputShape: ShapeTree): void {
    const channels = this.inputChannels(inputShape);
    this.#kernel = this.addWeight({ name: "kernel", shape: [...this.kernelSize, this.filters, channels], ...this.#settings });
    this.addBias(this.filters);
  }

  /** Padding of the convolution over the input spread out by the strides. */
  #amounts(): readonly (readonly [number, number])[] {
    return this.kernelSize.map((size, i): readonly [number, number] => {
      const [stride, dilation] = [this.strides[i] ?? 1, this.dilationRate[i] ?? 1];
      const reach = (size - 1) * dilation;
      const extra = this.outputPadding?.[i];
      if (this.padding === "valid") return [reach, reach + (extra ?? Math.max(0, stride - reach - 1))];
      // Without outputPadding the result is `size * stride` long. The odd position goes to the low end.
      const total = extra === undefined ? stride + reach - 1 : reach - 1 + ((reach + 1) % 2) + extra;
      const low = Math.min(Math.ceil(total / 2), reach);
      const high = total - low;
      return [low, high];
    });
  }

  override call(inputs: TensorTree): TensorTree {
    const kernel = this.#kernel ?? runtimeError(`${this.name} is not built`);
    const spatial = this.kernelSize.map((_, i) => i);
    const digits = spatial.join("");
    const result = ops.conv(oneInput(inputs, this), ops.flip(kernel, spatial), {
      strides: this.strides.map(() => 1),
      padding: this.#amounts(),
      lhsDilation: this.strides,
      rhsDilation: this.dilationRate,
      lhsSpec: this.dataSpec,
      rhsSpec: `${digits}oi`,
      outSpec: this.dataSpec,
    });
    return this.finish(result);
  }

  override getConfig(): Config {
    return { ...super.getConfig(), filters: this.filters, outputPadding: this.outputPadding, ...weightConfig("kernel", this.#settings) };
  }
}

/** Transposed convolution over `[batch, steps, channels]`. */
export class Conv1DTranspose extends ConvTranspose {
  static readonly className: string = "Conv1DTranspose";
  constructor(options: ConvTransposeOptions) {
    super(options, 1);
  }
}

/** Transposed convolution over `[batch, rows, columns, channels]`. */
export class Conv2DTranspose extends ConvTranspose {
  static readonly className: string = "Conv2DTranspose";
  constructor(options: ConvTransposeOptions) {
    super(options, 2);
  }
}

/** Transposed convolution over `[batch, depth, rows, columns, channels]`. */
export class Conv3DTranspose extends ConvTranspose {
  static readonly className: string = "Conv3DTranspose";
  constructor(options: ConvTransposeOptions) {
    super(options, 3);
  }
}
