/** Memory that statements will use, asked for before they run. */

import type { Expression } from "../../ir/expression.ts";
import type { Statement } from "../kernel/kernel.ts";
import { hasLoad, someExpression, statementExpressions, visitExpression } from "../kernel/walk.ts";

/** Prefetches of the elements of `buffers` that straight-line statements load and store, where no load says which ones they are. */
export function prefetched(statements: readonly Statement[], buffers: ReadonlySet<string>): readonly Statement[] {
  const unknown = new Set<string>();
  const isKnown = (index: Expression): boolean =>
    !hasLoad(index) && !someExpression(index, (node) => node.kind === "variable" && unknown.has(node.name));
  const places = new Map<string, Statement & { readonly kind: "prefetch" }>();
  const definitions: Statement[] = [];
  const see = (buffer: string, index: Expression, forStore: boolean): void => {
    if (!buffers.has(buffer) || !isKnown(index)) return;
    const key = `${buffer}[${JSON.stringify(index)}]`;
    places.set(key, { kind: "prefetch", buffer, index, forStore: forStore || places.get(key)?.forStore === true });
  };
  for (const statement of statements) {
    for (const expression of statementExpressions(statement))
      visitExpression(expression, (node) => {
        if (node.kind === "load") see(node.buffer, node.index, false);
      });
    if (statement.kind === "store") see(statement.buffer, statement.index, true);
    if (statement.kind !== "let") continue;
    if (isKnown(statement.value)) definitions.push(statement);
    else unknown.add(statement.name);
  }
  return [...definitions, ...places.values()];
}
