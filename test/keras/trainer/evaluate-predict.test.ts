/** `evaluate`, `predict` and the functions of one batch: rows G-053 to G-062. */

import { expect, it } from "vitest";
import { Dataset, input, layers, Model, model, ops, optimizers, sequential, type Tensor, tensor, ValueError } from "../../../src/index.ts";
import { counting, digits, freshSession, line, quiet, still, warningsOf, weightOf } from "./support.ts";

freshSession();

it("G-053: evaluates loss and metrics over all samples in inference mode, 32 at a time", async () => {
  const made = line(0, { metrics: ["mae"] });
  const [x, y] = [counting(70), counting(70, 3)];
  let batches = 0;
  const [loss, mae] = (await made.evaluate(x, y, { ...quiet, callbacks: { onTestBatchBegin: () => void batches++ } })) as number[];
  const errors = Array.from({ length: 70 }, (_, i) => 3 * (i + 1));
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  // Numbers of tens of thousands in f32.
  expect(loss).toBeCloseTo(mean(errors.map((error) => error ** 2)), 1);
  expect(mae).toBeCloseTo(mean(errors), 3);
  expect(batches).toBe(3);
  const dropped = sequential([input({ shape: [4] }), layers.dropout({ rate: 0.9 })]);
  dropped.compile({ loss: "mse" });
  expect(await dropped.evaluate(ops.ones([2, 4]) as Tensor, ops.ones([2, 4]) as Tensor, quiet)).toBe(0);
});

it("G-054: a number for the loss alone, a list with the loss first and the rest by name, or a record", async () => {
  expect(await line(0).evaluate([[1]], [[2]], quiet)).toBe(4);
  const made = line(0, { metrics: ["mse", "mae"] });
  expect(await made.evaluate([[1]], [[3]], quiet)).toEqual([9, 3, 9]);
  const record = (await made.evaluate([[1]], [[3]], { ...quiet, returnDict: true })) as Record<string, number>;
  expect(Object.entries(record)).toEqual([
    ["loss", 9],
    ["mae", 3],
    ["mse", 9],
  ]);
});

it("G-055: steps limits the batches", async () => {
  const options = { ...quiet, batchSize: 1 };
  const [x, y] = [counting(3), counting(3, 2)];
  expect(await line(1).evaluate(x, y, { ...options, steps: 1 })).toBe(1);
  expect(await line(1).evaluate(x, y, options)).toBeCloseTo((1 + 4 + 9) / 3, digits);
  const endless = Dataset.fromTensorSlices([x, y]).batch(1).repeat();
  expect(await line(1).evaluate(endless, null, { ...quiet, steps: 2 })).toBeCloseTo(2.5, digits);
  await expect(line(1).evaluate(endless, null, quiet)).rejects.toThrow(/no end[\s\S]*steps/);
  expect(await warningsOf(() => line(1).evaluate(x, y, { ...options, steps: 9 }))).toEqual([expect.stringContaining("3 of 9")]);
});

it("G-056: unknown options are errors", async () => {
  const error: unknown = await line(0)
    .evaluate([[1]], [[1]], { foo: 1 } as never)
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ValueError);
  expect(String(error)).toMatch(/evaluate has no option foo/);
  await expect(line(0).predict([[1]], { foo: 1 } as never)).rejects.toThrow(/foo/);
  await expect(line(0).trainOnBatch([[1]], [[1]], { foo: 1 } as never)).rejects.toThrow(/foo/);
  await expect(line(0).testOnBatch([[1]], [[1]], { classWeight: { 0: 1 } })).rejects.toThrow(/classWeight/);
});

it("G-057: predicts all rows in the output structure, compiled or not", async () => {
  const x = input({ shape: [1] });
  const index = ops.argmax(ops.concatenate([x, ops.neg(x)]), { axis: -1 });
  const made = model({ inputs: x, outputs: { twice: ops.mul(x, 2), list: [x, index] } });
  expect(made.compiled).toBe(false);
  interface Outputs {
    readonly [key: string]: Tensor | readonly Tensor[];
    readonly twice: Tensor;
    readonly list: readonly [Tensor, Tensor];
  }
  const { twice, list } = await made.predict<Outputs>(counting(100), { batchSize: 30 });
  expect([twice.shape, list[0].shape, list[1].shape]).toEqual([[100, 1], [100, 1], [100]]);
  expect(twice.dataSync()[99]).toBe(200);
  expect(list[1].dtype).toBe("int32");
  const steps = (await line(2).predict(counting(10), { batchSize: 2, steps: 2 })).arraySync();
  expect(steps).toEqual([[2], [4], [6], [8]]);
});

it("G-058: trainOnBatch updates once and gives what evaluate gives", async () => {
  const made = line(0, { optimizer: new optimizers.SGD({ learningRate: 0.1 }), metrics: ["mae"] });
  const seen: number[] = [];
  for (let i = 0; i < 4; i++) {
    made.resetMetrics();
    const [loss = Number.NaN] = (await made.trainOnBatch([[1]], [[3]])) as number[];
    seen.push(loss);
  }
  expect(seen[0]).toBe(9);
  for (const [i, loss] of seen.slice(1).entries()) expect(loss).toBeLessThan(seen[i] ?? 0);
  made.resetMetrics();
  const record = await made.trainOnBatch([[1]], [[3]], { returnDict: true });
  expect(Object.keys(record)).toEqual(["loss", "mae"]);
  expect(await line(0).trainOnBatch([[1]], [[3]])).toBe(9);
});

it("G-059: weights of samples and of classes together are an error", async () => {
  await expect(line(0).trainOnBatch([[1]], [[1]], { sampleWeight: [1], classWeight: { 0: 1 } })).rejects.toThrow(/not both/);
});

it("G-060: testOnBatch computes metrics and changes no weight", async () => {
  const made = line(1, { metrics: ["mae"] });
  expect(await made.testOnBatch([[1]], [[3]], { returnDict: true })).toEqual({ loss: 4, mae: 2 });
  expect(weightOf(made)).toBe(1);
  made.resetMetrics();
  // Errors 2 and 3, of which the second does not count.
  expect(await made.testOnBatch([[1], [1]], [[3], [4]], { sampleWeight: [1, 0] })).toEqual([2, 2.5]);
});

it("G-061: metrics run on from batch to batch until they are reset", async () => {
  const made = line(1, { optimizer: still() });
  // Losses 2 and 4.
  expect(await made.trainOnBatch([[1]], [[1 + Math.SQRT2]])).toBeCloseTo(2, digits);
  expect(await made.trainOnBatch([[1]], [[3]])).toBeCloseTo(3, digits);
  expect(await made.testOnBatch([[1]], [[4]])).toBeCloseTo(5, digits);
  made.resetMetrics();
  expect(await made.trainOnBatch([[1]], [[3]])).toBeCloseTo(4, digits);
});

it("G-062: predictOnBatch is the model in inference mode, on one batch", async () => {
  const made = sequential([input({ shape: [2] }), layers.dropout({ rate: 0.5 }), layers.dense({ units: 3 })]);
  const x = tensor(
    Float32Array.from({ length: 100 }, (_, i) => Math.cos(i)),
    [50, 2],
  );
  const found = await made.predictOnBatch(x);
  expect(found.arraySync()).toEqual(made.apply(x).arraySync());
  expect((await made.predictOnBatch(new Float32Array(100))).shape).toEqual([50, 3]);
  class Own extends Model {
    readonly dense = layers.dense({ units: 1, kernelInitializer: "ones" });
    override call(inputs: Tensor): Tensor {
      return this.dense.apply(inputs);
    }
  }
  expect((await new Own().predictOnBatch([[1, 2]])).arraySync()).toEqual([[3]]);
});
