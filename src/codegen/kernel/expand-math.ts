/** Writes out the functions a target lacks, on scalars and vectors alike, and names what the formulas use twice. */

import { type Expression, mapChildren, variable } from "../../ir/expression.ts";
import type { Kernel, Statement } from "./kernel.ts";
import type { Share } from "./math/float-builder.ts";
import { formulaOf } from "./math-functions.ts";
import { namesOf } from "./names.ts";
import { mapBlocks, mapStatementExpressions, withBody } from "./walk.ts";

/** `native`: names of the functions of floats that the target computes itself. Integer `abs` and `sign` are written out. */
export function expandMath(kernel: Kernel, native: ReadonlySet<string>): Kernel {
  const names = namesOf(kernel);
  const visit = (block: readonly Statement[]): readonly Statement[] =>
    block.flatMap((original) => {
      const before: Statement[] = [];
      const done = new Map<Expression, Expression>();
      const share: Share = (unexpanded, hint) => {
        const value = expand(unexpanded);
        if (value.kind === "variable" || value.kind === "constant") return value;
        const name = names.fresh(`${hint}_1`);
        before.push({ kind: "let", name, value });
        return variable(name, value.dtype, value.lanes);
      };
      const expand = (expression: Expression): Expression => {
        const known = done.get(expression);
        if (known) return known;
        const node = mapChildren(expression, expand);
        const formula = node.kind === "unary" || node.kind === "binary" ? formulaOf(node, native) : undefined;
        // A formula may use functions that are formulas themselves.
        const result = formula ? expand(formula(share)) : node;
        done.set(expression, result);
        done.set(result, result);
        return result;
      };
      const statement = mapStatementExpressions(original, expand);
      return [...before, mapBlocks(statement, visit)];
    });
  return withBody(kernel, visit(kernel.body));
}
