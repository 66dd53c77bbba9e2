/** `load` of an artifact for WebAssembly. */

import { type ArtifactUrls, loadArtifact, type ThreadedLoadOptions } from "./entry.ts";
import { defaultThreads } from "./host.ts";
import { createPlanExecutor } from "./plan-executor.ts";
import type { Program } from "./program-types.ts";
import { createWasmDevice } from "./wasm/device.ts";
import { canShareMemory } from "./wasm/memory.ts";

export { selectWasm } from "./wasm/device.ts";

export interface WasmUrls extends ArtifactUrls {
  /** Kernels for several threads, which have the code that shares launches. */
  readonly threaded: URL;
  /** The script of threads beside the caller's. */
  readonly worker: URL;
}

export function loadWasm(urls: WasmUrls, options: ThreadedLoadOptions = {}): Promise<Program> {
  const threads = { count: options.threads ?? defaultThreads(), script: urls.worker };
  const kernels = threads.count > 1 && canShareMemory() ? urls.threaded : urls.kernels;
  return loadArtifact({ ...urls, kernels }, options, async (plan, binary) =>
    createPlanExecutor(plan, await createWasmDevice({ plan, binary, threads })),
  );
}
