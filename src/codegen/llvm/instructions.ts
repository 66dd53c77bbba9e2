/** Types and instructions of LLVM for those of the kernel IR, on scalars and on vectors. */

import { type BinaryFunction, type Comparison, type ScalarType, type StorageType, storageBytes } from "../../ir/expression.ts";

/** Types of values. u32 is i32: signs are in the instructions. */
const scalarTypes = { f32: "float", f64: "double", i32: "i32", u32: "i32", i64: "i64", bool: "i1" } as const satisfies Record<
  ScalarType,
  string
>;

const storageTypes = {
  ...scalarTypes,
  bool: "i32",
  f16: "half",
  bf16: "i16",
  i8: "i8",
  u8: "i8",
  u16: "i16",
} as const satisfies Record<StorageType, string>;

function vectorOf(type: string, lanes: number): string {
  return lanes === 1 ? type : `<${lanes} x ${type}>`;
}

export function typeOf(dtype: ScalarType, lanes = 1): string {
  return vectorOf(scalarTypes[dtype], lanes);
}

/** Types in memory: a bool is an i32 of 0 or 1. */
export function storedTypeOf(dtype: StorageType, lanes = 1): string {
  return vectorOf(storageTypes[dtype], lanes);
}

export function storedAlignment(dtype: StorageType): number {
  return storageBytes(dtype);
}

/** In the names of intrinsics: `f32`, `v8f32`. */
export function suffixOf(dtype: ScalarType, lanes: number): string {
  const scalar = dtype === "u32" ? "i32" : dtype === "bool" ? "i1" : dtype;
  return lanes === 1 ? scalar : `v${lanes}${scalar}`;
}

export function isFloat(dtype: ScalarType): boolean {
  return dtype === "f32" || dtype === "f64";
}

export function isUnsigned(dtype: ScalarType): boolean {
  return dtype === "u32" || dtype === "bool";
}

/** A constant as an operand, without its type. */
export function constantText(dtype: ScalarType, value: number): string {
  switch (dtype) {
    case "f32":
      return floatText(Math.fround(value));
    case "f64":
      return floatText(value);
    case "bool":
      return value !== 0 ? "true" : "false";
    case "i64":
      return String(BigInt(value));
    case "i32":
    case "u32":
      return String(value | 0);
    default:
      return dtype satisfies never;
  }
}

/** Decimals that read back as the same double; of infinities and NaN the bits. */
function floatText(value: number): string {
  if (Number.isNaN(value)) return "0x7FF8000000000000";
  if (!Number.isFinite(value)) return value < 0 ? "0xFFF0000000000000" : "0x7FF0000000000000";
  if (Object.is(value, -0)) return "-0.0";
  const [digits = "", exponent] = String(value).split("e");
  const mantissa = digits.includes(".") ? digits : `${digits}.0`;
  return exponent === undefined ? mantissa : `${mantissa}e${exponent}`;
}

export function vectorText(dtype: ScalarType, values: readonly number[]): string {
  if (values.every((value) => Object.is(value, 0))) return "zeroinitializer";
  return `<${values.map((value) => `${typeOf(dtype)} ${constantText(dtype, value)}`).join(", ")}>`;
}

/** The instruction of a function of two values; undefined where it is a call. */
export function binaryInstruction(op: BinaryFunction, dtype: ScalarType): string | undefined {
  const float = isFloat(dtype);
  switch (op) {
    case "add":
    case "sub":
    case "mul":
      return float ? `f${op}` : op;
    case "div":
      return float ? "fdiv" : isUnsigned(dtype) ? "udiv" : "sdiv";
    case "mod":
      return float ? undefined : isUnsigned(dtype) ? "urem" : "srem";
    case "and":
    case "or":
    case "xor":
      return op;
    case "shl":
      return "shl";
    case "shr":
      return isUnsigned(dtype) ? "lshr" : "ashr";
    case "max":
      return dtype === "bool" ? "or" : undefined;
    case "min":
      return dtype === "bool" ? "and" : undefined;
    case "pow":
    case "atan2":
      return undefined;
    default:
      return op satisfies never;
  }
}

const orders = { eq: "eq", ne: "ne", lt: "lt", le: "le", gt: "gt", ge: "ge" } as const satisfies Record<Comparison, string>;

/** Comparisons with NaN are false, but for `ne`. */
export function compareInstruction(op: Comparison, dtype: ScalarType): string {
  if (isFloat(dtype)) return `fcmp ${op === "ne" ? "une" : `o${orders[op]}`}`;
  if (op === "eq" || op === "ne") return `icmp ${op}`;
  return `icmp ${isUnsigned(dtype) ? "u" : "s"}${orders[op]}`;
}

/** A conversion by value; undefined where nothing changes, and between a float and a narrower integer, which is a call. */
export function castInstruction(from: ScalarType, to: ScalarType): string | undefined {
  if (isFloat(from)) return isFloat(to) ? (to === "f64" ? "fpext" : "fptrunc") : undefined;
  if (isFloat(to)) return isUnsigned(from) ? "uitofp" : "sitofp";
  if (from === "bool") return "zext";
  if (to === "i64") return from === "u32" ? "zext" : "sext";
  return from === "i64" ? "trunc" : undefined;
}
