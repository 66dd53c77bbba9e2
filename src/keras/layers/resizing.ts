/** Images to another size. */

import { type ImageDataFormat, standardizeDataFormat } from "../config.ts";
import { shown, valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import { Layer, type LayerOptions } from "../layer.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { formatDims, type Tensor, tensor } from "../tensor.ts";
import type { TensorTree } from "../tree.ts";
import { interpolateAxis } from "./reshaping.ts";
import { oneInput, positiveInteger } from "./shared.ts";

export interface ImageSizeOptions extends LayerOptions {
  readonly height: number;
  readonly width: number;
  readonly dataFormat?: string | null;
}

type Interpolation = "nearest" | "bilinear";

/** Images `[batch, height, width, channels]` or without the batch; channels first where `dataFormat` says so. */
abstract class ImageLayer extends Layer {
  static readonly optionNames: KnownOptions = { height: true, width: true, dataFormat: true } satisfies OptionNames<
    ImageSizeOptions,
    LayerOptions
  >;
  readonly height: number;
  readonly width: number;
  readonly dataFormat: ImageDataFormat;

  constructor(options: ImageSizeOptions) {
    super(options);
    this.height = positiveInteger(options.height, "height", this.getClassName());
    this.width = positiveInteger(options.width, "width", this.getClassName());
    this.dataFormat = standardizeDataFormat(options.dataFormat);
  }

  /** The axes of height and width, and their sizes. */
  protected imageAxes(x: Tensor): { readonly axes: readonly [number, number]; readonly sizes: readonly [number, number] } {
    if (x.rank !== 3 && x.rank !== 4)
      return valueError(`${this.name} takes images of rank 3 or 4; the input has shape ${formatDims(x.dims)}`, { location: this.location });
    const row = this.dataFormat === "channelsLast" ? x.rank - 3 : x.rank - 2;
    const [height, width] = [x.dim(row), x.dim(row + 1)];
    return typeof height === "number" && typeof width === "number"
      ? { axes: [row, row + 1], sizes: [height, width] }
      : valueError(`${this.name} needs images of known size; the input has shape ${formatDims(x.dims)}`, { location: this.location });
  }

  /** The middle part with the proportions of the result. */
  protected cropToProportions(x: Tensor): Tensor {
    const { axes, sizes } = this.imageAxes(x);
    const [height, width] = sizes;
    const kept = [
      Math.max(1, Math.min(height, Math.trunc((width * this.height) / this.width))),
      Math.max(1, Math.min(width, Math.trunc((height * this.width) / this.height))),
    ];
    return axes.reduce((part, axis, i) => cropMiddle(part, axis, sizes[i] ?? 1, kept[i] ?? 1), x);
  }

  protected resize(x: Tensor, interpolation: Interpolation): Tensor {
    const { axes, sizes } = this.imageAxes(x);
    return axes.reduce((image, axis, i) => {
      const [size, count] = [sizes[i] ?? 1, i === 0 ? this.height : this.width];
      if (size === count) return image;
      return interpolation === "nearest" ? nearestAxis(image, axis, size, count) : interpolateAxis(image, axis, count);
    }, x);
  }

  override getConfig(): Config {
    return { ...super.getConfig(), height: this.height, width: this.width, dataFormat: this.dataFormat };
  }
}

function cropMiddle(x: Tensor, axis: number, size: number, kept: number): Tensor {
  const start = Math.trunc((size - kept) / 2);
  return ops.sliceAxis(x, axis, start, start + kept);
}

/** The element at the middle of the stretch that each position covers. */
function nearestAxis(x: Tensor, axis: number, size: number, count: number): Tensor {
  const positions = Int32Array.from({ length: count }, (_, i) => Math.min(size - 1, Math.floor(((i + 0.5) * size) / count)));
  return ops.take(x, tensor(positions, [count], "int32"), { axis });
}

/** Cuts out the middle of images; those that are too small are enlarged first. */
export class CenterCrop extends ImageLayer {
  static readonly className: string = "CenterCrop";
  override call(inputs: TensorTree): TensorTree {
    const x = ops.cast(oneInput(inputs, this), this.computeDtype);
    const { axes, sizes } = this.imageAxes(x);
    if (sizes[0] < this.height || sizes[1] < this.width) return this.resize(this.cropToProportions(x), "bilinear");
    return axes.reduce((part, axis, i) => cropMiddle(part, axis, sizes[i] ?? 1, i === 0 ? this.height : this.width), x);
  }
}

export interface ResizingOptions extends ImageSizeOptions {
  /** `bilinear`, the default, or `nearest`. */
  readonly interpolation?: string;
  /** Keeps the proportions by cutting off what is too long. */
  readonly cropToAspectRatio?: boolean;
  /** Keeps the proportions by adding `fillValue` where it is too short. */
  readonly padToAspectRatio?: boolean;
  readonly fillMode?: string;
  readonly fillValue?: number;
  /** Not available: false. */
  readonly antialias?: boolean;
}

/** Images at `height` by `width`. Positions are those of pixel centres. */
export class Resizing extends ImageLayer {
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

  constructor(options: ResizingOptions) {
    super(options);
    const { interpolation = "bilinear", fillMode = "constant", antialias = false } = options;
    this.interpolation =
      interpolation === "nearest" || interpolation === "bilinear"
        ? interpolation
        : valueError(`interpolation of Resizing must be "nearest" or "bilinear", not ${shown(interpolation)}`, { location: this.location });
    if (fillMode !== "constant") valueError(`fillMode of Resizing must be "constant", not ${shown(fillMode)}`, { location: this.location });
    if (antialias) valueError("Resizing has no antialias", { location: this.location });
    this.cropToAspectRatio = options.cropToAspectRatio ?? false;
    this.padToAspectRatio = options.padToAspectRatio ?? false;
    if (this.cropToAspectRatio && this.padToAspectRatio)
      valueError("only one of cropToAspectRatio and padToAspectRatio of Resizing can be true", { location: this.location });
    this.fillValue = options.fillValue ?? 0;
  }

  override call(inputs: TensorTree): TensorTree {
    const x = ops.cast(oneInput(inputs, this), this.computeDtype);
    const shaped = this.cropToAspectRatio ? this.cropToProportions(x) : this.padToAspectRatio ? this.#padToProportions(x) : x;
    return this.resize(shaped, this.interpolation);
  }

  #padToProportions(x: Tensor): Tensor {
    const { axes, sizes } = this.imageAxes(x);
    const [height, width] = sizes;
    const wanted = [
      Math.max(height, Math.trunc((width * this.height) / this.width)),
      Math.max(width, Math.trunc((height * this.width) / this.height)),
    ];
    const padding = x.dims.map((_, axis): readonly [number, number] => {
      const i = axes.indexOf(axis);
      if (i < 0) return [0, 0];
      const missing = (wanted[i] ?? 0) - (sizes[i] ?? 0);
      // As much on both sides, also where an odd number is missing: what Keras does.
      return [Math.trunc(missing / 2), Math.trunc(missing / 2)];
    });
    return ops.pad(x, padding, this.fillValue);
  }

  override getConfig(): Config {
    return {
      ...super.getConfig(),
      interpolation: this.interpolation,
      cropToAspectRatio: this.cropToAspectRatio,
      padToAspectRatio: this.padToAspectRatio,
      fillMode: "constant",
      fillValue: this.fillValue,
      antialias: false,
    };
  }
}
