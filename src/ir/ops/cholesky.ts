/** The Cholesky factor of positive definite matrices. */

import { defineOp } from "../define-op.ts";
import { nth } from "./host.ts";
import { choleskyFactor, joined, matricesOf } from "./host-matrices.ts";
import {
  columnAt,
  columnIndex,
  flatBatch,
  iterate,
  matrixSizes,
  onDiagonal,
  pivotAt,
  product,
  requireSquare,
  rowIndex,
  symmetrized,
  transposed,
  triangle,
} from "./matrix-builder.ts";
import { diagonallyDominant } from "./matrix-samples.ts";

export const cholesky = defineOp({
  name: "cholesky",
  family: "composite",
  summary: "Cholesky factor of positive definite matrices",
  semantics:
    "The lower triangular L with L·Lᵀ = (x + xᵀ) / 2, over the last two axes. NaN from the column on where a matrix is not positive definite.",
  traits: ["composite"],
  operands: ["x"],
  attributes: {},
  constraints: { C1: "a floating-point element type", C2: "the last two axes are those of square matrices of known size" },
  infer: (context) => [requireSquare(context, 0, "C1", "C2")],
  evaluate({ inputs }) {
    const x = nth(inputs, 0);
    return [
      joined(
        x.dtype,
        x.shape,
        matricesOf(x).map((matrix) => choleskyFactor(matrix).data),
      ),
    ];
  },
  // I. Murray, "Differentiation of the Cholesky decomposition", arXiv:1602.07527, equation 8.
  vjp({ b, results, cotangents: [dy] }) {
    if (!dy) return [undefined];
    const l = nth(results, 0);
    const inner = triangle(b, product(b, transposed(b, l), dy), "lower");
    const halved = b.mul(inner, b.select(onDiagonal(b, inner.type.shape), b.full(inner.type.dtype, [], 0.5), 1));
    const options = { lower: true, transpose: true };
    const left = b.triangularSolve(l, halved, options);
    return [symmetrized(b, b.triangularSolve(l, transposed(b, left), options))];
  },
  decompose(b, operation) {
    const x = nth(operation.operands, 0);
    const a = flatBatch(b, symmetrized(b, x));
    const { shape } = a.type;
    const [size] = matrixSizes(x);
    const [factor = a] = iterate(b, size, [a], (j, [rest = a]) => {
      const column = columnAt(b, rest, j);
      const below = b.ge(rowIndex(b, column.type.shape), j);
      const l = b.select(below, b.div(column, b.sqrt(pivotAt(b, rest, j))), 0);
      const reduced = b.sub(rest, b.mul(l, transposed(b, l)));
      const at = columnIndex(b, shape);
      return [b.select(b.eq(at, j), l, b.select(b.gt(at, j), reduced, rest))];
    });
    return [b.reshape(triangle(b, factor, "lower"), x.type.shape)];
  },
  samples: [
    { operands: ["f32[batch, 2, 3, 3]"], arrange: diagonallyDominant },
    { operands: ["f32[1, 1]"], arrange: diagonallyDominant },
    { operands: ["f32[2, 0, 0]"] },
  ],
});
