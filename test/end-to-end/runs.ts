/** The examples trained on any executor from the same first weights, and what there is to compare afterwards. */

import { drawDigits } from "../../examples/digits/data.ts";
import digits from "../../examples/digits/model.ts";
import { featureCount, loadPenguins } from "../../examples/penguins/data.ts";
import penguins from "../../examples/penguins/model.ts";
import { trainingOf } from "../../src/compiler.ts";
import type { Module } from "../../src/ir/graph.ts";
import type { Trainer } from "../../src/keras/trainer/trainer.ts";
import type { Executor } from "../../src/runtime/executor.ts";
import type { PlanTraining } from "../../src/runtime/plan.ts";
import { createProgram, type Program } from "../../src/runtime/program.ts";
import { drawRhythms, rhythm, rhythmSize } from "./rhythm.ts";

export interface Rows {
  readonly x: Float32Array<ArrayBuffer>;
  readonly y: Int32Array<ArrayBuffer>;
}

export interface ExampleRun {
  readonly name: string;
  readonly model: Trainer;
  readonly rowSize: number;
  readonly classes: number;
  readonly batchSize: number;
  readonly steps: number;
  /** Enough for the steps, and then a few more. */
  readonly rows: Rows;
}

/** A batch and a half more than one: the last batch of `fit`, `evaluate` and `predict` over them is partial. */
const partialBatches = 2.5;

const digitRows = drawDigits(180, 5);
const penguinRows = loadPenguins(undefined);

export const exampleRuns: readonly ExampleRun[] = [
  {
    name: "digits",
    model: digits,
    rowSize: 784,
    classes: 10,
    batchSize: 8,
    steps: 20,
    rows: { x: digitRows.images, y: digitRows.labels },
  },
  {
    name: "penguins",
    model: penguins,
    rowSize: featureCount,
    classes: 3,
    batchSize: 8,
    steps: 40,
    rows: { x: penguinRows.features, y: penguinRows.species },
  },
  {
    name: "rhythm",
    model: rhythm,
    rowSize: rhythmSize,
    classes: 3,
    batchSize: 8,
    steps: 20,
    rows: drawRhythms(180),
  },
];

export function rowsOf({ rows: { x, y }, rowSize }: Pick<ExampleRun, "rows" | "rowSize">, start: number, end: number): Rows {
  return { x: x.slice(start * rowSize, end * rowSize), y: y.slice(start, end) };
}

export interface TracedExample {
  readonly module: Module;
  readonly training: PlanTraining;
}

export function traceExample({ model, name }: Pick<ExampleRun, "model" | "name">): TracedExample {
  const { module, logs, learningRate } = model.traceModule();
  const training = trainingOf(logs, learningRate);
  if (!training) throw new Error(`the example ${name} is not compiled`);
  return { module, training };
}

/** Everything that is compared. */
export interface RunRecord {
  /** Of each step alone. */
  readonly losses: readonly number[];
  /** Logs of two epochs whose last batch is partial, after those steps. */
  readonly partialFit: Readonly<Record<string, readonly number[]>>;
  readonly evaluation: Readonly<Record<string, number>>;
  readonly predictions: Float32Array;
}

/** The rows of the part of a run with partial batches. */
export function partialRows(run: ExampleRun): Rows {
  return rowsOf(run, 0, run.batchSize * partialBatches);
}

export async function record(run: ExampleRun, executor: Executor): Promise<RunRecord> {
  const program = createProgram(executor);
  const { batchSize, steps } = run;
  try {
    const losses: number[] = [];
    for (let step = 0; step < steps; step++) {
      const { x, y } = rowsOf(run, step * batchSize, (step + 1) * batchSize);
      program.resetMetrics();
      const { loss } = await program.trainOnBatch(x, y);
      losses.push(loss ?? Number.NaN);
    }
    const { x, y } = partialRows(run);
    const { history } = await program.fit(x, y, { batchSize, epochs: 2, verbose: 0 });
    const evaluation = await program.evaluate(x, y, { batchSize, verbose: 0, returnDict: true });
    return { losses, partialFit: history, evaluation, predictions: await predictions(program, x, batchSize) };
  } finally {
    program.dispose();
  }
}

export async function predictions(program: Program, x: Float32Array<ArrayBuffer>, batchSize: number): Promise<Float32Array> {
  const found = await program.predict(x, { batchSize });
  if (!(found instanceof Float32Array)) throw new Error("an example has one output of numbers");
  return found;
}
