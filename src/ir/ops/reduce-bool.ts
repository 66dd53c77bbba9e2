/** Whether some or all elements hold, over whole axes. */

import { intsOf } from "../attributes.ts";
import type { Builder } from "../builder.ts";
import { defineOp, type OpDefinition } from "../define-op.ts";
import type { Value } from "../graph.ts";
import { formatType } from "../type.ts";
import { nth } from "./host.ts";
import { rowsOf } from "./reduce.ts";
import { operandType, requireAxes, withoutAxes } from "./rules.ts";

interface QuantifierRule {
  readonly name: string;
  readonly summary: string;
  readonly semantics: string;
  readonly evaluate: (elements: readonly number[]) => boolean;
  /** Of 0 and 1 as i32. */
  readonly reduce: (b: Builder, x: Value, axes: readonly number[]) => Value;
}

function defineQuantifier(rule: QuantifierRule): OpDefinition {
  return defineOp({
    name: rule.name,
    family: "composite",
    summary: rule.summary,
    semantics: rule.semantics,
    traits: ["composite"],
    operands: ["x"],
    attributes: { axes: { kind: "ints", summary: "axes that are reduced, ascending" } },
    constraints: { C1: "axes are in range, ascending and distinct", C2: "the operand is bool" },
    infer(context) {
      const type = operandType(context);
      const axes = intsOf(context.attributes, "axes");
      requireAxes(context, "C1", axes, type.shape.length);
      if (type.dtype !== "bool") context.fail("C2", `the operand is ${formatType(type)}; it must be bool`, "compare it with zero");
      return [{ dtype: "bool", shape: withoutAxes(type.shape, axes) }];
    },
    evaluate({ operation, inputs }) {
      const { data, rows, length, kept } = rowsOf(nth(inputs, 0), intsOf(operation.attributes, "axes"));
      const out = new Uint8Array(rows);
      for (let row = 0; row < rows; row++) out[row] = Number(rule.evaluate(Array.from(data.subarray(row * length, (row + 1) * length))));
      return [{ dtype: "bool", shape: kept, data: out }];
    },
    nondifferentiable: "the result is not a real number",
    // Not a comparison with 1: over nothing the reductions give the ends of i32.
    decompose: (b, operation) => [b.gt(rule.reduce(b, b.cast(nth(operation.operands, 0), "i32"), intsOf(operation.attributes, "axes")), 0)],
    samples: [
      { operands: ["bool[batch, 3]"], attributes: { axes: [1] } },
      { operands: ["bool[batch, 3]"], attributes: { axes: [0] } },
      { operands: ["bool[2, 3, 2]"], attributes: { axes: [0, 2] } },
      { operands: ["bool[2, 0]"], attributes: { axes: [1] } },
      { operands: ["bool[0, 2]"], attributes: { axes: [1] } },
      { operands: ["bool[2]"], attributes: { axes: [] } },
    ],
  } satisfies OpDefinition);
}

export const reduceAny = defineQuantifier({
  name: "reduce_any",
  summary: "Whether any element is true, over axes",
  semantics: "False over nothing.",
  evaluate: (elements) => elements.some((element) => element !== 0),
  reduce: (b, x, axes) => b.reduceMax(x, axes),
});

export const reduceAll = defineQuantifier({
  name: "reduce_all",
  summary: "Whether all elements are true, over axes",
  semantics: "True over nothing.",
  evaluate: (elements) => elements.every((element) => element !== 0),
  reduce: (b, x, axes) => b.reduceMin(x, axes),
});
