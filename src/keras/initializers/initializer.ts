/** The base of initializers, and the seeds of random ones. */

import { floatx, nextInstanceKey } from "../config.ts";
import { type DataType, standardizeDtype } from "../dtypes.ts";
import { notImplemented, shown, valueError } from "../errors.ts";
import type { Config, Initializer } from "../interfaces.ts";
import { initialFrom } from "../layer/initial-value.ts";
import { checkOptions, inertFunctionOptions, type KnownOptions } from "../options.ts";
import { asSerialized, camelConfig, serializeObject } from "../registry.ts";
import { SeedGenerator } from "../tensor/seed-generator.ts";
import { asTensor, Tensor } from "../tensor/tensor.ts";

export type WeightShape = readonly number[];

export interface ApplyOptions {
  /** Default: the dtype given to the constructor where there is one, else `floatx()`. */
  readonly dtype?: string | null;
}
const applyOptionNames: KnownOptions = { dtype: true };

/**
 * Base of the initializers, and of those that users write: a subclass defines `initialize`, which is traced and receives a
 * key for random functions, or overrides `apply`. `apply` computes values at once; an instance gives the same ones on every
 * call, from its seed or from a key drawn when it was made, unless its seed is a `SeedGenerator`.
 */
export class InitializerBase implements Initializer {
  readonly seed?: number | SeedGenerator | null;
  readonly #key = nextInstanceKey();

  constructor(config: object = {}) {
    checkOptions(new.target, config, {}, inertFunctionOptions);
  }

  getClassName(): string {
    const { className } = this.constructor as { readonly className?: unknown };
    return typeof className === "string" ? className : this.constructor.name;
  }

  initialize(shape: WeightShape, dtype: DataType, _key: Tensor): Tensor {
    if (this.apply === InitializerBase.prototype.apply)
      return notImplemented(`the initializer ${this.getClassName()} does not define initialize`);
    return asTensor(this.apply(shape, { dtype }), dtype);
  }

  /** A tensor of first values. */
  apply(shape: WeightShape, options: ApplyOptions = {}): Tensor {
    checkOptions({ name: `apply of ${this.getClassName()}` }, options, applyOptionNames);
    const type = standardizeDtype(options.dtype ?? floatx());
    return Tensor.host(type, shape, initialFrom(this, this.#key).compute(shape, type));
  }

  getConfig(): Config {
    return {};
  }

  static fromConfig(this: new (config: never) => InitializerBase, config: Config): InitializerBase {
    return new this(camelConfig(config) as never);
  }
}

/** Equal integers give equal values; null takes a key from the program's seed, a generator a new key for every tensor. */
export type Seed = number | SeedGenerator | null;

export interface SeedConfig {
  /** An integer, a `SeedGenerator` or its config. */
  readonly seed?: Seed | Config;
}

function seedOf(seed: SeedConfig["seed"], who: string): Seed {
  if (seed === undefined || seed === null) return null;
  if (seed instanceof SeedGenerator || Number.isInteger(seed)) return seed as number | SeedGenerator;
  const serialized = asSerialized(seed);
  if (serialized?.className === "SeedGenerator") return SeedGenerator.fromConfig(serialized.config);
  return valueError(`the seed of ${who} must be an integer, null or a SeedGenerator, not ${shown(seed)}`);
}

export abstract class RandomInitializer extends InitializerBase {
  override readonly seed: Seed;
  constructor(config: SeedConfig) {
    super(config);
    this.seed = seedOf(config.seed, this.getClassName());
  }
  /** The seed as it was given. */
  override getConfig(): Config {
    return { seed: this.seed instanceof SeedGenerator ? serializeObject(this.seed) : this.seed };
  }
}
