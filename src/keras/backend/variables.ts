/** Variables: made, read and changed; and what is known of a tensor without computing it. */

import { isStatic } from "../../ir/dim.ts";
import { floatx } from "../config.ts";
import { hostArray } from "../dtypes.ts";
import { runtimeError, shown, valueError } from "../errors.ts";
import { nameScopePath } from "../graph/name-scope.ts";
import type { InitialValue } from "../interfaces.ts";
import { initialElements } from "../layer/initial-value.ts";
import { type ConstraintLike, lookupConstraint } from "../lookup.ts";
import { autoName } from "../naming.ts";
import * as ops from "../ops.ts";
import { asTensor, formatDims, isTensorLike, isTensorSource, Tensor, type TensorLike } from "../tensor/tensor.ts";
import { currentTrace } from "../tensor/trace.ts";
import { Variable } from "../tensor/variable.ts";
import { type DtypeName, dtypeOr, knownCount } from "./operands.ts";

export interface NamedOptions {
  /** Default `floatx()`. */
  readonly dtype?: DtypeName | null | undefined;
  readonly name?: string | null | undefined;
}

export interface VariableOptions extends NamedOptions {
  /** What the value becomes after each update by an optimizer. */
  readonly constraint?: ConstraintLike | null | undefined;
}

export function newVariable(shape: readonly number[], initial: InitialValue, { dtype, name, constraint }: VariableOptions): Variable {
  const scope = nameScopePath();
  return new Variable({
    name: name ?? autoName("Variable"),
    ...(scope === "" ? {} : { scope }),
    shape,
    dtype: dtypeOr(dtype, floatx()),
    role: "weight",
    initial,
    constraint: lookupConstraint(constraint),
  });
}

/** A variable with a given value. Its dtype is `floatx()` unless named, whatever the value's. */
export function variable(value: TensorLike, options: VariableOptions = {}): Variable {
  const given = asTensor(value);
  if (given.isSymbolic) valueError(`the value of a variable must be known; ${given.toString()} is symbolic`);
  return newVariable(given.dims.map(Number), initialElements(given), options);
}

function asVariable(x: unknown, who: string): Variable {
  return x instanceof Variable ? x : valueError(`${who} takes a variable; found ${x instanceof Tensor ? x.toString() : typeof x}`);
}

function checkValue(target: Variable, value: Tensor, who: string): void {
  if (value.isSymbolic)
    valueError(`${who}: ${value.toString()} is symbolic and has no value to give ${target.path}`, {
      help: "assign variables in a layer's call, or give the value as an output of K.function",
    });
  if (value.rank !== target.rank || value.dims.some((dim, axis) => dim !== target.shape[axis]))
    valueError(`${who}: the variable ${target.path} has shape ${formatDims(target.shape)}; the value has shape ${formatDims(value.dims)}`);
}

function assign(x: unknown, value: TensorLike, who: string): Variable {
  const target = asVariable(x, who);
  const given = asTensor(value, target.dtype);
  checkValue(target, given, who);
  target.assign(given);
  return target;
}

/** Gives the variable a new value and returns it. */
export function update(x: Variable, newX: TensorLike): Variable {
  return assign(x, newX, "update");
}
/** Adds to the variable and returns it. */
export function updateAdd(x: Variable, increment: TensorLike): Variable {
  return assign(x, ops.add(asVariable(x, "updateAdd"), asTensor(increment, x.dtype)), "updateAdd");
}
/** Subtracts from the variable and returns it. */
export function updateSub(x: Variable, decrement: TensorLike): Variable {
  return assign(x, ops.sub(asVariable(x, "updateSub"), asTensor(decrement, x.dtype)), "updateSub");
}
/** The variable becomes `momentum` times itself plus `1 - momentum` times the value; returns it. */
export function movingAverageUpdate(x: Variable, value: TensorLike, momentum: TensorLike): Variable {
  const { dtype } = asVariable(x, "movingAverageUpdate");
  const share = typeof momentum === "number" ? momentum : ops.cast(asTensor(momentum), dtype);
  const kept = ops.mul(x, share);
  const added = ops.mul(ops.cast(asTensor(value, dtype), dtype), typeof share === "number" ? 1 - share : ops.sub(1, share));
  return assign(x, ops.cast(ops.add(kept, added), dtype), "movingAverageUpdate");
}

/** Gives a variable a value of its shape, converted to its dtype. */
export function setValue(x: Variable, value: TensorLike): void {
  assign(x, value, "setValue");
}
/** `setValue` for several pairs of variable and value. */
export function batchSetValue(pairs: readonly (readonly [Variable, TensorLike])[]): void {
  for (const [x, value] of pairs) assign(x, value, "batchSetValue");
}

async function onHost(x: Tensor): Promise<Tensor> {
  return Tensor.host(x.dtype, x.dims.map(Number), hostArray(x.dtype, await x.data()));
}

/** The value of a variable or tensor, computed, as a host tensor. */
async function evaluate(x: TensorLike): Promise<Tensor> {
  const value = asTensor(x);
  if (value.isSymbolic)
    valueError(`${value.toString()} is symbolic: it has no value`, { help: "K.function makes a callable of its inputs and this tensor" });
  return onHost(value);
}

/** The value of a variable or tensor on the host; anything else is returned as it is. */
export async function getValue<T>(x: T): Promise<T extends Tensor | Variable ? Tensor : T> {
  const value: unknown = x instanceof Tensor || isTensorSource(x) ? await evaluate(x) : x;
  return value as T extends Tensor | Variable ? Tensor : T;
}

/** The values of several variables. */
export async function batchGetValue(tensors: readonly TensorLike[]): Promise<Tensor[]> {
  if (currentTrace()) runtimeError("batchGetValue: values cannot be read while a function is traced");
  return Promise.all(tensors.map((x) => evaluate(x)));
}

/** Whether `x` is symbolic: an input, the output of a layer, a placeholder. */
export function isKerasTensor(x: unknown): boolean {
  if (x instanceof Variable) return false;
  if (x instanceof Tensor) return x.isSymbolic;
  return valueError(`isKerasTensor takes a tensor or a variable; found ${describe(x)}`);
}

function describe(x: unknown): string {
  if (typeof x !== "object" || x === null) return `${shown(x)} of type ${x === null ? "null" : typeof x}`;
  return `a value of type ${x.constructor.name}`;
}

/** The name of the element type. */
export function dtype(x: TensorLike): string {
  return x instanceof Variable ? x.dtype : asTensor(x).dtype;
}

/** The number of axes. */
export function ndim(x: TensorLike): number {
  return asTensor(x).rank;
}

/** The sizes, null where they are known only when a program runs; null for what has no shape. */
export function intShape(x: unknown): readonly (number | null)[] | null {
  if (!isTensorLike(x)) return null;
  return asTensor(x).shape;
}

/** The number of elements. */
export function countParams(x: TensorLike): number {
  return knownCount(asTensor(x).dims, "countParams");
}

/** Tensors as such that what they stand for are the sizes of others: what `shape` gives. */
const measured = new WeakMap<Tensor, Tensor>();

/** The sizes as an int32 vector. */
export function shape(x: TensorLike): Tensor {
  const value = asTensor(x);
  const sizes = value.dims.every(isStatic)
    ? Tensor.host("int32", [value.rank], Int32Array.from(value.dims.map(Number)))
    : ops.stack(value.dims.map((dim, axis) => (isStatic(dim) ? asTensor(dim, "int32") : ops.size(value, axis))));
  measured.set(sizes, value);
  return sizes;
}

/** The tensor whose sizes `x` holds. */
export function measuredBy(x: Tensor): Tensor | undefined {
  return measured.get(x);
}

export { evaluate as eval };
