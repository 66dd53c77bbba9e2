/** Making operations anew over other operands: the IR is immutable. */

import { Operation, type Region, type Value } from "../ir/graph.ts";

/** The same operation over other operands of the same types; itself where nothing changes. */
export function rebuildOperation(operation: Operation, operands: readonly Value[], regions: readonly Region[]): Operation {
  const same =
    operands.every((value, i) => value === operation.operands[i]) && regions.every((region, i) => region === operation.regions[i]);
  return same ? operation : copyOperation(operation, operands, regions);
}

/** Another operation like this one, also where nothing changes: two bodies cannot hold the same one. */
export function copyOperation(operation: Operation, operands: readonly Value[], regions = operation.regions): Operation {
  const { name, attributes, locations, label } = operation;
  return new Operation({ name, operands, attributes, regions, resultTypes: operation.results.map(({ type }) => type), locations, label });
}

/** `operation` over the values that `values` maps its operands to, also inside its regions. Adds its own results to the map. */
export function remapOperation(operation: Operation, values: Map<Value, Value>): Operation {
  const lookUp = (value: Value): Value => values.get(value) ?? value;
  const remapped = rebuildOperation(
    operation,
    operation.operands.map(lookUp),
    operation.regions.map((region) => remapRegion(region, values)),
  );
  mapResults(operation, remapped, values);
  return remapped;
}

export function mapResults(from: Operation, to: Operation, values: Map<Value, Value>): void {
  if (from !== to) mapValues(from.results, to.results, values);
}

/** `to[i]` takes the place of `from[i]`. */
export function mapValues(from: readonly Value[], to: readonly Value[], values: Map<Value, Value>): void {
  for (const [i, value] of from.entries()) {
    const replacement = to[i];
    if (replacement) values.set(value, replacement);
  }
}

function remapRegion(region: Region, values: Map<Value, Value>): Region {
  const operations = region.operations.map((operation) => remapOperation(operation, values));
  const results = region.results.map((value) => values.get(value) ?? value);
  const same =
    operations.every((operation, i) => operation === region.operations[i]) && results.every((value, i) => value === region.results[i]);
  return same ? region : { ...region, operations, results };
}
