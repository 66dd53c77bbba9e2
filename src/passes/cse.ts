/** Common subexpressions: an operation equal to an earlier one is replaced by it. All operations are pure, random bits included. */

import { findOp } from "../ir/define-op.ts";
import type { Attribute, GraphFunction, Module, Operation, Value } from "../ir/graph.ts";
import { formatAttribute } from "../ir/text/print-attribute.ts";
import { transformModule } from "./bodies.ts";
import { definePass } from "./pass.ts";
import { mapResults, remapOperation } from "./rebuild.ts";

/** Data longer than this is the same only if it is the same array. */
const maximumComparedElements = 4096;

export const cse = definePass({
  name: "cse",
  summary: "Computes equal operations once",
  options: {},
  statistics: { merged: "operations replaced by an equal earlier one" },
  run(module, _options, { count }): Module {
    return transformModule(module, (graphFunction) => {
      const merger = new Merger();
      const result = merger.run(graphFunction);
      count("merged", merger.merged);
      return merger.merged === 0 ? graphFunction : result;
    });
  },
});

/** The function with equal operations computed once: equal results are the same value. */
export function mergeEqual(graphFunction: GraphFunction): GraphFunction {
  return new Merger().run(graphFunction);
}

class Merger {
  readonly #values = new Map<Value, Value>();
  readonly #known = new Map<string, Operation>();
  readonly #numbers = new Map<object, number>();
  merged = 0;

  run(graphFunction: GraphFunction): GraphFunction {
    const operations: Operation[] = [];
    for (const original of graphFunction.operations) {
      const operation = remapOperation(original, this.#values);
      const key = operation.regions.length > 0 ? undefined : this.#key(operation);
      const earlier = key === undefined ? undefined : this.#known.get(key);
      if (earlier) {
        this.merged++;
        mapResults(original, earlier, this.#values);
        continue;
      }
      if (key !== undefined) this.#known.set(key, operation);
      operations.push(operation);
    }
    return {
      ...graphFunction,
      operations,
      results: graphFunction.results.map(({ target, value }) => ({ target, value: this.#lookUp(value) })),
    };
  }

  #lookUp(value: Value): Value {
    return this.#values.get(value) ?? value;
  }

  #number(object: object): number {
    const known = this.#numbers.get(object);
    if (known !== undefined) return known;
    this.#numbers.set(object, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  #key(operation: Operation): string {
    const definition = findOp(operation.name);
    const operands = operation.operands.map((value) => this.#number(value));
    if (definition?.traits.includes("commutative")) operands.sort((a, b) => a - b);
    const attributes = Object.keys(operation.attributes)
      .sort()
      .map((name) => `${name}=${this.#attributeKey(operation.attributes[name])}`);
    return `${operation.name}(${operands.join(",")}){${attributes.join(",")}}`;
  }

  #attributeKey(attribute: Attribute | undefined): string {
    if (attribute === undefined) return "";
    const isLong =
      typeof attribute === "object" &&
      "kind" in attribute &&
      attribute.kind === "dense" &&
      "length" in attribute.data &&
      attribute.data.length > maximumComparedElements;
    return isLong ? `array ${this.#number(attribute)}` : formatAttribute(attribute, undefined);
  }
}
