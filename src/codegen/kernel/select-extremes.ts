/**
 * `max` and `min` of floats as comparisons and selections, for targets whose instructions give one of the operands when
 * either is NaN. A selection between the operands of its comparison is one such instruction.
 */

import { compare, type Expression, select } from "../../ir/expression.ts";
import type { Kernel } from "./kernel.ts";
import { mapExpressions, rewriteExpression, visitStatements, withBody } from "./walk.ts";

export function selectExtremes(kernel: Kernel): Kernel {
  const numbers = new Set<string>();
  visitStatements(kernel.body, (statement) => {
    if (statement.kind === "let" && isNumber(statement.value, numbers)) numbers.add(statement.name);
  });
  const rewrite = (node: Expression): Expression => {
    if (node.kind !== "binary" || (node.op !== "max" && node.op !== "min")) return node;
    if (node.dtype !== "f32" && node.dtype !== "f64") return node;
    const { op, lhs, rhs } = node;
    const isMore = (a: Expression, b: Expression): Expression => compare(op === "max" ? "gt" : "lt", a, b);
    // A comparison with NaN is false, and the operand that may be one is then the result.
    if (isNumber(rhs, numbers)) return select(isMore(rhs, lhs), rhs, lhs);
    if (isNumber(lhs, numbers)) return select(isMore(lhs, rhs), lhs, rhs);
    return select(compare("ne", lhs, lhs), lhs, select(isMore(lhs, rhs), lhs, rhs));
  };
  return withBody(
    kernel,
    mapExpressions(kernel.body, (expression) => rewriteExpression(expression, rewrite)),
  );
}

/** A constant other than NaN. */
function isNumber(expression: Expression, numbers: ReadonlySet<string>): boolean {
  if (expression.kind === "splat") return isNumber(expression.x, numbers);
  if (expression.kind === "variable") return numbers.has(expression.name);
  return expression.kind === "constant" && !Number.isNaN(expression.value);
}
