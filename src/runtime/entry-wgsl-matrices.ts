/** `load` of an artifact for WebGPU with products that subgroup matrices compute, where an adapter has such. */

import { type CodeUrls, loadArtifact } from "./entry.ts";
import { loadWgsl, type WebGpuLoadOptions, type WebGpuUrls } from "./entry-wgsl.ts";
import type { Program } from "./program-types.ts";
import { createStepExecutor } from "./step-executor.ts";
import { findAdapter } from "./webgpu/adapter.ts";
import { createWebGpuDevice } from "./webgpu/device.ts";
import { expandKernels } from "./webgpu/expand.ts";
import { unpackLaunches } from "./webgpu/launches.ts";
import { matrixShapeOf, withMatrixShape } from "./webgpu/matrices.ts";

export interface MatrixUrls extends WebGpuUrls {
  readonly matrices: CodeUrls;
}

/**
 * What a device of the page's own has is not told by the device, so it runs the other kernels. What browsers take for an experiment may have
 * changed since: where one of the kernels is refused, the program is loaded as it would be without.
 */
export async function loadWgslMatrices(urls: MatrixUrls, options: WebGpuLoadOptions = {}): Promise<Program> {
  const adapter = options.gpuDevice ? undefined : await findAdapter();
  const shape = adapter?.info?.isFallbackAdapter ? undefined : adapter && matrixShapeOf(adapter);
  if (!adapter || !shape) return loadWgsl(urls, options);
  let isRefused = false;
  try {
    return await loadArtifact(
      urls,
      options,
      async (stored, bytes) => {
        const plan = { ...stored, functions: unpackLaunches(stored) };
        const source = withMatrixShape(expandKernels(new TextDecoder().decode(bytes)), shape);
        // Loading waits for the kernels of the first function: here for all there are.
        const [first, ...others] = plan.functions;
        const steps = plan.functions.flatMap((entry) => entry.steps);
        const whole = { ...plan, functions: first ? [{ ...first, steps }, ...others] : [] };
        const device = await createWebGpuDevice({ plan: whole, source, adapter }).catch((error: unknown) => {
          isRefused = true;
          throw error;
        });
        return createStepExecutor(plan, device);
      },
      urls.matrices,
    );
  } catch (error) {
    if (!isRefused) throw error;
    return loadWgsl(urls, options);
  }
}
