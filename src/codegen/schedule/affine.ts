/** How a load's index moves with a variable: what decides contiguity, loop order and whether an operand needs staging. */

import { children, type Expression, type LoadExpression } from "../../ir/expression.ts";

/** The constant by which `expression` grows per unit of the variable; undefined when it is not affine in it. */
export function coefficientOf(expression: Expression, name: string): number | undefined {
  switch (expression.kind) {
    case "variable":
      return expression.name === name ? 1 : 0;
    case "constant":
    case "builtin":
      return 0;
    case "binary": {
      const lhs = coefficientOf(expression.lhs, name);
      const rhs = coefficientOf(expression.rhs, name);
      if (lhs === undefined || rhs === undefined) return undefined;
      if (expression.op === "add") return lhs + rhs;
      if (expression.op === "sub") return lhs - rhs;
      if (lhs === 0 && rhs === 0) return 0;
      if (expression.op !== "mul") return undefined;
      if (expression.rhs.kind === "constant") return lhs * expression.rhs.value;
      if (expression.lhs.kind === "constant") return rhs * expression.lhs.value;
      return undefined;
    }
    default:
      return children(expression).every((child) => coefficientOf(child, name) === 0) ? 0 : undefined;
  }
}

export function loadsIn(expression: Expression): readonly LoadExpression[] {
  const inner = children(expression).flatMap(loadsIn);
  return expression.kind === "load" ? [expression, ...inner] : inner;
}
