/** The passes between a schedule's kernel and LLVM IR. */

import { add, type Expression, mul } from "../../ir/expression.ts";
import { removeDeadDefinitions } from "../kernel/dead-code.ts";
import type { RangeOptions } from "../kernel/definitions.ts";
import { hoistExpressions } from "../kernel/hoist.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { lowerForCpu } from "../kernel/lower-cpu.ts";
import { selectExtremes } from "../kernel/select-extremes.ts";
import { mapExpressions, rewriteExpression, withBody } from "../kernel/walk.ts";
import { type CpuLevel, cpuLevels } from "./cpu.ts";
import { unrollProducts } from "./unroll-products.ts";

/** Functions of f32 that are instructions on every processor; `expandMath` writes out the others. */
const nativeMath: ReadonlySet<string> = new Set(["neg", "abs", "floor", "ceil", "round", "not", "sqrt"]);

export function lowerForNative(kernel: Kernel, level: CpuLevel, options: RangeOptions = {}): Kernel {
  const { vectorLanes, fusedMultiplyAdd } = cpuLevels[level];
  const lowered = selectExtremes(unrollProducts(lowerForCpu(kernel, { vectorLanes, nativeMath }, options)));
  const computed = fusedMultiplyAdd ? lowered : splitMultiplyAdd(lowered);
  return removeDeadDefinitions(hoistExpressions(maskShifts(computed)));
}

/** Where `fma` is no instruction, LLVM would call the exact function of the C library. */
function splitMultiplyAdd(kernel: Kernel): Kernel {
  const split = (node: Expression): Expression => (node.kind === "fma" ? add(mul(node.a, node.b), node.c) : node);
  return withBody(
    kernel,
    mapExpressions(kernel.body, (expression) => rewriteExpression(expression, split)),
  );
}

/** A shift by as many bits as there are, or more, is undefined in LLVM; elsewhere amounts wrap around. */
export function maskShifts(kernel: Kernel): Kernel {
  const mask = (node: Expression): Expression => {
    if (node.kind !== "binary" || (node.op !== "shl" && node.op !== "shr")) return node;
    const { rhs } = node;
    const amount = rhs.kind === "splat" ? rhs.x : rhs;
    const bits = node.dtype === "i64" ? 64 : 32;
    if (amount.kind === "constant" && amount.value >= 0 && amount.value < bits) return node;
    const largest: Expression = { kind: "constant", value: bits - 1, dtype: rhs.dtype, lanes: rhs.lanes };
    return { ...node, rhs: { kind: "binary", op: "and", lhs: rhs, rhs: largest, dtype: rhs.dtype, lanes: rhs.lanes } };
  };
  return withBody(
    kernel,
    mapExpressions(kernel.body, (expression) => rewriteExpression(expression, mask)),
  );
}
