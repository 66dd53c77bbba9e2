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

// predict_dense: dot_general, add, max
// source: test/golden/models.ts:8:56
// schedule: contract: tile m 16, tile n 16, tile k 16, register m 4, register n 4, split k 4, stages k 4, stage lhs, stage rhs
// FLOPs: 208*batch, bytes: 80*batch+416
extern "C" __global__ __launch_bounds__(64)
void predict_dense(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float tiles[2304];
  const int m_start = int(blockIdx.x) * 16;
  const int lane = int(threadIdx.x) % 16 / 4;
  const int lane_1 = int(threadIdx.x) % 4;
  const int slice = int(threadIdx.x) / 16;
  float acc[16] = {};
  const int lane_2 = int(threadIdx.x) / 4;
  const int kk = int(threadIdx.x) % 4 * 4;
  const int row = min_i32(m_start + lane_2, batch - 1);
  const int lane_3 = int(threadIdx.x) % 4 * 4;
  const int kk_1 = int(threadIdx.x) / 4;
  const int column = min_i32(lane_3, 4);
  for (int ahead = 0; ahead < 3; ++ahead) {
    if (ahead < 1) {
      copy_async_16(&tiles[lane_2 * 20 + kk + ahead * 576], &in0[kk + row * 12], kk < 12);
      copy_async_16(&tiles[lane_3 + kk_1 * 16 + ahead * 576 + 320], &in1[kk_1 * 8 + column], kk_1 < 12);
    }
    commit_copies();
  }
  await_copies<2>();
  __syncthreads();
  commit_copies();
  const int kk_2 = slice * 4;
  float a[16] = {};
  #pragma unroll
  for (int r = 0; r < 4; ++r) {
    const float4 x = (*reinterpret_cast<const float4*>(&tiles[lane * 20 + kk_2 + r * 80]));
    a[r] = x.x;
    a[r + 4] = x.y;
    a[r + 8] = x.z;
    a[r + 12] = x.w;
  }
  float b[16] = {};
  #pragma unroll
  for (int r_1 = 0; r_1 < 4; ++r_1) {
    const float4 x_1 = (*reinterpret_cast<const float4*>(&tiles[lane_1 * 4 + kk_2 * 16 + r_1 * 16 + 320]));
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
    if (m < batch) {
      const int n = int(threadIdx.x) % 16;
      if (n < 8) {
        const float total_1 = totals[i_2];
        out0[m * 8 + n] = max_f32(total_1 + in2[n], 0.0f);
      }
    }
  }
}
