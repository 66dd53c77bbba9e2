/** What a peer finds as `navigator.gpu`, as in a browser. */

import { createNullGpu } from "../../test/support/null-gpu.ts";
import { requestTestDevice } from "../../test/support/webgpu.ts";

export type GpuKind = "adapter" | "null";

export async function provideGpu(kind: GpuKind): Promise<void> {
  // The tests find an adapter on any machine; then the package gives what a browser has.
  const found = await requestTestDevice();
  if (!found) throw new Error("there is no WebGPU adapter");
  found.destroy();
  const { create, globals } = await import("webgpu");
  Object.assign(globalThis, globals);
  const gpu = kind === "null" ? createNullGpu().gpu : create([]);
  Object.defineProperty(globalThis, "navigator", { value: { gpu, userAgent: "node" }, configurable: true });
}
