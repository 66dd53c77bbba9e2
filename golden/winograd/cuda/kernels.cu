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

__device__ __forceinline__ float4 operator+(float4 a, float4 b) { return make_float4(a.x + b.x, a.y + b.y, a.z + b.z, a.w + b.w); }
__device__ __forceinline__ float4 operator-(float4 a, float4 b) { return make_float4(a.x - b.x, a.y - b.y, a.z - b.z, a.w - b.w); }
__device__ __forceinline__ float4 operator*(float4 a, float4 b) { return make_float4(a.x * b.x, a.y * b.y, a.z * b.z, a.w * b.w); }
__device__ __forceinline__ float4 operator/(float4 a, float4 b) { return make_float4(a.x / b.x, a.y / b.y, a.z / b.z, a.w / b.w); }

// predict_convolution: conv, add, max
// source: test/golden/models.ts:102:14
// schedule: contract: winograd 2, tile m 32, tile n 32, tile k 8, workgroup m 256, register m 8, register n 8, stage lhs, stage rhs
// FLOPs: 75563008*batch, bytes: 655360*batch+147584
extern "C" __global__ __launch_bounds__(256)
void predict_convolution(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float tiles[9216];
  const int row_start = int(blockIdx.x) * 32;
  const int point = int(threadIdx.x) / 16;
  const int position = int(threadIdx.x) % 16;
  float acc[64] = {};
  const int row = int(threadIdx.x) / 8;
  const int lhs_k = int(threadIdx.x) % 8;
  const int column = int(threadIdx.x) % 32;
  const int rhs_k = int(threadIdx.x) / 32;
  const int m = row_start + row;
  const int tile = m / 256;
  const int tile_1 = m / 16 % 16 * 2;
  const int tile_2 = m % 16 * 2;
  const int n = column;
  for (int block = 0; block < 17; ++block) {
    const int k_start = block * 8;
    const int k = lhs_k + k_start;
    const int k_1 = rhs_k + k_start;
    const float staged = k < 128 && (tile_1 - 1 >= 0 && tile_2 - 1 >= 0) ? in0[tile * 131072 + tile_1 * 4096 + tile_2 * 128 + k - 4224] : 0.0f;
    const float staged_1 = k < 128 && tile_1 - 1 >= 0 ? in0[tile * 131072 + tile_1 * 4096 + tile_2 * 128 + k - 4096] : 0.0f;
    const float staged_2 = k < 128 && tile_1 - 1 >= 0 ? in0[tile * 131072 + tile_1 * 4096 + tile_2 * 128 + k - 3968] : 0.0f;
    const float staged_3 = k < 128 && (tile_1 - 1 >= 0 && tile_2 + 2 < 32) ? in0[tile * 131072 + tile_1 * 4096 + tile_2 * 128 + k - 3840] : 0.0f;
    const float staged_4 = k < 128 && tile_2 - 1 >= 0 ? in0[tile * 131072 + tile_1 * 4096 + tile_2 * 128 + k - 128] : 0.0f;
    const float staged_5 = k < 128 ? in0[tile * 131072 + tile_1 * 4096 + tile_2 * 128 + k] : 0.0f;
    const float staged_6 = k < 128 ? in0[tile * 131072 + tile_1 * 4096 + tile_2 * 128 + k + 128] : 0.0f;
    const float staged_7 = k < 128 && tile_2 + 2 < 32 ? in0[tile * 131072 + tile_1 * 4096 + tile_2 * 128 + k + 256] : 0.0f;
    const float staged_8 = k < 128 && tile_2 - 1 >= 0 ? in0[tile * 131072 + tile_1 * 4096 + tile_2 * 128 + k + 3968] : 0.0f;
    const float staged_9 = k < 128 ? in0[tile * 131072 + tile_1 * 4096 + tile_2 * 128 + k + 4096] : 0.0f;
    const float staged_10 = k < 128 ? in0[tile * 131072 + tile_1 * 4096 + tile_2 * 128 + k + 4224] : 0.0f;
    const float staged_11 = k < 128 && tile_2 + 2 < 32 ? in0[tile * 131072 + tile_1 * 4096 + tile_2 * 128 + k + 4352] : 0.0f;
    const float staged_12 = k < 128 && (tile_1 + 2 < 32 && tile_2 - 1 >= 0) ? in0[tile * 131072 + tile_1 * 4096 + tile_2 * 128 + k + 8064] : 0.0f;
    const float staged_13 = k < 128 && tile_1 + 2 < 32 ? in0[tile * 131072 + tile_1 * 4096 + tile_2 * 128 + k + 8192] : 0.0f;
    const float staged_14 = k < 128 && tile_1 + 2 < 32 ? in0[tile * 131072 + tile_1 * 4096 + tile_2 * 128 + k + 8320] : 0.0f;
    const float staged_15 = k < 128 && (tile_1 + 2 < 32 && tile_2 + 2 < 32) ? in0[tile * 131072 + tile_1 * 4096 + tile_2 * 128 + k + 8448] : 0.0f;
    const float staged_16 = k_1 < 128 ? in1[n + k_1 * 32] : 0.0f;
    const float staged_17 = k_1 < 128 ? in1[n + k_1 * 32 + 4096] : 0.0f;
    const float staged_18 = k_1 < 128 ? in1[n + k_1 * 32 + 8192] : 0.0f;
    const float staged_19 = k_1 < 128 ? in1[n + k_1 * 32 + 12288] : 0.0f;
    const float staged_20 = k_1 < 128 ? in1[n + k_1 * 32 + 16384] : 0.0f;
    const float staged_21 = k_1 < 128 ? in1[n + k_1 * 32 + 20480] : 0.0f;
    const float staged_22 = k_1 < 128 ? in1[n + k_1 * 32 + 24576] : 0.0f;
    const float staged_23 = k_1 < 128 ? in1[n + k_1 * 32 + 28672] : 0.0f;
    const float staged_24 = k_1 < 128 ? in1[n + k_1 * 32 + 32768] : 0.0f;
    if (block > 0) {
      const int start = point * 288;
      const int row_block = position / 4;
      const int column_block = position % 4;
      #pragma unroll
      for (int kk = 0; kk < 8; ++kk) {
        const int at = start + kk * 36;
        const float4 a = (*reinterpret_cast<const float4*>(&tiles[row_block * 4 + at]));
        const float4 a_1 = (*reinterpret_cast<const float4*>(&tiles[row_block * 4 + at + 16]));
        const float4 b = (*reinterpret_cast<const float4*>(&tiles[column_block * 4 + at + 4608]));
        const float4 b_1 = (*reinterpret_cast<const float4*>(&tiles[column_block * 4 + at + 4624]));
        acc[0] = fmaf(a.x, b.x, acc[0]);
        acc[1] = fmaf(a.x, b.y, acc[1]);
        acc[2] = fmaf(a.x, b.z, acc[2]);
        acc[3] = fmaf(a.x, b.w, acc[3]);
        acc[4] = fmaf(a.x, b_1.x, acc[4]);
        acc[5] = fmaf(a.x, b_1.y, acc[5]);
        acc[6] = fmaf(a.x, b_1.z, acc[6]);
        acc[7] = fmaf(a.x, b_1.w, acc[7]);
        acc[8] = fmaf(a.y, b.x, acc[8]);
        acc[9] = fmaf(a.y, b.y, acc[9]);
        acc[10] = fmaf(a.y, b.z, acc[10]);
        acc[11] = fmaf(a.y, b.w, acc[11]);
        acc[12] = fmaf(a.y, b_1.x, acc[12]);
        acc[13] = fmaf(a.y, b_1.y, acc[13]);
        acc[14] = fmaf(a.y, b_1.z, acc[14]);
        acc[15] = fmaf(a.y, b_1.w, acc[15]);
        acc[16] = fmaf(a.z, b.x, acc[16]);
        acc[17] = fmaf(a.z, b.y, acc[17]);
        acc[18] = fmaf(a.z, b.z, acc[18]);
        acc[19] = fmaf(a.z, b.w, acc[19]);
        acc[20] = fmaf(a.z, b_1.x, acc[20]);
        acc[21] = fmaf(a.z, b_1.y, acc[21]);
        acc[22] = fmaf(a.z, b_1.z, acc[22]);
        acc[23] = fmaf(a.z, b_1.w, acc[23]);
        acc[24] = fmaf(a.w, b.x, acc[24]);
        acc[25] = fmaf(a.w, b.y, acc[25]);
        acc[26] = fmaf(a.w, b.z, acc[26]);
        acc[27] = fmaf(a.w, b.w, acc[27]);
        acc[28] = fmaf(a.w, b_1.x, acc[28]);
        acc[29] = fmaf(a.w, b_1.y, acc[29]);
        acc[30] = fmaf(a.w, b_1.z, acc[30]);
        acc[31] = fmaf(a.w, b_1.w, acc[31]);
        acc[32] = fmaf(a_1.x, b.x, acc[32]);
        acc[33] = fmaf(a_1.x, b.y, acc[33]);
        acc[34] = fmaf(a_1.x, b.z, acc[34]);
        acc[35] = fmaf(a_1.x, b.w, acc[35]);
        acc[36] = fmaf(a_1.x, b_1.x, acc[36]);
        acc[37] = fmaf(a_1.x, b_1.y, acc[37]);
        acc[38] = fmaf(a_1.x, b_1.z, acc[38]);
        acc[39] = fmaf(a_1.x, b_1.w, acc[39]);
        acc[40] = fmaf(a_1.y, b.x, acc[40]);
        acc[41] = fmaf(a_1.y, b.y, acc[41]);
        acc[42] = fmaf(a_1.y, b.z, acc[42]);
        acc[43] = fmaf(a_1.y, b.w, acc[43]);
        acc[44] = fmaf(a_1.y, b_1.x, acc[44]);
        acc[45] = fmaf(a_1.y, b_1.y, acc[45]);
        acc[46] = fmaf(a_1.y, b_1.z, acc[46]);
        acc[47] = fmaf(a_1.y, b_1.w, acc[47]);
        acc[48] = fmaf(a_1.z, b.x, acc[48]);
        acc[49] = fmaf(a_1.z, b.y, acc[49]);
        acc[50] = fmaf(a_1.z, b.z, acc[50]);
        acc[51] = fmaf(a_1.z, b.w, acc[51]);
        acc[52] = fmaf(a_1.z, b_1.x, acc[52]);
        acc[53] = fmaf(a_1.z, b_1.y, acc[53]);
        acc[54] = fmaf(a_1.z, b_1.z, acc[54]);
        acc[55] = fmaf(a_1.z, b_1.w, acc[55]);
        acc[56] = fmaf(a_1.w, b.x, acc[56]);
        acc[57] = fmaf(a_1.w, b.y, acc[57]);
        acc[58] = fmaf(a_1.w, b.z, acc[58]);
        acc[59] = fmaf(a_1.w, b.w, acc[59]);
        acc[60] = fmaf(a_1.w, b_1.x, acc[60]);
        acc[61] = fmaf(a_1.w, b_1.y, acc[61]);
        acc[62] = fmaf(a_1.w, b_1.z, acc[62]);
        acc[63] = fmaf(a_1.w, b_1.w, acc[63]);
      }
    }
    __syncthreads();
    const float d = staged - staged_8;
    const float d_1 = staged_4 + staged_8;
    const float d_2 = staged_8 - staged_4;
    const float d_3 = staged_4 - staged_12;
    const float d_4 = staged_1 - staged_9;
    const float d_5 = staged_5 + staged_9;
    const float d_6 = staged_9 - staged_5;
    const float d_7 = staged_5 - staged_13;
    const float d_8 = staged_2 - staged_10;
    const float d_9 = staged_6 + staged_10;
    const float d_10 = staged_10 - staged_6;
    const float d_11 = staged_6 - staged_14;
    const float d_12 = staged_3 - staged_11;
    const float d_13 = staged_7 + staged_11;
    const float d_14 = staged_11 - staged_7;
    const float d_15 = staged_7 - staged_15;
    const float d_16 = d - d_8;
    const float d_17 = d_4 + d_8;
    const float d_18 = d_8 - d_4;
    const float d_19 = d_4 - d_12;
    const float d_20 = d_1 - d_9;
    const float d_21 = d_5 + d_9;
    const float d_22 = d_9 - d_5;
    const float d_23 = d_5 - d_13;
    const float d_24 = d_2 - d_10;
    const float d_25 = d_6 + d_10;
    const float d_26 = d_10 - d_6;
    const float d_27 = d_6 - d_14;
    const float d_28 = d_3 - d_11;
    const float d_29 = d_7 + d_11;
    const float d_30 = d_11 - d_7;
    const float d_31 = d_7 - d_15;
    const int at_1 = row + lhs_k * 36;
    tiles[at_1] = d_16;
    tiles[at_1 + 288] = d_17;
    tiles[at_1 + 576] = d_18;
    tiles[at_1 + 864] = d_19;
    tiles[at_1 + 1152] = d_20;
    tiles[at_1 + 1440] = d_21;
    tiles[at_1 + 1728] = d_22;
    tiles[at_1 + 2016] = d_23;
    tiles[at_1 + 2304] = d_24;
    tiles[at_1 + 2592] = d_25;
    tiles[at_1 + 2880] = d_26;
    tiles[at_1 + 3168] = d_27;
    tiles[at_1 + 3456] = d_28;
    tiles[at_1 + 3744] = d_29;
    tiles[at_1 + 4032] = d_30;
    tiles[at_1 + 4320] = d_31;
    const float g = (staged_16 + staged_22) * 0.5f;
    const float g_1 = staged_19 * 0.5f;
    const float g_2 = g + g_1;
    const float g_3 = g - g_1;
    const float g_4 = (staged_17 + staged_23) * 0.5f;
    const float g_5 = staged_20 * 0.5f;
    const float g_6 = g_4 + g_5;
    const float g_7 = g_4 - g_5;
    const float g_8 = (staged_18 + staged_24) * 0.5f;
    const float g_9 = staged_21 * 0.5f;
    const float g_10 = g_8 + g_9;
    const float g_11 = g_8 - g_9;
    const float g_12 = (staged_16 + staged_18) * 0.5f;
    const float g_13 = staged_17 * 0.5f;
    const float g_14 = g_12 + g_13;
    const float g_15 = g_12 - g_13;
    const float g_16 = (g_2 + g_10) * 0.5f;
    const float g_17 = g_6 * 0.5f;
    const float g_18 = g_16 + g_17;
    const float g_19 = g_16 - g_17;
    const float g_20 = (g_3 + g_11) * 0.5f;
    const float g_21 = g_7 * 0.5f;
    const float g_22 = g_20 + g_21;
    const float g_23 = g_20 - g_21;
    const float g_24 = (staged_22 + staged_24) * 0.5f;
    const float g_25 = staged_23 * 0.5f;
    const float g_26 = g_24 + g_25;
    const float g_27 = g_24 - g_25;
    const int at_2 = column + rhs_k * 36 + 4608;
    tiles[at_2] = staged_16;
    tiles[at_2 + 288] = g_14;
    tiles[at_2 + 576] = g_15;
    tiles[at_2 + 864] = staged_18;
    tiles[at_2 + 1152] = g_2;
    tiles[at_2 + 1440] = g_18;
    tiles[at_2 + 1728] = g_19;
    tiles[at_2 + 2016] = g_10;
    tiles[at_2 + 2304] = g_3;
    tiles[at_2 + 2592] = g_22;
    tiles[at_2 + 2880] = g_23;
    tiles[at_2 + 3168] = g_11;
    tiles[at_2 + 3456] = staged_22;
    tiles[at_2 + 3744] = g_26;
    tiles[at_2 + 4032] = g_27;
    tiles[at_2 + 4320] = staged_24;
    __syncthreads();
  }
  for (int round_ = 0; round_ < 2; ++round_) {
    if (position / 8 == round_) {
      const int at_3 = point * 512 + position % 8;
      tiles[at_3] = acc[0];
      tiles[at_3 + 8] = acc[1];
      tiles[at_3 + 16] = acc[2];
      tiles[at_3 + 24] = acc[3];
      tiles[at_3 + 32] = acc[4];
      tiles[at_3 + 40] = acc[5];
      tiles[at_3 + 48] = acc[6];
      tiles[at_3 + 56] = acc[7];
      tiles[at_3 + 64] = acc[8];
      tiles[at_3 + 72] = acc[9];
      tiles[at_3 + 80] = acc[10];
      tiles[at_3 + 88] = acc[11];
      tiles[at_3 + 96] = acc[12];
      tiles[at_3 + 104] = acc[13];
      tiles[at_3 + 112] = acc[14];
      tiles[at_3 + 120] = acc[15];
      tiles[at_3 + 128] = acc[16];
      tiles[at_3 + 136] = acc[17];
      tiles[at_3 + 144] = acc[18];
      tiles[at_3 + 152] = acc[19];
      tiles[at_3 + 160] = acc[20];
      tiles[at_3 + 168] = acc[21];
      tiles[at_3 + 176] = acc[22];
      tiles[at_3 + 184] = acc[23];
      tiles[at_3 + 192] = acc[24];
      tiles[at_3 + 200] = acc[25];
      tiles[at_3 + 208] = acc[26];
      tiles[at_3 + 216] = acc[27];
      tiles[at_3 + 224] = acc[28];
      tiles[at_3 + 232] = acc[29];
      tiles[at_3 + 240] = acc[30];
      tiles[at_3 + 248] = acc[31];
      tiles[at_3 + 256] = acc[32];
      tiles[at_3 + 264] = acc[33];
      tiles[at_3 + 272] = acc[34];
      tiles[at_3 + 280] = acc[35];
      tiles[at_3 + 288] = acc[36];
      tiles[at_3 + 296] = acc[37];
      tiles[at_3 + 304] = acc[38];
      tiles[at_3 + 312] = acc[39];
      tiles[at_3 + 320] = acc[40];
      tiles[at_3 + 328] = acc[41];
      tiles[at_3 + 336] = acc[42];
      tiles[at_3 + 344] = acc[43];
      tiles[at_3 + 352] = acc[44];
      tiles[at_3 + 360] = acc[45];
      tiles[at_3 + 368] = acc[46];
      tiles[at_3 + 376] = acc[47];
      tiles[at_3 + 384] = acc[48];
      tiles[at_3 + 392] = acc[49];
      tiles[at_3 + 400] = acc[50];
      tiles[at_3 + 408] = acc[51];
      tiles[at_3 + 416] = acc[52];
      tiles[at_3 + 424] = acc[53];
      tiles[at_3 + 432] = acc[54];
      tiles[at_3 + 440] = acc[55];
      tiles[at_3 + 448] = acc[56];
      tiles[at_3 + 456] = acc[57];
      tiles[at_3 + 464] = acc[58];
      tiles[at_3 + 472] = acc[59];
      tiles[at_3 + 480] = acc[60];
      tiles[at_3 + 488] = acc[61];
      tiles[at_3 + 496] = acc[62];
      tiles[at_3 + 504] = acc[63];
    }
    __syncthreads();
    for (int e = 0; e < 2; ++e) {
      const int unit_1 = int(threadIdx.x) + e * 256;
      const int position_1 = round_ * 8 + unit_1 % 8;
      const int slot = unit_1 / 8;
      const int i = slot / 8;
      const int row_1 = row_start + position_1 / 4 * 4 + i / 4 * 16 + i % 4;
      const int column_1 = position_1 % 4 * 4 + slot % 8 / 4 * 16 + slot % 4;
      if (row_1 < batch * 256) {
        const int tile_3 = (int(blockIdx.x) * 2 + i / 4) / 16;
        const int tile_4 = (int(blockIdx.x) * 2 + i / 4) % 16 * 2;
        const int tile_5 = position_1 / 4 * 8 + i % 4 * 2;
        const float p = tiles[unit_1];
        const float p_1 = tiles[unit_1 + 512];
        const float p_2 = tiles[unit_1 + 1024];
        const float p_3 = tiles[unit_1 + 1536];
        const float p_4 = tiles[unit_1 + 2048];
        const float p_5 = tiles[unit_1 + 2560];
        const float p_6 = tiles[unit_1 + 3072];
        const float p_7 = tiles[unit_1 + 3584];
        const float p_8 = tiles[unit_1 + 4096];
        const float p_9 = tiles[unit_1 + 4608];
        const float p_10 = tiles[unit_1 + 5120];
        const float p_11 = tiles[unit_1 + 5632];
        const float p_12 = tiles[unit_1 + 6144];
        const float p_13 = tiles[unit_1 + 6656];
        const float p_14 = tiles[unit_1 + 7168];
        const float p_15 = tiles[unit_1 + 7680];
        const float p_16 = p + p_4 + p_8;
        const float p_17 = p_4 - p_8 - p_12;
        const float p_18 = p_1 + p_5 + p_9;
        const float p_19 = p_5 - p_9 - p_13;
        const float p_20 = p_2 + p_6 + p_10;
        const float p_21 = p_6 - p_10 - p_14;
        const float p_22 = p_3 + p_7 + p_11;
        const float p_23 = p_7 - p_11 - p_15;
        const float p_24 = p_16 + p_18 + p_20;
        const float p_25 = p_18 - p_20 - p_22;
        const float p_26 = p_17 + p_19 + p_21;
        const float p_27 = p_19 - p_21 - p_23;
        out0[column_1 + tile_3 * 32768 + tile_4 * 1024 + tile_5 * 32] = max_f32(p_24 + in2[column_1], 0.0f);
        out0[column_1 + tile_3 * 32768 + tile_4 * 1024 + tile_5 * 32 + 32] = max_f32(p_25 + in2[column_1], 0.0f);
        out0[column_1 + tile_3 * 32768 + tile_4 * 1024 + tile_5 * 32 + 1024] = max_f32(p_26 + in2[column_1], 0.0f);
        out0[column_1 + tile_3 * 32768 + tile_4 * 1024 + tile_5 * 32 + 1056] = max_f32(p_27 + in2[column_1], 0.0f);
      }
    }
    __syncthreads();
  }
}
