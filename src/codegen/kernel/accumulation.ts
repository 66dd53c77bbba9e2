/** How a variable accumulates, `acc = combine(acc, x)`: found in a statement's value, with what leaves every `x` as it is. */

import { type Expression, mul, type ScalarType } from "../../ir/expression.ts";

export type Reduction = "add" | "mul" | "max" | "min";

/** `x` combined with it is `x`; minus zero, because plus zero would change the sign of a sum of minus zeros. */
export function identityOf(op: Reduction, dtype: ScalarType): number {
  const isFloat = dtype === "f32";
  switch (op) {
    case "add":
      return isFloat ? -0 : 0;
    case "mul":
      return 1;
    case "max":
      return isFloat ? Number.NEGATIVE_INFINITY : dtype === "u32" ? 0 : -(2 ** 31);
    case "min":
      return isFloat ? Number.POSITIVE_INFINITY : dtype === "u32" ? 2 ** 32 - 1 : 2 ** 31 - 1;
    default:
      return op satisfies never;
  }
}

export interface Combination {
  readonly op: Reduction;
  readonly value: Expression;
  /** Of a fused product. */
  readonly factors?: readonly [Expression, Expression];
}

/** Reads `value` as `name` combined with something. */
export function combination(value: Expression, name: string): Combination | undefined {
  const isName = (expression: Expression): boolean => expression.kind === "variable" && expression.name === name;
  if (value.kind === "fma") return isName(value.c) ? { op: "add", value: mul(value.a, value.b), factors: [value.a, value.b] } : undefined;
  if (value.kind !== "binary") return undefined;
  const { op } = value;
  if (op !== "add" && op !== "mul" && op !== "max" && op !== "min") return undefined;
  if (isName(value.lhs)) return { op, value: value.rhs };
  return isName(value.rhs) ? { op, value: value.lhs } : undefined;
}
