/** `load` of an artifact for this kind of machine. */

import { type ArtifactUrls, loadArtifact, type ThreadedLoadOptions } from "./entry.ts";
import { createNativeDevice } from "./native/device.ts";
import { createPlanExecutor } from "./plan-executor.ts";
import type { Program } from "./program-types.ts";

/** The shared library is loaded by its path; all else is as on other targets. */
export async function loadNative(urls: ArtifactUrls, options: ThreadedLoadOptions = {}): Promise<Program> {
  const { fileURLToPath } = await import("node:url");
  const library = fileURLToPath(urls.kernels);
  return loadArtifact(urls, options, async (plan) =>
    createPlanExecutor(plan, await createNativeDevice({ plan, library, threads: options.threads })),
  );
}
