/** The targets on which generated code runs for real: wasm, WGSL on a WebGPU device, CUDA C++ under the emulation. */

import { assembleWasm } from "../../src/codegen/wasm/assemble.ts";
import { printWasm } from "../../src/codegen/wasm/print.ts";
import { printWgsl } from "../../src/codegen/wgsl/print.ts";
import { createWasmDevice } from "../../src/runtime/wasm/device.ts";
import { createWebGpuDevice } from "../../src/runtime/webgpu/device.ts";
import { createEmulatedCudaDevice, hasCompiler } from "./cuda.ts";
import { compiledTarget, type TestTarget } from "./differential.ts";
import { requestTestDevice } from "./webgpu.ts";

export const wasmTarget = compiledTarget("wasm", "wasm", async ({ kernels, plan }) =>
  createWasmDevice({ binary: await assembleWasm(printWasm(kernels, { relaxed: true })), plan }),
);

export const emulatedCudaTarget = compiledTarget("emulated CUDA", "cuda", ({ kernels, plan }) => createEmulatedCudaDevice(plan, kernels));

/** One WebGPU device for all tests of a file; undefined where there is none. */
export async function wgslTarget(): Promise<TestTarget | undefined> {
  const gpuDevice = await requestTestDevice();
  if (!gpuDevice) return undefined;
  return compiledTarget("WGSL", "wgsl", ({ kernels, plan }) => createWebGpuDevice({ gpuDevice, source: printWgsl(kernels), plan }));
}

/** All of them that this machine has. */
export async function allTargets(): Promise<readonly TestTarget[]> {
  const wgsl = await wgslTarget();
  return [wasmTarget, ...(wgsl ? [wgsl] : []), ...(hasCompiler ? [emulatedCudaTarget] : [])];
}
