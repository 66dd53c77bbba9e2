/** Choices, and functions along the first axis. */

import { type Dim, dimEquals, isStatic } from "../../ir/dim.ts";
import { floatx } from "../config.ts";
import { valueError } from "../errors.ts";
import { currentScope } from "../layer/call-scope.ts";
import * as ops from "../ops.ts";
import { tracedCall } from "../tensor/closures.ts";
import { asTensor, formatDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { currentTrace } from "../tensor/trace.ts";
import { flattenTensors, mapTensorLikes, mapTensors, type TensorLikeTree, type TensorTree } from "../tree.ts";
import { learningPhase } from "./configuration.ts";
import { dtypeOr } from "./operands.ts";

/** A value, or a function that gives it and runs only where it is needed. */
export type Expression = TensorLikeTree | (() => TensorLikeTree);

function valueIn(expression: Expression): TensorTree {
  const value = typeof expression === "function" ? (expression as () => TensorLikeTree)() : expression;
  return mapTensorLikes(value, (x) => asTensor(x));
}

function isConcrete(x: Tensor): boolean {
  return x.payload.kind === "host" || x.payload.kind === "deferred";
}

/** Both structures leaf by leaf. */
function zipTensors(a: TensorTree, b: TensorTree, combine: (x: Tensor, y: Tensor) => Tensor, who: string): TensorTree {
  const others = flattenTensors(b);
  if (flattenTensors(a).length !== others.length)
    valueError(`${who}: one branch gives ${flattenTensors(a).length} tensors, the other ${others.length}`);
  let next = 0;
  return mapTensors(a, (x) => combine(x, others[next++] ?? x));
}

/** `condition` with sizes of 1 up to the rank of `x`. */
function aligned(condition: Tensor, x: Tensor): Tensor {
  if (condition.rank > x.rank)
    valueError(
      `switch: the condition has rank ${condition.rank} (${formatDims(condition.dims)}), above rank ${x.rank} of the branch ${formatDims(x.dims)}`,
    );
  return ops.reshape(condition, [...condition.dims, ...new Array<number>(x.rank - condition.rank).fill(1)]);
}

/**
 * One of two values by a scalar condition: a branch that is a function runs only if chosen. Any other condition chooses element
 * by element and lies along the leading axes of the branches.
 */
function choose(condition: TensorLike, thenExpression: Expression, elseExpression: Expression): TensorTree {
  const flag = ops.cast(asTensor(condition), "bool");
  if (flag.rank === 0 && isConcrete(flag)) return valueIn(flag.dataSync()[0] ? thenExpression : elseExpression);
  const isLazy = typeof thenExpression === "function" || typeof elseExpression === "function";
  if (flag.rank === 0 && isLazy && currentTrace())
    return ops.cond(
      flag,
      () => valueIn(thenExpression),
      () => valueIn(elseExpression),
    );
  const [a, b] = [valueIn(thenExpression), valueIn(elseExpression)];
  return zipTensors(a, b, (x, y) => ops.where(aligned(flag, x), x, y), "switch");
}

type Training = boolean | number | TensorLike | null | undefined;
type Branch<T> = T | (() => T);

function taken<T>(branch: Branch<T>): T {
  return typeof branch === "function" ? (branch as () => T)() : branch;
}

/**
 * `x` in training, else `alt`; a branch that is a function runs only if chosen. Training is the option, else what the layer
 * around is called with, else the learning phase. One that only the program knows chooses as `switch` does.
 */
export function inTrainPhase<X extends TensorLikeTree, Alt extends TensorLikeTree = X>(
  x: Branch<X>,
  alt: Branch<Alt>,
  { training = null }: { readonly training?: Training } = {},
): X | Alt {
  const flag = training ?? currentScope()?.training ?? learningPhase();
  if (typeof flag === "number" || typeof flag === "boolean") return flag ? taken(x) : taken(alt);
  return choose(flag, x as Expression, alt as Expression) as X | Alt;
}
/** `x` outside training, else `alt`. */
export function inTestPhase<X extends TensorLikeTree, Alt extends TensorLikeTree = X>(
  x: Branch<X>,
  alt: Branch<Alt>,
  options: { readonly training?: Training } = {},
): X | Alt {
  return inTrainPhase<Alt, X>(alt, x, options);
}

/** Tensors with a first axis, all of one size. */
function sequencesOf(elems: TensorLikeTree, who: string): { readonly trees: TensorTree; readonly size: Dim } {
  const trees = mapTensorLikes(elems, (x) => asTensor(x));
  const leaves = flattenTensors(trees);
  const [first] = leaves;
  if (!first || leaves.some((x) => x.rank === 0)) return valueError(`${who} takes tensors with a first axis`);
  const odd = leaves.find((x) => !dimEquals(x.dim(0), first.dim(0)));
  if (odd) valueError(`${who}: first axes of shapes ${formatDims(first.dims)} and ${formatDims(odd.dims)} differ`);
  return { trees, size: first.dim(0) };
}

/** Every slice along the first axis, in the form of `trees`. */
function slicesOf(trees: TensorTree, size: number): readonly TensorTree[] {
  if (size === 0) return [];
  const parts = flattenTensors(trees).map((x) => ops.unstack(x));
  return Array.from({ length: size }, (_, i) => {
    let next = 0;
    return mapTensors(trees, (x) => parts[next++]?.[i] ?? x);
  });
}

/** Takes what was accumulated and a slice, and gives what is accumulated then. */
export type Fold<Accumulated extends TensorTree = Tensor, Slice extends TensorTree = Tensor> = (
  accumulated: Accumulated,
  x: Slice,
) => TensorLikeTree;
type AnyFold = Fold<TensorTree, TensorTree>;

export interface FoldOptions {
  /** What is accumulated at first; by default the first slice. */
  readonly initializer?: TensorLikeTree | null;
  readonly name?: string | null;
}

/** Written out where the number of slices is known, else a loop. */
function fold(who: string, fn: AnyFold, elems: TensorLikeTree, initializer: TensorLikeTree | null, reverse: boolean): TensorTree {
  const { trees, size } = sequencesOf(elems, who);
  const step = (accumulated: TensorTree, x: TensorTree): TensorTree => valueIn(fn(accumulated, x));
  const start: readonly TensorTree[] = initializer === null ? [] : [valueIn(initializer)];
  if (isStatic(size)) {
    const slices = slicesOf(trees, size);
    const [first = valueError(`${who} of nothing needs an initializer`), ...rest] = [...start, ...(reverse ? slices.toReversed() : slices)];
    return rest.reduce<TensorTree>(step, first);
  }
  return tracedCall(who, [trees, start] as const, (xs, [given]) => {
    const first = (x: Tensor): Tensor => ops.squeeze(reverse ? ops.sliceAxis(x, 0, -1) : ops.sliceAxis(x, 0, 0, 1), 0);
    const rest = (x: Tensor): Tensor => (reverse ? ops.sliceAxis(x, 0, 0, -1) : ops.sliceAxis(x, 0, 1));
    const [last] = ops.scan((carry, slice) => [step(carry, slice), []], given ?? mapTensors(xs, first), given ? xs : mapTensors(xs, rest), {
      reverse,
    });
    return last;
  });
}

/** Accumulates the slices of the first axis from the first to the last. Both may be structures of tensors. */
export function foldl(fn: Fold, elems: TensorLike, options?: FoldOptions): Tensor;
export function foldl<T extends TensorTree, Slice extends TensorTree>(fn: Fold<T, Slice>, elems: TensorLikeTree, options?: FoldOptions): T;
export function foldl(fn: unknown, elems: TensorLikeTree, { initializer = null }: FoldOptions = {}): TensorTree {
  return fold("foldl", fn as AnyFold, elems, initializer, false);
}
/** Accumulates the slices of the first axis from the last to the first. Both may be structures of tensors. */
export function foldr(fn: Fold, elems: TensorLike, options?: FoldOptions): Tensor;
export function foldr<T extends TensorTree, Slice extends TensorTree>(fn: Fold<T, Slice>, elems: TensorLikeTree, options?: FoldOptions): T;
export function foldr(fn: unknown, elems: TensorLikeTree, { initializer = null }: FoldOptions = {}): TensorTree {
  return fold("foldr", fn as AnyFold, elems, initializer, true);
}

export interface MapOptions {
  /** Of the results; by default that of `elems`. */
  readonly dtype?: string | null;
  readonly name?: string | null;
}

/**
 * `fn` of every slice of the first axis, stacked. Written out where the number of slices is known, else a loop. Both may be
 * structures of tensors.
 */
export function mapFn(fn: (x: Tensor) => TensorLike, elems: TensorLike, options?: MapOptions): Tensor;
export function mapFn<T extends TensorTree, Slice extends TensorTree>(
  fn: (x: Slice) => TensorLikeTree,
  elems: TensorLikeTree,
  options?: MapOptions,
): T;
export function mapFn(fn: unknown, elems: TensorLikeTree, { dtype = null }: MapOptions = {}): TensorTree {
  const { trees, size } = sequencesOf(elems, "mapFn");
  const type = dtypeOr(dtype, flattenTensors(trees)[0]?.dtype ?? floatx());
  const call = (slice: TensorTree): TensorTree =>
    mapTensors(valueIn((fn as (x: TensorTree) => TensorLikeTree)(slice)), (x) => ops.cast(x, type));
  if (!isStatic(size)) return tracedCall("mapFn", [trees], (xs) => ops.scan((_, slice) => [[], call(slice)], [], xs)[1]);
  const results = slicesOf(trees, size).map(call);
  const [first] = results;
  if (!first) return valueError("mapFn of no slices has no result");
  const columns = results.map((result) => flattenTensors(result));
  let next = 0;
  return mapTensors(first, () => {
    const at = next++;
    return ops.stack(columns.map((row) => row[at] ?? valueError("mapFn: fn must give as many tensors for every slice")));
  });
}

export { choose as switch };
