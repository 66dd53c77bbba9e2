/**
 * What functions compute from state alone is the same in every call until that state changes: weights scaled by those of a
 * normalization, weights in panels. It moves into the function `derive`, which writes it to state of the role `derived`, and which
 * is run before a function that reads such state, if what it was made of has changed since.
 *
 * Functions that train take no part: they would derive anew in every call. What is no more than a load stays where it is read.
 */

import { has } from "../ir/define-op.ts";
import { deriveFunction, type FunctionParameter, type GraphFunction, type Module, type StateVariable, Value } from "../ir/graph.ts";
import { copyOperations } from "../ir/region.ts";
import { mergeEqual } from "./cse.ts";
import { removeDeadOperations } from "./dead-code.ts";
import { definePass } from "./pass.ts";
import { remapOperation } from "./rebuild.ts";
import { fixedValues, type StateValues } from "./state-values.ts";

export const deriveState = definePass({
  name: "derive-state",
  summary: "Moves work on state alone into a function that runs when that state has changed",
  options: {},
  statistics: { derived: "values that became state" },
  run(module, _options, { count }): Module {
    const moved = new Map([...fixedValues(module)].map(([fn, state]) => [fn, valuesToMove(fn, state)]));
    const made = makeFunction(moved);
    if (!made) return module;
    count("derived", made.state.length);
    return {
      ...module,
      state: [...module.state, ...made.state],
      functions: [...module.functions.map((fn) => readDerived(fn, moved.get(fn) ?? [], made.names)), made.derive],
    };
  },
});

/** Values that something else than work on state reads, and that are worth their memory. What is not stays, and what it reads is asked for. */
function valuesToMove(fn: GraphFunction, state: StateValues): readonly Value[] {
  const needed = new Set(fn.results.map(({ value }) => value));
  const moved: Value[] = [];
  for (const operation of fn.operations.toReversed()) {
    const read = operation.results.filter((value) => needed.has(value));
    const isWork = !has(operation, "free") && !has(operation, "movement");
    const isMoved = isWork && operation.results.every((value) => state.canKeep(value));
    if (isMoved) moved.push(...read);
    else if (read.length > 0) for (const operand of operation.operands) needed.add(operand);
  }
  return moved.reverse();
}

interface Derivation {
  readonly derive: GraphFunction;
  readonly state: readonly StateVariable[];
  /** Of each value that moved. */
  readonly names: ReadonlyMap<Value, string>;
}

/** The function that computes all of it, what several functions need once. */
function makeFunction(moved: ReadonlyMap<GraphFunction, readonly Value[]>): Derivation | undefined {
  const parameters = new Map<string, FunctionParameter>();
  const values = new Map<Value, Value>();
  const wanted = [...moved].flatMap(([, list]) => list);
  if (wanted.length === 0) return undefined;
  const operations = [...moved].flatMap(([fn, list]) => {
    if (list.length === 0) return [];
    for (const { source, value } of fn.parameters) {
      if (source.kind === "input") continue;
      const known = parameters.get(source.name) ?? { source, value: new Value(value.type, undefined, parameters.size) };
      parameters.set(source.name, known);
      values.set(value, known.value);
    }
    const live = removeDeadOperations({ ...fn, results: list.map((value) => ({ target: { kind: "output", name: "" }, value })) });
    return copyOperations(live.operations, values);
  });
  const all = mergeEqual({
    name: deriveFunction,
    parameters: [...parameters.values()],
    operations,
    results: wanted.map((value) => ({ target: { kind: "output", name: "" }, value: values.get(value) ?? value })),
  });
  const distinct = [...new Set(all.results.map(({ value }) => value))];
  const nameOf = (value: Value): string => `derived/${distinct.indexOf(value)}`;
  const derive = removeDeadOperations({
    ...all,
    results: distinct.map((value) => ({ target: { kind: "state", name: nameOf(value) }, value })),
  });
  const read = new Set(derive.operations.flatMap(({ operands }) => operands));
  return {
    derive: { ...derive, parameters: derive.parameters.filter(({ value }) => read.has(value)) },
    state: distinct.map((value) => ({
      name: nameOf(value),
      type: value.type,
      role: "derived",
      location: value.producer?.locations[0] ?? { file: "", line: 0, column: 0 },
    })),
    names: new Map(wanted.map((value, i) => [value, nameOf(all.results[i]?.value ?? value)])),
  };
}

/** The function with these values as parameters. */
function readDerived(fn: GraphFunction, moved: readonly Value[], names: ReadonlyMap<Value, string>): GraphFunction {
  if (moved.length === 0) return fn;
  const parameters = new Map<string, FunctionParameter>();
  const values = new Map<Value, Value>();
  for (const value of moved) {
    const name = names.get(value) ?? "";
    const parameter = parameters.get(name) ?? {
      source: { kind: "state" as const, name },
      value: new Value(value.type, undefined, fn.parameters.length + parameters.size),
    };
    parameters.set(name, parameter);
    values.set(value, parameter.value);
  }
  const isMoved = new Set(moved);
  const operations = fn.operations
    .filter(({ results }) => !results.some((value) => isMoved.has(value)))
    .map((operation) => remapOperation(operation, values));
  const results = fn.results.map(({ target, value }) => ({ target, value: values.get(value) ?? value }));
  return removeDeadOperations({ ...fn, parameters: [...fn.parameters, ...parameters.values()], operations, results });
}
