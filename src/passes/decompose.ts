/** Replaces composites by the primitives they stand for. */

import { findOp } from "../ir/define-op.ts";
import { definePass } from "./pass.ts";
import { type RewriteRule, rewriteModule } from "./rewrite.ts";

function decomposeRule(only: readonly string[]): RewriteRule {
  return {
    name: "decomposed",
    summary: "composite → its primitives",
    roots: { traits: ["composite"] },
    apply({ b, root }) {
      if (only.length > 0 && !only.includes(root.name)) return undefined;
      return findOp(root.name)?.decompose?.(b, root);
    },
    sample: ({ b, input, shape }) => b.softmax(input("f32", shape(2)), 1),
  };
}

export const decomposeRules: readonly RewriteRule[] = [decomposeRule([])];

export const decompose = definePass({
  name: "decompose",
  summary: "Replaces composites by the primitives they stand for",
  options: { ops: { kind: "names", default: [], summary: "the composites to replace; all when empty" } },
  statistics: { decomposed: "composites replaced" },
  run: (module, { ops }, { count }) => rewriteModule(module, [decomposeRule(ops)], count),
});
