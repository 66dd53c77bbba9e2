/** Batch after batch in one call of the target's code: the same bits as a call for every batch. */

import { describe, expect, test } from "vitest";
import { compile } from "../../src/compiler.ts";
import { input, layers, type Sequential, sequential } from "../../src/index.ts";
import type { Callback } from "../../src/runtime/callbacks/callback.ts";
import type { EncodedBatches, Executor, TypedArray, WholeDevice } from "../../src/runtime/executor.ts";
import { createPlanExecutor } from "../../src/runtime/plan-executor.ts";
import { createProgram } from "../../src/runtime/program.ts";
import type { FitOptions, Program } from "../../src/runtime/program-types.ts";
import { type TestTarget, toTyped } from "../support/differential.ts";
import { nativeTarget, threadedNativeTarget, threadedWasmTarget, wasmTarget } from "../support/targets.ts";

/** Every step depends on all before it, by dropout and momentum. */
function network(): Sequential {
  const model = sequential({
    layers: [
      input({ shape: [5], name: "x" }),
      layers.dense({ units: 9, activation: "tanh", name: "hidden" }),
      layers.dropout({ rate: 0.3 }),
      layers.dense({ units: 3, activation: "softmax" }),
    ],
  });
  model.compile({ optimizer: "adam", loss: "sparseCategoricalCrossentropy", metrics: ["accuracy"] });
  return model;
}

const rows = 43;
const x = Float32Array.from({ length: rows * 5 }, (_, i) => Math.sin(i));
const y = Int32Array.from({ length: rows }, (_, i) => (i * 7) % 3);
const sampleWeight = Float32Array.from({ length: rows }, (_, i) => 1 + (i % 4));

interface Loaded {
  readonly executor: Executor;
  readonly program: Program;
  /** First and last of each call. */
  readonly calls: (readonly [first: number, last: number])[];
  /** Functions that were called for a single batch. */
  readonly runs: string[];
}

type Loader = (options?: { readonly held?: boolean; readonly refuses?: boolean }) => Promise<Loaded>;

/** Programs with the same state at first. Those of one kind share an executor: building one takes its time. */
async function loaderOf(target: TestTarget, options: { readonly sampleWeights?: boolean } = {}): Promise<Loader> {
  const { target: name } = target;
  if (name === "cuda" || name === "wgsl") throw new Error("a target of whole functions");
  const { program: compiled } = await compile(network(), { target: name, ...options });
  const known = new Map<string, Promise<Omit<Loaded, "program">>>();
  const state = Object.fromEntries(Object.entries(compiled.state).map(([key, tensor]): [string, TypedArray] => [key, toTyped(tensor)]));
  return async (kind = {}) => {
    const key = JSON.stringify(kind);
    const loading = known.get(key) ?? load(kind);
    known.set(key, loading);
    const { executor, calls, runs } = await loading;
    executor.writeState(state);
    calls.length = 0;
    runs.length = 0;
    return { executor, program: createProgram(executor, { seed: 3, initialMetrics: state, write: () => {} }), calls, runs };
  };

  async function load({ held = true, refuses = false }: NonNullable<Parameters<Loader>[0]>): Promise<Omit<Loaded, "program">> {
    const { encodeBatches, ...device } = (await target.load(compiled)) as WholeDevice;
    const calls: (readonly [number, number])[] = [];
    const runs: string[] = [];
    const counting: NonNullable<WholeDevice["encodeBatches"]> = (...encoded) => {
      const run = encodeBatches?.(...encoded) as EncodedBatches;
      return (first, last) => {
        calls.push([first, last]);
        run(first, last);
      };
    };
    const allocate: WholeDevice["allocate"] = async (segments) => {
      if (refuses && "rows" in segments) throw new RangeError("no memory");
      return device.allocate(segments);
    };
    const encodeFunction: WholeDevice["encodeFunction"] = (...encoded) => {
      const { run } = device.encodeFunction(...encoded);
      return {
        run() {
          runs.push(encoded[0]);
          return run();
        },
      };
    };
    const executor = createPlanExecutor(compiled.plan, {
      ...device,
      allocate,
      encodeFunction,
      ...(held ? { encodeBatches: counting } : {}),
    });
    return { executor, calls, runs };
  }
}

async function resultOf({ executor, program }: Loaded, options: FitOptions): Promise<unknown> {
  const { epoch, history } = await program.fit(x, y, { verbose: 0, batchSize: 8, epochs: 3, ...options });
  const state = await executor.readState(executor.state.map(({ name }) => name));
  const { position } = program;
  return { epoch, history, position, state };
}

const targets = [wasmTarget, threadedWasmTarget, nativeTarget, threadedNativeTarget].flatMap((target) => target ?? []);

describe.each(targets)("on $name", { timeout: 300_000 }, (target) => {
  test("fit gives the same state and logs", async () => {
    const load = await loaderOf(target);
    const stop = (): Callback => {
      let program: { stopTraining: boolean };
      return {
        setProgram(given) {
          program = given;
        },
        onEpochEnd(epoch) {
          program.stopTraining = epoch === 1;
        },
      };
    };
    const cases: readonly (() => FitOptions)[] = [
      () => ({}),
      () => ({ shuffle: false }),
      () => ({ batchSize: 43 }),
      () => ({ batchSize: 1, epochs: 2 }),
      () => ({ validationSplit: 0.3 }),
      () => ({ validationData: [x, y], validationBatchSize: 20, verbose: 1 }),
      () => ({ stepsPerEpoch: 4, epochs: 5 }),
      () => ({ initialEpoch: 1, stepsPerExecution: 3 }),
      () => ({ epochs: 4, callbacks: stop() }),
      () => ({ callbacks: { onTrainBatchEnd: () => {} }, stepsPerExecution: 4 }),
      () => ({ callbacks: { onBatchBegin: () => {} } }),
    ];
    for (const make of cases) {
      const [batches, single, refusing] = [await load(), await load({ held: false }), await load({ refuses: true })];
      const expected = await resultOf(single, make());
      expect(await resultOf(batches, make()), String(make)).toEqual(expected);
      expect(await resultOf(refusing, make()), String(make)).toEqual(expected);
      expect([single.calls, refusing.calls]).toEqual([[], []]);
      if (make().batchSize !== 43) expect(batches.runs).not.toContain("train_step");
      const { executor } = batches;
      expect(await executor.readState(["hidden/bias"])).not.toEqual({ "hidden/bias": new Float32Array(9) });
    }
  });

  test("an epoch is one call once it is known how long a step takes, unless a hook looks at single steps", async () => {
    const load = await loaderOf(target);
    const steps = (calls: Loaded["calls"]): number => calls.reduce((sum, [first, last]) => sum + last - first, 0);
    const free = await load();
    await free.program.fit(x, y, { verbose: 0, batchSize: 8, epochs: 20 });
    expect(steps(free.calls)).toBe(120);
    expect(free.calls[0]).toEqual([0, 1]);
    // The machine may be busy with other things for as long as some of the calls take.
    expect(free.calls.length).toBeLessThan(60);
    const watched = await load();
    await watched.program.fit(x, y, { verbose: 0, batchSize: 8, callbacks: { onTrainBatchEnd: () => {} } });
    expect(watched.calls).toEqual([0, 1, 2, 3, 4, 5].map((step) => [step, step + 1]));
    const grouped = await load();
    await grouped.program.fit(x, y, { verbose: 0, batchSize: 8, stepsPerExecution: 4, callbacks: { onTrainBatchEnd: () => {} } });
    expect(grouped.calls).toEqual([
      [0, 4],
      [4, 6],
    ]);
  });

  test("evaluation gives the same logs, and a larger batch in between does no harm", async () => {
    const load = await loaderOf(target);
    const run = async (held: boolean): Promise<unknown> => {
      const loaded = await load({ held });
      const { program } = loaded;
      const before = await program.evaluate(x, y, { verbose: 0, batchSize: 5 });
      const evaluating: Callback = { onEpochEnd: async () => void (await program.evaluate(x, y, { verbose: 0, batchSize: 40 })) };
      const result = await resultOf(loaded, { callbacks: evaluating });
      return [before, result, await program.evaluate(x, y, { verbose: 0, batchSize: 9 }), await program.predict(x)];
    };
    expect(await run(true)).toEqual(await run(false));
  });

  test("rows have weights, where the program takes them", async () => {
    const load = await loaderOf(target, { sampleWeights: true });
    const [batches, single] = [await load(), await load({ held: false })];
    expect(await resultOf(batches, { sampleWeight })).toEqual(await resultOf(single, { sampleWeight }));
    expect(batches.calls.length).toBeGreaterThan(0);
  });
});
