/**
 * The passes between a schedule's kernel and CUDA text. Loops stay rolled with `#pragma unroll`: nvcc unrolls them and
 * keeps register arrays in registers, and the text stays short.
 */

import { cast, type Expression } from "../../ir/expression.ts";
import { splitUnalignedVectors } from "../kernel/alignment.ts";
import { removeDeadDefinitions } from "../kernel/dead-code.ts";
import type { RangeOptions } from "../kernel/definitions.ts";
import { guardIntegerDivision } from "../kernel/guard-division.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { simplifyKernel } from "../kernel/simplify-index.ts";
import { mapExpressions, rewriteExpression, withBody } from "../kernel/walk.ts";

export function lowerForCuda(kernel: Kernel, options: RangeOptions = {}): Kernel {
  const simplified = removeDeadDefinitions(simplifyKernel(kernel, options));
  const adapted = withBody(
    simplified,
    mapExpressions(simplified.body, (expression) => rewriteExpression(expression, lowerBool)),
  );
  return splitUnalignedVectors(guardIntegerDivision(adapted, options));
}

/** The larger and the smaller of two bools, and bools in subgroup operations, in terms the printer knows. */
function lowerBool(node: Expression): Expression {
  if (node.dtype !== "bool") return node;
  if (node.kind === "binary" && (node.op === "max" || node.op === "min")) return { ...node, op: node.op === "max" ? "or" : "and" };
  if (node.kind === "subgroup") return cast("bool", { ...node, x: cast("i32", node.x), dtype: "i32" });
  return node;
}
