/** Orthogonal bases of the columns of matrices. */

import { boolOf } from "../attributes.ts";
import type { Builder } from "../builder.ts";
import { defineOp } from "../define-op.ts";
import { fail } from "../diagnostic.ts";
import type { Operation, Value } from "../graph.ts";
import { nth } from "./host.ts";
import { joined, matricesOf, qrFactors } from "./host-matrices.ts";
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
  requireMatrices,
  rowIndex,
  transposed,
  triangle,
} from "./matrix-builder.ts";
import { diagonallyDominant } from "./matrix-samples.ts";

/** Columns of Q. */
function widthOf(operation: Operation): number {
  return matrixSizes(nth(operation.results, 0))[1];
}

/** The first columns, or those from a position on. */
function columnsOf(b: Builder, x: Value, start: number, stop: number): Value {
  const { shape } = x.type;
  return b.slice(
    x,
    shape.map((_, axis) => (axis === shape.length - 1 ? start : 0)),
    shape.map((size, axis) => (axis === shape.length - 1 ? stop : size)),
  );
}

/**
 * Of matrices with at least as many rows as columns: S. F. Walter and L. Lehmann, "Algorithmic differentiation of linear
 * algebra functions with application in optimum experimental design", arXiv:1001.1654.
 */
function tallCotangent(b: Builder, q: Value, r: Value, dq: Value, dr: Value): Value {
  const m = b.sub(product(b, r, transposed(b, dr)), product(b, transposed(b, dq), q));
  const below = triangle(b, m, "lower", true);
  const mirrored = b.add(triangle(b, m, "lower"), transposed(b, below));
  const inner = b.add(dq, product(b, q, mirrored));
  return transposed(b, b.triangularSolve(r, transposed(b, inner), { lower: false }));
}

export const qr = defineOp({
  name: "qr",
  family: "composite",
  summary: "Factors of matrices: orthogonal columns and an upper triangle",
  semantics:
    "x = q·r by Householder's reflections with LAPACK's signs. q has min(rows, columns) columns, or with complete as many as rows. No gradient where complete adds columns.",
  traits: ["composite"],
  operands: ["x"],
  attributes: { complete: { kind: "bool", summary: "q is square" } },
  constraints: { C1: "a floating-point element type", C2: "the last two axes are those of matrices of known size" },
  infer(context) {
    const { dtype, shape } = requireMatrices(context, 0, "C1", "C2");
    const [batch, rows, columns] = [shape.slice(0, -2), Number(shape.at(-2)), Number(shape.at(-1))];
    const width = boolOf(context.attributes, "complete") ? rows : Math.min(rows, columns);
    return [
      { dtype, shape: [...batch, rows, width] },
      { dtype, shape: [...batch, width, columns] },
    ];
  },
  evaluate({ operation, inputs, resultShape }) {
    const x = nth(inputs, 0);
    const factors = matricesOf(x).map((matrix) => qrFactors(matrix, widthOf(operation)));
    return [
      joined(
        x.dtype,
        resultShape(0),
        factors.map(({ q }) => q.data),
      ),
      joined(
        x.dtype,
        resultShape(1),
        factors.map(({ r }) => r.data),
      ),
    ];
  },
  vjp({ b, operation, operands, results, cotangents }) {
    const x = nth(operands, 0);
    const [q, r] = [nth(results, 0), nth(results, 1)];
    const [dq, dr] = [cotangents[0] ?? b.zerosLike(q), cotangents[1] ?? b.zerosLike(r)];
    const [rows, columns] = matrixSizes(x);
    if (widthOf(operation) > columns)
      return fail("TSC1204", "the gradient of a complete qr of matrices with more rows than columns is not defined", {
        location: b.location,
        help: 'use mode "reduced"',
      });
    if (rows >= columns) return [tallCotangent(b, q, r, dq, dr)];
    // x = q·[u, v], where u is square: its own factors are q and u, and v = qᵀ times the other columns.
    const others = columnsOf(b, x, rows, columns);
    const dv = columnsOf(b, dr, rows, columns);
    const square = tallCotangent(
      b,
      q,
      columnsOf(b, r, 0, rows),
      b.add(dq, product(b, others, transposed(b, dv))),
      columnsOf(b, dr, 0, rows),
    );
    return [b.concat([square, product(b, q, dv)], x.type.shape.length - 1)];
  },
  decompose(b, operation) {
    const x = nth(operation.operands, 0);
    const start = flatBatch(b, x);
    const [rows, columns] = matrixSizes(x);
    const steps = Math.min(rows, columns);
    const [batch] = start.type.shape;
    if (batch === undefined) throw new Error("internal: a flat batch has a batch axis");
    const reflections = b.full(x.type.dtype, [batch, rows, steps], 0);
    const scales = b.full(x.type.dtype, [batch, steps], 0);
    const [row, column] = [rowIndex(b, start.type.shape), columnIndex(b, start.type.shape)];
    const [triangular = start, vectors = reflections, factors = scales] = iterate(
      b,
      steps,
      [start, reflections, scales],
      (k, [rest = start, found = reflections, sizes = scales]) => {
        const a = columnAt(b, rest, k);
        const at = rowIndex(b, a.type.shape);
        const alpha = pivotAt(b, rest, k);
        const below = b.expandDims(b.reduceSum(b.select(b.gt(at, k), b.square(a), 0), [1]), 1);
        const length = b.sqrt(b.add(b.square(alpha), below));
        const beta = b.select(b.lt(alpha, 0), length, b.neg(length));
        // A column with only zeros below stays as it is.
        const flat = b.eq(below, 0);
        const v = b.select(b.eq(at, k), 1, b.select(b.gt(at, k), b.div(a, b.select(flat, 1, b.sub(alpha, beta))), 0));
        const scale = b.select(flat, 0, b.div(b.sub(beta, alpha), b.select(flat, 1, beta)));
        const reflected = b.sub(rest, b.mul(b.mul(v, scale), product(b, transposed(b, v), rest)));
        const cleared = b.and(b.eq(column, k), b.gt(row, k));
        return [
          b.select(cleared, 0, reflected),
          b.select(b.eq(columnIndex(b, found.type.shape), k), v, found),
          b.select(b.eq(b.iota("i32", sizes.type.shape, 1), k), b.reshape(scale, [batch, 1]), sizes),
        ];
      },
    );
    const width = widthOf(operation);
    const identity = identityLike(b, start, width);
    const [q = identity] = iterate(b, steps, [identity], (turn, [rest = identity]) => {
      const k = b.sub(steps - 1, turn);
      const v = columnAt(b, vectors, k);
      const scale = columnAt(b, asRows(b, factors), k);
      return [b.sub(rest, b.mul(b.mul(v, scale), product(b, transposed(b, v), rest)))];
    });
    const r = b.slice(triangular, [0, 0, 0], [batch, width, columns]);
    return [b.reshape(q, nth(operation.results, 0).type.shape), b.reshape(r, nth(operation.results, 1).type.shape)];
  },
  samples: [
    { operands: ["f32[batch, 3, 3]"], attributes: { complete: false }, arrange: diagonallyDominant },
    { operands: ["f32[4, 2]"], attributes: { complete: false }, arrange: diagonallyDominant },
    { operands: ["f32[2, 2, 3]"], attributes: { complete: true }, arrange: diagonallyDominant },
    { operands: ["f32[3, 2]"], attributes: { complete: true }, arrange: diagonallyDominant, gradient: false },
    { operands: ["f32[3, 0]"], attributes: { complete: false } },
  ],
});

/** Vectors `[batch, n]` as matrices of one row. */
function asRows(b: Builder, v: Value): Value {
  return transposed(b, asColumn(b, v));
}
