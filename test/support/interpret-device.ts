/** A device whose kernels run in the kernel interpreter: every fault it sees is an error. */

import { interpretKernel } from "../../src/codegen/kernel/interpret.ts";
import type { Kernel } from "../../src/codegen/kernel/kernel.ts";
import type { NumericArray } from "../../src/ir/dtype.ts";
import type { StorageType } from "../../src/ir/expression.ts";
import { pack, unpack } from "../../src/runtime/elements.ts";
import "../../src/runtime/coded-elements.ts";
import type { Device, EncodedFunction, ResolvedStep } from "../../src/runtime/executor.ts";

/** `subgroupSize`: 1 where the device has no subgroups. */
export function createInterpretDevice(kernels: readonly Kernel[], subgroupSize = 32): Device {
  let memory: Record<string, ArrayBuffer> = {};
  const bytesOf = (segment: string): ArrayBuffer => memory[segment] ?? new ArrayBuffer(0);

  const runStep = (step: ResolvedStep): void => {
    if (step.kind === "copy") {
      const from = new Uint8Array(bytesOf(step.from.segment), step.from.byteOffset, step.byteLength);
      new Uint8Array(bytesOf(step.to.segment)).set(from, step.to.byteOffset);
      return;
    }
    const kernel = kernels[step.kernel];
    if (!kernel) throw new Error(`no kernel ${step.kernel}`);
    if (step.grid.some((size) => size === 0)) return;
    const buffers: Record<string, NumericArray> = {};
    const views = new Map<string, NumericArray>();
    kernel.buffers.forEach((parameter, i) => {
      const slice = step.buffers[i];
      if (!slice) throw new Error(`no memory for ${parameter.name}`);
      const key = `${slice.segment} ${slice.byteOffset} ${slice.byteLength}`;
      const view = views.get(key) ?? viewOf(parameter.dtype, bytesOf(slice.segment), slice.byteOffset, slice.byteLength);
      views.set(key, view);
      buffers[parameter.name] = view;
    });
    const scalars = Object.fromEntries(kernel.scalars.map(({ name }, i) => [name, step.scalars[i] ?? 0]));
    const report = interpretKernel(kernel, { buffers, scalars, grid: step.grid, subgroupSize });
    kernel.buffers.forEach(({ name, dtype }, i) => {
      const [slice, view] = [step.buffers[i], buffers[name]];
      if (slice && view && isWidened(dtype)) {
        const bytes = pack({ dtype }, view);
        new Uint8Array(bytesOf(slice.segment)).set(new Uint8Array(bytes.buffer), slice.byteOffset);
      }
    });
    if (report.faultCount > 0)
      throw new Error(`kernel ${kernel.name}: ${report.faults.map((fault) => `${fault.kind}: ${fault.message}`).join("; ")}`);
  };

  return {
    async allocate(segments) {
      const old = memory;
      memory = Object.fromEntries(Object.entries(segments).map(([name, bytes]) => [name, new ArrayBuffer(bytes)]));
      const state = old["state"];
      if (state) new Uint8Array(bytesOf("state")).set(new Uint8Array(state));
    },
    write(segment, byteOffset, data) {
      new Uint8Array(bytesOf(segment)).set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), byteOffset);
    },
    async read(ranges) {
      return ranges.map(({ segment, byteOffset, byteLength }) => bytesOf(segment).slice(byteOffset, byteOffset + byteLength));
    },
    encode(steps): EncodedFunction {
      return { run: () => steps.forEach(runStep) };
    },
    dispose() {
      memory = {};
    },
  };
}

/** Types whose elements the interpreter holds in another form than memory does. */
function isWidened(dtype: StorageType): dtype is "f16" | "bf16" | "i64" {
  return dtype === "f16" || dtype === "bf16" || dtype === "i64";
}

/** A view of memory; a copy, which is written back, of elements that are wider on the host. */
function viewOf(dtype: StorageType, buffer: ArrayBuffer, byteOffset: number, byteLength: number): NumericArray {
  if (isWidened(dtype)) return unpack({ dtype }, buffer.slice(byteOffset, byteOffset + byteLength));
  switch (dtype) {
    case "f32":
      return new Float32Array(buffer, byteOffset, byteLength / 4);
    case "f64":
      return new Float64Array(buffer, byteOffset, byteLength / 8);
    case "u32":
      return new Uint32Array(buffer, byteOffset, byteLength / 4);
    case "i32":
    case "bool":
      return new Int32Array(buffer, byteOffset, byteLength / 4);
    case "i8":
      return new Int8Array(buffer, byteOffset, byteLength);
    case "u8":
      return new Uint8Array(buffer, byteOffset, byteLength);
    case "u16":
      throw new Error("words of 16 bits come from the passes of a target");
    default:
      return dtype satisfies never;
  }
}
