/** What a page downloads of an artifact, weights aside, to load it and call `predict`, `fit` and `evaluate` on arrays. */

import { gzipSync } from "node:zlib";
import type { ArtifactFile } from "../src/codegen/artifact-file.ts";

/** One of the two modules is loaded: the one with relaxed SIMD where the machine has it. */
const kernels = { wasm: "model.wasm", wgsl: "kernels.wgsl" };
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
export function downloadOf(target: keyof typeof kernels, files: readonly ArtifactFile[], isLoaded = (_name: string): boolean => false): readonly Download[] {
  const names = [...scripts, "plan.json", kernels[target]];
  return files
    .filter(({ name }) => names.includes(name) || isLoaded(name))
    .map(({ name, content }) => {
      const bytes = name.endsWith(".wgsl") ? minifyWgsl(String(content)) : content;
      return { name, bytes: gzipSync(bytes, { level: 9 }).length };
    });
}

export function totalOf(download: readonly Download[]): number {
  return download.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Without comments and space that WGSL does not need. Artifacts carry the readable text; a page's build may do this. */
function minifyWgsl(text: string): string {
  return text
    .replace(/\/\/.*$/gm, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{}()[\];:,<>=+*/%&|^?!-]) ?/g, "$1")
    .trim();
}
