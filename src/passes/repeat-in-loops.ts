/** Positions, sizes and single numbers are made anew in the bodies of loops: cheaper than to hand them over in memory. */

import { intOf } from "../ir/attributes.ts";
import { has } from "../ir/define-op.ts";
import type { Operation, Region, Value } from "../ir/graph.ts";
import { copyOperations } from "../ir/region.ts";
import { transformModule } from "./bodies.ts";
import { isDenseConstant } from "./hoist-constants.ts";
import { item, makeLoop, rewriteLoops } from "./loops.ts";
import { definePass } from "./pass.ts";

export const repeatInLoops = definePass({
  name: "repeat-in-loops",
  summary: "Makes positions, sizes and single numbers inside the loops that read them",
  options: {},
  statistics: { repeated: "operands of loops that are made inside" },
  run(module, _options, { count }) {
    // A round brings values one loop further in.
    for (let before = module; ; ) {
      const after = transformModule(before, (fn) =>
        rewriteLoops(fn, (loop) => {
          const first = intOf(loop.attributes, "carries") + (loop.name === "scan" ? intOf(loop.attributes, "inputs") : 0);
          const repeated = loop.operands.map((operand, i) => (i < first ? undefined : madeFromNothing(operand)));
          const found = repeated.filter(Boolean).length;
          if (found === 0) return undefined;
          count("repeated", found);
          const kept = <T>(_: T, i: number): boolean => !repeated[i];
          const bodies = loop.regions.map((region) => bodyOf(region, loop.operands, repeated));
          const made = makeLoop(loop, loop.operands.filter(kept), loop.attributes, bodies);
          return { operations: [made], results: made.results };
        }),
      );
      if (after === before) return after;
      before = after;
    }
  },
});

/** The operations that lead to a value, where all of them are free and none reads anything else or a constant in memory. */
function madeFromNothing({ producer }: Value): readonly Operation[] | undefined {
  if (!producer || !has(producer, "free") || isDenseConstant(producer)) return undefined;
  const parts = producer.operands.map(madeFromNothing);
  return parts.some((part) => !part) ? undefined : [...new Set([...parts.flatMap((part) => part ?? []), producer])];
}

function bodyOf(region: Region, operands: readonly Value[], repeated: readonly (readonly Operation[] | undefined)[]): Region {
  const values = new Map<Value, Value>();
  const made = copyOperations([...new Set(repeated.flatMap((operations) => operations ?? []))], values);
  region.parameters.forEach((parameter, i) => {
    const operand = item(operands, i);
    if (repeated[i]) values.set(parameter, values.get(operand) ?? operand);
  });
  return {
    parameters: region.parameters.filter((_, i) => !repeated[i]),
    operations: [...made, ...copyOperations(region.operations, values)],
    results: region.results.map((value) => values.get(value) ?? value),
  };
}
