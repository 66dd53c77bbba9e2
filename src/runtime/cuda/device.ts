/**
 * Runs plans on an NVIDIA device from Node: PTX that the driver compiles for the device when it is loaded, or machine code, and a CUDA
 * graph for every function and sizes, so that a step is one launch.
 */

import type { Device, EncodedFunction, ResolvedLaunch, ResolvedStep } from "../executor.ts";
import { fault } from "../fault.ts";
import type { Plan } from "../plan.ts";
import { type CudaDriver, loadDriver } from "./driver.ts";
import { requestedSharedBytes } from "./shared-memory.ts";
import { encodeTensorMap, mapBytes } from "./tensor-map.ts";

export interface CudaDeviceOptions {
  /** The content of `model.ptx` or `model.fatbin`. */
  readonly code: Uint8Array;
  readonly plan: Pick<Plan, "kernels">;
}

export interface CudaDevice extends Device {
  /** Milliseconds between the start and the end of one run on the device, by its own clock. Waits for it. */
  time(encoded: EncodedFunction): number;
}

/** Bytes of a slot for a parameter of a kernel. */
const slotBytes = 8;
/** Of `cuStreamCreate`: no waiting for the default stream. */
const nonBlocking = 1;
/** Of `cuStreamBeginCapture`: only this thread's calls take part. */
const threadLocal = 1;
const computeCapability = { major: 75, minor: 76 } as const;
/** Of `cuFuncSetAttribute`: the most shared memory that a launch may ask for. */
const mostDynamicSharedBytes = 8;
/** What kernels are compiled for, as in `sm_80`: these devices and newer ones, or, where tensors are described to them, these alone. */
const leastCapability = 80;
const capabilityOfTensors = 90;

/** Throws TSC4112 where there is no device, TSC4114 for one of another kind, and TSC4113 where a kernel of the plan is not in the code. */
export async function createCudaDevice({ code, plan }: CudaDeviceOptions): Promise<CudaDevice> {
  const driver = await loadDriver();
  const { call } = driver;
  const device = openDevice(
    driver,
    plan.kernels.some(({ tensors }) => tensors),
  );
  const context = driver.handle((at) => call.cuDevicePrimaryCtxRetain(at, device));
  call.cuCtxSetCurrent(context);
  const stream = driver.handle((at) => call.cuStreamCreate(at, nonBlocking));
  // PTX is text, which ends with a zero; the length of machine code is in its head.
  const module = driver.pass(zeroTerminated(code), (image) => driver.handle((at) => call.cuModuleLoadData(at, image)));
  const kernels = plan.kernels.map(({ name, workgroup, sharedBytes, tensors }) => {
    const entry = driver.pass(zeroTerminated(new TextEncoder().encode(name)), (text) =>
      driver.handle((at) => call.cuModuleGetFunction(at, module, text)),
    );
    // Boxes begin where the memory that launches ask for does.
    const shared = tensors ? sharedBytes : requestedSharedBytes(sharedBytes);
    if (shared > 0) call.cuFuncSetAttribute(entry, mostDynamicSharedBytes, shared);
    return { entry, workgroup, shared, tensors: tensors ?? [] };
  });
  let segments: Readonly<Record<string, { readonly address: bigint; readonly bytes: number }>> = {};
  const graphs = new Set<bigint>();
  let isDisposed = false;

  const addressOf = (segment: string, byteOffset: number): bigint => {
    const found = segments[segment];
    if (!found) throw new Error(`the segment ${segment} is not allocated`);
    return found.address + BigInt(byteOffset);
  };

  const forgetGraphs = (): void => {
    for (const graph of graphs) call.cuGraphExecDestroy(graph);
    graphs.clear();
  };

  const launch = ({ kernel, buffers, scalars, grid }: ResolvedLaunch): void => {
    const found = kernels[kernel];
    if (!found) throw new Error(`the plan has no kernel ${kernel}`);
    if (grid.includes(0)) return;
    const addresses = buffers.map(({ segment, byteOffset }) => addressOf(segment, byteOffset));
    const values = BigInt64Array.from([...addresses, ...scalars.map(BigInt)]);
    const maps = found.tensors.map((tensor) => encodeTensorMap(driver, tensor, addresses[tensor.buffer] ?? 0n, scalars));
    // The values, behind them the maps, and where each of them is. The call copies what these name.
    const content = new Uint8Array(values.byteLength + maps.length * mapBytes);
    content.set(new Uint8Array(values.buffer));
    const offsets = Array.from(values, (_, i) => i * slotBytes);
    for (const [i, map] of maps.entries()) {
      const offset = values.byteLength + i * mapBytes;
      content.set(map, offset);
      offsets.push(offset);
    }
    driver.pass(content, (start) => {
      const places = BigInt64Array.from(offsets, (offset) => start + BigInt(offset));
      driver.pass(new Uint8Array(places.buffer), (parameters) =>
        call.cuLaunchKernel(found.entry, ...grid, ...found.workgroup, found.shared, stream, parameters, 0n),
      );
    });
  };

  const enqueue = (step: ResolvedStep): void => {
    if (step.kind === "launch") {
      launch(step);
      return;
    }
    const { from, to, byteLength } = step;
    if (byteLength === 0) return;
    call.cuMemcpyDtoDAsync_v2(addressOf(to.segment, to.byteOffset), addressOf(from.segment, from.byteOffset), BigInt(byteLength), stream);
  };

  return {
    async allocate(wanted) {
      call.cuCtxSetCurrent(context);
      // Graphs hold addresses.
      forgetGraphs();
      const old = segments;
      const next: Record<string, { address: bigint; bytes: number }> = {};
      try {
        for (const [name, bytes] of Object.entries(wanted)) {
          const address = driver.handle((at) => call.cuMemAlloc_v2(at, BigInt(Math.max(bytes, 1))));
          next[name] = { address, bytes };
          call.cuMemsetD8Async(address, 0, BigInt(bytes), stream);
        }
        const [kept, fresh] = [old["state"], next["state"]];
        if (kept && fresh) call.cuMemcpyDtoDAsync_v2(fresh.address, kept.address, BigInt(Math.min(kept.bytes, fresh.bytes)), stream);
        call.cuStreamSynchronize(stream);
      } catch (error) {
        for (const { address } of Object.values(next)) call.cuMemFree_v2(address);
        throw error;
      }
      segments = next;
      for (const { address } of Object.values(old)) call.cuMemFree_v2(address);
    },

    write(segment, byteOffset, data) {
      call.cuCtxSetCurrent(context);
      // From memory that is not pinned, the call has copied when it returns.
      driver.pass(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), (from) =>
        call.cuMemcpyHtoDAsync_v2(addressOf(segment, byteOffset), from, BigInt(data.byteLength), stream),
      );
    },

    async read(ranges) {
      call.cuCtxSetCurrent(context);
      const results = ranges.map(({ segment, byteOffset, byteLength }) => {
        const place = driver.host(byteLength);
        call.cuMemcpyDtoHAsync_v2(place.address, addressOf(segment, byteOffset), BigInt(byteLength), stream);
        return place.memory;
      });
      call.cuStreamSynchronize(stream);
      return results;
    },

    time(encoded) {
      call.cuCtxSetCurrent(context);
      const [start, end] = [0, 1].map(() => driver.handle((at) => call.cuEventCreate(at, 0))) as [bigint, bigint];
      try {
        call.cuEventRecord(start, stream);
        void encoded.run();
        call.cuEventRecord(end, stream);
        call.cuEventSynchronize(end);
        const milliseconds = driver.host(Float32Array.BYTES_PER_ELEMENT);
        call.cuEventElapsedTime(milliseconds.address, start, end);
        return new Float32Array(milliseconds.memory)[0] ?? Number.NaN;
      } finally {
        for (const event of [start, end]) call.cuEventDestroy_v2(event);
      }
    },

    encode(steps): EncodedFunction {
      call.cuCtxSetCurrent(context);
      call.cuStreamBeginCapture_v2(stream, threadLocal);
      try {
        steps.forEach(enqueue);
      } catch (error) {
        driver.handle((at) => call.cuStreamEndCapture(stream, at));
        throw error;
      }
      const captured = driver.handle((at) => call.cuStreamEndCapture(stream, at));
      const graph = driver.handle((at) => call.cuGraphInstantiateWithFlags(at, captured, 0n));
      call.cuGraphDestroy(captured);
      graphs.add(graph);
      return {
        run() {
          if (isDisposed) throw new Error("the program is disposed");
          call.cuCtxSetCurrent(context);
          call.cuGraphLaunch(graph, stream);
        },
      };
    },

    dispose() {
      if (isDisposed) return;
      isDisposed = true;
      call.cuCtxSetCurrent(context);
      call.cuStreamSynchronize(stream);
      forgetGraphs();
      for (const { address } of Object.values(segments)) call.cuMemFree_v2(address);
      segments = {};
      call.cuModuleUnload(module);
      call.cuStreamDestroy_v2(stream);
      call.cuDevicePrimaryCtxRelease_v2(device);
      driver.unload();
    },
  };
}

function zeroTerminated(bytes: Uint8Array): Uint8Array {
  const terminated = new Uint8Array(bytes.length + 1);
  terminated.set(bytes);
  return terminated;
}

/** The first device that the process sees; `CUDA_VISIBLE_DEVICES` chooses. */
function openDevice(driver: CudaDriver, describesTensors: boolean): number {
  const { call } = driver;
  const integer = (write: (address: bigint) => void): number => Number(driver.handle(write) & 0xffff_ffffn);
  call.cuInit(0);
  if (integer((at) => call.cuDeviceGetCount(at)) === 0)
    fault("TSC4112", "the CUDA driver finds no device", "CUDA_VISIBLE_DEVICES may hide it");
  const device = integer((at) => call.cuDeviceGet(at, 0));
  const [major, minor] = [computeCapability.major, computeCapability.minor].map((attribute) =>
    integer((at) => call.cuDeviceGetAttribute(at, attribute, device)),
  );
  const capability = (major ?? 0) * 10 + (minor ?? 0);
  if (describesTensors ? capability !== capabilityOfTensors : capability < leastCapability)
    fault(
      "TSC4114",
      `this device has compute capability ${major}.${minor}; kernels are compiled for ${describesTensors ? `${capabilityOfTensors / 10} alone` : `${leastCapability / 10} and newer`}`,
      describesTensors ? "compile without --cuda-arch sm_90a" : "use the wgsl artifact",
    );
  return device;
}
