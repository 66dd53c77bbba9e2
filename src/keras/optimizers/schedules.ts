/** Learning rates that depend on the step. A schedule is traced into the training step; `step` is a float32 scalar. */

import { valueError } from "../errors.ts";
import type { Config, Serializable } from "../interfaces.ts";
import * as ops from "../ops.ts";
import { checkOptions, type KnownOptions, type OptionNames } from "../options.ts";
import { registerClass } from "../registry.ts";
import type { Tensor } from "../tensor/tensor.ts";

export abstract class LearningRateSchedule implements Serializable {
  constructor(config: object = {}) {
    checkOptions(new.target, config);
  }
  abstract getClassName(): string;
  abstract getConfig(): Config;
  /** The rate of step `step`, counted from 0. */
  abstract call(step: Tensor): Tensor;
}

interface DecayConfig {
  readonly initialLearningRate: number;
  readonly decaySteps: number;
  readonly decayRate: number;
  /** The rate falls at whole multiples of `decaySteps` only. */
  readonly staircase?: boolean;
  readonly name?: string;
}

abstract class RateDecay extends LearningRateSchedule {
  static readonly optionNames: KnownOptions = {
    initialLearningRate: true,
    decaySteps: true,
    decayRate: true,
    staircase: true,
    name: true,
  } satisfies OptionNames<DecayConfig>;
  readonly config: DecayConfig;
  constructor(config: DecayConfig) {
    super(config);
    if (!(config.decaySteps > 0)) valueError(`decaySteps must be positive, not ${config.decaySteps}`);
    this.config = config;
  }
  protected progress(step: Tensor): Tensor {
    const ratio = ops.div(step, this.config.decaySteps);
    return this.config.staircase ? ops.floor(ratio) : ratio;
  }
  override getConfig(): Config {
    const { initialLearningRate, decaySteps, decayRate, staircase = false, name = this.getClassName() } = this.config;
    return { initialLearningRate, decaySteps, decayRate, staircase, name };
  }
}

/** `initial * decayRate ^ (step / decaySteps)`. */
export class ExponentialDecay extends RateDecay {
  static readonly className: string = "ExponentialDecay";
  getClassName(): string {
    return "ExponentialDecay";
  }
  override call(step: Tensor): Tensor {
    return ops.mul(ops.pow(this.config.decayRate, this.progress(step)), this.config.initialLearningRate);
  }
}

/** `initial / (1 + decayRate * step / decaySteps)`. */
export class InverseTimeDecay extends RateDecay {
  static readonly className: string = "InverseTimeDecay";
  getClassName(): string {
    return "InverseTimeDecay";
  }
  override call(step: Tensor): Tensor {
    return ops.div(this.config.initialLearningRate, ops.add(ops.mul(this.progress(step), this.config.decayRate), 1));
  }
}

export interface PolynomialDecayConfig {
  readonly initialLearningRate: number;
  readonly decaySteps: number;
  readonly endLearningRate?: number;
  readonly power?: number;
  /** Stretches the decay over ever more steps instead of staying at the end. */
  readonly cycle?: boolean;
  readonly name?: string;
}

/** From the initial to the end rate along a power of the remaining share. */
export class PolynomialDecay extends LearningRateSchedule {
  static readonly className: string = "PolynomialDecay";
  static readonly optionNames: KnownOptions = {
    initialLearningRate: true,
    decaySteps: true,
    endLearningRate: true,
    power: true,
    cycle: true,
    name: true,
  } satisfies OptionNames<PolynomialDecayConfig>;
  readonly config: PolynomialDecayConfig;
  constructor(config: PolynomialDecayConfig) {
    super(config);
    if (!(config.decaySteps > 0)) valueError(`decaySteps must be positive, not ${config.decaySteps}`);
    this.config = config;
  }
  getClassName(): string {
    return "PolynomialDecay";
  }
  override call(step: Tensor): Tensor {
    const { initialLearningRate, decaySteps, endLearningRate = 1e-4, power = 1, cycle = false } = this.config;
    const periods = ops.maximum(ops.ceil(ops.div(step, decaySteps)), 1);
    const share = cycle ? ops.div(step, ops.mul(periods, decaySteps)) : ops.div(ops.minimum(step, decaySteps), decaySteps);
    return ops.add(ops.mul(ops.pow(ops.sub(1, share), power), initialLearningRate - endLearningRate), endLearningRate);
  }
  getConfig(): Config {
    const { initialLearningRate, decaySteps, endLearningRate = 1e-4, power = 1, cycle = false, name = "PolynomialDecay" } = this.config;
    return { initialLearningRate, decaySteps, endLearningRate, power, cycle, name };
  }
}

export interface PiecewiseConstantDecayConfig {
  /** Last step of each value but the last; increasing. */
  readonly boundaries: readonly number[];
  readonly values: readonly number[];
  readonly name?: string;
}

/** A constant between boundaries. */
export class PiecewiseConstantDecay extends LearningRateSchedule {
  static readonly className: string = "PiecewiseConstantDecay";
  static readonly optionNames: KnownOptions = {
    boundaries: true,
    values: true,
    name: true,
  } satisfies OptionNames<PiecewiseConstantDecayConfig>;
  readonly config: PiecewiseConstantDecayConfig;
  constructor(config: PiecewiseConstantDecayConfig) {
    super(config);
    const { boundaries, values } = config;
    if (values.length !== boundaries.length + 1)
      valueError(`${boundaries.length} boundaries need ${boundaries.length + 1} values; ${values.length} are given`);
    this.config = config;
  }
  getClassName(): string {
    return "PiecewiseConstantDecay";
  }
  override call(step: Tensor): Tensor {
    const { boundaries, values } = this.config;
    const last = ops.fullLike(step, values.at(-1) ?? 0);
    return boundaries.reduceRight<Tensor>(
      (rest, boundary, index) => ops.where(ops.lessEqual(step, boundary), values[index] ?? 0, rest),
      last,
    );
  }
  getConfig(): Config {
    const { boundaries, values, name = "PiecewiseConstant" } = this.config;
    return { boundaries, values, name };
  }
}

/** Half a cosine period from 1 at 0 to 0 at 1. */
function cosineFall(share: Tensor): Tensor {
  return ops.mul(ops.add(ops.cos(ops.mul(share, Math.PI)), 1), 0.5);
}

export interface CosineDecayConfig {
  readonly initialLearningRate: number;
  readonly decaySteps: number;
  /** Smallest rate as a share of the largest. */
  readonly alpha?: number;
  readonly name?: string;
  /** The rate rises linearly to this over `warmupSteps` first. */
  readonly warmupTarget?: number | null;
  readonly warmupSteps?: number;
}

/** Falls along half a cosine. Loshchilov and Hutter, arXiv:1608.03983. */
export class CosineDecay extends LearningRateSchedule {
  static readonly className: string = "CosineDecay";
  static readonly optionNames: KnownOptions = {
    initialLearningRate: true,
    decaySteps: true,
    alpha: true,
    name: true,
    warmupTarget: true,
    warmupSteps: true,
  } satisfies OptionNames<CosineDecayConfig>;
  readonly config: CosineDecayConfig;
  constructor(config: CosineDecayConfig) {
    super(config);
    if (!(config.decaySteps > 0)) valueError(`decaySteps must be positive, not ${config.decaySteps}`);
    this.config = config;
  }
  getClassName(): string {
    return "CosineDecay";
  }
  override call(step: Tensor): Tensor {
    const { initialLearningRate, decaySteps, alpha = 0, warmupTarget = null, warmupSteps = 0 } = this.config;
    const fall = (from: number, at: Tensor): Tensor => {
      const share = ops.div(ops.minimum(at, decaySteps), decaySteps);
      return ops.mul(ops.add(ops.mul(cosineFall(share), 1 - alpha), alpha), from);
    };
    if (warmupTarget === null) return fall(initialLearningRate, step);
    const limited = ops.minimum(step, decaySteps + warmupSteps);
    const rise = ops.add(ops.mul(ops.div(limited, warmupSteps), warmupTarget - initialLearningRate), initialLearningRate);
    return ops.where(ops.less(limited, warmupSteps), rise, fall(warmupTarget, ops.sub(limited, warmupSteps)));
  }
  getConfig(): Config {
    const { initialLearningRate, decaySteps, alpha = 0, name = "CosineDecay", warmupTarget = null, warmupSteps = 0 } = this.config;
    return { initialLearningRate, decaySteps, alpha, name, warmupTarget, warmupSteps };
  }
}

export interface CosineDecayRestartsConfig {
  readonly initialLearningRate: number;
  readonly firstDecaySteps: number;
  /** Each period is so many times as long as the one before. */
  readonly tMul?: number;
  /** Each restart begins at so much of the rate of the one before. */
  readonly mMul?: number;
  readonly alpha?: number;
  readonly name?: string;
}

/** Cosine decay that starts again. Loshchilov and Hutter, arXiv:1608.03983. */
export class CosineDecayRestarts extends LearningRateSchedule {
  static readonly className: string = "CosineDecayRestarts";
  static readonly optionNames: KnownOptions = {
    initialLearningRate: true,
    firstDecaySteps: true,
    tMul: true,
    mMul: true,
    alpha: true,
    name: true,
  } satisfies OptionNames<CosineDecayRestartsConfig>;
  readonly config: CosineDecayRestartsConfig;
  constructor(config: CosineDecayRestartsConfig) {
    super(config);
    if (!(config.firstDecaySteps > 0)) valueError(`firstDecaySteps must be positive, not ${config.firstDecaySteps}`);
    this.config = config;
  }
  getClassName(): string {
    return "CosineDecayRestarts";
  }
  override call(step: Tensor): Tensor {
    const { initialLearningRate, firstDecaySteps, tMul = 2, mMul = 1, alpha = 0 } = this.config;
    const completed = ops.div(step, firstDecaySteps);
    let restarts: Tensor;
    let share: Tensor;
    if (tMul === 1) {
      restarts = ops.floor(completed);
      share = ops.sub(completed, restarts);
    } else {
      // Lengths of the periods form a geometric series: its partial sums tell how many are over.
      restarts = ops.floor(ops.div(ops.log(ops.sub(1, ops.mul(completed, 1 - tMul))), Math.log(tMul)));
      const sum = ops.div(ops.sub(1, ops.pow(tMul, restarts)), 1 - tMul);
      share = ops.div(ops.sub(completed, sum), ops.pow(tMul, restarts));
    }
    const height = ops.pow(mMul, restarts);
    return ops.mul(ops.add(ops.mul(ops.mul(height, cosineFall(share)), 1 - alpha), alpha), initialLearningRate);
  }
  getConfig(): Config {
    const { initialLearningRate, firstDecaySteps, tMul = 2, mMul = 1, alpha = 0, name = "SGDRDecay" } = this.config;
    return { initialLearningRate, firstDecaySteps, tMul, mMul, alpha, name };
  }
}

for (const schedule of [ExponentialDecay, InverseTimeDecay, PolynomialDecay, PiecewiseConstantDecay, CosineDecay, CosineDecayRestarts])
  registerClass("schedules", schedule);
