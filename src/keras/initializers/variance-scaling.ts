/** Random first values whose spread follows from how many inputs or outputs a unit has. */

import type { DataType } from "../dtypes.ts";
import { shown, valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import * as ops from "../ops.ts";
import { checkOptions, inertFunctionOptions, type KnownOptions, type OptionNames } from "../options.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { truncatedNormalValues } from "./distributions.ts";
import { RandomInitializer, type SeedConfig, type WeightShape } from "./initializer.ts";

/** How many inputs feed a unit of a weight of this shape, and how many units an input feeds. */
export function computeFans(shape: WeightShape): { readonly fanIn: number; readonly fanOut: number } {
  const [first = 1, second = first] = shape;
  if (shape.length <= 2) return { fanIn: first, fanOut: second };
  const receptiveField = shape.slice(0, -2).reduce((product, size) => product * size, 1);
  return { fanIn: receptiveField * (shape.at(-2) ?? 1), fanOut: receptiveField * (shape.at(-1) ?? 1) };
}

const modes = { fan_in: "fan_in", fan_out: "fan_out", fan_avg: "fan_avg", fanIn: "fan_in", fanOut: "fan_out", fanAvg: "fan_avg" } as const;
const distributions = {
  normal: "truncated_normal",
  truncated_normal: "truncated_normal",
  truncatednormal: "truncated_normal",
  untruncated_normal: "untruncated_normal",
  untruncatednormal: "untruncated_normal",
  uniform: "uniform",
} as const;

/** Standard deviation of a normal distribution with deviation 1 that is cut at -2 and 2. */
const truncatedDeviation = 0.8796256610342398;

export interface VarianceScalingConfig extends SeedConfig {
  readonly scale?: number;
  /** `fanIn`, `fanOut` or `fanAvg`. */
  readonly mode?: string;
  /** `truncatedNormal`, `untruncatedNormal` or `uniform`. */
  readonly distribution?: string;
}

function lookUp<T>(table: Readonly<Record<string, T>>, key: string, what: string, given: unknown): T {
  return (
    (Object.hasOwn(table, key) ? table[key] : undefined) ??
    valueError(`${what} must be one of ${Object.keys(table).join(", ")}; found ${shown(given)}`)
  );
}

/** Variance `scale / n`, where `n` is the number of inputs or outputs of a unit, or their mean, and at least 1. */
export class VarianceScaling extends RandomInitializer {
  static readonly className: string = "VarianceScaling";
  static readonly optionNames: KnownOptions = {
    scale: true,
    mode: true,
    distribution: true,
    seed: true,
  } satisfies OptionNames<VarianceScalingConfig>;
  readonly scale: number;
  readonly mode: "fan_in" | "fan_out" | "fan_avg";
  readonly distribution: "truncated_normal" | "untruncated_normal" | "uniform";
  constructor(config: VarianceScalingConfig = {}) {
    super(config);
    const { scale = 1, mode = "fan_in", distribution = "truncated_normal" } = config;
    this.scale = scale > 0 ? scale : valueError(`scale must be positive, not ${shown(scale)}`);
    this.mode = lookUp(modes, mode, "mode", mode);
    this.distribution = lookUp(distributions, String(distribution).toLowerCase(), "distribution", distribution);
  }

  /** What the values of a weight of this shape spread by: the standard deviation before truncation, or the limit on either side of 0. */
  spreadOf(shape: WeightShape): number {
    const { fanIn, fanOut } = computeFans(shape);
    const fan = this.mode === "fan_in" ? fanIn : this.mode === "fan_out" ? fanOut : (fanIn + fanOut) / 2;
    const variance = this.scale / Math.max(1, fan);
    switch (this.distribution) {
      case "truncated_normal":
        return Math.sqrt(variance) / truncatedDeviation;
      case "untruncated_normal":
        return Math.sqrt(variance);
      case "uniform":
        return Math.sqrt(3 * variance);
      default:
        return this.distribution satisfies never;
    }
  }

  override initialize(shape: WeightShape, dtype: DataType, key: Tensor): Tensor {
    const spread = this.spreadOf(shape);
    switch (this.distribution) {
      case "truncated_normal":
        return truncatedNormalValues(key, shape, 0, spread, dtype);
      case "untruncated_normal":
        return ops.randomNormal(key, shape, { stddev: spread, dtype });
      case "uniform":
        return ops.randomUniform(key, shape, { low: -spread, high: spread, dtype });
      default:
        return this.distribution satisfies never;
    }
  }

  override getConfig(): Config {
    return { scale: this.scale, mode: this.mode, distribution: this.distribution, ...super.getConfig() };
  }
}

/** Written out, because declarations of anonymous classes cannot carry private members. */
interface PresetClass {
  readonly className: string;
  new (config?: SeedConfig): VarianceScaling;
  fromConfig(config: Config): VarianceScaling;
}

/** A variance scaling with fixed parameters; its config holds the seed only. */
function preset(className: string, fixed: VarianceScalingConfig): PresetClass {
  return class Preset extends VarianceScaling {
    static override readonly className: string = className;
    constructor(config: SeedConfig = {}) {
      checkOptions({ name: className }, config, { seed: true }, inertFunctionOptions);
      super({ ...fixed, seed: config.seed ?? null });
    }
    override getConfig(): Config {
      return { seed: super.getConfig()["seed"] };
    }
    static override fromConfig(config: Config): VarianceScaling {
      return new Preset(config);
    }
  };
}

/** Uniform on ±sqrt(6 / (fanIn + fanOut)). Glorot and Bengio, 2010. */
export const GlorotUniform = preset("GlorotUniform", { scale: 1, mode: "fan_avg", distribution: "uniform" });
/** Truncated normal with variance 2 / (fanIn + fanOut). Glorot and Bengio, 2010. */
export const GlorotNormal = preset("GlorotNormal", { scale: 1, mode: "fan_avg", distribution: "truncated_normal" });
/** Uniform on ±sqrt(6 / fanIn). He et al., arXiv:1502.01852. */
export const HeUniform = preset("HeUniform", { scale: 2, mode: "fan_in", distribution: "uniform" });
/** Truncated normal with variance 2 / fanIn. He et al., arXiv:1502.01852. */
export const HeNormal = preset("HeNormal", { scale: 2, mode: "fan_in", distribution: "truncated_normal" });
/** Uniform on ±sqrt(3 / fanIn). LeCun et al., "Efficient BackProp", 1998. */
export const LecunUniform = preset("LecunUniform", { scale: 1, mode: "fan_in", distribution: "uniform" });
/** Truncated normal with variance 1 / fanIn. LeCun et al., "Efficient BackProp", 1998. */
export const LecunNormal = preset("LecunNormal", { scale: 1, mode: "fan_in", distribution: "truncated_normal" });
