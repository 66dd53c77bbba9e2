/** Initializers, regularizers and constraints from names, configs, instances or functions. */

import "./constraints.ts";
import { valueError } from "./errors.ts";
import { get, type InitializerLike } from "./initializers/index.ts";
import type { Constraint, Initializer, Regularizer } from "./interfaces.ts";
import "./regularizers.ts";
import { type RegisteredFunction, resolve } from "./registry.ts";
import { asTensor, type Tensor, type TensorLike } from "./tensor/tensor.ts";

function hasMethod(x: unknown, name: string): boolean {
  return typeof x === "object" && x !== null && name in x && typeof (x as Readonly<Record<string, unknown>>)[name] === "function";
}
function isFunctionOfTensor(x: unknown): x is Regularizer & Constraint {
  return hasMethod(x, "apply") && hasMethod(x, "getConfig");
}

function functionOfTensor(f: RegisteredFunction, name: string): Regularizer & Constraint {
  const call = f as (x: Tensor) => TensorLike;
  return { apply: (x) => asTensor(call(x), x.dtype), getClassName: () => name, getConfig: () => ({}) };
}

export type { InitializerLike } from "./initializers/index.ts";
export type RegularizerLike = string | Regularizer | object | ((x: Tensor) => TensorLike);
export type ConstraintLike = string | Constraint | object | ((x: Tensor) => TensorLike);

export function lookupInitializer(identifier: InitializerLike | null | undefined): Initializer {
  return get(identifier) ?? valueError("an initializer is needed, null is given");
}
export function lookupRegularizer(identifier: RegularizerLike | null | undefined): Regularizer | null {
  return resolve("regularizers", identifier, isFunctionOfTensor, { fromFunction: functionOfTensor });
}
export function lookupConstraint(identifier: ConstraintLike | null | undefined): Constraint | null {
  return resolve("constraints", identifier, isFunctionOfTensor, { fromFunction: functionOfTensor });
}
