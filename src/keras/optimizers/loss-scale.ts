/**
 * Dynamic loss scaling for float16, whose small numbers vanish: the loss is multiplied before derivatives are taken, and
 * gradients are divided again. https://keras.io/api/optimizers/loss_scale_optimizer/
 */

import { valueError } from "../errors.ts";
import type { Config, OptimizerFunction } from "../interfaces.ts";
import { initialFull } from "../layer/initial-value.ts";
import { snakeCase } from "../naming.ts";
import * as ops from "../ops.ts";
import { checkOptions, type OptionNames } from "../options.ts";
import { camelConfig, registerClass, resolve, serializeObject } from "../registry.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { Variable } from "../tensor/variable.ts";
import { assignWhen } from "./optimizer.ts";

export interface LossScaleOptions {
  readonly name?: string;
  /** Default 2^15. */
  readonly initialScale?: number;
  /** After so many steps without an infinite gradient the scale is doubled. Default 2000. */
  readonly dynamicGrowthSteps?: number;
}

/** The form of configs, with the inner optimizer among the options. */
export interface LossScaleConfig extends LossScaleOptions {
  readonly innerOptimizer: OptimizerFunction | string | Config;
}

const optionNames = {
  innerOptimizer: true,
  name: true,
  initialScale: true,
  dynamicGrowthSteps: true,
} satisfies OptionNames<LossScaleConfig>;

function isOptimizer(x: unknown): x is OptimizerFunction {
  return typeof x === "object" && x !== null && "apply" in x && "build" in x && "learningRateVariable" in x;
}

/** A step whose gradients are not finite changes nothing but the scale, which it halves. */
export class LossScaleOptimizer implements OptimizerFunction {
  static readonly className: string = "LossScaleOptimizer";
  readonly name: string;
  readonly innerOptimizer: OptimizerFunction;
  readonly initialScale: number;
  readonly dynamicGrowthSteps: number;
  readonly #scale: Variable;
  /** Steps since the scale changed. */
  readonly #steps: Variable;

  constructor(inner: OptimizerFunction | string | LossScaleConfig, given: LossScaleOptions = {}) {
    const named = typeof inner === "object" && "innerOptimizer" in inner && !isOptimizer(inner);
    const options = named ? inner : given;
    checkOptions(LossScaleOptimizer, options, optionNames, {});
    this.innerOptimizer =
      resolve<OptimizerFunction>("optimizers", named ? inner.innerOptimizer : inner, isOptimizer) ??
      valueError("LossScaleOptimizer needs the optimizer that it wraps");
    if (this.innerOptimizer instanceof LossScaleOptimizer) valueError("LossScaleOptimizer cannot wrap another LossScaleOptimizer");
    this.name = options.name ?? snakeCase("LossScaleOptimizer");
    this.initialScale = options.initialScale ?? 2 ** 15;
    this.dynamicGrowthSteps = options.dynamicGrowthSteps ?? 2000;
    if (!(this.initialScale > 0)) valueError(`initialScale must be a positive number, not ${this.initialScale}`);
    if (!(Number.isInteger(this.dynamicGrowthSteps) && this.dynamicGrowthSteps > 0))
      valueError(`dynamicGrowthSteps must be a positive whole number, not ${this.dynamicGrowthSteps}`);
    const variable = (name: string, dtype: "float32" | "int32", value: number): Variable =>
      new Variable({ name, scope: this.name, shape: [], dtype, role: "optimizer", trainable: false, initial: initialFull(value) });
    this.#steps = variable("step_counter", "int32", 0);
    this.#scale = variable("dynamic_scale", "float32", this.initialScale);
  }

  getClassName(): string {
    return "LossScaleOptimizer";
  }

  getConfig(): Config {
    const { name, initialScale, dynamicGrowthSteps } = this;
    return { name, innerOptimizer: serializeObject(this.innerOptimizer), initialScale, dynamicGrowthSteps };
  }

  static fromConfig(config: Config): LossScaleOptimizer {
    return new LossScaleOptimizer(camelConfig(config) as unknown as LossScaleConfig);
  }

  get built(): boolean {
    return this.innerOptimizer.built;
  }

  get variables(): readonly Variable[] {
    return [this.#steps, this.#scale, ...this.innerOptimizer.variables];
  }

  get learningRateVariable(): Variable | undefined {
    return this.innerOptimizer.learningRateVariable;
  }

  /** What the loss is multiplied by in the next step. */
  get dynamicScale(): Tensor {
    return this.#scale.toTensor();
  }

  build(variables: readonly Variable[]): void {
    this.innerOptimizer.build(variables);
  }

  scaleLoss(loss: Tensor): Tensor {
    return ops.mul(loss, ops.cast(this.dynamicScale, loss.dtype));
  }

  apply(gradients: readonly Tensor[], variables: readonly Variable[]): void {
    this.build(variables);
    const scale = this.dynamicScale;
    const unscaled = gradients.map((gradient) => ops.div(ops.cast(gradient, "float32"), scale));
    const finite = unscaled.map((gradient) => ops.all(ops.isfinite(gradient))).reduce((a, b) => ops.logicalAnd(a, b));
    assignWhen(finite, [...variables, ...this.innerOptimizer.variables], () => this.innerOptimizer.apply(unscaled, variables));
    const grows = ops.logicalAnd(finite, ops.greaterEqual(this.#steps, this.dynamicGrowthSteps - 1));
    const counts = ops.logicalAnd(finite, ops.logicalNot(grows));
    this.#scale.assign(ops.where(grows, ops.mul(scale, 2), ops.where(finite, scale, ops.div(scale, 2))));
    this.#steps.assign(ops.where(counts, ops.add(this.#steps, 1), ops.zerosLike(this.#steps.toTensor())));
  }

  finalizeVariableValues(variables: readonly Variable[]): void {
    this.innerOptimizer.finalizeVariableValues?.(variables);
  }
}

registerClass("optimizers", LossScaleOptimizer);

export const lossScaleOptimizer = (inner: OptimizerFunction | string, options: LossScaleOptions = {}): LossScaleOptimizer =>
  new LossScaleOptimizer(inner, options);
