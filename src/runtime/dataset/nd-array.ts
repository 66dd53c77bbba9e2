/** Arrays that know their shape. */

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

export function isShaped(data: unknown): data is ShapedData {
  return typeof data === "object" && data !== null && "shape" in data && "dataSync" in data && typeof data.dataSync === "function";
}

/** Elements row-major in one typed array, and their shape. */
export class NDArray<T extends NumberArray = NumberArray> implements ShapedData {
  readonly data: T;
  readonly shape: readonly number[];

  constructor(data: T, shape: readonly number[]) {
    const size = shape.reduce((product, dim) => product * dim, 1);
    if (size !== data.length) throw new RangeError(`shape [${shape.join(", ")}] holds ${size} elements; ${data.length} are given`);
    this.data = data;
    this.shape = shape;
  }

  get size(): number {
    return this.data.length;
  }

  dataSync(): T {
    return this.data;
  }

  /** Item `index` along the first axis; it shares memory with this. */
  item(index: number): NDArray<T> {
    const shape = this.shape.slice(1);
    const size = shape.reduce((product, dim) => product * dim, 1);
    return new NDArray(this.data.subarray(index * size, (index + 1) * size) as T, shape);
  }

  toString(): string {
    return `<NDArray shape=[${this.shape.join(", ")}]>`;
  }
}
