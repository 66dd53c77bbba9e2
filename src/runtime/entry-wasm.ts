/** `load` of an artifact for WebAssembly. */

import { type ArtifactUrls, type LoadOptions, loadArtifact } from "./entry.ts";
import type { Program } from "./program-types.ts";
import { createWasmDevice } from "./wasm/device.ts";

export { selectWasm } from "./wasm/device.ts";

export function loadWasm(urls: ArtifactUrls, options: LoadOptions = {}): Promise<Program> {
  return loadArtifact(urls, options, (plan, kernels) => createWasmDevice({ plan, binary: kernels }));
}
