/** Training steps of whole networks: generated CUDA C++ against the reference interpreter. */

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CompiledProgram, compileModule } from "../../../src/codegen/compile.ts";
import { emitCuda } from "../../../src/codegen/cuda/emit.ts";
import { printCuda } from "../../../src/codegen/cuda/print.ts";
import type { GraphFunction } from "../../../src/ir/graph.ts";
import { evaluateFunction } from "../../../src/ir/interpreter.ts";
import type { HostTensor } from "../../../src/ir/type.ts";
import type { Executor, TypedArray } from "../../../src/runtime/executor.ts";
import { type SafeTensor, writeSafetensors } from "../../../src/runtime/safetensors.ts";
import { createStepExecutor } from "../../../src/runtime/step-executor.ts";
import { compileWithNvcc, createEmulatedCudaDevice, hasCompiler, hasNvcc } from "../../support/cuda.ts";
import { convolutional, dataFor, type Network, perceptron } from "./networks.ts";
import { createWorkspace, type Workspace } from "./workspace.ts";

/** Twenty steps of f32 against sums in f64; rounding differences grow with the steps. */
const lossTolerance = 1e-4;
const batchSize = 8;

interface Case {
  readonly network: Network;
  readonly rows: number;
  readonly epochs: number;
}

/** 20 steps each; the last batch of an epoch of the first is partial. */
const cases: readonly Case[] = [
  { network: perceptron(), rows: 76, epochs: 2 },
  { network: convolutional(), rows: 80, epochs: 2 },
];

function functionNamed(network: Network, name: string): GraphFunction {
  const found = network.module.functions.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no function ${name}`);
  return found;
}

interface Batch {
  readonly x: Float32Array<ArrayBuffer>;
  readonly target: Int32Array<ArrayBuffer>;
  readonly rows: number;
}

/** Batches in file order. */
function batchesOf({ network, rows }: Case): readonly Batch[] {
  const { x, target } = dataFor(network, rows);
  const width = x.length / rows;
  return Array.from({ length: Math.ceil(rows / batchSize) }, (_, i) => {
    const [first, end] = [i * batchSize, Math.min(rows, (i + 1) * batchSize)];
    return { x: x.slice(first * width, end * width), target: target.slice(first, end), rows: end - first };
  });
}

const metricNames = ["loss/total", "loss/count"];
const zero: HostTensor = { dtype: "f32", shape: [], data: new Float32Array(1) };

/** The loss after every step; metrics start again at each epoch. */
function referenceLosses(testCase: Case): readonly number[] {
  const { network, epochs } = testCase;
  let state = { ...network.state };
  const losses: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const name of metricNames) state[name] = zero;
    for (const { x, target, rows } of batchesOf(testCase)) {
      const [, ...axes] = network.inputType.shape as readonly number[];
      const inputs = {
        x: { dtype: "f32", shape: [rows, ...axes], data: x },
        target: { dtype: "i32", shape: [rows], data: target },
      } as const;
      const result = evaluateFunction(network.module, functionNamed(network, "train_step"), { inputs, state });
      state = { ...state, ...result.state };
      losses.push(result.outputs["loss"]?.data[0] ?? Number.NaN);
    }
  }
  return losses;
}

function compile({ module }: Network): CompiledProgram {
  return compileModule(module, { target: "cuda", training: { metrics: ["loss"] } });
}

function expectLosses(actual: readonly number[], expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  expected.forEach((wanted, step) => {
    expect(Math.abs((actual[step] ?? Number.NaN) - wanted), `step ${step + 1}: ${actual[step]}, expected ${wanted}`).toBeLessThanOrEqual(
      lossTolerance * Math.abs(wanted),
    );
  });
  // A loss that stays where it was would agree with anything.
  expect(expected.at(-1)).toBeLessThan(0.7 * (expected[0] ?? 0));
}

describe.runIf(hasCompiler).each(cases)("$network.module.name on emulated CUDA", (testCase) => {
  const { network, rows, epochs } = testCase;
  const program = compile(network);
  const state: Record<string, HostTensor> = { ...program.state, ...network.state };

  it("loses what the reference interpreter loses, step by step", async () => {
    const executor: Executor = createStepExecutor(program.plan, await createEmulatedCudaDevice(program.plan, program.kernels));
    try {
      executor.writeState(Object.fromEntries(Object.entries(state).map(([name, { data }]) => [name, data as TypedArray])));
      await executor.prepare({ batch: batchSize });
      const losses: number[] = [];
      for (let epoch = 0; epoch < epochs; epoch++) {
        executor.writeState(Object.fromEntries(metricNames.map((name) => [name, new Float32Array(1)])));
        for (const { x, target, rows: count } of batchesOf(testCase)) {
          executor.run("train_step", { x, target }, { batch: count });
          const { loss } = await executor.read("train_step", ["loss"], { batch: count });
          losses.push(loss?.[0] ?? Number.NaN);
        }
      }
      expectLosses(losses, referenceLosses(testCase));
    } finally {
      executor.dispose();
    }
  }, 120_000);

  describe("as a C++ program", () => {
    let workspace: Workspace;
    beforeAll(async () => {
      workspace = await createWorkspace(emitCuda({ ...program, emulation: true }));
      const tensors = Object.fromEntries(
        Object.entries(state).map(([name, { shape, data }]): [string, SafeTensor] => [
          name,
          { dtype: "f32", shape, data: data as TypedArray },
        ]),
      );
      workspace.write("weights.safetensors", writeSafetensors({ tensors, metadata: {} }));
      const { x, target } = dataFor(network, rows);
      workspace.write("x.bin", new Uint8Array(x.buffer));
      workspace.write("target.bin", new Uint8Array(target.buffer));
    }, 120_000);
    afterAll(() => workspace?.remove());

    it("trains to the same losses from raw files", async () => {
      const args = [
        "--inputs",
        "x.bin",
        "--targets",
        "target.bin",
        "--rows",
        String(rows),
        "--batch",
        String(batchSize),
        "--epochs",
        String(epochs),
      ];
      const { status, stdout, stderr } = await workspace.run([
        "train",
        ...args,
        "--no-shuffle",
        "--print-steps",
        "--save",
        "out.safetensors",
      ]);
      expect(stderr).toBe("");
      expect(status).toBe(0);
      const losses = [...stdout.matchAll(/^step \d+ {2}loss (\S+)$/gm)].map(([, text]) => Number(text));
      expectLosses(losses, referenceLosses(testCase));
    }, 120_000);

    it("predicts as the reference does", async () => {
      const { status, stderr } = await workspace.run(["predict", "--inputs", "x.bin", "--output", "p.bin", "--batch", "32"]);
      expect(stderr).toBe("");
      expect(status).toBe(0);
      const { x } = dataFor(network, rows);
      const [, ...axes] = network.inputType.shape as readonly number[];
      const inputs = { x: { dtype: "f32", shape: [rows, ...axes], data: x } } as const;
      const expected =
        evaluateFunction(network.module, functionNamed(network, "predict"), { inputs, state }).outputs["probabilities"]?.data ?? [];
      const actual = new Float32Array(workspace.read("p.bin").buffer);
      expect(actual.length).toBe(rows * network.classes);
      for (const [i, value] of actual.entries()) expect(Math.abs(value - (expected[i] ?? Number.NaN))).toBeLessThanOrEqual(lossTolerance);
    }, 60_000);
  });
});

describe.runIf(hasNvcc()).each(cases)("$network.module.name compiled by nvcc", ({ network }) => {
  it("keeps everything in registers", async () => {
    const { kernels } = compile(network);
    const report = await compileWithNvcc(printCuda(kernels));
    expect(report.length).toBe(kernels.length);
    expect(report.filter(({ spillBytes, stackBytes }) => spillBytes + stackBytes > 0)).toEqual([]);
  }, 120_000);
});
