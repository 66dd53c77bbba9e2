/**
 * Layers that change images. The input is one image `[height, width, channels]`, a batch of them, or a record with `images`
 * and, where there are such, `labels` and `segmentationMasks` of the same samples; the result has the same form.
 *
 * A layer works in two halves: `getRandomTransformation` draws what is to happen to each image of a batch, and
 * `transformImages`, `transformLabels` and `transformSegmentationMasks` let it happen.
 */

import type { Dim } from "../../../ir/dim.ts";
import { type ImageDataFormat, standardizeDataFormat } from "../../config.ts";
import { notImplemented, shown, valueError } from "../../errors.ts";
import type { Config } from "../../interfaces.ts";
import { type CallOptions, Layer, type LayerOptions } from "../../layer/layer.ts";
import { type ImageSize, imageSize } from "../../ops/image-resize.ts";
import * as ops from "../../ops.ts";
import type { KnownOptions, OptionNames } from "../../options.ts";
import { SeedGenerator } from "../../tensor/seed-generator.ts";
import { formatDims, Tensor, type TensorLike } from "../../tensor/tensor.ts";
import { isRecord, type TensorTree } from "../../tree.ts";

export interface ImageOptions extends LayerOptions {
  readonly dataFormat?: string | null;
}

export interface RandomImageOptions extends ImageOptions {
  readonly seed?: number | null;
}

/** What a record may hold beside images, in both spellings. */
const maskKeys = ["segmentationMasks", "segmentation_masks"];
const boxKeys = ["boundingBoxes", "bounding_boxes"];

export abstract class ImageLayer<Transformation> extends Layer {
  readonly dataFormat: ImageDataFormat;

  constructor(options: ImageOptions) {
    super(options);
    this.dataFormat = standardizeDataFormat(options.dataFormat);
  }

  /** True for layers that change images also when nothing is trained. */
  protected get appliesAlways(): boolean {
    return false;
  }

  /** What happens to each image of a batch. */
  abstract getRandomTransformation(images: Tensor, training?: boolean): Transformation;
  abstract transformImages(images: Tensor, transformation: Transformation): Tensor;
  transformLabels(labels: Tensor, _transformation: Transformation): Tensor {
    return labels;
  }
  transformSegmentationMasks(masks: Tensor, _transformation: Transformation): Tensor {
    return masks;
  }

  override call(inputs: TensorTree, { training }: CallOptions): TensorTree {
    const record = inputs instanceof Tensor ? { images: inputs } : this.#recordOf(inputs);
    const single = this.#isSingle(record.images);
    const batched = (x: Tensor): Tensor => (single ? ops.expandDims(x, 0) : x);
    const unbatched = (x: Tensor): Tensor => (single ? ops.squeeze(x, 0) : x);
    const images = batched(ops.cast(record.images, this.computeDtype));
    // Called outside a model these layers apply: they are what a data pipeline is made of.
    const active = training ?? true;
    const applies = active || this.appliesAlways;
    const transformation = applies ? this.getRandomTransformation(images, active) : undefined;
    const apply = (x: Tensor, f: (x: Tensor, transformation: Transformation) => Tensor): Tensor =>
      unbatched(transformation === undefined ? x : f(x, transformation));
    const changed = apply(images, (x, t) => this.transformImages(x, t));
    if (inputs instanceof Tensor) return changed;
    return Object.fromEntries(
      Object.entries(record).map(([key, value]) => {
        if (key === "images") return [key, changed];
        if (key === "labels") return [key, apply(batched(value), (x, t) => this.transformLabels(x, t))];
        return [key, maskKeys.includes(key) ? apply(batched(value), (x, t) => this.transformSegmentationMasks(x, t)) : value];
      }),
    );
  }

  #recordOf(inputs: TensorTree): Readonly<Record<string, Tensor>> & { readonly images: Tensor } {
    const record: Readonly<Record<string, unknown>> = isRecord(inputs) ? inputs : {};
    const { images } = record;
    if (!(images instanceof Tensor))
      return valueError(`${this.name} (${this.getClassName()}) takes images, or a record {images, labels, segmentationMasks}`, {
        location: this.location,
      });
    for (const key of boxKeys)
      if (key in record) notImplemented(`${this.name} (${this.getClassName()}) does not move bounding boxes`, { location: this.location });
    return record as Readonly<Record<string, Tensor>> & { readonly images: Tensor };
  }

  #isSingle(images: Tensor): boolean {
    if (images.rank !== 3 && images.rank !== 4)
      valueError(`${this.name} (${this.getClassName()}) takes images of rank 3 or 4; the input has shape ${formatDims(images.dims)}`, {
        location: this.location,
      });
    return images.rank === 3;
  }

  /** Height and width, which must be known. */
  protected sizeOf(images: Tensor): ImageSize {
    return imageSize(images, this.dataFormat, this.name);
  }

  /** Axes of height and width in a batch. */
  protected get spatialAxes(): readonly [number, number] {
    return this.dataFormat === "channelsLast" ? [1, 2] : [2, 3];
  }

  override getConfig(): Config {
    return { ...super.getConfig(), dataFormat: this.dataFormat };
  }
}

/** Draws from a stream of its own. */
export abstract class RandomImageLayer<Transformation> extends ImageLayer<Transformation> {
  readonly seed: number | null;
  readonly generator: SeedGenerator;

  constructor(options: RandomImageOptions) {
    super(options);
    this.seed = options.seed ?? null;
    this.generator = new SeedGenerator({ seed: this.seed, scope: this.name });
  }

  abstract override getRandomTransformation(images: Tensor, training?: boolean, generator?: SeedGenerator): Transformation;

  override getConfig(): Config {
    return { ...super.getConfig(), seed: this.seed };
  }
}

export type Range = readonly [low: number, high: number];
/** A number, or the two ends of a range. */
export type Factor = number | readonly number[];

function isPair(value: unknown): value is Range {
  return Array.isArray(value) && value.length === 2 && value.every((item) => typeof item === "number");
}

function sorted([a, b]: Range): Range {
  return a <= b ? [a, b] : [b, a];
}

/** A range from a factor: `[-x, x]` for one number, cut off at the lower bound. */
export function factorRange(value: unknown, bounds: Range, what: string): Range {
  const [low, high] = bounds;
  const wrong = (): never => valueError(`${what} must be a number, or a list of two, in [${low}, ${high}]; got ${shown(value)}`);
  if (isPair(value)) return value[0] > high || value[1] < low ? wrong() : sorted(value);
  if (typeof value !== "number" || !(value >= low && value <= high)) return wrong();
  return [Math.max(-Math.abs(value), low), Math.abs(value)];
}

/** As `factorRange`, with `[-x, x]` for one number whatever the bounds, and each end inside them. */
export function symmetricRange(value: unknown, bounds: Range, what: string): Range {
  const [low, high] = bounds;
  const within = (x: number): boolean => x >= low && x <= high;
  if (isPair(value) && value.every(within)) return sorted(value);
  if (typeof value === "number" && within(value)) return [-Math.abs(value), Math.abs(value)];
  return valueError(`${what} must be a number, or a list of two, in [${low}, ${high}]; got ${shown(value)}`);
}

/** The smallest and the largest value that images have. */
export function valueRange(value: unknown, layer: string): Range {
  return isPair(value) ? sorted(value) : valueError(`valueRange of ${layer} must be a list of two numbers; got ${shown(value)}`);
}

/** Values of one range put into another. */
export function rescaleRange(x: Tensor, from: Range, to: Range): Tensor {
  if (from[0] === to[0] && from[1] === to[1]) return x;
  const unit = ops.divide(ops.subtract(x, from[0]), from[1] - from[0]);
  return ops.add(ops.multiply(unit, to[1] - to[0]), to[0]);
}

/** One number per image, uniform in a range: `[batch, 1, ...]`. */
export function drawPerImage(generator: SeedGenerator, images: Tensor, [low, high]: Range, shape: readonly number[] = [1, 1, 1]): Tensor {
  return ops.randomUniform(generator.next(), [batchOf(images), ...shape], { low, high });
}

/** Whether each image is to be changed: the probability is itself drawn from a range. */
export function drawWhether(generator: SeedGenerator, images: Tensor, probability: Range): Tensor {
  const chance = drawPerImage(generator, images, probability, []);
  return ops.less(ops.randomUniform(generator.next(), [batchOf(images)]), chance);
}

export function batchOf(images: Tensor): Dim {
  return images.dim(0);
}

/** `[batch]` as `[batch, 1, 1, 1]`, to stand against images. */
export function perImage(x: TensorLike): Tensor {
  return ops.reshape(x, [-1, 1, 1, 1]);
}

export interface ColorOptions extends RandomImageOptions {
  /** How strong: a number, or the range it is drawn from. */
  readonly factor: Factor;
  /** The smallest and the largest value of the images; default `[0, 255]`. */
  readonly valueRange?: readonly number[];
}

const colorOptionNames = { factor: true, valueRange: true, seed: true, dataFormat: true } satisfies OptionNames<ColorOptions, LayerOptions>;

/** Draws a strength from a range. */
export abstract class ColorLayer<Transformation> extends RandomImageLayer<Transformation> {
  static readonly optionNames: KnownOptions = { ...colorOptionNames } satisfies OptionNames<ColorOptions, LayerOptions>;
  readonly factor: Range;
  readonly valueRange: Range;

  constructor(options: ColorOptions, bounds: Range) {
    super(options);
    this.factor = factorRange(options.factor, bounds, `factor of ${this.getClassName()}`);
    this.valueRange = valueRange(options.valueRange ?? [0, 255], this.getClassName());
  }

  protected clip(images: Tensor): Tensor {
    return ops.clip(images, this.valueRange[0], this.valueRange[1]);
  }

  override getConfig(): Config {
    return { ...super.getConfig(), factor: this.factor, valueRange: this.valueRange };
  }
}
