/**
 * Makes one kernel of attention: the product of queries and keys, the softmax, and the product with the values, which fusion
 * leaves as three. The scores, as many as queries times keys, then never leave the chip (Dao, Fu, Ermon, Rudra and Ré,
 * "FlashAttention", 2022). Where their gradient alone reads them too, it computes them again; where anything else does, they stay as
 * they are.
 */

import { intsOf, stringOf } from "../ir/attributes.ts";
import { dimProduct, isStatic, type Shape } from "../ir/dim.ts";
import type { GraphFunction, Module, Operation, Region, Value } from "../ir/graph.ts";
import { matchAttention } from "./attention.ts";
import { factorDtype } from "./factor-dtype.ts";
import { fuseGradient, Users } from "./fuse-attention-gradient.ts";
import { pairOf } from "./match.ts";
import { definePass } from "./pass.ts";
import { remapOperation } from "./rebuild.ts";
import { RegionMaker } from "./region-maker.ts";

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
  const users = new Users(fn);
  const isFit = (region: Region | undefined): boolean => isSmallEnough(region, limits.maximumRowBytes);
  /** What is put in place of an operation. */
  const made = new Map<Operation, readonly Operation[]>();
  const stands = new Map<Value, Value>();
  for (const last of fn.operations) {
    const row = makersOf(last, "row").find((maker) => makersOf(maker, "contract").length > 0);
    const [first] = row ? makersOf(row, "contract") : [];
    if (!isFusion(last, "contract") || !row || !first || users.of(first.result).length !== 1) continue;
    if ([first, row, last].some(({ label }) => limits.apart.has(label))) continue;
    if (users.of(row.result).length === 1) {
      const fusion = chain([first, row, last]);
      if (!isFit(fusion.regions[0])) continue;
      made.set(first, []).set(row, []).set(last, [fusion]);
      stands.set(last.result, fusion.result);
    } else {
      const gradient = fuseGradient({ first, row, last }, users, isFit);
      if (!gradient || gradient.replaced.some(({ label }) => limits.apart.has(label))) continue;
      for (const operation of [first, row, ...gradient.replaced]) made.set(operation, []);
      made.set(last, [gradient.attention]).set(gradient.replaced[0] ?? last, gradient.gradients);
      for (const [value, replacement] of gradient.values) stands.set(value, replacement);
    }
    limits.fused();
  }
  if (made.size === 0) return fn;
  const values = new Map<Value, Value>();
  const operations = fn.operations.flatMap((operation) =>
    (made.get(operation) ?? [operation]).map((replacement) => {
      const remapped = remapOperation(replacement, values);
      for (const [value, standing] of stands) {
        if (replacement.results.includes(standing)) values.set(value, values.get(standing) ?? standing);
      }
      return remapped;
    }),
  );
  return { ...fn, operations, results: fn.results.map((result) => ({ ...result, value: values.get(result.value) ?? result.value })) };
}

function isFusion(operation: Operation, kind: string): boolean {
  return operation.name === "fusion" && stringOf(operation.attributes, "kind") === kind && operation.results.length === 1;
}

/** Fusions of this kind, of one result, that make operands. */
function makersOf({ operands }: Operation, kind: string): readonly Operation[] {
  return operands.flatMap(({ producer }) => (producer && isFusion(producer, kind) ? [producer] : []));
}

/** One fusion of several, each of which reads the one before it. */
function chain(fusions: readonly Operation[]): Operation {
  const maker = new RegionMaker();
  for (const fusion of fusions) maker.take(fusion);
  return maker.fusion("attention", (fusions.at(-1)?.results ?? []).map((value) => maker.valueOf(value)), fusions);
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
