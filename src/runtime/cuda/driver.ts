/**
 * The CUDA driver, which comes with NVIDIA's graphics driver: https://docs.nvidia.com/cuda/cuda-driver-api/. Handles and
 * addresses are numbers here; what the driver writes to is memory of JavaScript.
 */

import { fault } from "../fault.ts";
import { type Koffi, type Library, loadKoffi } from "../koffi.ts";

/** Parameters by what they are: an `int`, an `unsigned`, and a handle, an address or a size. */
type Parameter = "int" | "uint" | "uintptr_t";

const functions = {
  cuInit: ["uint"],
  cuDeviceGetCount: ["uintptr_t"],
  cuDeviceGet: ["uintptr_t", "int"],
  cuDeviceGetAttribute: ["uintptr_t", "int", "int"],
  cuDevicePrimaryCtxRetain: ["uintptr_t", "int"],
  cuDevicePrimaryCtxRelease_v2: ["int"],
  cuCtxSetCurrent: ["uintptr_t"],
  cuModuleLoadData: ["uintptr_t", "uintptr_t"],
  cuModuleUnload: ["uintptr_t"],
  cuModuleGetFunction: ["uintptr_t", "uintptr_t", "uintptr_t"],
  cuFuncSetAttribute: ["uintptr_t", "int", "int"],
  cuTensorMapEncodeTiled: [
    "uintptr_t",
    "int",
    "uint",
    "uintptr_t",
    "uintptr_t",
    "uintptr_t",
    "uintptr_t",
    "uintptr_t",
    "int",
    "int",
    "int",
    "int",
  ],
  cuMemAlloc_v2: ["uintptr_t", "uintptr_t"],
  cuMemFree_v2: ["uintptr_t"],
  cuMemsetD8Async: ["uintptr_t", "uint", "uintptr_t", "uintptr_t"],
  cuMemcpyHtoDAsync_v2: ["uintptr_t", "uintptr_t", "uintptr_t", "uintptr_t"],
  cuMemcpyDtoHAsync_v2: ["uintptr_t", "uintptr_t", "uintptr_t", "uintptr_t"],
  cuMemcpyDtoDAsync_v2: ["uintptr_t", "uintptr_t", "uintptr_t", "uintptr_t"],
  cuLaunchKernel: ["uintptr_t", "uint", "uint", "uint", "uint", "uint", "uint", "uint", "uintptr_t", "uintptr_t", "uintptr_t"],
  cuStreamCreate: ["uintptr_t", "uint"],
  cuStreamDestroy_v2: ["uintptr_t"],
  cuStreamSynchronize: ["uintptr_t"],
  cuStreamBeginCapture_v2: ["uintptr_t", "int"],
  cuStreamEndCapture: ["uintptr_t", "uintptr_t"],
  cuGraphInstantiateWithFlags: ["uintptr_t", "uintptr_t", "uintptr_t"],
  cuGraphLaunch: ["uintptr_t", "uintptr_t"],
  cuGraphExecDestroy: ["uintptr_t"],
  cuGraphDestroy: ["uintptr_t"],
  cuEventCreate: ["uintptr_t", "uint"],
  cuEventRecord: ["uintptr_t", "uintptr_t"],
  cuEventSynchronize: ["uintptr_t"],
  cuEventElapsedTime: ["uintptr_t", "uintptr_t", "uintptr_t"],
  cuEventDestroy_v2: ["uintptr_t"],
} as const satisfies Readonly<Record<string, readonly Parameter[]>>;

type FunctionName = keyof typeof functions;
type Values<P extends readonly Parameter[]> = { readonly [K in keyof P]: P[K] extends "uintptr_t" ? bigint : number };
type Calls = { readonly [Name in FunctionName]: (...values: Values<(typeof functions)[Name]>) => void };

/** Memory of JavaScript that has an address. */
export interface HostMemory {
  readonly memory: ArrayBuffer;
  readonly address: bigint;
}

export interface CudaDriver {
  /** Each throws TSC4113 where the driver gives an error. */
  readonly call: Calls;
  /** Memory of the host that does not move, while something refers to it. */
  host(bytes: number): HostMemory;
  /** Calls `use` with the address of a copy of `bytes`, which is there until it returns. */
  pass<T>(bytes: Uint8Array, use: (address: bigint) => T): T;
  /** What a call writes to the address that it is given: a handle. */
  handle(write: (address: bigint) => void): bigint;
  unload(): void;
}

const libraryNames: Partial<Record<NodeJS.Platform, string>> = { linux: "libcuda.so.1", win32: "nvcuda.dll" };

/** Out of memory, in `CUresult`. */
const outOfMemory = 2;

export async function loadDriver(): Promise<CudaDriver> {
  const koffi = await loadKoffi();
  const library = open(koffi);
  const describe = library.func<number, [number, bigint]>("cuGetErrorString", "int", ["int", "uintptr_t"]);
  const host = (bytes: number): HostMemory => {
    const memory = new ArrayBuffer(bytes);
    return { memory, address: koffi.address(memory) };
  };
  const checked = (name: FunctionName): ((...values: readonly (number | bigint)[]) => void) => {
    // Looked for when it is called first: drivers before CUDA 12 have no tensor maps.
    let run: ((...values: readonly (number | bigint)[]) => number) | undefined;
    return (...values) => {
      run ??= find(library, name);
      const status = run(...values);
      if (status === 0) return;
      const text = host(8);
      const known = describe(status, text.address) === 0;
      const reason = known ? String(koffi.decode(text.address, "string")) : `error ${status}`;
      const help = status === outOfMemory ? "use a smaller batch, or free memory of the device" : undefined;
      fault("TSC4113", `${name} of the CUDA driver fails: ${reason}`, help);
    };
  };
  // What is stored here after a call is alive during it.
  const passed: { last?: ArrayBuffer } = {};
  return {
    call: Object.fromEntries((Object.keys(functions) as FunctionName[]).map((name) => [name, checked(name)])) as unknown as Calls,
    host,
    pass(bytes, use) {
      const { memory, address } = host(bytes.length);
      new Uint8Array(memory).set(bytes);
      try {
        return use(address);
      } finally {
        passed.last = memory;
      }
    },
    handle(write) {
      const slot = host(8);
      write(slot.address);
      return new BigUint64Array(slot.memory)[0] ?? 0n;
    },
    unload: () => library.unload(),
  };
}

function find(library: Library, name: FunctionName): (...values: readonly (number | bigint)[]) => number {
  try {
    return library.func<number, readonly (number | bigint)[]>(name, "int", functions[name]);
  } catch {
    return fault("TSC4113", `the CUDA driver has no ${name}`, "install a newer driver");
  }
}

function open(koffi: Koffi): Library {
  const name = libraryNames[process.platform];
  if (name === undefined) return fault("TSC4112", `there is no CUDA on ${process.platform}`, "use the wgsl or the wasm artifact");
  try {
    return koffi.load(name);
  } catch {
    return fault(
      "TSC4112",
      `there is no CUDA driver on this machine (${name})`,
      "install NVIDIA's driver, or use the wgsl or the wasm artifact",
    );
  }
}
