/** Bodies with a rule of their own for the gradient: one that is given, or one that computes the body again. */

import { intOf } from "../attributes.ts";
import { connectedGradients } from "../autodiff.ts";
import { buildRegion } from "../builder.ts";
import { defineOp, type InferContext } from "../define-op.ts";
import { isFloat } from "../dtype.ts";
import type { Region, Value } from "../graph.ts";
import { inlineRegion } from "../region.ts";
import { formatType, type TensorType, tensorType, typeEquals } from "../type.ts";
import { nth } from "./host.ts";

function requireTypes(context: InferContext, label: string, what: string, found: readonly Value[], expected: readonly TensorType[]): void {
  const fits = found.length === expected.length && found.every(({ type }, i) => typeEquals(type, nth(expected, i)));
  if (!fits) {
    const list = (types: readonly TensorType[]): string => types.map(formatType).join(", ") || "none";
    context.fail(label, `${what} are ${list(found.map(({ type }) => type))}; they must be ${list(expected)}`);
  }
}

const square = (): Region => buildRegion([tensorType("f32", [3])], (b, [x]) => (x ? [b.mul(x, b.tanh(x))] : []));

export const customGradient = defineOp({
  name: "custom_gradient",
  family: "composite",
  summary: "A body with a gradient given by the user",
  semantics:
    "The first region, applied to the operands. The second maps (operands, results, cotangents of the results) to the cotangents of " +
    "the floating-point operands.",
  traits: ["composite"],
  operands: ["operands..."],
  attributes: {},
  constraints: {
    C1: "exactly two regions",
    C2: "parameters of the first region have the types of the operands",
    C3: "parameters of the second region: operands, results, cotangents of the results",
    C4: "results of the second region have the types of the floating-point operands",
  },
  infer(context) {
    const { regions, operands } = context;
    const [body, gradient, ...others] = regions;
    if (!body || !gradient || others.length > 0) return context.fail("C1", `there are ${regions.length} regions; there must be two`);
    requireTypes(context, "C2", "the parameters of the body", body.parameters, operands);
    const results = body.results.map(({ type }) => type);
    requireTypes(context, "C3", "the parameters of the gradient", gradient.parameters, [...operands, ...results, ...results]);
    requireTypes(
      context,
      "C4",
      "the results of the gradient",
      gradient.results,
      operands.filter(({ dtype }) => isFloat(dtype)),
    );
    return results;
  },
  evaluate: ({ inputs, region }) => region(0, inputs),
  vjp({ b, operation, operands, results, cotangents }) {
    const given = results.map((result, i) => cotangents[i] ?? b.zerosLike(result));
    const gradients = [...inlineRegion(b, nth(operation.regions, 1), [...operands, ...results, ...given])];
    return operands.map(({ type }) => (isFloat(type.dtype) ? gradients.shift() : undefined));
  },
  decompose: (b, operation) => inlineRegion(b, nth(operation.regions, 0), operation.operands),
  samples: [
    {
      operands: ["f32[3]"],
      regions: () => [
        square(),
        buildRegion([tensorType("f32", [3]), tensorType("f32", [3]), tensorType("f32", [3])], (b, [x, , dy]) => {
          if (!x || !dy) return [];
          const t = b.tanh(x);
          return [b.mul(dy, b.add(t, b.mul(x, b.sub(1, b.mul(t, t)))))];
        }),
      ],
    },
  ],
});

export const checkpoint = defineOp({
  name: "checkpoint",
  family: "composite",
  summary: "A body whose values are computed again for its gradient",
  semantics: "The region, applied to the operands. Nothing inside it is kept for the gradient, which runs the body a second time.",
  traits: ["composite"],
  operands: ["operands..."],
  attributes: {},
  constraints: { C1: "exactly one region", C2: "parameters of the region have the types of the operands" },
  infer(context) {
    const [body, ...others] = context.regions;
    if (!body || others.length > 0) return context.fail("C1", `there are ${context.regions.length} regions; there must be one`);
    requireTypes(context, "C2", "the parameters", body.parameters, context.operands);
    return body.results.map(({ type }) => type);
  },
  evaluate: ({ inputs, region }) => region(0, inputs),
  vjp({ b, operation, operands, cotangents }) {
    // The second run waits for the cotangents, so that no pass takes its values from the first.
    const given = cotangents.filter((value) => value !== undefined);
    const again = b.emitAll("barrier", [...operands, ...given], { values: operands.length });
    const results = inlineRegion(b, nth(operation.regions, 0), again);
    return connectedGradients(b, results, cotangents, again);
  },
  decompose: (b, operation) => inlineRegion(b, nth(operation.regions, 0), operation.operands),
  samples: [{ operands: ["f32[3]"], regions: () => [square()] }],
});

export const barrier = defineOp({
  name: "barrier",
  family: "structure",
  summary: "Values that are not available before others are",
  semantics: "The first `values` operands. Keeps passes from taking what is computed from them for what was computed from the originals.",
  traits: ["barrier"],
  operands: ["operands..."],
  attributes: { values: { kind: "int", summary: "how many operands are handed on; the rest is waited for" } },
  constraints: { C1: "there are as many operands as values, or more" },
  infer(context) {
    const values = intOf(context.attributes, "values");
    if (values < 0 || values > context.operands.length)
      context.fail("C1", `${values} values are handed on; there are ${context.operands.length} operands`);
    return context.operands.slice(0, values);
  },
  evaluate: ({ operation, inputs }) => inputs.slice(0, intOf(operation.attributes, "values")),
  vjp: ({ operands, cotangents }) => operands.map((_, i) => cotangents[i]),
  samples: [{ operands: ["f32[3]", "f32[2]"], attributes: { values: 1 } }],
});
