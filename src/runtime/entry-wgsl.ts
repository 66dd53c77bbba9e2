/** `load` of an artifact for WebGPU. */

import { type ArtifactUrls, type CodeUrls, type LoadOptions, loadArtifact } from "./entry.ts";
import type { Program } from "./program-types.ts";
import { createStepExecutor } from "./step-executor.ts";
import { findAdapter, runsSoftwareKernels } from "./webgpu/adapter.ts";
import { createWebGpuDevice } from "./webgpu/device.ts";
import { expandKernels } from "./webgpu/expand.ts";
import { unpackLaunches } from "./webgpu/launches.ts";

export interface WebGpuLoadOptions extends LoadOptions {
  /** Used instead of a device of the program's own, and not destroyed by `dispose`. */
  readonly gpuDevice?: GPUDevice;
}

/** The kernels for hardware, and those for adapters that are software; each with the plan that launches them. */
export interface WebGpuUrls extends ArtifactUrls {
  readonly software: CodeUrls;
}

export function loadWgsl(urls: WebGpuUrls, options: WebGpuLoadOptions = {}): Promise<Program> {
  const { gpuDevice } = options;
  const adapter = gpuDevice ? undefined : findAdapter();
  const code = (async () => {
    const gpu = gpuDevice ?? (await adapter);
    return gpu && runsSoftwareKernels(gpu) ? urls.software : urls;
  })();
  return loadArtifact(
    urls,
    options,
    async (stored, bytes) => {
      const plan = { ...stored, functions: unpackLaunches(stored) };
      const source = expandKernels(new TextDecoder().decode(bytes));
      return createStepExecutor(plan, await createWebGpuDevice({ plan, source, gpuDevice, adapter: await adapter }));
    },
    code,
  );
}
