/**
 * What attention is: a product of queries and keys, elementwise functions of it, a softmax over the keys, and its product
 * with the values. Recognized in a region of ordinary operations; nothing else may read what lies between.
 */

import { intsOf } from "../ir/attributes.ts";
import { has } from "../ir/define-op.ts";
import { dimEquals, shapeEquals } from "../ir/dim.ts";
import type { Operation, Region, Value } from "../ir/graph.ts";
import { loopKind } from "./fusion-graph.ts";
import { madeBy, pairOf, sourceOf } from "./match.ts";

export interface Attention {
  /** The product of queries and keys. */
  readonly scores: Operation;
  /** What the softmax is of: the scores, scaled and masked. */
  readonly logits: Value;
  /** The product of the softmax, or of what it is converted to, with the values. */
  readonly output: Operation;
  /** Results that are, widened or not, the largest logit of each row and the sum of its exponentials: a gradient finds the weights again. */
  readonly statistics: readonly { readonly value: Value; readonly of: "largest" | "total" }[];
}

/** What `exp(x - max(x)) / sum(exp(x - max(x)))` over the last axis is the softmax of, and its largest element and sum of each row. */
export interface Softmax {
  readonly logits: Value;
  readonly largest: Value;
  readonly total: Value;
}

export function matchAttention({ operations, results }: Pick<Region, "operations" | "results">): Attention | undefined {
  const [scores, output, ...others] = operations.filter((operation) => loopKind(operation) === "contract");
  if (!scores || !output || others.length > 0) return undefined;
  const [lhs, values] = pairOf(output);
  const softmax = softmaxOf(withoutCasts(lhs));
  if (!softmax || !isMatrixOf(scores, output)) return undefined;
  const { logits } = softmax;
  const made = followers(operations, scores);
  // Every element of the logits is one of the scores', at the same place; the values are none of them.
  const isElementwise = [...made].every(
    (operation) => has(operation, "elementwise") || !leadsTo(operation, logits) || operation === scores,
  );
  const isWhole = shapeEquals(logits.type.shape, scores.result.type.shape);
  const isApart = !values.producer || !made.has(values.producer);
  const inner = new Set([...made].filter((operation) => operation !== output && !followers(operations, output).has(operation)));
  const escaping = results.filter((value) => value.producer && inner.has(value.producer));
  const statistics = escaping.flatMap((value): Attention["statistics"] => {
    const source = withoutCasts(value);
    return source === softmax.largest ? [{ value, of: "largest" }] : source === softmax.total ? [{ value, of: "total" }] : [];
  });
  if (!isElementwise || !isWhole || !isApart || statistics.length < escaping.length) return undefined;
  return { scores, logits, output, statistics };
}

export function withoutCasts(value: Value): Value {
  const cast = madeBy(value, "cast");
  return cast ? withoutCasts(sourceOf(cast)) : value;
}

export function softmaxOf(weights: Value): Softmax | undefined {
  const quotient = madeBy(weights, "div");
  if (!quotient) return undefined;
  const [exponential, sum] = pairOf(quotient);
  const rank = exponential.type.shape.length;
  const overKeys = (value: Value, reduction: string): { readonly source: Value; readonly result: Value } | undefined => {
    const spread = madeBy(value, "broadcast");
    const reduced = spread && madeBy(sourceOf(spread), reduction);
    if (!spread || !reduced || intsOf(reduced.attributes, "axes").join() !== String(rank - 1)) return undefined;
    const isInOrder = intsOf(spread.attributes, "axes").every((axis, i) => axis === i);
    return isInOrder ? { source: sourceOf(reduced), result: reduced.result } : undefined;
  };
  const difference = madeBy(madeBy(exponential, "exp") && sourceOf(exponential.producer as Operation), "sub");
  const total = overKeys(sum, "reduce_sum");
  if (!difference || total?.source !== exponential) return undefined;
  const [logits, spread] = pairOf(difference);
  const largest = overKeys(spread, "reduce_max");
  return largest?.source === logits ? { logits, largest: largest.result, total: total.result } : undefined;
}

/** Whether the second product reads the first one's result row by row: (batch…, m…, keys) with (batch…, m…) as its rows. */
function isMatrixOf(scores: Operation, output: Operation): boolean {
  if (scores.name !== "dot_general" || output.name !== "dot_general") return false;
  const rank = scores.result.type.shape.length;
  const batches = intsOf(output.attributes, "lhs_batch");
  const keys =
    pairOf(scores)[1].type.shape.length - intsOf(scores.attributes, "rhs_batch").length - intsOf(scores.attributes, "rhs_contract").length;
  return (
    keys === 1 &&
    pairOf(output)[0].type.shape.length === rank &&
    batches.length === intsOf(scores.attributes, "lhs_batch").length &&
    batches.every((axis, i) => axis === i) &&
    intsOf(output.attributes, "lhs_contract").join() === String(rank - 1) &&
    dimEquals(pairOf(output)[0].type.shape[rank - 1] ?? 0, scores.result.type.shape[rank - 1] ?? 0)
  );
}

/** Operations that depend on `first`, itself among them. */
export function followers(operations: readonly Operation[], first: Operation): ReadonlySet<Operation> {
  const found = new Set<Operation>([first]);
  for (const operation of operations) {
    if (operation.operands.some(({ producer }) => producer && found.has(producer))) found.add(operation);
  }
  return found;
}

function leadsTo(operation: Operation, value: Value): boolean {
  const { producer } = value;
  return producer !== undefined && (producer === operation || producer.operands.some((operand) => leadsTo(operation, operand)));
}
