/** The options of `fit`: rows G-033 to G-052. */

import { describe, expect, it } from "vitest";
import {
  type Callback,
  Dataset,
  type FitOptions,
  History,
  input,
  layers,
  type Model,
  model,
  NDArray,
  ops,
  optimizers,
  sequential,
  type Tensor,
  tensor,
} from "../../../src/index.ts";
import { EpochIterator } from "../../../src/runtime/epoch-iterator.ts";
import { allWeights, counting, digits, freshSession, line, quiet, still, warningsOf, weightOf } from "./support.ts";

freshSession();

/** The numbers of the first input that each step of training or evaluation of a model sees, where the model adds them up. */
function spy(): { readonly model: Model; readonly sums: number[]; readonly validation: number[]; readonly callback: Callback } {
  const x = input({ shape: [1], name: "x" });
  const made = model({ inputs: x, outputs: ops.mul(x, 1) });
  // The mean of x over the batches so far: callbacks take the differences.
  made.compile({ optimizer: still(), loss: (_y: Tensor, p: Tensor) => ops.sum(p, { axis: -1 }) });
  const sums: number[] = [];
  const validation: number[] = [];
  let [rows, total] = [0, 0];
  const take = (list: number[], logs: Readonly<Record<string, number>>, count: number): void => {
    rows += count;
    const sum = Math.round((logs["loss"] ?? Number.NaN) * rows);
    list.push(sum - total);
    total = sum;
  };
  const reset = (): void => {
    [rows, total] = [0, 0];
  };
  const callback: Callback = {
    onEpochBegin: reset,
    onTestBegin: reset,
    onTrainBatchEnd: (_batch, logs) => take(sums, logs, 1),
    onTestBatchEnd: (_batch, logs) => take(validation, logs, 1),
  };
  return { model: made, sums, validation, callback };
}

/** The batch sizes of training, from an optimizer that counts nothing: steps are told apart by the mean of ones. */
async function batchSizes(rows: number, options: FitOptions): Promise<readonly number[]> {
  const sizes: number[] = [];
  const made = line(0, { optimizer: still() });
  const all = counting(rows);
  let [before, seen] = [0, 0];
  await made.fit(all, ops.zeros([rows, 1]) as Tensor, {
    ...quiet,
    shuffle: false,
    ...options,
    callbacks: {
      onEpochBegin: () => {
        [before, seen] = [0, 0];
      },
      onTrainBatchEnd: () => {
        // The running loss counts samples.
        const count = Number(made.metrics[0]?.variables[1]?.hostValue()[0]);
        seen = count - before;
        before = count;
        sizes.push(seen);
      },
    },
  });
  return sizes;
}

describe("defaults and data", () => {
  it("G-033: one epoch of batches of 32 in a new order, with a History", async () => {
    expect(await batchSizes(70, {})).toEqual([32, 32, 6]);
    const { model: made, sums, callback } = spy();
    const history = await made.fit(counting(40), counting(40), { ...quiet, batchSize: 1, callbacks: callback });
    expect(history).toBeInstanceOf(History);
    expect(history.epoch).toEqual([0]);
    // Each row once, and not in order.
    expect(sums).not.toEqual(counting(40).arraySync());
    expect([...sums].sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
  });

  it("G-034: arrays, lists, records by input name, datasets, sequences of batches", async () => {
    const inputs = [input({ shape: [1], name: "a" }), input({ shape: [1], name: "b" })] as const;
    const made = model({ inputs: [...inputs], outputs: ops.sub(inputs[0], inputs[1]) });
    made.compile({ loss: "mse", optimizer: still() });
    const [a, b, y] = [[[5]], [[1]], [[2]]];
    const batch = [{ b, a }, y] as const;
    const forms = [
      [[a, b], y],
      [[new Float32Array([5]), new NDArray(new Float32Array([1]), [1, 1])], new Float32Array([2])],
      [{ b, a }, y],
      [() => [batch], null],
      [Dataset.fromTensors([{ a: tensor(a), b: tensor(b) }, tensor(y)]), null],
      [{ length: 1, getItem: () => batch }, null],
    ] as const;
    for (const [x, targets] of forms) {
      const { history } = await made.fit(x as never, targets as never, quiet);
      expect(history["loss"]).toEqual([4]);
    }
    await expect(made.fit({ a, c: b }, y, quiet)).rejects.toThrow(/key c/);
  });

  it("G-035: targets come with a dataset, and beside it are an error", async () => {
    const made = line(0);
    await expect(made.fit(() => [[[[1]], [[1]]]], [[1]], quiet)).rejects.toThrow(/dataset and y/);
    await expect(made.fit(() => [[[[1]], [[1]]]], null, { ...quiet, sampleWeight: [1] })).rejects.toThrow(/dataset and sampleWeight/);
    await expect(made.fit(() => [[[[1]], [[1]]]], null, { ...quiet, validationSplit: 0.5 })).rejects.toThrow(
      /validationSplit[\s\S]*validationData/,
    );
  });

  it("G-036: batchSize is 32 unless it is given, and a dataset has its own", async () => {
    expect(await batchSizes(100, {})).toEqual([32, 32, 32, 4]);
    expect(await batchSizes(10, { batchSize: 4 })).toEqual([4, 4, 2]);
    await expect(line(0).fit(() => [[[[1]], [[1]]]], null, { ...quiet, batchSize: 4 })).rejects.toThrow(
      /batchSize[\s\S]*batch the dataset/,
    );
    await expect(line(0).fit([[1]], [[1]], { ...quiet, batchSize: 0 })).rejects.toThrow(/batchSize is 0/);
  });

  it("G-051: batches are lists of x, y and weights; anything else is all x", async () => {
    const x = input({ shape: [1], name: "x" });
    const y = input({ shape: [1], name: "y" });
    const penalized = model({ inputs: { x, y }, outputs: layers.activityRegularization({ l1: 1 }).apply(ops.add(x, y)) });
    penalized.compile({ optimizer: still() });
    // No targets: the penalty of 1 + 2.
    const { history } = await penalized.fit(() => [{ x: [[1]], y: [[2]] }], null, quiet);
    expect(history["loss"]).toEqual([3]);
    await expect(line(0).fit(() => [[[[1]], [[1]], [1], [1]]], null, quiet)).rejects.toThrow(/list of 4/);
    const weighted = line(0, { optimizer: still() });
    // Errors 1 and 2, of which the second counts twice.
    const { history: both } = await weighted.fit(
      () => [
        [
          [[1], [1]],
          [[1], [2]],
          [1, 2],
        ],
      ],
      null,
      quiet,
    );
    expect(both["loss"]?.[0]).toBeCloseTo((1 + 8) / 2, digits);
  });
});

describe("epochs", () => {
  const epochs = async (options: FitOptions): Promise<readonly number[]> => {
    const seen: number[] = [];
    await line(0).fit([[1]], [[1]], { ...quiet, ...options, callbacks: { onEpochBegin: (epoch) => void seen.push(epoch) } });
    return seen;
  };

  it("G-037: epochs is the epoch at which training ends", async () => {
    expect(await epochs({ initialEpoch: 2, epochs: 5 })).toHaveLength(3);
    expect(await epochs({ initialEpoch: 5, epochs: 5 })).toEqual([]);
  });

  it("G-038: initialEpoch is the first epoch", async () => {
    expect(await epochs({ initialEpoch: 2, epochs: 5 })).toEqual([2, 3, 4]);
    await expect(line(0).fit([[1]], [[1]], { ...quiet, initialEpoch: -1 })).rejects.toThrow(/initialEpoch is -1/);
  });

  it("G-039: verbose 0 writes nothing, 2 a line per epoch", async () => {
    const written = async (verbose: 0 | 1 | 2 | "auto"): Promise<string> => {
      let text = "";
      const { write } = process.stdout;
      process.stdout.write = ((part: string) => {
        text += part;
        return true;
      }) as typeof process.stdout.write;
      try {
        await line(0).fit([[1]], [[1]], { verbose, epochs: 2 });
      } finally {
        process.stdout.write = write;
      }
      return text;
    };
    expect(await written(0)).toBe("");
    const lines = (await written(2)).split("\n");
    expect(lines[0]).toBe("Epoch 1/2");
    expect(lines[1]).toMatch(/^1\/1 - [\d.]+s [\d.]+ms\/step - loss: 1\.0000$/);
    expect(lines).toHaveLength(5);
    expect(await written("auto")).toContain("Epoch 2/2");
    await expect(line(0).fit([[1]], [[1]], { verbose: 3 as never })).rejects.toThrow(/verbose is 3/);
  });

  it("G-040: the history, and the progress unless verbose is 0, come after the callbacks given", async () => {
    const order: string[] = [];
    const lists: (readonly string[])[] = [];
    const first: Callback = {
      onTrainBegin: () => void order.push("first"),
      onEpochEnd: (_epoch, logs) => {
        logs["added"] = 1;
      },
    };
    const made = line(0);
    const history = await made.fit([[1]], [[1]], {
      ...quiet,
      callbacks: [
        first,
        { onTrainBegin: () => void order.push("second"), onEpochEnd: (_epoch, logs) => void lists.push(Object.keys(logs)) },
      ],
    });
    expect(order).toEqual(["first", "second"]);
    expect(lists).toEqual([["loss", "added"]]);
    // It is told last.
    expect(history.history["added"]).toEqual([1]);
    const own = new History();
    expect(await made.fit([[1]], [[1]], { ...quiet, callbacks: own })).toBe(own);
    await expect(made.fit([[1]], [[1]], { callbacks: [{}] as never })).rejects.toThrow(/object without any hook/);
  });

  it("G-052: the history holds an array per key", async () => {
    const made = line(0, { metrics: ["mae"] });
    const { history, epoch } = await made.fit([[1]], [[1]], { ...quiet, epochs: 2, validationData: [[[1]], [[2]]] });
    expect(epoch).toEqual([0, 1]);
    expect(Object.keys(history)).toEqual(["loss", "mae", "val_loss", "val_mae"]);
    for (const values of Object.values(history)) expect(values).toHaveLength(2);
  });
});

describe("validation", () => {
  it("G-041: validationSplit takes rows from the end, before shuffling, that are never trained on", async () => {
    const { model: made, sums, validation, callback } = spy();
    await made.fit(counting(100), counting(100), { ...quiet, batchSize: 1, validationSplit: 0.2, callbacks: callback });
    const sorted = [...sums].sort((a, b) => a - b);
    expect(sorted).toEqual(Array.from({ length: 80 }, (_, i) => i + 1));
    expect(validation).toEqual(Array.from({ length: 20 }, (_, i) => i + 81));
    await expect(made.fit(counting(2), counting(2), { ...quiet, validationSplit: 1 })).rejects.toThrow(/validationSplit is 1/);
  });

  it("G-042: validationData is arrays, with weights, or a dataset, and goes before validationSplit", async () => {
    const made = line(1, { optimizer: still() });
    const [x, y] = [
      [[1], [1]],
      [[2], [3]],
    ];
    const of = async (validationData: FitOptions["validationData"]): Promise<number | undefined> => {
      const { history } = await made.fit(x, y, { ...quiet, validationSplit: 0.5, ...(validationData ? { validationData } : {}) });
      // Both rows are trained on, where the split is passed over.
      expect(history["loss"]).toEqual([validationData ? 2.5 : 1]);
      return history["val_loss"]?.[0];
    };
    expect(await of(undefined)).toBe(4);
    expect(await of([x, y])).toBe(2.5);
    expect(await of([x, y, [1, 0]])).toBe(0.5);
    expect(await of(() => [[x, y]])).toBe(2.5);
    expect(await of(Dataset.fromTensorSlices([tensor(x), tensor(y)]).batch(1) as never)).toBe(2.5);
    await expect(made.fit(x, y, { ...quiet, validationData: [x] as never })).rejects.toThrow(/validationData has 1 items/);
  });

  it("G-043: validation runs in inference mode", async () => {
    const made = sequential([input({ shape: [8] }), layers.dropout({ rate: 0.5 }), layers.dense({ units: 1, kernelInitializer: "ones" })]);
    made.compile({ loss: "mse", optimizer: still() });
    const x = ops.ones([4, 8]) as Tensor;
    const y = ops.zeros([4, 1]) as Tensor;
    const { history } = await made.fit(x, y, { ...quiet, epochs: 3, validationData: [x, y] });
    expect(history["val_loss"]).toEqual([64, 64, 64]);
    expect(new Set(history["loss"]).size).toBe(3);
  });

  it("G-048: validationSteps takes the same first batches each time", async () => {
    const { model: made, validation, callback } = spy();
    const options = { ...quiet, batchSize: 1, epochs: 2, validationSteps: 2, callbacks: callback };
    await made.fit(counting(2), counting(2), { ...options, validationData: [counting(5), counting(5)] });
    expect(validation).toEqual([1, 2, 1, 2]);
    validation.length = 0;
    const endless = Dataset.fromTensorSlices([counting(3), counting(3)])
      .batch(1)
      .repeat();
    await made.fit(counting(2), counting(2), { ...options, validationData: endless });
    expect(validation).toEqual([1, 2, 1, 2]);
    await expect(made.fit(counting(2), counting(2), { ...quiet, validationData: endless })).rejects.toThrow(/validationSteps is not given/);
  });

  it("G-049: validationBatchSize is batchSize unless it is given", async () => {
    const batches = async (options: FitOptions): Promise<number> => {
      let count = 0;
      await line(0).fit(counting(6), counting(6), {
        ...quiet,
        validationData: [counting(6), counting(6)],
        ...options,
        callbacks: { onTestBatchBegin: () => void count++ },
      });
      return count;
    };
    expect(await batches({ batchSize: 2 })).toBe(3);
    expect(await batches({ batchSize: 2, validationBatchSize: 6 })).toBe(1);
  });

  it("G-050: validationFreq is a number or a list of epochs, from 1", async () => {
    const validated = async (validationFreq: unknown): Promise<readonly number[]> => {
      const epochs: number[] = [];
      await line(0).fit([[1]], [[1]], {
        ...quiet,
        epochs: 5,
        validationData: [[[1]], [[1]]],
        validationFreq: validationFreq as number,
        callbacks: { onEpochEnd: (epoch, logs) => void ("val_loss" in logs && epochs.push(epoch + 1)) },
      });
      return epochs;
    };
    expect(await validated(2)).toEqual([2, 4]);
    expect(await validated([1, 5])).toEqual([1, 5]);
    await expect(validated("x")).rejects.toThrow(/"x" of type string/);
    await expect(validated(0)).rejects.toThrow(/validationFreq is 0/);
  });
});

describe("order and weights", () => {
  it("G-044: rows are shuffled anew each epoch unless shuffle is false; datasets come as they are", async () => {
    const { model: made, sums, callback } = spy();
    await made.fit(counting(20), counting(20), { ...quiet, batchSize: 1, epochs: 2, callbacks: callback });
    const [first, second] = [sums.slice(0, 20), sums.slice(20)];
    expect(first).not.toEqual(second);
    const inOrder = Array.from({ length: 20 }, (_, i) => i + 1);
    sums.length = 0;
    await made.fit(counting(20), counting(20), { ...quiet, batchSize: 1, shuffle: false, callbacks: callback });
    expect(sums).toEqual(inOrder);
    sums.length = 0;
    await made.fit(Dataset.fromTensorSlices([counting(20), counting(20)]).batch(1), null, { ...quiet, callbacks: callback });
    expect(sums).toEqual(inOrder);
  });

  it("G-045: classWeight weighs the loss of training by class", async () => {
    const made = sequential([
      input({ shape: [1] }),
      layers.dense({ units: 2, activation: "softmax", kernelInitializer: "zeros", biasInitializer: "zeros" }),
    ]);
    const x = [[1], [1]];
    const validationData = [x, tensor([0, 1], [2], "int32")] as const;
    const run = async (loss: string, y: Tensor): Promise<readonly (number | undefined)[]> => {
      made.compile({ loss, optimizer: still() });
      const { history } = await made.fit(x, y, { ...quiet, classWeight: { 0: 1, 1: 2 } });
      return [history["loss"]?.[0]];
    };
    const expected = [expect.closeTo(1.5 * Math.LN2, digits)];
    expect(await run("sparseCategoricalCrossentropy", tensor([0, 1], [2], "int32"))).toEqual(expected);
    expect(await run("sparseCategoricalCrossentropy", tensor([[0], [1]], undefined, "int32"))).toEqual(expected);
    expect(
      await run(
        "categoricalCrossentropy",
        tensor([
          [1, 0],
          [0, 1],
        ]),
      ),
    ).toEqual(expected);
    made.compile({ loss: "sparseCategoricalCrossentropy", optimizer: still() });
    const { history } = await made.fit(x, validationData[1], { ...quiet, classWeight: { 1: 2 }, validationData });
    expect(history["val_loss"]).toEqual([expect.closeTo(Math.LN2, digits)]);
    const images = sequential([input({ shape: [2, 2] }), layers.activation({ activation: "linear" })]);
    images.compile({ loss: "mse" });
    await expect(
      images.fit(ops.ones([1, 2, 2]) as Tensor, ops.ones([1, 2, 2]) as Tensor, { ...quiet, classWeight: { 0: 1 } }),
    ).rejects.toThrow(/one class per row/);
  });

  it("G-046: sampleWeight per sample or per timestep; weight 0 has no gradient", async () => {
    const made = line(1);
    await made.fit([[1], [5]], [[2], [9]], { ...quiet, shuffle: false, sampleWeight: [1, 0] });
    // (1 - 2)^2 alone, halved by the mean over two samples: derivative -1.
    expect(weightOf(made)).toBeCloseTo(1.1, digits);
    const steps = sequential([
      input({ shape: [3, 1] }),
      layers.dense({ units: 1, useBias: false, kernelInitializer: "ones", name: "per_step" }),
    ]);
    steps.compile({ loss: "mse", optimizer: still() });
    const x = tensor([[[1], [2], [3]]]);
    const { history } = await steps.fit(x, ops.zeros([1, 3, 1]) as Tensor, { ...quiet, sampleWeight: [[1, 0, 2]] });
    expect(history["loss"]?.[0]).toBeCloseTo((1 + 0 + 18) / 3, digits);
  });

  it("G-047: stepsPerEpoch bounds an endless source; -1 means no bound", async () => {
    function* endless(): Generator<readonly number[][][]> {
      for (let i = 1; ; i++) yield [[[i]], [[i]]];
    }
    const steps: number[] = [];
    const callbacks = { onTrainBatchBegin: (batch: number) => void steps.push(batch) };
    await line(1, { optimizer: still() }).fit(endless, null, { ...quiet, epochs: 2, stepsPerEpoch: 3, callbacks });
    expect(steps).toEqual([0, 1, 2, 0, 1, 2]);
    steps.length = 0;
    await line(1, { optimizer: still() }).fit(counting(4), counting(4), { ...quiet, batchSize: 1, stepsPerEpoch: -1, callbacks });
    expect(steps).toEqual([0, 1, 2, 3]);
    await expect(line(1).fit(Dataset.fromTensors([[[1]], [[1]]]).repeat(), null, quiet)).rejects.toThrow(/no end[\s\S]*stepsPerEpoch/);
    const none = await warningsOf(() => new EpochIterator({ count: 2, *steps() {} }, undefined).next());
    expect(none).toEqual([]);
  });
});

it("a fit repeats bit for bit under the same seed", async () => {
  const run = async (): Promise<readonly number[]> => {
    const made = line(0, { optimizer: new optimizers.Adam() });
    await made.fit(counting(10), counting(10, 2), { ...quiet, batchSize: 3, epochs: 2 });
    return allWeights(made);
  };
  expect(await run()).toEqual(await run());
});
