/** Runs a kernel as WebAssembly and, for comparison, statement by statement on plain arrays. */

import type { BufferParameter, Kernel, Statement } from "../../../src/codegen/kernel/kernel.ts";
import { sharedBytes } from "../../../src/codegen/kernel/shared-layout.ts";
import { assembleWasm } from "../../../src/codegen/wasm/assemble.ts";
import { lowerForWasm } from "../../../src/codegen/wasm/lower.ts";
import { printKernels } from "../../../src/codegen/wasm/print.ts";
import { type Bindings, evaluateDim } from "../../../src/ir/dim.ts";
import { noLocation } from "../../../src/ir/location.ts";

export type Memory = Readonly<Record<string, Float32Array | Int32Array | Uint32Array>>;

export function kernelOf(init: {
  readonly name?: string;
  readonly buffers: readonly BufferParameter[];
  readonly grid?: Kernel["grid"];
  readonly scalars?: Kernel["scalars"];
  readonly shared?: Kernel["shared"];
  readonly body: readonly Statement[];
}): Kernel {
  return {
    name: init.name ?? "kernel",
    buffers: init.buffers,
    scalars: init.scalars ?? [],
    grid: init.grid ?? [1, 1, 1],
    workgroup: [1, 1, 1],
    shared: init.shared ?? [],
    body: init.body,
    info: { operations: ["test"], locations: [noLocation], schedule: { template: "map", steps: [] }, flops: 0, bytes: 0 },
  };
}

/** Runs a kernel whose passes have run; changes `memory`. */
export async function runLowered(kernel: Kernel, memory: Memory, sizes: Bindings, relaxed: boolean): Promise<void> {
  const binary = await assembleWasm(printKernels([kernel], { relaxed }));
  let bytes = 64;
  const offsets = kernel.buffers.map((buffer) => {
    const at = bytes;
    bytes += Math.ceil(((memory[buffer.name]?.byteLength ?? 0) + 1) / 64) * 64;
    return at;
  });
  const scratch = bytes;
  bytes += sharedBytes(kernel) + 64;
  const wasmMemory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65536) });
  const { instance } = await WebAssembly.instantiate(binary, { env: { memory: wasmMemory } });
  const image = new Uint8Array(wasmMemory.buffer);
  // Unwritten memory is not zero in a real arena.
  image.fill(0x7b);
  kernel.buffers.forEach((buffer, at) => {
    const host = memory[buffer.name];
    if (host) image.set(new Uint8Array(host.buffer, host.byteOffset, host.byteLength), offsets[at] ?? 0);
  });
  const scalars = kernel.scalars.map((scalar) => (scalar.value.kind === "dim" ? evaluateDim(scalar.value.dim, sizes) : 0));
  const [x, y, z] = [evaluateDim(kernel.grid[0], sizes), evaluateDim(kernel.grid[1], sizes), evaluateDim(kernel.grid[2], sizes)];
  const entry = instance.exports[kernel.name];
  if (typeof entry !== "function") throw new Error("the kernel is not exported");
  // In two parts, as two threads would.
  const middle = Math.floor((x * y * z) / 2);
  entry(0, middle, x, y, scratch, ...offsets, ...scalars);
  entry(middle, x * y * z, x, y, scratch, ...offsets, ...scalars);
  kernel.buffers.forEach((buffer, at) => {
    const host = memory[buffer.name];
    if (host)
      new Uint8Array(host.buffer, host.byteOffset, host.byteLength).set(image.subarray(offsets[at], (offsets[at] ?? 0) + host.byteLength));
  });
}

export async function runWasm(kernel: Kernel, memory: Memory, sizes: Bindings = {}, relaxed = false): Promise<void> {
  await runLowered(lowerForWasm(kernel), memory, sizes, relaxed);
}
