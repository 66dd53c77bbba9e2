/** A number per distinct expression structure: equal numbers mean equal expressions. */

import { children, type Expression } from "../../ir/expression.ts";

/**
 * Hash-consing of expressions within one pass. Numbers are given in order of first sight, so that an order by number is
 * deterministic.
 */
export class ExpressionKeys {
  readonly #numbers = new Map<string, number>();
  readonly #known = new WeakMap<Expression, number>();

  of(expression: Expression): number {
    const known = this.#known.get(expression);
    if (known !== undefined) return known;
    let text = head(expression);
    for (const child of children(expression)) text += ` ${this.of(child)}`;
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    this.#known.set(expression, number);
    return number;
  }

  equal(a: Expression, b: Expression): boolean {
    return a === b || this.of(a) === this.of(b);
  }
}

/** What a node is, apart from its children. */
function head(expression: Expression): string {
  // Most expressions are indices.
  const type = expression.lanes === 1 && expression.dtype === "i32" ? "" : `${expression.dtype}x${expression.lanes}`;
  switch (expression.kind) {
    case "constant":
      return `constant ${Object.is(expression.value, -0) ? "-0" : expression.value} ${type}`;
    case "variable":
    case "builtin":
      return `${expression.kind} ${expression.name} ${type}`;
    case "unary":
    case "binary":
    case "compare":
    case "subgroup":
      return `${expression.kind} ${expression.op} ${type}`;
    case "load":
      return `load ${expression.buffer} ${expression.mask ? "masked " : ""}${type}`;
    case "extract":
      return `extract ${expression.lane} ${type}`;
    case "select":
    case "cast":
    case "bitcast":
    case "fma":
    case "splat":
    case "vector":
      return `${expression.kind} ${type}`;
    default:
      return expression satisfies never;
  }
}
