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

// predict_convolution: conv, add
// source: test/golden/models.ts:17:14
// schedule: contract: tile m 64, tile n 16, tile k 16, register m 4, register n 1, stage lhs, stage rhs
// FLOPs: 7920*batch, bytes: 1344*batch+448
extern "C" __global__ __launch_bounds__(256)
void predict_convolution(
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
  for (int step = 0; step < 2; ++step) {
    const int k_start = step * 16;
    #pragma unroll
    for (int load = 0; load < 4; ++load) {
      const int t = int(threadIdx.x) + load * 256;
      const int row = min_i32(m_start + t / 16, batch * 36 - 1);
      const int k = k_start + t % 16;
      lhs_tile[t % 16 * 64 + t / 16] = k < 27 ? (k < 27 ? in0[row / 36 * 192 + row / 6 % 6 * 24 + row % 6 * 3 + k / 9 * 24 + k / 3 % 3 * 3 + k % 3] : 0.0f) : 0.0f;
    }
    const int column = min_i32(int(threadIdx.x) % 16, 3);
    const int k_1 = int(threadIdx.x) / 16 + k_start;
    rhs_tile[int(threadIdx.x) / 16 * 16 + int(threadIdx.x) % 16] = k_1 < 27 ? (k_1 < 27 ? in1[column + k_1 * 4] : 0.0f) : 0.0f;
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
  }
  #pragma unroll
  for (int i_3 = 0; i_3 < 4; ++i_3) {
    const int m = m_start + ty + i_3 * 16;
    const int n = tx;
    if (m < batch * 36 && n < 4) {
      const float total = acc[i_3];
      out0[m * 4 + n] = total + in2[n];
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
