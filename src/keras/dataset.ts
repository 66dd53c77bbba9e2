/** Batches from iterables: one pass per epoch, or one continued over epochs of a given number of steps. */

import type { Data } from "./data.ts";
import { valueError, warn } from "./errors.ts";
import type { TensorLike } from "./tensor.ts";
import { Tensor } from "./tensor.ts";
import { isRecord } from "./tree.ts";

/** `[x]`, `[x, y]`, `[x, y, sampleWeight]`, TensorFlow.js's `{xs, ys}`, or x alone. */
export type Batch = readonly [x: Data, y?: Data, sampleWeight?: TensorLike] | { readonly xs: Data; readonly ys: Data } | Data;
/** Iterated once per epoch; a function is called for each pass. */
export type Dataset = Iterable<Batch> | AsyncIterable<Batch> | (() => Iterable<Batch> | AsyncIterable<Batch>);

export interface UnpackedBatch {
  readonly x: Data;
  readonly y: Data | undefined;
  readonly sampleWeight: TensorLike | undefined;
}

/** Whether data is a source of batches and not the data itself. */
export function isDataset(x: unknown): x is Dataset {
  if (typeof x === "function") return true;
  if (typeof x !== "object" || x === null || Array.isArray(x) || ArrayBuffer.isView(x) || x instanceof Tensor) return false;
  return Symbol.iterator in x || Symbol.asyncIterator in x;
}

export function unpackBatch(batch: Batch): UnpackedBatch {
  if (Array.isArray(batch)) {
    if (batch.length < 1 || batch.length > 3) valueError(`a batch is [x], [x, y] or [x, y, sampleWeight]; ${batch.length} items are given`);
    const [x, y, sampleWeight] = batch as unknown as readonly [Data, Data?, TensorLike?];
    return { x, y, sampleWeight };
  }
  if (isRecord(batch) && "xs" in batch && "ys" in batch && Object.keys(batch).length === 2)
    return { x: batch["xs"] as Data, y: batch["ys"] as Data, sampleWeight: undefined };
  return { x: batch as Data, y: undefined, sampleWeight: undefined };
}

function iterate(dataset: Dataset): Iterator<Batch> | AsyncIterator<Batch> {
  const source = typeof dataset === "function" ? dataset() : dataset;
  return Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
}

export class EpochIterator {
  readonly #dataset: Dataset;
  readonly #steps: number | undefined;
  #pass: Iterator<Batch> | AsyncIterator<Batch> | undefined;
  /** Batches of a whole pass, once one was seen. */
  count: number | undefined;

  constructor(dataset: Dataset, steps: number | undefined) {
    this.#dataset = dataset;
    this.#steps = steps;
  }

  async *epoch(): AsyncGenerator<UnpackedBatch, void> {
    const pass = (this.#steps === undefined ? undefined : this.#pass) ?? iterate(this.#dataset);
    this.#pass = pass;
    let step = 0;
    for (; this.#steps === undefined || step < this.#steps; step++) {
      const next = await pass.next();
      if (next.done) {
        this.#pass = undefined;
        this.count = step;
        if (this.#steps !== undefined)
          warn(`the data ended after ${step} of ${this.#steps} steps of an epoch; give a source with enough batches, or fewer steps`);
        return;
      }
      yield unpackBatch(next.value);
    }
  }
}
