/** Programs as machine code, of the processor or of an NVIDIA device, in this process. */

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCudaDevice } from "../../runtime/cuda/device.ts";
import type { Device, WholeDevice } from "../../runtime/executor.ts";
import { createNativeDevice } from "../../runtime/native/device.ts";
import { buildPtx } from "../ptx/build.ts";
import { buildLibrary, type OptimizationLevel } from "./build.ts";
import type { Cpu } from "./cpu.ts";
import { type NativeProgram, printLlvm } from "./module.ts";

export { findCpu } from "./tools.ts";

/** Built in a temporary folder, loaded, and the folder removed. */
export async function loadNativeProgram(program: NativeProgram, cpu: Cpu, level: OptimizationLevel = "O3"): Promise<WholeDevice> {
  const folder = await mkdtemp(join(tmpdir(), "tscompile-native-"));
  try {
    const library = await buildLibrary(folder, printLlvm(program, cpu.level), cpu, level);
    return await createNativeDevice({ library, plan: program.plan });
  } finally {
    // What is loaded stays loaded.
    await rm(folder, { recursive: true, force: true });
  }
}

export async function loadCudaProgram({ plan, kernels }: NativeProgram): Promise<Device> {
  return createCudaDevice({ plan, ptx: new TextEncoder().encode(await buildPtx(kernels)) });
}
