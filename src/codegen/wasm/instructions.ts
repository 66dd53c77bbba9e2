/** Which WebAssembly instruction computes which function of the kernel IR, on scalars and on vectors of four lanes. */

import type { BinaryFunction, Comparison, ScalarType, UnaryFunction } from "../../ir/expression.ts";
import { formatF32, type Wat, wat } from "./wat.ts";

/** Element types with four bytes in memory; a vector of bool is a mask of all ones or zeros per lane. */
export type WasmScalar = "f32" | "i32" | "u32" | "bool";

export function wasmScalar(dtype: ScalarType): WasmScalar {
  switch (dtype) {
    case "f32":
    case "i32":
    case "u32":
    case "bool":
      return dtype;
    case "f64":
    case "f16":
    case "bf16":
      throw new Error(`internal: wasm kernels have no ${dtype}`);
    default:
      return dtype satisfies never;
  }
}

export function valueType(dtype: ScalarType, lanes: number): "i32" | "f32" | "v128" {
  if (lanes === 4) return "v128";
  if (lanes !== 1) throw new Error(`internal: wasm vectors have 4 lanes, not ${lanes}`);
  return wasmScalar(dtype) === "f32" ? "f32" : "i32";
}

/** `i32` or `i32x4`, `f32` or `f32x4`: the prefix of arithmetic instructions. */
export function shapeOf(dtype: ScalarType, lanes: number): string {
  const scalar = wasmScalar(dtype) === "f32" ? "f32" : "i32";
  return lanes === 1 ? scalar : `${scalar}x4`;
}

export function constantOf(dtype: ScalarType, lanes: number, values: readonly number[]): Wat {
  const type = wasmScalar(dtype);
  if (lanes === 1) {
    const [value = 0] = values;
    if (type === "f32") return wat(`f32.const ${formatF32(value)}`);
    return wat(`i32.const ${type === "bool" ? Number(value !== 0) : value | 0}`);
  }
  const texts = values.map((value) => (type === "f32" ? formatF32(value) : String(type === "bool" ? -Number(value !== 0) : value | 0)));
  return wat(`v128.const ${shapeOf(dtype, lanes)} ${texts.join(" ")}`);
}

/** Undefined where there is no single instruction. */
export function unaryInstruction(op: UnaryFunction, dtype: ScalarType, lanes: number): string | undefined {
  const shape = shapeOf(dtype, lanes);
  switch (op) {
    case "neg":
      return dtype === "f32" || lanes > 1 ? `${shape}.neg` : undefined;
    case "abs":
      return dtype === "f32" || (lanes > 1 && dtype === "i32") ? `${shape}.abs` : undefined;
    case "not":
      return dtype === "bool" && lanes === 1 ? "i32.eqz" : lanes > 1 ? "v128.not" : undefined;
    case "floor":
    case "ceil":
    case "sqrt":
      return dtype === "f32" ? `${shape}.${op}` : undefined;
    case "round":
      return dtype === "f32" ? `${shape}.nearest` : undefined;
    default:
      return undefined;
  }
}

export function binaryInstruction(op: BinaryFunction, dtype: ScalarType, lanes: number): string | undefined {
  const type = wasmScalar(dtype);
  const shape = shapeOf(dtype, lanes);
  const sign = type === "i32" ? "s" : "u";
  switch (op) {
    case "add":
    case "sub":
    case "mul":
      return type === "bool" ? undefined : `${shape}.${op}`;
    case "div":
      return type === "f32" ? `${shape}.div` : lanes === 1 && type !== "bool" ? `i32.div_${sign}` : undefined;
    case "mod":
      return lanes === 1 && (type === "i32" || type === "u32") ? `i32.rem_${sign}` : undefined;
    case "min":
    case "max":
      if (type === "f32") return `${shape}.${op}`;
      return lanes > 1 && type !== "bool" ? `${shape}.${op}_${sign}` : undefined;
    case "and":
    case "or":
    case "xor":
      return type === "f32" ? undefined : lanes > 1 ? `v128.${op}` : `i32.${op}`;
    case "shl":
      return type === "i32" || type === "u32" ? `${shape}.shl` : undefined;
    case "shr":
      return type === "i32" || type === "u32" ? `${shape}.shr_${sign}` : undefined;
    case "pow":
    case "atan2":
      return undefined;
    default:
      return op satisfies never;
  }
}

export function compareInstruction(op: Comparison, dtype: ScalarType, lanes: number): string {
  const type = wasmScalar(dtype);
  const signed = type !== "f32" && op !== "eq" && op !== "ne";
  // Masks order as signed numbers would the other way round: true is -1.
  const sign = type === "i32" || (type === "bool" && lanes === 1) ? "_s" : "_u";
  return `${shapeOf(dtype, lanes)}.${op}${signed ? sign : ""}`;
}

/** `x` converted from one element type to another by value. */
export function castOf(from: ScalarType, to: ScalarType, lanes: number, x: Wat): Wat {
  const source = wasmScalar(from);
  const target = wasmScalar(to);
  const vector = lanes > 1;
  if (source === target) return x;
  if (target === "bool") {
    const zero = constantOf(source, lanes, new Array<number>(lanes).fill(0));
    return wat(`${shapeOf(source, lanes)}.ne`, x, zero);
  }
  if (source === "bool") {
    if (vector) return wat("v128.and", x, constantOf(target, lanes, new Array<number>(lanes).fill(1)));
    return target === "f32" ? wat("f32.convert_i32_s", x) : x;
  }
  if (target === "f32") {
    const sign = source === "i32" ? "s" : "u";
    return wat(vector ? `f32x4.convert_i32x4_${sign}` : `f32.convert_i32_${sign}`, x);
  }
  if (source === "f32") {
    const sign = target === "i32" ? "s" : "u";
    return wat(vector ? `i32x4.trunc_sat_f32x4_${sign}` : `i32.trunc_sat_f32_${sign}`, x);
  }
  return x;
}

export function bitcastOf(from: ScalarType, to: ScalarType, lanes: number, x: Wat): Wat {
  const isFloat = (dtype: ScalarType): boolean => wasmScalar(dtype) === "f32";
  if (lanes > 1 || isFloat(from) === isFloat(to)) return x;
  return wat(isFloat(to) ? "f32.reinterpret_i32" : "i32.reinterpret_f32", x);
}
