/** Random smoothing and sharpening of images while training. */

import { shown, valueError } from "../../errors.ts";
import type { Config } from "../../interfaces.ts";
import type { LayerOptions } from "../../layer/layer.ts";
import { gaussianBlur, positiveSigma } from "../../ops/image-filter.ts";
import * as ops from "../../ops.ts";
import type { KnownOptions, OptionNames } from "../../options.ts";
import type { SeedGenerator } from "../../tensor/seed-generator.ts";
import { type Tensor, tensor } from "../../tensor/tensor.ts";
import {
  ColorLayer,
  type ColorOptions,
  drawPerImage,
  drawWhether,
  type Factor,
  factorRange,
  perImage,
  RandomImageLayer,
  type RandomImageOptions,
  type Range,
  valueRange,
} from "./base.ts";

/** Weights of an element's neighbours and of itself in the smooth image: those of Pillow's filter. */
const [neighbour, middle] = [1 / 13, 5 / 13];

/** Mixes images with a smooth version of them: `factor` 0 is the smooth one, 1/2 the image, 1 is sharper. */
export class RandomSharpness extends ColorLayer<{ readonly factor: Tensor }> {
  static readonly className: string = "RandomSharpness";
  constructor(options: ColorOptions) {
    super(options, [0, 1]);
  }
  override getRandomTransformation(images: Tensor, _training = true, generator: SeedGenerator = this.generator): { factor: Tensor } {
    return { factor: drawPerImage(generator, images, this.factor, []) };
  }
  override transformImages(images: Tensor, { factor }: { readonly factor: Tensor }): Tensor {
    const last = this.dataFormat === "channelsLast";
    const channels = Number(images.dim(last ? 3 : 1));
    const spec = last ? "b01f" : "bf01";
    const weights = Array.from({ length: 9 }, (_, i) => (i === 4 ? middle : neighbour));
    const kernel = ops.broadcastTo(ops.cast(tensor(weights, [3, 3, 1, 1]), images.dtype), [3, 3, 1, channels]);
    const smooth = ops.conv(images, kernel, {
      strides: [1, 1],
      padding: [
        [1, 1],
        [1, 1],
      ],
      groups: channels,
      lhsSpec: spec,
      outSpec: spec,
    });
    const share = perImage(ops.cast(ops.subtract(1, ops.multiply(factor, 2)), images.dtype));
    return this.clip(ops.add(images, ops.multiply(share, ops.subtract(smooth, images))));
  }
}

export interface GaussianBlurOptions extends RandomImageOptions {
  /** The probability of a change, or the range it is drawn from; default 1. */
  readonly factor?: Factor;
  /** Width and height of the window: an odd number, or two. Default 3. */
  readonly kernelSize?: number | readonly number[];
  /** Standard deviation, or the range it is drawn from, in [0, 1]; default 1. */
  readonly sigma?: Factor;
  readonly valueRange?: readonly number[];
}

interface Blur {
  readonly shouldApplyBlur: Tensor;
  /** Deviations along the width and the height. */
  readonly blurFactor: Tensor;
}

/** Smooths some images by a Gaussian. */
export class RandomGaussianBlur extends RandomImageLayer<Blur> {
  static readonly className: string = "RandomGaussianBlur";
  static readonly optionNames: KnownOptions = {
    factor: true,
    kernelSize: true,
    sigma: true,
    valueRange: true,
    seed: true,
    dataFormat: true,
  } satisfies OptionNames<GaussianBlurOptions, LayerOptions>;
  readonly factor: Range;
  readonly kernelSize: Range;
  readonly sigma: Range;
  readonly valueRange: Range;

  constructor(options: GaussianBlurOptions = {}) {
    super(options);
    this.factor = factorRange(options.factor ?? 1, [0, 1], "factor of RandomGaussianBlur");
    const { kernelSize = 3 } = options;
    const [width = 0, height = width, ...more] = typeof kernelSize === "number" ? [kernelSize] : kernelSize;
    const odd = (size: number): boolean => Number.isInteger(size) && size > 0 && size % 2 === 1;
    if (!odd(width) || !odd(height) || more.length > 0)
      valueError(`kernelSize of RandomGaussianBlur must be an odd number, or a list of two; got ${shown(kernelSize)}`);
    this.kernelSize = [width, height];
    this.sigma = factorRange(options.sigma ?? 1, [0, 1], "sigma of RandomGaussianBlur");
    this.valueRange = valueRange(options.valueRange ?? [0, 255], "RandomGaussianBlur");
  }

  override getRandomTransformation(images: Tensor, _training = true, generator: SeedGenerator = this.generator): Blur {
    const [low, high] = this.sigma;
    const shouldApplyBlur = drawWhether(generator, images, this.factor);
    return { shouldApplyBlur, blurFactor: positiveSigma(ops.randomUniform(generator.next(), [2], { low, high })) };
  }

  override transformImages(images: Tensor, { shouldApplyBlur, blurFactor }: Blur): Tensor {
    const blurred = gaussianBlur(images, { kernelSize: this.kernelSize, sigma: blurFactor, dataFormat: this.dataFormat });
    const mixed = ops.where(perImage(shouldApplyBlur), blurred, images);
    return ops.clip(mixed, this.valueRange[0], this.valueRange[1]);
  }

  override getConfig(): Config {
    const { factor, kernelSize, sigma, valueRange: range } = this;
    return { ...super.getConfig(), factor, kernelSize, sigma, valueRange: range };
  }
}
