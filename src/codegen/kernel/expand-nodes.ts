/** Replaces expressions by formulas, on scalars and vectors alike, and names what the formulas use twice. */

import { type Expression, mapChildren, variable } from "../../ir/expression.ts";
import type { Statement } from "./kernel.ts";
import type { Share } from "./math/float-builder.ts";
import type { Names } from "./names.ts";
import { mapBlocks, mapStatementExpressions } from "./walk.ts";

export type Formula = (share: Share) => Expression;

/** Gives values names by definitions that are added to `block`. */
export function naming(block: Statement[], names: Names): Share {
  return (value, hint) => {
    if (value.kind === "variable" || value.kind === "constant") return value;
    const name = names.fresh(`${hint}_1`);
    block.push({ kind: "let", name, value });
    return variable(name, value.dtype, value.lanes);
  };
}

/** `formulaOf` sees nodes whose operands are replaced already; what it gives may hold nodes that have formulas themselves. */
export function expandNodes(
  block: readonly Statement[],
  names: Names,
  formulaOf: (node: Expression) => Formula | undefined,
): readonly Statement[] {
  return block.flatMap((original) => {
    const before: Statement[] = [];
    const done = new Map<Expression, Expression>();
    const name = naming(before, names);
    const share: Share = (value, hint) => name(expand(value), hint);
    const expand = (expression: Expression): Expression => {
      const known = done.get(expression);
      if (known) return known;
      const node = mapChildren(expression, expand);
      const formula = formulaOf(node);
      const result = formula ? expand(formula(share)) : node;
      done.set(expression, result);
      done.set(result, result);
      return result;
    };
    const statement = mapStatementExpressions(original, expand);
    return [...before, mapBlocks(statement, (nested) => expandNodes(nested, names, formulaOf))];
  });
}
