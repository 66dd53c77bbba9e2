/** Kernels for CUDA as code that the driver loads. Each of the two ways needs its own tools on the machine that compiles. */

import type { Kernel } from "../kernel/kernel.ts";
import type { DriverCode } from "../target.ts";

/** `kernels` were compiled for that kind of code. TSC4050 or TSC4053 where this machine cannot make it. */
export async function buildDriverCode(kernels: readonly Kernel[], code: DriverCode): Promise<Uint8Array> {
  switch (code) {
    case "ptx": {
      const { buildPtx } = await import("../ptx/build.ts");
      return new TextEncoder().encode(await buildPtx(kernels));
    }
    case "fatbin": {
      const { buildFatbin } = await import("./fatbin.ts");
      return buildFatbin(kernels);
    }
    default:
      return code satisfies never;
  }
}

/** That the tools are there, before any work is done. */
export async function requireTools(code: DriverCode): Promise<void> {
  if (code === "ptx") await (await import("../llvm/tools.ts")).findLlvm();
  else await (await import("./fatbin.ts")).findNvcc();
}
