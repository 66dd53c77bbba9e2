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
// schedule: contract: tile m 64, tile n 16, tile k 12, register m 8, register n 2, stage lhs, stage rhs
// FLOPs: 208*batch, bytes: 80*batch+416
extern "C" __global__ __launch_bounds__(64)
void predict_dense(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float lhs_tile[768];
  __shared__ __align__(16) float rhs_tile[192];
  const int m_start = int(blockIdx.x) * 64;
  float acc[16] = {};
  const int row = min_i32(int(threadIdx.x) + m_start, batch - 1);
  const int lane_1 = int(threadIdx.x) % 16;
  const int column = min_i32(lane_1, 7);
  for (int kk = 0; kk < 12; ++kk) {
    lhs_tile[int(threadIdx.x) + kk * 64] = in0[row * 12 + kk];
  }
  for (int kk_1 = int(threadIdx.x) / 16; kk_1 < 12; kk_1 += 4) {
    rhs_tile[lane_1 + kk_1 * 16] = in1[column + kk_1 * 8];
  }
  __syncthreads();
  for (int kk_2 = 0; kk_2 < 12; ++kk_2) {
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
    if (m < batch) {
      for (int j = 0; j < 2; ++j) {
        const int n = int(threadIdx.x) % 8 + j * 8;
        if (n < 8) {
          const float total = totals[i * 2 + j];
          out0[m * 8 + n] = max_f32(total + in2[n], 0.0f);
        }
      }
    }
  }
}
