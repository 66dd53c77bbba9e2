/** Launches of a step, exactly, and what a steady step asks of a WebGPU device: one submit, and nothing new. */

import { expect, test } from "vitest";
import { models } from "../../bench/workloads/models.ts";
import { workload } from "../../bench/workloads/workloads.ts";
import { type CompiledProgram, compileModule } from "../../src/codegen/compile.ts";
import type { TargetName } from "../../src/codegen/target.ts";
import { printWgsl } from "../../src/codegen/wgsl/print.ts";
import { trainingOf } from "../../src/compiler.ts";
import type { Trainer } from "../../src/keras/trainer/trainer.ts";
import { evaluateFormula, type PlanStep, type Sizes } from "../../src/runtime/plan.ts";
import { createProgram } from "../../src/runtime/program.ts";
import { createStepExecutor } from "../../src/runtime/step-executor.ts";
import { createWebGpuDevice } from "../../src/runtime/webgpu/device.ts";
import { createNullGpu } from "../support/null-gpu.ts";

/** Sixty-four turns of a loop are written out. */
const timeout = 240_000;

interface Budget {
  /** Of `bench/workloads`. */
  readonly id: string;
  readonly predict: number;
  readonly train?: number;
  /** On CUDA attention is one launch and its gradient two, elsewhere three and three. */
  readonly attentions?: number;
}

const budgets: readonly Budget[] = [
  { id: "W1", predict: 3, train: 7 },
  { id: "W2", predict: 5, train: 11 },
  { id: "W3", predict: 22 },
  { id: "W4", predict: 38, train: 79, attentions: 4 },
  { id: "W5", predict: 66, train: 198 },
  { id: "W6", predict: 1 },
  { id: "W8", predict: 2, train: 5 },
];

function modelOf(id: string): Trainer {
  const model = models[id]?.();
  if (!model) throw new Error(`no workload ${id}`);
  const { training } = workload(id);
  if (training) model.compile({ optimizer: "adam", loss: training.loss });
  return model;
}

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

test.each(budgets)("launches of $id", { timeout }, ({ id, predict, train, attentions = 0 }) => {
  const made = modelOf(id);
  for (const target of ["wgsl", "cuda"] as const) {
    const { plan } = compile(made, target);
    const counts = Object.fromEntries(plan.functions.map(({ name, steps }) => [name, commandsOf(steps, { batch: 32 })]));
    const fused = target === "cuda" ? attentions : 0;
    expect({ target, predict: counts["predict"], train: counts["train_step"] }).toEqual({
      target,
      predict: predict - 2 * fused,
      train: train === undefined ? undefined : train - 3 * fused,
    });
  }
});

test.each(["W1", "W5"])("a steady step of %s makes nothing", { timeout }, async (id) => {
  const compiled = compile(modelOf(id), "wgsl");
  const gpu = createNullGpu();
  const device = await createWebGpuDevice({ gpuDevice: gpu.device, plan: compiled.plan, source: printWgsl(compiled.kernels) });
  const program = createProgram(createStepExecutor(compiled.plan, device));
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
});
