/**
 * First values of weights, computed with ops so that they can be traced into a program's `init`. Random ones are pure
 * functions of a key (a counter-based generator): equal keys give equal weights on every target.
 */

import type { DataType } from "../dtypes.ts";
import { valueError } from "../errors.ts";
import type { Initializer } from "../interfaces.ts";
import { deserializeObject, type RegisteredFunction, registerClass, resolve, serializeObject } from "../registry.ts";
import { asTensor, type TensorLike } from "../tensor/tensor.ts";
import { Constant, Identity, Ones, Zeros } from "./constant.ts";
import { RandomNormal, RandomUniform, TruncatedNormal } from "./distributions.ts";
import { Orthogonal } from "./orthogonal.ts";
import { STFT } from "./stft.ts";
import { GlorotNormal, GlorotUniform, HeNormal, HeUniform, LecunNormal, LecunUniform, VarianceScaling } from "./variance-scaling.ts";

export * from "./constant.ts";
export * from "./distributions.ts";
export { type ApplyOptions, InitializerBase as Initializer, type Seed, type SeedConfig } from "./initializer.ts";
export * from "./orthogonal.ts";
export { STFT, type STFTConfig } from "./stft.ts";
export * from "./variance-scaling.ts";

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
  STFT,
];
for (const initializer of classes) registerClass("initializers", initializer, aliases[initializer.className]);

/** A factory of each class: `zeros()` is `new Zeros()`. */
function factory<Arguments extends readonly unknown[], T>(initializer: new (...config: Arguments) => T): (...config: Arguments) => T {
  return (...config) => new initializer(...config);
}
export const zeros = factory(Zeros);
export const ones = factory(Ones);
export const constant = factory(Constant);
export const identity = factory(Identity);
export const randomNormal = factory(RandomNormal);
export const truncatedNormal = factory(TruncatedNormal);
export const randomUniform = factory(RandomUniform);
export const varianceScaling = factory(VarianceScaling);
export const glorotUniform = factory(GlorotUniform);
export const glorotNormal = factory(GlorotNormal);
export const heUniform = factory(HeUniform);
export const heNormal = factory(HeNormal);
export const lecunUniform = factory(LecunUniform);
export const lecunNormal = factory(LecunNormal);
export const orthogonal = factory(Orthogonal);
export const stft = factory(STFT);

function isInitializer(x: unknown): x is Initializer {
  return typeof x === "object" && x !== null && "initialize" in x && typeof x.initialize === "function";
}

/** `f(shape, dtype)` as an initializer. */
function fromFunction(f: RegisteredFunction, name: string): Initializer {
  const call = f as (shape: readonly number[], dtype: DataType) => TensorLike;
  return { initialize: (shape, dtype) => asTensor(call(shape, dtype), dtype), getClassName: () => name, getConfig: () => ({}) };
}

export type InitializerLike = string | Initializer | object | ((shape: readonly number[], dtype: DataType) => TensorLike);

/** The initializer that a name, config, instance, class or function `f(shape, dtype)` stands for; null for null. */
export function get(identifier: InitializerLike | null | undefined): Initializer | null {
  return resolve("initializers", identifier, isInitializer, { fromFunction });
}

export function deserialize(serialized: unknown): Initializer {
  const made = deserializeObject("initializers", serialized);
  return isInitializer(made) ? made : valueError("the config does not make an initializer");
}

export function serialize(initializer: Initializer): unknown {
  return serializeObject(initializer);
}
