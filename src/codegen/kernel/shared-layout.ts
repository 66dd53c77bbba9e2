/** Where the shared arrays and barriers of a kernel lie in its shared memory: on a CPU, the scratch of a thread. */

import { storageBytes } from "../../ir/expression.ts";
import type { Target } from "../target.ts";
import type { Kernel } from "./kernel.ts";
import { boxAlignment } from "./warpgroup.ts";

/** Of vectors of four lanes. Wider ones would lie across lines of the cache: targets that have them ask for a line. */
const leastAlignment = 16;
const phaseBarrierBytes = 8;

function layout(kernel: Kernel, least: number): { readonly offsets: ReadonlyMap<string, number>; readonly bytes: number } {
  const offsets = new Map<string, number>();
  let bytes = 0;
  const alignment = kernel.tensors ? boxAlignment : least;
  for (const array of kernel.shared) {
    offsets.set(array.name, bytes);
    bytes += Math.ceil((array.length * storageBytes(array.dtype)) / alignment) * alignment;
  }
  for (const { name, length } of kernel.phaseBarriers ?? []) {
    offsets.set(name, bytes);
    bytes += length * phaseBarrierBytes;
  }
  return { offsets, bytes };
}

/** Bytes that the kernel may have: more where boxes are copied, of which a processor holds one such workgroup. */
export function sharedLimit(target: Target, { tensors }: Kernel): number {
  return tensors && target.boxes ? target.boxes.sharedBytes : target.sharedBytes;
}

/** Byte offset of each shared array from its start. */
export function sharedOffsets(kernel: Kernel, alignment: number = leastAlignment): ReadonlyMap<string, number> {
  return layout(kernel, alignment).offsets;
}

/** Of all of them together: `PlanKernel.sharedBytes`. */
export function sharedBytes(kernel: Kernel, alignment: number = leastAlignment): number {
  return layout(kernel, alignment).bytes;
}
