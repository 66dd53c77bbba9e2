/** Replacing variables by expressions, and copying code under fresh names. */

import { type Expression, variable } from "../../ir/expression.ts";
import type { Statement } from "./kernel.ts";
import { definedNames, type Names } from "./names.ts";
import { mapBlocks, mapStatementExpressions, renameArrays, rewriteExpression } from "./walk.ts";

export type Substitution = ReadonlyMap<string, Expression>;

export function substitute(expression: Expression, values: Substitution): Expression {
  if (values.size === 0) return expression;
  return rewriteExpression(expression, (node) => (node.kind === "variable" ? (values.get(node.name) ?? node) : node));
}

export function substituteBlock(block: readonly Statement[], values: Substitution): readonly Statement[] {
  if (values.size === 0) return block;
  return block.map((statement) =>
    mapBlocks(
      mapStatementExpressions(statement, (expression) => substitute(expression, values)),
      (nested) => substituteBlock(nested, values),
    ),
  );
}

/** A copy of `block` in which everything it defines has a fresh name, and `values` are substituted. */
export function copyBlock(block: readonly Statement[], values: Substitution, names: Names): readonly Statement[] {
  const renamed = new Map<string, string>(definedNames(block).map((name) => [name, names.fresh(name)]));
  const rename = (name: string): string => renamed.get(name) ?? name;
  const copyExpression = (expression: Expression): Expression =>
    rewriteExpression(expression, (node) => {
      if (node.kind !== "variable") return node;
      const value = values.get(node.name);
      if (value) return value;
      const name = renamed.get(node.name);
      return name === undefined ? node : variable(name, node.dtype, node.lanes);
    });
  const copy = (statement: Statement): Statement => {
    const mapped = renameArrays(
      mapBlocks(mapStatementExpressions(statement, copyExpression), (nested) => nested.map(copy)),
      rename,
    );
    switch (mapped.kind) {
      case "let":
      case "declare":
      case "assign":
        return { ...mapped, name: rename(mapped.name) };
      case "for":
        return { ...mapped, variable: rename(mapped.variable) };
      default:
        return mapped;
    }
  };
  return block.map(copy);
}
