/** Steps on one batch as it is given: alone, or from a source of batches. */

import type { BatchSource } from "./batch-source.ts";
import type { Logs } from "./callbacks/callback.ts";
import type { Data } from "./data.ts";
import type { ExecutorProgram, PredictSource } from "./program.ts";
import { predictStep, prepareBatches } from "./program-batch.ts";
import type { ProgramTraining, RowOptions, StepFunction } from "./program-training.ts";
import { refuseBatch } from "./refusals.ts";
import type { WeightData } from "./sample-weights.ts";
import type { PredictStep, Step } from "./step.ts";
import { openStream, type StreamSteps, type StreamUse } from "./stream-steps.ts";

export async function batchStep(
  training: ProgramTraining,
  name: StepFunction,
  x: Data,
  y: Data | null | undefined,
  options: RowOptions,
): Promise<Step> {
  const { program } = training;
  const entry = await program.functionNamed(name);
  const set = await training.readRows(name, x, y, options);
  await prepareBatches(program.executor, entry, set.rows, set.rows, true);
  return training.step(entry, { set, size: set.rows, order: undefined }, 0, 1);
}

/** Runs a step on one batch. */
export async function runBatch(...batch: Parameters<typeof batchStep>): Promise<Logs> {
  const step = await batchStep(...batch);
  const running = step.start();
  if (running) await running;
  return step.read();
}

/** Steps on the batches of a source, which has weights of its own. */
export async function streamSteps(
  training: ProgramTraining,
  name: StepFunction,
  source: BatchSource,
  use: StreamUse & { readonly rows: RowOptions; readonly shuffle?: boolean },
): Promise<StreamSteps<Step>> {
  const { program } = training;
  await program.functionNamed(name);
  const toStep = ([x, y, sampleWeight]: readonly unknown[]): Promise<Step> =>
    batchStep(training, name, x as Data, y as Data, { ...use.rows, sampleWeight: sampleWeight as WeightData });
  return openStream(source, { ...use, toStep, seed: use.shuffle ? () => program.seed : undefined });
}

export async function predictBatch(program: ExecutorProgram, x: Data, allowNonFinite: boolean | undefined): Promise<PredictStep> {
  const entry = await program.functionNamed("predict");
  const set = await program.inputRows(x, allowNonFinite);
  const size = await prepareBatches(program.executor, entry, set.rows, set.rows, false);
  if (set.rows > size) refuseBatch(set.rows, size);
  return predictStep(program.executor, entry, set, 0, set.rows);
}

/** Steps of prediction on the batches of a source. */
export function predictStream(
  program: ExecutorProgram,
  source: BatchSource,
  options: { readonly allowNonFinite?: boolean },
): PredictSource {
  const toStep = ([batch]: readonly unknown[]): Promise<PredictStep> => predictBatch(program, batch as Data, options.allowNonFinite);
  const stream = openStream(source, { method: "predict", options, limit: "steps", toStep });
  return { count: stream.count, steps: stream.steps(0, 0) };
}
