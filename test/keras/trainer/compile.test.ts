/** `compile` and what it decides: rows G-001 to G-025. */

import { describe, expect, it } from "vitest";
import { compileModule } from "../../../src/codegen/compile.ts";
import {
  clearSession,
  input,
  Layer,
  layers,
  losses,
  Model,
  metrics,
  model,
  ones,
  ops,
  optimizers,
  resolveAutoJit,
  sequential,
  setDtypePolicy,
  setSeed,
  setTarget,
  type Tensor,
  tensor,
  ValueError,
} from "../../../src/index.ts";
import { unfusedPasses } from "../../../src/keras/jit.ts";
import { allWeights, counting, digits, freshSession, line, quiet, still, warningsOf, weightOf } from "./support.ts";

freshSession();

const plain = (): Model => sequential([input({ shape: [2] }), layers.dense({ units: 1, kernelInitializer: "ones" })]);

/** Two outputs that are the input itself. */
function twice(): Model {
  const x = input({ shape: [1], name: "x" });
  const one = (name: string): Tensor => layers.dense({ units: 1, useBias: false, kernelInitializer: "ones", name }).apply(x);
  return model({ inputs: x, outputs: [one("a"), one("b")] });
}

describe("before and after compile", () => {
  it("G-001: before compile there is no loss, nothing eager, one step per execution", () => {
    const made = plain();
    expect([made.compiled, made.loss, made.runEagerly, made.stepsPerExecution]).toEqual([false, null, false, 1]);
    expect(made.getCompileConfig()).toBeUndefined();
    expect(made.optimizer).toBeNull();
  });

  it("G-002: the defaults of compile", () => {
    const made = plain();
    made.compile({});
    expect(made.optimizer?.getClassName()).toBe("RMSprop");
    expect(made.getCompileConfig()).toMatchObject({
      loss: null,
      lossWeights: null,
      metrics: null,
      weightedMetrics: null,
      runEagerly: false,
      stepsPerExecution: 1,
      autoScaleLoss: true,
    });
  });

  it("G-003: an optimizer by name, as an instance, by default, or none", () => {
    const made = plain();
    made.compile({ optimizer: "adam" });
    expect(made.optimizer?.getConfig()).toEqual(new optimizers.Adam().getConfig());
    const own = new optimizers.SGD({ learningRate: 0.5 });
    made.compile({ optimizer: own });
    expect(made.optimizer).toBe(own);
    made.compile();
    expect(made.optimizer?.getClassName()).toBe("RMSprop");
    made.compile({ optimizer: null });
    expect(made.optimizer).toBeNull();
  });

  it("G-021: compile discards programs and the stop flag, and makes a fresh loss tracker", async () => {
    const made = line(1, { optimizer: still() });
    await made.trainOnBatch([[1]], [[3]]);
    const [before] = made.metrics;
    const step = made.makeTrainFunction();
    made.stopTraining = true;
    made.compile({ optimizer: still(), loss: "mae" });
    expect(made.stopTraining).toBe(false);
    expect(made.compiled).toBe(true);
    const [tracker] = made.metrics;
    expect(tracker?.name).toBe("loss");
    expect(tracker).not.toBe(before);
    expect(made.makeTrainFunction()).not.toBe(step);
    // The error itself, not its square.
    expect(await made.trainOnBatch([[1]], [[3]])).toBe(2);
  });
});

describe("losses", () => {
  it("G-004: by name, as an instance, as a function, or one per output", async () => {
    const forms = ["mse", new losses.MeanSquaredError(), (y: Tensor, p: Tensor) => ops.square(ops.sub(y, p))];
    for (const loss of forms) expect(await line(1, { loss }).evaluate([[1]], [[3]], quiet)).toBeCloseTo(4, digits);
    for (const loss of [["mse", "mae"], { a: "mse", b: "mae" }]) {
      const made = twice();
      made.compile({ loss });
      // Errors 2 and 3: 4 and 3.
      expect(await made.evaluate([[1]], [[[3]], [[4]]], { ...quiet, returnDict: true })).toEqual({ loss: 7, a_loss: 4, b_loss: 3 });
    }
  });

  it("G-005: sparse losses take targets without the class axis, others those of the predictions' shape", async () => {
    const made = sequential([
      input({ shape: [3] }),
      layers.dense({ units: 5, activation: "softmax", kernelInitializer: "zeros", biasInitializer: "zeros" }),
    ]);
    made.compile({ loss: "sparseCategoricalCrossentropy" });
    const labels = tensor([0, 1, 2, 3, 4, 0, 1, 2], [8], "int32");
    expect(await made.evaluate(ones([8, 3]), labels, quiet)).toBeCloseTo(Math.log(5), digits);
    made.compile({ loss: "categoricalCrossentropy" });
    const oneHot = ops.oneHot(labels, 5) as Tensor;
    expect(await made.evaluate(ones([8, 3]), oneHot, quiet)).toBeCloseTo(Math.log(5), digits);
    await expect(made.fit(ones([8, 3]), labels, quiet)).rejects.toThrow(/\[8\]|shape/);
  });

  it("G-006: without a loss, training minimizes what layers add", async () => {
    class Penalty extends Layer {
      override call(x: Tensor): Tensor {
        this.addLoss(ops.sum(ops.square(x)));
        return x;
      }
    }
    const made = sequential([input({ shape: [1] }), layers.dense({ units: 1, useBias: false, kernelInitializer: "ones" }), new Penalty()]);
    made.compile({ loss: null, optimizer: new optimizers.SGD({ learningRate: 0.1 }) });
    const { history } = await made.fit([[2]], null, quiet);
    // (2 w)^2 at w = 1, whose derivative is 8.
    expect(history["loss"]).toEqual([4]);
    expect(weightOf(made)).toBeCloseTo(1 - 0.8, digits);
  });

  it("G-007: losses are weighed by list or by output name", async () => {
    for (const lossWeights of [[1, 0.5], { a: 1, b: 0.5 }]) {
      const made = twice();
      made.compile({ loss: "mse", lossWeights });
      // Losses 2 and 4.
      const [total] = (await made.evaluate([[1]], [[[1 + Math.SQRT2]], [[3]]], quiet)) as number[];
      expect(total).toBeCloseTo(4, digits);
    }
    expect(() => twice().compile({ loss: "mse", lossWeights: { c: 1 } })).toThrow(/outputs are a, b/);
  });
});

describe("metrics", () => {
  it("G-008: by name, as a function or an instance; the key is the name", async () => {
    const absolute = (y: Tensor, p: Tensor): Tensor => ops.abs(ops.sub(y, p));
    const made = line(1, { metrics: ["mae", absolute, new metrics.RootMeanSquaredError({ name: "rmse" })] });
    expect(await made.evaluate([[1]], [[3]], { ...quiet, returnDict: true })).toEqual({ loss: 4, mae: 2, absolute: 2, rmse: 2 });
  });

  it("G-009: per output, by name or in a list, one or several each", async () => {
    for (const list of [{ a: "mae", b: ["mae", "mse"] }, ["mae", ["mae", "mse"]]]) {
      const made = twice();
      made.compile({ loss: "mse", metrics: list });
      const logs = (await made.evaluate([[1]], [[[3]], [[2]]], { ...quiet, returnDict: true })) as Record<string, number>;
      expect(logs).toEqual({ loss: 5, a_loss: 4, b_loss: 1, a_mae: 2, b_mae: 1, b_mse: 1 });
    }
  });

  it.each([
    ["categorical", [100, 2], [100, 2], "categorical_accuracy"],
    ["binary", [100, 1], [100, 1], "binary_accuracy"],
    ["sparse", [100, 5], [100], "sparse_categorical_accuracy"],
  ] as const)("G-010: acc and ce are the %s variants for outputs %j and targets %j", async (_name, outputs, targets, expected) => {
    const made = sequential([
      input({ shape: [2] }),
      layers.dense({ units: outputs[1], activation: outputs[1] === 1 ? "sigmoid" : "softmax" }),
    ]);
    const loss =
      targets.length === 1 ? "sparseCategoricalCrossentropy" : outputs[1] === 1 ? "binaryCrossentropy" : "categoricalCrossentropy";
    const y = tensor(
      Float32Array.from({ length: (targets as readonly number[]).reduce((a, b) => a * b, 1) }, (_, i) => i % 2),
      targets,
    );
    const x = tensor(
      Float32Array.from({ length: 200 }, (_, i) => Math.sin(i)),
      [100, 2],
    );
    made.compile({ loss, metrics: ["acc", "ce"] });
    const logs = (await made.evaluate(x, y, { ...quiet, returnDict: true })) as Record<string, number>;
    expect(Object.keys(logs)).toEqual(["loss", "acc", "ce"]);
    made.compile({ loss, metrics: [expected] });
    const named = (await made.evaluate(x, y, { ...quiet, returnDict: true })) as Record<string, number>;
    expect(logs["acc"]).toBe(named[expected]);
    expect(logs["ce"]).toBeCloseTo(logs["loss"] ?? Number.NaN, 4);
  });

  it("G-011: weighted metrics count weights, plain ones do not", async () => {
    const made = line(1, { metrics: ["mae"], weightedMetrics: ["mse"] });
    // Errors 1 and 2, of which only the first counts.
    const logs = await made.evaluate([[1], [1]], [[2], [3]], { ...quiet, sampleWeight: [1, 0], returnDict: true });
    expect(logs).toEqual({ loss: 0.5, mae: 1.5, mse: 1 });
  });

  it("G-022: the loss tracker, metrics of layers, then the container of those of compile", async () => {
    class Counting extends Layer {
      readonly seen = new metrics.Sum({ name: "seen" });
      override call(x: Tensor): Tensor {
        this.seen.updateState(ops.onesLike(x));
        return x;
      }
    }
    const made = sequential([input({ shape: [1] }), new Counting(), layers.dense({ units: 1 })]);
    expect(made.metrics.map(({ name }) => name)).toEqual(["seen"]);
    made.compile({ loss: "mse", metrics: ["mae"] });
    await made.fit([[1]], [[1]], quiet);
    expect(made.metrics.map(({ name }) => name)).toEqual(["loss", "seen", "compile_metrics"]);
    class Own extends Model {
      override get metrics(): Model["metrics"] {
        return [];
      }
    }
    expect(new Own().metrics).toEqual([]);
  });

  it("G-023: metricsNames are the names in the order of evaluate's values", async () => {
    const made = line(1, { metrics: ["mse", "acc"] });
    await made.fit([[1]], [[1]], quiet);
    expect(made.metricsNames).toEqual(["loss", "acc", "mse"]);
  });

  it("G-024: metricsVariables are those of all metrics", async () => {
    const made = line(1, { metrics: ["mse", "acc"] });
    await made.fit([[1]], [[1]], quiet);
    const paths = made.metricsVariables.map(({ path }) => path);
    expect(paths.slice(0, 2)).toEqual(["loss/total", "loss/count"]);
    expect(paths.filter((path) => path.startsWith("mse/"))).toHaveLength(2);
    expect(paths).toHaveLength(6);
  });

  it("G-025: resetMetrics resets all, the loss tracker included", async () => {
    const made = line(1, { metrics: ["mae"] });
    await made.trainOnBatch([[1]], [[3]]);
    const results = (): readonly number[] => Object.values(made.getMetricsResult()).map((value) => Number((value as Tensor).dataSync()[0]));
    expect(results()).toEqual([4, 2]);
    made.resetMetrics();
    expect(results()).toEqual([0, 0]);
  });
});

describe("how programs run", () => {
  const fitted = async (options: Parameters<Model["compile"]>[0]): Promise<readonly number[]> => {
    clearSession();
    setSeed(0);
    const made = sequential([input({ shape: [3] }), layers.dense({ units: 4, activation: "tanh" }), layers.dense({ units: 1 })]);
    made.compile({ loss: "mse", optimizer: "adam", ...options });
    const x = tensor(
      Float32Array.from({ length: 30 }, (_, i) => Math.sin(i)),
      [10, 3],
    );
    await made.fit(x, counting(10, 0.1), { ...quiet, epochs: 2, batchSize: 4 });
    const weights = allWeights(made);
    await made.dispose();
    return weights;
  };

  it("G-012: runEagerly runs the interpreter, with the same numbers", async () => {
    setTarget("wasm");
    const eager = await fitted({ runEagerly: true });
    const compiled = await fitted({ runEagerly: false });
    expect(compiled).toHaveLength(eager.length);
    // Sums of f32 in other orders through six steps of Adam.
    for (const [i, value] of compiled.entries()) expect(value).toBeCloseTo(eager[i] ?? Number.NaN, 4);
  });

  it("G-013: stepsPerExecution groups hooks and no numbers, and is cut to the epoch", async () => {
    const hooks: string[] = [];
    const made = line(0, { stepsPerExecution: 10, optimizer: new optimizers.SGD({ learningRate: 0.01 }) });
    const options = { ...quiet, batchSize: 2, shuffle: false };
    await made.fit(counting(8), counting(8, 2), {
      ...options,
      callbacks: {
        onTrainBatchBegin: (batch) => void hooks.push(`begin ${batch}`),
        onTrainBatchEnd: (batch) => void hooks.push(`end ${batch}`),
      },
    });
    expect(hooks).toEqual(["begin 0", "end 0"]);
    expect(Number(made.optimizer?.variables[0]?.hostValue()[0])).toBe(4);
    const single = line(0, { optimizer: new optimizers.SGD({ learningRate: 0.01 }) });
    await single.fit(counting(8), counting(8, 2), options);
    expect(weightOf(made)).toBe(weightOf(single));
    expect(() => line(0, { stepsPerExecution: 0 })).toThrow(/stepsPerExecution is 0/);
  });

  it("G-014: jitCompile resolves auto, and is false with runEagerly", async () => {
    setTarget("wasm");
    const made = plain();
    made.compile({ loss: "mse" });
    expect(made.jitCompile).toBe(true);
    made.compile({ loss: "mse", jitCompile: false });
    expect(made.jitCompile).toBe(false);
    made.compile({ loss: "mse", runEagerly: true, jitCompile: "auto" });
    expect(made.jitCompile).toBe(false);
    // Without fusion every operation that costs something is a kernel of its own, and the numbers are the same.
    const apart = await fitted({ jitCompile: false });
    const together = await fitted({ jitCompile: true });
    for (const [i, value] of apart.entries()) expect(value).toBeCloseTo(together[i] ?? Number.NaN, 4);
    const { module } = made.traceModule();
    const kernels = (passes?: string): number => compileModule(module, { target: "wasm", ...(passes ? { passes } : {}) }).kernels.length;
    expect(kernels(unfusedPasses)).toBeGreaterThan(kernels());
  });

  it("G-015: runEagerly and jitCompile together warn, and jit is off", async () => {
    const made = plain();
    expect(await warningsOf(() => made.compile({ loss: "mse", runEagerly: true, jitCompile: true }))).toHaveLength(1);
    expect(made.jitCompile).toBe(false);
  });

  it("G-016: a model that cannot be fused does not take jitCompile", async () => {
    setTarget("wasm");
    class Apart extends Layer {
      override supportsJit = false;
      override call(x: Tensor): Tensor {
        return x;
      }
    }
    const made = sequential([input({ shape: [1] }), new Apart({ name: "apart" })]);
    expect(made.jitCompile).toBe(false);
    const warnings = await warningsOf(() => {
      made.jitCompile = true;
    });
    expect(warnings).toEqual([expect.stringContaining("apart")]);
    expect(made.jitCompile).toBe(false);
  });

  it("G-017: auto is true where a target fuses and the model may be fused", () => {
    const made = plain();
    const found = (["reference", "wasm", "wgsl", "cuda", "native"] as const).map((target) => resolveAutoJit(made, target));
    expect(found).toEqual([false, true, true, true, true]);
    made.layers[0] && Object.assign(made.layers[0], { supportsJit: false });
    expect(resolveAutoJit(made, "wasm")).toBe(false);
  });

  it("G-018: runEagerly may be set after compile", async () => {
    setTarget("wasm");
    const made = line(1, { optimizer: still() });
    expect([made.runEagerly, made.target]).toEqual([false, "wasm"]);
    made.runEagerly = true;
    expect(made.target).toBe("reference");
    made.makeTrainFunction({ force: true });
    expect(await made.evaluate([[1]], [[3]], quiet)).toBe(4);
  });

  it("G-021: options are checked, and unknown names answered with the nearest", () => {
    const made = plain();
    expect(() => made.compile({ losses: "mse" } as never)).toThrow(/compile has no option losses/);
    expect(() => made.compile({ optimizer: "adamm" })).toThrow(/did you mean "Adam"/);
    expect(() => made.compile({ loss: "mean_squared_eror" })).toThrow(ValueError);
  });
});

describe("scaled losses", () => {
  it("G-019: with mixed_float16 the optimizer is wrapped once", () => {
    setDtypePolicy("mixed_float16");
    const made = plain();
    made.compile({ optimizer: "sgd", loss: "mse" });
    expect(made.optimizer).toBeInstanceOf(optimizers.LossScaleOptimizer);
    expect(made.optimizer?.name).toBe("loss_scale_optimizer");
    const own = new optimizers.LossScaleOptimizer(new optimizers.SGD());
    made.compile({ optimizer: own, loss: "mse" });
    expect(made.optimizer).toBe(own);
    made.compile({ optimizer: "sgd", loss: "mse", autoScaleLoss: false });
    expect(made.optimizer).toBeInstanceOf(optimizers.SGD);
    setDtypePolicy("float32");
    const full = plain();
    full.compile({ optimizer: "sgd", loss: "mse" });
    expect(full.optimizer).toBeInstanceOf(optimizers.SGD);
  });

  it("G-020: scaled gradients divided by the scale are the gradients; an infinite one changes the scale alone", async () => {
    const wrapped = new optimizers.LossScaleOptimizer(new optimizers.SGD({ learningRate: 0.1 }), {
      initialScale: 4,
      dynamicGrowthSteps: 2,
    });
    const made = line(2, { optimizer: wrapped });
    const scale = (): number => Number(wrapped.dynamicScale.dataSync()[0]);
    await made.trainOnBatch([[3]], [[1]]);
    // As without a scale: 2 - 0.1 * 30.
    expect(weightOf(made)).toBeCloseTo(-1, digits);
    expect(scale()).toBe(4);
    await made.trainOnBatch([[0]], [[0]]);
    expect(scale()).toBe(8);
    const before = weightOf(made);
    await made.trainOnBatch([[1e30]], [[0]]);
    expect([weightOf(made), scale()]).toEqual([before, 4]);
    expect(() => new optimizers.LossScaleOptimizer(wrapped)).toThrow(/another/);
    expect(optimizers.LossScaleOptimizer.fromConfig(wrapped.getConfig()).getConfig()).toEqual(wrapped.getConfig());
  });
});
