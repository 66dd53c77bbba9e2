import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../../src/compiler.ts";
import { tscompile } from "./run.ts";

const entry = "test/cli/fixtures/classifier.ts";
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tscompile-cli-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe.concurrent("faults of the command line end with status 2 and the usage", () => {
  test.each([
    ["no entry", [], "missing required argument 'entry'"],
    ["a missing file", ["absent.ts"], "there is no file absent.ts"],
    ["a folder", ["src"], "there is no file src"],
    ["a file of another kind", ["package.json"], "package.json is no TypeScript or JavaScript file"],
    ["an unknown option", [entry, "--fast"], "unknown option '--fast'"],
    ["an unknown target", [entry, "--target", "vulkan"], "Allowed choices are cuda, native, wgsl, wasm"],
    ["a batch that is no size", [entry, "--batch", "many"], "Expected a positive whole number or dynamic"],
    ["an unknown dump", [entry, "--emit", "ir,assembly"], "assembly is not among ir, kernels, plan"],
    ["code for a driver of another target", [entry, "--emit", "fatbin"], "fatbin is of the target cuda"],
    ["devices of another target", [entry, "--cuda-arch", "sm_90a"], "the architecture sm_90a is for the target cuda"],
    [
      "code for all drivers of kernels for some",
      [entry, "--target", "cuda", "--cuda-arch", "sm_90a", "--emit", "ptx"],
      "ptx is for all devices: kernels for sm_90a are made by nvcc, with --emit fatbin",
    ],
    ["code of two kinds", [entry, "--target", "cuda", "--emit", "ptx,fatbin"], "an artifact has one of ptx and fatbin"],
    ["two ways to speak", [entry, "--json", "--quiet"], "cannot be used with"],
  ])("%s", async (_name, args, text) => {
    const { status, stdout, stderr } = await tscompile(args);
    expect(stderr).toContain(text);
    expect(stderr).toContain("Usage: tscompile [options] <entry>");
    expect([status, stdout]).toEqual([2, ""]);
  });
});

describe("compiling", () => {
  // Where the toolkit is in its usual place, it is found whatever the path says.
  test.skipIf(existsSync("/usr/local/cuda/bin/nvcc"))("says where nvcc is missing, and writes nothing", async () => {
    const outDir = join(folder, "without-nvcc");
    const { status, stderr } = await tscompile([entry, "--target", "cuda", "--emit", "fatbin", "--out", outDir], {
      PATH: folder,
      CUDA_HOME: "",
      CUDA_PATH: "",
    });
    expect([status, existsSync(outDir)]).toEqual([1, false]);
    expect(stderr).toContain("TSC4053: a fatbin is made by nvcc of the CUDA toolkit, which is not on this machine");
    expect(stderr).toContain("or use --emit ptx");
  });

  test("writes an artifact that loads, and says what it did", async () => {
    const outDir = join(folder, "classifier");
    const { status, stdout, stderr } = await tscompile([entry, "--out", outDir, "--emit", "ir,kernels,plan", "--verify"], {
      NO_COLOR: "1",
    });
    expect(stderr).toBe("compiling classifier for wasm\n");
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^classifier → .*classifier \(wasm\)\n {2}\d+ kernels; launches: predict \d+, train_step \d+, eval_step \d+\n {2}\d+ files, .* kB \(weights .* kB\), .* s\n {2}verified against the reference interpreter: largest difference /,
    );
    expect((await readdir(outDir)).sort()).toEqual([
      "data.js",
      "fit.js",
      "kernels.json",
      "model.d.ts",
      "model.ir",
      "model.js",
      "model.plain.threads.wasm",
      "model.plain.wasm",
      "model.threads.wasm",
      "model.wasm",
      "model.wat",
      "package.json",
      "plan.json",
      "plan.txt",
      "progress.js",
      "runtime.js",
      "state.js",
      "threads.js",
      "training.d.ts",
      "training.js",
      "weights.safetensors",
      "worker.js",
    ]);
    const { load } = (await import(pathToFileURL(join(outDir, "model.js")).href)) as {
      load(): Promise<{
        predict(x: readonly number[][]): Promise<Float32Array>;
        fit(x: readonly number[][], y: readonly number[], options: object): Promise<{ history: Record<string, number[]> }>;
      }>;
    };
    const program = await load();
    const [a = 0, b = 0, c = 0] = await program.predict([[1, 2, 3, 4]]);
    expect(a + b + c).toBeCloseTo(1, 5);
    const { history } = await program.fit(
      [
        [1, 0, 0, 0],
        [0, 1, 0, 0],
        [0, 0, 1, 0],
      ],
      [0, 1, 2],
      { epochs: 40, verbose: 0 },
    );
    expect(history.loss?.at(-1)).toBeLessThan((history.loss?.[0] ?? 0) * 0.9);
    expect(history.accuracy).toHaveLength(40);
  });

  test("--json prints records only; --only predict leaves training out; --batch fixes the batch", async () => {
    const outDir = join(folder, "json");
    const { status, stdout, stderr } = await tscompile([entry, "--out", outDir, "--json", "--only", "predict", "--batch", "8"]);
    expect([status, stderr]).toEqual([0, ""]);
    const records = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({ kind: "summary", target: "wasm", outDir, launches: { predict: expect.any(Number) } });
    expect(Object.keys(records[0]?.launches as object)).toEqual(["predict"]);
    const plan = JSON.parse(await readFile(join(outDir, "plan.json"), "utf8")) as {
      functions: { inputs: { shape: unknown[] }[] }[];
      state: { role: string }[];
    };
    expect(plan.functions[0]?.inputs[0]?.shape).toEqual([8, 4]);
    expect(new Set(plan.state.map(({ role }) => role))).toEqual(new Set(["weight"]));
  });

  test("warnings of the front end are plain lines, or records", async () => {
    const warned = join(import.meta.dirname, "fixtures", "warned.ts");
    const plain = await tscompile([warned, "--out", join(folder, "warned")]);
    expect(plain.stderr).toMatch(/^warning: .*inputShape/m);
    const { stdout, stderr } = await tscompile([warned, "--out", join(folder, "warned"), "--json"]);
    expect(stderr).toBe("");
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { kind: string }).kind),
    ).toEqual(["diagnostic", "summary"]);
  });

  test("--print-ir-after and --stats print what was asked for", async () => {
    const { status, stdout } = await tscompile([entry, "--out", join(folder, "dumps"), "--print-ir-after", "dce", "--stats", "--quiet"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\/\/ IR after dce$/m);
    expect(stdout).toMatch(/\btrain_step\b/);
    expect(stdout).toMatch(/^ +\d+\.\d+ ms {2}fuse$/m);
  });

  test("a CUDA artifact is a C++ program", async () => {
    const outDir = join(folder, "cuda");
    const { status, stdout } = await tscompile([entry, "--out", outDir, "--target", "cuda", "--quiet"]);
    expect([status, stdout]).toEqual([0, ""]);
    expect(await readdir(outDir)).toEqual(
      expect.arrayContaining(["CMakeLists.txt", "kernels.cu", "main.cpp", "model.cpp", "model.h", "plan.json", "weights.safetensors"]),
    );
    expect(existsSync(join(outDir, "model.js"))).toBe(false);
  });

  test("several models go to folders of their own", async () => {
    const outDir = join(folder, "several");
    const { status, stdout } = await tscompile(["test/cli/fixtures/several.ts", "--out", outDir, "--quiet"]);
    expect([status, stdout]).toEqual([0, ""]);
    expect((await readdir(outDir)).sort()).toEqual(["large", "small"]);
    expect(existsSync(join(outDir, "large", "model.js"))).toBe(true);
  });

  test("weights given in the entry are those of the artifact", async () => {
    const outDir = join(folder, "given");
    expect((await tscompile(["test/cli/fixtures/given-weights.ts", "--out", outDir, "--quiet"])).status).toBe(0);
    const { load } = (await import(pathToFileURL(join(outDir, "model.js")).href)) as {
      load(): Promise<{ predict(x: readonly number[][]): Promise<Float32Array> }>;
    };
    expect(Array.from(await (await load()).predict([[1, 2]]))).toEqual([1 * 10 + 2 * 100 + 0.5]);
  });

  test("--check writes nothing and reports type errors with their place", async () => {
    const outDir = join(folder, "checked");
    const { status, stdout } = await tscompile([entry, "--check", "--out", outDir]);
    expect([status, stdout]).toEqual([0, "classifier: no faults\n"]);
    expect(existsSync(outDir)).toBe(false);
    const wrong = join(folder, "wrong.ts");
    await writeFile(wrong, 'const units: number = "three";\nexport default units;\n');
    const failed = await tscompile([wrong, "--check"]);
    expect(failed.status).toBe(1);
    expect(failed.stderr).toContain("error TS2322: Type 'string' is not assignable to type 'number'");
    expect(failed.stderr).toContain('    1 │ const units: number = "three";\n      ╵       ~~~~~');
    // From source, all of the package is checked with the file.
  }, 180_000);

  test("a folder that is no artifact stays as it is", async () => {
    const outDir = join(folder, "thesis");
    await mkdir(outDir);
    await writeFile(join(outDir, "chapter.txt"), "one");
    const { status, stderr } = await tscompile([entry, "--out", outDir]);
    expect(status).toBe(1);
    expect(stderr).toContain("error TSC4022:");
    expect(stderr).toContain("is not empty and holds no artifact");
    expect(await readdir(outDir)).toEqual(["chapter.txt"]);
  });

  test("an unknown pass, a syntax error, an import that is missing: no stack without --debug", async () => {
    const pass = await tscompile([entry, "--passes", "fold,inlin", "--out", join(folder, "none")]);
    expect([pass.status, pass.stderr.includes("inlin")]).toEqual([1, true]);
    const syntax = join(folder, "syntax.ts");
    await writeFile(syntax, "export default {\n  layers: [,\n");
    const broken = await tscompile([syntax]);
    expect(broken.status).toBe(1);
    expect(broken.stderr).toContain("error TSC5003:");
    const missing = join(folder, "missing.ts");
    await writeFile(missing, 'import { x } from "./nowhere.ts";\nexport default x;\n');
    const unresolved = await tscompile([missing]);
    expect(unresolved.stderr).toContain("nowhere.ts");
    for (const { stderr } of [pass, broken, unresolved]) expect(stderr).not.toMatch(/^\s+at /m);
    expect((await tscompile([missing, "--debug"])).stderr).toMatch(/^\s+at /m);
    expect(existsSync(join(folder, "none"))).toBe(false);
  });

  test("a fixed batch predicts the same numbers, a last partial batch included", async () => {
    const [open, fixed] = [join(folder, "open"), join(folder, "fixed")];
    expect((await tscompile([entry, "--out", open, "--quiet", "--emit", "plan"])).status).toBe(0);
    expect((await tscompile([entry, "--out", fixed, "--quiet", "--emit", "plan", "--batch", "16", "--verify"])).status).toBe(0);
    type Module = { load(): Promise<{ predict(x: Float32Array): Promise<Float32Array> }> };
    const [first, second] = await Promise.all(
      [open, fixed].map(async (dir) => ((await import(pathToFileURL(join(dir, "model.js")).href)) as Module).load()),
    );
    const x = Float32Array.from({ length: 4 * 37 }, (_, i) => Math.sin(i));
    const [expected, actual] = [await first?.predict(x), await second?.predict(x)];
    expect(expected).toHaveLength(3 * 37);
    // The order of the sums may depend on the known size: f32 sums of eight products.
    for (const [i, value] of expected?.entries() ?? []) expect(actual?.[i]).toBeCloseTo(value, 5);
    // With the whole pipeline: the launches of the program for any batch.
    const launches = async (dir: string): Promise<readonly string[]> =>
      [...(await readFile(join(dir, "plan.txt"), "utf8")).matchAll(/^ {2}(\S+) \[/gm)].map(([, kernel = ""]) => kernel);
    expect(await launches(open)).toContain("predict_dense");
    expect(await launches(fixed)).toEqual(await launches(open));
  });

  test("--sample-weights gives steps that take weights; without it they are refused with a hint", async () => {
    const x = [
      [1, 0, 0, 0],
      [0, 1, 0, 0],
    ];
    type Module = { load(): Promise<{ trainOnBatch(x: number[][], y: number[], options: object): Promise<{ loss: number }> }> };
    const losses: number[] = [];
    for (const flags of [["--sample-weights"], []]) {
      const outDir = join(folder, `weights-${flags.length}`);
      expect((await tscompile([entry, "--out", outDir, "--quiet", ...flags])).status).toBe(0);
      const program = await ((await import(pathToFileURL(join(outDir, "model.js")).href)) as Module).load();
      losses.push((await program.trainOnBatch(x, [0, 1], {})).loss);
      const weighted = program.trainOnBatch(x, [0, 1], { sampleWeight: [0, 0] });
      if (flags.length === 0) await expect(weighted).rejects.toThrow(/compiled without weights of samples[\s\S]*--sample-weights/);
      // The running mean over both batches: half of what the first alone gave.
      else expect((await weighted).loss).toBeCloseTo((losses[0] ?? 0) / 2, 5);
    }
    expect(losses[0]).toBeCloseTo(losses[1] ?? 0, 6);
    const untrained = await tscompile(["test/cli/fixtures/given-weights.ts", "--sample-weights", "--out", join(folder, "untrained")]);
    expect([untrained.status, untrained.stderr.includes("error TSC5005:")]).toEqual([1, true]);
  });

  test("passes that leave operations outside of kernels", async () => {
    const { status, stderr } = await tscompile([entry, "--passes", "fold", "--out", join(folder, "unfused")]);
    expect([status, existsSync(join(folder, "unfused"))]).toEqual([1, false]);
    expect(stderr).toContain('error TSC5012: the passes "fold" leave operations outside of kernels');
  });

  test("a file in place of the folder, or on the way to it", async () => {
    const file = join(folder, "file");
    await writeFile(file, "text");
    for (const outDir of [file, join(file, "below")]) {
      const { status, stderr } = await tscompile([entry, "--out", outDir]);
      expect([status, stderr.includes("is a file; expected a folder")]).toEqual([1, true]);
    }
  });
});

describe("build() of tscompile/compiler", () => {
  test("writes what the command writes, and says so", async () => {
    const outDir = join(folder, "library");
    const heard: string[] = [];
    const { models, diagnostics } = await build({ entry, outDir, target: "wasm", batch: 8 }, { progress: (text) => heard.push(text) });
    expect([heard, diagnostics]).toEqual([["compiling classifier for wasm"], []]);
    expect(models.map(({ label, outDir: where }) => [label, where])).toEqual([["classifier", outDir]]);
    expect(Object.keys(models[0]?.files ?? {}).sort()).toEqual((await readdir(outDir)).sort());
  });

  test("faults of its options, and of the entry", async () => {
    await expect(build({ entry: "absent.ts" })).rejects.toThrow(/there is no file absent\.ts/);
    await expect(build({ entry, batch: 0 })).rejects.toThrow(/the batch is 0; expected a positive whole number/);
    await expect(build({ entry, ...{ outdir: "x" } })).rejects.toThrow(/build has no option outdir/);
    await expect(build({ entry, target: "tpu" as "wasm" })).rejects.toThrow(/there is no target tpu/);
  });
});
