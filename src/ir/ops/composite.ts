/** Ops that deserve a name of their own but are made of primitives. */

import { intOf } from "../attributes.ts";
import type { Builder } from "../builder.ts";
import { defineOp, type InferContext } from "../define-op.ts";
import type { Operation, Value } from "../graph.ts";
import { formatType, type TensorType } from "../type.ts";
import { nth } from "./host.ts";
import { operandType, requireClass } from "./rules.ts";

const axisAttribute = { axis: { kind: "int", summary: "the axis that is normalized" } } as const;
const axisConstraints = { C1: "a floating-point element type", C2: "the axis exists" };

function inferAlongAxis(context: InferContext): readonly TensorType[] {
  requireClass(context, "C1", 0, "float");
  const type = operandType(context);
  const axis = intOf(context.attributes, "axis");
  if (axis < 0 || axis >= type.shape.length) context.fail("C2", `axis ${axis} is outside ${formatType(type)}`);
  return [type];
}

/** Repeats a value reduced along `axis` over the shape of `x`. */
function along(b: Builder, reduced: Value, x: Value, axis: number): Value {
  return b.broadcast(
    reduced,
    x.type.shape,
    x.type.shape.flatMap((_, other) => (other === axis ? [] : [other])),
  );
}

/** x minus its maximum, so that no exponential overflows; the maximum cancels out of the result and of the gradient. */
function shifted(b: Builder, x: Value, axis: number): Value {
  return b.sub(x, along(b, b.stopGradient(b.reduceMax(x, [axis])), x, axis));
}

const samples = [
  { operands: ["f32[batch, 4]"], attributes: { axis: 1 } },
  { operands: ["f32[3, 2, 2]"], attributes: { axis: 0 } },
  { operands: ["f32[0, 3]"], attributes: { axis: 1 } },
  { operands: ["f32[2, 1]"], attributes: { axis: 1 } },
];

export const softmax = defineOp({
  name: "softmax",
  family: "composite",
  summary: "Exponentials divided by their sum",
  semantics: "exp(x - max) / Σ exp(x - max) along the axis.",
  traits: ["composite"],
  operands: ["x"],
  attributes: axisAttribute,
  constraints: axisConstraints,
  infer: inferAlongAxis,
  vjp({ b, operation, results, cotangents }) {
    const [dy] = cotangents;
    if (!dy) return [undefined];
    const axis = intOf(operation.attributes, "axis");
    const y = nth(results, 0);
    const product = b.mul(dy, y);
    return [b.sub(product, b.mul(y, along(b, b.reduceSum(product, [axis]), y, axis)))];
  },
  decompose(b: Builder, operation: Operation) {
    const axis = intOf(operation.attributes, "axis");
    const x = nth(operation.operands, 0);
    const powers = b.exp(shifted(b, x, axis));
    return [b.div(powers, along(b, b.reduceSum(powers, [axis]), x, axis))];
  },
  samples,
});

export const logSoftmax = defineOp({
  name: "log_softmax",
  family: "composite",
  summary: "Logarithm of softmax",
  semantics: "x - max - log Σ exp(x - max) along the axis.",
  traits: ["composite"],
  operands: ["x"],
  attributes: axisAttribute,
  constraints: axisConstraints,
  infer: inferAlongAxis,
  vjp({ b, operation, results, cotangents }) {
    const [dy] = cotangents;
    if (!dy) return [undefined];
    const axis = intOf(operation.attributes, "axis");
    const y = nth(results, 0);
    return [b.sub(dy, b.mul(b.exp(y), along(b, b.reduceSum(dy, [axis]), y, axis)))];
  },
  decompose(b: Builder, operation: Operation) {
    const axis = intOf(operation.attributes, "axis");
    const x = nth(operation.operands, 0);
    const centered = shifted(b, x, axis);
    return [b.sub(centered, along(b, b.log(b.reduceSum(b.exp(centered), [axis])), x, axis))];
  },
  samples,
});
