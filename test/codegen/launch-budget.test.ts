/** Launches of a step, exactly, and what a steady step asks of a WebGPU device: one submit, and nothing new. */

import { expect, test } from "vitest";
import { type CompiledProgram, compileModule } from "../../src/codegen/compile.ts";
import type { TargetName } from "../../src/codegen/target.ts";
import { printWgsl } from "../../src/codegen/wgsl/print.ts";
import { trainingOf } from "../../src/compiler.ts";
import type { Trainer } from "../../src/keras/trainer/trainer.ts";
import { evaluateFormula, type PlanStep, type Sizes } from "../../src/runtime/plan.ts";
import { createPlanExecutor } from "../../src/runtime/plan-executor.ts";
import { createProgram } from "../../src/runtime/program.ts";
import { createWebGpuDevice } from "../../src/runtime/webgpu/device.ts";
import { createNullGpu } from "../support/null-gpu.ts";
import * as workloads from "../support/workloads.ts";

/** Sixty-four turns of a loop are written out. */
const timeout = 240_000;

interface Budget {
  readonly model: () => Trainer;
  readonly predict: number;
  readonly train?: number;
}

const budgets: readonly Budget[] = [
  { model: workloads.perceptron, predict: 3, train: 7 },
  { model: workloads.convolutional, predict: 5, train: 11 },
  { model: workloads.residual, predict: 22 },
  { model: workloads.transformer, predict: 38, train: 79 },
  { model: workloads.recurrent, predict: 66, train: 198 },
  { model: workloads.chain, predict: 1 },
  { model: workloads.tiny, predict: 2, train: 5 },
];

function compile(model: Trainer, target: TargetName): CompiledProgram {
  const { module, logs, learningRate } = model.traceModule();
  const training = trainingOf(logs, learningRate);
  return compileModule(module, { target, ...(training ? { training } : {}) });
}

/** Launches and copies, those in loops as often as they run. */
function commandsOf(steps: readonly PlanStep[], sizes: Sizes): number {
  return steps.reduce((sum, step) => {
    if (step.kind === "while") throw new Error("a loop of unknown length");
    return sum + (step.kind === "loop" ? evaluateFormula(step.count, sizes) * commandsOf(step.body, { ...sizes, [step.symbol]: 0 }) : 1);
  }, 0);
}

test.each(budgets)("launches of $model.name", { timeout }, ({ model, predict, train }) => {
  const made = model();
  for (const target of ["wgsl", "cuda"] as const) {
    const { plan } = compile(made, target);
    const counts = Object.fromEntries(plan.functions.map(({ name, steps }) => [name, commandsOf(steps, { batch: 32 })]));
    expect({ target, predict: counts["predict"], train: counts["train_step"] }).toEqual({ target, predict, train });
  }
});

test.each([workloads.perceptron, workloads.recurrent].map((model) => [model.name, model] as const))(
  "a steady step of %s makes nothing",
  { timeout },
  async (_name, model) => {
    const compiled = compile(model(), "wgsl");
    const gpu = createNullGpu();
    const device = await createWebGpuDevice({ gpuDevice: gpu.device, plan: compiled.plan, source: printWgsl(compiled.kernels) });
    const program = createProgram(createPlanExecutor(compiled.plan, device));
    const rows = 32;
    const rowSize = (program.inputs[0]?.shape ?? []).reduce<number>((product, size) => product * (size ?? 1), 1);
    const [x, y] = [new Float32Array(rows * rowSize), new Float32Array(rows * 10)];
    const nothingMade = { buffers: 0, bindGroups: 0, pipelines: 0, submits: 1 };
    const step = compiled.plan.functions.find(({ name }) => name === "train_step");
    await program.trainOnBatch(x, y);
    gpu.reset();
    await program.trainOnBatch(x, y);
    // Uploads are the inputs; a copy is the loss.
    const dispatches = commandsOf(step?.steps ?? [], { batch: rows });
    expect(gpu.counts).toEqual({ ...nothingMade, dispatches, uploads: 2, uploadedBytes: x.byteLength + y.byteLength, copies: 1 });
    await program.predict(x, { batchSize: rows });
    gpu.reset();
    await program.predict(x, { batchSize: rows });
    expect(gpu.counts).toMatchObject({ ...nothingMade, uploads: 1, uploadedBytes: x.byteLength });
    program.dispose();
  },
);
