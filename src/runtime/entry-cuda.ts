/** `load` of an artifact for NVIDIA devices, in Node. */

import { createCudaDevice } from "./cuda/device.ts";
import { type ArtifactUrls, type LoadOptions, loadArtifact } from "./entry.ts";
import type { Program } from "./program-types.ts";
import { createStepExecutor } from "./step-executor.ts";

export function loadCuda(urls: ArtifactUrls, options: LoadOptions = {}): Promise<Program> {
  return loadArtifact(urls, options, async (plan, code) => createStepExecutor(plan, await createCudaDevice({ plan, code })));
}
