/**
 * Indices in 64 bits, and loads without conditions.
 *
 * LLVM widens the variable of a loop to the width of a pointer only where it can prove that sums of 32 bits do not wrap.
 * `ranges.ts` knows it of indices, so they are written in 64 bits to begin with. On processors what they share is too: loops
 * of microkernels are then left with no arithmetic but that of pointers.
 *
 * A load under a mask reads element 0 where the mask is false, and the result is zero: segments are longer than their
 * buffers by a vector, so that there is something to read. A selection costs less than a branch.
 */

import { type Expression, select } from "../../ir/expression.ts";
import { removeDeadDefinitions } from "../kernel/dead-code.ts";
import { hoistExpressions } from "../kernel/hoist.ts";
import type { Kernel, Statement } from "../kernel/kernel.ts";
import { IndexRanges } from "../kernel/ranges.ts";
import { mapBlocks, mapStatementExpressions, rewriteExpression, withBody } from "../kernel/walk.ts";

/** What becomes of a name of 32 bits that several indices share: it is widened for each, or what it stands for is computed in 64 bits. */
export type SharedIndices = "widened" | "recomputed";

export function lowerAddresses(kernel: Kernel, shared: SharedIndices): Kernel {
  const ranges = new IndexRanges(kernel);
  /** Whether it is what it was where it was defined. */
  const meansTheSame = (value: Expression): boolean => {
    const polynomial = ranges.polynomial(value);
    return ranges.isIndexPolynomial(polynomial) && ranges.isExact(polynomial);
  };
  const widen = (index: Expression): Expression => {
    if (index.kind === "constant") return { ...index, dtype: "i64" };
    if (index.kind === "binary" && (index.op === "add" || index.op === "sub" || index.op === "mul"))
      return { ...index, lhs: widen(index.lhs), rhs: widen(index.rhs), dtype: "i64" };
    const value = shared === "recomputed" && index.kind === "variable" ? ranges.definitionOf(index.name) : undefined;
    if (value?.kind === "binary" && meansTheSame(value)) return widen(value);
    return { kind: "cast", x: index, dtype: "i64", lanes: 1 };
  };
  const address = (index: Expression): Expression =>
    ranges.isExact(ranges.polynomial(index)) ? widen(index) : { kind: "cast", x: index, dtype: "i64", lanes: 1 };
  const rewrite = (expression: Expression): Expression =>
    rewriteExpression(expression, (node) => (node.kind === "load" ? loadOf(node, address(node.index)) : node));
  const visit = (block: readonly Statement[]): readonly Statement[] =>
    block.map((original) => {
      const statement = mapBlocks(mapStatementExpressions(original, rewrite), visit);
      return statement.kind === "store" || statement.kind === "prefetch" ? { ...statement, index: address(statement.index) } : statement;
    });
  return hoistExpressions(removeDeadDefinitions(withBody(kernel, visit(kernel.body))));
}

function loadOf(node: Expression & { readonly kind: "load" }, index: Expression): Expression {
  const { mask, ...plain } = node;
  if (!mask) return { ...plain, index };
  if (mask.lanes > 1) throw new Error("internal: a vector load has a mask per lane; vectorizeLoops must gather it");
  const first: Expression = { kind: "constant", value: 0, dtype: "i64", lanes: 1 };
  const zero: Expression = { kind: "constant", value: 0, dtype: node.dtype, lanes: node.lanes };
  return select(mask, { ...plain, index: select(mask, index, first) }, zero);
}
