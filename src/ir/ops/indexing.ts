/** Rows chosen by index: embedding lookup and its gradient. */

import { defineOp } from "../define-op.ts";
import { formatShape, shapeEquals } from "../dim.ts";
import { allocateHostArray, isFloat } from "../dtype.ts";
import { add, cast, compare, constant, type Expression, int, logicalAnd, scalarTypeOf } from "../expression.ts";
import type { LoopContext } from "../loop.ts";
import { formatType, type TensorType } from "../type.ts";
import { allocateResults, hostTensor, nth, sizeOf } from "./host.ts";
import { operandType, requireClass } from "./rules.ts";

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
  attributes: {},
  constraints: { C1: "indices are i32 or u32", C2: "x has at least one axis" },
  infer(context) {
    const [x, indices] = [operandType(context, 0), operandType(context, 1)];
    if (!isIndexType(indices)) context.fail("C1", `indices are ${formatType(indices)}; they must be i32 or u32`, "cast them");
    if (x.shape.length === 0) context.fail("C2", `x is ${formatType(x)}, which has no rows`);
    return [{ dtype: x.dtype, shape: [...indices.shape, ...x.shape.slice(1)] }];
  },
  evaluate({ inputs, resultShape }) {
    const [x, indices] = [nth(inputs, 0), nth(inputs, 1)];
    const width = sizeOf(x.shape.slice(1));
    const rows = nth(x.shape, 0);
    const out = allocateHostArray(x.dtype, indices.data.length * width);
    indices.data.forEach((row: number, i: number) => {
      if (row >= 0 && row < rows) out.set(x.data.subarray(row * width, (row + 1) * width), i * width);
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
  ],
});

export const scatterAdd = defineOp({
  name: "scatter_add",
  family: "index",
  summary: "A tensor with rows added to its rows by index",
  semantics: "x with updates[i…, rest] added to row indices[i…], in ascending order of i…; an index outside [0, size) is dropped.",
  traits: ["scatter"],
  operands: ["x", "indices", "updates"],
  attributes: {},
  constraints: {
    C1: "indices are i32 or u32",
    C2: "x has at least one axis",
    C3: "updates have the element type of x and the shape of indices followed by a row of x",
    C4: "a floating-point or integer element type",
  },
  infer(context) {
    const [x, indices, updates] = [operandType(context, 0), operandType(context, 1), operandType(context, 2)];
    if (!isIndexType(indices)) context.fail("C1", `indices are ${formatType(indices)}; they must be i32 or u32`, "cast them");
    if (x.shape.length === 0) context.fail("C2", `x is ${formatType(x)}, which has no rows`);
    requireClass(context, "C4", 0, "number");
    const expected = [...indices.shape, ...x.shape.slice(1)];
    if (updates.dtype !== x.dtype || !shapeEquals(updates.shape, expected))
      context.fail("C3", `updates are ${formatType(updates)}; they must be ${x.dtype}${formatShape(expected)}`);
    return [x];
  },
  evaluate({ inputs }) {
    const [x, indices, updates] = [nth(inputs, 0), nth(inputs, 1), nth(inputs, 2)];
    const width = sizeOf(x.shape.slice(1));
    const rows = nth(x.shape, 0);
    const sums = Float64Array.from(x.data);
    indices.data.forEach((row: number, i: number) => {
      if (row < 0 || row >= rows) return;
      for (let j = 0; j < width; j++) sums[row * width + j] = (sums[row * width + j] as number) + (updates.data[i * width + j] as number);
    });
    const out = allocateResults(x.dtype, sums.length);
    out.set(sums);
    return [hostTensor(x.dtype, x.shape, out)];
  },
  vjp({ b, operands, cotangents }) {
    const [dy] = cotangents;
    return [dy, undefined, dy && b.gather(dy, nth(operands, 1))];
  },
  loops(operation) {
    const [x, indices] = [nth(operation.operands, 0).type, nth(operation.operands, 1).type];
    return {
      kind: "scatter",
      rows: nth(x.shape, 0),
      window: x.shape.slice(1),
      updates: indices.shape,
      target: (context, update) => rowOf(context, update),
      value: (context, update, window) => context.operand(2, [...update, ...window]),
      combine: (current, update) => add(current, update),
    };
  },
  samples: [
    { operands: ["f32[4, 3]", "i32[batch, 2]", "f32[batch, 2, 3]"], domain: [-1, 4] },
    { operands: ["f32[4]", "u32[3]", "f32[3]"], domain: [0, 5] },
    { operands: ["i32[3, 2]", "i32[]", "i32[2]"], domain: [0, 2], gradient: false },
    { operands: ["f32[0, 2]", "i32[2]", "f32[2, 2]"] },
    { operands: ["f32[1, 2]", "i32[0]", "f32[0, 2]"] },
  ],
});
