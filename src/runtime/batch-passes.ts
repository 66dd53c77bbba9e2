/** Passes over sources of batches. */

import type { Batch, BatchSequence, BatchSource } from "./batch-source.ts";
import type { Dataset } from "./dataset/dataset.ts";
import { fault } from "./fault.ts";
import { shuffledOrder } from "./shuffle.ts";

function isSequence(source: unknown): source is BatchSequence {
  return typeof source === "object" && source !== null && "getItem" in source && typeof source.getItem === "function" && "length" in source;
}

/** By its methods: the class of another bundle is another class. */
function isDataset(source: unknown): source is Dataset {
  return typeof source === "object" && source !== null && "pass" in source && typeof source.pass === "function";
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
