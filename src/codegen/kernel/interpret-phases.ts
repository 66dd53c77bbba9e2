/** Statements that the invocations of an interpreted workgroup go through together, and how those that wait for others take turns. */

import type { Statement } from "./kernel.ts";
import { statementExpressions, visitExpression, visitStatements } from "./walk.ts";

/** Statements of the workgroup: for the invocations in `active`, ascending. It yields where these wait for others. */
export type Phase = (active: readonly number[]) => Generator<void, void, void>;
/** What invocations do at once. */
export type Exchange = (active: readonly number[]) => void;

export function atOnce(exchange: Exchange): Phase {
  // biome-ignore lint/correctness/useYield: it waits for nobody
  return function* (active) {
    exchange(active);
  };
}

/** Runs by turns, each until it waits. */
export function* together(runs: readonly Generator<void, void, void>[]): Generator<void, void, void> {
  for (let left = runs; ; ) {
    left = left.filter((run) => !run.next().done);
    if (left.length === 0) return;
    yield;
  }
}

/** Statements that invocations do not do each on its own. */
const meetings: ReadonlySet<Statement["kind"]> = new Set([
  "barrier",
  "last_workgroup",
  "load_matrices",
  "multiply_matrices",
  "copy_box",
  "arrive",
  "await_phase",
  "multiply_tiles",
  "await_products",
  "cooperative_matrix",
  "multiply_cooperative",
  "store_cooperative",
]);

/** Whether invocations meet inside the statement: at a barrier or in a subgroup operation. */
export function meetsOthers(statement: Statement): boolean {
  let found = false;
  visitStatements([statement], (inner) => {
    found ||= meetings.has(inner.kind);
    for (const expression of statementExpressions(inner)) {
      visitExpression(expression, (node) => {
        found ||= node.kind === "subgroup";
      });
    }
  });
  return found;
}
