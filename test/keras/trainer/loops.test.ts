/** The loops of `fit`, `evaluate` and `predict`: rows H-016 to H-046. */

import { describe, expect, it } from "vitest";
import {
  type BatchSequence,
  type Callback,
  callbacks as callbackClasses,
  Dataset,
  input,
  layers,
  type Model,
  model,
  ops,
  optimizers,
  sequential,
  type Tensor,
  tensor,
} from "../../../src/index.ts";
import type { EpochIterator as Iterator } from "../../../src/runtime/epoch-iterator.ts";
import { EpochIterator } from "../../../src/runtime/epoch-iterator.ts";
import { openCallbacks } from "../../../src/runtime/loops.ts";
import { createProgram, ExecutorProgram } from "../../../src/runtime/program.ts";
import type { StepSource } from "../../../src/runtime/step.ts";
import { fakeExecutor } from "../../runtime/fake-executor.ts";
import { allWeights, counting, digits, freshSession, line, quiet, still, warningsOf, weightOf } from "./support.ts";

freshSession();

/** Names of hooks with their numbers, in the order in which they are called. */
function tracer(): { readonly trace: string[]; readonly callback: Callback } {
  const trace: string[] = [];
  const note =
    (name: string) =>
    (first?: unknown): void =>
      void trace.push(typeof first === "number" ? `${name} ${first}` : name);
  return {
    trace,
    callback: {
      onTrainBegin: note("train"),
      onTrainEnd: note("train end"),
      onEpochBegin: note("epoch"),
      onEpochEnd: note("epoch end"),
      onTrainBatchBegin: note("batch"),
      onTrainBatchEnd: note("batch end"),
      onTestBegin: note("test"),
      onTestEnd: note("test end"),
      onTestBatchBegin: note("test batch"),
      onTestBatchEnd: note("test batch end"),
      onPredictBegin: note("predict"),
      onPredictEnd: note("predict end"),
      onPredictBatchBegin: note("predict batch"),
      onPredictBatchEnd: note("predict batch end"),
    },
  };
}

const updates = (made: Model): number => Number(made.optimizer?.variables[0]?.hostValue()[0]);

describe("fit", () => {
  it("H-016: asks for compile before it reads data", async () => {
    let read = 0;
    const made = sequential([input({ shape: [1] }), layers.dense({ units: 1 })]);
    const source = (): readonly object[] => {
      read++;
      return [];
    };
    await expect(made.fit(source)).rejects.toThrow(/before compile/);
    expect(read).toBe(0);
  });

  it("H-017: validationData goes before validationSplit", async () => {
    const made = line(1, { optimizer: still() });
    const { history } = await made.fit([[1], [1]], [[2], [3]], { ...quiet, validationSplit: 0.5, validationData: [[[1]], [[5]]] });
    expect(history).toEqual({ loss: [2.5], val_loss: [16] });
  });

  it("H-018: the sequence of an epoch", async () => {
    const { trace, callback } = tracer();
    const made = line(0);
    const { resetMetrics } = made;
    made.resetMetrics = () => {
      trace.push("reset");
      resetMetrics.call(made);
    };
    const stop: Callback = {
      onEpochEnd: () => {
        trace.push("stop");
        made.stopTraining = true;
      },
    };
    await made.fit([[1]], [[1]], { ...quiet, epochs: 3, callbacks: [callback, stop], validationData: [[[1]], [[1]]] });
    expect(trace).toEqual([
      ...["train", "reset", "epoch 0", "batch 0", "batch end 0"],
      ...["test", "reset", "test batch 0", "test batch end 0", "test end"],
      ...["epoch end 0", "stop", "train end"],
    ]);
  });

  it("H-019: batch hooks get plain numbers", async () => {
    const types: string[] = [];
    await line(0, { metrics: ["mae"] }).fit(counting(2), counting(2), {
      ...quiet,
      batchSize: 1,
      callbacks: { onTrainBatchEnd: (_batch, logs) => void types.push(...Object.values(logs).map((value) => typeof value)) },
    });
    expect(types).toEqual(["number", "number", "number", "number"]);
  });

  it.each(["known", "unknown"])("H-020: hooks get the first batch of each execution, for a source of %s length", async (length) => {
    const { trace, callback } = tracer();
    const made = line(0, { stepsPerExecution: 2, optimizer: still() });
    const batches = [1, 2, 3, 4, 5].map((i) => [[[i]], [[i]]]);
    const source = length === "known" ? Dataset.fromTensorSlices([counting(5), counting(5)]).batch(1) : () => batches.values();
    await made.fit(source, null, { ...quiet, callbacks: callback });
    const numbers = (name: string): readonly string[] => trace.filter((entry) => new RegExp(`^${name} \\d`).test(entry));
    expect(numbers("batch")).toEqual(["batch 0", "batch 2", "batch 4"]);
    expect(numbers("batch end")).toEqual(["batch end 0", "batch end 2", "batch end 4"]);
  });

  it("H-021: logs of an epoch are those of all its batches, and of validation", async () => {
    const seen: unknown[] = [];
    await line(0, { optimizer: still() }).fit(counting(2), counting(2), {
      ...quiet,
      batchSize: 1,
      shuffle: false,
      validationData: [[[1]], [[3]]],
      callbacks: { onEpochEnd: (_epoch, logs) => void seen.push({ ...logs }) },
    });
    // (1 + 4) / 2, not the 4 of the last batch.
    expect(seen).toEqual([{ loss: 2.5, val_loss: 9 }]);
  });

  it("H-022: validation calls the test hooks of the callbacks of fit", async () => {
    const { trace, callback } = tracer();
    await line(0).fit([[1]], [[1]], { ...quiet, callbacks: callback, validationData: [[[1]], [[1]]] });
    expect(trace.filter((entry) => entry.startsWith("test"))).toEqual(["test", "test batch 0", "test batch end 0", "test end"]);
    const calls = trace.indexOf("test");
    expect(calls).toBeGreaterThan(trace.indexOf("batch end 0"));
    expect(calls).toBeLessThan(trace.indexOf("epoch end 0"));
  });

  it("H-023: data for validation is read into rows once, and again by the next fit", async () => {
    let reads = 0;
    const watched = {
      shape: [1, 1],
      dataSync: () => {
        reads++;
        return new Float32Array([1]);
      },
    };
    const made = line(0);
    const options = { ...quiet, epochs: 3, validationData: [watched, [[1]]] as const };
    await made.fit([[1]], [[1]], options);
    expect(reads).toBe(1);
    await made.fit([[1]], [[1]], options);
    expect(reads).toBe(2);
  });

  it("H-024: validation does not touch the results of training", async () => {
    const run = async (validate: boolean): Promise<readonly number[]> => {
      const made = line(0, { optimizer: new optimizers.SGD({ learningRate: 0.01 }) });
      const data = validate ? { validationData: [[[100]], [[0]]] as const } : {};
      const { history } = await made.fit(counting(4), counting(4), { ...quiet, epochs: 3, batchSize: 2, shuffle: false, ...data });
      return [...(history["loss"] ?? []), weightOf(made)];
    };
    expect(await run(true)).toEqual(await run(false));
  });

  it("H-025: stopTraining ends the epoch after the batch, with validation and the end of the epoch once", async () => {
    const { trace, callback } = tracer();
    const made = line(0, { optimizer: still() });
    const stop: Callback = {
      onTrainBatchEnd: (batch) => {
        if (batch === 2) made.stopTraining = true;
      },
    };
    const options = { ...quiet, batchSize: 1, epochs: 4, callbacks: [callback, stop], validationData: [[[1]], [[1]]] as const };
    const { epoch } = await made.fit(counting(10), counting(10), options);
    expect(updates(made)).toBe(3);
    expect(epoch).toEqual([0]);
    expect(trace.filter((entry) => entry === "epoch end 0")).toHaveLength(1);
    expect(trace.filter((entry) => entry === "test end")).toHaveLength(1);
  });

  it("H-026: fit clears the stop flag", async () => {
    const made = line(0, { optimizer: still() });
    made.stopTraining = true;
    const { epoch } = await made.fit([[1]], [[1]], { ...quiet, epochs: 2 });
    expect(epoch).toEqual([0, 1]);
  });

  it("H-027: averaged weights are written back at the end", async () => {
    const made = line(1, { optimizer: new optimizers.SGD({ learningRate: 0.1, useEma: true, emaMomentum: 0.5 }) });
    const atTheEnd: number[] = [];
    // 1 - 0.1 * 2 = 0.8, then 0.64; the first average is the weight itself, the second 0.72.
    await made.fit([[1]], [[0]], { ...quiet, epochs: 2, callbacks: { onTrainEnd: () => void atTheEnd.push(weightOf(made)) } });
    expect(weightOf(made)).toBeCloseTo(0.72, digits);
    expect(atTheEnd).toEqual([weightOf(made)]);
  });

  it("H-028: onTrainEnd gets the logs of the last epoch; the history is returned and kept", async () => {
    const ends: unknown[] = [];
    const made = line(0, { optimizer: still() });
    const result = await made.fit([[1]], [[2]], { ...quiet, epochs: 2, callbacks: { onTrainEnd: (logs) => void ends.push(logs) } });
    expect(ends).toEqual([{ loss: 4 }]);
    expect(made.history).toBe(result);
  });

  it("H-029: no epochs change nothing", async () => {
    const made = line(1, { optimizer: new optimizers.SGD({ useEma: true }) });
    const result = await made.fit([[1]], [[0]], { ...quiet, epochs: 0 });
    expect([result.epoch, result.history]).toEqual([[], {}]);
    expect(weightOf(made)).toBe(1);
  });
});

describe("evaluate and predict", () => {
  it("H-030: the sequence of evaluate; stopEvaluating ends it", async () => {
    const { trace, callback } = tracer();
    const made = line(0);
    const { resetMetrics } = made;
    made.resetMetrics = () => {
      trace.push("reset");
      resetMetrics.call(made);
    };
    const stop: Callback = {
      onTestBatchEnd: () => {
        made.stopEvaluating = true;
      },
    };
    const loss = await made.evaluate(counting(3), counting(3), { ...quiet, batchSize: 1, callbacks: [callback, stop] });
    expect(trace).toEqual(["test", "reset", "test batch 0", "test batch end 0", "test end"]);
    expect(loss).toBe(1);
    expect(await made.evaluate(counting(3), counting(3), quiet)).toBeCloseTo(14 / 3, digits);
  });

  it("H-031: the sequence of predict; stopPredicting ends it with what is there", async () => {
    const { trace, callback } = tracer();
    const made = line(2);
    const outputs: unknown[] = [];
    const stop: Callback = {
      onPredictBatchEnd: (_batch, logs) => {
        outputs.push((logs.outputs as Tensor).arraySync());
        made.stopPredicting = true;
      },
    };
    const result = await made.predict(counting(5), { batchSize: 2, callbacks: [callback, stop] });
    expect(trace).toEqual(["predict", "predict batch 0", "predict batch end 0", "predict end"]);
    expect(result.arraySync()).toEqual([[2], [4]]);
    expect(outputs).toEqual([[[2], [4]]]);
    expect((await made.predict(counting(5), { batchSize: 2 })).shape).toEqual([5, 1]);
  });

  it("H-032: outputs are joined leaf by leaf; rows of other sizes are an error", async () => {
    const x = input({ shape: [null] });
    const made = model({ inputs: x, outputs: { same: x, sum: ops.sum(x, { axis: 1 }) } });
    interface Outputs {
      readonly [key: string]: Tensor;
      readonly same: Tensor;
      readonly sum: Tensor;
    }
    const rows = tensor([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    const { same, sum } = await made.predict<Outputs>(rows, { batchSize: 2 });
    expect([same.arraySync(), sum.arraySync()]).toEqual([rows.arraySync(), [3, 7, 11]]);
    await expect(made.predict(() => [[[[1, 2]]], [[[1, 2, 3]]]])).rejects.toThrow(/3 numbers a row in one batch and 2 in another/);
  });

  it("H-033: no data to predict from is an error", async () => {
    await expect(line(1).predict([])).rejects.toThrow(/empty|no data|without batches/);
    await expect(line(1).predict(() => [])).rejects.toThrow(/predict is given data without batches/);
  });

  it("H-034: trainOnBatch is one step whatever stepsPerExecution is", async () => {
    const made = line(0, { stepsPerExecution: 4, optimizer: still() });
    await made.trainOnBatch([[1]], [[1]]);
    expect(updates(made)).toBe(1);
  });
});

describe("callbacks", () => {
  it("H-035: a History is added, to evaluate as to fit", async () => {
    const program = new ExecutorProgram(fakeExecutor().executor, {});
    const { callbacks } = await openCallbacks(program, quiet, 1, 1, ["loss"]);
    expect(callbacks.callbacks).toEqual([expect.any(callbackClasses.History)]);
    const { history } = await line(0, { optimizer: still() }).fit([[1]], [[2]], { ...quiet, epochs: 2 });
    expect(history).toEqual({ loss: [4, 4] });
  });

  it("H-036: a list of callbacks is used as it is", async () => {
    const { trace, callback } = tracer();
    const made = line(0);
    const list = new callbackClasses.CallbackList([callback]);
    await made.evaluate([[1]], [[1]], { ...quiet, callbacks: list });
    expect(trace).toEqual(["test", "test batch 0", "test batch end 0", "test end"]);
    expect(list.callbacks).toEqual([callback]);
  });
});

/** Steps that are numbers, pass by pass. */
function source(count: number, known = true): StepSource<number> & { readonly passes: number[]; epochs: number } {
  const passes: number[] = [];
  return {
    count: known ? count : undefined,
    passes,
    epochs: 0,
    *steps(pass, skip) {
      passes.push(pass);
      for (let i = skip; i < count; i++) yield i;
    },
    async endEpoch() {
      this.epochs++;
    },
  };
}

async function epoch(iterator: Iterator<number>): Promise<readonly number[]> {
  const seen: number[] = [];
  iterator.begin(0);
  for (let next = await iterator.next(); next !== undefined; next = await iterator.next()) seen.push(next);
  await iterator.end();
  return seen;
}

describe("the epoch iterator", () => {
  it("H-037: without a number of steps each epoch is a fresh pass", async () => {
    const data = source(3);
    const iterator = new EpochIterator(data);
    expect([await epoch(iterator), await epoch(iterator)]).toEqual([
      [0, 1, 2],
      [0, 1, 2],
    ]);
    expect(data.passes).toEqual([0, 1]);
  });

  it("H-038: with one, a pass goes on from epoch to epoch", async () => {
    const iterator = new EpochIterator(source(10), 4);
    expect(await epoch(iterator)).toEqual([0, 1, 2, 3]);
    expect(await epoch(iterator)).toEqual([4, 5, 6, 7]);
  });

  it("H-039: a source of unknown length is read to its end, and then known", async () => {
    const iterator = new EpochIterator(source(3, false));
    expect(iterator.steps).toBeUndefined();
    await epoch(iterator);
    expect([iterator.numBatches, iterator.steps]).toEqual([3, 3]);
  });

  it("H-040: data that ends too soon warns, ends the epoch and the pass", async () => {
    const made = line(0, { optimizer: still() });
    const warnings = await warningsOf(() => made.fit(counting(3), counting(3), { ...quiet, batchSize: 1, stepsPerEpoch: 5 }));
    expect(warnings).toEqual([expect.stringContaining("3 of 5 steps")]);
    expect(updates(made)).toBe(3);
    const iterator = new EpochIterator(source(3), 5);
    expect(await warningsOf(async () => expect(await epoch(iterator)).toEqual([0, 1, 2]))).toHaveLength(1);
    expect(iterator.position).toEqual({ pass: 1, batch: 0 });
  });

  it("H-041: the source is told of the end of each epoch, and when it ran out", async () => {
    let ends = 0;
    const sequence: BatchSequence = { length: 2, getItem: (i) => [[[i]], [[i]]], onEpochEnd: () => void ends++ };
    await line(0).fit(sequence, null, { ...quiet, epochs: 3 });
    expect(ends).toBe(3);
    const data = source(2);
    await warningsOf(async () => {
      await epoch(new EpochIterator(data, 9));
    });
    expect(data.epochs).toBe(1);
  });

  it("H-042: faults of the device appear in the epoch where they happen", async () => {
    const { executor } = fakeExecutor();
    let runs = 0;
    const failing = Object.assign(executor, {
      read: async () => {
        throw new Error(`the kernel failed after ${runs} runs`);
      },
    });
    const { run } = executor;
    failing.run = (...given) => {
      runs++;
      run.apply(executor, given);
    };
    const ended: number[] = [];
    const program = createProgram(failing);
    const fitted = program.fit(new Float32Array(8), new Float32Array(4), {
      ...quiet,
      batchSize: 2,
      epochs: 5,
      callbacks: { onEpochEnd: (at) => void ended.push(at) },
    });
    await expect(fitted).rejects.toThrow("the kernel failed after 2 runs");
    expect(ended).toEqual([]);
  });
});

describe("older and absent parts", () => {
  it("H-043: there is one device, and no other strategy", () => {
    const made = line(0);
    expect(made.distributeStrategy).toEqual({ name: "single_device", devices: 1 });
    expect(made.distributeReductionMethod).toBe("auto");
    expect(() => {
      made.distributeStrategy = { name: "mirrored", devices: 2 };
    }).toThrow(/one device/);
  });

  it("H-044: compiledMetrics.updateState warns and updates each metric", async () => {
    const made = line(1, { optimizer: still(), metrics: ["mae"] });
    await made.evaluate([[1]], [[1]], quiet);
    made.resetMetrics();
    const warnings = await warningsOf(() => made.compiledMetrics.updateState(tensor([[3]]), tensor([[1]])));
    expect(warnings).toHaveLength(1);
    expect(Number((made.getMetricsResult()["mae"] as Tensor).dataSync()[0])).toBe(2);
  });

  it("H-045: compiledLoss warns and is computeLoss", async () => {
    const made = line(1);
    const [y, yPred] = [tensor([[3]]), tensor([[1]])];
    let value = Number.NaN;
    const warnings = await warningsOf(() => {
      value = Number(made.compiledLoss(y, yPred).dataSync()[0]);
    });
    expect(warnings).toHaveLength(1);
    expect(value).toBe(Number(made.computeLoss({ y, yPred }).dataSync()[0]));
    expect(value).toBe(4);
  });

  it("H-046: loss is what compile was given, and no method", () => {
    expect(line(1, { loss: "mae" }).loss).toBe("mae");
    expect(line(1, { loss: null }).loss).toBeNull();
  });
});

it("weights read and written by hooks are those of the running program", async () => {
  const made = line(0, { optimizer: still() });
  const seen: number[] = [];
  await made.fit(counting(3), counting(3), {
    ...quiet,
    batchSize: 1,
    callbacks: {
      onTrainBatchBegin: (batch) => made.setWeights([tensor([[batch + 1]])]),
      onTrainBatchEnd: () => void seen.push(weightOf(made)),
    },
  });
  expect(seen).toEqual([1, 2, 3]);
  expect(allWeights(made)).toEqual([3]);
});
