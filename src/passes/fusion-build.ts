/** Turns the groups of a fusion graph into `fusion` ops, in an order that respects dependences. */

import { type Attributes, type GraphFunction, Operation, type Region, Value } from "../ir/graph.ts";
import { type FusionGraph, type Group, loopKind } from "./fusion-graph.ts";
import { copyOperation, mapResults, mapValues, remapOperation } from "./rebuild.ts";

export function buildFusions(graph: FusionGraph): GraphFunction {
  const replacement = new Map<Value, Value>();
  const operations = scheduleUnits(graph).map((unit) =>
    unit instanceof Operation ? remapOperation(unit, replacement) : buildFusion(graph, unit, replacement),
  );
  const results = graph.fn.results.map((result) => ({ ...result, value: replacement.get(result.value) ?? result.value }));
  return { ...graph.fn, operations, results };
}

/** Groups, and the ops that stand alone, in an order that respects dependences; what nothing waits for comes last. */
function scheduleUnits(graph: FusionGraph): readonly (Group | Operation)[] {
  const done = new Set<Group | Operation>();
  const order: (Group | Operation)[] = [];
  const visit = (unit: Group | Operation): void => {
    if (done.has(unit)) return;
    done.add(unit);
    const members = unit instanceof Operation ? [unit] : unit.operations;
    for (const member of members) {
      for (const producer of graph.anchoredProducers(member)) {
        const next = graph.groupOf.get(producer) ?? producer;
        if (next !== unit) visit(next);
      }
    }
    order.push(unit);
  };
  const units: (Group | Operation)[] = [
    ...graph.fn.operations.filter((operation) => !graph.free.has(operation) && !graph.groupOf.has(operation)),
    ...[...graph.groups].sort((a, b) => graph.lastOrder(a) - graph.lastOrder(b)),
  ];
  for (const unit of units) if (unit instanceof Operation || !graph.isTerminal(unit)) visit(unit);
  for (const unit of units) visit(unit);
  return order;
}

function buildFusion(graph: FusionGraph, group: Group, replacement: Map<Value, Value>): Operation {
  const inside = new Map<Value, Value>();
  const operands: Value[] = [];
  const parameters: Value[] = [];
  const body: Operation[] = [];
  const members = new Set(group.operations);
  const inner = (value: Value): Value => {
    const known = inside.get(value);
    if (known) return known;
    const producer = value.producer;
    if (producer && (members.has(producer) || graph.free.has(producer))) {
      clone(producer);
      const made = inside.get(value);
      if (made) return made;
    }
    const parameter = new Value(value.type, undefined, parameters.length);
    parameters.push(parameter);
    operands.push(replacement.get(value) ?? value);
    inside.set(value, parameter);
    return parameter;
  };
  const clone = (operation: Operation): void => {
    if (operation.results.every((value) => inside.has(value))) return;
    const copy = copyOperation(operation, operation.operands.map(inner));
    body.push(copy);
    mapResults(operation, copy, inside);
  };
  for (const operation of group.operations) clone(operation);
  const results = group.operations.flatMap((operation) => operation.results.filter((value) => graph.leaves(value, members)));
  const region: Region = { parameters, operations: body, results: results.map(inner) };
  const anchors = group.operations.filter((operation) => !graph.free.has(operation));
  const fusion = new Operation({
    name: "fusion",
    operands,
    attributes: {
      kind: group.kind,
      ...(group.kind === "row" ? { rows: group.rows } : {}),
      ...(group.groups === undefined ? {} : { groups: group.groups }),
      ...assembledResults(group, results),
    },
    regions: [region],
    resultTypes: results.map((value) => value.type),
    locations: uniqueLocations(anchors),
    label: fusionLabel(group),
  });
  mapValues(results, fusion.results, replacement);
  return fusion;
}

/** Positions of results that are stored part by part. */
function assembledResults({ assembled = [] }: Group, results: readonly Value[]): Attributes {
  const positions = results.flatMap(({ producer }, i) => (producer && assembled.includes(producer) ? [i] : []));
  return positions.length > 0 ? { assembled: positions } : {};
}

function uniqueLocations(operations: readonly Operation[]): Operation["locations"] {
  const seen = new Set<string>();
  const locations = operations
    .flatMap((operation) => operation.locations)
    .filter(({ file, line, column }) => {
      const key = `${file}:${line}:${column}`;
      if (file === "" || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  const [first] = operations;
  return locations.length > 0 ? locations : (first?.locations.slice(0, 1) ?? []);
}

/** The hero's layer, else the first op's that has one. */
function fusionLabel(group: Group): string {
  const hero = group.operations.find((operation) => loopKind(operation) !== "map");
  return hero?.label || group.operations.find((operation) => operation.label)?.label || "";
}
