/**
 * Scalar functions of the reference evaluation, in double precision. Their meaning is that of `expression.ts`:
 * results are rounded once, when they are stored with the dtype of the result.
 */

import { type Dtype, isFloat } from "../dtype.ts";
import type { BinaryFunction, Comparison, UnaryFunction } from "../expression.ts";

/** To the nearest integer, ties to even. */
export function roundEven(x: number): number {
  const up = Math.round(x);
  return up - x === 0.5 && up % 2 !== 0 ? up - 1 : up;
}

/** Beyond this, erf is 1 in double precision. */
const erfSaturation = 6;
/** Below, the series needs at most about forty terms; above, the continued fraction converges quickly. */
const erfSeriesLimit = 2.5;

/** Error function. Series 7.6.2 and continued fraction 7.9.2 of the NIST Digital Library of Mathematical Functions. */
export function erf(x: number): number {
  if (Number.isNaN(x)) return x;
  const magnitude = Math.abs(x);
  if (magnitude >= erfSaturation) return Math.sign(x);
  const square = magnitude * magnitude;
  if (magnitude < erfSeriesLimit) {
    let term = magnitude;
    let sum = magnitude;
    for (let n = 1; term > sum * 1e-17; n++) {
      term *= (2 * square) / (2 * n + 1);
      sum += term;
    }
    return (Math.sign(x) * 2 * Math.exp(-square) * sum) / Math.sqrt(Math.PI);
  }
  let fraction = 0;
  for (let n = 60; n >= 1; n--) fraction = n / 2 / (magnitude + fraction);
  return Math.sign(x) * (1 - Math.exp(-square) / ((magnitude + fraction) * Math.sqrt(Math.PI)));
}

export function sigmoid(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const e = Math.exp(x);
  return e / (1 + e);
}

const unaryNumerics: Readonly<Record<Exclude<UnaryFunction, "not">, (x: number) => number>> = {
  neg: (x) => -x,
  abs: Math.abs,
  sign: Math.sign,
  floor: Math.floor,
  ceil: Math.ceil,
  round: roundEven,
  exp: Math.exp,
  expm1: Math.expm1,
  log: Math.log,
  log1p: Math.log1p,
  sqrt: Math.sqrt,
  rsqrt: (x) => 1 / Math.sqrt(x),
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  tanh: Math.tanh,
  sigmoid,
  erf,
  is_nan: (x) => (Number.isNaN(x) ? 1 : 0),
  is_finite: (x) => (Number.isFinite(x) ? 1 : 0),
  round_f16: (x) => roundF16(x),
  round_bf16: (x) => roundBf16(x),
};

export function unaryNumeric(op: UnaryFunction, dtype: Dtype): (x: number) => number {
  if (op === "not") return dtype === "bool" ? (x) => (x ? 0 : 1) : dtype === "i64" ? (x) => -1 - x : (x) => ~x;
  return unaryNumerics[op];
}

function flooredMod(a: number, b: number): number {
  const remainder = a % b;
  return remainder !== 0 && remainder < 0 !== b < 0 ? remainder + b : remainder;
}

const floatNumerics: Readonly<Partial<Record<BinaryFunction, (a: number, b: number) => number>>> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  mod: flooredMod,
  // Unlike IEEE 754's pow, JavaScript's gives NaN for 1 to an infinite or NaN power.
  pow: (a, b) => (a === 1 ? 1 : a ** b),
  max: Math.max,
  min: Math.min,
  atan2: Math.atan2,
};

/** Results may leave the range of the dtype: storing wraps them. A division by zero gives 0 here and is not specified elsewhere. */
const integerNumerics: Readonly<Partial<Record<BinaryFunction, (a: number, b: number) => number>>> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: Math.imul,
  div: (a, b) => (b === 0 ? 0 : Math.trunc(a / b)),
  mod: (a, b) => (b === 0 ? 0 : a % b),
  max: Math.max,
  min: Math.min,
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
  shl: (a, b) => a << b,
  shr: (a, b) => a >> b,
};

/** The low 64 bits of a number without its fraction, as a signed one: as storing in an integer array does. Beyond 2^53 it is rounded. */
export function wrapInt64(x: number): number {
  if (Number.isSafeInteger(x)) return x;
  return Number.isFinite(x) ? Number(BigInt.asIntN(64, BigInt(Math.trunc(x)))) : 0;
}

function inInt64(f: (a: bigint, b: bigint) => bigint): (a: number, b: number) => number {
  return (a, b) => Number(BigInt.asIntN(64, f(BigInt(a), BigInt(b))));
}

/** What 32-bit arithmetic or doubles do not give exactly. */
const int64Numerics: Readonly<Partial<Record<BinaryFunction, (a: number, b: number) => number>>> = {
  mul: inInt64((a, b) => a * b),
  div: inInt64((a, b) => (b === 0n ? 0n : a / b)),
  and: inInt64((a, b) => a & b),
  or: inInt64((a, b) => a | b),
  xor: inInt64((a, b) => a ^ b),
  shl: inInt64((a, b) => a << b),
  shr: inInt64((a, b) => a >> b),
};

export function binaryNumeric(op: BinaryFunction, dtype: Dtype): (a: number, b: number) => number {
  if (op === "shr" && dtype === "u32") return (a, b) => a >>> b;
  const wide = dtype === "i64" ? int64Numerics[op] : undefined;
  const numeric = wide ?? (isFloat(dtype) ? floatNumerics : integerNumerics)[op];
  if (!numeric) throw new Error(`internal: ${op} is not defined on ${dtype}`);
  return numeric;
}

/** One step of a sum: in double precision, or modulo the range of 32 or 64 bits. */
export function sumNumeric(dtype: Dtype): (a: number, b: number) => number {
  if (dtype === "i64") return (a, b) => wrapInt64(a + b);
  return isFloat(dtype) ? (a, b) => a + b : (a, b) => (a + b) | 0;
}

/** One step of a product. */
export function productNumeric(dtype: Dtype): (a: number, b: number) => number {
  return binaryNumeric("mul", dtype);
}

const comparisonNumerics: Readonly<Record<Comparison, (a: number, b: number) => number>> = {
  eq: (a, b) => (a === b ? 1 : 0),
  ne: (a, b) => (a !== b ? 1 : 0),
  lt: (a, b) => (a < b ? 1 : 0),
  le: (a, b) => (a <= b ? 1 : 0),
  gt: (a, b) => (a > b ? 1 : 0),
  ge: (a, b) => (a >= b ? 1 : 0),
};

export function compareNumeric(op: Comparison): (a: number, b: number) => number {
  return comparisonNumerics[op];
}

const integerRanges: Readonly<Partial<Record<Dtype, readonly [number, number]>>> = {
  /** The last one that is a double. */
  i64: [-(2 ** 63), 2 ** 63 - 1024],
  i32: [-(2 ** 31), 2 ** 31 - 1],
  u32: [0, 2 ** 32 - 1],
  i8: [-128, 127],
  u8: [0, 255],
  i4: [-8, 7],
};

/** Value conversion: float to integer truncates and saturates (NaN to 0), integer to integer wraps, anything to bool tests against 0. */
export function castNumeric(from: Dtype, to: Dtype): (x: number) => number {
  if (to === "bool") return (x) => (x !== 0 ? 1 : 0);
  const range = integerRanges[to];
  if (!range || !isFloat(from)) return (x) => x;
  const [low, high] = range;
  return (x) => (Number.isNaN(x) ? 0 : Math.min(Math.max(Math.trunc(x), low), high));
}

/** Identity of a maximum: smaller than every value of the dtype. */
export function lowest(dtype: Dtype): number {
  return integerRanges[dtype]?.[0] ?? -Infinity;
}

/** Identity of a minimum. */
export function highest(dtype: Dtype): number {
  return integerRanges[dtype]?.[1] ?? Infinity;
}

/** Rounds to a binary format with `fractionBits` bits after the leading one, ties to even, with subnormals and overflow to infinity. */
function roundToFormat(x: number, fractionBits: number, minimumExponent: number, largest: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  const magnitude = Math.abs(x);
  let exponent = Math.floor(Math.log2(magnitude));
  if (2 ** exponent > magnitude) exponent--;
  if (2 ** (exponent + 1) <= magnitude) exponent++;
  const quantum = 2 ** (Math.max(exponent, minimumExponent) - fractionBits);
  const rounded = roundEven(x / quantum) * quantum;
  return Math.abs(rounded) > largest ? Math.sign(x) * Infinity : rounded;
}

const roundF16 = (x: number): number => roundToFormat(x, 10, -14, 65_504);
const roundBf16 = (x: number): number => roundToFormat(x, 7, -126, (2 - 2 ** -7) * 2 ** 127);

/** The value of its dtype that a result becomes: the nearest float, the low bits of an integer. Undefined where the host array does it. */
export function narrowing(dtype: Dtype): ((x: number) => number) | undefined {
  switch (dtype) {
    case "f16":
      return roundF16;
    case "bf16":
      return roundBf16;
    case "i8":
      return (x) => (x << 24) >> 24;
    case "u8":
      return (x) => x & 0xff;
    case "i4":
      return (x) => (x << 28) >> 28;
    case "i64":
      return wrapInt64;
    default:
      return undefined;
  }
}
