/** The passes between a schedule's kernel and WebAssembly text. */

import { removeDeadDefinitions } from "../kernel/dead-code.ts";
import type { RangeOptions } from "../kernel/definitions.ts";
import { expandMath } from "../kernel/expand-math.ts";
import { guardIntegerDivision } from "../kernel/guard-division.ts";
import { hoistExpressions } from "../kernel/hoist.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { storeFloatsAsBits } from "../kernel/narrow-storage.ts";
import { simplifyKernel } from "../kernel/simplify-index.ts";
import { spillRegisters } from "../kernel/spill-registers.ts";
import { promoteRegisters, unrollLoops, unrollShortLoops } from "../kernel/unroll.ts";
import { vectorizeLoops } from "../kernel/vectorize.ts";
import { targets } from "../target.ts";

/** Functions of floats that are WebAssembly instructions; `expandMath` writes out the others. */
export const wasmNativeMath: ReadonlySet<string> = new Set(["neg", "abs", "floor", "ceil", "round", "not", "sqrt"]);

export function lowerForWasm(kernel: Kernel, options: RangeOptions = {}): Kernel {
  const simplify = (stage: Kernel): Kernel => simplifyKernel(stage, options);
  const simple = simplify(kernel);
  const unrolled = unrollLoops(simple);
  const promoted = promoteRegisters(unrolled.body === simple.body ? simple : simplify(unrolled));
  const vectorized = simplify(unrollShortLoops(vectorizeLoops(spillRegisters(promoted), targets.wasm.vectorLanes)));
  const stored = storeFloatsAsBits(removeDeadDefinitions(vectorized));
  const expanded = guardIntegerDivision(expandMath(stored, wasmNativeMath), options);
  return removeDeadDefinitions(hoistExpressions(expanded));
}
