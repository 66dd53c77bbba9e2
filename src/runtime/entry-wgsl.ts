/** `load` of an artifact for WebGPU. */

import { type ArtifactUrls, type LoadOptions, loadArtifact } from "./entry.ts";
import type { Program } from "./program-types.ts";
import { createStepExecutor } from "./step-executor.ts";
import { createWebGpuDevice } from "./webgpu/device.ts";

export interface WebGpuLoadOptions extends LoadOptions {
  /** Used instead of a device of the program's own, and not destroyed by `dispose`. */
  readonly gpuDevice?: GPUDevice;
}

export function loadWgsl(urls: ArtifactUrls, options: WebGpuLoadOptions = {}): Promise<Program> {
  return loadArtifact(urls, options, async (plan, kernels) =>
    createStepExecutor(plan, await createWebGpuDevice({ plan, source: new TextDecoder().decode(kernels), gpuDevice: options.gpuDevice })),
  );
}
