/**
 * A device that calls kernels one by one from JavaScript, each with its range of tasks: what a profile of kernels needs. Programs
 * run whole functions instead.
 */

import type { Device, EncodedFunction, ResolvedStep } from "../runtime/executor.ts";
import { hostFunctions } from "../runtime/wasm/host-functions.ts";

const pageBytes = 65_536;
/** Of segments in memory: a cache line, and the widest vector. */
const alignment = 64;

type Kernel = (...parameters: readonly number[]) => void;

export interface KernelDeviceOptions {
  /** Of `printKernels`. */
  readonly binary: Uint8Array<ArrayBuffer>;
  /** In the order of the plan's kernels. */
  readonly names: readonly string[];
  /** Of the kernel that needs most. */
  readonly scratchBytes: number;
  /** What is called for a kernel: by default itself. */
  readonly wrap?: (name: string, kernel: Kernel) => Kernel;
}

export async function createKernelDevice({
  binary,
  names,
  scratchBytes,
  wrap = (_, kernel) => kernel,
}: KernelDeviceOptions): Promise<Device> {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const { instance } = await WebAssembly.instantiate(binary, { env: { memory }, math: hostFunctions });
  const kernels = names.map((name) => wrap(name, instance.exports[name] as Kernel));
  const align = (bytes: number): number => Math.ceil(bytes / alignment) * alignment;
  const scratch = alignment;
  let bases: Readonly<Record<string, number>> = {};
  const addressOf = (segment: string, byteOffset: number): number => (bases[segment] ?? 0) + byteOffset;

  return {
    async allocate(segments) {
      const next: Record<string, number> = {};
      let end = scratch + align(scratchBytes);
      for (const [name, bytes] of Object.entries(segments)) {
        next[name] = end;
        end += align(bytes);
      }
      const missing = end - memory.buffer.byteLength;
      if (missing > 0) memory.grow(Math.ceil(missing / pageBytes));
      bases = next;
    },

    write(segment, byteOffset, data) {
      new Uint8Array(memory.buffer).set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), addressOf(segment, byteOffset));
    },

    read: async (ranges) =>
      ranges.map(({ segment, byteOffset, byteLength }) => {
        const at = addressOf(segment, byteOffset);
        return memory.buffer.slice(at, at + byteLength);
      }),

    encode(steps: readonly ResolvedStep[]): EncodedFunction {
      const calls = steps.map((step): (() => void) => {
        if (step.kind === "copy") {
          const [from, to] = [addressOf(step.from.segment, step.from.byteOffset), addressOf(step.to.segment, step.to.byteOffset)];
          return () => new Uint8Array(memory.buffer).copyWithin(to, from, from + step.byteLength);
        }
        const kernel = kernels[step.kernel];
        if (!kernel) throw new Error(`the plan has no kernel ${step.kernel}`);
        const [x, y, z] = step.grid;
        const pointers = step.buffers.map(({ segment, byteOffset }) => addressOf(segment, byteOffset));
        return kernel.bind(undefined, 0, x * y * z, x, y, scratch, ...pointers, ...step.scalars);
      });
      return {
        run() {
          for (const call of calls) call();
        },
      };
    },

    dispose() {},
  };
}
