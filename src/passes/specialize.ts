/** Gives symbols their sizes: `specialize{batch=32}`. Types are inferred again from the parameters on. */

import { inferTypes } from "../ir/define-op.ts";
import { fail } from "../ir/diagnostic.ts";
import { type Shape, substituteDim } from "../ir/dim.ts";
import {
  type Attribute,
  type Attributes,
  type GraphFunction,
  type Module,
  Operation,
  type Region,
  type SymbolDeclaration,
  Value,
} from "../ir/graph.ts";
import { nearestName } from "../ir/text/nearest.ts";
import type { TensorType } from "../ir/type.ts";
import { definePass } from "./pass.ts";
import { mapResults } from "./rebuild.ts";

type Sizes = Readonly<Record<string, number>>;

export const specialize = definePass({
  name: "specialize",
  summary: "Replaces symbols by sizes",
  options: {},
  sizes: "size of the symbol of that name",
  statistics: { symbols: "symbols replaced" },
  run(module, _options, { sizes, count }): Module {
    const names = Object.keys(sizes);
    if (names.length === 0) return module;
    for (const name of names) checkSize(module, name, sizes[name] ?? 0);
    count("symbols", names.length);
    const specializer = new Specializer(sizes);
    return {
      ...module,
      symbols: module.symbols.filter(({ name }) => !Object.hasOwn(sizes, name)),
      state: module.state.map((variable) => ({ ...variable, type: specializer.type(variable.type) })),
      functions: module.functions.map((graphFunction) => specializer.function(graphFunction)),
    };
  },
});

function checkSize(module: Module, name: string, size: number): void {
  const declaration: SymbolDeclaration | undefined = module.symbols.find((candidate) => candidate.name === name);
  if (!declaration) {
    const names = module.symbols.map((candidate) => candidate.name);
    const near = nearestName(name, names);
    fail("TSC1605", `the module has no symbol ${name}`, {
      help: near ? `did you mean ${near}?` : `its symbols are ${names.join(", ") || "none"}`,
    });
  }
  const { minimum, maximum, multipleOf } = declaration;
  if (size < minimum) fail("TSC1605", `${name}=${size} is below the minimum ${minimum} of the symbol`);
  if (maximum !== undefined && size > maximum) fail("TSC1605", `${name}=${size} is above the maximum ${maximum} of the symbol`);
  if (multipleOf !== undefined && size % multipleOf !== 0)
    fail("TSC1605", `${name}=${size} is not a multiple of ${multipleOf}, as the symbol must be`);
}

class Specializer {
  readonly #sizes: Sizes;
  readonly #values = new Map<Value, Value>();

  constructor(sizes: Sizes) {
    this.#sizes = sizes;
  }

  #shape(shape: Shape): Shape {
    return shape.map((dim) => substituteDim(dim, (name) => (Object.hasOwn(this.#sizes, name) ? this.#sizes[name] : undefined)));
  }

  type({ dtype, shape }: TensorType): TensorType {
    return { dtype, shape: this.#shape(shape) };
  }

  #parameter(value: Value): Value {
    const specialized = new Value(this.type(value.type), undefined, value.index);
    this.#values.set(value, specialized);
    return specialized;
  }

  #lookUp(value: Value): Value {
    return this.#values.get(value) ?? value;
  }

  function(graphFunction: GraphFunction): GraphFunction {
    return {
      name: graphFunction.name,
      parameters: graphFunction.parameters.map(({ source, value }) => ({ source, value: this.#parameter(value) })),
      operations: graphFunction.operations.map((operation) => this.#operation(operation)),
      results: graphFunction.results.map(({ target, value }) => ({ target, value: this.#lookUp(value) })),
    };
  }

  #region(region: Region): Region {
    return {
      parameters: region.parameters.map((value) => this.#parameter(value)),
      operations: region.operations.map((operation) => this.#operation(operation)),
      results: region.results.map((value) => this.#lookUp(value)),
    };
  }

  #operation(operation: Operation): Operation {
    const { name, locations, label } = operation;
    const operands = operation.operands.map((value) => this.#lookUp(value));
    const attributes: Attributes = Object.fromEntries(
      Object.entries(operation.attributes).map(([key, value]) => [key, this.#attribute(value)]),
    );
    const regions = operation.regions.map((region) => this.#region(region));
    const resultTypes = inferTypes(
      name,
      operands.map(({ type }) => type),
      attributes,
      regions,
      locations[0],
    );
    const specialized = new Operation({ name, operands, attributes, regions, resultTypes, locations, label });
    mapResults(operation, specialized, this.#values);
    return specialized;
  }

  #attribute(attribute: Attribute): Attribute {
    if (typeof attribute !== "object") return attribute;
    if (!("kind" in attribute)) return attribute.map((item) => this.#attribute(item));
    if (attribute.kind !== "dim") return attribute;
    return { kind: "dim", dim: this.#shape([attribute.dim])[0] ?? attribute.dim };
  }
}
