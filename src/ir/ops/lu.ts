/** Elimination with pivots, and the systems of equations that it solves. */

import type { Builder } from "../builder.ts";
import { defineOp } from "../define-op.ts";
import type { Value } from "../graph.ts";
import { nth } from "./host.ts";
import { HostMatrix, joined, luFactors, matricesOf, substituted } from "./host-matrices.ts";
import {
  asColumn,
  columnAt,
  columnIndex,
  flatBatch,
  identityLike,
  iterate,
  matrixSizes,
  pivotAt,
  product,
  reorderedRows,
  requireMatrices,
  requireRightHandSides,
  requireSquare,
  rowAt,
  rowIndex,
  transposed,
  triangle,
} from "./matrix-builder.ts";
import { diagonallyDominant, dominantBelow } from "./matrix-samples.ts";

/** `values` in the order of `positions`, both vectors in the last axis. */
function reordered(b: Builder, values: Value, positions: Value): Value {
  return b.takeAlongAxis(values, positions, values.type.shape.length - 1);
}

export const lu = defineOp({
  name: "lu",
  family: "composite",
  summary: "Triangular factors of square matrices, rows exchanged",
  semantics:
    "lu holds U in its upper triangle and below it L, whose diagonal is ones. pivots[k] is the row that row k was exchanged with in step k: that of the largest element, the first on ties. Row k of L·U is row permutation[k] of x.",
  traits: ["composite"],
  operands: ["x"],
  attributes: {},
  constraints: { C1: "a floating-point element type", C2: "the last two axes are those of square matrices of known size" },
  infer(context) {
    const x = requireSquare(context, 0, "C1", "C2");
    const positions = { dtype: "i32", shape: x.shape.slice(0, -1) } as const;
    return [x, positions, positions];
  },
  evaluate({ inputs }) {
    const x = nth(inputs, 0);
    const factors = matricesOf(x).map(luFactors);
    const shape = x.shape.slice(0, -1);
    return [
      joined(
        x.dtype,
        x.shape,
        factors.map((factor) => factor.lu.data),
      ),
      joined(
        "i32",
        shape,
        factors.map(({ pivots }) => pivots),
      ),
      joined(
        "i32",
        shape,
        factors.map(({ permutation }) => permutation),
      ),
    ];
  },
  // F. de Hoog, R. Anderssen, M. Lukas, "Differentiation of matrix functionals using triangular factorization" (2011).
  vjp({ b, results, cotangents: [dy] }) {
    if (!dy) return [undefined];
    const [factors, , permutation] = [nth(results, 0), nth(results, 1), nth(results, 2)];
    const l = b.add(triangle(b, factors, "lower", true), identityLike(b, factors));
    const u = triangle(b, factors, "upper");
    const below = triangle(b, product(b, transposed(b, l), triangle(b, dy, "lower", true)), "lower", true);
    const above = triangle(b, product(b, triangle(b, dy, "upper"), transposed(b, u)), "upper");
    const left = b.triangularSolve(factors, b.add(below, above), { lower: true, transpose: true, unitDiagonal: true });
    const right = transposed(b, b.triangularSolve(factors, transposed(b, left), { lower: false }));
    return [reorderedRows(b, right, b.argsort(permutation, permutation.type.shape.length - 1))];
  },
  decompose(b, operation) {
    const x = nth(operation.operands, 0);
    const start = flatBatch(b, x);
    const { shape } = start.type;
    const vectors = shape.slice(0, 2);
    const position = b.iota("i32", vectors, 1);
    const [size] = matrixSizes(x);
    const [row, column] = [rowIndex(b, shape), columnIndex(b, shape)];
    const state = iterate(
      b,
      size,
      [start, b.full("i32", vectors, 0), position],
      (k, [rest = start, pivots = position, order = position]) => {
        const candidates = b.select(b.ge(position, k), b.abs(b.reshape(columnAt(b, rest, k), vectors)), -1);
        const pivot = asColumn(b, b.argMax(candidates, 1));
        // Rows k and pivot change places.
        const source = b.select(b.eq(position, k), pivot, b.select(b.eq(position, pivot), k, position));
        const exchanged = reorderedRows(b, rest, source);
        const divisor = pivotAt(b, exchanged, k);
        const factors = b.div(columnAt(b, exchanged, k), b.select(b.eq(divisor, 0), 1, divisor));
        const reduced = b.sub(exchanged, b.mul(factors, rowAt(b, exchanged, k)));
        const changed = b.select(b.eq(column, k), factors, b.select(b.gt(column, k), reduced, exchanged));
        return [b.select(b.gt(row, k), changed, exchanged), b.select(b.eq(position, k), pivot, pivots), reordered(b, order, source)];
      },
    );
    return operation.results.map(({ type }, i) => b.reshape(nth(state, i), type.shape));
  },
  samples: [{ operands: ["f32[batch, 2, 3, 3]"], arrange: dominantBelow }, { operands: ["f32[2, 0, 0]"] }],
});

export const solve = defineOp({
  name: "solve",
  family: "composite",
  summary: "Solution of systems of linear equations",
  semantics: "The x with a·x = b, by elimination with pivots. Infinite or NaN where a matrix is singular.",
  traits: ["composite"],
  operands: ["a", "b"],
  attributes: {},
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
  evaluate({ inputs }) {
    const [a, b] = [nth(inputs, 0), nth(inputs, 1)];
    const sides = matricesOf(b);
    const solutions = matricesOf(a).map((matrix, i) => {
      const { lu: factors, permutation } = luFactors(matrix);
      const given = nth(sides, i);
      const rows = HostMatrix.of(given.rows, given.columns, (k, j) => given.at(nth(permutation, k), j));
      return substituted(factors, substituted(factors, rows, true, true), false, false);
    });
    return [
      joined(
        b.dtype,
        b.shape,
        solutions.map(({ data }) => data),
      ),
    ];
  },
  vjp({ b, operands, results, cotangents: [dy] }) {
    if (!dy) return [undefined, undefined];
    const sides = b.solve(transposed(b, nth(operands, 0)), dy);
    return [b.neg(product(b, sides, transposed(b, nth(results, 0)))), sides];
  },
  decompose(b, operation) {
    const [a, sides] = [nth(operation.operands, 0), nth(operation.operands, 1)];
    const { factors, permutation } = b.lu(a);
    const forward = b.triangularSolve(factors, reorderedRows(b, sides, permutation), { lower: true, unitDiagonal: true });
    return [b.triangularSolve(factors, forward, { lower: false })];
  },
  samples: [
    { operands: ["f32[batch, 3, 3]", "f32[batch, 3, 2]"], arrange: dominantBelow },
    { operands: ["f32[2, 2]", "f32[2, 0]"], arrange: diagonallyDominant },
  ],
});
