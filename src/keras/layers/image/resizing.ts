/** Images to another size. */

import { shown, valueError } from "../../errors.ts";
import type { Config } from "../../interfaces.ts";
import type { LayerOptions } from "../../layer/layer.ts";
import {
  cropMiddle,
  cropToProportions,
  type ImageSize,
  type Interpolation,
  interpolations,
  parseInterpolation,
  resize,
} from "../../ops/image-resize.ts";
import * as ops from "../../ops.ts";
import type { KnownOptions, OptionNames } from "../../options.ts";
import { SeedGenerator } from "../../tensor/seed-generator.ts";
import { type Tensor, tensor } from "../../tensor/tensor.ts";
import { positiveInteger } from "../shared.ts";
import { ImageLayer, type ImageOptions } from "./base.ts";

export interface ImageSizeOptions extends ImageOptions {
  readonly height: number;
  readonly width: number;
}

/** Images `[batch, height, width, channels]` or without the batch; channels first where `dataFormat` says so. */
abstract class SizedLayer<Transformation> extends ImageLayer<Transformation> {
  static readonly optionNames: KnownOptions = { height: true, width: true, dataFormat: true } satisfies OptionNames<
    ImageSizeOptions,
    LayerOptions
  >;
  readonly height: number;
  readonly width: number;

  constructor(options: ImageSizeOptions) {
    super(options);
    this.height = positiveInteger(options.height, "height", this.getClassName());
    this.width = positiveInteger(options.width, "width", this.getClassName());
  }

  protected override get appliesAlways(): boolean {
    return true;
  }

  protected get size(): ImageSize {
    return [this.height, this.width];
  }

  /** The largest middle part with the proportions of the result, at the size of the result. */
  protected cropAndResize(images: Tensor, interpolation: Interpolation = "bilinear"): Tensor {
    const part = cropToProportions(images, this.size, this.dataFormat, this.name);
    return resize(part, this.size, { dataFormat: this.dataFormat, interpolation });
  }

  override getConfig(): Config {
    return { ...super.getConfig(), height: this.height, width: this.width };
  }
}

/** Cuts out the middle of images; those that are too small are enlarged first. */
export class CenterCrop extends SizedLayer<null> {
  static readonly className: string = "CenterCrop";
  override getRandomTransformation(): null {
    return null;
  }
  override transformImages(images: Tensor): Tensor {
    const [height, width] = this.sizeOf(images);
    if (height < this.height || width < this.width) return this.cropAndResize(images);
    return this.spatialAxes.reduce((part, axis, i) => cropMiddle(part, axis, this.size[i] ?? 1), images);
  }
  override transformSegmentationMasks(masks: Tensor): Tensor {
    return this.transformImages(masks);
  }
}

export interface RandomCropOptions extends ImageSizeOptions {
  readonly seed?: number | null;
}

/** The upper left corner of what is cut out; null for the middle. */
interface Crop {
  readonly start: { readonly row: Tensor; readonly column: Tensor } | null;
}

/**
 * Cuts a part out of all images of a batch, at a random place while training. At inference, and for images that are not
 * larger than the result, it is the largest middle part with the proportions of the result, resized.
 */
export class RandomCrop extends SizedLayer<Crop> {
  static readonly className: string = "RandomCrop";
  static override readonly optionNames: KnownOptions = { height: true, width: true, dataFormat: true, seed: true } satisfies OptionNames<
    RandomCropOptions,
    LayerOptions
  >;
  readonly seed: number | null;
  readonly generator: SeedGenerator;

  constructor(options: RandomCropOptions) {
    super(options);
    this.seed = options.seed ?? null;
    this.generator = new SeedGenerator({ seed: this.seed, scope: this.name });
  }

  override getRandomTransformation(images: Tensor, training = true): Crop {
    const [height, width] = this.sizeOf(images);
    if (!training || height <= this.height || width <= this.width) return { start: null };
    const draw = (positions: number): Tensor => ops.cast(ops.randomUniform(this.generator.next(), [1], { high: positions }), "int32");
    return { start: { row: draw(height - this.height + 1), column: draw(width - this.width + 1) } };
  }

  override transformImages(images: Tensor, { start }: Crop): Tensor {
    if (!start) return this.cropAndResize(images);
    const zero = tensor([0], [1], "int32");
    const starts = this.dataFormat === "channelsLast" ? [zero, start.row, start.column, zero] : [zero, zero, start.row, start.column];
    const shape = images.dims.map((dim, axis) => this.size[this.spatialAxes.indexOf(axis)] ?? dim);
    return ops.dynamicSlice(images, ops.concatenate(starts, { axis: 0 }), shape);
  }

  override transformSegmentationMasks(masks: Tensor, crop: Crop): Tensor {
    return crop.start ? this.transformImages(masks, crop) : this.cropAndResize(masks, "nearest");
  }

  override getConfig(): Config {
    return { ...super.getConfig(), seed: this.seed };
  }
}

export interface ResizingOptions extends ImageSizeOptions {
  /** `bilinear`, the default, `nearest`, `bicubic`, `lanczos3` or `lanczos5`. */
  readonly interpolation?: string;
  /** Keeps the proportions by cutting off what is too long. */
  readonly cropToAspectRatio?: boolean;
  /** Keeps the proportions by adding `fillValue` where it is too short. */
  readonly padToAspectRatio?: boolean;
  readonly fillMode?: string;
  readonly fillValue?: number;
  /** Takes all elements that fall together into account where images become smaller. */
  readonly antialias?: boolean;
}

/** Images at `height` by `width`. Positions are those of pixel centres. */
export class Resizing extends SizedLayer<null> {
  static readonly className: string = "Resizing";
  static override readonly optionNames: KnownOptions = {
    height: true,
    width: true,
    dataFormat: true,
    interpolation: true,
    cropToAspectRatio: true,
    padToAspectRatio: true,
    fillMode: true,
    fillValue: true,
    antialias: true,
  } satisfies OptionNames<ResizingOptions, LayerOptions>;
  readonly interpolation: Interpolation;
  readonly cropToAspectRatio: boolean;
  readonly padToAspectRatio: boolean;
  readonly fillValue: number;
  readonly antialias: boolean;

  constructor(options: ResizingOptions) {
    super(options);
    const { fillMode = "constant" } = options;
    this.interpolation = parseInterpolation(options.interpolation ?? "bilinear", interpolations, "Resizing");
    if (fillMode !== "constant") valueError(`fillMode of Resizing must be "constant", not ${shown(fillMode)}`, { location: this.location });
    this.cropToAspectRatio = options.cropToAspectRatio ?? false;
    this.padToAspectRatio = options.padToAspectRatio ?? false;
    if (this.cropToAspectRatio && this.padToAspectRatio)
      valueError("only one of cropToAspectRatio and padToAspectRatio of Resizing can be true", { location: this.location });
    this.fillValue = options.fillValue ?? 0;
    this.antialias = options.antialias ?? false;
  }

  override getRandomTransformation(): null {
    return null;
  }

  override transformImages(images: Tensor): Tensor {
    return this.#resize(images, this.interpolation);
  }

  override transformSegmentationMasks(masks: Tensor): Tensor {
    return this.#resize(masks, "nearest");
  }

  #resize(images: Tensor, interpolation: Interpolation): Tensor {
    const { antialias, cropToAspectRatio, padToAspectRatio, fillValue, dataFormat } = this;
    return resize(images, this.size, { interpolation, antialias, cropToAspectRatio, padToAspectRatio, fillValue, dataFormat });
  }

  override getConfig(): Config {
    return {
      ...super.getConfig(),
      interpolation: this.interpolation,
      cropToAspectRatio: this.cropToAspectRatio,
      padToAspectRatio: this.padToAspectRatio,
      fillMode: "constant",
      fillValue: this.fillValue,
      antialias: this.antialias,
    };
  }
}
