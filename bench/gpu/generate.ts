/**
 * Writes everything that a machine with a GPU needs to measure the CUDA target: a C++ project for each program and the
 * script that builds and times them, beside PyTorch and cuBLAS (by way of it) where Python has it. That machine needs nvcc, a C++ compiler and
 * Python, and neither Node nor this repository.
 *
 *   node --conditions=tscompile-source bench/gpu/generate.ts [--out bench/out/gpu] [--only gemm_f32,w1]
 *   python3 bench/out/gpu/run.py                  there; writes results.md
 *   python3 bench/out/gpu/run.py --emulate        without a GPU: that everything builds and runs, at small sizes; no times
 */

import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { writeArtifact } from "../../src/codegen/artifact.ts";
import { compileModule, pipelineFor } from "../../src/codegen/compile.ts";
import { emitCuda } from "../../src/codegen/cuda/emit.ts";
import { trainingOf } from "../../src/compiler.ts";
import { gpuPrograms } from "./programs.ts";

const { values } = parseArgs({
  options: {
    out: { type: "string", default: fileURLToPath(new URL("../out/gpu", import.meta.url)) },
    only: { type: "string" },
  },
});
const chosen = values.only?.split(",");

await mkdir(values.out, { recursive: true });
for (const name of ["run.py", "bench.cpp"]) await cp(fileURLToPath(new URL(name, import.meta.url)), join(values.out, name));
const list = [];
for (const { id, title, make, batch, function: called, precision = "f32", cudaArch, gigaflops, gigabytes } of gpuPrograms) {
  if (chosen && !chosen.includes(id)) continue;
  const { module, logs, learningRate } = make().traceModule();
  const training = trainingOf(logs, learningRate);
  // Grids and tiles are chosen for the batch that is measured.
  const passes = `specialize{batch=${batch}},${pipelineFor({ target: "cuda" })}`;
  const program = compileModule(module, {
    target: "cuda",
    precision,
    ...(cudaArch ? { cudaArch } : {}),
    passes,
    ...(training ? { training } : {}),
  });
  const outDir = join(values.out, id);
  await writeArtifact(program, { outDir });
  // Beside the artifact: the header that runs the same text on a processor.
  for (const { name, content } of emitCuda({ ...program, emulation: true })) await writeFile(join(outDir, name), content);
  const launches = program.plan.functions.find(({ name }) => name.startsWith(called))?.steps.length ?? 0;
  const prefix = `tscompile_${module.name}`;
  list.push({
    id,
    title,
    ...(cudaArch ? { architecture: cudaArch } : {}),
    prefix,
    batch,
    function: called,
    launches,
    gigaflops: gigaflops ?? 0,
    gigabytes: gigabytes ?? 0,
  });
  console.log(`${id}: ${launches} launches a call`);
}
await writeFile(join(values.out, "programs.json"), `${JSON.stringify(list, undefined, 1)}\n`);
