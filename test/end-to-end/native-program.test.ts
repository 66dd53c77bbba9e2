/** The target `native` as users meet it: the command, the artifact in Node, the object file in a C program. */

import { execFile } from "node:child_process";
import { access, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../src/compiler.ts";
import { input, layers, sequential } from "../../src/index.ts";
import { ReferenceExecutor } from "../../src/keras/program.ts";
import { createProgram, type Program } from "../../src/runtime/program.ts";
import { readSafetensors } from "../../src/runtime/safetensors.ts";
import { tscompile } from "../cli/run.ts";
import { testCpu } from "../support/native.ts";
import { exampleRuns, predictions, rowsOf, traceExample } from "./runs.ts";

const run = promisify(execFile);

const folder = await mkdtemp(join(tmpdir(), "tscompile-native-"));
afterAll(() => rm(folder, { recursive: true }));

const penguins = exampleRuns.find(({ name }) => name === "penguins");
if (!penguins) throw new Error("there is no example penguins");

/** A few steps of f32, with sums in another order. */
const tolerance = 1e-5;
const rows = 8;
const steps = 3;

interface Outcome {
  readonly losses: readonly number[];
  readonly predictions: readonly number[];
}

async function trainOn(program: Program): Promise<Outcome> {
  const losses: number[] = [];
  for (let step = 0; step < steps; step++) {
    const { x, y } = rowsOf(penguins as NonNullable<typeof penguins>, step * rows, (step + 1) * rows);
    program.resetMetrics();
    losses.push((await program.trainOnBatch(x, y))["loss"] ?? Number.NaN);
  }
  return { losses, predictions: [...(await predictions(program, rowsOf(penguins as NonNullable<typeof penguins>, 0, rows).x, rows))] };
}

function expectSame(found: Outcome, expected: Outcome): void {
  for (const key of ["losses", "predictions"] as const) {
    expect(found[key]).toHaveLength(expected[key].length);
    for (const [i, value] of expected[key].entries())
      expect(Math.abs((found[key][i] ?? Number.NaN) - value), `${key} ${i}`).toBeLessThan(tolerance);
  }
}

describe.runIf(testCpu)("an artifact for this machine", () => {
  const outDir = join(folder, "penguins");
  let expected: Outcome;

  beforeAll(async () => {
    const { status, stderr } = await tscompile([
      "examples/penguins/model.ts",
      "--target",
      "native",
      "--out",
      outDir,
      "--verify",
      "--quiet",
    ]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const { module, training } = traceExample(penguins);
    const reference = createProgram(new ReferenceExecutor(module, training));
    await reference.loadWeights(join(outDir, "weights.safetensors"));
    expected = await trainOn(reference);
  });

  test("holds the module's text, an object, a header, a library and the runtime", async () => {
    const names = await readdir(outDir);
    for (const name of ["model.ll", "model.o", "model.h", "model.so", "model.js", "model.d.ts", "plan.json", "weights.safetensors"])
      expect(names).toContain(name);
    expect(await readFile(join(outDir, "model.ll"), "utf8")).toContain("define void @tscompile_penguins_run_train_step(");
  });

  test("trains and predicts in Node as the reference does", async () => {
    const { load } = (await import(pathToFileURL(join(outDir, "model.js")).href)) as { load(): Promise<Program> };
    const program = await load();
    expectSame(await trainOn(program), expected);
    program.dispose();
  });

  test("trains, predicts, saves and loads in a C program", async () => {
    const list = (values: Iterable<number>): string => [...values].join(", ");
    const data = Array.from({ length: steps }, (_, step) => rowsOf(penguins, step * rows, (step + 1) * rows));
    const [features, species] = [data.flatMap(({ x }) => [...x]), data.flatMap(({ y }) => [...y])];
    const width = features.length / rows / steps;
    await writeFile(
      join(folder, "main.c"),
      `#include "penguins/model.h"
#define CHECK(call) if ((call) != TSCOMPILE_OK) { puts(error); return 1; }
static const float x[] = {${list(features)}};
static const int32_t y[] = {${list(species)}};
int main(int argc, char** argv) {
  tscompile_penguins *m, *other;
  char error[256] = "";
  float logs[TSCOMPILE_PENGUINS_LOG_COUNT], out[${rows * 3}], again[${rows * 3}];
  (void)argc;
  if (tscompile_penguins_create("nowhere", 4, &m, error, sizeof error) != TSCOMPILE_FILE_ERROR || m) return 2;
  CHECK(tscompile_penguins_create(argv[1], 8, &m, error, sizeof error));
  for (int step = 0; step < ${steps}; step++) {
    const void* inputs[] = {x + step * ${rows * width}};
    const void* targets[] = {y + step * ${rows}};
    tscompile_penguins_reset_metrics(m);
    CHECK(tscompile_penguins_train_step(m, inputs, targets, ${rows}, logs));
    printf("%.9g\\n", logs[0]);
  }
  const void* inputs[] = {x};
  void* outputs[] = {out};
  CHECK(tscompile_penguins_predict(m, inputs, ${rows}, outputs));
  for (int i = 0; i < ${rows * 3}; i++) printf("%.9g\\n", out[i]);
  /* In batches of 3, from the saved weights. */
  CHECK(tscompile_penguins_save(m, argv[2]));
  CHECK(tscompile_penguins_create(argv[1], 3, &other, error, sizeof error));
  CHECK(tscompile_penguins_load(other, argv[2]));
  outputs[0] = again;
  CHECK(tscompile_penguins_predict(other, inputs, ${rows}, outputs));
  for (int i = 0; i < ${rows * 3}; i++) if (out[i] - again[i] > 1e-6f || again[i] - out[i] > 1e-6f) return 3;
  if (tscompile_penguins_train_step(other, inputs, inputs, ${rows}, NULL) != TSCOMPILE_INVALID_ARGUMENT) return 4;
  tscompile_penguins_destroy(m);
  tscompile_penguins_destroy(other);
  return 0;
}
`,
    );
    const program = join(folder, "main");
    const { stderr } = await run("cc", [
      "-std=c99",
      "-Wall",
      "-Wextra",
      "-O1",
      "-o",
      program,
      join(folder, "main.c"),
      join(outDir, "model.o"),
      "-lm",
    ]);
    expect(stderr).toBe("");
    const { stdout } = await run(program, [join(outDir, "weights.safetensors"), join(folder, "saved.safetensors")]);
    const numbers = stdout.trim().split("\n").map(Number);
    expectSame({ losses: numbers.slice(0, steps), predictions: numbers.slice(steps) }, expected);
    await access(join(folder, "saved.safetensors"));
    // What C saved, Node loads.
    const { load } = (await import(pathToFileURL(join(outDir, "model.js")).href)) as { load(options?: object): Promise<Program> };
    const loaded = await load({ weights: join(folder, "saved.safetensors") });
    expectSame({ losses: expected.losses, predictions: [...(await predictions(loaded, rowsOf(penguins, 0, rows).x, rows))] }, expected);
    loaded.dispose();
  });

  test("for another architecture there is an object, and no library for this machine", async () => {
    const other = process.arch === "arm64" ? "x86-64-v3" : "arm64";
    const out = join(folder, "elsewhere");
    const { status } = await tscompile(["examples/penguins/model.ts", "--target", "native", "--cpu", other, "--out", out, "--quiet"]);
    expect(status).toBe(0);
    const names = await readdir(out);
    expect(names).toContain("model.o");
    expect(names).not.toContain("model.so");
  });

  test("the header is C++, too", async () => {
    await writeFile(join(folder, "main.cpp"), '#include "penguins/model.h"\nint main() { return 0; }\n');
    const { stderr } = await run("g++", ["-std=c++11", "-Wall", "-Wextra", "-fsyntax-only", join(folder, "main.cpp")]);
    expect(stderr).toBe("");
  });
});

test.runIf(testCpu)("a C program changes weights from which others are derived", async () => {
  const [features, units] = [96, 64];
  const model = sequential({
    name: "derived",
    layers: [input({ shape: [features] }), layers.dense({ units, kernelInitializer: "ones", name: "hidden" })],
  });
  const outDir = join(folder, "derived");
  const { program } = await compile(model, { target: "native", outDir });
  const { tensors } = readSafetensors(await readFile(join(outDir, "weights.safetensors")), "weights");
  expect(program.plan.state.map(({ name }) => name)).toEqual(["hidden/kernel", "hidden/bias", "derived/0"]);
  expect(Object.keys(tensors)).toEqual(["hidden/kernel", "hidden/bias"]);
  await writeFile(
    join(folder, "derived.c"),
    `#include "derived/model.h"
#define CHECK(call) if ((call) != TSCOMPILE_OK) return 1;
static tscompile_derived* m;
static float x[${features}], y[${units}];
static const void* inputs[] = {x};
static void* outputs[] = {y};
static void fill(float* kernel, int64_t bytes, float value) { for (int64_t i = 0; i < bytes / 4; i++) kernel[i] = value; }
int main(int argc, char** argv) {
  int64_t bytes = 0;
  float* kernel;
  (void)argc;
  fill(x, sizeof x, 1);
  CHECK(tscompile_derived_create(argv[1], 1, &m, NULL, 0));
  CHECK(tscompile_derived_predict(m, inputs, 1, outputs));
  if (y[0] != ${features}) return 2;
  kernel = (float*)tscompile_derived_state(m, "hidden/kernel", &bytes);
  fill(kernel, bytes, 2);
  CHECK(tscompile_derived_predict(m, inputs, 1, outputs));
  if (y[1] != ${2 * features}) return 3;
  /* Without asking again. */
  fill(kernel, bytes, 3);
  CHECK(tscompile_derived_predict(m, inputs, 1, outputs));
  if (y[${units - 1}] != ${3 * features}) return 4;
  fill(kernel, bytes, 4);
  tscompile_derived_commit(m);
  CHECK(tscompile_derived_predict(m, inputs, 1, outputs));
  if (y[0] != ${4 * features}) return 5;
  /* Promised not to be done, and not seen. */
  fill(kernel, bytes, 5);
  CHECK(tscompile_derived_predict(m, inputs, 1, outputs));
  if (y[0] != ${4 * features}) return 6;
  CHECK(tscompile_derived_load(m, argv[1]));
  CHECK(tscompile_derived_predict(m, inputs, 1, outputs));
  if (y[0] != ${features}) return 7;
  tscompile_derived_destroy(m);
  return 0;
}
`,
  );
  const executable = join(folder, "derived-program");
  await run("cc", ["-std=c99", "-Wall", "-Wextra", "-Werror", "-o", executable, join(folder, "derived.c"), join(outDir, "model.o"), "-lm"]);
  await run(executable, [join(outDir, "weights.safetensors")]);
});

test.runIf(testCpu)("a model that is compiled for it fits and predicts in this process", async () => {
  const make = (target: "native" | "reference") => {
    const model = sequential({
      layers: [
        input({ shape: [4] }),
        layers.dense({ units: 6, activation: "tanh", kernelInitializer: "ones" }),
        layers.dense({ units: 2, kernelInitializer: "ones" }),
      ],
    });
    model.compile({ optimizer: "sgd", loss: "mse", target });
    return model;
  };
  const x = Array.from({ length: 10 }, (_, i) => [i / 10, 1, -i / 5, 0.5]);
  const y = x.map(([a = 0, b = 0]) => [a, b]);
  const [native, reference] = [make("native"), make("reference")];
  const options = { epochs: 3, batchSize: 4, shuffle: false, verbose: 0 } as const;
  const [found, expected] = [await native.fit(x, y, options), await reference.fit(x, y, options)];
  for (const [epoch, loss] of (expected.history["loss"] ?? []).entries())
    expect(Math.abs((found.history["loss"]?.[epoch] ?? Number.NaN) / Number(loss) - 1)).toBeLessThan(tolerance);
});

describe("without LLVM", () => {
  test("the command says what is missing and how to get it", async () => {
    const out = join(folder, "none");
    const { status, stderr } = await tscompile(["examples/penguins/model.ts", "--target", "native", "--out", out], { PATH: folder });
    expect(status).toBe(1);
    expect(stderr).toContain(
      "TSC4050: machine code and PTX need LLVM 14; missing: the tools opt and llc of LLVM 14; a C compiler (cc), which links",
    );
    expect(stderr).toContain("apt-get install llvm-14-dev");
    await expect(access(out)).rejects.toThrow();
  });

  test("a processor is for this target only, and must be known", async () => {
    const other = await tscompile(["examples/penguins/model.ts", "--cpu", "znver3", "--out", join(folder, "none")]);
    expect([other.status, other.stderr]).toEqual([2, expect.stringContaining("the processor znver3 is for the target native")]);
    const unknown = await tscompile(["examples/penguins/model.ts", "--target", "native", "--cpu", "z80"]);
    expect([unknown.status, unknown.stderr]).toEqual([1, expect.stringContaining("TSC4051")]);
  });
});
