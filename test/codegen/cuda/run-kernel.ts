/** Runs one kernel on a device: places its buffers, launches it, reads everything back. */

import type { Kernel } from "../../../src/codegen/kernel/kernel.ts";
import { evaluateDim } from "../../../src/ir/dim.ts";
import type { Device, TypedArray } from "../../../src/runtime/executor.ts";

/** `data` holds every buffer's initial contents; the result has the same keys. `n` is the size every test kernel takes. */
export async function runKernel<Data extends Record<string, TypedArray>>(
  device: Device,
  kernels: readonly Kernel[],
  kernel: Kernel,
  n: number,
  data: Data,
): Promise<Data> {
  let end = 0;
  const buffers = kernel.buffers.map(({ name }) => {
    const contents = data[name];
    if (!contents) throw new Error(`no data for buffer ${name}`);
    const slice = { segment: "arena", byteOffset: end, byteLength: contents.byteLength };
    end += Math.ceil(contents.byteLength / 256) * 256;
    return slice;
  });
  await device.allocate({ state: 0, arena: end });
  kernel.buffers.forEach(({ name }, i) => {
    device.write("arena", buffers[i]?.byteOffset ?? 0, data[name] as TypedArray);
  });
  const grid = [0, 1, 2].map((axis) => evaluateDim(kernel.grid[axis] ?? 1, { n })) as [number, number, number];
  device.encode([{ kind: "launch", kernel: kernels.indexOf(kernel), buffers, scalars: kernel.scalars.map(() => n), grid }]).run();
  const contents = await device.read(buffers);
  const result: Record<string, TypedArray> = {};
  kernel.buffers.forEach(({ name }, i) => {
    const array = data[name] as TypedArray;
    const bytes = contents[i] as ArrayBuffer;
    result[name] =
      array instanceof Float32Array
        ? new Float32Array(bytes)
        : array instanceof Int32Array
          ? new Int32Array(bytes)
          : new Uint32Array(bytes);
  });
  return result as Data;
}
