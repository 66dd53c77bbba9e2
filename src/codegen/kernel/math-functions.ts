/**
 * Functions of f32 as formulas: range reduction and polynomials.
 *
 * Sources. exp, log, tanh, sin, cos, tan, atan2: the reductions and coefficients of the Cephes library's single precision
 * functions (S. L. Moshier, Methods and Programs for Mathematical Functions, 1989; https://www.netlib.org/cephes/). pow:
 * a logarithm in two floats as in fdlibm's e_powf (https://www.netlib.org/fdlibm/). erf: polynomials fitted by reweighted
 * least squares to erf(x)/x - 1 and to log(erfc(x)). log1p: W. Kahan's correction of log(1 + x).
 *
 * Results are right whether or not `fma` rounds its product. Infinities, NaN, zeros with their signs and overflow follow
 * IEEE 754 and C's math.h. Subnormal arguments and results are computed, not flushed, where the target's arithmetic does
 * not flush them. `maximumUlp` holds the errors that tests measure.
 */

import type { BinaryExpression, Expression, UnaryExpression } from "../../ir/expression.ts";
import {
  bitAnd,
  bitOr,
  bitsOf,
  bitXor,
  choose,
  constantLike,
  convert,
  exponential,
  floatOf,
  greatest,
  isAtLeast,
  isEqual,
  isGreater,
  isLess,
  isNotEqual,
  least,
  magnitude,
  minus,
  multiplyAdd,
  nearest,
  negate,
  over,
  plus,
  polynomialIn,
  roundDown,
  shiftLeft,
  shiftRight,
  squareRoot,
  times,
  withSignOf,
} from "./float-builder.ts";

/** Gives a value a name, so that a formula can use it more than once. */
export type Share = (value: Expression, hint: string) => Expression;

type Formula = (share: Share) => Expression;

/**
 * Largest error in units of the last place of the f32 result, against double precision, over all arguments; for `sin`,
 * `cos` and `tan` over |x| <= `trigonometricLimit`.
 */
export const maximumUlp = {
  exp: 2,
  expm1: 4,
  log: 2,
  log1p: 4,
  tanh: 4,
  sigmoid: 4,
  erf: 4,
  sin: 4,
  cos: 4,
  /** Up to 4 for |x| <= 8192; the rounding of the reduced angle adds to it beyond. */
  tan: 5,
  pow: 4,
  atan2: 4,
  rsqrt: 2,
} as const;

/**
 * Beyond it the multiple of pi/2 has too many bits for an exact reduction. Neighbouring floats are then a radian or more
 * apart; results stay within [-1, 1] but need not be those of the exact argument.
 */
export const trigonometricLimit = 2 ** 23;

/** How `node` is computed without the function itself; undefined when the target has it or it is plain arithmetic. */
export function formulaOf(node: UnaryExpression | BinaryExpression, native: ReadonlySet<string>): Formula | undefined {
  return node.kind === "unary" ? unaryFormula(node, native) : binaryFormula(node, native);
}

function unaryFormula(node: UnaryExpression, native: ReadonlySet<string>): Formula | undefined {
  const { op } = node;
  const named =
    (f: (x: Expression, share: Share) => Expression): Formula =>
    (share) =>
      f(share(node.x, "x"), share);
  if (node.x.dtype !== "f32") {
    const isSigned = node.x.dtype === "i32";
    if (op === "sign")
      return named((x) =>
        choose(
          isGreater(x, 0),
          constantLike(x, x.dtype, 1),
          isSigned ? choose(isLess(x, 0), constantLike(x, "i32", -1), constantLike(x, "i32", 0)) : x,
        ),
      );
    if (op === "abs" && isSigned) return named((x) => greatest(x, negate(x)));
    if (op === "abs") return () => node.x;
    return undefined;
  }
  if (native.has(op)) return undefined;
  switch (op) {
    case "neg":
    case "abs":
    case "floor":
    case "ceil":
    case "sqrt":
    case "not":
      return undefined;
    case "sign":
      return named((x) => choose(isGreater(x, 0), 1, choose(isLess(x, 0), constantLike(x, "f32", -1), x)));
    case "round":
      return named(roundToEven);
    case "exp":
      return named(expOf);
    case "expm1":
      return named(expm1Of);
    case "log":
      return named(logOf);
    case "log1p":
      return named(log1pOf);
    case "rsqrt":
      return named((x) => over(1, squareRoot(x)));
    case "sin":
      return named((x, share) => sineOf(x, 0, share));
    case "cos":
      return named((x, share) => sineOf(x, 1, share));
    case "tan":
      return named(tangentOf);
    case "tanh":
      return named(tanhOf);
    case "sigmoid":
      return named(sigmoidOf);
    case "erf":
      return named(erfOf);
    case "is_nan":
      return named((x) => isNotEqual(x, x));
    case "is_finite":
      return named((x) => isLess(magnitude(x), Number.POSITIVE_INFINITY));
    default:
      return op satisfies never;
  }
}

function binaryFormula(node: BinaryExpression, native: ReadonlySet<string>): Formula | undefined {
  const { op, lhs, rhs } = node;
  if (lhs.dtype !== "f32" || native.has(op)) return undefined;
  const named =
    (f: (x: Expression, y: Expression, share: Share) => Expression): Formula =>
    (share) =>
      f(share(lhs, "x"), share(rhs, "y"), share);
  switch (op) {
    case "pow":
      return named(powerOf);
    case "atan2":
      return named(atan2Of);
    case "mod":
      return named(floorModOf);
    default:
      return undefined;
  }
}

// ln 2 in two parts; the first has 9 bits, so that its product with an exponent is exact.
const ln2High = 0.693359375;
const ln2Low = -2.1219444e-4;
const log2e = Math.LOG2E;

/** Adding and taking away 1.5 * 2^23 rounds to an integer where the arithmetic rounds to nearest even. */
function roundToEven(x: Expression, share: Share): Expression {
  const size = share(magnitude(x), "size");
  const rounded = minus(plus(size, 2 ** 23), 2 ** 23);
  return choose(isLess(size, 2 ** 23), withSignOf(rounded, x), x);
}

/** 2^n for an integer n that is a normal exponent. */
function powerOfTwo(n: Expression): Expression {
  return floatOf(shiftLeft(plus(n, 127), 23));
}

/** `value * 2^n` by two exact steps and one rounding, so that it may be subnormal or overflow. */
function scaleBy(value: Expression, n: Expression, share: Share): Expression {
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
function splitInteger(x: Expression, share: Share): { readonly n: Expression; readonly exponent: Expression } {
  const exponent = share(minus(bitsOf(plus(x, integerBits)), integerBitsPattern), "exponent");
  return { n: share(convert("f32", exponent), "n"), exponent };
}

/** `x` between two numbers; NaN passes. By comparisons, which targets do faster than minima that respect NaN. */
function clamp(x: Expression, low: number, high: number, share: Share): Expression {
  const above = share(choose(isLess(x, low), low, x), "above");
  return share(choose(isLess(constantLike(x, "f32", high), above), high, above), "clamped");
}

function expOf(argument: Expression, share: Share): Expression {
  // Beyond these the result is 0 or infinite; NaN passes.
  const x = clamp(argument, -104, 89, share);
  const { n, exponent } = splitInteger(times(x, log2e), share);
  const r = share(multiplyAdd(n, -ln2Low, multiplyAdd(n, -ln2High, x)), "r");
  const p = polynomialIn(r, [1.98756915e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1]);
  const value = plus(multiplyAdd(times(r, r), p, r), 1);
  return scaleBy(value, exponent, share);
}

function expm1Of(argument: Expression, share: Share): Expression {
  const x = clamp(argument, -20, 89, share);
  const { n, exponent } = splitInteger(times(x, log2e), share);
  const r = share(multiplyAdd(n, -ln2Low, multiplyAdd(n, -ln2High, x)), "r");
  const p = polynomialIn(r, [1.98756915e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1]);
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

function logOf(x: Expression, share: Share): Expression {
  const value = logOfPositive(x, undefined, share);
  const atEdge = choose(
    isEqual(x, 0),
    constantLike(x, "f32", Number.NEGATIVE_INFINITY),
    choose(isLess(x, 0), constantLike(x, "f32", Number.NaN), x),
  );
  const isOrdinary = bitAnd(isGreater(x, 0), isLess(x, Number.POSITIVE_INFINITY));
  return choose(isOrdinary, value, atEdge);
}

function log1pOf(x: Expression, share: Share): Expression {
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

function tanhOf(x: Expression, share: Share): Expression {
  const size = share(magnitude(x), "size");
  const z = share(times(x, x), "z");
  const p = polynomialIn(z, [-5.70498872745e-3, 2.06390887954e-2, -5.37397155531e-2, 1.33314422036e-1, -3.33332819422e-1]);
  const near = multiplyAdd(times(p, z), x, x);
  const far = minus(1, over(2, plus(exponential(plus(size, size)), 1)));
  return choose(isLess(size, 0.625), near, withSignOf(far, x));
}

/** By the exponential of a negative number, so that small results keep their digits. */
function sigmoidOf(x: Expression, share: Share): Expression {
  const e = share(exponential(negate(magnitude(x))), "e");
  return over(choose(isAtLeast(x, 0), constantLike(x, "f32", 1), e), plus(e, 1));
}

function erfOf(x: Expression, share: Share): Expression {
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

// pi/2 in parts of 8 to 11 bits: their products with integers of up to 12 bits are exact.
const halfPiParts = splitHalfPi();

function splitHalfPi(): readonly number[] {
  // pi/2 = 1.5707963267948966 + 6.123233995736766e-17, the second number being what a double leaves.
  const parts: number[] = [];
  let rest = Math.PI / 2;
  for (const bits of [7, 18, 29, 40]) {
    const part = Math.floor(rest * 2 ** bits) / 2 ** bits;
    parts.push(part);
    rest -= part;
  }
  parts.push(Math.fround(rest + 6.123233995736766e-17));
  return parts;
}

interface Reduced {
  readonly quadrant: Expression;
  readonly r: Expression;
}

/** `x = quadrant * pi/2 + r` with |r| <= pi/4, by Cody and Waite's method with the multiple in two parts of 12 bits. */
function reduceAngle(x: Expression, share: Share): Reduced {
  const high = share(times(nearest(times(x, 2 / Math.PI / 4096)), 4096), "n_high");
  // The rest of the multiple from what is left, which is small enough for its rounding not to matter.
  let rough = x;
  for (const part of halfPiParts.slice(0, 3)) rough = multiplyAdd(high, -part, rough);
  const low = share(nearest(times(rough, 2 / Math.PI)), "n_low");
  let r = x;
  for (const part of halfPiParts) r = multiplyAdd(low, -part, multiplyAdd(high, -part, r));
  // NaN passes; what is left of arguments beyond the limit is kept where the polynomials are bounded.
  return { quadrant: share(plus(convert("i32", high), convert("i32", low)), "quadrant"), r: clamp(r, -0.79, 0.79, share) };
}

/** sin(x + turns * pi/2). */
function sineOf(x: Expression, turns: 0 | 1, share: Share): Expression {
  const { quadrant, r } = reduceAngle(x, share);
  const turned = share(turns === 0 ? quadrant : plus(quadrant, 1), "turned");
  const z = share(times(r, r), "z");
  const sine = multiplyAdd(times(polynomialIn(z, [-1.9515295891e-4, 8.3321608736e-3, -1.6666654611e-1]), z), r, r);
  const cosine = plus(
    multiplyAdd(z, -0.5, times(times(z, z), polynomialIn(z, [2.443315711809948e-5, -1.388731625493765e-3, 4.166664568298827e-2]))),
    1,
  );
  const value = choose(isEqual(bitAnd(turned, 1), 0), sine, cosine);
  return floatOf(bitXor(bitsOf(value), shiftLeft(bitAnd(turned, 2), 30)));
}

function tangentOf(x: Expression, share: Share): Expression {
  const { quadrant, r } = reduceAngle(x, share);
  const z = share(times(r, r), "z");
  const p = polynomialIn(z, [9.38540185543e-3, 3.11992232697e-3, 2.44301354525e-2, 5.34112807005e-2, 1.33387994085e-1, 3.33331568548e-1]);
  const value = share(multiplyAdd(times(p, z), r, r), "value");
  return choose(isEqual(bitAnd(quadrant, 1), 0), value, over(-1, value));
}

function atan2Of(y: Expression, x: Expression, share: Share): Expression {
  const [a, b] = [share(magnitude(y), "a"), share(magnitude(x), "b")];
  const low = share(least(a, b), "low");
  const high = share(greatest(a, b), "high");
  // Equal magnitudes cover both zero and both infinite, which have no quotient.
  const quotient = choose(
    isEqual(low, high),
    choose(isEqual(high, 0), constantLike(x, "f32", 0), constantLike(x, "f32", 1)),
    over(low, high),
  );
  const q = share(quotient, "q");
  const isLarge = share(isGreater(q, 0.414213562373095), "is_large");
  const t = share(choose(isLarge, over(minus(q, 1), plus(q, 1)), q), "t");
  const z = share(times(t, t), "z");
  const p = polynomialIn(z, [8.05374449538e-2, -1.38776856032e-1, 1.99777106478e-1, -3.33329491539e-1]);
  const base = multiplyAdd(times(p, z), t, t);
  const angle = choose(isLarge, plus(base, Math.PI / 4), base);
  const steep = share(choose(isGreater(a, b), minus(Math.PI / 2, angle), angle), "steep");
  // The sign bit of x, not its sign: atan2(0, -0) is pi.
  const whole = share(choose(isLess(bitsOf(x), 0), minus(Math.PI, steep), steep), "whole");
  return choose(isEqual(whole, whole), withSignOf(whole, y), whole);
}

/** The remainder with the sign of the divisor. Exact while the quotient has fewer than 24 bits. */
function floorModOf(x: Expression, y: Expression, share: Share): Expression {
  const q = share(roundDown(over(x, y)), "q");
  const first = share(choose(isEqual(q, 0), x, multiplyAdd(negate(q), y, x)), "remainder");
  // A quotient that rounded to the other side of an integer leaves the remainder outside [0, y).
  const wrongSign = bitAnd(isNotEqual(first, 0), isNotEqual(convert("f32", isLess(first, 0)), convert("f32", isLess(y, 0))));
  const second = share(choose(wrongSign, plus(first, y), first), "remainder");
  const isOutside = bitAnd(isAtLeast(magnitude(second), magnitude(y)), isLess(magnitude(y), Number.POSITIVE_INFINITY));
  return choose(isOutside, minus(second, y), second);
}

/** The high 12 bits of the mantissa: products of two such numbers are exact. */
function highPart(x: Expression): Expression {
  return floatOf(bitAnd(bitsOf(x), -4096));
}

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

function powerOf(x: Expression, y: Expression, share: Share): Expression {
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
  const p = polynomialIn(r, [1.98756915e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1]);
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
