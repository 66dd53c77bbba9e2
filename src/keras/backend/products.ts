/** Matrix products and biases. */

import { dimEquals } from "../../ir/dim.ts";
import { shown, valueError } from "../errors.ts";
import * as ops from "../ops.ts";
import { asTensor, formatDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { formatOf } from "./operands.ts";

/** The sum over the last axis of `x` and the last but one of `y`; a matrix product for matrices. */
export function dot(x: TensorLike, y: TensorLike): Tensor {
  const [a, b] = [asTensor(x), asTensor(y)];
  const shapes = `shapes ${formatDims(a.dims)} and ${formatDims(b.dims)}`;
  if (a.rank < 2 || b.rank < 2)
    valueError(`dot takes tensors of rank 2 or more; found ${shapes}`, { help: "use K.sum of a product for vectors" });
  if (!dimEquals(a.dim(-1), b.dim(-2)))
    valueError(`dot: the last size of the first must be the last but one of the second; found ${shapes}`);
  return ops.dotGeneral(a, b, { lhsContract: [a.rank - 1], rhsContract: [b.rank - 2] });
}

export interface BatchDotOptions {
  /** The axis of each that is summed over; one number for both. */
  readonly axes?: number | readonly number[] | null;
}

/** For every sample the sum over one axis of each. A result without further axes gets one of size 1. */
export function batchDot(x: TensorLike, y: TensorLike, { axes = null }: BatchDotOptions = {}): Tensor {
  const [a, b] = [asTensor(x), asTensor(y)];
  const shapes = `shapes ${formatDims(a.dims)} and ${formatDims(b.dims)}`;
  if (a.rank < 2 || b.rank < 2) valueError(`batchDot takes tensors of rank 2 or more; found ${shapes}`);
  const [batchA, batchB] = [a.dim(0), b.dim(0)];
  if (typeof batchA === "number" && typeof batchB === "number" && batchA !== batchB)
    valueError(`batchDot: batch sizes ${batchA} and ${batchB} differ; found ${shapes}`);
  const given: readonly unknown[] = axes === null ? [-1, b.rank === 2 ? -1 : -2] : typeof axes === "number" ? [axes, axes] : axes;
  const [atA, atB] = given.map((axis, i) => {
    const { rank } = i === 0 ? a : b;
    if (typeof axis !== "number") return valueError(`batchDot: axes ${shown(axes)} must be one number for each tensor`);
    const at = axis < 0 ? axis + rank : axis;
    if (at === 0) return valueError(`batchDot: axes ${shown(axes)} name the batch axis, which cannot be summed over`);
    return Number.isInteger(at) && at > 0 && at < rank ? at : valueError(`batchDot: axes ${shown(axes)} are out of range for ${shapes}`);
  });
  if (given.length !== 2 || atA === undefined || atB === undefined) return valueError(`batchDot: axes ${shown(axes)} must be two numbers`);
  if (!dimEquals(a.dim(atA), b.dim(atB))) valueError(`batchDot: axes [${atA}, ${atB}] have different sizes; found ${shapes}`);
  const product = ops.dotGeneral(a, b, { lhsBatch: [0], rhsBatch: [0], lhsContract: [atA], rhsContract: [atB] });
  return product.rank === 1 ? ops.expandDims(product, 1) : product;
}

export interface FormatOptions {
  readonly dataFormat?: string | null | undefined;
}

/**
 * Adds a number per channel, or with a bias of one axis less than `x` one per position, whose last axis is that of the
 * channels.
 */
export function biasAdd(x: TensorLike, bias: TensorLike, { dataFormat = null }: FormatOptions = {}): Tensor {
  const [value, added] = [asTensor(x), asTensor(bias)];
  const format = formatOf(dataFormat);
  if (added.rank !== 1 && added.rank !== value.rank - 1)
    valueError(
      `biasAdd: the bias has rank ${added.rank} and shape ${formatDims(added.dims)}; for ${formatDims(value.dims)} it must have rank 1 or ${value.rank - 1}`,
    );
  if (format === "channelsLast" || value.rank < 3) return ops.add(value, added);
  if (added.rank === 1) return ops.add(value, ops.reshape(added, [added.dim(0), ...new Array<number>(value.rank - 2).fill(1)]));
  return ops.add(value, ops.transpose(added, [added.rank - 1, ...Array.from({ length: added.rank - 1 }, (_, i) => i)]));
}
