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

// predict_first: dot_general, add, max
// source: examples/penguins/model.ts:7:22
// schedule: contract: tile m 64, tile n 32, tile k 10, register m 8, register n 4, stage lhs, stage rhs
// FLOPs: 704*batch, bytes: 168*batch+1408
extern "C" __global__ __launch_bounds__(64)
void predict_first(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float lhs_tile[640];
  __shared__ __align__(16) float rhs_tile[320];
  const int m_start = int(blockIdx.x) * 64;
  float acc[32] = {};
  const int row = min_i32(int(threadIdx.x) + m_start, batch - 1);
  const int lane_1 = int(threadIdx.x) % 32;
  const int column = lane_1;
  for (int kk = 0; kk < 10; ++kk) {
    lhs_tile[int(threadIdx.x) + kk * 64] = in0[row * 10 + kk];
  }
  for (int kk_1 = int(threadIdx.x) / 32; kk_1 < 10; kk_1 += 2) {
    rhs_tile[lane_1 + kk_1 * 32] = in1[column + kk_1 * 32];
  }
  __syncthreads();
  for (int kk_2 = 0; kk_2 < 10; ++kk_2) {
    const float a = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64];
    const float a_1 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 8];
    const float a_2 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 16];
    const float a_3 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 24];
    const float a_4 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 32];
    const float a_5 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 40];
    const float a_6 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 48];
    const float a_7 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 56];
    const float b = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 32];
    const float b_1 = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 32 + 8];
    const float b_2 = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 32 + 16];
    const float b_3 = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 32 + 24];
    acc[0] = fmaf(a, b, acc[0]);
    acc[1] = fmaf(a, b_1, acc[1]);
    acc[2] = fmaf(a, b_2, acc[2]);
    acc[3] = fmaf(a, b_3, acc[3]);
    acc[4] = fmaf(a_1, b, acc[4]);
    acc[5] = fmaf(a_1, b_1, acc[5]);
    acc[6] = fmaf(a_1, b_2, acc[6]);
    acc[7] = fmaf(a_1, b_3, acc[7]);
    acc[8] = fmaf(a_2, b, acc[8]);
    acc[9] = fmaf(a_2, b_1, acc[9]);
    acc[10] = fmaf(a_2, b_2, acc[10]);
    acc[11] = fmaf(a_2, b_3, acc[11]);
    acc[12] = fmaf(a_3, b, acc[12]);
    acc[13] = fmaf(a_3, b_1, acc[13]);
    acc[14] = fmaf(a_3, b_2, acc[14]);
    acc[15] = fmaf(a_3, b_3, acc[15]);
    acc[16] = fmaf(a_4, b, acc[16]);
    acc[17] = fmaf(a_4, b_1, acc[17]);
    acc[18] = fmaf(a_4, b_2, acc[18]);
    acc[19] = fmaf(a_4, b_3, acc[19]);
    acc[20] = fmaf(a_5, b, acc[20]);
    acc[21] = fmaf(a_5, b_1, acc[21]);
    acc[22] = fmaf(a_5, b_2, acc[22]);
    acc[23] = fmaf(a_5, b_3, acc[23]);
    acc[24] = fmaf(a_6, b, acc[24]);
    acc[25] = fmaf(a_6, b_1, acc[25]);
    acc[26] = fmaf(a_6, b_2, acc[26]);
    acc[27] = fmaf(a_6, b_3, acc[27]);
    acc[28] = fmaf(a_7, b, acc[28]);
    acc[29] = fmaf(a_7, b_1, acc[29]);
    acc[30] = fmaf(a_7, b_2, acc[30]);
    acc[31] = fmaf(a_7, b_3, acc[31]);
  }
  __syncthreads();
  float totals[32] = {};
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
  totals[16] = acc[16];
  totals[17] = acc[17];
  totals[18] = acc[18];
  totals[19] = acc[19];
  totals[20] = acc[20];
  totals[21] = acc[21];
  totals[22] = acc[22];
  totals[23] = acc[23];
  totals[24] = acc[24];
  totals[25] = acc[25];
  totals[26] = acc[26];
  totals[27] = acc[27];
  totals[28] = acc[28];
  totals[29] = acc[29];
  totals[30] = acc[30];
  totals[31] = acc[31];
  for (int i = 0; i < 8; ++i) {
    const int m = int(threadIdx.x) / 8 + m_start + i * 8;
    if (m < batch) {
      for (int j = 0; j < 4; ++j) {
        const int n = int(threadIdx.x) % 8 + j * 8;
        const float total = totals[i * 4 + j];
        out0[m * 32 + n] = max_f32(total + in2[n], 0.0f);
      }
    }
  }
}

// predict_second: dot_general, add, max
// source: examples/penguins/model.ts:8:23
// schedule: contract: tile m 64, tile n 16, tile k 32, register m 8, register n 2, stage lhs, stage rhs
// FLOPs: 1056*batch, bytes: 192*batch+2112
extern "C" __global__ __launch_bounds__(64)
void predict_second(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float lhs_tile[2048];
  __shared__ __align__(16) float rhs_tile[512];
  const int m_start = int(blockIdx.x) * 64;
  float acc[16] = {};
  const int row = min_i32(int(threadIdx.x) + m_start, batch - 1);
  const int lane_1 = int(threadIdx.x) % 16;
  const int column = lane_1;
  for (int kk = 0; kk < 32; ++kk) {
    lhs_tile[int(threadIdx.x) + kk * 64] = in0[row * 32 + kk];
  }
  for (int kk_1 = int(threadIdx.x) / 16; kk_1 < 32; kk_1 += 4) {
    rhs_tile[lane_1 + kk_1 * 16] = in1[column + kk_1 * 16];
  }
  __syncthreads();
  for (int kk_2 = 0; kk_2 < 32; ++kk_2) {
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
        const float total = totals[i * 2 + j];
        out0[m * 16 + n] = max_f32(total + in2[n], 0.0f);
      }
    }
  }
}

// predict_species: dot_general, add, reduce_max, sub, exp, reduce_sum, div
// source: examples/penguins/model.ts:9:24
// schedule: row: workgroup row 64
// FLOPs: 114*batch, bytes: 76*batch+204
extern "C" __global__ __launch_bounds__(64)
void predict_species(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  const int row = int(blockIdx.x) * 64 + int(threadIdx.x);
  if (row < batch) {
    float acc[3] = {};
    for (int k = 0; k < 16; ++k) {
      const float a = in0[row * 16 + k];
      const float b = in1[k * 3];
      const float b_1 = in1[k * 3 + 1];
      const float b_2 = in1[k * 3 + 2];
      acc[0] = fmaf(a, b, acc[0]);
      acc[1] = fmaf(a, b_1, acc[1]);
      acc[2] = fmaf(a, b_2, acc[2]);
    }
    float acc_1 = -INFINITY;
    #pragma unroll
    for (int j = 0; j < 3; ++j) {
      const float add = acc[j] + in2[j];
      acc_1 = max_f32(acc_1, add);
    }
    float acc_2 = 0.0f;
    #pragma unroll
    for (int j_1 = 0; j_1 < 3; ++j_1) {
      const float add_1 = acc[j_1] + in2[j_1];
      const float exp_ = expf(add_1 - acc_1);
      acc_2 = acc_2 + exp_;
    }
    #pragma unroll
    for (int j_2 = 0; j_2 < 3; ++j_2) {
      const float add_2 = acc[j_2] + in2[j_2];
      const float exp_1 = expf(add_2 - acc_1);
      out0[row * 3 + j_2] = exp_1 / acc_2;
    }
  }
}

// train_step_first: dot_general, add, max, add, mul, expm1, neg, sqrt, mul, mul, expm1, neg, div
// source: examples/penguins/model.ts:7:22, examples/penguins/model.ts:13:7
// schedule: contract: tile m 64, tile n 32, tile k 10, register m 8, register n 4, stage lhs, stage rhs; map: workgroup element 64, register element 8
// FLOPs: 704*batch+10, bytes: 168*batch+1420
extern "C" __global__ __launch_bounds__(64)
void train_step_first(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    int* __restrict__ in3,
    const float* __restrict__ in4,
    float* __restrict__ out0,
    float* __restrict__ out2,
    int batch) {
  __shared__ __align__(16) float shared0[640];
  __shared__ __align__(16) float shared1[320];
  if (int(blockIdx.x) < (batch + 63) / 64) {
    const int m_start = int(blockIdx.x) * 64;
    float acc[32] = {};
    const int row = min_i32(int(threadIdx.x) + m_start, batch - 1);
    const int lane_1 = int(threadIdx.x) % 32;
    const int column = lane_1;
    for (int kk = 0; kk < 10; ++kk) {
      shared0[int(threadIdx.x) + kk * 64] = in0[row * 10 + kk];
    }
    for (int kk_1 = int(threadIdx.x) / 32; kk_1 < 10; kk_1 += 2) {
      shared1[lane_1 + kk_1 * 32] = in1[column + kk_1 * 32];
    }
    __syncthreads();
    for (int kk_2 = 0; kk_2 < 10; ++kk_2) {
      const float a = shared0[int(threadIdx.x) / 8 + kk_2 * 64];
      const float a_1 = shared0[int(threadIdx.x) / 8 + kk_2 * 64 + 8];
      const float a_2 = shared0[int(threadIdx.x) / 8 + kk_2 * 64 + 16];
      const float a_3 = shared0[int(threadIdx.x) / 8 + kk_2 * 64 + 24];
      const float a_4 = shared0[int(threadIdx.x) / 8 + kk_2 * 64 + 32];
      const float a_5 = shared0[int(threadIdx.x) / 8 + kk_2 * 64 + 40];
      const float a_6 = shared0[int(threadIdx.x) / 8 + kk_2 * 64 + 48];
      const float a_7 = shared0[int(threadIdx.x) / 8 + kk_2 * 64 + 56];
      const float b = shared1[int(threadIdx.x) % 8 + kk_2 * 32];
      const float b_1 = shared1[int(threadIdx.x) % 8 + kk_2 * 32 + 8];
      const float b_2 = shared1[int(threadIdx.x) % 8 + kk_2 * 32 + 16];
      const float b_3 = shared1[int(threadIdx.x) % 8 + kk_2 * 32 + 24];
      acc[0] = fmaf(a, b, acc[0]);
      acc[1] = fmaf(a, b_1, acc[1]);
      acc[2] = fmaf(a, b_2, acc[2]);
      acc[3] = fmaf(a, b_3, acc[3]);
      acc[4] = fmaf(a_1, b, acc[4]);
      acc[5] = fmaf(a_1, b_1, acc[5]);
      acc[6] = fmaf(a_1, b_2, acc[6]);
      acc[7] = fmaf(a_1, b_3, acc[7]);
      acc[8] = fmaf(a_2, b, acc[8]);
      acc[9] = fmaf(a_2, b_1, acc[9]);
      acc[10] = fmaf(a_2, b_2, acc[10]);
      acc[11] = fmaf(a_2, b_3, acc[11]);
      acc[12] = fmaf(a_3, b, acc[12]);
      acc[13] = fmaf(a_3, b_1, acc[13]);
      acc[14] = fmaf(a_3, b_2, acc[14]);
      acc[15] = fmaf(a_3, b_3, acc[15]);
      acc[16] = fmaf(a_4, b, acc[16]);
      acc[17] = fmaf(a_4, b_1, acc[17]);
      acc[18] = fmaf(a_4, b_2, acc[18]);
      acc[19] = fmaf(a_4, b_3, acc[19]);
      acc[20] = fmaf(a_5, b, acc[20]);
      acc[21] = fmaf(a_5, b_1, acc[21]);
      acc[22] = fmaf(a_5, b_2, acc[22]);
      acc[23] = fmaf(a_5, b_3, acc[23]);
      acc[24] = fmaf(a_6, b, acc[24]);
      acc[25] = fmaf(a_6, b_1, acc[25]);
      acc[26] = fmaf(a_6, b_2, acc[26]);
      acc[27] = fmaf(a_6, b_3, acc[27]);
      acc[28] = fmaf(a_7, b, acc[28]);
      acc[29] = fmaf(a_7, b_1, acc[29]);
      acc[30] = fmaf(a_7, b_2, acc[30]);
      acc[31] = fmaf(a_7, b_3, acc[31]);
    }
    __syncthreads();
    float totals[32] = {};
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
    totals[16] = acc[16];
    totals[17] = acc[17];
    totals[18] = acc[18];
    totals[19] = acc[19];
    totals[20] = acc[20];
    totals[21] = acc[21];
    totals[22] = acc[22];
    totals[23] = acc[23];
    totals[24] = acc[24];
    totals[25] = acc[25];
    totals[26] = acc[26];
    totals[27] = acc[27];
    totals[28] = acc[28];
    totals[29] = acc[29];
    totals[30] = acc[30];
    totals[31] = acc[31];
    for (int i = 0; i < 8; ++i) {
      const int m = int(threadIdx.x) / 8 + m_start + i * 8;
      if (m < batch) {
        for (int j = 0; j < 4; ++j) {
          const int n = int(threadIdx.x) % 8 + j * 8;
          const float total = totals[i * 4 + j];
          out0[m * 32 + n] = max_f32(total + in2[n], 0.0f);
        }
      }
    }
  }
  if (int(blockIdx.x) >= (batch + 63) / 64) {
    const int group_1 = int(blockIdx.x) - (batch + 63) / 64;
    const int i_1 = int(threadIdx.x) + group_1 * 64;
    if (i_1 < 1) {
      const int add = in3[0] + 1;
      const float cast = float(add);
      in3[0] = add;
      out2[0] = in4[0] * sqrtf(-expm1f(cast * -0.0010004875f)) / -expm1f(cast * -0.105360545f);
    }
  }
}

// train_step_species: dot_general, add, reduce_max, sub, exp, reduce_sum, div, eq, reduce_sum, div, max, min, log, mul, reduce_sum, neg, div, neg, mul, div, lt, select, gt, select, div, div, mul, neg, reduce_sum, add, mul, reduce_sum, mul, sub, arg_max, eq
// source: examples/penguins/model.ts:9:24, examples/penguins/model.ts:13:7
// schedule: row: workgroup row 64
// FLOPs: 192*batch+1, bytes: 88*batch+204
extern "C" __global__ __launch_bounds__(64)
void train_step_species(
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
    float acc[3] = {};
    for (int k = 0; k < 16; ++k) {
      const float a = in0[row * 16 + k];
      const float b = in1[k * 3];
      const float b_1 = in1[k * 3 + 1];
      const float b_2 = in1[k * 3 + 2];
      acc[0] = fmaf(a, b, acc[0]);
      acc[1] = fmaf(a, b_1, acc[1]);
      acc[2] = fmaf(a, b_2, acc[2]);
    }
    float acc_1 = -INFINITY;
    #pragma unroll
    for (int j = 0; j < 3; ++j) {
      const float add = acc[j] + in2[j];
      acc_1 = max_f32(acc_1, add);
    }
    float acc_2 = 0.0f;
    #pragma unroll
    for (int j_1 = 0; j_1 < 3; ++j_1) {
      const float add_1 = acc[j_1] + in2[j_1];
      const float exp_ = expf(add_1 - acc_1);
      acc_2 = acc_2 + exp_;
    }
    float acc_3 = 0.0f;
    float acc_4 = -INFINITY;
    int acc_5 = 2147483647;
    #pragma unroll
    for (int j_2 = 0; j_2 < 3; ++j_2) {
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
    for (int j_3 = 0; j_3 < 3; ++j_3) {
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
    for (int j_4 = 0; j_4 < 3; ++j_4) {
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
    for (int j_5 = 0; j_5 < 3; ++j_5) {
      const float add_5 = acc[j_5] + in2[j_5];
      const float exp_4 = expf(add_5 - acc_1);
      const float div_5 = exp_4 / acc_2;
      const float div_6 = div_5 / acc_3;
      const float max_2 = max_f32(div_6, 1e-7f);
      const float min_2 = min_f32(max_2, 0.9999999f);
      const float cast_2 = float(x == j_5);
      const float select_2 = max_2 > 1e-7f ? (min_2 < 0.9999999f ? -(1.0f / float(batch)) * cast_2 / min_2 : 0.0f) : 0.0f;
      const float mul_1 = (select_2 / acc_3 + acc_7) * div_5;
      out1[row * 3 + j_5] = mul_1 - div_5 * acc_8;
    }
  }
}

// train_step_species_1: reduce_sum, dot_general, dot_general, gt, select, reduce_sum, div, mul, add, add, reduce_sum, add, add, eq, select, div, select, eq, select, div, select
// source: examples/penguins/model.ts:9:24, examples/penguins/model.ts:8:23, examples/penguins/model.ts:13:7
// schedule: reduce: workgroup result 16, workgroup reduction 4; contract: tile m 16, tile n 16, tile k 16, register m 2, register n 2, stage lhs, stage rhs; contract: tile m 64, tile n 16, tile k 3, register m 8, register n 2, stage lhs, stage rhs; row: workgroup inner 64
// FLOPs: 229*batch+14, bytes: 236*batch+420
extern "C" __global__ __launch_bounds__(64)
void train_step_species_1(
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
  __shared__ __align__(16) float shared0[256];
  __shared__ __align__(16) float shared1[256];
  if (int(blockIdx.x) < 1) {
    const int column = int(threadIdx.x) % 16;
    const int part = int(threadIdx.x) / 16;
    const int i = column;
    float acc = 0.0f;
    for (int step = 0; step < (batch + 3) / 4; ++step) {
      const int r = part + step * 4;
      if (i < 3 && r < batch) {
        acc = acc + in0[i + r * 3];
      }
    }
    shared0[column + part * 16] = acc;
    __syncthreads();
    if (part < 2) {
      const float left = shared0[column + part * 16];
      const float right = shared0[column + part * 16 + 32];
      shared0[column + part * 16] = left + right;
    }
    __syncthreads();
    if (part < 1) {
      const float left_1 = shared0[column + part * 16];
      const float right_1 = shared0[column + part * 16 + 16];
      shared0[column + part * 16] = left_1 + right_1;
    }
    __syncthreads();
    const float total = shared0[column];
    if (part == 0 && i < 3) {
      out0[i] = total;
    }
  }
  if (int(blockIdx.x) >= 1) {
    if (int(blockIdx.x) < 2) {
      const int group_1 = int(blockIdx.x) - 1;
      const int m_start = group_1 * 16;
      float acc_1[4] = {};
      const int lane = int(threadIdx.x) % 16;
      const int row = min_i32(m_start + lane, 15);
      const int lane_1 = int(threadIdx.x) % 16;
      const int column_1 = min_i32(lane_1, 2);
      for (int kt = 0; kt < (batch + 15) / 16; ++kt) {
        const int k_start = kt * 16;
        for (int kk = int(threadIdx.x) / 16; kk < 16; kk += 4) {
          shared0[lane + kk * 16] = k_start + kk < batch ? in1[row + k_start * 16 + kk * 16] : 0.0f;
        }
        for (int kk_1 = int(threadIdx.x) / 16; kk_1 < 16; kk_1 += 4) {
          shared1[lane_1 + kk_1 * 16] = k_start + kk_1 < batch ? in0[column_1 + k_start * 3 + kk_1 * 3] : 0.0f;
        }
        __syncthreads();
        for (int kk_2 = 0; kk_2 < 16; ++kk_2) {
          const float a = shared0[int(threadIdx.x) / 8 + kk_2 * 16];
          const float a_1 = shared0[int(threadIdx.x) / 8 + kk_2 * 16 + 8];
          const float b = shared1[int(threadIdx.x) % 8 + kk_2 * 16];
          const float b_1 = shared1[int(threadIdx.x) % 8 + kk_2 * 16 + 8];
          acc_1[0] = fmaf(a, b, acc_1[0]);
          acc_1[1] = fmaf(a, b_1, acc_1[1]);
          acc_1[2] = fmaf(a_1, b, acc_1[2]);
          acc_1[3] = fmaf(a_1, b_1, acc_1[3]);
        }
        __syncthreads();
      }
      float totals[4] = {};
      totals[0] = acc_1[0];
      totals[1] = acc_1[1];
      totals[2] = acc_1[2];
      totals[3] = acc_1[3];
      for (int i_1 = 0; i_1 < 2; ++i_1) {
        const int m = int(threadIdx.x) / 8 + m_start + i_1 * 8;
        if (m < 16) {
          for (int j = 0; j < 2; ++j) {
            const int n = int(threadIdx.x) % 8 + j * 8;
            if (n < 3) {
              const float total_1 = totals[i_1 * 2 + j];
              out1[m * 3 + n] = total_1;
            }
          }
        }
      }
    }
  }
  if (int(blockIdx.x) >= 2) {
    if (int(blockIdx.x) < (batch + 63) / 64 + 2) {
      const int group_2 = int(blockIdx.x) - 2;
      const int m_start_1 = group_2 * 64;
      float acc_2[16] = {};
      const int row_1 = min_i32(int(threadIdx.x) + m_start_1, batch - 1);
      const int lane_3 = int(threadIdx.x) % 16;
      const int column_2 = lane_3;
      for (int kk_3 = 0; kk_3 < 3; ++kk_3) {
        shared0[int(threadIdx.x) + kk_3 * 64] = in0[row_1 * 3 + kk_3];
      }
      for (int kk_4 = int(threadIdx.x) / 16; kk_4 < 3; kk_4 += 4) {
        shared1[lane_3 + kk_4 * 16] = in2[column_2 * 3 + kk_4];
      }
      __syncthreads();
      for (int kk_5 = 0; kk_5 < 3; ++kk_5) {
        const float a_2 = shared0[int(threadIdx.x) / 8 + kk_5 * 64];
        const float a_3 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 8];
        const float a_4 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 16];
        const float a_5 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 24];
        const float a_6 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 32];
        const float a_7 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 40];
        const float a_8 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 48];
        const float a_9 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 56];
        const float b_2 = shared1[int(threadIdx.x) % 8 + kk_5 * 16];
        const float b_3 = shared1[int(threadIdx.x) % 8 + kk_5 * 16 + 8];
        acc_2[0] = fmaf(a_2, b_2, acc_2[0]);
        acc_2[1] = fmaf(a_2, b_3, acc_2[1]);
        acc_2[2] = fmaf(a_3, b_2, acc_2[2]);
        acc_2[3] = fmaf(a_3, b_3, acc_2[3]);
        acc_2[4] = fmaf(a_4, b_2, acc_2[4]);
        acc_2[5] = fmaf(a_4, b_3, acc_2[5]);
        acc_2[6] = fmaf(a_5, b_2, acc_2[6]);
        acc_2[7] = fmaf(a_5, b_3, acc_2[7]);
        acc_2[8] = fmaf(a_6, b_2, acc_2[8]);
        acc_2[9] = fmaf(a_6, b_3, acc_2[9]);
        acc_2[10] = fmaf(a_7, b_2, acc_2[10]);
        acc_2[11] = fmaf(a_7, b_3, acc_2[11]);
        acc_2[12] = fmaf(a_8, b_2, acc_2[12]);
        acc_2[13] = fmaf(a_8, b_3, acc_2[13]);
        acc_2[14] = fmaf(a_9, b_2, acc_2[14]);
        acc_2[15] = fmaf(a_9, b_3, acc_2[15]);
      }
      __syncthreads();
      float totals_1[16] = {};
      totals_1[0] = acc_2[0];
      totals_1[1] = acc_2[1];
      totals_1[2] = acc_2[2];
      totals_1[3] = acc_2[3];
      totals_1[4] = acc_2[4];
      totals_1[5] = acc_2[5];
      totals_1[6] = acc_2[6];
      totals_1[7] = acc_2[7];
      totals_1[8] = acc_2[8];
      totals_1[9] = acc_2[9];
      totals_1[10] = acc_2[10];
      totals_1[11] = acc_2[11];
      totals_1[12] = acc_2[12];
      totals_1[13] = acc_2[13];
      totals_1[14] = acc_2[14];
      totals_1[15] = acc_2[15];
      for (int i_2 = 0; i_2 < 8; ++i_2) {
        const int m_1 = int(threadIdx.x) / 8 + m_start_1 + i_2 * 8;
        if (m_1 < batch) {
          for (int j_1 = 0; j_1 < 2; ++j_1) {
            const int n_1 = int(threadIdx.x) % 8 + j_1 * 8;
            const float total_2 = totals_1[i_2 * 2 + j_1];
            out2[m_1 * 16 + n_1] = in1[m_1 * 16 + n_1] > 0.0f ? total_2 : 0.0f;
          }
        }
      }
    }
  }
  if (int(blockIdx.x) >= (batch + 63) / 64 + 2) {
    const float dim_size = float(batch);
    const float add = in5[0] + dim_size;
    const float add_1 = in8[0] + dim_size;
    const bool eq = add == 0.0f;
    const bool eq_1 = add_1 == 0.0f;
    float acc_3 = 0.0f;
    float acc_4 = 0.0f;
    for (int step_1 = 0; step_1 < (batch + 63) / 64; ++step_1) {
      const int j_2 = int(threadIdx.x) + step_1 * 64;
      if (j_2 < batch) {
        acc_3 = acc_3 + in3[j_2];
        acc_4 = acc_4 + float(in6[j_2] != 0);
      }
    }
    shared0[int(threadIdx.x)] = acc_3;
    __syncthreads();
    if (int(threadIdx.x) < 32) {
      const float left_2 = shared0[int(threadIdx.x)];
      const float right_2 = shared0[int(threadIdx.x) + 32];
      shared0[int(threadIdx.x)] = left_2 + right_2;
    }
    __syncthreads();
    if (int(threadIdx.x) < 16) {
      const float left_3 = shared0[int(threadIdx.x)];
      const float right_3 = shared0[int(threadIdx.x) + 16];
      shared0[int(threadIdx.x)] = left_3 + right_3;
    }
    __syncthreads();
    if (int(threadIdx.x) < 8) {
      const float left_4 = shared0[int(threadIdx.x)];
      const float right_4 = shared0[int(threadIdx.x) + 8];
      shared0[int(threadIdx.x)] = left_4 + right_4;
    }
    __syncthreads();
    if (int(threadIdx.x) < 4) {
      const float left_5 = shared0[int(threadIdx.x)];
      const float right_5 = shared0[int(threadIdx.x) + 4];
      shared0[int(threadIdx.x)] = left_5 + right_5;
    }
    __syncthreads();
    if (int(threadIdx.x) < 2) {
      const float left_6 = shared0[int(threadIdx.x)];
      const float right_6 = shared0[int(threadIdx.x) + 2];
      shared0[int(threadIdx.x)] = left_6 + right_6;
    }
    __syncthreads();
    if (int(threadIdx.x) < 1) {
      const float left_7 = shared0[0];
      const float right_7 = shared0[1];
      shared0[0] = left_7 + right_7;
    }
    __syncthreads();
    const float total_3 = shared0[0];
    shared1[int(threadIdx.x)] = acc_4;
    __syncthreads();
    if (int(threadIdx.x) < 32) {
      const float left_8 = shared1[int(threadIdx.x)];
      const float right_8 = shared1[int(threadIdx.x) + 32];
      shared1[int(threadIdx.x)] = left_8 + right_8;
    }
    __syncthreads();
    if (int(threadIdx.x) < 16) {
      const float left_9 = shared1[int(threadIdx.x)];
      const float right_9 = shared1[int(threadIdx.x) + 16];
      shared1[int(threadIdx.x)] = left_9 + right_9;
    }
    __syncthreads();
    if (int(threadIdx.x) < 8) {
      const float left_10 = shared1[int(threadIdx.x)];
      const float right_10 = shared1[int(threadIdx.x) + 8];
      shared1[int(threadIdx.x)] = left_10 + right_10;
    }
    __syncthreads();
    if (int(threadIdx.x) < 4) {
      const float left_11 = shared1[int(threadIdx.x)];
      const float right_11 = shared1[int(threadIdx.x) + 4];
      shared1[int(threadIdx.x)] = left_11 + right_11;
    }
    __syncthreads();
    if (int(threadIdx.x) < 2) {
      const float left_12 = shared1[int(threadIdx.x)];
      const float right_12 = shared1[int(threadIdx.x) + 2];
      shared1[int(threadIdx.x)] = left_12 + right_12;
    }
    __syncthreads();
    if (int(threadIdx.x) < 1) {
      const float left_13 = shared1[0];
      const float right_13 = shared1[1];
      shared1[0] = left_13 + right_13;
    }
    __syncthreads();
    const float total_4 = shared1[0];
    const float add_2 = in4[0] + total_3 / dim_size * dim_size;
    const float add_3 = in7[0] + total_4;
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

// train_step_second: reduce_sum, dot_general, dot_general, gt, select
// source: examples/penguins/model.ts:8:23, examples/penguins/model.ts:7:22
// schedule: reduce: workgroup result 16, workgroup reduction 4; contract: tile m 32, tile n 16, tile k 16, register m 4, register n 2, stage lhs, stage rhs; contract: tile m 64, tile n 32, tile k 16, register m 8, register n 4, stage lhs, stage rhs
// FLOPs: 2128*batch, bytes: 576*batch+4160
extern "C" __global__ __launch_bounds__(64)
void train_step_second(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    float* __restrict__ out1,
    float* __restrict__ out2,
    int batch) {
  __shared__ __align__(16) float shared0[1024];
  __shared__ __align__(16) float shared1[512];
  if (int(blockIdx.x) < 1) {
    const int column = int(threadIdx.x) % 16;
    const int part = int(threadIdx.x) / 16;
    const int i = column;
    float acc = 0.0f;
    for (int step = 0; step < (batch + 3) / 4; ++step) {
      const int r = part + step * 4;
      if (r < batch) {
        acc = acc + in0[i + r * 16];
      }
    }
    shared0[column + part * 16] = acc;
    __syncthreads();
    if (part < 2) {
      const float left = shared0[column + part * 16];
      const float right = shared0[column + part * 16 + 32];
      shared0[column + part * 16] = left + right;
    }
    __syncthreads();
    if (part < 1) {
      const float left_1 = shared0[column + part * 16];
      const float right_1 = shared0[column + part * 16 + 16];
      shared0[column + part * 16] = left_1 + right_1;
    }
    __syncthreads();
    const float total = shared0[column];
    if (part == 0) {
      out0[i] = total;
    }
  }
  if (int(blockIdx.x) >= 1) {
    if (int(blockIdx.x) < 2) {
      const int group_1 = int(blockIdx.x) - 1;
      const int m_start = group_1 * 32;
      float acc_1[8] = {};
      const int lane = int(threadIdx.x) % 32;
      const int row = min_i32(m_start + lane, 31);
      const int lane_1 = int(threadIdx.x) % 16;
      const int column_1 = lane_1;
      for (int kt = 0; kt < (batch + 15) / 16; ++kt) {
        const int k_start = kt * 16;
        for (int kk = int(threadIdx.x) / 32; kk < 16; kk += 2) {
          shared0[lane + kk * 32] = k_start + kk < batch ? in1[row + k_start * 32 + kk * 32] : 0.0f;
        }
        for (int kk_1 = int(threadIdx.x) / 16; kk_1 < 16; kk_1 += 4) {
          shared1[lane_1 + kk_1 * 16] = k_start + kk_1 < batch ? in0[column_1 + k_start * 16 + kk_1 * 16] : 0.0f;
        }
        __syncthreads();
        for (int kk_2 = 0; kk_2 < 16; ++kk_2) {
          const float a = shared0[int(threadIdx.x) / 8 + kk_2 * 32];
          const float a_1 = shared0[int(threadIdx.x) / 8 + kk_2 * 32 + 8];
          const float a_2 = shared0[int(threadIdx.x) / 8 + kk_2 * 32 + 16];
          const float a_3 = shared0[int(threadIdx.x) / 8 + kk_2 * 32 + 24];
          const float b = shared1[int(threadIdx.x) % 8 + kk_2 * 16];
          const float b_1 = shared1[int(threadIdx.x) % 8 + kk_2 * 16 + 8];
          acc_1[0] = fmaf(a, b, acc_1[0]);
          acc_1[1] = fmaf(a, b_1, acc_1[1]);
          acc_1[2] = fmaf(a_1, b, acc_1[2]);
          acc_1[3] = fmaf(a_1, b_1, acc_1[3]);
          acc_1[4] = fmaf(a_2, b, acc_1[4]);
          acc_1[5] = fmaf(a_2, b_1, acc_1[5]);
          acc_1[6] = fmaf(a_3, b, acc_1[6]);
          acc_1[7] = fmaf(a_3, b_1, acc_1[7]);
        }
        __syncthreads();
      }
      float totals[8] = {};
      totals[0] = acc_1[0];
      totals[1] = acc_1[1];
      totals[2] = acc_1[2];
      totals[3] = acc_1[3];
      totals[4] = acc_1[4];
      totals[5] = acc_1[5];
      totals[6] = acc_1[6];
      totals[7] = acc_1[7];
      for (int i_1 = 0; i_1 < 4; ++i_1) {
        const int m = int(threadIdx.x) / 8 + m_start + i_1 * 8;
        if (m < 32) {
          for (int j = 0; j < 2; ++j) {
            const int n = int(threadIdx.x) % 8 + j * 8;
            const float total_1 = totals[i_1 * 2 + j];
            out1[m * 16 + n] = total_1;
          }
        }
      }
    }
  }
  if (int(blockIdx.x) >= 2) {
    const int group_2 = int(blockIdx.x) - 2;
    const int m_start_1 = group_2 * 64;
    float acc_2[32] = {};
    const int row_1 = min_i32(int(threadIdx.x) + m_start_1, batch - 1);
    const int lane_3 = int(threadIdx.x) % 32;
    const int column_2 = lane_3;
    for (int kk_3 = 0; kk_3 < 16; ++kk_3) {
      shared0[int(threadIdx.x) + kk_3 * 64] = in0[row_1 * 16 + kk_3];
    }
    for (int kk_4 = int(threadIdx.x) / 32; kk_4 < 16; kk_4 += 2) {
      shared1[lane_3 + kk_4 * 32] = in2[column_2 * 16 + kk_4];
    }
    __syncthreads();
    for (int kk_5 = 0; kk_5 < 16; ++kk_5) {
      const float a_4 = shared0[int(threadIdx.x) / 8 + kk_5 * 64];
      const float a_5 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 8];
      const float a_6 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 16];
      const float a_7 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 24];
      const float a_8 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 32];
      const float a_9 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 40];
      const float a_10 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 48];
      const float a_11 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 56];
      const float b_2 = shared1[int(threadIdx.x) % 8 + kk_5 * 32];
      const float b_3 = shared1[int(threadIdx.x) % 8 + kk_5 * 32 + 8];
      const float b_4 = shared1[int(threadIdx.x) % 8 + kk_5 * 32 + 16];
      const float b_5 = shared1[int(threadIdx.x) % 8 + kk_5 * 32 + 24];
      acc_2[0] = fmaf(a_4, b_2, acc_2[0]);
      acc_2[1] = fmaf(a_4, b_3, acc_2[1]);
      acc_2[2] = fmaf(a_4, b_4, acc_2[2]);
      acc_2[3] = fmaf(a_4, b_5, acc_2[3]);
      acc_2[4] = fmaf(a_5, b_2, acc_2[4]);
      acc_2[5] = fmaf(a_5, b_3, acc_2[5]);
      acc_2[6] = fmaf(a_5, b_4, acc_2[6]);
      acc_2[7] = fmaf(a_5, b_5, acc_2[7]);
      acc_2[8] = fmaf(a_6, b_2, acc_2[8]);
      acc_2[9] = fmaf(a_6, b_3, acc_2[9]);
      acc_2[10] = fmaf(a_6, b_4, acc_2[10]);
      acc_2[11] = fmaf(a_6, b_5, acc_2[11]);
      acc_2[12] = fmaf(a_7, b_2, acc_2[12]);
      acc_2[13] = fmaf(a_7, b_3, acc_2[13]);
      acc_2[14] = fmaf(a_7, b_4, acc_2[14]);
      acc_2[15] = fmaf(a_7, b_5, acc_2[15]);
      acc_2[16] = fmaf(a_8, b_2, acc_2[16]);
      acc_2[17] = fmaf(a_8, b_3, acc_2[17]);
      acc_2[18] = fmaf(a_8, b_4, acc_2[18]);
      acc_2[19] = fmaf(a_8, b_5, acc_2[19]);
      acc_2[20] = fmaf(a_9, b_2, acc_2[20]);
      acc_2[21] = fmaf(a_9, b_3, acc_2[21]);
      acc_2[22] = fmaf(a_9, b_4, acc_2[22]);
      acc_2[23] = fmaf(a_9, b_5, acc_2[23]);
      acc_2[24] = fmaf(a_10, b_2, acc_2[24]);
      acc_2[25] = fmaf(a_10, b_3, acc_2[25]);
      acc_2[26] = fmaf(a_10, b_4, acc_2[26]);
      acc_2[27] = fmaf(a_10, b_5, acc_2[27]);
      acc_2[28] = fmaf(a_11, b_2, acc_2[28]);
      acc_2[29] = fmaf(a_11, b_3, acc_2[29]);
      acc_2[30] = fmaf(a_11, b_4, acc_2[30]);
      acc_2[31] = fmaf(a_11, b_5, acc_2[31]);
    }
    __syncthreads();
    float totals_1[32] = {};
    totals_1[0] = acc_2[0];
    totals_1[1] = acc_2[1];
    totals_1[2] = acc_2[2];
    totals_1[3] = acc_2[3];
    totals_1[4] = acc_2[4];
    totals_1[5] = acc_2[5];
    totals_1[6] = acc_2[6];
    totals_1[7] = acc_2[7];
    totals_1[8] = acc_2[8];
    totals_1[9] = acc_2[9];
    totals_1[10] = acc_2[10];
    totals_1[11] = acc_2[11];
    totals_1[12] = acc_2[12];
    totals_1[13] = acc_2[13];
    totals_1[14] = acc_2[14];
    totals_1[15] = acc_2[15];
    totals_1[16] = acc_2[16];
    totals_1[17] = acc_2[17];
    totals_1[18] = acc_2[18];
    totals_1[19] = acc_2[19];
    totals_1[20] = acc_2[20];
    totals_1[21] = acc_2[21];
    totals_1[22] = acc_2[22];
    totals_1[23] = acc_2[23];
    totals_1[24] = acc_2[24];
    totals_1[25] = acc_2[25];
    totals_1[26] = acc_2[26];
    totals_1[27] = acc_2[27];
    totals_1[28] = acc_2[28];
    totals_1[29] = acc_2[29];
    totals_1[30] = acc_2[30];
    totals_1[31] = acc_2[31];
    for (int i_2 = 0; i_2 < 8; ++i_2) {
      const int m_1 = int(threadIdx.x) / 8 + m_start_1 + i_2 * 8;
      if (m_1 < batch) {
        for (int j_1 = 0; j_1 < 4; ++j_1) {
          const int n_1 = int(threadIdx.x) % 8 + j_1 * 8;
          const float total_2 = totals_1[i_2 * 4 + j_1];
          out2[m_1 * 32 + n_1] = in1[m_1 * 32 + n_1] > 0.0f ? total_2 : 0.0f;
        }
      }
    }
  }
}

// train_step_first_1: reduce_sum, dot_general
// source: examples/penguins/model.ts:7:22
// schedule: reduce: workgroup result 16, workgroup reduction 4; contract: tile m 16, tile n 32, tile k 16, register m 2, register n 4, stage lhs, stage rhs
// FLOPs: 672*batch, bytes: 296*batch+1408
extern "C" __global__ __launch_bounds__(64)
void train_step_first_1(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    float* __restrict__ out0,
    float* __restrict__ out1,
    int batch) {
  __shared__ __align__(16) float shared0[256];
  __shared__ __align__(16) float shared1[512];
  if (int(blockIdx.x) < 2) {
    const int column = int(threadIdx.x) % 16;
    const int part = int(threadIdx.x) / 16;
    const int i = int(blockIdx.x) * 16 + column;
    float acc = 0.0f;
    for (int step = 0; step < (batch + 3) / 4; ++step) {
      const int r = part + step * 4;
      if (i < 32 && r < batch) {
        acc = acc + in0[i + r * 32];
      }
    }
    shared0[column + part * 16] = acc;
    __syncthreads();
    if (part < 2) {
      const float left = shared0[column + part * 16];
      const float right = shared0[column + part * 16 + 32];
      shared0[column + part * 16] = left + right;
    }
    __syncthreads();
    if (part < 1) {
      const float left_1 = shared0[column + part * 16];
      const float right_1 = shared0[column + part * 16 + 16];
      shared0[column + part * 16] = left_1 + right_1;
    }
    __syncthreads();
    const float total = shared0[column];
    if (part == 0 && i < 32) {
      out0[i] = total;
    }
  }
  if (int(blockIdx.x) >= 2) {
    const int group_1 = int(blockIdx.x) - 2;
    const int m_start = group_1 * 16;
    float acc_1[8] = {};
    const int lane = int(threadIdx.x) % 16;
    const int row = min_i32(m_start + lane, 9);
    const int lane_1 = int(threadIdx.x) % 32;
    const int column_1 = lane_1;
    for (int kt = 0; kt < (batch + 15) / 16; ++kt) {
      const int k_start = kt * 16;
      for (int kk = int(threadIdx.x) / 16; kk < 16; kk += 4) {
        shared0[lane + kk * 16] = k_start + kk < batch ? in1[row + k_start * 10 + kk * 10] : 0.0f;
      }
      for (int kk_1 = int(threadIdx.x) / 32; kk_1 < 16; kk_1 += 2) {
        shared1[lane_1 + kk_1 * 32] = k_start + kk_1 < batch ? in0[column_1 + k_start * 32 + kk_1 * 32] : 0.0f;
      }
      __syncthreads();
      for (int kk_2 = 0; kk_2 < 16; ++kk_2) {
        const float a = shared0[int(threadIdx.x) / 8 + kk_2 * 16];
        const float a_1 = shared0[int(threadIdx.x) / 8 + kk_2 * 16 + 8];
        const float b = shared1[int(threadIdx.x) % 8 + kk_2 * 32];
        const float b_1 = shared1[int(threadIdx.x) % 8 + kk_2 * 32 + 8];
        const float b_2 = shared1[int(threadIdx.x) % 8 + kk_2 * 32 + 16];
        const float b_3 = shared1[int(threadIdx.x) % 8 + kk_2 * 32 + 24];
        acc_1[0] = fmaf(a, b, acc_1[0]);
        acc_1[1] = fmaf(a, b_1, acc_1[1]);
        acc_1[2] = fmaf(a, b_2, acc_1[2]);
        acc_1[3] = fmaf(a, b_3, acc_1[3]);
        acc_1[4] = fmaf(a_1, b, acc_1[4]);
        acc_1[5] = fmaf(a_1, b_1, acc_1[5]);
        acc_1[6] = fmaf(a_1, b_2, acc_1[6]);
        acc_1[7] = fmaf(a_1, b_3, acc_1[7]);
      }
      __syncthreads();
    }
    float totals[8] = {};
    totals[0] = acc_1[0];
    totals[1] = acc_1[1];
    totals[2] = acc_1[2];
    totals[3] = acc_1[3];
    totals[4] = acc_1[4];
    totals[5] = acc_1[5];
    totals[6] = acc_1[6];
    totals[7] = acc_1[7];
    for (int i_1 = 0; i_1 < 2; ++i_1) {
      const int m = int(threadIdx.x) / 8 + m_start + i_1 * 8;
      if (m < 10) {
        for (int j = 0; j < 4; ++j) {
          const int n = int(threadIdx.x) % 8 + j * 8;
          const float total_1 = totals[i_1 * 4 + j];
          out1[m * 32 + n] = total_1;
        }
      }
    }
  }
}

// train_step_adam: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
// source: examples/penguins/model.ts:13:7
// schedule: map: workgroup element 256, register element 8
// FLOPs: 11172, bytes: 14900
extern "C" __global__ __launch_bounds__(256)
void train_step_adam(
    const float* __restrict__ in0,
    float* __restrict__ in1,
    float* __restrict__ in2,
    const float* __restrict__ in3,
    float* __restrict__ in4,
    const float* __restrict__ in5,
    float* __restrict__ in6,
    float* __restrict__ in7,
    float* __restrict__ in8,
    const float* __restrict__ in9,
    float* __restrict__ in10,
    float* __restrict__ in11,
    float* __restrict__ in12,
    const float* __restrict__ in13,
    float* __restrict__ in14,
    float* __restrict__ in15,
    float* __restrict__ in16,
    const float* __restrict__ in17,
    float* __restrict__ in18,
    float* __restrict__ in19,
    float* __restrict__ in20,
    const float* __restrict__ in21,
    float* __restrict__ in22,
    float* __restrict__ in23,
    float* __restrict__ in24) {
  if (int(blockIdx.x) < 2) {
    const int i = int(blockIdx.x) * 256 + int(threadIdx.x);
    if (i < 320) {
      const float x = in1[i];
      const float x_1 = in0[i];
      const float add = x + (x_1 - x) * 0.1f;
      const float x_2 = in2[i];
      const float add_1 = x_2 + (x_1 * x_1 - x_2) * 0.001f;
      const float x_3 = in3[0];
      in1[i] = add;
      in2[i] = add_1;
      in4[i] = in4[i] - add * x_3 / (sqrtf(add_1) + 1e-7f);
    }
  }
  if (int(blockIdx.x) >= 2) {
    if (int(blockIdx.x) < 3) {
      const int i_1 = int(blockIdx.x) * 256 + int(threadIdx.x) - 512;
      if (i_1 < 32) {
        const float x_4 = in6[i_1];
        const float x_5 = in5[i_1];
        const float add_2 = x_4 + (x_5 - x_4) * 0.1f;
        const float x_6 = in7[i_1];
        const float add_3 = x_6 + (x_5 * x_5 - x_6) * 0.001f;
        const float x_7 = in3[0];
        in6[i_1] = add_2;
        in7[i_1] = add_3;
        in8[i_1] = in8[i_1] - add_2 * x_7 / (sqrtf(add_3) + 1e-7f);
      }
    }
  }
  if (int(blockIdx.x) >= 3) {
    if (int(blockIdx.x) < 5) {
      const int i_2 = int(blockIdx.x) * 256 + int(threadIdx.x) - 768;
      if (i_2 < 512) {
        const float x_8 = in10[i_2];
        const float x_9 = in9[i_2];
        const float add_4 = x_8 + (x_9 - x_8) * 0.1f;
        const float x_10 = in11[i_2];
        const float add_5 = x_10 + (x_9 * x_9 - x_10) * 0.001f;
        const float x_11 = in3[0];
        in10[i_2] = add_4;
        in11[i_2] = add_5;
        in12[i_2] = in12[i_2] - add_4 * x_11 / (sqrtf(add_5) + 1e-7f);
      }
    }
  }
  if (int(blockIdx.x) >= 5) {
    if (int(blockIdx.x) < 6) {
      const int i_3 = int(blockIdx.x) * 256 + int(threadIdx.x) - 1280;
      if (i_3 < 16) {
        const float x_12 = in14[i_3];
        const float x_13 = in13[i_3];
        const float add_6 = x_12 + (x_13 - x_12) * 0.1f;
        const float x_14 = in15[i_3];
        const float add_7 = x_14 + (x_13 * x_13 - x_14) * 0.001f;
        const float x_15 = in3[0];
        in14[i_3] = add_6;
        in15[i_3] = add_7;
        in16[i_3] = in16[i_3] - add_6 * x_15 / (sqrtf(add_7) + 1e-7f);
      }
    }
  }
  if (int(blockIdx.x) >= 6) {
    if (int(blockIdx.x) < 7) {
      const int i_4 = int(blockIdx.x) * 256 + int(threadIdx.x) - 1536;
      if (i_4 < 48) {
        const float x_16 = in18[i_4];
        const float x_17 = in17[i_4];
        const float add_8 = x_16 + (x_17 - x_16) * 0.1f;
        const float x_18 = in19[i_4];
        const float add_9 = x_18 + (x_17 * x_17 - x_18) * 0.001f;
        const float x_19 = in3[0];
        in18[i_4] = add_8;
        in19[i_4] = add_9;
        in20[i_4] = in20[i_4] - add_8 * x_19 / (sqrtf(add_9) + 1e-7f);
      }
    }
  }
  if (int(blockIdx.x) >= 7) {
    const int i_5 = int(blockIdx.x) * 256 + int(threadIdx.x) - 1792;
    if (i_5 < 3) {
      const float x_20 = in22[i_5];
      const float x_21 = in21[i_5];
      const float add_10 = x_20 + (x_21 - x_20) * 0.1f;
      const float x_22 = in23[i_5];
      const float add_11 = x_22 + (x_21 * x_21 - x_22) * 0.001f;
      const float x_23 = in3[0];
      in22[i_5] = add_10;
      in23[i_5] = add_11;
      in24[i_5] = in24[i_5] - add_10 * x_23 / (sqrtf(add_11) + 1e-7f);
    }
  }
}

// eval_step_species: dot_general, add, reduce_max, sub, exp, reduce_sum, div, eq, reduce_sum, div, max, min, log, mul, reduce_sum, neg, arg_max, eq
// source: examples/penguins/model.ts:9:24, examples/penguins/model.ts:13:7
// schedule: row: workgroup row 64
// FLOPs: 143*batch, bytes: 76*batch+204
extern "C" __global__ __launch_bounds__(64)
void eval_step_species(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    const int* __restrict__ in3,
    float* __restrict__ out0,
    int* __restrict__ out1,
    int batch) {
  const int row = int(blockIdx.x) * 64 + int(threadIdx.x);
  if (row < batch) {
    float acc[3] = {};
    for (int k = 0; k < 16; ++k) {
      const float a = in0[row * 16 + k];
      const float b = in1[k * 3];
      const float b_1 = in1[k * 3 + 1];
      const float b_2 = in1[k * 3 + 2];
      acc[0] = fmaf(a, b, acc[0]);
      acc[1] = fmaf(a, b_1, acc[1]);
      acc[2] = fmaf(a, b_2, acc[2]);
    }
    float acc_1 = -INFINITY;
    #pragma unroll
    for (int j = 0; j < 3; ++j) {
      const float add = acc[j] + in2[j];
      acc_1 = max_f32(acc_1, add);
    }
    float acc_2 = 0.0f;
    #pragma unroll
    for (int j_1 = 0; j_1 < 3; ++j_1) {
      const float add_1 = acc[j_1] + in2[j_1];
      const float exp_ = expf(add_1 - acc_1);
      acc_2 = acc_2 + exp_;
    }
    float acc_3 = 0.0f;
    float acc_4 = -INFINITY;
    int acc_5 = 2147483647;
    #pragma unroll
    for (int j_2 = 0; j_2 < 3; ++j_2) {
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
    for (int j_3 = 0; j_3 < 3; ++j_3) {
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
// source: examples/penguins/model.ts:13:7
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
  __shared__ __align__(16) float partial[256];
  __shared__ __align__(16) float partial_1[256];
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
  partial[int(threadIdx.x)] = acc;
  __syncthreads();
  if (int(threadIdx.x) < 128) {
    const float left = partial[int(threadIdx.x)];
    const float right = partial[int(threadIdx.x) + 128];
    partial[int(threadIdx.x)] = left + right;
  }
  __syncthreads();
  if (int(threadIdx.x) < 64) {
    const float left_1 = partial[int(threadIdx.x)];
    const float right_1 = partial[int(threadIdx.x) + 64];
    partial[int(threadIdx.x)] = left_1 + right_1;
  }
  __syncthreads();
  if (int(threadIdx.x) < 32) {
    const float left_2 = partial[int(threadIdx.x)];
    const float right_2 = partial[int(threadIdx.x) + 32];
    partial[int(threadIdx.x)] = left_2 + right_2;
  }
  __syncthreads();
  if (int(threadIdx.x) < 16) {
    const float left_3 = partial[int(threadIdx.x)];
    const float right_3 = partial[int(threadIdx.x) + 16];
    partial[int(threadIdx.x)] = left_3 + right_3;
  }
  __syncthreads();
  if (int(threadIdx.x) < 8) {
    const float left_4 = partial[int(threadIdx.x)];
    const float right_4 = partial[int(threadIdx.x) + 8];
    partial[int(threadIdx.x)] = left_4 + right_4;
  }
  __syncthreads();
  if (int(threadIdx.x) < 4) {
    const float left_5 = partial[int(threadIdx.x)];
    const float right_5 = partial[int(threadIdx.x) + 4];
    partial[int(threadIdx.x)] = left_5 + right_5;
  }
  __syncthreads();
  if (int(threadIdx.x) < 2) {
    const float left_6 = partial[int(threadIdx.x)];
    const float right_6 = partial[int(threadIdx.x) + 2];
    partial[int(threadIdx.x)] = left_6 + right_6;
  }
  __syncthreads();
  if (int(threadIdx.x) < 1) {
    const float left_7 = partial[0];
    const float right_7 = partial[1];
    partial[0] = left_7 + right_7;
  }
  __syncthreads();
  const float total = partial[0];
  partial_1[int(threadIdx.x)] = acc_1;
  __syncthreads();
  if (int(threadIdx.x) < 128) {
    const float left_8 = partial_1[int(threadIdx.x)];
    const float right_8 = partial_1[int(threadIdx.x) + 128];
    partial_1[int(threadIdx.x)] = left_8 + right_8;
  }
  __syncthreads();
  if (int(threadIdx.x) < 64) {
    const float left_9 = partial_1[int(threadIdx.x)];
    const float right_9 = partial_1[int(threadIdx.x) + 64];
    partial_1[int(threadIdx.x)] = left_9 + right_9;
  }
  __syncthreads();
  if (int(threadIdx.x) < 32) {
    const float left_10 = partial_1[int(threadIdx.x)];
    const float right_10 = partial_1[int(threadIdx.x) + 32];
    partial_1[int(threadIdx.x)] = left_10 + right_10;
  }
  __syncthreads();
  if (int(threadIdx.x) < 16) {
    const float left_11 = partial_1[int(threadIdx.x)];
    const float right_11 = partial_1[int(threadIdx.x) + 16];
    partial_1[int(threadIdx.x)] = left_11 + right_11;
  }
  __syncthreads();
  if (int(threadIdx.x) < 8) {
    const float left_12 = partial_1[int(threadIdx.x)];
    const float right_12 = partial_1[int(threadIdx.x) + 8];
    partial_1[int(threadIdx.x)] = left_12 + right_12;
  }
  __syncthreads();
  if (int(threadIdx.x) < 4) {
    const float left_13 = partial_1[int(threadIdx.x)];
    const float right_13 = partial_1[int(threadIdx.x) + 4];
    partial_1[int(threadIdx.x)] = left_13 + right_13;
  }
  __syncthreads();
  if (int(threadIdx.x) < 2) {
    const float left_14 = partial_1[int(threadIdx.x)];
    const float right_14 = partial_1[int(threadIdx.x) + 2];
    partial_1[int(threadIdx.x)] = left_14 + right_14;
  }
  __syncthreads();
  if (int(threadIdx.x) < 1) {
    const float left_15 = partial_1[0];
    const float right_15 = partial_1[1];
    partial_1[0] = left_15 + right_15;
  }
  __syncthreads();
  const float total_1 = partial_1[0];
  const float add_2 = in1[0] + total / dim_size * dim_size;
  const float add_3 = in4[0] + total_1;
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
