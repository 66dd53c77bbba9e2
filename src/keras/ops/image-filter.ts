/** Images smoothed by a Gaussian. */

import { standardizeDataFormat } from "../config.ts";
import { valueError } from "../errors.ts";
import { asTensor, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { conv } from "./contract.ts";
import { add, cast, divide, exp, multiply, square, subtract } from "./elementwise.ts";
import { colorAxis } from "./image-color.ts";
import { imageAxes } from "./image-resize.ts";
import { sum } from "./reduce.ts";
import { arange, broadcastTo, expandDims, reshape, sliceAxis, squeeze } from "./shape.ts";

export interface BlurOptions {
  /** Width and height of the window: odd numbers. */
  readonly kernelSize?: readonly [number, number];
  /** Standard deviations along the width and the height: two numbers. */
  readonly sigma?: TensorLike;
  readonly dataFormat?: string | null;
}

/** `exp(-x² / 2σ²)` around the middle of `size` elements, with sum 1. */
function gaussian(size: number, sigma: Tensor): Tensor {
  const x = subtract(cast(arange(size), "float32"), (size - 1) / 2);
  const weights = exp(multiply(square(divide(x, sigma)), -0.5));
  return divide(weights, sum(weights));
}

/** The same product along each axis: rows, then columns. What lies outside the image is zero. */
export function gaussianBlur(images: TensorLike, options: BlurOptions = {}): Tensor {
  const { kernelSize = [3, 3], sigma = [1, 1] } = options;
  if (kernelSize.some((size) => !Number.isInteger(size) || size < 1 || size % 2 === 0))
    valueError(`kernelSize of gaussianBlur must be two odd numbers; got [${kernelSize.join(", ")}]`);
  const dataFormat = standardizeDataFormat(options.dataFormat);
  const given = asTensor(images);
  const x = given.rank === 3 ? expandDims(given, 0) : given;
  const channels = Number(x.dim(colorAxis(x, dataFormat, "gaussianBlur")));
  const spec = dataFormat === "channelsLast" ? "b01f" : "bf01";
  const sigmas = asTensor(sigma);
  // Width comes first in both options; the first spatial axis is the height.
  const along = [1, 0].map((i) => gaussian(kernelSize[i] ?? 1, squeeze(sliceAxis(sigmas, 0, i, i + 1), 0)));
  const blurred = imageAxes(x, dataFormat, "gaussianBlur").reduce((image, _axis, i) => {
    const weights = along[i] as Tensor;
    const size = Number(weights.dim(0));
    const shape = i === 0 ? [size, 1, 1, 1] : [1, size, 1, 1];
    const kernel = broadcastTo(cast(reshape(weights, shape), x.dtype), [...shape.slice(0, 3), channels]);
    const half = (size - 1) / 2;
    return conv(image, kernel, {
      strides: [1, 1],
      padding:
        i === 0
          ? [
              [half, half],
              [0, 0],
            ]
          : [
              [0, 0],
              [half, half],
            ],
      groups: channels,
      lhsSpec: spec,
      outSpec: spec,
    });
  }, x);
  return given.rank === 3 ? squeeze(blurred, 0) : blurred;
}

/** A little more than zero, for deviations that may be zero. */
export function positiveSigma(sigma: Tensor): Tensor {
  return add(sigma, 1e-6);
}
