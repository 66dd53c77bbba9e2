/** Attention, einsum and preprocessing: masks that come with tensors, models, files of weights, faults. */

import { describe, expect, test } from "vitest";
import { input, layers, losses, model, optimizers, type Tensor, tensor } from "../../../src/index.ts";
import * as ops from "../../../src/keras/ops.ts";

/** Products of a few float32 numbers below ten. */
const closeDigits = 5;

function close(actual: Iterable<number>, expected: readonly number[]): void {
  const numbers = [...actual];
  expect(numbers).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) expect(numbers[i]).toBeCloseTo(value, closeDigits);
}

describe("einsum", () => {
  const x = tensor([1, 2, 3, 4, 5, 6], [2, 3]);
  test("products, sums and order of axes", () => {
    const y = tensor([1, 0, 2, 1, 0, 1], [3, 2]);
    close(ops.einsum("ab,bc->ca", x, y).dataSync(), [5, 14, 5, 11]);
    close(ops.einsum("ab,ab->b", x, x).dataSync(), [17, 29, 45]);
    close(ops.einsum("ab,c->c", x, tensor([1, 2])).dataSync(), [21, 42]);
    close(ops.einsum("...b,bc->...c", x, y).dataSync(), [5, 5, 14, 11]);
  });
  test.each([
    ["ab->a", /no equation/],
    ["abc,cd->abd", /rank 2/],
    ["aa,ab->b", /once/],
    ["ab,bc->ad", /no operand has/],
    ["...b,bc->c", /or in neither/],
  ])("%s is refused", (equation, message) => {
    expect(() => ops.einsum(equation, x, tensor([1, 2, 3], [3, 1]))).toThrow(message);
  });
});

describe("attention", () => {
  test("what comes after the first step does not change it under a causal mask", () => {
    const layer = layers.multiHeadAttention({ numHeads: 2, keyDim: 3 });
    const first = [0.1, 0.2, 0.3];
    const run = (rest: readonly number[]): readonly number[] => {
      const x = tensor([...first, ...rest], [1, 2, 3]);
      return [...layer.apply([x, x], { useCausalMask: true }).dataSync()].slice(0, 3);
    };
    expect(run([9, -9, 9])).toEqual(run([0, 1, 0]));
  });
  test("the mask of an embedding reaches the scores of both kinds", async () => {
    const tokens = tensor([1, 2, 0], [1, 3], "int32");
    for (const layer of [layers.multiHeadAttention({ numHeads: 1, keyDim: 2 }), layers.attention()]) {
      const embedding = layers.embedding({ inputDim: 3, outputDim: 2, maskZero: true });
      const x = input({ shape: [3], dtype: "int32" });
      const embedded = embedding.apply(x);
      const [, scores] = layer.apply<readonly [Tensor, Tensor]>([embedded, embedded], { returnAttentionScores: true });
      const predicted = await model({ inputs: x, outputs: scores }).predictOnBatch(tokens);
      const weights = [...(predicted as Tensor).dataSync()];
      expect(weights.filter((_, i) => i % 3 === 2).slice(0, 2)).toEqual([0, 0]);
    }
  });
  test("faults name the layer and the option", () => {
    expect(() => layers.groupedQueryAttention({ headDim: 2, numQueryHeads: 3, numKeyValueHeads: 2 })).toThrow(
      /multiple of numKeyValueHeads/,
    );
    expect(() => layers.multiHeadAttention({ numHeads: 0, keyDim: 2 })).toThrow(/numHeads of MultiHeadAttention/);
    expect(() => layers.attention({ scoreMode: "sum" })).toThrow(/scoreMode of Attention/);
    expect(() => layers.attention().apply(tensor([1, 2], [1, 1, 2]))).toThrow(/\[query, value\]/);
  });
});

test("Normalization learns its statistics from data", () => {
  const layer = layers.normalization();
  layer.adapt([
    [1, 10],
    [3, 30],
  ]);
  close(layer.apply([[3, 10]]).dataSync(), [1, -1]);
  close(
    layers
      .normalization({ mean: 2, variance: 4, axis: null, invert: true })
      .apply([[1]])
      .dataSync(),
    [4],
  );
  expect(() => layers.normalization({ mean: 2 })).toThrow(/given together/);
});

test("a tied embedding goes both ways with one weight", () => {
  const layer = layers.reversibleEmbedding({ inputDim: 3, outputDim: 2 });
  layer.apply([[0]]);
  layer.setWeights([tensor([1, 0, 0, 1, 1, 1], [3, 2])]);
  close(layer.apply([[2, 3]], { reverse: true }).dataSync(), [2, 3, 5]);
  expect(layer.weights).toHaveLength(1);
});

test("the average of schedule-free AdamW is swapped in and out", () => {
  const layer = layers.dense({ units: 1, useBias: false, kernelInitializer: "ones" });
  layer.build([null, 1]);
  const optimizer = optimizers.scheduleFreeAdamW({ learningRate: 0.5 });
  optimizer.build(layer.trainableWeights);
  for (let step = 0; step < 3; step++) optimizer.apply([tensor([1 + step], [1, 1])], layer.trainableWeights);
  const [before = 0] = layer.getWeights().map((x) => x.dataSync()[0]);
  optimizer.swapToEval();
  const [average = 0] = layer.getWeights().map((x) => x.dataSync()[0]);
  expect(average).toBeGreaterThan(before);
  optimizer.swapToTrain();
  const [after = 0] = layer.getWeights().map((x) => x.dataSync()[0]);
  expect(after).toBeCloseTo(before, closeDigits);
});

test("CTC is the negative logarithm of the probability of all alignments", () => {
  // Two steps, one label, even odds: "1 1", "1 blank" and "blank 1" out of four.
  const value = losses.ctc(tensor([1], [1, 1], "int32"), tensor([0, 0, 0, 0], [1, 2, 2]));
  close(value.dataSync(), [-Math.log(3 / 4)]);
});
