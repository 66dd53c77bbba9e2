/** The passes that CPU targets share: loops of scalars become vectors, and functions become what the target computes. */

import { removeDeadDefinitions } from "./dead-code.ts";
import type { RangeOptions } from "./definitions.ts";
import { expandMath } from "./expand-math.ts";
import { guardIntegerDivision } from "./guard-division.ts";
import type { Kernel } from "./kernel.ts";
import { storeFloatsAsBits } from "./narrow-storage.ts";
import { simplifyKernel } from "./simplify-index.ts";
import { spillRegisters } from "./spill-registers.ts";
import { promoteRegisters, unrollLoops, unrollShortLoops } from "./unroll.ts";
import { vectorizeLoops } from "./vectorize.ts";

export interface CpuFeatures {
  readonly vectorLanes: number;
  /** Functions of floats that are instructions; `expandMath` writes out the others. */
  readonly nativeMath: ReadonlySet<string>;
}

export function lowerForCpu(kernel: Kernel, { vectorLanes, nativeMath }: CpuFeatures, options: RangeOptions = {}): Kernel {
  const simplify = (stage: Kernel): Kernel => simplifyKernel(stage, options);
  const simple = simplify(kernel);
  const unrolled = unrollLoops(simple);
  const promoted = promoteRegisters(unrolled.body === simple.body ? simple : simplify(unrolled));
  const vectorized = simplify(unrollShortLoops(vectorizeLoops(spillRegisters(promoted), vectorLanes)));
  const stored = storeFloatsAsBits(removeDeadDefinitions(vectorized));
  return guardIntegerDivision(expandMath(stored, nativeMath), options);
}
