/**
 * Processors that the target `native` knows. Generated text depends on the level alone: a model compiled for a level is the
 * same text on every machine. What the instructions are scheduled for is the processor's own name, which LLVM is told.
 */

export interface CpuDescription {
  readonly architecture: "x86_64" | "aarch64";
  /** f32 elements of a vector register. */
  readonly vectorLanes: number;
  readonly vectorRegisters: number;
  /** Integer registers that a program may use. */
  readonly addressRegisters: number;
  /** Whether `a * b + c` is one instruction. */
  readonly fusedMultiplyAdd: boolean;
  /** The processor of LLVM that has exactly this. */
  readonly llvmName: string;
  /** The instruction of a loop that waits for another thread. */
  readonly spinHint: string;
  /** LLVM's default data layout of the architecture on Linux: optimizations need it before code is chosen. */
  readonly dataLayout: string;
}

const x86 = {
  architecture: "x86_64",
  dataLayout: "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128",
  spinHint: "pause",
  addressRegisters: 15,
} as const;

/** Levels of the x86-64 psABI, and 64-bit Arm with its vectors of 128 bits. */
export const cpuLevels = {
  /** SSE 4.2. */
  "x86-64-v2": { ...x86, vectorLanes: 4, vectorRegisters: 16, fusedMultiplyAdd: false, llvmName: "x86-64-v2" },
  /** AVX2 and FMA. */
  "x86-64-v3": { ...x86, vectorLanes: 8, vectorRegisters: 16, fusedMultiplyAdd: true, llvmName: "x86-64-v3" },
  /** AVX-512. */
  "x86-64-v4": { ...x86, vectorLanes: 16, vectorRegisters: 32, fusedMultiplyAdd: true, llvmName: "x86-64-v4" },
  arm64: {
    architecture: "aarch64",
    dataLayout: "e-m:e-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128",
    spinHint: "yield",
    vectorLanes: 4,
    vectorRegisters: 32,
    addressRegisters: 29,
    fusedMultiplyAdd: true,
    llvmName: "generic",
  },
} as const satisfies Readonly<Record<string, CpuDescription>>;

export type CpuLevel = keyof typeof cpuLevels;

/** Names of LLVM 14, by what they have. */
const namedCpus: readonly (readonly [CpuLevel, readonly string[]])[] = [
  ["x86-64-v2", ["nehalem", "westmere", "sandybridge", "ivybridge", "silvermont", "goldmont", "tremont", "btver2", "bdver1"]],
  ["x86-64-v3", ["haswell", "broadwell", "skylake", "alderlake", "znver1", "znver2", "znver3"]],
  [
    "x86-64-v4",
    [
      "skylake-avx512",
      "cascadelake",
      "cooperlake",
      "cannonlake",
      "icelake-client",
      "icelake-server",
      "tigerlake",
      "rocketlake",
      "sapphirerapids",
    ],
  ],
  [
    "arm64",
    [
      "cortex-a53",
      "cortex-a55",
      "cortex-a57",
      "cortex-a72",
      "cortex-a76",
      "cortex-a78",
      "cortex-x1",
      "neoverse-n1",
      "neoverse-v1",
      "apple-m1",
    ],
  ],
];

/** A processor to compile for. */
export interface Cpu {
  readonly level: CpuLevel;
  /** For `-mcpu` of LLVM's tools; `native` is the machine they run on. */
  readonly llvmName: string;
}

export function isCpuLevel(name: string): name is CpuLevel {
  return Object.hasOwn(cpuLevels, name);
}

/** Undefined for a name that is not known. */
export function namedCpu(name: string): Cpu | undefined {
  if (isCpuLevel(name)) return { level: name, llvmName: cpuLevels[name].llvmName };
  const known = namedCpus.find(([, names]) => names.includes(name));
  return known && { level: known[0], llvmName: name };
}

/** As on most machines of today. */
export const defaultCpu: Cpu = { level: "x86-64-v3", llvmName: cpuLevels["x86-64-v3"].llvmName };

/** For messages. */
export function cpuNames(): readonly string[] {
  return [...Object.keys(cpuLevels), ...namedCpus.flatMap(([, names]) => names)];
}

/** What the system says of the processor it runs on. */
export interface HostFacts {
  /** As `process.arch` has it. */
  readonly architecture: string;
  /** The flags of `/proc/cpuinfo`; empty where there are none to read. */
  readonly flags: ReadonlySet<string>;
}

const needed: readonly (readonly [CpuLevel, readonly string[]])[] = [
  ["x86-64-v4", ["avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl", "avx2", "fma", "bmi2"]],
  ["x86-64-v3", ["avx2", "fma", "f16c", "bmi1", "bmi2", "movbe"]],
  ["x86-64-v2", ["sse4_1", "sse4_2", "ssse3", "popcnt", "cx16"]],
];

/** The level of this machine; undefined on one that the target has no code for. */
export function hostCpu({ architecture, flags }: HostFacts): Cpu | undefined {
  if (architecture === "arm64") return { level: "arm64", llvmName: "native" };
  if (architecture !== "x64") return undefined;
  const found = needed.find(([, names]) => names.every((name) => flags.has(name)));
  // A system that tells no flags: every processor of the last ten years has these.
  if (!found) return flags.size === 0 ? { level: "x86-64-v2", llvmName: "x86-64-v2" } : undefined;
  return { level: found[0], llvmName: "native" };
}
