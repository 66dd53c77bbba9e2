/** Takes barriers away once they have done their work: before fusion. */

import { definePass } from "./pass.ts";
import { type RewriteRule, rewriteModule } from "./rewrite.ts";

const dropBarrier: RewriteRule = {
  name: "drop-barrier",
  summary: "barrier(x, …) → x",
  roots: { traits: ["barrier"] },
  apply: ({ root }) => root.operands.slice(0, root.results.length),
  sample({ b, input, shape }) {
    const x = input("f32", shape(2));
    const [again] = b.emitAll("barrier", [x, b.exp(x)], { values: 1 });
    return b.add(b.exp(again ?? x), b.exp(x));
  },
};

export const dropBarrierRules: readonly RewriteRule[] = [dropBarrier];

export const dropBarriers = definePass({
  name: "drop-barriers",
  summary: "Takes away what kept computations apart",
  options: {},
  statistics: { "drop-barrier": dropBarrier.summary },
  run: (module, _options, { count }) => rewriteModule(module, dropBarrierRules, count),
});
