/** The generated C++ project of a plan written by hand: built with CMake, run, and given what it must refuse. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emitCuda } from "../../../src/codegen/cuda/emit.ts";
import { CompileError } from "../../../src/ir/diagnostic.ts";
import { readSafetensors, writeSafetensors } from "../../../src/runtime/safetensors.ts";
import { shuffledOrder } from "../../../src/runtime/shuffle.ts";
import { execute, hasCompiler, hasNvcc, needsTool } from "../../support/cuda.ts";
import { pseudoRandom } from "./networks.ts";
import { tinyKernels, tinyPlan } from "./tiny-plan.ts";
import { createFolder, createWorkspace, type Workspace } from "./workspace.ts";

const rows = 100;
/** Sums of at most 16 squares of size 1 in f32. */
const tolerance = 1e-5;
const next = pseudoRandom(3);
const x = Float32Array.from({ length: rows }, next);
const target = x.map((value) => 3 * value - 1);
const files = emitCuda({ plan: tinyPlan, kernels: tinyKernels, emulation: true });

const weights = writeSafetensors({
  tensors: {
    "dense/w": { dtype: "f32", shape: [1, 1], data: Float32Array.of(0) },
    "dense/b": { dtype: "f32", shape: [1], data: Float32Array.of(0) },
  },
  metadata: { note: 'quotes " and \\ and é' },
});

/** What the program computes, in doubles: the loss after every step and the weights. */
function trained(
  batch: number,
  epochs: number,
  seed: number | undefined,
): { readonly losses: readonly number[]; readonly w: number; readonly b: number } {
  let [w, b] = [0, 0];
  const losses: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = seed === undefined ? Uint32Array.from({ length: rows }, (_, i) => i) : shuffledOrder(rows, seed, epoch);
    let [total, count] = [0, 0];
    for (let first = 0; first < rows; first += batch) {
      const taken = [...order.subarray(first, first + batch)].map((row) => ({
        x: x[row] ?? 0,
        error: w * (x[row] ?? 0) + b - (target[row] ?? 0),
      }));
      total += taken.reduce((sum, { error }) => sum + error * error, 0);
      count += taken.length;
      w -= (0.2 * taken.reduce((sum, row) => sum + row.error * row.x, 0)) / taken.length;
      b -= (0.2 * taken.reduce((sum, { error }) => sum + error, 0)) / taken.length;
      losses.push(total / count);
    }
  }
  return { losses, w, b };
}

function lossesOf(stdout: string): readonly number[] {
  return [...stdout.matchAll(/^step \d+ {2}loss (\S+)$/gm)].map(([, text]) => Number(text));
}

function expectAllClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  for (const [i, value] of actual.entries())
    expect(Math.abs(value - (expected[i] ?? Number.NaN)), `step ${i + 1}`).toBeLessThanOrEqual(tolerance);
}

const hasCMake = hasCompiler && needsTool("cmake", "apt-get install cmake");

describe.runIf(hasCMake)("generated C++ project", () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await createWorkspace(files, "cmake");
    workspace.write("weights.safetensors", weights);
    workspace.write("x.bin", new Uint8Array(x.buffer));
    workspace.write("target.bin", new Uint8Array(target.buffer));
  }, 120_000);
  afterAll(() => workspace?.remove());

  const training = ["train", "--inputs", "x.bin", "--targets", "target.bin", "--rows", String(rows), "--batch", "16"];

  it("trains in file order, with a partial last batch", async () => {
    const { status, stdout, stderr } = await workspace.run([
      ...training,
      "--epochs",
      "3",
      "--no-shuffle",
      "--print-steps",
      "--save",
      "out.safetensors",
    ]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const expected = trained(16, 3, undefined);
    expectAllClose(lossesOf(stdout), expected.losses);
    expect(stdout).toMatch(/^epoch 3\/3 {2}loss /m);
    const { tensors } = readSafetensors(workspace.read("out.safetensors"));
    expect(Object.keys(tensors)).toEqual(["dense/w", "dense/b"]);
    expect(tensors["dense/w"]?.shape).toEqual([1, 1]);
    expectAllClose([tensors["dense/w"]?.data[0] ?? 0, tensors["dense/b"]?.data[0] ?? 0], [expected.w, expected.b]);
  });

  it("shuffles as the other targets do", async () => {
    const { stdout } = await workspace.run([...training, "--epochs", "2", "--seed", "5", "--print-steps"]);
    expectAllClose(lossesOf(stdout), trained(16, 2, 5).losses);
  });

  it("predicts and evaluates from saved weights", async () => {
    await workspace.run([...training, "--epochs", "60", "--save", "trained.safetensors"]);
    const predicted = await workspace.run([
      "predict",
      "--inputs",
      "x.bin",
      "--output",
      "y.bin",
      "--weights",
      "trained.safetensors",
      "--batch",
      "7",
    ]);
    expect(predicted).toEqual({ status: 0, stdout: "", stderr: "" });
    const y = new Float32Array(workspace.read("y.bin").buffer);
    expectAllClose([...y], [...target]);
    const evaluated = await workspace.run([
      "evaluate",
      "--inputs",
      "x.bin",
      "--targets",
      "target.bin",
      "--weights",
      "trained.safetensors",
      "--batch",
      "32",
    ]);
    expect(evaluated.status).toBe(0);
    expect(Number(evaluated.stdout.match(/^evaluation {2}loss (\S+)$/m)?.[1])).toBeLessThan(tolerance);
  });

  it.each([
    ["cut off", weights.subarray(0, 60), "bad.safetensors is no valid safetensors file: its header is said to have"],
    ["empty", new Uint8Array(0), "bad.safetensors is no valid safetensors file: it has 0 bytes"],
    ["cut off in its data", weights.subarray(0, weights.length - 4), "lies at bytes 4 to 8 of 4"],
    ["of another model", writeSafetensors({ tensors: {}, metadata: {} }), "bad.safetensors does not hold dense/w"],
    [
      "of other shapes",
      writeSafetensors({ tensors: { "dense/w": { dtype: "f32", shape: [2], data: new Float32Array(2) } }, metadata: {} }),
      "dense/w is F32[2]; the model has F32[1, 1]",
    ],
    ["no JSON", Uint8Array.from([8, 0, 0, 0, 0, 0, 0, 0, ...Buffer.from('{"a": 1}')]), "its header is broken: '{' is missing"],
  ])("refuses a weights file that is %s", async (_what, bytes, message) => {
    workspace.write("bad.safetensors", bytes);
    const { status, stderr } = await workspace.run([
      "predict",
      "--inputs",
      "x.bin",
      "--output",
      "never.bin",
      "--weights",
      "bad.safetensors",
    ]);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^error: [^\n]*\n$/);
    expect(status).toBe(1);
    expect(() => workspace.read("never.bin")).toThrow();
  });

  it.each([
    [[], "no command is given"],
    [["fly"], "unknown command fly"],
    [["train", "--speed", "9"], "unknown option --speed"],
    [["train", "--batch"], "--batch needs a value"],
    [["train", "--batch", "0"], "--batch is 0; expected a whole number of at least 1"],
    [["train", "--epochs", "2x"], "--epochs is 2x"],
    [["train", "--inputs", "x.bin,x.bin", "--targets", "target.bin"], "--inputs names 2 files; the model needs 1"],
    [["predict", "--inputs", "x.bin"], "--output names 0 files; the model has 1 outputs"],
  ])("answers %j with usage", async (args, message) => {
    const { status, stderr } = await workspace.run(args);
    expect(stderr).toContain(`error: ${message}`);
    expect(stderr).toContain("usage:");
    expect(status).toBe(2);
  });

  it("says which data does not fit", async () => {
    const wrongRows = await workspace.run(["predict", "--inputs", "x.bin", "--output", "y.bin", "--rows", "99"]);
    expect(wrongRows.stderr).toBe("error: x.bin has 400 bytes; 99 rows of x (1 x f32) need 396\n");
    expect(wrongRows.status).toBe(1);
    const missing = await workspace.run(["predict", "--inputs", "nowhere.bin", "--output", "y.bin"]);
    expect(missing.stderr).toBe("error: nowhere.bin cannot be opened: No such file or directory\n");
    expect(missing.status).toBe(1);
    const unwritable = await workspace.run([...training, "--save", "no/such/folder.safetensors"]);
    expect(unwritable.stderr).toContain("error: no/such/folder.safetensors cannot be written: No such file or directory");
    expect(unwritable.status).toBe(1);
  });

  it("has an interface that C can use", async () => {
    writeFileSync(
      join(workspace.folder, "use.c"),
      String.raw`#include <stdio.h>
#include "sources/model.h"
int main(void) {
  char error[256] = "";
  tscompile_tiny* model = NULL;
  if (tscompile_tiny_create("nowhere", 4, &model, error, sizeof error) != TSCOMPILE_FILE_ERROR || model) return 1;
  puts(error);
  if (tscompile_tiny_create(NULL, 4, &model, error, sizeof error) != TSCOMPILE_INVALID_ARGUMENT) return 2;
  puts(error);
  if (tscompile_tiny_create("weights.safetensors", 4, &model, error, sizeof error) != TSCOMPILE_OK) return 3;
  float w = 2, b = 0.5f, x[6] = {1, 2, 3, 4, 5, 6}, y[6], logs[1], target[6] = {0};
  if (tscompile_tiny_state_write(model, "dense/w", &w, sizeof w) || tscompile_tiny_state_write(model, "dense/b", &b, sizeof b)) return 4;
  const void* inputs[1] = {x};
  const void* targets[1] = {target};
  void* outputs[1] = {y};
  if (tscompile_tiny_predict(model, inputs, 6, outputs)) return 5;
  printf("%g %g\n", y[0], y[5]);
  if (tscompile_tiny_train_step(model, inputs, targets, 5, logs) != TSCOMPILE_INVALID_ARGUMENT) return 6;
  puts(tscompile_tiny_last_error(model));
  if (tscompile_tiny_predict(model, NULL, 6, outputs) != TSCOMPILE_INVALID_ARGUMENT) return 7;
  puts(tscompile_tiny_last_error(model));
  if (tscompile_tiny_state_read(model, "dense/v", &w, sizeof w) != TSCOMPILE_INVALID_ARGUMENT) return 8;
  puts(tscompile_tiny_last_error(model));
  /* Four steps of one size: launches, then a captured graph, with the same result as the same steps of other sizes. */
  for (int step = 0; step < 4; ++step) {
    if (tscompile_tiny_train_step(model, inputs, targets, 2, step == 3 ? logs : NULL)) return 9;
  }
  float count = 0;
  if (tscompile_tiny_state_read(model, "loss/count", &count, sizeof count) || count != 8) return 10;
  if (tscompile_tiny_reset_metrics(model) || tscompile_tiny_state_read(model, "loss/count", &count, sizeof count) || count != 0) return 11;
  int names = 0;
  printf("%d %s %s\n", tscompile_tiny_state_count(model), tscompile_tiny_state_name(model, 1), tscompile_tiny_logs(&names)[0]);
  tscompile_tiny_destroy(model);
  return names == 1 ? 0 : 12;
}
`,
    );
    const compiled = await execute(
      "gcc",
      [
        "-std=c99",
        "-Wall",
        "-Wextra",
        "-Werror",
        "-pedantic",
        "use.c",
        "sources/build/libtscompile_tiny.a",
        "-lstdc++",
        "-lm",
        "-o",
        "use",
      ],
      workspace.folder,
    );
    expect(compiled.stderr).toBe("");
    const { status, stdout } = await execute("./use", [], workspace.folder);
    expect(stdout.split("\n")).toEqual([
      "nowhere cannot be opened: No such file or directory",
      "weights_path is NULL, and the model was compiled without its initializers",
      "2.5 12.5",
      "a batch has 5 rows; the model was created for at most 4",
      "inputs is NULL",
      "the model has no state dense/v",
      "4 dense/b loss",
      "",
    ]);
    expect(status).toBe(0);
  }, 60_000);
});

describe.runIf(hasNvcc())("generated C++ project with nvcc", () => {
  it("compiles and links without a device", async () => {
    const workspace = createFolder();
    try {
      for (const { name, content } of files) workspace.write(name, content);
      const { status, stdout, stderr } = await execute(
        "nvcc",
        [
          "-arch=sm_90",
          "-std=c++17",
          "-Werror",
          "all-warnings",
          "-Xcompiler",
          "-Wall,-Wextra,-Werror",
          "kernels.cu",
          "model.cpp",
          "main.cpp",
          "-o",
          "tiny",
        ],
        workspace.folder,
      );
      expect(`${stdout}${stderr}`).toBe("");
      expect(status).toBe(0);
      const { status: help, stdout: text } = await execute("./tiny", ["--help"], workspace.folder);
      expect(help).toBe(0);
      expect(text).toContain("tiny train --inputs x.bin --targets target.bin");
    } finally {
      workspace.remove();
    }
  }, 120_000);
});

describe("emitCuda", () => {
  it("leaves out training where the plan has none", () => {
    const predictOnly = { ...tinyPlan, functions: tinyPlan.functions.filter(({ name }) => name === "predict") };
    const emitted = Object.fromEntries(emitCuda({ plan: predictOnly, kernels: tinyKernels }).map(({ name, content }) => [name, content]));
    expect(emitted["model.h"]).not.toContain("_train_step(");
    expect(emitted["main.cpp"]).not.toContain("void train(");
    expect(Object.keys(emitted)).not.toContain("cuda_emulation.h");
  });

  it("refuses a second symbolic size", () => {
    const two = { ...tinyPlan, symbols: [...tinyPlan.symbols, { name: "time", minimum: 1 }] };
    expect(() => emitCuda({ plan: two, kernels: tinyKernels })).toThrow(CompileError);
    expect(() => emitCuda({ plan: two, kernels: tinyKernels })).toThrow(
      /TSC4031: the C\+\+ program takes one size that is known only at run time, the batch; the model has batch, time/,
    );
  });

  it("refuses state that is made of other state", () => {
    const derivation = { function: "derive", sources: ["dense/w"], readers: ["predict"], writers: [] };
    expect(() => emitCuda({ plan: { ...tinyPlan, derivation }, kernels: tinyKernels })).toThrow(
      /TSC4032: the C\+\+ program does not run derive/,
    );
  });
});
