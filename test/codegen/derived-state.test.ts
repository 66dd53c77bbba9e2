/** What is derived from state is what the state makes it, whatever changed that: against the reference interpreter, which derives nothing. */

import { describe, expect, it } from "vitest";
import { clearSession, input, layers, optimizers, type Sequential, sequential, setSeed, type Tensor, tensor } from "../../src/index.ts";
import { testCpu } from "../support/native.ts";

const targets = ["wasm", ...(testCpu ? (["native"] as const) : [])] as const;

/** Products of f32 summed in another order, through a few steps of training. */
const tolerance = 1e-4;
const [rows, features] = [9, 5];

/** Products with and without whole panels of columns, and weights that a normalization scales. */
function modelOn(target: "wasm" | "native" | "reference"): Sequential {
  clearSession();
  setSeed(3);
  const model = sequential([
    input({ shape: [features], name: "x" }),
    layers.dense({ units: 32, useBias: false, name: "wide" }),
    layers.batchNormalization({ momentum: 0.5, name: "norm" }),
    layers.dense({ units: 10, activation: "tanh", name: "uneven" }),
    layers.dense({ units: 2, name: "narrow" }),
  ]);
  model.compile({ optimizer: new optimizers.SGD({ learningRate: 0.1 }), loss: "mse", target });
  return model;
}

const x = tensor(
  Array.from({ length: rows * features }, (_, i) => Math.sin(i * 1.7)),
  [rows, features],
);
const y = tensor(
  Array.from({ length: rows * 2 }, (_, i) => Math.cos(i)),
  [rows, 2],
);

/** All that a user may do between predictions, and what is predicted each time. */
async function story(model: Sequential): Promise<readonly (readonly number[])[]> {
  const told: number[][] = [];
  const tell = async (): Promise<void> => {
    const predicted = await model.predict(x, { batchSize: 4, verbose: 0 });
    told.push([...(predicted as Tensor).dataSync()].map(Number));
  };
  const fit = { batchSize: 4, epochs: 2, shuffle: false, verbose: 0, validationData: [x, y] } as const;
  await tell();
  const { history } = await model.fit(x, y, fit);
  told.push([...(history["loss"] ?? []), ...(history["val_loss"] ?? [])].map(Number));
  await tell();
  const kept = model.getWeights();
  model.setWeights(
    kept.map((weight) =>
      tensor(
        [...weight.dataSync()].map((value) => Number(value) * 0.5),
        weight.shape as number[],
      ),
    ),
  );
  await tell();
  await tell();
  await model.trainOnBatch(x, y);
  await tell();
  model.setWeights(kept);
  await tell();
  told.push([Number(await model.evaluate(x, y, { batchSize: 9, verbose: 0 }))]);
  return told;
}

describe.each(targets)("%s", (target) => {
  it("predicts and evaluates with weights as they are", async () => {
    const [found, expected] = [await story(modelOn(target)), await story(modelOn("reference"))];
    expect(found.map((list) => list.length)).toEqual(expected.map((list) => list.length));
    // The changes are to be seen.
    for (const [a, b] of [
      [0, 2],
      [2, 3],
      [3, 5],
      [5, 6],
    ] as const)
      expect(expected[a]).not.toEqual(expected[b]);
    for (const [i, list] of expected.entries())
      for (const [j, value] of list.entries()) expect(Math.abs((found[i]?.[j] ?? Number.NaN) - value), `${i} ${j}`).toBeLessThan(tolerance);
  });
});
