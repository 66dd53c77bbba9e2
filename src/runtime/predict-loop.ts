/** The loop of `predict`. */

import type { Hooks } from "./callbacks/hooks.ts";
import { allocate, dataModule } from "./data.ts";
import type { TypedArray } from "./executor.ts";
import { turnGiver } from "./host.ts";
import type { PredictStep } from "./step.ts";

/** By output name, row-major. */
export interface Outputs {
  readonly rows: number;
  readonly values: Readonly<Record<string, TypedArray>>;
}

export interface PredictLoop {
  readonly host: { stopPredicting: boolean; stepsDone: number };
  readonly steps: Iterator<PredictStep> | AsyncIterator<PredictStep>;
  /** Steps to run; all without it. */
  readonly limit?: number | undefined;
  /** Steps per execution: hooks are called before the first and after the last of so many. */
  readonly group?: number | undefined;
  readonly callbacks?: Hooks | undefined;
  /** What hooks are given as `outputs`. */
  readonly present: (outputs: Outputs) => unknown;
}

export async function predictLoop({ host, steps, limit, group = 1, callbacks, present }: PredictLoop): Promise<Outputs> {
  const chunks: Outputs[] = [];
  /** The step before, which is read while the device works on the next. */
  let previous: Promise<void> | undefined;
  const giveTurn = turnGiver();
  const next = async (): Promise<PredictStep | undefined> => {
    const { done, value } = host.stepsDone === limit ? { done: true, value: undefined } : await steps.next();
    return done ? undefined : value;
  };
  host.stopPredicting = false;
  host.stepsDone = 0;
  await callbacks?.call("onPredictBegin");
  let step = await next();
  while (step) {
    const first = host.stepsDone;
    await callbacks?.call("onPredictBatchBegin", first);
    while (step) {
      const { rows } = step;
      const running = step.start();
      if (running) await running;
      const pending = step.read().then((values) => void chunks.push({ rows, values }));
      // Handled here in case the one before fails first.
      pending.catch(() => {});
      await previous;
      previous = pending;
      host.stepsDone += 1;
      if (host.stepsDone - first === group) break;
      step = await next();
    }
    if (callbacks) {
      await previous;
      await callbacks.call("onPredictBatchEnd", first, { outputs: present(await joinOutputs(chunks.slice(first))) });
    }
    await giveTurn();
    step = host.stopPredicting ? undefined : await next();
  }
  await previous;
  await steps.return?.();
  if (chunks.length === 0) (await dataModule()).refuseNoBatches("predict");
  await callbacks?.call("onPredictEnd");
  return joinOutputs(chunks);
}

/** One array for each output, from those of the batches. */
async function joinOutputs(chunks: readonly Outputs[]): Promise<Outputs> {
  const [first] = chunks as readonly [Outputs];
  if (chunks.length === 1) return first;
  const rows = chunks.reduce((sum, chunk) => sum + chunk.rows, 0);
  const values: Record<string, TypedArray> = {};
  for (const name of Object.keys(first.values)) {
    const parts = chunks.map((chunk) => chunk.values[name] as TypedArray);
    const sizes = parts.map((part, i) => part.length / (chunks[i]?.rows ?? 1));
    const [size = 0] = sizes;
    if (sizes.some((other) => other !== size)) (await dataModule()).refuseOutputs(name, sizes);
    const joined = allocate(parts[0] as TypedArray, rows * size);
    let offset = 0;
    for (const part of parts) {
      joined.set(part, offset);
      offset += part.length;
    }
    values[name] = joined;
  }
  return { rows, values };
}
