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

// predict_dense: dot_general, add, max
// source: test/golden/models.ts:8:56
// schedule: contract: tile m 64, tile n 16, tile k 16, register m 4, register n 1, stage lhs, stage rhs
// FLOPs: 208*batch, bytes: 80*batch+416
extern "C" __global__ __launch_bounds__(256)
void predict_dense(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float lhs_tile[1024];
  __shared__ __align__(16) float rhs_tile[256];
  const int m_start = int(blockIdx.x) * 64;
  const int tx = int(threadIdx.x) % 16;
  const int ty = int(threadIdx.x) / 16;
  float acc[4] = {};
  float a[4] = {};
  float b[1] = {};
  #pragma unroll
  for (int load = 0; load < 4; ++load) {
    const int t = int(threadIdx.x) + load * 256;
    const int row = min_i32(m_start + t / 16, batch - 1);
    const int k = t % 16;
    lhs_tile[t % 16 * 64 + t / 16] = k < 12 ? (k < 12 ? in0[row * 12 + k] : 0.0f) : 0.0f;
  }
  const int column = min_i32(int(threadIdx.x) % 16, 7);
  const int k_1 = int(threadIdx.x) / 16;
  rhs_tile[int(threadIdx.x) / 16 * 16 + int(threadIdx.x) % 16] = k_1 < 12 ? (k_1 < 12 ? in1[column + k_1 * 8] : 0.0f) : 0.0f;
  __syncthreads();
  for (int kk = 0; kk < 16; ++kk) {
    #pragma unroll
    for (int i = 0; i < 4; ++i) {
      a[i] = lhs_tile[ty + kk * 64 + i * 16];
    }
    b[0] = rhs_tile[tx + kk * 16];
    #pragma unroll
    for (int i_2 = 0; i_2 < 4; ++i_2) {
      acc[i_2] = fmaf(a[i_2], b[0], acc[i_2]);
    }
  }
  __syncthreads();
  #pragma unroll
  for (int i_3 = 0; i_3 < 4; ++i_3) {
    const int m = m_start + ty + i_3 * 16;
    const int n = tx;
    if (m < batch && n < 8) {
      const float total = acc[i_3];
      out0[m * 8 + n] = max_f32(total + in2[n], 0.0f);
    }
  }
}
