/**
 * Writes everything that a machine with a GPU needs to measure the CUDA target: a C++ project for each program and the
 * script that builds and times them, beside PyTorch and cuBLAS (by way of it) where Python has it. That machine needs nvcc, a C++ compiler and
 * Python, and neither Node nor this repository; for the product in WGSL, through Vulkan, it needs Node and the package webgpu, which
 * `--with-node` puts beside the rest.
 *
 *   node --conditions=tscompile-source bench/gpu/generate.ts [--out bench/out/gpu] [--only gemm_f32,w1] [--size 4096] [--with-node]
 *   python3 bench/out/gpu/run.py                  there; checks the numbers and writes results.md
 *   python3 bench/out/gpu/run.py --emulate        without a GPU: that everything builds and what is small is right (--size 128); no times
 */

import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { writeArtifact } from "../../src/codegen/artifact.ts";
import { compileModule, pipelineFor } from "../../src/codegen/compile.ts";
import { emitCuda } from "../../src/codegen/cuda/emit.ts";
import { trainingOf } from "../../src/compiler.ts";
import { expectedLosses } from "./numbers.ts";
import { gpuPrograms, wgslProduct } from "./programs.ts";
import { writeWgslProduct } from "./wgsl-product.ts";

const { values } = parseArgs({
  options: {
    out: { type: "string", default: fileURLToPath(new URL("../out/gpu", import.meta.url)) },
    only: { type: "string" },
    size: { type: "string", default: "4096" },
    "with-node": { type: "boolean", default: false },
  },
});
const size = Number(values.size);
if (!Number.isInteger(size) || size < 2) throw new Error(`--size is ${values.size}; expected a whole number`);
const chosen = values.only?.split(",");

await mkdir(values.out, { recursive: true });
for (const name of ["run.py", "reference.py", "bench.cpp"]) await cp(fileURLToPath(new URL(name, import.meta.url)), join(values.out, name));
const list = [];
for (const { id, title, make, batch, function: called, precision = "f32", gigaflops, gigabytes, tolerance } of gpuPrograms(size)) {
  if (chosen && !chosen.includes(id)) continue;
  const { module, logs, learningRate } = make().traceModule();
  const training = trainingOf(logs, learningRate);
  // Grids and tiles are chosen for the batch that is measured.
  const passes = `specialize{batch=${batch}},${pipelineFor({ target: "cuda" })}`;
  const program = compileModule(module, { target: "cuda", precision, passes, ...(training ? { training } : {}) });
  const outDir = join(values.out, id);
  await writeArtifact(program, { outDir });
  // Beside the artifact: the header that runs the same text on a processor.
  for (const { name, content } of emitCuda({ ...program, emulation: true })) await writeFile(join(outDir, name), content);
  const launches = program.plan.functions.find(({ name }) => name.startsWith(called))?.steps.length ?? 0;
  const prefix = `tscompile_${module.name}`;
  const losses = training && called === "train" ? await expectedLosses(module, training, batch) : [];
  const costs = { gigaflops: gigaflops ?? 0, gigabytes: gigabytes ?? 0 };
  list.push({ id, title, prefix, batch, function: called, launches, ...costs, tolerance, losses });
  console.log(`${id}: ${launches} launches a call`);
}
if (!chosen || chosen.includes(wgslProduct.id)) await writeWgslProduct(values.out, wgslProduct.make(size), size, values["with-node"]);
await writeFile(join(values.out, "programs.json"), `${JSON.stringify(list, undefined, 1)}\n`);
