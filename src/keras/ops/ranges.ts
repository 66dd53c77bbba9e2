/** Numbers at equal distances, grids of them, and window functions. */

import { type DataType, isFloatType } from "../dtypes.ts";
import { valueError } from "../errors.ts";
import { asTensor, type Tensor, type TensorLike, tensor } from "../tensor/tensor.ts";
import { float } from "./arithmetic.ts";
import { abs, add, cast, exp, log, multiply, power, sign } from "./elementwise.ts";
import { normalizeAxis } from "./operands.ts";
import { broadcastTo, type DtypeOptions, expandDims, reshape, transpose } from "./shape.ts";

export interface SpaceOptions extends DtypeOptions {
  /** How many numbers. Default 50. */
  readonly num?: number;
  /** Whether the last one is `stop`. Default true. */
  readonly endpoint?: boolean;
  /** Where the numbers of tensors `start` and `stop` go. */
  readonly axis?: number;
}

function finished(x: Tensor, dtype: DataType | undefined): Tensor {
  return dtype === undefined ? x : cast(x, dtype);
}

/** `num` numbers from `start` to `stop`. */
export function linspace(start: TensorLike, stop: TensorLike, options: SpaceOptions = {}): Tensor {
  const { num = 50, endpoint = true, axis = 0, dtype } = options;
  if (!Number.isInteger(num) || num < 0) return valueError(`num of linspace must be a number of elements, not ${num}`);
  const [from, to] = [float(start), float(stop)];
  const rank = Math.max(from.rank, to.rank);
  const steps = Math.max(1, endpoint ? num - 1 : num);
  const column = (values: readonly number[]): Tensor =>
    reshape(tensor([...values], [num], "float32"), [num, ...new Array<number>(rank).fill(1)]);
  const shares = Array.from({ length: num }, (_, i) => i / steps);
  // Both ends are exact: at one end the share of the other is zero.
  const numbers = add(multiply(column(shares.map((share) => 1 - share)), from), multiply(column(shares), to));
  const at = normalizeAxis(axis, rank + 1);
  const order = Array.from({ length: rank }, (_, i) => i + 1);
  order.splice(at, 0, 0);
  return finished(transpose(numbers, order), dtype);
}

/** `base` to the powers of `linspace`. */
export function logspace(start: TensorLike, stop: TensorLike, options: SpaceOptions & { readonly base?: number } = {}): Tensor {
  const { base = 10, dtype, ...rest } = options;
  return finished(power(base, linspace(start, stop, rest)), dtype);
}

/** `num` numbers from `start` to `stop`, neither zero and both of one sign, each the same multiple of the one before. */
export function geomspace(start: TensorLike, stop: TensorLike, options: SpaceOptions = {}): Tensor {
  const { dtype, ...rest } = options;
  const [from, to] = [float(start), float(stop)];
  const sizes = exp(linspace(log(abs(from)), log(abs(to)), rest));
  const signs = linspace(sign(from), sign(to), rest);
  return finished(multiply(signs, sizes), dtype);
}

/** A tensor for each vector, with its elements along an axis of their own; with `xy` the first two axes change places. */
export function meshgrid(xs: readonly TensorLike[], options: { readonly indexing?: "xy" | "ij" } = {}): readonly Tensor[] {
  const { indexing = "xy" } = options;
  if (indexing !== "xy" && indexing !== "ij")
    return valueError(`indexing of meshgrid must be "xy" or "ij", not ${JSON.stringify(indexing)}`);
  const vectors = xs.map((x) => {
    const value = asTensor(x);
    if (value.rank > 1) return valueError(`meshgrid takes vectors; found rank ${value.rank}`);
    return value.rank === 0 ? expandDims(value, 0) : value;
  });
  const place = (i: number): number => (indexing === "xy" && vectors.length > 1 && i < 2 ? 1 - i : i);
  const shape = vectors.map((_, axis) => vectors[place(axis)]?.dim(0) ?? 1);
  return vectors.map((value, i) =>
    broadcastTo(
      reshape(
        value,
        shape.map((_, axis) => (axis === place(i) ? value.dim(0) : 1)),
      ),
      shape,
    ),
  );
}

/** A window of `size` elements from its formula in the distance from the middle, -1 to 1. A window of one element is 1. */
function window(size: number, at: (x: number) => number, dtype: DataType = "float32"): Tensor {
  const numbers = Array.from({ length: Math.max(0, size) }, (_, i) => (size === 1 ? 1 : at((2 * i) / (size - 1) - 1)));
  return tensor(numbers, [numbers.length], isFloatType(dtype) ? dtype : "float32");
}
/** A triangle. */
export function bartlett(size: number): Tensor {
  return window(size, (x) => 1 - Math.abs(x));
}
export function hanning(size: number): Tensor {
  return window(size, (x) => 0.5 + 0.5 * Math.cos(Math.PI * x));
}
export function hamming(size: number): Tensor {
  return window(size, (x) => 0.54 + 0.46 * Math.cos(Math.PI * x));
}
export function blackman(size: number): Tensor {
  return window(size, (x) => 0.42 + 0.5 * Math.cos(Math.PI * x) + 0.08 * Math.cos(2 * Math.PI * x));
}
/** The modified Bessel function of order 0, by its power series. */
function bessel0(x: number): number {
  let [term, sum] = [1, 1];
  for (let k = 1; term > sum * 1e-17; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}
export function kaiser(size: number, beta: number): Tensor {
  return window(size, (x) => bessel0(beta * Math.sqrt(Math.max(0, 1 - x * x))) / bessel0(beta));
}
