/** Random distortions of images while training: perspective, elastic deformation. */

import { shown, valueError } from "../../errors.ts";
import type { Config } from "../../interfaces.ts";
import type { LayerOptions } from "../../layer/layer.ts";
import { gaussianBlur, positiveSigma } from "../../ops/image-filter.ts";
import { parseInterpolation } from "../../ops/image-resize.ts";
import { cornersOf, displace, type FillMode, fillModes, parseFillMode, perspectiveTransform } from "../../ops/image-warp.ts";
import * as ops from "../../ops.ts";
import type { KnownOptions, OptionNames } from "../../options.ts";
import type { SeedGenerator } from "../../tensor/seed-generator.ts";
import type { Tensor } from "../../tensor/tensor.ts";
import {
  batchOf,
  drawWhether,
  type Factor,
  factorRange,
  perImage,
  RandomImageLayer,
  type RandomImageOptions,
  type Range,
  valueRange,
} from "./base.ts";

export interface PerspectiveOptions extends RandomImageOptions {
  /** The probability of a change, or the range it is drawn from; default 1. */
  readonly factor?: Factor;
  /** How far corners move, in [0, 1]; default 1. */
  readonly scale?: number;
  /** `bilinear`, the default, or `nearest`. */
  readonly interpolation?: string;
  readonly fillValue?: number;
}

interface Perspective {
  readonly applyPerspective: Tensor;
  /** Corners before and after: `[batch, 4, 2]`. */
  readonly startPoints: Tensor;
  readonly endPoints: Tensor;
}

/** Moves the corners of images by shares of their distance from the first one. */
export class RandomPerspective extends RandomImageLayer<Perspective> {
  static readonly className: string = "RandomPerspective";
  static readonly optionNames: KnownOptions = {
    factor: true,
    scale: true,
    interpolation: true,
    fillValue: true,
    seed: true,
    dataFormat: true,
  } satisfies OptionNames<PerspectiveOptions, LayerOptions>;
  readonly factor: Range;
  readonly scale: number;
  readonly interpolation: "nearest" | "bilinear";
  readonly fillValue: number;

  constructor(options: PerspectiveOptions = {}) {
    super(options);
    const { scale = 1 } = options;
    this.factor = factorRange(options.factor ?? 1, [0, 1], "factor of RandomPerspective");
    this.scale = scale >= 0 && scale <= 1 ? scale : valueError(`scale of RandomPerspective must be in [0, 1]; got ${shown(scale)}`);
    this.interpolation = parseInterpolation(options.interpolation ?? "bilinear", ["nearest", "bilinear"], "RandomPerspective");
    this.fillValue = options.fillValue ?? 0;
  }

  override getRandomTransformation(images: Tensor, _training = true, generator: SeedGenerator = this.generator): Perspective {
    const [height, width] = this.sizeOf(images);
    const applyPerspective = drawWhether(generator, images, this.factor);
    const range = { low: -0.5 * this.scale, high: 0.5 * this.scale };
    const shares = ops.randomUniform(generator.next(), [batchOf(images), 4, 2], range);
    const startPoints = ops.broadcastTo(ops.expandDims(cornersOf(height, width), 0), shares.dims);
    return { applyPerspective, startPoints, endPoints: ops.add(startPoints, ops.multiply(startPoints, shares)) };
  }

  #move(images: Tensor, { applyPerspective, startPoints, endPoints }: Perspective, interpolation: string): Tensor {
    const { fillValue, dataFormat } = this;
    const moved = perspectiveTransform(images, startPoints, endPoints, { interpolation, fillValue, dataFormat });
    return ops.where(perImage(applyPerspective), moved, images);
  }
  override transformImages(images: Tensor, transformation: Perspective): Tensor {
    return this.#move(images, transformation, this.interpolation);
  }
  override transformSegmentationMasks(masks: Tensor, transformation: Perspective): Tensor {
    return this.#move(masks, transformation, "nearest");
  }

  override getConfig(): Config {
    const { factor, scale, interpolation, fillValue } = this;
    return { ...super.getConfig(), factor, scale, interpolation, fillValue };
  }
}

export interface ElasticOptions extends RandomImageOptions {
  /** The probability of a change, or the range it is drawn from; default 1. */
  readonly factor?: Factor;
  /** Strength, or the range it is drawn from, in [0, 1]; default 1. */
  readonly scale?: Factor;
  /** `bilinear`, the default, or `nearest`. */
  readonly interpolation?: string;
  /** `reflect`, the default, `constant`, `nearest`, `wrap` or `mirror`. */
  readonly fillMode?: string;
  readonly fillValue?: number;
  readonly valueRange?: readonly number[];
}

interface Elastic {
  readonly applyTransform: Tensor;
  /** By how many rows and columns each element moves: `[batch, height, width]` each. */
  readonly displacement: readonly [Tensor, Tensor];
}

/** Displacements at a strength of 1, as shares of the longer side of images, and how smooth they are, of the shorter one. */
const [reach, smoothness] = [0.1, 0.05];

/** Moves the elements of images by a smooth random field. Simard et al., "Best practices for CNNs", 2003. */
export class RandomElasticTransform extends RandomImageLayer<Elastic> {
  static readonly className: string = "RandomElasticTransform";
  static readonly optionNames: KnownOptions = {
    factor: true,
    scale: true,
    interpolation: true,
    fillMode: true,
    fillValue: true,
    valueRange: true,
    seed: true,
    dataFormat: true,
  } satisfies OptionNames<ElasticOptions, LayerOptions>;
  readonly factor: Range;
  readonly scale: Range;
  readonly interpolation: "nearest" | "bilinear";
  readonly fillMode: FillMode;
  readonly fillValue: number;
  readonly valueRange: Range;

  constructor(options: ElasticOptions = {}) {
    super(options);
    this.factor = factorRange(options.factor ?? 1, [0, 1], "factor of RandomElasticTransform");
    this.scale = factorRange(options.scale ?? 1, [0, 1], "scale of RandomElasticTransform");
    this.interpolation = parseInterpolation(options.interpolation ?? "bilinear", ["nearest", "bilinear"], "RandomElasticTransform");
    this.fillMode = parseFillMode(options.fillMode ?? "reflect", fillModes, "RandomElasticTransform");
    this.fillValue = options.fillValue ?? 0;
    this.valueRange = valueRange(options.valueRange ?? [0, 255], "RandomElasticTransform");
  }

  override getRandomTransformation(images: Tensor, _training = true, generator: SeedGenerator = this.generator): Elastic {
    const [height, width] = this.sizeOf(images);
    const applyTransform = drawWhether(generator, images, this.factor);
    const [low, high] = this.scale;
    const strength = ops.randomUniform(generator.next(), [], { low, high });
    const sigma = positiveSigma(ops.multiply(strength, Math.min(height, width) * smoothness));
    // A window that holds three deviations at the greatest strength.
    const size = Math.trunc(6 * Math.min(height, width) * smoothness * high) | 1;
    const field = (): Tensor => {
      const noise = ops.multiply(ops.randomNormal(generator.next(), [batchOf(images), height, width, 1]), sigma);
      const smooth = gaussianBlur(noise, { kernelSize: [size, size], sigma: ops.stack([sigma, sigma]), dataFormat: "channelsLast" });
      return ops.multiply(ops.squeeze(smooth, 3), ops.multiply(strength, Math.max(height, width) * reach));
    };
    return { applyTransform, displacement: [field(), field()] };
  }

  #move(images: Tensor, { applyTransform, displacement }: Elastic, interpolation: string): Tensor {
    const { fillMode, fillValue, dataFormat } = this;
    const moved = displace(images, displacement, { interpolation, fillMode, fillValue, dataFormat });
    return ops.where(perImage(applyTransform), moved, images);
  }
  override transformImages(images: Tensor, transformation: Elastic): Tensor {
    return ops.clip(this.#move(images, transformation, this.interpolation), this.valueRange[0], this.valueRange[1]);
  }
  override transformSegmentationMasks(masks: Tensor, transformation: Elastic): Tensor {
    return this.#move(masks, transformation, "nearest");
  }

  override getConfig(): Config {
    const { factor, scale, interpolation, fillMode, fillValue, valueRange: range } = this;
    return { ...super.getConfig(), factor, scale, interpolation, fillMode, fillValue, valueRange: range };
  }
}
