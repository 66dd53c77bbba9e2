/** Images scaled and moved by amounts that are tensors, and distorted by random fields. */

import { isStatic } from "../../ir/dim.ts";
import { standardizeDataFormat } from "../config.ts";
import { shown, valueError } from "../errors.ts";
import { asTensor, formatDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { float, sinc } from "./arithmetic.ts";
import { tensordot } from "./contract.ts";
import {
  abs,
  add,
  cast,
  divide,
  equal,
  greater,
  greaterEqual,
  lessEqual,
  logicalAnd,
  maximum,
  multiply,
  subtract,
  where,
} from "./elementwise.ts";
import { gaussianBlur } from "./image-filter.ts";
import { imageSize } from "./image-resize.ts";
import { displace, type WarpOptions } from "./image-warp.ts";
import { normalizeAxis } from "./operands.ts";
import { randomNormal } from "./random.ts";
import { sum } from "./reduce.ts";
import { arange, expandDims, reshape, squeeze, transpose, unstack } from "./shape.ts";

const methods = ["linear", "bilinear", "trilinear", "triangle", "cubic", "bicubic", "tricubic", "lanczos3", "lanczos5"] as const;
export type ScaleMethod = (typeof methods)[number];

/** What an element at a distance counts for, before weights are divided by their sum. */
function kernelAt(method: ScaleMethod, x: Tensor): Tensor {
  switch (method) {
    case "linear":
    case "bilinear":
    case "trilinear":
    case "triangle":
      return maximum(subtract(1, x), 0);
    case "cubic":
    case "bicubic":
    case "tricubic": {
      // Keys, 1981, with a = -1/2.
      const near = add(multiply(multiply(subtract(multiply(x, 1.5), 2.5), x), x), 1);
      const far = add(multiply(subtract(multiply(add(multiply(x, -0.5), 2.5), x), 4), x), 2);
      return where(greaterEqual(x, 2), 0, where(greaterEqual(x, 1), far, near));
    }
    case "lanczos3":
    case "lanczos5": {
      const radius = method === "lanczos3" ? 3 : 5;
      return where(greater(x, radius), 0, multiply(sinc(x), sinc(divide(x, radius))));
    }
    default:
      return method satisfies never;
  }
}

/** Weights `[count, size]` of an axis for scalars `scale` and `translation`. */
function axisWeights(size: number, count: number, scale: Tensor, translation: Tensor, method: ScaleMethod, antialias: boolean): Tensor {
  const inverse = divide(1, scale);
  const spread = antialias ? maximum(inverse, 1) : 1;
  const centers = add(cast(arange(count), "float32"), 0.5);
  const position = expandDims(subtract(multiply(subtract(centers, translation), inverse), 0.5), 1);
  const weights = kernelAt(method, divide(abs(subtract(position, cast(arange(size), "float32"))), spread));
  const total = sum(weights, { axis: 1, keepDims: true });
  const counts = greater(abs(total), 1000 * 2 ** -23);
  const normalized = where(counts, divide(weights, where(equal(total, 0), 1, total)), 0);
  // Nothing stands beyond the edges.
  return where(logicalAnd(greaterEqual(position, -0.5), lessEqual(position, size - 0.5)), normalized, 0);
}

/**
 * `images` at `outputShape`, where along each of `spatialDims` position `x` comes to stand at `x * scale + translation`.
 * `scale` and `translation` have one number for each of them. Smaller images are smoothed unless `antialias` is false.
 */
export function scaleAndTranslate(
  images: TensorLike,
  outputShape: readonly number[],
  scale: TensorLike,
  translation: TensorLike,
  spatialDims: readonly number[],
  method: ScaleMethod,
  options: { readonly antialias?: boolean } = {},
): Tensor {
  const x = float(images);
  if (!methods.includes(method))
    return valueError(`method of scaleAndTranslate must be one of ${methods.join(", ")}; got ${shown(method)}`);
  if (outputShape.length !== x.rank) return valueError(`scaleAndTranslate: outputShape [${outputShape.join(", ")}] needs ${x.rank} sizes`);
  const [scales, translations] = [unstack(cast(asTensor(scale), "float32")), unstack(cast(asTensor(translation), "float32"))];
  return spatialDims.reduce((image, dim, i) => {
    const axis = normalizeAxis(dim, x.rank);
    const [size, count, factor, shift] = [image.dim(axis), outputShape[axis] ?? 1, scales[i], translations[i]];
    if (!isStatic(size)) return valueError(`scaleAndTranslate needs known sizes; found shape ${formatDims(x.dims)}`);
    if (!factor || !shift)
      return valueError(`scaleAndTranslate: a scale and a translation are needed for each of ${spatialDims.length} axes`);
    const weights = cast(axisWeights(size, count, factor, shift, method, options.antialias ?? true), image.dtype);
    const mixed = tensordot(image, weights, [[axis], [1]]);
    return transpose(
      mixed,
      image.dims.map((_, at) => (at < axis ? at : at === axis ? image.rank - 1 : at - 1)),
    );
  }, x);
}

export interface ElasticOptions extends WarpOptions {
  /** Strength of the distortion. Default 20. */
  readonly alpha?: number;
  /** How smooth it is. Default 5. */
  readonly sigma?: number;
}

/** Images whose elements are moved by a smooth random field, the same for all channels. Simard et al., 2003. */
export function elasticTransform(key: TensorLike, images: TensorLike, options: ElasticOptions = {}): Tensor {
  const x = asTensor(images);
  const { alpha = 20, sigma = 5, fillMode = "reflect", ...rest } = options;
  const [height, width] = imageSize(x, standardizeDataFormat(options.dataFormat), "elasticTransform");
  const batch = x.rank === 4 ? x.dim(0) : 1;
  const size = Math.floor(6 * sigma) | 1;
  const noise = unstack(randomNormal(key, [2, batch, height, width], { stddev: sigma }));
  const [down, right] = noise.map((field) => {
    const image = reshape(field, [batch, height, width, 1]);
    const smooth = gaussianBlur(image, { kernelSize: [size, size], sigma: [sigma, sigma], dataFormat: "channelsLast" });
    return multiply(squeeze(smooth, -1), alpha);
  });
  if (!down || !right) throw new Error("internal: a displacement has two parts");
  return displace(x, [down, right], { ...rest, fillMode });
}
