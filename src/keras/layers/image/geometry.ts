/** Random moves of images while training: flips, rotations, shifts, zooms and shears. */

import { shown, valueError } from "../../errors.ts";
import type { Config } from "../../interfaces.ts";
import type { LayerOptions } from "../../layer/layer.ts";
import { parseInterpolation } from "../../ops/image-resize.ts";
import { affineTransform, parseFillMode } from "../../ops/image-warp.ts";
import * as ops from "../../ops.ts";
import type { KnownOptions, OptionNames } from "../../options.ts";
import type { SeedGenerator } from "../../tensor/seed-generator.ts";
import type { Tensor } from "../../tensor/tensor.ts";
import {
  batchOf,
  drawPerImage,
  type Factor,
  factorRange,
  RandomImageLayer,
  type RandomImageOptions,
  type Range,
  symmetricRange,
} from "./base.ts";

const flipModes = ["horizontal", "vertical", "horizontal_and_vertical"] as const;

export interface FlipOptions extends RandomImageOptions {
  /** `horizontal`, `vertical` or `horizontal_and_vertical`, the default. */
  readonly mode?: string;
}

/** Mirrors half of the images; in two directions at once where the mode names both. */
export class RandomFlip extends RandomImageLayer<{ readonly flips: Tensor }> {
  static readonly className: string = "RandomFlip";
  static readonly optionNames: KnownOptions = { mode: true, seed: true, dataFormat: true } satisfies OptionNames<FlipOptions, LayerOptions>;
  readonly mode: (typeof flipModes)[number];
  constructor(options: FlipOptions = {}) {
    super(options);
    const { mode = "horizontal_and_vertical" } = options;
    const snake = typeof mode === "string" ? mode.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : mode;
    this.mode =
      flipModes.find((name) => name === snake) ??
      valueError(`mode of RandomFlip must be one of ${flipModes.join(", ")}; got ${shown(mode)}`);
  }
  override getRandomTransformation(images: Tensor, _training = true, generator: SeedGenerator = this.generator): { flips: Tensor } {
    return { flips: ops.lessEqual(drawPerImage(generator, images, [0, 1]), 0.5) };
  }
  override transformImages(images: Tensor, { flips }: { readonly flips: Tensor }): Tensor {
    const [vertical, horizontal] = this.spatialAxes;
    const axes = [...(this.mode === "vertical" ? [] : [horizontal]), ...(this.mode === "horizontal" ? [] : [vertical])];
    return ops.where(flips, ops.flip(images, axes), images);
  }
  override transformSegmentationMasks(masks: Tensor, transformation: { readonly flips: Tensor }): Tensor {
    return this.transformImages(masks, transformation);
  }
  override getConfig(): Config {
    return { ...super.getConfig(), mode: this.mode };
  }
}

export interface AffineOptions extends RandomImageOptions {
  /** What stands where the image does not reach: `reflect`, the default, `wrap`, `constant` or `nearest`. */
  readonly fillMode?: string;
  readonly fillValue?: number;
  /** `bilinear`, the default, or `nearest`. */
  readonly interpolation?: string;
}

const affineOptionNames = {
  fillMode: true,
  fillValue: true,
  interpolation: true,
  seed: true,
  dataFormat: true,
} satisfies OptionNames<AffineOptions, LayerOptions>;

/** Moves every image by an affine map of its own: a transform `[batch, 8]` of `ops.image.affineTransform`. */
abstract class AffineLayer<Transformation> extends RandomImageLayer<Transformation> {
  readonly fillMode: "reflect" | "wrap" | "constant" | "nearest";
  readonly fillValue: number;
  readonly interpolation: "nearest" | "bilinear";

  constructor(options: AffineOptions) {
    super(options);
    const name = this.getClassName();
    this.fillMode = parseFillMode(options.fillMode ?? "reflect", ["reflect", "wrap", "constant", "nearest"], name);
    this.fillValue = options.fillValue ?? 0;
    this.interpolation = parseInterpolation(options.interpolation ?? "bilinear", ["nearest", "bilinear"], name);
  }

  protected abstract affineMap(images: Tensor, transformation: Transformation): Tensor;

  #move(images: Tensor, transformation: Transformation, interpolation: string): Tensor {
    const { fillMode, fillValue, dataFormat } = this;
    return affineTransform(images, this.affineMap(images, transformation), { interpolation, fillMode, fillValue, dataFormat });
  }
  override transformImages(images: Tensor, transformation: Transformation): Tensor {
    return this.#move(images, transformation, this.interpolation);
  }
  override transformSegmentationMasks(masks: Tensor, transformation: Transformation): Tensor {
    return this.#move(masks, transformation, "nearest");
  }

  override getConfig(): Config {
    return { ...super.getConfig(), fillMode: this.fillMode, fillValue: this.fillValue, interpolation: this.interpolation };
  }
}

/** Columns `[batch, 1]` or numbers side by side: `[batch, 8]`. */
function affineColumns(columns: readonly (Tensor | number)[], like: Tensor): Tensor {
  return ops.concatenate(
    columns.map((column) => (typeof column === "number" ? ops.full([batchOf(like), 1], column) : column)),
    { axis: 1 },
  );
}

export interface RotationOptions extends AffineOptions {
  /** Share of a full turn, or the range it is drawn from; positive numbers turn against the clock. */
  readonly factor: Factor;
}

interface Rotation {
  /** `[batch, 8]` */
  readonly rotationMatrix: Tensor;
}

/** Turns images about their middle. */
export class RandomRotation extends AffineLayer<Rotation> {
  static readonly className: string = "RandomRotation";
  static readonly optionNames: KnownOptions = { ...affineOptionNames, factor: true } satisfies OptionNames<RotationOptions, LayerOptions>;
  readonly factor: Range;
  constructor(options: RotationOptions) {
    super(options);
    this.factor = factorRange(options.factor, [-1, 1], "factor of RandomRotation");
  }
  override getRandomTransformation(images: Tensor, _training = true, generator: SeedGenerator = this.generator): Rotation {
    const [height, width] = this.sizeOf(images);
    const [low, high] = this.factor;
    const angle = drawPerImage(generator, images, [low * 2 * Math.PI, high * 2 * Math.PI], [1]);
    const [cos, sin] = [ops.cos(angle), ops.sin(angle)];
    const [x, y] = [(width - 1) / 2, (height - 1) / 2];
    const right = ops.subtract(x, ops.subtract(ops.multiply(cos, x), ops.multiply(sin, y)));
    const down = ops.subtract(y, ops.add(ops.multiply(sin, x), ops.multiply(cos, y)));
    return { rotationMatrix: affineColumns([cos, ops.negative(sin), right, sin, cos, down, 0, 0], images) };
  }
  protected override affineMap(_images: Tensor, { rotationMatrix }: Rotation): Tensor {
    return rotationMatrix;
  }
  override getConfig(): Config {
    return { ...super.getConfig(), factor: this.factor };
  }
}

export interface TranslationOptions extends AffineOptions {
  /** Share of the height, or the range it is drawn from; positive numbers move down. */
  readonly heightFactor: Factor;
  /** Share of the width, or the range it is drawn from; positive numbers move right. */
  readonly widthFactor: Factor;
}

interface Translation {
  /** Columns and rows: `[batch, 2]`. */
  readonly translations: Tensor;
}

/** Shifts images. */
export class RandomTranslation extends AffineLayer<Translation> {
  static readonly className: string = "RandomTranslation";
  static readonly optionNames: KnownOptions = { ...affineOptionNames, heightFactor: true, widthFactor: true } satisfies OptionNames<
    TranslationOptions,
    LayerOptions
  >;
  readonly heightFactor: Factor;
  readonly widthFactor: Factor;
  readonly #height: Range;
  readonly #width: Range;
  constructor(options: TranslationOptions) {
    super(options);
    this.heightFactor = options.heightFactor;
    this.widthFactor = options.widthFactor;
    this.#height = symmetricRange(options.heightFactor, [-1, 1], "heightFactor of RandomTranslation");
    this.#width = symmetricRange(options.widthFactor, [-1, 1], "widthFactor of RandomTranslation");
  }
  override getRandomTransformation(images: Tensor, _training = true, generator: SeedGenerator = this.generator): Translation {
    const [height, width] = this.sizeOf(images);
    const down = ops.multiply(drawPerImage(generator, images, this.#height, [1]), height);
    const right = ops.multiply(drawPerImage(generator, images, this.#width, [1]), width);
    return { translations: ops.concatenate([right, down], { axis: 1 }) };
  }
  protected override affineMap(images: Tensor, { translations }: Translation): Tensor {
    const [right, down] = ops.split(ops.negative(translations), 2, { axis: 1 });
    return affineColumns([1, 0, right ?? 0, 0, 1, down ?? 0, 0, 0], images);
  }
  override getConfig(): Config {
    return { ...super.getConfig(), heightFactor: this.heightFactor, widthFactor: this.widthFactor };
  }
}

export interface ZoomOptions extends AffineOptions {
  /** Share by which the height that is seen grows, or the range it is drawn from: positive numbers zoom out. */
  readonly heightFactor: Factor;
  /** The same for the width; null, the default, keeps the proportions. */
  readonly widthFactor?: Factor | null;
}

interface Zoom {
  /** `[batch, 1]` */
  readonly heightZoom: Tensor;
  readonly widthZoom: Tensor;
}

/** The smallest factor above -1, at which nothing would be seen. */
const closestZoom = -1 + Number.EPSILON;

/** Zooms into the middle of images, or out of it. */
export class RandomZoom extends AffineLayer<Zoom> {
  static readonly className: string = "RandomZoom";
  static readonly optionNames: KnownOptions = { ...affineOptionNames, heightFactor: true, widthFactor: true } satisfies OptionNames<
    ZoomOptions,
    LayerOptions
  >;
  readonly heightFactor: Factor;
  readonly widthFactor: Factor | null;
  readonly #height: Range;
  readonly #width: Range | null;
  constructor(options: ZoomOptions) {
    super(options);
    this.heightFactor = options.heightFactor;
    this.widthFactor = options.widthFactor ?? null;
    this.#height = symmetricRange(options.heightFactor, [closestZoom, 1], "heightFactor of RandomZoom");
    this.#width = this.widthFactor === null ? null : symmetricRange(this.widthFactor, [closestZoom, 1], "widthFactor of RandomZoom");
  }
  override getRandomTransformation(images: Tensor, _training = true, generator: SeedGenerator = this.generator): Zoom {
    const draw = ([low, high]: Range): Tensor => drawPerImage(generator, images, [1 + low, 1 + high], [1]);
    const heightZoom = draw(this.#height);
    return { heightZoom, widthZoom: this.#width ? draw(this.#width) : heightZoom };
  }
  protected override affineMap(images: Tensor, { heightZoom, widthZoom }: Zoom): Tensor {
    const [height, width] = this.sizeOf(images);
    const middle = (zoom: Tensor, size: number): Tensor => ops.multiply(ops.subtract(1, zoom), (size - 1) / 2);
    return affineColumns([widthZoom, 0, middle(widthZoom, width), 0, heightZoom, middle(heightZoom, height), 0, 0], images);
  }
  override getConfig(): Config {
    return { ...super.getConfig(), heightFactor: this.heightFactor, widthFactor: this.widthFactor };
  }
}

export interface ShearOptions extends AffineOptions {
  /** How far rows move per row, or the range it is drawn from; default 0. */
  readonly xFactor?: Factor;
  /** How far columns move per column, or the range it is drawn from; default 0. */
  readonly yFactor?: Factor;
}

interface Shear {
  /** Along x and y: `[batch, 2]`. */
  readonly shearFactor: Tensor;
}

/** Slants images, either way. */
export class RandomShear extends AffineLayer<Shear> {
  static readonly className: string = "RandomShear";
  static readonly optionNames: KnownOptions = { ...affineOptionNames, xFactor: true, yFactor: true } satisfies OptionNames<
    ShearOptions,
    LayerOptions
  >;
  readonly xFactor: Range;
  readonly yFactor: Range;
  constructor(options: ShearOptions = {}) {
    super(options);
    this.xFactor = shearRange(options.xFactor ?? 0, "xFactor");
    this.yFactor = shearRange(options.yFactor ?? 0, "yFactor");
  }
  override getRandomTransformation(images: Tensor, _training = true, generator: SeedGenerator = this.generator): Shear {
    const direction = ops.where(ops.greater(drawPerImage(generator, images, [0, 1], [1]), 0.5), -1, 1);
    const y = drawPerImage(generator, images, this.yFactor, [1]);
    const x = drawPerImage(generator, images, this.xFactor, [1]);
    return { shearFactor: ops.multiply(ops.concatenate([x, y], { axis: 1 }), direction) };
  }
  protected override affineMap(images: Tensor, { shearFactor }: Shear): Tensor {
    const [x, y] = ops.split(shearFactor, 2, { axis: 1 });
    return affineColumns([1, x ?? 0, 0, y ?? 0, 1, 0, 0, 0], images);
  }
  override getConfig(): Config {
    return { ...super.getConfig(), xFactor: this.xFactor, yFactor: this.yFactor };
  }
}

/** A range in [0, 1]; one number, or what one number became in a config, stands for both directions. */
function shearRange(value: Factor, name: string): Range {
  const symmetric = typeof value !== "number" && value.length === 2 && value[0] === -(value[1] ?? 0) ? value[1] : value;
  return symmetricRange(symmetric, [0, 1], `${name} of RandomShear`);
}
