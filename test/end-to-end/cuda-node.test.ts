/**
 * The target cuda from Node: an artifact with PTX, or with what nvcc makes, loaded through the driver's interface. The driver is a
 * stand-in that runs the same kernels emulated; that the PTX itself is right is for `test/codegen/ptx` and for machines with a device.
 */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FunctionProfile } from "../../src/build/profile.ts";
import { launchSharedBytes } from "../../src/codegen/cuda/print.ts";
import type { DriverCode } from "../../src/codegen/target.ts";
import { compile } from "../../src/compiler.ts";
import { input, Layer, layers, ops, sequential, type Tensor } from "../../src/index.ts";
import type { Program } from "../../src/runtime/program-types.ts";
import { execute, hasCompiler, hasNvcc } from "../support/cuda.ts";
import { buildFakeDriver } from "../support/cuda-driver.ts";
import { testCpu } from "../support/native.ts";
import { profiledKernels } from "../support/profile-cuda.ts";

/** Sums in another order. */
const tolerance = 1e-5;

/** Attention of words of so many features is one kernel where the toolkit compiles it, which asks for more shared memory than a kernel may declare. */
const [words, features] = [64, 64];

const model = () => {
  const created = sequential({
    name: "small",
    layers: [
      input({ shape: [6], name: "x" }),
      layers.dense({ units: words * features, activation: "relu", name: "hidden" }),
      layers.reshape({ targetShape: [words, features], name: "words" }),
      new SelfAttention({ name: "attention" }),
      layers.flatten({ name: "features" }),
      layers.dropout({ rate: 0.25, seed: 3, name: "dropout" }),
      layers.dense({ units: 3, activation: "softmax", name: "class" }),
    ],
  });
  created.compile({ optimizer: "adam", loss: "sparseCategoricalCrossentropy", metrics: ["accuracy"] });
  return created;
};

class SelfAttention extends Layer {
  override call(x: Tensor): Tensor {
    const heads = ops.expandDims(x, 2);
    return ops.squeeze(ops.dotProductAttention(heads, heads, heads, {}), 2);
  }
}

/** What is done with a program of either target; the text is run in a process that has the driver. */
const script = `
const x = Float32Array.from({ length: 20 * 6 }, (_, i) => Math.sin(i * 12.9898));
const y = Int32Array.from({ length: 20 }, (_, i) => i % 3);
const before = Array.from(await program.predict(x, { batchSize: 8 }));
const { history } = await program.fit(x, y, { batchSize: 8, epochs: 3, seed: 1, verbose: 0 });
const after = Array.from(await program.predict(x, { batchSize: 20 }));
const result = { before, after, loss: history.loss };
program.dispose();
`;

interface Result {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly loss: readonly number[];
}

const codes: readonly DriverCode[] = [...(testCpu === undefined ? [] : (["ptx"] as const)), ...(hasNvcc() ? (["fatbin"] as const) : [])];

describe.runIf(hasCompiler).each(codes)("the target cuda from Node, by %s", (driverCode) => {
  const folder = mkdtempSync(join(tmpdir(), "tscompile-cuda-node-"));
  const artifact = join(folder, "artifact");

  beforeAll(async () => {
    const { program } = await compile(model(), { target: "cuda", driverCode, outDir: artifact });
    await buildFakeDriver(folder, [...program.kernels, ...profiledKernels(driverCode)]);
    asksForShared = program.kernels.some((kernel) => launchSharedBytes(kernel) > 0);
  }, 120_000);
  let asksForShared: boolean | undefined;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (body: string, environment: Readonly<Record<string, string>> = {}) =>
    execute(
      "env",
      [
        `LD_LIBRARY_PATH=${folder}`,
        ...Object.entries(environment).map(([name, value]) => `${name}=${value}`),
        process.execPath,
        "--input-type=module",
        "-e",
        `import { load } from ${JSON.stringify(pathToFileURL(join(artifact, "model.js")).href)};\n${body}`,
      ],
      process.cwd(),
    );

  test("launches ask for more shared memory than kernels declare only where nvcc compiles", () => {
    expect(asksForShared).toBe(driverCode === "fatbin");
  });

  test("trains and predicts as wasm does, and leaves nothing on the device", async () => {
    const { stdout, stderr, status } = await run(`const program = await load();${script}console.log(JSON.stringify(result));`);
    expect(stderr).toBe("driver: 0 blocks, 0 graphs and 0 events left\n");
    expect(status).toBe(0);
    const found = JSON.parse(stdout) as Result;
    const wasm = join(folder, "wasm");
    await compile(model(), { target: "wasm", outDir: wasm });
    const { load } = (await import(pathToFileURL(join(wasm, "model.js")).href)) as { load(): Promise<Program> };
    const program = await load();
    await program.loadWeights(readFileSync(join(artifact, "weights.safetensors")));
    const expected = (await new Function("program", `return (async () => {${script} return result; })()`)(program)) as Result;
    for (const key of ["before", "after", "loss"] as const) {
      expect(found[key]).toHaveLength(expected[key].length);
      const differences = found[key].map((value, i) => Math.abs(value - (expected[key][i] ?? Number.NaN)));
      expect(Math.max(...differences), key).toBeLessThan(tolerance);
    }
  }, 60_000);

  test("launches are timed by the device", async () => {
    const { stdout, stderr, status } = await execute("env", [
      `LD_LIBRARY_PATH=${folder}`,
      process.execPath,
      "--conditions=tscompile-source",
      fileURLToPath(new URL("../support/profile-cuda.ts", import.meta.url)),
      driverCode,
    ]);
    expect(stderr).toMatch(/^(driver: 0 blocks, 0 graphs and 0 events left\n)+$/);
    expect(status).toBe(0);
    const profiles = JSON.parse(stdout) as readonly FunctionProfile[];
    expect(profiles.map((profile) => profile.function)).toEqual(["predict"]);
    for (const { kernels, rates } of profiles)
      for (const { milliseconds } of [...kernels, { milliseconds: rates.flops }, { milliseconds: rates.bytes }])
        expect(milliseconds).toBeGreaterThan(0);
  }, 120_000);

  test("says what is missing", async () => {
    const failing = `await load().catch((error) => console.log(error.message));`;
    expect((await run(failing, { TSCOMPILE_NO_DEVICE: "1" })).stdout).toContain("TSC4112: the CUDA driver finds no device");
    expect((await run(failing, { TSCOMPILE_OLD_DEVICE: "1" })).stdout).toContain(
      "TSC4114: this device has compute capability 7.0; kernels are compiled for 8 and newer",
    );
    expect((await run(failing, { TSCOMPILE_DEVICE_BYTES: "64" })).stdout).toContain(
      "TSC4113: cuMemAlloc_v2 of the CUDA driver fails: out of memory",
    );
    expect((await run(failing, { LD_LIBRARY_PATH: "" })).stdout).toMatch(/TSC4112: there is no CUDA driver on this machine|^$/);
  }, 60_000);
});
