/**
 * The gradient of attention without its weights in memory (Dao, "FlashAttention-2", 2023). The forward kernel leaves the largest logit of
 * each row and the sum of its exponentials, with which what read the weights computes them again. (The two and not one logarithm of both: in
 * rows that are all masked by a large number, the sum would be lost beside it.)
 *
 *   d = rowsum(dO * O), which is the sum of the weights times their gradients that the softmax's gradient asks for
 *   keys:    dV = P' dO, dK = dS' Q
 *   queries: dQ = dS K                  where dP = dO V' and dS = P * (dP - d), with what the graph does to the logits
 */

import { intsOf, stringOf } from "../ir/attributes.ts";
import type { GraphFunction, Operation, Region, Value } from "../ir/graph.ts";
import { softmaxOf, withoutCasts } from "./attention.ts";
import { matchAttentionGradient } from "./attention-gradient.ts";
import { loopKind } from "./fusion-graph.ts";
import { madeBy, pairOf } from "./match.ts";
import { RegionMaker } from "./region-maker.ts";

/** Who reads a value: operations, as often as they do. A result of the function has a reader more, which is none. */
export class Users {
  readonly #users = new Map<Value, (Operation | undefined)[]>();
  readonly #order: ReadonlyMap<Operation, number>;

  constructor(fn: GraphFunction) {
    this.#order = new Map(fn.operations.map((operation, i) => [operation, i]));
    const add = (value: Value, user: Operation | undefined): void => {
      const known = this.#users.get(value);
      if (known) known.push(user);
      else this.#users.set(value, [user]);
    };
    for (const operation of fn.operations) for (const operand of operation.operands) add(operand, operation);
    for (const { value } of fn.results) add(value, undefined);
  }

  of(value: Value): readonly (Operation | undefined)[] {
    return this.#users.get(value) ?? [];
  }

  /** Position of the operation that makes it; that of an operation itself. */
  order(of: Operation | Value): number {
    const operation = "type" in of ? of.producer : of;
    return operation ? (this.#order.get(operation) ?? 0) : -1;
  }
}

export interface Forward {
  /** The product of queries and keys, the softmax, and the product with the values. */
  readonly first: Operation;
  readonly row: Operation;
  readonly last: Operation;
}

/** Those that read the weights, or what is made of them. */
interface Backward {
  readonly values: Operation;
  readonly weights: Operation;
  readonly softmax: Operation;
  readonly sums: readonly [Operation, Operation];
}

export interface FusedGradient {
  /** In place of the last of the forward operations. */
  readonly attention: Operation;
  /** In place of the first of `replaced`, the others of which are gone. */
  readonly gradients: readonly Operation[];
  readonly replaced: readonly Operation[];
  /** What stands for which value. */
  readonly values: ReadonlyMap<Value, Value>;
}

export function fuseGradient(
  forward: Forward,
  users: Users,
  isFit: (attention: Region | undefined) => boolean,
): FusedGradient | undefined {
  const backward = backwardOf(forward, users);
  if (!backward) return undefined;
  const replaced = [backward.values, backward.weights, backward.softmax, ...backward.sums].sort((a, b) => users.order(a) - users.order(b));
  const start = users.order(replaced[0] as Operation);
  const own = new Set(replaced.flatMap(({ results }) => results));
  const isThere = (value: Value): boolean => own.has(value) || users.order(value) < start;
  if (users.order(forward.last) > start || !replaced.every(({ operands }) => operands.every(isThere))) return undefined;
  const attention = withStatistics(forward);
  const [output, largest, total] = attention?.results ?? [];
  if (!attention || !output || !largest || !total || !isFit(attention.regions[0])) return undefined;
  const rowSums = sumsOfRows(backward, forward.last.result);
  if (!rowSums) return undefined;
  const [first, second] = backward.sums;
  const over = (sums: readonly Operation[]): Operation | undefined => gradientOf(forward, backward, sums, { largest, total, products: rowSums.result });
  // Which of the two is over keys is known by what they turn out to be.
  const candidates = [
    [[backward.values, first], [second]],
    [[backward.values, second], [first]],
  ] as const;
  for (const [keySums, querySums] of candidates) {
    const [keys, queries] = [over(keySums), over(querySums)];
    if (!keys || !queries || rowsOf(keys) !== "keys" || rowsOf(queries) !== "queries") continue;
    const values = new Map<Value, Value>([[forward.last.result, output]]);
    keySums.forEach((sum, i) => values.set(sum.result, keys.results[i] ?? sum.result));
    querySums.forEach((sum, i) => values.set(sum.result, queries.results[i] ?? sum.result));
    return { attention, gradients: [rowSums, keys, queries], replaced, values };
  }
  return undefined;
}

function rowsOf({ regions }: Operation): "queries" | "keys" | undefined {
  return regions[0] && matchAttentionGradient(regions[0])?.rows;
}

function isOfKind(operation: Operation | undefined, kind: string): operation is Operation {
  return operation?.name === "fusion" && stringOf(operation.attributes, "kind") === kind && operation.results.length === 1;
}

function backwardOf({ row, last }: Forward, users: Users): Backward | undefined {
  const readers = users.of(row.result).filter((user) => user !== last);
  const softmax = readers.find((user) => isOfKind(user, "row"));
  const products = readers.filter((user) => isOfKind(user, "contract"));
  if (!softmax || users.of(row.result).length !== products.length + 2) return undefined;
  const weights = softmax.operands
    .map(({ producer }) => producer)
    .find((producer) => isOfKind(producer, "contract") && users.of(producer.result).every((user) => user === softmax));
  const values = products.find((product) => product !== weights);
  const sums = users.of(softmax.result);
  const [first, second] = sums;
  if (!weights || !values || sums.length !== 2 || !isOfKind(first, "contract") || !isOfKind(second, "contract")) return undefined;
  if (products.some((product) => product !== weights && product !== values)) return undefined;
  return { values, weights, softmax, sums: [first, second] };
}

/** The forward operations as one, with two numbers for each row beside the result. */
function withStatistics({ first, row, last }: Forward): Operation | undefined {
  const maker = new RegionMaker();
  for (const fusion of [first, row, last]) maker.take(fusion);
  const softmax = softmaxOf(withoutCasts(maker.valueOf(row.result)));
  if (!softmax) return undefined;
  const statistics = [softmax.largest, softmax.total].map((value) => widened(maker, value));
  return maker.fusion("attention", [maker.valueOf(last.result), ...statistics], [first, row, last]);
}

function widened({ builder }: RegionMaker, value: Value): Value {
  return value.type.dtype === "f32" ? value : builder.cast(value, "f32");
}

function contractionOf({ regions }: Operation): Operation | undefined {
  return regions[0]?.operations.find((operation) => loopKind(operation) === "contract");
}

/** `d`: of each row of the output, which must be what the product made. */
function sumsOfRows({ weights }: Backward, output: Value): Operation | undefined {
  const product = contractionOf(weights);
  const last = output.producer && contractionOf(output.producer);
  const made = output.producer?.regions[0]?.results[0];
  if (product?.name !== "dot_general" || !last || !made || withoutCasts(made) !== last.result) return undefined;
  const maker = new RegionMaker();
  const [gradient] = pairOf(product);
  const leading = new Set<Operation>();
  const lead = ({ producer }: Value): void => {
    if (!producer || leading.has(producer)) return;
    leading.add(producer);
    producer.operands.forEach(lead);
  };
  lead(gradient);
  maker.take(weights, (operation) => leading.has(operation));
  const own = gradient.producer ? maker.find(gradient) : maker.valueOf(operandOf(weights, gradient));
  if (!own) return undefined;
  const { builder: b } = maker;
  const [batch, contract] = [intsOf(product.attributes, "lhs_batch"), intsOf(product.attributes, "lhs_contract")];
  const free = own.type.shape.flatMap((_, axis) => (batch.includes(axis) || contract.includes(axis) ? [] : [axis]));
  const order = [...batch, ...free, ...contract];
  const moved = order.every((axis, i) => axis === i) ? own : b.transpose(own, order);
  const factors = [moved, maker.valueOf(output)].map((x) => widened(maker, x));
  const rank = output.type.shape.length;
  const [x, y] = factors;
  if (!x || !y || moved.type.shape.length !== rank) return undefined;
  return maker.fusion("row", [b.reduceSum(b.mul(x, y), [rank - 1])], [weights], { rows: rank - 1 });
}

function operandOf({ regions, operands }: Operation, parameter: Value): Value {
  const operand = operands[regions[0]?.parameters.indexOf(parameter) ?? -1];
  if (!operand) throw new Error("internal: a region reads a value that is not its own");
  return operand;
}

/** What `sums` are, of weights that are computed here. */
function gradientOf(
  { first, row }: Forward,
  { weights, softmax }: Backward,
  sums: readonly Operation[],
  rowValues: { readonly largest: Value; readonly total: Value; readonly products: Value },
): Operation | undefined {
  const maker = new RegionMaker();
  const { builder: b } = maker;
  maker.take(first);
  const logits = maker.valueOf(first.result);
  const { shape } = logits.type;
  const rows = shape.slice(0, -1).map((_, axis) => axis);
  const spread = (value: Value): Value => b.broadcast(maker.valueOf(value), shape, rows);
  const again = b.div(b.exp(b.sub(widened(maker, logits), spread(rowValues.largest))), spread(rowValues.total));
  const { dtype } = row.result.type;
  maker.define(row.result, dtype === "f32" ? again : b.cast(again, dtype));
  maker.take(weights);
  const product = contractionOf(weights);
  const reductions = softmax.regions[0]?.operations.filter((operation) => loopKind(operation) === "reduce") ?? [];
  const [reduction, ...others] = reductions;
  if (!product || !reduction || others.length > 0) return undefined;
  if (reduction.name !== "reduce_sum" || intsOf(reduction.attributes, "axes").join() !== String(shape.length - 1)) return undefined;
  const kept = maker.valueOf(rowValues.products);
  maker.define(reduction.result, reduction.result.type.dtype === "f32" ? kept : b.cast(kept, reduction.result.type.dtype));
  maker.take(softmax, (operation) => operation !== reduction);
  // What was summed are the weights times their gradients.
  const [summed] = reduction.operands;
  const term = madeBy(summed && withoutCasts(maker.find(summed) ?? summed), "mul");
  const [x, y] = term ? pairOf(term).map(withoutCasts) : [];
  const gradient = maker.find(product.result);
  const isProduct = gradient !== undefined && ((x === again && y === gradient) || (x === gradient && y === again));
  if (!isProduct) return undefined;
  for (const sum of sums) maker.take(sum);
  return maker.fusion(
    "attention_gradient",
    sums.map((sum) => maker.valueOf(sum.result)),
    sums,
  );
}
