/**
 * The text of `cuda_emulation.h`: enough of CUDA for a C++17 compiler to build and run generated kernels and their host
 * program on one CPU core. It exists to test generated code on machines without a GPU.
 */

import { emulatedBlocks } from "./emulation-fibers.ts";
import { emulatedIntrinsics } from "./emulation-intrinsics.ts";
import { emulatedRuntime } from "./emulation-runtime.ts";
import { emulatedTiles } from "./emulation-tiles.ts";
import { emulatedWarpgroups } from "./emulation-warpgroups.ts";

export const emulationHeaderName = "cuda_emulation.h";

const prologue = `// Runs the CUDA C++ of this folder on one CPU core, to test it without a GPU: grids, blocks, barriers, shuffles, atomics,
// and the part of the CUDA runtime that model.cpp uses. Invocations are fibers; a block's invocations run in turn, each
// up to its next barrier. A barrier that not all invocations of a block reach ends the program with a message.
#pragma once

// The checked longjmp of some libc builds refuses to jump between stacks.
#undef _FORTIFY_SOURCE

#include <math.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>

#include <memory>
#include <vector>

#define __global__
#define __device__
#define __host__
#define __shared__ static
#define __constant__ static
#define __forceinline__ inline __attribute__((always_inline))
#define __noinline__ __attribute__((noinline))
#define __launch_bounds__(...)
#define __align__(bytes) __attribute__((aligned(bytes)))

struct uint3 {
  unsigned int x, y, z;
};

struct dim3 {
  unsigned int x, y, z;
  constexpr dim3(unsigned int x = 1, unsigned int y = 1, unsigned int z = 1) : x(x), y(y), z(z) {}
};

struct __align__(8) float2 {
  float x, y;
};
struct __align__(16) float4 {
  float x, y, z, w;
};
struct __align__(16) int4 {
  int x, y, z, w;
};
struct __align__(16) uint4 {
  unsigned int x, y, z, w;
};
inline float2 make_float2(float x, float y) { return {x, y}; }
inline float4 make_float4(float x, float y, float z, float w) { return {x, y, z, w}; }
inline int4 make_int4(int x, int y, int z, int w) { return {x, y, z, w}; }
inline uint4 make_uint4(unsigned int x, unsigned int y, unsigned int z, unsigned int w) { return {x, y, z, w}; }

inline uint3 threadIdx{0, 0, 0};
inline uint3 blockIdx{0, 0, 0};
inline dim3 blockDim;
inline dim3 gridDim;
constexpr int warpSize = 32;
`;

/** The header, complete. */
export function emulationHeader(): string {
  return prologue + emulatedBlocks + emulatedTiles + emulatedWarpgroups + emulatedIntrinsics + emulatedRuntime;
}
