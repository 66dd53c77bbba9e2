/** Sources of batches: what `fit`, `evaluate` and `predict` take in place of arrays. */

import type { Dataset } from "./dataset/dataset.ts";
import { isNumberArray } from "./number-array.ts";

/** `[x]`, `[x, y]` or `[x, y, sampleWeight]`; anything that is no such list is x alone. */
export type Batch = object;

/** Batches by number: https://keras.io/api/utils/python_utils/#pydataset-class. `fit` takes them in random order unless `shuffle` is false. */
export interface BatchSequence {
  readonly length: number;
  getItem(index: number): Batch | Promise<Batch>;
  onEpochEnd?(): void | Promise<void>;
}

/** Read once per epoch; a function is called for each pass. */
export type BatchSource =
  | Dataset<unknown>
  | Iterable<Batch>
  | AsyncIterable<Batch>
  | (() => Iterable<Batch> | AsyncIterable<Batch>)
  | BatchSequence;

/** Whether data is a source of batches and not the data itself. */
export function isBatchSource(data: unknown): data is BatchSource {
  if (typeof data === "function") return true;
  if (typeof data !== "object" || data === null || Array.isArray(data) || isNumberArray(data)) return false;
  return Symbol.iterator in data || Symbol.asyncIterator in data || "getItem" in data;
}
