/** Functions element by element. Operands broadcast as in NumPy. */

import type { Builder, Operand } from "../../ir/builder.ts";
import { isFloat } from "../../ir/dtype.ts";
import type { Value } from "../../ir/graph.ts";
import { type DataType, irDtype } from "../dtypes.ts";
import { defineTensorFunction } from "../tensor/function.ts";
import type { Tensor, TensorLike } from "../tensor/tensor.ts";
import { asTensor } from "../tensor/tensor.ts";
import { asValue, commonType, first, floating, promote } from "./operands.ts";

type Unary = (x: TensorLike) => Tensor;
type Binary = (x: TensorLike, y: TensorLike) => Tensor;

function floatUnary(name: string, emit: (b: Builder, x: Value) => Value): Unary {
  const f = defineTensorFunction<undefined>(name, (b, [x]) => emit(b, floating(b, x)));
  return (x) => f([x], undefined);
}

function unary(name: string, emit: (b: Builder, x: Value) => Value): Unary {
  const f = defineTensorFunction<undefined>(name, (b, inputs) => emit(b, first(inputs, b)));
  return (x) => f([x], undefined);
}

function binary(
  name: string,
  emit: (b: Builder, x: Operand, y: Operand) => Value,
  options: { readonly float?: boolean; readonly arithmetic?: boolean } = {},
): Binary {
  const f = defineTensorFunction<undefined>(name, (b, inputs) => {
    const [x = 0, y = 0] = promote(b, inputs, options);
    return emit(b, x, y);
  });
  return (x, y) => f([x, y], undefined);
}

const arithmetic = { arithmetic: true } as const;
export const add: Binary = binary("add", (b, x, y) => b.add(x, y), arithmetic);
export const subtract: Binary = binary("subtract", (b, x, y) => b.sub(x, y), arithmetic);
export const multiply: Binary = binary("multiply", (b, x, y) => b.mul(x, y), arithmetic);
/** True division: integers become float32. */
export const divide: Binary = binary("divide", (b, x, y) => b.div(x, y), { float: true });
/** Remainder with the sign of the divisor. */
export const mod: Binary = binary(
  "mod",
  (b, x, y) => {
    const remainder = b.mod(x, y);
    const adjusted = b.add(remainder, y);
    const differs = b.ne(b.lt(remainder, 0), b.lt(typeof y === "number" ? b.add(b.zerosLike(remainder), y) : y, 0));
    return b.select(b.and(differs, b.ne(remainder, 0)), adjusted, remainder);
  },
  arithmetic,
);
/** Division rounded towards minus infinity; of integers without rounding in between. */
export const floorDivide: Binary = binary(
  "floorDivide",
  (b, x, y) => {
    const quotient = b.div(x, y);
    if (isFloat(quotient.type.dtype)) return b.floor(quotient);
    const product = b.mul(quotient, y);
    const below = b.ne(b.lt(b.sub(x, product), 0), b.lt(typeof y === "number" ? b.add(b.zerosLike(quotient), y) : y, 0));
    return b.sub(quotient, b.cast(b.and(below, b.ne(product, x)), quotient.type.dtype));
  },
  arithmetic,
);
export const power: Binary = binary("power", (b, x, y) => b.pow(x, y), arithmetic);
export const maximum: Binary = binary("maximum", (b, x, y) => b.max(x, y), arithmetic);
export const minimum: Binary = binary("minimum", (b, x, y) => b.min(x, y), arithmetic);
export { add as plus, divide as div, divide as trueDivide, multiply as mul, power as pow, subtract as sub };

export const equal: Binary = binary("equal", (b, x, y) => b.eq(x, y));
export const notEqual: Binary = binary("notEqual", (b, x, y) => b.ne(x, y));
export const less: Binary = binary("less", (b, x, y) => b.lt(x, y));
export const lessEqual: Binary = binary("lessEqual", (b, x, y) => b.le(x, y));
export const greater: Binary = binary("greater", (b, x, y) => b.gt(x, y));
export const greaterEqual: Binary = binary("greaterEqual", (b, x, y) => b.ge(x, y));

function truth(b: Builder, x: Operand): Value {
  const value = asValue(b, x);
  return value.type.dtype === "bool" ? value : b.ne(value, 0);
}
function logical(name: string, emit: (b: Builder, x: Value, y: Value) => Value): Binary {
  const f = defineTensorFunction<undefined>(name, (b, [x = 0, y = 0]) => emit(b, truth(b, x), truth(b, y)));
  return (x, y) => f([x, y], undefined);
}
export const logicalAnd: Binary = logical("logicalAnd", (b, x, y) => b.and(x, y));
export const logicalOr: Binary = logical("logicalOr", (b, x, y) => b.or(x, y));
export const logicalXor: Binary = logical("logicalXor", (b, x, y) => b.ne(x, y));
export const logicalNot: Unary = unary("logicalNot", (b, x) => b.not(truth(b, x)));

export const negative: Unary = unary("negative", (b, x) => b.neg(x));
export { negative as neg };
export const abs: Unary = unary("abs", (b, x) => b.abs(x));
export { abs as absolute };
export const sign: Unary = unary("sign", (b, x) => b.sign(x));
export const square: Unary = unary("square", (b, x) => b.square(x));
export const floor: Unary = floatUnary("floor", (b, x) => b.floor(x));
export const ceil: Unary = floatUnary("ceil", (b, x) => b.ceil(x));
/** To the nearest integer, halves to even. */
export const round: Unary = floatUnary("round", (b, x) => b.round(x));
export const exp: Unary = floatUnary("exp", (b, x) => b.exp(x));
export const expm1: Unary = floatUnary("expm1", (b, x) => b.expm1(x));
export const log: Unary = floatUnary("log", (b, x) => b.log(x));
export const log1p: Unary = floatUnary("log1p", (b, x) => b.log1p(x));
export const sqrt: Unary = floatUnary("sqrt", (b, x) => b.sqrt(x));
export const rsqrt: Unary = floatUnary("rsqrt", (b, x) => b.rsqrt(x));
export const reciprocal: Unary = floatUnary("reciprocal", (b, x) => b.div(1, x));
export const sin: Unary = floatUnary("sin", (b, x) => b.sin(x));
export const cos: Unary = floatUnary("cos", (b, x) => b.cos(x));
export const tanh: Unary = floatUnary("tanh", (b, x) => b.tanh(x));
export const sigmoid: Unary = floatUnary("sigmoid", (b, x) => b.sigmoid(x));
export const erf: Unary = floatUnary("erf", (b, x) => b.erf(x));
/** `max(x, 0)`; the gradient at 0 is 0. */
export const relu: Unary = unary("relu", (b, x) => b.select(b.gt(x, 0), x, 0));
export const isNan: Unary = floatUnary("isNan", (b, x) => b.isNan(x));
// biome-ignore lint/suspicious/noShadowRestrictedNames: the name in Keras; inside this file the global is not used
export const isFinite: Unary = floatUnary("isFinite", (b, x) => b.isFinite(x));
/** The identity, with no gradient through it. */
export const stopGradient: Unary = unary("stopGradient", (b, x) => b.stopGradient(x));

const whereFunction = defineTensorFunction<undefined>("where", (b, [condition = 0, x = 0, y = 0]) => {
  const [a = 0, c = 0] = promote(b, [x, y]);
  return b.select(truth(b, condition), a, c);
});
/** `x` where the condition holds, else `y`. */
export function where(condition: TensorLike, x: TensorLike, y: TensorLike): Tensor {
  return whereFunction([condition, x, y], undefined);
}

/** `x / y`, 0 where `y` is 0; the gradient there is 0 too. */
export function divideNoNan(x: TensorLike, y: TensorLike): Tensor {
  const zero = equal(y, 0);
  return where(zero, 0, divide(x, where(zero, 1, y)));
}
export { divideNoNan as divNoNan };

const clipFunction = defineTensorFunction<undefined>("clip", (b, inputs) => {
  const dtype = irDtype(commonType(inputs));
  const [x = 0, low = 0, high = 0] = inputs.map((input) => (typeof input === "number" ? input : b.cast(input, dtype)));
  return b.min(b.max(asValue(b, x, dtype), low), high);
});
/** `x` limited to `[low, high]`. */
export function clip(x: TensorLike, low: TensorLike, high: TensorLike): Tensor {
  return clipFunction([x, low, high], undefined);
}

const castFunction = defineTensorFunction<{ readonly dtype: DataType }>("cast", (b, inputs, { dtype }) =>
  b.cast(first(inputs, b), irDtype(dtype)),
);
export function cast(x: TensorLike, dtype: DataType): Tensor {
  const value = asTensor(x);
  return value.dtype === dtype ? value : castFunction([value], { dtype });
}
