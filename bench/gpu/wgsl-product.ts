/** The product of matrices in WGSL, as hardware adapters run it, and the program that times it. */

import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { compileModule, pipelineFor } from "../../src/codegen/compile.ts";
import { printWgsl } from "../../src/codegen/wgsl/print.ts";
import type { Trainer } from "../../src/keras/trainer/trainer.ts";

export async function writeWgslProduct(out: string, model: Trainer, size: number, withNode: boolean): Promise<void> {
  const { module } = model.traceModule();
  const passes = `specialize{batch=${size}},${pipelineFor({ target: "wgsl" })}`;
  const { plan, kernels } = compileModule(module, { target: "wgsl", adapter: "hardware", passes });
  const folder = join(out, "gemm_wgsl");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "plan.json"), JSON.stringify(plan));
  await writeFile(join(folder, "kernels.wgsl"), printWgsl(kernels));
  await build({
    entryPoints: [fileURLToPath(new URL("webgpu.ts", import.meta.url))],
    outfile: join(out, "webgpu.mjs"),
    bundle: true,
    format: "esm",
    platform: "node",
    conditions: ["tscompile-source"],
  });
  if (!withNode) return;
  await cp(process.execPath, join(out, "node"));
  const target = join(out, "node_modules", "webgpu");
  const source = dirname(fileURLToPath(import.meta.resolve("webgpu")));
  const system = `${process.platform}-${process.arch}`;
  for (const name of ["package.json", "index.js", join("dist", system)])
    await cp(join(source, name), join(target, name), { recursive: true });
}
