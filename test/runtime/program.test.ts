import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Callback, EarlyStopping, type Logs, type TrainingControl } from "../../src/runtime/callbacks/index.ts";
import { RuntimeFault } from "../../src/runtime/fault.ts";
import { createProgram, type Data, type FitOptions } from "../../src/runtime/program.ts";
import { type FakeOptions, fakeExecutor } from "./fake-executor.ts";

const quiet = { verbose: 0 } as const;
/** y = 2 x0 - x1 + 0.5 over a fixed grid. */
const rows = 20;
const x = Float32Array.from({ length: rows * 2 }, (_, i) =>
  i % 2 === 0 ? Math.floor(i / 2) / rows : ((Math.floor(i / 2) * 7) % rows) / rows,
);
const y = Float32Array.from({ length: rows }, (_, i) => 2 * (x[2 * i] ?? 0) - (x[2 * i + 1] ?? 0) + 0.5);

function setup(options: FakeOptions = {}) {
  const fake = fakeExecutor(options);
  return { ...fake, program: createProgram(fake.executor) };
}

async function caught(action: () => unknown): Promise<RuntimeFault> {
  try {
    await action();
  } catch (error) {
    if (error instanceof RuntimeFault) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("fit", () => {
  test("learns, and reports a falling loss per epoch", async () => {
    const { program, state } = setup();
    const { epoch, history } = await program.fit(x, y, { ...quiet, epochs: 200, batchSize: 5 });
    expect(epoch).toHaveLength(200);
    expect(history.loss?.[0]).toBeGreaterThan(0.1);
    // Gradient descent with this rate is far inside 1e-4 after 800 steps.
    expect(history.loss?.at(-1)).toBeLessThan(1e-4);
    expect(state.w?.[0]).toBeCloseTo(2, 1);
  });

  test("runs a last, partial batch and visits every row once per epoch", async () => {
    const { program, calls } = setup();
    await program.fit(x, y, { ...quiet, batchSize: 8, epochs: 2 });
    expect(calls.rows.map((batch) => batch.length)).toEqual([8, 8, 4, 8, 8, 4]);
    const firsts = (batches: number[][]): number[] => batches.flat().sort((a, b) => a - b);
    expect(firsts(calls.rows.slice(0, 3))).toEqual(Array.from({ length: rows }, (_, i) => Math.fround(i / rows)));
    expect(firsts(calls.rows.slice(3))).toEqual(firsts(calls.rows.slice(0, 3)));
    expect(calls.rows[0]).not.toEqual(calls.rows[3]);
    expect(calls.capacities).toEqual([8]);
  });

  test("shuffles the same way for the same seed, another way for another, and not at all when told so", async () => {
    const order = async (seed: number, options: FitOptions = {}): Promise<number[]> => {
      const { executor, calls } = fakeExecutor();
      await createProgram(executor, { seed }).fit(x, y, { ...quiet, ...options });
      return calls.rows.flat();
    };
    expect(await order(1)).toEqual(await order(1));
    expect(await order(1)).not.toEqual(await order(2));
    expect(await order(1, { shuffle: false })).toEqual(Array.from({ length: rows }, (_, i) => Math.fround(i / rows)));
  });

  test("reads logs back once per epoch when nobody looks at batches", async () => {
    const { program, calls } = setup();
    await program.fit(x, y, { ...quiet, batchSize: 1, epochs: 3 });
    expect(calls.run).toHaveLength(60);
    expect(calls.reads).toBe(3);
  });

  test("validates on the last rows, before shuffling, with their own metrics", async () => {
    const { program, calls } = setup();
    const { history } = await program.fit(x, y, { ...quiet, validationSplit: 0.25, batchSize: 4, epochs: 2, validationBatchSize: 5 });
    const epochOfCalls = ["train_step", "train_step", "train_step", "train_step", "eval_step"];
    expect(calls.run).toEqual([...epochOfCalls, ...epochOfCalls]);
    const evaluated = calls.rows.filter((_, i) => calls.run[i] === "eval_step");
    expect(evaluated).toEqual(Array(2).fill(Array.from({ length: 5 }, (_, i) => Math.fround((15 + i) / rows))));
    expect(Object.keys(history)).toEqual(["loss", "val_loss"]);
    const { executor } = fakeExecutor();
    const other = createProgram(executor);
    await other.loadWeights(await program.save());
    const logs = await other.evaluate(x.subarray(30), y.subarray(15), quiet);
    expect(logs).toBeCloseTo(history.val_loss?.[1] ?? Number.NaN, 6);
  });

  test("validationFreq, initialEpoch and stepsPerEpoch", async () => {
    const { program, calls } = setup();
    const { epoch, history } = await program.fit(x, y, {
      ...quiet,
      validationData: [x, y],
      validationFreq: 2,
      initialEpoch: 1,
      epochs: 5,
      batchSize: 8,
      stepsPerEpoch: 2,
      shuffle: false,
    });
    expect(epoch).toEqual([1, 2, 3, 4]);
    expect(history.loss).toHaveLength(4);
    expect(history.val_loss).toHaveLength(2);
    // Two of the three batches per epoch; the next epoch takes up where the last ended, and ends with the data.
    expect(calls.rows.filter((_, i) => calls.run[i] === "train_step").map((batch) => batch.length)).toEqual([8, 8, 4, 8, 8, 4]);
  });

  test("calls hooks in Keras's order", async () => {
    const events: string[] = [];
    const callback: Callback = {
      setParams: ({ steps, epochs }) => void events.push(`params ${steps} ${epochs}`),
      onTrainBegin: () => void events.push("train begin"),
      onTrainEnd: () => void events.push("train end"),
      onEpochBegin: (epoch) => void events.push(`epoch begin ${epoch}`),
      onEpochEnd: (epoch, logs) => void events.push(`epoch end ${epoch} ${Object.keys(logs).join()}`),
      onTrainBatchBegin: (batch) => void events.push(`batch begin ${batch}`),
      onTrainBatchEnd: (batch, logs) => void events.push(`batch end ${batch} ${Number.isFinite(logs.loss)}`),
      onTestBegin: () => void events.push("test begin"),
      onTestBatchBegin: (batch) => void events.push(`test batch begin ${batch}`),
      onTestBatchEnd: (batch) => void events.push(`test batch end ${batch}`),
      onTestEnd: () => void events.push("test end"),
    };
    const { program } = setup();
    await program.fit(x, y, { ...quiet, batchSize: 10, callbacks: callback, validationData: [x, y], validationBatchSize: 20 });
    expect(events).toEqual([
      "params 2 1",
      "train begin",
      "epoch begin 0",
      "batch begin 0",
      "batch end 0 true",
      "batch begin 1",
      "batch end 1 true",
      "test begin",
      "test batch begin 0",
      "test batch end 0",
      "test end",
      "epoch end 0 loss,val_loss",
      "train end",
    ]);
  });

  test("stopTraining in a batch hook ends the epoch with that batch's logs", async () => {
    const { program, calls } = setup();
    let seen: Logs = {};
    const callback: Callback = {
      onTrainBatchEnd: (batch) => {
        if (batch === 1) program.stopTraining = true;
      },
      onEpochEnd: (_, logs) => {
        seen = logs;
      },
    };
    const { epoch } = await program.fit(x, y, { ...quiet, batchSize: 4, epochs: 3, callbacks: [callback] });
    expect(calls.run).toHaveLength(2);
    expect(epoch).toEqual([0]);
    expect(seen.loss).toBeGreaterThan(0);
  });

  test("prints a line per epoch where there is no terminal", async () => {
    let text = "";
    const program = createProgram(fakeExecutor().executor, {
      write: (part) => {
        text += part;
      },
    });
    await program.fit(x, y, { verbose: 2, epochs: 2, batchSize: 10 });
    expect(text.replace(/[\d.]+s [\d.]+ms/g, "T").replace(/loss: [\d.]+/g, "loss: N")).toBe(
      "Epoch 1/2\n2/2 - T/step - loss: N\nEpoch 2/2\n2/2 - T/step - loss: N\n",
    );
  });

  test("weights of samples and classes", async () => {
    const weighted = setup({ sampleWeight: true });
    const data = [
      [1, 0],
      [0, 1],
      [1, 1],
    ];
    const all = await weighted.program.testOnBatch(data, [1, 2, 3], { sampleWeight: [1, 0, 2] });
    // Weighted squares of the targets, since w = b = 0: (1 + 0 + 18) / 3.
    expect(all.loss).toBeCloseTo(19 / 3, 5);
    weighted.program.resetMetrics();
    const classes = await weighted.program.testOnBatch(data, [1, 2, 3], { classWeight: { 1: 3, 3: 0 } });
    expect(classes.loss).toBeCloseTo((3 + 4) / 3, 5);
    expect((await caught(() => setup().program.fit(x, y, { sampleWeight: y }))).code).toBe("TSC3115");
  });
});

describe("evaluate and predict", () => {
  test("evaluate gives the loss, or a record", async () => {
    const { program } = setup();
    const mean = y.reduce((sum, value) => sum + value * value, 0) / rows;
    expect(await program.evaluate(x, y, quiet)).toBeCloseTo(mean, 5);
    expect(await program.evaluate(x, y, { ...quiet, returnDict: true, batchSize: 3 })).toEqual({ loss: expect.closeTo(mean, 5) });
  });

  test("predict takes nested numbers, typed arrays, rows of typed arrays and records, and keeps the order of rows", async () => {
    const { program, state } = setup();
    state.w = new Float32Array([1, 10]);
    const expected = [21, 43, 65];
    const forms: Data[] = [
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      new Float64Array([1, 2, 3, 4, 5, 6]),
      [1, 2, 3, 4, 5, 6],
      [new Float32Array([1, 2]), new Int8Array([3, 4]), [5, 6]],
      {
        x: [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
      },
    ];
    for (const form of forms) expect(Array.from((await program.predict(form, { batchSize: 2 })) as Float32Array)).toEqual(expected);
  });

  test("a fixed batch pads in predict and refuses other batches in fit", async () => {
    const { program, state, calls } = setup({ batch: 4 });
    state.w = new Float32Array([1, 0]);
    expect(Array.from((await program.predict(x.subarray(0, 12))) as Float32Array)).toEqual(
      Array.from({ length: 6 }, (_, i) => Math.fround(i / rows)),
    );
    expect(calls.rows.map((batch) => batch.length)).toEqual([4, 4]);
    expect((await caught(() => program.fit(x.subarray(0, 12), y.subarray(0, 6), quiet))).message).toContain("6 rows are no multiple of 4");
    expect((await program.fit(x, y, quiet)).epoch).toEqual([0]);
  });
});

describe("EarlyStopping", () => {
  async function run(losses: readonly number[], options: ConstructorParameters<typeof EarlyStopping>[0]) {
    const stopping = new EarlyStopping({ monitor: "loss", ...options });
    const restored: number[] = [];
    let epoch = 0;
    const control = {
      stopTraining: false,
      getWeights: async () => ({ w: new Float32Array([epoch]) }),
      setWeights: (values: Readonly<Record<string, ArrayLike<number>>>) => void restored.push(values.w?.[0] ?? -1),
    };
    stopping.setProgram(control as unknown as TrainingControl);
    stopping.setParams({ epochs: losses.length, steps: 1, verbose: 0, metrics: ["loss", "accuracy"] });
    stopping.onTrainBegin();
    for (epoch = 0; epoch < losses.length && !control.stopTraining; epoch++)
      await stopping.onEpochEnd(epoch, { loss: losses[epoch] ?? 0, accuracy: losses[epoch] ?? 0 });
    stopping.onTrainEnd();
    return { epochs: epoch, restored, stopping };
  }

  test("stops after patience epochs without improvement", async () => {
    expect((await run([5, 4, 3, 3, 3, 3, 3], { patience: 2 })).epochs).toBe(5);
    expect((await run([5, 4, 3, 2, 1], { patience: 2 })).epochs).toBe(5);
    expect((await run([5, 4.95, 4.9, 4.85], { patience: 1, minDelta: 0.1 })).epochs).toBe(2);
    expect((await run([1, 2, 3, 2.9], { monitor: "accuracy", patience: 1 })).epochs).toBe(4);
    expect((await run([1, 2, 3, 2.9], { mode: "min", patience: 1 })).epochs).toBe(2);
  });

  test("baseline and startFromEpoch", async () => {
    expect((await run([5, 4, 3, 2, 1], { patience: 2, baseline: 0.5 })).epochs).toBe(5);
    expect((await run([5, 6, 6, 1], { patience: 1, baseline: 0.5 })).epochs).toBe(2);
    expect((await run([1, 2, 3, 2, 3], { patience: 1, startFromEpoch: 3 })).epochs).toBe(5);
  });

  test("restores the weights of the best epoch", async () => {
    const { restored, stopping } = await run([5, 3, 4, 4, 4], { patience: 2, restoreBestWeights: true });
    expect(restored).toEqual([1]);
    expect([stopping.bestEpoch, stopping.stoppedEpoch]).toEqual([1, 3]);
  });

  test("refuses a name that is not among the logs", async () => {
    const error = await caught(() => setup().program.fit(x, y, { ...quiet, callbacks: new EarlyStopping() }));
    expect(error.message).toBe(
      "TSC3120: EarlyStopping monitors val_loss, which is not among the logs: loss\n  help: give fit validationData or validationSplit",
    );
  });
});

describe("data that does not fit", () => {
  const bad = (position: number, value: number): Float32Array => {
    const copy = x.slice();
    copy[position] = value;
    return copy;
  };
  const cases: readonly (readonly [name: string, x: Data, y: Data, code: string, text: string])[] = [
    ["NaN in x", bad(5, Number.NaN), y, "TSC3107", "x holds NaN in row 2, column 1"],
    ["infinity in y", x, y.map((value, i) => (i === 7 ? Number.POSITIVE_INFINITY : value)), "TSC3107", "y holds Infinity in row 7"],
    [
      "a length that is no multiple",
      x.subarray(1),
      y,
      "TSC3102",
      "x has 39 numbers, which is no multiple of 2, the size of a row of shape [2]",
    ],
    ["rows of different size", [[1, 2], [3]], [1, 2], "TSC3102", "row 1 of x has 1 numbers; expected 2"],
    ["different numbers of rows", x, y.subarray(1), "TSC3104", "x has 20 rows and y has 19"],
    ["no rows", [], [], "TSC3103", "x is empty"],
    ["null for a number", [[1, null as unknown as number]], [1], "TSC3101", "row 0 of x holds null"],
    ["an unknown name", { z: x }, y, "TSC3101", "x has z, which the model does not take; expected x [batch, 2]"],
    ["nothing", undefined as unknown as Data, y, "TSC3101", "x is missing; expected x [batch, 2]"],
  ];
  test.each(cases)("%s", async (_name, badX, badY, code, text) => {
    const { program, calls, state } = setup();
    const error = await caught(() => program.fit(badX, badY, quiet));
    expect(error.code).toBe(code);
    expect(error.message).toContain(text);
    expect(calls.run).toEqual([]);
    expect(state.w).toEqual(new Float32Array([0, 0]));
  });

  test("NaN passes when allowed", async () => {
    expect((await setup().program.fit(bad(5, Number.NaN), y, { ...quiet, allowNonFinite: true })).history.loss).toEqual([Number.NaN]);
  });

  test("classes outside the model's, and targets that are no whole numbers", async () => {
    const { program } = setup({ classes: 3 });
    expect(
      (
        await caught(() =>
          program.fit(
            [
              [1, 2],
              [3, 4],
            ],
            [0, 3],
            quiet,
          ),
        )
      ).message,
    ).toContain("y holds the class 3 in row 1; the model has 3 classes, 0 to 2");
    expect(
      (
        await caught(() =>
          program.fit(
            [
              [1, 2],
              [3, 4],
            ],
            [0.5, 1],
            quiet,
          ),
        )
      ).message,
    ).toContain("y holds 0.5 in row 0; y takes whole numbers (i32)");
    expect(
      (
        await program.fit(
          [
            [1, 2],
            [3, 4],
          ],
          [2, 1],
          quiet,
        )
      ).epoch,
    ).toEqual([0]);
  });

  test("fit of a program that only predicts", async () => {
    const error = await caught(() => setup({ compiled: false }).program.fit(x, y, quiet));
    expect(error.code).toBe("TSC3113");
    expect(error.message).toContain("model.compile");
  });

  test("options out of range, a second fit while one runs, use after dispose", async () => {
    const { program } = setup();
    expect((await caught(() => program.fit(x, y, { ...quiet, batchSize: 0 }))).message).toContain(
      "batchSize is 0; expected a whole number of at least 1",
    );
    expect((await caught(() => program.fit(x, y, { ...quiet, validationSplit: 1.5 }))).message).toContain("validationSplit is 1.5");
    const first = program.fit(x, y, { ...quiet, epochs: 2 });
    expect((await caught(() => program.fit(x, y, quiet))).code).toBe("TSC3110");
    await first;
    program.dispose();
    expect((await caught(() => program.predict(x))).code).toBe("TSC3112");
  });
});

describe("save and loadWeights", () => {
  test("round trip through a file, without metrics", async () => {
    const folder = await mkdtemp(join(tmpdir(), "tscompile-"));
    try {
      const { program, state } = setup();
      await program.fit(x, y, { ...quiet, epochs: 2 });
      program.setLearningRate(0.25);
      await program.save(join(folder, "weights.safetensors"));
      expect(await readdir(folder)).toEqual(["weights.safetensors"]);
      const other = setup();
      await other.program.loadWeights(join(folder, "weights.safetensors"));
      expect(other.state.w).toEqual(state.w);
      expect(await other.program.getLearningRate()).toBe(0.25);
      expect(other.state.loss_count).toEqual(new Float32Array([0]));
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("a damaged file changes nothing", async () => {
    const { program, state } = setup();
    const bytes = await program.save();
    state.w = new Float32Array([7, 7]);
    expect((await caught(() => program.loadWeights(bytes.subarray(0, bytes.length - 2)))).code).toBe("TSC4010");
    expect(state.w).toEqual(new Float32Array([7, 7]));
  });
});
