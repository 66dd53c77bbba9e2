/** Programs as machine code, of the processor or of an NVIDIA device, in this process. */

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CudaDevice, createCudaDevice } from "../../runtime/cuda/device.ts";
import type { WholeDevice } from "../../runtime/executor.ts";
import { createNativeDevice } from "../../runtime/native/device.ts";
import { buildDriverCode } from "../cuda/driver-code.ts";
import type { DriverCode, Target } from "../target.ts";
import { buildLibrary, type OptimizationLevel } from "./build.ts";
import type { Cpu } from "./cpu.ts";
import { type NativeProgram, printLlvm } from "./module.ts";

export { findCpu } from "./tools.ts";

export interface LoadOptions {
  readonly level?: OptimizationLevel;
  /** As of `nativeTarget`, but for what tests change. */
  readonly target?: Target;
  /** The most that a call may use. Default one per processor. */
  readonly threads?: number;
}

/** Built in a temporary folder, loaded, and the folder removed. */
export async function loadNativeProgram(program: NativeProgram, cpu: Cpu, options: LoadOptions = {}): Promise<WholeDevice> {
  const { level = "O3", target, threads } = options;
  const folder = await mkdtemp(join(tmpdir(), "tscompile-native-"));
  try {
    const library = await buildLibrary(folder, printLlvm(program, cpu.level, target), cpu, level);
    return await createNativeDevice({ library, plan: program.plan, threads });
  } finally {
    // What is loaded stays loaded.
    await rm(folder, { recursive: true, force: true });
  }
}

export async function loadCudaProgram({ plan, kernels }: NativeProgram, code: DriverCode = "ptx"): Promise<CudaDevice> {
  return createCudaDevice({ plan, code: await buildDriverCode(kernels, code) });
}
