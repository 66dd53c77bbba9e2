/** Element types of tensors and the host arrays that hold them. */

import { fail } from "./diagnostic.ts";

export const dtypes = ["f32", "f16", "bf16", "f64", "i32", "u32", "i64", "i8", "u8", "i4", "bool"] as const;
export type Dtype = (typeof dtypes)[number];

/** Host storage of a tensor. Booleans are bytes 0 and 1; f16 and bf16 are kept widened in f32, rounded to their grid. */
export type HostArray =
  | Float32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | BigInt64Array<ArrayBuffer>
  | Int8Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>;

/** Host arrays whose elements are plain numbers: all but i64. */
export type NumericArray = Exclude<HostArray, BigInt64Array<ArrayBuffer>>;

export function isDtype(text: string): text is Dtype {
  return (dtypes as readonly string[]).includes(text);
}

export function isFloat(dtype: Dtype): boolean {
  return dtype === "f32" || dtype === "f16" || dtype === "bf16" || dtype === "f64";
}

export function isSignedInteger(dtype: Dtype): boolean {
  return dtype === "i32" || dtype === "i64" || dtype === "i8" || dtype === "i4";
}

export function isInteger(dtype: Dtype): boolean {
  return isSignedInteger(dtype) || dtype === "u32" || dtype === "u8";
}

/** An array for `length` elements. i64 is refused: no part of the compiler computes with it yet. */
export function allocateHostArray(dtype: Dtype, length: number): NumericArray {
  switch (dtype) {
    case "f32":
    case "f16":
    case "bf16":
      return new Float32Array(length);
    case "f64":
      return new Float64Array(length);
    case "i32":
      return new Int32Array(length);
    case "u32":
      return new Uint32Array(length);
    case "i8":
    case "i4":
      return new Int8Array(length);
    case "u8":
    case "bool":
      return new Uint8Array(length);
    case "i64":
      return fail("TSC1002", "64-bit integers have no host evaluation; use i32");
    default:
      return dtype satisfies never;
  }
}
