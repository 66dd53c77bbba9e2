/** Gradients divided by a root mean square of those before: a rate for every element. */

import type { Config } from "../interfaces.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { registerClass } from "../registry.ts";
import type { Tensor } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import { subtractFrom } from "./math.ts";
import { Optimizer, type OptimizerConfig } from "./optimizer.ts";

export interface AdagradConfig extends OptimizerConfig {
  readonly initialAccumulatorValue?: number;
  readonly epsilon?: number;
}

/** Divides by the root of the sum of all squared gradients. Duchi et al., 2011. */
export class Adagrad extends Optimizer {
  static readonly className: string = "Adagrad";
  static readonly optionNames: KnownOptions = { initialAccumulatorValue: true, epsilon: true } satisfies OptionNames<
    AdagradConfig,
    OptimizerConfig
  >;
  readonly initialAccumulatorValue: number;
  readonly epsilon: number;
  constructor(config: AdagradConfig = {}) {
    super(config, 0.001);
    this.initialAccumulatorValue = config.initialAccumulatorValue ?? 0.1;
    this.epsilon = config.epsilon ?? 1e-7;
  }
  getClassName(): string {
    return "Adagrad";
  }
  protected override createSlots(variables: readonly Variable[]): void {
    this.addSlots(variables, ["accumulator"], this.initialAccumulatorValue);
  }
  protected override updateStep(gradient: Tensor, variable: Variable, learningRate: Tensor): void {
    const sum = this.slot(variable, "accumulator");
    sum.assign(ops.add(sum, ops.square(gradient)));
    subtractFrom(variable, ops.div(ops.mul(gradient, learningRate), ops.sqrt(ops.add(sum, this.epsilon))));
  }
  override getConfig(): Config {
    return { ...super.getConfig(), initialAccumulatorValue: this.initialAccumulatorValue, epsilon: this.epsilon };
  }
}

export interface AdadeltaConfig extends OptimizerConfig {
  readonly rho?: number;
  readonly epsilon?: number;
}

/** Steps in the units of the weights: the ratio of two moving root mean squares. Zeiler, arXiv:1212.5701. */
export class Adadelta extends Optimizer {
  static readonly className: string = "Adadelta";
  static readonly optionNames: KnownOptions = { rho: true, epsilon: true } satisfies OptionNames<AdadeltaConfig, OptimizerConfig>;
  readonly rho: number;
  readonly epsilon: number;
  constructor(config: AdadeltaConfig = {}) {
    super(config, 0.001);
    this.rho = config.rho ?? 0.95;
    this.epsilon = config.epsilon ?? 1e-7;
  }
  getClassName(): string {
    return "Adadelta";
  }
  protected override createSlots(variables: readonly Variable[]): void {
    this.addSlots(variables, ["accumulated_grad", "accumulated_delta_var"]);
  }
  protected override updateStep(gradient: Tensor, variable: Variable, learningRate: Tensor): void {
    const [squares, changes] = [this.slot(variable, "accumulated_grad"), this.slot(variable, "accumulated_delta_var")];
    const follow = (average: Variable, x: Tensor): void =>
      average.assign(ops.add(ops.mul(average, this.rho), ops.mul(ops.square(x), 1 - this.rho)));
    const root = (x: Variable): Tensor => ops.sqrt(ops.add(x, this.epsilon));
    follow(squares, gradient);
    const change = ops.div(ops.mul(root(changes), gradient), root(squares));
    follow(changes, change);
    subtractFrom(variable, ops.mul(change, learningRate));
  }
  override getConfig(): Config {
    return { ...super.getConfig(), rho: this.rho, epsilon: this.epsilon };
  }
}

export interface RMSpropConfig extends OptimizerConfig {
  readonly rho?: number;
  readonly momentum?: number;
  readonly epsilon?: number;
  /** Divides by the variance instead of the mean square. */
  readonly centered?: boolean;
}

/** Divides by a moving root mean square of the gradients. Hinton, Coursera lecture 6, 2012. */
export class RMSprop extends Optimizer {
  static readonly className: string = "RMSprop";
  static readonly optionNames: KnownOptions = { rho: true, momentum: true, epsilon: true, centered: true } satisfies OptionNames<
    RMSpropConfig,
    OptimizerConfig
  >;
  readonly rho: number;
  readonly momentum: number;
  readonly epsilon: number;
  readonly centered: boolean;
  constructor(config: RMSpropConfig = {}) {
    super(config, 0.001);
    this.rho = config.rho ?? 0.9;
    this.momentum = config.momentum ?? 0;
    this.epsilon = config.epsilon ?? 1e-7;
    this.centered = config.centered ?? false;
  }
  getClassName(): string {
    return "RMSprop";
  }
  protected override createSlots(variables: readonly Variable[]): void {
    this.addSlots(variables, ["velocity"]);
    if (this.momentum > 0) this.addSlots(variables, ["momentum"]);
    if (this.centered) this.addSlots(variables, ["average_gradient"]);
  }
  protected override updateStep(gradient: Tensor, variable: Variable, learningRate: Tensor): void {
    const follow = (average: Variable, x: Tensor): void => average.assign(ops.add(ops.mul(average, this.rho), ops.mul(x, 1 - this.rho)));
    const velocity = this.slot(variable, "velocity");
    follow(velocity, ops.square(gradient));
    let spread = ops.add(velocity, this.epsilon);
    if (this.centered) {
      const average = this.slot(variable, "average_gradient");
      follow(average, gradient);
      spread = ops.add(ops.sub(velocity, ops.square(average)), this.epsilon);
    }
    const step = ops.div(ops.mul(gradient, learningRate), ops.sqrt(spread));
    if (this.momentum === 0) {
      subtractFrom(variable, step);
      return;
    }
    const momentum = this.slot(variable, "momentum");
    momentum.assign(ops.add(ops.mul(momentum, this.momentum), step));
    subtractFrom(variable, momentum);
  }
  override getConfig(): Config {
    return { ...super.getConfig(), rho: this.rho, momentum: this.momentum, epsilon: this.epsilon, centered: this.centered };
  }
}

for (const optimizer of [Adagrad, Adadelta, RMSprop]) registerClass("optimizers", optimizer);
