/**
 * What the gradient of attention is, as kernels that do not read the weights: they are computed once more, from two products of the
 * queries' side with the keys' side and from a number for each row. Recognized in a region of ordinary operations.
 */

import { intsOf } from "../ir/attributes.ts";
import { has } from "../ir/define-op.ts";
import { shapeEquals } from "../ir/dim.ts";
import type { Operation, Region, Value } from "../ir/graph.ts";
import { followers } from "./attention.ts";
import { loopKind } from "./fusion-graph.ts";
import { pairOf } from "./match.ts";

export interface AttentionGradient {
  /** The scores, and the gradients of the weights: over queries (on the left) and keys (on the right), which are the last two axes. */
  readonly products: readonly [Operation, Operation];
  readonly sums: readonly WeightedSum[];
  /** What the results have rows for. The sums are over the other. */
  readonly rows: "queries" | "keys";
}

/** A product of what is computed of the two products, element by element, with an operand of one of them. */
export interface WeightedSum {
  readonly operation: Operation;
  readonly weights: Value;
  /** The operand that the weights are. */
  readonly side: "lhs" | "rhs";
  /** The product whose operand is the other one. */
  readonly product: 0 | 1;
}

export function matchAttentionGradient({ operations, results }: Pick<Region, "operations" | "results">): AttentionGradient | undefined {
  const contractions = operations.filter((operation) => loopKind(operation) === "contract");
  const later = new Set(contractions.flatMap((first) => [...followers(operations, first)].filter((other) => other !== first)));
  const [first, second, ...more] = contractions.filter((operation) => !later.has(operation));
  const last = contractions.filter((operation) => later.has(operation));
  if (!first || !second || more.length > 0 || last.length === 0) return undefined;
  const products = [first, second] as const;
  if (!products.every(isMatrix) || !shapeEquals(first.result.type.shape, second.result.type.shape)) return undefined;
  const after = new Set(last.flatMap((sum) => [...followers(operations, sum)]));
  const between = new Set(products.flatMap((product) => [...followers(operations, product)]).filter((operation) => !after.has(operation)));
  if (![...between].every((operation) => has(operation, "elementwise") || operation === first || operation === second)) return undefined;
  if (results.some(({ producer }) => !producer || !after.has(producer))) return undefined;
  const found = last.map((operation) => weightedSum(operation, products, between));
  const [sum] = found;
  if (!sum || found.some((other) => other?.rows !== sum.rows)) return undefined;
  return { products, rows: sum.rows, sums: found.flatMap((each) => (each ? [each.sum] : [])) };
}

/** Whether it is the product of two matrices over one axis, for every batch. */
function isMatrix(operation: Operation): boolean {
  if (operation.name !== "dot_general") return false;
  const [lhs, rhs] = pairOf(operation).map(({ type }) => type.shape.length);
  const batches = intsOf(operation.attributes, "lhs_batch").length;
  return lhs === batches + 2 && rhs === batches + 2 && intsOf(operation.attributes, "lhs_contract").length === 1;
}

function weightedSum(
  operation: Operation,
  products: AttentionGradient["products"],
  between: ReadonlySet<Operation>,
): { readonly rows: "queries" | "keys"; readonly sum: WeightedSum } | undefined {
  if (!isMatrix(operation)) return undefined;
  const [lhs, rhs] = pairOf(operation);
  const isWeight = ({ producer }: Value): boolean => producer !== undefined && between.has(producer);
  if (isWeight(lhs) === isWeight(rhs)) return undefined;
  const [side, weights, other] = isWeight(lhs) ? (["lhs", lhs, rhs] as const) : (["rhs", rhs, lhs] as const);
  const axes = (of: Operation, which: "lhs" | "rhs", name: "batch" | "contract"): readonly number[] =>
    intsOf(of.attributes, `${which}_${name}`);
  const rank = weights.type.shape.length;
  if (!axes(operation, side, "batch").every((axis, i) => axis === i)) return undefined;
  const rows = axes(operation, side, "contract")[0] === rank - 1 ? "queries" : "keys";
  const [walked, otherSide] = [rows === "queries" ? "rhs" : "lhs", side === "lhs" ? "rhs" : "lhs"] as const;
  const product = products.findIndex((candidate) => {
    const operand = pairOf(candidate)[walked === "lhs" ? 0 : 1];
    const [batch, contract] = [axes(candidate, walked, "batch"), axes(candidate, walked, "contract")];
    const free = operand.type.shape.findIndex((_, axis) => !batch.includes(axis) && !contract.includes(axis));
    return (
      operand === other &&
      axes(operation, otherSide, "batch").join() === batch.join() &&
      axes(operation, otherSide, "contract")[0] === free
    );
  });
  return product === 0 || product === 1 ? { rows, sum: { operation, weights, side, product } } : undefined;
}
