/** Operations of Keras whose arguments or results differ from those of the function of the same name. */

import { epsilon as smallNumber } from "../config.ts";
import type { DataType } from "../dtypes.ts";
import { valueError } from "../errors.ts";
import * as ops from "../ops.ts";
import { asTensor, Tensor, type TensorLike } from "../tensor/tensor.ts";
import type { TensorTree } from "../tree.ts";

/** Config and keyword arguments first, then the positional arguments. */
type Compute = (options: never, ...args: never[]) => TensorTree;

type None = Readonly<Record<string, never>>;
type Axes = number | readonly number[] | null;
interface Reduce {
  readonly axis: Axes;
  readonly keepDims?: boolean;
}
type X = TensorLike;
/** Argument `At` of a function, where it is given. */
type Argument<F extends (...args: never[]) => unknown, At extends number> = NonNullable<Parameters<F>[At]>;

const asList = (axes: number | readonly number[]): readonly number[] => (typeof axes === "number" ? [axes] : axes);

type Reduction = (x: X, options: ops.ReduceOptions) => Tensor;
const extreme =
  (reduce: Reduction, combine: (x: X, y: X) => Tensor) =>
  ({ initial = null, ...options }: Reduce & { readonly initial?: number | null }, x: X): Tensor => {
    const result = reduce(x, options);
    return initial === null ? result : combine(result, initial);
  };
/** Without an axis over all elements, flattened. */
const positionOf =
  (find: (x: X, options: { readonly axis: number; readonly keepDims?: boolean }) => Tensor) =>
  ({ axis, keepDims = false }: { readonly axis: number | null; readonly keepDims?: boolean }, x: X): Tensor => {
    if (axis !== null) return find(x, { axis, keepDims });
    const found = find(ops.ravel(x), { axis: 0 });
    return keepDims
      ? ops.reshape(
          found,
          asTensor(x).dims.map(() => 1),
        )
      : found;
  };
const running =
  (scan: (x: X, options: { readonly axis: number | null }) => Tensor) =>
  ({ axis, dtype }: { readonly axis: number | null; readonly dtype?: DataType }, x: X): Tensor => {
    const result = scan(x, { axis });
    return dtype ? ops.cast(result, dtype) : result;
  };
/** One share or several, as numbers or as a constant of the model. */
const quantile =
  (of: typeof ops.quantile) =>
  (options: ops.QuantileOptions, x: X, q: X): Tensor => {
    const shares = asTensor(q);
    const values = Array.from(shares.dataSync(), Number);
    return of(x, shares.rank === 0 ? (values[0] ?? 0) : values, options);
  };

interface Spectrum {
  readonly sequenceLength: number;
  readonly sequenceStride: number;
  readonly fftLength: number;
}

type PoolOptions = Argument<typeof ops.maxPool, 2> & { readonly poolSize: number | readonly number[] };

interface Parts {
  readonly indicesOrSections: number | readonly number[];
  readonly axis?: number;
}

export const kerasOperationTable: Readonly<Record<string, Compute>> = {
  // Other names
  Absolute: (_: None, x: X) => ops.abs(x),
  Fabs: (_: None, x: X) => ops.abs(x),
  TrueDivide: (_: None, x: X, y: X) => ops.divide(x, y),
  Fmod: (_: None, x: X, y: X) => ops.subtract(x, ops.multiply(ops.trunc(ops.divide(x, y)), y)),
  IsIn: (options: { readonly invert?: boolean }, x: X, y: X) => ops.isin(x, y, options),
  AllClose: (options: ops.CloseOptions, x: X, y: X) => ops.allclose(x, y, options),
  SearchSorted: (options: Parameters<typeof ops.searchsorted>[2], x: X, y: X) => ops.searchsorted(x, y, options),
  Isclose: (options: ops.CloseOptions, x: X, y: X, rtol = options.rtol ?? 1e-5, atol = options.atol ?? 1e-8) =>
    ops.isclose(x, y, { ...options, rtol, atol }),
  FullLike: ({ dtype }: { readonly dtype?: DataType }, x: X, value: X) =>
    ops.cast(ops.add(ops.zerosLike(x, { dtype }), value), dtype ?? asTensor(x).dtype),

  // Reductions
  Amax: extreme(ops.max, ops.maximum),
  Amin: extreme(ops.min, ops.minimum),
  Max: extreme(ops.max, ops.maximum),
  Min: extreme(ops.min, ops.minimum),
  Prod: ({ dtype, ...options }: Reduce & { readonly dtype?: DataType }, x: X) => {
    const result = ops.prod(x, options);
    return dtype ? ops.cast(result, dtype) : result;
  },
  Var: (options: Reduce, x: X) => ops.variance(x, options),
  Argmax: positionOf(ops.argmax),
  Argmin: positionOf(ops.argmin),
  Cumsum: running(ops.cumsum),
  Cumprod: running(ops.cumprod),
  Quantile: quantile(ops.quantile),
  Percentile: quantile(ops.percentile),
  Average: (options: ops.AverageOptions, x: X, weights: X | null = options.weights ?? null) => ops.average(x, { ...options, weights }),
  Moments: ({ axes, keepDims = false }: { readonly axes: Axes; readonly keepDims?: boolean }, x: X) => [
    ops.mean(x, { axis: axes, keepDims }),
    ops.variance(x, { axis: axes, keepDims }),
  ],
  Argpartition: ({ kth, axis = -1 }: { readonly kth: number; readonly axis?: number | null }, x: X) => ops.argpartition(x, kth, { axis }),
  TopK: ({ k }: { readonly k: number }, x: X) => {
    const { values, indices } = ops.topK(x, k);
    return [values, indices];
  },

  // Shapes
  BroadcastTo: ({ shape }: { readonly shape: readonly number[] }, x: X) => ops.broadcastTo(x, shape),
  ExpandDims: ({ axis }: { readonly axis: number | readonly number[] }, x: X) => {
    const rank = asTensor(x).rank + asList(axis).length;
    const places = asList(axis).map((at) => (at < 0 ? at + rank : at));
    return places.toSorted((a, b) => a - b).reduce((value, at) => ops.expandDims(value, at), asTensor(x));
  },
  Flip: ({ axis = null }: { readonly axis?: Axes }, x: X) => ops.flip(x, axis),
  GetItem: (_: None, x: X, key: Tensor | ops.ItemKey | readonly ops.ItemKey[]) =>
    key instanceof Tensor ? ops.take(x, key) : ops.getItem(x, key),
  Moveaxis: (
    { source, destination }: { readonly source: number | readonly number[]; readonly destination: number | readonly number[] },
    x: X,
  ) => ops.moveaxis(x, source, destination),
  Pad: (
    {
      padWidth,
      ...options
    }: { readonly padWidth: readonly (readonly [number, number])[]; readonly mode?: "constant"; readonly constantValues?: number | null },
    x: X,
    given?: number | null,
  ) => {
    const constantValues = options.constantValues ?? given ?? undefined;
    return ops.pad(x, padWidth, { mode: options.mode ?? "constant", ...(constantValues === undefined ? {} : { constantValues }) });
  },
  Repeat: ({ repeats, axis = null }: { readonly repeats: number | readonly number[]; readonly axis?: number | null }, x: X) =>
    ops.repeat(x, repeats, axis),
  Reshape: ({ newshape }: { readonly newshape: readonly (number | null)[] }, x: X) => ops.reshape(x, newshape),
  Roll: ({ shift, axis = null }: { readonly shift: number | readonly number[]; readonly axis?: Axes }, x: X) =>
    ops.roll(x, shift, { axis }),
  Slice: ({ shape }: { readonly shape: readonly number[] }, x: X, starts: X) => ops.dynamicSlice(x, starts, shape),
  Split: ({ indicesOrSections, axis = 0 }: Parts, x: X) => ops.split(x, indicesOrSections, { axis }),
  ArraySplit: ({ indicesOrSections, axis = 0 }: Parts, x: X) => ops.arraySplit(x, indicesOrSections, { axis }),
  Vsplit: ({ indicesOrSections }: Parts, x: X) => ops.vsplit(x, indicesOrSections),
  Hsplit: ({ indicesOrSections }: Parts, x: X) => ops.hsplit(x, indicesOrSections),
  Dsplit: ({ indicesOrSections }: Parts, x: X) => ops.split(x, indicesOrSections, { axis: 2 }),
  Squeeze: ({ axis = null }: { readonly axis?: Axes }, x: X) => ops.squeeze(x, axis),
  Swapaxes: ({ axis1, axis2 }: { readonly axis1: number; readonly axis2: number }, x: X) => ops.swapaxes(x, axis1, axis2),
  Tile: ({ repeats }: { readonly repeats: number | readonly number[] }, x: X) => ops.tile(x, repeats),
  Meshgrid: (options: { readonly indexing?: "xy" | "ij" }, ...xs: readonly X[]) => ops.meshgrid(xs, options),
  UnravelIndex: ({ shape }: { readonly shape: readonly number[] }, x: X) => ops.unravelIndex(x, shape),
  Vander: ({ n = null, increasing = false }: { readonly n?: number | null; readonly increasing?: boolean }, x: X) =>
    ops.vander(x, n, { increasing }),
  Full: ({ shape, dtype }: { readonly shape: readonly number[]; readonly dtype?: DataType }, value: X) =>
    ops.broadcastTo(dtype ? ops.cast(asTensor(value), dtype) : value, shape),
  Transpose: ({ axes = null }: { readonly axes?: readonly number[] | null }, x: X) => ops.transpose(x, axes ?? undefined),
  Unstack: ({ axis = 0 }: { readonly axis?: number }, x: X) => ops.unstack(x, { axis }),

  // Elements
  Cast: ({ dtype }: { readonly dtype: DataType }, x: X) => ops.cast(x, dtype),
  SaturateCast: ({ dtype }: { readonly dtype: DataType }, x: X) => ops.saturateCast(x, dtype),
  Clip: ({ xMin, xMax }: { readonly xMin: X; readonly xMax: X }, x: X) => ops.clip(x, xMin, xMax),
  Round: ({ decimals = 0 }: { readonly decimals?: number }, x: X) =>
    decimals === 0 ? ops.round(x) : ops.divide(ops.round(ops.multiply(x, 10 ** decimals)), 10 ** decimals),
  Take: ({ axis = null }: { readonly axis?: number | null }, x: X, indices: X) =>
    ops.take(axis === null ? ops.ravel(x) : x, indices, { axis: axis ?? 0 }),
  OneHot: ({ numClasses, ...options }: { readonly numClasses: number; readonly axis?: number; readonly dtype?: DataType }, x: X) =>
    ops.oneHot(x, numClasses, options),
  Scatter: ({ shape }: { readonly shape: readonly number[] }, indices: X, values: X) => ops.scatter(indices, values, shape),

  // Products
  Einsum: ({ subscripts }: { readonly subscripts: string }, ...operands: readonly X[]) => {
    const [x, y] = operands;
    if (x === undefined || y === undefined || operands.length !== 2)
      return valueError(`einsum takes two operands here; ${JSON.stringify(subscripts)} has ${operands.length}`);
    return ops.einsum(subscripts, x, y);
  },
  Tensordot: ({ axes = 2 }: { readonly axes?: number | readonly (number | readonly number[])[] }, x: X, y: X) => {
    const rank = asTensor(x).rank;
    if (typeof axes !== "number") return ops.tensordot(x, y, [asList(axes[0] ?? []), asList(axes[1] ?? [])]);
    return ops.tensordot(x, y, [Array.from({ length: axes }, (_, i) => rank - axes + i), Array.from({ length: axes }, (_, i) => i)]);
  },

  // Networks
  MaxPool: ({ poolSize, ...options }: PoolOptions, x: X) => ops.maxPool(x, poolSize, options),
  AveragePool: ({ poolSize, ...options }: PoolOptions, x: X) => ops.averagePool(x, poolSize, options),
  BatchNorm: ({ axis, ...options }: ops.BatchNormalizationOptions & { readonly axis: number }, x: X, ...given: readonly X[]) => {
    const [mean = 0, variance = 1, offset = options.offset, scale = options.scale] = given;
    return ops.batchNormalization(x, mean, variance, axis, { ...options, offset: offset ?? null, scale: scale ?? null });
  },
  // Keras's operation has another small number than its layer.
  LayerNorm: ({ epsilon = smallNumber(), ...options }: ops.LayerNormalizationOptions, x: X, ...given: readonly X[]) => {
    const [gamma = options.gamma, beta = options.beta] = given;
    return ops.layerNormalization(x, { ...options, epsilon, gamma: gamma ?? null, beta: beta ?? null });
  },
  RMSNorm: (options: Argument<typeof ops.rmsNormalization, 1>, x: X, scale = options.scale ?? 1) =>
    ops.rmsNormalization(x, { ...options, scale: scale ?? 1 }),
  PSNR: ({ maxVal }: { readonly maxVal: number }, x: X, y: X) => ops.psnr(x, y, maxVal),

  // Matrices
  SVD: (options: ops.SvdOptions & { readonly computeUv: false }, x: X) => ops.svd(x, options),

  // Signals and images
  FFT: (_: None, x: ops.ComplexLike) => ops.fft(x),
  FFT2: (_: None, x: ops.ComplexLike) => ops.fft2(x),
  IFFT2: (_: None, x: ops.ComplexLike) => ops.ifft2(x),
  RFFT: (options: ops.RealTransformOptions, x: X) => ops.rfft(x, options),
  IRFFT: (options: ops.RealTransformOptions, x: ops.ComplexLike) => ops.irfft(x, options),
  ExtractSequences: ({ sequenceLength, sequenceStride }: { readonly sequenceLength: number; readonly sequenceStride: number }, x: X) =>
    ops.extractSequences(x, sequenceLength, sequenceStride),
  STFT: ({ sequenceLength, sequenceStride, fftLength, ...options }: Spectrum & Parameters<typeof ops.stft>[4], x: X) =>
    ops.stft(x, sequenceLength, sequenceStride, fftLength, options),
  ISTFT: ({ sequenceLength, sequenceStride, fftLength, ...options }: Spectrum & Parameters<typeof ops.istft>[4], x: ops.ComplexLike) =>
    ops.istft(x, sequenceLength, sequenceStride, fftLength, options),
  RGBToGrayscale: (options: Argument<typeof ops.image.rgbToGrayscale, 1>, x: X) => ops.image.rgbToGrayscale(x, options),
  RGBToHSV: (options: Argument<typeof ops.image.rgbToHsv, 1>, x: X) => ops.image.rgbToHsv(x, options),
  HSVToRGB: (options: Argument<typeof ops.image.hsvToRgb, 1>, x: X) => ops.image.hsvToRgb(x, options),
  Resize: ({ size, ...options }: Argument<typeof ops.image.resize, 2> & { readonly size: readonly [number, number] }, x: X) =>
    ops.image.resize(x, size, options),
  GaussianBlur: (options: Argument<typeof ops.image.gaussianBlur, 1>, x: X) => ops.image.gaussianBlur(x, options),
  AffineTransform: (options: Argument<typeof ops.image.affineTransform, 2>, x: X, transform: X) =>
    ops.image.affineTransform(x, transform, options),
  PerspectiveTransform: (options: Argument<typeof ops.image.perspectiveTransform, 3>, x: X, start: X, end: X) =>
    ops.image.perspectiveTransform(x, start, end, options),
};
