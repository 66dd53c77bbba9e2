/** Finding a WebGPU device: the browser's, or in Node that of the `webgpu` package. */

import { launchesOf, type Plan, type SegmentName } from "../plan.ts";

/** Uniform offsets are multiples of 256 bytes, which hold this many i32 scalars; as the printer of the kernels assumes. */
export const scalarsPerSlot = 64;

/** As they are bound; the scalars come behind them. */
export const segmentNames = ["state", "arena", "scratch"] as const satisfies readonly SegmentName[];

/** Bytes of the uniform block every kernel of the plan sees: its most scalars, in whole slots. */
export function slotBytes(plan: Plan): number {
  const most = Math.max(1, ...plan.functions.flatMap(({ steps }) => launchesOf(steps).map(({ scalars }) => scalars.length)));
  return Math.ceil(most / scalarsPerSlot) * scalarsPerSlot * 4;
}

/** What finds WebGPU elsewhere, and says what is wrong. */
export function otherGpu(): Promise<typeof import("./other-gpu.ts")> {
  return import("./other-gpu.ts");
}

/** Of `navigator.gpu`, or in Node of the `webgpu` package. */
export async function findAdapter(): Promise<GPUAdapter> {
  const gpu = (globalThis.navigator as Navigator | undefined)?.gpu ?? (await (await otherGpu()).gpuOfPackage());
  const adapter = (await gpu.requestAdapter({ powerPreference: "high-performance" })) ?? (await otherGpu()).refuseAdapter();
  instances.set(adapter, gpu);
  return adapter;
}

/** An adapter, or a device; browsers that are not new have no information of one. */
interface FoundGpu {
  readonly features: GPUSupportedFeatures;
  readonly info?: GPUAdapterInfo;
  readonly adapterInfo?: GPUAdapterInfo;
}

/** Whether the kernels for software are for it. They need subgroups: software that lacks them runs those for hardware, if slowly. */
export function runsSoftwareKernels({ features, info, adapterInfo = info }: FoundGpu): boolean {
  return features.has("subgroups") && !!adapterInfo?.isFallbackAdapter;
}

/**
 * A device with room for the largest buffers the adapter allows, and those of its features that the text names: that of the kernels, or more.
 * Kernels keep within the limits that every device has (`targets.wgsl`).
 */
export async function requestDevice(adapter: GPUAdapter, text: string): Promise<GPUDevice> {
  const { maxBufferSize, maxStorageBufferBindingSize } = adapter.limits;
  const device = await adapter.requestDevice({
    requiredLimits: { maxBufferSize, maxStorageBufferBindingSize },
    requiredFeatures: ([...adapter.features] as GPUFeatureName[]).filter((feature) => text.includes(feature)),
  });
  instances.set(device, instances.get(adapter));
  return device;
}

/** In Node the instance must outlive its adapters and devices. */
const instances = new WeakMap<object, GPU | undefined>();
