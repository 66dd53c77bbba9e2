/** Checks that type rules of several families share. */

import type { InferContext } from "../define-op.ts";
import { type Dim, dimAdd, dimFloorDiv, dimMul, dimSub, type Shape } from "../dim.ts";
import { type Dtype, isFloat, isInteger, isSignedInteger } from "../dtype.ts";
import { formatType, type TensorType } from "../type.ts";
import { nth } from "./host.ts";

export type DtypeClass = "any" | "number" | "float" | "signed" | "bits" | "integer";

export const dtypeClassNames: Readonly<Record<DtypeClass, string>> = {
  any: "any element type",
  number: "a floating-point or integer element type",
  float: "a floating-point element type",
  signed: "a floating-point or signed integer element type",
  bits: "bool or an integer element type",
  integer: "an integer element type",
};

export function inClass(dtype: Dtype, dtypeClass: DtypeClass): boolean {
  switch (dtypeClass) {
    case "any":
      return true;
    case "number":
      return dtype !== "bool";
    case "float":
      return isFloat(dtype);
    case "signed":
      return isFloat(dtype) || isSignedInteger(dtype);
    case "bits":
      return dtype === "bool" || isInteger(dtype);
    case "integer":
      return isInteger(dtype);
    default:
      return dtypeClass satisfies never;
  }
}

export function operandType(context: InferContext, index = 0): TensorType {
  return nth(context.operands, index);
}

export function requireClass(context: InferContext, label: string, index: number, dtypeClass: DtypeClass): void {
  const type = operandType(context, index);
  if (!inClass(type.dtype, dtypeClass))
    context.fail(label, `operand ${index} is ${formatType(type)}; it must have ${dtypeClassNames[dtypeClass]}`);
}

export function requireSameDtype(context: InferContext, label: string): void {
  const [first, ...others] = context.operands;
  for (const other of others) {
    if (first && other.dtype !== first.dtype) {
      context.fail(label, `operands have element types ${first.dtype} and ${other.dtype}; they must be equal`, "cast one of them");
    }
  }
}

/** `axes` are in range, ascending and distinct. */
export function requireAxes(context: InferContext, label: string, axes: readonly number[], rank: number): void {
  axes.forEach((axis, i) => {
    if (axis < 0 || axis >= rank) context.fail(label, `axis ${axis} is outside a tensor of ${rank} axes`);
    if (i > 0 && axis <= (axes[i - 1] ?? -1)) context.fail(label, `axes [${axes.join(", ")}] must be ascending and distinct`);
  });
}

/** Distinct axes in range, in any order. */
export function requireDistinctAxes(context: InferContext, label: string, axes: readonly number[], rank: number): void {
  requireAxes(
    context,
    label,
    [...axes].sort((a, b) => a - b),
    rank,
  );
}

export function requireLength(context: InferContext, label: string, name: string, list: readonly unknown[], expected: number): void {
  if (list.length !== expected) context.fail(label, `${name} has ${list.length} entries; it needs ${expected}`);
}

export function withoutAxes(shape: Shape, axes: readonly number[]): Dim[] {
  return shape.filter((_, axis) => !axes.includes(axis));
}

/** Size after inserting `dilation - 1` holes between elements. */
export function dilated(size: Dim, dilation: number): Dim {
  return size === 0 ? 0 : dimAdd(dimMul(dimSub(size, 1), dilation), 1);
}

/** Number of window positions along one axis. */
export function windowedSize(
  size: Dim,
  window: Dim,
  stride: number,
  low: number,
  high: number,
  baseDilation: number,
  windowDilation: number,
): Dim {
  const padded = dimAdd(dilated(size, baseDilation), low + high);
  const span = dimSub(padded, dilated(window, windowDilation));
  if (typeof span === "number" && span < 0) return 0;
  return dimAdd(dimFloorDiv(span, stride), 1);
}

/** `high` padding that makes a windowed size come out as `wanted`: `window` positions `stride` apart after padding. */
export function paddingForSize(
  wanted: Dim,
  stride: number,
  size: Dim,
  baseDilation: number,
  window: Dim,
  windowDilation: number,
  low: number,
): Dim {
  const span = wanted === 0 ? -1 : dimMul(dimSub(wanted, 1), stride);
  return dimSub(dimAdd(span, dilated(window, windowDilation)), dimAdd(dilated(size, baseDilation), low));
}
