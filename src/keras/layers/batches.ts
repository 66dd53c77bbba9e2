/** Data to adapt to, batch by batch. */

import { Tensor } from "../tensor/tensor.ts";

function isOneBatch(data: unknown): boolean {
  if (typeof data !== "object" || data === null || !(Symbol.iterator in data) || ArrayBuffer.isView(data)) return true;
  // A list of tensors or typed arrays is a list of batches; nested arrays are one.
  return Array.isArray(data) && !(data[0] instanceof Tensor || ArrayBuffer.isView(data[0]));
}

/** An array, a tensor or a single value is one batch, anything else that can be iterated is a sequence of them. */
export function* batchesOf(data: unknown, steps: number | null): Generator<unknown> {
  if (isOneBatch(data)) {
    yield data;
    return;
  }
  let count = 0;
  for (const batch of data as Iterable<unknown>) {
    if (steps !== null && count++ >= steps) return;
    yield batch;
  }
}
