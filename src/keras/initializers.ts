/**
 * First values of weights, computed with ops so that they can be traced into a program's `init`. Random ones are pure
 * functions of a key (a counter-based generator): equal keys give equal weights on every target.
 */

import { floatx } from "./config.ts";
import { type DataType, isFloatType, standardizeDtype } from "./dtypes.ts";
import { notImplemented, valueError } from "./errors.ts";
import { initialFrom } from "./initial-value.ts";
import type { Config, Initializer, InitialValue } from "./interfaces.ts";
import * as ops from "./ops.ts";
import { checkOptions, inertFunctionOptions, type KnownOptions, type OptionNames } from "./options.ts";
import { deserializeObject, registerClass, resolve, serializeObject } from "./registry.ts";
import { Tensor } from "./tensor.ts";

type Shape = readonly number[];

export interface ApplyOptions {
  /** Default: `floatx()`. */
  readonly dtype?: string | null;
}

/**
 * Base of the initializers, and of those that users write: a subclass defines `initialize`. `apply` computes values at
 * once; an instance gives the same ones on every call, from its seed or from a key drawn at the first.
 */
export class InitializerBase implements Initializer {
  readonly seed?: number | null;
  #initial: InitialValue | undefined;

  constructor(config: object = {}) {
    checkOptions(new.target, config, {}, inertFunctionOptions);
  }

  getClassName(): string {
    const { className } = this.constructor as { readonly className?: unknown };
    return typeof className === "string" ? className : this.constructor.name;
  }

  initialize(_shape: Shape, _dtype: DataType, _key: Tensor): Tensor {
    return notImplemented(`the initializer ${this.getClassName()} does not define initialize`);
  }

  /** A tensor of first values. */
  apply(shape: Shape, { dtype }: ApplyOptions = {}): Tensor {
    const type = standardizeDtype(dtype ?? floatx());
    this.#initial ??= initialFrom(this);
    return Tensor.host(type, shape, this.#initial.compute(shape, type));
  }

  getConfig(): Config {
    return {};
  }
}

/** A fresh tensor with every element `value`. */
function filled(shape: Shape, value: number, dtype: DataType): Tensor {
  return ops.full(shape, dtype === "bool" ? Number(value !== 0) : isFloatType(dtype) ? value : Math.trunc(value), { dtype });
}

/** All zeros. */
export class Zeros extends InitializerBase {
  static readonly className: string = "Zeros";
  override initialize(shape: Shape, dtype: DataType): Tensor {
    return filled(shape, 0, dtype);
  }
  override getConfig(): Config {
    return {};
  }
}

/** All ones. */
export class Ones extends InitializerBase {
  static readonly className: string = "Ones";
  override initialize(shape: Shape, dtype: DataType): Tensor {
    return filled(shape, 1, dtype);
  }
  override getConfig(): Config {
    return {};
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
    this.value = typeof value === "number" ? value : valueError(`Constant takes one number, not ${JSON.stringify(value)}`);
  }
  override initialize(shape: Shape, dtype: DataType): Tensor {
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
    const { gain = 1 } = config;
    this.gain = gain;
  }
  override initialize(shape: Shape, dtype: DataType): Tensor {
    const [rows, columns] = shape;
    if (shape.length !== 2 || rows === undefined || columns === undefined)
      valueError(`Identity makes matrices; shape [${shape.join(", ")}] has rank ${shape.length}`);
    return ops.mul(ops.eye(rows, columns, dtype), this.gain);
  }
  override getConfig(): Config {
    return { gain: this.gain };
  }
}

/** Horner's rule. */
function polynomial(x: Tensor, [first = 0, ...rest]: readonly number[]): Tensor {
  const [second = 0, ...others] = rest;
  return others.reduce<Tensor>((sum, coefficient) => ops.add(ops.mul(sum, x), coefficient), ops.add(ops.mul(x, first), second));
}

const centralCoefficients = [
  2.81022636e-8, 3.43273939e-7, -3.5233877e-6, -4.39150654e-6, 2.1858087e-4, -1.25372503e-3, -4.17768164e-3, 0.246640727, 1.50140941,
];
const tailCoefficients = [
  -2.00214257e-4, 1.00950558e-4, 1.34934322e-3, -3.67342844e-3, 5.73950773e-3, -7.6224613e-3, 9.43887047e-3, 1.00167406, 2.83297682,
];

/** Inverse of the error function on (-1, 1), to float32 precision. Giles, "Approximating the erfinv function", 2010. */
function inverseErf(x: Tensor): Tensor {
  const w = ops.neg(ops.log(ops.mul(ops.sub(1, x), ops.add(x, 1))));
  const central = polynomial(ops.sub(w, 2.5), centralCoefficients);
  const tail = polynomial(ops.sub(ops.sqrt(w), 3), tailCoefficients);
  return ops.mul(ops.where(ops.less(w, 5), central, tail), x);
}

/** Twice the uniform numbers minus one never reaches -1, where the inverse error function is infinite. */
const largestBelowOne = 1 - 2 ** -24;
/** Probability that a normal number lies within two standard deviations of its mean. */
const withinTwoDeviations = 0.9544997361036416;
/** Standard deviation of a normal distribution with deviation 1 that is cut at -2 and 2. */
const truncatedDeviation = 0.8796256610342398;

function uniform(key: Tensor, shape: Shape, low: number, high: number): Tensor {
  return ops.add(ops.mul(ops.randomUniform(key, shape), high - low), low);
}

/** Standard normal numbers by inversion: one draw each. */
function standardNormal(key: Tensor, shape: Shape): Tensor {
  return ops.mul(inverseErf(ops.maximum(uniform(key, shape, -1, 1), -largestBelowOne)), Math.SQRT2);
}

/** Standard normal numbers in [-2, 2]. */
function standardTruncatedNormal(key: Tensor, shape: Shape): Tensor {
  const x = ops.mul(inverseErf(uniform(key, shape, -withinTwoDeviations, withinTwoDeviations)), Math.SQRT2);
  return ops.clip(x, -2, 2);
}

function shifted(x: Tensor, mean: number, stddev: number, dtype: DataType): Tensor {
  return ops.cast(ops.add(ops.mul(x, stddev), mean), dtype);
}

interface SeedConfig {
  readonly seed?: number | null;
}

abstract class RandomInitializer extends InitializerBase {
  override readonly seed: number | null;
  constructor(config: SeedConfig) {
    super(config);
    this.seed = config.seed ?? null;
  }
  override getConfig(): Config {
    return { seed: this.seed };
  }
}

export interface NormalConfig {
  readonly mean?: number;
  readonly stddev?: number;
  /** Equal seeds give equal values; null takes a key from the program's seed. */
  readonly seed?: number | null;
}

/** Normal numbers. */
export class RandomNormal extends RandomInitializer {
  static readonly className: string = "RandomNormal";
  static readonly optionNames: KnownOptions = { mean: true, stddev: true, seed: true } satisfies OptionNames<NormalConfig>;
  readonly mean: number;
  readonly stddev: number;
  constructor(config: NormalConfig = {}) {
    super(config);
    const { mean = 0, stddev = 0.05 } = config;
    this.mean = mean;
    this.stddev = stddev;
  }
  override initialize(shape: Shape, dtype: DataType, key: Tensor): Tensor {
    return shifted(standardNormal(key, shape), this.mean, this.stddev, dtype);
  }
  override getConfig(): Config {
    return { mean: this.mean, stddev: this.stddev, seed: this.seed };
  }
}

/** Normal numbers, those further than two standard deviations from the mean drawn again. */
export class TruncatedNormal extends RandomNormal {
  static override readonly className: string = "TruncatedNormal";
  override initialize(shape: Shape, dtype: DataType, key: Tensor): Tensor {
    return shifted(standardTruncatedNormal(key, shape), this.mean, this.stddev, dtype);
  }
}

export interface UniformConfig {
  readonly minval?: number;
  readonly maxval?: number;
  readonly seed?: number | null;
}

/** Uniform numbers in [minval, maxval). */
export class RandomUniform extends RandomInitializer {
  static readonly className: string = "RandomUniform";
  static readonly optionNames: KnownOptions = { minval: true, maxval: true, seed: true } satisfies OptionNames<UniformConfig>;
  readonly minval: number;
  readonly maxval: number;
  constructor(config: UniformConfig = {}) {
    super(config);
    const { minval = -0.05, maxval = 0.05 } = config;
    this.minval = minval;
    this.maxval = maxval;
  }
  override initialize(shape: Shape, dtype: DataType, key: Tensor): Tensor {
    return ops.cast(uniform(key, shape, this.minval, this.maxval), dtype);
  }
  override getConfig(): Config {
    return { minval: this.minval, maxval: this.maxval, seed: this.seed };
  }
}

/** How many inputs feed a unit of a weight of this shape, and how many units an input feeds. */
export function computeFans(shape: Shape): { readonly fanIn: number; readonly fanOut: number } {
  const [first = 1, second = first] = shape;
  if (shape.length <= 2) return { fanIn: first, fanOut: second };
  const receptiveField = shape.slice(0, -2).reduce((product, size) => product * size, 1);
  return { fanIn: receptiveField * (shape.at(-2) ?? 1), fanOut: receptiveField * (shape.at(-1) ?? 1) };
}

const modes = { fan_in: "fan_in", fan_out: "fan_out", fan_avg: "fan_avg", fanIn: "fan_in", fanOut: "fan_out", fanAvg: "fan_avg" } as const;
const distributions = {
  normal: "truncated_normal",
  truncated_normal: "truncated_normal",
  truncatednormal: "truncated_normal",
  untruncated_normal: "untruncated_normal",
  untruncatednormal: "untruncated_normal",
  uniform: "uniform",
} as const;

export interface VarianceScalingConfig {
  readonly scale?: number;
  /** `fanIn`, `fanOut` or `fanAvg`. */
  readonly mode?: string;
  /** `truncatedNormal`, `untruncatedNormal` or `uniform`. */
  readonly distribution?: string;
  readonly seed?: number | null;
}

function lookUp<T>(table: Readonly<Record<string, T>>, key: string, what: string): T {
  return table[key] ?? valueError(`${what} must be one of ${Object.keys(table).join(", ")}; got ${JSON.stringify(key)}`);
}

/** Variance `scale / n`, where `n` is the number of inputs or outputs of a unit, or their mean. */
export class VarianceScaling extends RandomInitializer {
  static readonly className: string = "VarianceScaling";
  static readonly optionNames: KnownOptions = {
    scale: true,
    mode: true,
    distribution: true,
    seed: true,
  } satisfies OptionNames<VarianceScalingConfig>;
  readonly scale: number;
  readonly mode: "fan_in" | "fan_out" | "fan_avg";
  readonly distribution: "truncated_normal" | "untruncated_normal" | "uniform";
  constructor(config: VarianceScalingConfig = {}) {
    super(config);
    const { scale = 1, mode = "fan_in", distribution = "truncated_normal" } = config;
    this.scale = scale > 0 ? scale : valueError(`scale must be positive, not ${scale}`);
    this.mode = lookUp(modes, mode, "mode");
    this.distribution = lookUp(distributions, distribution.toLowerCase(), "distribution");
  }
  override initialize(shape: Shape, dtype: DataType, key: Tensor): Tensor {
    const { fanIn, fanOut } = computeFans(shape);
    const fan = this.mode === "fan_in" ? fanIn : this.mode === "fan_out" ? fanOut : (fanIn + fanOut) / 2;
    const variance = this.scale / Math.max(1, fan);
    switch (this.distribution) {
      case "truncated_normal":
        return shifted(standardTruncatedNormal(key, shape), 0, Math.sqrt(variance) / truncatedDeviation, dtype);
      case "untruncated_normal":
        return shifted(standardNormal(key, shape), 0, Math.sqrt(variance), dtype);
      case "uniform": {
        const limit = Math.sqrt(3 * variance);
        return ops.cast(uniform(key, shape, -limit, limit), dtype);
      }
      default:
        return this.distribution satisfies never;
    }
  }
  override getConfig(): Config {
    return { scale: this.scale, mode: this.mode, distribution: this.distribution, seed: this.seed };
  }
}

/** Written out, because declarations of anonymous classes cannot carry private members. */
interface PresetClass {
  readonly className: string;
  new (config?: SeedConfig): VarianceScaling;
}

/** A variance scaling with fixed parameters; its config holds the seed only. */
function preset(className: string, fixed: VarianceScalingConfig): PresetClass {
  return class Preset extends VarianceScaling {
    static override readonly className: string = className;
    constructor(config: SeedConfig = {}) {
      checkOptions({ name: className }, config, { seed: true }, inertFunctionOptions);
      super({ ...fixed, seed: config.seed ?? null });
    }
    override getConfig(): Config {
      return { seed: this.seed };
    }
  };
}

/** Uniform on ±sqrt(6 / (fanIn + fanOut)). Glorot and Bengio, 2010. */
export const GlorotUniform = preset("GlorotUniform", { scale: 1, mode: "fan_avg", distribution: "uniform" });
/** Truncated normal with variance 2 / (fanIn + fanOut). Glorot and Bengio, 2010. */
export const GlorotNormal = preset("GlorotNormal", { scale: 1, mode: "fan_avg", distribution: "truncated_normal" });
/** Uniform on ±sqrt(6 / fanIn). He et al., arXiv:1502.01852. */
export const HeUniform = preset("HeUniform", { scale: 2, mode: "fan_in", distribution: "uniform" });
/** Truncated normal with variance 2 / fanIn. He et al., arXiv:1502.01852. */
export const HeNormal = preset("HeNormal", { scale: 2, mode: "fan_in", distribution: "truncated_normal" });
/** Uniform on ±sqrt(3 / fanIn). LeCun et al., "Efficient BackProp", 1998. */
export const LecunUniform = preset("LecunUniform", { scale: 1, mode: "fan_in", distribution: "uniform" });
/** Truncated normal with variance 1 / fanIn. LeCun et al., "Efficient BackProp", 1998. */
export const LecunNormal = preset("LecunNormal", { scale: 1, mode: "fan_in", distribution: "truncated_normal" });

/**
 * Steps of the iteration below. Singular values grow by half per step until they reach one, then converge quadratically:
 * enough for a smallest one of 1e-5 of the largest.
 */
const orthogonalizationSteps = 36;

export interface OrthogonalConfig {
  readonly gain?: number;
  readonly seed?: number | null;
}

/**
 * The orthogonal factor of a random normal matrix, which is uniformly distributed among orthogonal matrices. It is found by
 * the Newton-Schulz iteration `X <- X (3 I - X'X) / 2`, which needs products only. Saxe et al., arXiv:1312.6120.
 */
export class Orthogonal extends RandomInitializer {
  static readonly className: string = "Orthogonal";
  static readonly optionNames: KnownOptions = { gain: true, seed: true } satisfies OptionNames<OrthogonalConfig>;
  readonly gain: number;
  constructor(config: OrthogonalConfig = {}) {
    super(config);
    const { gain = 1 } = config;
    this.gain = gain;
  }
  override initialize(shape: Shape, dtype: DataType, key: Tensor): Tensor {
    const columns = shape.at(-1);
    if (shape.length < 2 || columns === undefined)
      valueError(`Orthogonal makes tensors of rank 2 or more; got shape [${shape.join(", ")}]`);
    const rows = shape.slice(0, -1).reduce((product, size) => product * size, 1);
    const [tall, narrow] = [Math.max(rows, columns), Math.min(rows, columns)];
    const normal = standardNormal(key, [tall, narrow]);
    let x = ops.div(normal, ops.sqrt(ops.sum(ops.square(normal))));
    for (let step = 0; step < orthogonalizationSteps; step++) {
      const gram = ops.matmul(ops.transpose(x, [1, 0]), x);
      x = ops.sub(ops.mul(x, 1.5), ops.mul(ops.matmul(x, gram), 0.5));
    }
    const oriented = rows < columns ? ops.transpose(x, [1, 0]) : x;
    return ops.cast(ops.mul(ops.reshape(oriented, shape), this.gain), dtype);
  }
  override getConfig(): Config {
    return { gain: this.gain, seed: this.seed };
  }
}

/** Other names under which an initializer is found. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  Zeros: ["zerosInitializer"],
  Ones: ["onesInitializer"],
  Identity: ["IdentityInitializer", "eye"],
  RandomUniform: ["uniform"],
  RandomNormal: ["normal"],
  Orthogonal: ["OrthogonalInitializer"],
};
const classes = [
  Zeros,
  Ones,
  Constant,
  Identity,
  RandomNormal,
  TruncatedNormal,
  RandomUniform,
  VarianceScaling,
  GlorotUniform,
  GlorotNormal,
  HeUniform,
  HeNormal,
  LecunUniform,
  LecunNormal,
  Orthogonal,
];
for (const initializer of classes) registerClass("initializers", initializer, aliases[initializer.className]);

export { InitializerBase as Initializer };

export const zeros = (): Zeros => new Zeros();
export const ones = (): Ones => new Ones();
export const constant = (...config: ConstructorParameters<typeof Constant>): InstanceType<typeof Constant> => new Constant(...config);
export const identity = (...config: ConstructorParameters<typeof Identity>): InstanceType<typeof Identity> => new Identity(...config);
export const randomNormal = (...config: ConstructorParameters<typeof RandomNormal>): InstanceType<typeof RandomNormal> =>
  new RandomNormal(...config);
export const truncatedNormal = (...config: ConstructorParameters<typeof TruncatedNormal>): InstanceType<typeof TruncatedNormal> =>
  new TruncatedNormal(...config);
export const randomUniform = (...config: ConstructorParameters<typeof RandomUniform>): InstanceType<typeof RandomUniform> =>
  new RandomUniform(...config);
export const varianceScaling = (...config: ConstructorParameters<typeof VarianceScaling>): InstanceType<typeof VarianceScaling> =>
  new VarianceScaling(...config);
export const glorotUniform = (...config: ConstructorParameters<typeof GlorotUniform>): InstanceType<typeof GlorotUniform> =>
  new GlorotUniform(...config);
export const glorotNormal = (...config: ConstructorParameters<typeof GlorotNormal>): InstanceType<typeof GlorotNormal> =>
  new GlorotNormal(...config);
export const heUniform = (...config: ConstructorParameters<typeof HeUniform>): InstanceType<typeof HeUniform> => new HeUniform(...config);
export const heNormal = (...config: ConstructorParameters<typeof HeNormal>): InstanceType<typeof HeNormal> => new HeNormal(...config);
export const lecunUniform = (...config: ConstructorParameters<typeof LecunUniform>): InstanceType<typeof LecunUniform> =>
  new LecunUniform(...config);
export const lecunNormal = (...config: ConstructorParameters<typeof LecunNormal>): InstanceType<typeof LecunNormal> =>
  new LecunNormal(...config);
export const orthogonal = (...config: ConstructorParameters<typeof Orthogonal>): InstanceType<typeof Orthogonal> =>
  new Orthogonal(...config);

function isInitializer(x: unknown): x is Initializer {
  return typeof x === "object" && x !== null && "initialize" in x;
}

/** The initializer that a name, config or instance stands for; null for null. */
export function get(identifier: unknown): Initializer | null {
  return resolve("initializers", identifier, isInitializer);
}

export function deserialize(serialized: unknown): Initializer {
  const made = deserializeObject("initializers", serialized);
  return isInitializer(made) ? made : valueError("the config does not make an initializer");
}

export function serialize(initializer: Initializer): unknown {
  return serializeObject(initializer);
}
