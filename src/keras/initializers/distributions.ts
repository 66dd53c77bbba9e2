/** Random first values of one distribution, whatever the shape. */

import type { DataType } from "../dtypes.ts";
import type { Config } from "../interfaces.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { RandomInitializer, type SeedConfig, type WeightShape } from "./initializer.ts";

export interface NormalConfig extends SeedConfig {
  readonly mean?: number;
  readonly stddev?: number;
}

/** Normal numbers within two standard deviations of the mean. */
export function truncatedNormalValues(key: Tensor, shape: WeightShape, mean: number, stddev: number, dtype: DataType): Tensor {
  // The inverse error function rounds: what comes out just beyond two deviations is put back.
  const standard = ops.clip(ops.randomTruncatedNormal(key, shape), -2, 2);
  return ops.cast(ops.add(ops.mul(standard, stddev), mean), dtype);
}

/** Normal numbers. */
export class RandomNormal extends RandomInitializer {
  static readonly className: string = "RandomNormal";
  static readonly optionNames: KnownOptions = { mean: true, stddev: true, seed: true } satisfies OptionNames<NormalConfig>;
  readonly mean: number;
  readonly stddev: number;
  constructor(config: NormalConfig = {}) {
    super(config);
    this.mean = config.mean ?? 0;
    this.stddev = config.stddev ?? 0.05;
  }
  override initialize(shape: WeightShape, dtype: DataType, key: Tensor): Tensor {
    return ops.randomNormal(key, shape, { mean: this.mean, stddev: this.stddev, dtype });
  }
  override getConfig(): Config {
    return { mean: this.mean, stddev: this.stddev, ...super.getConfig() };
  }
}

/** Normal numbers, those further than two standard deviations from the mean drawn again. */
export class TruncatedNormal extends RandomNormal {
  static override readonly className: string = "TruncatedNormal";
  override initialize(shape: WeightShape, dtype: DataType, key: Tensor): Tensor {
    return truncatedNormalValues(key, shape, this.mean, this.stddev, dtype);
  }
}

export interface UniformConfig extends SeedConfig {
  readonly minval?: number;
  readonly maxval?: number;
}

/** Uniform numbers in [minval, maxval). */
export class RandomUniform extends RandomInitializer {
  static readonly className: string = "RandomUniform";
  static readonly optionNames: KnownOptions = { minval: true, maxval: true, seed: true } satisfies OptionNames<UniformConfig>;
  readonly minval: number;
  readonly maxval: number;
  constructor(config: UniformConfig = {}) {
    super(config);
    this.minval = config.minval ?? -0.05;
    this.maxval = config.maxval ?? 0.05;
  }
  override initialize(shape: WeightShape, dtype: DataType, key: Tensor): Tensor {
    return ops.randomUniform(key, shape, { low: this.minval, high: this.maxval, dtype });
  }
  override getConfig(): Config {
    return { minval: this.minval, maxval: this.maxval, ...super.getConfig() };
  }
}
