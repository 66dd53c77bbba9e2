/** Training that goes on from a stored state is equal, bit for bit, to training that did not stop. */

import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  type Callback,
  callbacks,
  clearSession,
  Dataset,
  type FitOptions,
  type History,
  input,
  layers,
  type Model,
  NDArray,
  sequential,
  setSeed,
  setTarget,
  setWarningHandler,
  type TargetName,
} from "../../src/index.ts";
import { createProgram } from "../../src/runtime/program.ts";
import { fakeExecutor } from "./fake-executor.ts";

const rows = 10;
const x = new NDArray(
  Float32Array.from({ length: rows * 3 }, (_, i) => Math.sin(i)),
  [rows, 3],
);
const y = new NDArray(
  Float32Array.from({ length: rows }, (_, i) => Math.cos(i)),
  [rows, 1],
);

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tscompile-state-"));
});
afterAll(() => rm(folder, { recursive: true }));
let count = 0;
const freshFolder = (): string => join(folder, `run-${count++}`);

/** As in a new process: names and seeds begin anew. Dropout and momentum make every step depend on all before it. */
function network(seed = 7): Model {
  clearSession();
  setSeed(seed);
  const made = sequential([
    input({ shape: [3] }),
    layers.dense({ units: 4, activation: "tanh" }),
    layers.dropout({ rate: 0.3 }),
    layers.dense({ units: 1 }),
  ]);
  made.compile({ optimizer: "adam", loss: "mse", metrics: ["mae"] });
  return made;
}

interface Result {
  readonly weights: unknown;
  readonly optimizer: unknown;
  readonly history: Pick<History, "epoch" | "history">;
}

function resultOf(made: Model, { epoch, history }: History): Result {
  const optimizer = made.optimizer?.variables.map((variable) => [...variable.hostValue()].map(Number));
  return { weights: made.getWeights().map((weight) => weight.arraySync()), optimizer, history: { epoch, history } };
}

const options: FitOptions = { verbose: 0, epochs: 5, batchSize: 3, validationSplit: 0.2 };
/** Callbacks whose own state matters for what comes. */
const watching = (): Callback[] => [new callbacks.ReduceLROnPlateau({ monitor: "loss", patience: 1, factor: 0.5, minDelta: 1 })];

class Interruption extends Error {}

describe.each(["reference", "wasm"] as const)("on %s", (target: TargetName) => {
  beforeEach(() => {
    setTarget(target);
  });

  test("from the end of an epoch", async () => {
    const whole = network();
    const expected = resultOf(whole, await whole.fit(x, y, { ...options, callbacks: watching() }));
    const first = network();
    await first.fit(x, y, { ...options, epochs: 2, callbacks: watching() });
    const state = await first.saveTrainingState(join(folder, "state.safetensors"));
    expect(new Uint8Array(await readFile(join(folder, "state.safetensors")))).toEqual(new Uint8Array(state));
    // Another seed: everything random must come from the state.
    const second = network(99);
    await second.loadTrainingState(join(folder, "state.safetensors"));
    expect(second.getWeights().map((weight) => weight.arraySync())).toEqual(first.getWeights().map((weight) => weight.arraySync()));
    expect(resultOf(second, await second.fit(x, y, { ...options, callbacks: watching() }))).toEqual(expected);
    for (const made of [whole, first, second]) await made.dispose();
  });

  test.each([1, 2, 3, 4])("after an interruption at batch %i of the second epoch", async (at) => {
    const whole = network();
    const expected = resultOf(whole, await whole.fit(x, y, { ...options, epochs: 3, callbacks: watching() }));
    const backupDir = freshFolder();
    const backup = (): Callback => new callbacks.BackupAndRestore({ backupDir, saveFreq: 1 });
    let batches = 0;
    const breaking: Callback = {
      onTrainBatchBegin: () => {
        // Three batches of eight rows an epoch.
        if (batches++ === 3 + at - 1) throw new Interruption();
      },
    };
    const first = network();
    const interrupted = first.fit(x, y, { ...options, epochs: 3, callbacks: [breaking, backup(), ...watching()] });
    await expect(interrupted).rejects.toThrow(Interruption);
    const second = network(99);
    const history = await second.fit(x, y, { ...options, epochs: 3, callbacks: [backup(), ...watching()] });
    expect(resultOf(second, history)).toEqual(expected);
    // The backup is gone once training has ended.
    expect(await readdir(backupDir)).toEqual([]);
    for (const made of [whole, first, second]) await made.dispose();
  });
});

describe("sources and callbacks", () => {
  beforeEach(() => {
    setTarget("reference");
  });

  test("a shuffled dataset goes on in its order, with one pass over several epochs", async () => {
    const data = (): Dataset<unknown> => Dataset.fromTensorSlices([x, y]).shuffle(10, { seed: 1 }).batch(3);
    const settings: FitOptions = { verbose: 0, epochs: 4, stepsPerEpoch: 3 };
    const previous = setWarningHandler(() => {});
    try {
      const whole = network();
      const expected = resultOf(whole, await whole.fit(data(), null, settings));
      for (const stop of [3, 4, 5]) {
        const backupDir = freshFolder();
        let batches = 0;
        const breaking: Callback = {
          onTrainBatchBegin: () => {
            if (batches++ === stop) throw new Interruption();
          },
        };
        const backup = (): Callback => new callbacks.BackupAndRestore({ backupDir, saveFreq: 1 });
        await expect(network().fit(data(), null, { ...settings, callbacks: [breaking, backup()] })).rejects.toThrow(Interruption);
        const second = network(99);
        expect(resultOf(second, await second.fit(data(), null, { ...settings, callbacks: backup() }))).toEqual(expected);
      }
    } finally {
      setWarningHandler(previous);
    }
  });

  test("early stopping keeps its best weights and its patience", async () => {
    const stopping = (): Callback => new callbacks.EarlyStopping({ monitor: "loss", patience: 3, minDelta: 10, restoreBestWeights: true });
    const whole = network();
    const expected = resultOf(whole, await whole.fit(x, y, { ...options, epochs: 9, callbacks: stopping() }));
    expect(expected.history.epoch).toEqual([0, 1, 2, 3]);
    const backupDir = freshFolder();
    const breaking: Callback = {
      onEpochBegin: (epoch) => {
        if (epoch === 2) throw new Interruption();
      },
    };
    const backup = (): Callback => new callbacks.BackupAndRestore({ backupDir });
    await expect(network().fit(x, y, { ...options, epochs: 9, callbacks: [breaking, backup(), stopping()] })).rejects.toThrow(Interruption);
    const second = network(99);
    expect(resultOf(second, await second.fit(x, y, { ...options, epochs: 9, callbacks: [backup(), stopping()] }))).toEqual(expected);
  });

  test("a damaged last backup gives way to the one before", async () => {
    const backupDir = freshFolder();
    const backup = (): Callback => new callbacks.BackupAndRestore({ backupDir, doubleCheckpoint: true, deleteCheckpoint: false });
    await network().fit(x, y, { ...options, epochs: 3, callbacks: backup() });
    expect((await readdir(backupDir)).sort()).toEqual(["latest.safetensors", "previous.safetensors"]);
    const latest = join(backupDir, "latest.safetensors");
    await writeFile(latest, (await readFile(latest)).subarray(0, 100));
    const warnings: string[] = [];
    const previous = setWarningHandler((message) => warnings.push(message));
    try {
      const begun: number[] = [];
      await network().fit(x, y, { ...options, epochs: 3, callbacks: [backup(), { onEpochBegin: (epoch) => void begun.push(epoch) }] });
      expect([begun, warnings]).toEqual([[2], [expect.stringContaining("cannot be used")]]);
    } finally {
      setWarningHandler(previous);
    }
  });

  test("a model made a second time in a process takes the state by order; another model does not", async () => {
    const first = network();
    await first.fit(x, y, { ...options, epochs: 1 });
    const state = await first.saveTrainingState();
    // The same layers under other automatic names.
    const second = sequential([
      input({ shape: [3] }),
      layers.dense({ units: 4, activation: "tanh" }),
      layers.dropout({ rate: 0.3 }),
      layers.dense({ units: 1 }),
    ]);
    second.compile({ optimizer: "adam", loss: "mse", metrics: ["mae"] });
    await second.loadTrainingState(state);
    const whole = network();
    const expected = await whole.fit(x, y, { ...options, epochs: 3 });
    expect((await second.fit(x, y, { ...options, epochs: 3 })).history).toEqual(expected.history);
    const other = sequential([input({ shape: [3] }), layers.dense({ units: 2 }), layers.dense({ units: 1 })]);
    other.compile({ optimizer: "adam", loss: "mse", metrics: ["mae"] });
    await other.loadTrainingState(state);
    await expect(other.fit(x, y, options)).rejects.toThrow(/lacks|shape/);
    await expect(first.loadTrainingState(new Uint8Array(3))).rejects.toThrow(/no valid safetensors/);
  });
});

test("a program of an executor goes on the same way", async () => {
  const data = Float32Array.from({ length: 20 }, (_, i) => Math.sin(i));
  const targets = Float32Array.from({ length: 10 }, (_, i) => Math.cos(i));
  const settings = { verbose: 0, batchSize: 3, epochs: 4 } as const;
  const [whole, first, second] = [fakeExecutor(), fakeExecutor(), fakeExecutor()];
  const expected = await createProgram(whole.executor, { seed: 5 }).fit(data, targets, settings);
  const program = createProgram(first.executor, { seed: 5 });
  await program.fit(data, targets, { ...settings, epochs: 2 });
  const again = createProgram(second.executor, { seed: 1 });
  await again.loadTrainingState(await program.saveTrainingState());
  const { epoch, history } = await again.fit(data, targets, settings);
  expect([epoch, history]).toEqual([expected.epoch, expected.history]);
  expect(second.state).toEqual(whole.state);
  await expect(again.loadTrainingState(await program.save())).rejects.toThrow(/holds no training state/);
});
