/** Ops with a body. */

import { buildRegion } from "../builder.ts";
import { defineOp } from "../define-op.ts";
import { formatType, tensorType, typeEquals } from "../type.ts";
import { nth } from "./host.ts";

export const fusion = defineOp({
  name: "fusion",
  family: "structure",
  summary: "Operations that run as one kernel",
  semantics: "The results of its body, applied to the operands.",
  traits: ["fused"],
  operands: ["operands..."],
  attributes: {
    kind: { kind: "string", summary: "the kernel template" },
    rows: { kind: "int", summary: "for the row template: how many leading axes are rows", optional: true },
    groups: { kind: "int", summary: "for the contract template: groups of columns that the results combine", optional: true },
    assembled: { kind: "ints", summary: "for the map template: results made by a concat, stored part by part", optional: true },
    schedule: { kind: "any", summary: "the schedule, where one was chosen", optional: true },
    hero: { kind: "any", summary: "what the template is built around", optional: true },
    options: { kind: "any", summary: "further data of the template", optional: true },
  },
  constraints: { C1: "exactly one region", C2: "parameters of the region have the types of the operands" },
  infer(context) {
    const [body, ...others] = context.regions;
    if (!body || others.length > 0) return context.fail("C1", `there are ${context.regions.length} regions; there must be one`);
    if (body.parameters.length !== context.operands.length)
      context.fail("C2", `the region has ${body.parameters.length} parameters and there are ${context.operands.length} operands`);
    body.parameters.forEach((parameter, i) => {
      const operand = nth(context.operands, i);
      if (!typeEquals(parameter.type, operand))
        context.fail(
          "C2",
          `parameter ${i} is ${formatType(parameter.type)} and operand ${i} is ${formatType(operand)}; they must be equal`,
        );
    });
    return body.results.map((result) => result.type);
  },
  evaluate: (context) => context.region(0, context.inputs),
  nondifferentiable: "fusion comes after differentiation",
  samples: [
    {
      operands: ["f32[3]", "f32[3]"],
      attributes: { kind: "map" },
      regions: () => [
        buildRegion([tensorType("f32", [3]), tensorType("f32", [3])], (b, [x, y]) => {
          if (!x || !y) throw new Error("internal: a region without its parameters");
          const sum = b.add(x, y);
          return [b.tanh(sum), sum];
        }),
      ],
    },
  ],
});
