/** Parts of images replaced while training: by those of other images of the batch, or by noise. */

import type { ImageDataFormat } from "../../config.ts";
import { shown, valueError } from "../../errors.ts";
import type { Config } from "../../interfaces.ts";
import type { LayerOptions } from "../../layer/layer.ts";
import type { ImageSize } from "../../ops/image-resize.ts";
import { randomBeta } from "../../ops/random-gamma.ts";
import * as ops from "../../ops.ts";
import type { KnownOptions, OptionNames } from "../../options.ts";
import type { SeedGenerator } from "../../tensor/seed-generator.ts";
import { type Tensor, tensor } from "../../tensor/tensor.ts";
import {
  batchOf,
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

/** `weight * x + (1 - weight) * other`, with one weight per sample. */
function mix(x: Tensor, other: Tensor, weight: Tensor): Tensor {
  const share = ops.reshape(ops.cast(weight, x.dtype), [-1, ...x.dims.slice(1).map(() => 1)]);
  return ops.add(ops.multiply(share, x), ops.multiply(ops.subtract(1, share), other));
}

function permutation(generator: SeedGenerator, images: Tensor): Tensor {
  return ops.randomShuffle(generator.next(), ops.arange(batchOf(images)));
}

export interface MixUpOptions extends RandomImageOptions {
  /** The smaller, the more one of two images prevails; default 0.2. */
  readonly alpha?: number;
}

interface Mixture {
  /** The other image of each. */
  readonly permutationOrder: Tensor;
  readonly mixWeight: Tensor;
}

/** Mixes every image, its label and its mask with those of another sample. Zhang et al., arXiv:1710.09412. */
export class MixUp extends RandomImageLayer<Mixture> {
  static readonly className: string = "MixUp";
  static readonly optionNames: KnownOptions = { alpha: true, seed: true, dataFormat: true } satisfies OptionNames<
    MixUpOptions,
    LayerOptions
  >;
  readonly alpha: number;
  constructor(options: MixUpOptions = {}) {
    super(options);
    const { alpha = 0.2 } = options;
    this.alpha = alpha > 0 ? alpha : valueError(`alpha of MixUp must be above 0; got ${shown(alpha)}`);
  }
  override getRandomTransformation(images: Tensor, _training = true, generator: SeedGenerator = this.generator): Mixture {
    return {
      permutationOrder: permutation(generator, images),
      mixWeight: randomBeta(generator.next(), [batchOf(images)], this.alpha, this.alpha),
    };
  }
  #mix(x: Tensor, { permutationOrder, mixWeight }: Mixture): Tensor {
    return mix(x, ops.take(x, permutationOrder), mixWeight);
  }
  override transformImages(images: Tensor, mixture: Mixture): Tensor {
    return this.#mix(images, mixture);
  }
  override transformLabels(labels: Tensor, mixture: Mixture): Tensor {
    return this.#mix(labels, mixture);
  }
  override transformSegmentationMasks(masks: Tensor, mixture: Mixture): Tensor {
    return this.#mix(masks, mixture);
  }
  override getConfig(): Config {
    return { ...super.getConfig(), alpha: this.alpha };
  }
}

/** Start and length of a stretch of each axis `[batch]`, at a random place. */
function drawStretch(
  generator: SeedGenerator,
  images: Tensor,
  size: number,
  share: Tensor,
): { readonly start: Tensor; readonly end: Tensor } {
  const length = ops.multiply(share, size);
  const start = ops.multiply(ops.randomUniform(generator.next(), [batchOf(images)]), ops.subtract(size, length));
  return { start, end: ops.add(start, length) };
}

interface Box {
  readonly x: { readonly start: Tensor; readonly end: Tensor };
  readonly y: { readonly start: Tensor; readonly end: Tensor };
}

/** True inside the box of each image: `[batch, height, width, 1]`, or with channels first. */
function boxMask({ x, y }: Box, [height, width]: ImageSize, dataFormat: ImageDataFormat): Tensor {
  const [row, column] = dataFormat === "channelsLast" ? [1, 2] : [2, 3];
  const within = ({ start, end }: Box["x"], size: number, axis: number): Tensor => {
    const at = ops.reshape(
      ops.arange(size, { dtype: "float32" }),
      [0, 1, 2, 3].map((i) => (i === axis ? size : 1)),
    );
    return ops.logicalAnd(ops.greaterEqual(at, perImage(start)), ops.less(at, perImage(end)));
  };
  return ops.logicalAnd(within(y, height, row), within(x, width, column));
}

export interface CutMixOptions extends RandomImageOptions {
  /** The greater, the closer to half the replaced share may come: a number, or the range it is drawn from, in [0, 1]; default 1. */
  readonly factor?: Factor;
}

interface CutMixDraw extends Mixture {
  readonly batchMasks: Tensor;
}

/** Replaces a box of every image by that of another one, and mixes labels by their areas. Yun et al., arXiv:1905.04899. */
export class CutMix extends RandomImageLayer<CutMixDraw> {
  static readonly className: string = "CutMix";
  static readonly optionNames: KnownOptions = { factor: true, seed: true, dataFormat: true } satisfies OptionNames<
    CutMixOptions,
    LayerOptions
  >;
  readonly factor: Range;
  constructor(options: CutMixOptions = {}) {
    super(options);
    this.factor = factorRange(options.factor ?? 1, [0, 1], "factor of CutMix");
  }
  override getRandomTransformation(images: Tensor, _training = true, generator: SeedGenerator = this.generator): CutMixDraw {
    const [height, width] = this.sizeOf(images);
    const [low, high] = this.factor;
    const alpha = ops.add(ops.randomUniform(generator.next(), [], { low, high }), 1e-6);
    const weight = randomBeta(generator.next(), [batchOf(images)], alpha, alpha);
    const share = ops.sqrt(ops.subtract(1, weight));
    const x = drawStretch(generator, images, width, share);
    const y = drawStretch(generator, images, height, share);
    const area = ops.multiply(ops.subtract(x.end, x.start), ops.subtract(y.end, y.start));
    return {
      batchMasks: boxMask({ x, y }, [height, width], this.dataFormat),
      mixWeight: ops.subtract(1, ops.divide(area, width * height)),
      permutationOrder: permutation(generator, images),
    };
  }
  override transformImages(images: Tensor, { permutationOrder, batchMasks }: CutMixDraw): Tensor {
    return ops.where(batchMasks, ops.take(images, permutationOrder), images);
  }
  override transformLabels(labels: Tensor, { permutationOrder, mixWeight }: CutMixDraw): Tensor {
    return mix(labels, ops.take(labels, permutationOrder), mixWeight);
  }
  override transformSegmentationMasks(masks: Tensor, draw: CutMixDraw): Tensor {
    return this.transformImages(masks, draw);
  }
  override getConfig(): Config {
    return { ...super.getConfig(), factor: this.factor };
  }
}

export interface ErasingOptions extends RandomImageOptions {
  /** The probability of a change, or the range it is drawn from; default 1. */
  readonly factor?: Factor;
  /** Share of the image's area, or the range it is drawn from, in [0, 1]; default `[0.02, 0.33]`. */
  readonly scale?: Factor;
  /** What stands in the box: a number, one per channel, or null, the default, for noise. */
  readonly fillValue?: number | readonly number[] | null;
  readonly valueRange?: readonly number[];
}

interface Erasing {
  readonly applyErasing: Tensor;
  readonly batchMasks: Tensor;
  readonly fillValue: Tensor;
}

/** Replaces a box of some images. Zhong et al., arXiv:1708.04896. */
export class RandomErasing extends RandomImageLayer<Erasing> {
  static readonly className: string = "RandomErasing";
  static readonly optionNames: KnownOptions = {
    factor: true,
    scale: true,
    fillValue: true,
    valueRange: true,
    seed: true,
    dataFormat: true,
  } satisfies OptionNames<ErasingOptions, LayerOptions>;
  readonly factor: Range;
  readonly scale: Range;
  readonly fillValue: number | readonly number[] | null;
  readonly valueRange: Range;

  constructor(options: ErasingOptions = {}) {
    super(options);
    this.factor = factorRange(options.factor ?? 1, [0, 1], "factor of RandomErasing");
    this.scale = factorRange(options.scale ?? [0.02, 0.33], [0, 1], "scale of RandomErasing");
    this.fillValue = options.fillValue ?? null;
    this.valueRange = valueRange(options.valueRange ?? [0, 255], "RandomErasing");
  }

  override getRandomTransformation(images: Tensor, _training = true, generator: SeedGenerator = this.generator): Erasing {
    const [height, width] = this.sizeOf(images);
    const draw = (): Tensor => ops.sqrt(drawPerImage(generator, images, this.scale, []));
    const x = drawStretch(generator, images, width, draw());
    const y = drawStretch(generator, images, height, draw());
    return {
      batchMasks: boxMask({ x, y }, [height, width], this.dataFormat),
      applyErasing: drawWhether(generator, images, this.factor),
      fillValue: ops.clip(this.#fill(generator, images), this.valueRange[0], this.valueRange[1]),
    };
  }

  #fill(generator: SeedGenerator, images: Tensor): Tensor {
    const { fillValue } = this;
    if (fillValue === null) return ops.multiply(ops.randomNormal(generator.next(), images.dims), this.valueRange[1]);
    if (typeof fillValue === "number") return ops.full([1, 1, 1, 1], fillValue);
    const channelShape = this.dataFormat === "channelsLast" ? [1, 1, 1, -1] : [1, -1, 1, 1];
    return ops.reshape(tensor([...fillValue]), channelShape);
  }

  override transformImages(images: Tensor, { applyErasing, batchMasks, fillValue }: Erasing): Tensor {
    const erased = ops.logicalAnd(batchMasks, perImage(applyErasing));
    return ops.where(erased, ops.cast(fillValue, images.dtype), images);
  }

  override getConfig(): Config {
    const { factor, scale, fillValue, valueRange: range } = this;
    return { ...super.getConfig(), factor, scale, fillValue, valueRange: range };
  }
}
