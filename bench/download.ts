/** What a page downloads of an artifact, weights aside, to load it and call `predict`, `fit` and `evaluate` on arrays. */

import { gzipSync } from "node:zlib";
import type { ArtifactFile } from "../src/codegen/artifact-file.ts";

/** What is loaded of the code: of WebAssembly the module with relaxed SIMD, of WGSL what the adapter asks for, of which the larger counts. */
const code = {
  wasm: [["plan.json", "model.wasm"]],
  wgsl: [
    ["plan.json", "kernels.wgsl"],
    ["plan.software.json", "kernels.software.wgsl"],
  ],
};
const scripts = ["model.js", "runtime.js", "fit.js"];

export interface Download {
  readonly name: string;
  /** After gzip -9, each file by itself. */
  readonly bytes: number;
}

/**
 * Left out are scripts that are loaded for what not every page does: showing progress (`progress.js`), data in other forms (`data.js`),
 * files of state (`state.js`), threads (`threads.js` and `worker.js`), callbacks and datasets (`training.js`).
 */
export function downloadOf(
  target: "wasm" | "wgsl",
  files: readonly ArtifactFile[],
  isLoaded = (_name: string): boolean => false,
): readonly Download[] {
  const downloads = code[target].map((names) =>
    files
      .filter(({ name }) => scripts.includes(name) || names.includes(name) || isLoaded(name))
      .map(({ name, content }) => ({ name, bytes: gzipSync(content, { level: 9 }).length })),
  );
  return downloads.reduce((most, download) => (totalOf(download) > totalOf(most) ? download : most));
}

export function totalOf(download: readonly Download[]): number {
  return download.reduce((sum, { bytes }) => sum + bytes, 0);
}
