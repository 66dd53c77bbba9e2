/** Numeric functions element by element that are formulas of others. Operands broadcast as in NumPy. */

import type { Builder } from "../../ir/builder.ts";
import { whileLoop } from "../../ir/control-builder.ts";
import type { Value } from "../../ir/graph.ts";
import { isFloatType } from "../dtypes.ts";
import { valueError } from "../errors.ts";
import { defineTensorFunction } from "../tensor/function.ts";
import { asTensor, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import {
  abs,
  add,
  cast,
  divide,
  equal,
  floor,
  greater,
  isNan,
  less,
  maximum,
  minimum,
  multiply,
  power,
  sign,
  sin,
  sqrt,
  square,
  where,
} from "./elementwise.ts";
import { asValue, commonType, promote } from "./operands.ts";
import { zerosLike } from "./shape.ts";
import { exp2, logaddexp } from "./trigonometric.ts";

type Binary = (x: TensorLike, y: TensorLike) => Tensor;

/** As a tensor of floats. */
export function float(x: TensorLike): Tensor {
  const value = asTensor(x);
  return isFloatType(value.dtype) ? value : cast(value, "float32");
}

/** The real number whose cube is `x`. */
export function cbrt(x: TensorLike): Tensor {
  const value = float(x);
  return multiply(sign(value), power(abs(value), 1 / 3));
}

export function deg2rad(x: TensorLike): Tensor {
  return multiply(float(x), Math.PI / 180);
}
export function rad2deg(x: TensorLike): Tensor {
  return multiply(float(x), 180 / Math.PI);
}

/** `sqrt(x^2 + y^2)`, without overflow. */
export const hypot: Binary = (x, y) => {
  const [a, b] = [abs(float(x)), abs(float(y))];
  const [large, small] = [maximum(a, b), minimum(a, b)];
  const none = equal(large, 0);
  const ratio = divide(small, where(none, 1, large));
  return multiply(large, sqrt(add(square(ratio), 1)));
};

/** 0 below zero, 1 above, `y` at zero. */
export const heaviside: Binary = (x, y) => {
  const value = float(x);
  return where(less(value, 0), 0, where(greater(value, 0), 1, where(isNan(value), value, float(y))));
};

/** `x * 2^y`. */
export const ldexp: Binary = (x, y) => multiply(float(x), exp2(float(y)));

/** `log2(2^x + 2^y)`, without overflow. */
export const logaddexp2: Binary = (x, y) => multiply(logaddexp(multiply(float(x), Math.LN2), multiply(float(y), Math.LN2)), Math.LOG2E);

/** `sin(πx) / (πx)`, 1 at zero. */
export function sinc(x: TensorLike): Tensor {
  const angle = multiply(float(x), Math.PI);
  const none = equal(angle, 0);
  const divisor = where(none, 1, angle);
  return where(none, 1, divide(sin(divisor), divisor));
}

/** Without what is after the point; integers stay. */
export function trunc(x: TensorLike): Tensor {
  const value = asTensor(x);
  return isFloatType(value.dtype) ? multiply(sign(value), floor(abs(value))) : value;
}

/** The larger, or of a number and NaN the number. */
export const fmax: Binary = (x, y) => {
  const [a, b] = [asTensor(x), asTensor(y)];
  return where(isNan(a), b, where(isNan(b), a, maximum(a, b)));
};
/** The smaller, or of a number and NaN the number. */
export const fmin: Binary = (x, y) => {
  const [a, b] = [asTensor(x), asTensor(y)];
  return where(isNan(a), b, where(isNan(b), a, minimum(a, b)));
};

/** The largest finite float32. */
const largestFloat = (2 - 2 ** -23) * 2 ** 127;

export interface NanToNumOptions {
  readonly nan?: number;
  /** Default: the largest finite number. */
  readonly posinf?: number | null;
  readonly neginf?: number | null;
}
/** Numbers in place of NaN and infinities. */
export function nanToNum(x: TensorLike, options: NanToNumOptions = {}): Tensor {
  const value = asTensor(x);
  if (!isFloatType(value.dtype)) return value;
  const { nan = 0, posinf = null, neginf = null } = options;
  const finite = where(equal(value, Number.POSITIVE_INFINITY), posinf ?? largestFloat, value);
  return where(isNan(value), nan, where(equal(value, Number.NEGATIVE_INFINITY), neginf ?? -largestFloat, finite));
}

/** Both operands as integers of one shape. */
function integerPair(b: Builder, name: string, inputs: readonly (Value | number)[]): readonly [Value, Value] {
  const dtype = commonType(inputs);
  if (isFloatType(dtype)) return valueError(`${name} takes integers, not ${dtype}`);
  const [x, y] = b.broadcastTogether(promote(b, inputs, { arithmetic: true }));
  if (!x || !y) throw new Error(`internal: ${name} has two operands`);
  return [x, y];
}

/** Euclid's: remainders until one is zero everywhere. */
function greatestDivisor(b: Builder, x: Value, y: Value): Value {
  const size = (value: Value): Value => (value.type.dtype === "u32" || value.type.dtype === "u8" ? value : b.abs(value));
  const axes = x.type.shape.map((_, axis) => axis);
  const [result] = whileLoop(
    b,
    [size(x), size(y)],
    ([, rest = y]) => b.reduceAny(b.ne(rest, 0), axes),
    ([divisor = x, rest = y]) => {
      const done = b.eq(rest, 0);
      const remainder = b.mod(divisor, b.select(done, 1, rest));
      return [b.select(done, divisor, rest), b.select(done, 0, remainder)];
    },
  );
  return result ?? x;
}

const gcdFunction = defineTensorFunction<undefined>("gcd", (b, inputs) => greatestDivisor(b, ...integerPair(b, "gcd", inputs)));
/** The greatest common divisor of integers. */
export const gcd: Binary = (x, y) => gcdFunction([x, y], undefined);

const lcmFunction = defineTensorFunction<undefined>("lcm", (b, inputs) => {
  const [x, y] = integerPair(b, "lcm", inputs);
  const divisor = greatestDivisor(b, x, y);
  const product = b.mul(b.div(x, b.select(b.eq(divisor, 0), 1, divisor)), y);
  return x.type.dtype === "u32" || x.type.dtype === "u8" ? product : b.abs(product);
});
/** The least common multiple of integers. */
export const lcm: Binary = (x, y) => lcmFunction([x, y], undefined);

const nextafterFunction = defineTensorFunction<undefined>("nextafter", (b, inputs) => {
  const [x, y] = b.broadcastTogether(promote(b, inputs, { float: true }).map((value) => asValue(b, value)));
  if (!x || !y || x.type.dtype !== "f32") return valueError("nextafter takes float32");
  const bits = b.bitcast(x, "i32");
  const away = b.eq(b.lt(x, y), b.gt(x, 0));
  const smallest = b.select(b.lt(x, y), b.full("i32", [], 1), 1 - 2 ** 31);
  const moved = b.select(b.eq(x, 0), smallest, b.select(away, b.add(bits, 1), b.sub(bits, 1)));
  const next = b.select(b.eq(x, y), y, b.bitcast(moved, "f32"));
  return b.select(b.or(b.isNan(x), b.isNan(y)), b.add(x, y), next);
});
/** The float32 beside `x` on the way to `y`. */
export const nextafter: Binary = (x, y) => nextafterFunction([x, y], undefined);

/** Real tensors have no imaginary part: `real` and `conj` give them back. */
export function real(x: TensorLike): Tensor {
  return asTensor(x);
}
export function imag(x: TensorLike): Tensor {
  return zerosLike(x);
}
export { real as conj, real as conjugate };
/** The angle of a real number in the complex plane: 0, or π below zero. */
export function angle(x: TensorLike): Tensor {
  const value = float(x);
  return where(less(value, 0), Math.PI, where(isNan(value), value, 0));
}
