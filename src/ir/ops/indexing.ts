/** Rows chosen by index: embedding lookup. */

import { defineOp } from "../define-op.ts";
import { fail } from "../diagnostic.ts";
import { formatShape } from "../dim.ts";
import { allocateHostArray, isFloat } from "../dtype.ts";
import { cast, compare, constant, type Expression, int, logicalAnd, scalarTypeOf } from "../expression.ts";
import type { LoopContext } from "../loop.ts";
import { formatType, type TensorType } from "../type.ts";
import { nth, sizeOf } from "./host.ts";
import { operandType } from "./rules.ts";

function isIndexType(type: TensorType): boolean {
  return type.dtype === "i32" || type.dtype === "u32";
}

/** As a signed number: a u32 beyond 2^31 becomes negative and so is outside as well. */
function rowOf(context: LoopContext, index: readonly Expression[]): Expression {
  return context.share("row", cast("i32", context.operand(1, index)));
}

export const gather = defineOp({
  name: "gather",
  family: "index",
  summary: "Rows of a tensor by index",
  semantics: "result[i…, rest] = x[indices[i…], rest] along axis 0; an index outside [0, size) gives zeros.",
  traits: ["map"],
  operands: ["x", "indices"],
  attributes: { strict: { kind: "bool", summary: "an index outside is an error where the op is interpreted", optional: true } },
  constraints: { C1: "indices are i32 or u32", C2: "x has at least one axis" },
  infer(context) {
    const [x, indices] = [operandType(context, 0), operandType(context, 1)];
    if (!isIndexType(indices)) context.fail("C1", `indices are ${formatType(indices)}; they must be i32 or u32`, "cast them");
    if (x.shape.length === 0) context.fail("C2", `x is ${formatType(x)}, which has no rows`);
    return [{ dtype: x.dtype, shape: [...indices.shape, ...x.shape.slice(1)] }];
  },
  evaluate({ operation, inputs, resultShape }) {
    const [x, indices] = [nth(inputs, 0), nth(inputs, 1)];
    const width = sizeOf(x.shape.slice(1));
    const rows = nth(x.shape, 0);
    const out = allocateHostArray(x.dtype, indices.data.length * width);
    const isStrict = operation.attributes["strict"] === true;
    indices.data.forEach((row: number, i: number) => {
      const isInside = row >= 0 && row < rows;
      if (isStrict && !isInside)
        fail("TSC3005", `index ${i} is ${row}; ${formatShape(x.shape)} has ${rows} rows`, {
          location: operation.locations[0],
          help: "indices count from 0; compiled programs read zeros for those outside",
        });
      if (isInside) out.set(x.data.subarray(row * width, (row + 1) * width), i * width);
    });
    return [{ dtype: x.dtype, shape: resultShape(), data: out }];
  },
  vjp({ b, operands, cotangents }) {
    const [dy] = cotangents;
    const [x, indices] = [nth(operands, 0), nth(operands, 1)];
    return [dy && isFloat(x.type.dtype) ? b.scatterAdd(b.zerosLike(x), indices, dy) : undefined, undefined];
  },
  loops(operation) {
    const [x, indices] = [nth(operation.operands, 0).type, nth(operation.operands, 1).type];
    const rank = indices.shape.length;
    return {
      kind: "map",
      element(context, index) {
        const row = rowOf(context, index.slice(0, rank));
        const inside = logicalAnd(compare("ge", row, int(0)), compare("lt", row, context.dim(nth(x.shape, 0))));
        return context.when(
          inside,
          () => context.operand(0, [row, ...index.slice(rank)]),
          () => constant(scalarTypeOf(x.dtype), 0),
        );
      },
    };
  },
  samples: [
    { operands: ["f32[4, 3]", "i32[batch, 2]"], domain: [-1, 4] },
    { operands: ["f32[4]", "u32[3]"], domain: [0, 5] },
    { operands: ["i32[3, 2]", "i32[]"], domain: [0, 2], gradient: false },
    { operands: ["f32[4, 0]", "i32[2]"] },
    { operands: ["f32[1, 2]", "i32[0]"] },
    { operands: ["f32[4, 3]", "i32[2]"], attributes: { strict: true }, domain: [0, 3] },
  ],
});
