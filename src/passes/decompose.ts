/** Replaces composites by the primitives they stand for, and what no kernel computes as it is meant by what one does. */

import { findOp } from "../ir/define-op.ts";
import type { Operation, Value } from "../ir/graph.ts";
import { definePass } from "./pass.ts";
import { type RewriteRule, rewriteModule } from "./rewrite.ts";

const isNamed = (root: Operation, only: readonly string[]): boolean => only.length === 0 || only.includes(root.name);

function isNarrowFloat({ type }: Value): boolean {
  return type.dtype === "f16" || type.dtype === "bf16";
}

/** Updates meet the result one by one where it lies. */
const accumulating = ["scatter_add", "scatter_mul"];

/**
 * What rounds its result once must not be made of steps that each round to a narrow float: it is computed in f32. Composites
 * without an evaluation of their own are their primitives, in every element type.
 */
function wideRule(only: readonly string[]): RewriteRule {
  return {
    name: "in-f32",
    summary: "f(x) on f16 or bf16 → cast(f(cast(x))) in f32, where f takes several steps and rounds once",
    roots: { names: accumulating, traits: ["composite"] },
    apply({ b, root }) {
      const roundsOnce = accumulating.includes(root.name) || (findOp(root.name)?.evaluate !== undefined && isNamed(root, only));
      if (!roundsOnce || root.regions.length > 0 || !root.operands.some(isNarrowFloat)) return undefined;
      const operands = root.operands.map((operand) => (isNarrowFloat(operand) ? b.cast(operand, "f32") : operand));
      const results = b.emitAll(root.name, operands, root.attributes);
      return root.results.map(({ type }, i) => b.cast(results[i] as Value, type.dtype));
    },
    sample({ b, input, pick }) {
      if (pick([true, false])) return b.cumSum(input("bf16", [4]), 0);
      const indices = b.constant("i32", [2], Int32Array.from([1, 0]));
      return b.emit(pick(["scatter_add", "scatter_mul"]), [input("f16", [3, 2]), indices, input("f16", [2, 2])]);
    },
  };
}

function decomposeRule(only: readonly string[]): RewriteRule {
  return {
    name: "decomposed",
    summary: "composite → its primitives",
    roots: { traits: ["composite"] },
    apply({ b, root }) {
      return isNamed(root, only) ? findOp(root.name)?.decompose?.(b, root) : undefined;
    },
    sample: ({ b, input, shape }) => b.softmax(input("f32", shape(2)), 1),
  };
}

/** In this order: what is computed in f32 is decomposed there. */
const rulesFor = (only: readonly string[]): readonly RewriteRule[] => [wideRule(only), decomposeRule(only)];

export const decomposeRules: readonly RewriteRule[] = rulesFor([]);

export const decompose = definePass({
  name: "decompose",
  summary: "Replaces composites by the primitives they stand for; what takes several steps and rounds once is computed in f32",
  options: { ops: { kind: "names", default: [], summary: "the composites to replace; all when empty" } },
  statistics: Object.fromEntries(decomposeRules.map(({ name, summary }) => [name, summary])),
  run: (module, { ops }, { count }) => rewriteModule(module, rulesFor(ops), count),
});
