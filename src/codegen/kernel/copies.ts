/** Definitions that only give a name a second name: what reads the second reads the first, so that equal expressions look equal. */

import { type Expression, variable } from "../../ir/expression.ts";
import type { Kernel, Statement } from "./kernel.ts";
import { mapBlocks, mapStatementExpressions, rewriteExpression, visitStatements, withBody } from "./walk.ts";

export function propagateCopies(kernel: Kernel): Kernel {
  const mutable = new Set<string>();
  visitStatements(kernel.body, (statement) => {
    if (statement.kind === "declare") mutable.add(statement.name);
  });
  const originals = new Map<string, string>();
  const rename = (expression: Expression): Expression =>
    rewriteExpression(expression, (node) => {
      const original = node.kind === "variable" ? originals.get(node.name) : undefined;
      return original === undefined ? node : variable(original, node.dtype, node.lanes);
    });
  const visit = (block: readonly Statement[]): readonly Statement[] =>
    block.flatMap((original): readonly Statement[] => {
      const statement = mapStatementExpressions(original, rename);
      if (statement.kind === "let" && statement.value.kind === "variable" && !mutable.has(statement.value.name)) {
        originals.set(statement.name, statement.value.name);
        return [];
      }
      return [mapBlocks(statement, visit)];
    });
  return withBody(kernel, visit(kernel.body));
}
