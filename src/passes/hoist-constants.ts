/**
 * Constants that need memory (more than one element, not all equal) become state that nothing changes, filled by `init`
 * with the rest of the state. After this pass every constant is a splat, which kernels write as a literal.
 */

import { denseOf } from "../ir/attributes.ts";
import { isStaticShape } from "../ir/dim.ts";
import { type FunctionParameter, type GraphFunction, type Module, type Operation, type StateVariable, Value } from "../ir/graph.ts";
import { definePass } from "./pass.ts";
import { remapOperation } from "./rebuild.ts";

/** The function that makes the initial state; it runs once, in the compiler. */
export const initFunction = "init";

export function isDenseConstant(operation: Operation): boolean {
  if (operation.name !== "constant") return false;
  const { data } = denseOf(operation.attributes, "value");
  return !("splat" in data) && data.length > 1;
}

export const hoistConstants = definePass({
  name: "hoist-constants",
  summary: "Turns constants that need memory into state filled by init",
  options: {},
  statistics: { constants: "constants hoisted" },
  run(module, _options, { count }): Module {
    const hoisted: { readonly variable: StateVariable; readonly constant: Operation }[] = [];
    const functions = module.functions.map((fn) => (fn.name === initFunction ? fn : hoistFrom(fn, hoisted)));
    count("constants", hoisted.length);
    if (hoisted.length === 0) return module;
    const init = functions.find((fn) => fn.name === initFunction) ?? { name: initFunction, parameters: [], operations: [], results: [] };
    const extended: GraphFunction = {
      ...init,
      operations: [...init.operations, ...hoisted.map(({ constant }) => constant)],
      results: [
        ...init.results,
        ...hoisted.map(({ variable, constant }) => ({ target: { kind: "state" as const, name: variable.name }, value: constant.result })),
      ],
    };
    return {
      ...module,
      state: [...module.state, ...hoisted.map(({ variable }) => variable)],
      functions: [...functions.filter((fn) => fn.name !== initFunction), extended],
    };
  },
});

function hoistFrom(fn: GraphFunction, hoisted: { readonly variable: StateVariable; readonly constant: Operation }[]): GraphFunction {
  const replaced = new Map<Value, Value>();
  const parameters: FunctionParameter[] = [...fn.parameters];
  const operations: Operation[] = [];
  for (const operation of fn.operations) {
    if (isDenseConstant(operation) && isStaticShape(operation.result.type.shape)) {
      const name = `constant/${hoisted.length}`;
      const value = new Value(operation.result.type, undefined, parameters.length);
      parameters.push({ source: { kind: "state", name }, value });
      replaced.set(operation.result, value);
      hoisted.push({
        variable: { name, type: value.type, role: "constant", location: operation.locations[0] ?? { file: "", line: 0, column: 0 } },
        constant: operation,
      });
      continue;
    }
    operations.push(remapOperation(operation, replaced));
  }
  if (replaced.size === 0) return fn;
  return {
    ...fn,
    parameters,
    operations,
    results: fn.results.map((result) => ({ ...result, value: replaced.get(result.value) ?? result.value })),
  };
}
