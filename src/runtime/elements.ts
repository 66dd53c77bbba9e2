/**
 * Elements on both sides of a device's memory. Callers see plain numbers: f16 and bf16 widened in f32, i64 in f64, bool as
 * i32 of 0 and 1. In memory an element has its own width, or that of a 32-bit word where the target cannot store less.
 */

import type { TypedArray } from "./executor.ts";
import type { PlanDtype, PlanStorage, PlanTensor } from "./plan.ts";

type StoredTensor = Pick<PlanTensor, "dtype" | "stored">;

interface ArrayType {
  readonly name: string;
  new (length: number): TypedArray;
  new (values: ArrayLike<number> | ArrayBuffer): TypedArray;
  from<T>(values: ArrayLike<T>, f: (value: T) => number): TypedArray;
}

/** The arrays in which callers get and give elements. */
export const arrayTypes: Readonly<Record<PlanDtype, ArrayType>> = {
  f32: Float32Array,
  f16: Float32Array,
  bf16: Float32Array,
  f64: Float64Array,
  i64: Float64Array,
  i32: Int32Array,
  bool: Int32Array,
  u32: Uint32Array,
  i8: Int8Array,
  u8: Uint8Array,
};

/** Elements of a tensor, or of one row where its size is open. */
export function elementCount(shape: readonly (number | null)[]): number {
  return shape.reduce<number>((product, size) => product * (size ?? 1), 1);
}

export interface Codec {
  pack(data: TypedArray): ArrayBufferView<ArrayBuffer>;
  unpack(bytes: ArrayBuffer): TypedArray;
  /** To a value of the type, for words that hold more. */
  round(x: number): number;
}

/** Of element types that lie in memory in another form than callers see; `coded-elements.ts` fills them in. */
export const codecs: Partial<Record<PlanDtype, Codec>> = {};

/** Numbers in the array of their dtype; the same one where it is that already. */
export function asElements(dtype: PlanDtype, data: ArrayLike<number>): TypedArray {
  const type = arrayTypes[dtype];
  return data instanceof type ? (data as TypedArray) : new type(data);
}

/** How the elements of a tensor lie in memory. */
export function storageOf({ dtype, stored }: StoredTensor): PlanStorage {
  return stored ?? (dtype === "bool" ? "i32" : dtype);
}

export function elementBytes(storage: PlanStorage): number {
  return Number(storage.replace(/\D+/, "")) / 8;
}

/** Numbers a caller gave, as they lie in memory; the array itself where that is no other. */
export function pack(tensor: StoredTensor, data: TypedArray): ArrayBufferView<ArrayBuffer> {
  const storage = storageOf(tensor);
  const codec = codecs[tensor.dtype];
  if (!codec) return asElements(storage, data);
  return tensor.stored ? arrayTypes[storage].from(data, codec.round) : codec.pack(data);
}

/** The reverse of `pack`. */
export function unpack(tensor: StoredTensor, bytes: ArrayBuffer): TypedArray {
  const storage = storageOf(tensor);
  return codecs[storage]?.unpack(bytes) ?? asElements(tensor.dtype, new arrayTypes[storage](bytes));
}
