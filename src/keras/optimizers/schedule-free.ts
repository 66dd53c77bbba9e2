/** AdamW without a schedule: an average of the weights takes its place. */

import type { Config, InitialValue } from "../interfaces.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { registerClass } from "../registry.ts";
import type { Tensor } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import { biasCorrection, blend, stepNumber, subtractFrom } from "./math.ts";
import { Optimizer, type OptimizerConfig } from "./optimizer.ts";

export interface ScheduleFreeAdamWConfig extends OptimizerConfig {
  /** How close to the average gradients are taken. */
  readonly beta1?: number;
  readonly beta2?: number;
  readonly epsilon?: number;
  /** The rate rises from 0 over so many steps. */
  readonly warmupSteps?: number;
}

/** The value that another variable has when this one is first needed. */
function initialOf(variable: Variable): InitialValue {
  return {
    trace: (shape, dtype) => variable.initial.trace(shape, dtype),
    compute: () => variable.hostValue().slice(),
  };
}

/**
 * Weights in training lie between the sequence that takes the steps, `momentum`, and the average of it. Defazio et al.,
 * arXiv:2405.15682. `swapToEval` puts the average in their place, `swapToTrain` brings them back.
 */
export class ScheduleFreeAdamW extends Optimizer {
  static readonly className: string = "ScheduleFreeAdamW";
  static readonly optionNames: KnownOptions = { beta1: true, beta2: true, epsilon: true, warmupSteps: true } satisfies OptionNames<
    ScheduleFreeAdamWConfig,
    OptimizerConfig
  >;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  readonly warmupSteps: number;
  #trained: readonly Variable[] = [];

  constructor(config: ScheduleFreeAdamWConfig = {}) {
    super(config, 0.0025);
    this.beta1 = config.beta1 ?? 0.9;
    this.beta2 = config.beta2 ?? 0.999;
    this.epsilon = config.epsilon ?? 1e-8;
    this.warmupSteps = config.warmupSteps ?? 0;
  }

  getClassName(): string {
    return "ScheduleFreeAdamW";
  }

  protected override createSlots(variables: readonly Variable[]): void {
    this.#trained = variables;
    for (const variable of variables) {
      this.addSlot(variable, "momentum", initialOf(variable));
      this.addSlot(variable, "velocity");
    }
  }

  /** The average, of which the weights hold `beta1` and `momentum` the rest. */
  #averageOf(variable: Variable, momentum: Variable): Tensor {
    return ops.div(ops.sub(variable, ops.mul(momentum, 1 - this.beta1)), this.beta1);
  }

  #between(momentum: Variable, average: Tensor): Tensor {
    return ops.add(ops.mul(momentum, 1 - this.beta1), ops.mul(average, this.beta1));
  }

  protected override updateStep(gradient: Tensor, variable: Variable, learningRate: Tensor): void {
    const step = ops.cast(stepNumber(this.updates), variable.dtype);
    const rate = this.warmupSteps > 0 ? ops.mul(learningRate, ops.minimum(ops.div(step, this.warmupSteps), 1)) : learningRate;
    const [momentum, velocity] = [this.slot(variable, "momentum"), this.slot(variable, "velocity")];
    const average = this.#averageOf(variable, momentum);
    // The rest to 1 of the float32 number: Keras subtracts in float32.
    velocity.assign(blend(velocity, ops.square(gradient), 1 - Math.fround(this.beta2)));
    const deviation = ops.add(ops.sqrt(ops.div(velocity, biasCorrection(this.beta2, step))), this.epsilon);
    subtractFrom(momentum, ops.div(ops.mul(gradient, rate), deviation));
    const share = ops.div(1, step);
    const blended = ops.add(ops.mul(ops.sub(1, share), average), ops.mul(share, momentum));
    variable.assign(this.#between(momentum, blended));
  }

  /** Replaces the weights by their average: for evaluation, after training. */
  swapToEval(): void {
    for (const variable of this.#trained) variable.assign(this.#averageOf(variable, this.slot(variable, "momentum")));
  }

  /** Undoes `swapToEval`: before training goes on. */
  swapToTrain(): void {
    for (const variable of this.#trained) variable.assign(this.#between(this.slot(variable, "momentum"), variable.toTensor()));
  }

  override getConfig(): Config {
    return { ...super.getConfig(), beta1: this.beta1, beta2: this.beta2, epsilon: this.epsilon, warmupSteps: this.warmupSteps };
  }
}

registerClass("optimizers", ScheduleFreeAdamW);
