/**
 * Factorizations of one matrix in double precision: what the reference evaluations of linear algebra call. Matrices are
 * row-major. Algorithms are those of G. H. Golub and C. F. Van Loan, "Matrix Computations" (4th edition, 2013).
 */

import { allocateHostArray, type Dtype } from "../dtype.ts";
import type { HostTensor } from "../type.ts";
import { hostTensor, nth, sizeOf } from "./host.ts";

export class HostMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly data: Float64Array;

  constructor(rows: number, columns: number, data: Float64Array = new Float64Array(rows * columns)) {
    this.rows = rows;
    this.columns = columns;
    this.data = data;
  }

  static identity(rows: number, columns: number = rows): HostMatrix {
    return HostMatrix.of(rows, columns, (i, j) => (i === j ? 1 : 0));
  }

  static of(rows: number, columns: number, element: (i: number, j: number) => number): HostMatrix {
    return new HostMatrix(
      rows,
      columns,
      Float64Array.from({ length: rows * columns }, (_, at) => element(Math.floor(at / columns), at % columns)),
    );
  }

  at(i: number, j: number): number {
    return this.data[i * this.columns + j] as number;
  }

  set(i: number, j: number, value: number): void {
    this.data[i * this.columns + j] = value;
  }

  transposed(): HostMatrix {
    return HostMatrix.of(this.columns, this.rows, (i, j) => this.at(j, i));
  }

  copy(): HostMatrix {
    return new HostMatrix(this.rows, this.columns, this.data.slice());
  }

  /** Rows `i` and `j` become `c·i - s·j` and `s·i + c·j`. */
  rotateRows(i: number, j: number, c: number, s: number): void {
    for (let k = 0; k < this.columns; k++) {
      const [x, y] = [this.at(i, k), this.at(j, k)];
      this.set(i, k, c * x - s * y);
      this.set(j, k, s * x + c * y);
    }
  }

  swapRows(i: number, j: number): void {
    for (let k = 0; k < this.columns; k++) {
      const x = this.at(i, k);
      this.set(i, k, this.at(j, k));
      this.set(j, k, x);
    }
  }
}

/** The matrices in the last two axes. */
export function matricesOf({ shape, data }: HostTensor): HostMatrix[] {
  const [rows, columns] = [nth(shape, shape.length - 2), nth(shape, shape.length - 1)];
  const size = rows * columns;
  return Array.from(
    { length: sizeOf(shape.slice(0, -2)) },
    (_, i) => new HostMatrix(rows, columns, Float64Array.from(data.subarray(i * size, (i + 1) * size))),
  );
}

/** The opposite of `matricesOf`, for results of any rank: the parts one after the other. */
export function joined(dtype: Dtype, shape: readonly number[], parts: readonly ArrayLike<number>[]): HostTensor {
  const out = allocateHostArray(dtype, sizeOf(shape));
  const size = parts.length === 0 ? 0 : out.length / parts.length;
  parts.forEach((part, i) => {
    out.set(part, i * size);
  });
  return hostTensor(dtype, shape, out);
}

/** The lower triangular L with L·Lᵀ = (A + Aᵀ) / 2; NaN from the column on where A is not positive definite. */
export function choleskyFactor(a: HostMatrix): HostMatrix {
  const l = new HostMatrix(a.rows, a.rows);
  for (let j = 0; j < a.rows; j++)
    for (let i = j; i < a.rows; i++) {
      let sum = (a.at(i, j) + a.at(j, i)) / 2;
      for (let k = 0; k < j; k++) sum -= l.at(i, k) * l.at(j, k);
      l.set(i, j, i === j ? Math.sqrt(sum) : sum / l.at(j, j));
    }
  return l;
}

/** X with T·X = B, for a triangle T of `a`, by substitution. */
export function substituted(a: HostMatrix, b: HostMatrix, lower: boolean, unitDiagonal: boolean): HostMatrix {
  const x = b.copy();
  for (let step = 0; step < a.rows; step++) {
    const i = lower ? step : a.rows - 1 - step;
    for (let c = 0; c < b.columns; c++) {
      let sum = x.at(i, c);
      for (let k = lower ? 0 : i + 1; k < (lower ? i : a.rows); k++) sum -= a.at(i, k) * x.at(k, c);
      x.set(i, c, unitDiagonal ? sum : sum / a.at(i, i));
    }
  }
  return x;
}

export interface LuFactors {
  /** U in the upper triangle, L without its diagonal of ones below. */
  readonly lu: HostMatrix;
  /** The row that row k was exchanged with in step k. */
  readonly pivots: readonly number[];
  /** Row k of L·U is row `permutation[k]` of the matrix. */
  readonly permutation: readonly number[];
}

/** With the largest element of each column as the pivot. A column without one is left as it is. */
export function luFactors(a: HostMatrix): LuFactors {
  const lu = a.copy();
  const permutation = Array.from({ length: a.rows }, (_, i) => i);
  const pivots: number[] = [];
  for (let k = 0; k < a.rows; k++) {
    let pivot = k;
    for (let i = k + 1; i < a.rows; i++) if (Math.abs(lu.at(i, k)) > Math.abs(lu.at(pivot, k))) pivot = i;
    pivots.push(pivot);
    lu.swapRows(k, pivot);
    [permutation[k], permutation[pivot]] = [nth(permutation, pivot), nth(permutation, k)];
    if (lu.at(k, k) === 0) continue;
    for (let i = k + 1; i < a.rows; i++) {
      const factor = lu.at(i, k) / lu.at(k, k);
      lu.set(i, k, factor);
      for (let j = k + 1; j < a.rows; j++) lu.set(i, j, lu.at(i, j) - factor * lu.at(k, j));
    }
  }
  return { lu, pivots, permutation };
}

export interface QrFactors {
  readonly q: HostMatrix;
  readonly r: HostMatrix;
}

/**
 * By Householder's reflections, with LAPACK's signs: a reflection turns a column into -sign(a₀)·‖a‖ and zeros, and a
 * column that has only zeros below stays as it is. Q has `width` columns.
 */
export function qrFactors(a: HostMatrix, width: number): QrFactors {
  const r = a.copy();
  const steps = Math.min(a.rows, a.columns);
  const reflections: { readonly v: Float64Array; readonly scale: number }[] = [];
  const reflect = (m: HostMatrix, v: Float64Array, scale: number): void => {
    for (let j = 0; j < m.columns; j++) {
      let dot = 0;
      for (let i = 0; i < m.rows; i++) dot += (v[i] as number) * m.at(i, j);
      for (let i = 0; i < m.rows; i++) m.set(i, j, m.at(i, j) - scale * dot * (v[i] as number));
    }
  };
  for (let k = 0; k < steps; k++) {
    let below = 0;
    for (let i = k + 1; i < a.rows; i++) below += r.at(i, k) ** 2;
    const alpha = r.at(k, k);
    const beta = -(Math.sign(alpha) || 1) * Math.sqrt(alpha ** 2 + below);
    const v = Float64Array.from({ length: a.rows }, (_, i) => (i < k ? 0 : i === k ? 1 : r.at(i, k) / (alpha - beta)));
    const scale = below === 0 ? 0 : (beta - alpha) / beta;
    reflections.push({ v, scale });
    if (scale === 0) continue;
    reflect(r, v, scale);
    for (let i = k + 1; i < a.rows; i++) r.set(i, k, 0);
  }
  const q = HostMatrix.identity(a.rows, width);
  for (const { v, scale } of reflections.toReversed()) if (scale !== 0) reflect(q, v, scale);
  return { q, r: HostMatrix.of(width, a.columns, (i, j) => r.at(i, j)) };
}

/** Cosine and sine of Jacobi's rotation that makes the off-diagonal element of [[p, o], [o, q]] zero. */
export function jacobiRotation(p: number, q: number, off: number): readonly [c: number, s: number] {
  if (off === 0) return [1, 0];
  const tau = (q - p) / (2 * off);
  const t = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.hypot(1, tau));
  const c = 1 / Math.hypot(1, t);
  return [c, t * c];
}

/** Sweeps after which Jacobi's methods have long converged in double precision. */
const maximumSweeps = 60;
/** Relative size of what counts as zero off the diagonal. */
const negligible = 1e-17;

/** The sign that makes the first of the largest elements positive. */
function leadingSign(elements: Iterable<number>): number {
  let leading = 0;
  for (const x of elements) if (Math.abs(x) > Math.abs(leading)) leading = x;
  return leading < 0 ? -1 : 1;
}

function rowOf(m: HostMatrix, i: number): Float64Array {
  return m.data.subarray(i * m.columns, (i + 1) * m.columns);
}

/** Eigenvalues of (A + Aᵀ) / 2 in ascending order; eigenvectors are the columns, the largest element of each positive. */
export function symmetricEigen(matrix: HostMatrix): { readonly values: readonly number[]; readonly vectors: HostMatrix } {
  const n = matrix.rows;
  const a = HostMatrix.of(n, n, (i, j) => (matrix.at(i, j) + matrix.at(j, i)) / 2);
  const rows = HostMatrix.identity(n);
  for (let sweep = 0; sweep < maximumSweeps; sweep++) {
    let rotated = false;
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) {
        if (Math.abs(a.at(p, q)) <= negligible * Math.sqrt(Math.abs(a.at(p, p) * a.at(q, q)))) continue;
        rotated = true;
        const [c, s] = jacobiRotation(a.at(p, p), a.at(q, q), a.at(p, q));
        a.rotateRows(p, q, c, s);
        for (let k = 0; k < n; k++) {
          const [x, y] = [a.at(k, p), a.at(k, q)];
          a.set(k, p, c * x - s * y);
          a.set(k, q, s * x + c * y);
        }
        rows.rotateRows(p, q, c, s);
      }
    if (!rotated) break;
  }
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => a.at(i, i) - a.at(j, j) || i - j);
  const signs = order.map((i) => leadingSign(rowOf(rows, i)));
  return {
    values: order.map((i) => a.at(i, i)),
    vectors: HostMatrix.of(n, n, (i, k) => nth(signs, k) * rows.at(nth(order, k), i)),
  };
}

export interface SingularFactors {
  readonly u: HostMatrix;
  /** In descending order. */
  readonly values: readonly number[];
  readonly vt: HostMatrix;
}

/**
 * A = U·diag(s)·Vᵀ with min(rows, columns) singular values; the largest element of each column of U is positive.
 * Rotations of pairs of columns until all are orthogonal (M. R. Hestenes, 1958); what they leave is U·diag(s).
 */
export function singularFactors(a: HostMatrix): SingularFactors {
  if (a.rows < a.columns) {
    const { u, values, vt } = singularFactors(a.transposed());
    return signed(vt.transposed(), values, u.transposed());
  }
  const [n, columns, v] = [a.columns, a.transposed(), HostMatrix.identity(a.columns)];
  const dot = (i: number, j: number): number => rowOf(columns, i).reduce((sum, x, k) => sum + x * columns.at(j, k), 0);
  for (let sweep = 0; sweep < maximumSweeps; sweep++) {
    let rotated = false;
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) {
        const [pp, qq, pq] = [dot(p, p), dot(q, q), dot(p, q)];
        if (Math.abs(pq) <= negligible * Math.sqrt(pp * qq)) continue;
        rotated = true;
        const [c, s] = jacobiRotation(pp, qq, pq);
        columns.rotateRows(p, q, c, s);
        v.rotateRows(p, q, c, s);
      }
    if (!rotated) break;
  }
  const norms = Array.from({ length: n }, (_, i) => Math.sqrt(dot(i, i)));
  const order = norms.map((_, i) => i).sort((i, j) => nth(norms, j) - nth(norms, i) || i - j);
  // Reflections make orthogonal columns of length one, also where a singular value is zero.
  const scaled = HostMatrix.of(a.rows, n, (i, k) => columns.at(nth(order, k), i));
  const { q, r } = qrFactors(scaled, n);
  const u = HostMatrix.of(a.rows, n, (i, k) => (r.at(k, k) < 0 ? -q.at(i, k) : q.at(i, k)));
  return signed(
    u,
    order.map((i) => nth(norms, i)),
    HostMatrix.of(n, n, (k, j) => v.at(nth(order, k), j)),
  );
}

function signed(u: HostMatrix, values: readonly number[], vt: HostMatrix): SingularFactors {
  const signs = Array.from({ length: u.columns }, (_, k) => leadingSign(Array.from({ length: u.rows }, (_, i) => u.at(i, k))));
  return {
    u: HostMatrix.of(u.rows, u.columns, (i, k) => nth(signs, k) * u.at(i, k)),
    values,
    vt: HostMatrix.of(vt.rows, vt.columns, (k, j) => nth(signs, k) * vt.at(k, j)),
  };
}
