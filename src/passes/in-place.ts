/** Which results of a fusion may be written over the memory of an operand. */

import { has } from "../ir/define-op.ts";
import type { Operation, Value } from "../ir/graph.ts";

/** Whether `operation` puts together a result of `fusion` that is stored part by part. */
export function isAssembled(fusion: Operation, operation: Operation): boolean {
  const positions = fusion.attributes["assembled"];
  const results = fusion.regions[0]?.results ?? [];
  return Array.isArray(positions) && positions.some((position) => results[Number(position)]?.producer === operation);
}

/**
 * True when every use of region parameter `index` reads it at the very element that is being written: only elementwise
 * ops stand between it and the results. Then each element is read before it is overwritten, by the same invocation.
 */
export function readsElementwise(fusion: Operation, index: number): boolean {
  const [region] = fusion.regions;
  const parameter = region?.parameters[index];
  if (!region || !parameter) return false;
  const reached = new Set<Value>([parameter]);
  for (const operation of region.operations) {
    if (!operation.operands.some((operand) => reached.has(operand))) continue;
    // Parts that are stored in their places are computed like any other element.
    if (isAssembled(fusion, operation)) continue;
    if (!has(operation, "elementwise")) return false;
    for (const result of operation.results) reached.add(result);
  }
  return true;
}
