/** Callbacks over a program of an executor in memory. */

import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatPath } from "../../../src/runtime/callbacks/format-path.ts";
import {
  type Callback,
  CSVLogger,
  LambdaCallback,
  LearningRateScheduler,
  ModelCheckpoint,
  ReduceLROnPlateau,
  RemoteMonitor,
  TerminateOnNaN,
} from "../../../src/runtime/callbacks/index.ts";
import { createProgram, type Program } from "../../../src/runtime/program.ts";
import { readSafetensors } from "../../../src/runtime/safetensors.ts";
import { setWarningHandler } from "../../../src/runtime/warning.ts";
import { fakeExecutor } from "../fake-executor.ts";

const quiet = { verbose: 0 } as const;
const x = Float32Array.from({ length: 16 }, (_, i) => Math.sin(i));
const y = Float32Array.from({ length: 8 }, (_, i) => Math.cos(i));

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tscompile-callbacks-"));
});
afterAll(() => rm(folder, { recursive: true }));

const program = (): Program => createProgram(fakeExecutor().executor);

/** Runs a callback's epochs on losses of choice; gives the rate after each epoch. */
async function rates(callback: Callback, losses: readonly number[]): Promise<readonly number[]> {
  const found: number[] = [];
  const made = program();
  made.setLearningRate(1);
  const scripted: Callback = {
    onEpochEnd: (epoch, logs) => {
      logs["loss"] = losses[epoch] ?? 0;
    },
  };
  const after: Callback = {
    onEpochEnd: async () => {
      found.push(await made.getLearningRate());
    },
  };
  await made.fit(x, y, { ...quiet, epochs: losses.length, callbacks: [scripted, callback, after] });
  return found;
}

describe("ReduceLROnPlateau", () => {
  test("lowers the rate after patience epochs without improvement, not below minLr", async () => {
    const callback = new ReduceLROnPlateau({ monitor: "loss", factor: 0.5, patience: 2, minLr: 0.25 });
    expect(await rates(callback, [5, 5, 5, 5, 5, 5, 5])).toEqual([1, 1, 0.5, 0.5, 0.25, 0.25, 0.25]);
  });

  test("an improvement below minDelta is none; cooldown passes over epochs", async () => {
    expect(await rates(new ReduceLROnPlateau({ monitor: "loss", factor: 0.5, patience: 1, minDelta: 0.5 }), [5, 4.8, 4])).toEqual([
      1, 0.5, 0.5,
    ]);
    const slow = new ReduceLROnPlateau({ monitor: "loss", factor: 0.5, patience: 1, cooldown: 2 });
    expect(await rates(slow, [5, 5, 5, 5, 5])).toEqual([1, 0.5, 0.5, 0.25, 0.25]);
  });

  test("puts the rate of the epoch into the history, and refuses bad options", async () => {
    const made = program();
    const { history } = await made.fit(x, y, { ...quiet, epochs: 2, callbacks: new ReduceLROnPlateau({ monitor: "loss", patience: 5 }) });
    expect(history["learning_rate"]).toEqual([Math.fround(0.1), Math.fround(0.1)]);
    expect(() => new ReduceLROnPlateau({ factor: 1 })).toThrow(/factor 1; expected a number below 1/);
    expect(() => new ReduceLROnPlateau({ mode: "up" as never })).toThrow(/mode "up"/);
    expect(() => new ReduceLROnPlateau({ patients: 2 } as never)).toThrow(/no option patients/);
    await expect(made.fit(x, y, { ...quiet, callbacks: new ReduceLROnPlateau() })).rejects.toThrow(/val_loss, which is not among the logs/);
  });
});

test("LearningRateScheduler sets the rate of each epoch from the one before", async () => {
  const seen: unknown[] = [];
  const schedule = (epoch: number, rate: number): number => {
    seen.push([epoch, rate]);
    return rate / 2;
  };
  const made = program();
  made.setLearningRate(1);
  const { history } = await made.fit(x, y, { ...quiet, epochs: 3, callbacks: new LearningRateScheduler({ schedule }) });
  expect(seen).toEqual([
    [0, 1],
    [1, 0.5],
    [2, 0.25],
  ]);
  expect(history["learning_rate"]).toEqual([0.5, 0.25, 0.125]);
  const broken = new LearningRateScheduler({ schedule: () => "fast" as never });
  await expect(made.fit(x, y, { ...quiet, callbacks: broken })).rejects.toThrow(/gives fast for epoch 0/);
});

test("TerminateOnNaN ends training at the batch whose loss is no number", async () => {
  const warnings: string[] = [];
  const previous = setWarningHandler((message) => warnings.push(message));
  try {
    const bad = x.slice();
    bad[4] = Number.NaN;
    const { executor, calls } = fakeExecutor();
    const options = { ...quiet, batchSize: 2, epochs: 3, shuffle: false, allowNonFinite: true };
    const { epoch } = await createProgram(executor).fit(bad, y, { ...options, callbacks: new TerminateOnNaN() });
    expect([calls.run.length, epoch]).toEqual([2, [0]]);
    expect(warnings).toEqual(["the loss is NaN at batch 1; training ends"]);
  } finally {
    setWarningHandler(previous);
  }
});

test("LambdaCallback calls its functions, older names of batch hooks too, and refuses others", async () => {
  const seen: string[] = [];
  const callback = new LambdaCallback({
    onEpochBegin: (epoch) => void seen.push(`epoch ${epoch}`),
    onBatchEnd: (batch, logs) => void seen.push(`batch ${batch} ${typeof logs["loss"]}`),
  });
  await program().fit(x, y, { ...quiet, batchSize: 4, callbacks: callback });
  expect(seen).toEqual(["epoch 0", "batch 0 number", "batch 1 number"]);
  expect(() => new LambdaCallback({ onEpoch: () => {} } as never)).toThrow(/onEpoch; expected functions named after hooks/);
});

test("CSVLogger writes a line per epoch, NA where a value is absent, and appends when told so", async () => {
  const filename = join(folder, "log.csv");
  const options = { ...quiet, epochs: 2, validationData: [x, y], validationFreq: 2 } as const;
  await program().fit(x, y, { ...options, callbacks: new CSVLogger({ filename }) });
  const lines = (await readFile(filename, "utf8")).trimEnd().split("\n");
  expect(lines[0]).toBe("epoch,loss,val_loss");
  expect(lines[1]).toMatch(/^0,[\d.e-]+,NA$/);
  expect(lines[2]).toMatch(/^1,[\d.e-]+,[\d.e-]+$/);
  await program().fit(x, y, { ...options, initialEpoch: 2, epochs: 3, callbacks: new CSVLogger({ filename, append: true }) });
  expect((await readFile(filename, "utf8")).trimEnd().split("\n")).toHaveLength(4);
  await program().fit(x, y, { ...options, callbacks: new CSVLogger({ filename, separator: ";" }) });
  expect((await readFile(filename, "utf8")).split("\n")[0]).toBe("epoch;loss;val_loss");
});

describe("RemoteMonitor", () => {
  test("posts the logs of each epoch as a form or as JSON", async () => {
    const received: unknown[] = [];
    const server = createServer((request, response) => {
      let body = "";
      request.on("data", (part) => {
        body += part;
      });
      request.on("end", () => {
        received.push([request.method, request.url, request.headers["x-key"], request.headers["content-type"], body]);
        response.end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const headers = { "x-key": "secret" };
      const { history } = await program().fit(x, y, {
        ...quiet,
        callbacks: new RemoteMonitor({ root, path: "/form", field: "logs", headers }),
      });
      await program().fit(x, y, { ...quiet, callbacks: new RemoteMonitor({ root, sendAsJson: true }) });
      const json = JSON.stringify({ epoch: 0, loss: history["loss"]?.[0] });
      expect(received).toEqual([
        ["POST", "/form", "secret", expect.stringContaining("urlencoded"), String(new URLSearchParams({ logs: json }))],
        ["POST", "/publish/epoch/end/", undefined, "application/json", json],
      ]);
    } finally {
      server.close();
    }
  });

  test("a server that is not there is a warning", async () => {
    const warnings: string[] = [];
    const previous = setWarningHandler((message) => warnings.push(message));
    try {
      // The discard port: nothing listens there.
      await program().fit(x, y, { ...quiet, callbacks: new RemoteMonitor({ root: "http://127.0.0.1:9" }) });
      expect(warnings).toEqual([expect.stringContaining("cannot reach http://127.0.0.1:9")]);
    } finally {
      setWarningHandler(previous);
    }
  });
});

describe("ModelCheckpoint", () => {
  const names = async (path: string): Promise<readonly string[]> => Object.keys(readSafetensors(await readFile(path)).tensors);

  test("saves every epoch under a name with epoch and logs, everything or weights alone", async () => {
    const { mkdir } = await import("node:fs/promises");
    await mkdir(join(folder, "every"));
    const filepath = join(folder, "every", "at-{epoch:02d}-{loss:.3f}.safetensors");
    const { history } = await program().fit(x, y, { ...quiet, epochs: 2, callbacks: new ModelCheckpoint({ filepath }) });
    const expected = history["loss"]?.map((loss, i) => `at-0${i + 1}-${loss.toFixed(3)}.safetensors`);
    const found = (await readdir(join(folder, "every"))).sort();
    expect(found).toEqual(expected);
    expect(await names(join(folder, "every", found[0] ?? ""))).toEqual(["w", "b", "rate"]);
    const only = join(folder, "weights.safetensors");
    await program().fit(x, y, { ...quiet, callbacks: new ModelCheckpoint({ filepath: only, saveWeightsOnly: true }) });
    expect(await names(only)).toEqual(["w", "b"]);
  });

  test("saves the best alone, and every so many batches over epochs", async () => {
    const saved: string[] = [];
    const made = program();
    made.saveModel = async (path) => void saved.push(path);
    const losses = [5, 6, 4, 4.5];
    const scripted: Callback = {
      onEpochEnd: (epoch, logs) => {
        logs["loss"] = losses[epoch] ?? 0;
      },
    };
    const best = new ModelCheckpoint({ filepath: "best-{epoch}", monitor: "loss", saveBestOnly: true });
    await made.fit(x, y, { ...quiet, epochs: 4, callbacks: [scripted, best] });
    expect([saved, best.best]).toEqual([["best-1", "best-3"], 4]);
    saved.length = 0;
    const threshold = new ModelCheckpoint({ filepath: "best-{epoch}", monitor: "loss", saveBestOnly: true, initialValueThreshold: 4.2 });
    await made.fit(x, y, { ...quiet, epochs: 4, callbacks: [scripted, threshold] });
    expect(saved).toEqual(["best-3"]);
    saved.length = 0;
    const often = new ModelCheckpoint({ filepath: "{epoch}-{batch}", saveFreq: 3 });
    await made.fit(x, y, { ...quiet, epochs: 2, batchSize: 2, callbacks: often });
    // The third and the sixth of two times four batches.
    expect(saved).toEqual(["1-3", "2-2"]);
  });

  test("names are formatted as Python does, and unknown ones refused", () => {
    expect(formatPath("a{epoch:03d}-{loss:.2f}-{loss:.1e}-{epoch}", { epoch: 7, loss: 0.01234 })).toBe("a007-0.01-1.2e-02-7");
    expect(() => formatPath("{acc}", { loss: 1 })).toThrow(/names acc, which is not there; there are loss/);
    expect(() => formatPath("{epoch:>3}", { epoch: 1 })).toThrow(/placeholder of another form/);
    expect(() => new ModelCheckpoint({ filepath: "x", saveFreq: 0 })).toThrow(/saveFreq 0/);
    expect(() => new ModelCheckpoint({} as never)).toThrow(/needs filepath/);
  });
});
