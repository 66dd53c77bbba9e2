/** Element types of tensors and the host arrays that hold them. */

export const dtypes = ["f32", "f16", "bf16", "f64", "i32", "u32", "i64", "i8", "u8", "i4", "bool"] as const;
export type Dtype = (typeof dtypes)[number];

/**
 * Host storage of a tensor, in plain numbers. Booleans are bytes 0 and 1; f16 and bf16 are kept widened in f32, rounded to
 * their grid; i64 in f64, which holds integers of up to 53 bits.
 */
export type NumericArray =
  | Float32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int8Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>;

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

/** An array for `length` elements. */
export function allocateHostArray(dtype: Dtype, length: number): NumericArray {
  switch (dtype) {
    case "f32":
    case "f16":
    case "bf16":
      return new Float32Array(length);
    case "f64":
    case "i64":
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
    default:
      return dtype satisfies never;
  }
}
