/** Diagonals of matrices: reading them, making them, cutting along them. Sizes of the axes are known. */

import { valueError } from "../errors.ts";
import { defineTensorFunction } from "../tensor/function.ts";
import { asTensor, formatDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { add, cast, greaterEqual } from "./elementwise.ts";
import { first, normalizeAxis } from "./operands.ts";
import { sum } from "./reduce.ts";
import { type DtypeOptions, iota, reshape } from "./shape.ts";

export interface DiagonalOptions {
  /** Above the main diagonal, or below where negative. */
  readonly offset?: number;
  readonly axis1?: number;
  readonly axis2?: number;
}

interface DiagonalAttributes {
  readonly offset: number;
  readonly axis1: number;
  readonly axis2: number;
}
const diagonalFunction = defineTensorFunction<DiagonalAttributes>("diagonal", (b, inputs, { offset, axis1, axis2 }) => {
  const x = first(inputs, b);
  const { shape } = x.type;
  const [row, column] = [normalizeAxis(axis1, shape.length, "axis1"), normalizeAxis(axis2, shape.length, "axis2")];
  const [rows, columns] = [shape[row], shape[column]];
  if (row === column || typeof rows !== "number" || typeof columns !== "number")
    return valueError(`diagonal needs two axes of known size; found axes ${axis1} and ${axis2} of shape ${formatDims(shape)}`);
  const others = shape.map((_, axis) => axis).filter((axis) => axis !== row && axis !== column);
  const outer = others.map((axis) => shape[axis] ?? 1);
  const flat = b.reshape(b.transpose(x, [...others, row, column]), [...outer, rows * columns]);
  // The next element of a diagonal is one row and one column on.
  const start = offset >= 0 ? offset : -offset * columns;
  const count = Math.max(0, Math.min(rows + Math.min(offset, 0), columns - Math.max(offset, 0)));
  if (count === 0) return b.full(x.type.dtype, [...outer, 0], 0);
  return b.slice(
    flat,
    [...outer.map(() => 0), start],
    [...outer, start + (count - 1) * (columns + 1) + 1],
    [...outer.map(() => 1), columns + 1],
  );
});
/** The diagonals over two axes, the first two by default, as a new last axis. */
export function diagonal(x: TensorLike, options: DiagonalOptions = {}): Tensor {
  return diagonalFunction([asTensor(x)], { offset: options.offset ?? 0, axis1: options.axis1 ?? 0, axis2: options.axis2 ?? 1 });
}
/** The sums along diagonals. */
export function trace(x: TensorLike, options: DiagonalOptions = {}): Tensor {
  return sum(diagonal(x, options), { axis: -1 });
}

const diagflatFunction = defineTensorFunction<{ readonly k: number }>("diagflat", (b, inputs, { k }) => {
  const x = first(inputs, b);
  const sizes = x.type.shape.map((dim) => (typeof dim === "number" ? dim : Number.NaN));
  const count = sizes.reduce((product, size) => product * size, 1);
  if (Number.isNaN(count)) return valueError(`diagflat needs a known number of elements; found shape ${formatDims(x.type.shape)}`);
  const size = count + Math.abs(k);
  if (count === 0) return b.full(x.type.dtype, [size, size], 0);
  const start = k >= 0 ? k : -k * size;
  const end = start + (count - 1) * (size + 1) + 1;
  const flat = b.reshape(x, [count]);
  return b.reshape(b.pad(flat, [start], [size * size - end], 0, [size]), [size, size]);
});
/** A matrix with the elements of `x` on its k-th diagonal. */
export function diagflat(x: TensorLike, options: { readonly k?: number } = {}): Tensor {
  return diagflatFunction([asTensor(x)], { k: options.k ?? 0 });
}
/** Of a vector a matrix with it on the k-th diagonal, of a matrix that diagonal. */
export function diag(x: TensorLike, options: { readonly k?: number } = {}): Tensor {
  const value = asTensor(x);
  if (value.rank === 1) return diagflat(value, options);
  return value.rank === 2
    ? diagonal(value, { offset: options.k ?? 0 })
    : valueError(`diag takes a vector or a matrix; found shape ${formatDims(value.dims)}`);
}

const triangleFunction = defineTensorFunction<{ readonly k: number; readonly keepsLower: boolean }>(
  "triangle",
  (b, inputs, { k, keepsLower }) => {
    const x = first(inputs, b);
    const { shape } = x.type;
    if (shape.length < 2) return valueError(`a triangle needs two axes; found shape ${formatDims(shape)}`);
    const [row, column] = [b.iota("i32", shape, shape.length - 2), b.iota("i32", shape, shape.length - 1)];
    const diagonal = b.add(row, k);
    return b.select(keepsLower ? b.le(column, diagonal) : b.ge(column, diagonal), x, 0);
  },
);
/** `x` with zeros above the k-th diagonal, over the last two axes. */
export function tril(x: TensorLike, options: { readonly k?: number } = {}): Tensor {
  return triangleFunction([asTensor(x)], { k: options.k ?? 0, keepsLower: true });
}
/** `x` with zeros below the k-th diagonal, over the last two axes. */
export function triu(x: TensorLike, options: { readonly k?: number } = {}): Tensor {
  return triangleFunction([asTensor(x)], { k: options.k ?? 0, keepsLower: false });
}
/** Ones up to the k-th diagonal, zeros above. */
export function tri(rows: number, columns: number = rows, options: DtypeOptions & { readonly k?: number } = {}): Tensor {
  const shape = [rows, columns];
  return cast(greaterEqual(add(iota(shape, 0), options.k ?? 0), iota(shape, 1)), options.dtype ?? "float32");
}
/** Powers of the elements of a vector: `columns` of them, from the highest to 0, or with `increasing` the other way round. */
export function vander(x: TensorLike, columns: number | null = null, options: { readonly increasing?: boolean } = {}): Tensor {
  const value = asTensor(x);
  const [size] = value.dims;
  const count = columns ?? size;
  if (value.rank !== 1 || typeof count !== "number") return valueError(`vander takes a vector; found shape ${formatDims(value.dims)}`);
  const exponents = Array.from({ length: count }, (_, i) => (options.increasing ? i : count - 1 - i));
  return powersOf(reshape(value, [size ?? 1, 1]), exponents);
}
const powersFunction = defineTensorFunction<{ readonly exponents: readonly number[] }>("powers", (b, inputs, { exponents }) => {
  const x = first(inputs, b);
  const highest = Math.max(0, ...exponents);
  const powers = [b.full(x.type.dtype, x.type.shape, 1)];
  for (let i = 1; i <= highest; i++) powers.push(b.mul(powers[i - 1] ?? x, x));
  const chosen = exponents.flatMap((exponent) => powers[exponent] ?? []);
  return chosen.length === 0 ? b.full(x.type.dtype, [x.type.shape[0] ?? 0, 0], 0) : b.concat(chosen, 1);
});
function powersOf(column: Tensor, exponents: readonly number[]): Tensor {
  return powersFunction([column], { exponents });
}
