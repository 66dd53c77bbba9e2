/** Kernels for CUDA as PTX, through LLVM: for machines without the CUDA toolkit. The driver compiles it for its device. */

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Kernel } from "../kernel/kernel.ts";
import { checkModule, run } from "../llvm/build.ts";
import { findLlvm } from "../llvm/tools.ts";
import { lowerForPtx } from "./lower.ts";
import { printPtxModule } from "./print.ts";

/** The least device, as for `kernels.cu`, and the least version of PTX that knows it. */
const architecture = "sm_80";
const version = "+ptx70";

/** The text of `model.ptx`. `kernels` come from `lowerForCuda`. */
export async function buildPtx(kernels: readonly Kernel[]): Promise<string> {
  const { opt, llc } = await findLlvm();
  const text = printPtxModule(kernels.map((kernel) => lowerForPtx(kernel)));
  const folder = await mkdtemp(join(tmpdir(), "tscompile-ptx-"));
  try {
    const bitcode = await checkModule(folder, text);
    const [optimized, ptx] = [join(folder, "model.bc"), join(folder, "model.ptx")];
    // Loops are unrolled here as nvcc does it, which puts arrays into registers.
    await run(opt, ["-O3", "-vectorize-slp=false", `-mcpu=${architecture}`, bitcode, "-o", optimized]);
    await run(llc, ["-O3", `-mcpu=${architecture}`, `-mattr=${version}`, optimized, "-o", ptx]);
    return await readFile(ptx, "utf8");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
