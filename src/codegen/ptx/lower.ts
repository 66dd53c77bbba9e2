/**
 * The passes between a kernel for CUDA and LLVM IR for NVIDIA devices. They follow `lowerForCuda`: nvcc would unroll, keep register
 * arrays in registers and know the functions of the CUDA library; here all of that is written out.
 */

import { removeDeadDefinitions } from "../kernel/dead-code.ts";
import type { RangeOptions } from "../kernel/definitions.ts";
import { expandMath } from "../kernel/expand-math.ts";
import { hoistExpressions } from "../kernel/hoist.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { storeFloatsAsBits } from "../kernel/narrow-storage.ts";
import { selectExtremes } from "../kernel/select-extremes.ts";
import { simplifyKernel } from "../kernel/simplify-index.ts";
import { promoteRegisters, unrollLoops } from "../kernel/unroll.ts";
import { maskShifts } from "../llvm/lower.ts";

/** Functions of f32 that are instructions of the device. */
const deviceMath: ReadonlySet<string> = new Set(["neg", "abs", "floor", "ceil", "round", "not", "sqrt"]);

export function lowerForPtx(kernel: Kernel, options: RangeOptions = {}): Kernel {
  const unrolled = promoteRegisters(simplifyKernel(unrollLoops(simplifyKernel(kernel, options)), options));
  const expanded = expandMath(storeFloatsAsBits(removeDeadDefinitions(unrolled)), deviceMath);
  return removeDeadDefinitions(hoistExpressions(maskShifts(selectExtremes(expanded))));
}
