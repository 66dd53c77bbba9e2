/** Steps along a momentum of the gradients, and along its sign. */

import { valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { registerClass } from "../registry.ts";
import type { Tensor } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import { subtractFrom } from "./math.ts";
import { Optimizer, type OptimizerConfig } from "./optimizer.ts";

export interface SGDConfig extends OptimizerConfig {
  readonly momentum?: number;
  readonly nesterov?: boolean;
}

/** Gradient descent, optionally with (Nesterov) momentum. */
export class SGD extends Optimizer {
  static readonly className: string = "SGD";
  static readonly optionNames: KnownOptions = { momentum: true, nesterov: true } satisfies OptionNames<SGDConfig, OptimizerConfig>;
  readonly momentum: number;
  readonly nesterov: boolean;
  constructor(config: SGDConfig = {}) {
    super(config, 0.01);
    this.momentum = config.momentum ?? 0;
    this.nesterov = config.nesterov ?? false;
    if (!(this.momentum >= 0 && this.momentum <= 1)) valueError(`momentum must be in [0, 1], not ${this.momentum}`);
  }
  getClassName(): string {
    return "SGD";
  }
  protected override createSlots(variables: readonly Variable[]): void {
    if (this.momentum !== 0) this.addSlots(variables, ["momentum"]);
  }
  protected override updateStep(gradient: Tensor, variable: Variable, learningRate: Tensor): void {
    const step = ops.mul(gradient, learningRate);
    if (this.momentum === 0) {
      subtractFrom(variable, step);
      return;
    }
    const velocity = this.slot(variable, "momentum");
    velocity.assign(ops.sub(ops.mul(velocity, this.momentum), step));
    const change = this.nesterov ? ops.sub(ops.mul(velocity, this.momentum), step) : velocity;
    variable.assign(ops.add(variable, change));
  }
  override getConfig(): Config {
    return { ...super.getConfig(), momentum: this.momentum, nesterov: this.nesterov };
  }
}

export interface LionConfig extends OptimizerConfig {
  readonly beta1?: number;
  readonly beta2?: number;
}

/** Steps of one size in the direction of the sign of a momentum. Chen et al., arXiv:2302.06675. */
export class Lion extends Optimizer {
  static readonly className: string = "Lion";
  static readonly optionNames: KnownOptions = { beta1: true, beta2: true } satisfies OptionNames<LionConfig, OptimizerConfig>;
  readonly beta1: number;
  readonly beta2: number;
  constructor(config: LionConfig = {}) {
    super(config, 0.001);
    this.beta1 = config.beta1 ?? 0.9;
    this.beta2 = config.beta2 ?? 0.99;
    if (!(this.beta1 > 0 && this.beta1 <= 1)) valueError(`beta1 must be in (0, 1], not ${this.beta1}`);
  }
  getClassName(): string {
    return "Lion";
  }
  protected override createSlots(variables: readonly Variable[]): void {
    this.addSlots(variables, ["momentum"]);
  }
  protected override updateStep(gradient: Tensor, variable: Variable, learningRate: Tensor): void {
    const momentum = this.slot(variable, "momentum");
    const mixed = (share: number): Tensor => ops.add(ops.mul(momentum, share), ops.mul(gradient, 1 - share));
    subtractFrom(variable, ops.mul(ops.sign(mixed(this.beta1)), learningRate));
    momentum.assign(mixed(this.beta2));
  }
  override getConfig(): Config {
    return { ...super.getConfig(), beta1: this.beta1, beta2: this.beta2 };
  }
}

for (const optimizer of [SGD, Lion]) registerClass("optimizers", optimizer);
