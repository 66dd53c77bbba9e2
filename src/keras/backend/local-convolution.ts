/** Convolutions that share no weights between positions. */

import type { ImageDataFormat } from "../config.ts";
import { valueError } from "../errors.ts";
import { channelAxis, parseSizes, spatialAxes } from "../layers/geometry.ts";
import * as ops from "../ops.ts";
import { formatDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { formatOf, knownDim, ofRank } from "./operands.ts";

type Sizes = number | readonly number[];

/** The windows of every position, on axes `[batch, positions.., elements of a window]` in the order of memory. */
function patches(
  x: Tensor,
  kernelSize: readonly number[],
  strides: readonly number[],
  counts: readonly number[],
  format: ImageDataFormat,
): Tensor {
  const rank = counts.length;
  const axes = spatialAxes(rank, format);
  let offsets: readonly (readonly number[])[] = [[]];
  for (const size of kernelSize) offsets = offsets.flatMap((offset) => Array.from({ length: size }, (_, i) => [...offset, i]));
  const cells = offsets.map((offset) =>
    axes.reduce((part, axis, i) => {
      const [start = 0, stride = 1, count = 1] = [offset[i], strides[i], counts[i]];
      return ops.sliceAxis(part, axis, start, start + (count - 1) * stride + 1, stride);
    }, x),
  );
  const channels = channelAxis(rank, format);
  // Channels go behind the positions; the cells of a window before or behind them, as they lie in memory.
  const last = format === "channelsLast" ? cells : cells.map((cell) => ops.transpose(cell, [0, ...axes, channels]));
  const windows = ops.stack(last, { axis: format === "channelsLast" ? rank + 1 : rank + 2 });
  return ops.reshape(windows, [...windows.dims.slice(0, rank + 1), knownDim(x, channels, "a local convolution") * cells.length]);
}

function localConvolution(
  x: Tensor,
  kernel: Tensor,
  kernelSize: readonly number[],
  strides: readonly number[],
  counts: readonly number[],
  format: ImageDataFormat,
  who: string,
): Tensor {
  const rank = counts.length;
  const axes = spatialAxes(rank, format);
  for (const [i, axis] of axes.entries()) {
    const needed = ((counts[i] ?? 1) - 1) * (strides[i] ?? 1) + (kernelSize[i] ?? 1);
    const size = x.dim(axis);
    if (typeof size === "number" && size < needed)
      valueError(`${who}: ${counts[i]} positions need ${needed} elements on axis ${axis}; the input ${formatDims(x.dims)} has ${size}`);
  }
  const positions = counts.reduce((product, count) => product * count, 1);
  const windows = patches(x, kernelSize, strides, counts, format);
  const [elements, filters] = [windows.dim(-1), kernel.dim(-1)];
  if (kernel.dim(0) !== positions || kernel.dim(1) !== elements)
    valueError(
      `${who}: a kernel of shape ${formatDims(kernel.dims)} does not fit; for ${positions} positions and windows of ${String(elements)} elements it must be [${positions}, ${String(elements)}, filters]`,
    );
  const flat = ops.reshape(windows, [x.dim(0), positions, elements]);
  // [positions, batch, filters]
  const product = ops.dotGeneral(flat, kernel, { lhsBatch: [1], rhsBatch: [0], lhsContract: [2], rhsContract: [1] });
  if (format === "channelsLast") return ops.reshape(ops.transpose(product, [1, 0, 2]), [x.dim(0), ...counts, filters]);
  return ops.reshape(ops.transpose(product, [1, 2, 0]), [x.dim(0), filters, ...counts]);
}

export interface LocalOptions {
  readonly dataFormat?: string | null | undefined;
}

/**
 * A convolution with weights of its own at every position: a kernel `[positions, size * channels, filters]`, in either data
 * format with the channels of a step next to each other.
 */
export function localConv1d(
  inputs: TensorLike,
  kernel: TensorLike,
  kernelSize: Sizes,
  strides: Sizes,
  { dataFormat }: LocalOptions = {},
): Tensor {
  const who = "localConv1d";
  const isLast = formatOf(dataFormat) === "channelsLast";
  const [value, weights] = [ofRank(inputs, 3, who), ofRank(kernel, 3, `${who} (kernel)`)];
  const [size, stride] = [parseSizes(kernelSize, 1, "kernelSize"), parseSizes(strides, 1, "strides")];
  const steps = isLast ? value : ops.transpose(value, [0, 2, 1]);
  const result = localConvolution(steps, weights, size, stride, [knownDim(weights, 0, who)], "channelsLast", who);
  return isLast ? result : ops.transpose(result, [0, 2, 1]);
}

/**
 * A convolution with weights of its own at every position, in row order: a kernel `[rows * columns, height * width * channels, filters]`,
 * with the elements of a window in the order of memory.
 */
export function localConv2d(
  inputs: TensorLike,
  kernel: TensorLike,
  kernelSize: Sizes,
  strides: Sizes,
  outputShape: readonly number[],
  { dataFormat }: LocalOptions = {},
): Tensor {
  const who = "localConv2d";
  const format = formatOf(dataFormat);
  const [value, weights] = [ofRank(inputs, 4, who), ofRank(kernel, 3, `${who} (kernel)`)];
  const [size, stride] = [parseSizes(kernelSize, 2, "kernelSize"), parseSizes(strides, 2, "strides")];
  return localConvolution(value, weights, size, stride, parseSizes(outputShape, 2, "outputShape"), format, who);
}
