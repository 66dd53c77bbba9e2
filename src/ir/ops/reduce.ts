/** Reductions over whole axes, which vanish from the shape. */

import { intOf, intsOf } from "../attributes.ts";
import type { Builder } from "../builder.ts";
import { defineOp, type OpDefinition } from "../define-op.ts";
import { type Dtype, isFloat } from "../dtype.ts";
import { binary, compare, constant, type Expression, int, logicalAnd, type ScalarType, scalarTypeOf, select } from "../expression.ts";
import type { Value } from "../graph.ts";
import type { Index } from "../loop.ts";
import { formatType, type HostTensor } from "../type.ts";
import { allocateResults, hostTensor, nth, rowMajorStrides, sizeOf, stridedCopy } from "./host.ts";
import { highest, lowest, productNumeric, sumNumeric } from "./numerics.ts";
import { operandType, requireAxes, requireClass, withoutAxes } from "./rules.ts";

/** Index of the operand: `kept` and `reduced` merged, the latter on `axes`. */
export function mergeIndex(rank: number, axes: readonly number[], kept: Index, reduced: Index): Index {
  let [nextKept, nextReduced] = [0, 0];
  return Array.from({ length: rank }, (_, axis) => (axes.includes(axis) ? nth(reduced, nextReduced++) : nth(kept, nextKept++)));
}

/** The elements of `x` as a matrix: kept positions by reduced positions. */
export function rowsOf(
  x: HostTensor,
  axes: readonly number[],
): { readonly data: HostTensor["data"]; readonly rows: number; readonly length: number; readonly kept: readonly number[] } {
  const rank = x.shape.length;
  const order = [...Array.from({ length: rank }, (_, axis) => axis).filter((axis) => !axes.includes(axis)), ...axes];
  const kept = x.shape.filter((_, axis) => !axes.includes(axis));
  const length = sizeOf(axes.map((axis) => nth(x.shape, axis)));
  const trailing = order.every((axis, i) => axis === i);
  const strides = rowMajorStrides(x.shape);
  const data = trailing
    ? x.data
    : stridedCopy(
        x.data,
        x.dtype,
        order.map((axis) => nth(x.shape, axis)),
        order.map((axis) => nth(strides, axis)),
      ).data;
  return { data, rows: sizeOf(kept), length, kept };
}

interface ReduceRule {
  readonly name: string;
  readonly summary: string;
  readonly semantics: string;
  readonly operator: "add" | "max" | "min" | "mul";
  readonly identity: (dtype: Dtype) => number;
  /** Combines two values in double precision, or exactly modulo a power of two on integers. */
  readonly combine: (dtype: Dtype) => (a: number, b: number) => number;
  /** Cotangent of x; `expand` broadcasts a reduced value back to the shape of x. */
  readonly vjp: (b: Builder, dy: Value, x: Value, y: Value, axes: readonly number[], expand: (reduced: Value) => Value) => Value;
}

function defineReduction(rule: ReduceRule): OpDefinition {
  return defineOp({
    name: rule.name,
    family: "reduce",
    summary: rule.summary,
    semantics: rule.semantics,
    traits: ["reduction"],
    operands: ["x"],
    attributes: { axes: { kind: "ints", summary: "axes that are reduced, ascending" } },
    constraints: { C1: "axes are in range, ascending and distinct", C2: "a floating-point or integer element type" },
    infer(context) {
      const { dtype, shape } = operandType(context);
      const axes = intsOf(context.attributes, "axes");
      requireAxes(context, "C1", axes, shape.length);
      requireClass(context, "C2", 0, "number");
      return [{ dtype, shape: withoutAxes(shape, axes) }];
    },
    evaluate({ operation, inputs }) {
      const x = nth(inputs, 0);
      const { data, rows, length, kept } = rowsOf(x, intsOf(operation.attributes, "axes"));
      const out = allocateResults(x.dtype, rows);
      const combine = rule.combine(x.dtype);
      const identity = rule.identity(x.dtype);
      for (let row = 0, at = 0; row < rows; row++) {
        let value = identity;
        for (let i = 0; i < length; i++) value = combine(value, data[at++] as number);
        out[row] = value;
      }
      return [hostTensor(x.dtype, kept, out)];
    },
    vjp({ b, operation, operands, results, cotangents }) {
      const [dy] = cotangents;
      const x = nth(operands, 0);
      if (!dy || !isFloat(x.type.dtype)) return [undefined];
      const axes = intsOf(operation.attributes, "axes");
      const keptAxes = x.type.shape.flatMap((_, axis) => (axes.includes(axis) ? [] : [axis]));
      return [rule.vjp(b, dy, x, nth(results, 0), axes, (reduced) => b.broadcast(reduced, x.type.shape, keptAxes))];
    },
    loops(operation) {
      const axes = intsOf(operation.attributes, "axes");
      const { dtype, shape } = nth(operation.operands, 0).type;
      return {
        kind: "reduce",
        reduction: axes.map((axis) => nth(shape, axis)),
        axes,
        accumulators: [{ dtype: scalarTypeOf(dtype), identity: rule.identity(dtype) }],
        element: (context, index, reduction) => [context.operand(0, mergeIndex(shape.length, axes, index, reduction))],
        combine: (left, right) => [binary(rule.operator, nth(left, 0), nth(right, 0))],
        finish: (accumulated) => nth(accumulated, 0),
      };
    },
    samples: [
      { operands: ["f32[batch, 3]"], attributes: { axes: [1] } },
      { operands: ["f32[batch, 3]"], attributes: { axes: [0] } },
      { operands: ["f32[2, 3, 2]"], attributes: { axes: [0, 2] } },
      { operands: ["f32[2, 0]"], attributes: { axes: [1] } },
      { operands: ["f32[0, 2]"], attributes: { axes: [1] } },
      { operands: ["f32[4]"], attributes: { axes: [0] } },
      { operands: ["f32[1, 1]"], attributes: { axes: [0, 1] } },
      { operands: ["i32[2, 5]"], attributes: { axes: [1] }, domain: [-5, 5], gradient: false },
      { operands: ["u32[2, 3]"], attributes: { axes: [0] }, domain: [0, 9], gradient: false },
    ],
  } satisfies OpDefinition);
}

/** Cotangent of an extremum: shared equally by the elements that attain it. */
function extremumVjp(b: Builder, dy: Value, x: Value, y: Value, axes: readonly number[], expand: (reduced: Value) => Value): Value {
  const attained = b.cast(b.eq(x, expand(y)), x.type.dtype);
  return b.mul(attained, expand(b.div(dy, b.reduceSum(attained, axes))));
}

export const reduceSum = defineReduction({
  name: "reduce_sum",
  summary: "Sum over axes",
  semantics: "0 where there is nothing to add. Integers wrap.",
  operator: "add",
  identity: () => 0,
  combine: sumNumeric,
  vjp: (_b, dy, _x, _y, _axes, expand) => expand(dy),
});

export const reduceMax = defineReduction({
  name: "reduce_max",
  summary: "Largest element over axes",
  semantics:
    "NaN where any element is; the lowest value of the element type (-inf) over nothing. Elements that attain it share the cotangent equally.",
  operator: "max",
  identity: lowest,
  combine: () => Math.max,
  vjp: extremumVjp,
});

export const reduceMin = defineReduction({
  name: "reduce_min",
  summary: "Smallest element over axes",
  semantics:
    "NaN where any element is; the highest value of the element type (inf) over nothing. Elements that attain it share the cotangent equally.",
  operator: "min",
  identity: highest,
  combine: () => Math.min,
  vjp: extremumVjp,
});

export const reduceProd = defineReduction({
  name: "reduce_prod",
  summary: "Product over axes",
  semantics: "1 over nothing. Integers wrap. First derivatives are exact where elements are zero, second derivatives there are not.",
  operator: "mul",
  identity: () => 1,
  combine: productNumeric,
  vjp(b, dy, x, _y, axes, expand) {
    // The product of the others: all divided by x, or, at the only zero, the product of the rest.
    const isZero = b.eq(x, 0);
    const zeros = expand(b.reduceSum(b.cast(isZero, x.type.dtype), axes));
    const nonzero = b.select(isZero, 1, x);
    const product = expand(b.reduceProd(nonzero, axes));
    const atZero = b.select(b.eq(zeros, 1), product, 0);
    const elsewhere = b.select(b.eq(zeros, 0), b.div(product, nonzero), 0);
    return b.mul(expand(dy), b.select(isZero, atZero, elsewhere));
  },
});

/** Larger than every position; also what remains when every element is NaN. */
export const noPosition = 2 ** 31 - 1;

/** (value, position) of the better of two, the earlier position on ties. NaN never wins. */
export function combineArg(better: "gt" | "lt", left: readonly Expression[], right: readonly Expression[]): readonly Expression[] {
  const [leftValue, leftAt, rightValue, rightAt] = [nth(left, 0), nth(left, 1), nth(right, 0), nth(right, 1)];
  const earlier = logicalAnd(compare("eq", rightValue, leftValue), compare("lt", rightAt, leftAt));
  const takeRight: Expression = {
    kind: "binary",
    op: "or",
    lhs: compare(better, rightValue, leftValue),
    rhs: earlier,
    dtype: "bool",
    lanes: leftValue.lanes,
  };
  return [select(takeRight, rightValue, leftValue), select(takeRight, rightAt, leftAt)];
}

/** A comparison with NaN is false both ways, so NaN must be replaced before it becomes the left side. */
export function withoutNan(x: Expression, replacement: number): Expression {
  const dtype: ScalarType = x.dtype;
  if (dtype === "i32" || dtype === "u32" || dtype === "bool") return x;
  return select(compare("eq", x, x), x, constant(dtype, replacement));
}

export function finishArg(accumulated: readonly Expression[]): Expression {
  const position = nth(accumulated, 1);
  return select(compare("eq", position, int(noPosition)), int(0), position);
}

function defineArgReduction(name: string, summary: string, better: "gt" | "lt", identityOf: (dtype: Dtype) => number): OpDefinition {
  return defineOp({
    name,
    family: "reduce",
    summary,
    semantics: "i32; the first position on ties. NaN counts as the worst value; 0 when there is no element.",
    traits: ["reduction"],
    operands: ["x"],
    attributes: { axis: { kind: "int", summary: "the axis that is searched" } },
    constraints: { C1: "the axis exists", C2: "a floating-point or integer element type", C3: "the axis is not empty" },
    infer(context) {
      const type = operandType(context);
      const axis = intOf(context.attributes, "axis");
      if (axis < 0 || axis >= type.shape.length) context.fail("C1", `axis ${axis} is outside ${formatType(type)}`);
      requireClass(context, "C2", 0, "number");
      if (type.shape[axis] === 0) context.fail("C3", `axis ${axis} of ${formatType(type)} has no elements to choose from`);
      return [{ dtype: "i32", shape: withoutAxes(type.shape, [axis]) }];
    },
    evaluate({ operation, inputs }) {
      const x = nth(inputs, 0);
      const { data, rows, length, kept } = rowsOf(x, [intOf(operation.attributes, "axis")]);
      const out = new Int32Array(rows);
      const worst = identityOf(x.dtype);
      for (let row = 0; row < rows; row++) {
        let best = Number.NaN;
        for (let i = 0; i < length; i++) {
          const element = data[row * length + i] as number;
          const value = Number.isNaN(element) ? worst : element;
          if (i === 0 || (better === "gt" ? value > best : value < best)) {
            best = value;
            out[row] = i;
          }
        }
      }
      return [{ dtype: "i32", shape: kept, data: out }];
    },
    nondifferentiable: "the result is a position",
    loops(operation) {
      const axis = intOf(operation.attributes, "axis");
      const { dtype, shape } = nth(operation.operands, 0).type;
      return {
        kind: "reduce",
        reduction: [nth(shape, axis)],
        axes: [axis],
        accumulators: [
          { dtype: scalarTypeOf(dtype), identity: identityOf(dtype) },
          { dtype: "i32", identity: noPosition },
        ],
        element: (context, index, reduction) => [
          withoutNan(context.share("candidate", context.operand(0, mergeIndex(shape.length, [axis], index, reduction))), identityOf(dtype)),
          nth(reduction, 0),
        ],
        combine: (left, right) => combineArg(better, left, right),
        finish: finishArg,
      };
    },
    samples: [
      { operands: ["f32[batch, 4]"], attributes: { axis: 1 } },
      { operands: ["f32[batch, 4]"], attributes: { axis: 0 } },
      { operands: ["i32[3, 6]"], attributes: { axis: 1 }, domain: [-2, 2] },
      { operands: ["f32[0, 2]"], attributes: { axis: 1 } },
      { operands: ["u32[1]"], attributes: { axis: 0 }, domain: [0, 3] },
    ],
  } satisfies OpDefinition);
}

export const argMax = defineArgReduction("arg_max", "Position of the largest element along an axis", "gt", lowest);
export const argMin = defineArgReduction("arg_min", "Position of the smallest element along an axis", "lt", highest);
