/**
 * Positions, sizes, single numbers and broadcasts, such as those of a bias, are made anew in the bodies of loops: cheaper than to hand
 * them over in memory.
 */

import { intOf } from "../ir/attributes.ts";
import { has } from "../ir/define-op.ts";
import { dimEquals, dimProduct } from "../ir/dim.ts";
import { type Operation, type Region, Value } from "../ir/graph.ts";
import { copyOperations } from "../ir/region.ts";
import { transformModule } from "./bodies.ts";
import { isDenseConstant } from "./hoist-constants.ts";
import { item, makeLoop, rewriteLoops } from "./loops.ts";
import { definePass } from "./pass.ts";

export const repeatInLoops = definePass({
  name: "repeat-in-loops",
  summary: "Makes positions, sizes, single numbers and broadcasts inside the loops that read them",
  options: {},
  statistics: { repeated: "operands of loops that are made inside" },
  run(module, _options, { count }) {
    // A round brings values one loop further in.
    for (let before = module; ; ) {
      const after = transformModule(before, (fn) =>
        rewriteLoops(fn, (loop) => {
          const first = intOf(loop.attributes, "carries") + (loop.name === "scan" ? intOf(loop.attributes, "inputs") : 0);
          const recipes = loop.operands.map((operand, i) => (i < first ? undefined : recipeOf(operand)));
          const found = recipes.filter(Boolean).length;
          if (found === 0) return undefined;
          count("repeated", found);
          const kept = loop.operands.filter((_, i) => !recipes[i]);
          const read = [...new Set(recipes.flatMap((recipe) => recipe?.reads ?? []))];
          const bodies = loop.regions.map((region) => bodyOf(region, loop.operands, recipes, read));
          const made = makeLoop(loop, [...kept, ...read], loop.attributes, bodies);
          return { operations: [made], results: made.results };
        }),
      );
      if (after === before) return after;
      before = after;
    }
  },
});

/** How an operand is made in a body: by operations, from values that the loop is handed in its place. */
interface Recipe {
  readonly operations: readonly Operation[];
  readonly reads: readonly Value[];
}

function recipeOf(value: Value): Recipe | undefined {
  const operations = madeFromNothing(value);
  return operations ? { operations, reads: [] } : broadcastOf(value);
}

/** The operations that lead to a value, where all of them are free and none reads anything else or a constant in memory. */
function madeFromNothing({ producer }: Value): readonly Operation[] | undefined {
  if (!producer || !has(producer, "free") || isDenseConstant(producer)) return undefined;
  const parts = producer.operands.map(madeFromNothing);
  return parts.some((part) => !part) ? undefined : [...new Set([...parts.flatMap((part) => part ?? []), producer])];
}

/** One operation that repeats the elements of a smaller value. */
function broadcastOf({ producer, type }: Value): Recipe | undefined {
  if (!producer || !has(producer, "broadcasting") || !has(producer, "free")) return undefined;
  const isLarger = producer.operands.every((operand) => !dimEquals(dimProduct(operand.type.shape), dimProduct(type.shape)));
  return isLarger ? { operations: [producer], reads: producer.operands } : undefined;
}

function bodyOf(region: Region, operands: readonly Value[], recipes: readonly (Recipe | undefined)[], read: readonly Value[]): Region {
  const added = read.map(({ type }) => new Value(type, undefined, 0));
  const values = new Map<Value, Value>(read.map((value, i) => [value, item(added, i)]));
  const made = copyOperations([...new Set(recipes.flatMap((recipe) => recipe?.operations ?? []))], values);
  region.parameters.forEach((parameter, i) => {
    const operand = item(operands, i);
    if (recipes[i]) values.set(parameter, values.get(operand) ?? operand);
  });
  return {
    parameters: [...region.parameters.filter((_, i) => !recipes[i]), ...added],
    operations: [...made, ...copyOperations(region.operations, values)],
    results: region.results.map((value) => values.get(value) ?? value),
  };
}
