/**
 * The text of `cuda_emulation.h`: enough of CUDA for a C++17 compiler to build and run generated kernels and their host
 * program on one CPU core. It exists to test generated code on machines without a GPU.
 *
 * Each invocation that reaches a barrier gets a stack of its own (a fiber); until then invocations share one, so that a
 * kernel without barriers is a plain loop. The switch is `_setjmp`/`_longjmp`, about ten nanoseconds, after a first entry
 * through `makecontext`; the method is Ralf S. Engelschall's "Portable Multithreading" (USENIX 2000) without its signal trick.
 */

import { emulatedTiles } from "./emulation-tiles.ts";

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

struct __align__(16) float4 {
  float x, y, z, w;
};
struct __align__(16) int4 {
  int x, y, z, w;
};
struct __align__(16) uint4 {
  unsigned int x, y, z, w;
};
inline float4 make_float4(float x, float y, float z, float w) { return {x, y, z, w}; }
inline int4 make_int4(int x, int y, int z, int w) { return {x, y, z, w}; }
inline uint4 make_uint4(unsigned int x, unsigned int y, unsigned int z, unsigned int w) { return {x, y, z, w}; }

inline uint3 threadIdx{0, 0, 0};
inline uint3 blockIdx{0, 0, 0};
inline dim3 blockDim;
inline dim3 gridDim;
constexpr int warpSize = 32;
`;

const fibers = String.raw`
namespace tscompile_emulation {

// Bytes of stack of one invocation. Pages are touched on first use only.
constexpr size_t fiber_stack_bytes = 256 * 1024;

enum class Wait : unsigned char { not_started, runnable, block_barrier, warp_barrier, finished };

struct Fiber {
  ucontext_t entry;
  jmp_buf position;
  bool started = false;
};

struct Copy {
  void* to;
  const void* from;
  unsigned int bytes;
  bool inside;
};

struct Invocation {
  Wait wait = Wait::not_started;
  int line = 0;
  unsigned int mask = 0;
  Fiber* fiber = nullptr;
  uint3 index{0, 0, 0};
  unsigned int phase = 0;
  // What an invocation hands to the others of its warp. Two slots: a lane may be one exchange ahead of another.
  uint32_t exchanged[2][8] = {};
  const void* rows[2] = {};
  // Copies to shared memory that are under way; each group's end, the open one's last.
  std::vector<Copy> copies;
  std::vector<size_t> groups;
};

struct Block {
  const char* kernel = "";
  void (*invoke)(const void* arguments) = nullptr;
  const void* arguments = nullptr;
  int count = 0;
  int next = 0;
  int current = 0;
  int block_waiting = 0;
  int finished = 0;
  std::vector<Invocation> invocations;
  std::vector<std::unique_ptr<Fiber>> fibers;
  std::vector<Fiber*> idle;
  Fiber* starting = nullptr;
  jmp_buf scheduler;
};

inline Block block;

[[noreturn]] inline void fail(const char* problem, const Invocation& a, const Invocation& b) {
  fflush(stdout);
  fprintf(stderr, "emulation: kernel %s, block (%u, %u, %u): %s: thread (%u, %u, %u)", block.kernel, blockIdx.x, blockIdx.y, blockIdx.z,
          problem, a.index.x, a.index.y, a.index.z);
  fprintf(stderr, a.wait == Wait::finished ? " has returned" : " waits at line %d", a.line);
  fprintf(stderr, ", thread (%u, %u, %u)", b.index.x, b.index.y, b.index.z);
  fprintf(stderr, b.wait == Wait::finished ? " has returned\n" : " waits at line %d\n", b.line);
  fflush(stderr);
  _Exit(3);
}

// Goes on with the next invocation that can run, or leaves it to the scheduler when there is none after this one.
[[noreturn]] inline void resume_after(int number) {
  for (int other = number + 1; other < block.count; ++other) {
    if (block.invocations[other].wait == Wait::runnable) _longjmp(block.invocations[other].fiber->position, 1);
  }
  _longjmp(block.scheduler, 1);
}

// What every fiber runs: invocations that have not started, one after the other, as long as they reach no barrier.
inline void fiber_main() {
  Fiber* self = block.starting;
  for (;;) {
    while (block.next < block.count) {
      const int number = block.next++;
      Invocation& invocation = block.invocations[number];
      invocation.fiber = self;
      invocation.wait = Wait::runnable;
      block.current = number;
      threadIdx = invocation.index;
      block.invoke(block.arguments);
      invocation.wait = Wait::finished;
      ++block.finished;
      // After a barrier, others have run in between.
      block.current = number;
    }
    block.idle.push_back(self);
    if (_setjmp(self->position) == 0) resume_after(block.current);
  }
}

[[noreturn]] inline void enter(Fiber* fiber) {
  if (fiber->started) _longjmp(fiber->position, 1);
  fiber->started = true;
  block.starting = fiber;
  setcontext(&fiber->entry);
  abort();
}

__noinline__ inline Fiber* take_fiber() {
  if (!block.idle.empty()) {
    Fiber* fiber = block.idle.back();
    block.idle.pop_back();
    return fiber;
  }
  block.fibers.push_back(std::make_unique<Fiber>());
  Fiber* fiber = block.fibers.back().get();
  void* stack = mmap(nullptr, fiber_stack_bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (stack == MAP_FAILED || getcontext(&fiber->entry) != 0) {
    fprintf(stderr, "emulation: no memory for the stacks of a block of %d threads\n", block.count);
    _Exit(3);
  }
  fiber->entry.uc_stack.ss_sp = stack;
  fiber->entry.uc_stack.ss_size = fiber_stack_bytes;
  fiber->entry.uc_link = nullptr;
  makecontext(&fiber->entry, fiber_main, 0);
  return fiber;
}

// Parks the current invocation and goes on with the next one that can run.
inline void suspend(Wait wait, int line, unsigned int mask) {
  const int number = block.current;
  Invocation& self = block.invocations[number];
  self.wait = wait;
  self.line = line;
  self.mask = mask;
  if (_setjmp(self.fiber->position) == 0) {
    if (block.next < block.count) enter(take_fiber());
    resume_after(number);
  }
  block.current = number;
  threadIdx = self.index;
}

inline void block_barrier(int line) {
  ++block.block_waiting;
  suspend(Wait::block_barrier, line, 0);
}

inline void warp_barrier(unsigned int mask, int line) { suspend(Wait::warp_barrier, line, mask); }

// Lets those invocations go on whose barrier is complete.
inline void release() {
  std::vector<Invocation>& all = block.invocations;
  if (block.block_waiting == block.count) {
    for (int i = 0; i < block.count; ++i) {
      if (all[i].line != all[0].line) fail("divergent barrier", all[0], all[i]);
      all[i].wait = Wait::runnable;
    }
    block.block_waiting = 0;
    return;
  }
  bool released = false;
  int stuck = -1;
  for (int first = 0; first < block.count; first += warpSize) {
    const int end = first + warpSize < block.count ? first + warpSize : block.count;
    for (int i = first; i < end; ++i) {
      if (all[i].wait != Wait::warp_barrier) continue;
      bool complete = true;
      for (int lane = first; lane < end; ++lane) {
        if (((all[i].mask >> (lane - first)) & 1u) == 0) continue;
        if (all[lane].wait == Wait::finished) fail("divergent warp operation", all[i], all[lane]);
        if (all[lane].wait != Wait::warp_barrier) complete = false;
        else if (all[lane].line != all[i].line || all[lane].mask != all[i].mask) fail("divergent warp operation", all[i], all[lane]);
      }
      if (!complete) {
        stuck = i;
        continue;
      }
      const unsigned int mask = all[i].mask;
      for (int lane = first; lane < end; ++lane) {
        if ((mask >> (lane - first)) & 1u) all[lane].wait = Wait::runnable;
      }
      released = true;
    }
  }
  if (released) return;
  for (int i = 0; i < block.count; ++i) {
    if (all[i].wait == Wait::block_barrier) stuck = i;
  }
  for (int i = 0; i < block.count; ++i) {
    if (all[i].wait != all[stuck].wait) fail("divergent barrier", all[stuck], all[i]);
  }
  abort();
}

__noinline__ inline void run_block() {
  block.next = 0;
  block.finished = 0;
  block.block_waiting = 0;
  for (int i = 0; i < block.count; ++i) {
    Invocation& invocation = block.invocations[i];
    invocation.wait = Wait::not_started;
    invocation.phase = 0;
    invocation.copies.clear();
    invocation.groups.clear();
  }
  // Fibers come back here when no invocation that can run follows the one that stopped.
  _setjmp(block.scheduler);
  while (block.finished < block.count) {
    if (block.next < block.count) enter(take_fiber());
    for (int i = 0; i < block.count; ++i) {
      if (block.invocations[i].wait == Wait::runnable) _longjmp(block.invocations[i].fiber->position, 1);
    }
    release();
  }
}

template <typename Arguments>
void launch(const char* kernel, dim3 grid, dim3 size, const Arguments& arguments) {
  block.kernel = kernel;
  block.invoke = [](const void* closure) { (*static_cast<const Arguments*>(closure))(); };
  block.arguments = &arguments;
  const int count = static_cast<int>(size.x * size.y * size.z);
  if (count != block.count || size.x != blockDim.x || size.y != blockDim.y || size.z != blockDim.z) {
    block.count = count;
    block.invocations.assign(count, Invocation{});
    for (int i = 0; i < count; ++i) {
      const unsigned int n = static_cast<unsigned int>(i);
      block.invocations[i].index = {n % size.x, n / size.x % size.y, n / (size.x * size.y)};
    }
  }
  blockDim = size;
  gridDim = grid;
  for (unsigned int z = 0; z < grid.z; ++z) {
    for (unsigned int y = 0; y < grid.y; ++y) {
      for (unsigned int x = 0; x < grid.x; ++x) {
        blockIdx = {x, y, z};
        run_block();
      }
    }
  }
}

inline int lane_of(int number) { return number % warpSize; }

template <typename Value>
Value exchange(unsigned int mask, Value value, int source_lane, int line) {
  static_assert(sizeof(Value) == 4, "shuffles carry four bytes");
  const int number = block.current;
  const int first = number - lane_of(number);
  const unsigned int slot = block.invocations[number].phase++ & 1u;
  memcpy(block.invocations[number].exchanged[slot], &value, sizeof value);
  warp_barrier(mask, line);
  const int source = first + source_lane;
  Value result = value;
  if (source_lane >= 0 && source_lane < warpSize && source < block.count) memcpy(&result, block.invocations[source].exchanged[slot], sizeof result);
  return result;
}

template <typename Value>
Value shuffle_xor(unsigned int mask, Value value, int lane_mask, int line) {
  return exchange(mask, value, lane_of(block.current) ^ lane_mask, line);
}
template <typename Value>
Value shuffle_down(unsigned int mask, Value value, int delta, int line) {
  const int source = lane_of(block.current) + delta;
  return exchange(mask, value, source < warpSize ? source : lane_of(block.current), line);
}
template <typename Value>
Value shuffle(unsigned int mask, Value value, int lane, int line) {
  return exchange(mask, value, lane % warpSize, line);
}

}  // namespace tscompile_emulation

#define __syncthreads() tscompile_emulation::block_barrier(__LINE__)
#define __syncwarp(...) tscompile_emulation::warp_barrier(0xffffffffu, __LINE__)
#define __shfl_xor_sync(mask, value, lane_mask) tscompile_emulation::shuffle_xor(mask, value, lane_mask, __LINE__)
#define __shfl_down_sync(mask, value, delta) tscompile_emulation::shuffle_down(mask, value, delta, __LINE__)
#define __shfl_sync(mask, value, lane) tscompile_emulation::shuffle(mask, value, lane, __LINE__)
`;

const intrinsics = `
inline float __int_as_float(int bits) {
  float value;
  memcpy(&value, &bits, 4);
  return value;
}
inline float __uint_as_float(unsigned int bits) {
  float value;
  memcpy(&value, &bits, 4);
  return value;
}
inline int __float_as_int(float value) {
  int bits;
  memcpy(&bits, &value, 4);
  return bits;
}
inline unsigned int __float_as_uint(float value) {
  unsigned int bits;
  memcpy(&bits, &value, 4);
  return bits;
}
// Conversions saturate and take NaN to zero, as the device's do.
inline int __float2int_rz(float value) {
  if (!(value > -2147483648.0f)) return value != value ? 0 : -2147483647 - 1;
  return value < 2147483648.0f ? static_cast<int>(value) : 2147483647;
}
inline unsigned int __float2uint_rz(float value) {
  if (!(value > 0.0f)) return 0u;
  return value < 4294967296.0f ? static_cast<unsigned int>(value) : 4294967295u;
}
inline int __double2int_rz(double value) {
  if (!(value > -2147483648.0)) return value != value ? 0 : -2147483647 - 1;
  return value < 2147483648.0 ? static_cast<int>(value) : 2147483647;
}
inline unsigned int __double2uint_rz(double value) {
  if (!(value > 0.0)) return 0u;
  return value < 4294967296.0 ? static_cast<unsigned int>(value) : 4294967295u;
}
inline long long __double2ll_rz(double value) {
  if (!(value > -9223372036854775808.0)) return value != value ? 0 : -9223372036854775807ll - 1;
  return value < 9223372036854775808.0 ? static_cast<long long>(value) : 9223372036854775807ll;
}
// Fused where that is one instruction; a library call for each product would take most of the time.
#ifndef __FP_FAST_FMAF
#define fmaf(a, b, c) ((a) * (b) + (c))
#endif
inline double rsqrt(double value) { return 1.0 / sqrt(value); }
inline float rsqrtf(float value) { return static_cast<float>(1.0 / sqrt(static_cast<double>(value))); }

// Blocks run one after the other.
inline void __threadfence() {}
template <typename Value>
Value atomicAdd(Value* address, Value value) {
  const Value old = *address;
  *address = old + value;
  return old;
}
template <typename Value>
Value atomicMax(Value* address, Value value) {
  const Value old = *address;
  if (value > old) *address = value;
  return old;
}
template <typename Value>
Value atomicMin(Value* address, Value value) {
  const Value old = *address;
  if (value < old) *address = value;
  return old;
}
template <typename Value>
Value atomicExch(Value* address, Value value) {
  const Value old = *address;
  *address = value;
  return old;
}
template <typename Value>
Value atomicCAS(Value* address, Value compare, Value value) {
  const Value old = *address;
  if (old == compare) *address = value;
  return old;
}
`;

const runtime = String.raw`
// The runtime API. "Device" memory is host memory; a stream runs what it is given at once, or records it during capture.

enum cudaError_t { cudaSuccess = 0, cudaErrorInvalidValue = 1, cudaErrorMemoryAllocation = 2, cudaErrorStreamCaptureInvalidated = 901 };
enum cudaMemcpyKind { cudaMemcpyHostToHost, cudaMemcpyHostToDevice, cudaMemcpyDeviceToHost, cudaMemcpyDeviceToDevice, cudaMemcpyDefault };
enum cudaStreamCaptureMode { cudaStreamCaptureModeGlobal, cudaStreamCaptureModeThreadLocal, cudaStreamCaptureModeRelaxed };
constexpr unsigned int cudaStreamNonBlocking = 1;
constexpr unsigned int cudaEventDisableTiming = 2;

namespace tscompile_emulation {

struct Operation {
  virtual void run() const = 0;
  virtual ~Operation() = default;
};

template <typename Body>
struct Recorded final : Operation {
  Body body;
  explicit Recorded(Body body) : body(std::move(body)) {}
  void run() const override { body(); }
};

struct Graph {
  std::vector<std::unique_ptr<Operation>> operations;
};

struct Stream {
  Graph* recording = nullptr;
};

template <typename Body>
void submit(Stream* stream, Body body) {
  if (stream != nullptr && stream->recording != nullptr) {
    stream->recording->operations.push_back(std::make_unique<Recorded<Body>>(std::move(body)));
  } else {
    body();
  }
}

template <typename... Parameters, typename... Arguments>
void launch_on(Stream* stream, const char* name, void (*kernel)(Parameters...), dim3 grid, dim3 block, Arguments... arguments) {
  submit(stream, [=] { launch(name, grid, block, [=] { kernel(static_cast<Parameters>(arguments)...); }); });
}

}  // namespace tscompile_emulation

using cudaStream_t = tscompile_emulation::Stream*;
using cudaEvent_t = void*;
using cudaGraph_t = tscompile_emulation::Graph*;
using cudaGraphExec_t = tscompile_emulation::Graph*;

enum cudaFuncAttribute { cudaFuncAttributeMaxDynamicSharedMemorySize, cudaFuncAttributePreferredSharedMemoryCarveout };
inline cudaError_t cudaFuncSetAttribute(const void*, cudaFuncAttribute, int) { return cudaSuccess; }

inline const char* cudaGetErrorString(cudaError_t error) {
  switch (error) {
    case cudaSuccess: return "no error";
    case cudaErrorMemoryAllocation: return "out of memory";
    case cudaErrorStreamCaptureInvalidated: return "operation failed due to a previous error during capture";
    default: return "invalid argument";
  }
}
inline cudaError_t cudaGetLastError() { return cudaSuccess; }
inline cudaError_t cudaGetDeviceCount(int* count) {
  *count = 1;
  return cudaSuccess;
}

// Filled with NaN bit patterns: what a program reads before it writes shows.
template <typename Pointer>
cudaError_t cudaMalloc(Pointer** pointer, size_t bytes) {
  const size_t rounded = (bytes + 255) / 256 * 256;
  void* memory = aligned_alloc(256, rounded == 0 ? 256 : rounded);
  if (memory == nullptr) return cudaErrorMemoryAllocation;
  memset(memory, 0xff, rounded);
  *pointer = static_cast<Pointer*>(memory);
  return cudaSuccess;
}
inline cudaError_t cudaFree(void* pointer) {
  free(pointer);
  return cudaSuccess;
}
template <typename Pointer>
cudaError_t cudaMallocHost(Pointer** pointer, size_t bytes) {
  return cudaMalloc(pointer, bytes);
}
inline cudaError_t cudaFreeHost(void* pointer) { return cudaFree(pointer); }

inline cudaError_t cudaMemcpyAsync(void* to, const void* from, size_t bytes, cudaMemcpyKind, cudaStream_t stream) {
  tscompile_emulation::submit(stream, [=] { memmove(to, from, bytes); });
  return cudaSuccess;
}
inline cudaError_t cudaMemcpy(void* to, const void* from, size_t bytes, cudaMemcpyKind kind) {
  return cudaMemcpyAsync(to, from, bytes, kind, nullptr);
}
inline cudaError_t cudaMemsetAsync(void* to, int value, size_t bytes, cudaStream_t stream) {
  tscompile_emulation::submit(stream, [=] { memset(to, value, bytes); });
  return cudaSuccess;
}
inline cudaError_t cudaStreamCreateWithFlags(cudaStream_t* stream, unsigned int) {
  *stream = new tscompile_emulation::Stream();
  return cudaSuccess;
}
inline cudaError_t cudaStreamDestroy(cudaStream_t stream) {
  delete stream;
  return cudaSuccess;
}
// Waiting during capture is an error on a device, too.
inline cudaError_t cudaStreamSynchronize(cudaStream_t stream) {
  return stream != nullptr && stream->recording != nullptr ? cudaErrorStreamCaptureInvalidated : cudaSuccess;
}
inline cudaError_t cudaEventCreateWithFlags(cudaEvent_t* event, unsigned int) {
  *event = nullptr;
  return cudaSuccess;
}
inline cudaError_t cudaEventDestroy(cudaEvent_t) { return cudaSuccess; }
inline cudaError_t cudaEventRecord(cudaEvent_t, cudaStream_t) { return cudaSuccess; }
inline cudaError_t cudaEventSynchronize(cudaEvent_t) { return cudaSuccess; }

inline cudaError_t cudaStreamBeginCapture(cudaStream_t stream, cudaStreamCaptureMode) {
  if (stream == nullptr || stream->recording != nullptr) return cudaErrorInvalidValue;
  stream->recording = new tscompile_emulation::Graph();
  return cudaSuccess;
}
inline cudaError_t cudaStreamEndCapture(cudaStream_t stream, cudaGraph_t* graph) {
  *graph = stream->recording;
  stream->recording = nullptr;
  return *graph == nullptr ? cudaErrorStreamCaptureInvalidated : cudaSuccess;
}
inline cudaError_t cudaGraphInstantiateWithFlags(cudaGraphExec_t* executable, cudaGraph_t graph, unsigned long long) {
  *executable = new tscompile_emulation::Graph(std::move(*graph));
  return cudaSuccess;
}
inline cudaError_t cudaGraphDestroy(cudaGraph_t graph) {
  delete graph;
  return cudaSuccess;
}
inline cudaError_t cudaGraphExecDestroy(cudaGraphExec_t executable) {
  delete executable;
  return cudaSuccess;
}
inline cudaError_t cudaGraphLaunch(cudaGraphExec_t executable, cudaStream_t) {
  for (const std::unique_ptr<tscompile_emulation::Operation>& operation : executable->operations) operation->run();
  return cudaSuccess;
}

// The one spelling of a launch in generated host code.
#define TSCOMPILE_LAUNCH(kernel, grid, block, stream, ...) \
  tscompile_emulation::launch_on(stream, #kernel, kernel, grid, block, __VA_ARGS__)
#define TSCOMPILE_LAUNCH_SHARED(bytes, ...) TSCOMPILE_LAUNCH(__VA_ARGS__)
`;

/** The header, complete. */
export function emulationHeader(): string {
  return prologue + fibers + emulatedTiles + intrinsics + runtime;
}
