/** Elementwise functions of one operand. Adding one is one call of `defineUnary`. */

import type { Builder } from "../builder.ts";
import { defineOp, type OpDefinition, type OpSample, type Trait } from "../define-op.ts";
import { isFloat } from "../dtype.ts";
import { type UnaryFunction, unary as unaryExpression } from "../expression.ts";
import type { Value } from "../graph.ts";
import { mapTensor, nth } from "./host.ts";
import { unaryNumeric } from "./numerics.ts";
import { type DtypeClass, dtypeClassNames, operandType, requireClass } from "./rules.ts";

interface UnaryRule {
  readonly name: UnaryFunction | "stop_gradient" | "copy";
  readonly summary: string;
  readonly semantics?: string;
  readonly accepts: DtypeClass;
  readonly traits?: readonly Trait[];
  /** Result is bool whatever the operand is. */
  readonly predicate?: boolean;
  /** Where the function is defined and smooth enough to be compared. */
  readonly domain?: readonly [number, number];
  /** Cotangent of the operand `x` from the result `y` and its cotangent `dy`. */
  readonly vjp?: (b: Builder, dy: Value, x: Value, y: Value) => Value;
  readonly nondifferentiable?: string;
}

function samplesOf(rule: UnaryRule): readonly OpSample[] {
  const types = ["f32[batch, 3]", "f32[]", "f32[0, 2]", "f32[1, 1, 5]"];
  const integers = rule.accepts === "any" || rule.accepts === "signed" || rule.accepts === "bits" ? ["i32[4]"] : [];
  const unsigned = rule.accepts === "bits" ? ["u32[2, 2]"] : [];
  const booleans = rule.accepts === "any" || rule.accepts === "bits" ? ["bool[3]"] : [];
  const floats = rule.accepts === "bits" ? [] : types;
  return [...floats, ...integers, ...unsigned, ...booleans].map((type) => ({
    operands: [type],
    ...(rule.domain && type.startsWith("f") ? { domain: rule.domain } : {}),
    ...(type.startsWith("f") ? {} : { gradient: false }),
  }));
}

export function defineUnary(rule: UnaryRule): OpDefinition {
  const { name, vjp } = rule;
  const result = (dtype: "bool" | ReturnType<typeof operandType>["dtype"]): typeof dtype => (rule.predicate ? "bool" : dtype);
  return defineOp({
    name,
    family: "elementwise",
    summary: rule.summary,
    ...(rule.semantics ? { semantics: rule.semantics } : {}),
    traits: ["elementwise", "map", ...(rule.traits ?? [])],
    operands: ["x"],
    attributes: {},
    constraints: rule.accepts === "any" ? {} : { C1: `the operand has ${dtypeClassNames[rule.accepts]}` },
    infer(context) {
      requireClass(context, "C1", 0, rule.accepts);
      const type = operandType(context);
      return [{ dtype: result(type.dtype), shape: type.shape }];
    },
    evaluate({ inputs }) {
      const x = nth(inputs, 0);
      if (name === "stop_gradient" || name === "copy") return [x];
      return [mapTensor(x, result(x.dtype), unaryNumeric(name, x.dtype))];
    },
    ...(vjp
      ? {
          vjp({ b, operands, results, cotangents }) {
            const [dy] = cotangents;
            const x = nth(operands, 0);
            return [dy && isFloat(x.type.dtype) ? vjp(b, dy, x, nth(results, 0)) : undefined];
          },
        }
      : { nondifferentiable: rule.nondifferentiable ?? "the result is not a real number" }),
    loops() {
      return {
        kind: "map",
        element(context, index) {
          const x = context.operand(0, index);
          return name === "stop_gradient" || name === "copy" ? x : unaryExpression(name, x);
        },
      };
    },
    samples: samplesOf(rule),
  } satisfies OpDefinition);
}

const piecewiseConstant = "its derivative is zero wherever it exists";

export const neg = defineUnary({ name: "neg", summary: "Negation", accepts: "signed", traits: ["involution"], vjp: (b, dy) => b.neg(dy) });
export const abs = defineUnary({
  name: "abs",
  summary: "Absolute value",
  accepts: "signed",
  traits: ["idempotent"],
  vjp: (b, dy, x) => b.mul(dy, b.sign(x)),
});
export const sign = defineUnary({
  name: "sign",
  summary: "-1, 0 or 1 after the sign of the operand",
  accepts: "signed",
  traits: ["idempotent"],
  nondifferentiable: piecewiseConstant,
});
export const floor = defineUnary({
  name: "floor",
  summary: "Largest integer not above",
  accepts: "float",
  traits: ["idempotent"],
  nondifferentiable: piecewiseConstant,
});
export const ceil = defineUnary({
  name: "ceil",
  summary: "Smallest integer not below",
  accepts: "float",
  traits: ["idempotent"],
  nondifferentiable: piecewiseConstant,
});
export const round = defineUnary({
  name: "round",
  summary: "Nearest integer, ties to even",
  accepts: "float",
  traits: ["idempotent"],
  nondifferentiable: piecewiseConstant,
});
export const exp = defineUnary({
  name: "exp",
  traits: ["transcendental"],
  summary: "Exponential",
  accepts: "float",
  vjp: (b, dy, _x, y) => b.mul(dy, y),
});
export const expm1 = defineUnary({
  name: "expm1",
  traits: ["transcendental"],
  summary: "Exponential minus one, accurate near zero",
  accepts: "float",
  vjp: (b, dy, _x, y) => b.mul(dy, b.add(y, 1)),
});
export const log = defineUnary({
  name: "log",
  traits: ["transcendental"],
  summary: "Natural logarithm",
  accepts: "float",
  domain: [0.25, 4],
  vjp: (b, dy, x) => b.div(dy, x),
});
export const log1p = defineUnary({
  name: "log1p",
  traits: ["transcendental"],
  summary: "Natural logarithm of one plus the operand, accurate near zero",
  accepts: "float",
  domain: [-0.75, 3],
  vjp: (b, dy, x) => b.div(dy, b.add(x, 1)),
});
export const sqrt = defineUnary({
  name: "sqrt",
  traits: ["transcendental"],
  summary: "Square root",
  accepts: "float",
  domain: [0.25, 4],
  vjp: (b, dy, _x, y) => b.div(b.mul(dy, 0.5), y),
});
export const rsqrt = defineUnary({
  name: "rsqrt",
  traits: ["transcendental"],
  summary: "Reciprocal square root",
  accepts: "float",
  domain: [0.25, 4],
  vjp: (b, dy, x, y) => b.mul(b.mul(dy, -0.5), b.div(y, x)),
});
export const sin = defineUnary({
  name: "sin",
  traits: ["transcendental"],
  summary: "Sine",
  accepts: "float",
  vjp: (b, dy, x) => b.mul(dy, b.cos(x)),
});
export const cos = defineUnary({
  name: "cos",
  traits: ["transcendental"],
  summary: "Cosine",
  accepts: "float",
  vjp: (b, dy, x) => b.neg(b.mul(dy, b.sin(x))),
});
export const tan = defineUnary({
  name: "tan",
  traits: ["transcendental"],
  summary: "Tangent",
  accepts: "float",
  domain: [-1.25, 1.25],
  vjp: (b, dy, _x, y) => b.mul(dy, b.add(b.square(y), 1)),
});
export const tanh = defineUnary({
  name: "tanh",
  traits: ["transcendental"],
  summary: "Hyperbolic tangent",
  accepts: "float",
  vjp: (b, dy, _x, y) => b.mul(dy, b.sub(1, b.square(y))),
});
export const sigmoid = defineUnary({
  name: "sigmoid",
  traits: ["transcendental"],
  summary: "Logistic function",
  semantics: "1 / (1 + exp(-x)).",
  accepts: "float",
  vjp: (b, dy, _x, y) => b.mul(dy, b.mul(y, b.sub(1, y))),
});
export const erf = defineUnary({
  name: "erf",
  traits: ["transcendental"],
  summary: "Error function",
  accepts: "float",
  vjp: (b, dy, x) => b.mul(dy, b.mul(b.exp(b.neg(b.square(x))), 2 / Math.sqrt(Math.PI))),
});
export const not = defineUnary({
  name: "not",
  summary: "Logical negation of bool, bitwise of integers",
  accepts: "bits",
  traits: ["involution"],
});
export const isNanOp = defineUnary({ name: "is_nan", summary: "Whether the operand is NaN", accepts: "float", predicate: true });
export const isFiniteOp = defineUnary({
  name: "is_finite",
  summary: "Whether the operand is neither NaN nor infinite",
  accepts: "float",
  predicate: true,
});
export const copy = defineUnary({
  name: "copy",
  summary: "The same value, in memory of its own",
  accepts: "any",
  vjp: (_, dy) => dy,
});

export const stopGradient = defineUnary({
  name: "stop_gradient",
  summary: "The operand, as a constant for differentiation",
  accepts: "any",
  traits: ["free", "idempotent"],
  nondifferentiable: "that is its purpose",
});
