/** Launches over threads: the same numbers with any number of them, and none for work that does not pay for them. */

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { type CompiledProgram, compileModule } from "../../src/codegen/compile.ts";
import { loadNativeProgram } from "../../src/codegen/llvm/load.ts";
import { sharesOf } from "../../src/codegen/shares.ts";
import { nativeTarget, type Target, type TargetName, targets } from "../../src/codegen/target.ts";
import { assembleWasm } from "../../src/codegen/wasm/assemble.ts";
import { printWasm } from "../../src/codegen/wasm/module.ts";
import { trainingOf } from "../../src/compiler.ts";
import { input, layers, type Sequential, sequential } from "../../src/index.ts";
import type { TypedArray, WholeDevice } from "../../src/runtime/executor.ts";
import { evaluateFormula, launchesOf } from "../../src/runtime/plan.ts";
import { createPlanExecutor } from "../../src/runtime/plan-executor.ts";
import { createWasmDevice } from "../../src/runtime/wasm/device.ts";
import { toTyped } from "../support/differential.ts";
import { testCpu } from "../support/native.ts";
import { Random } from "../support/random.ts";
import { sharedLaunches } from "../support/targets.ts";

function images(): Sequential {
  const model = sequential({
    layers: [
      input({ shape: [10, 10, 3], name: "x" }),
      layers.conv2d({ filters: 8, kernelSize: 3, activation: "relu" }),
      layers.batchNormalization({}),
      layers.maxPooling2d({ poolSize: 2 }),
      layers.flatten({}),
      layers.dense({ units: 40, activation: "gelu" }),
      layers.dense({ units: 5, activation: "softmax" }),
    ],
  });
  model.compile({ optimizer: "adam", loss: "categoricalCrossentropy" });
  return model;
}

function sequences(): Sequential {
  const model = sequential({
    layers: [
      input({ shape: [7], dtype: "int32", name: "x" }),
      layers.embedding({ inputDim: 20, outputDim: 12 }),
      layers.lstm({ units: 16, returnSequences: true }),
      layers.layerNormalization({}),
      layers.globalAveragePooling1d({}),
      layers.dense({ units: 5, activation: "softmax" }),
    ],
  });
  model.compile({ optimizer: "sgd", loss: "categoricalCrossentropy" });
  return model;
}

function tiny(): Sequential {
  const model = sequential({
    layers: [input({ shape: [8], name: "x" }), layers.dense({ units: 16, activation: "relu" }), layers.dense({ units: 1 })],
  });
  model.compile({ optimizer: "adam", loss: "meanSquaredError" });
  return model;
}

function compiled(model: Sequential, target: TargetName): CompiledProgram {
  const { module, logs, learningRate } = model.traceModule();
  const training = trainingOf(logs, learningRate);
  return compileModule(module, { target, ...(target === "native" && testCpu ? { cpu: testCpu } : {}), ...(training ? { training } : {}) });
}

/** Programs are built several times, and the machine may do other things. */
const timeout = 300_000;

const batches = [6, 6, 5, 1] as const;

/** All state after a few steps of training, the last ones on part of a batch. */
async function train(
  program: CompiledProgram,
  device: WholeDevice,
  between: () => void | Promise<void> = () => {},
): Promise<Readonly<Record<string, TypedArray>>> {
  const executor = createPlanExecutor(program.plan, device);
  executor.writeState(Object.fromEntries(Object.entries(program.state).map(([name, tensor]) => [name, toTyped(tensor)])));
  const { inputs = [] } = executor.functions.find(({ name }) => name === "train_step") ?? {};
  const random = new Random(7);
  await executor.prepare({ batch: batches[0] });
  for (const rows of batches) {
    const data = inputs.map(({ name, dtype, shape }): readonly [string, TypedArray] => {
      const length = shape.reduce<number>((product, size) => product * (size ?? rows), 1);
      const array = dtype === "i32" ? new Int32Array(length) : new Float32Array(length);
      return [name, array.map(() => (dtype === "i32" ? random.integer(0, 19) : random.uniform(-1, 1))) as TypedArray];
    });
    await executor.run("train_step", Object.fromEntries(data), { batch: rows });
    await between();
  }
  const state = await executor.readState(executor.state.map(({ name }) => name));
  executor.dispose();
  return state;
}

/** Shares of each launch of a step, at a size of the batch. */
function sharesAt(program: CompiledProgram, target: Target, batch: number): readonly number[] {
  const step = program.plan.functions.find(({ name }) => name === "train_step");
  return launchesOf(step?.steps ?? []).map((launch) => {
    const kernel = program.kernels[launch.kernel];
    const shares = kernel && sharesOf(kernel, launch, target);
    return shares === undefined ? 1 : evaluateFormula(shares, { batch, turn: 0 });
  });
}

describe("the decision", () => {
  test.each(["wasm", "native"] as const)("tiny models stay on one thread, on %s", (name) => {
    expect(Math.max(...sharesAt(compiled(tiny(), name), targets[name], 32))).toBeLessThan(2);
  });

  test.each(["wasm", "native"] as const)("large products do not, on %s", (name) => {
    const model = sequential({ layers: [input({ shape: [512], name: "x" }), layers.dense({ units: 512 })] });
    model.compile({ optimizer: "adam", loss: "meanSquaredError" });
    const program = compiled(model, name);
    expect(Math.max(...sharesAt(program, targets[name], 128))).toBeGreaterThanOrEqual(8);
    const { share: _, ...single } = targets[name];
    expect(Math.max(...sharesAt(program, single, 128))).toBe(1);
  });

  test("devices that spread launches themselves have none", () => {
    expect([targets.cuda.share, targets.wgsl.share]).toEqual([undefined, undefined]);
  });
});

describe("WebAssembly programs", { timeout }, () => {
  const load = async ({ plan, kernels }: CompiledProgram, threads: number | undefined, isShared = true): Promise<WholeDevice> => {
    const target = isShared ? { ...targets.wasm, share: sharedLaunches.share } : targets.wasm;
    const binary = await assembleWasm(printWasm({ plan, kernels }, { relaxed: true }, target));
    const script = new URL("../../src/runtime/wasm/worker.ts", import.meta.url);
    return createWasmDevice({ plan, binary, ...(threads === undefined ? {} : { threads: { count: threads, script } }) });
  };

  it.each([images, sequences])("give the same bits with 1, 2 and 3 threads", async (model) => {
    const program = compiled(model(), "wasm");
    const one = await train(program, await load(program, undefined, false));
    for (const threads of [undefined, 1, 2, 3]) {
      expect(await train(program, await load(program, threads), () => workersAre((threads ?? 1) - 1))).toEqual(one);
      await workersAre(0);
    }
  });

  it.runIf(process.platform === "linux")("start no worker without a launch that has work for it", async () => {
    const program = compiled(images(), "wasm");
    const counts: number[] = [];
    await train(program, await load(program, 4, false), async () => {
      await later();
      counts.push(workers());
    });
    expect(Math.max(...counts)).toBe(0);
  });

  it("run on one thread where the engine shares no memory", async () => {
    const program = compiled(images(), "wasm");
    const one = await train(program, await load(program, undefined));
    const known = globalThis.SharedArrayBuffer;
    try {
      Reflect.deleteProperty(globalThis, "SharedArrayBuffer");
      const device = await load(program, 3);
      expect(await train(program, device)).toEqual(one);
    } finally {
      Object.assign(globalThis, { SharedArrayBuffer: known });
    }
  });
});

/** A while, in which workers would start. */
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

/** Threads of Node's workers, by the name that Node gives them. */
function workers(): number {
  return readdirSync("/proc/self/task").filter((task) => readFileSync(`/proc/self/task/${task}/comm`, "utf8").startsWith("WorkerThread"))
    .length;
}

/** Waits until there are so many: they start and end on their own time, which other processes may take. */
async function workersAre(count: number): Promise<void> {
  if (process.platform === "linux") await expect.poll(workers, { timeout: 30_000 }).toBe(count);
  else await later();
}

const threadsOfProcess = (): number => readdirSync("/proc/self/task").length;

describe.runIf(testCpu)("native programs", { timeout }, () => {
  const load = (program: CompiledProgram, threads: number, isShared = true): Promise<WholeDevice> => {
    if (!testCpu) throw new Error("internal: no processor");
    const target = nativeTarget(testCpu.level);
    return loadNativeProgram(program, testCpu, {
      level: "O1",
      threads,
      target: isShared ? { ...target, share: sharedLaunches.share } : target,
    });
  };

  it.each([images, sequences])("give the same bits with 1, 2 and 3 threads", async (model) => {
    const program = compiled(model(), "native");
    const one = await train(program, await load(program, 1, false));
    for (const threads of [1, 2, 3]) expect(await train(program, await load(program, threads))).toEqual(one);
  });

  it.runIf(process.platform === "linux")("start threads when a launch has work for them, and end them", async () => {
    const program = compiled(images(), "native");
    const [shared, alone] = [await load(program, 4), await load(program, 4, false)];
    const before = threadsOfProcess();
    let within = 0;
    await train(program, shared, () => {
      within = threadsOfProcess();
    });
    expect(within).toBe(before + 3);
    expect(threadsOfProcess()).toBe(before);
    await train(program, alone, () => {
      within = threadsOfProcess();
    });
    expect(within).toBe(before);
  });
});
