/** What callers give numbers in. */

export type NumberArray =
  | Float32Array
  | Float64Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray;

/** Numbers in nested arrays, row-major; rows may be typed arrays. */
export type NestedNumbers = readonly (number | boolean | NumberArray | NestedNumbers)[];

/** What has a shape and can be read at once: an `NDArray`, and tensors of tscompile and of TensorFlow.js. */
export interface ShapedData {
  readonly shape: readonly (number | null)[];
  dataSync(): ArrayLike<number>;
}

export function isNumberArray(data: unknown): data is NumberArray {
  return ArrayBuffer.isView(data) && !(data instanceof DataView);
}
