/**
 * Integer division that cannot trap: on targets where division by zero stops the program, the divisor becomes 1 where it is
 * zero, and where the quotient would not fit (the smallest i32 by -1). The result of a division by zero is thus the dividend,
 * its remainder zero; divisors that ranges show to be positive stay as they are.
 */

import { compare, constant, type Expression, logicalAnd, select } from "../../ir/expression.ts";
import type { RangeOptions } from "./definitions.ts";
import type { Kernel, Statement } from "./kernel.ts";
import { IndexRanges } from "./ranges.ts";
import { mapExpressions, rewriteExpression, withBody } from "./walk.ts";

export function guardIntegerDivision(kernel: Kernel, options: RangeOptions = {}): Kernel {
  const ranges = new IndexRanges(kernel, options);
  const guard = (expression: Expression): Expression =>
    rewriteExpression(expression, (node) => {
      if (node.kind !== "binary" || (node.op !== "div" && node.op !== "mod") || node.lanes !== 1) return node;
      if (node.dtype !== "i32" && node.dtype !== "u32" && node.dtype !== "i64") return node;
      const { lhs, rhs, dtype } = node;
      if (rhs.kind === "constant" && rhs.value !== 0 && rhs.value !== -1) return node;
      if (dtype === "i32" && isPositive(rhs, ranges)) return node;
      const one = constant(dtype, 1);
      const isZero = compare("eq", rhs, constant(dtype, 0));
      if (dtype === "u32") return { ...node, rhs: select(isZero, one, rhs) };
      const smallest = constant(dtype, dtype === "i64" ? -(2 ** 63) : -(2 ** 31));
      const overflows = logicalAnd(compare("eq", rhs, constant(dtype, -1)), compare("eq", lhs, smallest));
      return { ...node, rhs: select(isZero, one, select(overflows, one, rhs)) };
    });
  const body: readonly Statement[] = mapExpressions(kernel.body, guard);
  return withBody(kernel, body);
}

function isPositive(divisor: Expression, ranges: IndexRanges): boolean {
  const polynomial = ranges.polynomial(divisor);
  return ranges.isExact(polynomial) && ranges.provesNonNegative(polynomial.shift(-1));
}
