/**
 * What a loop carries on or puts out is computed in the place it goes to where it can be. This pass gives every such place
 * a value of its own, so that the copies it takes become part of kernels: a parameter or a value that goes to two places is
 * copied by an operation, and so is the start of a carry that something else reads too.
 */

import { intOf } from "../ir/attributes.ts";
import { Builder } from "../ir/builder.ts";
import { has } from "../ir/define-op.ts";
import type { GraphFunction, Module, Operation, Region, Value } from "../ir/graph.ts";
import { transformModule } from "./bodies.ts";
import { makeLoop, rewriteLoops } from "./loops.ts";
import { definePass } from "./pass.ts";

export const placeResults = definePass({
  name: "place-results",
  summary: "Gives each place that a loop writes a value of its own",
  options: {},
  statistics: { copies: "copies made operations" },
  run: (module, _options, { count }): Module => transformModule(module, (fn) => placeIn(fn, () => count("copies"))),
});

function placeIn(fn: GraphFunction, count: () => void): GraphFunction {
  const readers = new Map<Value, number>();
  const read = (value: Value): void => {
    readers.set(value, (readers.get(value) ?? 0) + 1);
  };
  for (const { operands } of fn.operations) operands.forEach(read);
  for (const { value } of fn.results) read(value);
  return rewriteLoops(fn, (loop) => {
    const b = new Builder();
    const carries = intOf(loop.attributes, "carries");
    const operands = loop.operands.map((operand, i) => {
      const isOwn = operand.producer !== undefined && !has(operand.producer, "control") && readers.get(operand) === 1;
      if (i >= carries || isOwn) return operand;
      count();
      return b.at(loop.locations[0] ?? b.location, loop.label, () => b.copy(operand));
    });
    const bodies = loop.regions.map((region, i) =>
      loop.name === "while" && i === 0 ? region : placeResultsOf(loop, region, carries, count),
    );
    if (b.operations.length === 0 && bodies.every((body, i) => body === loop.regions[i])) return undefined;
    const placed = makeLoop(loop, operands, loop.attributes, bodies);
    return { operations: [...b.operations, placed], results: placed.results };
  });
}

function placeResultsOf(loop: Operation, region: Region, carries: number, count: () => void): Region {
  const b = new Builder();
  const taken = new Set<Value>();
  const results = region.results.map((value, i) => {
    const handsBack = i < carries && value === region.parameters[i];
    const isOwn = value.producer !== undefined && !has(value.producer, "control") && !taken.has(value);
    taken.add(value);
    if (handsBack || isOwn) return value;
    count();
    return b.at(loop.locations[0] ?? b.location, loop.label, () => b.copy(value));
  });
  return b.operations.length === 0 ? region : { ...region, operations: [...region.operations, ...b.operations], results };
}
