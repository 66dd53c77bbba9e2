/** Element types under their Keras names, and the promotion rules of Keras 3. */

import { allocateHostArray, type Dtype, type NumericArray } from "../ir/dtype.ts";
import { narrowing } from "../ir/ops/numerics.ts";
import { valueError } from "./errors.ts";

export type DataType = "float32" | "float16" | "bfloat16" | "float64" | "int32" | "uint32" | "int64" | "int8" | "uint8" | "bool";

const toIr = {
  float32: "f32",
  float16: "f16",
  bfloat16: "bf16",
  float64: "f64",
  int32: "i32",
  uint32: "u32",
  int64: "i64",
  int8: "i8",
  uint8: "u8",
  bool: "bool",
} as const satisfies Record<DataType, Dtype>;

export function irDtype(dtype: DataType): Dtype {
  return toIr[dtype];
}

export function dataTypeOf(dtype: Dtype): DataType {
  const found = (Object.keys(toIr) as DataType[]).find((name) => toIr[name] === dtype);
  return found ?? valueError(`${dtype} has no name in the Keras API`);
}

export function standardizeDtype(name: string): DataType {
  if (name in toIr) return name as DataType;
  return valueError(`unknown dtype ${JSON.stringify(name)}`, { help: `dtypes are ${Object.keys(toIr).join(", ")}` });
}

export function isFloatType(dtype: DataType): boolean {
  return dtype === "float32" || dtype === "float16" || dtype === "bfloat16" || dtype === "float64";
}

const integerOrder: readonly DataType[] = ["bool", "uint8", "int8", "int32", "uint32", "int64"];
const floatOrder: readonly DataType[] = ["bfloat16", "float16", "float32", "float64"];

/**
 * The dtype of an operation on both: a float wins over an integer, wider over narrower; two different 16-bit floats give
 * float32. Unlike Keras, integers do not widen to 64 bits: u32 with i32 stays u32.
 */
export function promoteTypes(a: DataType, b: DataType): DataType {
  if (a === b) return a;
  const [floatA, floatB] = [isFloatType(a), isFloatType(b)];
  if (floatA && floatB) {
    const pair = [a, b];
    if (pair.includes("bfloat16") && pair.includes("float16")) return "float32";
    return floatOrder.indexOf(a) > floatOrder.indexOf(b) ? a : b;
  }
  if (floatA) return a;
  if (floatB) return b;
  return integerOrder.indexOf(a) > integerOrder.indexOf(b) ? a : b;
}

/** A host array of `dtype` with the given elements converted; those of 16-bit floats are rounded to what they can hold. */
export function hostArray(dtype: DataType, values: ArrayLike<number | boolean>): NumericArray {
  const array = allocateHostArray(irDtype(dtype), values.length);
  if (dtype === "bool") {
    for (let i = 0; i < values.length; i++) array[i] = values[i] ? 1 : 0;
  } else {
    const round = isFloatType(dtype) ? narrowing(irDtype(dtype)) : undefined;
    for (let i = 0; i < values.length; i++) array[i] = round ? round(Number(values[i])) : Number(values[i]);
  }
  return array;
}
