/** Training steps of whole networks: generated WGSL on Dawn against the reference interpreter. */

import { afterAll, describe, expect, test } from "vitest";
import { compileModule } from "../../../src/codegen/compile.ts";
import { printWgsl } from "../../../src/codegen/wgsl/print.ts";
import { adapterKind } from "../../../src/in-process.ts";
import { evaluateFunction } from "../../../src/ir/interpreter.ts";
import type { HostTensor } from "../../../src/ir/type.ts";
import type { TypedArray } from "../../../src/runtime/executor.ts";
import { createStepExecutor } from "../../../src/runtime/step-executor.ts";
import { createWebGpuDevice } from "../../../src/runtime/webgpu/device.ts";
import { requestTestDevice } from "../../support/webgpu.ts";
import { convolutional, dataFor, type Network, perceptron } from "../cuda/networks.ts";

const gpuDevice = await requestTestDevice();
afterAll(() => gpuDevice?.destroy());

/** Twenty steps of f32 against sums in f64; rounding differences grow with the steps. */
const lossTolerance = 1e-4;
/** The software adapter takes seconds to compile a network's kernels, and longer beside other tests. */
const timeout = 180_000;
const batchSize = 8;
const steps = 20;
/** The last batch of each round is partial. */
const rows = 36;

const metricNames = ["loss/total", "loss/count"];
const zero: HostTensor = { dtype: "f32", shape: [], data: new Float32Array(1) };

interface Batch {
  readonly x: Float32Array<ArrayBuffer>;
  readonly target: Int32Array<ArrayBuffer>;
  readonly count: number;
}

/** The batches of all steps: the rows in order, again and again. */
function batchesOf(network: Network): readonly Batch[] {
  const { x, target } = dataFor(network, rows);
  const width = x.length / rows;
  const perRound = Math.ceil(rows / batchSize);
  return Array.from({ length: steps }, (_, step) => {
    const first = (step % perRound) * batchSize;
    const end = Math.min(rows, first + batchSize);
    return { x: x.slice(first * width, end * width), target: target.slice(first, end), count: end - first };
  });
}

function referenceLosses({ module, inputType, state: initial }: Network, batches: readonly Batch[]): readonly number[] {
  const step = module.functions.find(({ name }) => name === "train_step");
  if (!step) throw new Error(`${module.name} has no train_step`);
  const axes = (inputType.shape as readonly number[]).slice(1);
  let state: Readonly<Record<string, HostTensor>> = initial;
  return batches.map(({ x, target, count }) => {
    const inputs: Record<string, HostTensor> = {
      x: { dtype: "f32", shape: [count, ...axes], data: x },
      target: { dtype: "i32", shape: [count], data: target },
    };
    const fresh = Object.fromEntries(metricNames.map((name) => [name, zero]));
    const result = evaluateFunction(module, step, { inputs, state: { ...state, ...fresh } });
    state = { ...state, ...result.state };
    return result.outputs["loss"]?.data[0] ?? Number.NaN;
  });
}

async function wgslLosses(device: GPUDevice, { module, state }: Network, batches: readonly Batch[]): Promise<readonly number[]> {
  const program = compileModule(module, { target: "wgsl", adapter: adapterKind(device), training: { metrics: ["loss"] } });
  const executor = createStepExecutor(
    program.plan,
    await createWebGpuDevice({ gpuDevice: device, source: printWgsl(program.kernels), plan: program.plan }),
  );
  try {
    const values = Object.entries({ ...program.state, ...state });
    executor.writeState(Object.fromEntries(values.map(([name, { data }]) => [name, data as TypedArray])));
    await executor.prepare({ batch: batchSize });
    const pending: Promise<number>[] = [];
    for (const { x, target, count } of batches) {
      executor.writeState(Object.fromEntries(metricNames.map((name) => [name, new Float32Array(1)])));
      await executor.run("train_step", { x, target }, { batch: count });
      // Not awaited: the device keeps the value of this step while later steps run.
      pending.push(executor.read("train_step", ["loss"], { batch: count }).then(({ loss }) => loss?.[0] ?? Number.NaN));
    }
    return await Promise.all(pending);
  } finally {
    executor.dispose();
  }
}

describe.runIf(gpuDevice).each([perceptron(), convolutional()])("$module.name on Dawn", (network) => {
  test(
    "loses what the reference interpreter loses, step by step",
    async () => {
      if (!gpuDevice) throw new Error("no device");
      const batches = batchesOf(network);
      const expected = referenceLosses(network, batches);
      const found = await wgslLosses(gpuDevice, network, batches);
      expect(found).toHaveLength(steps);
      for (const [step, loss] of expected.entries()) {
        const difference = Math.abs((found[step] ?? Number.NaN) - loss);
        expect(difference, `step ${step + 1}: ${found[step]}, expected ${loss}`).toBeLessThanOrEqual(lossTolerance * Math.abs(loss));
      }
      // A loss that stays where it was would agree with anything.
      expect(expected.at(-1)).toBeLessThan(0.9 * (expected[0] ?? 0));
    },
    timeout,
  );
});
