/** Convolutions and pooling over one to three spatial axes, in either data format. */

import type { ConvAttributes } from "../../ir/builder.ts";
import type { Dim } from "../../ir/dim.ts";
import type { ImageDataFormat } from "../config.ts";
import { shown, valueError } from "../errors.ts";
import { channelAxis, type Padding, type Pair, padAmounts, parsePadding, parseSizes, spatialAxes } from "../layers/geometry.ts";
import * as ops from "../ops.ts";
import { formatDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { dataSpec, formatOf, knownDim, ofRank } from "./operands.ts";

type Sizes = number | readonly number[];

export interface ConvolutionOptions {
  readonly strides?: Sizes;
  /** `valid` or `same`; for one spatial axis also `causal`. */
  readonly padding?: string;
  /** Default: that of the process. */
  readonly dataFormat?: string | null | undefined;
  readonly dilationRate?: Sizes;
}

interface Settings {
  readonly rank: number;
  readonly strides: readonly number[];
  readonly dilation: readonly number[];
  readonly padding: Padding;
  readonly format: ImageDataFormat;
}

function settingsOf(
  { strides = 1, padding = "valid", dataFormat, dilationRate = 1 }: ConvolutionOptions,
  rank: number,
  who: string,
): Settings {
  const settings: Settings = {
    rank,
    format: formatOf(dataFormat),
    padding: parsePadding(padding, rank === 1 ? ["valid", "same", "causal"] : ["valid", "same"]),
    strides: parseSizes(strides, rank, "strides"),
    dilation: parseSizes(dilationRate, rank, "dilationRate"),
  };
  if (settings.strides.some((stride) => stride > 1) && settings.dilation.some((rate) => rate > 1))
    valueError(`${who}: strides [${settings.strides.join(", ")}] and dilationRate [${settings.dilation.join(", ")}] cannot both exceed 1`);
  return settings;
}

function spatialDims(x: Tensor, { rank, format }: Settings): readonly Dim[] {
  return spatialAxes(rank, format).map((axis) => x.dim(axis));
}

function checkChannels(x: Tensor, kernel: Tensor, channels: Dim, expected: Dim, who: string): void {
  if (typeof channels === "number" && typeof expected === "number" && channels !== expected)
    valueError(
      `${who}: an input of shape ${formatDims(x.dims)} has ${channels} channels; a kernel of shape ${formatDims(kernel.dims)} takes ${expected}`,
    );
}

function convolve(x: Tensor, kernel: Tensor, settings: Settings, groups = 1): Tensor {
  const { rank, strides, dilation, format } = settings;
  const sizes = Array.from({ length: rank }, (_, axis) => knownDim(kernel, axis, "a convolution"));
  return ops.conv(x, kernel, {
    strides,
    padding: padAmounts(settings.padding, spatialDims(x, settings), { sizes, strides, dilation }),
    rhsDilation: dilation,
    groups,
    lhsSpec: dataSpec(format, rank),
    outSpec: dataSpec(format, rank),
  });
}

function convolution(x: TensorLike, kernel: TensorLike, options: ConvolutionOptions, rank: number, who: string): Tensor {
  const [value, weights] = [ofRank(x, rank + 2, who), ofRank(kernel, rank + 2, `${who} (kernel)`)];
  const settings = settingsOf(options, rank, who);
  checkChannels(value, weights, value.dim(channelAxis(rank, settings.format)), weights.dim(-2), who);
  return convolve(value, weights, settings);
}

/** Over steps, with a kernel `[size, channels, filters]`. */
export function conv1d(x: TensorLike, kernel: TensorLike, options: ConvolutionOptions = {}): Tensor {
  return convolution(x, kernel, options, 1, "conv1d");
}
/** Over rows and columns, with a kernel `[height, width, channels, filters]`. */
export function conv2d(x: TensorLike, kernel: TensorLike, options: ConvolutionOptions = {}): Tensor {
  return convolution(x, kernel, options, 2, "conv2d");
}
/** Over three spatial axes, with a kernel `[depth, height, width, channels, filters]`. */
export function conv3d(x: TensorLike, kernel: TensorLike, options: ConvolutionOptions = {}): Tensor {
  return convolution(x, kernel, options, 3, "conv3d");
}

/** The gradient of `conv2d` for its input, with a kernel `[height, width, filters, channels]`. `outputShape` has all four sizes. */
export function conv2dTranspose(
  x: TensorLike,
  kernel: TensorLike,
  outputShape: readonly (number | null)[],
  options: ConvolutionOptions = {},
): Tensor {
  const who = "conv2dTranspose";
  const [value, weights] = [ofRank(x, 4, who), ofRank(kernel, 4, `${who} (kernel)`)];
  const settings = settingsOf(options, 2, who);
  const { strides, dilation, format } = settings;
  if (dilation[0] !== dilation[1]) valueError(`${who}: both numbers of dilationRate must be equal; found [${dilation.join(", ")}]`);
  const shape = `[${outputShape.map(String).join(", ")}]`;
  if (outputShape.length !== 4) valueError(`${who}: outputShape has four sizes; found ${shape}`);
  checkChannels(value, weights, value.dim(channelAxis(2, format)), weights.dim(-1), who);
  const [batch, filters] = [outputShape[0], outputShape[channelAxis(2, format)]];
  if (typeof batch === "number" && typeof value.dim(0) === "number" && batch !== value.dim(0))
    valueError(`${who}: outputShape ${shape} has batch size ${batch}; that of the input is ${String(value.dim(0))}`);
  if (filters !== null && filters !== weights.dim(-2))
    valueError(
      `${who}: outputShape ${shape} has ${String(filters)} channels; a kernel of shape ${formatDims(weights.dims)} gives ${String(weights.dim(-2))}`,
    );
  const sizes = [knownDim(weights, 0, who), knownDim(weights, 1, who)];
  const target = spatialAxes(2, format).map((axis) => {
    const size = outputShape[axis];
    return typeof size === "number" ? size : valueError(`${who}: outputShape ${shape} needs its spatial sizes`);
  });
  const forward = padAmounts(settings.padding, target, { sizes, strides, dilation });
  const padding = spatialAxes(2, format).map((axis, i): Pair => {
    const [size = 1, stride = 1, rate = 1, wanted = 1] = [sizes[i], strides[i], dilation[i], target[i]];
    const [low, high] = forward[i] ?? [0, 0];
    const reach = (size - 1) * rate;
    const given = knownDim(value, axis, who);
    const expected = Math.floor((wanted + low + high - reach - 1) / stride) + 1;
    if (given !== expected)
      valueError(
        `${who}: an output ${wanted} long comes from ${expected} positions; the input ${formatDims(value.dims)} has ${given} on axis ${axis}`,
      );
    return [reach - low, wanted - 1 - (given - 1) * stride + low];
  });
  const spec = dataSpec(format, 2);
  const attributes: ConvAttributes = {
    strides: [1, 1],
    padding,
    lhsDilation: strides,
    rhsDilation: dilation,
    lhsSpec: spec,
    outSpec: spec,
    rhsSpec: "01oi",
  };
  return ops.conv(value, ops.flip(weights, [0, 1]), attributes);
}

function depthwise(x: Tensor, kernel: Tensor, settings: Settings, who: string): Tensor {
  const channels = knownDim(kernel, 2, who);
  checkChannels(x, kernel, x.dim(channelAxis(2, settings.format)), channels, who);
  const filters = channels * knownDim(kernel, 3, who);
  return convolve(x, ops.reshape(kernel, [kernel.dim(0), kernel.dim(1), 1, filters]), settings, channels);
}

/** Every channel by itself, with a kernel `[height, width, channels, multiplier]`; the results of a channel are neighbours. */
export function depthwiseConv2d(x: TensorLike, depthwiseKernel: TensorLike, options: ConvolutionOptions = {}): Tensor {
  const who = "depthwiseConv2d";
  return depthwise(ofRank(x, 4, who), ofRank(depthwiseKernel, 4, `${who} (kernel)`), settingsOf(options, 2, who), who);
}

/** `depthwiseConv2d`, then a convolution of single pixels with a kernel `[1, 1, channels * multiplier, filters]`. */
export function separableConv2d(
  x: TensorLike,
  depthwiseKernel: TensorLike,
  pointwiseKernel: TensorLike,
  options: ConvolutionOptions = {},
): Tensor {
  const who = "separableConv2d";
  const settings = settingsOf(options, 2, who);
  const spread = depthwise(ofRank(x, 4, who), ofRank(depthwiseKernel, 4, `${who} (kernel)`), settings, who);
  const mixing = ofRank(pointwiseKernel, 4, `${who} (kernel)`);
  checkChannels(spread, mixing, spread.dim(channelAxis(2, settings.format)), mixing.dim(-2), who);
  return convolve(spread, mixing, { ...settings, strides: [1, 1], dilation: [1, 1], padding: "valid" });
}

export interface PoolOptions {
  readonly strides?: Sizes;
  readonly padding?: string;
  readonly dataFormat?: string | null | undefined;
  /** `max` or `avg`. */
  readonly poolMode?: string;
}

function pool(x: TensorLike, poolSize: Sizes, options: PoolOptions, rank: number, who: string): Tensor {
  const { strides = 1, padding = "valid", dataFormat, poolMode = "max" } = options;
  const format = formatOf(dataFormat);
  if (poolMode !== "max" && poolMode !== "avg") valueError(`${who}: poolMode is "max" or "avg"; found ${shown(poolMode)}`);
  const value = ofRank(x, rank + 2, who);
  const window = {
    sizes: parseSizes(poolSize, rank, "poolSize"),
    strides: parseSizes(strides, rank, "strides"),
    dilation: new Array<number>(rank).fill(1),
  };
  const axes = spatialAxes(rank, format);
  const amounts = padAmounts(
    parsePadding(padding, ["valid", "same"]),
    axes.map((axis) => value.dim(axis)),
    window,
  );
  const everywhere = <T>(values: readonly T[], other: T): readonly T[] => value.dims.map((_, axis) => values[axes.indexOf(axis)] ?? other);
  const none: Pair = [0, 0];
  const attributes = { window: everywhere(window.sizes, 1), strides: everywhere(window.strides, 1), padding: everywhere(amounts, none) };
  return poolMode === "max" ? ops.maxPool(value, attributes) : ops.averagePool(value, attributes);
}

/** The largest or mean element of windows over rows and columns; padding neither wins nor counts. */
export function pool2d(x: TensorLike, poolSize: Sizes, options: PoolOptions = {}): Tensor {
  return pool(x, poolSize, options, 2, "pool2d");
}
/** The largest or mean element of windows over three spatial axes; padding neither wins nor counts. */
export function pool3d(x: TensorLike, poolSize: Sizes, options: PoolOptions = {}): Tensor {
  return pool(x, poolSize, options, 3, "pool3d");
}

/** How many positions a window has on an axis; null where the axis has no known size. */
export function outputLength(n: number | null, kernel: number, stride: number, dilation: number, padding: string): number | null {
  const kind = parsePadding(padding, ["valid", "same", "causal"]);
  if (stride > 1 && dilation > 1) valueError(`outputLength: stride ${stride} and dilation ${dilation} cannot both exceed 1`);
  if (n === null) return null;
  return kind === "valid" ? Math.floor((n - (kernel - 1) * dilation - 1) / stride) + 1 : Math.ceil(n / stride);
}
