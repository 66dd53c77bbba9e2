/**
 * Prints kernels as CUDA C++, after `lower.ts`. The text also compiles as C++17 with `emulation.ts`'s header, so it keeps to what that
 * header knows. Single-precision functions are the accurate ones; nothing depends on `-use_fast_math`, which must stay off.
 *
 * bool is `bool` in registers and an `int` of 0 or 1 in buffers and shared arrays.
 */

import { requestedSharedBytes } from "../../runtime/cuda/shared-memory.ts";
import { printBody, printHeader } from "../clike.ts";
import type { BufferParameter, Kernel, LocalArray } from "../kernel/kernel.ts";
import { sharedBytes, sharedOffsets } from "../kernel/shared-layout.ts";
import { usesSubgroups } from "../kernel/walk.ts";
import { boxAlignment } from "../kernel/warpgroup.ts";
import { deviceFunctions } from "./device-functions.ts";
import { cudaDialect, storedTypeName } from "./dialect.ts";
import { emulationHeaderName } from "./emulation.ts";
import { cppIdentifier } from "./names.ts";

const warpSize = 32;

function parameterText({ name, dtype, access }: BufferParameter): string {
  return `${access === "read" ? "const " : ""}${storedTypeName(dtype)}* __restrict__ ${cppIdentifier(name)}`;
}

/** Function names share one scope with the C library, so the few a layer could collide with are altered like any other name. */
export function kernelIdentifier(kernel: Kernel): string {
  return cppIdentifier(kernel.name);
}

/** `void name(const float* __restrict__ x, …, int batch)`. */
export function kernelSignature(kernel: Kernel): string {
  const parameters = [
    ...kernel.buffers.map(parameterText),
    ...kernel.scalars.map(({ name }) => `int ${cppIdentifier(name)}`),
    ...(kernel.tensors ?? []).map(({ name }) => `const __grid_constant__ CUtensorMap ${cppIdentifier(name)}`),
  ];
  const oneLine = `void ${kernelIdentifier(kernel)}(${parameters.join(", ")})`;
  return oneLine.length <= 110 ? oneLine : `void ${kernelIdentifier(kernel)}(\n    ${parameters.join(",\n    ")})`;
}

function sharedText({ name, dtype, length }: LocalArray): string {
  // A barrier-free vector access needs the alignment that buffers have anyway.
  return `  __shared__ __align__(16) ${storedTypeName(dtype)} ${cppIdentifier(name)}[${length}];`;
}

/** What a launch of the kernel has to ask for. */
export function launchSharedBytes(kernel: Kernel): number {
  const bytes = sharedBytes(kernel);
  // Boxes begin where the memory that launches ask for does.
  return kernel.tensors ? bytes : requestedSharedBytes(bytes);
}

/** Declarations of the shared arrays, or their places in what the launch asked for. */
function sharedTexts(kernel: Kernel): readonly string[] {
  const bytes = launchSharedBytes(kernel);
  if (bytes === 0) return kernel.shared.map(sharedText);
  const offsets = sharedOffsets(kernel);
  return [
    `  SHARED_MEMORY(${bytes});`,
    ...kernel.shared.map(({ name, dtype }) => {
      const type = storedTypeName(dtype);
      return `  ${type}* const ${cppIdentifier(name)} = reinterpret_cast<${type}*>(shared_memory + ${offsets.get(name) ?? 0});`;
    }),
    ...phaseBarrierTexts(kernel, offsets),
  ];
}

/** Places of barriers, which are told how many arrivals end their phases before anyone uses them. */
function phaseBarrierTexts({ phaseBarriers = [] }: Kernel, offsets: ReadonlyMap<string, number>): readonly string[] {
  if (phaseBarriers.length === 0) return [];
  const type = "unsigned long long";
  return [
    ...phaseBarriers.flatMap(({ name, length, arrivals }) => [
      `  ${type}* const ${cppIdentifier(name)} = reinterpret_cast<${type}*>(shared_memory + ${offsets.get(name) ?? 0});`,
      `  start_phases(${cppIdentifier(name)}, ${length}, ${arrivals});`,
    ]),
    `  ${cudaDialect.barrier};`,
  ];
}

/** Shared memory that the launch asks for has one name in a file. */
const sharedMemoryText = `#ifdef TSCOMPILE_EMULATE
#define SHARED_MEMORY(bytes) static __align__(16) unsigned char shared_memory[bytes]
#else
#define SHARED_MEMORY(bytes) extern __shared__ __align__(16) unsigned char shared_memory[]
#endif`;

/** Where boxes are copied to it, it begins where one may; the emulation counts addresses from there. */
const boxMemoryText = `#ifdef TSCOMPILE_EMULATE
#define SHARED_MEMORY(bytes) \\
  static __align__(${boxAlignment}) unsigned char shared_memory[bytes]; \\
  tscompile_emulation::shared_start = shared_memory
#else
#define SHARED_MEMORY(bytes) extern __shared__ __align__(${boxAlignment}) unsigned char shared_memory[]
#endif`;

/** For kernels that multiply in warpgroups. */
const warpgroupText = `#ifndef TSCOMPILE_EMULATE
#include <cuda.h>
#if defined(__CUDA_ARCH__) && !defined(__CUDA_ARCH_FEAT_SM90_ALL)
#error "compile with -gencode=arch=compute_90a,code=sm_90a: these kernels are for compute capability 9.0 alone"
#endif
#endif`;

function printKernel(kernel: Kernel): string {
  const threads = kernel.workgroup[0] * kernel.workgroup[1] * kernel.workgroup[2];
  if (usesSubgroups(kernel) && threads % warpSize !== 0) {
    throw new Error(`internal: kernel ${kernel.name} uses subgroups with a workgroup of ${threads}, not a multiple of ${warpSize}`);
  }
  return [
    ...printHeader(kernel),
    `extern "C" __global__ __launch_bounds__(${kernel.resident === undefined ? threads : `${threads}, ${kernel.resident}`})`,
    `${kernelSignature(kernel)} {`,
    ...sharedTexts(kernel),
    ...printBody(kernel, cudaDialect),
    "}",
  ].join("\n");
}

/** The text of `kernels.cu`. */
export function printCuda(kernels: readonly Kernel[]): string {
  const bodies = kernels.map(printKernel);
  const used = deviceFunctions(bodies.join("\n"));
  const prologue = [
    "// Kernels, one per fused group of operations.",
    "// Compile with nvcc; with -DTSCOMPILE_EMULATE a C++17 compiler builds the same text to run on the CPU.",
    "#ifdef TSCOMPILE_EMULATE",
    `#include "${emulationHeaderName}"`,
    "#endif",
  ].join("\n");
  const hasBoxes = kernels.some(({ tensors }) => tensors);
  const memory = kernels.some((kernel) => launchSharedBytes(kernel) > 0) ? [hasBoxes ? boxMemoryText : sharedMemoryText] : [];
  const warpgroups = hasBoxes ? [warpgroupText] : [];
  return `${[prologue, ...warpgroups, ...memory, ...used, ...bodies].join("\n\n")}\n`;
}
