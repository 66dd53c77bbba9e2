/** Eigenvalues and eigenvectors of symmetric matrices. */

import type { Builder } from "../builder.ts";
import { defineOp } from "../define-op.ts";
import type { Value } from "../graph.ts";
import { nth } from "./host.ts";
import { joined, matricesOf, symmetricEigen } from "./host-matrices.ts";
import { jacobiSweeps, rotatedColumns, rotatedRows, rotationsOf } from "./jacobi.ts";
import {
  asRow,
  diagonalOf,
  flatBatch,
  identityLike,
  matrixSizes,
  onDiagonal,
  product,
  reciprocalGaps,
  reorderedColumns,
  reorderedRows,
  requireSquare,
  symmetrized,
  transposed,
} from "./matrix-builder.ts";
import { spreadDiagonal } from "./matrix-samples.ts";

/** For each column -1 or 1, so that the first of its largest elements becomes positive: `[batch, 1, columns]`. */
export function leadingSigns(b: Builder, x: Value): Value {
  const leading = b.takeAlongAxis(x, asRow(b, b.argMax(b.abs(x), 1)), 1);
  return b.select(b.lt(leading, 0), b.full(x.type.dtype, [], -1), 1);
}

export const eigh = defineOp({
  name: "eigh",
  family: "composite",
  summary: "Eigenvalues and eigenvectors of symmetric matrices",
  semantics:
    "Of (x + xᵀ) / 2: values in ascending order, and vectors as columns of length one, the first of the largest elements of each positive. Gradients treat eigenvalues that are equal as if they did not meet.",
  traits: ["composite"],
  operands: ["x"],
  attributes: {},
  constraints: { C1: "a floating-point element type", C2: "the last two axes are those of square matrices of known size" },
  infer(context) {
    const x = requireSquare(context, 0, "C1", "C2");
    return [{ dtype: x.dtype, shape: x.shape.slice(0, -1) }, x];
  },
  evaluate({ inputs }) {
    const x = nth(inputs, 0);
    const found = matricesOf(x).map(symmetricEigen);
    return [
      joined(
        x.dtype,
        x.shape.slice(0, -1),
        found.map(({ values }) => values),
      ),
      joined(
        x.dtype,
        x.shape,
        found.map(({ vectors }) => vectors.data),
      ),
    ];
  },
  // M. Giles, "Collected matrix derivative results for forward and reverse mode algorithmic differentiation" (2008).
  vjp({ b, results, cotangents }) {
    const [values, v] = [nth(results, 0), nth(results, 1)];
    const [dValues, dv] = cotangents;
    const turned = dv && b.mul(reciprocalGaps(b, values), product(b, transposed(b, v), dv));
    const stretched = dValues && b.select(onDiagonal(b, v.type.shape), asRow(b, dValues), 0);
    const inner = turned && stretched ? b.add(turned, stretched) : (turned ?? stretched);
    return [inner && symmetrized(b, product(b, product(b, v, inner), transposed(b, v)))];
  },
  decompose(b, operation) {
    const x = nth(operation.operands, 0);
    const start = flatBatch(b, symmetrized(b, x));
    const [size] = matrixSizes(x);
    const [batch] = start.type.shape;
    if (batch === undefined || size === 0) return operation.results.map(({ type }) => b.full(type.dtype, type.shape, 0));
    const along = (values: Value, partner: Value): Value => b.takeAlongAxis(values, b.broadcastTo(partner, [batch, size]), 1);
    const [a = start, vectors = start] = jacobiSweeps(
      b,
      size,
      [start, identityLike(b, start)],
      (partner, [rest = start, basis = start]) => {
        const diagonal = diagonalOf(b, rest);
        const across = reorderedRows(b, rest, partner);
        const rotations = rotationsOf(b, partner, diagonal, along(diagonal, partner), diagonalOf(b, across));
        const rows = rotatedRows(b, rest, across, rotations);
        return [
          rotatedColumns(b, rows, reorderedColumns(b, rows, partner), rotations),
          rotatedColumns(b, basis, reorderedColumns(b, basis, partner), rotations),
        ];
      },
    );
    const values = diagonalOf(b, a);
    const order = b.argsort(values, 1);
    const sorted = reorderedColumns(b, vectors, order);
    const [first, second] = [b.takeAlongAxis(values, order, 1), b.mul(sorted, leadingSigns(b, sorted))];
    return [b.reshape(first, nth(operation.results, 0).type.shape), b.reshape(second, x.type.shape)];
  },
  samples: [
    { operands: ["f32[batch, 2, 3, 3]"], arrange: spreadDiagonal },
    { operands: ["f32[1, 1]"], arrange: spreadDiagonal },
    { operands: ["f32[2, 0, 0]"] },
  ],
});
