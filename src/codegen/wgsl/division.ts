/**
 * Division of values that are known not to be negative. WGSL's signed division has to round toward zero and to define
 * division by zero, which costs several instructions; index arithmetic needs neither.
 */

import { binary, cast, constant, type Expression } from "../../ir/expression.ts";
import type { RangeOptions } from "../kernel/definitions.ts";
import type { Kernel, Statement } from "../kernel/kernel.ts";
import { IndexRanges } from "../kernel/ranges.ts";
import { mapExpressions, rewriteExpression, withBody } from "../kernel/walk.ts";

/** By powers of two: shifts and masks. By other constants: unsigned. */
export function divideUnsigned(kernel: Kernel, options: RangeOptions = {}): Kernel {
  const ranges = new IndexRanges(kernel, options);
  const rewrite = (node: Expression): Expression => {
    if (node.kind !== "binary" || (node.op !== "div" && node.op !== "mod") || node.dtype !== "i32" || node.lanes !== 1) return node;
    const { op, lhs, rhs } = node;
    if (rhs.kind !== "constant" || rhs.value < 1 || !ranges.isNonNegative(lhs)) return node;
    const bits = Math.log2(rhs.value);
    if (Number.isInteger(bits)) {
      return op === "div" ? binary("shr", lhs, constant("u32", bits)) : binary("and", lhs, constant("i32", rhs.value - 1));
    }
    return cast("i32", binary(op, cast("u32", lhs), constant("u32", rhs.value)));
  };
  const body: readonly Statement[] = mapExpressions(kernel.body, (expression) => rewriteExpression(expression, rewrite));
  return withBody(kernel, body);
}
