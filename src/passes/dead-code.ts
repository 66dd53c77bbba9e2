/** Removal of operations whose results nothing reads. All operations are pure. */

import type { GraphFunction, Operation, Region, Value } from "../ir/graph.ts";

export function removeDeadOperations(graphFunction: GraphFunction): GraphFunction {
  const live = new Set<Value>(graphFunction.results.map(({ value }) => value));
  const operations = liveOperations(graphFunction.operations, live);
  return operations === graphFunction.operations ? graphFunction : { ...graphFunction, operations };
}

/** Walks backwards; adds to `live` what the kept operations read. */
function liveOperations(operations: readonly Operation[], live: Set<Value>): readonly Operation[] {
  const kept: Operation[] = [];
  for (const operation of operations.toReversed()) {
    if (!operation.results.some((value) => live.has(value))) continue;
    for (const operand of operation.operands) live.add(operand);
    kept.push(operation);
    for (const region of operation.regions) markRegion(region, live);
  }
  return kept.length === operations.length ? operations : kept.reverse();
}

/** Regions may read values from outside; their own dead operations are left to the pass that made the region. */
function markRegion(region: Region, live: Set<Value>): void {
  for (const value of region.results) live.add(value);
  for (const operation of region.operations) {
    for (const operand of operation.operands) live.add(operand);
    for (const inner of operation.regions) markRegion(inner, live);
  }
}
