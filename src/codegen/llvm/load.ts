/** Programs as machine code, of the processor or of an NVIDIA device, in this process. */

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCudaDevice } from "../../runtime/cuda/device.ts";
import type { Device, WholeDevice } from "../../runtime/executor.ts";
import { createNativeDevice } from "../../runtime/native/device.ts";
import { buildPtx } from "../ptx/build.ts";
import type { Target } from "../target.ts";
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

export async function loadCudaProgram({ plan, kernels }: NativeProgram): Promise<Device> {
  return createCudaDevice({ plan, ptx: new TextEncoder().encode(await buildPtx(kernels)) });
}
