/** Dtype promotion and axis arguments shared by all functions on tensors. */

import type { Builder, Operand } from "../../ir/builder.ts";
import type { Dtype } from "../../ir/dtype.ts";
import { Value } from "../../ir/graph.ts";
import { type DataType, dataTypeOf, irDtype, isFloatType, promoteTypes } from "../dtypes.ts";
import { valueError } from "../errors.ts";

/** One axis, several, or null for all. Negative axes count from the end. */
export type Axis = number | readonly number[] | null;

export function asValue(b: Builder, operand: Operand, dtype: Dtype = "f32"): Value {
  return operand instanceof Value ? operand : b.scalar(dtype, operand);
}

/** The common dtype; numbers are weak: they take the tensors' dtype unless that would lose a fraction. */
export function commonType(operands: readonly Operand[], needsFloat = false): DataType {
  const types = operands.filter((operand) => operand instanceof Value).map((value) => dataTypeOf(value.type.dtype));
  const numbers = operands.filter((operand) => typeof operand === "number");
  let dtype = types.length > 0 ? types.reduce(promoteTypes) : "float32";
  if (!isFloatType(dtype) && (needsFloat || numbers.some((x) => !Number.isInteger(x)))) dtype = "float32";
  if (dtype === "bool" && numbers.some((x) => x !== 0 && x !== 1)) dtype = "int32";
  return dtype;
}

/** Operands in their common dtype, at least one of them a value. */
export function promote(
  b: Builder,
  operands: readonly Operand[],
  options: { readonly float?: boolean; readonly arithmetic?: boolean } = {},
): readonly Operand[] {
  const common = commonType(operands, options.float);
  const dtype = irDtype(options.arithmetic && common === "bool" ? "int32" : common);
  const converted = operands.map((operand) => (operand instanceof Value ? b.cast(operand, dtype) : operand));
  return converted.some((operand) => operand instanceof Value) ? converted : converted.map((operand) => asValue(b, operand, dtype));
}

/** One operand as a float value. */
export function floating(b: Builder, operand: Operand | undefined): Value {
  const value = asValue(b, operand ?? 0);
  return isFloatType(dataTypeOf(value.type.dtype)) ? value : b.cast(value, "f32");
}

export function normalizeAxis(axis: number, rank: number, what = "axis"): number {
  const at = axis < 0 ? axis + rank : axis;
  return Number.isInteger(at) && at >= 0 && at < rank ? at : valueError(`${what} ${axis} is out of range for a tensor of rank ${rank}`);
}

export function normalizeAxes(axis: Axis | undefined, rank: number): readonly number[] {
  if (axis === null || axis === undefined) return Array.from({ length: rank }, (_, i) => i);
  const axes = (typeof axis === "number" ? [axis] : axis).map((item) => normalizeAxis(item, rank));
  if (new Set(axes).size !== axes.length) valueError(`axis [${axes.join(", ")}] names an axis twice`);
  return axes.toSorted((a, b) => a - b);
}

export function first(inputs: readonly Operand[], b: Builder): Value {
  return asValue(b, inputs[0] ?? 0);
}
