/** Matrices in the last two axes, over any number of batch axes: what gradients and decompositions of linear algebra are written with. */

import type { Builder, Operand } from "../builder.ts";
import { scan } from "../control-builder.ts";
import type { InferContext } from "../define-op.ts";
import { type Dim, dimProduct, formatShape, type Shape, shapeEquals } from "../dim.ts";
import type { Value } from "../graph.ts";
import { formatType, type TensorType } from "../type.ts";
import { nth } from "./host.ts";
import { operandType, requireClass } from "./rules.ts";

/** Checks that an operand is matrices of floats with known sizes; `label` is that of the rule about shapes. */
export function requireMatrices(context: InferContext, index: number, classLabel: string, label: string): TensorType {
  requireClass(context, classLabel, index, "float");
  const type = operandType(context, index);
  const sizes = type.shape.slice(-2);
  if (sizes.length < 2 || sizes.some((size) => typeof size !== "number"))
    context.fail(label, `operand ${index} is ${formatType(type)}; its last two axes must be those of matrices, of known sizes`);
  return type;
}

export function requireSquare(context: InferContext, index: number, classLabel: string, label: string): TensorType {
  const type = requireMatrices(context, index, classLabel, label);
  const [rows, columns] = type.shape.slice(-2);
  if (rows !== columns) context.fail(label, `operand ${index} is ${formatType(type)}; its matrices must be square`);
  return type;
}

/** Checks that `b` has the element type and batch axes of `a`, and as many rows. */
export function requireRightHandSides(context: InferContext, label: string, a: TensorType, b: TensorType): void {
  const rows = a.shape.slice(0, -1);
  if (a.dtype !== b.dtype || !shapeEquals(rows, b.shape.slice(0, -1)))
    context.fail(
      label,
      `the right-hand sides are ${formatType(b)}; for matrices ${formatType(a)} they must be ${a.dtype}${formatShape([...rows, b.shape.at(-1) ?? 1])}`,
    );
}

export function matrixSizes(x: Value): readonly [rows: number, columns: number] {
  const [rows, columns] = x.type.shape.slice(-2);
  if (typeof rows !== "number" || typeof columns !== "number")
    throw new Error(`internal: ${formatType(x.type)} is no matrix of known size`);
  return [rows, columns];
}

/** All batch axes as one, which comes first. */
export function flatBatch(b: Builder, x: Value): Value {
  return b.reshape(x, [batchSize(x), ...x.type.shape.slice(-2)]);
}
export function batchSize(x: Value): Dim {
  return dimProduct(x.type.shape.slice(0, -2));
}

export function transposed(b: Builder, x: Value): Value {
  const rank = x.type.shape.length;
  return b.transpose(
    x,
    x.type.shape.map((_, axis) => (axis === rank - 2 ? rank - 1 : axis === rank - 1 ? rank - 2 : axis)),
  );
}

/** x · y. */
export function product(b: Builder, x: Value, y: Value): Value {
  const rank = x.type.shape.length;
  const batch = Array.from({ length: rank - 2 }, (_, axis) => axis);
  return b.dotGeneral(x, y, { lhsBatch: batch, rhsBatch: batch, lhsContract: [rank - 1], rhsContract: [rank - 2] });
}

/** The row, or the column, of every element of matrices of `shape`. */
export function rowIndex(b: Builder, shape: Shape): Value {
  return b.iota("i32", shape, shape.length - 2);
}
export function columnIndex(b: Builder, shape: Shape): Value {
  return b.iota("i32", shape, shape.length - 1);
}

/** `x` with zeros outside a triangle; a strict one has no diagonal. */
export function triangle(b: Builder, x: Value, side: "lower" | "upper", strict = false): Value {
  const [row, column] = [rowIndex(b, x.type.shape), columnIndex(b, x.type.shape)];
  const [small, large] = side === "lower" ? [column, row] : [row, column];
  return b.select(strict ? b.lt(small, large) : b.le(small, large), x, 0);
}

/** (x + xᵀ) / 2. */
export function symmetrized(b: Builder, x: Value): Value {
  return b.mul(b.add(x, transposed(b, x)), 0.5);
}

export function onDiagonal(b: Builder, shape: Shape): Value {
  return b.eq(rowIndex(b, shape), columnIndex(b, shape));
}

/** Ones on the diagonal: the identity where the matrices are square. */
export function identityLike(b: Builder, x: Value, columns?: number): Value {
  const shape = columns === undefined ? x.type.shape : [...x.type.shape.slice(0, -1), columns];
  return b.cast(onDiagonal(b, shape), x.type.dtype);
}

/** The diagonals of square matrices. */
export function diagonalOf(b: Builder, x: Value): Value {
  return b.reduceSum(b.select(onDiagonal(b, x.type.shape), x, 0), [x.type.shape.length - 1]);
}

/** Vectors `[…, n]` as columns `[…, n, 1]`, or as rows `[…, 1, n]`. */
export function asColumn(b: Builder, v: Value): Value {
  return b.expandDims(v, v.type.shape.length);
}
export function asRow(b: Builder, v: Value): Value {
  return b.expandDims(v, v.type.shape.length - 1);
}

/** x · diag(v). */
export function scaledColumns(b: Builder, x: Value, v: Value): Value {
  return b.mul(x, asRow(b, v));
}

/** 1 / (v_j - v_i) off the diagonal, where they differ; 0 elsewhere. */
export function reciprocalGaps(b: Builder, v: Value): Value {
  const gaps = b.sub(asRow(b, v), asColumn(b, v));
  const none = b.eq(gaps, 0);
  return b.select(none, 0, b.div(1, b.select(none, 1, gaps)));
}

/** Row `i` of flat batches of matrices `[batch, 1, columns]`, column `i` `[batch, rows, 1]`, element `(i, i)` `[batch, 1, 1]`. */
export function rowAt(b: Builder, x: Value, i: Value): Value {
  return boxAt(b, x, i, 0, [nth(x.type.shape, 0), 1, nth(x.type.shape, 2)]);
}
export function columnAt(b: Builder, x: Value, i: Value): Value {
  return boxAt(b, x, 0, i, [nth(x.type.shape, 0), nth(x.type.shape, 1), 1]);
}
export function pivotAt(b: Builder, x: Value, i: Value): Value {
  return boxAt(b, x, i, i, [nth(x.type.shape, 0), 1, 1]);
}
function boxAt(b: Builder, x: Value, row: Operand, column: Operand, sizes: Shape): Value {
  const start = (at: Operand): Value => (typeof at === "number" ? b.full("i32", [1], at) : b.reshape(at, [1]));
  return b.dynamicSlice(x, b.concat([start(0), start(row), start(column)], 0), sizes);
}

/** `x` with its columns, or its rows, in the order of `positions`, an i32 with one entry for each, per matrix or for all. */
export function reorderedColumns(b: Builder, x: Value, positions: Value): Value {
  return b.takeAlongAxis(x, b.broadcastTo(asRow(b, positions), x.type.shape), x.type.shape.length - 1);
}
export function reorderedRows(b: Builder, x: Value, positions: Value): Value {
  return b.takeAlongAxis(x, b.broadcastTo(asColumn(b, positions), x.type.shape), x.type.shape.length - 2);
}

/** The state after `count` turns of `body`, which is given the number of the turn, from 0 on. */
export function iterate(
  b: Builder,
  count: number,
  initial: readonly Value[],
  body: (turn: Value, state: readonly Value[]) => readonly Value[],
): readonly Value[] {
  // A body may read row 0, which matrices of no size lack.
  if (count === 0) return initial;
  const turns = b.iota("i32", [count], 0);
  const { carries } = scan(b, initial, [turns], (state, [turn]) => {
    if (!turn) throw new Error("internal: a turn has a number");
    return { carries: body(turn, state), outputs: [] };
  });
  return carries;
}
