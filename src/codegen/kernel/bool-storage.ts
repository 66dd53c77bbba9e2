/** Bools in memory: a buffer of bool is an i32 of 0 or 1 per element. Registers and shared arrays keep bool. */

import { cast, compare, type Expression, int, splat } from "../../ir/expression.ts";
import type { Kernel, Statement } from "./kernel.ts";
import { mapBlocks, mapStatementExpressions, rewriteExpression, withBody } from "./walk.ts";

/** Makes the conversions explicit and the buffers i32. A masked load still yields false. */
export function storeBoolsAsIntegers(kernel: Kernel): Kernel {
  const bools = new Set(kernel.buffers.filter((buffer) => buffer.dtype === "bool").map((buffer) => buffer.name));
  if (bools.size === 0) return kernel;
  const rewrite = (expression: Expression): Expression =>
    rewriteExpression(expression, (node) => {
      if (node.kind !== "load" || !bools.has(node.buffer) || node.dtype !== "bool") return node;
      return compare("ne", { ...node, dtype: "i32" }, splat(int(0), node.lanes));
    });
  const block = (statements: readonly Statement[]): readonly Statement[] =>
    statements.map((statement) => {
      const rewritten = mapBlocks(mapStatementExpressions(statement, rewrite), block);
      if (rewritten.kind !== "store" || !bools.has(rewritten.buffer)) return rewritten;
      return { ...rewritten, value: cast("i32", rewritten.value) };
    });
  const buffers = kernel.buffers.map((buffer) => (bools.has(buffer.name) ? { ...buffer, dtype: "i32" as const } : buffer));
  return withBody({ ...kernel, buffers }, block(kernel.body));
}
