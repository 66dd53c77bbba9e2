/** Whether one invocation of a GPU walks a reduction space alone, or a workgroup shares it and its sums meet in a tree. */

import { type Dim, evaluateDim, isStatic, symbolsOf } from "../../ir/dim.ts";
import type { Target } from "../target.ts";

/** Where barriers are dear, spaces up to this size are walked alone, and longer ones where there are many results. */
const longestWalk = 4096;
const manyResults = 64;

/** `short`: a space that is not worth sharing on any target. */
export function walksAlone(target: Target, space: Dim, results: Dim, short: number): boolean {
  if (isStatic(space) && space <= short) return true;
  return !target.cheapBarriers && (leastSize(space) <= longestWalk || leastSize(results) >= manyResults);
}

/** For symbols of one. What a batch multiplies is long or many only if it is so for a single row. */
function leastSize(dim: Dim): number {
  return evaluateDim(dim, Object.fromEntries(symbolsOf([dim]).map((name) => [name, 1])));
}
