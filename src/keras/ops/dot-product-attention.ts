/** Attention over heads. */

import { type Dim, dimEquals, isStatic } from "../../ir/dim.ts";
import { valueError } from "../errors.ts";
import { defineTensorFunction } from "../tensor/function.ts";
import { asTensor, formatDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { float } from "./arithmetic.ts";
import { dotGeneral } from "./contract.ts";
import { add, cast, multiply, where } from "./elementwise.ts";
import { first } from "./operands.ts";
import { softmax } from "./reduce.ts";
import { repeat, transpose } from "./shape.ts";

export interface DotProductAttentionOptions {
  /** Added to the scores: broadcasts to `[batch, heads, queries, keys]`. */
  readonly bias?: TensorLike | null;
  /** Which keys a query may look at: broadcasts to `[batch, heads, queries, keys]`. */
  readonly mask?: TensorLike | null;
  /** Factor of the scores; default one over the root of the size of a head. */
  readonly scale?: number | null;
  /** A query looks at keys up to its own position. */
  readonly isCausal?: boolean;
  /** A choice of code in Keras; it changes no result. */
  readonly flashAttention?: boolean | null;
}

/** A score that no other is below, without being infinite. */
const masked = -0.7 * (2 - 2 ** -23) * 2 ** 127;

const causalFunction = defineTensorFunction<undefined>("causalScores", (b, inputs) => {
  const scores = first(inputs, b);
  const { shape } = scores.type;
  const [query, key] = [b.iota("i32", shape, shape.length - 2), b.iota("i32", shape, shape.length - 1)];
  return b.select(b.ge(query, key), scores, masked);
});

function headCount(x: Tensor): number {
  const count: Dim = x.dim(2);
  return isStatic(count) ? count : valueError(`dotProductAttention needs a known number of heads; found shape ${formatDims(x.dims)}`);
}

/**
 * `softmax(q·k * scale) · v` for `query [batch, queries, heads, size]` and `key` and `value [batch, keys, groups, size]`,
 * where heads fall into groups that share keys and values.
 */
export function dotProductAttention(
  query: TensorLike,
  key: TensorLike,
  value: TensorLike,
  options: DotProductAttentionOptions = {},
): Tensor {
  const [q, k, v] = [float(query), float(key), float(value)];
  const { bias = null, mask = null, scale = null, isCausal = false } = options;
  for (const x of [q, k, v])
    if (x.rank !== 4) return valueError(`dotProductAttention takes tensors of rank 4; found shape ${formatDims(x.dims)}`);
  const [heads, groups] = [headCount(q), headCount(k)];
  if (groups === 0 || heads % groups !== 0 || !dimEquals(v.dim(2), groups))
    return valueError(
      `dotProductAttention: ${heads} heads of queries do not fall into the groups of ${formatDims(k.dims)} and ${formatDims(v.dims)}`,
    );
  const spread = (x: Tensor): Tensor => (heads === groups ? x : repeat(x, heads / groups, 2));
  const size = q.dim(-1);
  const factor =
    scale ?? (isStatic(size) ? 1 / Math.sqrt(size) : valueError("dotProductAttention needs a known size of heads, or a scale"));
  const product = dotGeneral(q, spread(k), { lhsBatch: [0, 2], rhsBatch: [0, 2], lhsContract: [3], rhsContract: [3] });
  let scores = multiply(cast(product, product.dtype === "float64" ? "float64" : "float32"), factor);
  if (bias !== null) scores = add(scores, cast(asTensor(bias), scores.dtype));
  if (isCausal) scores = causalFunction([scores], undefined);
  if (mask !== null) scores = where(cast(asTensor(mask), "bool"), scores, masked);
  const weights = cast(softmax(scores, { axis: -1 }), v.dtype);
  const mixed = dotGeneral(weights, spread(v), { lhsBatch: [0, 1], rhsBatch: [0, 2], lhsContract: [3], rhsContract: [1] });
  return transpose(mixed, [0, 2, 1, 3]);
}
