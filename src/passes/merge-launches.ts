/**
 * Puts kernels that do not wait for each other into one launch, each with its stretch of the grid. A launch costs as much as
 * a small kernel, and the last groups of one kernel leave processors idle that the next could use: gradients of weights
 * beside those of inputs, projections of one tensor, sums beside products.
 *
 * Operations are scheduled as early as possible: of everything whose operands are there, loops run first, and then all
 * fusions at once. The number of launches is the length of the longest chain.
 */

import { intOf } from "../ir/attributes.ts";
import { has } from "../ir/define-op.ts";
import { type GraphFunction, type Module, Operation, type Region, Value } from "../ir/graph.ts";
import { definePass } from "./pass.ts";
import { copyOperation, mapResults, mapValues, rebuildOperation } from "./rebuild.ts";
import { type Overwrite, stateOverwrites, waitsOf } from "./waits.ts";

export const mergeLaunches = definePass({
  name: "merge-launches",
  summary: "Puts fusions that do not wait for each other into one launch",
  options: { "max-buffers": { kind: "int", default: 128, summary: "operands and results of one launch" } },
  statistics: { merged: "fusions that share a launch" },
  run(module, options, { count }): Module {
    const apart = new Set(module.unfused);
    const merger = new Merger(apart, options["max-buffers"], (merged) => count("merged", merged));
    return { ...module, functions: module.functions.map((fn) => merger.run(fn)) };
  },
});

interface Block {
  readonly operations: readonly Operation[];
  readonly results: readonly Value[];
}

class Merger {
  readonly #apart: ReadonlySet<string>;
  readonly #maximumBuffers: number;
  readonly #count: (merged: number) => void;

  constructor(apart: ReadonlySet<string>, maximumBuffers: number, count: (merged: number) => void) {
    this.#apart = apart;
    this.#maximumBuffers = maximumBuffers;
    this.#count = count;
  }

  run(fn: GraphFunction): GraphFunction {
    const overwrites = stateOverwrites(fn);
    const block = this.#merge({ operations: fn.operations, results: fn.results.map(({ value }) => value) }, overwrites);
    return {
      ...fn,
      operations: block.operations,
      results: fn.results.map((result, i) => ({ ...result, value: block.results[i] ?? result.value })),
    };
  }

  #region(region: Region, carries: number): Region {
    const overwrites = region.parameters.slice(0, carries).flatMap((old, i): readonly Overwrite[] => {
      const fresh = region.results[i];
      return fresh && fresh !== old ? [{ old, fresh }] : [];
    });
    const { operations, results } = this.#merge(region, overwrites);
    return { parameters: region.parameters, operations, results };
  }

  #merge({ operations, results }: Block, overwrites: readonly Overwrite[]): Block {
    const waiting = waitsOf(operations, overwrites);
    const left = new Set(operations);
    const values = new Map<Value, Value>();
    const scheduled: Operation[] = [];
    const add = (operation: Operation): void => {
      left.delete(operation);
      const carries = has(operation, "control") ? intOf(operation.attributes, "carries") : 0;
      const regions = has(operation, "control")
        ? operation.regions.map((region, i) => this.#region(region, operation.name === "while" && i === 0 ? 0 : carries))
        : operation.regions;
      const rebuilt = rebuildOperation(
        operation,
        operation.operands.map((value) => values.get(value) ?? value),
        regions,
      );
      mapResults(operation, rebuilt, values);
      scheduled.push(rebuilt);
    };
    while (left.size > 0) {
      const ready = [...left].filter((operation) => ![...(waiting.get(operation) ?? [])].some((other) => left.has(other)));
      if (ready.length === 0) throw new Error("internal: operations wait for each other");
      const alone = ready.filter((operation) => !has(operation, "fused"));
      if (alone.length > 0) {
        alone.forEach(add);
        continue;
      }
      for (const group of this.#groups(ready)) {
        const [first, ...others] = group;
        if (!first) continue;
        if (others.length === 0) {
          add(first);
          continue;
        }
        for (const operation of group) left.delete(operation);
        scheduled.push(sideBySide(group, values));
        this.#count(group.length);
      }
    }
    return { operations: scheduled, results: results.map((value) => values.get(value) ?? value) };
  }

  /** Fusions that share a launch: all, as far as the kernel may have so many buffers. */
  #groups(fusions: readonly Operation[]): readonly (readonly Operation[])[] {
    const groups: Operation[][] = [];
    let current: Operation[] = [];
    let buffers = 0;
    for (const fusion of fusions) {
      const own = fusion.operands.length + fusion.results.length;
      if (this.#apart.has(fusion.label)) {
        groups.push([fusion]);
        continue;
      }
      if (current.length === 0 || buffers + own > this.#maximumBuffers) {
        current = [];
        groups.push(current);
        buffers = 0;
      }
      current.push(fusion);
      buffers += own;
    }
    return groups;
  }
}

/** One fusion whose body holds the given ones. */
function sideBySide(fusions: readonly Operation[], values: Map<Value, Value>): Operation {
  const parameters = new Map<Value, Value>();
  const inner = (operand: Value): Value => {
    const outer = values.get(operand) ?? operand;
    const known = parameters.get(outer);
    if (known) return known;
    const parameter = new Value(outer.type, undefined, parameters.size);
    parameters.set(outer, parameter);
    return parameter;
  };
  const parts = fusions.map((fusion) => copyOperation(fusion, fusion.operands.map(inner)));
  const results = parts.flatMap((part) => part.results);
  const merged = new Operation({
    name: "fusion",
    operands: [...parameters.keys()],
    attributes: { kind: "parts" },
    regions: [{ parameters: [...parameters.values()], operations: parts, results }],
    resultTypes: results.map(({ type }) => type),
    locations: fusions.flatMap(({ locations }) => locations),
    label: fusions.find(({ label }) => label)?.label ?? "",
  });
  mapValues(
    fusions.flatMap((fusion) => fusion.results),
    merged.results,
    values,
  );
  return merged;
}
