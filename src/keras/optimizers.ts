/** The optimizers. Each assigns a variable's new value from its gradient; formulas and defaults follow Keras 3. */

import { valueError } from "./errors.ts";
import type { Config } from "./interfaces.ts";
import * as ops from "./ops.ts";
import { Optimizer, type OptimizerConfig } from "./optimizer.ts";
import { Adafactor } from "./optimizer-adafactor.ts";
import { biasCorrection, blend, stepNumber, subtractFrom } from "./optimizer-math.ts";
import { Muon } from "./optimizer-muon.ts";
import { ScheduleFreeAdamW } from "./optimizer-schedule-free.ts";
import type { KnownOptions, OptionNames } from "./options.ts";
import { deserializeObject, registerClass, resolve, serializeObject } from "./registry.ts";
import type { Tensor, TensorLike } from "./tensor.ts";
import type { Variable } from "./variable.ts";

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

export interface FtrlConfig extends OptimizerConfig {
  readonly learningRatePower?: number;
  readonly initialAccumulatorValue?: number;
  readonly l1RegularizationStrength?: number;
  readonly l2RegularizationStrength?: number;
  readonly l2ShrinkageRegularizationStrength?: number;
  readonly beta?: number;
}

/** Follow the regularized leader. McMahan et al., 2013. */
export class Ftrl extends Optimizer {
  static readonly className: string = "Ftrl";
  static readonly optionNames: KnownOptions = {
    learningRatePower: true,
    initialAccumulatorValue: true,
    l1RegularizationStrength: true,
    l2RegularizationStrength: true,
    l2ShrinkageRegularizationStrength: true,
    beta: true,
  } satisfies OptionNames<FtrlConfig, OptimizerConfig>;
  readonly learningRatePower: number;
  readonly initialAccumulatorValue: number;
  readonly l1RegularizationStrength: number;
  readonly l2RegularizationStrength: number;
  readonly l2ShrinkageRegularizationStrength: number;
  readonly beta: number;
  constructor(config: FtrlConfig = {}) {
    super(config, 0.001);
    this.learningRatePower = config.learningRatePower ?? -0.5;
    this.initialAccumulatorValue = config.initialAccumulatorValue ?? 0.1;
    this.l1RegularizationStrength = config.l1RegularizationStrength ?? 0;
    this.l2RegularizationStrength = config.l2RegularizationStrength ?? 0;
    this.l2ShrinkageRegularizationStrength = config.l2ShrinkageRegularizationStrength ?? 0;
    this.beta = config.beta ?? 0;
    if (this.initialAccumulatorValue < 0)
      valueError(`initialAccumulatorValue must not be negative, but is ${this.initialAccumulatorValue}`);
    if (this.learningRatePower > 0) valueError(`learningRatePower must not be positive, but is ${this.learningRatePower}`);
  }
  getClassName(): string {
    return "Ftrl";
  }
  protected override createSlots(variables: readonly Variable[]): void {
    for (const variable of variables) {
      this.addSlot(variable, "accumulator", this.initialAccumulatorValue);
      this.addSlot(variable, "linear");
    }
  }
  protected override updateStep(gradient: Tensor, variable: Variable, learningRate: Tensor): void {
    const [accumulator, linear] = [this.slot(variable, "accumulator"), this.slot(variable, "linear")];
    const [l1, l2] = [this.l1RegularizationStrength, ops.add(ops.div(this.beta / 2, learningRate), this.l2RegularizationStrength)];
    const power = (x: TensorLike): Tensor => ops.pow(x, -this.learningRatePower);
    const shrunk = ops.add(gradient, ops.mul(variable, 2 * this.l2ShrinkageRegularizationStrength));
    const sum = ops.add(accumulator, ops.square(gradient));
    const pull = ops.mul(ops.div(ops.sub(power(sum), power(accumulator)), learningRate), variable);
    linear.assign(ops.sub(ops.add(linear, shrunk), pull));
    const curvature = ops.add(ops.div(power(sum), learningRate), ops.mul(l2, 2));
    variable.assign(ops.div(ops.sub(ops.clip(linear, -l1, l1), linear), curvature));
    accumulator.assign(sum);
  }
  override getConfig(): Config {
    return {
      ...super.getConfig(),
      learningRatePower: this.learningRatePower,
      initialAccumulatorValue: this.initialAccumulatorValue,
      l1RegularizationStrength: this.l1RegularizationStrength,
      l2RegularizationStrength: this.l2RegularizationStrength,
      l2ShrinkageRegularizationStrength: this.l2ShrinkageRegularizationStrength,
      beta: this.beta,
    };
  }
}

for (const optimizer of [SGD, RMSprop, Adam, AdamW, Adamax, Nadam, Adagrad, Adadelta, Lion, Lamb, Ftrl])
  registerClass("optimizers", optimizer);

function isOptimizer(x: unknown): x is Optimizer {
  return x instanceof Optimizer;
}

/** The optimizer that a name, config or instance stands for. Unknown names are an error that suggests the nearest. */
export function get(identifier: string | object): Optimizer {
  return resolve("optimizers", identifier, isOptimizer) ?? valueError("an optimizer is needed, null is given");
}

export function deserialize(serialized: unknown): Optimizer {
  const made = deserializeObject("optimizers", serialized);
  return isOptimizer(made) ? made : valueError("the config does not make an optimizer");
}

export function serialize(optimizer: Optimizer): unknown {
  return serializeObject(optimizer);
}

export { Optimizer, type OptimizerConfig } from "./optimizer.ts";
export * from "./optimizer-adafactor.ts";
export * from "./optimizer-loss-scale.ts";
export * from "./optimizer-muon.ts";
export * from "./optimizer-schedule-free.ts";
export * as schedules from "./schedules.ts";

export const sgd = (...config: ConstructorParameters<typeof SGD>): SGD => new SGD(...config);
export const rmsprop = (...config: ConstructorParameters<typeof RMSprop>): RMSprop => new RMSprop(...config);
export const adam = (...config: ConstructorParameters<typeof Adam>): Adam => new Adam(...config);
export const adamW = (...config: ConstructorParameters<typeof AdamW>): AdamW => new AdamW(...config);
export const adamax = (...config: ConstructorParameters<typeof Adamax>): Adamax => new Adamax(...config);
export const nadam = (...config: ConstructorParameters<typeof Nadam>): Nadam => new Nadam(...config);
export const adagrad = (...config: ConstructorParameters<typeof Adagrad>): Adagrad => new Adagrad(...config);
export const adadelta = (...config: ConstructorParameters<typeof Adadelta>): Adadelta => new Adadelta(...config);
export const lion = (...config: ConstructorParameters<typeof Lion>): Lion => new Lion(...config);
export const lamb = (...config: ConstructorParameters<typeof Lamb>): Lamb => new Lamb(...config);
export const ftrl = (...config: ConstructorParameters<typeof Ftrl>): Ftrl => new Ftrl(...config);
export const adafactor = (...config: ConstructorParameters<typeof Adafactor>): Adafactor => new Adafactor(...config);
export const muon = (...config: ConstructorParameters<typeof Muon>): Muon => new Muon(...config);
export const scheduleFreeAdamW = (...config: ConstructorParameters<typeof ScheduleFreeAdamW>): ScheduleFreeAdamW =>
  new ScheduleFreeAdamW(...config);
