/** Compiles the kernels of a WGSL module, all at once. */

import { fault } from "../fault.ts";
import type { Plan } from "../plan.ts";

export interface Kernels {
  /** Of the one bind group: segments `state` and `arena`, then the scalars at a dynamic offset. */
  readonly layout: GPUBindGroupLayout;
  /** As in the plan. */
  readonly pipelines: readonly GPUComputePipeline[];
}

export async function createKernels(device: GPUDevice, source: string, plan: Plan): Promise<Kernels> {
  // Errors of the module come again from the pipelines, where they can be told with the kernel.
  device.pushErrorScope("validation");
  const module = device.createShaderModule({ label: plan.name, code: source });
  const scope = device.popErrorScope();
  const storage = (binding: number): GPUBindGroupLayoutEntry => ({
    binding,
    visibility: GPUShaderStage.COMPUTE,
    buffer: { type: "storage" },
  });
  const layout = device.createBindGroupLayout({
    entries: [
      storage(0),
      storage(1),
      { binding: 2, visibility: GPUShaderStage.COMPUTE, buffer: { type: "uniform", hasDynamicOffset: true } },
    ],
  });
  const pipelineLayout = device.createPipelineLayout({ bindGroupLayouts: [layout] });
  const made = await Promise.allSettled(
    plan.kernels.map(({ name }) =>
      device.createComputePipelineAsync({ label: name, layout: pipelineLayout, compute: { module, entryPoint: name } }),
    ),
  );
  await scope;
  const pipelines: GPUComputePipeline[] = [];
  for (const [index, result] of made.entries()) {
    if (result.status === "rejected") await explain(module, source, plan.kernels[index]?.name ?? "", result.reason);
    else pipelines.push(result.value);
  }
  return { layout, pipelines };
}

async function explain(module: GPUShaderModule, source: string, kernel: string, reason: unknown): Promise<never> {
  const lines = source.split("\n");
  const info = await module.getCompilationInfo();
  const messages = info.messages
    .filter((message) => message.type === "error")
    .map(({ lineNum, linePos, message }) => `kernels.wgsl:${lineNum}:${linePos}: ${message}\n    ${lines[lineNum - 1]?.trim() ?? ""}`);
  const text = messages.length > 0 ? messages.join("\n") : reason instanceof Error ? reason.message : String(reason);
  return fault("TSC4109", `kernel ${kernel} cannot be compiled: ${text}`);
}
