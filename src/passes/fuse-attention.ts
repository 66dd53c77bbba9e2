/**
 * Makes one kernel of attention: the product of queries and keys, the softmax, and the product with the values, which fusion
 * leaves as three. The scores, as many as queries times keys, then never leave the chip (Dao, Fu, Ermon, Rudra and Ré,
 * "FlashAttention", 2022). Where something else reads them, as gradients do, they stay as they are.
 */

import { intsOf, stringOf } from "../ir/attributes.ts";
import { dimProduct, isStatic, type Shape } from "../ir/dim.ts";
import { type GraphFunction, type Module, Operation, type Region, Value } from "../ir/graph.ts";
import { matchAttention } from "./attention.ts";
import { factorDtype } from "./factor-dtype.ts";
import { pairOf } from "./match.ts";
import { definePass } from "./pass.ts";
import { copyOperation, mapResults, remapOperation } from "./rebuild.ts";

const bytesOfElement: Readonly<Partial<Record<string, number>>> = { f32: 4, f16: 2, bf16: 2 };

export const fuseAttention = definePass({
  name: "fuse-attention",
  summary: "Makes one fusion of the three that attention is",
  options: { "max-row-bytes": { kind: "int", default: 256, summary: "bytes of a query, a key or a value" } },
  statistics: { fused: "attentions that are one kernel" },
  run(module, options, { count }): Module {
    const apart = new Set(module.unfused);
    return {
      ...module,
      functions: module.functions.map((fn) =>
        fuseIn(fn, { apart, maximumRowBytes: options["max-row-bytes"], fused: () => count("fused", 1) }),
      ),
    };
  },
});

interface Limits {
  readonly apart: ReadonlySet<string>;
  readonly maximumRowBytes: number;
  readonly fused: () => void;
}

function fuseIn(fn: GraphFunction, limits: Limits): GraphFunction {
  const uses = new Map<Value, number>();
  const use = (value: Value): void => void uses.set(value, (uses.get(value) ?? 0) + 1);
  for (const { operands } of fn.operations) operands.forEach(use);
  for (const { value } of fn.results) use(value);
  const merged = new Map<Operation, Operation>();
  const gone = new Set<Operation>();
  for (const last of fn.operations) {
    const row = onlyMaker(last, "row", uses);
    const first = row && onlyMaker(row, "contract", uses);
    if (!row || !first || !isFusion(last, "contract") || [first, row, last].some(({ label }) => limits.apart.has(label))) continue;
    const fusion = chain([first, row, last]);
    if (!isSmallEnough(fusion.regions[0], limits.maximumRowBytes)) continue;
    merged.set(last, fusion);
    gone.add(first).add(row);
    limits.fused();
  }
  if (merged.size === 0) return fn;
  const values = new Map<Value, Value>();
  const operations = fn.operations.flatMap((operation) => {
    if (gone.has(operation)) return [];
    const replacement = merged.get(operation);
    if (!replacement) return [remapOperation(operation, values)];
    const remapped = remapOperation(replacement, values);
    mapResults(operation, remapped, values);
    return [remapped];
  });
  return { ...fn, operations, results: fn.results.map((result) => ({ ...result, value: values.get(result.value) ?? result.value })) };
}

function isFusion(operation: Operation, kind: string): boolean {
  return operation.name === "fusion" && stringOf(operation.attributes, "kind") === kind && operation.results.length === 1;
}

/** The fusion of this kind whose only result only this operation reads, once. */
function onlyMaker({ operands }: Operation, kind: string, uses: ReadonlyMap<Value, number>): Operation | undefined {
  const makers = operands.flatMap(({ producer }) => (producer && isFusion(producer, kind) ? [producer] : []));
  return makers.find(({ result }) => uses.get(result) === 1);
}

/** One fusion of several, each of which reads the one before it. */
function chain(fusions: readonly Operation[]): Operation {
  const parameters = new Map<Value, Value>();
  const inner = new Map<Value, Value>();
  const operations: Operation[] = [];
  for (const { operands, regions, results } of fusions) {
    const [region] = regions;
    if (!region) throw new Error("internal: a fusion has no region");
    region.parameters.forEach((parameter, i) => {
      const outer = operands[i];
      if (!outer) throw new Error("internal: a fusion has fewer operands than parameters");
      let value = inner.get(outer) ?? parameters.get(outer);
      if (!value) {
        value = new Value(outer.type, undefined, parameters.size);
        parameters.set(outer, value);
      }
      inner.set(parameter, value);
    });
    for (const operation of region.operations) {
      const copy = copyOperation(
        operation,
        operation.operands.map((value) => inner.get(value) ?? value),
      );
      mapResults(operation, copy, inner);
      operations.push(copy);
    }
    results.forEach((result, i) => {
      const value = region.results[i];
      inner.set(result, (value && inner.get(value)) ?? result);
    });
  }
  const last = fusions.at(-1);
  if (!last) throw new Error("internal: a chain of nothing");
  return new Operation({
    name: "fusion",
    operands: [...parameters.keys()],
    attributes: { kind: "attention" },
    regions: [{ parameters: [...parameters.values()], operations, results: last.results.map((value) => inner.get(value) ?? value) }],
    resultTypes: last.results.map(({ type }) => type),
    locations: fusions.flatMap(({ locations }) => locations),
    label: last.label,
  });
}

/** Whether it is attention, of numbers of one type, of which a query, a key and a value have few. */
function isSmallEnough(region: Region | undefined, maximumBytes: number): boolean {
  const attention = region && matchAttention(region);
  if (!attention) return false;
  const [queries, keys] = pairOf(attention.scores);
  const [weights, values] = pairOf(attention.output);
  const dtypes = new Set([queries, keys, weights, values].map(factorDtype));
  const [dtype = ""] = dtypes;
  const bytes = bytesOfElement[dtype];
  if (bytes === undefined || dtypes.size > 1) return false;
  const rowBytes = (shape: Shape, axes: (axis: number) => boolean): number => {
    const size = dimProduct(shape.filter((_, axis) => axes(axis)));
    return isStatic(size) && size > 0 ? size * bytes : Number.POSITIVE_INFINITY;
  };
  const among = (operation: Operation, name: string): readonly number[] => intsOf(operation.attributes, name);
  const query = rowBytes(queries.type.shape, (axis) => among(attention.scores, "lhs_contract").includes(axis));
  const excluded = [...among(attention.output, "rhs_batch"), ...among(attention.output, "rhs_contract")];
  const value = rowBytes(values.type.shape, (axis) => !excluded.includes(axis));
  return Math.max(query, value) <= maximumBytes;
}
