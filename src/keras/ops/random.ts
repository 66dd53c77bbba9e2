/** Random tensors from keys `uint32[2]`. Equal keys and shapes give equal elements on every target. */

import { type DataType, irDtype } from "../dtypes.ts";
import { defineTensorFunction } from "../tensor/function.ts";
import { asTensor, type DimLike, resolveDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { asValue, first } from "./operands.ts";

interface RandomAttributes {
  readonly shape: readonly DimLike[];
  readonly dtype: DataType;
}

const bitsFunction = defineTensorFunction<{ readonly shape: readonly DimLike[] }>("randomBits", (b, inputs, { shape }) =>
  b.randomBits(asValue(b, inputs[0] ?? 0), resolveDims(shape)),
);
/** 32 random bits per element: uint32. */
export function randomBits(key: TensorLike, shape: readonly DimLike[]): Tensor {
  return bitsFunction([asTensor(key, "uint32")], { shape });
}

const uniformFunction = defineTensorFunction<RandomAttributes & { readonly low: number; readonly high: number }>(
  "randomUniform",
  (b, inputs, { shape, dtype, low, high }) => {
    const unit = b.randomUniform(first(inputs, b), resolveDims(shape));
    const scaled = high - low === 1 ? unit : b.mul(unit, high - low);
    return b.cast(low === 0 ? scaled : b.add(scaled, low), irDtype(dtype));
  },
);
export interface UniformOptions {
  readonly low?: number;
  readonly high?: number;
  readonly dtype?: DataType;
}
/** Uniform in `[low, high)`, default `[0, 1)`. */
export function randomUniform(key: TensorLike, shape: readonly DimLike[], options: UniformOptions = {}): Tensor {
  return uniformFunction([asTensor(key, "uint32")], {
    shape,
    dtype: options.dtype ?? "float32",
    low: options.low ?? 0,
    high: options.high ?? 1,
  });
}

const normalFunction = defineTensorFunction<RandomAttributes & { readonly mean: number; readonly stddev: number }>(
  "randomNormal",
  (b, inputs, { shape, dtype, mean, stddev }) => {
    // Box and Muller 1958: the radius from one uniform number in (0, 1], the angle from another.
    const dims = resolveDims(shape);
    const pair = b.randomUniform(first(inputs, b), [2, ...dims]);
    const half = (index: number) => b.reshape(b.slice(pair, [index, ...dims.map(() => 0)], [index + 1, ...dims]), dims);
    const radius = b.sqrt(b.mul(b.log(b.sub(1, half(0))), -2));
    const normal = b.mul(radius, b.cos(b.mul(half(1), 2 * Math.PI)));
    return b.cast(b.add(b.mul(normal, stddev), mean), irDtype(dtype));
  },
);
export interface NormalOptions {
  readonly mean?: number;
  readonly stddev?: number;
  readonly dtype?: DataType;
}
export function randomNormal(key: TensorLike, shape: readonly DimLike[], options: NormalOptions = {}): Tensor {
  return normalFunction([asTensor(key, "uint32")], {
    shape,
    dtype: options.dtype ?? "float32",
    mean: options.mean ?? 0,
    stddev: options.stddev ?? 1,
  });
}
