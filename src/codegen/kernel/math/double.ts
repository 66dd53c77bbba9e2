/** The error function in double precision, by the target's exponential. */

import type { Expression } from "../../../ir/expression.ts";
import {
  choose,
  constantLike,
  exponential,
  isGreater,
  isLess,
  magnitude,
  minus,
  negate,
  over,
  plus,
  polynomialIn,
  type Share,
  times,
} from "./float-builder.ts";

/** Below it the series converges within `seriesTerms` terms, above it the fraction within `fractionDepth` steps. */
const seriesLimit = 2.5;
const seriesTerms = 48;
const fractionDepth = 48;

/** 2^n / (1·3·5…(2n+1)), from the last n down: series 7.6.2 of the NIST Digital Library of Mathematical Functions. */
const seriesCoefficients: readonly number[] = coefficients();

function coefficients(): readonly number[] {
  const terms = [1];
  for (let n = 1; n < seriesTerms; n++) terms.unshift(((terms[0] ?? 0) * 2) / (2 * n + 1));
  return terms;
}

export function erfInDouble(x: Expression, share: Share): Expression {
  const size = share(magnitude(x), "size");
  const square = share(times(size, size), "square");
  const decay = share(exponential(negate(square)), "decay");
  const near = times(times(times(size, 2 / Math.sqrt(Math.PI)), decay), polynomialIn(square, seriesCoefficients));
  // Continued fraction 7.9.2, from its end.
  let fraction: Expression = constantLike(x, x.dtype, 0);
  for (let n = fractionDepth; n >= 1; n--) fraction = over(constantLike(x, x.dtype, n / 2), plus(size, fraction));
  const far = minus(1, over(times(decay, 1 / Math.sqrt(Math.PI)), plus(size, fraction)));
  const value = share(choose(isGreater(size, seriesLimit), far, near), "value");
  return choose(isLess(x, 0), negate(value), value);
}
