/** Which WebAssembly instruction computes which function of the kernel IR, on scalars and on vectors of four lanes. */

import {
  type BinaryFunction,
  type Comparison,
  type ScalarType,
  type StorageType,
  scalarTypeOf,
  type UnaryFunction,
} from "../../ir/expression.ts";
import type { WasmType } from "./function.ts";
import { formatF32, formatF64, type Wat, wat } from "./wat.ts";

/** A scalar's type; u32 and bool are i32. */
function scalarType(dtype: ScalarType): Exclude<WasmType, "v128"> {
  return dtype === "u32" || dtype === "bool" ? "i32" : dtype;
}

function isFloat(dtype: ScalarType): boolean {
  return dtype === "f32" || dtype === "f64";
}

export function valueType(dtype: ScalarType, lanes: number): WasmType {
  if (lanes === 1) return scalarType(dtype);
  if (lanes !== 4) throw new Error(`internal: wasm vectors have 4 lanes, not ${lanes}`);
  if (dtype === "f64" || dtype === "i64") throw new Error(`internal: wasm has no vectors of 4 lanes of ${dtype}`);
  return "v128";
}

/** `i32` or `i32x4`, `f32` or `f32x4`: the prefix of arithmetic instructions. A vector of bool is a mask of all ones or zeros per lane. */
export function shapeOf(dtype: ScalarType, lanes: number): string {
  return lanes === 1 ? scalarType(dtype) : `${scalarType(dtype)}x4`;
}

export function constantOf(dtype: ScalarType, lanes: number, values: readonly number[]): Wat {
  if (lanes === 1) {
    const [value = 0] = values;
    if (dtype === "f32") return wat(`f32.const ${formatF32(value)}`);
    if (dtype === "f64") return wat(`f64.const ${formatF64(value)}`);
    if (dtype === "i64") return wat(`i64.const ${BigInt(value)}`);
    return wat(`i32.const ${dtype === "bool" ? Number(value !== 0) : value | 0}`);
  }
  const texts = values.map((value) => (dtype === "f32" ? formatF32(value) : String(dtype === "bool" ? -Number(value !== 0) : value | 0)));
  return wat(`v128.const ${shapeOf(dtype, lanes)} ${texts.join(" ")}`);
}

/** Undefined where there is no single instruction. */
export function unaryInstruction(op: UnaryFunction, dtype: ScalarType, lanes: number): string | undefined {
  const shape = shapeOf(dtype, lanes);
  switch (op) {
    case "neg":
      return isFloat(dtype) || lanes > 1 ? `${shape}.neg` : undefined;
    case "abs":
      return isFloat(dtype) || (lanes > 1 && dtype === "i32") ? `${shape}.abs` : undefined;
    case "not":
      return dtype === "bool" && lanes === 1 ? "i32.eqz" : lanes > 1 ? "v128.not" : undefined;
    case "floor":
    case "ceil":
    case "sqrt":
      return isFloat(dtype) ? `${shape}.${op}` : undefined;
    case "round":
      return isFloat(dtype) ? `${shape}.nearest` : undefined;
    default:
      return undefined;
  }
}

export function binaryInstruction(op: BinaryFunction, dtype: ScalarType, lanes: number): string | undefined {
  const shape = shapeOf(dtype, lanes);
  const sign = dtype === "i32" || dtype === "i64" ? "s" : "u";
  switch (op) {
    case "add":
    case "sub":
    case "mul":
      return dtype === "bool" ? undefined : `${shape}.${op}`;
    case "div":
      return isFloat(dtype) ? `${shape}.div` : lanes === 1 && dtype !== "bool" ? `${shape}.div_${sign}` : undefined;
    case "mod":
      return lanes === 1 && dtype !== "bool" && !isFloat(dtype) ? `${shape}.rem_${sign}` : undefined;
    case "min":
    case "max":
      if (isFloat(dtype)) return `${shape}.${op}`;
      return lanes > 1 && dtype !== "bool" ? `${shape}.${op}_${sign}` : undefined;
    case "and":
    case "or":
    case "xor":
      return isFloat(dtype) ? undefined : `${lanes > 1 ? "v128" : shape}.${op}`;
    case "shl":
      return isFloat(dtype) || dtype === "bool" ? undefined : `${shape}.shl`;
    case "shr":
      return isFloat(dtype) || dtype === "bool" ? undefined : `${shape}.shr_${sign}`;
    case "pow":
    case "atan2":
      return undefined;
    default:
      return op satisfies never;
  }
}

export function compareInstruction(op: Comparison, dtype: ScalarType, lanes: number): string {
  const hasSign = !isFloat(dtype) && op !== "eq" && op !== "ne";
  // Masks order as signed numbers would the other way round: true is -1.
  const sign = dtype === "i32" || dtype === "i64" || (dtype === "bool" && lanes === 1) ? "_s" : "_u";
  return `${shapeOf(dtype, lanes)}.${op}${hasSign ? sign : ""}`;
}

/** `x` converted from one element type to another by value. */
export function castOf(from: ScalarType, to: ScalarType, lanes: number, x: Wat): Wat {
  if (from === to) return x;
  const vector = lanes > 1;
  if (to === "bool") {
    const zero = constantOf(from, lanes, new Array<number>(lanes).fill(0));
    return wat(`${shapeOf(from, lanes)}.ne`, x, zero);
  }
  if (vector) return castVector(from, to, x);
  const [source, target] = [scalarType(from), scalarType(to)];
  const isSigned = (dtype: ScalarType): string => (dtype === "u32" ? "u" : "s");
  if (source === target) return x;
  if (isFloat(to)) {
    if (isFloat(from)) return wat(to === "f64" ? "f64.promote_f32" : "f32.demote_f64", x);
    return wat(`${target}.convert_${source}_${isSigned(from)}`, x);
  }
  if (isFloat(from)) return wat(`${target}.trunc_sat_${source}_${isSigned(to)}`, x);
  return wat(to === "i64" ? `i64.extend_i32_${isSigned(from)}` : "i32.wrap_i64", x);
}

function castVector(from: ScalarType, to: ScalarType, x: Wat): Wat {
  if (from === "bool") return wat("v128.and", x, constantOf(to, 4, [1, 1, 1, 1]));
  if (to === "f32") return wat(`f32x4.convert_i32x4_${from === "i32" ? "s" : "u"}`, x);
  if (from === "f32") return wat(`i32x4.trunc_sat_f32x4_${to === "i32" ? "s" : "u"}`, x);
  return x;
}

export function bitcastOf(from: ScalarType, to: ScalarType, lanes: number, x: Wat): Wat {
  if (lanes > 1 || isFloat(from) === isFloat(to)) return x;
  return wat(isFloat(to) ? "f32.reinterpret_i32" : "i32.reinterpret_f32", x);
}

/** Elements of a buffer as values: one, or four that lie one after the other. */
export function loadOf(storage: StorageType, lanes: number, immediate: string, pointer: Wat): Wat {
  const narrow = narrowAccess[storage];
  if (!narrow) return wat(`${lanes === 1 ? shapeOf(scalarTypeOf(storage), 1) : "v128"}.load${immediate}`, pointer);
  const { bits, sign } = narrow;
  if (lanes === 1) return wat(`i32.load${bits}_${sign}${immediate}`, pointer);
  const words = wat(`v128.load${bits * 4}_zero${immediate}`, pointer);
  return wat(`i32x4.extend_low_i16x8_${sign}`, bits === 8 ? wat(`i16x8.extend_low_i8x16_${sign}`, words) : words);
}

/** The reverse. Values of narrow types are in range: what saturates here never does. */
export function storeOf(storage: StorageType, lanes: number, immediate: string, pointer: Wat, value: Wat): Wat {
  const narrow = narrowAccess[storage];
  if (!narrow) return wat(`${lanes === 1 ? shapeOf(scalarTypeOf(storage), 1) : "v128"}.store${immediate}`, pointer, value);
  const { bits, sign } = narrow;
  if (lanes === 1) return wat(`i32.store${bits}${immediate}`, pointer, value);
  const zero = constantOf("i32", 4, [0, 0, 0, 0]);
  // The instruction reads signed words; those of u16 are positive.
  const halves = wat(`i16x8.narrow_i32x4_${bits === 16 ? "u" : "s"}`, value, zero);
  const packed = bits === 16 ? halves : wat(`i8x16.narrow_i16x8_${sign}`, halves, zero);
  return wat(`v128.store${bits * 4}_lane${immediate} 0`, pointer, packed);
}

const narrowAccess: Readonly<Partial<Record<StorageType, { readonly bits: 8 | 16; readonly sign: "s" | "u" }>>> = {
  i8: { bits: 8, sign: "s" },
  u8: { bits: 8, sign: "u" },
  u16: { bits: 16, sign: "u" },
};
