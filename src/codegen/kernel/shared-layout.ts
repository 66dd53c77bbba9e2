/** Where the shared arrays of a kernel lie in its shared memory: on a CPU, the scratch of a thread. */

import { storageBytes } from "../../ir/expression.ts";
import type { Kernel } from "./kernel.ts";

/** Of vectors of four lanes. Wider ones would lie across lines of the cache: targets that have them ask for a line. */
const leastAlignment = 16;

function layout(kernel: Kernel, alignment: number): { readonly offsets: ReadonlyMap<string, number>; readonly bytes: number } {
  const offsets = new Map<string, number>();
  let bytes = 0;
  for (const array of kernel.shared) {
    offsets.set(array.name, bytes);
    bytes += Math.ceil((array.length * storageBytes(array.dtype)) / alignment) * alignment;
  }
  return { offsets, bytes };
}

/** Byte offset of each shared array from its start. */
export function sharedOffsets(kernel: Kernel, alignment: number = leastAlignment): ReadonlyMap<string, number> {
  return layout(kernel, alignment).offsets;
}

/** Of all of them together: `PlanKernel.sharedBytes`. */
export function sharedBytes(kernel: Kernel, alignment: number = leastAlignment): number {
  return layout(kernel, alignment).bytes;
}
