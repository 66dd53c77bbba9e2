import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { replaceFolder, writeArtifact } from "../../src/codegen/artifact.ts";
import { compileModule } from "../../src/codegen/compile.ts";
import type { TargetName } from "../../src/codegen/target.ts";
import { printTypings } from "../../src/codegen/typings.ts";
import { CompileError } from "../../src/ir/diagnostic.ts";
import { ReferenceExecutor, toTyped } from "../../src/keras/program.ts";
import { createProgram, type Program } from "../../src/runtime/program.ts";
import { requestTestDevice } from "../support/webgpu.ts";
import { features, linearModule, linearTraining, outputs } from "./linear-module.ts";

/** Sums of at most 50 f32 products in another order, through 15 steps of training. */
const tolerance = 1e-5;

const rows = 50;
const x = Float32Array.from({ length: rows * features }, (_, i) => Math.cos(i * 1.7));
const y = Float32Array.from({ length: rows * outputs }, (_, i) =>
  Math.tanh(Math.cos(Math.floor(i / outputs) * features * 1.7) * ((i % outputs) - 1)),
);
const fitOptions = { epochs: 3, batchSize: 12, verbose: 0, validationSplit: 0.2 } as const;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tscompile-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function artifact(name: string, target: TargetName): Promise<string> {
  const outDir = join(folder, name);
  await writeArtifact(compileModule(linearModule(), { target, training: linearTraining }), { outDir });
  return outDir;
}

async function load(outDir: string, options: object = {}): Promise<Program> {
  const script = (await import(pathToFileURL(join(outDir, "model.js")).href)) as { load(options: object): Promise<Program> };
  return script.load(options);
}

function reference(): Program {
  const module = linearModule();
  const executor = new ReferenceExecutor(module, linearTraining);
  executor.writeState(
    Object.fromEntries(Object.entries(compileModule(module, { target: "wasm" }).state).map(([name, tensor]) => [name, toTyped(tensor)])),
  );
  return createProgram(executor);
}

async function rejection(action: Promise<unknown>): Promise<string> {
  return action.then(
    () => "nothing was thrown",
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

/** A script of an artifact and all that it imports, by name. */
async function withImports(outDir: string, name: string, found = new Map<string, string>()): Promise<ReadonlyMap<string, string>> {
  if (found.has(name)) return found;
  const text = await readFile(join(outDir, name), "utf8");
  found.set(name, text);
  for (const [, imported = ""] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) await withImports(outDir, imported, found);
  return found;
}

function compressedSize(files: ReadonlyMap<string, string>): number {
  return [...files.values()].reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
}

describe("the wasm artifact", () => {
  test("trains, evaluates and predicts as the reference interpreter does", async () => {
    const program = await load(await artifact("trained", "wasm"));
    const expected = reference();
    const [actual, wanted] = [await program.fit(x, y, fitOptions), await expected.fit(x, y, fitOptions)];
    expect(actual.epoch).toEqual(wanted.epoch);
    for (const name of ["loss", "val_loss"]) {
      for (const [i, value] of (wanted.history[name] ?? []).entries())
        expect(Math.abs((actual.history[name]?.[i] ?? Number.NaN) - value)).toBeLessThan(tolerance);
    }
    expect(actual.history.loss?.[2]).toBeLessThan((actual.history.loss?.[0] ?? 0) / 2);
    expect(
      Math.abs(((await program.evaluate(x, y, { verbose: 0 })) as number) - ((await expected.evaluate(x, y, { verbose: 0 })) as number)),
    ).toBeLessThan(tolerance);
    const predicted = (await program.predict(x, { batchSize: 7 })) as Float32Array;
    const wantedPrediction = (await expected.predict(x)) as Float32Array;
    expect(predicted).toHaveLength(rows * outputs);
    expect(Math.max(...predicted.map((value, i) => Math.abs(value - (wantedPrediction[i] ?? Number.NaN))))).toBeLessThan(tolerance);
    program.dispose();
  });

  test("the same seed gives the same bits; saved weights come back", async () => {
    const outDir = await artifact("twice", "wasm");
    const [first, second] = [await load(outDir), await load(outDir)];
    await first.fit(x, y, fitOptions);
    await second.fit(x, y, fitOptions);
    const bytes = await first.save(join(folder, "saved.safetensors"));
    expect(await second.save()).toEqual(bytes);
    const third = await load(outDir, { weights: join(folder, "saved.safetensors") });
    expect(await third.predict(x)).toEqual(await first.predict(x));
  });

  test("training.js has callbacks and datasets for it; training goes on from a state", async () => {
    const outDir = await artifact("with training", "wasm");
    const training = (await import(pathToFileURL(join(outDir, "training.js")).href)) as typeof import("../../src/runtime/training.ts");
    const { Dataset, EarlyStopping, ModelCheckpoint, NDArray, RuntimeFault, TensorBoard } = training;
    const pairs = Dataset.fromTensorSlices([new NDArray(x, [rows, features]), new NDArray(y, [rows, outputs])])
      .shuffle(rows)
      .batch(12);
    const options = { epochs: 4, verbose: 0 } as const;
    const [whole, first, second] = [await load(outDir), await load(outDir), await load(outDir)];
    const expected = await whole.fit(pairs, null, options);
    const callbacks = [
      new EarlyStopping({ monitor: "loss", patience: 3 }),
      new ModelCheckpoint({ filepath: join(folder, "at-{epoch}.safetensors") }),
      new TensorBoard({ logDir: join(folder, "logs") }),
    ];
    await first.fit(pairs, null, { ...options, epochs: 2, callbacks });
    expect(await readdir(folder)).toEqual(expect.arrayContaining(["at-1.safetensors", "at-2.safetensors", "logs"]));
    await second.loadTrainingState(await first.saveTrainingState());
    const { epoch, history } = await second.fit(pairs, null, options);
    expect([epoch, history]).toEqual([expected.epoch, { ...expected.history }]);
    expect(await second.save()).toEqual(await whole.save());
    // A fault of one file of the artifact is one of the other.
    const { RuntimeFault: ofModel } = (await import(pathToFileURL(join(outDir, "model.js")).href)) as { RuntimeFault: typeof RuntimeFault };
    const fault: unknown = await whole.fit(x.subarray(1), y, options).catch((error: unknown) => error);
    expect([fault instanceof RuntimeFault, fault instanceof ofModel, new Error() instanceof ofModel]).toEqual([true, true, false]);
  });

  test("holds all its files, and its script is small", async () => {
    const outDir = await artifact("files", "wasm");
    expect((await readdir(outDir)).sort()).toEqual([
      "data.js",
      "fit.js",
      "model.d.ts",
      "model.js",
      "model.plain.threads.wasm",
      "model.plain.wasm",
      "model.threads.wasm",
      "model.wasm",
      "model.wat",
      "package.json",
      "plan.json",
      "progress.js",
      "runtime.js",
      "state.js",
      "threads.js",
      "training.d.ts",
      "training.js",
      "weights.safetensors",
      "worker.js",
    ]);
    const [kernels, plain] = await Promise.all(["model.wasm", "model.plain.wasm"].map((name) => readFile(join(outDir, name))));
    if (!kernels || !plain) throw new Error("unreachable");
    // What a page downloads beside kernels, plan and weights: to predict, and to train as well.
    const predicting = await withImports(outDir, "model.js");
    const training = new Map([...predicting, ...(await withImports(outDir, "fit.js"))]);
    expect(compressedSize(predicting)).toBeLessThan(7_700);
    expect(compressedSize(training)).toBeLessThan(11_100);
    expect(WebAssembly.validate(kernels)).toBe(true);
    expect(WebAssembly.validate(plain)).toBe(true);
    expect(plain.equals(kernels)).toBe(false);
    for (const script of [...training.values(), await readFile(join(outDir, "training.js"), "utf8")])
      expect(script).not.toMatch(/(from|import)\s*\(?"(?!node:|\.\/)/);
  });

  test("arrays are predicted and trained on without the scripts that are loaded for other things", async () => {
    const outDir = await artifact("lean", "wasm");
    const others = ["data.js", "model.threads.wasm", "progress.js", "state.js", "threads.js", "training.js", "worker.js"];
    for (const name of others) await rm(join(outDir, name));
    const program = await load(outDir, { threads: 1 });
    await expect(load(outDir, { threads: 2 })).rejects.toThrow("model.threads.wasm");
    expect(await program.predict(x)).toHaveLength(rows * outputs);
    const { history } = await program.fit(x, y, { epochs: 1, verbose: 0 });
    expect(history.loss).toHaveLength(1);
    expect(await program.evaluate(x, y, { verbose: 0 })).toBeGreaterThan(0);
    await expect(program.predict([[1, 2]])).rejects.toThrow("data.js");
  });

  test("damaged and missing files are refused with what is wrong", async () => {
    const outDir = await artifact("damaged", "wasm");
    const plan = await readFile(join(outDir, "plan.json"), "utf8");
    const weights = await readFile(join(outDir, "weights.safetensors"));
    const damage = async (name: string, content: string | Uint8Array): Promise<string> => {
      const original = await readFile(join(outDir, name));
      await writeFile(join(outDir, name), content);
      const message = await rejection(load(outDir));
      await writeFile(join(outDir, name), original);
      return message;
    };
    expect(await damage("plan.json", plan.replace('"version":1', '"version":7'))).toContain(
      "TSC4002: the plan has version 7; this runtime reads version 1",
    );
    expect(await damage("plan.json", plan.slice(0, 100))).toContain("TSC4003: the plan is damaged: plan.json is no JSON");
    expect(await damage("weights.safetensors", weights.subarray(0, weights.length - 4))).toContain(
      "TSC4010: weights.safetensors is no valid safetensors file",
    );
    expect(await damage("weights.safetensors", new Uint8Array(0))).toContain("TSC4010");
    expect(await rejection(load(outDir))).toBe("nothing was thrown");
    await rm(join(outDir, "plan.json"));
    expect(await rejection(load(outDir))).toContain("plan.json cannot be read");
  });
});

test("the wgsl artifact trains as the reference interpreter does", async ({ skip }) => {
  const gpuDevice = await requestTestDevice();
  if (!gpuDevice) return skip("no WebGPU adapter");
  const program = await load(await artifact("shaders", "wgsl"), { gpuDevice });
  const [actual, wanted] = [await program.fit(x, y, fitOptions), await reference().fit(x, y, fitOptions)];
  for (const name of ["loss", "val_loss"]) {
    for (const [i, value] of (wanted.history[name] ?? []).entries())
      expect(Math.abs((actual.history[name]?.[i] ?? Number.NaN) - value)).toBeLessThan(tolerance);
  }
  program.dispose();
});

describe("the folder", () => {
  const thrown = async (action: Promise<unknown>): Promise<string> => {
    try {
      await action;
    } catch (error) {
      if (error instanceof CompileError) return error.diagnostic.message;
      throw error;
    }
    return "nothing was thrown";
  };

  test("an artifact is replaced whole, with nothing left beside it", async () => {
    const parent = join(folder, "replaced");
    const outDir = join(parent, "model");
    await replaceFolder(outDir, [
      { name: "plan.json", content: "1" },
      { name: "old.txt", content: "old" },
    ]);
    await replaceFolder(outDir, [
      { name: "plan.json", content: "22" },
      { name: "sub/new.txt", content: "new" },
    ]);
    expect((await readdir(outDir, { recursive: true })).sort()).toEqual(["plan.json", "sub", "sub/new.txt"]);
    expect(await readdir(parent)).toEqual(["model"]);
    expect((await stat(outDir)).mode & 0o777).toBe(0o777 & ~process.umask());
  });

  test("other folders and files are left alone", async () => {
    const outDir = join(folder, "precious");
    await mkdir(outDir);
    expect((await replaceFolder(outDir, [{ name: "plan.json", content: "1" }])).files).toEqual({ "plan.json": 1 });
    await rm(join(outDir, "plan.json"));
    await writeFile(join(outDir, "thesis.txt"), "years");
    expect(await thrown(replaceFolder(outDir, [{ name: "plan.json", content: "1" }]))).toBe(
      `${outDir} is not empty and holds no artifact (no plan.json)`,
    );
    expect(await readdir(outDir)).toEqual(["thesis.txt"]);
    expect(await thrown(replaceFolder(join(outDir, "thesis.txt"), []))).toContain("is a file; expected a folder");
  });

  test("a failure while writing leaves what was there", async () => {
    const parent = join(folder, "failing");
    const outDir = join(parent, "model");
    await replaceFolder(outDir, [{ name: "plan.json", content: "old" }]);
    await expect(
      replaceFolder(outDir, [
        { name: "plan.json", content: "new" },
        { name: "plan.json/impossible", content: "" },
      ]),
    ).rejects.toThrow("EEXIST");
    expect(await readFile(join(outDir, "plan.json"), "utf8")).toBe("old");
    expect(await readdir(parent)).toEqual(["model"]);
  });
});

describe("typings", () => {
  test("name inputs, outputs and targets, with shapes as literals", () => {
    const { plan } = compileModule(linearModule(), { target: "wasm", training: linearTraining });
    const { model: text, training } = printTypings(plan, "wasm");
    for (const line of [
      'export type Input = TensorData | { readonly "x": TensorData };',
      'export type Target = TensorData | { readonly "y": TensorData } | { readonly "prediction": TensorData };',
      "export type Prediction = Float32Array<ArrayBuffer>;",
      'readonly inputs: readonly [{ readonly name: "x"; readonly shape: readonly [null, 4]; readonly dtype: "f32" }];',
      "fit(x: Input | BatchSource, y?: Target | null, options?: FitOptions): Promise<History>;",
      "export declare function load(options?: LoadOptions): Promise<Program>;",
    ])
      expect(text).toContain(line);
    for (const name of ["EarlyStopping", "TensorBoard", "Dataset", "NDArray"]) expect(training).toContain(`export declare class ${name}`);
    const { model: predictOnly } = printTypings({ ...plan, functions: plan.functions.filter(({ name }) => name === "predict") }, "wgsl");
    expect(predictOnly).not.toMatch(/\bfit\(|Target|EarlyStopping/);
    expect(predictOnly).toContain("gpuDevice?: GPUDevice");
  });
});
