/**
 * The kernels of `kernels.cu`, compiled by the CUDA toolkit: machine code for several devices in one file, and PTX that the driver compiles for
 * newer ones; or machine code for compute capability 9.0 alone. https://docs.nvidia.com/cuda/cuda-compiler-driver-nvcc/
 */

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fail } from "../../ir/diagnostic.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { run } from "../llvm/build.ts";
import { execute } from "../llvm/tools.ts";
import { printCuda } from "./print.ts";

/** What code is made for: machine code, and PTX for devices that come after. */
interface Architectures {
  readonly machine: readonly string[];
  readonly ptx: readonly string[];
}

/** As CMakeLists.txt says. What "90a" has is in no device after it. */
function architecturesOf(kernels: readonly Kernel[]): Architectures {
  return kernels.some(({ tensors }) => tensors) ? { machine: ["90a"], ptx: [] } : { machine: ["80", "90"], ptx: ["90"] };
}

let found: Promise<string> | undefined;

/** The path of nvcc, looked for once; TSC4053 where it is not on this machine. */
export function findNvcc(): Promise<string> {
  found ??= search();
  return found;
}

async function search(): Promise<string> {
  const roots = [process.env["CUDA_HOME"], process.env["CUDA_PATH"], "/usr/local/cuda"];
  const candidates = [...roots.flatMap((root) => (root ? [join(root, "bin", "nvcc")] : [])), "nvcc"];
  for (const candidate of candidates) if ((await execute(candidate, ["--version"])).status === 0) return candidate;
  return fail("TSC4053", "a fatbin is made by nvcc of the CUDA toolkit, which is not on this machine", {
    help: "install it (https://developer.nvidia.com/cuda-downloads), set CUDA_HOME to where it is, or use --emit ptx, which LLVM makes",
  });
}

/** The content of `model.fatbin`. */
export async function buildFatbin(kernels: readonly Kernel[]): Promise<Uint8Array> {
  const nvcc = await findNvcc();
  const folder = await mkdtemp(join(tmpdir(), "tscompile-fatbin-"));
  try {
    const [source, output] = [join(folder, "kernels.cu"), join(folder, "model.fatbin")];
    await writeFile(source, printCuda(kernels));
    const { machine, ptx } = architecturesOf(kernels);
    const codes = [
      ...machine.map((version) => `arch=compute_${version},code=sm_${version}`),
      ...ptx.map((version) => `arch=compute_${version},code=compute_${version}`),
    ];
    const options = ["-std=c++17", "-O3", "--threads", "0", ...codes.flatMap((code) => ["-gencode", code])];
    await run(nvcc, [...options, "--fatbin", source, "-o", output]);
    return await readFile(output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
