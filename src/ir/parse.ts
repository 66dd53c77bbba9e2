/**
 * Reads the textual form. Types of operations are inferred again and compared with the written ones, so a module that
 * parses is well typed. Faults are `CompileError`s placed in the text, not at the locations that the text records.
 */

import { allOps, findOp, inferTypes } from "./define-op.ts";
import { CompileError, fail } from "./diagnostic.ts";
import { symbolsOf } from "./dim.ts";
import {
  type Attribute,
  type Attributes,
  type FunctionParameter,
  type FunctionResult,
  type GraphFunction,
  type Module,
  Operation,
  type Region,
  type StateRole,
  type StateVariable,
  type SymbolDeclaration,
  Value,
} from "./graph.ts";
import { type Location, noLocation } from "./location.ts";
import { nearestName } from "./text/nearest.ts";
import { parseModuleTree, parseTypeTree } from "./text/read-tree.ts";
import { readAttribute, readType } from "./text/read-value.ts";
import type {
  Place,
  TextFunction,
  TextModule,
  TextName,
  TextOperation,
  TextParameter,
  TextRegion,
  TextState,
  TextSymbol,
  TextType,
} from "./text/tree.ts";
import { formatType, type TensorType, typeEquals } from "./type.ts";

const roles: readonly StateRole[] = ["weight", "non_trainable_weight", "optimizer", "metric", "random", "constant", "derived"];

export function parseModule(text: string, file = "<input>"): Module {
  return new ModuleReader(file).read(parseModuleTree(text, file));
}

/** `f32[batch, 3]`. */
export function parseType(text: string, file = "<type>"): TensorType {
  return readType(parseTypeTree(text, file), file);
}

class ModuleReader {
  readonly #file: string;
  readonly #symbols = new Set<string>();
  readonly #state = new Map<string, StateVariable>();
  readonly #functions = new Set<string>();

  constructor(file: string) {
    this.#file = file;
  }

  #fail(code: string, place: Place, message: string, help?: string): never {
    return fail(code, message, { location: this.#at(place), help });
  }

  #at(place: Place): Location {
    return { file: this.#file, line: place.line, column: place.column };
  }

  read(tree: TextModule): Module {
    const symbols = tree.symbols.map((declaration) => this.#readSymbol(declaration));
    const state = tree.state.map((variable) => this.#readState(variable));
    const functions = tree.functions.map((graphFunction) => this.#readFunction(graphFunction));
    const unfused = tree.unfused.map(({ text }) => text);
    return { name: tree.name.text, symbols, state, functions, ...(unfused.length > 0 ? { unfused } : {}) };
  }

  #readSymbol({ name, minimum, maximum, multipleOf }: TextSymbol): SymbolDeclaration {
    if (this.#symbols.has(name.text)) this.#fail("TSC1503", name, `the symbol ${name.text} is declared twice`);
    for (const bound of [minimum, maximum, multipleOf]) {
      if (bound !== undefined && !Number.isSafeInteger(bound))
        this.#fail("TSC1504", name, `a bound of the symbol ${name.text} is ${bound}, not an integer`);
    }
    this.#symbols.add(name.text);
    return {
      name: name.text,
      minimum,
      ...(maximum === undefined ? {} : { maximum }),
      ...(multipleOf === undefined ? {} : { multipleOf }),
    };
  }

  #readState({ name, type, role, location }: TextState): StateVariable {
    if (this.#state.has(name.text)) this.#fail("TSC1503", name, `the state ${name.text} is declared twice`);
    const known = roles.find((candidate) => candidate === role.text);
    if (!known) this.#fail("TSC1504", role, `found the role ${JSON.stringify(role.text)}, expected one of ${roles.join(", ")}`);
    const variable: StateVariable = { name: name.text, type: this.#type(type), role: known, location: location ?? noLocation };
    this.#state.set(name.text, variable);
    return variable;
  }

  #type(tree: TextType): TensorType {
    const type = readType(tree, this.#file);
    this.#checkSymbols(symbolsOf(type.shape), tree);
    return type;
  }

  #checkSymbols(names: readonly string[], place: Place): void {
    for (const name of names) {
      if (this.#symbols.has(name)) continue;
      const near = nearestName(name, this.#symbols);
      this.#fail(
        "TSC1505",
        place,
        `the symbol ${name} is not declared`,
        near ? `did you mean ${near}?` : `add \`symbol ${name} >= 1\` to the module`,
      );
    }
  }

  #readFunction(tree: TextFunction): GraphFunction {
    if (this.#functions.has(tree.name.text)) this.#fail("TSC1503", tree.name, `the function ${tree.name.text} is defined twice`);
    this.#functions.add(tree.name.text);
    const scope = new Scope(undefined);
    const parameters = tree.parameters.map((parameter, index): FunctionParameter => {
      const value = new Value(this.#type(parameter.type), undefined, index);
      this.#define(scope, parameter.name, value);
      if (parameter.kind === "state") this.#checkState(parameter.source, value.type);
      return { source: { kind: parameter.kind, name: parameter.source.text }, value };
    });
    const operations = tree.operations.map((operation) => this.#readOperation(operation, scope));
    const results = tree.results.map(({ value: name, kind, target }): FunctionResult => {
      const value = this.#use(scope, name);
      if (kind === "state") this.#checkState(target, value.type);
      return { target: { kind, name: target.text }, value };
    });
    return { name: tree.name.text, parameters, operations, results };
  }

  #checkState(name: TextName, type: TensorType): void {
    const variable = this.#state.get(name.text);
    if (!variable) {
      const near = nearestName(name.text, this.#state.keys());
      this.#fail(
        "TSC1505",
        name,
        `the module has no state named ${JSON.stringify(name.text)}`,
        near ? `did you mean ${JSON.stringify(near)}?` : undefined,
      );
    }
    if (!typeEquals(variable.type, type)) {
      this.#fail("TSC1506", name, `the state ${JSON.stringify(name.text)} is ${formatType(variable.type)}, not ${formatType(type)}`);
    }
  }

  #define(scope: Scope, name: TextName, value: Value): void {
    if (scope.find(name.text)) this.#fail("TSC1503", name, `the value ${name.text} is defined twice`);
    scope.define(name.text, value);
  }

  #use(scope: Scope, name: TextName): Value {
    return scope.find(name.text) ?? this.#fail("TSC1505", name, `the value ${name.text} is not defined before this use`);
  }

  #readOperation(tree: TextOperation, scope: Scope): Operation {
    const { text: name } = tree.name;
    const definition = findOp(name);
    if (!definition) {
      const near = nearestName(
        name,
        allOps().map((op) => op.name),
      );
      this.#fail("TSC1100", tree.name, `there is no op named ${name}`, near ? `did you mean ${near}?` : undefined);
    }
    const operands = tree.operands.map((operand) => this.#use(scope, operand));
    const attributes = this.#readAttributes(tree);
    const regions = tree.regions.map((region) => this.#readRegion(region, scope));
    const inferred = this.#infer(tree, operands, attributes, regions);
    const written = tree.types.map((type) => this.#type(type));
    if (inferred.length !== tree.results.length) {
      this.#fail("TSC1506", tree.name, `${name} has ${inferred.length} results, but ${tree.results.length} are named`);
    }
    if (written.length !== inferred.length || !inferred.every((type, i) => written[i] !== undefined && typeEquals(type, written[i]))) {
      const found = written.map(formatType).join(", ");
      this.#fail(
        "TSC1506",
        tree.types[0] ?? tree.name,
        `found the type (${found}), but ${name} gives (${inferred.map(formatType).join(", ")})`,
      );
    }
    const locations = tree.locations.length === 0 ? [noLocation] : tree.locations;
    const operation = new Operation({ name, operands, attributes, regions, resultTypes: inferred, locations, label: tree.label });
    for (const [index, value] of operation.results.entries()) {
      const resultName = tree.results[index];
      if (resultName) this.#define(scope, resultName, value);
    }
    return operation;
  }

  /** Type rules of ops may assume regions and attributes that other ops made; whatever they throw is about this text. */
  #infer(tree: TextOperation, operands: readonly Value[], attributes: Attributes, regions: readonly Region[]): readonly TensorType[] {
    const types = operands.map((operand) => operand.type);
    try {
      return inferTypes(tree.name.text, types, attributes, regions, this.#at(tree.name));
    } catch (error) {
      if (!(error instanceof CompileError) || error.diagnostic.location) throw error;
      throw new CompileError({ ...error.diagnostic, location: this.#at(tree.name) }, { cause: error });
    }
  }

  #readAttributes(tree: TextOperation): Attributes {
    const specs = findOp(tree.name.text)?.attributes ?? {};
    const attributes: Record<string, Attribute> = {};
    for (const { key, value } of tree.attributes) {
      if (Object.hasOwn(attributes, key.text)) this.#fail("TSC1503", key, `the attribute ${key.text} is given twice`);
      const kind = Object.hasOwn(specs, key.text) ? specs[key.text]?.kind : undefined;
      const attribute = readAttribute(value, kind, this.#file);
      this.#checkSymbols(symbolsIn(attribute), value);
      Object.defineProperty(attributes, key.text, { value: attribute, enumerable: true, writable: true, configurable: true });
    }
    return attributes;
  }

  #readRegion(tree: TextRegion, outer: Scope): Region {
    const scope = new Scope(outer);
    const parameters = tree.parameters.map((parameter: TextParameter, index) => {
      const value = new Value(this.#type(parameter.type), undefined, index);
      this.#define(scope, parameter.name, value);
      return value;
    });
    const operations = tree.operations.map((operation) => this.#readOperation(operation, scope));
    return { parameters, operations, results: tree.results.map((name) => this.#use(scope, name)) };
  }
}

function symbolsIn(attribute: Attribute): readonly string[] {
  if (typeof attribute !== "object") return [];
  if (isList(attribute)) return attribute.flatMap(symbolsIn);
  return attribute.kind === "dim" ? symbolsOf([attribute.dim]) : [];
}

function isList(attribute: Attribute): attribute is readonly Attribute[] {
  return Array.isArray(attribute);
}

/** Names visible in a body: its own and those of the bodies around it. */
class Scope {
  readonly #values = new Map<string, Value>();
  readonly #outer: Scope | undefined;
  constructor(outer: Scope | undefined) {
    this.#outer = outer;
  }
  find(name: string): Value | undefined {
    return this.#values.get(name) ?? this.#outer?.find(name);
  }
  define(name: string, value: Value): void {
    this.#values.set(name, value);
  }
}
