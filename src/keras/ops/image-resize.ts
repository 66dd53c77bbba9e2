/**
 * Images at another size. Each axis is resampled by itself; positions are those of pixel centres. What an element of the
 * result takes from each element along the axis is known when a model is made, so that resampling is one product.
 */

import type { Dim } from "../../ir/dim.ts";
import { type ImageDataFormat, standardizeDataFormat } from "../config.ts";
import { shown, valueError } from "../errors.ts";
import { asTensor, formatDims, type Tensor, type TensorLike, tensor } from "../tensor/tensor.ts";
import { tensordot } from "./contract.ts";
import { pad, sliceAxis, take, transpose } from "./shape.ts";

type Smooth = "bilinear" | "bicubic" | "lanczos3" | "lanczos5";
/** `area` is the mean over the stretch that each position covers. */
export type Interpolation = "nearest" | "area" | Smooth;

export const interpolations: readonly Interpolation[] = ["nearest", "bilinear", "bicubic", "lanczos3", "lanczos5", "area"];

export function parseInterpolation<T extends Interpolation>(value: unknown, allowed: readonly T[], of: string): T {
  return (
    allowed.find((name) => name === value) ?? valueError(`interpolation of ${of} must be one of ${allowed.join(", ")}; got ${shown(value)}`)
  );
}

/** Keys, "Cubic convolution interpolation for digital image processing", 1981, with a = -1/2. */
function cubic(x: number): number {
  if (x >= 2) return 0;
  return x < 1 ? (1.5 * x - 2.5) * x * x + 1 : ((-0.5 * x + 2.5) * x - 4) * x + 2;
}

function lanczos(radius: number, x: number): number {
  if (x > radius) return 0;
  return x === 0 ? 1 : (radius * Math.sin(Math.PI * x) * Math.sin((Math.PI * x) / radius)) / (Math.PI * x) ** 2;
}

/** What an element at a distance counts for, before weights are divided by their sum. */
const kernels: Readonly<Record<Smooth, (distance: number) => number>> = {
  bilinear: (x) => Math.max(0, 1 - x),
  bicubic: cubic,
  lanczos3: (x) => lanczos(3, x),
  lanczos5: (x) => lanczos(5, x),
};

/** Weights `[count, size]`, with sum 1 in each row: what lies outside the image counts for nothing. */
function weights(size: number, count: number, interpolation: Smooth | "area", antialias: boolean): Tensor {
  const step = size / count;
  // A wider kernel takes in all that falls between two elements of a smaller image.
  const spread = antialias ? Math.max(step, 1) : 1;
  const weight = (i: number, j: number): number => {
    if (interpolation === "area") return Math.max(0, Math.min((i + 1) * step, j + 1) - Math.max(i * step, j));
    return kernels[interpolation](Math.abs((i + 0.5) * step - 0.5 - j) / spread);
  };
  const elements = new Float32Array(count * size);
  for (let i = 0; i < count; i++) {
    const row = Array.from({ length: size }, (_, j) => weight(i, j));
    const total = row.reduce((sum, part) => sum + part, 0);
    for (const [j, part] of row.entries()) elements[i * size + j] = part / total;
  }
  return tensor(elements, [count, size]);
}

/** Resamples an axis of known size to `count` positions. */
export function resizeAxis(
  x: Tensor,
  axis: number,
  count: number,
  options: { readonly interpolation?: Interpolation; readonly antialias?: boolean } = {},
): Tensor {
  const { interpolation = "bilinear", antialias = false } = options;
  const size = x.dim(axis);
  if (typeof size !== "number")
    return valueError(`interpolation needs a known size; found ${size} on axis ${axis} of ${formatDims(x.dims)}`);
  if (size === count) return x;
  if (interpolation === "nearest") {
    // The element at the middle of the stretch that each position covers.
    const positions = Int32Array.from({ length: count }, (_, i) => Math.min(size - 1, Math.floor(((i + 0.5) * size) / count)));
    return take(x, tensor(positions, [count], "int32"), { axis });
  }
  const mixed = tensordot(x, weights(size, count, interpolation, antialias), [[axis], [1]]);
  const order = x.dims.map((_, i) => (i < axis ? i : i === axis ? x.rank - 1 : i - 1));
  return transpose(mixed, order);
}

/** The axes of height and width of one image or of a batch. */
export function imageAxes(x: Tensor, dataFormat: ImageDataFormat, of: string): readonly [number, number] {
  if (x.rank !== 3 && x.rank !== 4) return valueError(`${of} takes images of rank 3 or 4; the input has shape ${formatDims(x.dims)}`);
  const row = dataFormat === "channelsLast" ? x.rank - 3 : x.rank - 2;
  return [row, row + 1];
}

/** Height and width. */
export function imageSize(x: Tensor, dataFormat: ImageDataFormat, of: string): readonly [number, number] {
  const [row, column] = imageAxes(x, dataFormat, of);
  const [height, width]: readonly Dim[] = [x.dim(row), x.dim(column)];
  return typeof height === "number" && typeof width === "number"
    ? [height, width]
    : valueError(`${of} needs images of known size; the input has shape ${formatDims(x.dims)}`);
}

/** `kept` positions from the middle of an axis. */
export function cropMiddle(x: Tensor, axis: number, kept: number): Tensor {
  const start = Math.trunc((Number(x.dim(axis)) - kept) / 2);
  return sliceAxis(x, axis, start, start + kept);
}

export type ImageSize = readonly [height: number, width: number];

/** The largest middle part with the proportions of `size`. */
export function cropToProportions(x: Tensor, [height, width]: ImageSize, dataFormat: ImageDataFormat, of: string): Tensor {
  const [rows, columns] = imageSize(x, dataFormat, of);
  const kept = [
    Math.max(1, Math.min(rows, Math.trunc((columns * height) / width))),
    Math.max(1, Math.min(columns, Math.trunc((rows * width) / height))),
  ];
  return imageAxes(x, dataFormat, of).reduce((part, axis, i) => cropMiddle(part, axis, kept[i] ?? 1), x);
}

/** Adds `fillValue` on both sides where the image is too short for the proportions of `size`. */
function padToProportions(x: Tensor, [height, width]: ImageSize, dataFormat: ImageDataFormat, fillValue: number, of: string): Tensor {
  const [rows, columns] = imageSize(x, dataFormat, of);
  const missing = [Math.trunc((columns * height) / width) - rows, Math.trunc((rows * width) / height) - columns];
  const axes = imageAxes(x, dataFormat, of);
  const padding = x.dims.map((_, axis): readonly [number, number] => {
    // As much on both sides, also where an odd number is missing: what Keras does.
    const amount = Math.trunc(Math.max(0, missing[axes.indexOf(axis)] ?? 0) / 2);
    return [amount, amount];
  });
  return pad(x, padding, fillValue);
}

export interface ResizeOptions {
  readonly interpolation?: string;
  readonly antialias?: boolean;
  /** Keeps the proportions by cutting off what is too long. */
  readonly cropToAspectRatio?: boolean;
  /** Keeps the proportions by adding `fillValue` where it is too short. */
  readonly padToAspectRatio?: boolean;
  readonly fillMode?: string;
  readonly fillValue?: number;
  readonly dataFormat?: string | null;
}

/** Images `[batch, height, width, channels]`, or one without the batch, at `size`. */
export function resize(images: TensorLike, size: ImageSize, options: ResizeOptions = {}): Tensor {
  const { antialias = false, cropToAspectRatio = false, padToAspectRatio = false, fillMode = "constant", fillValue = 0 } = options;
  const interpolation = parseInterpolation(options.interpolation ?? "bilinear", interpolations, "resize");
  if (fillMode !== "constant") valueError(`fillMode of resize must be "constant", not ${shown(fillMode)}`);
  if (cropToAspectRatio && padToAspectRatio) valueError("only one of cropToAspectRatio and padToAspectRatio of resize can be true");
  const dataFormat = standardizeDataFormat(options.dataFormat);
  const x = asTensor(images);
  const shaped = cropToAspectRatio
    ? cropToProportions(x, size, dataFormat, "resize")
    : padToAspectRatio
      ? padToProportions(x, size, dataFormat, fillValue, "resize")
      : x;
  return imageAxes(x, dataFormat, "resize").reduce(
    (image, axis, i) => resizeAxis(image, axis, size[i] ?? 1, { interpolation, antialias }),
    shaped,
  );
}
