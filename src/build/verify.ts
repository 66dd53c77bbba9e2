/** Runs a written artifact and the reference interpreter on the same random inputs and compares predictions and losses. */

import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ArtifactProgram } from "../codegen/artifact-file.ts";
import { hasScripts } from "../codegen/artifact-script.ts";
import { fail } from "../ir/diagnostic.ts";
import { findFunction, type GraphFunction, type Module } from "../ir/graph.ts";
import { evaluateFunction, type HostTensors } from "../ir/interpreter.ts";
import type { TensorData } from "../runtime/data.ts";
import type { TensorSpec } from "../runtime/executor.ts";
import type { Program } from "../runtime/program-types.ts";
import { randomInputs } from "./random-inputs.ts";

export interface Verification {
  /** Of all elements: |artifact - reference| / max(1, |reference|). */
  readonly largest: number;
  /** The output that has it. */
  readonly output: string;
}

/** Rows of the random batch: no power of two, so that tails of tiles are met. */
const rows = 7;
/** Differences above this are a fault: sums of f32 in another order stay far below it. */
const tolerance = 1e-3;

export async function verifyArtifact(outDir: string, module: Module, compiled: ArtifactProgram): Promise<Verification> {
  const predict = findFunction(module, "predict");
  if (!predict || !hasScripts(compiled)) {
    fail(
      "TSC5010",
      predict
        ? "a cuda artifact without code for the driver is a C++ program that tscompile does not run"
        : "there is no function predict to verify",
      {
        help: predict ? "leave out --verify, or add --emit fatbin (nvcc) or --emit ptx (LLVM)" : "leave out --verify",
      },
    );
  }
  const { load } = (await import(pathToFileURL(resolve(join(outDir, "model.js"))).href)) as { load(): Promise<Program> };
  const program = await load();
  const differences = new Differences();
  try {
    const batch = fixedBatch(compiled) ?? rows;
    const inputs = randomInputs(predict, batch);
    const expected = evaluateFunction(module, predict, { inputs, state: compiled.state }).outputs;
    const actual = await program.predictAll(dataOf(inputs));
    for (const [name, reference] of Object.entries(expected)) differences.compare(name, actual[name] ?? [], reference.data);
    const train = findFunction(module, "train_step");
    if (train) await compareSteps(program, module, train, randomInputs(train, batch), compiled.state, differences);
  } finally {
    program.dispose();
  }
  const { worst } = differences;
  if (!(worst.largest <= tolerance)) {
    fail(
      "TSC5011",
      `the artifact differs from the reference interpreter by ${worst.largest.toExponential(2)} in ${worst.output}; at most ${tolerance} is expected`,
      {
        help: "this is a fault of tscompile",
      },
    );
  }
  return worst;
}

/** Two steps of training on one batch: the loss of the second depends on what the first made of the weights. */
async function compareSteps(
  program: Program,
  module: Module,
  train: GraphFunction,
  inputs: HostTensors,
  initial: HostTensors,
  differences: Differences,
): Promise<void> {
  const data = dataOf(inputs);
  const pick = (specs: readonly TensorSpec[]): Record<string, TensorData> =>
    Object.fromEntries(specs.map(({ name }) => [name, data[name] ?? []]));
  let state = initial;
  for (let step = 0; step < 2; step++) {
    const expected = evaluateFunction(module, train, { inputs, state });
    state = { ...state, ...expected.state };
    const logs = await program.trainOnBatch(pick(program.inputs), pick(program.targets));
    for (const [name, { data: reference }] of Object.entries(expected.outputs))
      differences.compare(`${name} of step ${step + 1}`, [logs[name] ?? Number.NaN], reference);
  }
}

class Differences {
  worst: Verification = { largest: 0, output: "" };

  compare(output: string, actual: ArrayLike<number>, reference: ArrayLike<number>): void {
    if (this.worst.output === "") this.worst = { largest: 0, output };
    for (let i = 0; i < reference.length; i++) {
      const [a, b] = [actual[i] ?? Number.NaN, reference[i] ?? Number.NaN];
      const difference = Object.is(a, b) || a === b ? 0 : Math.abs(a - b) / Math.max(1, Math.abs(b));
      // A NaN on one side is worse than any number, and stays.
      if (!(difference <= this.worst.largest) && !Number.isNaN(this.worst.largest)) this.worst = { largest: difference, output };
    }
  }
}

function fixedBatch({ plan }: ArtifactProgram): number | undefined {
  const size = plan.functions.find(({ name }) => name === "predict")?.inputs[0]?.shape[0];
  return typeof size === "number" ? size : undefined;
}

function dataOf(inputs: HostTensors): Record<string, TensorData> {
  return Object.fromEntries(Object.entries(inputs).map(([name, { data }]): [string, TensorData] => [name, data]));
}
