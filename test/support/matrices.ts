/**
 * A WebGPU device with subgroup matrices: the software driver of Mesa from 26.2 on (lavapipe) has them, in Dawn with its experiments switched on.
 * TSCOMPILE_MATRIX_DRIVER names the manifest of a driver that has them; a machine without one leaves these tests out.
 */

import { compileModule } from "../../src/codegen/compile.ts";
import { createWebGpuDevice } from "../../src/runtime/webgpu/device.ts";
import { matrixFeatures, matrixShapeOf, withMatrixShape } from "../../src/runtime/webgpu/matrices.ts";
import { compiledTarget, type TestTarget } from "./differential.ts";
import { shippedWgsl } from "./shipped-wgsl.ts";

const manifest = process.env.TSCOMPILE_MATRIX_DRIVER;

/** Keeps the instance alive, without which its adapters and devices are invalid. */
let instance: GPU | undefined;

/** The driver is chosen by the first use of Vulkan in a process: files with these tests have no others on WebGPU. */
export async function requestMatrixAdapter(): Promise<GPUAdapter | undefined> {
  if (manifest === undefined) {
    process.stderr.write("tests on subgroup matrices are left out: TSCOMPILE_MATRIX_DRIVER names no driver that has them\n");
    return undefined;
  }
  if (!instance) {
    process.env.VK_DRIVER_FILES = manifest;
    process.env.VK_ICD_FILENAMES = manifest;
    const { create, globals } = await import("webgpu");
    Object.assign(globalThis, globals);
    instance = create(["enable-dawn-features=allow_unsafe_apis"]);
  }
  const adapter = await instance.requestAdapter();
  if (!adapter || !matrixShapeOf(adapter)) throw new Error(`the driver of ${manifest} has no subgroup matrices of f16`);
  return adapter;
}

/** Shapes are told by adapters alone. */
export async function matrixTarget(): Promise<TestTarget | undefined> {
  const adapter = await requestMatrixAdapter();
  const shape = adapter && matrixShapeOf(adapter);
  if (!shape) return undefined;
  const gpuDevice = await adapter.requestDevice({ requiredFeatures: ["subgroups", ...matrixFeatures] as GPUFeatureName[] });
  return compiledTarget(
    "WGSL with subgroup matrices",
    "wgsl",
    ({ kernels, plan }) => createWebGpuDevice({ gpuDevice, source: withMatrixShape(shippedWgsl(kernels), shape), plan }),
    (module, training) => compileModule(module, { target: "wgsl", adapter: "matrices", ...(training ? { training } : {}) }),
  );
}
