/** Runs the programs of all layers, or a share of them, on one target. */

import type { TestTarget } from "../support/differential.ts";
import { createExecutor } from "../support/differential.ts";
import { type Batch, batchesOfPrograms, differenceOf, type LayerProgram, type Phase, runInterpreter, sizes } from "./programs.ts";
import { findingKey } from "./table.ts";

/** Programs that are compiled together. */
const batchSize = 30;
const phases: readonly Phase[] = ["predict", "fit"];

export interface Outcome {
  readonly layer: string;
  readonly what: string;
  readonly phase: Phase;
  /** Undefined where the results are as expected. */
  readonly fault: string | undefined;
}

export type Run = (batch: Batch, program: LayerProgram, phase: Phase) => Promise<string | undefined>;

async function outcomesOf(batch: Batch, run: Run): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const program of batch.programs)
    for (const phase of phases) {
      const fault = await run(batch, program, phase);
      outcomes.push({ layer: program.layer, what: program.sample.what ?? "", phase, fault });
    }
  return outcomes;
}

/** The interpreter is what targets are compared with: here only that its results are numbers. */
export async function runOnReference(): Promise<readonly Outcome[]> {
  const finite: Run = async ({ module }, program, phase) => {
    const { outputs, state } = runInterpreter(module, program, phase);
    const broken = Object.entries({ ...outputs, ...state }).find(([, { data }]) =>
      Array.from(data, Number).some((x) => !Number.isFinite(x)),
    );
    return broken && `${broken[0]} holds what is no finite number`;
  };
  const all = await Promise.all(batchesOfPrograms(batchSize).map((batch) => outcomesOf(batch, finite)));
  return all.flat();
}

/** Every `step`-th program on a target. */
export async function runOnTarget(target: TestTarget, step = 1): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const batch of batchesOfPrograms(batchSize, step)) {
    const executor = await createExecutor(batch.module, target);
    try {
      await executor.prepare(sizes);
      outcomes.push(...(await outcomesOf(batch, ({ module }, program, phase) => differenceOf(executor, module, program, phase))));
    } finally {
      executor.dispose();
    }
  }
  return outcomes;
}

/** By layer and phase: true where all samples that were run are as expected. */
export function findingsOf(outcomes: readonly Outcome[]): ReadonlyMap<string, boolean> {
  const findings = new Map<string, boolean>();
  for (const { layer, phase, fault } of outcomes) {
    const key = findingKey(layer, phase);
    findings.set(key, (findings.get(key) ?? true) && fault === undefined);
  }
  return findings;
}
