/** Values without operands: constants, sizes, positions. */

import { denseOf, dimAttribute, dimOf, dimsAttribute, dimsOf, dtypeAttribute, dtypeOf, intOf } from "../attributes.ts";
import { defineOp } from "../define-op.ts";
import { dimAdd, dimMul, formatShape, isStaticShape, symbol } from "../dim.ts";
import type { NumericArray } from "../dtype.ts";
import { add, cast, compare, constant as constantExpression, type Expression, int, mul, scalarTypeOf, select } from "../expression.ts";
import type { DenseAttribute } from "../graph.ts";
import { allocateResults, hostTensor, nth, rowMajorStrides, sizeOf } from "./host.ts";

/** Constants of up to so many different elements are written into expressions; larger ones live in a buffer. */
const inlineElements = 8;

/** The elements, when they are listed and not one number that is repeated. */
export function elementsOf(value: DenseAttribute): NumericArray | undefined {
  return "splat" in value.data ? undefined : value.data;
}

/** The number that is repeated. */
export function splatOf(value: DenseAttribute): number | undefined {
  return "splat" in value.data ? value.data.splat : undefined;
}

export const constant = defineOp({
  name: "constant",
  family: "constant",
  summary: "A tensor written in the program",
  semantics:
    "`value` holds the elements in row-major order, or one number that is repeated. Its loop definition exists for repeated numbers and for up to eight elements; code generation stores larger ones in a buffer.",
  traits: ["map", "free", "positional"],
  operands: [],
  attributes: {
    value: { kind: "dense", summary: "elements and element type" },
    shape: { kind: "dims", summary: "shape of the result; symbolic only for a repeated number" },
  },
  constraints: { C1: "as many elements as the shape has", C2: "a symbolic shape needs a repeated number" },
  infer(context) {
    const value = denseOf(context.attributes, "value");
    const shape = dimsOf(context.attributes, "shape");
    const elements = elementsOf(value);
    if (elements) {
      if (!isStaticShape(shape))
        return context.fail(
          "C2",
          `the shape ${formatShape(shape)} is symbolic and the elements are listed; only a repeated number fits any size`,
        );
      if (elements.length !== sizeOf(shape))
        context.fail("C1", `${elements.length} elements are given for the shape ${formatShape(shape)}, which has ${sizeOf(shape)}`);
    }
    return [{ dtype: value.dtype, shape }];
  },
  evaluate({ operation, resultShape }) {
    const value = denseOf(operation.attributes, "value");
    const shape = resultShape();
    const data = allocateResults(value.dtype, sizeOf(shape));
    const elements = elementsOf(value);
    if (elements) data.set(elements);
    else data.fill(splatOf(value) ?? 0);
    return [hostTensor(value.dtype, shape, data)];
  },
  nondifferentiable: "it has no operands",
  loops(operation) {
    const value = denseOf(operation.attributes, "value");
    const dtype = scalarTypeOf(value.dtype);
    const splat = splatOf(value);
    if (splat !== undefined) return { kind: "map", element: () => constantExpression(dtype, splat) };
    const data = elementsOf(value) ?? new Float32Array(0);
    if (data.length > inlineElements) return undefined;
    const strides = rowMajorStrides(operation.result.type.shape as readonly number[]);
    return {
      kind: "map",
      element(_context, index) {
        const linear = index.reduce<Expression>((sum, i, axis) => add(sum, mul(i, int(nth(strides, axis)))), int(0));
        const element = (i: number): Expression => constantExpression(dtype, data[i] ?? 0);
        if (linear.kind === "constant") return element(linear.value);
        let chosen = element(data.length - 1);
        for (let i = data.length - 2; i >= 0; i--) chosen = select(compare("eq", linear, int(i)), element(i), chosen);
        return chosen;
      },
    };
  },
  samples: [
    {
      operands: [],
      attributes: { value: { kind: "dense", dtype: "f32", data: { splat: 0.25 } }, shape: dimsAttribute([symbol("batch"), 2]) },
    },
    { operands: [], attributes: { value: { kind: "dense", dtype: "f32", data: { splat: 1.5 } }, shape: dimsAttribute([2, 3]) } },
    {
      operands: [],
      attributes: { value: { kind: "dense", dtype: "f32", data: new Float32Array([1, -2, 3.5, 0, 5, 6]) }, shape: dimsAttribute([2, 3]) },
    },
    { operands: [], attributes: { value: { kind: "dense", dtype: "i32", data: new Int32Array([7]) }, shape: dimsAttribute([]) } },
    {
      operands: [],
      attributes: { value: { kind: "dense", dtype: "u32", data: new Uint32Array([7, 4_000_000_000]) }, shape: dimsAttribute([2]) },
    },
    { operands: [], attributes: { value: { kind: "dense", dtype: "bool", data: new Uint8Array(0) }, shape: dimsAttribute([0, 2]) } },
    {
      operands: [],
      attributes: { value: { kind: "dense", dtype: "f32", data: new Float32Array(12).map((_, i) => i / 4) }, shape: dimsAttribute([3, 4]) },
    },
  ],
});

export const dimSize = defineOp({
  name: "dim_size",
  family: "constant",
  summary: "A size as a scalar",
  semantics: "The value of `dim` in this run, converted to `dtype`.",
  traits: ["map", "free", "positional"],
  operands: [],
  attributes: { dim: { kind: "dim", summary: "the size" }, dtype: { kind: "dtype", summary: "element type of the result" } },
  constraints: { C1: "a numeric element type" },
  infer(context) {
    const dtype = dtypeOf(context.attributes, "dtype");
    if (dtype === "bool") context.fail("C1", "the element type is bool; it must be numeric");
    return [{ dtype, shape: [] }];
  },
  evaluate({ operation, size }) {
    const dtype = dtypeOf(operation.attributes, "dtype");
    return [hostTensor(dtype, [], allocateResults(dtype, 1).fill(size(dimOf(operation.attributes, "dim"))))];
  },
  nondifferentiable: "it has no operands",
  loops(operation) {
    const dtype = scalarTypeOf(dtypeOf(operation.attributes, "dtype"));
    return { kind: "map", element: (context) => cast(dtype, context.dim(dimOf(operation.attributes, "dim"))) };
  },
  samples: [
    { operands: [], attributes: { dim: dimAttribute(5), dtype: dtypeAttribute("f32") } },
    { operands: [], attributes: { dim: dimAttribute(1), dtype: dtypeAttribute("i32") } },
    { operands: [], attributes: { dim: dimAttribute(dimAdd(dimMul(symbol("batch"), 2), 1)), dtype: dtypeAttribute("f32") } },
  ],
});

export const iota = defineOp({
  name: "iota",
  family: "constant",
  summary: "Positions along an axis",
  semantics: "result[i…] = i[axis].",
  traits: ["map", "free"],
  operands: [],
  attributes: {
    dtype: { kind: "dtype", summary: "element type of the result" },
    shape: { kind: "dims", summary: "shape of the result" },
    axis: { kind: "int", summary: "the axis that counts" },
  },
  constraints: { C1: "a numeric element type", C2: "the axis exists" },
  infer(context) {
    const dtype = dtypeOf(context.attributes, "dtype");
    const shape = dimsOf(context.attributes, "shape");
    const axis = intOf(context.attributes, "axis");
    if (dtype === "bool") context.fail("C1", "the element type is bool; it must be numeric");
    if (axis < 0 || axis >= shape.length) context.fail("C2", `axis ${axis} is outside the shape ${formatShape(shape)}`);
    return [{ dtype, shape }];
  },
  evaluate({ operation, resultShape }) {
    const shape = resultShape();
    const dtype = dtypeOf(operation.attributes, "dtype");
    const axis = intOf(operation.attributes, "axis");
    const data = allocateResults(dtype, sizeOf(shape));
    const size = nth(shape, axis);
    const stride = nth(rowMajorStrides(shape), axis);
    for (let i = 0; i < data.length; i++) data[i] = Math.floor(i / stride) % size;
    return [hostTensor(dtype, shape, data)];
  },
  nondifferentiable: "it has no operands",
  loops(operation) {
    const dtype = scalarTypeOf(dtypeOf(operation.attributes, "dtype"));
    const axis = intOf(operation.attributes, "axis");
    return { kind: "map", element: (_context, index) => cast(dtype, nth(index, axis)) };
  },
  samples: [
    { operands: [], attributes: { dtype: dtypeAttribute("i32"), shape: dimsAttribute([2, 3]), axis: 1 } },
    { operands: [], attributes: { dtype: dtypeAttribute("f32"), shape: dimsAttribute([2, 3, 1]), axis: 0 } },
    { operands: [], attributes: { dtype: dtypeAttribute("u32"), shape: dimsAttribute([0]), axis: 0 } },
    { operands: [], attributes: { dtype: dtypeAttribute("i32"), shape: dimsAttribute([2, symbol("batch")]), axis: 1 } },
  ],
});
