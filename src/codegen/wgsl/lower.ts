/** The passes between a schedule's kernel and WGSL text. */

import { cast, type Expression, logicalNot } from "../../ir/expression.ts";
import { castNumeric } from "../../ir/ops/numerics.ts";
import type { SegmentName } from "../../runtime/plan.ts";
import { splitUnalignedVectors } from "../kernel/alignment.ts";
import { propagateCopies } from "../kernel/copies.ts";
import { removeDeadDefinitions } from "../kernel/dead-code.ts";
import type { RangeOptions } from "../kernel/definitions.ts";
import { expandMath } from "../kernel/expand-math.ts";
import { hoistExpressions } from "../kernel/hoist.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { mergeBuffers } from "../kernel/merge-buffers.ts";
import { simplifyKernel } from "../kernel/simplify-index.ts";
import { promoteRegisters, unrollLoops, unrollSingleTurns } from "../kernel/unroll.ts";
import { vectorizeLoops } from "../kernel/vectorize.ts";
import { mapExpressions, rewriteExpression, withBody } from "../kernel/walk.ts";
import { targets } from "../target.ts";
import { wgslFunctions } from "./dialect.ts";
import { divideUnsigned } from "./division.ts";
import { declareVectors, splitVectorCalls } from "./vectors.ts";

/**
 * Functions that are left to WGSL. Its sin, cos, tan, atan2 and pow may be off in the tenth bit or undefined for a negative
 * base, so these are written out with the functions it lacks.
 */
export const wgslNativeMath: ReadonlySet<string> = new Set(
  [...wgslFunctions].filter((name) => !["sin", "cos", "tan", "atan2", "pow"].includes(name)),
);

/** `segments[n]` is where buffer `n` lives; see `mergeBuffers` for the scalars that are added. */
export function lowerForWgsl(kernel: Kernel, segments: readonly SegmentName[], options: RangeOptions = {}): Kernel {
  const unrolled = promoteRegisters(simplifyKernel(unrollLoops(simplifyKernel(kernel, options)), options));
  const vectorized = unrollSingleTurns(vectorizeLoops(unrolled, targets.wgsl.vectorLanes));
  const expanded = splitVectorCalls(expandMath(removeDeadDefinitions(vectorized), wgslNativeMath));
  const aligned = splitUnalignedVectors(removeDeadDefinitions(expanded));
  const merged = declareVectors(mergeBuffers(propagateCopies(divideUnsigned(aligned, options)), segments));
  // Software adapters take code as it is: what does not change in a loop is computed before it here, constants among them, which
  // the language's rules have to see before they have names.
  return removeDeadDefinitions(propagateCopies(hoistExpressions(adaptToWgsl(merged))));
}

/**
 * What the language's rules need said differently.
 *
 * - Shift counts are u32.
 * - A constant operand of a float `max` or `min` comes first, where `maximum` tests for NaN: the test then folds away, and
 *   the comparison alone lets a NaN of the other operand through.
 * - Bool values are compared as integers: WGSL orders only numbers.
 * - Floats differ where they are not equal: `!=` of WGSL is ordered, so that a NaN would not differ from anything.
 * - A division by the constant zero, in code for tensors without elements, is an error of the language even where it never runs.
 * - Constants are converted here: a literal has no type, and `u32(-1)` is an error.
 */
export function adaptToWgsl(kernel: Kernel): Kernel {
  return withBody(
    kernel,
    mapExpressions(kernel.body, (expression) => rewriteExpression(expression, lowerNode)),
  );
}

function lowerNode(node: Expression): Expression {
  if (node.kind === "compare" && node.lhs.dtype === "bool" && node.op !== "eq" && node.op !== "ne") {
    return { ...node, lhs: cast("i32", node.lhs), rhs: cast("i32", node.rhs) };
  }
  if (node.kind === "compare" && node.op === "ne" && node.lhs.dtype === "f32") return logicalNot({ ...node, op: "eq" });
  if (node.kind === "cast" && node.x.kind === "constant" && node.lanes === 1)
    return { ...node.x, dtype: node.dtype, value: castNumeric(node.x.dtype, node.dtype)(node.x.value) };
  if (node.kind !== "binary") return node;
  switch (node.op) {
    case "div":
    case "mod":
      return node.rhs.kind === "constant" && node.rhs.value === 0 && node.dtype !== "f32"
        ? { ...node, rhs: { ...node.rhs, value: 1 } }
        : node;
    case "shl":
    case "shr":
      return { ...node, rhs: cast("u32", node.rhs) };
    case "max":
    case "min": {
      if (node.dtype === "bool") return { ...node, op: node.op === "max" ? "or" : "and" };
      const constant = node.rhs.kind === "splat" ? node.rhs.x : node.rhs;
      const comesFirst = node.dtype === "f32" && constant.kind === "constant" && !Number.isNaN(constant.value);
      return comesFirst ? { ...node, lhs: node.rhs, rhs: node.lhs } : node;
    }
    default:
      return node;
  }
}
