/** Runs a kernel as the WebGPU runtime does: merged, printed, in a plan of one launch. */

import { launchAt } from "../../../src/codegen/kernel/interpret.ts";
import type { Kernel } from "../../../src/codegen/kernel/kernel.ts";
import { lowerForWgsl } from "../../../src/codegen/wgsl/lower.ts";
import { printWgsl } from "../../../src/codegen/wgsl/print.ts";
import type { Bindings } from "../../../src/ir/dim.ts";
import type { TypedArray } from "../../../src/runtime/executor.ts";
import { type Plan, planFormat, planVersion, type SegmentName } from "../../../src/runtime/plan.ts";
import { createWebGpuDevice } from "../../../src/runtime/webgpu/device.ts";

/** Every second buffer lives in `state`, so that both segments are used. */
export function segmentsOf(kernel: Kernel): readonly SegmentName[] {
  return kernel.buffers.map((_, index) => (index % 2 === 0 ? "arena" : "state"));
}

export function printed(kernel: Kernel): string {
  return printWgsl([lowerForWgsl(kernel, segmentsOf(kernel))]);
}

export function planOf(kernels: readonly Kernel[], scalars: number): Plan {
  const slice = { segment: "arena", offset: 0, bytes: 0 } as const;
  return {
    format: planFormat,
    version: planVersion,
    name: "test",
    target: "wgsl",
    symbols: [],
    segments: [],
    state: [],
    functions: [
      {
        name: "main",
        inputs: [],
        outputs: [],
        steps: [{ kind: "launch", kernel: 0, buffers: [slice], scalars: Array.from({ length: scalars }, () => 0), grid: [1, 1, 1] }],
      },
    ],
    kernels: kernels.map(({ name, workgroup, shared }) => ({
      name,
      workgroup,
      sharedBytes: shared.reduce((sum, { length }) => sum + 4 * length, 0),
    })),
  };
}

/** The buffers after a run of `kernel` on the device, by name. */
export async function runWgsl(
  gpuDevice: GPUDevice,
  kernel: Kernel,
  buffers: Readonly<Record<string, TypedArray>>,
  sizes: Bindings = {},
): Promise<Record<string, TypedArray>> {
  const segments = segmentsOf(kernel);
  const merged = lowerForWgsl(kernel, segments);
  const sizesInBytes = { state: 0, arena: 256, scratch: 0 };
  const places = kernel.buffers.map(({ name }, index) => {
    const segment = segments[index] ?? "arena";
    const byteOffset = sizesInBytes[segment];
    const byteLength = buffers[name]?.byteLength ?? 0;
    sizesInBytes[segment] = Math.ceil((byteOffset + byteLength) / 256) * 256;
    return { segment, byteOffset, byteLength };
  });
  const offsets = places.map(({ byteOffset }) => byteOffset / 4);
  const { scalars, grid } = launchAt(merged, sizes, offsets);
  const device = await createWebGpuDevice({ gpuDevice, source: printWgsl([merged]), plan: planOf([merged], merged.scalars.length) });
  try {
    await device.allocate(sizesInBytes);
    for (const [index, { name }] of kernel.buffers.entries()) {
      const [place, data] = [places[index], buffers[name]];
      if (place && data) device.write(place.segment, place.byteOffset, data);
    }
    device
      .encode([{ kind: "launch", kernel: 0, buffers: places, scalars: merged.scalars.map(({ name }) => scalars[name] ?? 0), grid }])
      .run();
    const results = await device.read(places);
    return Object.fromEntries(
      kernel.buffers.map(({ name, dtype }, index) => {
        const bytes = results[index] ?? new ArrayBuffer(0);
        return [name, dtype === "f32" ? new Float32Array(bytes) : dtype === "u32" ? new Uint32Array(bytes) : new Int32Array(bytes)];
      }),
    );
  } finally {
    device.dispose();
  }
}
