/** The steps and their programs: rows H-001 to H-015. */

import { describe, expect, it } from "vitest";
import {
  type Callback,
  Dataset,
  input,
  Layer,
  layers,
  Model,
  model,
  ops,
  optimizers,
  type StepData,
  type StepLogs,
  sequential,
  setDtypePolicy,
  setTarget,
  type Tensor,
  tensor,
} from "../../../src/index.ts";
import { counting, digits, freshSession, line, quiet, still, warningsOf, weightOf } from "./support.ts";

freshSession();

describe("train_step", () => {
  it("H-001: a step of gradient descent is the one computed by hand; training is told to layers that ask", async () => {
    const made = line(2);
    // Loss (2 x - y)^2 for x = 3, y = 1: 25; gradient 2 * 5 * 3 = 30.
    expect(await made.trainOnBatch([[3]], [[1]])).toBe(25);
    expect(weightOf(made)).toBeCloseTo(2 - 0.1 * 30, digits);
    const told: unknown[] = [];
    class Asking extends Layer {
      override call(x: Tensor, { training }: { readonly training?: boolean | undefined }): Tensor {
        told.push(training);
        return x;
      }
    }
    class NotAsking extends Layer {
      override call(x: Tensor): Tensor {
        return x;
      }
    }
    const both = sequential([input({ shape: [1] }), new Asking(), new NotAsking(), layers.dense({ units: 1 })]);
    both.compile({ loss: "mse", optimizer: "sgd" });
    told.length = 0;
    both.traceModule();
    expect(told).toContain(true);
    expect(told).toContain(false);
  });

  it("H-002: the logged loss is not scaled", async () => {
    setDtypePolicy("mixed_float16");
    const made = sequential([
      input({ shape: [1] }),
      layers.dense({ units: 1, useBias: false, kernelInitializer: "ones" }),
      layers.activation({ activation: "linear", dtype: "float32" }),
    ]);
    // A gradient of 4 times the scale must stay below the largest float16, 65504.
    const optimizer = new optimizers.LossScaleOptimizer(new optimizers.SGD({ learningRate: 0.125 }), { initialScale: 1024 });
    made.compile({ optimizer, loss: "mse" });
    expect(await made.trainOnBatch([[1]], [[3]])).toBe(4);
    // The gradient is -4, as without a scale.
    expect(weightOf(made)).toBeCloseTo(1.5, 3);
  });

  it("H-003: metrics see the predictions before the update", async () => {
    const made = line(2, { metrics: ["mae"] });
    expect(await made.trainOnBatch([[3]], [[1]], { returnDict: true })).toEqual({ loss: 25, mae: 5 });
    expect(weightOf(made)).not.toBe(2);
  });

  it("H-004: without trainable weights there is a warning, no update, and metrics all the same", async () => {
    const frozen = line(1, { metrics: ["mae"] });
    frozen.trainable = false;
    const histories: unknown[] = [];
    const warnings = await warningsOf(async () => histories.push((await frozen.fit([[1]], [[3]], quiet)).history));
    expect(warnings).toEqual([expect.stringContaining("no trainable weights")]);
    expect(histories).toEqual([{ loss: [4], mae: [2] }]);
    expect(weightOf(frozen)).toBe(1);
  });

  it("H-005: without an optimizer, training is an error that names compile", async () => {
    await expect(line(1, { optimizer: null }).fit([[1]], [[0]], quiet)).rejects.toThrow(/no optimizer[\s\S]*give compile an optimizer/);
  });

  it.each(["reference", "wasm"] as const)("H-015: overridden steps are what programs are made from, on %s", async (target) => {
    setTarget(target);
    class Own extends Model {
      readonly dense = layers.dense({ units: 1, useBias: false, kernelInitializer: "ones" });
      override call(x: Tensor): Tensor {
        return this.dense.apply(x);
      }
      override trainStep(data: StepData): StepLogs {
        return { foo: ops.sum(this.apply(data.x as Tensor, { training: true })), nested: { bar: ops.constant(1) as Tensor } };
      }
      override testStep(): StepLogs {
        return { foo: ops.constant(2) as Tensor, bar: ops.constant(3) as Tensor };
      }
      override predictStep(data: StepData): Tensor {
        return ops.mul(this.apply(data.x as Tensor), 10);
      }
    }
    const own = new Own();
    own.compile({ loss: "mse" });
    const x = ops.ones([3, 2]) as Tensor;
    expect((await own.fit(x, ops.ones([3, 1]) as Tensor, quiet)).history).toEqual({ bar: [1], foo: [6] });
    expect(await own.evaluate(x, ops.ones([3, 1]) as Tensor, { ...quiet, returnDict: true })).toEqual({ bar: 3, foo: 2 });
    expect((await own.predict([[1, 2]])).arraySync()).toEqual([[30]]);
    await own.dispose();
  });
});

describe("test_step and predict_step", () => {
  it("H-006: evaluation runs without training and updates nothing but metrics", async () => {
    const made = sequential([
      input({ shape: [4] }),
      layers.batchNormalization(),
      layers.dropout({ rate: 0.5 }),
      layers.dense({ units: 1, kernelInitializer: "ones" }),
    ]);
    made.compile({ loss: "mse", optimizer: "sgd", metrics: ["mae"] });
    const weights = (): unknown => made.getWeights().map((weight) => weight.arraySync());
    const before = weights();
    const x = tensor([[1, 2, 3, 4]]);
    const [loss] = (await made.evaluate(x, [[0]], quiet)) as number[];
    // A normalization that has seen nothing divides by the root of 1.001.
    expect(loss).toBeCloseTo(100 / 1.001, 3);
    expect(weights()).toEqual(before);
  });

  it("H-007: prediction takes x and leaves targets and weights aside", async () => {
    const made = line(2);
    const expected = [[2], [4]];
    expect((await made.predict(counting(2))).arraySync()).toEqual(expected);
    expect((await made.predict(() => [[counting(2), counting(2), [1, 1]]])).arraySync()).toEqual(expected);
    const dataset = Dataset.fromTensorSlices([counting(2), counting(2)]).batch(1);
    expect((await made.predict(dataset)).arraySync()).toEqual(expected);
  });
});

describe("programs", () => {
  it("H-008: makeTrainFunction gives the same function until it is forced", async () => {
    const made = line(0, { optimizer: still() });
    const step = made.makeTrainFunction();
    expect(made.makeTrainFunction()).toBe(step);
    expect(await step([[[1]], [[3]]])).toEqual({ loss: 9 });
    const forced = made.makeTrainFunction({ force: true });
    expect(forced).not.toBe(step);
    expect(made.makeTrainFunction()).toBe(forced);
    made.resetMetrics();
    expect(await forced([[[1]], [[2]]])).toEqual({ loss: 4 });
  });

  it("H-009: so do makeTestFunction and makePredictFunction", async () => {
    const made = line(1, { optimizer: still() });
    const [test, predict] = [made.makeTestFunction(), made.makePredictFunction()];
    expect([made.makeTestFunction(), made.makePredictFunction()]).toEqual([test, predict]);
    expect(await test([[[1]], [[3]]])).toEqual({ loss: 4 });
    expect(((await predict([[[5]]])) as Tensor).arraySync()).toEqual([[5]]);
    expect(made.makeTestFunction({ force: true })).not.toBe(test);
    expect(made.makePredictFunction({ force: true })).not.toBe(predict);
  });

  it.each(["reference", "wasm"] as const)("H-010: programs share the weights, on %s", async (target) => {
    setTarget(target);
    const made = line(0, { optimizer: new optimizers.SGD({ learningRate: 0.05 }) });
    expect((await made.predict([[1]])).dataSync()[0]).toBe(0);
    await made.fit(counting(4), counting(4, 3), { ...quiet, epochs: 40 });
    const trained = weightOf(made);
    expect(trained).toBeCloseTo(3, 2);
    expect((await made.predict([[1]])).dataSync()[0]).toBe(trained);
    made.setWeights([tensor([[7]])]);
    expect((await made.predict([[1]])).dataSync()[0]).toBe(7);
    expect(await made.evaluate([[1]], [[7]], quiet)).toBe(0);
    await made.dispose();
  });

  it("H-011: one program serves batches of any size", async () => {
    setTarget("wasm");
    const made = line(1, { optimizer: still() });
    let traces = 0;
    const { traceModule, trainStep } = made;
    expect(traceModule).toBeDefined();
    made.trainStep = (data) => {
      traces++;
      return trainStep.call(made, data);
    };
    await made.fit(counting(100), counting(100), quiet);
    await made.fit(counting(7), counting(7), { ...quiet, batchSize: 5 });
    expect(traces).toBe(1);
    await made.dispose();
  });

  it("H-012: several steps per execution log what every so many single steps log", async () => {
    const losses = async (stepsPerExecution: number): Promise<readonly number[]> => {
      const seen: number[] = [];
      const made = line(0, { stepsPerExecution, optimizer: new optimizers.SGD({ learningRate: 0.01 }) });
      const callbacks: Callback = { onTrainBatchEnd: (_batch, logs) => void seen.push(logs["loss"] ?? Number.NaN) };
      await made.fit(counting(6), counting(6, 2), { ...quiet, batchSize: 1, shuffle: false, callbacks });
      return seen;
    };
    const single = await losses(1);
    expect(await losses(2)).toEqual(single.filter((_, i) => i % 2 === 1));
  });

  it("H-013: predictions of several steps per execution are joined, a shorter tail included", async () => {
    const x = input({ shape: [1] });
    const made = model({ inputs: x, outputs: [ops.mul(x, 2), x] });
    made.compile({ stepsPerExecution: 3 });
    const sizes: unknown[] = [];
    const callbacks: Callback = {
      onPredictBatchEnd: (batch, { outputs }) => void sizes.push([batch, (outputs as readonly Tensor[]).map(({ shape }) => shape[0])]),
    };
    const [twice, same] = await made.predict<readonly Tensor[]>(counting(7), { batchSize: 2, callbacks });
    expect(twice?.arraySync()).toEqual(counting(7, 2).arraySync());
    expect(same?.arraySync()).toEqual(counting(7).arraySync());
    expect(sizes).toEqual([
      [0, [6, 6]],
      [3, [1, 1]],
    ]);
  });

  it("H-014: a last execution of fewer steps is run without a warning", async () => {
    const made = line(0, { stepsPerExecution: 3, optimizer: still() });
    const warnings = await warningsOf(() => made.fit(counting(10), counting(10), { ...quiet, batchSize: 1 }));
    expect(warnings).toEqual([]);
    expect(Number(made.optimizer?.variables[0]?.hostValue()[0])).toBe(10);
  });
});
