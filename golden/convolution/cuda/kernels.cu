// Kernels, one per fused group of operations.
// Compile with nvcc; with -DTSCOMPILE_EMULATE a C++17 compiler builds the same text to run on the CPU.
#ifdef TSCOMPILE_EMULATE
#include "cuda_emulation.h"
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

// predict_convolution: conv, add
// source: test/golden/models.ts:17:14
// schedule: contract: tile m 16, tile n 16, tile k 16, register m 4, register n 4, split k 4, stages k 4, stage lhs, stage rhs
// FLOPs: 7920*batch, bytes: 1344*batch+448
extern "C" __global__ __launch_bounds__(64)
void predict_convolution(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float tiles[4352];
  const int m_start = int(blockIdx.x) * 16;
  const int lane = int(threadIdx.x) % 16 / 4;
  const int lane_1 = int(threadIdx.x) % 4;
  const int slice = int(threadIdx.x) / 16;
  float acc[16] = {};
  const int lane_2 = int(threadIdx.x) / 32;
  const int kk = int(threadIdx.x) % 32;
  const int row = min_i32(m_start + lane_2, batch * 36 - 1);
  const int f = row / 36;
  const int f_1 = row / 6 % 6;
  const int f_2 = row % 6;
  const int lane_3 = int(threadIdx.x) / 32 + 2;
  const int kk_1 = int(threadIdx.x) % 32;
  const int row_1 = min_i32(m_start + lane_3, batch * 36 - 1);
  const int f_3 = row_1 / 36;
  const int f_4 = row_1 / 6 % 6;
  const int f_5 = row_1 % 6;
  const int lane_4 = int(threadIdx.x) / 32 + 4;
  const int kk_2 = int(threadIdx.x) % 32;
  const int row_2 = min_i32(m_start + lane_4, batch * 36 - 1);
  const int f_6 = row_2 / 36;
  const int f_7 = row_2 / 6 % 6;
  const int f_8 = row_2 % 6;
  const int lane_5 = int(threadIdx.x) / 32 + 6;
  const int kk_3 = int(threadIdx.x) % 32;
  const int row_3 = min_i32(m_start + lane_5, batch * 36 - 1);
  const int f_9 = row_3 / 36;
  const int f_10 = row_3 / 6 % 6;
  const int f_11 = row_3 % 6;
  const int lane_6 = int(threadIdx.x) / 32 + 8;
  const int kk_4 = int(threadIdx.x) % 32;
  const int row_4 = min_i32(m_start + lane_6, batch * 36 - 1);
  const int f_12 = row_4 / 36;
  const int f_13 = row_4 / 6 % 6;
  const int f_14 = row_4 % 6;
  const int lane_7 = int(threadIdx.x) / 32 + 10;
  const int kk_5 = int(threadIdx.x) % 32;
  const int row_5 = min_i32(m_start + lane_7, batch * 36 - 1);
  const int f_15 = row_5 / 36;
  const int f_16 = row_5 / 6 % 6;
  const int f_17 = row_5 % 6;
  const int lane_8 = int(threadIdx.x) / 32 + 12;
  const int kk_6 = int(threadIdx.x) % 32;
  const int row_6 = min_i32(m_start + lane_8, batch * 36 - 1);
  const int f_18 = row_6 / 36;
  const int f_19 = row_6 / 6 % 6;
  const int f_20 = row_6 % 6;
  const int lane_9 = int(threadIdx.x) / 32 + 14;
  const int kk_7 = int(threadIdx.x) % 32;
  const int row_7 = min_i32(m_start + lane_9, batch * 36 - 1);
  const int f_21 = row_7 / 36;
  const int f_22 = row_7 / 6 % 6;
  const int f_23 = row_7 % 6;
  const int lane_10 = int(threadIdx.x) % 4 * 4;
  const int kk_8 = int(threadIdx.x) / 4;
  const int lane_11 = int(threadIdx.x) % 4 * 4;
  const int kk_9 = int(threadIdx.x) / 4 + 16;
  for (int ahead = 0; ahead < 3; ++ahead) {
    if (ahead < 1) {
      copy_async_4(&tiles[lane_2 * 36 + kk + ahead * 1088], &in0[kk / 9 * 24 + kk / 3 % 3 * 3 + kk % 3 + f * 192 + f_1 * 24 + f_2 * 3], kk < 27);
      copy_async_4(&tiles[lane_3 * 36 + kk_1 + ahead * 1088], &in0[kk_1 / 9 * 24 + kk_1 / 3 % 3 * 3 + kk_1 % 3 + f_3 * 192 + f_4 * 24 + f_5 * 3], kk_1 < 27);
      copy_async_4(&tiles[lane_4 * 36 + kk_2 + ahead * 1088], &in0[kk_2 / 9 * 24 + kk_2 / 3 % 3 * 3 + kk_2 % 3 + f_6 * 192 + f_7 * 24 + f_8 * 3], kk_2 < 27);
      copy_async_4(&tiles[lane_5 * 36 + kk_3 + ahead * 1088], &in0[kk_3 / 9 * 24 + kk_3 / 3 % 3 * 3 + kk_3 % 3 + f_9 * 192 + f_10 * 24 + f_11 * 3], kk_3 < 27);
      copy_async_4(&tiles[lane_6 * 36 + kk_4 + ahead * 1088], &in0[kk_4 / 9 * 24 + kk_4 / 3 % 3 * 3 + kk_4 % 3 + f_12 * 192 + f_13 * 24 + f_14 * 3], kk_4 < 27);
      copy_async_4(&tiles[lane_7 * 36 + kk_5 + ahead * 1088], &in0[kk_5 / 9 * 24 + kk_5 / 3 % 3 * 3 + kk_5 % 3 + f_15 * 192 + f_16 * 24 + f_17 * 3], kk_5 < 27);
      copy_async_4(&tiles[lane_8 * 36 + kk_6 + ahead * 1088], &in0[kk_6 / 9 * 24 + kk_6 / 3 % 3 * 3 + kk_6 % 3 + f_18 * 192 + f_19 * 24 + f_20 * 3], kk_6 < 27);
      copy_async_4(&tiles[lane_9 * 36 + kk_7 + ahead * 1088], &in0[kk_7 / 9 * 24 + kk_7 / 3 % 3 * 3 + kk_7 % 3 + f_21 * 192 + f_22 * 24 + f_23 * 3], kk_7 < 27);
      copy_async_16(&tiles[lane_10 + kk_8 * 16 + ahead * 1088 + 576], &in1[kk_8 * 4], true);
      copy_async_16(&tiles[lane_11 + kk_9 * 16 + ahead * 1088 + 576], &in1[kk_9 * 4], kk_9 < 27);
    }
    commit_copies();
  }
  await_copies<2>();
  __syncthreads();
  commit_copies();
  for (int c = 0; c < 2; ++c) {
    const int kk_10 = slice * 4 + c * 16;
    float a[16] = {};
    #pragma unroll
    for (int r = 0; r < 4; ++r) {
      const float4 x = (*reinterpret_cast<const float4*>(&tiles[lane * 36 + kk_10 + r * 144]));
      a[r] = x.x;
      a[r + 4] = x.y;
      a[r + 8] = x.z;
      a[r + 12] = x.w;
    }
    float b[16] = {};
    #pragma unroll
    for (int r_1 = 0; r_1 < 4; ++r_1) {
      const float4 x_1 = (*reinterpret_cast<const float4*>(&tiles[lane_1 * 4 + kk_10 * 16 + r_1 * 16 + 576]));
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
  float totals[4] = {};
  #pragma unroll
  for (int e = 0; e < 4; ++e) {
    const int element = int(threadIdx.x) + e * 64;
    float total = tiles[element];
    #pragma unroll
    for (int s = 1; s < 4; ++s) {
      total = total + tiles[element + s * 256];
    }
    totals[e] = total;
  }
  #pragma unroll
  for (int i_2 = 0; i_2 < 4; ++i_2) {
    const int m = int(threadIdx.x) / 16 + m_start + i_2 * 4;
    if (m < batch * 36) {
      const int mi = m / 36;
      const int mi_1 = m / 6 % 6;
      const int mi_2 = m % 6;
      const int n = int(threadIdx.x) % 16;
      if (n < 4) {
        const float total_1 = totals[i_2];
        out0[mi * 144 + mi_1 * 24 + mi_2 * 4 + n] = total_1 + in2[n];
      }
    }
  }
}

// predict_pooling: window_max
// source: test/golden/models.ts:18:14
// schedule: reduce: workgroup result 128
// FLOPs: 144*batch, bytes: 720*batch
extern "C" __global__ __launch_bounds__(128)
void predict_pooling(const float* __restrict__ in0, float* __restrict__ out0, int batch) {
  const int i = int(blockIdx.x) * 128 + int(threadIdx.x);
  if (i < batch * 36) {
    const int o = i / 36;
    const int o_1 = i / 12 % 3;
    const int o_2 = i / 4 % 3;
    const int o_3 = i % 4;
    float acc = -INFINITY;
    for (int r1 = 0; r1 < 2; ++r1) {
      for (int r2 = 0; r2 < 2; ++r2) {
        acc = max_f32(acc, in0[o * 144 + o_1 * 48 + o_2 * 8 + o_3 + r1 * 24 + r2 * 4]);
      }
    }
    out0[o * 36 + o_1 * 12 + o_2 * 4 + o_3] = acc;
  }
}
