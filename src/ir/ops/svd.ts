/** Singular values and vectors of matrices. */

import { defineOp } from "../define-op.ts";
import type { Value } from "../graph.ts";
import { leadingSigns } from "./eigh.ts";
import { nth } from "./host.ts";
import { joined, matricesOf, singularFactors } from "./host-matrices.ts";
import { jacobiSweeps, rotatedColumns, rotationsOf } from "./jacobi.ts";
import {
  asRow,
  diagonalOf,
  flatBatch,
  matrixSizes,
  onDiagonal,
  product,
  reciprocalGaps,
  reorderedColumns,
  requireMatrices,
  scaledColumns,
  transposed,
} from "./matrix-builder.ts";
import { spreadDiagonal } from "./matrix-samples.ts";

export const svd = defineOp({
  name: "svd",
  family: "composite",
  summary: "Singular values and vectors of matrices",
  semantics:
    "x = u·diag(values)·vt with min(rows, columns) values in descending order; columns of u have length one, and the first of the largest elements of each is positive. By rotations of columns: meant for matrices of up to some hundred columns. Gradients treat values that are equal as if they did not meet.",
  traits: ["composite"],
  operands: ["x"],
  attributes: {},
  constraints: { C1: "a floating-point element type", C2: "the last two axes are those of matrices of known size" },
  infer(context) {
    const { dtype, shape } = requireMatrices(context, 0, "C1", "C2");
    const [batch, rows, columns] = [shape.slice(0, -2), Number(shape.at(-2)), Number(shape.at(-1))];
    const count = Math.min(rows, columns);
    return [
      { dtype, shape: [...batch, rows, count] },
      { dtype, shape: [...batch, count] },
      { dtype, shape: [...batch, count, columns] },
    ];
  },
  evaluate({ inputs, resultShape }) {
    const x = nth(inputs, 0);
    const found = matricesOf(x).map(singularFactors);
    return [
      joined(
        x.dtype,
        resultShape(0),
        found.map(({ u }) => u.data),
      ),
      joined(
        x.dtype,
        resultShape(1),
        found.map(({ values }) => values),
      ),
      joined(
        x.dtype,
        resultShape(2),
        found.map(({ vt }) => vt.data),
      ),
    ];
  },
  // J. Townsend, "Differentiating the singular value decomposition" (2016).
  vjp({ b, results, cotangents }) {
    const [u, values, vt] = [nth(results, 0), nth(results, 1), nth(results, 2)];
    const v = transposed(b, vt);
    const [du, dValues, dvt] = cotangents;
    const dv = dvt && transposed(b, dvt);
    const gaps = reciprocalGaps(b, b.square(values));
    const empty = b.eq(values, 0);
    const reciprocals = b.select(empty, 0, b.div(1, b.select(empty, 1, values)));
    /** F ∘ (Wᵀ·dW - dWᵀ·W). */
    const turned = (w: Value, dw: Value): Value => {
      const inner = product(b, transposed(b, w), dw);
      return b.mul(gaps, b.sub(inner, transposed(b, inner)));
    };
    /** (I - W·Wᵀ)·dW·diag(1 / values). */
    const outside = (w: Value, dw: Value): Value =>
      scaledColumns(b, b.sub(dw, product(b, w, product(b, transposed(b, w), dw))), reciprocals);
    const terms: Value[] = [];
    if (du) terms.push(product(b, product(b, u, scaledColumns(b, turned(u, du), values)), vt), product(b, outside(u, du), vt));
    if (dv)
      terms.push(product(b, scaledColumns(b, u, values), product(b, turned(v, dv), vt)), product(b, u, transposed(b, outside(v, dv))));
    if (dValues) terms.push(product(b, scaledColumns(b, u, dValues), vt));
    return [terms.length === 0 ? undefined : terms.reduce((sum, term) => b.add(sum, term))];
  },
  decompose(b, operation) {
    const x = nth(operation.operands, 0);
    const [rows, columns] = matrixSizes(x);
    const wide = rows < columns;
    const start = flatBatch(b, wide ? transposed(b, x) : x);
    const size = Math.min(rows, columns);
    const [batch] = start.type.shape;
    if (batch === undefined || size === 0) return operation.results.map(({ type }) => b.full(type.dtype, type.shape, 0));
    const squares = (m: Value): Value => b.reduceSum(b.square(m), [1]);
    const identity = b.cast(onDiagonal(b, [batch, size, size]), x.type.dtype);
    const [turned = start, basis = identity] = jacobiSweeps(b, size, [start, identity], (partner, [rest = start, v = identity]) => {
      const across = reorderedColumns(b, rest, partner);
      const rotations = rotationsOf(b, partner, squares(rest), squares(across), b.reduceSum(b.mul(rest, across), [1]));
      return [rotatedColumns(b, rest, across, rotations), rotatedColumns(b, v, reorderedColumns(b, v, partner), rotations)];
    });
    const values = b.sqrt(squares(turned));
    const order = b.argsort(values, 1, true);
    // Reflections make columns of length one, also where a singular value is zero.
    const { q, r } = b.qr(reorderedColumns(b, turned, order));
    const left = b.mul(q, asRow(b, b.select(b.lt(diagonalOf(b, r), 0), b.full(x.type.dtype, [], -1), 1)));
    const right = reorderedColumns(b, basis, order);
    const [u, v] = wide ? [right, left] : [left, right];
    const signs = leadingSigns(b, u);
    const results = [b.mul(u, signs), b.takeAlongAxis(values, order, 1), transposed(b, b.mul(v, signs))];
    return operation.results.map(({ type }, i) => b.reshape(nth(results, i), type.shape));
  },
  samples: [
    { operands: ["f32[batch, 3, 2]"], arrange: spreadDiagonal },
    { operands: ["f32[2, 3]"], arrange: spreadDiagonal },
    { operands: ["f32[2, 0, 3]"] },
  ],
});
