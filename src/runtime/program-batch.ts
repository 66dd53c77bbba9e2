/** Batches of a program's functions: their sizes, and steps of prediction. */

import { checkCount } from "./count.ts";
import { allocate, dataModule, type RowSet, takeBatch } from "./data.ts";
import type { Executor, FunctionSpec, TypedArray } from "./executor.ts";
import type { PredictStep } from "./step.ts";

const defaultBatchSize = 32;

/** What the names of a step's inputs for weights of samples begin with. */
export const sampleWeightName = "sample_weight";

/** The batch a function was compiled for; undefined when it takes any. */
export function fixedBatch(entry: FunctionSpec): number | undefined {
  return entry.inputs[0]?.shape[0] ?? undefined;
}

/** Makes room for steps on so many rows, and tells how many rows each has. `exact` where a step cannot be filled up. */
export async function prepareBatches(
  executor: Executor,
  entry: FunctionSpec,
  rows: number,
  batchSize: number | undefined,
  exact: boolean,
): Promise<number> {
  const fixed = fixedBatch(entry);
  if (fixed !== undefined && exact && (rows % fixed !== 0 || (batchSize ?? fixed) !== fixed))
    (await dataModule()).refuseBatches(fixed, rows, batchSize);
  const size = fixed ?? Math.min(batchSize ?? defaultBatchSize, rows);
  await checkCount("batchSize", batchSize ?? size, 1);
  await executor.prepare({ batch: size });
  return size;
}

/** A step of prediction. A program for batches of one size gets the last rows filled up with zeros. */
export function predictStep(executor: Executor, entry: FunctionSpec, { tensors }: RowSet, start: number, count: number): PredictStep {
  const size = fixedBatch(entry) ?? count;
  const batch = takeBatch(tensors, start, count);
  const full = count === size ? batch : padBatch(batch, count, size);
  const names = entry.outputs.map(({ name }) => name);
  return {
    rows: count,
    start: () => executor.run(entry.name, full, { batch: size }),
    read: async () => {
      const values = await executor.read(entry.name, names, { batch: size });
      for (const name of names) values[name] = values[name]?.subarray(0, (values[name].length / size) * count) as TypedArray;
      return values;
    },
  };
}

function padBatch(batch: Readonly<Record<string, TypedArray>>, count: number, size: number): Record<string, TypedArray> {
  const padded: Record<string, TypedArray> = {};
  for (const [name, values] of Object.entries(batch)) {
    const full = allocate(values, (values.length / count) * size);
    full.set(values);
    padded[name] = full;
  }
  return padded;
}
