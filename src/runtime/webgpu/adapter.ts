/** Finding a WebGPU device: the browser's, or in Node that of the `webgpu` package. */

import { fault } from "../fault.ts";
import { isNode } from "../host.ts";
import { launchesOf, type Plan } from "../plan.ts";

/** Uniform offsets are multiples of 256 bytes, which hold this many i32 scalars; as the printer of the kernels assumes. */
export const scalarsPerSlot = 64;

/** Limits a plan needs that depend on its kernels only; sizes of memory depend on the batch too. */
export function requiredLimits(plan: Plan): Readonly<Record<string, number>> {
  const largest = (of: (kernel: Plan["kernels"][number]) => number): number => Math.max(0, ...plan.kernels.map(of));
  return {
    maxComputeInvocationsPerWorkgroup: largest(({ workgroup: [x, y, z] }) => x * y * z),
    maxComputeWorkgroupSizeX: largest((kernel) => kernel.workgroup[0]),
    maxComputeWorkgroupSizeY: largest((kernel) => kernel.workgroup[1]),
    maxComputeWorkgroupSizeZ: largest((kernel) => kernel.workgroup[2]),
    maxComputeWorkgroupStorageSize: largest((kernel) => kernel.sharedBytes),
    maxUniformBufferBindingSize: slotBytes(plan),
    maxStorageBuffersPerShaderStage: 3,
    maxDynamicUniformBuffersPerPipelineLayout: 1,
  };
}

/** Bytes of the uniform block every kernel of the plan sees: its most scalars, in whole slots. */
export function slotBytes(plan: Plan): number {
  const most = Math.max(1, ...plan.functions.flatMap(({ steps }) => launchesOf(steps).map(({ scalars }) => scalars.length)));
  return Math.ceil(most / scalarsPerSlot) * scalarsPerSlot * 4;
}

function limitOf(limits: GPUSupportedLimits, name: string): number {
  const value: unknown = limits[name as keyof GPUSupportedLimits];
  return typeof value === "number" ? value : 0;
}

export function checkLimits(plan: Plan, limits: GPUSupportedLimits): void {
  for (const [name, needed] of Object.entries(requiredLimits(plan))) {
    const available = limitOf(limits, name);
    if (needed > available) {
      fault(
        "TSC4101",
        `the program needs ${name} of ${needed}; this WebGPU device has ${available}`,
        "use another adapter, or compile for wasm",
      );
    }
  }
}

/** `navigator.gpu`, or in Node the `webgpu` package, which is imported only here. */
async function findGpu(): Promise<GPU> {
  const present = (globalThis.navigator as Navigator | undefined)?.gpu;
  if (present) return present;
  if (!isNode) {
    fault(
      "TSC4102",
      "this browser has no WebGPU, or the page is not a secure context",
      "open the page over https or on localhost in a browser with WebGPU, or use the wasm artifact",
    );
  }
  // Not a literal, so that bundlers leave it alone.
  const packageName = "webgpu";
  const loaded = (await import(packageName).catch(() => undefined)) as
    | { create(options: readonly string[]): GPU; globals: object }
    | undefined;
  if (!loaded)
    fault(
      "TSC4102",
      "Node has no WebGPU of its own and the package webgpu is not installed",
      "npm install webgpu, or use the wasm artifact",
    );
  Object.assign(globalThis, loaded.globals);
  return loaded.create([]);
}

export async function findAdapter(): Promise<GPUAdapter> {
  const gpu = await findGpu();
  const adapter = await gpu.requestAdapter({ powerPreference: "high-performance" });
  if (!adapter) fault("TSC4103", "WebGPU finds no graphics adapter", "install a graphics driver, or use the wasm artifact");
  instances.set(adapter, gpu);
  return adapter;
}

/** Which kernels are for it. Those for software need subgroups: an adapter that lacks them runs those for hardware, if slowly. */
export function adapterKind(gpu: GPUAdapter | GPUDevice): "hardware" | "software" {
  // Browsers that are not new have no such information of a device.
  const info: GPUAdapterInfo | undefined = "info" in gpu ? gpu.info : gpu.adapterInfo;
  return info?.isFallbackAdapter && gpu.features.has("subgroups") ? "software" : "hardware";
}

/** A device with the limits the plan needs, room for the largest buffers the adapter allows, and subgroups where it has them. */
export async function requestDevice(plan: Plan, adapter: GPUAdapter): Promise<GPUDevice> {
  checkLimits(plan, adapter.limits);
  const limits: Record<string, number> = { ...requiredLimits(plan) };
  for (const name of ["maxBufferSize", "maxStorageBufferBindingSize", "maxComputeWorkgroupsPerDimension"])
    limits[name] = limitOf(adapter.limits, name);
  // Asking for less than a default gives the default.
  const features: GPUFeatureName[] = adapter.features.has("subgroups") ? ["subgroups"] : [];
  const device = await adapter.requestDevice({ requiredLimits: limits, requiredFeatures: features });
  instances.set(device, instances.get(adapter));
  return device;
}

/** In Node the instance must outlive its adapters and devices. */
const instances = new WeakMap<object, GPU | undefined>();
