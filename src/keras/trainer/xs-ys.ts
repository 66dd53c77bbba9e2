/** Batches as TensorFlow.js writes them, `{xs, ys}`, which its `fitDataset` and `evaluateDataset` take apart. */

import type { Batch, BatchSource } from "../../runtime/batch-source.ts";
import { isRecord } from "../tree.ts";

function split(batch: Batch): Batch {
  return isRecord(batch) && "xs" in batch && "ys" in batch && Object.keys(batch).length === 2 ? [batch["xs"], batch["ys"]] : batch;
}

/** The same source with such batches as `[x, y]`. */
export function splitXsYs(source: BatchSource): BatchSource {
  if (typeof source === "function") return () => splitAll(source());
  if (Array.isArray(source)) return () => (source as readonly Batch[]).map(split);
  if ("pass" in source) return source.map((batch) => split(batch as Batch));
  if ("getItem" in source) {
    const { onEpochEnd } = source;
    return {
      length: source.length,
      getItem: async (index) => split(await source.getItem(index)),
      ...(onEpochEnd ? { onEpochEnd: () => onEpochEnd.call(source) } : {}),
    };
  }
  return splitAll(source);
}

async function* splitAll(batches: Iterable<Batch> | AsyncIterable<Batch>): AsyncGenerator<Batch> {
  for await (const batch of batches) yield split(batch);
}
