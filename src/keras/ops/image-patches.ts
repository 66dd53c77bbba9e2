/** Parts of images: patches of all places, borders added and cut off, and elements at any coordinates. */

import { type ImageDataFormat, standardizeDataFormat } from "../config.ts";
import { shown, valueError } from "../errors.ts";
import { padAmounts, parsePadding, parseSizes } from "../layers/geometry.ts";
import { asTensor, formatDims, type Tensor, type TensorLike, tensor } from "../tensor/tensor.ts";
import { imageAxes, imageSize } from "./image-resize.ts";
import { expandDims, pad, reshape, sliceAxis, squeeze, take, transpose } from "./shape.ts";

type Sizes = number | readonly number[];

export interface PatchOptions {
  /** Default: the size, so that patches do not overlap. */
  readonly strides?: Sizes | null;
  readonly dilationRate?: Sizes;
  /** `valid`, the default, or `same`. */
  readonly padding?: string;
  readonly dataFormat?: string | null;
}

/** Images as a batch with channels last. */
function asBatch(x: Tensor, rank: number, format: ImageDataFormat): Tensor {
  const batch = x.rank === rank + 1 ? expandDims(x, 0) : x;
  if (batch.rank !== rank + 2)
    return valueError(`patches are of images of rank ${rank + 1} or ${rank + 2}; found shape ${formatDims(x.dims)}`);
  if (format === "channelsLast") return batch;
  const spatial = Array.from({ length: rank }, (_, i) => i + 2);
  return transpose(batch, [0, ...spatial, 1]);
}

function patches(images: TensorLike, size: Sizes, options: PatchOptions, rank: number): Tensor {
  const given = asTensor(images);
  const format = standardizeDataFormat(options.dataFormat);
  const x = asBatch(given, rank, format);
  const sizes = parseSizes(size, rank, "size");
  const strides = parseSizes(options.strides ?? sizes, rank, "strides");
  const dilation = parseSizes(options.dilationRate ?? 1, rank, "dilationRate");
  const amounts = padAmounts(parsePadding(options.padding ?? "valid", ["valid", "same"]), x.dims.slice(1, rank + 1), {
    sizes,
    strides,
    dilation,
  });
  const padded = pad(x, [[0, 0], ...amounts, [0, 0]]);
  // Axis by axis: [count, size] in place of the axis.
  let parts = padded;
  const counts: number[] = [];
  for (let i = 0; i < rank; i++) {
    const axis = 1 + 2 * i;
    const [length, width, stride, rate] = [parts.dim(axis), sizes[i] ?? 1, strides[i] ?? 1, dilation[i] ?? 1];
    if (typeof length !== "number") return valueError(`patches need images of known size; found shape ${formatDims(given.dims)}`);
    const count = Math.max(0, Math.floor((length - (width - 1) * rate - 1) / stride) + 1);
    const positions = Int32Array.from({ length: count * width }, (_, at) => Math.floor(at / width) * stride + (at % width) * rate);
    parts = take(parts, tensor(positions, [count, width], "int32"), { axis });
    counts.push(count);
  }
  const places = counts.map((_, i) => 1 + 2 * i);
  const channels = parts.rank - 1;
  const joined = transpose(parts, [0, ...places, ...places.map((axis) => axis + 1), channels]);
  const depth = sizes.reduce((product, width) => product * width, 1);
  const result = reshape(joined, [parts.dim(0), ...counts, depth * Number(parts.dim(channels))]);
  const placed = format === "channelsLast" ? result : transpose(result, [0, rank + 1, ...counts.map((_, i) => i + 1)]);
  return given.rank === rank + 1 ? squeeze(placed, 0) : placed;
}

/** Patches of images: `[batch, rows, columns, height * width * channels]`, the elements of a patch row by row. */
export function extractPatches(images: TensorLike, size: number | readonly [number, number], options: PatchOptions = {}): Tensor {
  return patches(images, size, options, 2);
}
/** Patches of volumes: `[batch, planes, rows, columns, depth * height * width * channels]`. */
export function extractPatches3d(
  volumes: TensorLike,
  size: number | readonly [number, number, number],
  options: PatchOptions = {},
): Tensor {
  return patches(volumes, size, options, 3);
}

export interface BorderOptions {
  readonly topPadding?: number | null;
  readonly leftPadding?: number | null;
  readonly bottomPadding?: number | null;
  readonly rightPadding?: number | null;
  readonly targetHeight?: number | null;
  readonly targetWidth?: number | null;
  readonly dataFormat?: string | null;
}

/** Two of the amounts before and after and the resulting size give the third; `sign` is -1 where it is cut. */
function amountsOf(
  what: string,
  size: number,
  before: number | null,
  after: number | null,
  target: number | null,
  sign: 1 | -1,
): readonly [number, number] {
  if ([before, after, target].filter((item) => item === null).length !== 1)
    return valueError(`${what}: exactly two of the three must be given; found ${shown([before, after, target])}`);
  const total = target === null ? 0 : sign * (target - size);
  const [low, high] = [before ?? total - (after ?? 0), after ?? total - (before ?? 0)];
  return low < 0 || high < 0 ? valueError(`${what}: ${shown([before, after, target])} do not fit an axis of size ${size}`) : [low, high];
}

function borders(
  of: string,
  images: TensorLike,
  options: BorderOptions,
  sign: 1 | -1,
): readonly [Tensor, readonly (readonly [number, number])[]] {
  const x = asTensor(images);
  const format = standardizeDataFormat(options.dataFormat);
  const [row, column] = imageAxes(x, format, of);
  const [height, width] = imageSize(x, format, of);
  const {
    topPadding = null,
    leftPadding = null,
    bottomPadding = null,
    rightPadding = null,
    targetHeight = null,
    targetWidth = null,
  } = options;
  const vertical = amountsOf(`${of}: top, bottom and height`, height, topPadding, bottomPadding, targetHeight, sign);
  const horizontal = amountsOf(`${of}: left, right and width`, width, leftPadding, rightPadding, targetWidth, sign);
  return [x, x.dims.map((_, axis) => (axis === row ? vertical : axis === column ? horizontal : [0, 0]))];
}

/** Zeros around images. Of top, bottom and target height two are given, and so of left, right and target width. */
export function padImages(images: TensorLike, options: BorderOptions): Tensor {
  const [x, amounts] = borders("padImages", images, options, 1);
  return pad(x, amounts);
}

export interface CropOptions {
  readonly topCropping?: number | null;
  readonly leftCropping?: number | null;
  readonly bottomCropping?: number | null;
  readonly rightCropping?: number | null;
  readonly targetHeight?: number | null;
  readonly targetWidth?: number | null;
  readonly dataFormat?: string | null;
}
/** Images without their borders. Of top, bottom and target height two are given, and so of left, right and target width. */
export function cropImages(images: TensorLike, options: CropOptions): Tensor {
  const { topCropping = null, leftCropping = null, bottomCropping = null, rightCropping = null, ...rest } = options;
  const sides = { topPadding: topCropping, leftPadding: leftCropping, bottomPadding: bottomCropping, rightPadding: rightCropping };
  const [x, amounts] = borders("cropImages", images, { ...rest, ...sides }, -1);
  return amounts.reduce(
    (part, [low, high], axis) => (low === 0 && high === 0 ? part : sliceAxis(part, axis, low, Number(part.dim(axis)) - high)),
    x,
  );
}

/** As `torch.nn.functional.unfold`: patches of images with channels first as columns `[batch, channels * height * width, places]`. */
export function unfold(
  x: TensorLike,
  kernelSize: number | readonly [number, number],
  options: {
    readonly dilation?: Sizes;
    readonly padding?: Sizes;
    readonly stride?: Sizes;
  } = {},
): Tensor {
  const images = asTensor(x);
  if (images.rank !== 4) return valueError(`unfold takes images [batch, channels, height, width]; found shape ${formatDims(images.dims)}`);
  const { padding = 0 } = options;
  const [top = 0, left = 0] = typeof padding === "number" ? [padding, padding] : padding;
  const padded = pad(images, [
    [0, 0],
    [0, 0],
    [top, top],
    [left, left],
  ]);
  const [height = 1, width = 1] = parseSizes(kernelSize, 2, "kernelSize");
  const found = extractPatches(padded, [height, width], {
    strides: options.stride ?? 1,
    dilationRate: options.dilation ?? 1,
    dataFormat: "channelsFirst",
  });
  const [batch, , rows, columns] = found.dims;
  const channels = Number(images.dim(1));
  const places = Number(rows) * Number(columns);
  // Channels vary slowest here, fastest in patches.
  const split = reshape(found, [batch ?? 1, height * width, channels, places]);
  return reshape(transpose(split, [0, 2, 1, 3]), [batch ?? 1, channels * height * width, places]);
}
