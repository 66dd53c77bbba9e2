/** The artifact path: an example compiled to a folder, which is then moved and used alone. */

import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drawDigits } from "../../examples/digits/data.ts";
import { writeArtifact } from "../../src/codegen/artifact.ts";
import { compileModule } from "../../src/codegen/compile.ts";
import type { TargetName } from "../../src/codegen/target.ts";
import { ReferenceExecutor } from "../../src/keras/program.ts";
import { createProgram, type Program } from "../../src/runtime/program.ts";
import { testCpu } from "../support/native.ts";
import { requestTestDevice } from "../support/webgpu.ts";
import { type ExampleRun, exampleRuns, predictions, type Rows, rowsOf, traceExample } from "./runs.ts";

const projectRoot = fileURLToPath(new URL("../../", import.meta.url));

/** Sums of f32 in other orders through 15 steps of training: seen at most 3e-7 in longer runs. */
const lossTolerance = 2e-5;
const probabilityTolerance = 2e-5;

/** The software adapter takes seconds to compile a network's kernels, and longer beside other tests. */
const timeout = 300_000;

function exampleNamed(name: string): ExampleRun {
  const found = exampleRuns.find((run) => run.name === name);
  if (!found) throw new Error(`no example ${name}`);
  return found;
}
const penguins = exampleNamed("penguins");

/** 44 rows: the last batch of 16 is partial. */
const rows = 44;
const data = rowsOf(penguins, 0, rows);
const fitOptions = { batchSize: 16, epochs: 5, verbose: 0 } as const;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tscompile-end-to-end-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function compileTo(run: ExampleRun, target: TargetName, outDir: string): Promise<void> {
  const { module, training } = traceExample(run);
  await writeArtifact(compileModule(module, { target, training }), { outDir });
}

interface Script {
  load(options?: object): Promise<Program>;
}

async function importScript(outDir: string): Promise<Script> {
  return (await import(pathToFileURL(join(outDir, "model.js")).href)) as Script;
}

/** An artifact in a folder other than the one it was written to. */
async function movedArtifact(target: TargetName, name: string): Promise<string> {
  const [written, moved] = [join(folder, "written", name), join(folder, "elsewhere", name)];
  await compileTo(penguins, target, written);
  await mkdir(join(folder, "elsewhere"), { recursive: true });
  await rename(written, moved);
  return moved;
}

interface Outcome {
  readonly losses: readonly number[];
  readonly loss: number;
  readonly predictions: readonly number[];
}

async function train(program: Program, { x, y }: Rows): Promise<Outcome> {
  const { history } = await program.fit(x, y, fitOptions);
  const { loss } = await program.evaluate(x, y, { batchSize: 16, verbose: 0, returnDict: true });
  return { losses: history["loss"] ?? [], loss: loss ?? Number.NaN, predictions: [...(await predictions(program, x, 16))] };
}

async function expectedOutcome(): Promise<Outcome> {
  const { module, training } = traceExample(penguins);
  return train(createProgram(new ReferenceExecutor(module, training)), data);
}

function expectSame(found: Outcome, expected: Outcome): void {
  expect(expected.losses).toHaveLength(fitOptions.epochs);
  expect(found.losses).toHaveLength(fitOptions.epochs);
  for (const [epoch, loss] of [...expected.losses, expected.loss].entries())
    expect(Math.abs(([...found.losses, found.loss][epoch] ?? Number.NaN) / loss - 1), `epoch ${epoch}`).toBeLessThan(lossTolerance);
  expect(found.predictions).toHaveLength(expected.predictions.length);
  const differences = found.predictions.map((value, i) => Math.abs(value - (expected.predictions[i] ?? Number.NaN)));
  expect(Math.max(...differences)).toBeLessThan(probabilityTolerance);
}

/** Weights written by one program and read by another of the same artifact. */
async function checkSaving(trained: Program, load: (options?: object) => Promise<Program>, file: string): Promise<void> {
  const expected = await predictions(trained, data.x, rows);
  await trained.save(file);
  const fresh = await load();
  expect(await predictions(fresh, data.x, rows)).not.toEqual(expected);
  await fresh.loadWeights(file);
  expect(await predictions(fresh, data.x, rows)).toEqual(expected);
  // The optimizer's state comes back too: both go on alike.
  const [one, other] = [await trained.fit(data.x, data.y, fitOptions), await fresh.fit(data.x, data.y, fitOptions)];
  expect(other).toEqual(one);
  expect(await fresh.save()).toEqual(await trained.save());
  fresh.dispose();
}

describe("an artifact that was moved", () => {
  test("trains, evaluates, predicts, saves and loads on wasm", async () => {
    const { load } = await importScript(await movedArtifact("wasm", "on wasm"));
    const program = await load();
    expectSame(await train(program, data), await expectedOutcome());
    await checkSaving(program, load, join(folder, "wasm.safetensors"));
    program.dispose();
  });

  test(
    "trains, evaluates, predicts, saves and loads on WGSL",
    async ({ skip }) => {
      const gpuDevice = await requestTestDevice();
      if (!gpuDevice) return skip("no WebGPU adapter");
      const { load: loadOn } = await importScript(await movedArtifact("wgsl", "on WGSL"));
      const load = (): Promise<Program> => loadOn({ gpuDevice });
      const program = await load();
      expectSame(await train(program, data), await expectedOutcome());
      await checkSaving(program, load, join(folder, "wgsl.safetensors"));
      program.dispose();
    },
    timeout,
  );

  /** Uses nothing but the artifact; prints what `train` gives. */
  const user = `
    import { load } from "./artifact/model.js";
    const program = await load();
    const { x, y, options } = JSON.parse(process.argv[2]);
    const { history } = await program.fit(Float32Array.from(x), Int32Array.from(y), options);
    const { loss } = await program.evaluate(Float32Array.from(x), Int32Array.from(y), { batchSize: 16, verbose: 0, returnDict: true });
    const predictions = [...await program.predict(Float32Array.from(x))];
    await program.save("./artifact/trained.safetensors");
    console.log(JSON.stringify({ losses: history.loss, loss, predictions }));
  `;

  test("runs in a process that can read nothing but its folder", async () => {
    const alone = join(folder, "alone");
    await mkdir(alone);
    await rename(await movedArtifact("wasm", "alone"), join(alone, "artifact"));
    await writeFile(join(alone, "user.mjs"), user);
    const run = async (script: string): Promise<string> => {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [
          "--permission",
          `--allow-fs-read=${alone}/*`,
          `--allow-fs-write=${alone}/*`,
          script,
          JSON.stringify({ x: [...data.x], y: [...data.y], options: fitOptions }),
        ],
        { cwd: alone, env: {} },
      );
      return stdout;
    };
    expectSame(JSON.parse(await run("user.mjs")) as Outcome, await expectedOutcome());
    expect(await readdir(join(alone, "artifact"))).toContain("trained.safetensors");
    // The restriction is one: the project cannot be read from there.
    await writeFile(
      join(alone, "reader.mjs"),
      `import { readFileSync } from "node:fs"; readFileSync(${JSON.stringify(join(projectRoot, "package.json"))});`,
    );
    await expect(run("reader.mjs")).rejects.toThrow("ERR_ACCESS_DENIED");
  });
});

describe("the same input", () => {
  test.each(["wasm", "wgsl", "cuda", ...(testCpu ? (["native"] as const) : [])])("compiles to the same bytes for %s", async (target) => {
    const [first, second] = [join(folder, "first", target), join(folder, "second", target)];
    // Each in a process of its own, with other addresses, times and seeds of hashes.
    for (const outDir of [first, second])
      await promisify(execFile)(
        process.execPath,
        [
          "--conditions=tscompile-source",
          "src/cli/tscompile.ts",
          "examples/penguins/model.ts",
          "--target",
          target,
          "--out",
          outDir,
          "--quiet",
        ],
        { cwd: projectRoot },
      );
    const names = (await readdir(first)).sort();
    expect((await readdir(second)).sort()).toEqual(names);
    expect(names).toContain("weights.safetensors");
    for (const name of names) {
      const [one, other] = await Promise.all([readFile(join(first, name)), readFile(join(second, name))]);
      expect(one.equals(other), name).toBe(true);
    }
  });

  test("trains to the same weights on wasm, and to others from another seed", async () => {
    const outDir = join(folder, "seeds");
    await compileTo(penguins, "wasm", outDir);
    const { load } = await importScript(outDir);
    const trained = async (seed: number): Promise<Uint8Array> => {
      const program = await load({ seed });
      await program.fit(data.x, data.y, fitOptions);
      const bytes = await program.save();
      program.dispose();
      return bytes;
    };
    const [first, second, other] = [await trained(1), await trained(1), await trained(2)];
    expect(second).toEqual(first);
    expect(other).not.toEqual(first);
  });
});

test("digits are told apart after little training on wasm", async () => {
  /** Orders of rows from five seeds give 0.95 to 0.972; chance is 0.1. The weights' first values are one more draw. */
  const accuracyFloor = 0.92;
  const outDir = join(folder, "accuracy");
  await compileTo(exampleNamed("digits"), "wasm", outDir);
  const program = await (await importScript(outDir)).load();
  const [learned, unseen] = [drawDigits(2000, 1), drawDigits(500, 2)];
  await program.fit(learned.images, learned.labels, { batchSize: 32, epochs: 2, verbose: 0 });
  const { accuracy } = await program.evaluate(unseen.images, unseen.labels, { verbose: 0, returnDict: true });
  expect(accuracy).toBeGreaterThan(accuracyFloor);
  program.dispose();
});
