/** Trigonometric and hyperbolic functions with their inverses, and logarithms and powers of other bases. Integers become float32. */

import type { Builder, Operand } from "../../ir/builder.ts";
import type { Value } from "../../ir/graph.ts";
import { defineTensorFunction } from "../tensor/function.ts";
import type { Tensor, TensorLike } from "../tensor/tensor.ts";
import { floating, promote } from "./operands.ts";

type Unary = (x: TensorLike) => Tensor;
type Binary = (x: TensorLike, y: TensorLike) => Tensor;

function unary(name: string, emit: (b: Builder, x: Value) => Value): Unary {
  const f = defineTensorFunction<undefined>(name, (b, [x]) => emit(b, floating(b, x)));
  return (x) => f([x], undefined);
}

function binary(name: string, emit: (b: Builder, x: Operand, y: Operand) => Value): Binary {
  const f = defineTensorFunction<undefined>(name, (b, inputs) => {
    const [x = 0, y = 0] = promote(b, inputs, { float: true });
    return emit(b, x, y);
  });
  return (x, y) => f([x, y], undefined);
}

export const tan: Unary = unary("tan", (b, x) => b.tan(x));
/** In [-π/2, π/2]; NaN outside [-1, 1]. */
export const arcsin: Unary = unary("arcsin", (b, x) => b.asin(x));
/** In [0, π]; NaN outside [-1, 1]. */
export const arccos: Unary = unary("arccos", (b, x) => b.acos(x));
export const arctan: Unary = unary("arctan", (b, x) => b.atan(x));
/** The angle of the point `(x, y)`, in [-π, π]: `arctan2(y, x)`. */
export const arctan2: Binary = binary("arctan2", (b, y, x) => b.atan2(y, x));
export const sinh: Unary = unary("sinh", (b, x) => b.sinh(x));
export const cosh: Unary = unary("cosh", (b, x) => b.cosh(x));
export const arcsinh: Unary = unary("arcsinh", (b, x) => b.asinh(x));
/** NaN below 1. */
export const arccosh: Unary = unary("arccosh", (b, x) => b.acosh(x));
/** Infinite at -1 and 1, NaN outside. */
export const arctanh: Unary = unary("arctanh", (b, x) => b.atanh(x));
export { arccos as acos, arccosh as acosh, arcsin as asin, arcsinh as asinh, arctan as atan, arctan2 as atan2, arctanh as atanh };

/** The y with `erf(y) = x`. */
export const erfinv: Unary = unary("erfinv", (b, x) => b.erfinv(x));
export const log2: Unary = unary("log2", (b, x) => b.mul(b.log(x), Math.LOG2E));
export const log10: Unary = unary("log10", (b, x) => b.mul(b.log(x), Math.LOG10E));
export const exp2: Unary = unary("exp2", (b, x) => b.pow(2, x));
/** `log(exp(x) + exp(y))`, without overflow. */
export const logaddexp: Binary = binary("logaddexp", (b, x, y) => {
  const [low, high] = [b.min(x, y), b.max(x, y)];
  return b.add(high, b.log1p(b.exp(b.sub(low, high))));
});
