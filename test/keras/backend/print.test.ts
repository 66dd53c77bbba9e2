/** What a model's layers print while the model runs. */

import * as K from "tscompile/backend";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Layer, layers, sequential, setTarget, type Tensor, tensor } from "../../../src/index.ts";
import { setWarningHandler } from "../../../src/keras/errors.ts";

let lines: string[] = [];
beforeEach(() => {
  lines = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => void lines.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
});

class Printing extends Layer {
  override call(inputs: Tensor): Tensor {
    return K.printTensor(inputs, { message: "rows: ", summarize: -1 });
  }
}

it.each(["reference", "wasm"] as const)("J-097: in predictions and training steps, in order, on %s", async (target) => {
  setTarget(target);
  const model = sequential({ layers: [new Printing(), layers.dense({ units: 1, useBias: false, kernelInitializer: "ones" })] });
  const prediction = (await model.predict(
    tensor([
      [1, 2],
      [3, 4],
    ]),
    { verbose: 0 },
  )) as Tensor;
  expect(prediction.arraySync()).toEqual([[3], [7]]);
  expect(lines).toEqual(["rows: [[1 2] [3 4]]"]);
  lines = [];
  model.compile({ loss: "mse", optimizer: "sgd" });
  await model.fit(
    tensor([
      [1, 2],
      [3, 4],
      [5, 6],
    ]),
    tensor([[0], [0], [0]]),
    { batchSize: 2, epochs: 1, shuffle: false, verbose: 0 },
  );
  expect(lines).toEqual(["rows: [[1 2] [3 4]]", "rows: [[5 6]]"]);
});

it("J-097: a compiled artifact reads nothing back, and says so", () => {
  const warnings: string[] = [];
  const previous = setWarningHandler((message) => warnings.push(message));
  try {
    const model = sequential({ layers: [new Printing()] });
    model.build([null, 2]);
    const { module } = model.traceModule();
    expect(module.functions.find(({ name }) => name === "predict")?.results).toHaveLength(1);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/printTensor shows nothing/);
  } finally {
    setWarningHandler(previous);
  }
});
