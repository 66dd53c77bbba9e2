/**
 * What launches are timed with: the clock of the device where it has one (timestamp queries of WebGPU, events of CUDA), else that
 * of this machine, from the start of the launches until the first results can be read.
 */

import type { CompiledProgram } from "../codegen/compile.ts";
import { loadCudaProgram } from "../codegen/llvm/load.ts";
import type { DriverCode } from "../codegen/target.ts";
import { assembleWasm } from "../codegen/wasm/assemble.ts";
import { printKernels, scratchBytes } from "../codegen/wasm/print.ts";
import { printWgsl } from "../codegen/wgsl/print.ts";
import type { Device, EncodedFunction } from "../runtime/executor.ts";
import { selectWasm } from "../runtime/wasm/device.ts";
import { findAdapter, requestDevice } from "../runtime/webgpu/adapter.ts";
import { createWebGpuDevice } from "../runtime/webgpu/device.ts";
import { createKernelDevice } from "./kernel-device.ts";
import { timeByQueries, timestamps } from "./timestamp-queries.ts";

/** Targets whose launches can be run one by one. */
export const timedTargets = ["wasm", "wgsl", "cuda"] as const;
export type TimedTarget = (typeof timedTargets)[number];

export interface TimedDevice {
  readonly device: Device;
  /** Milliseconds of one run. */
  time(encoded: EncodedFunction): Promise<number>;
  dispose(): void;
}

/** `code` is of the target cuda: what the kernels were compiled for. */
export async function createTimedDevice(program: CompiledProgram, target: TimedTarget, code: DriverCode): Promise<TimedDevice> {
  const { plan, kernels } = program;
  switch (target) {
    case "wasm": {
      const relaxed = selectWasm({ relaxed: true, plain: false });
      const device = await createKernelDevice({
        binary: await assembleWasm(printKernels(kernels, { relaxed })),
        names: kernels.map(({ name }) => name),
        scratchBytes: scratchBytes(kernels),
      });
      return { device, time: (encoded) => timeByMachine(device, encoded), dispose: () => {} };
    }
    case "wgsl": {
      const adapter = await findAdapter();
      const source = printWgsl(kernels);
      const gpuDevice = await requestDevice(adapter, source + timestamps);
      const device = await createWebGpuDevice({ plan, source, gpuDevice });
      const time = gpuDevice.features.has(timestamps)
        ? (encoded: EncodedFunction) => timeByQueries(gpuDevice, encoded)
        : (encoded: EncodedFunction) => timeByMachine(device, encoded);
      return { device, time, dispose: () => gpuDevice.destroy() };
    }
    case "cuda": {
      const device = await loadCudaProgram(program, code);
      return { device, time: async (encoded) => device.time(encoded), dispose: () => {} };
    }
    default:
      return target satisfies never;
  }
}

async function timeByMachine(device: Device, encoded: EncodedFunction): Promise<number> {
  const start = performance.now();
  await encoded.run();
  await device.read([{ segment: "arena", byteOffset: 0, byteLength: 4 }]);
  return performance.now() - start;
}
