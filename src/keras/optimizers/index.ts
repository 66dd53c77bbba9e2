/** The optimizers. Each assigns a variable's new value from its gradient; formulas and defaults follow Keras 3. */

import { valueError } from "../errors.ts";
import { deserializeObject, resolve, serializeObject } from "../registry.ts";
import { Adafactor } from "./adafactor.ts";
import { Adam, Adamax, AdamW, Lamb, Nadam } from "./adam.ts";
import { Adadelta, Adagrad, RMSprop } from "./adaptive.ts";
import { Ftrl } from "./ftrl.ts";
import { Muon } from "./muon.ts";
import { Optimizer } from "./optimizer.ts";
import { ScheduleFreeAdamW } from "./schedule-free.ts";
import { Lion, SGD } from "./sgd.ts";

function isOptimizer(x: unknown): x is Optimizer {
  return x instanceof Optimizer;
}

/** The optimizer that a name, config or instance stands for. Unknown names are an error that suggests the nearest. */
export function get(identifier: string | object): Optimizer {
  return resolve("optimizers", identifier, isOptimizer) ?? valueError("an optimizer is needed, null is given");
}

export function deserialize(serialized: unknown): Optimizer {
  const made = deserializeObject("optimizers", serialized);
  return isOptimizer(made) ? made : valueError("the config does not make an optimizer");
}

export function serialize(optimizer: Optimizer): unknown {
  return serializeObject(optimizer);
}

export * from "./adafactor.ts";
export * from "./adam.ts";
export * from "./adaptive.ts";
export * from "./ftrl.ts";
export * from "./loss-scale.ts";
export * from "./muon.ts";
export { Optimizer, type OptimizerConfig } from "./optimizer.ts";
export * from "./schedule-free.ts";
export * as schedules from "./schedules.ts";
export * from "./sgd.ts";

export const sgd = (...config: ConstructorParameters<typeof SGD>): SGD => new SGD(...config);
export const rmsprop = (...config: ConstructorParameters<typeof RMSprop>): RMSprop => new RMSprop(...config);
export const adam = (...config: ConstructorParameters<typeof Adam>): Adam => new Adam(...config);
export const adamW = (...config: ConstructorParameters<typeof AdamW>): AdamW => new AdamW(...config);
export const adamax = (...config: ConstructorParameters<typeof Adamax>): Adamax => new Adamax(...config);
export const nadam = (...config: ConstructorParameters<typeof Nadam>): Nadam => new Nadam(...config);
export const adagrad = (...config: ConstructorParameters<typeof Adagrad>): Adagrad => new Adagrad(...config);
export const adadelta = (...config: ConstructorParameters<typeof Adadelta>): Adadelta => new Adadelta(...config);
export const lion = (...config: ConstructorParameters<typeof Lion>): Lion => new Lion(...config);
export const lamb = (...config: ConstructorParameters<typeof Lamb>): Lamb => new Lamb(...config);
export const ftrl = (...config: ConstructorParameters<typeof Ftrl>): Ftrl => new Ftrl(...config);
export const adafactor = (...config: ConstructorParameters<typeof Adafactor>): Adafactor => new Adafactor(...config);
export const muon = (...config: ConstructorParameters<typeof Muon>): Muon => new Muon(...config);
export const scheduleFreeAdamW = (...config: ConstructorParameters<typeof ScheduleFreeAdamW>): ScheduleFreeAdamW =>
  new ScheduleFreeAdamW(...config);
