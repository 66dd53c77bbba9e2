/**
 * WebGPU as a device of the plan executor. Memory is three storage buffers: `state`, `arena` and `scratch`. A function is encoded
 * once: one uniform buffer with the scalars of every launch, one bind group that is moved along it by dynamic offsets.
 * Running it is one command buffer, and what is read of its results is copied in the same one: a step is one submit.
 */

import type { Device, EncodedFunction, ResolvedCopy, ResolvedStep } from "../executor.ts";
import { fault } from "../fault.ts";
import type { Plan } from "../plan.ts";
import { findAdapter, otherGpu, requestDevice, segmentNames, slotBytes } from "./adapter.ts";
import { createKernels, type Kernels } from "./pipelines.ts";

export interface WebGpuOptions {
  /** Used instead of a device of our own, and then not destroyed by `dispose`. */
  readonly gpuDevice?: GPUDevice | undefined;
  /** That the device is requested of, where one was found before. */
  readonly adapter?: GPUAdapter | undefined;
  /** The WGSL module. */
  readonly source: string;
  readonly plan: Plan;
}

/** Checks limits, compiles the kernels of the plan's first function, and reports what the shader compiler says when one fails. */
export async function createWebGpuDevice({ gpuDevice, adapter, source, plan }: WebGpuOptions): Promise<Device> {
  const device = gpuDevice ?? (await requestDevice(adapter ?? (await findAdapter()), source));
  // Lines for devices with a feature stand behind its name, a comment to all others.
  const own = [...device.features].reduce((text, feature) => text.replaceAll(`//${feature}:`, ""), source);
  const kernels = await createKernels(device, own, plan);
  return new WebGpuDevice(device, gpuDevice === undefined, kernels, slotBytes(plan));
}

interface EncodedLaunch {
  readonly kernel: number;
  /** Dynamic offset of the launch's scalars. */
  readonly offsets: readonly [number];
  readonly grid: readonly [number, number, number];
}

type EncodedStep = EncodedLaunch | ResolvedCopy;

class WebGpuDevice implements Device {
  readonly #device: GPUDevice;
  readonly #owned: boolean;
  readonly #kernels: Kernels;
  readonly #slotBytes: number;
  readonly #segments = new Map<string, GPUBuffer>();
  readonly #encoded = new Set<Encoded>();
  /** Buffers that are mapped for reading, by turns; those in use are not in the list. */
  readonly #staging: GPUBuffer[] = [];
  /** Commands that are not submitted yet. */
  #open: GPUCommandEncoder | undefined;
  #failure: string | undefined;
  #disposed = false;

  constructor(device: GPUDevice, owned: boolean, kernels: Kernels, slot: number) {
    this.#device = device;
    this.#owned = owned;
    this.#kernels = kernels;
    this.#slotBytes = slot;
    device.addEventListener("uncapturederror", this.#onError);
    void device.lost.then(({ message }) => {
      if (!this.#disposed) this.#failure ??= `the device is lost: ${message}`;
    });
  }

  readonly #onError = (event: GPUUncapturedErrorEvent): void => {
    // Reported by the next call instead of on the console.
    event.preventDefault();
    this.#failure ??= event.error.message;
  };

  async allocate(segments: Readonly<Record<string, number>>): Promise<void> {
    this.#check();
    this.#submit();
    const { limits } = this.#device;
    const limit = Math.min(limits.maxBufferSize, limits.maxStorageBufferBindingSize);
    for (const [name, bytes] of Object.entries(segments)) {
      if (bytes > limit) (await otherGpu()).refuseSize(name, bytes, limit);
    }
    for (const encoded of this.#encoded) encoded.destroy();
    this.#encoded.clear();
    this.#device.pushErrorScope("validation");
    this.#device.pushErrorScope("out-of-memory");
    const { STORAGE, COPY_SRC, COPY_DST } = GPUBufferUsage;
    for (const name of segmentNames) {
      const size = Math.max(16, Math.ceil((segments[name] ?? 0) / 4) * 4);
      const old = this.#segments.get(name);
      if (old && old.size >= size) continue;
      const buffer = this.#device.createBuffer({ label: name, size, usage: STORAGE | COPY_SRC | COPY_DST });
      this.#segments.set(name, buffer);
      // That of the state, whose size is fixed, is never replaced.
      old?.destroy();
    }
    const errors = await Promise.all([this.#device.popErrorScope(), this.#device.popErrorScope()]);
    for (const error of errors) {
      if (error) (await otherGpu()).refuseMemory(error);
    }
  }

  write(segment: string, byteOffset: number, data: ArrayBufferView<ArrayBuffer>): void {
    this.#check();
    // What was asked for before sees the old contents.
    this.#submit();
    this.#device.queue.writeBuffer(this.#segment(segment), byteOffset, data);
  }

  async read(
    ranges: readonly { readonly segment: string; readonly byteOffset: number; readonly byteLength: number }[],
  ): Promise<readonly ArrayBuffer[]> {
    this.#check();
    const total = ranges.reduce((sum, range) => sum + range.byteLength, 0);
    if (total === 0) return ranges.map(() => new ArrayBuffer(0));
    const staging = this.#takeStaging(total);
    const encoder = this.#commands();
    let at = 0;
    for (const { segment, byteOffset, byteLength } of ranges) {
      if (byteLength > 0) encoder.copyBufferToBuffer(this.#segment(segment), byteOffset, staging, at, byteLength);
      at += byteLength;
    }
    this.#submit();
    try {
      await staging.mapAsync(GPUMapMode.READ, 0, total);
    } catch (error) {
      this.#check();
      (await otherGpu()).refuseRead(error);
    }
    // Validation errors of what ran before have arrived by now.
    this.#check();
    const mapped = staging.getMappedRange(0, total);
    at = 0;
    const results = ranges.map(({ byteLength }) => {
      const copy = mapped.slice(at, at + byteLength);
      at += byteLength;
      return copy;
    });
    staging.unmap();
    if (this.#staging.length < 4) this.#staging.push(staging);
    else staging.destroy();
    return results;
  }

  encode(steps: readonly ResolvedStep[]): EncodedFunction {
    this.#check();
    const encoded = new Encoded(this.#device, this.#kernels, this.#slotBytes, (name) => this.#segment(name), steps);
    this.#encoded.add(encoded);
    const run = (): void => {
      this.#check();
      encoded.run(this.#commands());
    };
    let ready = this.#kernels.ready(steps.flatMap((step) => (step.kind === "launch" ? [step.kernel] : [])));
    // What is wrong with a kernel is reported by whoever waits.
    ready?.then(
      () => {
        ready = undefined;
      },
      () => {},
    );
    return { run: () => (ready ? ready.then(run) : run()) };
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#submit();
    this.#disposed = true;
    this.#device.removeEventListener("uncapturederror", this.#onError);
    for (const encoded of this.#encoded) encoded.destroy();
    for (const buffer of this.#segments.values()) buffer.destroy();
    for (const buffer of this.#staging) buffer.destroy();
    if (this.#owned) this.#device.destroy();
  }

  /** Takes commands until `#submit`, which comes at the latest when the caller lets go of the thread. */
  #commands(): GPUCommandEncoder {
    if (!this.#open) {
      this.#open = this.#device.createCommandEncoder();
      queueMicrotask(() => this.#submit());
    }
    return this.#open;
  }

  #submit(): void {
    const commands = this.#open;
    this.#open = undefined;
    if (commands) this.#device.queue.submit([commands.finish()]);
  }

  #check(): void {
    if (this.#disposed) fault("TSC4106", "the program has been disposed of");
    if (this.#failure !== undefined) fault("TSC4107", `WebGPU reports an error: ${this.#failure}`, "load the program again");
  }

  #segment(name: string): GPUBuffer {
    const buffer = this.#segments.get(name);
    if (!buffer) throw new Error(`internal: segment ${name} is used before it is allocated`);
    return buffer;
  }

  #takeStaging(bytes: number): GPUBuffer {
    const free = this.#staging.findIndex((buffer) => buffer.size >= bytes);
    const [reused] = free >= 0 ? this.#staging.splice(free, 1) : [];
    // Powers of two, so that buffers of similar sizes are shared.
    const size = 2 ** Math.ceil(Math.log2(Math.max(256, bytes)));
    return reused ?? this.#device.createBuffer({ label: "staging", size, usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST });
  }
}

/** A function whose arguments are on the device. */
class Encoded {
  readonly #kernels: Kernels;
  readonly #steps: readonly EncodedStep[];
  readonly #bindGroup: GPUBindGroup;
  readonly #uniforms: GPUBuffer;
  readonly #segment: (name: string) => GPUBuffer;
  /** Copies within a segment go through it: WebGPU has no copy from a buffer to itself. */
  readonly #scratch: GPUBuffer | undefined;

  constructor(device: GPUDevice, kernels: Kernels, slot: number, segment: (name: string) => GPUBuffer, steps: readonly ResolvedStep[]) {
    this.#segment = segment;
    this.#kernels = kernels;
    const scalars: { readonly at: number; readonly values: readonly number[] }[] = [];
    let at = 0;
    this.#steps = steps.map((step) => {
      if (step.kind === "copy") return step;
      const launch: EncodedLaunch = { kernel: step.kernel, offsets: [at], grid: step.grid };
      scalars.push({ at, values: step.scalars });
      at += Math.max(1, Math.ceil(step.scalars.length / 64)) * 256;
      return launch;
    });
    // Every binding is `slot` bytes long, the last one too.
    const words = new Int32Array((at + slot) / 4);
    for (const { at: start, values } of scalars) words.set(values, start / 4);
    this.#uniforms = device.createBuffer({
      label: "scalars",
      size: words.byteLength,
      usage: GPUBufferUsage.UNIFORM | GPUBufferUsage.COPY_DST,
    });
    device.queue.writeBuffer(this.#uniforms, 0, words);
    const buffers: readonly GPUBufferBinding[] = [
      ...segmentNames.map((name) => ({ buffer: segment(name) })),
      { buffer: this.#uniforms, size: slot },
    ];
    this.#bindGroup = device.createBindGroup({
      layout: kernels.layout,
      entries: buffers.map((resource, binding) => ({ binding, resource })),
    });
    const within = steps
      .filter((step) => step.kind === "copy" && step.from.segment === step.to.segment)
      .map((step) => (step.kind === "copy" ? step.byteLength : 0));
    const { COPY_SRC, COPY_DST } = GPUBufferUsage;
    this.#scratch =
      within.length > 0 ? device.createBuffer({ label: "scratch", size: Math.max(...within), usage: COPY_SRC | COPY_DST }) : undefined;
  }

  run(encoder: GPUCommandEncoder): void {
    let pass: GPUComputePassEncoder | undefined;
    for (const step of this.#steps) {
      if ("grid" in step) {
        pass ??= encoder.beginComputePass();
        pass.setPipeline(this.#kernels.pipeline(step.kernel));
        pass.setBindGroup(0, this.#bindGroup, step.offsets);
        pass.dispatchWorkgroups(...step.grid);
      } else {
        pass?.end();
        pass = undefined;
        this.#copy(encoder, step);
      }
    }
    pass?.end();
  }

  #copy(encoder: GPUCommandEncoder, { from, to, byteLength }: ResolvedCopy): void {
    const [source, target] = [this.#segment(from.segment), this.#segment(to.segment)];
    if (source === target && this.#scratch) {
      encoder.copyBufferToBuffer(source, from.byteOffset, this.#scratch, 0, byteLength);
      encoder.copyBufferToBuffer(this.#scratch, 0, target, to.byteOffset, byteLength);
    } else encoder.copyBufferToBuffer(source, from.byteOffset, target, to.byteOffset, byteLength);
  }

  destroy(): void {
    this.#uniforms.destroy();
    this.#scratch?.destroy();
  }
}
