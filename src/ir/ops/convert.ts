/** Choosing between values and changing their element type. */

import { dtypeAttribute, dtypeOf } from "../attributes.ts";
import { defineOp } from "../define-op.ts";
import { formatShape, shapeEquals } from "../dim.ts";
import { allocateHostArray, type Dtype, isFloat } from "../dtype.ts";
import {
  binary,
  bitcast as bitcastExpression,
  cast as castExpression,
  compare,
  constant,
  type Expression,
  int,
  max,
  min,
  scalarTypeOf,
  select as selectExpression,
  sub,
  unary as unaryExpression,
} from "../expression.ts";
import type { LoopContext } from "../loop.ts";
import { isNarrow } from "../narrow.ts";
import { hostTensor, mapTensor, nth } from "./host.ts";
import { castNumeric, highest, lowest } from "./numerics.ts";
import { operandType } from "./rules.ts";

export const select = defineOp({
  name: "select",
  family: "elementwise",
  summary: "One of two values, element by element",
  semantics: "condition ? if_true : if_false.",
  traits: ["elementwise", "map"],
  operands: ["condition", "if_true", "if_false"],
  attributes: {},
  constraints: { C1: "the condition is bool", C2: "the branches have equal element types", C3: "all shapes are equal" },
  infer(context) {
    const [condition, a, b] = [operandType(context, 0), operandType(context, 1), operandType(context, 2)];
    if (condition.dtype !== "bool")
      context.fail("C1", `the condition has element type ${condition.dtype}; it must be bool`, "compare it with 0");
    if (a.dtype !== b.dtype) context.fail("C2", `the branches have element types ${a.dtype} and ${b.dtype}; they must be equal`);
    if (!shapeEquals(condition.shape, a.shape) || !shapeEquals(a.shape, b.shape)) {
      context.fail("C3", `operands have shapes ${[condition, a, b].map((type) => formatShape(type.shape)).join(", ")}; they must be equal`);
    }
    return [a];
  },
  evaluate({ inputs }) {
    const [condition, a, b] = [nth(inputs, 0), nth(inputs, 1), nth(inputs, 2)];
    const out = allocateHostArray(a.dtype, a.data.length);
    for (let i = 0; i < out.length; i++) out[i] = (condition.data[i] ? a.data[i] : b.data[i]) as number;
    return [{ dtype: a.dtype, shape: a.shape, data: out }];
  },
  vjp({ b, operands, cotangents }) {
    const [dy] = cotangents;
    const condition = nth(operands, 0);
    if (!dy) return [undefined, undefined, undefined];
    return [undefined, b.select(condition, dy, 0), b.select(condition, 0, dy)];
  },
  loops: () => ({
    kind: "map",
    // Both sides exist everywhere, so neither load needs a mask.
    element: (context, index) => selectExpression(context.operand(0, index), context.operand(1, index), context.operand(2, index)),
  }),
  samples: [
    { operands: ["bool[batch, 3]", "f32[batch, 3]", "f32[batch, 3]"] },
    { operands: ["bool[]", "i32[]", "i32[]"], gradient: false },
    { operands: ["bool[0]", "f32[0]", "f32[0]"] },
  ],
});

export const cast = defineOp({
  name: "cast",
  family: "elementwise",
  summary: "The nearest value of another element type",
  semantics: "Float to integer truncates and saturates, NaN becoming 0; integer to integer wraps; to bool tests against 0.",
  traits: ["elementwise", "map", "free"],
  operands: ["x"],
  attributes: { dtype: { kind: "dtype", summary: "element type of the result" } },
  constraints: {},
  infer: (context) => [{ dtype: dtypeOf(context.attributes, "dtype"), shape: operandType(context).shape }],
  evaluate({ operation, inputs }) {
    const x = nth(inputs, 0);
    const dtype = dtypeOf(operation.attributes, "dtype");
    return [mapTensor(x, dtype, castNumeric(x.dtype, dtype))];
  },
  vjp({ b, operation, operands, cotangents }) {
    const [dy] = cotangents;
    const from = nth(operands, 0).type.dtype;
    return [dy && isFloat(from) && isFloat(dtypeOf(operation.attributes, "dtype")) ? b.cast(dy, from) : undefined];
  },
  loops(operation) {
    const [from, to] = [nth(operation.operands, 0).type.dtype, dtypeOf(operation.attributes, "dtype")];
    return { kind: "map", element: (context, index) => converted(context, from, to, context.operand(0, index)) };
  },
  samples: [
    { operands: ["f32[batch, 3]"], attributes: { dtype: dtypeAttribute("i32") }, gradient: false },
    { operands: ["f32[4]"], attributes: { dtype: dtypeAttribute("u32") }, gradient: false },
    { operands: ["i32[4]"], attributes: { dtype: dtypeAttribute("f32") }, gradient: false },
    { operands: ["i32[4]"], attributes: { dtype: dtypeAttribute("u32") }, gradient: false },
    { operands: ["i32[4]"], attributes: { dtype: dtypeAttribute("bool") }, gradient: false },
    { operands: ["bool[4]"], attributes: { dtype: dtypeAttribute("f32") }, gradient: false },
    { operands: ["f32[0]"], attributes: { dtype: dtypeAttribute("bf16") }, gradient: false },
    { operands: ["f32[2, 3]"], attributes: { dtype: dtypeAttribute("f64") } },
  ],
});

/** In the types that are computed with; what is left to do is to round to the narrow dtype. */
function converted(context: LoopContext, from: Dtype, to: Dtype, x: Expression): Expression {
  const scalar = scalarTypeOf(to);
  if (!isFloat(from)) return castExpression(scalar, x);
  if (from === "f64" && (to === "f16" || to === "bf16")) return roundedToOdd(context, x);
  const value = castExpression(scalar, x);
  // The conversion saturates at the ends of the type that is computed with.
  return isNarrow(to) && !isFloat(to) ? min(max(value, constant(scalar, lowest(to))), constant(scalar, highest(to))) : value;
}

/**
 * An f64 as an f32 whose last bit tells whether anything was lost, so that rounding it once more, to fewer bits, gives
 * what rounding once would have: S. Boldo and G. Melquiond, "Emulation of FMA and correctly rounded sums: proved algorithms
 * using rounding to odd" (2008).
 */
function roundedToOdd(context: LoopContext, x: Expression): Expression {
  const nearest = context.share("nearest", castExpression("f32", x));
  const back = context.share("back", castExpression("f64", nearest));
  const bits = context.share("bits", bitcastExpression("i32", nearest));
  const isAway = compare("gt", unaryExpression("abs", back), unaryExpression("abs", x));
  const towardZero = selectExpression(isAway, sub(bits, int(1)), bits);
  const odd = bitcastExpression("f32", binary("or", towardZero, int(1)));
  return selectExpression(compare("eq", back, x), nearest, odd);
}

const fourByteTypes: readonly Dtype[] = ["f32", "i32", "u32"];

export const bitcast = defineOp({
  name: "bitcast",
  family: "elementwise",
  summary: "The same bits read as another element type",
  traits: ["elementwise", "map", "free"],
  operands: ["x"],
  attributes: { dtype: { kind: "dtype", summary: "element type of the result: f32, i32 or u32" } },
  constraints: { C1: "both element types are f32, i32 or u32" },
  infer(context) {
    const { dtype, shape } = operandType(context);
    const to = dtypeOf(context.attributes, "dtype");
    if (!fourByteTypes.includes(dtype) || !fourByteTypes.includes(to))
      context.fail("C1", `bits of ${dtype} are read as ${to}; both must be f32, i32 or u32`);
    return [{ dtype: to, shape }];
  },
  evaluate({ operation, inputs }) {
    const x = nth(inputs, 0);
    const dtype = dtypeOf(operation.attributes, "dtype");
    const out = allocateHostArray(dtype, x.data.length);
    new Uint8Array(out.buffer).set(new Uint8Array(x.data.buffer, x.data.byteOffset, x.data.byteLength));
    return [hostTensor(dtype, x.shape, out)];
  },
  nondifferentiable: "the bits of a number are not a differentiable function of it",
  loops: (operation) => ({
    kind: "map",
    element: (context, index) => bitcastExpression(scalarTypeOf(dtypeOf(operation.attributes, "dtype")), context.operand(0, index)),
  }),
  samples: [
    { operands: ["f32[batch, 3]"], attributes: { dtype: dtypeAttribute("u32") } },
    { operands: ["i32[4]"], attributes: { dtype: dtypeAttribute("u32") } },
    { operands: ["i32[0]"], attributes: { dtype: dtypeAttribute("f32") } },
  ],
});
