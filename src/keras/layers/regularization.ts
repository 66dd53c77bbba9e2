/** Layers that are random while training and pass their input through otherwise. */

import { shown, valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import { type CallOptions, Layer, type LayerOptions } from "../layer/layer.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { SeedGenerator } from "../tensor/seed-generator.ts";
import type { DimLike, Tensor } from "../tensor/tensor.ts";
import type { TensorTree } from "../tree.ts";
import { oneInput } from "./shared.ts";

export interface RandomLayerOptions extends LayerOptions {
  readonly seed?: number | null;
}

/** Holds a stream of random numbers unless the rate is 0, which turns the layer off. */
abstract class RandomLayer extends Layer {
  readonly rate: number;
  readonly seed: number | null;
  readonly seedGenerator: SeedGenerator | null;

  constructor(options: RandomLayerOptions, rate: number) {
    super(options);
    this.rate = rate;
    this.seed = options.seed ?? null;
    this.seedGenerator = rate > 0 ? new SeedGenerator({ seed: this.seed, scope: this.name }) : null;
    this.supportsMasking = true;
  }

  protected abstract perturb(x: Tensor, key: Tensor): Tensor;

  override call(inputs: TensorTree, { training }: CallOptions): TensorTree {
    const x = oneInput(inputs, this);
    return training && this.seedGenerator ? this.perturb(x, this.seedGenerator.next()) : x;
  }
}

function checkRate(rate: unknown, layer: string, name = "rate"): number {
  return typeof rate === "number" && rate >= 0 && rate <= 1
    ? rate
    : valueError(`the ${name} of ${layer} must be in [0, 1], not ${shown(rate)}`);
}

/** 1 with probability `1 - rate`, 0 otherwise. */
function keepMask(key: Tensor, shape: readonly DimLike[], rate: number, like: Tensor): Tensor {
  return ops.cast(ops.greaterEqual(ops.randomUniform(key, shape), rate), like.dtype);
}

export interface DropoutOptions extends RandomLayerOptions {
  readonly rate: number;
  /** Shape of the mask, null for a size of the input and 1 where elements share their fate. */
  readonly noiseShape?: readonly (number | null)[] | null;
}

/** Sets a share `rate` of the elements to zero while training and scales the others up. Srivastava et al., 2014. */
export class Dropout extends RandomLayer {
  static readonly className: string = "Dropout";
  static readonly optionNames: KnownOptions = { seed: true, rate: true, noiseShape: true } satisfies OptionNames<
    DropoutOptions,
    LayerOptions
  >;
  readonly noiseShape: readonly (number | null)[] | null;
  constructor(options: DropoutOptions) {
    super(options, checkRate(options.rate, "Dropout"));
    this.noiseShape = options.noiseShape ?? null;
  }
  protected noiseDims(x: Tensor): readonly DimLike[] {
    return x.dims.map((dim, axis) => this.noiseShape?.[axis] ?? dim);
  }
  protected override perturb(x: Tensor, key: Tensor): Tensor {
    if (this.rate === 1) return ops.zerosLike(x);
    return ops.mul(ops.mul(x, keepMask(key, this.noiseDims(x), this.rate, x)), 1 / (1 - this.rate));
  }
  override getConfig(): Config {
    return { ...super.getConfig(), rate: this.rate, seed: this.seed, noiseShape: this.noiseShape };
  }
}

export interface SpatialDropoutOptions extends RandomLayerOptions {
  readonly rate: number;
  readonly dataFormat?: string | null;
}

/** Drops whole channels. Tompson et al., arXiv:1411.4280. */
abstract class SpatialDropout extends Dropout {
  static override readonly optionNames: KnownOptions = { seed: true, rate: true, dataFormat: true } satisfies OptionNames<
    SpatialDropoutOptions,
    LayerOptions
  >;
  readonly #channelsFirst: boolean;
  constructor(options: SpatialDropoutOptions) {
    super(options);
    this.#channelsFirst = options.dataFormat === "channels_first" || options.dataFormat === "channelsFirst";
  }
  protected override noiseDims(x: Tensor): readonly DimLike[] {
    const channels = this.#channelsFirst ? 1 : x.rank - 1;
    return x.dims.map((dim, axis) => (axis === 0 || axis === channels ? dim : 1));
  }
  override getConfig(): Config {
    const { noiseShape: _derived, ...config } = super.getConfig();
    return { ...config, dataFormat: this.#channelsFirst ? "channelsFirst" : "channelsLast" };
  }
}
export class SpatialDropout1D extends SpatialDropout {
  static override readonly className: string = "SpatialDropout1D";
}
export class SpatialDropout2D extends SpatialDropout {
  static override readonly className: string = "SpatialDropout2D";
}
export class SpatialDropout3D extends SpatialDropout {
  static override readonly className: string = "SpatialDropout3D";
}

export interface GaussianNoiseOptions extends RandomLayerOptions {
  readonly stddev: number;
}

/** Adds normal noise while training. */
export class GaussianNoise extends RandomLayer {
  static readonly className: string = "GaussianNoise";
  static readonly optionNames: KnownOptions = { seed: true, stddev: true } satisfies OptionNames<GaussianNoiseOptions, LayerOptions>;
  constructor(options: GaussianNoiseOptions) {
    super(options, checkRate(options.stddev, "GaussianNoise", "stddev"));
  }
  protected override perturb(x: Tensor, key: Tensor): Tensor {
    return ops.add(x, ops.cast(ops.randomNormal(key, x.dims, { stddev: this.rate }), x.dtype));
  }
  override getConfig(): Config {
    return { ...super.getConfig(), stddev: this.rate, seed: this.seed };
  }
}

export interface RateOptions extends RandomLayerOptions {
  readonly rate: number;
}

/** Multiplies by normal noise with mean 1 while training. Srivastava et al., 2014. */
export class GaussianDropout extends RandomLayer {
  static readonly className: string = "GaussianDropout";
  static readonly optionNames: KnownOptions = { seed: true, rate: true } satisfies OptionNames<RateOptions, LayerOptions>;
  constructor(options: RateOptions) {
    super(options, checkRate(options.rate, "GaussianDropout"));
  }
  protected override perturb(x: Tensor, key: Tensor): Tensor {
    const stddev = Math.sqrt(this.rate / (1 - this.rate));
    return ops.mul(x, ops.cast(ops.randomNormal(key, x.dims, { mean: 1, stddev }), x.dtype));
  }
  override getConfig(): Config {
    return { ...super.getConfig(), rate: this.rate, seed: this.seed };
  }
}

/** What a self-normalizing unit saturates to: `-alpha * scale` of `selu`. */
const saturation = -1.7580993408473766;

/** Dropout that keeps the mean and variance of self-normalizing activations. Klambauer et al., arXiv:1706.02515. */
export class AlphaDropout extends RandomLayer {
  static readonly className: string = "AlphaDropout";
  static readonly optionNames: KnownOptions = { seed: true, rate: true, noiseShape: true } satisfies OptionNames<
    DropoutOptions,
    LayerOptions
  >;
  readonly noiseShape: readonly (number | null)[] | null;
  constructor(options: DropoutOptions) {
    super(options, checkRate(options.rate, "AlphaDropout"));
    this.noiseShape = options.noiseShape ?? null;
  }
  protected override perturb(x: Tensor, key: Tensor): Tensor {
    const { rate } = this;
    const shape = x.dims.map((dim, axis) => this.noiseShape?.[axis] ?? dim);
    const kept = ops.greaterEqual(ops.randomUniform(key, shape), rate);
    const scale = ((1 - rate) * (1 + rate * saturation ** 2)) ** -0.5;
    const shift = -scale * saturation * rate;
    return ops.add(ops.mul(ops.where(kept, x, saturation), scale), shift);
  }
  override getConfig(): Config {
    return { ...super.getConfig(), rate: this.rate, seed: this.seed, noiseShape: this.noiseShape };
  }
}
