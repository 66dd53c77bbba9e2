/** Stored compile options, logs, building from data, batches: rows G-063 to G-072. */

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  type CompileOptions,
  classWeightToSampleWeights,
  input,
  layers,
  loadModel,
  losses,
  Model,
  optimizers,
  RuntimeError,
  sequential,
  type Tensor,
  tensor,
  unpackXYSampleWeight,
} from "../../../src/index.ts";
import { flattenMetricsInOrder, pythonifyLogs } from "../../../src/keras/trainer/logs.ts";
import { freshSession, line, quiet, warningsOf } from "./support.ts";

freshSession();

describe("stored compile options", () => {
  it("G-063: getCompileConfig has the options as given, jit resolved; undefined before compile", () => {
    expect(sequential([input({ shape: [1] }), layers.dense({ units: 1 })]).getCompileConfig()).toBeUndefined();
    const made = line(0, {
      optimizer: new optimizers.Adam({ learningRate: 0.25 }),
      loss: new losses.Huber({ delta: 2 }),
      lossWeights: [2],
      metrics: ["mae"],
      weightedMetrics: ["mse"],
      stepsPerExecution: 3,
      jitCompile: "auto",
      target: "wasm",
    });
    expect(made.getCompileConfig()).toMatchObject({
      optimizer: { className: "Adam", config: { learningRate: 0.25 } },
      loss: { className: "Huber", config: { delta: 2 } },
      lossWeights: [2],
      metrics: ["mae"],
      weightedMetrics: ["mse"],
      runEagerly: false,
      stepsPerExecution: 3,
      jitCompile: true,
      autoScaleLoss: true,
    });
  });

  it("G-064: compileFromConfig compiles and makes the optimizer's state", async () => {
    const made = line(2, { optimizer: "adam", loss: "mae", metrics: ["mse"] });
    const again = line(2);
    again.compileFromConfig(made.getCompileConfig() ?? {});
    expect(again.optimizer?.built).toBe(true);
    // Iterations, rate, and two moments of the one weight.
    expect(again.optimizer?.variables).toHaveLength(4);
    expect(await again.evaluate([[1]], [[5]], quiet)).toEqual([3, 9]);
    const folder = await mkdtemp(join(tmpdir(), "tscompile-"));
    try {
      await made.save(join(folder, "model.keras"));
      const loaded = await loadModel(join(folder, "model.keras"));
      expect(loaded.optimizer?.built).toBe(true);
      expect(await loaded.evaluate([[1]], [[5]], quiet)).toEqual([3, 9]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("G-065: a class with a compile of its own is not compiled when it is loaded", async () => {
    class Own extends Model {
      override compile(options: CompileOptions = {}): void {
        super.compile({ loss: "mse", ...options });
      }
    }
    const x = input({ shape: [1] });
    const own = new Own({ inputs: x, outputs: layers.dense({ units: 1 }).apply(x) });
    const warnings = await warningsOf(() => own.compileFromConfig({ loss: "mae" }));
    expect(own.compiled).toBe(false);
    expect(warnings).toEqual([expect.stringMatching(/getCompileConfig and compileFromConfig/)]);
  });
});

describe("logs", () => {
  it("G-066: pythonifyLogs sorts keys, spreads records and makes numbers", () => {
    const logs = pythonifyLogs({ b: tensor(2, []), a: { c: 1 }, d: "text", e: true });
    expect(Object.entries(logs)).toEqual([
      ["c", 1],
      ["b", 2],
      ["d", "text"],
      ["e", 1],
    ]);
  });

  it("G-067: flattenMetricsInOrder gives named values first, then the others by name", () => {
    expect(flattenMetricsInOrder({ z: 3, a: 2, loss: 1 }, ["loss"])).toEqual([1, 2, 3]);
    expect(flattenMetricsInOrder({ loss: 1 }, ["loss", "absent"])).toBe(1);
  });
});

describe("before training", () => {
  it.each(["fit", "evaluate", "trainOnBatch", "testOnBatch", "fitDataset"] as const)(
    "G-068: %s before compile names itself",
    async (method) => {
      const made = sequential([input({ shape: [1] }), layers.dense({ units: 1 })]);
      const run = made[method] as (x: unknown, y?: unknown) => Promise<unknown>;
      const args = method === "fitDataset" ? [() => []] : [[[1]], [[1]]];
      await expect(run.apply(made, args as [unknown])).rejects.toThrow(new RegExp(`${method} is called before compile`));
    },
  );

  class Built extends Model {
    readonly dense = layers.dense({ units: 2 });
    override call(x: Tensor): Tensor {
      return this.dense.apply(x);
    }
  }

  it("G-069: a batch builds the model, its metrics and its optimizer; fit enters the same way", async () => {
    const made = new Built();
    made.compile({ optimizer: "adam", loss: "mse", metrics: ["mae"] });
    expect(made.weights).toEqual([]);
    made.symbolicBuild([[[1, 2, 3]], [[0, 0]]]);
    expect(made.weights.map(({ shape }) => shape)).toEqual([[3, 2], [2]]);
    expect(made.optimizer?.built).toBe(true);
    expect(made.metricsVariables.length).toBe(4);
    // Nothing was computed.
    expect(Number(made.optimizer?.variables[0]?.hostValue()[0])).toBe(0);
    for (const data of [[[1, 2, 3]], () => [[[[1, 2, 3]], [[0, 0]]]]]) {
      const fresh = new Built();
      fresh.compile({ loss: "mse" });
      const weights: number[] = [];
      await fresh.fit(data as never, typeof data === "function" ? null : [[0, 0]], {
        ...quiet,
        callbacks: { onTrainBegin: () => void weights.push(fresh.weights.length) },
      });
      expect(weights).toEqual([2]);
    }
  });

  it("G-070: a model that cannot be built from data says how to build it, and why not", async () => {
    class Broken extends Model {
      override call(): Tensor {
        throw new TypeError("the call is broken");
      }
    }
    const made = new Broken({ name: "broken_model" });
    made.compile({ loss: "mse" });
    const error: unknown = await made.fit([[1]], [[1]], quiet).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RuntimeError);
    expect(String(error)).toMatch(/broken_model could not be built from its data[\s\S]*the call is broken[\s\S]*model\.build/);
  });
});

describe("batches", () => {
  it("G-071: lists of one to three items are x, y and weights; other data is x; longer lists are errors", () => {
    expect(unpackXYSampleWeight([1])).toEqual([1, undefined, undefined]);
    expect(unpackXYSampleWeight([1, 2])).toEqual([1, 2, undefined]);
    expect(unpackXYSampleWeight([1, 2, 3])).toEqual([1, 2, 3]);
    const record = { x: 1, y: 2 };
    expect(unpackXYSampleWeight(record)).toEqual([record, undefined, undefined]);
    expect(() => unpackXYSampleWeight([1, 2, 3, 4])).toThrow(/list of 4/);
  });

  it("G-072: weights of classes become one per sample", () => {
    expect(classWeightToSampleWeights([0, 1], { 1: 3 }).arraySync()).toEqual([1, 3]);
    expect(classWeightToSampleWeights([[0], [1]], { 1: 3 }).arraySync()).toEqual([1, 3]);
    const oneHot = [
      [1, 0, 0],
      [0, 0, 1],
    ];
    expect(classWeightToSampleWeights(oneHot, { 2: 5 }).arraySync()).toEqual([1, 5]);
    expect(() => classWeightToSampleWeights([[[1]]], {})).toThrow(/\[1, 1, 1\]/);
  });
});
