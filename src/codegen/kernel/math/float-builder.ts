/** Short constructors for formulas over f32 that work for any number of lanes. */

import {
  type BinaryFunction,
  binary,
  bitcast,
  type Comparison,
  compare,
  constant,
  type Expression,
  fma,
  type ScalarType,
  type UnaryFunction,
  unary,
} from "../../../ir/expression.ts";

/** Gives a value a name, so that a formula can use it more than once. */
export type Share = (value: Expression, hint: string) => Expression;

export type Float = Expression | number;

/** `value` in as many lanes as `like` has. */
export function constantLike(like: Expression, dtype: ScalarType, value: number): Expression {
  return { ...constant(dtype, value), lanes: like.lanes };
}

function lift(value: Float, like: Expression): Expression {
  return typeof value === "number" ? constantLike(like, like.dtype, value) : value;
}

function liftPair(a: Float, b: Float): readonly [Expression, Expression] {
  if (typeof a !== "number") return [a, lift(b, a)];
  if (typeof b !== "number") return [lift(a, b), b];
  throw new Error("internal: a formula of two constants");
}

const pair =
  (op: BinaryFunction) =>
  (a: Float, b: Float): Expression =>
    binary(op, ...liftPair(a, b));

export const plus = pair("add");
export const minus = pair("sub");
export const times = pair("mul");
export const over = pair("div");
export const least = pair("min");
export const greatest = pair("max");
export const bitAnd = pair("and");
export const bitOr = pair("or");
export const bitXor = pair("xor");
export const shiftLeft = pair("shl");
export const shiftRight = pair("shr");

const comparison =
  (op: Comparison) =>
  (a: Float, b: Float): Expression =>
    compare(op, ...liftPair(a, b));

export const isLess = comparison("lt");
export const isAtMost = comparison("le");
export const isGreater = comparison("gt");
export const isAtLeast = comparison("ge");
export const isEqual = comparison("eq");
export const isNotEqual = comparison("ne");

const one =
  (op: UnaryFunction) =>
  (x: Expression): Expression =>
    unary(op, x);

export const negate = one("neg");
export const magnitude = one("abs");
export const roundDown = one("floor");
export const nearest = one("round");
export const squareRoot = one("sqrt");
export const exponential = one("exp");
export const logarithm = one("log");

export function choose(condition: Expression, ifTrue: Float, ifFalse: Float): Expression {
  const [a, b] =
    typeof ifTrue === "number" && typeof ifFalse === "number"
      ? [constantLike(condition, "f32", ifTrue), constantLike(condition, "f32", ifFalse)]
      : liftPair(ifTrue, ifFalse);
  return { kind: "select", condition, ifTrue: a, ifFalse: b, dtype: a.dtype, lanes: a.lanes };
}

/** `a * b + c`. */
export function multiplyAdd(a: Expression, b: Float, c: Float): Expression {
  return fma(a, lift(b, a), lift(c, a));
}

export function convert(dtype: ScalarType, x: Expression): Expression {
  return { kind: "cast", x, dtype, lanes: x.lanes };
}

export const bitsOf = (x: Expression): Expression => bitcast("i32", x);
export const floatOf = (x: Expression): Expression => bitcast("f32", x);

/** Horner's rule; coefficients from the highest power down. */
export function polynomialIn(x: Expression, coefficients: readonly number[]): Expression {
  const [first = 0, ...rest] = coefficients;
  let sum: Expression = constantLike(x, x.dtype, first);
  for (const coefficient of rest) sum = multiplyAdd(sum, x, coefficient);
  return sum;
}

/** The bits of `x` with the sign of `sign`; `x` must not be negative. */
export function withSignOf(x: Expression, sign: Expression): Expression {
  return floatOf(bitOr(bitsOf(x), bitAnd(bitsOf(sign), -(2 ** 31))));
}
