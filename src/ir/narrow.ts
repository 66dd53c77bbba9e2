/**
 * Element types that are narrower than what kernels compute with: f16 and bf16 in f32, i8, i4 and u8 in 32-bit integers.
 * A result of such a type is rounded, or wraps, once.
 */

import type { Dtype } from "./dtype.ts";
import { binary, type ConstantExpression, constant, type Expression, unary } from "./expression.ts";
import { narrowing } from "./ops/numerics.ts";

export function isNarrow(dtype: Dtype): boolean {
  return dtype === "f16" || dtype === "bf16" || dtype === "i8" || dtype === "u8" || dtype === "i4";
}

/** `x` with its value rounded to `dtype`. */
export function narrowConstant(dtype: Dtype, x: ConstantExpression): ConstantExpression {
  const round = narrowing(dtype);
  return round ? { ...x, value: round(x.value) } : x;
}

/** What is computed for `dtype` as one of its values: integers keep their low bits, floats go to the nearest value. */
export function narrow(dtype: Dtype, x: Expression): Expression {
  switch (dtype) {
    case "f16":
      return unary("round_f16", x);
    case "bf16":
      return unary("round_bf16", x);
    case "u8":
      return binary("and", x, constant("u32", 0xff));
    case "i8":
      return signExtended(x, 24);
    case "i4":
      return signExtended(x, 28);
    case "f32":
    case "f64":
    case "i32":
    case "u32":
    case "i64":
    case "bool":
      return x;
    default:
      return dtype satisfies never;
  }
}

/** The low `32 - bits` bits as a signed number. */
function signExtended(x: Expression, bits: number): Expression {
  const amount = constant("u32", bits);
  return binary("shr", binary("shl", x, amount), amount);
}
