/** What has to come before what, where new state is written over the old. */

import type { GraphFunction, Operation, Value } from "../ir/graph.ts";
import { readsElementwise } from "./in-place.ts";

/** A place that a result is written to, and the parameter that lies there until then. */
export interface Overwrite {
  readonly old: Value;
  readonly fresh: Value;
}

export function stateOverwrites(fn: GraphFunction): readonly Overwrite[] {
  const states = new Map(fn.parameters.flatMap(({ source, value }) => (source.kind === "state" ? [[source.name, value] as const] : [])));
  return fn.results.flatMap(({ target, value }): readonly Overwrite[] => {
    const old = target.kind === "state" ? states.get(target.name) : undefined;
    return old && old !== value ? [{ old, fresh: value }] : [];
  });
}

/**
 * What each operation waits for: the makers of its operands, and, where it overwrites what lives on, the readers of the old
 * value, unless these wait for it.
 */
export function waitsOf(
  operations: readonly Operation[],
  overwrites: readonly Overwrite[],
): ReadonlyMap<Operation, ReadonlySet<Operation>> {
  const waits = new Map<Operation, Set<Operation>>();
  for (const operation of operations) {
    waits.set(operation, new Set(operation.operands.flatMap(({ producer }) => (producer ? [producer] : []))));
  }
  const reaches = (from: Operation, to: Operation): boolean => {
    const seen = new Set<Operation>();
    const stack = [to];
    for (let operation = stack.pop(); operation; operation = stack.pop()) {
      if (operation === from) return true;
      if (seen.has(operation)) continue;
      seen.add(operation);
      stack.push(...(waits.get(operation) ?? []));
    }
    return false;
  };
  for (const { old, fresh } of overwrites) {
    const writer = fresh.producer;
    const own = writer && waits.get(writer);
    // What reads the old value elsewhere than it writes needs another place for the new one in any case.
    const position = writer?.operands.indexOf(old) ?? -1;
    if (!own || !writer || (position >= 0 && !readsElementwise(writer, position))) continue;
    for (const operation of operations) {
      if (operation !== writer && operation.operands.includes(old) && !reaches(writer, operation)) own.add(operation);
    }
  }
  return waits;
}
