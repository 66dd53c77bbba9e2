/** Arrays that know their shape. */

import type { NumberArray, ShapedData } from "../number-array.ts";

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
