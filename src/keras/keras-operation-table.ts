/** Operations of Keras whose arguments or results differ from those of the function of the same name. */

import type { DataType } from "./dtypes.ts";
import { valueError } from "./errors.ts";
import { AveragePooling1D, AveragePooling2D, AveragePooling3D, MaxPooling1D, MaxPooling2D, MaxPooling3D } from "./layers/pooling.ts";
import * as ops from "./ops.ts";
import { asTensor, type Tensor, type TensorLike } from "./tensor.ts";
import type { TensorTree } from "./tree.ts";

/** Config and keyword arguments first, then the positional arguments. */
type Compute = (options: never, ...args: never[]) => TensorTree;

type None = Readonly<Record<string, never>>;
type Axes = number | readonly number[] | null;
interface Reduce {
  readonly axis: Axes;
  readonly keepDims?: boolean;
}
type X = TensorLike;

const identity = (_: None, x: X): Tensor => asTensor(x);
const inDtype = (x: Tensor, dtype: DataType | null | undefined): Tensor => (dtype ? ops.cast(x, dtype) : x);
const asList = (axes: number | readonly number[]): readonly number[] => (typeof axes === "number" ? [axes] : axes);

type Reduction = (x: X, options: ops.ReduceOptions) => Tensor;
const extreme =
  (reduce: Reduction, combine: (x: X, y: X) => Tensor) =>
  ({ initial = null, ...options }: Reduce & { readonly initial?: number | null }, x: X): Tensor => {
    const result = reduce(x, options);
    return initial === null ? result : combine(result, initial);
  };
const reduction =
  (reduce: Reduction) =>
  ({ dtype = null, ...options }: Reduce & { readonly dtype?: DataType | null }, x: X): Tensor =>
    inDtype(reduce(x, options), dtype);
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
  ({ axis, dtype = null }: { readonly axis: number | null; readonly dtype?: DataType | null }, x: X): Tensor =>
    inDtype(scan(x, { axis }), dtype);
/** One share or several, as numbers or as a constant of the model. */
const quantile =
  (scale: number) =>
  (options: Reduce & { readonly method: "linear" }, x: X, q: X): Tensor => {
    const shares = asTensor(q);
    const values = Array.from(shares.dataSync(), (share) => Number(share) * scale);
    return ops.quantile(x, shares.rank === 0 ? (values[0] ?? 0) : values, options);
  };

interface Spectrum {
  readonly sequenceLength: number;
  readonly sequenceStride: number;
  readonly fftLength: number;
}

interface PoolOptions {
  readonly poolSize: number | readonly number[];
  readonly strides: number | readonly number[] | null;
  readonly padding: string;
  readonly dataFormat: string | null;
}
type PoolingClass = new (options: PoolOptions & { readonly name: string }) => { call(x: Tensor): TensorTree };
/** By the rank of the input, which has batch and channels beside the axes that are pooled. */
const pooling =
  (classes: readonly PoolingClass[]) =>
  (options: PoolOptions, x: X): TensorTree => {
    const value = asTensor(x);
    const found = classes[value.rank - 3] ?? valueError(`pooling takes tensors of rank 3 to 5; the input has rank ${value.rank}`);
    return new found({ ...options, name: "pool" }).call(value);
  };

const splitAlong =
  (axis: (x: Tensor) => number) =>
  ({ indicesOrSections }: { readonly indicesOrSections: number | readonly number[] }, x: X): readonly Tensor[] => {
    const value = asTensor(x);
    return ops.split(value, indicesOrSections, { axis: axis(value) });
  };

export const kerasOperationTable: Readonly<Record<string, Compute>> = {
  // Names
  Absolute: (_: None, x: X) => ops.abs(x),
  Fabs: (_: None, x: X) => ops.abs(x),
  Array: ({ dtype }: { readonly dtype?: DataType | null }, x: X) => inDtype(asTensor(x), dtype),
  ConvertToTensor: ({ dtype }: { readonly dtype?: DataType | null }, x: X) => inDtype(asTensor(x), dtype),
  Copy: identity,
  Conj: identity,
  Conjugate: identity,
  Real: identity,
  TrueDivide: (_: None, x: X, y: X) => ops.divide(x, y),
  Isfinite: (_: None, x: X) => ops.isFinite(x),
  Isinf: (_: None, x: X) => ops.isInf(x),
  Isnan: (_: None, x: X) => ops.isNan(x),
  Isclose: (options: ops.CloseOptions, x: X, y: X, rtol?: number, atol?: number) =>
    ops.isClose(x, y, { ...options, ...(rtol === undefined ? {} : { rtol }), ...(atol === undefined ? {} : { atol }) }),
  EmptyLike: ({ dtype }: { readonly dtype?: DataType | null }, x: X) => ops.zerosLike(x, { dtype: dtype ?? undefined }),
  OnesLike: ({ dtype }: { readonly dtype?: DataType | null }, x: X) => ops.onesLike(x, { dtype: dtype ?? undefined }),
  ZerosLike: ({ dtype }: { readonly dtype?: DataType | null }, x: X) => ops.zerosLike(x, { dtype: dtype ?? undefined }),
  FullLike: ({ dtype }: { readonly dtype?: DataType | null }, x: X, value: X) =>
    inDtype(ops.add(ops.zerosLike(x, { dtype: dtype ?? undefined }), value), dtype ?? asTensor(x).dtype),

  // Reductions
  Amax: extreme(ops.max, ops.maximum),
  Amin: extreme(ops.min, ops.minimum),
  Max: extreme(ops.max, ops.maximum),
  Min: extreme(ops.min, ops.minimum),
  Prod: reduction(ops.prod),
  Var: reduction(ops.variance),
  Argmax: positionOf(ops.argmax),
  Argmin: positionOf(ops.argmin),
  Cumsum: running(ops.cumsum),
  Cumprod: running(ops.cumprod),
  Quantile: quantile(1),
  Percentile: quantile(0.01),
  Average: ({ axis, weights = null }: { readonly axis: Axes; readonly weights?: X | null }, x: X, given: X | null = null) =>
    ops.average(x, { axis, weights: weights ?? given }),
  Moments: ({ axes, keepDims = false }: { readonly axes: Axes; readonly keepDims?: boolean }, x: X) =>
    ops.moments(x, axes ?? asTensor(x).dims.map((_, i) => i), { keepDims }),
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
  GetItem: (_: None, x: X, key: ops.IndexKey | readonly ops.IndexKey[]) => ops.getItem(x, key),
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
  Repeat: ({ repeats, axis = null }: { readonly repeats: number | readonly number[]; readonly axis?: number | null }, x: X) => {
    const value = axis === null ? ops.ravel(x) : asTensor(x);
    const at = axis ?? 0;
    if (typeof repeats === "number") return ops.repeat(value, repeats, at);
    const rows = ops.split(value, repeats.length === 1 ? 1 : repeats.length, { axis: at });
    return ops.concatenate(
      rows.map((row, i) => ops.repeat(row, repeats[i] ?? 1, at)),
      { axis: at },
    );
  },
  Reshape: ({ newshape }: { readonly newshape: readonly (number | null)[] }, x: X) => ops.reshape(x, newshape),
  Roll: ({ shift, axis = null }: { readonly shift: number | readonly number[]; readonly axis?: Axes }, x: X) =>
    ops.roll(x, shift, { axis }),
  Slice: ({ shape }: { readonly shape: readonly number[] }, x: X, starts: X) => ops.dynamicSlice(x, starts, shape),
  Split: ({ indicesOrSections, axis = 0 }: { readonly indicesOrSections: number | readonly number[]; readonly axis?: number }, x: X) =>
    ops.split(x, indicesOrSections, { axis }),
  ArraySplit: ({ indicesOrSections, axis = 0 }: { readonly indicesOrSections: number | readonly number[]; readonly axis?: number }, x: X) =>
    ops.arraySplit(x, indicesOrSections, { axis }),
  Vsplit: splitAlong(() => 0),
  Hsplit: splitAlong((x) => (x.rank === 1 ? 0 : 1)),
  Dsplit: splitAlong(() => 2),
  Squeeze: ({ axis = null }: { readonly axis?: Axes }, x: X) => ops.squeeze(x, axis),
  Swapaxes: ({ axis1, axis2 }: { readonly axis1: number; readonly axis2: number }, x: X) => ops.swapaxes(x, axis1, axis2),
  Tile: ({ repeats }: { readonly repeats: number | readonly number[] }, x: X) => ops.tile(x, asList(repeats)),
  Transpose: ({ axes = null }: { readonly axes?: readonly number[] | null }, x: X) => ops.transpose(x, axes ?? undefined),
  Unstack: ({ axis = 0 }: { readonly axis?: number }, x: X) => ops.unstack(x, { axis }),

  // Elements
  Cast: ({ dtype }: { readonly dtype: DataType }, x: X) => ops.cast(x, dtype),
  Clip: ({ xMin, xMax }: { readonly xMin: X; readonly xMax: X }, x: X) => ops.clip(x, xMin, xMax),
  Round: ({ decimals = 0 }: { readonly decimals?: number }, x: X) =>
    decimals === 0 ? ops.round(x) : ops.divide(ops.round(ops.multiply(x, 10 ** decimals)), 10 ** decimals),
  Take: ({ axis = null }: { readonly axis?: number | null }, x: X, indices: X) =>
    ops.take(axis === null ? ops.ravel(x) : x, indices, { axis: axis ?? 0 }),
  OneHot: (
    { numClasses, axis = -1, dtype }: { readonly numClasses: number; readonly axis?: number; readonly dtype?: DataType | null },
    x: X,
  ) => ops.oneHot(x, numClasses, { axis, dtype: dtype ?? undefined }),
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
  MaxPool: pooling([MaxPooling1D, MaxPooling2D, MaxPooling3D]),
  AveragePool: pooling([AveragePooling1D, AveragePooling2D, AveragePooling3D]),
  BatchNorm: (options: ops.BatchNormOptions, x: X, means: X, variances: X, offset: X | null = null, scale: X | null = null) =>
    ops.batchNorm(x, means, variances, { ...options, offset: options.offset ?? offset, scale: options.scale ?? scale }),
  LayerNorm: (options: ops.LayerNormOptions, x: X, gamma: X | null = null, beta: X | null = null) =>
    ops.layerNorm(x, { ...options, gamma: options.gamma ?? gamma, beta: options.beta ?? beta }),
  RMSNorm: (options: ops.RmsNormOptions, x: X, scale: X | null = null) => ops.rmsNorm(x, { ...options, scale: options.scale ?? scale }),
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
  RGBToGrayscale: (options: ops.image.ColorOptions, x: X) => ops.image.rgbToGrayscale(x, options),
  RGBToHSV: (options: ops.image.ColorOptions, x: X) => ops.image.rgbToHsv(x, options),
  HSVToRGB: (options: ops.image.ColorOptions, x: X) => ops.image.hsvToRgb(x, options),
  Resize: ({ size, ...options }: ops.image.ResizeOptions & { readonly size: ops.image.ImageSize }, x: X) =>
    ops.image.resize(x, size, options),
  GaussianBlur: (options: ops.image.BlurOptions, x: X) => ops.image.gaussianBlur(x, options),
  AffineTransform: (options: ops.image.WarpOptions, x: X, transform: X) => ops.image.affineTransform(x, transform, options),
  PerspectiveTransform: (options: ops.image.WarpOptions, x: X, start: X, end: X) => ops.image.perspectiveTransform(x, start, end, options),
};
