/** Counting into bins, and finding where numbers lie among sorted ones: by comparing all pairs, in parallel. */

import { isFloatType } from "../dtypes.ts";
import { valueError } from "../errors.ts";
import { asTensor, formatDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { float } from "./arithmetic.ts";
import { add, cast, equal, greaterEqual, less, lessEqual, logicalAnd, subtract, where } from "./elementwise.ts";
import { segmentSum } from "./indexing.ts";
import { linspace } from "./ranges.ts";
import { ravel } from "./rearrange.ts";
import { max, min, sum } from "./reduce.ts";
import { expandDims, onesLike, sliceAxis, stack, unstack } from "./shape.ts";

export interface SearchOptions {
  /** Before (`left`) or behind (`right`) elements that are equal. */
  readonly side?: "left" | "right";
}
/** Where each of `values` would be put among sorted numbers so that they stay sorted: int32. */
export function searchsorted(sortedSequence: TensorLike, values: TensorLike, options: SearchOptions = {}): Tensor {
  const { side = "left" } = options;
  if (side !== "left" && side !== "right") return valueError(`side of searchsorted must be "left" or "right", not ${JSON.stringify(side)}`);
  const sequence = asTensor(sortedSequence);
  if (sequence.rank !== 1) return valueError(`searchsorted takes a vector of sorted numbers; found shape ${formatDims(sequence.dims)}`);
  const wide = expandDims(values, -1);
  return sum(cast(side === "left" ? less(sequence, wide) : lessEqual(sequence, wide), "int32"), { axis: -1 });
}
/** The number of the bin of every element: bin i holds `bins[i - 1] <= x < bins[i]`. */
export function digitize(x: TensorLike, bins: TensorLike): Tensor {
  return searchsorted(bins, x, { side: "right" });
}

export interface BincountOptions {
  readonly weights?: TensorLike | null;
  /** At least so many bins; needed where the largest element is not known before the program runs. */
  readonly minlength?: number;
}
/** How often each of 0, 1, … occurs, or the sum of its weights. Of a matrix each row is counted by itself. */
export function bincount(x: TensorLike, options: BincountOptions = {}): Tensor {
  const value = asTensor(x, "int32");
  const { weights = null, minlength = 0 } = options;
  if (isFloatType(value.dtype)) return valueError(`bincount takes integers, not ${value.dtype}`);
  const isKnown = value.payload.kind === "host" || value.payload.kind === "deferred";
  if (!isKnown && minlength === 0) return valueError("bincount needs minlength where elements are not known before the program runs");
  const length = isKnown ? Array.from(value.dataSync()).reduce((count: number, i) => Math.max(count, Number(i) + 1), minlength) : minlength;
  const counted = weights === null ? onesLike(value, { dtype: "int32" }) : asTensor(weights);
  const count = (ids: Tensor, added: Tensor): Tensor => segmentSum(added, ids, { numSegments: length });
  if (value.rank === 1) return count(value, counted);
  if (value.rank !== 2) return valueError(`bincount takes a vector or a matrix; found shape ${formatDims(value.dims)}`);
  const rows = unstack(counted);
  return stack(unstack(value).map((ids, i) => count(ids, rows[i] ?? onesLike(ids))));
}

export interface HistogramOptions {
  /** Default 10. */
  readonly bins?: number;
  /** The ends of the first and the last bin; default: of the elements. */
  readonly range?: readonly [number, number] | null;
}
/** How many elements lie in bins of equal width, and the ends of the bins. The last bin holds its upper end. */
export function histogram(x: TensorLike, options: HistogramOptions = {}): readonly [counts: Tensor, edges: Tensor] {
  const { bins = 10, range = null } = options;
  if (!Number.isInteger(bins) || bins < 1) return valueError(`bins of histogram must be a positive integer, not ${bins}`);
  const value = ravel(float(x));
  const [least, most] = range ? [asTensor(range[0]), asTensor(range[1])] : [min(value), max(value)];
  const same = equal(least, most);
  const [low, high] = [where(same, subtract(least, 0.5), least), where(same, add(most, 0.5), most)];
  const edges = linspace(low, high, { num: bins + 1 });
  const inside = logicalAnd(greaterEqual(value, low), lessEqual(value, high));
  const ids = where(inside, searchsorted(sliceAxis(edges, 0, 1, bins), value, { side: "right" }), -1);
  return [segmentSum(onesLike(value, { dtype: "int32" }), ids, { numSegments: bins }), edges];
}
