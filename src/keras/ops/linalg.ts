/** Linear algebra. Matrices are the last two axes, whose sizes are known; the others are batch axes. */

import type { Builder } from "../../ir/builder.ts";
import { type Dim, dimEquals, type Shape, shapeEquals } from "../../ir/dim.ts";
import type { Value } from "../../ir/graph.ts";
import { diagonalOf, identityLike, product, scaledColumns, transposed } from "../../ir/ops/matrix-builder.ts";
import { valueError } from "../errors.ts";
import { defineTensorFunction } from "../tensor/function.ts";
import { asTensor, formatDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { asValue, floating, promote } from "./operands.ts";

/** A function of one matrix. */
function ofMatrix<Attributes>(
  name: string,
  emit: (b: Builder, x: Value, attributes: Attributes) => Value,
  shape: "square" | "any" = "square",
): (x: TensorLike, attributes: Attributes) => Tensor {
  const f = defineTensorFunction<Attributes>(name, (b, inputs, attributes) => {
    const x = floating(b, inputs[0]);
    requireMatrices(name, x.type.shape, shape);
    return emit(b, x, attributes);
  });
  return (x, attributes) => f([asTensor(x)], attributes);
}

function requireMatrices(name: string, dims: Shape, shape: "square" | "any"): void {
  const [rows, columns] = dims.slice(-2);
  if (dims.length < 2 || typeof rows !== "number" || typeof columns !== "number")
    valueError(`${name} needs matrices of known size in the last two axes; found shape ${formatDims(dims)}`);
  if (shape === "square" && rows !== columns) valueError(`${name} needs square matrices; found shape ${formatDims(dims)}`);
}

/** Both tensors with the batch axes of either; `y` may be vectors where `vectors` says so. */
function systems(b: Builder, name: string, x: Value, y: Value, emit: (x: Value, y: Value) => Value): Value {
  const isVector = y.type.shape.length === x.type.shape.length - 1 && shapeEquals(y.type.shape, x.type.shape.slice(0, -1));
  const sides = isVector ? b.expandDims(y, y.type.shape.length) : y;
  const [a, c] = [x.type.shape, sides.type.shape];
  if (c.length < 2 || !dimEquals(a.at(-2) ?? 1, c.at(-2) ?? 1))
    return valueError(`${name}: shapes ${formatDims(a)} and ${formatDims(y.type.shape)} do not fit: both need the same number of rows`);
  const rank = Math.max(a.length, c.length) - 2;
  const batch = Array.from({ length: rank }, (_, i): Dim => {
    const [p, q] = [a[i - rank + a.length - 2] ?? 1, c[i - rank + c.length - 2] ?? 1];
    if (dimEquals(p, 1) || dimEquals(p, q)) return q;
    return dimEquals(q, 1) ? p : valueError(`${name}: batch axes of shapes ${formatDims(a)} and ${formatDims(y.type.shape)} do not fit`);
  });
  const result = emit(b.broadcastTo(x, [...batch, ...a.slice(-2)]), b.broadcastTo(sides, [...batch, ...c.slice(-2)]));
  return isVector ? b.reshape(result, result.type.shape.slice(0, -1)) : result;
}

function ofSystem<Attributes>(
  name: string,
  emit: (b: Builder, a: Value, sides: Value, attributes: Attributes) => Value,
  shape: "square" | "any" = "square",
): (a: TensorLike, b: TensorLike, attributes: Attributes) => Tensor {
  const f = defineTensorFunction<Attributes>(name, (b, inputs, attributes) => {
    const [x, y] = promote(b, inputs, { float: true }).map((value) => asValue(b, value));
    if (!x || !y) throw new Error("internal: a system has two sides");
    requireMatrices(name, x.type.shape, shape);
    return systems(b, name, x, y, (a, sides) => emit(b, a, sides, attributes));
  });
  return (x, y, attributes) => f([asTensor(x), asTensor(y)], attributes);
}

interface Upper {
  readonly upper: boolean;
}
const choleskyFunction = ofMatrix<Upper>("cholesky", (b, x, { upper }) => {
  const factor = b.cholesky(x);
  return upper ? transposed(b, factor) : factor;
});
/** The lower triangular L with `L Lᵀ = x` for symmetric positive definite `x`, or with `upper` the transpose of L. */
export function cholesky(x: TensorLike, options: { readonly upper?: boolean } = {}): Tensor {
  return choleskyFunction(x, { upper: options.upper ?? false });
}

const choleskyInverseFunction = ofMatrix<Upper>("choleskyInverse", (b, x, { upper }) => {
  const lower = upper ? transposed(b, x) : x;
  const half = b.triangularSolve(lower, identityLike(b, lower), { lower: true });
  return b.triangularSolve(lower, half, { lower: true, transpose: true });
});
/** The inverse of a matrix from its Cholesky factor. */
export function choleskyInverse(x: TensorLike, options: { readonly upper?: boolean } = {}): Tensor {
  return choleskyInverseFunction(x, { upper: options.upper ?? false });
}

const solveFunction = ofSystem<undefined>("solve", (b, a, sides) => b.solve(a, sides));
/** The x with `a x = b`. `b` holds columns `[…, n, k]`, or one vector `[…, n]`. */
export function solve(a: TensorLike, b: TensorLike): Tensor {
  return solveFunction(a, b, undefined);
}

const solveTriangularFunction = ofSystem<{ readonly lower: boolean }>("solveTriangular", (b, a, sides, { lower }) =>
  b.triangularSolve(a, sides, { lower }),
);
/** The x with `T x = b` for a triangle T of `a`, the upper one by default. The other triangle is not read. */
export function solveTriangular(a: TensorLike, b: TensorLike, options: { readonly lower?: boolean } = {}): Tensor {
  return solveTriangularFunction(a, b, { lower: options.lower ?? false });
}

const invFunction = ofMatrix<undefined>("inv", (b, x) => b.solve(x, identityLike(b, x)));
/** The inverse matrix. */
export function inv(x: TensorLike): Tensor {
  return invFunction(x, undefined);
}

interface Part {
  readonly part: number;
}
function nthOf(parts: readonly Value[], part: number): Value {
  const found = parts[part];
  if (!found) throw new Error("internal: a factorization without one of its parts");
  return found;
}

const luFunction = ofMatrix<Part>("luFactor", (b, x, { part }) => {
  const { factors, pivots } = b.lu(x);
  return nthOf([factors, pivots], part);
});
/** U above and L below the diagonal of one matrix, and for each row the one that it was exchanged with (int32), as in LAPACK. */
export function luFactor(x: TensorLike): readonly [factors: Tensor, pivots: Tensor] {
  return [luFunction(x, { part: 0 }), luFunction(x, { part: 1 })];
}

/** -1 for an odd number of exchanges, 1 for an even one. */
function parity(b: Builder, pivots: Value, like: Value): Value {
  const last = pivots.type.shape.length - 1;
  const exchanged = b.cast(b.ne(pivots, b.iota("i32", pivots.type.shape, last)), like.type.dtype);
  const one = b.full(like.type.dtype, pivots.type.shape, 1);
  return b.reduceProd(b.sub(one, b.mul(exchanged, 2)), [last]);
}

const detFunction = ofMatrix<undefined>("det", (b, x) => {
  const { factors, pivots } = b.lu(x);
  const diagonal = diagonalOf(b, factors);
  return b.mul(b.reduceProd(diagonal, [diagonal.type.shape.length - 1]), parity(b, pivots, x));
});
/** The determinant. */
export function det(x: TensorLike): Tensor {
  return detFunction(x, undefined);
}

const slogdetFunction = ofMatrix<Part>("slogdet", (b, x, { part }) => {
  const { factors, pivots } = b.lu(x);
  const diagonal = diagonalOf(b, factors);
  const last = diagonal.type.shape.length - 1;
  if (part === 1) return b.reduceSum(b.log(b.abs(diagonal)), [last]);
  return b.mul(b.reduceProd(b.sign(diagonal), [last]), parity(b, pivots, x));
});
/** The sign of the determinant and the logarithm of its absolute value. */
export function slogdet(x: TensorLike): readonly [sign: Tensor, logabsdet: Tensor] {
  return [slogdetFunction(x, { part: 0 }), slogdetFunction(x, { part: 1 })];
}

const logdetFunction = ofMatrix<undefined>("logdet", (b, x) => {
  const diagonal = diagonalOf(b, b.cholesky(x));
  return b.mul(b.reduceSum(b.log(diagonal), [diagonal.type.shape.length - 1]), 2);
});
/** The logarithm of the determinant of symmetric positive definite matrices. */
export function logdet(x: TensorLike): Tensor {
  return logdetFunction(x, undefined);
}

const qrFunction = ofMatrix<Part & { readonly complete: boolean }>(
  "qr",
  (b, x, { part, complete }) => {
    const { q, r } = b.qr(x, { complete });
    return nthOf([q, r], part);
  },
  "any",
);
/** Orthogonal columns `q` and an upper triangle `r` with `q r = x`. In mode `complete`, `q` is square. */
export function qr(x: TensorLike, options: { readonly mode?: "reduced" | "complete" } = {}): readonly [q: Tensor, r: Tensor] {
  const { mode = "reduced" } = options;
  if (mode !== "reduced" && mode !== "complete") valueError(`mode of qr must be "reduced" or "complete", not ${JSON.stringify(mode)}`);
  const complete = mode === "complete";
  return [qrFunction(x, { part: 0, complete }), qrFunction(x, { part: 1, complete })];
}

const eighFunction = ofMatrix<Part>("eigh", (b, x, { part }) => {
  const { values, vectors } = b.eigh(x);
  return nthOf([values, vectors], part);
});
/** Eigenvalues of symmetric matrices, ascending, and eigenvectors as columns. */
export function eigh(x: TensorLike): readonly [values: Tensor, vectors: Tensor] {
  return [eighFunction(x, { part: 0 }), eighFunction(x, { part: 1 })];
}

/** Orthonormal columns with others behind them that make the matrix square. What is added has no gradient. */
function completed(b: Builder, columns: Value): Value {
  const { shape } = columns.type;
  const [rows, count] = [Number(shape.at(-2)), Number(shape.at(-1))];
  if (rows === count) return columns;
  const { q } = b.qr(b.stopGradient(columns), { complete: true });
  const last = shape.length - 1;
  const added = b.slice(
    q,
    shape.map((_, axis) => (axis === last ? count : 0)),
    q.type.shape,
  );
  return b.concat([columns, added], last);
}

const svdFunction = ofMatrix<Part & { readonly full: boolean }>(
  "svd",
  (b, x, { part, full }) => {
    const { u, values, vt } = b.svd(x);
    if (part === 1) return values;
    if (!full) return nthOf([u, values, vt], part);
    return part === 0 ? completed(b, u) : transposed(b, completed(b, transposed(b, vt)));
  },
  "any",
);
export interface SvdOptions {
  /** Whether `u` and `vh` are square. Default true. */
  readonly fullMatrices?: boolean;
  /** Without it only the singular values are given. Default true. */
  readonly computeUv?: boolean;
}
type SingularParts = readonly [u: Tensor, values: Tensor, vh: Tensor];
/** `u`, the singular values in descending order, and `vh`, with `u diag(values) vh = x`. */
export function svd(x: TensorLike, options: SvdOptions & { readonly computeUv: false }): Tensor;
export function svd(x: TensorLike, options?: SvdOptions & { readonly computeUv?: true }): SingularParts;
export function svd(x: TensorLike, options: SvdOptions = {}): Tensor | SingularParts {
  const { fullMatrices: full = true, computeUv = true } = options;
  const values = svdFunction(x, { part: 1, full: false });
  return computeUv ? [svdFunction(x, { part: 0, full }), values, svdFunction(x, { part: 2, full })] : values;
}

/** The distance of 1 to the next float32: what rounding leaves of a singular value that is zero, relative to the largest. */
const singlePrecision = 2 ** -23;

const lstsqFunction = ofSystem<{ readonly rcond: number | null }>(
  "lstsq",
  (b, a, sides, { rcond }) => {
    const { u, values, vt } = b.svd(a);
    const [rows, columns] = a.type.shape.slice(-2).map(Number);
    const limit = rcond ?? singlePrecision * Math.max(rows ?? 0, columns ?? 0);
    const largest = b.reduceMax(values, [values.type.shape.length - 1]);
    const counts = b.gt(values, b.mul(b.expandDims(largest, largest.type.shape.length), limit));
    const reciprocals = b.select(counts, b.div(1, b.select(counts, values, 1)), 0);
    return product(b, scaledColumns(b, transposed(b, vt), reciprocals), product(b, transposed(b, u), sides));
  },
  "any",
);
/**
 * The x of least length among those that make `‖a x - b‖` least. Singular values up to `rcond` times the largest count as
 * zero; by default that is what rounding to float32 leaves of one.
 */
export function lstsq(a: TensorLike, b: TensorLike, options: { readonly rcond?: number | null } = {}): Tensor {
  return lstsqFunction(a, b, { rcond: options.rcond ?? null });
}
