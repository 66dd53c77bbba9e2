/** Names of what a native program exports to C. */

import type { Plan } from "../plan.ts";

/** Prefix of every symbol: `tscompile_digits`. */
export function symbolPrefix({ name }: Pick<Plan, "name">): string {
  return `tscompile_${name.replaceAll(/[^A-Za-z0-9]+/g, "_").replaceAll(/^_+|_+$/g, "") || "model"}`;
}

/** The function that runs a function of the plan. */
export function stepSymbol(plan: Pick<Plan, "name">, functionName: string): string {
  return `${symbolPrefix(plan)}_run_${identifier(functionName)}`;
}

/** The function that runs one batch after another. */
export function batchesSymbol(plan: Pick<Plan, "name">, functionName: string): string {
  return `${symbolPrefix(plan)}_batches_${identifier(functionName)}`;
}

/** The function that says where the inputs and outputs of a function of the plan lie. */
export function placesSymbol(plan: Pick<Plan, "name">, functionName: string): string {
  return `${symbolPrefix(plan)}_places_${identifier(functionName)}`;
}

/** The function that says how many threads a program may use. */
export function threadsSymbol(plan: Pick<Plan, "name">): string {
  return `${symbolPrefix(plan)}_set_threads`;
}

function identifier(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9_]+/g, "_");
}

/**
 * Bytes that a segment is longer than its tensors: kernels read whole vectors, and element 0 of what a condition excludes.
 */
export const segmentPadding = 64;
