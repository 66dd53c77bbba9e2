/** Artifacts with kernels for subgroup matrices: loaded where an adapter has those, and where its browser refuses the text, with the others. */

import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { writeArtifact } from "../../src/codegen/artifact.ts";
import { compileModule } from "../../src/codegen/compile.ts";
import { clearSession, input, layers, type Model, sequential, setDtypePolicy, setSeed } from "../../src/index.ts";
import { ReferenceExecutor } from "../../src/keras/program.ts";
import { createProgram, type Program } from "../../src/runtime/program.ts";
import { requestMatrixAdapter } from "../support/matrices.ts";
import { Random } from "../support/random.ts";
import { requestTestAdapter } from "../support/webgpu.ts";

const timeout = 300_000;
const matrixFeature = "chromium-experimental-subgroup-matrix";
const shape = { rows: 35, inputs: 40, outputs: 36 };
const x = new Random(4).tensor("f32", [shape.rows, shape.inputs], [-1, 1]).data as Float32Array;

function network(policy: "float32" | "mixed_float16"): Model {
  setSeed(1);
  setDtypePolicy(policy);
  const own = sequential([
    input({ shape: [shape.inputs] }),
    layers.dense({ units: shape.outputs, activation: "relu" }),
    layers.activation({ activation: "linear", dtype: "float32" }),
  ]);
  own.build([null, shape.inputs]);
  return own;
}

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tscompile-matrices-"));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => {
  setDtypePolicy("float32");
  clearSession();
});

async function artifactOf(policy: "float32" | "mixed_float16"): Promise<{ readonly outDir: string; readonly expected: Float32Array }> {
  const { module } = network(policy).traceModule();
  const outDir = join(folder, policy);
  await writeArtifact(compileModule(module, { target: "wgsl" }), { outDir });
  return { outDir, expected: await outputOf(createProgram(new ReferenceExecutor(module, undefined))) };
}

async function outputOf(program: Program): Promise<Float32Array> {
  const result = await program.predict(x, { batchSize: 16 });
  return result as Float32Array;
}

/** Adapters as hardware, with what else is said of them; devices are asked for features that `grants` lets through. */
function offer(info: object, features: readonly string[], grants: (feature: string) => boolean): readonly string[][] {
  const asked: string[][] = [];
  const requestAdapter = async (): Promise<unknown> => {
    const adapter = (await findAdapter()) as GPUAdapter;
    return {
      features: new Set([...adapter.features, ...features]),
      limits: adapter.limits,
      info: { isFallbackAdapter: false, ...info },
      requestDevice: (descriptor: GPUDeviceDescriptor) => {
        const requiredFeatures = [...(descriptor.requiredFeatures ?? [])];
        asked.push(requiredFeatures);
        return adapter.requestDevice({ ...descriptor, requiredFeatures: requiredFeatures.filter(grants) });
      },
    };
  };
  Object.defineProperty(navigator, "gpu", { configurable: true, value: { requestAdapter } });
  return asked;
}

async function load(outDir: string): Promise<Program> {
  const { load: start } = (await import(pathToFileURL(join(outDir, "model.js")).href)) as { load(): Promise<Program> };
  return start();
}

it("only programs with products of f16 have kernels for matrices", { timeout }, async () => {
  const files = async (policy: "float32" | "mixed_float16"): Promise<readonly string[]> =>
    (await readdir((await artifactOf(policy)).outDir)).filter((name) => name.includes("matrices"));
  expect(await files("float32")).toEqual([]);
  expect(await files("mixed_float16")).toEqual(["kernels.matrices.wgsl", "plan.matrices.json"]);
});

const claimed = {
  subgroupMinSize: 8,
  subgroupMaxSize: 8,
  subgroupMatrixConfigs: [{ componentType: "f16", resultComponentType: "f32", M: 8, N: 8, K: 8 }],
};
const matrixAdapter = await requestMatrixAdapter();
const anyAdapter = matrixAdapter ?? (await requestTestAdapter());
const findAdapter = matrixAdapter ? requestMatrixAdapter : requestTestAdapter;

/** Sums of the products of half-precision numbers, rounded once: one may be on the next number. */
function expectNear(found: Float32Array, expected: Float32Array): void {
  expect(found).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) expect(Math.abs((found[i] ?? Number.NaN) - value)).toBeLessThanOrEqual(2e-3);
}

describe.runIf(anyAdapter)("artifacts on WebGPU", () => {
  it("are loaded without matrices where the text is refused", { timeout }, async () => {
    const { outDir, expected } = await artifactOf("mixed_float16");
    const asked = offer(claimed, [matrixFeature, "shader-f16", "subgroups"], (feature) => feature === "subgroups");
    const program = await load(outDir);
    expect(asked.map((features) => features.includes(matrixFeature))).toEqual([true, false]);
    expectNear(await outputOf(program), expected);
    program.dispose();
  });

  it.runIf(matrixAdapter)("multiply by matrices where the adapter has them", { timeout }, async () => {
    const { outDir, expected } = await artifactOf("mixed_float16");
    const { subgroupMinSize, subgroupMaxSize, subgroupMatrixConfigs } = (matrixAdapter as GPUAdapter).info as GPUAdapterInfo &
      typeof claimed;
    const asked = offer({ subgroupMinSize, subgroupMaxSize, subgroupMatrixConfigs }, [], () => true);
    const program = await load(outDir);
    expect(asked.map((features) => features.includes(matrixFeature))).toEqual([true]);
    expectNear(await outputOf(program), expected);
    program.dispose();
  });
});
