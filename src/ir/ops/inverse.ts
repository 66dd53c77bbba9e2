/**
 * Functions of one operand whose elements are formulas of other scalar functions, written so that they keep their digits:
 * inverse trigonometric and hyperbolic functions, and the inverse error function.
 *
 * Each has its own reference evaluation; the tests hold the formula against it. The hyperbolic functions and their
 * inverses use expm1 and log1p as in W. Kahan, "Branch cuts for complex elementary functions" (1987).
 */

import type { Builder } from "../builder.ts";
import { defineOp, type OpDefinition, type OpSample } from "../define-op.ts";
import { isFloat } from "../dtype.ts";
import { add, binary, compare, constant, div, type Expression, mul, select, sub, unary } from "../expression.ts";
import type { Value } from "../graph.ts";
import { mapTensor, nth } from "./host.ts";
import { erf } from "./numerics.ts";
import { operandType, requireClass } from "./rules.ts";

/** Names a subexpression that is used several times. */
type Share = (x: Expression) => Expression;

interface FunctionRule {
  readonly name: string;
  readonly summary: string;
  readonly semantics: string;
  /** In double precision. */
  readonly evaluate: (x: number) => number;
  readonly formula: (x: Expression, share: Share) => Expression;
  /** Where the function is defined and smooth enough to be compared. */
  readonly domain?: readonly [number, number];
  /** Cotangent of the operand `x` from the result `y` and its cotangent `dy`. */
  readonly vjp: (b: Builder, dy: Value, x: Value, y: Value) => Value;
}

function defineFunction(rule: FunctionRule): OpDefinition {
  return defineOp({
    name: rule.name,
    family: "elementwise",
    summary: rule.summary,
    semantics: rule.semantics,
    traits: ["elementwise", "map", "transcendental"],
    operands: ["x"],
    attributes: {},
    constraints: { C1: "the operand has a floating-point element type" },
    infer(context) {
      requireClass(context, "C1", 0, "float");
      return [operandType(context)];
    },
    evaluate({ inputs }) {
      const x = nth(inputs, 0);
      return [mapTensor(x, x.dtype, rule.evaluate)];
    },
    vjp({ b, operands, results, cotangents }) {
      const [dy] = cotangents;
      const x = nth(operands, 0);
      return [dy && isFloat(x.type.dtype) ? rule.vjp(b, dy, x, nth(results, 0)) : undefined];
    },
    loops: () => ({
      kind: "map",
      element: (context, index) => {
        const share: Share = (x) => context.share(rule.name, x);
        return rule.formula(share(context.operand(0, index)), share);
      },
    }),
    samples: ["f32[batch, 3]", "f32[]", "f32[0, 2]", "f32[1, 1, 5]"].map(
      (type): OpSample => ({ operands: [type], ...(rule.domain ? { domain: rule.domain } : {}) }),
    ),
  } satisfies OpDefinition);
}

const number = (x: Expression, value: number): Expression => constant(x.dtype, value);

/** sqrt(1 - x²) by its factors: 1 - x² itself loses the digits near one. */
function complement(x: Expression): Expression {
  return unary("sqrt", mul(sub(number(x, 1), x), add(number(x, 1), x)));
}

/** 1 / sqrt(1 - x²), the slope of asin. */
function slopeOfAsin(b: Builder, x: Value): Value {
  return b.rsqrt(b.mul(b.sub(1, x), b.add(x, 1)));
}

export const asin = defineFunction({
  name: "asin",
  summary: "Inverse sine",
  semantics: "In [-π/2, π/2]; NaN outside [-1, 1].",
  evaluate: Math.asin,
  formula: (x) => binary("atan2", x, complement(x)),
  domain: [-0.9, 0.9],
  vjp: (b, dy, x) => b.mul(dy, slopeOfAsin(b, x)),
});

export const acos = defineFunction({
  name: "acos",
  summary: "Inverse cosine",
  semantics: "In [0, π]; NaN outside [-1, 1].",
  evaluate: Math.acos,
  formula: (x) => binary("atan2", complement(x), x),
  domain: [-0.9, 0.9],
  vjp: (b, dy, x) => b.neg(b.mul(dy, slopeOfAsin(b, x))),
});

export const atan = defineFunction({
  name: "atan",
  summary: "Inverse tangent",
  semantics: "In [-π/2, π/2].",
  evaluate: Math.atan,
  formula: (x) => binary("atan2", x, number(x, 1)),
  vjp: (b, dy, x) => b.div(dy, b.add(b.square(x), 1)),
});

/** From here on exp(-x) does not matter beside exp(x), in double precision too. */
const exponentialDominates = 20;

export const sinh = defineFunction({
  name: "sinh",
  summary: "Hyperbolic sine",
  semantics: "(exp(x) - exp(-x)) / 2, accurate near zero.",
  evaluate: Math.sinh,
  formula(x, share) {
    const size = share(unary("abs", x));
    const e = share(unary("expm1", size));
    const near = mul(number(x, 0.5), add(e, div(e, add(e, number(x, 1)))));
    // exp(x) overflows before its half does.
    const root = share(unary("exp", mul(number(x, 0.5), size)));
    const far = mul(mul(number(x, 0.5), root), root);
    return mul(unary("sign", x), select(compare("lt", size, number(x, exponentialDominates)), near, far));
  },
  vjp: (b, dy, x) => b.mul(dy, b.cosh(x)),
});

export const cosh = defineFunction({
  name: "cosh",
  summary: "Hyperbolic cosine",
  semantics: "(exp(x) + exp(-x)) / 2.",
  evaluate: Math.cosh,
  formula(x, share) {
    const root = share(unary("exp", mul(number(x, 0.5), unary("abs", x))));
    return add(mul(mul(number(x, 0.5), root), root), div(div(number(x, 0.5), root), root));
  },
  vjp: (b, dy, x) => b.mul(dy, b.sinh(x)),
});

/** From here on x² + 1 rounds to x², in double precision too, and asinh(x) to log(2x). */
const squareDominates = 1e9;

export const asinh = defineFunction({
  name: "asinh",
  summary: "Inverse hyperbolic sine",
  semantics: "log(x + sqrt(x² + 1)), accurate near zero.",
  evaluate: Math.asinh,
  formula(x, share) {
    const size = share(unary("abs", x));
    const square = share(mul(size, size));
    const excess = div(square, add(number(x, 1), unary("sqrt", add(square, number(x, 1)))));
    const far = add(unary("log", size), number(x, Math.LN2));
    return mul(unary("sign", x), select(compare("lt", size, number(x, squareDominates)), unary("log1p", add(size, excess)), far));
  },
  vjp: (b, dy, x) => b.mul(dy, b.rsqrt(b.add(b.square(x), 1))),
});

export const acosh = defineFunction({
  name: "acosh",
  summary: "Inverse hyperbolic cosine",
  semantics: "log(x + sqrt(x² - 1)), not negative; NaN below 1.",
  evaluate: Math.acosh,
  formula(x, share) {
    const t = share(sub(x, number(x, 1)));
    const near = unary("log1p", add(t, mul(unary("sqrt", t), unary("sqrt", add(t, number(x, 2))))));
    const far = add(unary("log", x), number(x, Math.LN2));
    return select(compare("lt", x, number(x, squareDominates)), near, far);
  },
  domain: [1.25, 4],
  vjp: (b, dy, x) => b.mul(dy, b.rsqrt(b.mul(b.sub(x, 1), b.add(x, 1)))),
});

export const atanh = defineFunction({
  name: "atanh",
  summary: "Inverse hyperbolic tangent",
  semantics: "log((1 + x) / (1 - x)) / 2, accurate near zero; infinite at -1 and 1, NaN outside.",
  evaluate: Math.atanh,
  formula(x, share) {
    const size = share(unary("abs", x));
    const ratio = div(add(size, size), sub(number(x, 1), size));
    return mul(mul(number(x, 0.5), unary("sign", x)), unary("log1p", ratio));
  },
  domain: [-0.9, 0.9],
  vjp: (b, dy, x) => b.div(dy, b.mul(b.sub(1, x), b.add(x, 1))),
});

/** Coefficients of w, highest power first, in M. Giles, "Approximating the erfinv function", GPU Computing Gems Jade Edition (2012). */
const erfinvCentral = [
  2.81022636e-8, 3.43273939e-7, -3.5233877e-6, -4.39150654e-6, 2.1858087e-4, -1.25372503e-3, -4.17768164e-3, 0.246640727, 1.50140941,
];
const erfinvTail = [
  -2.00214257e-4, 1.00950558e-4, 1.34934322e-3, -3.67342844e-3, 5.73950773e-3, -7.6224613e-3, 9.43887047e-3, 1.00167406, 2.83297682,
];
const erfinvTailStart = 5;

/** The single-precision approximation in double precision: the start of the iteration. */
function roughErfinv(x: number): number {
  const w = -Math.log((1 - x) * (1 + x));
  const horner = (coefficients: readonly number[], at: number): number => coefficients.reduce((sum, c) => sum * at + c, 0);
  return x * (w < erfinvTailStart ? horner(erfinvCentral, w - 2.5) : horner(erfinvTail, Math.sqrt(w) - 3));
}

/** Newton's steps that double precision needs: each squares the relative error, which starts below 1e-6. */
const erfinvSteps = 3;

/** By Newton's method on erf. Near -1 and 1 it is as exact as 1 - |x| is. */
function erfinvNumeric(x: number): number {
  const size = Math.abs(x);
  if (size === 1) return x * Number.POSITIVE_INFINITY;
  if (!(size < 1)) return Number.NaN;
  let y = roughErfinv(x);
  for (let step = 0; step < erfinvSteps; step++) y -= ((erf(y) - x) * Math.sqrt(Math.PI) * Math.exp(y * y)) / 2;
  return y;
}

export const erfinv = defineFunction({
  name: "erfinv",
  summary: "Inverse error function",
  semantics: "The y with erf(y) = x; infinite at -1 and 1, NaN outside. To single precision on targets (Giles 2012).",
  evaluate: erfinvNumeric,
  formula(x, share) {
    const polynomial = (coefficients: readonly number[], at: Expression): Expression =>
      coefficients.reduce<Expression | undefined>((sum, c) => (sum ? add(mul(sum, at), number(x, c)) : number(x, c)), undefined) ?? at;
    const w = share(unary("neg", unary("log", mul(sub(number(x, 1), x), add(number(x, 1), x)))));
    const central = polynomial(erfinvCentral, share(sub(w, number(x, 2.5))));
    // At one w is infinite: the polynomial of infinity has no right sign, and a large number in its place is not infinite.
    const bounded = binary("min", unary("sqrt", w), number(x, 6));
    const tail = polynomial(erfinvTail, share(sub(bounded, number(x, 3))));
    const value = select(compare("lt", w, number(x, erfinvTailStart)), central, tail);
    const factor = select(compare("eq", unary("abs", x), number(x, 1)), number(x, Number.POSITIVE_INFINITY), value);
    return mul(x, factor);
  },
  domain: [-0.95, 0.95],
  vjp: (b, dy, _x, y) => b.mul(dy, b.mul(b.exp(b.square(y)), Math.sqrt(Math.PI) / 2)),
});
