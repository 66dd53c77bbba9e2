/** The targets on which generated code runs for real: wasm, machine code, WGSL on a WebGPU device, CUDA C++ under the emulation. */

import { compileModule } from "../../src/codegen/compile.ts";
import type { Cpu } from "../../src/codegen/llvm/cpu.ts";
import { type LoadOptions, loadNativeProgram } from "../../src/codegen/llvm/load.ts";
import { type Adapter, nativeTarget as nativeLevel, type Target, targets } from "../../src/codegen/target.ts";
import { assembleWasm } from "../../src/codegen/wasm/assemble.ts";
import { printWasm } from "../../src/codegen/wasm/module.ts";
import { adapterKind } from "../../src/in-process.ts";
import { createWasmDevice } from "../../src/runtime/wasm/device.ts";
import { createWebGpuDevice } from "../../src/runtime/webgpu/device.ts";
import { createEmulatedCudaDevice, hasCompiler } from "./cuda.ts";
import { compiledTarget, type TestTarget } from "./differential.ts";
import { testCpu } from "./native.ts";
import { shippedWgsl } from "./shipped-wgsl.ts";
import { deviceOf, requestLavapipe, requestTestDevice } from "./webgpu.ts";

export const wasmTarget = compiledTarget("wasm", "wasm", async ({ kernels, plan }) =>
  createWasmDevice({ binary: await assembleWasm(printWasm({ plan, kernels }, { relaxed: true })), plan }),
);

/** On several threads, however small the work. */
export const threadedWasmTarget = compiledTarget("wasm on threads", "wasm", async ({ kernels, plan }) => {
  const { target, threads } = threadedLaunches(targets.wasm);
  const script = new URL("../../src/runtime/wasm/worker.ts", import.meta.url);
  const binary = await assembleWasm(printWasm({ plan, kernels }, { relaxed: true }, target));
  return createWasmDevice({ binary, plan, threads: { count: threads, script } });
});

export const emulatedCudaTarget = compiledTarget("emulated CUDA", "cuda", ({ kernels, plan }) => createEmulatedCudaDevice(plan, kernels));

/** The same for many small kernels that run once: g++ takes a third of the time for them where it optimizes nothing. */
export const quickCudaTarget = compiledTarget("emulated CUDA", "cuda", ({ kernels, plan }) =>
  createEmulatedCudaDevice(plan, kernels, "-O0"),
);

/** Machine code for this machine; undefined where there is no LLVM. */
export const nativeTarget: TestTarget | undefined = testCpu && nativeTargetOf("native", testCpu, () => ({}));

/** Every launch of several tasks is shared, by more threads than tasks divide evenly between. */
export const sharedLaunches = { share: { flops: 1, bytes: 1 }, threads: 3 } as const;

/** The same on several threads, however small the work. */
export const threadedNativeTarget: TestTarget | undefined =
  testCpu && nativeTargetOf("native on threads", testCpu, ({ level }) => threadedLaunches(nativeLevel(level)));

function threadedLaunches(target: Target): { readonly target: Target; readonly threads: number } {
  return { target: { ...target, share: sharedLaunches.share }, threads: sharedLaunches.threads };
}

function nativeTargetOf(name: string, cpu: Cpu, options: (cpu: Cpu) => LoadOptions): TestTarget {
  return compiledTarget(
    name,
    "native",
    // Kernels run once: less is gained by optimizing them than it takes.
    (program) => loadNativeProgram(program, cpu, { level: "O1", ...options(cpu) }),
    (module, training) => compileModule(module, { target: "native", cpu, ...(training ? { training } : {}) }),
  );
}

/** One WebGPU device for all tests of a file, with the kernels for its kind; undefined where there is none. */
export async function wgslTarget(): Promise<TestTarget | undefined> {
  const gpuDevice = await requestTestDevice();
  return gpuDevice && wgslTargetOf("WGSL", gpuDevice, adapterKind(gpuDevice));
}

/** The same with the kernels for hardware, which software runs as well, if slowly. */
export async function wgslHardwareTarget(): Promise<TestTarget | undefined> {
  const gpuDevice = await requestTestDevice();
  return gpuDevice && wgslTargetOf("WGSL for hardware", gpuDevice, "hardware");
}

/** The text for hardware on a device with `shader-f16`, and on one that is not asked for it; undefined where there is no such driver. */
export async function halfTargets(): Promise<{ readonly granted: TestTarget; readonly otherwise: TestTarget } | undefined> {
  const adapter = await requestLavapipe();
  // An adapter gives one device.
  const other = adapter && (await requestLavapipe());
  if (!other) return undefined;
  return {
    granted: wgslTargetOf("WGSL with f16", await deviceOf(adapter), "hardware"),
    otherwise: wgslTargetOf("WGSL without f16", await other.requestDevice(), "hardware"),
  };
}

function wgslTargetOf(name: string, gpuDevice: GPUDevice, adapter: Adapter): TestTarget {
  const target = compiledTarget(
    name,
    "wgsl",
    ({ kernels, plan }) => createWebGpuDevice({ gpuDevice, source: shippedWgsl(kernels), plan }),
    (module, training) => compileModule(module, { target: "wgsl", adapter, ...(training ? { training } : {}) }),
  );
  // Dawn goes through the whole module for each of its kernels.
  return { ...target, together: 4 };
}

/** All of them that this machine has; for programs that train, with CUDA C++ that is optimized. */
export async function allTargets(cuda: TestTarget = quickCudaTarget): Promise<readonly TestTarget[]> {
  const wgsl = await wgslTarget();
  return [wasmTarget, ...(nativeTarget ? [nativeTarget] : []), ...(wgsl ? [wgsl] : []), ...(hasCompiler ? [cuda] : [])];
}
