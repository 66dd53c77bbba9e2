/**
 * A scan and a later one over the same operands whose body does the same and more are one: the later one. Differentiation
 * makes such pairs, the second with the values that the backward scan reads.
 */

import type { GraphFunction, Module, Operation, Region, Value } from "../ir/graph.ts";
import { formatAttribute } from "../ir/text/print-attribute.ts";
import { transformModule } from "./bodies.ts";
import { definePass } from "./pass.ts";
import { mapResults, rebuildOperation } from "./rebuild.ts";

export const mergeScans = definePass({
  name: "merge-scans",
  summary: "Runs scans over the same operands with the same body once",
  options: {},
  statistics: { merged: "scans replaced by one that does the same and more" },
  run: (module, _options, { count }): Module => transformModule(module, (fn) => mergeIn(fn, () => count("merged"))),
});

function mergeIn(fn: GraphFunction, merged: () => void): GraphFunction {
  /** The first of each set of scans that become one, with the one among them that has the most results. */
  const widest = new Map<Operation, Operation>();
  const leaderOf = new Map<Operation, Operation>();
  for (const scan of fn.operations.filter(({ name }) => name === "scan")) {
    const leader = [...widest.keys()].find((first) => doesTheSame(widest.get(first) ?? first, scan)) ?? scan;
    const known = widest.get(leader) ?? scan;
    widest.set(leader, known.results.length >= scan.results.length ? known : scan);
    leaderOf.set(scan, leader);
    if (leader !== scan) merged();
  }
  if (leaderOf.size === widest.size) return fn;
  const values = new Map<Value, Value>();
  const lookUp = (value: Value): Value => values.get(value) ?? value;
  const placed = new Map<Operation, Operation>();
  const operations = fn.operations.flatMap((operation): readonly Operation[] => {
    const leader = leaderOf.get(operation);
    const known = leader && placed.get(leader);
    if (known) {
      mapResults(operation, known, values);
      return [];
    }
    const source = (leader && widest.get(leader)) ?? operation;
    const rebuilt = rebuildOperation(source, operation.operands.map(lookUp), source.regions);
    mapResults(operation, rebuilt, values);
    if (leader) placed.set(leader, rebuilt);
    return [rebuilt];
  });
  return { ...fn, operations, results: fn.results.map(({ target, value }) => ({ target, value: lookUp(value) })) };
}

function sameOperands(a: Operation, b: Operation): boolean {
  return a.operands.length === b.operands.length && a.operands.every((operand, i) => operand === b.operands[i]);
}

function doesTheSame(a: Operation, b: Operation): boolean {
  return sameOperands(a, b) && attributesOf(a) === attributesOf(b) && samePrefix(a.regions[0], b.regions[0]);
}

function attributesOf({ attributes }: Operation): string {
  return Object.keys(attributes)
    .sort()
    .map((key) => `${key}=${formatAttribute(attributes[key] ?? false, undefined)}`)
    .join();
}

/** Whether two bodies do the same, and the results of one are the first results of the other. */
function samePrefix(a: Region | undefined, b: Region | undefined): boolean {
  if (!a || !b || a.operations.length !== b.operations.length || a.parameters.length !== b.parameters.length) return false;
  const values = new Map<Value, Value>(a.parameters.map((parameter, i) => [parameter, b.parameters[i] as Value]));
  const sameValue = (x: Value, i: number, others: readonly Value[]): boolean => values.get(x) === others[i];
  for (const [i, left] of a.operations.entries()) {
    const right = b.operations[i];
    if (!right || left.name !== right.name || left.operands.length !== right.operands.length || attributesOf(left) !== attributesOf(right))
      return false;
    if (!left.operands.every((operand, j) => sameValue(operand, j, right.operands))) return false;
    if (left.regions.length !== right.regions.length) return false;
    if (
      !left.regions.every((region, j) => region.results.length === right.regions[j]?.results.length && samePrefix(region, right.regions[j]))
    )
      return false;
    left.results.forEach((result, j) => {
      values.set(result, right.results[j] as Value);
    });
  }
  const [short, long] = a.results.length <= b.results.length ? [a, b] : [b, a];
  return short.results.every((result, i) =>
    short === a ? values.get(result) === long.results[i] : values.get(long.results[i] as Value) === result,
  );
}
