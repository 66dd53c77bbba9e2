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
// schedule: contract: tile m 64, tile n 16, tile k 27, register m 8, register n 2, stage lhs, stage rhs
// FLOPs: 7920*batch, bytes: 1344*batch+448
extern "C" __global__ __launch_bounds__(64)
void predict_convolution(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float lhs_tile[1728];
  __shared__ __align__(16) float rhs_tile[432];
  const int m_start = int(blockIdx.x) * 64;
  float acc[16] = {};
  const int row = min_i32(int(threadIdx.x) + m_start, batch * 36 - 1);
  const int f = row / 36;
  const int f_1 = row / 6 % 6;
  const int f_2 = row % 6;
  const int lane_1 = int(threadIdx.x) % 16;
  const int column = min_i32(lane_1, 3);
  for (int kk = 0; kk < 27; ++kk) {
    lhs_tile[int(threadIdx.x) + kk * 64] = in0[f * 192 + f_1 * 24 + f_2 * 3 + kk / 9 * 24 + kk / 3 % 3 * 3 + kk % 3];
  }
  for (int kk_1 = int(threadIdx.x) / 16; kk_1 < 27; kk_1 += 4) {
    rhs_tile[lane_1 + kk_1 * 16] = in1[column + kk_1 * 4];
  }
  __syncthreads();
  for (int kk_2 = 0; kk_2 < 27; ++kk_2) {
    const float a = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64];
    const float a_1 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 8];
    const float a_2 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 16];
    const float a_3 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 24];
    const float a_4 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 32];
    const float a_5 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 40];
    const float a_6 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 48];
    const float a_7 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 56];
    const float b = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 16];
    const float b_1 = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 16 + 8];
    acc[0] = fmaf(a, b, acc[0]);
    acc[1] = fmaf(a, b_1, acc[1]);
    acc[2] = fmaf(a_1, b, acc[2]);
    acc[3] = fmaf(a_1, b_1, acc[3]);
    acc[4] = fmaf(a_2, b, acc[4]);
    acc[5] = fmaf(a_2, b_1, acc[5]);
    acc[6] = fmaf(a_3, b, acc[6]);
    acc[7] = fmaf(a_3, b_1, acc[7]);
    acc[8] = fmaf(a_4, b, acc[8]);
    acc[9] = fmaf(a_4, b_1, acc[9]);
    acc[10] = fmaf(a_5, b, acc[10]);
    acc[11] = fmaf(a_5, b_1, acc[11]);
    acc[12] = fmaf(a_6, b, acc[12]);
    acc[13] = fmaf(a_6, b_1, acc[13]);
    acc[14] = fmaf(a_7, b, acc[14]);
    acc[15] = fmaf(a_7, b_1, acc[15]);
  }
  __syncthreads();
  float totals[16] = {};
  totals[0] = acc[0];
  totals[1] = acc[1];
  totals[2] = acc[2];
  totals[3] = acc[3];
  totals[4] = acc[4];
  totals[5] = acc[5];
  totals[6] = acc[6];
  totals[7] = acc[7];
  totals[8] = acc[8];
  totals[9] = acc[9];
  totals[10] = acc[10];
  totals[11] = acc[11];
  totals[12] = acc[12];
  totals[13] = acc[13];
  totals[14] = acc[14];
  totals[15] = acc[15];
  for (int i = 0; i < 8; ++i) {
    const int m = int(threadIdx.x) / 8 + m_start + i * 8;
    if (m < batch * 36) {
      const int mi = m / 36;
      const int mi_1 = m / 6 % 6;
      const int mi_2 = m % 6;
      for (int j = 0; j < 2; ++j) {
        const int n = int(threadIdx.x) % 8 + j * 8;
        if (n < 4) {
          const float total = totals[i * 2 + j];
          out0[mi * 144 + mi_1 * 24 + mi_2 * 4 + n] = total + in2[n];
        }
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
