/**
 * Rows of a tensor combined with rows of updates by index. Updates meet a row in ascending order on every target, so
 * that the result is the same everywhere: rounding of sums and products included, and with `set` the last update stays.
 */

import type { Builder } from "../builder.ts";
import { defineOp, type InferContext, type OpDefinition, type OpSample } from "../define-op.ts";
import { dimProduct, formatShape, shapeEquals } from "../dim.ts";
import { type Dtype, isFloat } from "../dtype.ts";
import { binary, cast, type Expression } from "../expression.ts";
import type { Value } from "../graph.ts";
import { formatType, type TensorType } from "../type.ts";
import { allocateResults, hostTensor, nth, sizeOf } from "./host.ts";
import { productNumeric, sumNumeric } from "./numerics.ts";
import { type DtypeClass, dtypeClassNames, operandType, requireClass } from "./rules.ts";

interface ScatterGradient {
  readonly x: Value;
  readonly indices: Value;
  readonly updates: Value;
  readonly y: Value;
  readonly dy: Value;
}

interface ScatterRule {
  readonly name: string;
  readonly summary: string;
  readonly semantics: string;
  readonly elements: DtypeClass;
  /** In double precision, or exactly modulo a power of two on integers. */
  readonly numeric: (dtype: Dtype) => (current: number, update: number) => number;
  readonly combine: (current: Expression, update: Expression) => Expression;
  /** Cotangents of x and of the updates. */
  readonly vjp: (b: Builder, gradient: ScatterGradient) => readonly [Value, Value];
  readonly samples?: readonly OpSample[];
}

function inferScatter(context: InferContext, elements: DtypeClass): TensorType {
  const [x, indices, updates] = [operandType(context, 0), operandType(context, 1), operandType(context, 2)];
  if (indices.dtype !== "i32" && indices.dtype !== "u32")
    context.fail("C1", `indices are ${formatType(indices)}; they must be i32 or u32`, "cast them");
  if (x.shape.length === 0) context.fail("C2", `x is ${formatType(x)}, which has no rows`);
  requireClass(context, "C4", 0, elements);
  const expected = [...indices.shape, ...x.shape.slice(1)];
  if (updates.dtype !== x.dtype || !shapeEquals(updates.shape, expected))
    context.fail("C3", `updates are ${formatType(updates)}; they must be ${x.dtype}${formatShape(expected)}`);
  return x;
}

function defineScatter(rule: ScatterRule): OpDefinition {
  return defineOp({
    name: rule.name,
    family: "index",
    summary: rule.summary,
    semantics: rule.semantics,
    traits: ["scatter"],
    operands: ["x", "indices", "updates"],
    attributes: {},
    constraints: {
      C1: "indices are i32 or u32",
      C2: "x has at least one axis",
      C3: "updates have the element type of x and the shape of indices followed by a row of x",
      ...(rule.elements === "any" ? {} : { C4: dtypeClassNames[rule.elements] }),
    },
    infer: (context) => [inferScatter(context, rule.elements)],
    evaluate({ inputs }) {
      const [x, indices, updates] = [nth(inputs, 0), nth(inputs, 1), nth(inputs, 2)];
      const width = sizeOf(x.shape.slice(1));
      const rows = nth(x.shape, 0);
      const combine = rule.numeric(x.dtype);
      const values = Float64Array.from(x.data);
      indices.data.forEach((row: number, i: number) => {
        if (row < 0 || row >= rows) return;
        for (let j = 0; j < width; j++) {
          const at = row * width + j;
          values[at] = combine(values[at] as number, updates.data[i * width + j] as number);
        }
      });
      const out = allocateResults(x.dtype, values.length);
      out.set(values);
      return [hostTensor(x.dtype, x.shape, out)];
    },
    vjp({ b, operands, results, cotangents }) {
      const [dy] = cotangents;
      const [x, indices, updates] = [nth(operands, 0), nth(operands, 1), nth(operands, 2)];
      if (!dy || !isFloat(x.type.dtype)) return [undefined, undefined, undefined];
      const [dx, dUpdates] = rule.vjp(b, { x, indices, updates, y: nth(results, 0), dy });
      return [dx, undefined, dUpdates];
    },
    loops(operation) {
      const [x, indices] = [nth(operation.operands, 0).type, nth(operation.operands, 1).type];
      return {
        kind: "scatter",
        rows: nth(x.shape, 0),
        window: x.shape.slice(1),
        updates: indices.shape,
        // As a signed number: a u32 beyond 2^31 becomes negative and so is outside as well.
        target: (context, update) => context.share("row", cast("i32", context.operand(1, update))),
        value: (context, update, window) => context.operand(2, [...update, ...window]),
        combine: rule.combine,
      };
    },
    samples: [
      { operands: ["f32[4, 3]", "i32[batch, 2]", "f32[batch, 2, 3]"], domain: [-1, 4] },
      { operands: ["f32[4]", "u32[3]", "f32[3]"], domain: [0, 5] },
      { operands: ["i32[3, 2]", "i32[]", "i32[2]"], domain: [0, 2], gradient: false },
      { operands: ["f32[0, 2]", "i32[2]", "f32[2, 2]"] },
      { operands: ["f32[1, 2]", "i32[0]", "f32[0, 2]"] },
      ...(rule.samples ?? []),
    ],
  } satisfies OpDefinition);
}

const outside = "an index outside [0, size) is dropped";

export const scatterAdd = defineScatter({
  name: "scatter_add",
  summary: "A tensor with rows added to its rows by index",
  semantics: `x with updates[i…, rest] added to row indices[i…], in ascending order of i…; ${outside}. Integers wrap.`,
  elements: "number",
  numeric: sumNumeric,
  combine: (current, update) => binary("add", current, update),
  vjp: (b, { indices, dy }) => [dy, b.gather(dy, indices)],
});

export const scatterSet = defineScatter({
  name: "scatter_set",
  summary: "A tensor with rows replaced by index",
  semantics: `x with row indices[i…] replaced by updates[i…, rest]; of several updates of a row the last one stays; ${outside}.`,
  elements: "any",
  numeric: () => (_current, update) => update,
  combine: (_current, update) => update,
  vjp(b, { indices, updates, dy }) {
    // The cotangent of a row goes to the update that stayed.
    const { shape } = indices.type;
    const [rows] = dy.type.shape;
    const position = b.reshape(b.iota("i32", [dimProduct(shape)], 0), shape);
    const last = b.scatterSet(b.full("i32", [rows ?? 0], 0), indices, position);
    const stayed = b.eq(b.gather(last, indices), position);
    const wide = b.broadcast(
      stayed,
      updates.type.shape,
      shape.map((_, axis) => axis),
    );
    return [b.scatterSet(dy, indices, b.zerosLike(updates)), b.select(wide, b.gather(dy, indices), 0)];
  },
  samples: [{ operands: ["bool[3]", "i32[2]", "bool[2]"], domain: [0, 2], gradient: false }],
});

export const scatterMul = defineScatter({
  name: "scatter_mul",
  summary: "A tensor with its rows multiplied by rows by index",
  semantics: `x with row indices[i…] multiplied by updates[i…, rest], in ascending order of i…; ${outside}. Integers wrap. First derivatives are exact where updates are zero, second derivatives there are not.`,
  elements: "number",
  numeric: productNumeric,
  combine: (current, update) => binary("mul", current, update),
  vjp(b, { x, indices, updates, dy }) {
    // The product of the others: all divided by the update, or, where it is the only zero, the product of the rest.
    const isZero = b.eq(updates, 0);
    const nonzero = b.select(isZero, 1, updates);
    const zeros = b.gather(b.scatterAdd(b.zerosLike(x), indices, b.cast(isZero, x.type.dtype)), indices);
    const product = b.gather(b.mul(dy, b.scatterMul(x, indices, nonzero)), indices);
    const atZero = b.select(b.eq(zeros, 1), product, 0);
    const elsewhere = b.select(b.eq(zeros, 0), b.div(product, nonzero), 0);
    const factors = b.scatterMul(b.full(x.type.dtype, x.type.shape, 1), indices, updates);
    return [b.mul(dy, factors), b.select(isZero, atZero, elsewhere)];
  },
});

/** The cotangent of an extremum, shared equally by what attains it. */
function extremumVjp(b: Builder, { x, indices, updates, y, dy }: ScatterGradient): readonly [Value, Value] {
  const attained = (value: Value, extremum: Value): Value => b.cast(b.eq(value, extremum), x.type.dtype);
  const [own, others] = [attained(x, y), attained(updates, b.gather(y, indices))];
  const share = b.div(dy, b.scatterAdd(own, indices, others));
  return [b.mul(own, share), b.mul(others, b.gather(share, indices))];
}

export const scatterMax = defineScatter({
  name: "scatter_max",
  summary: "The larger of a tensor's rows and rows by index",
  semantics: `The maximum of row indices[i…] of x and all updates[i…, rest] of it; ${outside}. NaN where any is. What attains it shares the cotangent equally.`,
  elements: "number",
  numeric: () => Math.max,
  combine: (current, update) => binary("max", current, update),
  vjp: extremumVjp,
});

export const scatterMin = defineScatter({
  name: "scatter_min",
  summary: "The smaller of a tensor's rows and rows by index",
  semantics: `The minimum of row indices[i…] of x and all updates[i…, rest] of it; ${outside}. NaN where any is. What attains it shares the cotangent equally.`,
  elements: "number",
  numeric: () => Math.min,
  combine: (current, update) => binary("min", current, update),
  vjp: extremumVjp,
});
