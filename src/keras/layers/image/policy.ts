/** Several random changes of images together. */

import { threefry } from "../../../ir/ops/random.ts";
import { nextKey } from "../../config.ts";
import type { Config } from "../../interfaces.ts";
import type { LayerOptions } from "../../layer/layer.ts";
import { randomBeta, randomGamma } from "../../ops/random-gamma.ts";
import * as ops from "../../ops.ts";
import type { KnownOptions, OptionNames } from "../../options.ts";
import type { SeedGenerator } from "../../tensor/seed-generator.ts";
import type { Tensor } from "../../tensor/tensor.ts";
import { positiveInteger } from "../shared.ts";
import { type Factor, factorRange, type ImageLayer, RandomImageLayer, type RandomImageOptions, type Range, valueRange } from "./base.ts";
import { RandomBrightness, RandomColorDegeneration, RandomContrast, RandomHue, RandomSaturation } from "./color.ts";
import { RandomSharpness } from "./filter.ts";
import { RandomRotation, RandomShear, RandomTranslation } from "./geometry.ts";
import { AutoContrast, Equalization, RandomPosterization, Solarization } from "./tone.ts";

/** A layer with what it draws, whose type no one else needs to know. */
interface Change {
  readonly layer: ImageLayer<unknown>;
  draw(images: Tensor, generator: SeedGenerator): Drawn;
}

interface Drawn {
  images(x: Tensor): Tensor;
  masks(x: Tensor): Tensor;
}

function change<T>(layer: ImageLayer<T>): Change {
  return {
    layer,
    draw(images, generator) {
      const drawn =
        layer instanceof RandomImageLayer ? layer.getRandomTransformation(images, true, generator) : layer.getRandomTransformation(images);
      return { images: (x) => layer.transformImages(x, drawn), masks: (x) => layer.transformSegmentationMasks(x, drawn) };
    },
  };
}

export interface ColorJitterOptions extends RandomImageOptions {
  readonly valueRange?: readonly number[];
  /** Strengths, or ranges they are drawn from; null, the default, leaves a change out. */
  readonly brightnessFactor?: Factor | null;
  readonly contrastFactor?: Factor | null;
  readonly saturationFactor?: Factor | null;
  readonly hueFactor?: Factor | null;
}

/** Random brightness, contrast, saturation and hue, in this order. */
export class RandomColorJitter extends RandomImageLayer<readonly Drawn[]> {
  static readonly className: string = "RandomColorJitter";
  static readonly optionNames: KnownOptions = {
    valueRange: true,
    brightnessFactor: true,
    contrastFactor: true,
    saturationFactor: true,
    hueFactor: true,
    seed: true,
    dataFormat: true,
  } satisfies OptionNames<ColorJitterOptions, LayerOptions>;
  readonly valueRange: Range;
  readonly brightnessFactor: Factor | null;
  readonly contrastFactor: Factor | null;
  readonly saturationFactor: Factor | null;
  readonly hueFactor: Factor | null;
  readonly #changes: readonly Change[];

  constructor(options: ColorJitterOptions = {}) {
    super(options);
    this.valueRange = valueRange(options.valueRange ?? [0, 255], "RandomColorJitter");
    this.brightnessFactor = options.brightnessFactor ?? null;
    this.contrastFactor = options.contrastFactor ?? null;
    this.saturationFactor = options.saturationFactor ?? null;
    this.hueFactor = options.hueFactor ?? null;
    const shared = { valueRange: this.valueRange, seed: this.seed, dataFormat: this.dataFormat, dtype: this.dtypePolicy };
    const made = <T>(factor: Factor | null, make: (options: typeof shared & { factor: Factor }) => ImageLayer<T>): readonly Change[] =>
      factor === null ? [] : [change(make({ ...shared, factor }))];
    this.#changes = [
      ...made(this.brightnessFactor, (given) => new RandomBrightness(given)),
      ...made(this.contrastFactor, (given) => new RandomContrast(given)),
      ...made(this.saturationFactor, (given) => new RandomSaturation(given)),
      ...made(this.hueFactor, (given) => new RandomHue(given)),
    ];
  }

  override getRandomTransformation(images: Tensor, _training = true, generator: SeedGenerator = this.generator): readonly Drawn[] {
    return this.#changes.map((item) => item.draw(images, generator));
  }
  override transformImages(images: Tensor, drawn: readonly Drawn[]): Tensor {
    return drawn.reduce((x, item) => item.images(x), images);
  }

  override getConfig(): Config {
    const { valueRange: range, brightnessFactor, contrastFactor, saturationFactor, hueFactor } = this;
    return { ...super.getConfig(), valueRange: range, brightnessFactor, contrastFactor, saturationFactor, hueFactor };
  }
}

interface PolicyOptions extends RandomImageOptions {
  readonly valueRange?: readonly number[];
  /** Strength of all changes, or the range it is drawn from, in [0, 1]. */
  readonly factor?: Factor;
  /** `bilinear`, the default, or `nearest`. */
  readonly interpolation?: string;
}

interface PolicySettings {
  readonly valueRange: Range;
  readonly factor: Range;
  readonly interpolation: string;
  readonly dataFormat: string;
  readonly seed: number | null;
}

/** Changes that move elements or put values on another curve. */
function basicChanges({ factor, ...settings }: PolicySettings): readonly Change[] {
  const { valueRange: range, interpolation, dataFormat, seed } = settings;
  const move = { interpolation, dataFormat, seed };
  return [
    change(new RandomShear({ xFactor: factor, yFactor: factor, ...move })),
    change(new RandomTranslation({ heightFactor: factor, widthFactor: factor, ...move })),
    change(new RandomRotation({ factor, ...move })),
    change(new RandomPosterization({ factor: Math.max(1, Math.trunc(8 * factor[1])), valueRange: range, dataFormat, seed })),
    change(new Solarization({ additionFactor: factor, thresholdFactor: factor, valueRange: range, dataFormat, seed })),
    change(new AutoContrast({ valueRange: range, dataFormat })),
    change(new Equalization({ valueRange: range, dataFormat })),
  ];
}

function colorChanges({ factor, valueRange: range, dataFormat, seed }: PolicySettings): readonly Change[] {
  const settings = { factor, valueRange: range, dataFormat, seed };
  return [
    change(new RandomBrightness(settings)),
    change(new RandomColorDegeneration(settings)),
    change(new RandomContrast(settings)),
    change(new RandomSharpness(settings)),
  ];
}

abstract class PolicyLayer<Transformation> extends RandomImageLayer<Transformation> {
  readonly valueRange: Range;
  readonly factor: Range;
  readonly interpolation: string;

  constructor(options: PolicyOptions, factor: number) {
    super(options);
    this.valueRange = valueRange(options.valueRange ?? [0, 255], this.getClassName());
    this.factor = factorRange(options.factor ?? factor, [0, 1], `factor of ${this.getClassName()}`);
    this.interpolation = options.interpolation ?? "bilinear";
  }

  protected get settings(): PolicySettings {
    const { valueRange: range, factor, interpolation, dataFormat, seed } = this;
    return { valueRange: range, factor, interpolation, dataFormat, seed };
  }

  override getConfig(): Config {
    const { valueRange: range, factor, interpolation } = this;
    return { ...super.getConfig(), valueRange: range, factor, interpolation };
  }
}

export interface RandAugmentOptions extends PolicyOptions {
  /** How many changes follow each other; default 2. */
  readonly numOps?: number;
}

interface RandAugmentDraw {
  readonly changes: readonly Drawn[];
  /** Which of them comes at each turn. */
  readonly layerIndices: Tensor;
}

/** Some of eleven changes one after another, the same for a whole batch. Cubuk et al., arXiv:1909.13719. */
export class RandAugment extends PolicyLayer<RandAugmentDraw> {
  static readonly className: string = "RandAugment";
  static readonly optionNames: KnownOptions = {
    valueRange: true,
    numOps: true,
    factor: true,
    interpolation: true,
    seed: true,
    dataFormat: true,
  } satisfies OptionNames<RandAugmentOptions, LayerOptions>;
  readonly numOps: number;
  readonly #changes: readonly Change[];

  constructor(options: RandAugmentOptions = {}) {
    super(options, 0.5);
    this.numOps = positiveInteger(options.numOps ?? 2, "numOps", "RandAugment");
    this.#changes = [...basicChanges(this.settings), ...colorChanges(this.settings)];
  }

  override getRandomTransformation(images: Tensor, _training = true, generator: SeedGenerator = this.generator): RandAugmentDraw {
    const layerIndices = ops.randomInteger(generator.next(), [this.numOps], { high: this.#changes.length });
    return { layerIndices, changes: this.#changes.map((item) => item.draw(images, generator)) };
  }

  #apply(x: Tensor, { layerIndices, changes }: RandAugmentDraw, f: (drawn: Drawn, x: Tensor) => Tensor): Tensor {
    return ops
      .unstack(layerIndices)
      .reduce(
        (current, index) => changes.reduce((result, drawn, i) => ops.where(ops.equal(index, i), f(drawn, current), result), current),
        x,
      );
  }
  override transformImages(images: Tensor, draw: RandAugmentDraw): Tensor {
    return this.#apply(images, draw, (drawn, x) => drawn.images(x));
  }
  override transformSegmentationMasks(masks: Tensor, draw: RandAugmentDraw): Tensor {
    return this.#apply(masks, draw, (drawn, x) => drawn.masks(x));
  }

  override getConfig(): Config {
    return { ...super.getConfig(), numOps: this.numOps };
  }
}

export interface AugMixOptions extends PolicyOptions {
  /** Chains of changes that are mixed; default 3. */
  readonly numChains?: number;
  /** Changes in each chain; default 3. */
  readonly chainDepth?: number;
  /** The smaller, the more one chain prevails; default 1. */
  readonly alpha?: number;
  /** Also changes of colours; default true. */
  readonly allOps?: boolean;
}

interface AugMixDraw {
  /** How much each chain counts: numbers with the sum 1. */
  readonly chainMixingWeights: Tensor;
  /** How much the images themselves count. */
  readonly weightSample: Tensor;
  readonly chains: readonly (readonly Drawn[])[];
}

/**
 * A mixture of images and of what chains of changes make of them. Which changes make up the chains is decided when the layer
 * is made; their strengths and the mixture are drawn anew for each batch. Hendrycks et al., arXiv:1912.02781.
 */
export class AugMix extends PolicyLayer<AugMixDraw> {
  static readonly className: string = "AugMix";
  static readonly optionNames: KnownOptions = {
    valueRange: true,
    numChains: true,
    chainDepth: true,
    factor: true,
    alpha: true,
    allOps: true,
    interpolation: true,
    seed: true,
    dataFormat: true,
  } satisfies OptionNames<AugMixOptions, LayerOptions>;
  readonly numChains: number;
  readonly chainDepth: number;
  readonly alpha: number;
  readonly allOps: boolean;
  readonly #chains: readonly (readonly Change[])[];

  constructor(options: AugMixOptions = {}) {
    super(options, 0.3);
    this.numChains = positiveInteger(options.numChains ?? 3, "numChains", "AugMix");
    this.chainDepth = positiveInteger(options.chainDepth ?? 3, "chainDepth", "AugMix");
    this.alpha = options.alpha ?? 1;
    this.allOps = options.allOps ?? true;
    const changes = [...basicChanges(this.settings), ...(this.allOps ? colorChanges(this.settings) : [])];
    const [seed, stream] = this.seed === null ? nextKey() : [this.seed, 0];
    this.#chains = Array.from({ length: this.numChains }, (_, chain) =>
      // One choice beyond the last change is none.
      Array.from({ length: this.chainDepth }, (_, i) => threefry(seed, stream, chain, i) % (changes.length + 1)).flatMap(
        (choice) => changes[choice] ?? [],
      ),
    );
  }

  override getRandomTransformation(images: Tensor, _training = true, generator: SeedGenerator = this.generator): AugMixDraw {
    const gammas = randomGamma(generator.next(), [this.numChains], this.alpha);
    return {
      chainMixingWeights: ops.divide(gammas, ops.sum(gammas)),
      weightSample: randomBeta(generator.next(), [], this.alpha, this.alpha),
      chains: this.#chains.map((chain) => chain.map((item) => item.draw(images, generator))),
    };
  }

  #mix(x: Tensor, { chainMixingWeights, weightSample, chains }: AugMixDraw, f: (drawn: Drawn, x: Tensor) => Tensor): Tensor {
    const weights = ops.unstack(ops.cast(chainMixingWeights, x.dtype));
    const share = ops.cast(weightSample, x.dtype);
    const changed = chains
      .map((chain, i) =>
        ops.multiply(
          chain.reduce((y, drawn) => f(drawn, y), x),
          weights[i] ?? 0,
        ),
      )
      .reduce((sum, part) => ops.add(sum, part));
    return ops.add(ops.multiply(share, x), ops.multiply(ops.subtract(1, share), changed));
  }
  override transformImages(images: Tensor, draw: AugMixDraw): Tensor {
    return ops.clip(
      this.#mix(images, draw, (drawn, x) => drawn.images(x)),
      this.valueRange[0],
      this.valueRange[1],
    );
  }
  override transformSegmentationMasks(masks: Tensor, draw: AugMixDraw): Tensor {
    return this.#mix(masks, draw, (drawn, x) => drawn.masks(x));
  }

  override getConfig(): Config {
    const { numChains, chainDepth, alpha, allOps } = this;
    return { ...super.getConfig(), numChains, chainDepth, alpha, allOps };
  }
}
