/** Replaces composites by the primitives they stand for, and what no kernel computes as it is meant by what one does. */

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

/** Updates meet the result one by one where it lies: in a narrow float each would be rounded. */
const wideScatter: RewriteRule = {
  name: "wide-scatter",
  summary: "scatter_add, scatter_mul of f16 or bf16 → in f32, rounded once",
  roots: { names: ["scatter_add", "scatter_mul"] },
  apply({ b, root }) {
    const [x, indices, updates] = root.operands;
    if (!x || !indices || !updates || (x.type.dtype !== "f16" && x.type.dtype !== "bf16")) return undefined;
    return b.cast(b.emit(root.name, [b.cast(x, "f32"), indices, b.cast(updates, "f32")]), x.type.dtype);
  },
  sample({ b, input, pick }) {
    const indices = b.constant("i32", [2], Int32Array.from([1, 0]));
    return b.emit(pick(["scatter_add", "scatter_mul"]), [input("f16", [3, 2]), indices, input("f16", [2, 2])]);
  },
};

export const decomposeRules: readonly RewriteRule[] = [decomposeRule([]), wideScatter];

export const decompose = definePass({
  name: "decompose",
  summary: "Replaces composites by the primitives they stand for; scatters of narrow floats add in f32",
  options: { ops: { kind: "names", default: [], summary: "the composites to replace; all when empty" } },
  statistics: { decomposed: "composites replaced", [wideScatter.name]: wideScatter.summary },
  run: (module, { ops }, { count }) => rewriteModule(module, [decomposeRule(ops), wideScatter], count),
});
