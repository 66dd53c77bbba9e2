/** Pooling over one to three spatial axes in the terms of Keras: named padding, either data format. */

import type { WindowAttributes } from "../../ir/builder.ts";
import { standardizeDataFormat } from "../config.ts";
import { valueError } from "../errors.ts";
import { padAmounts, parsePadding, parseSizes, spatialAxes } from "../layers/geometry.ts";
import { asTensor, formatDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { averagePool as generalAveragePool, maxPool as generalMaxPool } from "./contract.ts";
import { max, mean } from "./reduce.ts";
import { concatenate, sliceAxis } from "./shape.ts";

type Sizes = number | readonly number[];

export interface PoolOptions {
  /** Default: the pool size, so that windows do not overlap. */
  readonly strides?: Sizes | null;
  /** `valid`, the default, or `same`. */
  readonly padding?: string;
  readonly dataFormat?: string | null;
}

function spatialRank(name: string, x: Tensor): number {
  const rank = x.rank - 2;
  return rank >= 1 && rank <= 3 ? rank : valueError(`${name} takes inputs of rank 3, 4 or 5; found shape ${formatDims(x.dims)}`);
}

function attributesOf(name: string, x: Tensor, poolSize: Sizes, options: PoolOptions): WindowAttributes {
  const rank = spatialRank(name, x);
  const sizes = parseSizes(poolSize, rank, "poolSize");
  const strides = parseSizes(options.strides ?? sizes, rank, "strides");
  const axes = spatialAxes(rank, standardizeDataFormat(options.dataFormat));
  const amounts = padAmounts(
    parsePadding(options.padding ?? "valid", ["valid", "same"]),
    axes.map((axis) => x.dim(axis)),
    { sizes, strides, dilation: sizes.map(() => 1) },
  );
  const everywhere = <T>(values: readonly T[], other: T): readonly T[] => x.dims.map((_, axis) => values[axes.indexOf(axis)] ?? other);
  return { window: everywhere(sizes, 1), strides: everywhere(strides, 1), padding: everywhere(amounts, [0, 0] as const) };
}

function isGeneral(poolSize: Sizes | WindowAttributes): poolSize is WindowAttributes {
  return typeof poolSize === "object" && "window" in poolSize;
}

/** The largest element of each window; padding never wins. With a `window` per axis the attributes are those of the graph IR. */
export function maxPool(x: TensorLike, poolSize: Sizes | WindowAttributes, options: PoolOptions = {}): Tensor {
  const value = asTensor(x);
  return generalMaxPool(value, isGeneral(poolSize) ? poolSize : attributesOf("maxPool", value, poolSize, options));
}
/** The mean of each window; padding does not count. With a `window` per axis the attributes are those of the graph IR. */
export function averagePool(x: TensorLike, poolSize: Sizes | WindowAttributes, options: PoolOptions = {}): Tensor {
  const value = asTensor(x);
  return generalAveragePool(value, isGeneral(poolSize) ? poolSize : attributesOf("averagePool", value, poolSize, options));
}

/** Along each spatial axis `outputSize` stretches that cover it: from `floor(i n / m)` to `ceil((i + 1) n / m)`. */
function adaptive(
  name: string,
  reduce: typeof mean,
): (x: TensorLike, outputSize: Sizes, options?: { readonly dataFormat?: string | null }) => Tensor {
  return (x, outputSize, options = {}) => {
    const value = asTensor(x);
    const rank = spatialRank(name, value);
    const counts = parseSizes(outputSize, rank, "outputSize");
    return spatialAxes(rank, standardizeDataFormat(options.dataFormat)).reduce((pooled, axis, i) => {
      const [size, count] = [pooled.dim(axis), counts[i] ?? 1];
      if (typeof size !== "number") return valueError(`${name} needs known sizes; found shape ${formatDims(value.dims)}`);
      const parts = Array.from({ length: count }, (_, at) => {
        const stretch = sliceAxis(pooled, axis, Math.floor((at * size) / count), Math.ceil(((at + 1) * size) / count));
        return reduce(stretch, { axis, keepDims: true });
      });
      return concatenate(parts, { axis });
    }, value);
  };
}
/** Means of as many stretches of every spatial axis as are asked for, whatever its size. */
export const adaptiveAveragePool = adaptive("adaptiveAveragePool", mean);
/** Maxima of as many stretches of every spatial axis as are asked for, whatever its size. */
export const adaptiveMaxPool = adaptive("adaptiveMaxPool", max);
