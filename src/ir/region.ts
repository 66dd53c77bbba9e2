/**
 * Regions: building them from closures, copying them, putting them in line.
 *
 * A region is closed: it reads its parameters and nothing else. What a closure reads from around it becomes a captured
 * operand, handed to the region as a last parameter.
 */

import { Builder } from "./builder.ts";
import { Operation, type Region, Value } from "./graph.ts";
import type { TensorType } from "./type.ts";

/** Operations over other values, regions included; the results of the copies are added to `values`. */
export function copyOperations(operations: readonly Operation[], values: Map<Value, Value>): Operation[] {
  return operations.map((operation) => {
    const { name, attributes, locations, label } = operation;
    const copy = new Operation({
      name,
      operands: operation.operands.map((operand) => values.get(operand) ?? operand),
      attributes,
      regions: operation.regions.map(copyRegion),
      resultTypes: operation.results.map(({ type }) => type),
      locations,
      label,
    });
    operation.results.forEach((result, i) => {
      values.set(result, copy.results[i] as Value);
    });
    return copy;
  });
}

/** The same body with values of its own: no operation is in two bodies. */
export function copyRegion(region: Region): Region {
  const values = new Map<Value, Value>();
  const parameters = region.parameters.map((parameter, index) => new Value(parameter.type, undefined, index));
  region.parameters.forEach((parameter, i) => {
    values.set(parameter, parameters[i] as Value);
  });
  const operations = copyOperations(region.operations, values);
  return { parameters, operations, results: region.results.map((value) => values.get(value) ?? value) };
}

/** Emits the operations of a region with `operands` for its parameters. */
export function inlineRegion(b: Builder, region: Region, operands: readonly Value[]): readonly Value[] {
  const values = new Map(region.parameters.map((parameter, i) => [parameter, operands[i] as Value]));
  const lookUp = (value: Value): Value => values.get(value) ?? value;
  for (const { name, operands: read, attributes, regions, locations, label, results } of region.operations) {
    const emit = (): readonly Value[] => b.emitAll(name, read.map(lookUp), attributes, regions.map(copyRegion));
    const emitted = b.at(locations[0] ?? b.location, label, emit);
    results.forEach((result, i) => {
      values.set(result, emitted[i] as Value);
    });
  }
  return region.results.map(lookUp);
}

export interface Captured {
  readonly regions: readonly Region[];
  /** Operands for the parameters after the given ones: the same for all regions. */
  readonly captures: readonly Value[];
}

/**
 * What `body` emits into `b`, taken out of it: a region that is not closed yet. Operations that do not depend on the
 * parameters stay in `b`, before the region: they are the same in every run of it. For a branch, which may not run, only
 * constants do.
 */
export function openRegion(
  b: Builder,
  parameterTypes: readonly TensorType[],
  body: (parameters: readonly Value[]) => readonly Value[],
  kind: "loop" | "branch" = "loop",
): Region {
  const parameters = parameterTypes.map((type, index) => Builder.parameter(type, index));
  const mark = b.operations.length;
  const results = body(parameters);
  const inside = new Set<Value>(parameters);
  const operations: Operation[] = [];
  for (const operation of b.operations.splice(mark)) {
    const belongs = kind === "branch" ? operation.operands.length > 0 : operation.operands.some((operand) => inside.has(operand));
    if (!belongs) {
      b.operations.push(operation);
      continue;
    }
    operations.push(operation);
    for (const result of operation.results) inside.add(result);
  }
  return { parameters, operations, results };
}

/** Makes every value that one of the bodies reads from outside a parameter of all of them. */
export function closeRegions(bodies: readonly Region[]): Captured {
  const captures = new Set<Value>();
  for (const { parameters, operations, results } of bodies) {
    const defined = new Set<Value>([...parameters, ...operations.flatMap((operation) => operation.results)]);
    for (const value of [...operations.flatMap(({ operands }) => operands), ...results]) if (!defined.has(value)) captures.add(value);
  }
  const regions = bodies.map(({ parameters, operations, results }): Region => {
    const values = new Map<Value, Value>();
    const all = [...parameters, ...captures].map(({ type }, index) => Builder.parameter(type, index));
    [...parameters, ...captures].forEach((value, i) => {
      values.set(value, all[i] as Value);
    });
    const copies = copyOperations(operations, values);
    return { parameters: all, operations: copies, results: results.map((value) => values.get(value) ?? value) };
  });
  return { regions, captures: [...captures] };
}
