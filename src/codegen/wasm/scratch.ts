/** Where the shared arrays of a CPU kernel lie in the scratch memory of a thread. */

import type { Kernel } from "../kernel/kernel.ts";

const alignment = 16;

function layout(kernel: Kernel): { readonly offsets: ReadonlyMap<string, number>; readonly bytes: number } {
  const offsets = new Map<string, number>();
  let bytes = 0;
  for (const array of kernel.shared) {
    offsets.set(array.name, bytes);
    bytes += Math.ceil((array.length * 4) / alignment) * alignment;
  }
  return { offsets, bytes };
}

/** Byte offset of each shared array from the scratch pointer. */
export function sharedOffsets(kernel: Kernel): ReadonlyMap<string, number> {
  return layout(kernel).offsets;
}

/** Bytes of scratch one thread needs for a lowered kernel: `PlanKernel.sharedBytes`. */
export function scratchBytes(kernel: Kernel): number {
  return layout(kernel).bytes;
}
