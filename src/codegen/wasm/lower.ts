/** The passes between a schedule's kernel and WebAssembly text. */

import { propagateCopies } from "../kernel/copies.ts";
import { removeDeadDefinitions } from "../kernel/dead-code.ts";
import type { RangeOptions } from "../kernel/definitions.ts";
import { hoistExpressions } from "../kernel/hoist.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { lowerForCpu } from "../kernel/lower-cpu.ts";
import { targets } from "../target.ts";

/** Functions of floats that are WebAssembly instructions; `expandMath` writes out the others. */
export const wasmNativeMath: ReadonlySet<string> = new Set(["neg", "abs", "floor", "ceil", "round", "not", "sqrt"]);

export function lowerForWasm(kernel: Kernel, options: RangeOptions = {}): Kernel {
  const lowered = lowerForCpu(kernel, { vectorLanes: targets.wasm.vectorLanes, nativeMath: wasmNativeMath }, options);
  return removeDeadDefinitions(hoistExpressions(propagateCopies(lowered)));
}
