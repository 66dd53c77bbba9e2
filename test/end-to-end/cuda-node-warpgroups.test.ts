/**
 * A program for compute capability 9.0 alone, from Node: the driver is told of tensors, at two sizes of the batch, and the stand-in decodes
 * what it was told.
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CompiledProgram } from "../../src/codegen/compile.ts";
import { compile } from "../../src/compiler.ts";
import { input, layers, sequential } from "../../src/index.ts";
import { findFunction } from "../../src/ir/graph.ts";
import { evaluateFunction } from "../../src/ir/interpreter.ts";
import "../../src/runtime/coded-elements.ts";
import { uniform } from "../codegen/cuda/suites.ts";
import { execute, hasCompiler, hasNvcc } from "../support/cuda.ts";
import { buildFakeDriver } from "../support/cuda-driver.ts";

const [rows, positions, features, units] = [3, 256, 128, 256];
/** The last of eight bits of a sum of 128 products. */
const tolerance = 2 ** -6;

const model = sequential({
  name: "positions",
  layers: [
    input({ shape: [positions, features], dtype: "bfloat16", name: "x" }),
    layers.dense({ units, activation: "tanh", dtype: "bfloat16", name: "dense" }),
  ],
});
const { module } = model.traceModule();

describe.runIf(hasCompiler && hasNvcc())("a program for compute capability 9.0 from Node", () => {
  const folder = mkdtempSync(join(tmpdir(), "tscompile-cuda-node-"));
  const artifact = join(folder, "artifact");
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  let state: CompiledProgram["state"] | undefined;
  beforeAll(async () => {
    const { program } = await compile(model, { target: "cuda", cudaArch: "sm_90a", driverCode: "fatbin", outDir: artifact });
    expect(program.plan.kernels.flatMap(({ tensors = [] }) => tensors)).toEqual([
      {
        buffer: 0,
        format: "bf16",
        sizes: [features, ["*", positions, "0"]],
        strides: [features * 2],
        box: [64, 128],
      },
      { buffer: 1, format: "bf16", sizes: [units, features], strides: [units * 2], box: [64, 64] },
    ]);
    await buildFakeDriver(folder, program.kernels);
    ({ state } = program);
  }, 240_000);

  const run = (body: string, environment: readonly string[] = []) =>
    execute(
      "env",
      [
        `LD_LIBRARY_PATH=${folder}`,
        ...environment,
        process.execPath,
        "--input-type=module",
        "-e",
        `import { load } from ${JSON.stringify(pathToFileURL(join(artifact, "model.js")).href)};\n${body}`,
      ],
      process.cwd(),
    );

  test("describes tensors of a whole and of a partial batch", async () => {
    const x = uniform("bf16", [rows, positions, features], 5);
    writeFileSync(join(folder, "x.json"), JSON.stringify(Array.from(x.data)));
    const { stdout, stderr, status } = await run(`
import { readFileSync, writeFileSync } from "node:fs";
const program = await load();
const x = JSON.parse(readFileSync(${JSON.stringify(join(folder, "x.json"))}, "utf8"));
const y = await program.predict(Float32Array.from(x), { batchSize: 2 });
writeFileSync(${JSON.stringify(join(folder, "y.bin"))}, new Uint8Array(y.buffer, y.byteOffset, y.byteLength));
program.dispose();`);
    expect({ stdout, stderr, status }).toEqual({ stdout: "", stderr: "driver: 0 blocks, 0 graphs and 0 events left\n", status: 0 });
    const y = new Float32Array(Uint8Array.from(readFileSync(join(folder, "y.bin"))).buffer);
    const predict = findFunction(module, "predict");
    if (!predict) throw new Error("the module has no function predict");
    const [expected] = Object.values(evaluateFunction(module, predict, { inputs: { x }, state: state ?? {} }).outputs);
    expect(y).toHaveLength(rows * positions * units);
    let worst = 0;
    y.forEach((value, i) => {
      worst = Math.max(worst, Math.abs(value - Number(expected?.data[i])));
    });
    expect(worst).toBeLessThan(tolerance);
  }, 240_000);

  test("runs on no other device", async () => {
    const failing = "await load().catch((error) => console.log(error.message));";
    for (const [variable, capability] of [
      ["TSCOMPILE_OLD_DEVICE", "7.0"],
      ["TSCOMPILE_NEW_DEVICE", "10.0"],
    ])
      expect((await run(failing, [`${variable}=1`])).stdout).toContain(
        `TSC4114: this device has compute capability ${capability}; kernels are compiled for 9 alone`,
      );
  }, 60_000);
});
