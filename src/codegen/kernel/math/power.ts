/** pow, by a logarithm in two floats as in fdlibm's e_powf (https://www.netlib.org/fdlibm/). */

import type { Expression } from "../../../ir/expression.ts";
import { exponentialTerms } from "./exponential.ts";
import {
  bitAnd,
  bitOr,
  bitsOf,
  choose,
  constantLike,
  convert,
  floatOf,
  isAtLeast,
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
  polynomialIn,
  roundDown,
  type Share,
  shiftRight,
  times,
} from "./float-builder.ts";
import { clamp, highPart, scaleBy, splitInteger } from "./rounding.ts";

/** log2 of a positive finite `x` as a sum of two floats, the first of 12 bits. */
function log2InTwo(x: Expression, share: Share): { readonly high: Expression; readonly low: Expression } {
  const isSubnormal = share(isLess(x, 2 ** -126), "is_subnormal");
  const bits = bitsOf(choose(isSubnormal, times(x, 2 ** 25), x));
  const above = share(minus(bits, 0x3f3504f3), "above");
  const exponent = plus(shiftRight(above, 23), choose(isSubnormal, constantLike(x, "i32", -25), constantLike(x, "i32", 0)));
  const n = share(convert("f32", exponent), "n");
  const m = share(floatOf(plus(bitAnd(above, 0x7fffff), 0x3f3504f3)), "m");
  // log(m) = 2 (s + s^3/3 + s^5/5 + ...) with s = (m - 1) / (m + 1), s in two parts.
  const f = share(minus(m, 1), "f");
  const divisor = share(plus(m, 1), "divisor");
  const s = share(over(f, divisor), "s");
  const sHigh = share(highPart(s), "s_high");
  const divisorHigh = share(highPart(divisor), "divisor_high");
  const divisorLow = minus(m, minus(divisorHigh, 1));
  const left = minus(minus(f, times(sHigh, divisorHigh)), times(sHigh, divisorLow));
  const sLow = share(over(left, divisor), "s_low");
  const z = share(times(s, s), "z");
  const tail = share(times(times(s, z), polynomialIn(z, [2 / 13, 2 / 11, 2 / 9, 2 / 7, 2 / 5, 2 / 3])), "tail");
  // log2(m) = log(m) / ln 2, in two parts: 2 sHigh is exact, the rest is small.
  const logHigh = share(highPart(plus(plus(sHigh, sHigh), tail)), "log_high");
  const logLow = share(plus(minus(tail, minus(logHigh, plus(sHigh, sHigh))), plus(sLow, sLow)), "log_low");
  const scaleHigh = Math.fround(1.4423828125);
  const scaleLow = Math.LOG2E - 1.4423828125;
  const product = share(times(logHigh, scaleHigh), "product");
  const rest = share(plus(times(logLow, Math.LOG2E), times(logHigh, scaleLow)), "rest");
  const sum = share(plus(plus(product, rest), n), "sum");
  const high = share(highPart(sum), "high");
  const low = share(plus(minus(product, minus(high, n)), rest), "low");
  return { high, low };
}

export function powerOf(x: Expression, y: Expression, share: Share): Expression {
  const size = share(magnitude(x), "size");
  // Zeros and infinities go through the logarithm of numbers that overflow in the same way.
  const bounded = clamp(size, 2 ** -149, 3.4028234663852886e38, share);
  const { high, low } = log2InTwo(bounded, share);
  const yHigh = share(highPart(y), "y_high");
  const yLow = minus(y, yHigh);
  const product = share(times(yHigh, high), "product");
  const rest = share(plus(times(yLow, high), times(y, low)), "rest");
  const exponent = share(plus(product, rest), "exponent");
  const limited = clamp(exponent, -160, 160, share);
  const { n, exponent: scale } = splitInteger(limited, share);
  // 2^(product + rest) = 2^n * e^(r ln 2), r = (product - n) + rest; outside the limits the sum does not matter.
  const isLimited = isNotEqual(limited, exponent);
  const r = share(times(choose(isLimited, constantLike(x, "f32", 0), plus(minus(product, n), rest)), Math.LN2), "r");
  const p = polynomialIn(r, exponentialTerms);
  const scaled = scaleBy(plus(multiplyAdd(times(r, r), p, r), 1), scale, share);
  // Exact zeros and infinities of the base, by the sign of the exponent.
  const infinity = constantLike(x, "f32", Number.POSITIVE_INFINITY);
  const zero = constantLike(x, "f32", 0);
  const ySize = share(magnitude(y), "y_size");
  const atZero = choose(isLess(y, 0), infinity, zero);
  const atInfinity = choose(isLess(y, 0), zero, infinity);
  const grows = isEqual(convert("f32", isGreater(size, 1)), convert("f32", isGreater(y, 0)));
  const isHuge = isAtLeast(ySize, 2 ** 32);
  const atHuge = choose(isEqual(size, 1), constantLike(x, "f32", 1), choose(grows, infinity, zero));
  const ordinary = choose(isHuge, atHuge, scaled);
  const value = share(choose(isEqual(size, 0), atZero, choose(isEqual(size, Number.POSITIVE_INFINITY), atInfinity, ordinary)), "power");
  // The sign of a negative base: kept by odd integers; other fractions are not numbers, except of infinity and zero.
  const whole = share(roundDown(y), "whole");
  const isInteger = share(isEqual(whole, y), "is_integer");
  const halfWhole = times(whole, 0.5);
  const isOdd = bitAnd(bitAnd(isInteger, isLess(ySize, 2 ** 24)), isNotEqual(roundDown(halfWhole), halfWhole));
  const isNegative = isLess(bitsOf(x), 0);
  const signed = choose(bitAnd(isNegative, isOdd), negate(value), value);
  const isFiniteNegative = bitAnd(isLess(x, 0), isLess(size, Number.POSITIVE_INFINITY));
  const isFraction = bitAnd(isFiniteNegative, isNotEqual(whole, y));
  const real = choose(isFraction, constantLike(x, "f32", Number.NaN), signed);
  const orNan = choose(isEqual(plus(x, y), plus(x, y)), real, choose(bitOr(isNotEqual(x, x), isNotEqual(y, y)), plus(x, y), real));
  const isOne = bitOr(isEqual(y, 0), isEqual(x, 1));
  return choose(isOne, constantLike(x, "f32", 1), orNan);
}
