/** The Adam family: moving averages of the gradient and of its square. */

import { valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { registerClass } from "../registry.ts";
import type { Tensor, TensorLike } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import { biasCorrection, blend, stepNumber, subtractFrom } from "./math.ts";
import { Optimizer, type OptimizerConfig } from "./optimizer.ts";

interface MomentsConfig extends OptimizerConfig {
  readonly beta1?: number;
  readonly beta2?: number;
  readonly epsilon?: number;
}

/** Moving averages of the gradient and of its square: the Adam family. */
abstract class MomentsOptimizer extends Optimizer {
  static readonly optionNames: KnownOptions = { beta1: true, beta2: true, epsilon: true } satisfies OptionNames<
    MomentsConfig,
    OptimizerConfig
  >;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  constructor(config: MomentsConfig, defaultRate = 0.001) {
    super(config, defaultRate);
    this.beta1 = config.beta1 ?? 0.9;
    this.beta2 = config.beta2 ?? 0.999;
    this.epsilon = config.epsilon ?? 1e-7;
  }
  protected override createSlots(variables: readonly Variable[]): void {
    this.addSlots(variables, ["momentum", "velocity"]);
  }
  protected followMoments(gradient: Tensor, variable: Variable): readonly [Variable, Variable] {
    const [momentum, velocity] = [this.slot(variable, "momentum"), this.slot(variable, "velocity")];
    momentum.assign(blend(momentum, gradient, 1 - this.beta1));
    velocity.assign(blend(velocity, ops.square(gradient), 1 - this.beta2));
    return [momentum, velocity];
  }
  override getConfig(): Config {
    return { ...super.getConfig(), beta1: this.beta1, beta2: this.beta2, epsilon: this.epsilon };
  }
}

export interface AdamConfig extends MomentsConfig {
  /** Divides by the largest mean square so far. Reddi et al., arXiv:1904.09237. */
  readonly amsgrad?: boolean;
}

/** Kingma and Ba, arXiv:1412.6980, with epsilon outside the bias correction ("epsilon hat"). */
export class Adam extends MomentsOptimizer {
  static readonly className: string = "Adam";
  static override readonly optionNames: KnownOptions = { ...MomentsOptimizer.optionNames, amsgrad: true } satisfies OptionNames<
    AdamConfig,
    MomentsConfig
  >;
  readonly amsgrad: boolean;
  constructor(config: AdamConfig = {}) {
    super(config);
    this.amsgrad = config.amsgrad ?? false;
  }
  getClassName(): string {
    return "Adam";
  }
  protected override createSlots(variables: readonly Variable[]): void {
    super.createSlots(variables);
    if (this.amsgrad) this.addSlots(variables, ["velocity_hat"]);
  }
  protected override updateStep(gradient: Tensor, variable: Variable, learningRate: Tensor): void {
    const step = stepNumber(this.updates);
    const rate = ops.div(ops.mul(learningRate, ops.sqrt(biasCorrection(this.beta2, step))), biasCorrection(this.beta1, step));
    const [momentum, velocity] = this.followMoments(gradient, variable);
    let square = velocity;
    if (this.amsgrad) {
      square = this.slot(variable, "velocity_hat");
      square.assign(ops.maximum(square, velocity));
    }
    subtractFrom(variable, ops.div(ops.mul(momentum, rate), ops.add(ops.sqrt(square), this.epsilon)));
  }
  override getConfig(): Config {
    return { ...super.getConfig(), amsgrad: this.amsgrad };
  }
}

/** Adam with decoupled weight decay. Loshchilov and Hutter, arXiv:1711.05101. */
export class AdamW extends Adam {
  static override readonly className: string = "AdamW";
  constructor(config: AdamConfig = {}) {
    super({ ...config, weightDecay: config.weightDecay === undefined ? 0.004 : config.weightDecay });
    if (this.weightDecay === null) valueError("AdamW needs weightDecay to be a number");
  }
  override getClassName(): string {
    return "AdamW";
  }
}

/** Adam with the largest gradient, decayed, in place of the mean square. Kingma and Ba, arXiv:1412.6980, section 7. */
export class Adamax extends MomentsOptimizer {
  static readonly className: string = "Adamax";
  constructor(config: MomentsConfig = {}) {
    super(config);
  }
  getClassName(): string {
    return "Adamax";
  }
  protected override createSlots(variables: readonly Variable[]): void {
    this.addSlots(variables, ["momentum", "norm"]);
  }
  protected override updateStep(gradient: Tensor, variable: Variable, learningRate: Tensor): void {
    const [momentum, norm] = [this.slot(variable, "momentum"), this.slot(variable, "norm")];
    momentum.assign(blend(momentum, gradient, 1 - this.beta1));
    norm.assign(ops.maximum(ops.mul(norm, this.beta2), ops.abs(gradient)));
    const divisor = ops.mul(ops.add(norm, this.epsilon), biasCorrection(this.beta1, stepNumber(this.updates)));
    subtractFrom(variable, ops.div(ops.mul(momentum, learningRate), divisor));
  }
}

/** Adam with Nesterov momentum. Dozat, 2015. */
export class Nadam extends MomentsOptimizer {
  static readonly className: string = "Nadam";
  #product: Variable | undefined;
  constructor(config: MomentsConfig = {}) {
    super(config);
  }
  getClassName(): string {
    return "Nadam";
  }
  protected override createSlots(variables: readonly Variable[]): void {
    super.createSlots(variables);
    this.#product = this.addVariable("momentum_product", [], "float32", 1);
  }
  /** The momentum of step `step`, which grows towards `beta1`. */
  #momentumAt(step: Tensor): Tensor {
    return ops.mul(ops.sub(1, ops.mul(ops.pow(0.96, step), 0.5)), this.beta1);
  }
  #productSoFar(): Variable {
    return this.#product ?? valueError("the optimizer is not built");
  }
  protected override beforeUpdate(): void {
    const product = this.#productSoFar();
    product.assign(ops.mul(product, this.#momentumAt(stepNumber(this.updates))));
  }
  protected override updateStep(gradient: Tensor, variable: Variable, learningRate: Tensor): void {
    const step = stepNumber(this.updates);
    const [now, next] = [this.#momentumAt(step), this.#momentumAt(ops.add(step, 1))];
    const product = this.#productSoFar().toTensor();
    const [momentum, velocity] = this.followMoments(gradient, variable);
    const ahead = ops.div(ops.mul(momentum, next), ops.sub(1, ops.mul(product, next)));
    const current = ops.div(ops.mul(gradient, ops.sub(1, now)), ops.sub(1, product));
    const square = ops.div(velocity, biasCorrection(this.beta2, step));
    subtractFrom(variable, ops.div(ops.mul(ops.add(ahead, current), learningRate), ops.add(ops.sqrt(square), this.epsilon)));
  }
}

/** Adam steps scaled to the length of each weight tensor. You et al., arXiv:1904.00962. */
export class Lamb extends MomentsOptimizer {
  static readonly className: string = "Lamb";
  constructor(config: MomentsConfig = {}) {
    super(config);
  }
  getClassName(): string {
    return "Lamb";
  }
  protected override updateStep(gradient: Tensor, variable: Variable, learningRate: Tensor): void {
    const step = stepNumber(this.updates);
    const [momentum, velocity] = this.followMoments(gradient, variable);
    const root = ops.sqrt(ops.div(velocity, biasCorrection(this.beta2, step)));
    const update = ops.div(ops.div(momentum, biasCorrection(this.beta1, step)), ops.add(root, this.epsilon));
    const length = (x: TensorLike): Tensor => ops.sqrt(ops.sum(ops.square(x)));
    const [weights, steps] = [length(variable), length(update)];
    const usable = ops.logicalAnd(ops.greater(weights, 0), ops.greater(steps, 0));
    const ratio = ops.where(usable, ops.div(weights, ops.where(usable, steps, 1)), 1);
    subtractFrom(variable, ops.mul(update, ops.mul(ratio, learningRate)));
  }
}

for (const optimizer of [Adam, AdamW, Adamax, Nadam, Lamb]) registerClass("optimizers", optimizer);
