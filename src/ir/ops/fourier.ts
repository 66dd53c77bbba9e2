/**
 * The discrete Fourier transform of any length, as products with small matrices.
 *
 * Lengths of up to `denseLimit` are one product with the matrix of the transform. Others are split into two factors, a
 * transform along each and a turn in between (J. W. Cooley and J. W. Tukey, "An algorithm for the machine calculation of
 * complex Fourier series", 1965). A length without a small factor becomes a convolution, made by transforms of a power
 * of two (L. I. Bluestein, "A linear filtering approach to the computation of discrete Fourier transform", 1970).
 */

import { boolOf } from "../attributes.ts";
import type { Builder } from "../builder.ts";
import { defineOp } from "../define-op.ts";
import { type Dim, dimProduct } from "../dim.ts";
import { allocateHostArray, type Dtype } from "../dtype.ts";
import type { Value } from "../graph.ts";
import { formatType } from "../type.ts";
import { hostTensor, nth } from "./host.ts";
import { operandType, requireClass } from "./rules.ts";

/** Longest transform that is one product: 64² complex numbers of constants, and four products per element and point. */
const denseLimit = 64;

const quarterTurns = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/** exp(sign · 2πi · numerator / denominator); the fraction is reduced first, so that large products keep their digits. */
function turn(sign: number, numerator: number, denominator: number): readonly [number, number] {
  const quarters = (4 * (numerator % denominator)) / denominator;
  // Exact, so that a zero stays one.
  if (Number.isInteger(quarters)) return nth(quarterTurns, (((sign * quarters) % 4) + 4) % 4);
  const angle = (sign * 2 * Math.PI * (numerator % denominator)) / denominator;
  return [Math.cos(angle), Math.sin(angle)];
}

const signOf = (inverse: boolean): number => (inverse ? 1 : -1);

/** By the definition, as one product with the matrix: infinities go the same ways as in compiled code. */
function directFourier(data: ArrayLike<number>, from: number, step: number, count: number, sign: number): Float64Array {
  const out = new Float64Array(2 * count);
  // One number is its own transform, and 0 · ∞ would not be 0.
  if (count === 1) return Float64Array.of(data[2 * from] ?? 0, data[2 * from + 1] ?? 0);
  for (let k = 0; k < count; k++)
    for (let j = 0; j < count; j++) {
      const [c, s] = turn(sign, j * k, count);
      const [a, b] = [data[2 * (from + j * step)] ?? 0, data[2 * (from + j * step) + 1] ?? 0];
      out[2 * k] = (out[2 * k] ?? 0) + a * c - b * s;
      out[2 * k + 1] = (out[2 * k + 1] ?? 0) + a * s + b * c;
    }
  return out;
}

/**
 * The transform of `count` complex numbers at `from`, `from + step`, … of `data` (re, im, re, im, …) in double
 * precision: by the smallest prime factor of the length.
 */
export function fourier(data: ArrayLike<number>, from: number, step: number, count: number, sign: number): Float64Array {
  const out = new Float64Array(2 * count);
  const factor = smallestFactor(count);
  const length = count / factor;
  const parts = Array.from({ length: factor }, (_, i) =>
    length === 1
      ? Float64Array.of(data[2 * (from + i * step)] ?? 0, data[2 * (from + i * step) + 1] ?? 0)
      : fourier(data, from + i * step, step * factor, length, sign),
  );
  for (let k = 0; k < count; k++) {
    let [re, im] = [0, 0];
    parts.forEach((part, i) => {
      const [c, s] = turn(sign, i * k, count);
      const [a, b] = [part[2 * (k % length)] as number, part[2 * (k % length) + 1] as number];
      re += a * c - b * s;
      im += a * s + b * c;
    });
    out[2 * k] = re;
    out[2 * k + 1] = im;
  }
  return out;
}

function smallestFactor(n: number): number {
  for (let p = 2; p * p <= n; p++) if (n % p === 0) return p;
  return Math.max(n, 1);
}

/** The divisor of `n` up to the limit that makes the steps most alike; undefined where all divisors are larger. */
function splitFactor(n: number): number | undefined {
  const steps = Math.ceil(Math.log(n) / Math.log(denseLimit));
  const wanted = n ** (1 / steps);
  let best: number | undefined;
  for (let d = 2; d <= denseLimit; d++) {
    if (n % d === 0 && (best === undefined || Math.abs(Math.log(d / wanted)) < Math.abs(Math.log(best / wanted)))) best = d;
  }
  return best;
}

/** A constant of complex numbers, re and im in the last axis. */
function complexConstant(b: Builder, dtype: Dtype, shape: readonly number[], at: (i: number) => readonly [number, number]): Value {
  const count = shape.reduce((product, size) => product * size, 1);
  const data = allocateHostArray(dtype, 2 * count);
  for (let i = 0; i < count; i++) data.set(at(i), 2 * i);
  return b.constant(dtype, [...shape, 2], data);
}

/** Products of complex numbers; `factors` has the last axes of `x`. */
function multiplyComplex(b: Builder, x: Value, factors: readonly (readonly [number, number])[], shape: readonly number[]): Value {
  const { dtype } = x.type;
  const real = complexConstant(b, dtype, shape, (i) => [nth(factors, i)[0], nth(factors, i)[0]]);
  const imaginary = complexConstant(b, dtype, shape, (i) => [-nth(factors, i)[1], nth(factors, i)[1]]);
  return b.add(b.mul(x, real), b.mul(b.reverse(x, [x.type.shape.length - 1]), imaginary));
}

/** Along `axis` of `x`, whose last axis is re and im; the frequencies come last but one. */
function denseTransform(b: Builder, x: Value, axis: number, size: number, sign: number): Value {
  // The matrix of multiplication by a complex number: rows re and im of the operand, columns re and im of the result.
  const matrix = allocateHostArray(x.type.dtype, 4 * size * size);
  for (let j = 0; j < size; j++)
    for (let k = 0; k < size; k++) {
      const [c, s] = turn(sign, j * k, size);
      matrix.set([c, s], 4 * j * size + 2 * k);
      matrix.set([-s, c], (4 * j + 2) * size + 2 * k);
    }
  return b.dotGeneral(x, b.constant(x.type.dtype, [size, 2, size, 2], matrix), {
    lhsContract: [axis, x.type.shape.length - 1],
    rhsContract: [0, 1],
  });
}

/** The transform of rows: `x` is [rows, size, 2]. */
function transform(b: Builder, x: Value, rows: Dim, size: number, sign: number): Value {
  if (size <= 1) return x;
  if (size <= denseLimit) return denseTransform(b, x, 1, size, sign);
  const first = splitFactor(size);
  if (first === undefined) return chirpTransform(b, x, rows, size, sign);
  // j = j₁·second + j₂ and k = k₁ + first·k₂.
  const second = size / first;
  const inner = denseTransform(b, b.reshape(x, [rows, first, second, 2]), 1, first, sign);
  const turns = Array.from({ length: size }, (_, i) => turn(sign, Math.floor(i / first) * (i % first), size));
  const turned = b.transpose(multiplyComplex(b, inner, turns, [second, first]), [0, 2, 1, 3]);
  const outer = transform(b, b.reshape(turned, [dimProduct([rows, first]), second, 2]), dimProduct([rows, first]), second, sign);
  return b.reshape(b.transpose(b.reshape(outer, [rows, first, second, 2]), [0, 2, 1, 3]), [rows, size, 2]);
}

/** Bluestein's: jk = (j² + k² - (k - j)²) / 2. */
function chirpTransform(b: Builder, x: Value, rows: Dim, size: number, sign: number): Value {
  const length = 2 ** Math.ceil(Math.log2(2 * size - 1));
  const chirp = Array.from({ length: size }, (_, j) => turn(sign, j ** 2, 2 * size));
  const kernel = new Float64Array(2 * length);
  chirp.forEach(([c, s], j) => {
    kernel.set([c, -s], 2 * j);
    if (j > 0) kernel.set([c, -s], 2 * (length - j));
  });
  const spectrum = fourier(kernel, 0, 1, length, -1);
  const factors = Array.from({ length }, (_, k) => [(spectrum[2 * k] ?? 0) / length, (spectrum[2 * k + 1] ?? 0) / length] as const);
  const padded = b.pad(multiplyComplex(b, x, chirp, [size]), [0, 0, 0], [0, length - size, 0]);
  const product = multiplyComplex(b, transform(b, padded, rows, length, -1), factors, [length]);
  const convolved = b.slice(transform(b, product, rows, length, 1), [0, 0, 0], [rows, size, 2]);
  return multiplyComplex(b, convolved, chirp, [size]);
}

export const fft = defineOp({
  name: "fft",
  family: "composite",
  summary: "Discrete Fourier transform over the last axis but one of complex numbers",
  semantics:
    "The last axis holds real and imaginary parts. result[…, k] = Σ_j x[…, j]·exp(-2πi·jk/n); +2πi for the inverse, which has no factor 1/n. Any length n.",
  traits: ["composite"],
  operands: ["x"],
  attributes: { inverse: { kind: "bool", summary: "with the opposite sign of the exponent" } },
  constraints: { C1: "a floating-point element type", C2: "at least two axes, the last of size 2", C3: "the length is known" },
  infer(context) {
    requireClass(context, "C1", 0, "float");
    const type = operandType(context);
    if (type.shape.length < 2 || type.shape.at(-1) !== 2)
      context.fail("C2", `x is ${formatType(type)}; its last axis must hold real and imaginary part, after the axis that is transformed`);
    if (typeof type.shape.at(-2) !== "number")
      context.fail("C3", `the length ${type.shape.at(-2)} is a symbol`, "give the axis a fixed size");
    return [type];
  },
  evaluate({ operation, inputs }) {
    const x = nth(inputs, 0);
    const size = nth(x.shape, x.shape.length - 2);
    const transformRow = size <= denseLimit ? directFourier : fourier;
    const out = allocateHostArray(x.dtype, x.data.length);
    for (let at = 0; at < x.data.length; at += 2 * size)
      out.set(transformRow(x.data, at / 2, 1, size, signOf(boolOf(operation.attributes, "inverse"))), at);
    return [hostTensor(x.dtype, x.shape, out)];
  },
  // The transposed matrix is the matrix itself; the adjoint of a turn is the turn back.
  vjp: ({ b, operation, cotangents: [dy] }) => [dy && b.fft(dy, { inverse: !boolOf(operation.attributes, "inverse") })],
  decompose(b, operation) {
    const x = nth(operation.operands, 0);
    const { shape } = x.type;
    const [rows, size] = [dimProduct(shape.slice(0, -2)), Number(shape.at(-2))];
    const sign = signOf(boolOf(operation.attributes, "inverse"));
    return [b.reshape(transform(b, b.reshape(x, [rows, size, 2]), rows, size, sign), shape)];
  },
  samples: [
    { operands: ["f32[batch, 6, 2]"], attributes: { inverse: false } },
    { operands: ["f32[2, 3, 5, 2]"], attributes: { inverse: true } },
    { operands: ["f32[1, 2]"], attributes: { inverse: false } },
    { operands: ["f32[0, 4, 2]"], attributes: { inverse: false } },
    { operands: ["f32[3, 0, 2]"], attributes: { inverse: false } },
    { operands: ["f32[72, 2]"], attributes: { inverse: true }, gradient: false },
    { operands: ["f32[2, 67, 2]"], attributes: { inverse: false }, gradient: false },
  ],
});
