/** Convolutions over one to three spatial axes in the terms of Keras: named padding, either data format. */

import type { ConvAttributes } from "../../ir/builder.ts";
import { dimExactDiv } from "../../ir/dim.ts";
import { type ImageDataFormat, standardizeDataFormat } from "../config.ts";
import { valueError } from "../errors.ts";
import {
  channelAxis,
  type Padding,
  padAmounts,
  parsePadding,
  parseSizes,
  spatialAxes,
  transposedAmounts,
  type Window,
} from "../layers/geometry.ts";
import { asTensor, formatDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { conv as generalConv } from "./contract.ts";
import { flip, reshape } from "./shape.ts";

type Sizes = number | readonly number[];

export interface ConvOptions {
  readonly strides?: Sizes;
  /** `valid`, the default, or `same`; for one spatial axis also `causal`. */
  readonly padding?: string;
  /** Default: that of the process. */
  readonly dataFormat?: string | null;
  readonly dilationRate?: Sizes;
}

interface Settings {
  readonly rank: number;
  readonly window: Window;
  readonly padding: Padding;
  readonly format: ImageDataFormat;
  /** Axis letters of images. */
  readonly spec: string;
}

function knownSizes(kernel: Tensor, count: number, name: string): readonly number[] {
  return kernel.dims
    .slice(0, count)
    .map((dim) =>
      typeof dim === "number" ? dim : valueError(`${name} needs a kernel of known size; found shape ${formatDims(kernel.dims)}`),
    );
}

/** What the options mean for an input and a kernel, whose first axes are spatial. */
function settingsOf(name: string, x: Tensor, kernel: Tensor, options: ConvOptions): Settings {
  const rank = x.rank - 2;
  if (rank < 1 || rank > 3 || kernel.rank !== x.rank)
    return valueError(
      `${name} takes inputs and kernels of rank 3, 4 or 5; found shapes ${formatDims(x.dims)} and ${formatDims(kernel.dims)}`,
    );
  const format = standardizeDataFormat(options.dataFormat);
  const digits = Array.from({ length: rank }, (_, i) => i).join("");
  return {
    rank,
    window: {
      sizes: knownSizes(kernel, rank, name),
      strides: parseSizes(options.strides ?? 1, rank, "strides"),
      dilation: parseSizes(options.dilationRate ?? 1, rank, "dilationRate"),
    },
    padding: parsePadding(options.padding ?? "valid", rank === 1 ? ["valid", "same", "causal"] : ["valid", "same"]),
    format,
    spec: format === "channelsLast" ? `b${digits}f` : `bf${digits}`,
  };
}

function convolve(x: Tensor, kernel: Tensor, { rank, window, padding, format, spec }: Settings, groups: number): Tensor {
  const spatial = spatialAxes(rank, format).map((axis) => x.dim(axis));
  return generalConv(x, kernel, {
    strides: window.strides,
    padding: padAmounts(padding, spatial, window),
    rhsDilation: window.dilation,
    groups,
    lhsSpec: spec,
    outSpec: spec,
  });
}

/**
 * A convolution with a kernel `[…sizes, channels, filters]`. A kernel with fewer channels than the input makes groups. With
 * padding as pairs of numbers the attributes are those of the graph IR.
 */
export function conv(x: TensorLike, kernel: TensorLike, options: ConvOptions | ConvAttributes = {}): Tensor {
  if (isGeneral(options)) return generalConv(x, kernel, options);
  const [value, weights] = [asTensor(x), asTensor(kernel)];
  const settings = settingsOf("conv", value, weights, options);
  const channels = value.dim(channelAxis(settings.rank, settings.format));
  const groups = dimExactDiv(channels, weights.dim(-2));
  if (typeof groups !== "number" || groups < 1)
    return valueError(
      `conv: ${formatDims(value.dims)} has ${channels} channels; they must be a multiple of those of ${formatDims(weights.dims)}`,
    );
  return convolve(value, weights, settings, groups);
}
function isGeneral(options: ConvOptions | ConvAttributes): options is ConvAttributes {
  return Array.isArray(options.padding);
}

/** Every channel by itself, with a kernel `[…sizes, channels, multiplier]`; the results of a channel are neighbours. */
export function depthwiseConv(x: TensorLike, kernel: TensorLike, options: ConvOptions = {}): Tensor {
  const [value, weights] = [asTensor(x), asTensor(kernel)];
  const settings = settingsOf("depthwiseConv", value, weights, options);
  const { rank, window, format } = settings;
  const [channels, multiplier] = weights.dims.slice(-2);
  if (typeof channels !== "number" || typeof multiplier !== "number" || channels !== value.dim(channelAxis(rank, format)))
    return valueError(`depthwiseConv: the kernel ${formatDims(weights.dims)} does not fit the channels of ${formatDims(value.dims)}`);
  return convolve(value, reshape(weights, [...window.sizes, 1, channels * multiplier]), settings, channels);
}

/** `depthwiseConv`, then a convolution of single positions with a kernel `[1, …, channels * multiplier, filters]`. */
export function separableConv(x: TensorLike, depthwiseKernel: TensorLike, pointwiseKernel: TensorLike, options: ConvOptions = {}): Tensor {
  const spread = depthwiseConv(x, depthwiseKernel, options);
  return conv(spread, pointwiseKernel, { ...(options.dataFormat === undefined ? {} : { dataFormat: options.dataFormat }) });
}

export interface ConvTransposeOptions extends ConvOptions {
  /** Positions added at the high end of each spatial axis; null takes what the padding asks for. */
  readonly outputPadding?: Sizes | null;
}
/** The gradient of a convolution for its input, with a kernel `[…sizes, filters, channels]`: larger by the strides. */
export function convTranspose(x: TensorLike, kernel: TensorLike, options: ConvTransposeOptions = {}): Tensor {
  const [value, weights] = [asTensor(x), asTensor(kernel)];
  const { rank, window, padding, format, spec } = settingsOf("convTranspose", value, weights, options);
  if (value.dim(channelAxis(rank, format)) !== weights.dim(-1))
    return valueError(`convTranspose: the kernel ${formatDims(weights.dims)} does not fit the channels of ${formatDims(value.dims)}`);
  const { outputPadding = null } = options;
  const extra = typeof outputPadding === "number" ? window.sizes.map(() => outputPadding) : outputPadding;
  const spatial = window.sizes.map((_, i) => i);
  return generalConv(value, flip(weights, spatial), {
    strides: spatial.map(() => 1),
    padding: transposedAmounts(padding, window, extra),
    lhsDilation: window.strides,
    rhsDilation: window.dilation,
    lhsSpec: spec,
    rhsSpec: `${spatial.join("")}oi`,
    outSpec: spec,
  });
}
