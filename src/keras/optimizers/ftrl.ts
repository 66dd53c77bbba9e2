/** Follow the regularized leader: sparse linear models. */

import { valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { registerClass } from "../registry.ts";
import type { Tensor, TensorLike } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import { Optimizer, type OptimizerConfig } from "./optimizer.ts";

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

registerClass("optimizers", Ftrl);
