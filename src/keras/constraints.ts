/** What a weight becomes after each update of the optimizer. `axis` names the axes that a length is taken over. */

import { epsilon } from "./config.ts";
import { valueError } from "./errors.ts";
import type { Config, Constraint } from "./interfaces.ts";
import * as ops from "./ops.ts";
import { checkOptions } from "./options.ts";
import { deserializeObject, registerClass, resolve, serializeObject } from "./registry.ts";
import type { Tensor } from "./tensor/tensor.ts";

type Axis = number | readonly number[];

function lengthAlong(x: Tensor, axis: Axis): Tensor {
  return ops.sqrt(ops.sum(ops.square(x), { axis, keepDims: true }));
}

/** Scales `x` from its length to the desired one. */
function rescale(x: Tensor, length: Tensor, desired: Tensor): Tensor {
  return ops.mul(x, ops.div(desired, ops.add(length, epsilon())));
}

/** Limits the length of the weights that feed each unit. Srivastava et al., 2014. */
export class MaxNorm implements Constraint {
  static readonly className: string = "MaxNorm";
  readonly maxValue: number;
  readonly axis: Axis;
  constructor(config: { readonly maxValue?: number; readonly axis?: Axis } = {}) {
    checkOptions(new.target, config, { maxValue: true, axis: true });
    const { maxValue = 2, axis = 0 } = config;
    this.maxValue = maxValue;
    this.axis = axis;
  }
  getClassName(): string {
    return "MaxNorm";
  }
  apply(x: Tensor): Tensor {
    const length = lengthAlong(x, this.axis);
    return rescale(x, length, ops.clip(length, 0, this.maxValue));
  }
  getConfig(): Config {
    return { maxValue: this.maxValue, axis: this.axis };
  }
}

/** Sets negative weights to zero. */
export class NonNeg implements Constraint {
  static readonly className: string = "NonNeg";
  constructor(config: object = {}) {
    checkOptions(new.target, config);
  }
  getClassName(): string {
    return "NonNeg";
  }
  apply(x: Tensor): Tensor {
    return ops.maximum(x, 0);
  }
  getConfig(): Config {
    return {};
  }
}

/** Gives the weights that feed each unit length 1. */
export class UnitNorm implements Constraint {
  static readonly className: string = "UnitNorm";
  readonly axis: Axis;
  constructor(config: { readonly axis?: Axis } = {}) {
    checkOptions(new.target, config, { axis: true });
    this.axis = config.axis ?? 0;
  }
  getClassName(): string {
    return "UnitNorm";
  }
  apply(x: Tensor): Tensor {
    return ops.div(x, ops.add(lengthAlong(x, this.axis), epsilon()));
  }
  getConfig(): Config {
    return { axis: this.axis };
  }
}

export interface MinMaxNormConfig {
  readonly minValue?: number;
  readonly maxValue?: number;
  /** Share of the way to the allowed range that one update goes. */
  readonly rate?: number;
  readonly axis?: Axis;
}

/** Keeps the length of the weights that feed each unit within a range. */
export class MinMaxNorm implements Constraint {
  static readonly className: string = "MinMaxNorm";
  readonly minValue: number;
  readonly maxValue: number;
  readonly rate: number;
  readonly axis: Axis;
  constructor(config: MinMaxNormConfig = {}) {
    checkOptions(new.target, config, { minValue: true, maxValue: true, rate: true, axis: true });
    const { minValue = 0, maxValue = 1, rate = 1, axis = 0 } = config;
    this.minValue = minValue;
    this.maxValue = maxValue;
    this.rate = rate;
    this.axis = axis;
  }
  getClassName(): string {
    return "MinMaxNorm";
  }
  apply(x: Tensor): Tensor {
    const length = lengthAlong(x, this.axis);
    const limited = ops.mul(ops.clip(length, this.minValue, this.maxValue), this.rate);
    return rescale(x, length, ops.add(limited, ops.mul(length, 1 - this.rate)));
  }
  getConfig(): Config {
    return { minValue: this.minValue, maxValue: this.maxValue, rate: this.rate, axis: this.axis };
  }
}

const aliases: Readonly<Record<string, readonly string[]>> = { NonNeg: ["nonNegative"] };
for (const registered of [MaxNorm, NonNeg, UnitNorm, MinMaxNorm]) registerClass("constraints", registered, aliases[registered.className]);

export const maxNorm = (...config: ConstructorParameters<typeof MaxNorm>): MaxNorm => new MaxNorm(...config);
export const nonNeg = (...config: ConstructorParameters<typeof NonNeg>): NonNeg => new NonNeg(...config);
export const unitNorm = (...config: ConstructorParameters<typeof UnitNorm>): UnitNorm => new UnitNorm(...config);
export const minMaxNorm = (...config: ConstructorParameters<typeof MinMaxNorm>): MinMaxNorm => new MinMaxNorm(...config);

function isConstraint(x: unknown): x is Constraint {
  return typeof x === "object" && x !== null && "apply" in x && "getConfig" in x;
}

/** The constraint that a name, config or instance stands for; null for null. */
export function get(identifier: unknown): Constraint | null {
  return resolve("constraints", identifier, isConstraint);
}

export function deserialize(serialized: unknown): Constraint {
  const made = deserializeObject("constraints", serialized);
  return isConstraint(made) ? made : valueError("the config does not make a constraint");
}

export function serialize(constraint: Constraint): unknown {
  return serializeObject(constraint);
}
