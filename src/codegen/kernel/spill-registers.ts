/** Register arrays that are still indexed dynamically, on a CPU: they become shared arrays, one invocation's memory. */

import { constant, type Expression, int, mul, type ScalarType, variable } from "../../ir/expression.ts";
import type { Kernel, LocalArray, Statement } from "./kernel.ts";
import { type Names, namesOf } from "./names.ts";
import { mapBlocks, mapStatementExpressions, rewriteExpression } from "./walk.ts";

export function spillRegisters(kernel: Kernel): Kernel {
  const lanes = new Map<string, number>();
  const arrays: LocalArray[] = [];
  const names = namesOf(kernel);
  const scaled = (buffer: string, index: Expression): Expression => mul(index, int(lanes.get(buffer) ?? 1));
  const rewrite = (expression: Expression): Expression =>
    rewriteExpression(expression, (node) =>
      node.kind === "load" && lanes.has(node.buffer) ? { ...node, index: scaled(node.buffer, node.index) } : node,
    );
  const visit = (block: readonly Statement[]): readonly Statement[] =>
    block.map((original): Statement => {
      if (original.kind === "registers") {
        lanes.set(original.name, original.lanes);
        arrays.push({ name: original.name, dtype: original.dtype, length: original.length * original.lanes });
        return clear(original.name, original.length * original.lanes, original.dtype, names);
      }
      const statement = mapBlocks(mapStatementExpressions(original, rewrite), visit);
      if (statement.kind !== "store" || !lanes.has(statement.buffer)) return statement;
      return { ...statement, index: scaled(statement.buffer, statement.index) };
    });
  const body = visit(kernel.body);
  return arrays.length === 0 ? kernel : { ...kernel, shared: [...kernel.shared, ...arrays], body };
}

/** Registers are zero where they are declared. */
function clear(name: string, length: number, dtype: ScalarType, names: Names): Statement {
  const at = names.fresh(`${name}_at`);
  const store: Statement = { kind: "store", buffer: name, index: variable(at), value: constant(dtype, 0) };
  return { kind: "for", variable: at, start: int(0), end: int(length), step: 1, mode: "vector", body: [store] };
}
