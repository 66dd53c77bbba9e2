/** Colours of images: red, green and blue; hue, saturation and value; grey. */

import { type ImageDataFormat, standardizeDataFormat } from "../config.ts";
import { isFloatType } from "../dtypes.ts";
import { valueError } from "../errors.ts";
import { asTensor, formatDims, type Tensor, type TensorLike, tensor } from "../tensor/tensor.ts";
import { abs, add, cast, clip, divide, equal, greater, less, maximum, minimum, mod, multiply, subtract, where } from "./elementwise.ts";
import { sum } from "./reduce.ts";
import { reshape, stack, unstack } from "./shape.ts";

export interface ColorOptions {
  readonly dataFormat?: string | null;
}

/** The axis of colours of one image or of a batch. */
export function colorAxis(x: Tensor, dataFormat: ImageDataFormat, of: string): number {
  if (x.rank !== 3 && x.rank !== 4) return valueError(`${of} takes images of rank 3 or 4; the input has shape ${formatDims(x.dims)}`);
  return dataFormat === "channelsLast" ? x.rank - 1 : x.rank - 3;
}

/** The weights of red, green and blue in brightness: ITU-R BT.601, rounded as in Keras. */
const brightness: readonly number[] = [0.2989, 0.587, 0.114];

/** Images with one channel. An image with one channel stays as it is. */
export function rgbToGrayscale(images: TensorLike, options: ColorOptions = {}): Tensor {
  const x = asTensor(images);
  const axis = colorAxis(x, standardizeDataFormat(options.dataFormat), "rgbToGrayscale");
  if (x.dim(axis) === 1) return x;
  if (x.dim(axis) !== 3) valueError(`rgbToGrayscale takes images with 1 or 3 channels; the input has shape ${formatDims(x.dims)}`);
  const weights = reshape(
    tensor([...brightness]),
    x.dims.map((_, i) => (i === axis ? 3 : 1)),
  );
  return cast(sum(multiply(cast(x, isFloatType(x.dtype) ? x.dtype : "float32"), weights), { axis, keepDims: true }), x.dtype);
}

type Planes = readonly [Tensor, Tensor, Tensor];

function mapPlanes(images: TensorLike, options: ColorOptions, of: string, f: (...planes: Planes) => Planes): Tensor {
  const x = asTensor(images);
  const axis = colorAxis(x, standardizeDataFormat(options.dataFormat), of);
  if (!isFloatType(x.dtype)) valueError(`${of} takes images of a float dtype, not ${x.dtype}`);
  const [first, second, third] = x.dim(axis) === 3 ? unstack(x, { axis }) : [];
  if (!first || !second || !third) return valueError(`${of} takes images with 3 channels; the input has shape ${formatDims(x.dims)}`);
  return stack(f(first, second, third), { axis });
}

/** Differences below this are none: the distance of 1 to the next float32. */
const colorEpsilon = 2 ** -23;

/** Hue, saturation and value in [0, 1], for red, green and blue in [0, 1]. Smith, "Color gamut transform pairs", 1978. */
export function rgbToHsv(images: TensorLike, options: ColorOptions = {}): Tensor {
  return mapPlanes(images, options, "rgbToHsv", (...planes) => {
    const [r, g, b] = planes.map((plane) => where(less(abs(plane), colorEpsilon), 0, plane)) as unknown as Planes;
    const value = maximum(maximum(r, g), b);
    const range = subtract(value, minimum(minimum(r, g), b));
    const colored = greater(range, 0);
    const saturation = where(greater(value, 0), divide(range, where(greater(value, 0), value, 1)), 0);
    const sixth = divide(1 / 6, where(colored, range, 1));
    const side = (from: Tensor, to: Tensor, offset: number): Tensor => add(multiply(sixth, subtract(from, to)), offset);
    const hue = where(equal(value, r), side(g, b, 0), where(equal(value, g), side(b, r, 2 / 6), side(r, g, 4 / 6)));
    const turned = add(hue, cast(less(hue, 0), hue.dtype));
    return [where(colored, turned, 0), saturation, value];
  });
}

/** The inverse of `rgbToHsv`. */
export function hsvToRgb(images: TensorLike, options: ColorOptions = {}): Tensor {
  return mapPlanes(images, options, "hsvToRgb", (hue, saturation, value) => {
    const sector = multiply(mod(hue, 1), 6);
    const grey = subtract(1, saturation);
    const mix = (share: Tensor): Tensor => multiply(value, add(grey, multiply(saturation, clip(share, 0, 1))));
    const away = (from: number): Tensor => abs(subtract(sector, from));
    return [mix(subtract(away(3), 1)), mix(subtract(2, away(2))), mix(subtract(2, away(4)))];
  });
}
