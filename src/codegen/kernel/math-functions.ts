/**
 * Functions as formulas, for targets that lack them: range reduction and polynomials in f32. The folder `math` holds the
 * formulas with their sources. In f64 exponentials, logarithms and angles are left to the target.
 *
 * Results are right whether or not `fma` rounds its product. Infinities, NaN, zeros with their signs and overflow follow
 * IEEE 754 and C's math.h. Subnormal arguments and results are computed, not flushed, where the target's arithmetic does
 * not flush them. `maximumUlp` holds the errors that tests measure.
 */

import { isFloat } from "../../ir/dtype.ts";
import type { BinaryExpression, Expression, UnaryExpression } from "../../ir/expression.ts";
import type { Formula } from "./expand-nodes.ts";
import { erfInDouble } from "./math/double.ts";
import { erfOf, expm1Of, expOf, log1pOf, logOf, sigmoidOf, tanhOf } from "./math/exponential.ts";
import {
  choose,
  constantLike,
  greatest,
  isGreater,
  isLess,
  isNotEqual,
  magnitude,
  negate,
  over,
  type Share,
  squareRoot,
} from "./math/float-builder.ts";
import { roundToBf16, roundToF16 } from "./math/narrow-floats.ts";
import { powerOf } from "./math/power.ts";
import { floorModOf, roundToEven } from "./math/rounding.ts";
import { atan2Of, sineOf, tangentOf } from "./math/trigonometric.ts";

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

/** Functions of f64 that every target with such numbers has. */
export const doubleFunctions = ["exp", "expm1", "log", "log1p", "sin", "cos", "tan", "tanh", "pow", "atan2"] as const;

const doubleNative: ReadonlySet<string> = new Set(doubleFunctions);

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
  if (!isFloat(node.x.dtype)) {
    const isSigned = node.x.dtype !== "u32";
    if (op === "sign")
      return named((x) =>
        choose(
          isGreater(x, 0),
          constantLike(x, x.dtype, 1),
          isSigned ? choose(isLess(x, 0), constantLike(x, x.dtype, -1), constantLike(x, x.dtype, 0)) : x,
        ),
      );
    if (op === "abs" && isSigned) return named((x) => greatest(x, negate(x)));
    if (op === "abs") return () => node.x;
    return undefined;
  }
  if (native.has(op)) return undefined;
  if (node.x.dtype === "f64" && op === "erf") return named(erfInDouble);
  if (node.x.dtype === "f64" && doubleNative.has(op)) return undefined;
  switch (op) {
    case "neg":
    case "abs":
    case "floor":
    case "ceil":
    case "sqrt":
    case "not":
      return undefined;
    case "sign":
      return named((x) => choose(isGreater(x, 0), 1, choose(isLess(x, 0), constantLike(x, x.dtype, -1), x)));
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
    case "round_f16":
      return named(roundToF16);
    case "round_bf16":
      return named(roundToBf16);
    default:
      return op satisfies never;
  }
}

function binaryFormula(node: BinaryExpression, native: ReadonlySet<string>): Formula | undefined {
  const { op, lhs, rhs } = node;
  if (!isFloat(lhs.dtype) || native.has(op) || (lhs.dtype === "f64" && doubleNative.has(op))) return undefined;
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
