/** What an artifact is made from, and what it is made of. */

import type { CompiledProgram } from "./compile.ts";
import type { DriverCode } from "./target.ts";

export interface ArtifactFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What an artifact is made of: a part of what `compileModule` returns. */
export interface ArtifactProgram extends Pick<CompiledProgram, "name" | "target" | "cpu" | "module" | "plan" | "kernels" | "state"> {
  /** Of the target `cuda`: what a driver loads besides, and scripts that have it run. */
  readonly driverCode?: DriverCode | undefined;
}
