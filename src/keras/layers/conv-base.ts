/** What convolutions share: window, padding, bias and activation. */

import type { Dim } from "../../ir/dim.ts";
import * as activations from "../activations.ts";
import { type ImageDataFormat, standardizeDataFormat } from "../config.ts";
import { valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import { InputSpec } from "../layer/input-spec.ts";
import { Layer, type ShapeTree } from "../layer/layer.ts";
import * as ops from "../ops.ts";
import type { OptionNames } from "../options.ts";
import type { Tensor } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import { channelAxis, checkWindow, type Padding, padAmounts, parsePadding, parseSizes, spatialAxes } from "./geometry.ts";
import { type KernelOptions, knownSize, oneShape, type WeightSettings, weightConfig, weightSettings } from "./shared.ts";

export type Sizes = number | readonly number[];

export interface ConvWindowOptions extends KernelOptions {
  readonly kernelSize: Sizes;
  readonly strides?: Sizes;
  /** `valid` or `same`; for one spatial axis also `causal`. */
  readonly padding?: string;
  /** `channelsLast` or `channelsFirst`; null takes the global setting. */
  readonly dataFormat?: string | null;
  readonly dilationRate?: Sizes;
}

export const windowOptionNames = {
  kernelSize: true,
  strides: true,
  padding: true,
  dataFormat: true,
  dilationRate: true,
} satisfies OptionNames<ConvWindowOptions, KernelOptions>;

/** Kernel, strides, padding and dilation, an optional bias, and the activation. */
export abstract class ConvBase extends Layer {
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
