// Kernels, one per fused group of operations.
// Compile with nvcc; with -DTSCOMPILE_EMULATE a C++17 compiler builds the same text to run on the CPU.
#ifdef TSCOMPILE_EMULATE
#include "cuda_emulation.h"
#endif

#ifdef TSCOMPILE_EMULATE
#define SHARED_MEMORY(bytes) static __align__(16) unsigned char shared_memory[bytes]
#else
#define SHARED_MEMORY(bytes) extern __shared__ __align__(16) unsigned char shared_memory[]
#endif

// NaN when either side is NaN; fmaxf returns the other side.
__device__ __forceinline__ float max_f32(float a, float b) {
#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 800
  float result;
  asm("max.NaN.f32 %0, %1, %2;" : "=f"(result) : "f"(a), "f"(b));
  return result;
#else
  return a > b || a != a ? a : b;
#endif
}

// NaN when either side is NaN; fminf returns the other side.
__device__ __forceinline__ float min_f32(float a, float b) {
#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 800
  float result;
  asm("min.NaN.f32 %0, %1, %2;" : "=f"(result) : "f"(a), "f"(b));
  return result;
#else
  return a < b || a != a ? a : b;
#endif
}

__device__ __forceinline__ int min_i32(int a, int b) { return a < b ? a : b; }

__device__ __forceinline__ float4 operator+(float4 a, float4 b) { return make_float4(a.x + b.x, a.y + b.y, a.z + b.z, a.w + b.w); }
__device__ __forceinline__ float4 operator-(float4 a, float4 b) { return make_float4(a.x - b.x, a.y - b.y, a.z - b.z, a.w - b.w); }
__device__ __forceinline__ float4 operator*(float4 a, float4 b) { return make_float4(a.x * b.x, a.y * b.y, a.z * b.z, a.w * b.w); }
__device__ __forceinline__ float4 operator/(float4 a, float4 b) { return make_float4(a.x / b.x, a.y / b.y, a.z / b.z, a.w / b.w); }

// 4 bytes to shared memory; zeros where they are not inside.
__device__ __forceinline__ void copy_async_4(void* to, const void* from, bool inside) {
#ifdef TSCOMPILE_EMULATE
  tscompile_emulation::start_copy(to, from, 4, inside);
#else
  const unsigned address = (unsigned)__cvta_generic_to_shared(to);
  asm volatile("cp.async.ca.shared.global [%0], [%1], 4, %2;" : : "r"(address), "l"(from), "r"(inside ? 4 : 0) : "memory");
#endif
}

// 16 bytes to shared memory; zeros where they are not inside.
__device__ __forceinline__ void copy_async_16(void* to, const void* from, bool inside) {
#ifdef TSCOMPILE_EMULATE
  tscompile_emulation::start_copy(to, from, 16, inside);
#else
  const unsigned address = (unsigned)__cvta_generic_to_shared(to);
  asm volatile("cp.async.cg.shared.global [%0], [%1], 16, %2;" : : "r"(address), "l"(from), "r"(inside ? 16 : 0) : "memory");
#endif
}

__device__ __forceinline__ void commit_copies() {
#ifdef TSCOMPILE_EMULATE
  tscompile_emulation::commit_copies();
#else
  asm volatile("cp.async.commit_group;" : : : "memory");
#endif
}

template <int pending>
__device__ __forceinline__ void await_copies() {
#ifdef TSCOMPILE_EMULATE
  tscompile_emulation::await_copies(pending);
#else
  asm volatile("cp.async.wait_group %0;" : : "n"(pending) : "memory");
#endif
}

// Whether this block is the last of `count` that call it with the counter, which is zero again then. It sees what the others have written.
__device__ __forceinline__ bool last_to_arrive(int* counter, int count) {
  __shared__ bool is_last;
  __threadfence();
  __syncthreads();
  if (threadIdx.x == 0) {
    is_last = atomicAdd(counter, 1) == count - 1;
    if (is_last) *counter = 0;
  }
  __syncthreads();
  __threadfence();
  return is_last;
}

// predict_conv1: conv, add, max
// source: examples/digits/model.ts:9:12
// schedule: contract: tile m 64, tile n 32, tile k 16, register m 4, register n 4, stages k 4, stage lhs, stage rhs
// FLOPs: 958464*batch, bytes: 76864*batch+3328
extern "C" __global__ __launch_bounds__(128)
void predict_conv1(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float tiles[10752];
  const int m_start = int(blockIdx.x) * 64;
  const int first = int(threadIdx.x) / 64 * 32;
  const int lane = int(threadIdx.x) % 32 / 4;
  const int first_1 = int(threadIdx.x) / 32 % 2 * 16;
  const int lane_1 = int(threadIdx.x) % 4;
  float acc[16] = {};
  const int lane_2 = int(threadIdx.x) % 16 * 4;
  const int kk = int(threadIdx.x) / 16;
  const int row = m_start + lane_2;
  const int f = row / 576;
  const int f_1 = row / 24 % 24;
  const int f_2 = row % 24;
  const int lane_3 = int(threadIdx.x) % 16 * 4;
  const int kk_1 = int(threadIdx.x) / 16 + 8;
  const int row_1 = m_start + lane_3;
  const int f_3 = row_1 / 576;
  const int f_4 = row_1 / 24 % 24;
  const int f_5 = row_1 % 24;
  const int lane_4 = int(threadIdx.x) % 16 * 4;
  const int kk_2 = int(threadIdx.x) / 16 + 16;
  const int row_2 = m_start + lane_4;
  const int f_6 = row_2 / 576;
  const int f_7 = row_2 / 24 % 24;
  const int f_8 = row_2 % 24;
  const int lane_5 = int(threadIdx.x) % 16 * 4;
  const int kk_3 = int(threadIdx.x) / 16 + 24;
  const int row_3 = m_start + lane_5;
  const int f_9 = row_3 / 576;
  const int f_10 = row_3 / 24 % 24;
  const int f_11 = row_3 % 24;
  const int lane_6 = int(threadIdx.x) % 8 * 4;
  const int kk_4 = int(threadIdx.x) / 8;
  const int column = lane_6;
  const int lane_7 = int(threadIdx.x) % 8 * 4;
  const int kk_5 = int(threadIdx.x) / 8 + 16;
  const int column_1 = lane_7;
  for (int ahead = 0; ahead < 3; ++ahead) {
    if (ahead < 1) {
      copy_async_4(&tiles[lane_2 + kk * 64 + ahead * 2688], &in0[kk / 5 * 28 + kk % 5 + f * 784 + f_1 * 28 + f_2], true);
      copy_async_4(&tiles[lane_2 + kk * 64 + ahead * 2688 + 1], &in0[kk / 5 * 28 + kk % 5 + f * 784 + f_1 * 28 + f_2 + 1], true);
      copy_async_4(&tiles[lane_2 + kk * 64 + ahead * 2688 + 2], &in0[kk / 5 * 28 + kk % 5 + f * 784 + f_1 * 28 + f_2 + 2], true);
      copy_async_4(&tiles[lane_2 + kk * 64 + ahead * 2688 + 3], &in0[kk / 5 * 28 + kk % 5 + f * 784 + f_1 * 28 + f_2 + 3], true);
      copy_async_4(&tiles[lane_3 + kk_1 * 64 + ahead * 2688], &in0[kk_1 / 5 * 28 + kk_1 % 5 + f_3 * 784 + f_4 * 28 + f_5], true);
      copy_async_4(&tiles[lane_3 + kk_1 * 64 + ahead * 2688 + 1], &in0[kk_1 / 5 * 28 + kk_1 % 5 + f_3 * 784 + f_4 * 28 + f_5 + 1], true);
      copy_async_4(&tiles[lane_3 + kk_1 * 64 + ahead * 2688 + 2], &in0[kk_1 / 5 * 28 + kk_1 % 5 + f_3 * 784 + f_4 * 28 + f_5 + 2], true);
      copy_async_4(&tiles[lane_3 + kk_1 * 64 + ahead * 2688 + 3], &in0[kk_1 / 5 * 28 + kk_1 % 5 + f_3 * 784 + f_4 * 28 + f_5 + 3], true);
      copy_async_4(&tiles[lane_4 + kk_2 * 64 + ahead * 2688], &in0[kk_2 / 5 * 28 + kk_2 % 5 + f_6 * 784 + f_7 * 28 + f_8], true);
      copy_async_4(&tiles[lane_4 + kk_2 * 64 + ahead * 2688 + 1], &in0[kk_2 / 5 * 28 + kk_2 % 5 + f_6 * 784 + f_7 * 28 + f_8 + 1], true);
      copy_async_4(&tiles[lane_4 + kk_2 * 64 + ahead * 2688 + 2], &in0[kk_2 / 5 * 28 + kk_2 % 5 + f_6 * 784 + f_7 * 28 + f_8 + 2], true);
      copy_async_4(&tiles[lane_4 + kk_2 * 64 + ahead * 2688 + 3], &in0[kk_2 / 5 * 28 + kk_2 % 5 + f_6 * 784 + f_7 * 28 + f_8 + 3], true);
      if (int(threadIdx.x) + 384 < 448) {
        copy_async_4(&tiles[lane_5 + kk_3 * 64 + ahead * 2688], &in0[int(threadIdx.x) / 16 + f_9 * 784 + f_10 * 28 + f_11 + 116], kk_3 < 25);
        copy_async_4(&tiles[lane_5 + kk_3 * 64 + ahead * 2688 + 1], &in0[int(threadIdx.x) / 16 + f_9 * 784 + f_10 * 28 + f_11 + 116 + 1], kk_3 < 25);
        copy_async_4(&tiles[lane_5 + kk_3 * 64 + ahead * 2688 + 2], &in0[int(threadIdx.x) / 16 + f_9 * 784 + f_10 * 28 + f_11 + 116 + 2], kk_3 < 25);
        copy_async_4(&tiles[lane_5 + kk_3 * 64 + ahead * 2688 + 3], &in0[int(threadIdx.x) / 16 + f_9 * 784 + f_10 * 28 + f_11 + 116 + 3], kk_3 < 25);
      }
      copy_async_16(&tiles[lane_6 + kk_4 * 32 + ahead * 2688 + 1792], &in1[kk_4 * 32 + column], true);
      if (int(threadIdx.x) + 128 < 224) {
        copy_async_16(&tiles[lane_7 + kk_5 * 32 + ahead * 2688 + 1792], &in1[kk_5 * 32 + column_1], kk_5 < 25);
      }
    }
    commit_copies();
  }
  await_copies<2>();
  __syncthreads();
  commit_copies();
  #pragma unroll
  for (int c = 0; c < 7; ++c) {
    const int kk_6 = c * 4;
    float a[16] = {};
    #pragma unroll
    for (int r = 0; r < 4; ++r) {
      const float4 x = (*reinterpret_cast<const float4*>(&tiles[first + lane * 4 + kk_6 * 64 + r * 64]));
      a[r * 4] = x.x;
      a[r * 4 + 1] = x.y;
      a[r * 4 + 2] = x.z;
      a[r * 4 + 3] = x.w;
    }
    float b[16] = {};
    #pragma unroll
    for (int r_1 = 0; r_1 < 4; ++r_1) {
      const float4 x_1 = (*reinterpret_cast<const float4*>(&tiles[first_1 + lane_1 * 4 + kk_6 * 32 + r_1 * 32 + 1792]));
      b[r_1 * 4] = x_1.x;
      b[r_1 * 4 + 1] = x_1.y;
      b[r_1 * 4 + 2] = x_1.z;
      b[r_1 * 4 + 3] = x_1.w;
    }
    #pragma unroll
    for (int q = 0; q < 4; ++q) {
      #pragma unroll
      for (int i = 0; i < 4; ++i) {
        #pragma unroll
        for (int j = 0; j < 4; ++j) {
          acc[i * 4 + j] = fmaf(a[q * 4 + i], b[q * 4 + j], acc[i * 4 + j]);
        }
      }
    }
  }
  #pragma unroll
  for (int i_1 = 0; i_1 < 4; ++i_1) {
    const int m = m_start + first + lane * 4 + i_1;
    const int mi = m / 576;
    const int mi_1 = m / 24 % 24;
    const int mi_2 = m % 24;
    #pragma unroll
    for (int j_1 = 0; j_1 < 4; ++j_1) {
      const int n = first_1 + lane_1 * 4 + j_1;
      const float total = acc[i_1 * 4 + j_1];
      out0[mi * 18432 + mi_1 * 768 + mi_2 * 32 + n] = max_f32(total + in2[n], 0.0f);
    }
  }
}

// predict_pool1: window_max
// source: examples/digits/model.ts:10:12
// schedule: reduce: workgroup result 128
// FLOPs: 18432*batch, bytes: 92160*batch
extern "C" __global__ __launch_bounds__(128)
void predict_pool1(const float* __restrict__ in0, float* __restrict__ out0, int batch) {
  const int i = int(blockIdx.x) * 128 + int(threadIdx.x);
  const int o = i / 4608;
  const int o_1 = i / 384 % 12;
  const int o_2 = i / 32 % 12;
  const int o_3 = i % 32;
  float acc = -INFINITY;
  for (int r1 = 0; r1 < 2; ++r1) {
    for (int r2 = 0; r2 < 2; ++r2) {
      acc = max_f32(acc, in0[o * 18432 + o_1 * 1536 + o_2 * 64 + o_3 + r1 * 768 + r2 * 32]);
    }
  }
  out0[o * 4608 + o_1 * 384 + o_2 * 32 + o_3] = acc;
}

// predict_conv2: conv, add, max
// source: examples/digits/model.ts:11:12
// schedule: contract: tile m 32, tile n 32, tile k 16, register m 4, register n 4, split k 4, stages k 4, stage lhs, stage rhs
// FLOPs: 6561792*batch, bytes: 34816*batch+205056
extern "C" __global__ __launch_bounds__(256)
void predict_conv2(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float tiles[8704];
  const int m_start = int(blockIdx.x) * 32;
  const int n_start = int(blockIdx.y) * 32;
  const int lane = int(threadIdx.x) % 32 / 4;
  const int first_1 = int(threadIdx.x) % 64 / 32 * 16;
  const int lane_1 = int(threadIdx.x) % 4;
  const int slice = int(threadIdx.x) / 64;
  float acc[16] = {};
  const int lane_2 = int(threadIdx.x) / 8;
  const int kk = int(threadIdx.x) % 8 * 4;
  const int row = m_start + lane_2;
  const int f = row / 64;
  const int f_1 = row / 8 % 8;
  const int f_2 = row % 8;
  const int lane_3 = int(threadIdx.x) % 8 * 4;
  const int kk_1 = int(threadIdx.x) / 8;
  const int column = n_start + lane_3;
  for (int ahead = 0; ahead < 3; ++ahead) {
    const int ko_1 = ahead;
    copy_async_16(&tiles[lane_2 * 36 + kk + ahead * 2176], &in0[kk + f * 4608 + f_1 * 384 + f_2 * 32 + ko_1 * 32], true);
    copy_async_16(&tiles[lane_3 + kk_1 * 32 + ahead * 2176 + 1152], &in1[kk_1 * 64 + column + ko_1 * 2048], true);
    commit_copies();
  }
  for (int block = 0; block < 25; ++block) {
    await_copies<2>();
    __syncthreads();
    const int next = block + 3;
    const int slot = next % 4;
    if (next < 25) {
      const int ko_2 = next / 5;
      const int ko_3 = next % 5;
      copy_async_16(&tiles[lane_2 * 36 + kk + slot * 2176], &in0[kk + f * 4608 + f_1 * 384 + f_2 * 32 + ko_2 * 384 + ko_3 * 32], true);
      copy_async_16(&tiles[lane_3 + kk_1 * 32 + slot * 2176 + 1152], &in1[kk_1 * 64 + column + ko_2 * 10240 + ko_3 * 2048], true);
    }
    commit_copies();
    const int current = block % 4;
    for (int c = 0; c < 2; ++c) {
      const int kk_2 = slice * 4 + c * 16;
      float a[16] = {};
      #pragma unroll
      for (int r = 0; r < 4; ++r) {
        const float4 x = (*reinterpret_cast<const float4*>(&tiles[lane * 36 + current * 2176 + kk_2 + r * 288]));
        a[r] = x.x;
        a[r + 4] = x.y;
        a[r + 8] = x.z;
        a[r + 12] = x.w;
      }
      float b[16] = {};
      #pragma unroll
      for (int r_1 = 0; r_1 < 4; ++r_1) {
        const float4 x_1 = (*reinterpret_cast<const float4*>(&tiles[first_1 + lane_1 * 4 + current * 2176 + kk_2 * 32 + r_1 * 32 + 1152]));
        b[r_1 * 4] = x_1.x;
        b[r_1 * 4 + 1] = x_1.y;
        b[r_1 * 4 + 2] = x_1.z;
        b[r_1 * 4 + 3] = x_1.w;
      }
      #pragma unroll
      for (int q = 0; q < 4; ++q) {
        #pragma unroll
        for (int i = 0; i < 4; ++i) {
          #pragma unroll
          for (int j = 0; j < 4; ++j) {
            acc[i * 4 + j] = fmaf(a[q * 4 + i], b[q * 4 + j], acc[i * 4 + j]);
          }
        }
      }
    }
  }
  __syncthreads();
  #pragma unroll
  for (int i_1 = 0; i_1 < 4; ++i_1) {
    #pragma unroll
    for (int j_1 = 0; j_1 < 4; ++j_1) {
      tiles[int(threadIdx.x) / 64 * 1024 + lane * 32 + first_1 + lane_1 * 4 + i_1 * 256 + j_1] = acc[i_1 * 4 + j_1];
    }
  }
  __syncthreads();
  float totals[4] = {};
  #pragma unroll
  for (int e = 0; e < 4; ++e) {
    const int element = int(threadIdx.x) + e * 256;
    float total = tiles[element];
    #pragma unroll
    for (int s = 1; s < 4; ++s) {
      total = total + tiles[element + s * 1024];
    }
    totals[e] = total;
  }
  #pragma unroll
  for (int i_2 = 0; i_2 < 4; ++i_2) {
    const int mi = (int(blockIdx.x) * 4 + i_2) / 8;
    const int mi_1 = (int(blockIdx.x) * 4 + i_2) % 8;
    const int mi_2 = int(threadIdx.x) / 32;
    const int n = int(threadIdx.x) % 32 + n_start;
    const float total_1 = totals[i_2];
    out0[mi * 4096 + mi_1 * 512 + mi_2 * 64 + n] = max_f32(total_1 + in2[n], 0.0f);
  }
}

// predict_pool2: window_max
// source: examples/digits/model.ts:12:12
// schedule: reduce: workgroup result 128
// FLOPs: 4096*batch, bytes: 20480*batch
extern "C" __global__ __launch_bounds__(128)
void predict_pool2(const float* __restrict__ in0, float* __restrict__ out0, int batch) {
  const int i = int(blockIdx.x) * 128 + int(threadIdx.x);
  const int o = i / 1024;
  const int o_1 = i / 256 % 4;
  const int o_2 = i / 64 % 4;
  const int o_3 = i % 64;
  float acc = -INFINITY;
  for (int r1 = 0; r1 < 2; ++r1) {
    for (int r2 = 0; r2 < 2; ++r2) {
      acc = max_f32(acc, in0[o * 4096 + o_1 * 1024 + o_2 * 128 + o_3 + r1 * 512 + r2 * 64]);
    }
  }
  out0[o * 1024 + o_1 * 256 + o_2 * 64 + o_3] = acc;
}

// predict_hidden: dot_general, add, max
// source: examples/digits/model.ts:15:12
// schedule: contract: tile m 16, tile n 16, tile k 64, register m 4, register n 4, split k 16, stages k 4, stage lhs, stage rhs
// FLOPs: 262400*batch, bytes: 4608*batch+524800
extern "C" __global__ __launch_bounds__(256)
void predict_hidden(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float tiles[8448];
  const int m_start = int(blockIdx.x) * 16;
  const int n_start = int(blockIdx.y) * 16;
  const int lane = int(threadIdx.x) % 16 / 4;
  const int lane_1 = int(threadIdx.x) % 4;
  const int slice = int(threadIdx.x) / 16;
  float acc[16] = {};
  const int lane_2 = int(threadIdx.x) / 16;
  const int kk = int(threadIdx.x) % 16 * 4;
  const int row = min_i32(m_start + lane_2, batch - 1);
  const int lane_3 = int(threadIdx.x) % 4 * 4;
  const int kk_1 = int(threadIdx.x) / 4;
  const int column = n_start + lane_3;
  for (int ahead = 0; ahead < 3; ++ahead) {
    const int k_start = ahead * 64;
    copy_async_16(&tiles[lane_2 * 68 + kk + ahead * 2112], &in0[kk + row * 1024 + k_start], true);
    copy_async_16(&tiles[lane_3 + kk_1 * 16 + ahead * 2112 + 1088], &in1[kk_1 * 128 + column + k_start * 128], true);
    commit_copies();
  }
  for (int block = 0; block < 16; ++block) {
    await_copies<2>();
    __syncthreads();
    const int next = block + 3;
    const int slot = next % 4;
    if (next < 16) {
      const int k_start_1 = next * 64;
      copy_async_16(&tiles[lane_2 * 68 + kk + slot * 2112], &in0[kk + row * 1024 + k_start_1], true);
      copy_async_16(&tiles[lane_3 + kk_1 * 16 + slot * 2112 + 1088], &in1[kk_1 * 128 + column + k_start_1 * 128], true);
    }
    commit_copies();
    const int current = block % 4;
    const int kk_2 = slice * 4;
    float a[16] = {};
    #pragma unroll
    for (int r = 0; r < 4; ++r) {
      const float4 x = (*reinterpret_cast<const float4*>(&tiles[lane * 68 + current * 2112 + kk_2 + r * 272]));
      a[r] = x.x;
      a[r + 4] = x.y;
      a[r + 8] = x.z;
      a[r + 12] = x.w;
    }
    float b[16] = {};
    #pragma unroll
    for (int r_1 = 0; r_1 < 4; ++r_1) {
      const float4 x_1 = (*reinterpret_cast<const float4*>(&tiles[lane_1 * 4 + current * 2112 + kk_2 * 16 + r_1 * 16 + 1088]));
      b[r_1 * 4] = x_1.x;
      b[r_1 * 4 + 1] = x_1.y;
      b[r_1 * 4 + 2] = x_1.z;
      b[r_1 * 4 + 3] = x_1.w;
    }
    #pragma unroll
    for (int q = 0; q < 4; ++q) {
      #pragma unroll
      for (int i = 0; i < 4; ++i) {
        #pragma unroll
        for (int j = 0; j < 4; ++j) {
          acc[i * 4 + j] = fmaf(a[q * 4 + i], b[q * 4 + j], acc[i * 4 + j]);
        }
      }
    }
  }
  __syncthreads();
  #pragma unroll
  for (int i_1 = 0; i_1 < 4; ++i_1) {
    #pragma unroll
    for (int j_1 = 0; j_1 < 4; ++j_1) {
      tiles[int(threadIdx.x) / 16 * 256 + lane * 16 + lane_1 * 4 + i_1 * 64 + j_1] = acc[i_1 * 4 + j_1];
    }
  }
  __syncthreads();
  float totals[1] = {};
  float total = tiles[int(threadIdx.x)];
  #pragma unroll
  for (int s = 1; s < 16; ++s) {
    total = total + tiles[int(threadIdx.x) + s * 256];
  }
  totals[0] = total;
  const int m = int(threadIdx.x) / 16 + m_start;
  if (m < batch) {
    const int n = int(threadIdx.x) % 16 + n_start;
    const float total_1 = totals[0];
    out0[m * 128 + n] = max_f32(total_1 + in2[n], 0.0f);
  }
}

// predict_class: dot_general, add, reduce_max, sub, exp, reduce_sum, div
// source: examples/digits/model.ts:16:12
// schedule: row: workgroup row 64
// FLOPs: 2620*batch, bytes: 552*batch+5160
extern "C" __global__ __launch_bounds__(64)
void predict_class(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  const int row = int(blockIdx.x) * 64 + int(threadIdx.x);
  if (row < batch) {
    float acc[10] = {};
    for (int k = 0; k < 128; ++k) {
      const float a = in0[row * 128 + k];
      const float b = in1[k * 10];
      const float b_1 = in1[k * 10 + 1];
      const float b_2 = in1[k * 10 + 2];
      const float b_3 = in1[k * 10 + 3];
      const float b_4 = in1[k * 10 + 4];
      const float b_5 = in1[k * 10 + 5];
      const float b_6 = in1[k * 10 + 6];
      const float b_7 = in1[k * 10 + 7];
      const float b_8 = in1[k * 10 + 8];
      const float b_9 = in1[k * 10 + 9];
      acc[0] = fmaf(a, b, acc[0]);
      acc[1] = fmaf(a, b_1, acc[1]);
      acc[2] = fmaf(a, b_2, acc[2]);
      acc[3] = fmaf(a, b_3, acc[3]);
      acc[4] = fmaf(a, b_4, acc[4]);
      acc[5] = fmaf(a, b_5, acc[5]);
      acc[6] = fmaf(a, b_6, acc[6]);
      acc[7] = fmaf(a, b_7, acc[7]);
      acc[8] = fmaf(a, b_8, acc[8]);
      acc[9] = fmaf(a, b_9, acc[9]);
    }
    float acc_1 = -INFINITY;
    #pragma unroll
    for (int j = 0; j < 10; ++j) {
      const float add = acc[j] + in2[j];
      acc_1 = max_f32(acc_1, add);
    }
    float acc_2 = 0.0f;
    #pragma unroll
    for (int j_1 = 0; j_1 < 10; ++j_1) {
      const float add_1 = acc[j_1] + in2[j_1];
      const float exp_ = expf(add_1 - acc_1);
      acc_2 = acc_2 + exp_;
    }
    #pragma unroll
    for (int j_2 = 0; j_2 < 10; ++j_2) {
      const float add_2 = acc[j_2] + in2[j_2];
      const float exp_1 = expf(add_2 - acc_1);
      out0[row * 10 + j_2] = exp_1 / acc_2;
    }
  }
}

// train_step_conv1: conv, add, max, add, mul, expm1, neg, sqrt, mul, mul, expm1, neg, div
// source: examples/digits/model.ts:9:12, examples/digits/model.ts:20:7
// schedule: contract: tile m 64, tile n 32, tile k 16, register m 4, register n 4, split k 2, stages k 4, stage lhs, stage rhs; map: workgroup element 256, register element 8
// FLOPs: 958464*batch+10, bytes: 76864*batch+3340
extern "C" __global__ __launch_bounds__(256)
void train_step_conv1(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    int* __restrict__ in3,
    const float* __restrict__ in4,
    float* __restrict__ out0,
    float* __restrict__ out2,
    int batch) {
  __shared__ __align__(16) float shared0[12288];
  if (int(blockIdx.x) < batch * 9) {
    const int m_start = int(blockIdx.x) * 64;
    const int first = int(threadIdx.x) % 128 / 64 * 32;
    const int lane = int(threadIdx.x) % 32 / 4;
    const int first_1 = int(threadIdx.x) % 128 / 32 % 2 * 16;
    const int lane_1 = int(threadIdx.x) % 4;
    const int slice = int(threadIdx.x) / 128;
    float acc[16] = {};
    const int lane_2 = int(threadIdx.x) % 16 * 4;
    const int kk = int(threadIdx.x) / 16;
    const int row = min_i32(m_start + lane_2, batch * 576 - 4);
    const int f = row / 576;
    const int f_1 = row / 24 % 24;
    const int f_2 = row % 24;
    const int lane_3 = int(threadIdx.x) % 16 * 4;
    const int kk_1 = int(threadIdx.x) / 16 + 16;
    const int row_1 = min_i32(m_start + lane_3, batch * 576 - 4);
    const int f_3 = row_1 / 576;
    const int f_4 = row_1 / 24 % 24;
    const int f_5 = row_1 % 24;
    const int lane_4 = int(threadIdx.x) % 8 * 4;
    const int kk_2 = int(threadIdx.x) / 8;
    const int column = lane_4;
    for (int ahead = 0; ahead < 3; ++ahead) {
      if (ahead < 1) {
        copy_async_4(&shared0[lane_2 + kk * 64 + ahead * 3072], &in0[kk / 5 * 28 + kk % 5 + f * 784 + f_1 * 28 + f_2], true);
        copy_async_4(&shared0[lane_2 + kk * 64 + ahead * 3072 + 1], &in0[kk / 5 * 28 + kk % 5 + f * 784 + f_1 * 28 + f_2 + 1], true);
        copy_async_4(&shared0[lane_2 + kk * 64 + ahead * 3072 + 2], &in0[kk / 5 * 28 + kk % 5 + f * 784 + f_1 * 28 + f_2 + 2], true);
        copy_async_4(&shared0[lane_2 + kk * 64 + ahead * 3072 + 3], &in0[kk / 5 * 28 + kk % 5 + f * 784 + f_1 * 28 + f_2 + 3], true);
        copy_async_4(&shared0[lane_3 + kk_1 * 64 + ahead * 3072], &in0[kk_1 / 5 * 28 + kk_1 % 5 + f_3 * 784 + f_4 * 28 + f_5], kk_1 < 25);
        copy_async_4(&shared0[lane_3 + kk_1 * 64 + ahead * 3072 + 1], &in0[kk_1 / 5 * 28 + kk_1 % 5 + f_3 * 784 + f_4 * 28 + f_5 + 1], kk_1 < 25);
        copy_async_4(&shared0[lane_3 + kk_1 * 64 + ahead * 3072 + 2], &in0[kk_1 / 5 * 28 + kk_1 % 5 + f_3 * 784 + f_4 * 28 + f_5 + 2], kk_1 < 25);
        copy_async_4(&shared0[lane_3 + kk_1 * 64 + ahead * 3072 + 3], &in0[kk_1 / 5 * 28 + kk_1 % 5 + f_3 * 784 + f_4 * 28 + f_5 + 3], kk_1 < 25);
        copy_async_16(&shared0[lane_4 + kk_2 * 32 + ahead * 3072 + 2048], &in1[kk_2 * 32 + column], kk_2 < 25);
      }
      commit_copies();
    }
    await_copies<2>();
    __syncthreads();
    commit_copies();
    for (int c = 0; c < 4; ++c) {
      const int kk_3 = slice * 4 + c * 8;
      float a[16] = {};
      #pragma unroll
      for (int r = 0; r < 4; ++r) {
        const float4 x = (*reinterpret_cast<const float4*>(&shared0[first + lane * 4 + kk_3 * 64 + r * 64]));
        a[r * 4] = x.x;
        a[r * 4 + 1] = x.y;
        a[r * 4 + 2] = x.z;
        a[r * 4 + 3] = x.w;
      }
      float b[16] = {};
      #pragma unroll
      for (int r_1 = 0; r_1 < 4; ++r_1) {
        const float4 x_1 = (*reinterpret_cast<const float4*>(&shared0[first_1 + lane_1 * 4 + kk_3 * 32 + r_1 * 32 + 2048]));
        b[r_1 * 4] = x_1.x;
        b[r_1 * 4 + 1] = x_1.y;
        b[r_1 * 4 + 2] = x_1.z;
        b[r_1 * 4 + 3] = x_1.w;
      }
      #pragma unroll
      for (int q = 0; q < 4; ++q) {
        #pragma unroll
        for (int i = 0; i < 4; ++i) {
          #pragma unroll
          for (int j = 0; j < 4; ++j) {
            acc[i * 4 + j] = fmaf(a[q * 4 + i], b[q * 4 + j], acc[i * 4 + j]);
          }
        }
      }
    }
    __syncthreads();
    #pragma unroll
    for (int i_1 = 0; i_1 < 4; ++i_1) {
      #pragma unroll
      for (int j_1 = 0; j_1 < 4; ++j_1) {
        shared0[int(threadIdx.x) / 128 * 2048 + first * 32 + lane * 128 + first_1 + lane_1 * 4 + i_1 * 32 + j_1] = acc[i_1 * 4 + j_1];
      }
    }
    __syncthreads();
    float totals[8] = {};
    #pragma unroll
    for (int e = 0; e < 8; ++e) {
      const int element = int(threadIdx.x) + e * 256;
      float total = shared0[element];
      total = total + shared0[element + 2048];
      totals[e] = total;
    }
    #pragma unroll
    for (int i_2 = 0; i_2 < 8; ++i_2) {
      const int m = int(threadIdx.x) / 32 + m_start + i_2 * 8;
      if (m < batch * 576) {
        const int mi = m / 576;
        const int mi_1 = m / 24 % 24;
        const int mi_2 = m % 24;
        const int n = int(threadIdx.x) % 32;
        const float total_1 = totals[i_2];
        out0[mi * 18432 + mi_1 * 768 + mi_2 * 32 + n] = max_f32(total_1 + in2[n], 0.0f);
      }
    }
  }
  if (int(blockIdx.x) >= batch * 9) {
    const int group_1 = int(blockIdx.x) - batch * 9;
    const int i_3 = int(threadIdx.x) + group_1 * 256;
    if (i_3 < 1) {
      const int add = in3[0] + 1;
      const float cast = float(add);
      in3[0] = add;
      out2[0] = in4[0] * sqrtf(-expm1f(cast * -0.0010004875f)) / -expm1f(cast * -0.105360545f);
    }
  }
}

// train_step_pool1: window_max, window_arg_max
// source: examples/digits/model.ts:10:12
// schedule: reduce: workgroup result 128
// FLOPs: 36864*batch, bytes: 110592*batch
extern "C" __global__ __launch_bounds__(128)
void train_step_pool1(
    const float* __restrict__ in0,
    float* __restrict__ out0,
    int* __restrict__ out1,
    int batch) {
  const int i = int(blockIdx.x) * 128 + int(threadIdx.x);
  const int o = i / 4608;
  const int o_1 = i / 384 % 12;
  const int o_2 = i / 32 % 12;
  const int o_3 = i % 32;
  float acc = -INFINITY;
  float acc_1 = -INFINITY;
  int acc_2 = 2147483647;
  for (int r1 = 0; r1 < 2; ++r1) {
    for (int r2 = 0; r2 < 2; ++r2) {
      const float x = in0[o * 18432 + o_1 * 1536 + o_2 * 64 + o_3 + r1 * 768 + r2 * 32];
      acc = max_f32(acc, x);
      const float next = (x == x ? x : -INFINITY) > acc_1 || ((x == x ? x : -INFINITY) == acc_1 && r1 * 2 + r2 < acc_2) ? (x == x ? x : -INFINITY) : acc_1;
      const int next_1 = (x == x ? x : -INFINITY) > acc_1 || ((x == x ? x : -INFINITY) == acc_1 && r1 * 2 + r2 < acc_2) ? r1 * 2 + r2 : acc_2;
      acc_1 = next;
      acc_2 = next_1;
    }
  }
  const int window_arg_max = acc_2 == 2147483647 ? 0 : acc_2;
  out0[o * 4608 + o_1 * 384 + o_2 * 32 + o_3] = acc;
  out1[o * 4608 + o_1 * 384 + o_2 * 32 + o_3] = window_arg_max;
}

// train_step_pool2: window_max, window_arg_max
// source: examples/digits/model.ts:12:12
// schedule: reduce: workgroup result 128
// FLOPs: 8192*batch, bytes: 24576*batch
extern "C" __global__ __launch_bounds__(128)
void train_step_pool2(
    const float* __restrict__ in0,
    float* __restrict__ out0,
    int* __restrict__ out1,
    int batch) {
  const int i = int(blockIdx.x) * 128 + int(threadIdx.x);
  const int o = i / 1024;
  const int o_1 = i / 256 % 4;
  const int o_2 = i / 64 % 4;
  const int o_3 = i % 64;
  float acc = -INFINITY;
  float acc_1 = -INFINITY;
  int acc_2 = 2147483647;
  for (int r1 = 0; r1 < 2; ++r1) {
    for (int r2 = 0; r2 < 2; ++r2) {
      const float x = in0[o * 4096 + o_1 * 1024 + o_2 * 128 + o_3 + r1 * 512 + r2 * 64];
      acc = max_f32(acc, x);
      const float next = (x == x ? x : -INFINITY) > acc_1 || ((x == x ? x : -INFINITY) == acc_1 && r1 * 2 + r2 < acc_2) ? (x == x ? x : -INFINITY) : acc_1;
      const int next_1 = (x == x ? x : -INFINITY) > acc_1 || ((x == x ? x : -INFINITY) == acc_1 && r1 * 2 + r2 < acc_2) ? r1 * 2 + r2 : acc_2;
      acc_1 = next;
      acc_2 = next_1;
    }
  }
  const int window_arg_max = acc_2 == 2147483647 ? 0 : acc_2;
  out0[o * 1024 + o_1 * 256 + o_2 * 64 + o_3] = acc;
  out1[o * 1024 + o_1 * 256 + o_2 * 64 + o_3] = window_arg_max;
}

// train_step_dropout: random_bits, shift_right, mul, ge, mul, mul
// source: examples/digits/model.ts:14:12
// schedule: map: workgroup element 256, register element 8
// FLOPs: 6144*batch, bytes: 12288*batch+8
extern "C" __global__ __launch_bounds__(256)
void train_step_dropout(
    const unsigned* __restrict__ in0,
    const float* __restrict__ in1,
    int* __restrict__ out0,
    float* __restrict__ out1,
    int batch) {
  const int start = int(blockIdx.x) * 2048 + int(threadIdx.x);
  for (int e = 0; e < 8; ++e) {
    const int i = start + e * 256;
    if (i < batch * 1024) {
      const unsigned key = in0[0];
      const unsigned key_1 = in0[1];
      const unsigned random_ = (key ^ key_1) ^ 466688986u;
      const unsigned random_1 = unsigned(i) + key_1;
      const unsigned random_2 = key + random_1;
      const unsigned random_3 = ((random_1 << 13u) | (random_1 >> 19u)) ^ random_2;
      const unsigned random_4 = random_2 + random_3;
      const unsigned random_5 = ((random_3 << 15u) | (random_3 >> 17u)) ^ random_4;
      const unsigned random_6 = random_4 + random_5;
      const unsigned random_7 = ((random_5 << 26u) | (random_5 >> 6u)) ^ random_6;
      const unsigned random_8 = random_6 + random_7;
      const unsigned random_9 = ((random_7 << 6u) | (random_7 >> 26u)) ^ random_8;
      const unsigned random_10 = random_8 + key_1;
      const unsigned random_11 = random_9 + random_ + 1u;
      const unsigned random_12 = random_10 + random_11;
      const unsigned random_13 = ((random_11 << 17u) | (random_11 >> 15u)) ^ random_12;
      const unsigned random_14 = random_12 + random_13;
      const unsigned random_15 = ((random_13 << 29u) | (random_13 >> 3u)) ^ random_14;
      const unsigned random_16 = random_14 + random_15;
      const unsigned random_17 = ((random_15 << 16u) | (random_15 >> 16u)) ^ random_16;
      const unsigned random_18 = random_16 + random_17;
      const unsigned random_19 = ((random_17 << 24u) | (random_17 >> 8u)) ^ random_18;
      const unsigned random_20 = random_18 + random_;
      const unsigned random_21 = random_19 + key + 2u;
      const unsigned random_22 = random_20 + random_21;
      const unsigned random_23 = ((random_21 << 13u) | (random_21 >> 19u)) ^ random_22;
      const unsigned random_24 = random_22 + random_23;
      const unsigned random_25 = ((random_23 << 15u) | (random_23 >> 17u)) ^ random_24;
      const unsigned random_26 = random_24 + random_25;
      const unsigned random_27 = ((random_25 << 26u) | (random_25 >> 6u)) ^ random_26;
      const unsigned random_28 = random_26 + random_27;
      const unsigned random_29 = ((random_27 << 6u) | (random_27 >> 26u)) ^ random_28;
      const unsigned random_30 = random_28 + key;
      const unsigned random_31 = random_29 + key_1 + 3u;
      const unsigned random_32 = random_30 + random_31;
      const unsigned random_33 = ((random_31 << 17u) | (random_31 >> 15u)) ^ random_32;
      const unsigned random_34 = random_32 + random_33;
      const unsigned random_35 = ((random_33 << 29u) | (random_33 >> 3u)) ^ random_34;
      const unsigned random_36 = random_34 + random_35;
      const unsigned random_37 = ((random_35 << 16u) | (random_35 >> 16u)) ^ random_36;
      const unsigned random_38 = random_36 + random_37;
      const unsigned random_39 = ((random_37 << 24u) | (random_37 >> 8u)) ^ random_38;
      const unsigned random_40 = random_38 + key_1;
      const unsigned random_41 = random_39 + random_ + 4u;
      const unsigned random_42 = random_40 + random_41;
      const unsigned random_43 = ((random_41 << 13u) | (random_41 >> 19u)) ^ random_42;
      const unsigned random_44 = random_42 + random_43;
      const unsigned random_45 = ((random_43 << 15u) | (random_43 >> 17u)) ^ random_44;
      const unsigned random_46 = random_44 + random_45;
      const unsigned random_47 = ((random_45 << 26u) | (random_45 >> 6u)) ^ random_46;
      const unsigned random_48 = random_46 + random_47;
      const unsigned random_50 = random_48 + random_;
      const bool ge = float(random_50 >> 8u) * 5.9604645e-8f >= 0.25f;
      out0[i] = int(ge);
      out1[i] = in1[i / 1024 * 1024 + i % 1024] * float(ge) * 1.3333334f;
    }
  }
}

// train_step_hidden: dot_general, add, max
// source: examples/digits/model.ts:15:12
// schedule: contract: tile m 16, tile n 16, tile k 64, register m 4, register n 4, split k 16, stages k 4, stage lhs, stage rhs
// FLOPs: 262400*batch, bytes: 4608*batch+524800
extern "C" __global__ __launch_bounds__(256)
void train_step_hidden(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float tiles[8448];
  const int m_start = int(blockIdx.x) * 16;
  const int n_start = int(blockIdx.y) * 16;
  const int lane = int(threadIdx.x) % 16 / 4;
  const int lane_1 = int(threadIdx.x) % 4;
  const int slice = int(threadIdx.x) / 16;
  float acc[16] = {};
  const int lane_2 = int(threadIdx.x) / 16;
  const int kk = int(threadIdx.x) % 16 * 4;
  const int row = min_i32(m_start + lane_2, batch - 1);
  const int lane_3 = int(threadIdx.x) % 4 * 4;
  const int kk_1 = int(threadIdx.x) / 4;
  const int column = n_start + lane_3;
  for (int ahead = 0; ahead < 3; ++ahead) {
    const int k_start = ahead * 64;
    copy_async_16(&tiles[lane_2 * 68 + kk + ahead * 2112], &in0[kk + row * 1024 + k_start], true);
    copy_async_16(&tiles[lane_3 + kk_1 * 16 + ahead * 2112 + 1088], &in1[kk_1 * 128 + column + k_start * 128], true);
    commit_copies();
  }
  for (int block = 0; block < 16; ++block) {
    await_copies<2>();
    __syncthreads();
    const int next = block + 3;
    const int slot = next % 4;
    if (next < 16) {
      const int k_start_1 = next * 64;
      copy_async_16(&tiles[lane_2 * 68 + kk + slot * 2112], &in0[kk + row * 1024 + k_start_1], true);
      copy_async_16(&tiles[lane_3 + kk_1 * 16 + slot * 2112 + 1088], &in1[kk_1 * 128 + column + k_start_1 * 128], true);
    }
    commit_copies();
    const int current = block % 4;
    const int kk_2 = slice * 4;
    float a[16] = {};
    #pragma unroll
    for (int r = 0; r < 4; ++r) {
      const float4 x = (*reinterpret_cast<const float4*>(&tiles[lane * 68 + current * 2112 + kk_2 + r * 272]));
      a[r] = x.x;
      a[r + 4] = x.y;
      a[r + 8] = x.z;
      a[r + 12] = x.w;
    }
    float b[16] = {};
    #pragma unroll
    for (int r_1 = 0; r_1 < 4; ++r_1) {
      const float4 x_1 = (*reinterpret_cast<const float4*>(&tiles[lane_1 * 4 + current * 2112 + kk_2 * 16 + r_1 * 16 + 1088]));
      b[r_1 * 4] = x_1.x;
      b[r_1 * 4 + 1] = x_1.y;
      b[r_1 * 4 + 2] = x_1.z;
      b[r_1 * 4 + 3] = x_1.w;
    }
    #pragma unroll
    for (int q = 0; q < 4; ++q) {
      #pragma unroll
      for (int i = 0; i < 4; ++i) {
        #pragma unroll
        for (int j = 0; j < 4; ++j) {
          acc[i * 4 + j] = fmaf(a[q * 4 + i], b[q * 4 + j], acc[i * 4 + j]);
        }
      }
    }
  }
  __syncthreads();
  #pragma unroll
  for (int i_1 = 0; i_1 < 4; ++i_1) {
    #pragma unroll
    for (int j_1 = 0; j_1 < 4; ++j_1) {
      tiles[int(threadIdx.x) / 16 * 256 + lane * 16 + lane_1 * 4 + i_1 * 64 + j_1] = acc[i_1 * 4 + j_1];
    }
  }
  __syncthreads();
  float totals[1] = {};
  float total = tiles[int(threadIdx.x)];
  #pragma unroll
  for (int s = 1; s < 16; ++s) {
    total = total + tiles[int(threadIdx.x) + s * 256];
  }
  totals[0] = total;
  const int m = int(threadIdx.x) / 16 + m_start;
  if (m < batch) {
    const int n = int(threadIdx.x) % 16 + n_start;
    const float total_1 = totals[0];
    out0[m * 128 + n] = max_f32(total_1 + in2[n], 0.0f);
  }
}

// train_step_class: dot_general, add, reduce_max, sub, exp, reduce_sum, div, eq, reduce_sum, div, max, min, log, mul, reduce_sum, neg, div, neg, mul, div, lt, select, gt, select, div, div, mul, neg, reduce_sum, add, mul, reduce_sum, mul, sub, arg_max, eq
// source: examples/digits/model.ts:16:12, examples/digits/model.ts:20:7
// schedule: row: workgroup row 64
// FLOPs: 2873*batch+1, bytes: 564*batch+5160
extern "C" __global__ __launch_bounds__(64)
void train_step_class(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    const int* __restrict__ in3,
    float* __restrict__ out0,
    float* __restrict__ out1,
    int* __restrict__ out2,
    int batch) {
  const int row = int(blockIdx.x) * 64 + int(threadIdx.x);
  if (row < batch) {
    float acc[10] = {};
    for (int k = 0; k < 128; ++k) {
      const float a = in0[row * 128 + k];
      const float b = in1[k * 10];
      const float b_1 = in1[k * 10 + 1];
      const float b_2 = in1[k * 10 + 2];
      const float b_3 = in1[k * 10 + 3];
      const float b_4 = in1[k * 10 + 4];
      const float b_5 = in1[k * 10 + 5];
      const float b_6 = in1[k * 10 + 6];
      const float b_7 = in1[k * 10 + 7];
      const float b_8 = in1[k * 10 + 8];
      const float b_9 = in1[k * 10 + 9];
      acc[0] = fmaf(a, b, acc[0]);
      acc[1] = fmaf(a, b_1, acc[1]);
      acc[2] = fmaf(a, b_2, acc[2]);
      acc[3] = fmaf(a, b_3, acc[3]);
      acc[4] = fmaf(a, b_4, acc[4]);
      acc[5] = fmaf(a, b_5, acc[5]);
      acc[6] = fmaf(a, b_6, acc[6]);
      acc[7] = fmaf(a, b_7, acc[7]);
      acc[8] = fmaf(a, b_8, acc[8]);
      acc[9] = fmaf(a, b_9, acc[9]);
    }
    float acc_1 = -INFINITY;
    #pragma unroll
    for (int j = 0; j < 10; ++j) {
      const float add = acc[j] + in2[j];
      acc_1 = max_f32(acc_1, add);
    }
    float acc_2 = 0.0f;
    #pragma unroll
    for (int j_1 = 0; j_1 < 10; ++j_1) {
      const float add_1 = acc[j_1] + in2[j_1];
      const float exp_ = expf(add_1 - acc_1);
      acc_2 = acc_2 + exp_;
    }
    float acc_3 = 0.0f;
    float acc_4 = -INFINITY;
    int acc_5 = 2147483647;
    #pragma unroll
    for (int j_2 = 0; j_2 < 10; ++j_2) {
      const float add_2 = acc[j_2] + in2[j_2];
      const float exp_1 = expf(add_2 - acc_1);
      const float div_ = exp_1 / acc_2;
      acc_3 = acc_3 + div_;
      const float next = (div_ == div_ ? div_ : -INFINITY) > acc_4 || ((div_ == div_ ? div_ : -INFINITY) == acc_4 && j_2 < acc_5) ? (div_ == div_ ? div_ : -INFINITY) : acc_4;
      const int next_1 = (div_ == div_ ? div_ : -INFINITY) > acc_4 || ((div_ == div_ ? div_ : -INFINITY) == acc_4 && j_2 < acc_5) ? j_2 : acc_5;
      acc_4 = next;
      acc_5 = next_1;
    }
    const int arg_max = acc_5 == 2147483647 ? 0 : acc_5;
    const int x = in3[row];
    float acc_6 = 0.0f;
    float acc_7 = 0.0f;
    #pragma unroll
    for (int j_3 = 0; j_3 < 10; ++j_3) {
      const float cast = float(x == j_3);
      const float add_3 = acc[j_3] + in2[j_3];
      const float exp_2 = expf(add_3 - acc_1);
      const float div_1 = exp_2 / acc_2;
      const float div_2 = div_1 / acc_3;
      const float max_ = max_f32(div_2, 1e-7f);
      const float min_ = min_f32(max_, 0.9999999f);
      acc_6 = acc_6 + cast * logf(min_);
      const float select_ = max_ > 1e-7f ? (min_ < 0.9999999f ? -(1.0f / float(batch)) * cast / min_ : 0.0f) : 0.0f;
      acc_7 = acc_7 + -(select_ * (div_2 / acc_3));
    }
    float acc_8 = 0.0f;
    #pragma unroll
    for (int j_4 = 0; j_4 < 10; ++j_4) {
      const float add_4 = acc[j_4] + in2[j_4];
      const float exp_3 = expf(add_4 - acc_1);
      const float div_3 = exp_3 / acc_2;
      const float div_4 = div_3 / acc_3;
      const float max_1 = max_f32(div_4, 1e-7f);
      const float min_1 = min_f32(max_1, 0.9999999f);
      const float cast_1 = float(x == j_4);
      const float select_1 = max_1 > 1e-7f ? (min_1 < 0.9999999f ? -(1.0f / float(batch)) * cast_1 / min_1 : 0.0f) : 0.0f;
      const float mul = (select_1 / acc_3 + acc_7) * div_3;
      acc_8 = acc_8 + mul;
    }
    out0[row] = -acc_6;
    out2[row] = int(x == arg_max);
    #pragma unroll
    for (int j_5 = 0; j_5 < 10; ++j_5) {
      const float add_5 = acc[j_5] + in2[j_5];
      const float exp_4 = expf(add_5 - acc_1);
      const float div_5 = exp_4 / acc_2;
      const float div_6 = div_5 / acc_3;
      const float max_2 = max_f32(div_6, 1e-7f);
      const float min_2 = min_f32(max_2, 0.9999999f);
      const float cast_2 = float(x == j_5);
      const float select_2 = max_2 > 1e-7f ? (min_2 < 0.9999999f ? -(1.0f / float(batch)) * cast_2 / min_2 : 0.0f) : 0.0f;
      const float mul_1 = (select_2 / acc_3 + acc_7) * div_5;
      out1[row * 10 + j_5] = mul_1 - div_5 * acc_8;
    }
  }
}

// train_step_class_1: reduce_sum, dot_general, dot_general, gt, select, reduce_sum, div, mul, add, add, reduce_sum, add, add, eq, select, div, select, eq, select, div, select
// source: examples/digits/model.ts:16:12, examples/digits/model.ts:15:12, examples/digits/model.ts:20:7
// schedule: reduce: workgroup result 16, workgroup reduction 16; contract: tile m 16, tile n 16, tile k 64, register m 4, register n 4, split k 16, stages k 4, stage lhs, stage rhs; contract: tile m 16, tile n 16, tile k 64, register m 4, register n 4, split k 16, stages k 4, stage lhs, stage rhs; row: workgroup inner 256
// FLOPs: 5388*batch+14, bytes: 1664*batch+10304
extern "C" __global__ __launch_bounds__(256)
void train_step_class_1(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    const float* __restrict__ in3,
    float* __restrict__ in4,
    float* __restrict__ in5,
    const int* __restrict__ in6,
    float* __restrict__ in7,
    float* __restrict__ in8,
    float* __restrict__ out0,
    float* __restrict__ out1,
    float* __restrict__ out2,
    float* __restrict__ out7,
    float* __restrict__ out8,
    int batch) {
  __shared__ __align__(16) float shared0[8704];
  __shared__ __align__(16) float shared1[8];
  if (int(blockIdx.x) < 1) {
    const int column = int(threadIdx.x) % 16;
    const int part = int(threadIdx.x) / 16;
    const int i = column;
    float acc = 0.0f;
    for (int step = 0; step < (batch + 15) / 16; ++step) {
      const int r = part + step * 16;
      if (i < 10 && r < batch) {
        acc = acc + in0[i + r * 10];
      }
    }
    const float other = __shfl_xor_sync(0xffffffffu, acc, 16);
    const float own = acc + other;
    if (part % 2 == 0) {
      shared0[column + part / 2 * 16] = own;
    }
    __syncthreads();
    const float partial_of = shared0[column];
    const float partial_of_1 = shared0[column + 16];
    const float total = partial_of + partial_of_1;
    const float partial_of_2 = shared0[column + 32];
    const float total_1 = total + partial_of_2;
    const float partial_of_3 = shared0[column + 48];
    const float total_2 = total_1 + partial_of_3;
    const float partial_of_4 = shared0[column + 64];
    const float total_3 = total_2 + partial_of_4;
    const float partial_of_5 = shared0[column + 80];
    const float total_4 = total_3 + partial_of_5;
    const float partial_of_6 = shared0[column + 96];
    const float total_5 = total_4 + partial_of_6;
    const float partial_of_7 = shared0[column + 112];
    const float total_6 = total_5 + partial_of_7;
    if (part == 0 && i < 10) {
      out0[i] = total_6;
    }
  }
  if (int(blockIdx.x) >= 1) {
    if (int(blockIdx.x) < 9) {
      const int group_1 = int(blockIdx.x) - 1;
      const int m_start = group_1 * 16;
      const int lane = int(threadIdx.x) % 16 / 4;
      const int lane_1 = int(threadIdx.x) % 4;
      const int slice = int(threadIdx.x) / 16;
      float acc_1[16] = {};
      const int lane_2 = int(threadIdx.x) % 4 * 4;
      const int kk = int(threadIdx.x) / 4;
      const int row = min_i32(m_start + lane_2, 124);
      const int lane_3 = int(threadIdx.x) % 16;
      const int kk_1 = int(threadIdx.x) / 16;
      const int column_1 = min_i32(lane_3, 9);
      const int lane_4 = int(threadIdx.x) % 16;
      const int kk_2 = int(threadIdx.x) / 16 + 16;
      const int column_2 = min_i32(lane_4, 9);
      const int lane_5 = int(threadIdx.x) % 16;
      const int kk_3 = int(threadIdx.x) / 16 + 32;
      const int column_3 = min_i32(lane_5, 9);
      const int lane_6 = int(threadIdx.x) % 16;
      const int kk_4 = int(threadIdx.x) / 16 + 48;
      const int column_4 = min_i32(lane_6, 9);
      const int blocks = (batch + 63) / 64;
      for (int ahead = 0; ahead < 3; ++ahead) {
        if (ahead < blocks) {
          const int k_start = ahead * 64;
          copy_async_16(&shared0[lane_2 + kk * 16 + ahead * 2048], &in1[kk * 128 + row + k_start * 128], kk + k_start < batch);
          copy_async_4(&shared0[lane_3 + kk_1 * 16 + ahead * 2048 + 1024], &in0[kk_1 * 10 + column_1 + k_start * 10], kk_1 + k_start < batch);
          copy_async_4(&shared0[lane_4 + kk_2 * 16 + ahead * 2048 + 1024], &in0[kk_2 * 10 + column_2 + k_start * 10], kk_2 + k_start < batch);
          copy_async_4(&shared0[lane_5 + kk_3 * 16 + ahead * 2048 + 1024], &in0[kk_3 * 10 + column_3 + k_start * 10], kk_3 + k_start < batch);
          copy_async_4(&shared0[lane_6 + kk_4 * 16 + ahead * 2048 + 1024], &in0[kk_4 * 10 + column_4 + k_start * 10], kk_4 + k_start < batch);
        }
        commit_copies();
      }
      for (int block = 0; block < blocks; ++block) {
        await_copies<2>();
        __syncthreads();
        const int next = block + 3;
        const int slot = next % 4;
        if (next < blocks) {
          const int k_start_1 = next * 64;
          copy_async_16(&shared0[lane_2 + kk * 16 + slot * 2048], &in1[kk * 128 + row + k_start_1 * 128], kk + k_start_1 < batch);
          copy_async_4(&shared0[lane_3 + kk_1 * 16 + slot * 2048 + 1024], &in0[kk_1 * 10 + column_1 + k_start_1 * 10], kk_1 + k_start_1 < batch);
          copy_async_4(&shared0[lane_4 + kk_2 * 16 + slot * 2048 + 1024], &in0[kk_2 * 10 + column_2 + k_start_1 * 10], kk_2 + k_start_1 < batch);
          copy_async_4(&shared0[lane_5 + kk_3 * 16 + slot * 2048 + 1024], &in0[kk_3 * 10 + column_3 + k_start_1 * 10], kk_3 + k_start_1 < batch);
          copy_async_4(&shared0[lane_6 + kk_4 * 16 + slot * 2048 + 1024], &in0[kk_4 * 10 + column_4 + k_start_1 * 10], kk_4 + k_start_1 < batch);
        }
        commit_copies();
        const int current = block % 4;
        const int kk_5 = slice * 4;
        float a[16] = {};
        #pragma unroll
        for (int r_1 = 0; r_1 < 4; ++r_1) {
          const float4 x = (*reinterpret_cast<const float4*>(&shared0[lane * 4 + current * 2048 + kk_5 * 16 + r_1 * 16]));
          a[r_1 * 4] = x.x;
          a[r_1 * 4 + 1] = x.y;
          a[r_1 * 4 + 2] = x.z;
          a[r_1 * 4 + 3] = x.w;
        }
        float b[16] = {};
        #pragma unroll
        for (int r_2 = 0; r_2 < 4; ++r_2) {
          const float4 x_1 = (*reinterpret_cast<const float4*>(&shared0[lane_1 * 4 + current * 2048 + kk_5 * 16 + r_2 * 16 + 1024]));
          b[r_2 * 4] = x_1.x;
          b[r_2 * 4 + 1] = x_1.y;
          b[r_2 * 4 + 2] = x_1.z;
          b[r_2 * 4 + 3] = x_1.w;
        }
        #pragma unroll
        for (int q = 0; q < 4; ++q) {
          #pragma unroll
          for (int i_1 = 0; i_1 < 4; ++i_1) {
            #pragma unroll
            for (int j = 0; j < 4; ++j) {
              acc_1[i_1 * 4 + j] = fmaf(a[q * 4 + i_1], b[q * 4 + j], acc_1[i_1 * 4 + j]);
            }
          }
        }
      }
      __syncthreads();
      #pragma unroll
      for (int i_2 = 0; i_2 < 4; ++i_2) {
        #pragma unroll
        for (int j_1 = 0; j_1 < 4; ++j_1) {
          shared0[int(threadIdx.x) / 16 * 256 + lane * 64 + lane_1 * 4 + i_2 * 16 + j_1] = acc_1[i_2 * 4 + j_1];
        }
      }
      __syncthreads();
      float totals[1] = {};
      float total_7 = shared0[int(threadIdx.x)];
      #pragma unroll
      for (int s = 1; s < 16; ++s) {
        total_7 = total_7 + shared0[int(threadIdx.x) + s * 256];
      }
      totals[0] = total_7;
      const int m = int(threadIdx.x) / 16 + m_start;
      const int n = int(threadIdx.x) % 16;
      if (n < 10) {
        const float total_8 = totals[0];
        out1[m * 10 + n] = total_8;
      }
    }
  }
  if (int(blockIdx.x) >= 9) {
    if (int(blockIdx.x) < (batch + 15) / 16 * 8 + 9) {
      const int group_2 = int(blockIdx.x) - 9;
      const int m_start_1 = group_2 % ((batch + 15) / 16) * 16;
      const int n_start_1 = group_2 / ((batch + 15) / 16) % 8 * 16;
      const int lane_7 = int(threadIdx.x) % 16 / 4;
      const int lane_8 = int(threadIdx.x) % 4;
      const int slice_1 = int(threadIdx.x) / 16;
      float acc_2[16] = {};
      const int lane_9 = int(threadIdx.x) / 64;
      const int kk_6 = int(threadIdx.x) % 64;
      const int row_1 = min_i32(m_start_1 + lane_9, batch - 1);
      const int lane_10 = int(threadIdx.x) / 64 + 4;
      const int kk_7 = int(threadIdx.x) % 64;
      const int row_2 = min_i32(m_start_1 + lane_10, batch - 1);
      const int lane_11 = int(threadIdx.x) / 64 + 8;
      const int kk_8 = int(threadIdx.x) % 64;
      const int row_3 = min_i32(m_start_1 + lane_11, batch - 1);
      const int lane_12 = int(threadIdx.x) / 64 + 12;
      const int kk_9 = int(threadIdx.x) % 64;
      const int row_4 = min_i32(m_start_1 + lane_12, batch - 1);
      const int lane_13 = int(threadIdx.x) / 64;
      const int kk_10 = int(threadIdx.x) % 64;
      const int column_5 = n_start_1 + lane_13;
      const int lane_14 = int(threadIdx.x) / 64 + 4;
      const int kk_11 = int(threadIdx.x) % 64;
      const int column_6 = n_start_1 + lane_14;
      const int lane_15 = int(threadIdx.x) / 64 + 8;
      const int kk_12 = int(threadIdx.x) % 64;
      const int column_7 = n_start_1 + lane_15;
      const int lane_16 = int(threadIdx.x) / 64 + 12;
      const int kk_13 = int(threadIdx.x) % 64;
      const int column_8 = n_start_1 + lane_16;
      for (int ahead_1 = 0; ahead_1 < 3; ++ahead_1) {
        if (ahead_1 < 1) {
          copy_async_4(&shared0[lane_9 * 68 + kk_6 + ahead_1 * 2176], &in0[kk_6 + row_1 * 10], kk_6 < 10);
          copy_async_4(&shared0[lane_10 * 68 + kk_7 + ahead_1 * 2176], &in0[kk_7 + row_2 * 10], kk_7 < 10);
          copy_async_4(&shared0[lane_11 * 68 + kk_8 + ahead_1 * 2176], &in0[kk_8 + row_3 * 10], kk_8 < 10);
          copy_async_4(&shared0[lane_12 * 68 + kk_9 + ahead_1 * 2176], &in0[kk_9 + row_4 * 10], kk_9 < 10);
          copy_async_4(&shared0[lane_13 * 68 + kk_10 + ahead_1 * 2176 + 1088], &in2[kk_10 + column_5 * 10], kk_10 < 10);
          copy_async_4(&shared0[lane_14 * 68 + kk_11 + ahead_1 * 2176 + 1088], &in2[kk_11 + column_6 * 10], kk_11 < 10);
          copy_async_4(&shared0[lane_15 * 68 + kk_12 + ahead_1 * 2176 + 1088], &in2[kk_12 + column_7 * 10], kk_12 < 10);
          copy_async_4(&shared0[lane_16 * 68 + kk_13 + ahead_1 * 2176 + 1088], &in2[kk_13 + column_8 * 10], kk_13 < 10);
        }
        commit_copies();
      }
      await_copies<2>();
      __syncthreads();
      commit_copies();
      const int kk_14 = slice_1 * 4;
      float a_1[16] = {};
      #pragma unroll
      for (int r_3 = 0; r_3 < 4; ++r_3) {
        const float4 x_2 = (*reinterpret_cast<const float4*>(&shared0[lane_7 * 68 + kk_14 + r_3 * 272]));
        a_1[r_3] = x_2.x;
        a_1[r_3 + 4] = x_2.y;
        a_1[r_3 + 8] = x_2.z;
        a_1[r_3 + 12] = x_2.w;
      }
      float b_1[16] = {};
      #pragma unroll
      for (int r_4 = 0; r_4 < 4; ++r_4) {
        const float4 x_3 = (*reinterpret_cast<const float4*>(&shared0[lane_8 * 68 + kk_14 + r_4 * 272 + 1088]));
        b_1[r_4] = x_3.x;
        b_1[r_4 + 4] = x_3.y;
        b_1[r_4 + 8] = x_3.z;
        b_1[r_4 + 12] = x_3.w;
      }
      #pragma unroll
      for (int q_1 = 0; q_1 < 4; ++q_1) {
        #pragma unroll
        for (int i_4 = 0; i_4 < 4; ++i_4) {
          #pragma unroll
          for (int j_3 = 0; j_3 < 4; ++j_3) {
            acc_2[i_4 * 4 + j_3] = fmaf(a_1[q_1 * 4 + i_4], b_1[q_1 * 4 + j_3], acc_2[i_4 * 4 + j_3]);
          }
        }
      }
      __syncthreads();
      #pragma unroll
      for (int i_5 = 0; i_5 < 4; ++i_5) {
        #pragma unroll
        for (int j_4 = 0; j_4 < 4; ++j_4) {
          shared0[int(threadIdx.x) / 16 * 256 + lane_7 * 16 + lane_8 + i_5 * 64 + j_4 * 4] = acc_2[i_5 * 4 + j_4];
        }
      }
      __syncthreads();
      float totals_1[1] = {};
      float total_9 = shared0[int(threadIdx.x)];
      #pragma unroll
      for (int s_1 = 1; s_1 < 16; ++s_1) {
        total_9 = total_9 + shared0[int(threadIdx.x) + s_1 * 256];
      }
      totals_1[0] = total_9;
      const int m_1 = int(threadIdx.x) / 16 + m_start_1;
      if (m_1 < batch) {
        const int n_1 = int(threadIdx.x) % 16 + n_start_1;
        const float total_10 = totals_1[0];
        out2[m_1 * 128 + n_1] = in1[m_1 * 128 + n_1] > 0.0f ? total_10 : 0.0f;
      }
    }
  }
  if (int(blockIdx.x) >= (batch + 15) / 16 * 8 + 9) {
    const float dim_size = float(batch);
    const float add = in5[0] + dim_size;
    const float add_1 = in8[0] + dim_size;
    const bool eq = add == 0.0f;
    const bool eq_1 = add_1 == 0.0f;
    float acc_3 = 0.0f;
    float acc_4 = 0.0f;
    for (int step_1 = 0; step_1 < (batch + 255) / 256; ++step_1) {
      const int j_6 = int(threadIdx.x) + step_1 * 256;
      if (j_6 < batch) {
        acc_3 = acc_3 + in3[j_6];
        acc_4 = acc_4 + float(in6[j_6] != 0);
      }
    }
    const float other_1 = __shfl_xor_sync(0xffffffffu, acc_3, 1);
    const float own_1 = acc_3 + other_1;
    const float other_2 = __shfl_xor_sync(0xffffffffu, own_1, 2);
    const float own_2 = own_1 + other_2;
    const float other_3 = __shfl_xor_sync(0xffffffffu, own_2, 4);
    const float own_3 = own_2 + other_3;
    const float other_4 = __shfl_xor_sync(0xffffffffu, own_3, 8);
    const float own_4 = own_3 + other_4;
    const float other_5 = __shfl_xor_sync(0xffffffffu, own_4, 16);
    const float own_5 = own_4 + other_5;
    if (int(threadIdx.x) % 32 == 0) {
      shared0[int(threadIdx.x) / 32] = own_5;
    }
    __syncthreads();
    const float partial_of_8 = shared0[0];
    const float partial_of_9 = shared0[1];
    const float total_11 = partial_of_8 + partial_of_9;
    const float partial_of_10 = shared0[2];
    const float total_12 = total_11 + partial_of_10;
    const float partial_of_11 = shared0[3];
    const float total_13 = total_12 + partial_of_11;
    const float partial_of_12 = shared0[4];
    const float total_14 = total_13 + partial_of_12;
    const float partial_of_13 = shared0[5];
    const float total_15 = total_14 + partial_of_13;
    const float partial_of_14 = shared0[6];
    const float total_16 = total_15 + partial_of_14;
    const float partial_of_15 = shared0[7];
    const float total_17 = total_16 + partial_of_15;
    const float other_6 = __shfl_xor_sync(0xffffffffu, acc_4, 1);
    const float own_6 = acc_4 + other_6;
    const float other_7 = __shfl_xor_sync(0xffffffffu, own_6, 2);
    const float own_7 = own_6 + other_7;
    const float other_8 = __shfl_xor_sync(0xffffffffu, own_7, 4);
    const float own_8 = own_7 + other_8;
    const float other_9 = __shfl_xor_sync(0xffffffffu, own_8, 8);
    const float own_9 = own_8 + other_9;
    const float other_10 = __shfl_xor_sync(0xffffffffu, own_9, 16);
    const float own_10 = own_9 + other_10;
    if (int(threadIdx.x) % 32 == 0) {
      shared1[int(threadIdx.x) / 32] = own_10;
    }
    __syncthreads();
    const float partial_of_16 = shared1[0];
    const float partial_of_17 = shared1[1];
    const float total_18 = partial_of_16 + partial_of_17;
    const float partial_of_18 = shared1[2];
    const float total_19 = total_18 + partial_of_18;
    const float partial_of_19 = shared1[3];
    const float total_20 = total_19 + partial_of_19;
    const float partial_of_20 = shared1[4];
    const float total_21 = total_20 + partial_of_20;
    const float partial_of_21 = shared1[5];
    const float total_22 = total_21 + partial_of_21;
    const float partial_of_22 = shared1[6];
    const float total_23 = total_22 + partial_of_22;
    const float partial_of_23 = shared1[7];
    const float total_24 = total_23 + partial_of_23;
    const float add_2 = in4[0] + total_17 / dim_size * dim_size;
    const float add_3 = in7[0] + total_24;
    __syncthreads();
    if (int(threadIdx.x) == 0) {
      in4[0] = add_2;
      in5[0] = add;
      in7[0] = add_3;
      in8[0] = add_1;
      out7[0] = eq ? 0.0f : add_2 / (eq ? 1.0f : add);
      out8[0] = eq_1 ? 0.0f : add_3 / (eq_1 ? 1.0f : add_1);
    }
  }
}

// train_step_hidden_1: reduce_sum, dot_general, dot_general, mul, mul
// source: examples/digits/model.ts:15:12, examples/digits/model.ts:14:12
// schedule: reduce: workgroup result 16, workgroup reduction 16; contract: tile m 64, tile n 32, tile k 16, register m 4, register n 4, split k 2, stages k 4, stage lhs, stage rhs; contract: tile m 32, tile n 16, tile k 32, register m 4, register n 4, split k 8, stages k 4, stage lhs, stage rhs
// FLOPs: 526464*batch, bytes: 13824*batch+1049088
extern "C" __global__ __launch_bounds__(256)
void train_step_hidden_1(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    const int* __restrict__ in3,
    float* __restrict__ out0,
    float* __restrict__ out1,
    float* __restrict__ out2,
    int batch) {
  __shared__ __align__(16) float shared0[6912];
  if (int(blockIdx.x) < 8) {
    const int column = int(threadIdx.x) % 16;
    const int part = int(threadIdx.x) / 16;
    const int i = int(blockIdx.x) * 16 + column;
    float acc = 0.0f;
    for (int step = 0; step < (batch + 15) / 16; ++step) {
      const int r = part + step * 16;
      if (i < 128 && r < batch) {
        acc = acc + in0[i + r * 128];
      }
    }
    const float other = __shfl_xor_sync(0xffffffffu, acc, 16);
    const float own = acc + other;
    if (part % 2 == 0) {
      shared0[column + part / 2 * 16] = own;
    }
    __syncthreads();
    const float partial_of = shared0[column];
    const float partial_of_1 = shared0[column + 16];
    const float total = partial_of + partial_of_1;
    const float partial_of_2 = shared0[column + 32];
    const float total_1 = total + partial_of_2;
    const float partial_of_3 = shared0[column + 48];
    const float total_2 = total_1 + partial_of_3;
    const float partial_of_4 = shared0[column + 64];
    const float total_3 = total_2 + partial_of_4;
    const float partial_of_5 = shared0[column + 80];
    const float total_4 = total_3 + partial_of_5;
    const float partial_of_6 = shared0[column + 96];
    const float total_5 = total_4 + partial_of_6;
    const float partial_of_7 = shared0[column + 112];
    const float total_6 = total_5 + partial_of_7;
    if (part == 0 && i < 128) {
      out0[i] = total_6;
    }
  }
  if (int(blockIdx.x) >= 8) {
    if (int(blockIdx.x) < 72) {
      const int group_1 = int(blockIdx.x) - 8;
      const int m_start = group_1 % 16 * 64;
      const int n_start = group_1 / 16 % 4 * 32;
      const int first = int(threadIdx.x) % 128 / 64 * 32;
      const int lane = int(threadIdx.x) % 32 / 4;
      const int first_1 = int(threadIdx.x) % 128 / 32 % 2 * 16;
      const int lane_1 = int(threadIdx.x) % 4;
      const int slice = int(threadIdx.x) / 128;
      float acc_1[16] = {};
      const int lane_2 = int(threadIdx.x) % 16 * 4;
      const int kk = int(threadIdx.x) / 16;
      const int row = m_start + lane_2;
      const int lane_3 = int(threadIdx.x) % 8 * 4;
      const int kk_1 = int(threadIdx.x) / 8;
      const int column_1 = n_start + lane_3;
      const int blocks = (batch + 15) / 16;
      for (int ahead = 0; ahead < 3; ++ahead) {
        if (ahead < blocks) {
          const int k_start = ahead * 16;
          copy_async_16(&shared0[lane_2 + kk * 64 + ahead * 1536], &in1[kk * 1024 + row + k_start * 1024], kk + k_start < batch);
          if (int(threadIdx.x) < 128) {
            copy_async_16(&shared0[lane_3 + kk_1 * 32 + ahead * 1536 + 1024], &in0[kk_1 * 128 + column_1 + k_start * 128], kk_1 + k_start < batch);
          }
        }
        commit_copies();
      }
      for (int block = 0; block < blocks; ++block) {
        await_copies<2>();
        __syncthreads();
        const int next = block + 3;
        const int slot = next % 4;
        if (next < blocks) {
          const int k_start_1 = next * 16;
          copy_async_16(&shared0[lane_2 + kk * 64 + slot * 1536], &in1[kk * 1024 + row + k_start_1 * 1024], kk + k_start_1 < batch);
          if (int(threadIdx.x) < 128) {
            copy_async_16(&shared0[lane_3 + kk_1 * 32 + slot * 1536 + 1024], &in0[kk_1 * 128 + column_1 + k_start_1 * 128], kk_1 + k_start_1 < batch);
          }
        }
        commit_copies();
        const int current = block % 4;
        for (int c = 0; c < 2; ++c) {
          const int kk_2 = slice * 4 + c * 8;
          float a[16] = {};
          #pragma unroll
          for (int r_1 = 0; r_1 < 4; ++r_1) {
            const float4 x = (*reinterpret_cast<const float4*>(&shared0[first + lane * 4 + current * 1536 + kk_2 * 64 + r_1 * 64]));
            a[r_1 * 4] = x.x;
            a[r_1 * 4 + 1] = x.y;
            a[r_1 * 4 + 2] = x.z;
            a[r_1 * 4 + 3] = x.w;
          }
          float b[16] = {};
          #pragma unroll
          for (int r_2 = 0; r_2 < 4; ++r_2) {
            const float4 x_1 = (*reinterpret_cast<const float4*>(&shared0[first_1 + lane_1 * 4 + current * 1536 + kk_2 * 32 + r_2 * 32 + 1024]));
            b[r_2 * 4] = x_1.x;
            b[r_2 * 4 + 1] = x_1.y;
            b[r_2 * 4 + 2] = x_1.z;
            b[r_2 * 4 + 3] = x_1.w;
          }
          #pragma unroll
          for (int q = 0; q < 4; ++q) {
            #pragma unroll
            for (int i_1 = 0; i_1 < 4; ++i_1) {
              #pragma unroll
              for (int j = 0; j < 4; ++j) {
                acc_1[i_1 * 4 + j] = fmaf(a[q * 4 + i_1], b[q * 4 + j], acc_1[i_1 * 4 + j]);
              }
            }
          }
        }
      }
      __syncthreads();
      #pragma unroll
      for (int i_2 = 0; i_2 < 4; ++i_2) {
        #pragma unroll
        for (int j_1 = 0; j_1 < 4; ++j_1) {
          shared0[int(threadIdx.x) / 128 * 2048 + first * 32 + lane * 128 + first_1 + lane_1 * 4 + i_2 * 32 + j_1] = acc_1[i_2 * 4 + j_1];
        }
      }
      __syncthreads();
      float totals[8] = {};
      #pragma unroll
      for (int e = 0; e < 8; ++e) {
        const int element = int(threadIdx.x) + e * 256;
        float total_7 = shared0[element];
        total_7 = total_7 + shared0[element + 2048];
        totals[e] = total_7;
      }
      #pragma unroll
      for (int i_3 = 0; i_3 < 8; ++i_3) {
        const int m = int(threadIdx.x) / 32 + m_start + i_3 * 8;
        const int n = int(threadIdx.x) % 32 + n_start;
        const float total_8 = totals[i_3];
        out1[m * 128 + n] = total_8;
      }
    }
  }
  if (int(blockIdx.x) >= 72) {
    const int group_2 = int(blockIdx.x) - 72;
    const int m_start_1 = group_2 % ((batch + 31) / 32) * 32;
    const int n_start_1 = group_2 / ((batch + 31) / 32) % 64 * 16;
    const int lane_4 = int(threadIdx.x) % 32 / 4;
    const int lane_5 = int(threadIdx.x) % 4;
    const int slice_1 = int(threadIdx.x) / 32;
    float acc_2[16] = {};
    const int lane_6 = int(threadIdx.x) / 8;
    const int kk_3 = int(threadIdx.x) % 8 * 4;
    const int row_1 = min_i32(m_start_1 + lane_6, batch - 1);
    const int lane_7 = int(threadIdx.x) / 8;
    const int kk_4 = int(threadIdx.x) % 8 * 4;
    const int column_2 = min_i32(n_start_1 + lane_7, 1023);
    for (int ahead_1 = 0; ahead_1 < 3; ++ahead_1) {
      const int k_start_2 = ahead_1 * 32;
      copy_async_16(&shared0[lane_6 * 36 + kk_3 + ahead_1 * 1728], &in0[kk_3 + row_1 * 128 + k_start_2], true);
      if (int(threadIdx.x) < 128) {
        copy_async_16(&shared0[lane_7 * 36 + kk_4 + ahead_1 * 1728 + 1152], &in2[kk_4 + column_2 * 128 + k_start_2], true);
      }
      commit_copies();
    }
    for (int block_1 = 0; block_1 < 4; ++block_1) {
      await_copies<2>();
      __syncthreads();
      const int next_1 = block_1 + 3;
      const int slot_1 = next_1 % 4;
      if (next_1 < 4) {
        const int k_start_3 = next_1 * 32;
        copy_async_16(&shared0[lane_6 * 36 + kk_3 + slot_1 * 1728], &in0[kk_3 + row_1 * 128 + k_start_3], true);
        if (int(threadIdx.x) < 128) {
          copy_async_16(&shared0[lane_7 * 36 + kk_4 + slot_1 * 1728 + 1152], &in2[kk_4 + column_2 * 128 + k_start_3], true);
        }
      }
      commit_copies();
      const int current_1 = block_1;
      const int kk_5 = slice_1 * 4;
      float a_1[16] = {};
      #pragma unroll
      for (int r_3 = 0; r_3 < 4; ++r_3) {
        const float4 x_2 = (*reinterpret_cast<const float4*>(&shared0[lane_4 * 36 + current_1 * 1728 + kk_5 + r_3 * 288]));
        a_1[r_3] = x_2.x;
        a_1[r_3 + 4] = x_2.y;
        a_1[r_3 + 8] = x_2.z;
        a_1[r_3 + 12] = x_2.w;
      }
      float b_1[16] = {};
      #pragma unroll
      for (int r_4 = 0; r_4 < 4; ++r_4) {
        const float4 x_3 = (*reinterpret_cast<const float4*>(&shared0[lane_5 * 36 + current_1 * 1728 + kk_5 + r_4 * 144 + 1152]));
        b_1[r_4] = x_3.x;
        b_1[r_4 + 4] = x_3.y;
        b_1[r_4 + 8] = x_3.z;
        b_1[r_4 + 12] = x_3.w;
      }
      #pragma unroll
      for (int q_1 = 0; q_1 < 4; ++q_1) {
        #pragma unroll
        for (int i_4 = 0; i_4 < 4; ++i_4) {
          #pragma unroll
          for (int j_3 = 0; j_3 < 4; ++j_3) {
            acc_2[i_4 * 4 + j_3] = fmaf(a_1[q_1 * 4 + i_4], b_1[q_1 * 4 + j_3], acc_2[i_4 * 4 + j_3]);
          }
        }
      }
    }
    __syncthreads();
    #pragma unroll
    for (int i_5 = 0; i_5 < 4; ++i_5) {
      #pragma unroll
      for (int j_4 = 0; j_4 < 4; ++j_4) {
        shared0[int(threadIdx.x) / 32 * 512 + lane_4 * 16 + lane_5 + i_5 * 128 + j_4 * 4] = acc_2[i_5 * 4 + j_4];
      }
    }
    __syncthreads();
    float totals_1[2] = {};
    #pragma unroll
    for (int e_1 = 0; e_1 < 2; ++e_1) {
      const int element_1 = int(threadIdx.x) + e_1 * 256;
      float total_9 = shared0[element_1];
      #pragma unroll
      for (int s_1 = 1; s_1 < 8; ++s_1) {
        total_9 = total_9 + shared0[element_1 + s_1 * 512];
      }
      totals_1[e_1] = total_9;
    }
    #pragma unroll
    for (int i_6 = 0; i_6 < 2; ++i_6) {
      const int m_1 = int(threadIdx.x) / 16 + m_start_1 + i_6 * 16;
      if (m_1 < batch) {
        const int n_1 = int(threadIdx.x) % 16 + n_start_1;
        const float total_10 = totals_1[i_6];
        out2[m_1 * 1024 + n_1] = total_10 * 1.3333334f * float(in3[m_1 * 1024 + n_1] != 0);
      }
    }
  }
}

// train_step_pool2_1: window_scatter, gt, select
// source: examples/digits/model.ts:12:12, examples/digits/model.ts:11:12
// schedule: map: workgroup element 256, register element 8
// FLOPs: 12288*batch, bytes: 24576*batch
extern "C" __global__ __launch_bounds__(256)
void train_step_pool2_1(
    const float* __restrict__ in0,
    const int* __restrict__ in1,
    float* __restrict__ in2,
    int batch) {
  const int start = int(blockIdx.x) * 2048 + int(threadIdx.x);
  for (int e = 0; e < 8; ++e) {
    const int i = start + e * 256;
    in2[i] = in2[i] > 0.0f ? (in1[i / 4096 * 1024 + i / 512 % 8 / 2 * 256 + i / 64 % 8 / 2 * 64 + i % 64] == i / 512 % 2 * 2 + i / 64 % 2 ? in0[i / 4096 * 1024 + i / 512 % 8 / 2 * 256 + i / 64 % 8 / 2 * 64 + i % 64] : 0.0f) : 0.0f;
  }
}

// train_step_conv2: reduce_sum, reverse, conv, conv
// source: examples/digits/model.ts:11:12
// schedule: reduce: workgroup result 16, workgroup reduction 16; contract: tile m 128, tile n 32, tile k 16, register m 8, register n 4, split k 2, stages k 4, stage lhs, stage rhs; contract: tile m 64, tile n 64, tile k 16, register m 4, register n 4, spread k 4, stages k 4, stage lhs, stage rhs
// FLOPs: 21303296*batch+51200, bytes: 86016*batch+1261876
extern "C" __global__ __launch_bounds__(256)
void train_step_conv2(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    float* __restrict__ out1,
    float* __restrict__ out2,
    int* __restrict__ arrived_2,
    float* __restrict__ partials_2,
    int batch) {
  SHARED_MEMORY(51200);
  float* const shared0 = reinterpret_cast<float*>(shared_memory + 0);
  if (int(blockIdx.x) < 4) {
    const int column = int(threadIdx.x) % 16;
    const int part = int(threadIdx.x) / 16;
    const int i = int(blockIdx.x) * 16 + column;
    float acc = 0.0f;
    for (int step = 0; step < batch * 4; ++step) {
      const int r = part + step * 16;
      if (i < 64) {
        acc = acc + in0[i + r * 64];
      }
    }
    const float other = __shfl_xor_sync(0xffffffffu, acc, 16);
    const float own = acc + other;
    if (part % 2 == 0) {
      shared0[column + part / 2 * 16] = own;
    }
    __syncthreads();
    const float partial_of = shared0[column];
    const float partial_of_1 = shared0[column + 16];
    const float total = partial_of + partial_of_1;
    const float partial_of_2 = shared0[column + 32];
    const float total_1 = total + partial_of_2;
    const float partial_of_3 = shared0[column + 48];
    const float total_2 = total_1 + partial_of_3;
    const float partial_of_4 = shared0[column + 64];
    const float total_3 = total_2 + partial_of_4;
    const float partial_of_5 = shared0[column + 80];
    const float total_4 = total_3 + partial_of_5;
    const float partial_of_6 = shared0[column + 96];
    const float total_5 = total_4 + partial_of_6;
    const float partial_of_7 = shared0[column + 112];
    const float total_6 = total_5 + partial_of_7;
    if (part == 0 && i < 64) {
      out0[i] = total_6;
    }
  }
  if (int(blockIdx.x) >= 4) {
    if (int(blockIdx.x) < (batch * 9 + 7) / 8 + 4) {
      const int group_1 = int(blockIdx.x) - 4;
      const int m_start = group_1 * 128;
      const int first = int(threadIdx.x) % 128 / 64 * 64;
      const int lane = int(threadIdx.x) % 32 / 4;
      const int first_1 = int(threadIdx.x) % 128 / 32 % 2 * 16;
      const int lane_1 = int(threadIdx.x) % 4;
      const int slice = int(threadIdx.x) / 128;
      float acc_1[32] = {};
      const int lane_2 = int(threadIdx.x) / 4;
      const int kk = int(threadIdx.x) % 4 * 4;
      const int row = min_i32(m_start + lane_2, batch * 144 - 1);
      const int f = row / 12 / 12;
      const int f_1 = row / 12 % 12;
      const int f_2 = row % 12;
      const int lane_3 = int(threadIdx.x) / 4 + 64;
      const int kk_1 = int(threadIdx.x) % 4 * 4;
      const int row_1 = min_i32(m_start + lane_3, batch * 144 - 1);
      const int f_3 = row_1 / 12 / 12;
      const int f_4 = row_1 / 12 % 12;
      const int f_5 = row_1 % 12;
      const int lane_4 = int(threadIdx.x) / 4;
      const int kk_2 = int(threadIdx.x) % 4 * 4;
      const int column_1 = min_i32(lane_4, 31);
      for (int ahead = 0; ahead < 3; ++ahead) {
        const int k_start = ahead * 16;
        copy_async_16(&shared0[lane_2 * 20 + kk + ahead * 3200], &in0[kk + f * 4096 + f_1 * 512 + f_2 * 64 + k_start - 2304], f_1 - 4 >= 0 && f_2 - 4 >= 0);
        copy_async_16(&shared0[lane_3 * 20 + kk_1 + ahead * 3200], &in0[kk_1 + f_3 * 4096 + f_4 * 512 + f_5 * 64 + k_start - 2304], f_4 - 4 >= 0 && f_5 - 4 >= 0);
        if (int(threadIdx.x) < 128) {
          copy_async_16(&shared0[lane_4 * 20 + kk_2 + ahead * 3200 + 2560], &in1[kk_2 + column_1 * 64 + k_start + 49152], true);
        }
        commit_copies();
      }
      for (int block = 0; block < 100; ++block) {
        await_copies<2>();
        __syncthreads();
        const int next = block + 3;
        const int slot = next % 4;
        if (next < 100) {
          const int ko_2 = next / 20;
          const int ko_3 = next / 4 % 5;
          const int k_start_1 = next % 4 * 16;
          copy_async_16(&shared0[lane_2 * 20 + kk + slot * 3200], &in0[kk + f * 4096 + f_1 * 512 + f_2 * 64 + ko_2 * 512 + ko_3 * 64 + k_start_1 - 2304], f_1 + ko_2 - 4 >= 0 && f_1 + ko_2 - 4 < 8 && (f_2 + ko_3 - 4 >= 0 && f_2 + ko_3 - 4 < 8));
          copy_async_16(&shared0[lane_3 * 20 + kk_1 + slot * 3200], &in0[kk_1 + f_3 * 4096 + f_4 * 512 + f_5 * 64 + ko_2 * 512 + ko_3 * 64 + k_start_1 - 2304], f_4 + ko_2 - 4 >= 0 && f_4 + ko_2 - 4 < 8 && (f_5 + ko_3 - 4 >= 0 && f_5 + ko_3 - 4 < 8));
          if (int(threadIdx.x) < 128) {
            copy_async_16(&shared0[lane_4 * 20 + kk_2 + slot * 3200 + 2560], &in1[kk_2 + column_1 * 64 - ko_2 * 10240 - ko_3 * 2048 + k_start_1 + 49152], true);
          }
        }
        commit_copies();
        const int current = block % 4;
        for (int c = 0; c < 2; ++c) {
          const int kk_3 = slice * 4 + c * 8;
          float a[32] = {};
          #pragma unroll
          for (int h = 0; h < 2; ++h) {
            #pragma unroll
            for (int r_1 = 0; r_1 < 4; ++r_1) {
              const float4 x = (*reinterpret_cast<const float4*>(&shared0[first * 20 + lane * 20 + current * 3200 + kk_3 + h * 640 + r_1 * 160]));
              a[h * 4 + r_1] = x.x;
              a[h * 4 + r_1 + 8] = x.y;
              a[h * 4 + r_1 + 16] = x.z;
              a[h * 4 + r_1 + 24] = x.w;
            }
          }
          float b[16] = {};
          #pragma unroll
          for (int r_2 = 0; r_2 < 4; ++r_2) {
            const float4 x_1 = (*reinterpret_cast<const float4*>(&shared0[first_1 * 20 + lane_1 * 20 + current * 3200 + kk_3 + r_2 * 80 + 2560]));
            b[r_2] = x_1.x;
            b[r_2 + 4] = x_1.y;
            b[r_2 + 8] = x_1.z;
            b[r_2 + 12] = x_1.w;
          }
          #pragma unroll
          for (int q = 0; q < 4; ++q) {
            #pragma unroll
            for (int i_1 = 0; i_1 < 8; ++i_1) {
              #pragma unroll
              for (int j = 0; j < 4; ++j) {
                acc_1[i_1 * 4 + j] = fmaf(a[q * 8 + i_1], b[q * 4 + j], acc_1[i_1 * 4 + j]);
              }
            }
          }
        }
      }
      __syncthreads();
      #pragma unroll
      for (int i_2 = 0; i_2 < 8; ++i_2) {
        #pragma unroll
        for (int j_1 = 0; j_1 < 4; ++j_1) {
          shared0[int(threadIdx.x) / 128 * 4096 + first * 32 + lane * 32 + first_1 + lane_1 + i_2 * 256 + j_1 * 4] = acc_1[i_2 * 4 + j_1];
        }
      }
      __syncthreads();
      float totals[16] = {};
      #pragma unroll
      for (int e = 0; e < 16; ++e) {
        const int element = int(threadIdx.x) + e * 256;
        float total_7 = shared0[element];
        total_7 = total_7 + shared0[element + 4096];
        totals[e] = total_7;
      }
      #pragma unroll
      for (int i_3 = 0; i_3 < 16; ++i_3) {
        const int m = int(threadIdx.x) / 32 + m_start + i_3 * 8;
        if (m < batch * 144) {
          const int mi = m / 12 / 12;
          const int mi_1 = m / 12 % 12;
          const int mi_2 = m % 12;
          const int n = int(threadIdx.x) % 32;
          const float total_8 = totals[i_3];
          out1[mi * 4608 + mi_1 * 384 + mi_2 * 32 + n] = total_8;
        }
      }
    }
  }
  if (int(blockIdx.x) >= (batch * 9 + 7) / 8 + 4) {
    if (int(blockIdx.x) < (batch * 9 + 7) / 8 + 56) {
      const int group_2 = int(blockIdx.x) - (batch * 9 + 7) / 8 - 4;
      const int m_start_1 = group_2 % 13 * 64;
      const int first_2 = int(threadIdx.x) / 128 * 32;
      const int lane_5 = int(threadIdx.x) % 32 / 4;
      const int first_3 = int(threadIdx.x) / 32 % 4 * 16;
      const int lane_6 = int(threadIdx.x) % 4;
      float acc_2[16] = {};
      const int lane_7 = int(threadIdx.x) % 16 * 4;
      const int kk_4 = int(threadIdx.x) / 16;
      const int row_2 = min_i32(m_start_1 + lane_7, 796);
      const int f_6 = row_2 / 32 / 5;
      const int f_7 = row_2 / 32 % 5;
      const int f_8 = row_2 % 32;
      const int lane_8 = int(threadIdx.x) % 16 * 4;
      const int kk_5 = int(threadIdx.x) / 16;
      const int column_2 = lane_8;
      const int first_block = batch * (group_2 / 13 % 4);
      for (int ahead_1 = 0; ahead_1 < 3; ++ahead_1) {
        if (ahead_1 < batch) {
          const int ko_4 = (first_block + ahead_1) / 4;
          const int k_start_2 = (first_block + ahead_1) % 4 * 2;
          copy_async_16(&shared0[lane_7 + kk_4 * 64 + ahead_1 * 2048], &in2[kk_4 / 8 * 384 + kk_4 % 8 * 32 + f_6 * 384 + f_7 * 32 + f_8 + ko_4 * 4608 + k_start_2 * 384], true);
          copy_async_16(&shared0[lane_8 + kk_5 * 64 + ahead_1 * 2048 + 1024], &in0[kk_5 / 8 * 512 + kk_5 % 8 * 64 + column_2 + ko_4 * 4096 + k_start_2 * 512], true);
        }
        commit_copies();
      }
      for (int block_1 = 0; block_1 < batch; ++block_1) {
        await_copies<2>();
        __syncthreads();
        const int next_1 = block_1 + 3;
        const int slot_1 = next_1 % 4;
        if (next_1 < batch) {
          const int ko_5 = (first_block + next_1) / 4;
          const int k_start_3 = (first_block + next_1) % 4 * 2;
          copy_async_16(&shared0[lane_7 + kk_4 * 64 + slot_1 * 2048], &in2[kk_4 / 8 * 384 + kk_4 % 8 * 32 + f_6 * 384 + f_7 * 32 + f_8 + ko_5 * 4608 + k_start_3 * 384], true);
          copy_async_16(&shared0[lane_8 + kk_5 * 64 + slot_1 * 2048 + 1024], &in0[kk_5 / 8 * 512 + kk_5 % 8 * 64 + column_2 + ko_5 * 4096 + k_start_3 * 512], true);
        }
        commit_copies();
        const int current_1 = block_1 % 4;
        #pragma unroll
        for (int c_1 = 0; c_1 < 4; ++c_1) {
          const int kk_6 = c_1 * 4;
          float a_1[16] = {};
          #pragma unroll
          for (int r_3 = 0; r_3 < 4; ++r_3) {
            const float4 x_2 = (*reinterpret_cast<const float4*>(&shared0[first_2 + lane_5 * 4 + current_1 * 2048 + kk_6 * 64 + r_3 * 64]));
            a_1[r_3 * 4] = x_2.x;
            a_1[r_3 * 4 + 1] = x_2.y;
            a_1[r_3 * 4 + 2] = x_2.z;
            a_1[r_3 * 4 + 3] = x_2.w;
          }
          float b_1[16] = {};
          #pragma unroll
          for (int r_4 = 0; r_4 < 4; ++r_4) {
            const float4 x_3 = (*reinterpret_cast<const float4*>(&shared0[first_3 + lane_6 * 4 + current_1 * 2048 + kk_6 * 64 + r_4 * 64 + 1024]));
            b_1[r_4 * 4] = x_3.x;
            b_1[r_4 * 4 + 1] = x_3.y;
            b_1[r_4 * 4 + 2] = x_3.z;
            b_1[r_4 * 4 + 3] = x_3.w;
          }
          #pragma unroll
          for (int q_1 = 0; q_1 < 4; ++q_1) {
            #pragma unroll
            for (int i_4 = 0; i_4 < 4; ++i_4) {
              #pragma unroll
              for (int j_3 = 0; j_3 < 4; ++j_3) {
                acc_2[i_4 * 4 + j_3] = fmaf(a_1[q_1 * 4 + i_4], b_1[q_1 * 4 + j_3], acc_2[i_4 * 4 + j_3]);
              }
            }
          }
        }
      }
      const int tile = group_2 / 13 / 4 * 13 + group_2 % 13;
      const int first_partial = int(threadIdx.x) + tile * 16384;
      #pragma unroll
      for (int e_1 = 0; e_1 < 16; ++e_1) {
        partials_2[group_2 / 13 % 4 * 4096 + first_partial + e_1 * 256] = acc_2[e_1];
      }
      if (last_to_arrive(&arrived_2[tile], 4)) {
        #pragma unroll
        for (int e_2 = 0; e_2 < 16; ++e_2) {
          acc_2[e_2] = partials_2[first_partial + e_2 * 256];
        }
        for (int p = 1; p < 4; ++p) {
          #pragma unroll
          for (int e_3 = 0; e_3 < 16; ++e_3) {
            acc_2[e_3] = acc_2[e_3] + partials_2[first_partial + p * 4096 + e_3 * 256];
          }
        }
        #pragma unroll
        for (int i_5 = 0; i_5 < 4; ++i_5) {
          const int m_1 = m_start_1 + first_2 + lane_5 * 4 + i_5;
          if (m_1 < 800) {
            const int mi_3 = m_1 / 32 / 5;
            const int mi_4 = m_1 / 32 % 5;
            const int mi_5 = m_1 % 32;
            #pragma unroll
            for (int j_4 = 0; j_4 < 4; ++j_4) {
              const int n_1 = first_3 + lane_6 * 4 + j_4;
              const float total_9 = acc_2[i_5 * 4 + j_4];
              out2[mi_3 * 10240 + mi_4 * 2048 + mi_5 * 64 + n_1] = total_9;
            }
          }
        }
      }
    }
  }
}

// train_step_pool1_1: window_scatter, gt, select
// source: examples/digits/model.ts:10:12, examples/digits/model.ts:9:12
// schedule: map: workgroup element 256, register element 8
// FLOPs: 55296*batch, bytes: 110592*batch
extern "C" __global__ __launch_bounds__(256)
void train_step_pool1_1(
    const float* __restrict__ in0,
    const int* __restrict__ in1,
    float* __restrict__ in2,
    int batch) {
  const int start = int(blockIdx.x) * 2048 + int(threadIdx.x);
  for (int e = 0; e < 8; ++e) {
    const int i = start + e * 256;
    in2[i] = in2[i] > 0.0f ? (in1[i / 18432 * 4608 + i / 768 % 24 / 2 * 384 + i / 32 % 24 / 2 * 32 + i % 32] == i / 768 % 2 * 2 + i / 32 % 2 ? in0[i / 18432 * 4608 + i / 768 % 24 / 2 * 384 + i / 32 % 24 / 2 * 32 + i % 32] : 0.0f) : 0.0f;
  }
}

// train_step_conv1_1: reduce_sum, conv
// source: examples/digits/model.ts:9:12
// schedule: reduce: workgroup result 16, workgroup reduction 16; contract: tile m 16, tile n 16, tile k 64, register m 4, register n 4, split k 16, spread k 32, stages k 4, stage lhs, stage rhs
// FLOPs: 940032*batch, bytes: 150592*batch+134416
extern "C" __global__ __launch_bounds__(256)
void train_step_conv1_1(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    float* __restrict__ out0,
    float* __restrict__ out1,
    int* __restrict__ arrived_1,
    float* __restrict__ partials_1,
    int batch) {
  __shared__ __align__(16) float shared0[8192];
  if (int(blockIdx.x) < 2) {
    const int column = int(threadIdx.x) % 16;
    const int part = int(threadIdx.x) / 16;
    const int i = int(blockIdx.x) * 16 + column;
    float acc = 0.0f;
    for (int step = 0; step < batch * 36; ++step) {
      const int r = part + step * 16;
      if (i < 32) {
        acc = acc + in0[i + r * 32];
      }
    }
    const float other = __shfl_xor_sync(0xffffffffu, acc, 16);
    const float own = acc + other;
    if (part % 2 == 0) {
      shared0[column + part / 2 * 16] = own;
    }
    __syncthreads();
    const float partial_of = shared0[column];
    const float partial_of_1 = shared0[column + 16];
    const float total = partial_of + partial_of_1;
    const float partial_of_2 = shared0[column + 32];
    const float total_1 = total + partial_of_2;
    const float partial_of_3 = shared0[column + 48];
    const float total_2 = total_1 + partial_of_3;
    const float partial_of_4 = shared0[column + 64];
    const float total_3 = total_2 + partial_of_4;
    const float partial_of_5 = shared0[column + 80];
    const float total_4 = total_3 + partial_of_5;
    const float partial_of_6 = shared0[column + 96];
    const float total_5 = total_4 + partial_of_6;
    const float partial_of_7 = shared0[column + 112];
    const float total_6 = total_5 + partial_of_7;
    if (part == 0 && i < 32) {
      out0[i] = total_6;
    }
  }
  if (int(blockIdx.x) >= 2) {
    const int group_1 = int(blockIdx.x) - 2;
    const int m_start = group_1 % 2 * 16;
    const int n_start = group_1 / 2 % 2 * 16;
    const int lane = int(threadIdx.x) % 16 / 4;
    const int lane_1 = int(threadIdx.x) % 4;
    const int slice = int(threadIdx.x) / 16;
    float acc_1[16] = {};
    const int lane_2 = int(threadIdx.x) % 16;
    const int kk = int(threadIdx.x) / 16;
    const int row = min_i32(m_start + lane_2, 24);
    const int f = row / 5;
    const int f_1 = row % 5;
    const int lane_3 = int(threadIdx.x) % 16;
    const int kk_1 = int(threadIdx.x) / 16 + 16;
    const int row_1 = min_i32(m_start + lane_3, 24);
    const int f_2 = row_1 / 5;
    const int f_3 = row_1 % 5;
    const int lane_4 = int(threadIdx.x) % 16;
    const int kk_2 = int(threadIdx.x) / 16 + 32;
    const int row_2 = min_i32(m_start + lane_4, 24);
    const int f_4 = row_2 / 5;
    const int f_5 = row_2 % 5;
    const int lane_5 = int(threadIdx.x) % 16;
    const int kk_3 = int(threadIdx.x) / 16 + 48;
    const int lane_6 = int(threadIdx.x) % 4 * 4;
    const int kk_4 = int(threadIdx.x) / 4;
    const int column_1 = n_start + lane_6;
    const int first_block = (batch * 3 + 7) / 8 * (group_1 / 4);
    const int blocks = min_i32((batch * 3 + 7) / 8, batch * 12 - first_block);
    for (int ahead = 0; ahead < 3; ++ahead) {
      if (ahead < blocks) {
        const int ko = (first_block + ahead) / 12;
        const int k_start = (first_block + ahead) % 12 * 2;
        copy_async_4(&shared0[lane_2 + kk * 16 + ahead * 2048], &in1[kk + f * 28 + f_1 + ko * 784 + k_start * 28], true);
        copy_async_4(&shared0[lane_3 + kk_1 * 16 + ahead * 2048], &in1[kk_1 / 24 * 28 + kk_1 % 24 + f_2 * 28 + f_3 + ko * 784 + k_start * 28], true);
        copy_async_4(&shared0[lane_4 + kk_2 * 16 + ahead * 2048], &in1[int(threadIdx.x) / 16 + f_4 * 28 + f_5 + ko * 784 + k_start * 28 + 36], true);
        shared0[lane_5 + kk_3 * 16 + ahead * 2048] = 0.0f;
        copy_async_16(&shared0[lane_6 + kk_4 * 16 + ahead * 2048 + 1024], &in0[kk_4 / 24 * 768 + kk_4 % 24 * 32 + column_1 + ko * 18432 + k_start * 768], kk_4 < 48);
      }
      commit_copies();
    }
    for (int block = 0; block < blocks; ++block) {
      await_copies<2>();
      __syncthreads();
      const int next = block + 3;
      const int slot = next % 4;
      if (next < blocks) {
        const int ko_1 = (first_block + next) / 12;
        const int k_start_1 = (first_block + next) % 12 * 2;
        copy_async_4(&shared0[lane_2 + kk * 16 + slot * 2048], &in1[kk + f * 28 + f_1 + ko_1 * 784 + k_start_1 * 28], true);
        copy_async_4(&shared0[lane_3 + kk_1 * 16 + slot * 2048], &in1[kk_1 / 24 * 28 + kk_1 % 24 + f_2 * 28 + f_3 + ko_1 * 784 + k_start_1 * 28], true);
        copy_async_4(&shared0[lane_4 + kk_2 * 16 + slot * 2048], &in1[int(threadIdx.x) / 16 + f_4 * 28 + f_5 + ko_1 * 784 + k_start_1 * 28 + 36], true);
        shared0[lane_5 + kk_3 * 16 + slot * 2048] = 0.0f;
        copy_async_16(&shared0[lane_6 + kk_4 * 16 + slot * 2048 + 1024], &in0[kk_4 / 24 * 768 + kk_4 % 24 * 32 + column_1 + ko_1 * 18432 + k_start_1 * 768], kk_4 < 48);
      }
      commit_copies();
      const int current = block % 4;
      const int kk_5 = slice * 4;
      float a[16] = {};
      #pragma unroll
      for (int r_1 = 0; r_1 < 4; ++r_1) {
        const float4 x = (*reinterpret_cast<const float4*>(&shared0[lane * 4 + current * 2048 + kk_5 * 16 + r_1 * 16]));
        a[r_1 * 4] = x.x;
        a[r_1 * 4 + 1] = x.y;
        a[r_1 * 4 + 2] = x.z;
        a[r_1 * 4 + 3] = x.w;
      }
      float b[16] = {};
      #pragma unroll
      for (int r_2 = 0; r_2 < 4; ++r_2) {
        const float4 x_1 = (*reinterpret_cast<const float4*>(&shared0[lane_1 * 4 + current * 2048 + kk_5 * 16 + r_2 * 16 + 1024]));
        b[r_2 * 4] = x_1.x;
        b[r_2 * 4 + 1] = x_1.y;
        b[r_2 * 4 + 2] = x_1.z;
        b[r_2 * 4 + 3] = x_1.w;
      }
      #pragma unroll
      for (int q = 0; q < 4; ++q) {
        #pragma unroll
        for (int i_1 = 0; i_1 < 4; ++i_1) {
          #pragma unroll
          for (int j = 0; j < 4; ++j) {
            acc_1[i_1 * 4 + j] = fmaf(a[q * 4 + i_1], b[q * 4 + j], acc_1[i_1 * 4 + j]);
          }
        }
      }
    }
    __syncthreads();
    #pragma unroll
    for (int i_2 = 0; i_2 < 4; ++i_2) {
      #pragma unroll
      for (int j_1 = 0; j_1 < 4; ++j_1) {
        shared0[int(threadIdx.x) / 16 * 256 + lane * 64 + lane_1 * 4 + i_2 * 16 + j_1] = acc_1[i_2 * 4 + j_1];
      }
    }
    __syncthreads();
    float totals[1] = {};
    float total_7 = shared0[int(threadIdx.x)];
    #pragma unroll
    for (int s = 1; s < 16; ++s) {
      total_7 = total_7 + shared0[int(threadIdx.x) + s * 256];
    }
    totals[0] = total_7;
    const int tile = group_1 / 2 % 2 * 2 + group_1 % 2;
    const int first_partial = int(threadIdx.x) + tile * 8192;
    partials_1[group_1 / 4 * 256 + first_partial] = totals[0];
    if (last_to_arrive(&arrived_1[tile], 32)) {
      totals[0] = partials_1[first_partial];
      for (int p = 1; p < 32; ++p) {
        totals[0] = totals[0] + partials_1[first_partial + p * 256];
      }
      const int m = int(threadIdx.x) / 16 + m_start;
      if (m < 25) {
        const int mi = m / 5;
        const int mi_1 = m % 5;
        const int n = int(threadIdx.x) % 16 + n_start;
        const float total_8 = totals[0];
        out1[mi * 160 + mi_1 * 32 + n] = total_8;
      }
    }
  }
}

// train_step_dropout_1: add, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
// source: examples/digits/model.ts:14:12, examples/digits/model.ts:20:7
// schedule: map: workgroup element 256, register element 8
// FLOPs: 2215034, bytes: 2953396
extern "C" __global__ __launch_bounds__(256)
void train_step_dropout_1(
    unsigned* __restrict__ in0,
    const unsigned* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ in3,
    float* __restrict__ in4,
    const float* __restrict__ in5,
    float* __restrict__ in6,
    const float* __restrict__ in7,
    float* __restrict__ in8,
    float* __restrict__ in9,
    float* __restrict__ in10,
    const float* __restrict__ in11,
    float* __restrict__ in12,
    float* __restrict__ in13,
    float* __restrict__ in14,
    const float* __restrict__ in15,
    float* __restrict__ in16,
    float* __restrict__ in17,
    float* __restrict__ in18,
    const float* __restrict__ in19,
    float* __restrict__ in20,
    float* __restrict__ in21,
    float* __restrict__ in22,
    const float* __restrict__ in23,
    float* __restrict__ in24,
    float* __restrict__ in25,
    float* __restrict__ in26,
    const float* __restrict__ in27,
    float* __restrict__ in28,
    float* __restrict__ in29,
    float* __restrict__ in30,
    const float* __restrict__ in31,
    float* __restrict__ in32,
    float* __restrict__ in33,
    float* __restrict__ in34) {
  if (int(blockIdx.x) < 1) {
    if (int(threadIdx.x) < 2) {
      in0[int(threadIdx.x)] = in0[int(threadIdx.x)] + in1[int(threadIdx.x)];
    }
  }
  if (int(blockIdx.x) >= 1) {
    if (int(blockIdx.x) < 5) {
      const int i_1 = int(blockIdx.x) * 256 + int(threadIdx.x) - 256;
      if (i_1 < 800) {
        const float x = in3[i_1];
        const float x_1 = in2[i_1];
        const float add = x + (x_1 - x) * 0.1f;
        const float x_2 = in4[i_1];
        const float add_1 = x_2 + (x_1 * x_1 - x_2) * 0.001f;
        const float x_3 = in5[0];
        in3[i_1] = add;
        in4[i_1] = add_1;
        in6[i_1] = in6[i_1] - add * x_3 / (sqrtf(add_1) + 1e-7f);
      }
    }
  }
  if (int(blockIdx.x) >= 5) {
    if (int(blockIdx.x) < 6) {
      const int i_2 = int(blockIdx.x) * 256 + int(threadIdx.x) - 1280;
      if (i_2 < 32) {
        const float x_4 = in8[i_2];
        const float x_5 = in7[i_2];
        const float add_2 = x_4 + (x_5 - x_4) * 0.1f;
        const float x_6 = in9[i_2];
        const float add_3 = x_6 + (x_5 * x_5 - x_6) * 0.001f;
        const float x_7 = in5[0];
        in8[i_2] = add_2;
        in9[i_2] = add_3;
        in10[i_2] = in10[i_2] - add_2 * x_7 / (sqrtf(add_3) + 1e-7f);
      }
    }
  }
  if (int(blockIdx.x) >= 6) {
    if (int(blockIdx.x) < 206) {
      const int i_3 = int(blockIdx.x) * 256 + int(threadIdx.x) - 1536;
      if (i_3 < 51200) {
        const float x_8 = in12[i_3];
        const float x_9 = in11[i_3];
        const float add_4 = x_8 + (x_9 - x_8) * 0.1f;
        const float x_10 = in13[i_3];
        const float add_5 = x_10 + (x_9 * x_9 - x_10) * 0.001f;
        const float x_11 = in5[0];
        in12[i_3] = add_4;
        in13[i_3] = add_5;
        in14[i_3] = in14[i_3] - add_4 * x_11 / (sqrtf(add_5) + 1e-7f);
      }
    }
  }
  if (int(blockIdx.x) >= 206) {
    if (int(blockIdx.x) < 207) {
      const int i_4 = int(blockIdx.x) * 256 + int(threadIdx.x) - 52736;
      if (i_4 < 64) {
        const float x_12 = in16[i_4];
        const float x_13 = in15[i_4];
        const float add_6 = x_12 + (x_13 - x_12) * 0.1f;
        const float x_14 = in17[i_4];
        const float add_7 = x_14 + (x_13 * x_13 - x_14) * 0.001f;
        const float x_15 = in5[0];
        in16[i_4] = add_6;
        in17[i_4] = add_7;
        in18[i_4] = in18[i_4] - add_6 * x_15 / (sqrtf(add_7) + 1e-7f);
      }
    }
  }
  if (int(blockIdx.x) >= 207) {
    if (int(blockIdx.x) < 271) {
      const int start = int(blockIdx.x) * 2048 + int(threadIdx.x) - 423936;
      for (int e = 0; e < 8; ++e) {
        const int i_5 = start + e * 256;
        if (i_5 < 131072) {
          const float x_16 = in20[i_5];
          const float x_17 = in19[i_5];
          const float add_8 = x_16 + (x_17 - x_16) * 0.1f;
          const float x_18 = in21[i_5];
          const float add_9 = x_18 + (x_17 * x_17 - x_18) * 0.001f;
          const float x_19 = in5[0];
          in20[i_5] = add_8;
          in21[i_5] = add_9;
          in22[i_5] = in22[i_5] - add_8 * x_19 / (sqrtf(add_9) + 1e-7f);
        }
      }
    }
  }
  if (int(blockIdx.x) >= 271) {
    if (int(blockIdx.x) < 272) {
      const int i_6 = int(blockIdx.x) * 256 + int(threadIdx.x) - 69376;
      if (i_6 < 128) {
        const float x_20 = in24[i_6];
        const float x_21 = in23[i_6];
        const float add_10 = x_20 + (x_21 - x_20) * 0.1f;
        const float x_22 = in25[i_6];
        const float add_11 = x_22 + (x_21 * x_21 - x_22) * 0.001f;
        const float x_23 = in5[0];
        in24[i_6] = add_10;
        in25[i_6] = add_11;
        in26[i_6] = in26[i_6] - add_10 * x_23 / (sqrtf(add_11) + 1e-7f);
      }
    }
  }
  if (int(blockIdx.x) >= 272) {
    if (int(blockIdx.x) < 277) {
      const int i_7 = int(blockIdx.x) * 256 + int(threadIdx.x) - 69632;
      if (i_7 < 1280) {
        const float x_24 = in28[i_7];
        const float x_25 = in27[i_7];
        const float add_12 = x_24 + (x_25 - x_24) * 0.1f;
        const float x_26 = in29[i_7];
        const float add_13 = x_26 + (x_25 * x_25 - x_26) * 0.001f;
        const float x_27 = in5[0];
        in28[i_7] = add_12;
        in29[i_7] = add_13;
        in30[i_7] = in30[i_7] - add_12 * x_27 / (sqrtf(add_13) + 1e-7f);
      }
    }
  }
  if (int(blockIdx.x) >= 277) {
    const int i_8 = int(blockIdx.x) * 256 + int(threadIdx.x) - 70912;
    if (i_8 < 10) {
      const float x_28 = in32[i_8];
      const float x_29 = in31[i_8];
      const float add_14 = x_28 + (x_29 - x_28) * 0.1f;
      const float x_30 = in33[i_8];
      const float add_15 = x_30 + (x_29 * x_29 - x_30) * 0.001f;
      const float x_31 = in5[0];
      in32[i_8] = add_14;
      in33[i_8] = add_15;
      in34[i_8] = in34[i_8] - add_14 * x_31 / (sqrtf(add_15) + 1e-7f);
    }
  }
}

// eval_step_class: dot_general, add, reduce_max, sub, exp, reduce_sum, div, eq, reduce_sum, div, max, min, log, mul, reduce_sum, neg, arg_max, eq
// source: examples/digits/model.ts:16:12, examples/digits/model.ts:20:7
// schedule: row: workgroup row 64
// FLOPs: 2712*batch, bytes: 524*batch+5160
extern "C" __global__ __launch_bounds__(64)
void eval_step_class(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    const int* __restrict__ in3,
    float* __restrict__ out0,
    int* __restrict__ out1,
    int batch) {
  const int row = int(blockIdx.x) * 64 + int(threadIdx.x);
  if (row < batch) {
    float acc[10] = {};
    for (int k = 0; k < 128; ++k) {
      const float a = in0[row * 128 + k];
      const float b = in1[k * 10];
      const float b_1 = in1[k * 10 + 1];
      const float b_2 = in1[k * 10 + 2];
      const float b_3 = in1[k * 10 + 3];
      const float b_4 = in1[k * 10 + 4];
      const float b_5 = in1[k * 10 + 5];
      const float b_6 = in1[k * 10 + 6];
      const float b_7 = in1[k * 10 + 7];
      const float b_8 = in1[k * 10 + 8];
      const float b_9 = in1[k * 10 + 9];
      acc[0] = fmaf(a, b, acc[0]);
      acc[1] = fmaf(a, b_1, acc[1]);
      acc[2] = fmaf(a, b_2, acc[2]);
      acc[3] = fmaf(a, b_3, acc[3]);
      acc[4] = fmaf(a, b_4, acc[4]);
      acc[5] = fmaf(a, b_5, acc[5]);
      acc[6] = fmaf(a, b_6, acc[6]);
      acc[7] = fmaf(a, b_7, acc[7]);
      acc[8] = fmaf(a, b_8, acc[8]);
      acc[9] = fmaf(a, b_9, acc[9]);
    }
    float acc_1 = -INFINITY;
    #pragma unroll
    for (int j = 0; j < 10; ++j) {
      const float add = acc[j] + in2[j];
      acc_1 = max_f32(acc_1, add);
    }
    float acc_2 = 0.0f;
    #pragma unroll
    for (int j_1 = 0; j_1 < 10; ++j_1) {
      const float add_1 = acc[j_1] + in2[j_1];
      const float exp_ = expf(add_1 - acc_1);
      acc_2 = acc_2 + exp_;
    }
    float acc_3 = 0.0f;
    float acc_4 = -INFINITY;
    int acc_5 = 2147483647;
    #pragma unroll
    for (int j_2 = 0; j_2 < 10; ++j_2) {
      const float add_2 = acc[j_2] + in2[j_2];
      const float exp_1 = expf(add_2 - acc_1);
      const float div_ = exp_1 / acc_2;
      acc_3 = acc_3 + div_;
      const float next = (div_ == div_ ? div_ : -INFINITY) > acc_4 || ((div_ == div_ ? div_ : -INFINITY) == acc_4 && j_2 < acc_5) ? (div_ == div_ ? div_ : -INFINITY) : acc_4;
      const int next_1 = (div_ == div_ ? div_ : -INFINITY) > acc_4 || ((div_ == div_ ? div_ : -INFINITY) == acc_4 && j_2 < acc_5) ? j_2 : acc_5;
      acc_4 = next;
      acc_5 = next_1;
    }
    const int arg_max = acc_5 == 2147483647 ? 0 : acc_5;
    const int x = in3[row];
    float acc_6 = 0.0f;
    #pragma unroll
    for (int j_3 = 0; j_3 < 10; ++j_3) {
      const float add_3 = acc[j_3] + in2[j_3];
      const float exp_2 = expf(add_3 - acc_1);
      const float div_1 = exp_2 / acc_2;
      acc_6 = acc_6 + float(x == j_3) * logf(min_f32(max_f32(div_1 / acc_3, 1e-7f), 0.9999999f));
    }
    out0[row] = -acc_6;
    out1[row] = int(x == arg_max);
  }
}

// eval_step_loss: reduce_sum, div, mul, add, add, reduce_sum, add, add, eq, select, div, select, eq, select, div, select
// source: examples/digits/model.ts:20:7
// schedule: row: workgroup inner 256
// FLOPs: 2*batch+14, bytes: 8*batch+24
extern "C" __global__ __launch_bounds__(256)
void eval_step_loss(
    const float* __restrict__ in0,
    float* __restrict__ in1,
    float* __restrict__ in2,
    const int* __restrict__ in3,
    float* __restrict__ in4,
    float* __restrict__ in5,
    float* __restrict__ out4,
    float* __restrict__ out5,
    int batch) {
  __shared__ __align__(16) float partial[8];
  __shared__ __align__(16) float partial_1[8];
  const float dim_size = float(batch);
  const float add = in2[0] + dim_size;
  const float add_1 = in5[0] + dim_size;
  const bool eq = add == 0.0f;
  const bool eq_1 = add_1 == 0.0f;
  float acc = 0.0f;
  float acc_1 = 0.0f;
  for (int step = 0; step < (batch + 255) / 256; ++step) {
    const int j = int(threadIdx.x) + step * 256;
    if (j < batch) {
      acc = acc + in0[j];
      acc_1 = acc_1 + float(in3[j] != 0);
    }
  }
  const float other = __shfl_xor_sync(0xffffffffu, acc, 1);
  const float own = acc + other;
  const float other_1 = __shfl_xor_sync(0xffffffffu, own, 2);
  const float own_1 = own + other_1;
  const float other_2 = __shfl_xor_sync(0xffffffffu, own_1, 4);
  const float own_2 = own_1 + other_2;
  const float other_3 = __shfl_xor_sync(0xffffffffu, own_2, 8);
  const float own_3 = own_2 + other_3;
  const float other_4 = __shfl_xor_sync(0xffffffffu, own_3, 16);
  const float own_4 = own_3 + other_4;
  if (int(threadIdx.x) % 32 == 0) {
    partial[int(threadIdx.x) / 32] = own_4;
  }
  __syncthreads();
  const float partial_of = partial[0];
  const float partial_of_1 = partial[1];
  const float total = partial_of + partial_of_1;
  const float partial_of_2 = partial[2];
  const float total_1 = total + partial_of_2;
  const float partial_of_3 = partial[3];
  const float total_2 = total_1 + partial_of_3;
  const float partial_of_4 = partial[4];
  const float total_3 = total_2 + partial_of_4;
  const float partial_of_5 = partial[5];
  const float total_4 = total_3 + partial_of_5;
  const float partial_of_6 = partial[6];
  const float total_5 = total_4 + partial_of_6;
  const float partial_of_7 = partial[7];
  const float total_6 = total_5 + partial_of_7;
  const float other_5 = __shfl_xor_sync(0xffffffffu, acc_1, 1);
  const float own_5 = acc_1 + other_5;
  const float other_6 = __shfl_xor_sync(0xffffffffu, own_5, 2);
  const float own_6 = own_5 + other_6;
  const float other_7 = __shfl_xor_sync(0xffffffffu, own_6, 4);
  const float own_7 = own_6 + other_7;
  const float other_8 = __shfl_xor_sync(0xffffffffu, own_7, 8);
  const float own_8 = own_7 + other_8;
  const float other_9 = __shfl_xor_sync(0xffffffffu, own_8, 16);
  const float own_9 = own_8 + other_9;
  if (int(threadIdx.x) % 32 == 0) {
    partial_1[int(threadIdx.x) / 32] = own_9;
  }
  __syncthreads();
  const float partial_of_8 = partial_1[0];
  const float partial_of_9 = partial_1[1];
  const float total_7 = partial_of_8 + partial_of_9;
  const float partial_of_10 = partial_1[2];
  const float total_8 = total_7 + partial_of_10;
  const float partial_of_11 = partial_1[3];
  const float total_9 = total_8 + partial_of_11;
  const float partial_of_12 = partial_1[4];
  const float total_10 = total_9 + partial_of_12;
  const float partial_of_13 = partial_1[5];
  const float total_11 = total_10 + partial_of_13;
  const float partial_of_14 = partial_1[6];
  const float total_12 = total_11 + partial_of_14;
  const float partial_of_15 = partial_1[7];
  const float total_13 = total_12 + partial_of_15;
  const float add_2 = in1[0] + total_6 / dim_size * dim_size;
  const float add_3 = in4[0] + total_13;
  __syncthreads();
  if (int(threadIdx.x) == 0) {
    in1[0] = add_2;
    in2[0] = add;
    in4[0] = add_3;
    in5[0] = add_1;
    out4[0] = eq ? 0.0f : add_2 / (eq ? 1.0f : add);
    out5[0] = eq_1 ? 0.0f : add_3 / (eq_1 ? 1.0f : add_1);
  }
}
