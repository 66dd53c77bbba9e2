/** Products of vectors and matrices, and sums and differences along an axis. */

import { dimEquals, isStatic } from "../../ir/dim.ts";
import { valueError } from "../errors.ts";
import { asTensor, formatDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { conv, matmul, tensordot } from "./contract.ts";
import { add, multiply, notEqual, subtract } from "./elementwise.ts";
import { normalizeAxis } from "./operands.ts";
import { moveaxis, ravel } from "./rearrange.ts";
import { sum } from "./reduce.ts";
import { expandDims, flip, reshape, sliceAxis, stack, unstack } from "./shape.ts";

/** The sum over the last axis of `x` and the last but one of `y`, or its only one. Numbers multiply. */
export function dot(x: TensorLike, y: TensorLike): Tensor {
  const [a, b] = [asTensor(x), asTensor(y)];
  if (a.rank === 0 || b.rank === 0) return multiply(a, b);
  if (a.rank <= 2 && b.rank <= 2) return matmul(a, b);
  return tensordot(a, b, [[a.rank - 1], [b.rank === 1 ? 0 : b.rank - 2]]);
}
/** The sum over the last axes of both. Numbers multiply. */
export function inner(x: TensorLike, y: TensorLike): Tensor {
  const [a, b] = [asTensor(x), asTensor(y)];
  return a.rank === 0 || b.rank === 0 ? multiply(a, b) : tensordot(a, b, [[a.rank - 1], [b.rank - 1]]);
}
/** Every element of `x` times every element of `y`: a matrix. */
export function outer(x: TensorLike, y: TensorLike): Tensor {
  return multiply(expandDims(ravel(x), 1), expandDims(ravel(y), 0));
}
/** The sum of products of all elements. */
export function vdot(x: TensorLike, y: TensorLike): Tensor {
  return sum(multiply(ravel(x), ravel(y)));
}

/** Blocks of `y`, one for every element of `x`. */
export function kron(x: TensorLike, y: TensorLike): Tensor {
  let [a, b] = [asTensor(x), asTensor(y)];
  while (a.rank < b.rank) a = expandDims(a, 0);
  while (b.rank < a.rank) b = expandDims(b, 0);
  const sizes = a.dims.map((dim, axis) => {
    const other = b.dim(axis);
    if (!isStatic(dim) || !isStatic(other))
      return valueError(`kron needs known sizes; found ${formatDims(a.dims)} and ${formatDims(b.dims)}`);
    return [dim, other] as const;
  });
  const wide = multiply(
    reshape(
      a,
      sizes.flatMap(([own]) => [own, 1]),
    ),
    reshape(
      b,
      sizes.flatMap(([, other]) => [1, other]),
    ),
  );
  return reshape(
    wide,
    sizes.map(([own, other]) => own * other),
  );
}

export interface CrossOptions {
  readonly axisa?: number;
  readonly axisb?: number;
  readonly axisc?: number;
  /** In place of the other three. */
  readonly axis?: number | null;
}
/** The cross product of vectors of three elements; of two elements, their third is zero, and of two such only it is given. */
export function cross(x: TensorLike, y: TensorLike, options: CrossOptions = {}): Tensor {
  const { axis = null, axisa = axis ?? -1, axisb = axis ?? -1, axisc = axis ?? -1 } = options;
  const [a, b] = [moveaxis(x, axisa, -1), moveaxis(y, axisb, -1)];
  const parts = [a, b].map((value) => {
    const size = value.dim(-1);
    return size === 2 || size === 3
      ? unstack(value, { axis: -1 })
      : valueError(`cross takes vectors of 2 or 3 elements; found shape ${formatDims(value.dims)}`);
  });
  const [[a0, a1, a2] = [], [b0, b1, b2] = []] = parts;
  if (!a0 || !a1 || !b0 || !b1) throw new Error("internal: vectors have at least two elements");
  const difference = (p: Tensor | undefined, q: Tensor | undefined, r: Tensor | undefined, s: Tensor | undefined): Tensor => {
    const [left, right] = [p && q ? multiply(p, q) : 0, r && s ? multiply(r, s) : 0];
    return subtract(left, right);
  };
  const last = difference(a0, b1, a1, b0);
  if (!a2 && !b2) return last;
  return moveaxis(stack([difference(a1, b2, a2, b1), difference(a2, b0, a0, b2), last], { axis: -1 }), -1, axisc);
}

/** `sum_n x[n + k] y[n]`: of `full` overlap of any part, `same` of the longer's length, or only of `valid` ones. */
export function correlate(x: TensorLike, y: TensorLike, options: { readonly mode?: "valid" | "same" | "full" } = {}): Tensor {
  const { mode = "valid" } = options;
  const [a, b] = [asTensor(x), asTensor(y)];
  const [n, m] = [a.dims[0], b.dims[0]];
  if (a.rank !== 1 || b.rank !== 1 || typeof n !== "number" || typeof m !== "number")
    return valueError(`correlate takes vectors of known length; found shapes ${formatDims(a.dims)} and ${formatDims(b.dims)}`);
  // A kernel longer than the signal: the other way round, and the result turned.
  if (m > n) return flip(correlate(b, a, { mode }));
  const before = mode === "full" ? m - 1 : mode === "same" ? Math.floor(m / 2) : 0;
  const after = mode === "full" ? m - 1 : mode === "same" ? m - 1 - before : 0;
  if (mode !== "valid" && mode !== "same" && mode !== "full")
    return valueError(`mode of correlate must be "valid", "same" or "full", not ${JSON.stringify(mode)}`);
  return reshape(conv(reshape(a, [1, n, 1]), reshape(b, [m, 1, 1]), { strides: [1], padding: [[before, after]] }), [-1]);
}

/** Differences of neighbours along an axis, `n` times. */
export function diff(x: TensorLike, options: { readonly n?: number; readonly axis?: number } = {}): Tensor {
  const { n = 1, axis = -1 } = options;
  let value = asTensor(x);
  const at = normalizeAxis(axis, value.rank);
  for (let i = 0; i < n; i++) {
    const [next, own] = [sliceAxis(value, at, 1), sliceAxis(value, at, 0, -1)];
    value = value.dtype === "bool" ? notEqual(next, own) : subtract(next, own);
  }
  return value;
}

export interface TrapezoidOptions {
  /** Positions of the samples. */
  readonly x?: TensorLike | null;
  /** Their distance, where no positions are given. Default 1. */
  readonly dx?: number;
  readonly axis?: number;
}
/** The integral along an axis by trapezoids. */
export function trapezoid(y: TensorLike, options: TrapezoidOptions = {}): Tensor {
  const { x = null, dx = 1, axis = -1 } = options;
  const value = asTensor(y);
  const at = normalizeAxis(axis, value.rank);
  const pairs = add(sliceAxis(value, at, 1), sliceAxis(value, at, 0, -1));
  if (x === null) return multiply(sum(pairs, { axis: at }), dx / 2);
  const positions = asTensor(x);
  const steps = diff(positions, { axis: positions.rank === 1 ? 0 : at });
  const shaped =
    positions.rank === 1 && !(value.rank === 1)
      ? reshape(
          steps,
          value.dims.map((_, i) => (i === at ? steps.dim(0) : 1)),
        )
      : steps;
  if (!dimEquals(positions.dim(positions.rank === 1 ? 0 : at), value.dim(at)))
    return valueError(`trapezoid: ${formatDims(positions.dims)} positions do not fit samples of shape ${formatDims(value.dims)}`);
  return multiply(sum(multiply(pairs, shaped), { axis: at }), 0.5);
}
