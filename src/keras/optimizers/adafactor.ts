/** Adafactor: second moments of matrices as a product of rows and columns. */

import type { Config } from "../interfaces.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { registerClass } from "../registry.ts";
import type { Tensor } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import { stepNumber, subtractFrom } from "./math.ts";
import { Optimizer, type OptimizerConfig } from "./optimizer.ts";

export interface AdafactorConfig extends OptimizerConfig {
  /** The average of step `t` forgets at the rate `t^beta2Decay`. */
  readonly beta2Decay?: number;
  /** Keeps squares away from 0. */
  readonly epsilon1?: number;
  /** Keeps the step away from 0, relative to the weights. */
  readonly epsilon2?: number;
  /** Largest root mean square of an update. */
  readonly clipThreshold?: number;
  /** With a constant rate: at most `1 / sqrt(t)` at step `t`. */
  readonly relativeStep?: boolean;
}

function rootMeanSquare(x: Tensor): Tensor {
  return ops.sqrt(ops.mean(ops.square(x)));
}

/** Shazeer and Stern, arXiv:1804.04235. */
export class Adafactor extends Optimizer {
  static readonly className: string = "Adafactor";
  static readonly optionNames: KnownOptions = {
    beta2Decay: true,
    epsilon1: true,
    epsilon2: true,
    clipThreshold: true,
    relativeStep: true,
  } satisfies OptionNames<AdafactorConfig, OptimizerConfig>;
  readonly beta2Decay: number;
  readonly epsilon1: number;
  readonly epsilon2: number;
  readonly clipThreshold: number;
  readonly relativeStep: boolean;

  constructor(config: AdafactorConfig = {}) {
    super(config, 0.001);
    this.beta2Decay = config.beta2Decay ?? -0.8;
    this.epsilon1 = config.epsilon1 ?? 1e-30;
    this.epsilon2 = config.epsilon2 ?? 1e-3;
    this.clipThreshold = config.clipThreshold ?? 1;
    this.relativeStep = config.relativeStep ?? true;
  }

  getClassName(): string {
    return "Adafactor";
  }

  protected override createSlots(variables: readonly Variable[]): void {
    for (const variable of variables) {
      const { shape } = variable;
      if (shape.length >= 2) {
        this.addSlot(variable, "row", 0, shape.slice(0, -1));
        this.addSlot(variable, "column", 0, [...shape.slice(0, -2), shape.at(-1) ?? 1]);
      } else {
        // Not used: Keras keeps two numbers here, and its files count variables.
        for (const name of ["row", "column"]) this.addVariable(`${variable.path.replaceAll("/", "_")}_${name}`, [], "int32", 0);
      }
      this.addSlot(variable, "velocity");
    }
  }

  protected override updateStep(gradient: Tensor, variable: Variable, learningRate: Tensor): void {
    const step = ops.cast(stepNumber(this.updates), variable.dtype);
    const slowing = ops.div(1, ops.sqrt(step));
    const relative = ops.minimum(learningRate, slowing);
    const rate = ops.mul(ops.maximum(rootMeanSquare(variable.toTensor()), this.epsilon2), relative);
    const square = ops.add(ops.square(gradient), this.epsilon1);
    const share = ops.pow(step, this.beta2Decay);
    const follow = (average: Variable, x: Tensor): void => average.assign(ops.add(ops.mul(ops.sub(1, share), average), ops.mul(share, x)));
    const velocity = this.slot(variable, "velocity");
    if (variable.shape.length >= 2) {
      const [row, column] = [this.slot(variable, "row"), this.slot(variable, "column")];
      follow(row, ops.mean(square, { axis: -1 }));
      follow(column, ops.mean(square, { axis: -2 }));
      const relativeRow = ops.div(row, ops.mean(row, { axis: -1, keepDims: true }));
      velocity.assign(ops.mul(ops.expandDims(relativeRow, -1), ops.expandDims(column, -2)));
    } else follow(velocity, square);
    const update = ops.div(gradient, ops.sqrt(velocity));
    const clipped = ops.div(update, ops.maximum(ops.div(rootMeanSquare(update), this.clipThreshold), 1));
    subtractFrom(variable, ops.mul(rate, clipped));
  }

  override getConfig(): Config {
    return {
      ...super.getConfig(),
      beta2Decay: this.beta2Decay,
      epsilon1: this.epsilon1,
      epsilon2: this.epsilon2,
      clipThreshold: this.clipThreshold,
      relativeStep: this.relativeStep,
    };
  }
}

registerClass("optimizers", Adafactor);
