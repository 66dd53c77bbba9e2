/** One region made of those of several fusions that read each other, over the operands that come from outside. */

import { Builder } from "../ir/builder.ts";
import { Operation, Value } from "../ir/graph.ts";
import { copyOperation, mapResults } from "./rebuild.ts";

export class RegionMaker {
  /** Appends to the region. */
  readonly builder = new Builder();
  /** Of each operand from outside. */
  readonly #parameters = new Map<Value, Value>();
  /** What stands for a value of a function or of a fusion's region here. */
  readonly #inner = new Map<Value, Value>();
  readonly #known = new Map<string, Operation>();
  readonly #ids = new Map<Value, number>();

  /** What stands for a value of the function: a parameter, where nothing in the region makes it. */
  valueOf(outer: Value): Value {
    const known = this.#inner.get(outer) ?? this.#parameters.get(outer);
    if (known) return known;
    const parameter = new Value(outer.type, undefined, this.#parameters.size);
    this.#parameters.set(outer, parameter);
    return parameter;
  }

  /** What stands for a value of a region that was taken. */
  find(value: Value): Value | undefined {
    return this.#inner.get(value);
  }

  define(value: Value, as: Value): void {
    this.#inner.set(value, as);
  }

  /** Copies a fusion's operations, as far as they are in `chosen`; one that is here already is not copied again. */
  take({ operands, regions, results }: Operation, chosen: (operation: Operation) => boolean = () => true): void {
    const [region] = regions;
    if (!region) throw new Error("internal: a fusion has no region");
    const wanted = region.operations.filter(chosen);
    const read = new Set([...wanted.flatMap((operation) => operation.operands), ...region.results]);
    region.parameters.forEach((parameter, i) => {
      const outer = operands[i];
      if (!outer) throw new Error("internal: a fusion has fewer operands than parameters");
      if (read.has(parameter)) this.#inner.set(parameter, this.valueOf(outer));
    });
    for (const operation of wanted) this.#copy(operation);
    results.forEach((result, i) => {
      const value = region.results[i];
      const inner = value && this.#inner.get(value);
      if (inner) this.#inner.set(result, inner);
    });
  }

  #copy(operation: Operation): void {
    const operands = operation.operands.map((value) => this.#inner.get(value) ?? value);
    const key = JSON.stringify([operation.name, operands.map((value) => this.#id(value)), operation.attributes]);
    const known = operation.regions.length === 0 ? this.#known.get(key) : undefined;
    const copy = known ?? copyOperation(operation, operands);
    if (!known) {
      this.builder.operations.push(copy);
      this.#known.set(key, copy);
    }
    mapResults(operation, copy, this.#inner);
  }

  #id(value: Value): number {
    const known = this.#ids.get(value) ?? this.#ids.size;
    this.#ids.set(value, known);
    return known;
  }

  /** A fusion of what was taken and built, with the locations and the name of those that it takes the place of. */
  fusion(kind: string, results: readonly Value[], from: readonly Operation[], attributes: Operation["attributes"] = {}): Operation {
    return new Operation({
      name: "fusion",
      operands: [...this.#parameters.keys()],
      attributes: { kind, ...attributes },
      regions: [{ parameters: [...this.#parameters.values()], operations: this.builder.operations, results }],
      resultTypes: results.map(({ type }) => type),
      locations: from.flatMap(({ locations }) => locations),
      label: from.at(-1)?.label ?? "",
    });
  }
}
