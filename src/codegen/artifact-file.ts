/** What an artifact is made from, and what it is made of. */

import type { CompiledProgram } from "./compile.ts";

export interface ArtifactFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What an artifact is made of: a part of what `compileModule` returns. */
export type ArtifactProgram = Pick<CompiledProgram, "name" | "target" | "cpu" | "plan" | "kernels" | "state">;
