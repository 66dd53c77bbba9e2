/** The targets on which generated code runs for real: wasm, machine code, WGSL on a WebGPU device, CUDA C++ under the emulation. */

import { compileModule } from "../../src/codegen/compile.ts";
import type { Cpu } from "../../src/codegen/llvm/cpu.ts";
import { loadNativeProgram } from "../../src/codegen/llvm/load.ts";
import { assembleWasm } from "../../src/codegen/wasm/assemble.ts";
import { printWasm } from "../../src/codegen/wasm/print.ts";
import { printWgsl } from "../../src/codegen/wgsl/print.ts";
import { createWasmDevice } from "../../src/runtime/wasm/device.ts";
import { createWebGpuDevice } from "../../src/runtime/webgpu/device.ts";
import { createEmulatedCudaDevice, hasCompiler } from "./cuda.ts";
import { compiledTarget, type TestTarget } from "./differential.ts";
import { testCpu } from "./native.ts";
import { requestTestDevice } from "./webgpu.ts";

export const wasmTarget = compiledTarget("wasm", "wasm", async ({ kernels, plan }) =>
  createWasmDevice({ binary: await assembleWasm(printWasm(kernels, { relaxed: true })), plan }),
);

export const emulatedCudaTarget = compiledTarget("emulated CUDA", "cuda", ({ kernels, plan }) => createEmulatedCudaDevice(plan, kernels));

/** Machine code for this machine; undefined where there is no LLVM. */
export const nativeTarget: TestTarget | undefined = testCpu && nativeTargetOf(testCpu);

function nativeTargetOf(cpu: Cpu): TestTarget {
  return compiledTarget(
    "native",
    "native",
    // Kernels run once: less is gained by optimizing them than it takes.
    (program) => loadNativeProgram(program, cpu, "O1"),
    (module, training) => compileModule(module, { target: "native", cpu, ...(training ? { training } : {}) }),
  );
}

/** One WebGPU device for all tests of a file; undefined where there is none. */
export async function wgslTarget(): Promise<TestTarget | undefined> {
  const gpuDevice = await requestTestDevice();
  if (!gpuDevice) return undefined;
  return compiledTarget("WGSL", "wgsl", ({ kernels, plan }) => createWebGpuDevice({ gpuDevice, source: printWgsl(kernels), plan }));
}

/** All of them that this machine has. */
export async function allTargets(): Promise<readonly TestTarget[]> {
  const wgsl = await wgslTarget();
  return [wasmTarget, ...(nativeTarget ? [nativeTarget] : []), ...(wgsl ? [wgsl] : []), ...(hasCompiler ? [emulatedCudaTarget] : [])];
}
