/** sin, cos, tan and atan2 after the Cephes library (S. L. Moshier, 1989; https://www.netlib.org/cephes/). */

import type { Expression } from "../../../ir/expression.ts";
import {
  bitAnd,
  bitsOf,
  bitXor,
  choose,
  constantLike,
  convert,
  floatOf,
  greatest,
  isEqual,
  isGreater,
  isLess,
  least,
  magnitude,
  minus,
  multiplyAdd,
  nearest,
  over,
  plus,
  polynomialIn,
  type Share,
  shiftLeft,
  times,
  withSignOf,
} from "./float-builder.ts";
import { clamp } from "./rounding.ts";

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
export function sineOf(x: Expression, turns: 0 | 1, share: Share): Expression {
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

export function tangentOf(x: Expression, share: Share): Expression {
  const { quadrant, r } = reduceAngle(x, share);
  const z = share(times(r, r), "z");
  const p = polynomialIn(z, [9.38540185543e-3, 3.11992232697e-3, 2.44301354525e-2, 5.34112807005e-2, 1.33387994085e-1, 3.33331568548e-1]);
  const value = share(multiplyAdd(times(p, z), r, r), "value");
  return choose(isEqual(bitAnd(quadrant, 1), 0), value, over(-1, value));
}

export function atan2Of(y: Expression, x: Expression, share: Share): Expression {
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
