/**
 * Fourier transforms. A complex tensor is a pair of real ones of one shape: real and imaginary parts.
 *
 * Forward transforms have no factor and inverse ones 1/n, as in NumPy. Axes that are transformed have known sizes.
 */

import { shapeEquals } from "../../ir/dim.ts";
import { valueError } from "../errors.ts";
import { defineTensorFunction } from "../tensor/function.ts";
import { asTensor, formatDims, type Tensor, type TensorLike, tensor } from "../tensor/tensor.ts";
import { cast, multiply } from "./elementwise.ts";
import { asValue, promote } from "./operands.ts";
import { pad, sliceAxis, unstack, zerosLike } from "./shape.ts";

export type ComplexLike = readonly [real: TensorLike, imaginary: TensorLike];
export type Complex = readonly [real: Tensor, imaginary: Tensor];

/** Over the last `axes` axes; real and imaginary part of the result in a new last axis. */
const transformFunction = defineTensorFunction<{ readonly axes: number; readonly inverse: boolean }>(
  "fourier",
  (b, inputs, { axes, inverse }) => {
    const [re, im] = promote(b, inputs, { float: true }).map((part) => asValue(b, part));
    if (!re || !im) throw new Error("internal: a complex tensor has two parts");
    const { dtype, shape } = re.type;
    const rank = shape.length;
    if (rank < axes) return valueError(`a transform over ${axes} axes needs as many; found shape ${formatDims(shape)}`);
    if (!shapeEquals(shape, im.type.shape))
      return valueError(`real and imaginary parts have shapes ${formatDims(shape)} and ${formatDims(im.type.shape)}; they must be equal`);
    let x = b.concat([b.expandDims(re, rank), b.expandDims(im, rank)], rank);
    let count = 1;
    for (let axis = rank - axes; axis < rank; axis++) {
      const size = shape[axis];
      if (typeof size !== "number") return valueError(`axis ${axis} of shape ${formatDims(shape)} has no known size to transform`);
      const order = [...shape.map((_, i) => i).filter((i) => i !== axis), axis, rank];
      const back = order.map((_, i) => order.indexOf(i));
      x = b.transpose(b.fft(b.transpose(x, order), { inverse }), back);
      count *= size;
    }
    return inverse ? b.mul(x, b.scalar(dtype, 1 / Math.max(1, count))) : x;
  },
);

function transform([re, im]: ComplexLike, axes: number, inverse: boolean): Complex {
  return parts(transformFunction([asTensor(re), asTensor(im)], { axes, inverse }));
}
function parts(packed: Tensor): Complex {
  const [re, im] = unstack(packed, { axis: -1 });
  if (!re || !im) throw new Error("internal: a complex tensor has two parts");
  return [re, im];
}

/** The discrete Fourier transform over the last axis. */
export function fft(x: ComplexLike): Complex {
  return transform(x, 1, false);
}
/** The inverse of `fft`. */
export function ifft(x: ComplexLike): Complex {
  return transform(x, 1, true);
}
/** The discrete Fourier transform over the last two axes. */
export function fft2(x: ComplexLike): Complex {
  return transform(x, 2, false);
}
/** The inverse of `fft2`. */
export function ifft2(x: ComplexLike): Complex {
  return transform(x, 2, true);
}

/** `x` cut, or lengthened by zeros, to `size` in its last axis. */
function fitted(x: Tensor, size: number): Tensor {
  const found = knownLength(x);
  const axis = x.rank - 1;
  if (found >= size) return found === size ? x : sliceAxis(x, axis, 0, size);
  return pad(
    x,
    x.dims.map((_, i) => [0, i === axis ? size - found : 0]),
  );
}

export function knownLength(x: Tensor): number {
  const size = x.rank === 0 ? undefined : x.dim(-1);
  return typeof size === "number" ? size : valueError(`a last axis of known size is needed; found shape ${formatDims(x.dims)}`);
}

function positiveLength(value: number): number {
  return Number.isInteger(value) && value > 0 ? value : valueError(`fftLength must be a positive integer, not ${value}`);
}

export interface RealTransformOptions {
  /** The length that is transformed: the signal is cut or lengthened by zeros to it. */
  readonly fftLength?: number | null;
}

/** The first `n / 2 + 1` frequencies of the transform of a real signal; the others are their conjugates. */
export function rfft(x: TensorLike, options: RealTransformOptions = {}): Complex {
  const signal = asTensor(x);
  const size = positiveLength(options.fftLength ?? knownLength(signal));
  const real = fitted(signal, size);
  const spectrum = transformFunction([real, zerosLike(real)], { axes: 1, inverse: false });
  return parts(sliceAxis(spectrum, -2, 0, Math.floor(size / 2) + 1));
}

/** The inverse of `rfft`: a real signal of `fftLength`, by default `2 (m - 1)` for `m` frequencies. */
export function irfft([re, im]: ComplexLike, options: RealTransformOptions = {}): Tensor {
  const given: Complex = [asTensor(re), asTensor(im)];
  const size = positiveLength(options.fftLength ?? 2 * (knownLength(given[0]) - 1));
  const bins = Math.floor(size / 2) + 1;
  // Conjugates add the real part a second time, except where a frequency is its own conjugate; imaginary parts cancel.
  const shares = tensor(Float32Array.from({ length: bins }, (_, k) => (k === 0 || 2 * k === size ? 1 : 2)));
  const [a, c] = given.map((part) => fitted(multiply(fitted(part, bins), cast(shares, part.dtype)), size));
  if (!a || !c) throw new Error("internal: a complex tensor has two parts");
  return transform([a, c], 1, true)[0];
}
