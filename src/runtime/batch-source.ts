/** Sources of batches: what `fit`, `evaluate` and `predict` take in place of arrays. */

import type { Dataset } from "./dataset/dataset.ts";
import { isNumberArray } from "./dataset/nd-array.ts";
import { fault } from "./fault.ts";
import { shuffledOrder } from "./shuffle.ts";

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

function isSequence(source: unknown): source is BatchSequence {
  return typeof source === "object" && source !== null && "getItem" in source && typeof source.getItem === "function" && "length" in source;
}

/** By its methods: the class of another bundle is another class. */
function isDataset(source: unknown): source is Dataset {
  return typeof source === "object" && source !== null && "pass" in source && typeof source.pass === "function";
}

/** Whether data is a source of batches and not the data itself. */
export function isBatchSource(data: unknown): data is BatchSource {
  if (typeof data === "function") return true;
  if (typeof data !== "object" || data === null || Array.isArray(data) || isNumberArray(data)) return false;
  return Symbol.iterator in data || Symbol.asyncIterator in data || "getItem" in data;
}

/** Inputs, targets and weights of a batch. */
export function unpackXYSampleWeight<T = unknown>(batch: Batch): readonly [x: T, y: T | undefined, sampleWeight: T | undefined] {
  if (!Array.isArray(batch)) return [batch as T, undefined, undefined];
  if (batch.length < 1 || batch.length > 3)
    fault("TSC3127", `a batch is [x], [x, y] or [x, y, sampleWeight]; a list of ${batch.length} is given`, "for x alone, give [x]");
  const [x, y, sampleWeight] = batch as unknown as readonly [T, T?, T?];
  return [x, y ?? undefined, sampleWeight ?? undefined];
}

/** Batches of a pass; undefined where that is not known. */
export function countBatches(source: BatchSource): number | undefined {
  if (isDataset(source)) return source.size;
  if (isSequence(source)) return source.length;
  return Array.isArray(source) ? source.length : undefined;
}

/** Whether all passes are over one iterator that cannot begin again. */
export function isOneShot(source: BatchSource): boolean {
  if (typeof source === "function" || isDataset(source) || isSequence(source)) return false;
  return iterate(source) === (source as unknown);
}

/** The batches of pass number `pass`; `seed` shuffles those of a sequence. */
export function openPass(source: BatchSource, pass: number, seed: number | undefined): Iterator<Batch> | AsyncIterator<Batch> {
  if (isDataset(source)) return source.pass(pass) as AsyncIterator<Batch>;
  if (isSequence(source)) return sequencePass(source, seed === undefined ? undefined : shuffledOrder(source.length, seed, pass));
  return iterate(typeof source === "function" ? source() : source);
}

function iterate(source: Iterable<Batch> | AsyncIterable<Batch>): Iterator<Batch> | AsyncIterator<Batch> {
  return Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
}

async function* sequencePass(source: BatchSequence, order: Uint32Array | undefined): AsyncGenerator<Batch> {
  for (let i = 0; i < source.length; i++) yield await source.getItem(order?.[i] ?? i);
}

export async function endEpoch(source: BatchSource): Promise<void> {
  if (isSequence(source)) await source.onEpochEnd?.();
}
