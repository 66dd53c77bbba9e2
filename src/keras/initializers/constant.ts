/** First values that are not random. */

import { type DataType, isFloatType, standardizeDtype } from "../dtypes.ts";
import { shown, valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { type ApplyOptions, InitializerBase, type WeightShape } from "./initializer.ts";

/** A fresh tensor with every element `value`, cast to `dtype` first. */
function filled(shape: WeightShape, value: number, dtype: DataType): Tensor {
  return ops.full(shape, dtype === "bool" ? Number(value !== 0) : isFloatType(dtype) ? value : Math.trunc(value), { dtype });
}

export interface FillConfig {
  /** Used where `apply` names no dtype. */
  readonly dtype?: string | null;
}

abstract class Fill extends InitializerBase {
  static readonly optionNames: KnownOptions = { dtype: true } satisfies OptionNames<FillConfig>;
  readonly dtype: DataType | null;
  constructor(config: FillConfig = {}) {
    super(config);
    const { dtype = null } = config;
    this.dtype = dtype === null ? null : standardizeDtype(dtype);
  }
  override apply(shape: WeightShape, options: ApplyOptions = {}): Tensor {
    return super.apply(shape, { ...options, dtype: options.dtype ?? this.dtype });
  }
  override getConfig(): Config {
    return this.dtype === null ? {} : { dtype: this.dtype };
  }
}

/** All zeros. */
export class Zeros extends Fill {
  static readonly className: string = "Zeros";
  override initialize(shape: WeightShape, dtype: DataType): Tensor {
    return filled(shape, 0, dtype);
  }
}

/** All ones. */
export class Ones extends Fill {
  static readonly className: string = "Ones";
  override initialize(shape: WeightShape, dtype: DataType): Tensor {
    return filled(shape, 1, dtype);
  }
}

export interface ConstantConfig {
  readonly value?: number;
}

/** One number everywhere. */
export class Constant extends InitializerBase {
  static readonly className: string = "Constant";
  static readonly optionNames: KnownOptions = { value: true } satisfies OptionNames<ConstantConfig>;
  readonly value: number;
  constructor(config: ConstantConfig = {}) {
    super(config);
    const { value = 0 } = config;
    this.value = typeof value === "number" ? value : valueError(`Constant takes one number, not ${shown(value)}`);
  }
  override initialize(shape: WeightShape, dtype: DataType): Tensor {
    return filled(shape, this.value, dtype);
  }
  override getConfig(): Config {
    return { value: this.value };
  }
}

export interface IdentityConfig {
  readonly gain?: number;
}

/** `gain` on the diagonal of a matrix, zero elsewhere. */
export class Identity extends InitializerBase {
  static readonly className: string = "Identity";
  static readonly optionNames: KnownOptions = { gain: true } satisfies OptionNames<IdentityConfig>;
  readonly gain: number;
  constructor(config: IdentityConfig = {}) {
    super(config);
    this.gain = config.gain ?? 1;
  }
  override initialize(shape: WeightShape, dtype: DataType): Tensor {
    const [rows, columns] = shape;
    if (shape.length !== 2 || rows === undefined || columns === undefined)
      valueError(`Identity makes matrices; shape [${shape.join(", ")}] has rank ${shape.length}`);
    return ops.mul(ops.eye(rows, columns, dtype), this.gain);
  }
  override getConfig(): Config {
    return { gain: this.gain };
  }
}
