/**
 * Dead code elimination: operations nothing reads, state parameters nothing reads, state results that hand back what was
 * read, and state that no function mentions. Inputs stay: they are the signature.
 */

import type { FunctionResult, GraphFunction, Module, Operation, Value } from "../ir/graph.ts";
import { transformBodies } from "./bodies.ts";
import { removeDeadOperations } from "./dead-code.ts";
import { definePass } from "./pass.ts";

export const dce = definePass({
  name: "dce",
  summary: "Drops operations and state that nothing reads",
  options: {},
  statistics: {
    operations: "operations dropped",
    parameters: "state parameters dropped",
    results: "state results dropped that hand back the state itself",
    state: "state variables dropped",
  },
  run(module, _options, { count }): Module {
    const functions = module.functions.map((graphFunction) => cleanFunction(graphFunction, count));
    const used = new Set(
      functions
        .flatMap(({ parameters, results }) => [...parameters.map(({ source }) => source), ...results.map(({ target }) => target)])
        .flatMap(({ kind, name }) => (kind === "state" ? [name] : [])),
    );
    const state = module.state.filter(({ name }) => used.has(name));
    count("state", module.state.length - state.length);
    const same = state.length === module.state.length && functions.every((graphFunction, i) => graphFunction === module.functions[i]);
    return same ? module : { ...module, state, functions };
  },
});

function cleanFunction(graphFunction: GraphFunction, count: (statistic: string, by: number) => void): GraphFunction {
  const inner = transformBodies(graphFunction, removeDeadOperations);
  const results = inner.results.filter((result) => !handsBack(inner, result));
  const cleaned = removeDeadOperations({ ...inner, results });
  const read = valuesRead(cleaned);
  const parameters = cleaned.parameters.filter(({ source, value }) => source.kind === "input" || read.has(value));
  count("operations", graphFunction.operations.length - cleaned.operations.length);
  count("parameters", graphFunction.parameters.length - parameters.length);
  count("results", graphFunction.results.length - results.length);
  const same =
    inner === graphFunction &&
    results.length === graphFunction.results.length &&
    cleaned.operations.length === graphFunction.operations.length &&
    parameters.length === graphFunction.parameters.length;
  return same ? graphFunction : { ...cleaned, parameters };
}

function handsBack({ parameters }: GraphFunction, { target, value }: FunctionResult): boolean {
  return (
    target.kind === "state" &&
    parameters.some(({ source, value: read }) => read === value && source.kind === "state" && source.name === target.name)
  );
}

function valuesRead({ operations, results }: GraphFunction): ReadonlySet<Value> {
  const read = new Set(results.map(({ value }) => value));
  const visit = (operation: Operation): void => {
    for (const operand of operation.operands) read.add(operand);
    for (const region of operation.regions) {
      for (const value of region.results) read.add(value);
      region.operations.forEach(visit);
    }
  };
  operations.forEach(visit);
  return read;
}
