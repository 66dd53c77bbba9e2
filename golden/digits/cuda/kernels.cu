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

// predict_conv1: conv, add, max
// source: examples/digits/model.ts:9:12
// schedule: contract: tile m 64, tile n 32, tile k 25, register m 8, register n 4, stage lhs, stage rhs
// FLOPs: 958464*batch, bytes: 76864*batch+3328
extern "C" __global__ __launch_bounds__(64)
void predict_conv1(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float lhs_tile[1600];
  __shared__ __align__(16) float rhs_tile[800];
  const int m_start = int(blockIdx.x) * 64;
  float acc[32] = {};
  const int row = int(threadIdx.x) + m_start;
  const int f = row / 576;
  const int f_1 = row / 24 % 24;
  const int f_2 = row % 24;
  const int lane_1 = int(threadIdx.x) % 32;
  const int column = lane_1;
  for (int kk = 0; kk < 25; ++kk) {
    lhs_tile[int(threadIdx.x) + kk * 64] = in0[f * 784 + f_1 * 28 + f_2 + kk / 5 * 28 + kk % 5];
  }
  for (int kk_1 = int(threadIdx.x) / 32; kk_1 < 25; kk_1 += 2) {
    rhs_tile[lane_1 + kk_1 * 32] = in1[column + kk_1 * 32];
  }
  __syncthreads();
  for (int kk_2 = 0; kk_2 < 25; ++kk_2) {
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
    const int mi = m / 576;
    const int mi_1 = m / 24 % 24;
    const int mi_2 = m % 24;
    for (int j = 0; j < 4; ++j) {
      const int n = int(threadIdx.x) % 8 + j * 8;
      const float total = totals[i * 4 + j];
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
// schedule: contract: tile m 64, tile n 64, tile k 32, register m 8, register n 8, stage lhs, stage rhs
// FLOPs: 6561792*batch, bytes: 34816*batch+205056
extern "C" __global__ __launch_bounds__(64)
void predict_conv2(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float lhs_tile[2048];
  __shared__ __align__(16) float rhs_tile[2048];
  const int m_start = int(blockIdx.x) * 64;
  float acc[64] = {};
  const int row = int(threadIdx.x) + m_start;
  const int f_1 = row / 8 % 8;
  const int f_2 = row % 8;
  for (int ko0 = 0; ko0 < 5; ++ko0) {
    for (int ko1 = 0; ko1 < 5; ++ko1) {
      for (int kk = 0; kk < 32; ++kk) {
        lhs_tile[int(threadIdx.x) + kk * 64] = in0[int(blockIdx.x) * 4608 + f_1 * 384 + f_2 * 32 + ko0 * 384 + ko1 * 32 + kk];
      }
      for (int kk_1 = 0; kk_1 < 32; ++kk_1) {
        rhs_tile[int(threadIdx.x) + kk_1 * 64] = in1[int(threadIdx.x) + ko0 * 10240 + ko1 * 2048 + kk_1 * 64];
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
        const float b = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 64];
        const float b_1 = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 64 + 8];
        const float b_2 = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 64 + 16];
        const float b_3 = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 64 + 24];
        const float b_4 = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 64 + 32];
        const float b_5 = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 64 + 40];
        const float b_6 = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 64 + 48];
        const float b_7 = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 64 + 56];
        acc[0] = fmaf(a, b, acc[0]);
        acc[1] = fmaf(a, b_1, acc[1]);
        acc[2] = fmaf(a, b_2, acc[2]);
        acc[3] = fmaf(a, b_3, acc[3]);
        acc[4] = fmaf(a, b_4, acc[4]);
        acc[5] = fmaf(a, b_5, acc[5]);
        acc[6] = fmaf(a, b_6, acc[6]);
        acc[7] = fmaf(a, b_7, acc[7]);
        acc[8] = fmaf(a_1, b, acc[8]);
        acc[9] = fmaf(a_1, b_1, acc[9]);
        acc[10] = fmaf(a_1, b_2, acc[10]);
        acc[11] = fmaf(a_1, b_3, acc[11]);
        acc[12] = fmaf(a_1, b_4, acc[12]);
        acc[13] = fmaf(a_1, b_5, acc[13]);
        acc[14] = fmaf(a_1, b_6, acc[14]);
        acc[15] = fmaf(a_1, b_7, acc[15]);
        acc[16] = fmaf(a_2, b, acc[16]);
        acc[17] = fmaf(a_2, b_1, acc[17]);
        acc[18] = fmaf(a_2, b_2, acc[18]);
        acc[19] = fmaf(a_2, b_3, acc[19]);
        acc[20] = fmaf(a_2, b_4, acc[20]);
        acc[21] = fmaf(a_2, b_5, acc[21]);
        acc[22] = fmaf(a_2, b_6, acc[22]);
        acc[23] = fmaf(a_2, b_7, acc[23]);
        acc[24] = fmaf(a_3, b, acc[24]);
        acc[25] = fmaf(a_3, b_1, acc[25]);
        acc[26] = fmaf(a_3, b_2, acc[26]);
        acc[27] = fmaf(a_3, b_3, acc[27]);
        acc[28] = fmaf(a_3, b_4, acc[28]);
        acc[29] = fmaf(a_3, b_5, acc[29]);
        acc[30] = fmaf(a_3, b_6, acc[30]);
        acc[31] = fmaf(a_3, b_7, acc[31]);
        acc[32] = fmaf(a_4, b, acc[32]);
        acc[33] = fmaf(a_4, b_1, acc[33]);
        acc[34] = fmaf(a_4, b_2, acc[34]);
        acc[35] = fmaf(a_4, b_3, acc[35]);
        acc[36] = fmaf(a_4, b_4, acc[36]);
        acc[37] = fmaf(a_4, b_5, acc[37]);
        acc[38] = fmaf(a_4, b_6, acc[38]);
        acc[39] = fmaf(a_4, b_7, acc[39]);
        acc[40] = fmaf(a_5, b, acc[40]);
        acc[41] = fmaf(a_5, b_1, acc[41]);
        acc[42] = fmaf(a_5, b_2, acc[42]);
        acc[43] = fmaf(a_5, b_3, acc[43]);
        acc[44] = fmaf(a_5, b_4, acc[44]);
        acc[45] = fmaf(a_5, b_5, acc[45]);
        acc[46] = fmaf(a_5, b_6, acc[46]);
        acc[47] = fmaf(a_5, b_7, acc[47]);
        acc[48] = fmaf(a_6, b, acc[48]);
        acc[49] = fmaf(a_6, b_1, acc[49]);
        acc[50] = fmaf(a_6, b_2, acc[50]);
        acc[51] = fmaf(a_6, b_3, acc[51]);
        acc[52] = fmaf(a_6, b_4, acc[52]);
        acc[53] = fmaf(a_6, b_5, acc[53]);
        acc[54] = fmaf(a_6, b_6, acc[54]);
        acc[55] = fmaf(a_6, b_7, acc[55]);
        acc[56] = fmaf(a_7, b, acc[56]);
        acc[57] = fmaf(a_7, b_1, acc[57]);
        acc[58] = fmaf(a_7, b_2, acc[58]);
        acc[59] = fmaf(a_7, b_3, acc[59]);
        acc[60] = fmaf(a_7, b_4, acc[60]);
        acc[61] = fmaf(a_7, b_5, acc[61]);
        acc[62] = fmaf(a_7, b_6, acc[62]);
        acc[63] = fmaf(a_7, b_7, acc[63]);
      }
      __syncthreads();
    }
  }
  float totals[64] = {};
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
  totals[32] = acc[32];
  totals[33] = acc[33];
  totals[34] = acc[34];
  totals[35] = acc[35];
  totals[36] = acc[36];
  totals[37] = acc[37];
  totals[38] = acc[38];
  totals[39] = acc[39];
  totals[40] = acc[40];
  totals[41] = acc[41];
  totals[42] = acc[42];
  totals[43] = acc[43];
  totals[44] = acc[44];
  totals[45] = acc[45];
  totals[46] = acc[46];
  totals[47] = acc[47];
  totals[48] = acc[48];
  totals[49] = acc[49];
  totals[50] = acc[50];
  totals[51] = acc[51];
  totals[52] = acc[52];
  totals[53] = acc[53];
  totals[54] = acc[54];
  totals[55] = acc[55];
  totals[56] = acc[56];
  totals[57] = acc[57];
  totals[58] = acc[58];
  totals[59] = acc[59];
  totals[60] = acc[60];
  totals[61] = acc[61];
  totals[62] = acc[62];
  totals[63] = acc[63];
  for (int i = 0; i < 8; ++i) {
    const int mi_1 = i;
    const int mi_2 = int(threadIdx.x) / 8;
    for (int j = 0; j < 8; ++j) {
      const int n = int(threadIdx.x) % 8 + j * 8;
      const float total = totals[i * 8 + j];
      out0[int(blockIdx.x) * 4096 + mi_1 * 512 + mi_2 * 64 + n] = max_f32(total + in2[n], 0.0f);
    }
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
// schedule: contract: tile m 64, tile n 64, tile k 16, register m 8, register n 8, stage lhs, stage rhs
// FLOPs: 262400*batch, bytes: 4608*batch+524800
extern "C" __global__ __launch_bounds__(64)
void predict_hidden(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float lhs_tile[1024];
  __shared__ __align__(16) float rhs_tile[1024];
  const int m_start = int(blockIdx.x) * 64;
  const int n_start = int(blockIdx.y) * 64;
  float acc[64] = {};
  const int row = min_i32(int(threadIdx.x) + m_start, batch - 1);
  const int column = int(threadIdx.x) + n_start;
  for (int kt = 0; kt < 64; ++kt) {
    const int k_start = kt * 16;
    for (int kk = 0; kk < 16; ++kk) {
      lhs_tile[int(threadIdx.x) + kk * 64] = in0[row * 1024 + k_start + kk];
    }
    for (int kk_1 = 0; kk_1 < 16; ++kk_1) {
      rhs_tile[int(threadIdx.x) + kk_1 * 64] = in1[column + k_start * 128 + kk_1 * 128];
    }
    __syncthreads();
    for (int kk_2 = 0; kk_2 < 16; ++kk_2) {
      const float a = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64];
      const float a_1 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 8];
      const float a_2 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 16];
      const float a_3 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 24];
      const float a_4 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 32];
      const float a_5 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 40];
      const float a_6 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 48];
      const float a_7 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 56];
      const float b = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 64];
      const float b_1 = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 64 + 8];
      const float b_2 = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 64 + 16];
      const float b_3 = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 64 + 24];
      const float b_4 = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 64 + 32];
      const float b_5 = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 64 + 40];
      const float b_6 = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 64 + 48];
      const float b_7 = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 64 + 56];
      acc[0] = fmaf(a, b, acc[0]);
      acc[1] = fmaf(a, b_1, acc[1]);
      acc[2] = fmaf(a, b_2, acc[2]);
      acc[3] = fmaf(a, b_3, acc[3]);
      acc[4] = fmaf(a, b_4, acc[4]);
      acc[5] = fmaf(a, b_5, acc[5]);
      acc[6] = fmaf(a, b_6, acc[6]);
      acc[7] = fmaf(a, b_7, acc[7]);
      acc[8] = fmaf(a_1, b, acc[8]);
      acc[9] = fmaf(a_1, b_1, acc[9]);
      acc[10] = fmaf(a_1, b_2, acc[10]);
      acc[11] = fmaf(a_1, b_3, acc[11]);
      acc[12] = fmaf(a_1, b_4, acc[12]);
      acc[13] = fmaf(a_1, b_5, acc[13]);
      acc[14] = fmaf(a_1, b_6, acc[14]);
      acc[15] = fmaf(a_1, b_7, acc[15]);
      acc[16] = fmaf(a_2, b, acc[16]);
      acc[17] = fmaf(a_2, b_1, acc[17]);
      acc[18] = fmaf(a_2, b_2, acc[18]);
      acc[19] = fmaf(a_2, b_3, acc[19]);
      acc[20] = fmaf(a_2, b_4, acc[20]);
      acc[21] = fmaf(a_2, b_5, acc[21]);
      acc[22] = fmaf(a_2, b_6, acc[22]);
      acc[23] = fmaf(a_2, b_7, acc[23]);
      acc[24] = fmaf(a_3, b, acc[24]);
      acc[25] = fmaf(a_3, b_1, acc[25]);
      acc[26] = fmaf(a_3, b_2, acc[26]);
      acc[27] = fmaf(a_3, b_3, acc[27]);
      acc[28] = fmaf(a_3, b_4, acc[28]);
      acc[29] = fmaf(a_3, b_5, acc[29]);
      acc[30] = fmaf(a_3, b_6, acc[30]);
      acc[31] = fmaf(a_3, b_7, acc[31]);
      acc[32] = fmaf(a_4, b, acc[32]);
      acc[33] = fmaf(a_4, b_1, acc[33]);
      acc[34] = fmaf(a_4, b_2, acc[34]);
      acc[35] = fmaf(a_4, b_3, acc[35]);
      acc[36] = fmaf(a_4, b_4, acc[36]);
      acc[37] = fmaf(a_4, b_5, acc[37]);
      acc[38] = fmaf(a_4, b_6, acc[38]);
      acc[39] = fmaf(a_4, b_7, acc[39]);
      acc[40] = fmaf(a_5, b, acc[40]);
      acc[41] = fmaf(a_5, b_1, acc[41]);
      acc[42] = fmaf(a_5, b_2, acc[42]);
      acc[43] = fmaf(a_5, b_3, acc[43]);
      acc[44] = fmaf(a_5, b_4, acc[44]);
      acc[45] = fmaf(a_5, b_5, acc[45]);
      acc[46] = fmaf(a_5, b_6, acc[46]);
      acc[47] = fmaf(a_5, b_7, acc[47]);
      acc[48] = fmaf(a_6, b, acc[48]);
      acc[49] = fmaf(a_6, b_1, acc[49]);
      acc[50] = fmaf(a_6, b_2, acc[50]);
      acc[51] = fmaf(a_6, b_3, acc[51]);
      acc[52] = fmaf(a_6, b_4, acc[52]);
      acc[53] = fmaf(a_6, b_5, acc[53]);
      acc[54] = fmaf(a_6, b_6, acc[54]);
      acc[55] = fmaf(a_6, b_7, acc[55]);
      acc[56] = fmaf(a_7, b, acc[56]);
      acc[57] = fmaf(a_7, b_1, acc[57]);
      acc[58] = fmaf(a_7, b_2, acc[58]);
      acc[59] = fmaf(a_7, b_3, acc[59]);
      acc[60] = fmaf(a_7, b_4, acc[60]);
      acc[61] = fmaf(a_7, b_5, acc[61]);
      acc[62] = fmaf(a_7, b_6, acc[62]);
      acc[63] = fmaf(a_7, b_7, acc[63]);
    }
    __syncthreads();
  }
  float totals[64] = {};
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
  totals[32] = acc[32];
  totals[33] = acc[33];
  totals[34] = acc[34];
  totals[35] = acc[35];
  totals[36] = acc[36];
  totals[37] = acc[37];
  totals[38] = acc[38];
  totals[39] = acc[39];
  totals[40] = acc[40];
  totals[41] = acc[41];
  totals[42] = acc[42];
  totals[43] = acc[43];
  totals[44] = acc[44];
  totals[45] = acc[45];
  totals[46] = acc[46];
  totals[47] = acc[47];
  totals[48] = acc[48];
  totals[49] = acc[49];
  totals[50] = acc[50];
  totals[51] = acc[51];
  totals[52] = acc[52];
  totals[53] = acc[53];
  totals[54] = acc[54];
  totals[55] = acc[55];
  totals[56] = acc[56];
  totals[57] = acc[57];
  totals[58] = acc[58];
  totals[59] = acc[59];
  totals[60] = acc[60];
  totals[61] = acc[61];
  totals[62] = acc[62];
  totals[63] = acc[63];
  for (int i = 0; i < 8; ++i) {
    const int m = int(threadIdx.x) / 8 + m_start + i * 8;
    if (m < batch) {
      for (int j = 0; j < 8; ++j) {
        const int n = int(threadIdx.x) % 8 + n_start + j * 8;
        const float total = totals[i * 8 + j];
        out0[m * 128 + n] = max_f32(total + in2[n], 0.0f);
      }
    }
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
// schedule: contract: tile m 64, tile n 32, tile k 25, register m 8, register n 4, stage lhs, stage rhs; map: workgroup element 64, register element 8
// FLOPs: 958464*batch+10, bytes: 76864*batch+3340
extern "C" __global__ __launch_bounds__(64)
void train_step_conv1(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    int* __restrict__ in3,
    const float* __restrict__ in4,
    float* __restrict__ out0,
    float* __restrict__ out2,
    int batch) {
  __shared__ __align__(16) float shared0[1600];
  __shared__ __align__(16) float shared1[800];
  if (int(blockIdx.x) < batch * 9) {
    const int m_start = int(blockIdx.x) * 64;
    float acc[32] = {};
    const int row = min_i32(int(threadIdx.x) + m_start, batch * 576 - 1);
    const int f = row / 576;
    const int f_1 = row / 24 % 24;
    const int f_2 = row % 24;
    const int lane_1 = int(threadIdx.x) % 32;
    const int column = lane_1;
    for (int kk = 0; kk < 25; ++kk) {
      shared0[int(threadIdx.x) + kk * 64] = in0[f * 784 + f_1 * 28 + f_2 + kk / 5 * 28 + kk % 5];
    }
    for (int kk_1 = int(threadIdx.x) / 32; kk_1 < 25; kk_1 += 2) {
      shared1[lane_1 + kk_1 * 32] = in1[column + kk_1 * 32];
    }
    __syncthreads();
    for (int kk_2 = 0; kk_2 < 25; ++kk_2) {
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
      if (m < batch * 576) {
        const int mi = m / 576;
        const int mi_1 = m / 24 % 24;
        const int mi_2 = m % 24;
        for (int j = 0; j < 4; ++j) {
          const int n = int(threadIdx.x) % 8 + j * 8;
          const float total = totals[i * 4 + j];
          out0[mi * 18432 + mi_1 * 768 + mi_2 * 32 + n] = max_f32(total + in2[n], 0.0f);
        }
      }
    }
  }
  if (int(blockIdx.x) >= batch * 9) {
    const int group_1 = int(blockIdx.x) - batch * 9;
    const int i_1 = int(threadIdx.x) + group_1 * 64;
    if (i_1 < 1) {
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
// schedule: contract: tile m 64, tile n 64, tile k 16, register m 8, register n 8, stage lhs, stage rhs
// FLOPs: 262400*batch, bytes: 4608*batch+524800
extern "C" __global__ __launch_bounds__(64)
void train_step_hidden(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float lhs_tile[1024];
  __shared__ __align__(16) float rhs_tile[1024];
  const int m_start = int(blockIdx.x) * 64;
  const int n_start = int(blockIdx.y) * 64;
  float acc[64] = {};
  const int row = min_i32(int(threadIdx.x) + m_start, batch - 1);
  const int column = int(threadIdx.x) + n_start;
  for (int kt = 0; kt < 64; ++kt) {
    const int k_start = kt * 16;
    for (int kk = 0; kk < 16; ++kk) {
      lhs_tile[int(threadIdx.x) + kk * 64] = in0[row * 1024 + k_start + kk];
    }
    for (int kk_1 = 0; kk_1 < 16; ++kk_1) {
      rhs_tile[int(threadIdx.x) + kk_1 * 64] = in1[column + k_start * 128 + kk_1 * 128];
    }
    __syncthreads();
    for (int kk_2 = 0; kk_2 < 16; ++kk_2) {
      const float a = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64];
      const float a_1 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 8];
      const float a_2 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 16];
      const float a_3 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 24];
      const float a_4 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 32];
      const float a_5 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 40];
      const float a_6 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 48];
      const float a_7 = lhs_tile[int(threadIdx.x) / 8 + kk_2 * 64 + 56];
      const float b = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 64];
      const float b_1 = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 64 + 8];
      const float b_2 = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 64 + 16];
      const float b_3 = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 64 + 24];
      const float b_4 = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 64 + 32];
      const float b_5 = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 64 + 40];
      const float b_6 = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 64 + 48];
      const float b_7 = rhs_tile[int(threadIdx.x) % 8 + kk_2 * 64 + 56];
      acc[0] = fmaf(a, b, acc[0]);
      acc[1] = fmaf(a, b_1, acc[1]);
      acc[2] = fmaf(a, b_2, acc[2]);
      acc[3] = fmaf(a, b_3, acc[3]);
      acc[4] = fmaf(a, b_4, acc[4]);
      acc[5] = fmaf(a, b_5, acc[5]);
      acc[6] = fmaf(a, b_6, acc[6]);
      acc[7] = fmaf(a, b_7, acc[7]);
      acc[8] = fmaf(a_1, b, acc[8]);
      acc[9] = fmaf(a_1, b_1, acc[9]);
      acc[10] = fmaf(a_1, b_2, acc[10]);
      acc[11] = fmaf(a_1, b_3, acc[11]);
      acc[12] = fmaf(a_1, b_4, acc[12]);
      acc[13] = fmaf(a_1, b_5, acc[13]);
      acc[14] = fmaf(a_1, b_6, acc[14]);
      acc[15] = fmaf(a_1, b_7, acc[15]);
      acc[16] = fmaf(a_2, b, acc[16]);
      acc[17] = fmaf(a_2, b_1, acc[17]);
      acc[18] = fmaf(a_2, b_2, acc[18]);
      acc[19] = fmaf(a_2, b_3, acc[19]);
      acc[20] = fmaf(a_2, b_4, acc[20]);
      acc[21] = fmaf(a_2, b_5, acc[21]);
      acc[22] = fmaf(a_2, b_6, acc[22]);
      acc[23] = fmaf(a_2, b_7, acc[23]);
      acc[24] = fmaf(a_3, b, acc[24]);
      acc[25] = fmaf(a_3, b_1, acc[25]);
      acc[26] = fmaf(a_3, b_2, acc[26]);
      acc[27] = fmaf(a_3, b_3, acc[27]);
      acc[28] = fmaf(a_3, b_4, acc[28]);
      acc[29] = fmaf(a_3, b_5, acc[29]);
      acc[30] = fmaf(a_3, b_6, acc[30]);
      acc[31] = fmaf(a_3, b_7, acc[31]);
      acc[32] = fmaf(a_4, b, acc[32]);
      acc[33] = fmaf(a_4, b_1, acc[33]);
      acc[34] = fmaf(a_4, b_2, acc[34]);
      acc[35] = fmaf(a_4, b_3, acc[35]);
      acc[36] = fmaf(a_4, b_4, acc[36]);
      acc[37] = fmaf(a_4, b_5, acc[37]);
      acc[38] = fmaf(a_4, b_6, acc[38]);
      acc[39] = fmaf(a_4, b_7, acc[39]);
      acc[40] = fmaf(a_5, b, acc[40]);
      acc[41] = fmaf(a_5, b_1, acc[41]);
      acc[42] = fmaf(a_5, b_2, acc[42]);
      acc[43] = fmaf(a_5, b_3, acc[43]);
      acc[44] = fmaf(a_5, b_4, acc[44]);
      acc[45] = fmaf(a_5, b_5, acc[45]);
      acc[46] = fmaf(a_5, b_6, acc[46]);
      acc[47] = fmaf(a_5, b_7, acc[47]);
      acc[48] = fmaf(a_6, b, acc[48]);
      acc[49] = fmaf(a_6, b_1, acc[49]);
      acc[50] = fmaf(a_6, b_2, acc[50]);
      acc[51] = fmaf(a_6, b_3, acc[51]);
      acc[52] = fmaf(a_6, b_4, acc[52]);
      acc[53] = fmaf(a_6, b_5, acc[53]);
      acc[54] = fmaf(a_6, b_6, acc[54]);
      acc[55] = fmaf(a_6, b_7, acc[55]);
      acc[56] = fmaf(a_7, b, acc[56]);
      acc[57] = fmaf(a_7, b_1, acc[57]);
      acc[58] = fmaf(a_7, b_2, acc[58]);
      acc[59] = fmaf(a_7, b_3, acc[59]);
      acc[60] = fmaf(a_7, b_4, acc[60]);
      acc[61] = fmaf(a_7, b_5, acc[61]);
      acc[62] = fmaf(a_7, b_6, acc[62]);
      acc[63] = fmaf(a_7, b_7, acc[63]);
    }
    __syncthreads();
  }
  float totals[64] = {};
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
  totals[32] = acc[32];
  totals[33] = acc[33];
  totals[34] = acc[34];
  totals[35] = acc[35];
  totals[36] = acc[36];
  totals[37] = acc[37];
  totals[38] = acc[38];
  totals[39] = acc[39];
  totals[40] = acc[40];
  totals[41] = acc[41];
  totals[42] = acc[42];
  totals[43] = acc[43];
  totals[44] = acc[44];
  totals[45] = acc[45];
  totals[46] = acc[46];
  totals[47] = acc[47];
  totals[48] = acc[48];
  totals[49] = acc[49];
  totals[50] = acc[50];
  totals[51] = acc[51];
  totals[52] = acc[52];
  totals[53] = acc[53];
  totals[54] = acc[54];
  totals[55] = acc[55];
  totals[56] = acc[56];
  totals[57] = acc[57];
  totals[58] = acc[58];
  totals[59] = acc[59];
  totals[60] = acc[60];
  totals[61] = acc[61];
  totals[62] = acc[62];
  totals[63] = acc[63];
  for (int i = 0; i < 8; ++i) {
    const int m = int(threadIdx.x) / 8 + m_start + i * 8;
    if (m < batch) {
      for (int j = 0; j < 8; ++j) {
        const int n = int(threadIdx.x) % 8 + n_start + j * 8;
        const float total = totals[i * 8 + j];
        out0[m * 128 + n] = max_f32(total + in2[n], 0.0f);
      }
    }
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
// schedule: reduce: workgroup result 16, workgroup reduction 4; contract: tile m 64, tile n 16, tile k 16, register m 8, register n 2, stage lhs, stage rhs; contract: tile m 64, tile n 64, tile k 10, register m 8, register n 8, stage lhs, stage rhs; row: workgroup inner 64
// FLOPs: 5388*batch+14, bytes: 1664*batch+10304
extern "C" __global__ __launch_bounds__(64)
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
  __shared__ __align__(16) float shared0[1024];
  __shared__ __align__(16) float shared1[640];
  if (int(blockIdx.x) < 1) {
    const int column = int(threadIdx.x) % 16;
    const int part = int(threadIdx.x) / 16;
    const int i = column;
    float acc = 0.0f;
    for (int step = 0; step < (batch + 3) / 4; ++step) {
      const int r = part + step * 4;
      if (i < 10 && r < batch) {
        acc = acc + in0[i + r * 10];
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
    if (part == 0 && i < 10) {
      out0[i] = total;
    }
  }
  if (int(blockIdx.x) >= 1) {
    if (int(blockIdx.x) < 3) {
      const int group_1 = int(blockIdx.x) - 1;
      const int m_start = group_1 * 64;
      float acc_1[16] = {};
      const int row = min_i32(int(threadIdx.x) + m_start, 127);
      const int lane_1 = int(threadIdx.x) % 16;
      const int column_1 = min_i32(lane_1, 9);
      for (int kt = 0; kt < (batch + 15) / 16; ++kt) {
        const int k_start = kt * 16;
        for (int kk = 0; kk < 16; ++kk) {
          shared0[int(threadIdx.x) + kk * 64] = k_start + kk < batch ? in1[row + k_start * 128 + kk * 128] : 0.0f;
        }
        for (int kk_1 = int(threadIdx.x) / 16; kk_1 < 16; kk_1 += 4) {
          shared1[lane_1 + kk_1 * 16] = k_start + kk_1 < batch ? in0[column_1 + k_start * 10 + kk_1 * 10] : 0.0f;
        }
        __syncthreads();
        for (int kk_2 = 0; kk_2 < 16; ++kk_2) {
          const float a = shared0[int(threadIdx.x) / 8 + kk_2 * 64];
          const float a_1 = shared0[int(threadIdx.x) / 8 + kk_2 * 64 + 8];
          const float a_2 = shared0[int(threadIdx.x) / 8 + kk_2 * 64 + 16];
          const float a_3 = shared0[int(threadIdx.x) / 8 + kk_2 * 64 + 24];
          const float a_4 = shared0[int(threadIdx.x) / 8 + kk_2 * 64 + 32];
          const float a_5 = shared0[int(threadIdx.x) / 8 + kk_2 * 64 + 40];
          const float a_6 = shared0[int(threadIdx.x) / 8 + kk_2 * 64 + 48];
          const float a_7 = shared0[int(threadIdx.x) / 8 + kk_2 * 64 + 56];
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
          acc_1[8] = fmaf(a_4, b, acc_1[8]);
          acc_1[9] = fmaf(a_4, b_1, acc_1[9]);
          acc_1[10] = fmaf(a_5, b, acc_1[10]);
          acc_1[11] = fmaf(a_5, b_1, acc_1[11]);
          acc_1[12] = fmaf(a_6, b, acc_1[12]);
          acc_1[13] = fmaf(a_6, b_1, acc_1[13]);
          acc_1[14] = fmaf(a_7, b, acc_1[14]);
          acc_1[15] = fmaf(a_7, b_1, acc_1[15]);
        }
        __syncthreads();
      }
      float totals[16] = {};
      totals[0] = acc_1[0];
      totals[1] = acc_1[1];
      totals[2] = acc_1[2];
      totals[3] = acc_1[3];
      totals[4] = acc_1[4];
      totals[5] = acc_1[5];
      totals[6] = acc_1[6];
      totals[7] = acc_1[7];
      totals[8] = acc_1[8];
      totals[9] = acc_1[9];
      totals[10] = acc_1[10];
      totals[11] = acc_1[11];
      totals[12] = acc_1[12];
      totals[13] = acc_1[13];
      totals[14] = acc_1[14];
      totals[15] = acc_1[15];
      for (int i_1 = 0; i_1 < 8; ++i_1) {
        const int m = int(threadIdx.x) / 8 + m_start + i_1 * 8;
        if (m < 128) {
          for (int j = 0; j < 2; ++j) {
            const int n = int(threadIdx.x) % 8 + j * 8;
            if (n < 10) {
              const float total_1 = totals[i_1 * 2 + j];
              out1[m * 10 + n] = total_1;
            }
          }
        }
      }
    }
  }
  if (int(blockIdx.x) >= 3) {
    if (int(blockIdx.x) < (batch + 63) / 64 * 2 + 3) {
      const int group_2 = int(blockIdx.x) - 3;
      const int m_start_1 = group_2 % ((batch + 63) / 64) * 64;
      const int n_start_1 = group_2 / ((batch + 63) / 64) % 2 * 64;
      float acc_2[64] = {};
      const int row_1 = min_i32(int(threadIdx.x) + m_start_1, batch - 1);
      const int column_2 = int(threadIdx.x) + n_start_1;
      for (int kk_3 = 0; kk_3 < 10; ++kk_3) {
        shared0[int(threadIdx.x) + kk_3 * 64] = in0[row_1 * 10 + kk_3];
      }
      for (int kk_4 = 0; kk_4 < 10; ++kk_4) {
        shared1[int(threadIdx.x) + kk_4 * 64] = in2[column_2 * 10 + kk_4];
      }
      __syncthreads();
      for (int kk_5 = 0; kk_5 < 10; ++kk_5) {
        const float a_8 = shared0[int(threadIdx.x) / 8 + kk_5 * 64];
        const float a_9 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 8];
        const float a_10 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 16];
        const float a_11 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 24];
        const float a_12 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 32];
        const float a_13 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 40];
        const float a_14 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 48];
        const float a_15 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 56];
        const float b_2 = shared1[int(threadIdx.x) % 8 + kk_5 * 64];
        const float b_3 = shared1[int(threadIdx.x) % 8 + kk_5 * 64 + 8];
        const float b_4 = shared1[int(threadIdx.x) % 8 + kk_5 * 64 + 16];
        const float b_5 = shared1[int(threadIdx.x) % 8 + kk_5 * 64 + 24];
        const float b_6 = shared1[int(threadIdx.x) % 8 + kk_5 * 64 + 32];
        const float b_7 = shared1[int(threadIdx.x) % 8 + kk_5 * 64 + 40];
        const float b_8 = shared1[int(threadIdx.x) % 8 + kk_5 * 64 + 48];
        const float b_9 = shared1[int(threadIdx.x) % 8 + kk_5 * 64 + 56];
        acc_2[0] = fmaf(a_8, b_2, acc_2[0]);
        acc_2[1] = fmaf(a_8, b_3, acc_2[1]);
        acc_2[2] = fmaf(a_8, b_4, acc_2[2]);
        acc_2[3] = fmaf(a_8, b_5, acc_2[3]);
        acc_2[4] = fmaf(a_8, b_6, acc_2[4]);
        acc_2[5] = fmaf(a_8, b_7, acc_2[5]);
        acc_2[6] = fmaf(a_8, b_8, acc_2[6]);
        acc_2[7] = fmaf(a_8, b_9, acc_2[7]);
        acc_2[8] = fmaf(a_9, b_2, acc_2[8]);
        acc_2[9] = fmaf(a_9, b_3, acc_2[9]);
        acc_2[10] = fmaf(a_9, b_4, acc_2[10]);
        acc_2[11] = fmaf(a_9, b_5, acc_2[11]);
        acc_2[12] = fmaf(a_9, b_6, acc_2[12]);
        acc_2[13] = fmaf(a_9, b_7, acc_2[13]);
        acc_2[14] = fmaf(a_9, b_8, acc_2[14]);
        acc_2[15] = fmaf(a_9, b_9, acc_2[15]);
        acc_2[16] = fmaf(a_10, b_2, acc_2[16]);
        acc_2[17] = fmaf(a_10, b_3, acc_2[17]);
        acc_2[18] = fmaf(a_10, b_4, acc_2[18]);
        acc_2[19] = fmaf(a_10, b_5, acc_2[19]);
        acc_2[20] = fmaf(a_10, b_6, acc_2[20]);
        acc_2[21] = fmaf(a_10, b_7, acc_2[21]);
        acc_2[22] = fmaf(a_10, b_8, acc_2[22]);
        acc_2[23] = fmaf(a_10, b_9, acc_2[23]);
        acc_2[24] = fmaf(a_11, b_2, acc_2[24]);
        acc_2[25] = fmaf(a_11, b_3, acc_2[25]);
        acc_2[26] = fmaf(a_11, b_4, acc_2[26]);
        acc_2[27] = fmaf(a_11, b_5, acc_2[27]);
        acc_2[28] = fmaf(a_11, b_6, acc_2[28]);
        acc_2[29] = fmaf(a_11, b_7, acc_2[29]);
        acc_2[30] = fmaf(a_11, b_8, acc_2[30]);
        acc_2[31] = fmaf(a_11, b_9, acc_2[31]);
        acc_2[32] = fmaf(a_12, b_2, acc_2[32]);
        acc_2[33] = fmaf(a_12, b_3, acc_2[33]);
        acc_2[34] = fmaf(a_12, b_4, acc_2[34]);
        acc_2[35] = fmaf(a_12, b_5, acc_2[35]);
        acc_2[36] = fmaf(a_12, b_6, acc_2[36]);
        acc_2[37] = fmaf(a_12, b_7, acc_2[37]);
        acc_2[38] = fmaf(a_12, b_8, acc_2[38]);
        acc_2[39] = fmaf(a_12, b_9, acc_2[39]);
        acc_2[40] = fmaf(a_13, b_2, acc_2[40]);
        acc_2[41] = fmaf(a_13, b_3, acc_2[41]);
        acc_2[42] = fmaf(a_13, b_4, acc_2[42]);
        acc_2[43] = fmaf(a_13, b_5, acc_2[43]);
        acc_2[44] = fmaf(a_13, b_6, acc_2[44]);
        acc_2[45] = fmaf(a_13, b_7, acc_2[45]);
        acc_2[46] = fmaf(a_13, b_8, acc_2[46]);
        acc_2[47] = fmaf(a_13, b_9, acc_2[47]);
        acc_2[48] = fmaf(a_14, b_2, acc_2[48]);
        acc_2[49] = fmaf(a_14, b_3, acc_2[49]);
        acc_2[50] = fmaf(a_14, b_4, acc_2[50]);
        acc_2[51] = fmaf(a_14, b_5, acc_2[51]);
        acc_2[52] = fmaf(a_14, b_6, acc_2[52]);
        acc_2[53] = fmaf(a_14, b_7, acc_2[53]);
        acc_2[54] = fmaf(a_14, b_8, acc_2[54]);
        acc_2[55] = fmaf(a_14, b_9, acc_2[55]);
        acc_2[56] = fmaf(a_15, b_2, acc_2[56]);
        acc_2[57] = fmaf(a_15, b_3, acc_2[57]);
        acc_2[58] = fmaf(a_15, b_4, acc_2[58]);
        acc_2[59] = fmaf(a_15, b_5, acc_2[59]);
        acc_2[60] = fmaf(a_15, b_6, acc_2[60]);
        acc_2[61] = fmaf(a_15, b_7, acc_2[61]);
        acc_2[62] = fmaf(a_15, b_8, acc_2[62]);
        acc_2[63] = fmaf(a_15, b_9, acc_2[63]);
      }
      __syncthreads();
      float totals_1[64] = {};
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
      totals_1[32] = acc_2[32];
      totals_1[33] = acc_2[33];
      totals_1[34] = acc_2[34];
      totals_1[35] = acc_2[35];
      totals_1[36] = acc_2[36];
      totals_1[37] = acc_2[37];
      totals_1[38] = acc_2[38];
      totals_1[39] = acc_2[39];
      totals_1[40] = acc_2[40];
      totals_1[41] = acc_2[41];
      totals_1[42] = acc_2[42];
      totals_1[43] = acc_2[43];
      totals_1[44] = acc_2[44];
      totals_1[45] = acc_2[45];
      totals_1[46] = acc_2[46];
      totals_1[47] = acc_2[47];
      totals_1[48] = acc_2[48];
      totals_1[49] = acc_2[49];
      totals_1[50] = acc_2[50];
      totals_1[51] = acc_2[51];
      totals_1[52] = acc_2[52];
      totals_1[53] = acc_2[53];
      totals_1[54] = acc_2[54];
      totals_1[55] = acc_2[55];
      totals_1[56] = acc_2[56];
      totals_1[57] = acc_2[57];
      totals_1[58] = acc_2[58];
      totals_1[59] = acc_2[59];
      totals_1[60] = acc_2[60];
      totals_1[61] = acc_2[61];
      totals_1[62] = acc_2[62];
      totals_1[63] = acc_2[63];
      for (int i_2 = 0; i_2 < 8; ++i_2) {
        const int m_1 = int(threadIdx.x) / 8 + m_start_1 + i_2 * 8;
        if (m_1 < batch) {
          for (int j_1 = 0; j_1 < 8; ++j_1) {
            const int n_1 = int(threadIdx.x) % 8 + n_start_1 + j_1 * 8;
            const float total_2 = totals_1[i_2 * 8 + j_1];
            out2[m_1 * 128 + n_1] = in1[m_1 * 128 + n_1] > 0.0f ? total_2 : 0.0f;
          }
        }
      }
    }
  }
  if (int(blockIdx.x) >= (batch + 63) / 64 * 2 + 3) {
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

// train_step_hidden_1: reduce_sum, dot_general, dot_general, mul, mul
// source: examples/digits/model.ts:15:12, examples/digits/model.ts:14:12
// schedule: reduce: workgroup result 16, workgroup reduction 4; contract: tile m 64, tile n 64, tile k 16, register m 8, register n 8, stage lhs, stage rhs; contract: tile m 64, tile n 64, tile k 16, register m 8, register n 8, stage lhs, stage rhs
// FLOPs: 526464*batch, bytes: 13824*batch+1049088
extern "C" __global__ __launch_bounds__(64)
void train_step_hidden_1(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    const int* __restrict__ in3,
    float* __restrict__ out0,
    float* __restrict__ out1,
    float* __restrict__ out2,
    int batch) {
  __shared__ __align__(16) float shared0[1024];
  __shared__ __align__(16) float shared1[1024];
  if (int(blockIdx.x) < 8) {
    const int column = int(threadIdx.x) % 16;
    const int part = int(threadIdx.x) / 16;
    const int i = int(blockIdx.x) * 16 + column;
    float acc = 0.0f;
    for (int step = 0; step < (batch + 3) / 4; ++step) {
      const int r = part + step * 4;
      if (i < 128 && r < batch) {
        acc = acc + in0[i + r * 128];
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
    if (part == 0 && i < 128) {
      out0[i] = total;
    }
  }
  if (int(blockIdx.x) >= 8) {
    if (int(blockIdx.x) < 40) {
      const int group_1 = int(blockIdx.x) - 8;
      const int m_start = group_1 % 16 * 64;
      const int n_start = group_1 / 16 % 2 * 64;
      float acc_1[64] = {};
      const int row = int(threadIdx.x) + m_start;
      const int column_1 = int(threadIdx.x) + n_start;
      for (int kt = 0; kt < (batch + 15) / 16; ++kt) {
        const int k_start = kt * 16;
        for (int kk = 0; kk < 16; ++kk) {
          shared0[int(threadIdx.x) + kk * 64] = k_start + kk < batch ? in1[row + k_start * 1024 + kk * 1024] : 0.0f;
        }
        for (int kk_1 = 0; kk_1 < 16; ++kk_1) {
          shared1[int(threadIdx.x) + kk_1 * 64] = k_start + kk_1 < batch ? in0[column_1 + k_start * 128 + kk_1 * 128] : 0.0f;
        }
        __syncthreads();
        for (int kk_2 = 0; kk_2 < 16; ++kk_2) {
          const float a = shared0[int(threadIdx.x) / 8 + kk_2 * 64];
          const float a_1 = shared0[int(threadIdx.x) / 8 + kk_2 * 64 + 8];
          const float a_2 = shared0[int(threadIdx.x) / 8 + kk_2 * 64 + 16];
          const float a_3 = shared0[int(threadIdx.x) / 8 + kk_2 * 64 + 24];
          const float a_4 = shared0[int(threadIdx.x) / 8 + kk_2 * 64 + 32];
          const float a_5 = shared0[int(threadIdx.x) / 8 + kk_2 * 64 + 40];
          const float a_6 = shared0[int(threadIdx.x) / 8 + kk_2 * 64 + 48];
          const float a_7 = shared0[int(threadIdx.x) / 8 + kk_2 * 64 + 56];
          const float b = shared1[int(threadIdx.x) % 8 + kk_2 * 64];
          const float b_1 = shared1[int(threadIdx.x) % 8 + kk_2 * 64 + 8];
          const float b_2 = shared1[int(threadIdx.x) % 8 + kk_2 * 64 + 16];
          const float b_3 = shared1[int(threadIdx.x) % 8 + kk_2 * 64 + 24];
          const float b_4 = shared1[int(threadIdx.x) % 8 + kk_2 * 64 + 32];
          const float b_5 = shared1[int(threadIdx.x) % 8 + kk_2 * 64 + 40];
          const float b_6 = shared1[int(threadIdx.x) % 8 + kk_2 * 64 + 48];
          const float b_7 = shared1[int(threadIdx.x) % 8 + kk_2 * 64 + 56];
          acc_1[0] = fmaf(a, b, acc_1[0]);
          acc_1[1] = fmaf(a, b_1, acc_1[1]);
          acc_1[2] = fmaf(a, b_2, acc_1[2]);
          acc_1[3] = fmaf(a, b_3, acc_1[3]);
          acc_1[4] = fmaf(a, b_4, acc_1[4]);
          acc_1[5] = fmaf(a, b_5, acc_1[5]);
          acc_1[6] = fmaf(a, b_6, acc_1[6]);
          acc_1[7] = fmaf(a, b_7, acc_1[7]);
          acc_1[8] = fmaf(a_1, b, acc_1[8]);
          acc_1[9] = fmaf(a_1, b_1, acc_1[9]);
          acc_1[10] = fmaf(a_1, b_2, acc_1[10]);
          acc_1[11] = fmaf(a_1, b_3, acc_1[11]);
          acc_1[12] = fmaf(a_1, b_4, acc_1[12]);
          acc_1[13] = fmaf(a_1, b_5, acc_1[13]);
          acc_1[14] = fmaf(a_1, b_6, acc_1[14]);
          acc_1[15] = fmaf(a_1, b_7, acc_1[15]);
          acc_1[16] = fmaf(a_2, b, acc_1[16]);
          acc_1[17] = fmaf(a_2, b_1, acc_1[17]);
          acc_1[18] = fmaf(a_2, b_2, acc_1[18]);
          acc_1[19] = fmaf(a_2, b_3, acc_1[19]);
          acc_1[20] = fmaf(a_2, b_4, acc_1[20]);
          acc_1[21] = fmaf(a_2, b_5, acc_1[21]);
          acc_1[22] = fmaf(a_2, b_6, acc_1[22]);
          acc_1[23] = fmaf(a_2, b_7, acc_1[23]);
          acc_1[24] = fmaf(a_3, b, acc_1[24]);
          acc_1[25] = fmaf(a_3, b_1, acc_1[25]);
          acc_1[26] = fmaf(a_3, b_2, acc_1[26]);
          acc_1[27] = fmaf(a_3, b_3, acc_1[27]);
          acc_1[28] = fmaf(a_3, b_4, acc_1[28]);
          acc_1[29] = fmaf(a_3, b_5, acc_1[29]);
          acc_1[30] = fmaf(a_3, b_6, acc_1[30]);
          acc_1[31] = fmaf(a_3, b_7, acc_1[31]);
          acc_1[32] = fmaf(a_4, b, acc_1[32]);
          acc_1[33] = fmaf(a_4, b_1, acc_1[33]);
          acc_1[34] = fmaf(a_4, b_2, acc_1[34]);
          acc_1[35] = fmaf(a_4, b_3, acc_1[35]);
          acc_1[36] = fmaf(a_4, b_4, acc_1[36]);
          acc_1[37] = fmaf(a_4, b_5, acc_1[37]);
          acc_1[38] = fmaf(a_4, b_6, acc_1[38]);
          acc_1[39] = fmaf(a_4, b_7, acc_1[39]);
          acc_1[40] = fmaf(a_5, b, acc_1[40]);
          acc_1[41] = fmaf(a_5, b_1, acc_1[41]);
          acc_1[42] = fmaf(a_5, b_2, acc_1[42]);
          acc_1[43] = fmaf(a_5, b_3, acc_1[43]);
          acc_1[44] = fmaf(a_5, b_4, acc_1[44]);
          acc_1[45] = fmaf(a_5, b_5, acc_1[45]);
          acc_1[46] = fmaf(a_5, b_6, acc_1[46]);
          acc_1[47] = fmaf(a_5, b_7, acc_1[47]);
          acc_1[48] = fmaf(a_6, b, acc_1[48]);
          acc_1[49] = fmaf(a_6, b_1, acc_1[49]);
          acc_1[50] = fmaf(a_6, b_2, acc_1[50]);
          acc_1[51] = fmaf(a_6, b_3, acc_1[51]);
          acc_1[52] = fmaf(a_6, b_4, acc_1[52]);
          acc_1[53] = fmaf(a_6, b_5, acc_1[53]);
          acc_1[54] = fmaf(a_6, b_6, acc_1[54]);
          acc_1[55] = fmaf(a_6, b_7, acc_1[55]);
          acc_1[56] = fmaf(a_7, b, acc_1[56]);
          acc_1[57] = fmaf(a_7, b_1, acc_1[57]);
          acc_1[58] = fmaf(a_7, b_2, acc_1[58]);
          acc_1[59] = fmaf(a_7, b_3, acc_1[59]);
          acc_1[60] = fmaf(a_7, b_4, acc_1[60]);
          acc_1[61] = fmaf(a_7, b_5, acc_1[61]);
          acc_1[62] = fmaf(a_7, b_6, acc_1[62]);
          acc_1[63] = fmaf(a_7, b_7, acc_1[63]);
        }
        __syncthreads();
      }
      float totals[64] = {};
      totals[0] = acc_1[0];
      totals[1] = acc_1[1];
      totals[2] = acc_1[2];
      totals[3] = acc_1[3];
      totals[4] = acc_1[4];
      totals[5] = acc_1[5];
      totals[6] = acc_1[6];
      totals[7] = acc_1[7];
      totals[8] = acc_1[8];
      totals[9] = acc_1[9];
      totals[10] = acc_1[10];
      totals[11] = acc_1[11];
      totals[12] = acc_1[12];
      totals[13] = acc_1[13];
      totals[14] = acc_1[14];
      totals[15] = acc_1[15];
      totals[16] = acc_1[16];
      totals[17] = acc_1[17];
      totals[18] = acc_1[18];
      totals[19] = acc_1[19];
      totals[20] = acc_1[20];
      totals[21] = acc_1[21];
      totals[22] = acc_1[22];
      totals[23] = acc_1[23];
      totals[24] = acc_1[24];
      totals[25] = acc_1[25];
      totals[26] = acc_1[26];
      totals[27] = acc_1[27];
      totals[28] = acc_1[28];
      totals[29] = acc_1[29];
      totals[30] = acc_1[30];
      totals[31] = acc_1[31];
      totals[32] = acc_1[32];
      totals[33] = acc_1[33];
      totals[34] = acc_1[34];
      totals[35] = acc_1[35];
      totals[36] = acc_1[36];
      totals[37] = acc_1[37];
      totals[38] = acc_1[38];
      totals[39] = acc_1[39];
      totals[40] = acc_1[40];
      totals[41] = acc_1[41];
      totals[42] = acc_1[42];
      totals[43] = acc_1[43];
      totals[44] = acc_1[44];
      totals[45] = acc_1[45];
      totals[46] = acc_1[46];
      totals[47] = acc_1[47];
      totals[48] = acc_1[48];
      totals[49] = acc_1[49];
      totals[50] = acc_1[50];
      totals[51] = acc_1[51];
      totals[52] = acc_1[52];
      totals[53] = acc_1[53];
      totals[54] = acc_1[54];
      totals[55] = acc_1[55];
      totals[56] = acc_1[56];
      totals[57] = acc_1[57];
      totals[58] = acc_1[58];
      totals[59] = acc_1[59];
      totals[60] = acc_1[60];
      totals[61] = acc_1[61];
      totals[62] = acc_1[62];
      totals[63] = acc_1[63];
      for (int i_1 = 0; i_1 < 8; ++i_1) {
        const int m = int(threadIdx.x) / 8 + m_start + i_1 * 8;
        for (int j = 0; j < 8; ++j) {
          const int n = int(threadIdx.x) % 8 + n_start + j * 8;
          const float total_1 = totals[i_1 * 8 + j];
          out1[m * 128 + n] = total_1;
        }
      }
    }
  }
  if (int(blockIdx.x) >= 40) {
    const int group_2 = int(blockIdx.x) - 40;
    const int m_start_1 = group_2 % ((batch + 63) / 64) * 64;
    const int n_start_1 = group_2 / ((batch + 63) / 64) % 16 * 64;
    float acc_2[64] = {};
    const int row_1 = min_i32(int(threadIdx.x) + m_start_1, batch - 1);
    const int column_2 = int(threadIdx.x) + n_start_1;
    for (int kt_1 = 0; kt_1 < 8; ++kt_1) {
      const int k_start_1 = kt_1 * 16;
      for (int kk_3 = 0; kk_3 < 16; ++kk_3) {
        shared0[int(threadIdx.x) + kk_3 * 64] = in0[row_1 * 128 + k_start_1 + kk_3];
      }
      for (int kk_4 = 0; kk_4 < 16; ++kk_4) {
        shared1[int(threadIdx.x) + kk_4 * 64] = in2[column_2 * 128 + k_start_1 + kk_4];
      }
      __syncthreads();
      for (int kk_5 = 0; kk_5 < 16; ++kk_5) {
        const float a_8 = shared0[int(threadIdx.x) / 8 + kk_5 * 64];
        const float a_9 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 8];
        const float a_10 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 16];
        const float a_11 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 24];
        const float a_12 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 32];
        const float a_13 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 40];
        const float a_14 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 48];
        const float a_15 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 56];
        const float b_8 = shared1[int(threadIdx.x) % 8 + kk_5 * 64];
        const float b_9 = shared1[int(threadIdx.x) % 8 + kk_5 * 64 + 8];
        const float b_10 = shared1[int(threadIdx.x) % 8 + kk_5 * 64 + 16];
        const float b_11 = shared1[int(threadIdx.x) % 8 + kk_5 * 64 + 24];
        const float b_12 = shared1[int(threadIdx.x) % 8 + kk_5 * 64 + 32];
        const float b_13 = shared1[int(threadIdx.x) % 8 + kk_5 * 64 + 40];
        const float b_14 = shared1[int(threadIdx.x) % 8 + kk_5 * 64 + 48];
        const float b_15 = shared1[int(threadIdx.x) % 8 + kk_5 * 64 + 56];
        acc_2[0] = fmaf(a_8, b_8, acc_2[0]);
        acc_2[1] = fmaf(a_8, b_9, acc_2[1]);
        acc_2[2] = fmaf(a_8, b_10, acc_2[2]);
        acc_2[3] = fmaf(a_8, b_11, acc_2[3]);
        acc_2[4] = fmaf(a_8, b_12, acc_2[4]);
        acc_2[5] = fmaf(a_8, b_13, acc_2[5]);
        acc_2[6] = fmaf(a_8, b_14, acc_2[6]);
        acc_2[7] = fmaf(a_8, b_15, acc_2[7]);
        acc_2[8] = fmaf(a_9, b_8, acc_2[8]);
        acc_2[9] = fmaf(a_9, b_9, acc_2[9]);
        acc_2[10] = fmaf(a_9, b_10, acc_2[10]);
        acc_2[11] = fmaf(a_9, b_11, acc_2[11]);
        acc_2[12] = fmaf(a_9, b_12, acc_2[12]);
        acc_2[13] = fmaf(a_9, b_13, acc_2[13]);
        acc_2[14] = fmaf(a_9, b_14, acc_2[14]);
        acc_2[15] = fmaf(a_9, b_15, acc_2[15]);
        acc_2[16] = fmaf(a_10, b_8, acc_2[16]);
        acc_2[17] = fmaf(a_10, b_9, acc_2[17]);
        acc_2[18] = fmaf(a_10, b_10, acc_2[18]);
        acc_2[19] = fmaf(a_10, b_11, acc_2[19]);
        acc_2[20] = fmaf(a_10, b_12, acc_2[20]);
        acc_2[21] = fmaf(a_10, b_13, acc_2[21]);
        acc_2[22] = fmaf(a_10, b_14, acc_2[22]);
        acc_2[23] = fmaf(a_10, b_15, acc_2[23]);
        acc_2[24] = fmaf(a_11, b_8, acc_2[24]);
        acc_2[25] = fmaf(a_11, b_9, acc_2[25]);
        acc_2[26] = fmaf(a_11, b_10, acc_2[26]);
        acc_2[27] = fmaf(a_11, b_11, acc_2[27]);
        acc_2[28] = fmaf(a_11, b_12, acc_2[28]);
        acc_2[29] = fmaf(a_11, b_13, acc_2[29]);
        acc_2[30] = fmaf(a_11, b_14, acc_2[30]);
        acc_2[31] = fmaf(a_11, b_15, acc_2[31]);
        acc_2[32] = fmaf(a_12, b_8, acc_2[32]);
        acc_2[33] = fmaf(a_12, b_9, acc_2[33]);
        acc_2[34] = fmaf(a_12, b_10, acc_2[34]);
        acc_2[35] = fmaf(a_12, b_11, acc_2[35]);
        acc_2[36] = fmaf(a_12, b_12, acc_2[36]);
        acc_2[37] = fmaf(a_12, b_13, acc_2[37]);
        acc_2[38] = fmaf(a_12, b_14, acc_2[38]);
        acc_2[39] = fmaf(a_12, b_15, acc_2[39]);
        acc_2[40] = fmaf(a_13, b_8, acc_2[40]);
        acc_2[41] = fmaf(a_13, b_9, acc_2[41]);
        acc_2[42] = fmaf(a_13, b_10, acc_2[42]);
        acc_2[43] = fmaf(a_13, b_11, acc_2[43]);
        acc_2[44] = fmaf(a_13, b_12, acc_2[44]);
        acc_2[45] = fmaf(a_13, b_13, acc_2[45]);
        acc_2[46] = fmaf(a_13, b_14, acc_2[46]);
        acc_2[47] = fmaf(a_13, b_15, acc_2[47]);
        acc_2[48] = fmaf(a_14, b_8, acc_2[48]);
        acc_2[49] = fmaf(a_14, b_9, acc_2[49]);
        acc_2[50] = fmaf(a_14, b_10, acc_2[50]);
        acc_2[51] = fmaf(a_14, b_11, acc_2[51]);
        acc_2[52] = fmaf(a_14, b_12, acc_2[52]);
        acc_2[53] = fmaf(a_14, b_13, acc_2[53]);
        acc_2[54] = fmaf(a_14, b_14, acc_2[54]);
        acc_2[55] = fmaf(a_14, b_15, acc_2[55]);
        acc_2[56] = fmaf(a_15, b_8, acc_2[56]);
        acc_2[57] = fmaf(a_15, b_9, acc_2[57]);
        acc_2[58] = fmaf(a_15, b_10, acc_2[58]);
        acc_2[59] = fmaf(a_15, b_11, acc_2[59]);
        acc_2[60] = fmaf(a_15, b_12, acc_2[60]);
        acc_2[61] = fmaf(a_15, b_13, acc_2[61]);
        acc_2[62] = fmaf(a_15, b_14, acc_2[62]);
        acc_2[63] = fmaf(a_15, b_15, acc_2[63]);
      }
      __syncthreads();
    }
    float totals_1[64] = {};
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
    totals_1[32] = acc_2[32];
    totals_1[33] = acc_2[33];
    totals_1[34] = acc_2[34];
    totals_1[35] = acc_2[35];
    totals_1[36] = acc_2[36];
    totals_1[37] = acc_2[37];
    totals_1[38] = acc_2[38];
    totals_1[39] = acc_2[39];
    totals_1[40] = acc_2[40];
    totals_1[41] = acc_2[41];
    totals_1[42] = acc_2[42];
    totals_1[43] = acc_2[43];
    totals_1[44] = acc_2[44];
    totals_1[45] = acc_2[45];
    totals_1[46] = acc_2[46];
    totals_1[47] = acc_2[47];
    totals_1[48] = acc_2[48];
    totals_1[49] = acc_2[49];
    totals_1[50] = acc_2[50];
    totals_1[51] = acc_2[51];
    totals_1[52] = acc_2[52];
    totals_1[53] = acc_2[53];
    totals_1[54] = acc_2[54];
    totals_1[55] = acc_2[55];
    totals_1[56] = acc_2[56];
    totals_1[57] = acc_2[57];
    totals_1[58] = acc_2[58];
    totals_1[59] = acc_2[59];
    totals_1[60] = acc_2[60];
    totals_1[61] = acc_2[61];
    totals_1[62] = acc_2[62];
    totals_1[63] = acc_2[63];
    for (int i_2 = 0; i_2 < 8; ++i_2) {
      const int m_1 = int(threadIdx.x) / 8 + m_start_1 + i_2 * 8;
      if (m_1 < batch) {
        for (int j_1 = 0; j_1 < 8; ++j_1) {
          const int n_1 = int(threadIdx.x) % 8 + n_start_1 + j_1 * 8;
          const float total_2 = totals_1[i_2 * 8 + j_1];
          out2[m_1 * 1024 + n_1] = total_2 * 1.3333334f * float(in3[m_1 * 1024 + n_1] != 0);
        }
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
// schedule: reduce: workgroup result 16, workgroup reduction 4; contract: tile m 64, tile n 32, tile k 16, register m 8, register n 4, stage lhs, stage rhs; contract: tile m 64, tile n 64, tile k 16, register m 8, register n 8, stage lhs, stage rhs
// FLOPs: 21303296*batch+51200, bytes: 86016*batch+409856
extern "C" __global__ __launch_bounds__(64)
void train_step_conv2(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    float* __restrict__ out1,
    float* __restrict__ out2,
    int batch) {
  __shared__ __align__(16) float shared0[1024];
  __shared__ __align__(16) float shared1[1024];
  if (int(blockIdx.x) < 4) {
    const int column = int(threadIdx.x) % 16;
    const int part = int(threadIdx.x) / 16;
    const int i = int(blockIdx.x) * 16 + column;
    float acc = 0.0f;
    for (int step = 0; step < batch * 16; ++step) {
      const int r = part + step * 4;
      if (i < 64) {
        acc = acc + in0[i + r * 64];
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
    if (part == 0 && i < 64) {
      out0[i] = total;
    }
  }
  if (int(blockIdx.x) >= 4) {
    if (int(blockIdx.x) < (batch * 9 + 3) / 4 + 4) {
      const int group_1 = int(blockIdx.x) - 4;
      const int m_start = group_1 * 64;
      float acc_1[32] = {};
      const int row = min_i32(int(threadIdx.x) + m_start, batch * 144 - 1);
      const int f = row / 12 / 12;
      const int f_1 = row / 12 % 12;
      const int f_2 = row % 12;
      const int lane_1 = int(threadIdx.x) % 32;
      const int column_1 = lane_1;
      for (int ko0 = 0; ko0 < 5; ++ko0) {
        for (int ko1 = 0; ko1 < 5; ++ko1) {
          for (int kt = 0; kt < 4; ++kt) {
            const int k_start = kt * 16;
            for (int kk = 0; kk < 16; ++kk) {
              shared0[int(threadIdx.x) + kk * 64] = f_1 + ko0 - 4 >= 0 && f_1 + ko0 - 4 < 8 && (f_2 + ko1 - 4 >= 0 && f_2 + ko1 - 4 < 8) ? in0[f * 4096 + f_1 * 512 + f_2 * 64 + ko0 * 512 + ko1 * 64 + k_start + kk - 2304] : 0.0f;
            }
            for (int kk_1 = int(threadIdx.x) / 32; kk_1 < 16; kk_1 += 2) {
              shared1[lane_1 + kk_1 * 32] = in1[column_1 * 64 - ko0 * 10240 - ko1 * 2048 + k_start + kk_1 + 49152];
            }
            __syncthreads();
            for (int kk_2 = 0; kk_2 < 16; ++kk_2) {
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
              acc_1[0] = fmaf(a, b, acc_1[0]);
              acc_1[1] = fmaf(a, b_1, acc_1[1]);
              acc_1[2] = fmaf(a, b_2, acc_1[2]);
              acc_1[3] = fmaf(a, b_3, acc_1[3]);
              acc_1[4] = fmaf(a_1, b, acc_1[4]);
              acc_1[5] = fmaf(a_1, b_1, acc_1[5]);
              acc_1[6] = fmaf(a_1, b_2, acc_1[6]);
              acc_1[7] = fmaf(a_1, b_3, acc_1[7]);
              acc_1[8] = fmaf(a_2, b, acc_1[8]);
              acc_1[9] = fmaf(a_2, b_1, acc_1[9]);
              acc_1[10] = fmaf(a_2, b_2, acc_1[10]);
              acc_1[11] = fmaf(a_2, b_3, acc_1[11]);
              acc_1[12] = fmaf(a_3, b, acc_1[12]);
              acc_1[13] = fmaf(a_3, b_1, acc_1[13]);
              acc_1[14] = fmaf(a_3, b_2, acc_1[14]);
              acc_1[15] = fmaf(a_3, b_3, acc_1[15]);
              acc_1[16] = fmaf(a_4, b, acc_1[16]);
              acc_1[17] = fmaf(a_4, b_1, acc_1[17]);
              acc_1[18] = fmaf(a_4, b_2, acc_1[18]);
              acc_1[19] = fmaf(a_4, b_3, acc_1[19]);
              acc_1[20] = fmaf(a_5, b, acc_1[20]);
              acc_1[21] = fmaf(a_5, b_1, acc_1[21]);
              acc_1[22] = fmaf(a_5, b_2, acc_1[22]);
              acc_1[23] = fmaf(a_5, b_3, acc_1[23]);
              acc_1[24] = fmaf(a_6, b, acc_1[24]);
              acc_1[25] = fmaf(a_6, b_1, acc_1[25]);
              acc_1[26] = fmaf(a_6, b_2, acc_1[26]);
              acc_1[27] = fmaf(a_6, b_3, acc_1[27]);
              acc_1[28] = fmaf(a_7, b, acc_1[28]);
              acc_1[29] = fmaf(a_7, b_1, acc_1[29]);
              acc_1[30] = fmaf(a_7, b_2, acc_1[30]);
              acc_1[31] = fmaf(a_7, b_3, acc_1[31]);
            }
            __syncthreads();
          }
        }
      }
      float totals[32] = {};
      totals[0] = acc_1[0];
      totals[1] = acc_1[1];
      totals[2] = acc_1[2];
      totals[3] = acc_1[3];
      totals[4] = acc_1[4];
      totals[5] = acc_1[5];
      totals[6] = acc_1[6];
      totals[7] = acc_1[7];
      totals[8] = acc_1[8];
      totals[9] = acc_1[9];
      totals[10] = acc_1[10];
      totals[11] = acc_1[11];
      totals[12] = acc_1[12];
      totals[13] = acc_1[13];
      totals[14] = acc_1[14];
      totals[15] = acc_1[15];
      totals[16] = acc_1[16];
      totals[17] = acc_1[17];
      totals[18] = acc_1[18];
      totals[19] = acc_1[19];
      totals[20] = acc_1[20];
      totals[21] = acc_1[21];
      totals[22] = acc_1[22];
      totals[23] = acc_1[23];
      totals[24] = acc_1[24];
      totals[25] = acc_1[25];
      totals[26] = acc_1[26];
      totals[27] = acc_1[27];
      totals[28] = acc_1[28];
      totals[29] = acc_1[29];
      totals[30] = acc_1[30];
      totals[31] = acc_1[31];
      for (int i_1 = 0; i_1 < 8; ++i_1) {
        const int m = int(threadIdx.x) / 8 + m_start + i_1 * 8;
        if (m < batch * 144) {
          const int mi = m / 12 / 12;
          const int mi_1 = m / 12 % 12;
          const int mi_2 = m % 12;
          for (int j = 0; j < 4; ++j) {
            const int n = int(threadIdx.x) % 8 + j * 8;
            const float total_1 = totals[i_1 * 4 + j];
            out1[mi * 4608 + mi_1 * 384 + mi_2 * 32 + n] = total_1;
          }
        }
      }
    }
  }
  if (int(blockIdx.x) >= (batch * 9 + 3) / 4 + 4) {
    if (int(blockIdx.x) < (batch * 9 + 3) / 4 + 17) {
      const int group_2 = int(blockIdx.x) - (batch * 9 + 3) / 4 - 4;
      const int m_start_1 = group_2 * 64;
      float acc_2[64] = {};
      const int row_1 = min_i32(int(threadIdx.x) + m_start_1, 799);
      const int f_3 = row_1 / 32 / 5;
      const int f_4 = row_1 / 32 % 5;
      const int f_5 = row_1 % 32;
      for (int ko = 0; ko < batch; ++ko) {
        for (int kt_1 = 0; kt_1 < 4; ++kt_1) {
          const int k_start_1 = kt_1 * 2;
          for (int kk_3 = 0; kk_3 < 16; ++kk_3) {
            shared0[int(threadIdx.x) + kk_3 * 64] = in2[f_3 * 384 + f_4 * 32 + f_5 + ko * 4608 + k_start_1 * 384 + kk_3 / 8 * 384 + kk_3 % 8 * 32];
          }
          for (int kk_4 = 0; kk_4 < 16; ++kk_4) {
            shared1[int(threadIdx.x) + kk_4 * 64] = in0[int(threadIdx.x) + ko * 4096 + k_start_1 * 512 + kk_4 / 8 * 512 + kk_4 % 8 * 64];
          }
          __syncthreads();
          for (int kk_5 = 0; kk_5 < 16; ++kk_5) {
            const float a_8 = shared0[int(threadIdx.x) / 8 + kk_5 * 64];
            const float a_9 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 8];
            const float a_10 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 16];
            const float a_11 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 24];
            const float a_12 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 32];
            const float a_13 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 40];
            const float a_14 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 48];
            const float a_15 = shared0[int(threadIdx.x) / 8 + kk_5 * 64 + 56];
            const float b_4 = shared1[int(threadIdx.x) % 8 + kk_5 * 64];
            const float b_5 = shared1[int(threadIdx.x) % 8 + kk_5 * 64 + 8];
            const float b_6 = shared1[int(threadIdx.x) % 8 + kk_5 * 64 + 16];
            const float b_7 = shared1[int(threadIdx.x) % 8 + kk_5 * 64 + 24];
            const float b_8 = shared1[int(threadIdx.x) % 8 + kk_5 * 64 + 32];
            const float b_9 = shared1[int(threadIdx.x) % 8 + kk_5 * 64 + 40];
            const float b_10 = shared1[int(threadIdx.x) % 8 + kk_5 * 64 + 48];
            const float b_11 = shared1[int(threadIdx.x) % 8 + kk_5 * 64 + 56];
            acc_2[0] = fmaf(a_8, b_4, acc_2[0]);
            acc_2[1] = fmaf(a_8, b_5, acc_2[1]);
            acc_2[2] = fmaf(a_8, b_6, acc_2[2]);
            acc_2[3] = fmaf(a_8, b_7, acc_2[3]);
            acc_2[4] = fmaf(a_8, b_8, acc_2[4]);
            acc_2[5] = fmaf(a_8, b_9, acc_2[5]);
            acc_2[6] = fmaf(a_8, b_10, acc_2[6]);
            acc_2[7] = fmaf(a_8, b_11, acc_2[7]);
            acc_2[8] = fmaf(a_9, b_4, acc_2[8]);
            acc_2[9] = fmaf(a_9, b_5, acc_2[9]);
            acc_2[10] = fmaf(a_9, b_6, acc_2[10]);
            acc_2[11] = fmaf(a_9, b_7, acc_2[11]);
            acc_2[12] = fmaf(a_9, b_8, acc_2[12]);
            acc_2[13] = fmaf(a_9, b_9, acc_2[13]);
            acc_2[14] = fmaf(a_9, b_10, acc_2[14]);
            acc_2[15] = fmaf(a_9, b_11, acc_2[15]);
            acc_2[16] = fmaf(a_10, b_4, acc_2[16]);
            acc_2[17] = fmaf(a_10, b_5, acc_2[17]);
            acc_2[18] = fmaf(a_10, b_6, acc_2[18]);
            acc_2[19] = fmaf(a_10, b_7, acc_2[19]);
            acc_2[20] = fmaf(a_10, b_8, acc_2[20]);
            acc_2[21] = fmaf(a_10, b_9, acc_2[21]);
            acc_2[22] = fmaf(a_10, b_10, acc_2[22]);
            acc_2[23] = fmaf(a_10, b_11, acc_2[23]);
            acc_2[24] = fmaf(a_11, b_4, acc_2[24]);
            acc_2[25] = fmaf(a_11, b_5, acc_2[25]);
            acc_2[26] = fmaf(a_11, b_6, acc_2[26]);
            acc_2[27] = fmaf(a_11, b_7, acc_2[27]);
            acc_2[28] = fmaf(a_11, b_8, acc_2[28]);
            acc_2[29] = fmaf(a_11, b_9, acc_2[29]);
            acc_2[30] = fmaf(a_11, b_10, acc_2[30]);
            acc_2[31] = fmaf(a_11, b_11, acc_2[31]);
            acc_2[32] = fmaf(a_12, b_4, acc_2[32]);
            acc_2[33] = fmaf(a_12, b_5, acc_2[33]);
            acc_2[34] = fmaf(a_12, b_6, acc_2[34]);
            acc_2[35] = fmaf(a_12, b_7, acc_2[35]);
            acc_2[36] = fmaf(a_12, b_8, acc_2[36]);
            acc_2[37] = fmaf(a_12, b_9, acc_2[37]);
            acc_2[38] = fmaf(a_12, b_10, acc_2[38]);
            acc_2[39] = fmaf(a_12, b_11, acc_2[39]);
            acc_2[40] = fmaf(a_13, b_4, acc_2[40]);
            acc_2[41] = fmaf(a_13, b_5, acc_2[41]);
            acc_2[42] = fmaf(a_13, b_6, acc_2[42]);
            acc_2[43] = fmaf(a_13, b_7, acc_2[43]);
            acc_2[44] = fmaf(a_13, b_8, acc_2[44]);
            acc_2[45] = fmaf(a_13, b_9, acc_2[45]);
            acc_2[46] = fmaf(a_13, b_10, acc_2[46]);
            acc_2[47] = fmaf(a_13, b_11, acc_2[47]);
            acc_2[48] = fmaf(a_14, b_4, acc_2[48]);
            acc_2[49] = fmaf(a_14, b_5, acc_2[49]);
            acc_2[50] = fmaf(a_14, b_6, acc_2[50]);
            acc_2[51] = fmaf(a_14, b_7, acc_2[51]);
            acc_2[52] = fmaf(a_14, b_8, acc_2[52]);
            acc_2[53] = fmaf(a_14, b_9, acc_2[53]);
            acc_2[54] = fmaf(a_14, b_10, acc_2[54]);
            acc_2[55] = fmaf(a_14, b_11, acc_2[55]);
            acc_2[56] = fmaf(a_15, b_4, acc_2[56]);
            acc_2[57] = fmaf(a_15, b_5, acc_2[57]);
            acc_2[58] = fmaf(a_15, b_6, acc_2[58]);
            acc_2[59] = fmaf(a_15, b_7, acc_2[59]);
            acc_2[60] = fmaf(a_15, b_8, acc_2[60]);
            acc_2[61] = fmaf(a_15, b_9, acc_2[61]);
            acc_2[62] = fmaf(a_15, b_10, acc_2[62]);
            acc_2[63] = fmaf(a_15, b_11, acc_2[63]);
          }
          __syncthreads();
        }
      }
      float totals_1[64] = {};
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
      totals_1[32] = acc_2[32];
      totals_1[33] = acc_2[33];
      totals_1[34] = acc_2[34];
      totals_1[35] = acc_2[35];
      totals_1[36] = acc_2[36];
      totals_1[37] = acc_2[37];
      totals_1[38] = acc_2[38];
      totals_1[39] = acc_2[39];
      totals_1[40] = acc_2[40];
      totals_1[41] = acc_2[41];
      totals_1[42] = acc_2[42];
      totals_1[43] = acc_2[43];
      totals_1[44] = acc_2[44];
      totals_1[45] = acc_2[45];
      totals_1[46] = acc_2[46];
      totals_1[47] = acc_2[47];
      totals_1[48] = acc_2[48];
      totals_1[49] = acc_2[49];
      totals_1[50] = acc_2[50];
      totals_1[51] = acc_2[51];
      totals_1[52] = acc_2[52];
      totals_1[53] = acc_2[53];
      totals_1[54] = acc_2[54];
      totals_1[55] = acc_2[55];
      totals_1[56] = acc_2[56];
      totals_1[57] = acc_2[57];
      totals_1[58] = acc_2[58];
      totals_1[59] = acc_2[59];
      totals_1[60] = acc_2[60];
      totals_1[61] = acc_2[61];
      totals_1[62] = acc_2[62];
      totals_1[63] = acc_2[63];
      for (int i_2 = 0; i_2 < 8; ++i_2) {
        const int m_1 = int(threadIdx.x) / 8 + m_start_1 + i_2 * 8;
        if (m_1 < 800) {
          const int mi_3 = m_1 / 32 / 5;
          const int mi_4 = m_1 / 32 % 5;
          const int mi_5 = m_1 % 32;
          for (int j_1 = 0; j_1 < 8; ++j_1) {
            const int n_1 = int(threadIdx.x) % 8 + j_1 * 8;
            const float total_2 = totals_1[i_2 * 8 + j_1];
            out2[mi_3 * 10240 + mi_4 * 2048 + mi_5 * 64 + n_1] = total_2;
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
// schedule: reduce: workgroup result 16, workgroup reduction 4; contract: tile m 32, tile n 32, tile k 24, register m 4, register n 4, stage lhs, stage rhs
// FLOPs: 940032*batch, bytes: 150592*batch+3328
extern "C" __global__ __launch_bounds__(64)
void train_step_conv1_1(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    float* __restrict__ out0,
    float* __restrict__ out1,
    int batch) {
  __shared__ __align__(16) float shared0[768];
  __shared__ __align__(16) float shared1[768];
  if (int(blockIdx.x) < 2) {
    const int column = int(threadIdx.x) % 16;
    const int part = int(threadIdx.x) / 16;
    const int i = int(blockIdx.x) * 16 + column;
    float acc = 0.0f;
    for (int step = 0; step < batch * 144; ++step) {
      const int r = part + step * 4;
      if (i < 32) {
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
    const int m_start = group_1 * 32;
    float acc_1[16] = {};
    const int lane = int(threadIdx.x) % 32;
    const int row = min_i32(m_start + lane, 24);
    const int f = row / 5;
    const int f_1 = row % 5;
    const int lane_1 = int(threadIdx.x) % 32;
    const int column_1 = lane_1;
    for (int ko0 = 0; ko0 < batch; ++ko0) {
      for (int ko1 = 0; ko1 < 24; ++ko1) {
        for (int kk = int(threadIdx.x) / 32; kk < 24; kk += 2) {
          shared0[lane + kk * 32] = in1[f * 28 + f_1 + ko0 * 784 + ko1 * 28 + kk];
        }
        for (int kk_1 = int(threadIdx.x) / 32; kk_1 < 24; kk_1 += 2) {
          shared1[lane_1 + kk_1 * 32] = in0[column_1 + ko0 * 18432 + ko1 * 768 + kk_1 * 32];
        }
        __syncthreads();
        for (int kk_2 = 0; kk_2 < 24; ++kk_2) {
          const float a = shared0[int(threadIdx.x) / 8 + kk_2 * 32];
          const float a_1 = shared0[int(threadIdx.x) / 8 + kk_2 * 32 + 8];
          const float a_2 = shared0[int(threadIdx.x) / 8 + kk_2 * 32 + 16];
          const float a_3 = shared0[int(threadIdx.x) / 8 + kk_2 * 32 + 24];
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
          acc_1[8] = fmaf(a_2, b, acc_1[8]);
          acc_1[9] = fmaf(a_2, b_1, acc_1[9]);
          acc_1[10] = fmaf(a_2, b_2, acc_1[10]);
          acc_1[11] = fmaf(a_2, b_3, acc_1[11]);
          acc_1[12] = fmaf(a_3, b, acc_1[12]);
          acc_1[13] = fmaf(a_3, b_1, acc_1[13]);
          acc_1[14] = fmaf(a_3, b_2, acc_1[14]);
          acc_1[15] = fmaf(a_3, b_3, acc_1[15]);
        }
        __syncthreads();
      }
    }
    float totals[16] = {};
    totals[0] = acc_1[0];
    totals[1] = acc_1[1];
    totals[2] = acc_1[2];
    totals[3] = acc_1[3];
    totals[4] = acc_1[4];
    totals[5] = acc_1[5];
    totals[6] = acc_1[6];
    totals[7] = acc_1[7];
    totals[8] = acc_1[8];
    totals[9] = acc_1[9];
    totals[10] = acc_1[10];
    totals[11] = acc_1[11];
    totals[12] = acc_1[12];
    totals[13] = acc_1[13];
    totals[14] = acc_1[14];
    totals[15] = acc_1[15];
    for (int i_1 = 0; i_1 < 4; ++i_1) {
      const int m = int(threadIdx.x) / 8 + m_start + i_1 * 8;
      if (m < 25) {
        const int mi = m / 5;
        const int mi_1 = m % 5;
        for (int j = 0; j < 4; ++j) {
          const int n = int(threadIdx.x) % 8 + j * 8;
          const float total_1 = totals[i_1 * 4 + j];
          out1[mi * 160 + mi_1 * 32 + n] = total_1;
        }
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
