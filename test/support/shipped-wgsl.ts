/** Kernels as a page gets them: printed, made compact, and expanded again. */

import type { Kernel } from "../../src/codegen/kernel/kernel.ts";
import { compactKernels } from "../../src/codegen/wgsl/compact.ts";
import { printWgsl } from "../../src/codegen/wgsl/print.ts";
import { expandKernels } from "../../src/runtime/webgpu/expand.ts";

export function shippedWgsl(kernels: readonly Kernel[]): string {
  return expandKernels(compactKernels(printWgsl(kernels)));
}
