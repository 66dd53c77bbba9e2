/** Products and windows. */

import type { ConvAttributes, WindowAttributes } from "../../ir/builder.ts";
import { type Dim, dimEquals } from "../../ir/dim.ts";
import { valueError } from "../errors.ts";
import { defineTensorFunction } from "../tensor/function.ts";
import { asTensor, formatDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { asValue, first, floating, normalizeAxis, promote } from "./operands.ts";
import { broadcastTo, expandDims, squeeze } from "./shape.ts";

export interface DotAxes {
  readonly lhsContract: readonly number[];
  readonly rhsContract: readonly number[];
  readonly lhsBatch?: readonly number[];
  readonly rhsBatch?: readonly number[];
}

const dotFunction = defineTensorFunction<DotAxes>("dotGeneral", (b, inputs, axes) => {
  const [lhs, rhs] = promote(b, inputs).map((x) => asValue(b, x));
  if (!lhs || !rhs) throw new Error("internal: a product has two operands");
  return b.dotGeneral(lhs, rhs, axes);
});
/** Sums over the contracted axes. Result axes: batch axes, free axes of `lhs`, free axes of `rhs`. */
export function dotGeneral(lhs: TensorLike, rhs: TensorLike, axes: DotAxes): Tensor {
  return dotFunction([asTensor(lhs), asTensor(rhs)], axes);
}

function commonBatch(a: readonly Dim[], b: readonly Dim[], what: string): readonly Dim[] {
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, i) => {
    const [x, y] = [a[i - rank + a.length] ?? 1, b[i - rank + b.length] ?? 1];
    return dimEquals(x, 1) ? y : dimEquals(y, 1) || dimEquals(x, y) ? x : valueError(what);
  });
}

/** The product of matrices in the last two axes; other axes broadcast. A tensor of rank 1 is a row on the left, a column on the right. */
export function matmul(x: TensorLike, y: TensorLike): Tensor {
  const [a, b] = [asTensor(x), asTensor(y)];
  if (a.rank === 0 || b.rank === 0)
    valueError(`matmul needs tensors of rank 1 or more, found shapes ${formatDims(a.dims)} and ${formatDims(b.dims)}`);
  if (a.rank === 1) return squeeze(matmul(expandDims(a, 0), b), b.rank === 1 ? 0 : -2);
  if (b.rank === 1) return squeeze(matmul(a, expandDims(b, 1)), -1);
  const what = `matmul: shapes ${formatDims(a.dims)} and ${formatDims(b.dims)} do not fit`;
  const [inner, outer] = [a.dim(-1), b.dim(-2)];
  if (!dimEquals(inner, outer)) valueError(`${what}: the last size of the first must equal the second to last of the second`);
  if (b.rank === 2) return dotGeneral(a, b, { lhsContract: [a.rank - 1], rhsContract: [0] });
  const batch = commonBatch(a.dims.slice(0, -2), b.dims.slice(0, -2), what);
  const lhs = broadcastTo(a, [...batch, ...a.dims.slice(-2)]);
  const rhs = broadcastTo(b, [...batch, ...b.dims.slice(-2)]);
  const batchAxes = batch.map((_, i) => i);
  return dotGeneral(lhs, rhs, { lhsBatch: batchAxes, rhsBatch: batchAxes, lhsContract: [batch.length + 1], rhsContract: [batch.length] });
}

/** `x * y` summed over the given axes of each, or over that many last axes of `x` and first ones of `y`: `numpy.tensordot`. */
export function tensordot(x: TensorLike, y: TensorLike, axes: number | readonly [readonly number[], readonly number[]] = 2): Tensor {
  const [a, b] = [asTensor(x), asTensor(y)];
  const [left, right] =
    typeof axes === "number" ? [Array.from({ length: axes }, (_, i) => i - axes), Array.from({ length: axes }, (_, i) => i)] : axes;
  const normalized = (list: readonly number[], rank: number): readonly number[] => list.map((axis) => normalizeAxis(axis, rank));
  return dotGeneral(a, b, { lhsContract: normalized(left, a.rank), rhsContract: normalized(right, b.rank) });
}

const convFunction = defineTensorFunction<ConvAttributes>("conv", (b, inputs, attributes) => {
  const [x, kernel] = promote(b, inputs).map((value) => asValue(b, value));
  if (!x || !kernel) throw new Error("internal: a convolution has two operands");
  return b.conv(x, kernel, attributes);
});
/** A convolution as in the IR: explicit padding, dilations, groups, and specs that name the axes (default channels last). */
export function conv(x: TensorLike, kernel: TensorLike, attributes: ConvAttributes): Tensor {
  return convFunction([asTensor(x), asTensor(kernel)], attributes);
}

const windowSumFunction = defineTensorFunction<WindowAttributes>("windowSum", (b, inputs, attributes) =>
  b.windowSum(floating(b, inputs[0]), attributes),
);
const windowMaxFunction = defineTensorFunction<WindowAttributes>("windowMax", (b, inputs, attributes) =>
  b.windowMax(first(inputs, b), attributes),
);

/** The sum of each window. `window`, `strides` and `padding` have one entry per axis, batch and channels included. */
export function windowSum(x: TensorLike, attributes: WindowAttributes): Tensor {
  return windowSumFunction([asTensor(x)], attributes);
}
/** The largest element of each window; padding never wins. */
export function maxPool(x: TensorLike, attributes: WindowAttributes): Tensor {
  return windowMaxFunction([asTensor(x)], attributes);
}

const averageFunction = defineTensorFunction<WindowAttributes>("averagePool", (b, inputs, attributes) => {
  const x = floating(b, inputs[0]);
  const sum = b.windowSum(x, attributes);
  if (attributes.padding.every(([low, high]) => low === 0 && high === 0))
    return b.div(
      sum,
      attributes.window.reduce((product, size) => product * size, 1),
    );
  // Sizes that are not pooled do not matter to the count: one element of each is enough.
  const shape = x.type.shape.map((dim, axis) => (attributes.window[axis] === 1 && attributes.strides[axis] === 1 ? 1 : dim));
  return b.div(sum, b.windowSum(b.full(x.type.dtype, shape, 1), attributes));
});
/** The mean of each window over the elements that are not padding. */
export function averagePool(x: TensorLike, attributes: WindowAttributes): Tensor {
  return averageFunction([asTensor(x)], attributes);
}
