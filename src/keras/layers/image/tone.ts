/** Changes of the values of images by a curve: levels of grey, histograms. */

import { shown, valueError } from "../../errors.ts";
import type { Config } from "../../interfaces.ts";
import type { LayerOptions } from "../../layer/layer.ts";
import * as ops from "../../ops.ts";
import type { KnownOptions, OptionNames } from "../../options.ts";
import type { SeedGenerator } from "../../tensor/seed-generator.ts";
import { type Tensor, tensor } from "../../tensor/tensor.ts";
import { positiveInteger } from "../shared.ts";
import {
  batchOf,
  drawPerImage,
  type Factor,
  factorRange,
  ImageLayer,
  type ImageOptions,
  perImage,
  RandomImageLayer,
  type RandomImageOptions,
  type Range,
  rescaleRange,
  valueRange,
} from "./base.ts";

const bytes: Range = [0, 255];

export interface ValueRangeOptions extends ImageOptions {
  /** The smallest and the largest value of the images; default `[0, 255]`. */
  readonly valueRange?: readonly number[];
}

/** Stretches the values of each image and channel over the whole range, also when nothing is trained. */
export class AutoContrast extends ImageLayer<null> {
  static readonly className: string = "AutoContrast";
  static readonly optionNames: KnownOptions = { valueRange: true, dataFormat: true } satisfies OptionNames<ValueRangeOptions, LayerOptions>;
  readonly valueRange: Range;
  constructor(options: ValueRangeOptions = {}) {
    super(options);
    this.valueRange = valueRange(options.valueRange ?? bytes, "AutoContrast");
  }
  protected override get appliesAlways(): boolean {
    return true;
  }
  override getRandomTransformation(): null {
    return null;
  }
  override transformImages(images: Tensor): Tensor {
    const x = rescaleRange(images, this.valueRange, bytes);
    const low = ops.min(x, { axis: this.spatialAxes, keepDims: true });
    const high = ops.max(x, { axis: this.spatialAxes, keepDims: true });
    const flat = ops.equal(low, high);
    const scale = ops.divide(255, ops.where(flat, 1, ops.subtract(high, low)));
    const stretched = ops.clip(ops.subtract(ops.multiply(x, scale), ops.multiply(low, scale)), 0, 255);
    return ops.where(flat, images, rescaleRange(stretched, bytes, this.valueRange));
  }
  override getConfig(): Config {
    return { ...super.getConfig(), valueRange: this.valueRange };
  }
}

export interface EqualizationOptions extends ValueRangeOptions {
  /** Number of classes that values fall into; default 256. */
  readonly bins?: number;
}

/** Makes all values of a channel equally frequent, over the whole batch. */
export class Equalization extends ImageLayer<null> {
  static readonly className: string = "Equalization";
  static readonly optionNames: KnownOptions = { valueRange: true, bins: true, dataFormat: true } satisfies OptionNames<
    EqualizationOptions,
    LayerOptions
  >;
  readonly valueRange: Range;
  readonly bins: number;
  constructor(options: EqualizationOptions = {}) {
    super(options);
    this.valueRange = valueRange(options.valueRange ?? bytes, "Equalization");
    this.bins = positiveInteger(options.bins ?? 256, "bins", "Equalization");
  }
  override getRandomTransformation(): null {
    return null;
  }
  override transformImages(images: Tensor): Tensor {
    const axis = this.dataFormat === "channelsLast" ? 3 : 1;
    return ops.stack(
      ops
        .unstack(rescaleRange(images, this.valueRange, bytes), { axis })
        .map((channel) => rescaleRange(this.#equalize(channel), bytes, this.valueRange)),
      { axis },
    );
  }

  /** The class of each value in [0, 255]. */
  #classes(values: Tensor): Tensor {
    const top = this.bins - 1;
    return ops.cast(ops.clip(ops.divide(ops.multiply(values, top), 255), 0, top), "int32");
  }

  #equalize(channel: Tensor): Tensor {
    const classes = this.#classes(channel);
    const count = ops.sum(ops.oneHot(ops.reshape(classes, [-1]), this.bins), { axis: 0 });
    const below = ops.cumsum(count, { axis: 0 });
    const first = ops.min(ops.where(ops.greater(below, 0), below, Number.MAX_SAFE_INTEGER), { axis: 0 });
    const rest = ops.subtract(ops.max(below, { axis: 0 }), first);
    const table = ops.divide(ops.multiply(ops.subtract(below, first), 255), ops.where(ops.equal(rest, 0), 1, rest));
    const levels = ops.clip(ops.round(table), 0, 255);
    // One value alone is left as it is.
    return ops.where(ops.equal(rest, 0), channel, ops.cast(ops.take(levels, classes), channel.dtype));
  }

  override getConfig(): Config {
    return { ...super.getConfig(), valueRange: this.valueRange, bins: this.bins };
  }
}

export interface PosterizationOptions extends RandomImageOptions {
  /** Bits that are kept, 1 to 8, or the range they are drawn from. */
  readonly factor: Factor;
  readonly valueRange?: readonly number[];
}

/** Keeps the highest bits of values as whole numbers of 8 bits. */
export class RandomPosterization extends RandomImageLayer<{ readonly shiftFactor: Tensor }> {
  static readonly className: string = "RandomPosterization";
  static readonly optionNames: KnownOptions = { factor: true, valueRange: true, seed: true, dataFormat: true } satisfies OptionNames<
    PosterizationOptions,
    LayerOptions
  >;
  readonly factor: Range;
  readonly valueRange: Range;
  constructor(options: PosterizationOptions) {
    super(options);
    this.factor = factorRange(options.factor, [1, 8], "factor of RandomPosterization");
    this.valueRange = valueRange(options.valueRange ?? bytes, "RandomPosterization");
  }
  override getRandomTransformation(
    images: Tensor,
    _training = true,
    generator: SeedGenerator = this.generator,
  ): { readonly shiftFactor: Tensor } {
    const [low, high] = this.factor;
    const batch = [batchOf(images)];
    const bits = low === high ? ops.full(batch, low, { dtype: "int32" }) : ops.randomInteger(generator.next(), batch, { low, high });
    return { shiftFactor: ops.subtract(8, bits) };
  }
  override transformImages(images: Tensor, { shiftFactor }: { readonly shiftFactor: Tensor }): Tensor {
    const steps = Array.from({ length: 9 }, (_, shift) => 2 ** shift);
    const step = perImage(ops.take(tensor(steps), shiftFactor));
    // The inverse of a power of two is exact, and so is the product.
    const inverse = perImage(ops.take(tensor(steps.map((size) => 1 / size)), shiftFactor));
    const whole = ops.floor(ops.cast(ops.clip(rescaleRange(images, this.valueRange, bytes), 0, 255), "float32"));
    const kept = ops.multiply(ops.floor(ops.multiply(whole, inverse)), step);
    return rescaleRange(ops.cast(kept, images.dtype), bytes, this.valueRange);
  }
  override getConfig(): Config {
    return { ...super.getConfig(), factor: this.factor, valueRange: this.valueRange };
  }
}

export interface SolarizationOptions extends RandomImageOptions {
  /** What is added first, as a share of the range of values; default 0. */
  readonly additionFactor?: Factor;
  /** From where on values are inverted, as a share of the range of values; default 0. */
  readonly thresholdFactor?: Factor;
  readonly valueRange?: readonly number[];
}

interface SolarizationDraw {
  readonly additions: Tensor;
  readonly thresholds: Tensor;
}

/** Adds a random amount and inverts values above a random threshold. */
export class Solarization extends RandomImageLayer<SolarizationDraw> {
  static readonly className: string = "Solarization";
  static readonly optionNames: KnownOptions = {
    additionFactor: true,
    thresholdFactor: true,
    valueRange: true,
    seed: true,
    dataFormat: true,
  } satisfies OptionNames<SolarizationOptions, LayerOptions>;
  readonly additionFactor: Range;
  readonly thresholdFactor: Range;
  readonly valueRange: Range;
  constructor(options: SolarizationOptions = {}) {
    super(options);
    this.additionFactor = share(options.additionFactor ?? 0, "additionFactor");
    this.thresholdFactor = share(options.thresholdFactor ?? 0, "thresholdFactor");
    this.valueRange = valueRange(options.valueRange ?? bytes, "Solarization");
  }
  override getRandomTransformation(images: Tensor, _training = true, generator: SeedGenerator = this.generator): SolarizationDraw {
    const draw = ([low, high]: Range): Tensor => drawPerImage(generator, images, [low, high * 255]);
    return { additions: draw(this.additionFactor), thresholds: draw(this.thresholdFactor) };
  }
  override transformImages(images: Tensor, { additions, thresholds }: SolarizationDraw): Tensor {
    const x = ops.clip(ops.add(rescaleRange(images, this.valueRange, bytes), ops.cast(additions, images.dtype)), 0, 255);
    const result = ops.where(ops.less(x, ops.cast(thresholds, images.dtype)), x, ops.subtract(255, x));
    return rescaleRange(result, bytes, this.valueRange);
  }
  override getConfig(): Config {
    return {
      ...super.getConfig(),
      additionFactor: this.additionFactor,
      thresholdFactor: this.thresholdFactor,
      valueRange: this.valueRange,
    };
  }
}

/** A range inside [0, 1]; one number is its upper end. */
function share(value: Factor, name: string): Range {
  const wrong = (): never => valueError(`${name} of Solarization must be a number, or a list of two, in [0, 1]; got ${shown(value)}`);
  const ends = typeof value === "number" ? [0, value] : value;
  const [low = -1, high = -1] = ends;
  if (ends.length !== 2 || ends.some((end) => !(end >= 0 && end <= 1))) return wrong();
  return low <= high ? [low, high] : [high, low];
}
