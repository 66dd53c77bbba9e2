/** K-001 to K-017: a subclassed model inside a Sequential, on every target that runs in process. */

import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { compileModule } from "../../../src/codegen/compile.ts";
import { trainingOf } from "../../../src/compiler.ts";
import {
  clearSession,
  initializers,
  layers,
  Model,
  ones,
  optimizers,
  Sequential,
  setSeed,
  type TargetName,
  type Tensor,
  tensor,
  zeros,
} from "../../../src/index.ts";
import { toTyped } from "../../../src/keras/program.ts";
import { createProgram } from "../../../src/runtime/program.ts";
import { createStepExecutor } from "../../../src/runtime/step-executor.ts";
import { createEmulatedCudaDevice, hasCompiler } from "../../support/cuda.ts";
import { requestTestAdapter } from "../../support/webgpu.ts";

/** The software driver takes many seconds to compile the kernels of a step, and more beside other tests. */
const shaderTimeout = 180_000;
/** The moving averages are eight products of f32 numbers close to 1. */
const averageTolerance = 1e-5;

class Inner extends Model {
  readonly first = new layers.Dense({ units: 32, activation: "relu" });
  readonly second = new layers.Dense({ units: 2, activation: "relu" });
  readonly norm = new layers.BatchNormalization();
  override call(x: Tensor): Tensor {
    return this.norm.apply(this.second.apply(this.first.apply(x)));
  }
}

/** Weights of a BatchNormalization: gamma, beta, moving mean, moving variance. */
const movingMean = (inner: Inner): Float32Array => inner.norm.getWeights()[2]?.dataSync() as Float32Array;
const movingVariance = (inner: Inner): Float32Array => inner.norm.getWeights()[3]?.dataSync() as Float32Array;

const x = ones([100, 50]);
const y = zeros([100, 2]);
const quiet = { verbose: 0 } as const;

type Setting = { readonly label: string; readonly runEagerly: boolean; readonly target: TargetName };
const settings: readonly Setting[] = [
  { label: "reference", runEagerly: false, target: "reference" },
  { label: "run eagerly", runEagerly: true, target: "wasm" },
  { label: "wasm", runEagerly: false, target: "wasm" },
];

function nested(): { readonly inner: Inner; readonly model: Sequential } {
  const inner = new Inner();
  return { inner, model: new Sequential([inner]) };
}

beforeEach(() => {
  clearSession();
  setSeed(1);
});

describe("K nested model before training", () => {
  it("K-001 constructs without an input shape and has no weights yet", () => {
    expect(nested().model.weights).toHaveLength(0);
  });

  it("K-011 has one layer, which has three", () => {
    const { inner, model } = nested();
    expect(model.layers).toEqual([inner]);
    expect(inner.layers).toHaveLength(3);
  });
});

describe.each(settings)("K nested model on $label", ({ runEagerly, target }) => {
  const compiled = (): ReturnType<typeof nested> => {
    const made = nested();
    made.model.compile({ loss: "mse", optimizer: "rmsprop", metrics: ["acc"], runEagerly, target });
    return made;
  };

  it("K-002 K-003 K-004 K-012 K-013 compiles and fits without printing", async () => {
    const { model, inner } = compiled();
    const batches: number[] = [];
    let weightsAtFirstBatch = 0;
    const losses: number[] = [];
    const history = await model.fit(x, y, {
      epochs: 2,
      batchSize: 32,
      ...quiet,
      callbacks: {
        onTrainBatchBegin(batch) {
          if (batches.length === 0) weightsAtFirstBatch = model.weights.length;
          batches.push(batch);
        },
        onTrainBatchEnd(_batch, logs) {
          losses.push(logs["loss"] ?? Number.NaN);
        },
      },
    });
    expect(batches).toEqual([0, 1, 2, 3, 0, 1, 2, 3]);
    expect(weightsAtFirstBatch).toBe(8);
    expect(Object.keys(history.history).sort()).toEqual(["acc", "loss"]);
    expect(history.history["loss"]).toHaveLength(2);
    expect(history.history["acc"]).toHaveLength(2);
    // Eight steps of momentum 0.99 towards a variance of 0.
    for (const variance of movingVariance(inner)) expect(variance).toBeCloseTo(0.99 ** 8, 5);
    expect(losses[0]).toBeLessThan(1e-6);
    expect(history.history["loss"]?.[0]).toBeLessThan(1e-4);
  });

  it("K-005 to K-010 evaluates, and holds eight weights in order", async () => {
    const { model } = compiled();
    await model.fit(x, y, { epochs: 2, batchSize: 32, ...quiet });
    const result = await model.evaluate(x, y, quiet);
    expect(result).toHaveLength(2);
    for (const value of result as number[]) expect(value).toSatisfy(Number.isFinite);
    expect(model.weights).toHaveLength(8);
    expect(model.nonTrainableWeights).toHaveLength(2);
    expect(model.trainableWeights).toHaveLength(6);
    expect(model.weights.map(({ shape }) => shape)).toEqual([[50, 32], [32], [32, 2], [2], [2], [2], [2], [2]]);
    expect(model.countParams()).toBe(1706);
    const lines: string[] = [];
    model.summary({ printFn: (line) => lines.push(line) });
    expect(lines.find((line) => line.startsWith("Trainable params"))).toContain("1,702");
    expect(lines.find((line) => line.startsWith("Non-trainable params"))).toContain("4 ");
  });

  it("K-014 K-015 moves the mean, and uses moving statistics in evaluation", async () => {
    const { model, inner } = nested();
    model.compile({ loss: "mse", optimizer: new optimizers.SGD({ learningRate: 0 }), metrics: ["acc"], runEagerly, target });
    await model.predict(x);
    inner.first.setWeights([tensor(new Float32Array(50 * 32).fill(0.01), [50, 32]), zeros([32])]);
    inner.second.setWeights([
      tensor(
        Float32Array.from({ length: 64 }, (_, i) => (i % 2 === 0 ? 0.125 : 0.25)),
        [32, 2],
      ),
      zeros([2]),
    ]);
    // Each hidden unit is 50 * 0.01 = 0.5.
    const h = [0.5 * 32 * 0.125, 0.5 * 32 * 0.25];
    await model.fit(x, y, { epochs: 2, batchSize: 32, ...quiet });
    const mean = [...movingMean(inner)];
    for (const [i, expected] of h.entries())
      expect(Math.abs((mean[i] ?? 0) - (1 - 0.99 ** 8) * expected)).toBeLessThan(averageTolerance * expected);
    const before = movingVariance(inner).slice();
    const [loss = Number.NaN] = (await model.evaluate(x, y, quiet)) as number[];
    expect(movingVariance(inner)).toEqual(before);
    expect([...movingMean(inner)]).toEqual(mean);
    // (0.99^8 h)^2 / (0.99^8 + 0.001), the mean over both units.
    const factor = 0.99 ** 16 / (0.99 ** 8 + 1e-3);
    const wanted = (factor * ((h[0] ?? 0) ** 2 + (h[1] ?? 0) ** 2)) / 2;
    expect(Math.abs(loss / wanted - 1)).toBeLessThan(1e-4);
  });

  it("K-016 freezes and unfreezes", async () => {
    const { model } = compiled();
    await model.predict(x);
    model.trainable = false;
    expect([model.trainableWeights.length, model.nonTrainableWeights.length]).toEqual([0, 8]);
    model.trainable = true;
    expect([model.trainableWeights.length, model.nonTrainableWeights.length]).toEqual([6, 2]);
  });
});

/** Weights after training with random data: constant rows would leave gradients that are rounding noise, which RMSprop amplifies. */
describe("K-017 the same weights in every setting and on every target", () => {
  const random = (rows: number, columns: number, word: number): Tensor =>
    new initializers.RandomUniform({ minval: -1, maxval: 1 }).initialize([rows, columns], "float32", tensor(Uint32Array.of(7, word)));
  const [inputs, targets] = [random(100, 50, 1), random(100, 2, 2)];
  const options = { epochs: 2, batchSize: 32, ...quiet } as const;

  async function trained({ runEagerly, target }: Omit<Setting, "label">): Promise<readonly number[]> {
    clearSession();
    setSeed(1);
    const { model } = nested();
    model.compile({ loss: "mse", optimizer: "rmsprop", metrics: ["acc"], runEagerly, target });
    await model.fit(inputs, targets, options);
    const weights = model.getWeights().flatMap((weight) => [...weight.dataSync()]);
    await model.dispose();
    return weights;
  }

  function expectEqual(actual: readonly number[], expected: readonly number[]): void {
    expect(actual).toHaveLength(1706);
    expect(Math.max(...actual.map((value, i) => Math.abs(value - (expected[i] ?? Number.NaN))))).toBeLessThan(1e-4);
  }

  let expected: readonly number[] = [];
  beforeAll(async () => {
    expected = await trained({ runEagerly: false, target: "reference" });
  });

  it.each(settings.slice(1))("$label", async (setting) => {
    expectEqual(await trained(setting), expected);
  });

  it(
    "wgsl",
    async ({ skip }) => {
      if (!(await requestTestAdapter())) return skip();
      expectEqual(await trained({ runEagerly: false, target: "wgsl" }), expected);
    },
    shaderTimeout,
  );

  it.skipIf(!hasCompiler)("emulated CUDA", async () => {
    clearSession();
    setSeed(1);
    const { model } = nested();
    model.compile({ loss: "mse", optimizer: "rmsprop", metrics: ["acc"] });
    const { module, logs, learningRate } = model.traceModule({ inputs: [{ name: "input", dtype: "float32", shape: [null, 50] }] });
    const training = trainingOf(logs, learningRate);
    const { plan, kernels, state } = compileModule(module, { target: "cuda", ...(training ? { training } : {}) });
    const executor = createStepExecutor(plan, await createEmulatedCudaDevice(plan, kernels));
    try {
      executor.writeState(Object.fromEntries(Object.entries(state).map(([name, tensor]) => [name, toTyped(tensor)])));
      const program = createProgram(executor, { seed: 1 });
      await program.fit(toTyped({ dtype: "f32", data: inputs.dataSync() }), toTyped({ dtype: "f32", data: targets.dataSync() }), options);
      const weights = await program.getWeights();
      expectEqual(
        model.weights.flatMap(({ path }) => [...(weights[path] ?? [])]),
        expected,
      );
    } finally {
      executor.dispose();
    }
  });
});
