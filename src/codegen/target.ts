/** What a schedule may ask of a target: limits and features as data. */

import type { CooperativeFormat } from "./kernel/cooperative.ts";
import type { MatrixFormat } from "./kernel/kernel.ts";
import { type CpuLevel, cpuLevels, defaultCpu } from "./llvm/cpu.ts";

export type TargetName = "cuda" | "native" | "wgsl" | "wasm";

export interface Target {
  readonly name: TargetName;
  readonly kind: "gpu" | "cpu";
  /** f32 lanes of a vector register that kernels use explicitly; 1 where the target has none. */
  readonly vectorLanes: number;
  /** Whether a vector of any elements of two others is one instruction of kernels, or two. */
  readonly exchangesLanes: boolean;
  /** Whether kernels may ask for memory ahead of its use. */
  readonly prefetches: boolean;
  /** Vector registers that a microkernel may fill; 1 where there are none. */
  readonly vectorRegisters: number;
  /** Integer registers that addresses may fill; 1 where a further one takes an instruction for every load, or nothing is known of them. */
  readonly addressRegisters: number;
  /** Bytes of the two caches nearest to a core that contractions are cut for; 0 where they are not. */
  readonly caches: { readonly first: number; readonly second: number };
  readonly maximumWorkgroupInvocations: number;
  /** Bytes of shared arrays a kernel may declare. */
  readonly sharedBytes: number;
  /** Whether operands of contractions are staged in shared memory: it is much nearer than the cache. */
  readonly stagesTiles: boolean;
  /** Whether memory is copied to shared memory beside computation; the schedule then keeps several stages under way. */
  readonly copiesAsynchronously: boolean;
  /** What kernels may have matrix units multiply; none where there are none. */
  readonly matrixFormats: readonly MatrixFormat[];
  /** What matrices of a whole workgroup may be of: the device alone knows what its matrix units multiply, and shares them out. */
  readonly cooperativeFormats: readonly CooperativeFormat[];
  /**
   * Where boxes of tensors are copied to shared memory, and multiplied there by warpgroups, in the formats above: bytes of shared arrays that a
   * kernel may have for them, and the registers of a processor. Undefined where they are not.
   */
  readonly boxes?: { readonly sharedBytes: number; readonly registers: number };
  /** Invocations that run in step and exchange values without memory; 1 where kernels may not rely on it. */
  readonly subgroupSize: number;
  /** Whether the device alone knows if it has subgroups, and of what size: kernels are for either. */
  readonly optionalSubgroups: boolean;
  /** Whether workgroups of a launch may hand results to the one that comes last. */
  readonly handsOver: boolean;
  /** What they hand over lies in a segment that is accessed by atomics alone; else behind the state. */
  readonly ownScratch: boolean;
  /**
   * Whether four neighbouring invocations hand values to each other for much less than a load: what all of them need is then
   * loaded by one.
   */
  readonly sharesInQuads: boolean;
  /** Workgroups of a grid that keep the whole device busy. */
  readonly fillingWorkgroups: number;
  /**
   * Whether invocations meet at barriers for little. Software adapters suspend and resume every invocation at each, and take
   * ten times as long to compile a kernel that has one.
   */
  readonly cheapBarriers: boolean;
  /** Storage buffers a kernel may bind; more are merged into segments. */
  readonly maximumBuffers: number;
  readonly maximumGridAxis: number;
  /** Alignment of tensors in a segment, bytes. */
  readonly alignment: number;
  /** Elements of one and two bytes can be stored each on its own; elsewhere an element takes a word of four. */
  readonly narrowStorage: boolean;
  /** Whether there are f64 and i64. */
  readonly wideTypes: boolean;
  /** Whether the generated code runs whole functions of the plan, so that the runtime need not know their steps. */
  readonly holdsSteps: boolean;
  /**
   * The least work that is given to another thread, as floating-point operations or as bytes of operands and results: about 20
   * microseconds of either, several times what waking a thread takes. Undefined where the device spreads launches itself.
   */
  readonly share?: { readonly flops: number; readonly bytes: number };
}

/** Of targets whose kernels rely on nothing that the invocations of a workgroup do together but barriers. */
const noGroups = {
  copiesAsynchronously: false,
  matrixFormats: [],
  cooperativeFormats: [],
  subgroupSize: 1,
  optionalSubgroups: false,
  handsOver: false,
  ownScratch: false,
  sharesInQuads: false,
  fillingWorkgroups: 1,
} as const;

/** How products of f32 numbers are computed: of all their bits, or of numbers rounded to tf32, which has eleven. Sums are f32. */
export const precisions = ["f32", "tf32"] as const;
export type Precision = (typeof precisions)[number];

/** The target where products may be of this precision. One without matrix units computes as it does anyway. */
export function withPrecision(target: Target, precision: Precision): Target {
  if (precision === "f32" || target.matrixFormats.length === 0) return target;
  return { ...target, matrixFormats: [...target.matrixFormats, "tf32"] };
}
/** Devices that kernels of the target `cuda` may be for: those of compute capability 8.0 and newer, or those of 9.0 alone. */
export const cudaArchitectures = ["sm_80", "sm_90a"] as const;
export type CudaArchitecture = (typeof cudaArchitectures)[number];

/** The target `cuda` for these devices. */
export function cudaTarget(architecture: CudaArchitecture): Target {
  switch (architecture) {
    case "sm_80":
      return targets.cuda;
    case "sm_90a":
      // A workgroup is granted 227 KiB, of which one may go into where boxes begin.
      return { ...targets.cuda, fillingWorkgroups: 132, boxes: { sharedBytes: 226 * 1024, registers: 64 * 1024 } };
    default:
      return architecture satisfies never;
  }
}

/** Most machines have as much or more. */
const cpuCaches = { first: 32 * 1024, second: 512 * 1024 };

/** The target where no boxes of tensors are copied. */
export function withoutBoxes({ boxes: _, ...target }: Target): Target {
  return target;
}

/** What the driver of an NVIDIA device loads from Node: PTX that LLVM makes, or what the CUDA toolkit makes, for several devices at once. */
export const driverCodes = ["ptx", "fatbin"] as const;
export type DriverCode = (typeof driverCodes)[number];

/** `cuda` where LLVM prints its kernels, which knows the instructions of all devices, and shared memory that kernels declare. */
export function withoutToolkit(target: Target): Target {
  return { ...withoutBoxes(target), sharedBytes: 48 * 1024, copiesAsynchronously: false, matrixFormats: [], handsOver: false };
}

/** Kinds of WebGPU adapters that have kernels of their own: hardware, that with subgroup matrices, and software. */
export type Adapter = "hardware" | "matrices" | "software";

/**
 * `wgsl` for one kind of adapter. Software keeps shared memory in the same caches as everything else; a load takes it as long as ten
 * multiplications, and an exchange in a subgroup as long as one.
 */
export function forAdapter(target: Target, adapter: Adapter): Target {
  switch (adapter) {
    case "hardware":
      return target;
    case "matrices":
      return { ...target, cooperativeFormats: ["f16"] };
    case "software":
      return {
        ...target,
        stagesTiles: false,
        cheapBarriers: false,
        fillingWorkgroups: 1,
        optionalSubgroups: false,
        handsOver: false,
        sharesInQuads: true,
      };
    default:
      return adapter satisfies never;
  }
}

/** The target `native` for a level of processors. */
export function nativeTarget(level: CpuLevel): Target {
  const { vectorLanes, vectorRegisters, addressRegisters } = cpuLevels[level];
  return {
    name: "native",
    kind: "cpu",
    vectorLanes,
    exchangesLanes: true,
    prefetches: true,
    vectorRegisters,
    addressRegisters,
    caches: cpuCaches,
    maximumWorkgroupInvocations: 1,
    sharedBytes: 1024 * 1024,
    maximumBuffers: 1024,
    maximumGridAxis: 2 ** 31 - 1,
    alignment: 64,
    narrowStorage: true,
    stagesTiles: false,
    ...noGroups,
    cheapBarriers: true,
    wideTypes: true,
    holdsSteps: true,
    share: { flops: 2 ** 18 * vectorLanes, bytes: 2 ** 18 },
  };
}

export const targets: Readonly<Record<TargetName, Target>> = {
  cuda: {
    name: "cuda",
    kind: "gpu",
    vectorLanes: 1,
    exchangesLanes: false,
    prefetches: false,
    vectorRegisters: 1,
    addressRegisters: 1,
    caches: { first: 0, second: 0 },
    maximumWorkgroupInvocations: 1024,
    // Every device from compute capability 8.0 on grants 99 KiB to a workgroup that asks.
    sharedBytes: 96 * 1024,
    stagesTiles: true,
    copiesAsynchronously: true,
    // Numbers of 16 bits are multiplied as they are; those of 32 bits are rounded to tf32 only where that is asked for.
    matrixFormats: ["f16", "bf16"],
    cooperativeFormats: [],
    subgroupSize: 32,
    optionalSubgroups: false,
    handsOver: true,
    ownScratch: false,
    sharesInQuads: false,
    // One for each multiprocessor of the larger devices: 108 of an A100, 132 of an H100.
    fillingWorkgroups: 128,
    cheapBarriers: true,
    maximumBuffers: 256,
    maximumGridAxis: 65_535,
    alignment: 256,
    narrowStorage: true,
    wideTypes: true,
    holdsSteps: false,
  },
  /** Hardware with the guaranteed limits of a WebGPU device: https://www.w3.org/TR/webgpu/#limits */
  wgsl: {
    name: "wgsl",
    kind: "gpu",
    vectorLanes: 4,
    exchangesLanes: false,
    prefetches: false,
    vectorRegisters: 1,
    addressRegisters: 1,
    caches: { first: 0, second: 0 },
    maximumWorkgroupInvocations: 256,
    sharedBytes: 16 * 1024,
    stagesTiles: true,
    ...noGroups,
    optionalSubgroups: true,
    handsOver: true,
    ownScratch: true,
    // A few for each processor of a large device.
    fillingWorkgroups: 512,
    cheapBarriers: true,
    maximumBuffers: 8,
    maximumGridAxis: 65_535,
    alignment: 256,
    narrowStorage: false,
    wideTypes: false,
    holdsSteps: false,
  },
  /** `--cpu` describes others. */
  native: nativeTarget(defaultCpu.level),
  wasm: {
    name: "wasm",
    kind: "cpu",
    vectorLanes: 4,
    exchangesLanes: false,
    prefetches: false,
    // Engines keep variables in those of the machine: 16 on x86-64.
    vectorRegisters: 16,
    addressRegisters: 1,
    caches: cpuCaches,
    maximumWorkgroupInvocations: 1,
    sharedBytes: 1024 * 1024,
    stagesTiles: true,
    ...noGroups,
    cheapBarriers: true,
    maximumBuffers: 1024,
    maximumGridAxis: 2 ** 31 - 1,
    alignment: 64,
    narrowStorage: true,
    wideTypes: true,
    holdsSteps: true,
    share: { flops: 2 ** 20, bytes: 2 ** 18 },
  },
};
