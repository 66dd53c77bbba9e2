/** Transposed convolutions over one, two and three spatial axes. */

import { runtimeError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import type { LayerOptions, ShapeTree } from "../layer/layer.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import type { Variable } from "../tensor/variable.ts";
import type { TensorTree } from "../tree.ts";
import { ConvBase, type ConvWindowOptions, type Sizes, windowOptionNames } from "./conv-base.ts";
import { transposedAmounts } from "./geometry.ts";
import { kernelOptionNames, oneInput, positiveInteger, type WeightSettings, weightConfig, weightSettings } from "./shared.ts";

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

  override call(inputs: TensorTree): TensorTree {
    const kernel = this.#kernel ?? runtimeError(`${this.name} is not built`);
    const spatial = this.kernelSize.map((_, i) => i);
    const digits = spatial.join("");
    const window = { sizes: this.kernelSize, strides: this.strides, dilation: this.dilationRate };
    const result = ops.conv(oneInput(inputs, this), ops.flip(kernel, spatial), {
      strides: this.strides.map(() => 1),
      padding: transposedAmounts(this.padding, window, this.outputPadding),
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
