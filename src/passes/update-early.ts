/**
 * Moves the operations that make nothing but new state to where what they read is there: the update of a weight follows its gradient,
 * whose memory is then free, instead of waiting for the gradients of all others.
 */

import { dimEquals, dimProduct } from "../ir/dim.ts";
import type { GraphFunction, Module, Operation } from "../ir/graph.ts";
import { definePass } from "./pass.ts";
import { stateOverwrites, waitsOf } from "./waits.ts";

export const updateEarly = definePass({
  name: "update-early",
  summary: "Moves updates of state to where what they read is there",
  options: {},
  statistics: { moved: "operations that come earlier" },
  run(module, _options, { count }): Module {
    return { ...module, functions: module.functions.map((fn) => moveUpdates(fn, (moved) => count("moved", moved))) };
  },
});

function moveUpdates(fn: GraphFunction, count: (moved: number) => void): GraphFunction {
  const updates = updatesOf(fn);
  const waits = waitsOf(fn.operations, stateOverwrites(fn));
  const operations: Operation[] = [];
  const done = new Set<Operation>();
  const isReady = (operation: Operation): boolean => [...(waits.get(operation) ?? [])].every((other) => done.has(other));
  const add = (operation: Operation): void => {
    operations.push(operation);
    done.add(operation);
    updates.delete(operation);
  };
  for (const operation of fn.operations) {
    if (!updates.has(operation) && !done.has(operation)) add(operation);
    // In their order, so that one number is there before what reads it.
    for (const update of [...updates]) if (isReady(update)) add(update);
  }
  for (const update of [...updates]) add(update);
  count(fn.operations.filter((operation, i) => operations.indexOf(operation) < i).length);
  return { ...fn, operations };
}

/** Operations whose results are new state and nothing else, and those that make single numbers for them alone, such as a rate. */
function updatesOf({ operations, results }: GraphFunction): Set<Operation> {
  const outputs = new Set(results.flatMap(({ target, value }) => (target.kind === "output" ? [value] : [])));
  const state = new Set(results.flatMap(({ target, value }) => (target.kind === "state" ? [value] : [])));
  const updates = new Set<Operation>();
  for (const operation of [...operations].reverse()) {
    const serves = operation.results.every((value) => {
      const readers = operations.filter(({ operands }) => operands.includes(value));
      const isNumber = dimEquals(dimProduct(value.type.shape), 1);
      return !outputs.has(value) && (readers.length === 0 ? state.has(value) : isNumber && readers.every((reader) => updates.has(reader)));
    });
    if (serves) updates.add(operation);
  }
  return new Set(operations.filter((operation) => updates.has(operation)));
}
