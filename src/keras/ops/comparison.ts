/** Tests of elements: for special numbers, for nearness, for membership. */

import { dimProduct } from "../../ir/dim.ts";
import { isFloat, isSignedInteger } from "../../ir/dtype.ts";
import { isFloatType } from "../dtypes.ts";
import { defineTensorFunction } from "../tensor/function.ts";
import { asTensor, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import {
  abs,
  add,
  equal,
  isFinite as isFiniteNumber,
  isNan,
  lessEqual,
  logicalAnd,
  logicalNot,
  logicalOr,
  multiply,
  subtract,
} from "./elementwise.ts";
import { first } from "./operands.ts";
import { all, any } from "./reduce.ts";
import { expandDims, fullLike, onesLike, reshape } from "./shape.ts";

export { isFiniteNumber as isfinite, isNan as isnan };

/** Whether elements equal a number of floats: integers never do. */
function equalsFloat(x: TensorLike, number: number): Tensor {
  const value = asTensor(x);
  return isFloatType(value.dtype) ? equal(value, number) : fullLike(value, 0, { dtype: "bool" });
}
export function isposinf(x: TensorLike): Tensor {
  return equalsFloat(x, Number.POSITIVE_INFINITY);
}
export function isneginf(x: TensorLike): Tensor {
  return equalsFloat(x, Number.NEGATIVE_INFINITY);
}
export function isinf(x: TensorLike): Tensor {
  return logicalOr(isposinf(x), isneginf(x));
}
/** True everywhere: tensors are real. */
export function isreal(x: TensorLike): Tensor {
  return onesLike(x, { dtype: "bool" });
}

const signbitFunction = defineTensorFunction<undefined>("signbit", (b, inputs) => {
  const x = first(inputs, b);
  const { dtype, shape } = x.type;
  if (isFloat(dtype)) return b.lt(b.bitcast(b.cast(x, "f32"), "i32"), 0);
  return isSignedInteger(dtype) ? b.lt(x, 0) : b.full("bool", shape, 0);
});
/** Whether the sign is minus, that of minus zero included. */
export function signbit(x: TensorLike): Tensor {
  return signbitFunction([asTensor(x)], undefined);
}

export interface CloseOptions {
  /** Allowed difference relative to `|y|`. Default 1e-5. */
  readonly rtol?: number;
  /** Allowed difference besides. Default 1e-8. */
  readonly atol?: number;
  /** Whether NaN is close to NaN. */
  readonly equalNan?: boolean;
}
/** Whether `|x - y| <= atol + rtol * |y|`. Infinities are close to themselves. */
export function isclose(x: TensorLike, y: TensorLike, options: CloseOptions = {}): Tensor {
  const { rtol = 1e-5, atol = 1e-8, equalNan = false } = options;
  const [a, b] = [asTensor(x), asTensor(y)];
  const near = lessEqual(abs(subtract(a, b)), add(multiply(abs(b), rtol), atol));
  const close = logicalOr(equal(a, b), logicalAnd(near, logicalAnd(isFiniteNumber(a), isFiniteNumber(b))));
  return equalNan ? logicalOr(close, logicalAnd(isNan(a), isNan(b))) : close;
}
/** Whether all elements are close. */
export function allclose(x: TensorLike, y: TensorLike, options: CloseOptions = {}): Tensor {
  return all(isclose(x, y, options));
}

/** For each element of `x` whether it is one of those of `y`. Every pair is compared. */
export function isin(x: TensorLike, y: TensorLike, options: { readonly invert?: boolean } = {}): Tensor {
  const candidates = asTensor(y);
  const found = any(equal(expandDims(x, -1), reshape(candidates, [dimProduct(candidates.dims)])), { axis: -1 });
  return options.invert ? logicalNot(found) : found;
}
