/**
 * Checks what every pass relies on. Each check has a label, shown in the message:
 *
 * - V1 a value is defined before it is used, in the same function or region
 * - V2 a value is defined once
 * - V3 recorded result types are those the op's type rule gives
 * - V4 names of state, functions, inputs and outputs are unique
 * - V5 state parameters and state results name declared state and have its type
 * - V6 symbols of shapes and attributes are declared
 * - V7 a function changes a state variable at most once
 * - V8 derived state is what `derive` makes, all of it and nothing else, of state that is not derived
 */

import { inferTypes } from "./define-op.ts";
import { CompileError, createDiagnostic } from "./diagnostic.ts";
import { type Dim, symbolsOf } from "./dim.ts";
import { type Attribute, deriveFunction, type GraphFunction, type Module, type Operation, type Value } from "./graph.ts";
import type { Location } from "./location.ts";
import { formatType, type TensorType, typeEquals } from "./type.ts";

function violated(label: string, message: string, location?: Location): never {
  throw new CompileError(createDiagnostic("error", "TSC1200", `${label}: ${message}`, { location }));
}

interface Scope {
  readonly where: string;
  readonly symbols: ReadonlySet<string>;
  readonly defined: Set<Value>;
}

function checkSymbols(scope: Scope, dims: Iterable<Dim>, what: string, location?: Location): void {
  for (const name of symbolsOf(dims)) {
    if (!scope.symbols.has(name))
      violated("V6", `${what} in ${scope.where} uses the symbol ${name}, which the module does not declare`, location);
  }
}

function dimsWithin(attribute: Attribute): readonly Dim[] {
  if (Array.isArray(attribute)) return (attribute as readonly Attribute[]).flatMap(dimsWithin);
  return typeof attribute === "object" && "kind" in attribute && attribute.kind === "dim" ? [attribute.dim] : [];
}

function define(scope: Scope, value: Value, what: string, location?: Location): void {
  if (scope.defined.has(value)) violated("V2", `${what} in ${scope.where} is defined twice`, location);
  scope.defined.add(value);
  checkSymbols(scope, value.type.shape, what, location);
}

function use(scope: Scope, value: Value, what: string, location?: Location): void {
  if (scope.defined.has(value)) return;
  const origin = value.producer ? `result ${value.index} of ${value.producer.name}` : `parameter ${value.index}`;
  violated("V1", `${what} in ${scope.where} is ${origin}, which is not defined before it in the same body`, location);
}

function verifyOperation(scope: Scope, operation: Operation, position: number): void {
  const [location] = operation.locations;
  const name = `op ${position} (${operation.name})`;
  for (const [i, operand] of operation.operands.entries()) use(scope, operand, `operand ${i} of ${name}`, location);
  operation.regions.forEach((region, i) => {
    const inner: Scope = { where: `region ${i} of ${name} in ${scope.where}`, symbols: scope.symbols, defined: new Set() };
    verifyBody(inner, region.parameters, region.operations, region.results);
  });
  for (const [key, attribute] of Object.entries(operation.attributes)) {
    checkSymbols(scope, dimsWithin(attribute), `the attribute ${key} of ${name}`, location);
  }
  const inferred = inferTypes(
    operation.name,
    operation.operands.map((operand) => operand.type),
    operation.attributes,
    operation.regions,
    location,
  );
  const recorded = operation.results.map((result) => result.type);
  if (inferred.length !== recorded.length || inferred.some((type, i) => !typeEquals(type, recorded[i] as TensorType))) {
    const list = (types: readonly TensorType[]): string => types.map(formatType).join(", ") || "nothing";
    violated("V3", `${name} in ${scope.where} records ${list(recorded)}; its type rule gives ${list(inferred)}`, location);
  }
  operation.results.forEach((result, i) => {
    if (result.producer !== operation || result.index !== i)
      violated("V2", `result ${i} of ${name} in ${scope.where} names another producer`, location);
    define(scope, result, `result ${i} of ${name}`, location);
  });
}

function verifyBody(scope: Scope, parameters: readonly Value[], operations: readonly Operation[], results: readonly Value[]): void {
  for (const [i, parameter] of parameters.entries()) define(scope, parameter, `parameter ${i}`);
  for (const [i, operation] of operations.entries()) verifyOperation(scope, operation, i);
  for (const [i, result] of results.entries()) use(scope, result, `result ${i}`);
}

function requireUnique(names: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) violated("V4", `there are two ${what} named ${name}`);
    seen.add(name);
  }
}

function verifyState(module: Module, graphFunction: GraphFunction): void {
  const check = (name: string, type: TensorType, what: string): void => {
    const variable = module.state.find((candidate) => candidate.name === name);
    if (!variable) violated("V5", `${what} of ${graphFunction.name} names the state ${name}, which the module does not declare`);
    else if (!typeEquals(variable.type, type)) {
      violated(
        "V5",
        `${what} of ${graphFunction.name} for the state ${name} is ${formatType(type)}; it is declared ${formatType(variable.type)}`,
        variable.location,
      );
    }
  };
  graphFunction.parameters.forEach(({ source, value }, i) => {
    if (source.kind === "state") check(source.name, value.type, `parameter ${i}`);
  });
  const changed = new Set<string>();
  graphFunction.results.forEach(({ target, value }, i) => {
    if (target.kind !== "state") return;
    check(target.name, value.type, `result ${i}`);
    if (changed.has(target.name)) violated("V7", `${graphFunction.name} changes the state ${target.name} twice`);
    changed.add(target.name);
  });
}

export function verifyFunction(module: Module, graphFunction: GraphFunction): void {
  const { name, parameters, operations, results } = graphFunction;
  requireUnique(
    parameters.map(({ source }) => `${source.kind} ${source.name}`),
    `parameters of ${name}`,
  );
  requireUnique(
    results.flatMap(({ target }) => (target.kind === "output" ? [target.name] : [])),
    `outputs of ${name}`,
  );
  verifyState(module, graphFunction);
  const scope: Scope = { where: name, symbols: new Set(module.symbols.map((symbol) => symbol.name)), defined: new Set() };
  verifyBody(
    scope,
    parameters.map(({ value }) => value),
    operations,
    results.map(({ value }) => value),
  );
}

function verifyDerivedState(module: Module): void {
  const missing = new Map(
    module.state.flatMap((variable) => (variable.role === "derived" ? [[variable.name, variable.location] as const] : [])),
  );
  if (missing.size === 0) return;
  const derived = new Set(missing.keys());
  for (const { name, parameters, results } of module.functions) {
    const derives = name === deriveFunction;
    for (const { target } of results) {
      if (derives !== (target.kind === "state" && derived.has(target.name)))
        violated(
          "V8",
          `${name} makes the ${target.kind} ${target.name}; ${deriveFunction} makes derived state, and no other function does`,
        );
      if (derives) missing.delete(target.name);
    }
    if (!derives) continue;
    for (const { source } of parameters) {
      if (source.kind === "input" || derived.has(source.name))
        violated("V8", `${name} reads the ${source.kind} ${source.name}; it may read state that is not derived`);
    }
  }
  for (const [name, location] of missing) violated("V8", `the derived state ${name} is made by no function`, location);
}

/** Throws a CompileError (TSC1200, or the op's own TSC11xx) at the first violation. */
export function verifyModule(module: Module): void {
  requireUnique(
    module.symbols.map((symbol) => symbol.name),
    "symbols",
  );
  requireUnique(
    module.state.map((variable) => variable.name),
    "state variables",
  );
  requireUnique(
    module.functions.map((graphFunction) => graphFunction.name),
    "functions",
  );
  const symbols = new Set(module.symbols.map((symbol) => symbol.name));
  for (const variable of module.state) {
    checkSymbols({ where: module.name, symbols, defined: new Set() }, variable.type.shape, `the state ${variable.name}`, variable.location);
  }
  for (const graphFunction of module.functions) verifyFunction(module, graphFunction);
  verifyDerivedState(module);
}
