/** Norms of vectors and matrices. */

import { shown, valueError } from "../errors.ts";
import { asTensor, formatDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { abs, cast, notEqual, power, sqrt, square } from "./elementwise.ts";
import { svd } from "./linalg.ts";
import { normalizeAxis } from "./operands.ts";
import { max, min, sum } from "./reduce.ts";
import { expandDims, squeeze, transpose } from "./shape.ts";

/** A number, or for matrices `fro` (Frobenius) or `nuc` (the sum of singular values). */
export type NormOrder = number | "fro" | "nuc";

export interface NormOptions {
  readonly ord?: NormOrder | null;
  /** One axis for vectors, two for matrices; null means all of a vector or matrix, or without `ord` all elements. */
  readonly axis?: number | readonly number[] | null;
  readonly keepDims?: boolean;
}

interface Kept {
  readonly keepDims: boolean;
}

function vectorNorm(x: Tensor, ord: NormOrder | null, axis: number | readonly number[], { keepDims }: Kept): Tensor {
  const options = { axis, keepDims };
  switch (ord) {
    case null:
    case 2:
      return sqrt(sum(square(x), options));
    case Number.POSITIVE_INFINITY:
      return max(abs(x), options);
    case Number.NEGATIVE_INFINITY:
      return min(abs(x), options);
    case 0:
      return sum(cast(notEqual(x, 0), x.dtype), options);
    case 1:
      return sum(abs(x), options);
    default:
      if (typeof ord !== "number") return valueError(`norm of order ${shown(ord)} is of matrices; one axis is given`);
      return power(sum(power(abs(x), ord), options), 1 / ord);
  }
}

function matrixNorm(x: Tensor, ord: NormOrder | null, axes: readonly [number, number], { keepDims }: Kept): Tensor {
  const [row, column] = axes;
  /** Sums over one axis, and of them the largest or smallest. */
  const extreme = (pick: typeof max, over: number, along: number): Tensor => {
    const sums = sum(abs(x), { axis: over, keepDims: true });
    const found = pick(sums, { axis: along, keepDims: true });
    return keepDims ? found : squeeze(found, axes);
  };
  const ofSingularValues = (pick: typeof max): Tensor => {
    const others = x.dims.map((_, i) => i).filter((i) => i !== row && i !== column);
    const found = pick(svd(transpose(x, [...others, row, column]), { computeUv: false }), { axis: -1 });
    return keepDims ? [...axes].sort((a, b) => a - b).reduce((norm, axis) => expandDims(norm, axis), found) : found;
  };
  switch (ord) {
    case null:
    case "fro":
      return sqrt(sum(square(x), { axis: [...axes], keepDims }));
    case "nuc":
      return ofSingularValues(sum);
    case 1:
      return extreme(max, row, column);
    case -1:
      return extreme(min, row, column);
    case Number.POSITIVE_INFINITY:
      return extreme(max, column, row);
    case Number.NEGATIVE_INFINITY:
      return extreme(min, column, row);
    case 2:
      return ofSingularValues(max);
    case -2:
      return ofSingularValues(min);
    default:
      return valueError(`there is no norm of order ${shown(ord)} of matrices`, {
        help: 'the orders are null, "fro", "nuc", 1, -1, 2, -2, Infinity and -Infinity',
      });
  }
}

/** The norm of vectors or matrices, as `numpy.linalg.norm`. */
export function norm(x: TensorLike, options: NormOptions = {}): Tensor {
  const given = asTensor(x);
  const value = given.dtype === "float64" || given.dtype === "float16" || given.dtype === "bfloat16" ? given : cast(given, "float32");
  const { ord = null, axis = null, keepDims = false } = options;
  const all = value.dims.map((_, i) => i);
  if (axis === null && ord === null) return vectorNorm(value, null, all, { keepDims });
  const axes = axis === null ? all : (typeof axis === "number" ? [axis] : axis).map((item) => normalizeAxis(item, value.rank));
  const [first, second, ...others] = axes;
  if (first === undefined || others.length > 0)
    return valueError(`norm of order ${shown(ord)} needs one axis or two; found ${axes.length} for shape ${formatDims(value.dims)}`);
  return second === undefined ? vectorNorm(value, ord, first, { keepDims }) : matrixNorm(value, ord, [first, second], { keepDims });
}
