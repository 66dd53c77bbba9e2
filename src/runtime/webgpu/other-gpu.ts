/**
 * WebGPU where it is not the browser's own, and what is wrong where something is: not every page needs it. In an artifact it is a file
 * of its own, `webgpu.js`.
 */

import { fault } from "../fault.ts";
import { isNode } from "../host.ts";

/** That of the `webgpu` package, in Node, which is imported only here. */
export async function gpuOfPackage(): Promise<GPU> {
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

export function refuseAdapter(): never {
  return fault("TSC4103", "WebGPU finds no graphics adapter", "install a graphics driver, or use the wasm artifact");
}

export function refuseSize(name: string, bytes: number, limit: number): never {
  return fault("TSC4104", `the program needs ${bytes} bytes of ${name}; this device allows ${limit} in one buffer`, "use a smaller batch");
}

export function refuseMemory({ message }: GPUError): never {
  return fault("TSC4104", `memory for the program cannot be had: ${message}`, "use a smaller batch");
}

export function refuseRead(error: unknown): never {
  return fault("TSC4105", `results cannot be read from the device: ${textOf(error)}`);
}

/** Why a kernel of a module cannot be compiled. */
export async function refuseKernel(kernel: string, module: GPUShaderModule, source: string, reason: unknown): Promise<never> {
  const lines = source.split("\n");
  const info = await module.getCompilationInfo();
  const messages = info.messages
    .filter((message) => message.type === "error")
    .map(({ lineNum, linePos, message }) => `kernels.wgsl:${lineNum}:${linePos}: ${message}\n    ${lines[lineNum - 1]?.trim() ?? ""}`);
  return fault("TSC4109", `kernel ${kernel} cannot be compiled: ${messages.length > 0 ? messages.join("\n") : textOf(reason)}`);
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
