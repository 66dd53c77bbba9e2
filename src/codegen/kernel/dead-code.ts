/** Removes definitions nothing reads. Expressions are pure, so this changes no result. */

import type { Kernel, Statement } from "./kernel.ts";
import { mapBlocks, statementExpressions, visitExpression, visitStatements, withBody } from "./walk.ts";

export function removeDeadDefinitions(kernel: Kernel): Kernel {
  let { body } = kernel;
  for (;;) {
    const read = new Set<string>();
    visitStatements(body, (statement) => {
      for (const expression of statementExpressions(statement)) {
        visitExpression(expression, (node) => {
          if (node.kind === "variable") read.add(node.name);
        });
      }
    });
    let removed = false;
    const keep = (block: readonly Statement[]): readonly Statement[] =>
      block.flatMap((statement) => {
        const isDefinition = statement.kind === "let" || statement.kind === "declare" || statement.kind === "assign";
        if (isDefinition && !read.has(statement.name)) {
          removed = true;
          return [];
        }
        return [mapBlocks(statement, keep)];
      });
    const next = keep(body);
    if (!removed) return withBody(kernel, body);
    body = next;
  }
}
