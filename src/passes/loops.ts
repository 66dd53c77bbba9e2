/** What passes over loops share: finding them, reading their parts, making them anew. */

import { boolOf, dimOf, intOf } from "../ir/attributes.ts";
import { has, inferTypes } from "../ir/define-op.ts";
import type { Dim } from "../ir/dim.ts";
import { type Attributes, type GraphFunction, Operation, type Region, type Value } from "../ir/graph.ts";
import { copyRegion } from "../ir/region.ts";
import { mapResults, rebuildOperation } from "./rebuild.ts";

export interface LoopRewrite {
  /** In place of the loop. */
  readonly operations: readonly Operation[];
  /** In place of each result of the loop; undefined only where nothing reads it. */
  readonly results: readonly (Value | undefined)[];
}

/** `isRead` tells whether anything reads a result of the loop. Undefined leaves the loop as it is. */
export type LoopTransform = (loop: Operation, isRead: (result: number) => boolean) => LoopRewrite | undefined;

/** Offers every scan and while of a function, not those inside their bodies, to `transform`. */
export function rewriteLoops(fn: GraphFunction, transform: LoopTransform): GraphFunction {
  if (!fn.operations.some((operation) => has(operation, "control"))) return fn;
  const read = new Set<Value>(fn.results.map(({ value }) => value));
  for (const { operands } of fn.operations) for (const operand of operands) read.add(operand);
  const values = new Map<Value, Value>();
  const lookUp = (value: Value): Value => values.get(value) ?? value;
  let changed = false;
  const operations = fn.operations.flatMap((original): readonly Operation[] => {
    const operation = rebuildOperation(original, original.operands.map(lookUp), original.regions);
    const rewrite = has(operation, "control")
      ? transform(operation, (result) => original.results[result] !== undefined && read.has(original.results[result]))
      : undefined;
    if (!rewrite) {
      mapResults(original, operation, values);
      return [operation];
    }
    changed = true;
    original.results.forEach((result, i) => {
      const replacement = rewrite.results[i];
      if (replacement) values.set(result, replacement);
    });
    return rewrite.operations;
  });
  if (!changed) return fn;
  return { ...fn, operations, results: fn.results.map(({ target, value }) => ({ target, value: lookUp(value) })) };
}

/** A value from outside and the parameter that stands for it in a body. */
export interface Binding {
  readonly operand: Value;
  readonly parameter: Value;
}

export interface Carry extends Binding {
  readonly next: Value;
}

export interface ScanParts {
  readonly length: Dim;
  readonly reverse: boolean;
  readonly carries: readonly Carry[];
  readonly inputs: readonly Binding[];
  readonly captures: readonly Binding[];
  readonly operations: readonly Operation[];
  readonly outputs: readonly Value[];
}

export function item<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`internal: item ${index} of a list of ${list.length}`);
  return found;
}

export function readScan(operation: Operation): ScanParts {
  const region = item(operation.regions, 0);
  const carried = intOf(operation.attributes, "carries");
  const sliced = intOf(operation.attributes, "inputs");
  const bindings = operation.operands.map((operand, i): Binding => ({ operand, parameter: item(region.parameters, i) }));
  return {
    length: dimOf(operation.attributes, "length"),
    reverse: boolOf(operation.attributes, "reverse"),
    carries: bindings.slice(0, carried).map((binding, i) => ({ ...binding, next: item(region.results, i) })),
    inputs: bindings.slice(carried, carried + sliced),
    captures: bindings.slice(carried + sliced),
    operations: region.operations,
    outputs: region.results.slice(carried),
  };
}

/** A scan of these parts in the place of `original`. Its results are the carries, then the outputs. */
export function makeScan(original: Operation, parts: ScanParts): Operation {
  const { length, reverse, carries, inputs, captures, operations, outputs } = parts;
  const bindings = [...carries, ...inputs, ...captures];
  return makeLoop(
    original,
    bindings.map(({ operand }) => operand),
    { carries: carries.length, inputs: inputs.length, length: { kind: "dim", dim: length }, reverse },
    [{ parameters: bindings.map(({ parameter }) => parameter), operations, results: [...carries.map(({ next }) => next), ...outputs] }],
  );
}

/** The loop over other operands and bodies; the bodies are copied. */
export function makeLoop(original: Operation, operands: readonly Value[], attributes: Attributes, bodies: readonly Region[]): Operation {
  const { name, locations, label } = original;
  const regions = bodies.map(copyRegion);
  const types = operands.map(({ type }) => type);
  const resultTypes = inferTypes(name, types, attributes, regions, locations[0]);
  return new Operation({ name, operands, attributes, regions, resultTypes, locations, label });
}

/** `results` and everything in the body that they depend on. */
export function liveValues(operations: readonly Operation[], results: Iterable<Value>): ReadonlySet<Value> {
  const live = new Set(results);
  for (const operation of operations.toReversed()) {
    if (operation.results.some((value) => live.has(value))) for (const operand of operation.operands) live.add(operand);
  }
  return live;
}
