/** Random changes of the colours of images while training. */

import { epsilon } from "../../config.ts";
import { shown, valueError } from "../../errors.ts";
import type { Config } from "../../interfaces.ts";
import type { LayerOptions } from "../../layer/layer.ts";
import { colorAxis, hsvToRgb, rgbToGrayscale, rgbToHsv } from "../../ops/image-color.ts";
import * as ops from "../../ops.ts";
import type { KnownOptions, OptionNames } from "../../options.ts";
import type { SeedGenerator } from "../../tensor/seed-generator.ts";
import type { Tensor } from "../../tensor/tensor.ts";
import {
  ColorLayer,
  type ColorOptions,
  drawPerImage,
  drawWhether,
  type Factor,
  perImage,
  RandomImageLayer,
  type RandomImageOptions,
  rescaleRange,
} from "./base.ts";

/** Adds the same amount everywhere: `factor` times the range of values. */
export class RandomBrightness extends ColorLayer<{ readonly rgbDelta: Tensor }> {
  static readonly className: string = "RandomBrightness";
  constructor(options: ColorOptions) {
    super(options, [-1, 1]);
  }
  override getRandomTransformation(images: Tensor, _training = true, generator: SeedGenerator = this.generator): { rgbDelta: Tensor } {
    const [low, high] = this.valueRange;
    return { rgbDelta: ops.multiply(drawPerImage(generator, images, this.factor), high - low) };
  }
  override transformImages(images: Tensor, { rgbDelta }: { readonly rgbDelta: Tensor }): Tensor {
    return this.clip(ops.add(images, ops.cast(rgbDelta, images.dtype)));
  }
}

/** Moves values away from the mean of their image and channel, or towards it. */
export class RandomContrast extends ColorLayer<{ readonly contrastFactor: Tensor }> {
  static readonly className: string = "RandomContrast";
  constructor(options: ColorOptions) {
    super(options, [0, 1]);
  }
  override getRandomTransformation(
    images: Tensor,
    _training = true,
    generator: SeedGenerator = this.generator,
  ): { contrastFactor: Tensor } {
    const [low, high] = this.factor;
    return { contrastFactor: drawPerImage(generator, images, [1 - low, 1 + high]) };
  }
  override transformImages(images: Tensor, { contrastFactor }: { readonly contrastFactor: Tensor }): Tensor {
    const mean = ops.mean(images, { axis: this.spatialAxes, keepDims: true });
    return this.clip(ops.add(ops.multiply(ops.subtract(images, mean), ops.cast(contrastFactor, images.dtype)), mean));
  }
}

/** Takes out colour: 0 leaves images as they are, 1 makes them grey. */
export class RandomColorDegeneration extends ColorLayer<{ readonly factor: Tensor }> {
  static readonly className: string = "RandomColorDegeneration";
  constructor(options: ColorOptions) {
    super(options, [-1, 1]);
  }
  override getRandomTransformation(images: Tensor, _training = true, generator: SeedGenerator = this.generator): { factor: Tensor } {
    return { factor: drawPerImage(generator, images, this.factor) };
  }
  override transformImages(images: Tensor, { factor }: { readonly factor: Tensor }): Tensor {
    const grey = rgbToGrayscale(images, { dataFormat: this.dataFormat });
    return this.clip(ops.add(images, ops.multiply(ops.cast(factor, images.dtype), ops.subtract(grey, images))));
  }
}

/** Multiplies saturation by `factor / (1 - factor)`: 1/2 leaves images as they are. */
export class RandomSaturation extends ColorLayer<{ readonly factor: Tensor }> {
  static readonly className: string = "RandomSaturation";
  constructor(options: ColorOptions) {
    super(options, [-1, 1]);
  }
  override getRandomTransformation(images: Tensor, _training = true, generator: SeedGenerator = this.generator): { factor: Tensor } {
    const factor = drawPerImage(generator, images, this.factor, []);
    return { factor: ops.divide(factor, ops.add(ops.subtract(1, factor), epsilon())) };
  }
  override transformImages(images: Tensor, { factor }: { readonly factor: Tensor }): Tensor {
    return changePlane(images, this, 1, (saturation) =>
      this.clip(ops.multiply(saturation, ops.reshape(ops.cast(factor, images.dtype), [-1, 1, 1]))),
    );
  }
}

/** Turns colours round the circle of hues by up to `factor` half turns, either way. */
export class RandomHue extends ColorLayer<{ readonly factor: Tensor }> {
  static readonly className: string = "RandomHue";
  constructor(options: ColorOptions) {
    super(options, [0, 1]);
  }
  override getRandomTransformation(images: Tensor, _training = true, generator: SeedGenerator = this.generator): { factor: Tensor } {
    const direction = ops.where(ops.greater(drawPerImage(generator, images, [0, 1], []), 0.5), -0.5, 0.5);
    return { factor: ops.multiply(direction, drawPerImage(generator, images, this.factor, [])) };
  }
  override transformImages(images: Tensor, { factor }: { readonly factor: Tensor }): Tensor {
    const turned = changePlane(rescaleRange(images, this.valueRange, [0, 1]), this, 0, (hue) => {
      const moved = ops.add(hue, ops.reshape(ops.cast(factor, images.dtype), [-1, 1, 1]));
      const below = ops.where(ops.greater(moved, 1), ops.subtract(moved, 1), moved);
      return ops.where(ops.less(below, 0), ops.add(below, 1), below);
    });
    return rescaleRange(ops.clip(turned, 0, 1), [0, 1], this.valueRange);
  }
}

/** Changes hue (plane 0), saturation (1) or value (2). */
function changePlane(images: Tensor, layer: ColorLayer<unknown>, plane: number, f: (x: Tensor) => Tensor): Tensor {
  const { dataFormat } = layer;
  const axis = colorAxis(images, dataFormat, layer.name);
  const planes = ops.unstack(rgbToHsv(images, { dataFormat }), { axis });
  const changed = ops.stack(
    planes.map((x, i) => (i === plane ? f(x) : x)),
    { axis },
  );
  return hsvToRgb(changed, { dataFormat });
}

export interface GrayscaleOptions extends RandomImageOptions {
  /** The share of images that become grey; default 1/2. */
  readonly factor?: number;
}

/** Makes some images grey. */
export class RandomGrayscale extends RandomImageLayer<Tensor> {
  static readonly className: string = "RandomGrayscale";
  static readonly optionNames: KnownOptions = { factor: true, seed: true, dataFormat: true } satisfies OptionNames<
    GrayscaleOptions,
    LayerOptions
  >;
  readonly factor: number;
  constructor(options: GrayscaleOptions = {}) {
    super(options);
    const { factor = 0.5 } = options;
    this.factor = factor >= 0 && factor <= 1 ? factor : valueError(`factor of RandomGrayscale must be in [0, 1]; got ${shown(factor)}`);
  }
  override getRandomTransformation(images: Tensor, _training = true, generator: SeedGenerator = this.generator): Tensor {
    return ops.less(drawPerImage(generator, images, [0, 1]), this.factor);
  }
  override transformImages(images: Tensor, shouldApply: Tensor): Tensor {
    return ops.where(shouldApply, rgbToGrayscale(images, { dataFormat: this.dataFormat }), images);
  }
  override getConfig(): Config {
    return { ...super.getConfig(), factor: this.factor };
  }
}

export interface InvertOptions extends RandomImageOptions {
  /** The probability of a change, or the range that it is drawn from; default 1. */
  readonly factor?: Factor;
  readonly valueRange?: readonly number[];
}

/** Turns some images into their negatives. */
export class RandomInvert extends ColorLayer<{ readonly applyInversion: Tensor }> {
  static readonly className: string = "RandomInvert";
  constructor(options: InvertOptions = {}) {
    super({ ...options, factor: options.factor ?? 1 }, [0, 1]);
  }
  override getRandomTransformation(
    images: Tensor,
    _training = true,
    generator: SeedGenerator = this.generator,
  ): { applyInversion: Tensor } {
    return { applyInversion: drawWhether(generator, images, this.factor) };
  }
  override transformImages(images: Tensor, { applyInversion }: { readonly applyInversion: Tensor }): Tensor {
    return ops.where(perImage(applyInversion), ops.subtract(this.valueRange[1], images), images);
  }
}
