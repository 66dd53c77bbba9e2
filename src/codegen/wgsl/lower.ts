/** The last rewrites before a kernel is printed as WGSL: what the language's rules need said differently. */

import { cast, type Expression } from "../../ir/expression.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { mapExpressions, rewriteExpression, withBody } from "../kernel/walk.ts";

/**
 * - Shift counts are u32.
 * - A constant operand of a float `max` or `min` comes first, where `maximum` tests for NaN: the test then folds away, and
 *   the comparison alone lets a NaN of the other operand through.
 * - Bool values are compared as integers: WGSL orders only numbers.
 */
export function lowerForWgsl(kernel: Kernel): Kernel {
  return withBody(kernel, mapExpressions(kernel.body, (expression) => rewriteExpression(expression, lowerNode)));
}

function lowerNode(node: Expression): Expression {
  if (node.kind === "compare" && node.lhs.dtype === "bool" && node.op !== "eq" && node.op !== "ne") {
    return { ...node, lhs: cast("i32", node.lhs), rhs: cast("i32", node.rhs) };
  }
  if (node.kind !== "binary") return node;
  switch (node.op) {
    case "shl":
    case "shr":
      return { ...node, rhs: cast("u32", node.rhs) };
    case "max":
    case "min": {
      const isFloat = node.dtype === "f32";
      if (node.dtype === "bool") return { ...node, op: node.op === "max" ? "or" : "and" };
      return isFloat && node.rhs.kind === "constant" && !Number.isNaN(node.rhs.value) ? { ...node, lhs: node.rhs, rhs: node.lhs } : node;
    }
    default:
      return node;
  }
}
