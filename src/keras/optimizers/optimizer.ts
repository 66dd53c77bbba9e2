/**
 * Base of the optimizers. An optimizer is traced into the training step: `apply` reads gradients and variables and assigns
 * new values to the variables and to its own state. The order of the steps follows Keras 3: clipping, weight decay,
 * update, moving average, constraints.
 */

import type { DataType } from "../dtypes.ts";
import { runtimeError, shown, valueError } from "../errors.ts";
import type { Config, InitialValue, OptimizerFunction } from "../interfaces.ts";
import { initialFull } from "../layer/initial-value.ts";
import { snakeCase } from "../naming.ts";
import * as ops from "../ops.ts";
import { checkOptions, inertOptimizerOptions, type OptionNames } from "../options.ts";
import { asSerialized, deserializeObject, serializeObject } from "../registry.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { Variable } from "../tensor/variable.ts";
import { LearningRateSchedule } from "./schedules.ts";

export interface OptimizerConfig {
  /** A number, or a schedule that gives the rate of each step. */
  readonly learningRate?: number | LearningRateSchedule | Config;
  readonly name?: string;
  /** Share of every weight that is taken off per step, times the learning rate. */
  readonly weightDecay?: number | null;
  /** Longest gradient of one variable. At most one of the three clipping options can be given. */
  readonly clipnorm?: number | null;
  /** Largest element of a gradient. */
  readonly clipvalue?: number | null;
  /** Longest gradient of all variables together. */
  readonly globalClipnorm?: number | null;
  /** Keeps an exponential moving average of the weights. */
  readonly useEma?: boolean;
  readonly emaMomentum?: number;
  /** Every so many steps the weights are replaced by their average; null only at the end of training. */
  readonly emaOverwriteFrequency?: number | null;
  /** The loss was multiplied by this; gradients are divided by it. */
  readonly lossScaleFactor?: number | null;
  /** Gradients of so many steps are averaged into one update. */
  readonly gradientAccumulationSteps?: number | null;
}

const commonOptionNames = {
  learningRate: true,
  name: true,
  weightDecay: true,
  clipnorm: true,
  clipvalue: true,
  globalClipnorm: true,
  useEma: true,
  emaMomentum: true,
  emaOverwriteFrequency: true,
  lossScaleFactor: true,
  gradientAccumulationSteps: true,
} satisfies OptionNames<OptimizerConfig>;

/** Ranges of numeric options, where a value outside makes training meaningless. */
const ranges: Readonly<Record<string, readonly [least: number, most: number]>> = {
  learningRate: [0, Number.MAX_VALUE],
  weightDecay: [0, Number.MAX_VALUE],
  epsilon: [0, Number.MAX_VALUE],
  momentum: [0, 1],
  rho: [0, 1],
  beta1: [0, 1],
  beta2: [0, 1],
};

function checkNumbers(who: string, config: object): void {
  for (const [key, value] of Object.entries(config)) {
    const range = Object.hasOwn(ranges, key) ? ranges[key] : undefined;
    if (!range || value === undefined || value === null || (key === "learningRate" && typeof value !== "number")) continue;
    const [least, most] = range;
    if (typeof value !== "number" || !(value >= least && value <= most))
      valueError(`${key} of ${who} must be ${most === 1 ? "in [0, 1]" : "a finite number of at least 0"}, not ${shown(value)}`);
  }
}

function checkPositive(name: string, value: number | null | undefined): number | null {
  if (value === null || value === undefined) return null;
  return typeof value === "number" && value > 0 ? value : valueError(`${name} must be a positive number, not ${shown(value)}`);
}

export abstract class Optimizer implements OptimizerFunction {
  readonly name: string;
  readonly weightDecay: number | null;
  readonly clipnorm: number | null;
  readonly clipvalue: number | null;
  readonly globalClipnorm: number | null;
  readonly useEma: boolean;
  readonly emaMomentum: number;
  readonly emaOverwriteFrequency: number | null;
  readonly lossScaleFactor: number | null;
  readonly gradientAccumulationSteps: number | null;
  /** Steps done: counts calls of `apply`. */
  readonly iterations: Variable;
  readonly learningRateVariable: Variable | undefined;
  readonly schedule: LearningRateSchedule | undefined;
  readonly #variables: Variable[] = [];
  readonly #slots = new Map<Variable, Map<string, Variable>>();
  #trained: readonly Variable[] | undefined;
  #excluded: readonly string[] = [];

  constructor(config: OptimizerConfig, defaultRate: number) {
    checkOptions(new.target, config, commonOptionNames, inertOptimizerOptions);
    checkNumbers(this.getClassName(), config);
    this.name = config.name ?? snakeCase(this.getClassName());
    this.weightDecay = config.weightDecay ?? null;
    this.clipnorm = checkPositive("clipnorm", config.clipnorm);
    this.clipvalue = checkPositive("clipvalue", config.clipvalue);
    this.globalClipnorm = checkPositive("globalClipnorm", config.globalClipnorm);
    if ([this.clipnorm, this.clipvalue, this.globalClipnorm].filter((limit) => limit !== null).length > 1) {
      valueError("only one of clipnorm, clipvalue and globalClipnorm can be given");
    }
    this.useEma = config.useEma ?? false;
    this.emaMomentum = config.emaMomentum ?? 0.99;
    if (this.useEma && !(this.emaMomentum >= 0 && this.emaMomentum <= 1))
      valueError(`emaMomentum must be in [0, 1], not ${this.emaMomentum}`);
    this.emaOverwriteFrequency = checkPositive("emaOverwriteFrequency", config.emaOverwriteFrequency);
    this.lossScaleFactor = checkPositive("lossScaleFactor", config.lossScaleFactor);
    this.gradientAccumulationSteps = config.gradientAccumulationSteps ?? null;
    if (this.gradientAccumulationSteps !== null && !(this.gradientAccumulationSteps >= 2)) {
      valueError(`gradientAccumulationSteps must be at least 2, not ${this.gradientAccumulationSteps}`);
    }
    this.iterations = this.addVariable("iteration", [], "int32", 0);
    const given = config.learningRate ?? defaultRate;
    const rate = asSerialized(given) ? deserializeObject("schedules", given) : given;
    if (rate instanceof LearningRateSchedule) this.schedule = rate;
    else if (typeof rate === "number") this.learningRateVariable = this.addVariable("learning_rate", [], "float32", rate);
    else valueError(`learningRate must be a number or a schedule, not ${shown(rate)}`);
  }

  abstract getClassName(): string;

  /** Makes the state that belongs to the variables. */
  protected abstract createSlots(variables: readonly Variable[]): void;

  /** Assigns the new value of one variable. */
  protected abstract updateStep(gradient: Tensor, variable: Variable, learningRate: Tensor): void;

  /** Runs once per update, before the variables: state they share. */
  protected beforeUpdate(): void {}

  get variables(): readonly Variable[] {
    return this.#variables;
  }

  get built(): boolean {
    return this.#trained !== undefined;
  }

  /** Updates done: with gradient accumulation several steps make one. */
  protected get updates(): Tensor {
    const steps = this.iterations.toTensor();
    return this.gradientAccumulationSteps === null ? steps : ops.floorDivide(steps, ops.constant(this.gradientAccumulationSteps, "int32"));
  }

  /** The rate that the next step uses. */
  get learningRate(): Tensor {
    if (this.schedule) return this.schedule.call(ops.cast(this.iterations.toTensor(), "float32"));
    return this.learningRateVariable?.toTensor() ?? runtimeError("the optimizer has neither a learning rate nor a schedule");
  }

  setLearningRate(value: number): void {
    if (!this.learningRateVariable) runtimeError("the learning rate follows a schedule and cannot be set");
    this.learningRateVariable.assign(value);
  }

  protected addVariable(name: string, shape: readonly number[], dtype: DataType, value: number | InitialValue): Variable {
    const variable = new Variable({
      name,
      scope: this.name,
      shape,
      dtype,
      role: "optimizer",
      trainable: false,
      initial: typeof value === "number" ? initialFull(value) : value,
    });
    this.#variables.push(variable);
    return variable;
  }

  /** One state variable of the given shape that belongs to `variable`. */
  protected addSlot(
    variable: Variable,
    name: string,
    initial: number | InitialValue = 0,
    shape: readonly number[] = variable.shape,
  ): Variable {
    const slot = this.addVariable(`${variable.path.replaceAll("/", "_")}_${name}`, shape, variable.dtype, initial);
    const known = this.#slots.get(variable) ?? new Map<string, Variable>();
    known.set(name, slot);
    this.#slots.set(variable, known);
    return slot;
  }

  /** For each variable in turn, one state variable per name. */
  protected addSlots(variables: readonly Variable[], names: readonly string[], initial = 0): void {
    for (const variable of variables) for (const name of names) this.addSlot(variable, name, initial);
  }

  protected slot(variable: Variable, name: string): Variable {
    const slot = this.#slots.get(variable)?.get(name);
    return (
      slot ??
      valueError(`the optimizer ${this.name} was not built for the variable ${variable.path}`, {
        help: "compile the model again after changing what is trainable",
      })
    );
  }

  /** Weights whose path contains one of the words keep clear of weight decay. Only before the optimizer is built. */
  excludeFromWeightDecay(options: { readonly varNames: readonly string[] }): void {
    if (this.built) runtimeError("excludeFromWeightDecay comes too late: the optimizer is built");
    this.#excluded = options.varNames;
  }

  build(variables: readonly Variable[]): void {
    if (this.built) return;
    this.#trained = [...variables];
    if (this.useEma) this.addSlots(variables, ["average"]);
    if (this.gradientAccumulationSteps !== null) this.addSlots(variables, ["gradient_accumulator"]);
    this.createSlots(variables);
  }

  /** The loss as derivatives are taken of it; `apply` divides again. */
  scaleLoss(loss: Tensor): Tensor {
    return this.lossScaleFactor === null ? loss : ops.mul(loss, this.lossScaleFactor);
  }

  apply(gradients: readonly Tensor[], variables: readonly Variable[]): void {
    this.build(variables);
    if (gradients.length !== variables.length) valueError(`${gradients.length} gradients are given for ${variables.length} variables`);
    const scale = this.lossScaleFactor;
    const unscaled = scale === null ? gradients : gradients.map((gradient) => ops.div(gradient, scale));
    if (this.gradientAccumulationSteps === null) this.#update(unscaled, variables);
    else this.#accumulate(unscaled, variables, this.gradientAccumulationSteps);
    if (this.useEma) this.#average();
    this.iterations.assign(ops.add(this.iterations, 1));
    for (const variable of variables) {
      if (variable.constraint) variable.assign(variable.constraint.apply(variable.toTensor()));
    }
  }

  /** At the end of training: the weights become their moving averages. */
  finalizeVariableValues(variables: readonly Variable[]): void {
    if (!this.useEma) return;
    for (const variable of variables) variable.assign(this.slot(variable, "average").toTensor());
  }

  #update(gradients: readonly Tensor[], variables: readonly Variable[]): void {
    const clipped = this.#clip(gradients);
    const rate = this.learningRate;
    this.decayWeights(variables, rate);
    this.beforeUpdate();
    for (const [index, variable] of variables.entries()) {
      const gradient = clipped[index];
      if (gradient) this.updateStep(ops.cast(gradient, variable.dtype), variable, ops.cast(rate, variable.dtype));
    }
  }

  protected decayWeights(variables: readonly Variable[], rate: Tensor): void {
    if (this.weightDecay === null) return;
    for (const variable of variables) {
      if (this.usesWeightDecay(variable)) variable.assign(ops.sub(variable, ops.mul(ops.mul(variable, this.weightDecay), rate)));
    }
  }

  protected usesWeightDecay(variable: Variable): boolean {
    return !this.#excluded.some((word) => variable.path.includes(word));
  }

  #clip(gradients: readonly Tensor[]): readonly Tensor[] {
    const { clipnorm, clipvalue, globalClipnorm } = this;
    const squaredLength = (x: Tensor): Tensor => ops.sum(ops.square(x));
    if (clipnorm !== null) {
      return gradients.map((gradient) => ops.div(ops.mul(gradient, clipnorm), ops.maximum(ops.sqrt(squaredLength(gradient)), clipnorm)));
    }
    if (globalClipnorm !== null && gradients.length > 0) {
      const length = ops.sqrt(gradients.map(squaredLength).reduce((sum, x) => ops.add(sum, x)));
      const scale = ops.div(globalClipnorm, ops.maximum(length, globalClipnorm));
      return gradients.map((gradient) => ops.mul(gradient, scale));
    }
    if (clipvalue !== null) return gradients.map((gradient) => ops.clip(gradient, -clipvalue, clipvalue));
    return gradients;
  }

  /** Every `steps`-th call updates with the mean of the gradients since the last update; the others only add. */
  #accumulate(gradients: readonly Tensor[], variables: readonly Variable[], steps: number): void {
    const isUpdate = ops.equal(ops.mod(ops.add(this.iterations, 1), steps), 0);
    const accumulators = variables.map((variable) => this.slot(variable, "gradient_accumulator"));
    const sums = gradients.map((gradient, index) => ops.add(gradient, accumulators[index] ?? 0));
    const own = this.#variables.filter((variable) => !accumulators.includes(variable));
    assignWhen(isUpdate, [...variables, ...own], () => {
      this.#update(
        sums.map((sum) => ops.div(sum, steps)),
        variables,
      );
    });
    for (const [index, accumulator] of accumulators.entries()) {
      const sum = sums[index];
      if (sum) accumulator.assign(ops.where(isUpdate, ops.zerosLike(sum), sum));
    }
  }

  /** The first step takes over the weights; later ones blend. */
  #average(): void {
    const trained = this.#trained ?? [];
    const started = ops.cast(ops.notEqual(this.updates, 0), "float32");
    const momentum = ops.mul(started, this.emaMomentum);
    for (const variable of trained) {
      const average = this.slot(variable, "average");
      average.assign(ops.add(ops.mul(momentum, average), ops.mul(ops.sub(1, momentum), variable)));
    }
    if (this.emaOverwriteFrequency === null) return;
    const overwrite = ops.equal(ops.mod(ops.add(this.updates, 1), this.emaOverwriteFrequency), 0);
    for (const variable of trained) variable.assign(ops.where(overwrite, this.slot(variable, "average"), variable));
  }

  getConfig(): Config {
    return {
      name: this.name,
      learningRate: this.schedule ? serializeObject(this.schedule) : Number(this.learningRateVariable?.hostValue()[0]),
      weightDecay: this.weightDecay,
      clipnorm: this.clipnorm,
      globalClipnorm: this.globalClipnorm,
      clipvalue: this.clipvalue,
      useEma: this.useEma,
      emaMomentum: this.emaMomentum,
      emaOverwriteFrequency: this.emaOverwriteFrequency,
      lossScaleFactor: this.lossScaleFactor,
      gradientAccumulationSteps: this.gradientAccumulationSteps,
    };
  }
}

/** Runs `body` and keeps what it assigned to `variables` only where the scalar condition holds. */
export function assignWhen(condition: Tensor, variables: readonly Variable[], body: () => void): void {
  const before = variables.map((variable) => variable.toTensor());
  body();
  for (const [index, variable] of variables.entries()) {
    const [old, current] = [before[index], variable.toTensor()];
    if (old) variable.assign(ops.where(condition, current, old));
  }
}
