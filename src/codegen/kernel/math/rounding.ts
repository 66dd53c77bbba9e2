/** Rounding, splitting and scaling f32 numbers: what the formulas of the other files are built on. */

import type { Expression } from "../../../ir/expression.ts";
import {
  bitAnd,
  bitsOf,
  choose,
  constantLike,
  convert,
  floatOf,
  isEqual,
  isGreater,
  isLess,
  isNotEqual,
  magnitude,
  minus,
  multiplyAdd,
  negate,
  over,
  plus,
  roundDown,
  type Share,
  shiftLeft,
  shiftRight,
  times,
  withSignOf,
} from "./float-builder.ts";

/** Adding and taking away 1.5 * 2^23 rounds to an integer where the arithmetic rounds to nearest even. */
export function roundToEven(x: Expression, share: Share): Expression {
  const size = share(magnitude(x), "size");
  const rounded = minus(plus(size, 2 ** 23), 2 ** 23);
  return choose(isLess(size, 2 ** 23), withSignOf(rounded, x), x);
}

/** 2^n for an integer n that is a normal exponent. */
export function powerOfTwo(n: Expression): Expression {
  return floatOf(shiftLeft(plus(n, 127), 23));
}

/** `value * 2^n` by two exact steps and one rounding, so that it may be subnormal or overflow. */
export function scaleBy(value: Expression, n: Expression, share: Share): Expression {
  const half = share(shiftRight(n, 1), "half");
  return times(times(value, powerOfTwo(half)), powerOfTwo(minus(n, half)));
}

// Adding it leaves the nearest integer in the low bits of a float.
const integerBits = 1.5 * 2 ** 23;
const integerBitsPattern = 0x4b40_0000;

/**
 * `x` rounded to an integer, as a float and as an i32, for |x| < 2^22. The float comes from the integer and not from
 * `shifted - integerBits`, which a shader compiler may simplify to `x`: WGSL lets it reassociate.
 */
export function splitInteger(x: Expression, share: Share): { readonly n: Expression; readonly exponent: Expression } {
  const exponent = share(minus(bitsOf(plus(x, integerBits)), integerBitsPattern), "exponent");
  return { n: share(convert("f32", exponent), "n"), exponent };
}

// The exponent of a float that is 1.
const exponentOfOne = 127;

/**
 * The integer nearest to `x * factor`, as a float, and two to its power, for one that is a normal exponent: the low bits of the sum
 * are those of the power, which a shift brings to their place.
 */
export function splitExponent(x: Expression, factor: number, share: Share): { readonly n: Expression; readonly scale: Expression } {
  const bits = share(bitsOf(multiplyAdd(x, factor, integerBits + exponentOfOne)), "bits");
  return {
    n: share(convert("f32", minus(bits, integerBitsPattern + exponentOfOne)), "n"),
    scale: share(floatOf(shiftLeft(bits, 23)), "scale"),
  };
}

/** `x` between two numbers; NaN passes. By comparisons, which targets do faster than minima that respect NaN. */
export function clamp(x: Expression, low: number, high: number, share: Share): Expression {
  const above = share(choose(isLess(x, low), low, x), "above");
  return share(choose(isLess(constantLike(x, "f32", high), above), high, above), "clamped");
}

/** The remainder with the sign of the divisor. Exact while the quotient has fewer than 24 bits. */
export function floorModOf(x: Expression, y: Expression, share: Share): Expression {
  const q = share(roundDown(over(x, y)), "q");
  const first = share(choose(isEqual(q, 0), x, multiplyAdd(negate(q), y, x)), "remainder");
  // A quotient that rounded to the other side of an integer leaves the remainder outside [0, y).
  const wrongSign = bitAnd(isNotEqual(first, 0), isNotEqual(convert("f32", isLess(first, 0)), convert("f32", isLess(y, 0))));
  const isOutside = bitAnd(isGreater(magnitude(first), magnitude(y)), isLess(magnitude(y), Number.POSITIVE_INFINITY));
  // A small remainder of the other sign may round to y itself, as in the reference.
  return choose(wrongSign, plus(first, y), choose(isOutside, minus(first, y), first));
}

/** The high 12 bits of the mantissa: products of two such numbers are exact. */
export function highPart(x: Expression): Expression {
  return floatOf(bitAnd(bitsOf(x), -4096));
}
