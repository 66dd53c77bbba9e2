/** Systems of equations with triangular matrices. */

import { boolOf } from "../attributes.ts";
import { defineOp } from "../define-op.ts";
import type { Attributes } from "../graph.ts";
import { nth } from "./host.ts";
import { joined, matricesOf, substituted } from "./host-matrices.ts";
import {
  columnAt,
  flatBatch,
  iterate,
  matrixSizes,
  pivotAt,
  product,
  requireMatrices,
  requireRightHandSides,
  requireSquare,
  rowAt,
  rowIndex,
  transposed,
  triangle,
} from "./matrix-builder.ts";
import { diagonallyDominant } from "./matrix-samples.ts";

interface TriangularOptions {
  readonly lower: boolean;
  readonly transpose: boolean;
  readonly unitDiagonal: boolean;
}

function optionsOf(attributes: Attributes): TriangularOptions {
  return {
    lower: boolOf(attributes, "lower"),
    transpose: boolOf(attributes, "transpose"),
    unitDiagonal: boolOf(attributes, "unit_diagonal"),
  };
}

const plain = { lower: true, transpose: false, unit_diagonal: false };

export const triangularSolve = defineOp({
  name: "triangular_solve",
  family: "composite",
  summary: "Solution of equations with triangular matrices",
  semantics: "The x with T·x = b, or Tᵀ·x = b, where T is a triangle of a. The other triangle, and a unit diagonal, are not read.",
  traits: ["composite"],
  operands: ["a", "b"],
  attributes: {
    lower: { kind: "bool", summary: "T is the lower triangle; else the upper one" },
    transpose: { kind: "bool", summary: "the matrix is the transpose of T" },
    unit_diagonal: { kind: "bool", summary: "the diagonal of T is ones" },
  },
  constraints: {
    C1: "a floating-point element type",
    C2: "the last two axes of a are those of square matrices of known size, and those of b of matrices",
    C3: "b has the element type and batch axes of a, and as many rows",
  },
  infer(context) {
    const a = requireSquare(context, 0, "C1", "C2");
    const b = requireMatrices(context, 1, "C1", "C2");
    requireRightHandSides(context, "C3", a, b);
    return [b];
  },
  evaluate({ operation, inputs }) {
    const [a, b] = [nth(inputs, 0), nth(inputs, 1)];
    const { lower, transpose, unitDiagonal } = optionsOf(operation.attributes);
    const sides = matricesOf(b);
    const solutions = matricesOf(a).map((matrix, i) =>
      transpose
        ? substituted(matrix.transposed(), nth(sides, i), !lower, unitDiagonal)
        : substituted(matrix, nth(sides, i), lower, unitDiagonal),
    );
    return [
      joined(
        b.dtype,
        b.shape,
        solutions.map(({ data }) => data),
      ),
    ];
  },
  vjp({ b, operation, operands, results, cotangents: [dy] }) {
    if (!dy) return [undefined, undefined];
    const options = optionsOf(operation.attributes);
    const [a, x] = [nth(operands, 0), nth(results, 0)];
    const sides = b.triangularSolve(a, dy, { ...options, transpose: !options.transpose });
    const [left, right] = options.transpose ? [x, sides] : [sides, x];
    const matrices = b.neg(product(b, left, transposed(b, right)));
    return [triangle(b, matrices, options.lower ? "lower" : "upper", options.unitDiagonal), sides];
  },
  decompose(b, operation) {
    const { lower: ofT, transpose, unitDiagonal } = optionsOf(operation.attributes);
    const [matrices, sides] = [nth(operation.operands, 0), nth(operation.operands, 1)];
    const a = flatBatch(b, transpose ? transposed(b, matrices) : matrices);
    const lower = ofT !== transpose;
    const [size] = matrixSizes(matrices);
    const start = flatBatch(b, sides);
    const [x = start] = iterate(b, size, [start], (turn, [rest = start]) => {
      const i = lower ? turn : b.sub(size - 1, turn);
      const known = unitDiagonal ? rowAt(b, rest, i) : b.div(rowAt(b, rest, i), pivotAt(b, a, i));
      const row = rowIndex(b, rest.type.shape);
      const open = lower ? b.gt(row, i) : b.lt(row, i);
      const reduced = b.sub(rest, b.mul(columnAt(b, a, i), known));
      return [b.select(b.eq(row, i), known, b.select(open, reduced, rest))];
    });
    return [b.reshape(x, sides.type.shape)];
  },
  samples: [
    { operands: ["f32[batch, 2, 3, 3]", "f32[batch, 2, 3, 2]"], attributes: plain, arrange: diagonallyDominant },
    { operands: ["f32[4, 4]", "f32[4, 1]"], attributes: { ...plain, transpose: true }, arrange: diagonallyDominant },
    { operands: ["f32[3, 3]", "f32[3, 3]"], attributes: { lower: false, transpose: true, unit_diagonal: true } },
    { operands: ["f32[2, 2]", "f32[2, 0]"], attributes: plain, arrange: diagonallyDominant },
  ],
});
