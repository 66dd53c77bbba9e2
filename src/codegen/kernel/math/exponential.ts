/**
 * Exponentials, logarithms and what is made of them.
 *
 * expm1, log: reductions and coefficients of the Cephes library's single precision functions (S. L. Moshier, Methods
 * and Programs for Mathematical Functions, 1989; https://www.netlib.org/cephes/). exp, tanh, erf: polynomials fitted by reweighted
 * least squares to (e^r - 1 - r)/r^2, erf(x)/x - 1 and log(erfc(x)). log1p: W. Kahan's correction of log(1 + x).
 */

import type { Expression } from "../../../ir/expression.ts";
import {
  bitAnd,
  bitsOf,
  choose,
  constantLike,
  convert,
  exponential,
  floatOf,
  isEqual,
  isGreater,
  isLess,
  least,
  magnitude,
  minus,
  multiplyAdd,
  over,
  plus,
  polynomialIn,
  type Share,
  shiftRight,
  times,
  withSignOf,
} from "./float-builder.ts";
import { clamp, powerOfTwo, splitExponent, splitInteger } from "./rounding.ts";

// ln 2 in two parts; the first has 9 bits, so that its product with an exponent is exact.
const ln2High = 0.693359375;
const ln2Low = -2.1219444e-4;
const log2e = Math.LOG2E;

/** (e^r - 1 - r) / r^2 for |r| <= ln 2 / 2, highest power first. */
export const exponentialTerms: readonly number[] = [
  1.98756915e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1,
];

/** The same for |r| <= ln 2, with an error of 1.5e-8 of e^r. */
const wideTerms: readonly number[] = [1.9611344e-4, 1.41046767e-3, 8.33610911e-3, 4.16612588e-2, 1.66666135e-1, 5.00000358e-1];

/** 2 (e^2r - 1 - 2r) / (2r)^2 for |r| <= ln 2 / 4, with an error of 1.4e-8 of e^2r - 1. */
const halvedTerms: readonly number[] = [1.38825097e-3, 8.36658012e-3, 4.16672006e-2, 1.66665435e-1, 4.9999997e-1].map(
  (coefficient, i, { length }) => coefficient * 2 ** (length - i),
);

/**
 * e^x = e^r 2^n 2^n: a power of two that is even takes one scale, used twice, so that the result may be subnormal or overflow. The
 * polynomial has as many terms as over half of the range.
 */
export function expOf(argument: Expression, share: Share): Expression {
  // Beyond these the result is 0 or infinite; NaN passes.
  const x = clamp(argument, -104, 89, share);
  const { n, scale } = splitExponent(x, log2e / 2, share);
  const r = share(multiplyAdd(n, -2 * ln2Low, multiplyAdd(n, -2 * ln2High, x)), "r");
  const p = polynomialIn(r, wideTerms);
  const value = plus(multiplyAdd(times(r, r), p, r), 1);
  return times(times(value, scale), scale);
}

export function expm1Of(argument: Expression, share: Share): Expression {
  const x = clamp(argument, -20, 89, share);
  const { n, exponent } = splitInteger(times(x, log2e), share);
  const r = share(multiplyAdd(n, -ln2Low, multiplyAdd(n, -ln2High, x)), "r");
  const p = polynomialIn(r, exponentialTerms);
  const q = multiplyAdd(times(r, r), p, r);
  // Half of 2^n, so that it does not overflow before the result does.
  const scale = share(powerOfTwo(minus(exponent, 1)), "scale");
  const half = multiplyAdd(q, scale, minus(scale, 0.5));
  return choose(isLess(magnitude(argument), 1e-30), argument, plus(half, half));
}

/** log of a positive finite `x`, with `correction` added before the last roundings. */
function logOfPositive(x: Expression, correction: Expression | undefined, share: Share): Expression {
  const isSubnormal = share(isLess(x, 2 ** -126), "is_subnormal");
  const bits = share(bitsOf(choose(isSubnormal, times(x, 2 ** 25), x)), "bits");
  // The mantissa in [sqrt(1/2), sqrt(2)): 0x3f3504f3 is the float below sqrt(1/2).
  const above = share(minus(bits, 0x3f3504f3), "above");
  const exponent = plus(shiftRight(above, 23), choose(isSubnormal, constantLike(x, "i32", -25), constantLike(x, "i32", 0)));
  const e = share(convert("f32", exponent), "e");
  const f = share(minus(floatOf(plus(bitAnd(above, 0x7fffff), 0x3f3504f3)), 1), "f");
  const z = share(times(f, f), "z");
  const p = polynomialIn(
    f,
    [
      7.0376836292e-2, -1.151461031e-1, 1.167699874e-1, -1.2420140846e-1, 1.4249322787e-1, -1.6668057665e-1, 2.0000714765e-1,
      -2.4999993993e-1, 3.3333331174e-1,
    ],
  );
  const tail = times(times(p, f), z);
  const low = multiplyAdd(z, -0.5, multiplyAdd(e, ln2Low, correction ? plus(tail, correction) : tail));
  return multiplyAdd(e, ln2High, plus(f, low));
}

export function logOf(x: Expression, share: Share): Expression {
  const value = logOfPositive(x, undefined, share);
  const atEdge = choose(
    isEqual(x, 0),
    constantLike(x, "f32", Number.NEGATIVE_INFINITY),
    choose(isLess(x, 0), constantLike(x, "f32", Number.NaN), x),
  );
  const isOrdinary = bitAnd(isGreater(x, 0), isLess(x, Number.POSITIVE_INFINITY));
  return choose(isOrdinary, value, atEdge);
}

export function log1pOf(x: Expression, share: Share): Expression {
  const u = share(plus(x, 1), "u");
  // What rounding took from 1 + x. For large x it does not matter, and u - 1 may differ from x by more than it.
  const lost = choose(isLess(x, 2 ** 24), minus(x, minus(u, 1)), 0);
  const value = logOfPositive(u, share(over(lost, u), "lost"), share);
  const atEdge = choose(
    isEqual(x, -1),
    constantLike(x, "f32", Number.NEGATIVE_INFINITY),
    choose(isLess(x, -1), constantLike(x, "f32", Number.NaN), x),
  );
  const isOrdinary = bitAnd(isGreater(x, -1), isLess(x, Number.POSITIVE_INFINITY));
  return choose(isLess(magnitude(x), 1e-10), x, choose(isOrdinary, value, atEdge));
}

/**
 * `half / (half + 1)`, where `half` is (e^2x - 1) / 2. It keeps the digits of small arguments, and large ones make it large, so that one
 * formula serves all.
 */
export function tanhOf(argument: Expression, share: Share): Expression {
  // From 9.02 on the result rounds to 1.
  const x = clamp(argument, -10, 10, share);
  const { n, scale } = splitExponent(x, 2 * log2e, share);
  const r = share(multiplyAdd(n, -ln2Low / 2, multiplyAdd(n, -ln2High / 2, x)), "r");
  const q = multiplyAdd(times(r, r), polynomialIn(r, halvedTerms), r);
  const half = share(multiplyAdd(q, scale, multiplyAdd(scale, 0.5, -0.5)), "half");
  // The sign is there but for that of zero.
  return withSignOf(over(half, plus(half, 1)), argument);
}

/** Of a negative number the exponential is small, so that the result keeps its digits. */
export function sigmoidOf(x: Expression, share: Share): Expression {
  // Beyond it the result is 1, and the exponential may be infinite; NaN passes.
  const limited = choose(isGreater(x, 88), constantLike(x, x.dtype, 88), x);
  const e = share(exponential(limited), "e");
  return over(e, plus(e, 1));
}

export function erfOf(x: Expression, share: Share): Expression {
  const size = share(least(magnitude(x), 4), "size");
  const z = share(times(x, x), "z");
  const p = polynomialIn(
    z,
    [-0.0005908004241064191, 0.0049768430180847645, -0.026755446568131447, 0.11281508207321167, -0.37612465023994446, 0.12837915122509003],
  );
  const near = multiplyAdd(p, x, x);
  const q = polynomialIn(
    size,
    [
      -1.1231275493628345e-5, 0.0003228035639040172, -0.003642458003014326, 0.023762060329318047, -0.10623687505722046, -0.6351513266563416,
      -1.1286485195159912,
    ],
  );
  const far = minus(1, exponential(times(q, size)));
  // From 4 on the result rounds to 1; NaN passes through the comparison into `near`.
  return choose(isGreater(magnitude(x), 0.93), withSignOf(far, x), near);
}
