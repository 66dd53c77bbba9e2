/** Elementwise functions of two operands of equal type. Adding one is one call of `defineBinary` or `defineComparison`. */

import type { Builder } from "../builder.ts";
import { defineOp, type InferContext, type OpDefinition, type OpSample, type Trait } from "../define-op.ts";
import { formatShape, shapeEquals } from "../dim.ts";
import { isFloat } from "../dtype.ts";
import { type BinaryFunction, binary as binaryExpression, type Comparison, compare } from "../expression.ts";
import type { Value } from "../graph.ts";
import type { TensorType } from "../type.ts";
import { nth, zipTensors } from "./host.ts";
import { binaryNumeric, compareNumeric } from "./numerics.ts";
import { type DtypeClass, dtypeClassNames, operandType, requireClass, requireSameDtype } from "./rules.ts";

function inferOperands(context: InferContext, accepts: DtypeClass): TensorType {
  requireSameDtype(context, "C1");
  const [lhs, rhs] = [operandType(context, 0), operandType(context, 1)];
  if (!shapeEquals(lhs.shape, rhs.shape)) {
    context.fail(
      "C2",
      `operands have shapes ${formatShape(lhs.shape)} and ${formatShape(rhs.shape)}; they must be equal`,
      "insert a broadcast",
    );
  }
  requireClass(context, "C3", 0, accepts);
  return lhs;
}

function constraintsOf(accepts: DtypeClass): Readonly<Record<string, string>> {
  return {
    C1: "equal element types",
    C2: "equal shapes",
    ...(accepts === "any" ? {} : { C3: `the operands have ${dtypeClassNames[accepts]}` }),
  };
}

function samplesOf(
  accepts: DtypeClass,
  floatDomain: readonly [number, number] | undefined,
  integerDomain: readonly [number, number],
  gradient: boolean,
): readonly OpSample[] {
  const floats = accepts === "bits" || accepts === "integer" ? [] : ["f32[batch, 3]", "f32[]", "f32[0, 2]", "f32[1, 4]"];
  const integers = accepts === "float" ? [] : accepts === "signed" ? ["i32[5]"] : ["i32[5]", "u32[2, 3]"];
  const booleans = accepts === "bits" || accepts === "any" ? ["bool[4]"] : [];
  return [
    ...floats.map((type) => ({ operands: [type, type], ...(floatDomain ? { domain: floatDomain } : {}), gradient })),
    ...integers.map((type) => ({ operands: [type, type], domain: integerDomain, gradient: false })),
    ...booleans.map((type) => ({ operands: [type, type], gradient: false })),
  ];
}

interface BinaryRule {
  readonly name: string;
  readonly function: BinaryFunction;
  readonly summary: string;
  readonly semantics?: string;
  readonly accepts: DtypeClass;
  readonly traits?: readonly Trait[];
  readonly domain?: readonly [number, number];
  readonly integerDomain?: readonly [number, number];
  readonly vjp?: (b: Builder, dz: Value, x: Value, y: Value, z: Value) => readonly [Value, Value];
  readonly nondifferentiable?: string;
}

export function defineBinary(rule: BinaryRule): OpDefinition {
  const { vjp } = rule;
  return defineOp({
    name: rule.name,
    family: "elementwise",
    summary: rule.summary,
    ...(rule.semantics ? { semantics: rule.semantics } : {}),
    traits: ["elementwise", "map", ...(rule.traits ?? [])],
    operands: ["lhs", "rhs"],
    attributes: {},
    constraints: constraintsOf(rule.accepts),
    infer: (context) => [inferOperands(context, rule.accepts)],
    evaluate({ inputs }) {
      const [x, y] = [nth(inputs, 0), nth(inputs, 1)];
      return [zipTensors(x, y, x.dtype, binaryNumeric(rule.function, x.dtype))];
    },
    ...(vjp
      ? {
          vjp({ b, operands, results, cotangents }) {
            const [dz] = cotangents;
            const [x, y] = [nth(operands, 0), nth(operands, 1)];
            return dz && isFloat(x.type.dtype) ? vjp(b, dz, x, y, nth(results, 0)) : [undefined, undefined];
          },
        }
      : { nondifferentiable: rule.nondifferentiable ?? "the operands are not real numbers" }),
    loops: () => ({
      kind: "map",
      element: (context, index) => binaryExpression(rule.function, context.operand(0, index), context.operand(1, index)),
    }),
    samples: samplesOf(rule.accepts, rule.domain, rule.integerDomain ?? [-9, 9], vjp !== undefined),
  } satisfies OpDefinition);
}

export const add = defineBinary({
  name: "add",
  function: "add",
  summary: "Sum",
  accepts: "number",
  traits: ["commutative"],
  vjp: (_b, dz) => [dz, dz],
});
export const sub = defineBinary({
  name: "sub",
  function: "sub",
  summary: "Difference",
  accepts: "number",
  vjp: (b, dz) => [dz, b.neg(dz)],
});
export const mul = defineBinary({
  name: "mul",
  function: "mul",
  summary: "Product",
  accepts: "number",
  traits: ["commutative"],
  vjp: (b, dz, x, y) => [b.mul(dz, y), b.mul(dz, x)],
});
export const div = defineBinary({
  name: "div",
  function: "div",
  summary: "Quotient",
  semantics: "Integers truncate toward zero; an integer division by zero has no specified result.",
  accepts: "number",
  domain: [0.5, 2],
  integerDomain: [1, 9],
  vjp: (b, dz, _x, y, z) => [b.div(dz, y), b.neg(b.mul(dz, b.div(z, y)))],
});
export const mod = defineBinary({
  name: "mod",
  function: "mod",
  summary: "Remainder",
  semantics: "lhs - rhs * floor(lhs / rhs) on floats, with the sign of rhs; on integers the remainder of the truncated quotient.",
  accepts: "number",
  domain: [0.5, 2],
  integerDomain: [1, 9],
  vjp: (b, dz, x, y) => [dz, b.neg(b.mul(dz, b.floor(b.div(x, y))))],
});
export const pow = defineBinary({
  name: "pow",
  traits: ["transcendental"],
  function: "pow",
  summary: "Power",
  semantics: "The cotangent of the exponent is zero where the base is not positive.",
  accepts: "float",
  domain: [0.5, 2],
  vjp(b, dz, x, y, z) {
    // At a zero exponent the factor y makes the derivative zero, whatever the power: keep 0 ** -1 out of it.
    const exponent = b.select(b.eq(y, 0), 1, b.sub(y, 1));
    const logarithm = b.log(b.select(b.gt(x, 0), x, 1));
    return [b.mul(dz, b.mul(y, b.pow(x, exponent))), b.mul(dz, b.mul(z, logarithm))];
  },
});
export const atan2 = defineBinary({
  name: "atan2",
  traits: ["transcendental"],
  function: "atan2",
  summary: "Angle of the point (rhs, lhs)",
  semantics: "In [-π, π], by the signs of both operands, zeros included.",
  accepts: "float",
  domain: [0.5, 2],
  vjp(b, dz, y, x) {
    const scaled = b.div(dz, b.add(b.square(x), b.square(y)));
    return [b.mul(scaled, x), b.neg(b.mul(scaled, y))];
  },
});
export const max = defineBinary({
  name: "max",
  function: "max",
  summary: "Larger of the two; NaN where either is",
  semantics: "The cotangent goes to lhs where lhs > rhs and to rhs otherwise, so that of max(x, 0) is 0 at x = 0.",
  accepts: "number",
  traits: ["commutative"],
  // Asked of the result, which is kept anyway: z > y exactly where x > y.
  vjp(b, dz, _x, y, z) {
    const chosen = b.gt(z, y);
    return [b.select(chosen, dz, 0), b.select(chosen, 0, dz)];
  },
});
export const min = defineBinary({
  name: "min",
  function: "min",
  summary: "Smaller of the two; NaN where either is",
  semantics: "The cotangent goes to lhs where lhs < rhs and to rhs otherwise.",
  accepts: "number",
  traits: ["commutative"],
  vjp(b, dz, _x, y, z) {
    const chosen = b.lt(z, y);
    return [b.select(chosen, dz, 0), b.select(chosen, 0, dz)];
  },
});
export const and = defineBinary({
  name: "and",
  function: "and",
  summary: "Logical conjunction of bool, bitwise of integers",
  accepts: "bits",
  traits: ["commutative"],
});
export const or = defineBinary({
  name: "or",
  function: "or",
  summary: "Logical disjunction of bool, bitwise of integers",
  accepts: "bits",
  traits: ["commutative"],
});
export const xor = defineBinary({
  name: "xor",
  function: "xor",
  summary: "Exclusive disjunction of bool, bitwise of integers",
  accepts: "bits",
  traits: ["commutative"],
});
export const shiftLeft = defineBinary({
  name: "shift_left",
  function: "shl",
  summary: "Bits moved up",
  semantics: "The amount must be in [0, 32).",
  accepts: "integer",
  integerDomain: [0, 31],
});
export const shiftRight = defineBinary({
  name: "shift_right",
  function: "shr",
  summary: "Bits moved down",
  semantics: "Zeros come in on unsigned integers, copies of the sign on signed ones. The amount must be in [0, 32).",
  accepts: "integer",
  integerDomain: [0, 31],
});

function defineComparison(name: Comparison, summary: string, accepts: DtypeClass, traits: readonly Trait[] = []): OpDefinition {
  return defineOp({
    name,
    family: "elementwise",
    summary,
    traits: ["elementwise", "map", ...traits],
    operands: ["lhs", "rhs"],
    attributes: {},
    constraints: constraintsOf(accepts),
    infer: (context) => [{ dtype: "bool", shape: inferOperands(context, accepts).shape }],
    evaluate: ({ inputs }) => [zipTensors(nth(inputs, 0), nth(inputs, 1), "bool", compareNumeric(name))],
    nondifferentiable: "the result is not a real number",
    loops: () => ({ kind: "map", element: (context, index) => compare(name, context.operand(0, index), context.operand(1, index)) }),
    samples: samplesOf(accepts, undefined, [-2, 2], false),
  } satisfies OpDefinition);
}

export const eq = defineComparison("eq", "Whether the operands are equal", "any", ["commutative"]);
export const ne = defineComparison("ne", "Whether the operands differ", "any", ["commutative"]);
export const lt = defineComparison("lt", "Whether lhs is smaller", "number");
export const le = defineComparison("le", "Whether lhs is smaller or equal", "number");
export const gt = defineComparison("gt", "Whether lhs is larger", "number");
export const ge = defineComparison("ge", "Whether lhs is larger or equal", "number");
