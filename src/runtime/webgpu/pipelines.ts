/** Compiles the kernels of a WGSL module: each once, when something first needs it, and all that are needed at once. */

import { launchesOf, type Plan } from "../plan.ts";
import { otherGpu, segmentNames } from "./adapter.ts";

export interface Kernels {
  /** Of the one bind group: the segments, then the scalars at a dynamic offset. */
  readonly layout: GPUBindGroupLayout;
  /** Starts what is not compiled yet, as the plan numbers kernels; undefined when all are there. */
  ready(kernels: Iterable<number>): Promise<void> | undefined;
  /** Of a kernel that is ready. */
  pipeline(kernel: number): GPUComputePipeline;
  nameOf(kernel: number): string;
}

/**
 * Waits for the kernels of the plan's first function, which is what a program is loaded for. Those of training take many times
 * as long to compile, and are not waited for by a page that only predicts.
 */
export async function createKernels(device: GPUDevice, source: string, plan: Plan): Promise<Kernels> {
  const kernels = new ModuleKernels(device, source, plan);
  await kernels.ready(launchesOf(plan.functions[0]?.steps ?? []).map(({ kernel }) => kernel));
  return kernels;
}

class ModuleKernels implements Kernels {
  readonly layout: GPUBindGroupLayout;
  readonly #device: GPUDevice;
  readonly #source: string;
  /** Of the entry points, in their order: as the plan numbers kernels. */
  readonly #names: readonly string[];
  readonly #module: GPUShaderModule;
  readonly #pipelineLayout: GPUPipelineLayout;
  readonly #started = new Map<number, Promise<void>>();
  readonly #pipelines = new Map<number, GPUComputePipeline>();

  constructor(device: GPUDevice, source: string, plan: Plan) {
    this.#device = device;
    this.#source = source;
    this.#names = [...source.matchAll(/@workgroup_size\(.*?\)\s*fn (\w+)/g)].map(([, name = ""]) => name);
    // Errors of the module come again from the pipelines, where they can be told with the kernel.
    device.pushErrorScope("validation");
    this.#module = device.createShaderModule({ label: plan.name, code: source });
    void device.popErrorScope();
    const buffers: readonly GPUBufferBindingLayout[] = [
      ...segmentNames.map(() => ({ type: "storage" }) as const),
      { type: "uniform", hasDynamicOffset: true },
    ];
    this.layout = device.createBindGroupLayout({
      entries: buffers.map((buffer, binding) => ({ binding, visibility: GPUShaderStage.COMPUTE, buffer })),
    });
    this.#pipelineLayout = device.createPipelineLayout({ bindGroupLayouts: [this.layout] });
  }

  nameOf(kernel: number): string {
    return this.#names[kernel] ?? "";
  }

  pipeline(kernel: number): GPUComputePipeline {
    const pipeline = this.#pipelines.get(kernel);
    if (!pipeline) throw new Error(`internal: kernel ${kernel} of ${this.#names.length} is launched before it is compiled`);
    return pipeline;
  }

  ready(kernels: Iterable<number>): Promise<void> | undefined {
    const missing = [...new Set(kernels)].filter((kernel) => !this.#pipelines.has(kernel));
    if (missing.length === 0) return undefined;
    return Promise.all(missing.map((kernel) => this.#start(kernel))).then(() => {});
  }

  #start(kernel: number): Promise<void> {
    const known = this.#started.get(kernel);
    if (known) return known;
    const name = this.nameOf(kernel);
    const started = this.#device
      .createComputePipelineAsync({
        label: name,
        layout: this.#pipelineLayout,
        compute: { module: this.#module, entryPoint: name },
      })
      .then(
        (pipeline) => void this.#pipelines.set(kernel, pipeline),
        async (reason: unknown) => (await otherGpu()).refuseKernel(name, this.#module, this.#source, reason),
      );
    this.#started.set(kernel, started);
    return started;
  }
}
