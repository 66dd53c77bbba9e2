/** Passes over the bodies of loops: each is handled like a function of its own. */

import { has } from "../ir/define-op.ts";
import type { GraphFunction, Module, Operation, Region, Value } from "../ir/graph.ts";
import { mapResults, rebuildOperation } from "./rebuild.ts";

export type FunctionTransform = (fn: GraphFunction) => GraphFunction;

/** A region as a function: its parameters are inputs, its results outputs, both by number. */
function functionOf(region: Region, name: string): GraphFunction {
  return {
    name,
    parameters: region.parameters.map((value, i) => ({ source: { kind: "input", name: String(i) }, value })),
    operations: region.operations,
    results: region.results.map((value, i) => ({ target: { kind: "output", name: String(i) }, value })),
  };
}

function transformRegion(region: Region, name: string, transform: FunctionTransform): Region {
  const before = functionOf(region, name);
  const after = transformBodies(before, transform);
  return after === before
    ? region
    : {
        parameters: after.parameters.map(({ value }) => value),
        operations: after.operations,
        results: after.results.map(({ value }) => value),
      };
}

/** Applies `transform` to the bodies of loops in `fn`, the innermost first, and then to `fn`. It keeps parameters and results. */
export function transformBodies(fn: GraphFunction, transform: FunctionTransform): GraphFunction {
  if (!fn.operations.some((operation) => has(operation, "control"))) return transform(fn);
  const values = new Map<Value, Value>();
  const lookUp = (value: Value): Value => values.get(value) ?? value;
  const operations = fn.operations.map((operation): Operation => {
    const regions = has(operation, "control")
      ? operation.regions.map((region) => transformRegion(region, `${fn.name} ${operation.name}`, transform))
      : operation.regions;
    const rebuilt = rebuildOperation(operation, operation.operands.map(lookUp), regions);
    mapResults(operation, rebuilt, values);
    return rebuilt;
  });
  if (values.size === 0) return transform(fn);
  return transform({ ...fn, operations, results: fn.results.map(({ target, value }) => ({ target, value: lookUp(value) })) });
}

export function transformModule(module: Module, transform: FunctionTransform): Module {
  const functions = module.functions.map((fn) => transformBodies(fn, transform));
  return functions.every((fn, i) => fn === module.functions[i]) ? module : { ...module, functions };
}
