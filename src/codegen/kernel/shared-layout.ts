/** Where the shared arrays of a kernel lie in its shared memory: on a CPU, the scratch of a thread. */

import { storageBytes } from "../../ir/expression.ts";
import type { Kernel } from "./kernel.ts";

const alignment = 16;

function layout(kernel: Kernel): { readonly offsets: ReadonlyMap<string, number>; readonly bytes: number } {
  const offsets = new Map<string, number>();
  let bytes = 0;
  for (const array of kernel.shared) {
    offsets.set(array.name, bytes);
    bytes += Math.ceil((array.length * storageBytes(array.dtype)) / alignment) * alignment;
  }
  return { offsets, bytes };
}

/** Byte offset of each shared array from its start. */
export function sharedOffsets(kernel: Kernel): ReadonlyMap<string, number> {
  return layout(kernel).offsets;
}

/** Of all of them together: `PlanKernel.sharedBytes`. */
export function sharedBytes(kernel: Kernel): number {
  return layout(kernel).bytes;
}
