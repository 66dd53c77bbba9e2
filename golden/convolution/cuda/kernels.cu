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
// schedule: contract: tile m 64, tile n 16, tile k 16, register m 4, register n 4, stages k 4, stage lhs, stage rhs
// FLOPs: 7920*batch, bytes: 1344*batch+448
extern "C" __global__ __launch_bounds__(64)
void predict_convolution(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float tiles[8960];
  const int m_start = int(blockIdx.x) * 64;
  const int first = int(threadIdx.x) / 32 * 32;
  const int lane = int(threadIdx.x) % 32 / 4;
  const int lane_1 = int(threadIdx.x) % 4;
  float acc[16] = {};
  const int lane_2 = int(threadIdx.x) / 28;
  const int kk = int(threadIdx.x) % 28;
  const int row = min_i32(m_start + lane_2, batch * 36 - 1);
  const int f = row / 36;
  const int f_1 = row / 6 % 6;
  const int f_2 = row % 6;
  const int lane_3 = (int(threadIdx.x) + 8) / 28 + 2;
  const int kk_1 = (int(threadIdx.x) + 8) % 28;
  const int row_1 = min_i32(m_start + lane_3, batch * 36 - 1);
  const int f_3 = row_1 / 36;
  const int f_4 = row_1 / 6 % 6;
  const int f_5 = row_1 % 6;
  const int lane_4 = (int(threadIdx.x) + 16) / 28 + 4;
  const int kk_2 = (int(threadIdx.x) + 16) % 28;
  const int row_2 = min_i32(m_start + lane_4, batch * 36 - 1);
  const int f_6 = row_2 / 36;
  const int f_7 = row_2 / 6 % 6;
  const int f_8 = row_2 % 6;
  const int lane_5 = (int(threadIdx.x) + 24) / 28 + 6;
  const int kk_3 = (int(threadIdx.x) + 24) % 28;
  const int row_3 = min_i32(m_start + lane_5, batch * 36 - 1);
  const int f_9 = row_3 / 36;
  const int f_10 = row_3 / 6 % 6;
  const int f_11 = row_3 % 6;
  const int lane_6 = (int(threadIdx.x) + 4) / 28 + 9;
  const int kk_4 = (int(threadIdx.x) + 4) % 28;
  const int row_4 = min_i32(m_start + lane_6, batch * 36 - 1);
  const int f_12 = row_4 / 36;
  const int f_13 = row_4 / 6 % 6;
  const int f_14 = row_4 % 6;
  const int lane_7 = (int(threadIdx.x) + 12) / 28 + 11;
  const int kk_5 = (int(threadIdx.x) + 12) % 28;
  const int row_5 = min_i32(m_start + lane_7, batch * 36 - 1);
  const int f_15 = row_5 / 36;
  const int f_16 = row_5 / 6 % 6;
  const int f_17 = row_5 % 6;
  const int lane_8 = (int(threadIdx.x) + 20) / 28 + 13;
  const int kk_6 = (int(threadIdx.x) + 20) % 28;
  const int row_6 = min_i32(m_start + lane_8, batch * 36 - 1);
  const int f_18 = row_6 / 36;
  const int f_19 = row_6 / 6 % 6;
  const int f_20 = row_6 % 6;
  const int lane_9 = int(threadIdx.x) / 28 + 16;
  const int kk_7 = int(threadIdx.x) % 28;
  const int row_7 = min_i32(m_start + lane_9, batch * 36 - 1);
  const int f_21 = row_7 / 36;
  const int f_22 = row_7 / 6 % 6;
  const int f_23 = row_7 % 6;
  const int lane_10 = (int(threadIdx.x) + 8) / 28 + 18;
  const int kk_8 = (int(threadIdx.x) + 8) % 28;
  const int row_8 = min_i32(m_start + lane_10, batch * 36 - 1);
  const int f_24 = row_8 / 36;
  const int f_25 = row_8 / 6 % 6;
  const int f_26 = row_8 % 6;
  const int lane_11 = (int(threadIdx.x) + 16) / 28 + 20;
  const int kk_9 = (int(threadIdx.x) + 16) % 28;
  const int row_9 = min_i32(m_start + lane_11, batch * 36 - 1);
  const int f_27 = row_9 / 36;
  const int f_28 = row_9 / 6 % 6;
  const int f_29 = row_9 % 6;
  const int lane_12 = (int(threadIdx.x) + 24) / 28 + 22;
  const int kk_10 = (int(threadIdx.x) + 24) % 28;
  const int row_10 = min_i32(m_start + lane_12, batch * 36 - 1);
  const int f_30 = row_10 / 36;
  const int f_31 = row_10 / 6 % 6;
  const int f_32 = row_10 % 6;
  const int lane_13 = (int(threadIdx.x) + 4) / 28 + 25;
  const int kk_11 = (int(threadIdx.x) + 4) % 28;
  const int row_11 = min_i32(m_start + lane_13, batch * 36 - 1);
  const int f_33 = row_11 / 36;
  const int f_34 = row_11 / 6 % 6;
  const int f_35 = row_11 % 6;
  const int lane_14 = (int(threadIdx.x) + 12) / 28 + 27;
  const int kk_12 = (int(threadIdx.x) + 12) % 28;
  const int row_12 = min_i32(m_start + lane_14, batch * 36 - 1);
  const int f_36 = row_12 / 36;
  const int f_37 = row_12 / 6 % 6;
  const int f_38 = row_12 % 6;
  const int lane_15 = (int(threadIdx.x) + 20) / 28 + 29;
  const int kk_13 = (int(threadIdx.x) + 20) % 28;
  const int row_13 = min_i32(m_start + lane_15, batch * 36 - 1);
  const int f_39 = row_13 / 36;
  const int f_40 = row_13 / 6 % 6;
  const int f_41 = row_13 % 6;
  const int lane_16 = int(threadIdx.x) / 28 + 32;
  const int kk_14 = int(threadIdx.x) % 28;
  const int row_14 = min_i32(m_start + lane_16, batch * 36 - 1);
  const int f_42 = row_14 / 36;
  const int f_43 = row_14 / 6 % 6;
  const int f_44 = row_14 % 6;
  const int lane_17 = (int(threadIdx.x) + 8) / 28 + 34;
  const int kk_15 = (int(threadIdx.x) + 8) % 28;
  const int row_15 = min_i32(m_start + lane_17, batch * 36 - 1);
  const int f_45 = row_15 / 36;
  const int f_46 = row_15 / 6 % 6;
  const int f_47 = row_15 % 6;
  const int lane_18 = (int(threadIdx.x) + 16) / 28 + 36;
  const int kk_16 = (int(threadIdx.x) + 16) % 28;
  const int row_16 = min_i32(m_start + lane_18, batch * 36 - 1);
  const int f_48 = row_16 / 36;
  const int f_49 = row_16 / 6 % 6;
  const int f_50 = row_16 % 6;
  const int lane_19 = (int(threadIdx.x) + 24) / 28 + 38;
  const int kk_17 = (int(threadIdx.x) + 24) % 28;
  const int row_17 = min_i32(m_start + lane_19, batch * 36 - 1);
  const int f_51 = row_17 / 36;
  const int f_52 = row_17 / 6 % 6;
  const int f_53 = row_17 % 6;
  const int lane_20 = (int(threadIdx.x) + 4) / 28 + 41;
  const int kk_18 = (int(threadIdx.x) + 4) % 28;
  const int row_18 = min_i32(m_start + lane_20, batch * 36 - 1);
  const int f_54 = row_18 / 36;
  const int f_55 = row_18 / 6 % 6;
  const int f_56 = row_18 % 6;
  const int lane_21 = (int(threadIdx.x) + 12) / 28 + 43;
  const int kk_19 = (int(threadIdx.x) + 12) % 28;
  const int row_19 = min_i32(m_start + lane_21, batch * 36 - 1);
  const int f_57 = row_19 / 36;
  const int f_58 = row_19 / 6 % 6;
  const int f_59 = row_19 % 6;
  const int lane_22 = (int(threadIdx.x) + 20) / 28 + 45;
  const int kk_20 = (int(threadIdx.x) + 20) % 28;
  const int row_20 = min_i32(m_start + lane_22, batch * 36 - 1);
  const int f_60 = row_20 / 36;
  const int f_61 = row_20 / 6 % 6;
  const int f_62 = row_20 % 6;
  const int lane_23 = int(threadIdx.x) / 28 + 48;
  const int kk_21 = int(threadIdx.x) % 28;
  const int row_21 = min_i32(m_start + lane_23, batch * 36 - 1);
  const int f_63 = row_21 / 36;
  const int f_64 = row_21 / 6 % 6;
  const int f_65 = row_21 % 6;
  const int lane_24 = (int(threadIdx.x) + 8) / 28 + 50;
  const int kk_22 = (int(threadIdx.x) + 8) % 28;
  const int row_22 = min_i32(m_start + lane_24, batch * 36 - 1);
  const int f_66 = row_22 / 36;
  const int f_67 = row_22 / 6 % 6;
  const int f_68 = row_22 % 6;
  const int lane_25 = (int(threadIdx.x) + 16) / 28 + 52;
  const int kk_23 = (int(threadIdx.x) + 16) % 28;
  const int row_23 = min_i32(m_start + lane_25, batch * 36 - 1);
  const int f_69 = row_23 / 36;
  const int f_70 = row_23 / 6 % 6;
  const int f_71 = row_23 % 6;
  const int lane_26 = (int(threadIdx.x) + 24) / 28 + 54;
  const int kk_24 = (int(threadIdx.x) + 24) % 28;
  const int row_24 = min_i32(m_start + lane_26, batch * 36 - 1);
  const int f_72 = row_24 / 36;
  const int f_73 = row_24 / 6 % 6;
  const int f_74 = row_24 % 6;
  const int lane_27 = (int(threadIdx.x) + 4) / 28 + 57;
  const int kk_25 = (int(threadIdx.x) + 4) % 28;
  const int row_25 = min_i32(m_start + lane_27, batch * 36 - 1);
  const int f_75 = row_25 / 36;
  const int f_76 = row_25 / 6 % 6;
  const int f_77 = row_25 % 6;
  const int lane_28 = (int(threadIdx.x) + 12) / 28 + 59;
  const int kk_26 = (int(threadIdx.x) + 12) % 28;
  const int row_26 = min_i32(m_start + lane_28, batch * 36 - 1);
  const int f_78 = row_26 / 36;
  const int f_79 = row_26 / 6 % 6;
  const int f_80 = row_26 % 6;
  const int lane_29 = (int(threadIdx.x) + 20) / 28 + 61;
  const int kk_27 = (int(threadIdx.x) + 20) % 28;
  const int row_27 = min_i32(m_start + lane_29, batch * 36 - 1);
  const int f_81 = row_27 / 36;
  const int f_82 = row_27 / 6 % 6;
  const int f_83 = row_27 % 6;
  const int lane_30 = int(threadIdx.x) % 4 * 4;
  const int kk_28 = int(threadIdx.x) / 4;
  const int lane_31 = int(threadIdx.x) % 4 * 4;
  const int kk_29 = int(threadIdx.x) / 4 + 16;
  for (int ahead = 0; ahead < 3; ++ahead) {
    if (ahead < 1) {
      copy_async_4(&tiles[lane_2 * 28 + kk + ahead * 2240], &in0[kk / 9 * 24 + kk / 3 % 3 * 3 + kk % 3 + f * 192 + f_1 * 24 + f_2 * 3], kk < 27);
      copy_async_4(&tiles[lane_3 * 28 + kk_1 + ahead * 2240], &in0[kk_1 / 9 * 24 + kk_1 / 3 % 3 * 3 + kk_1 % 3 + f_3 * 192 + f_4 * 24 + f_5 * 3], kk_1 < 27);
      copy_async_4(&tiles[lane_4 * 28 + kk_2 + ahead * 2240], &in0[kk_2 / 9 * 24 + kk_2 / 3 % 3 * 3 + kk_2 % 3 + f_6 * 192 + f_7 * 24 + f_8 * 3], kk_2 < 27);
      copy_async_4(&tiles[lane_5 * 28 + kk_3 + ahead * 2240], &in0[kk_3 / 9 * 24 + kk_3 / 3 % 3 * 3 + kk_3 % 3 + f_9 * 192 + f_10 * 24 + f_11 * 3], kk_3 < 27);
      copy_async_4(&tiles[lane_6 * 28 + kk_4 + ahead * 2240], &in0[kk_4 / 9 * 24 + kk_4 / 3 % 3 * 3 + kk_4 % 3 + f_12 * 192 + f_13 * 24 + f_14 * 3], kk_4 < 27);
      copy_async_4(&tiles[lane_7 * 28 + kk_5 + ahead * 2240], &in0[kk_5 / 9 * 24 + kk_5 / 3 % 3 * 3 + kk_5 % 3 + f_15 * 192 + f_16 * 24 + f_17 * 3], kk_5 < 27);
      copy_async_4(&tiles[lane_8 * 28 + kk_6 + ahead * 2240], &in0[kk_6 / 9 * 24 + kk_6 / 3 % 3 * 3 + kk_6 % 3 + f_18 * 192 + f_19 * 24 + f_20 * 3], kk_6 < 27);
      copy_async_4(&tiles[lane_9 * 28 + kk_7 + ahead * 2240], &in0[kk_7 / 9 * 24 + kk_7 / 3 % 3 * 3 + kk_7 % 3 + f_21 * 192 + f_22 * 24 + f_23 * 3], kk_7 < 27);
      copy_async_4(&tiles[lane_10 * 28 + kk_8 + ahead * 2240], &in0[kk_8 / 9 * 24 + kk_8 / 3 % 3 * 3 + kk_8 % 3 + f_24 * 192 + f_25 * 24 + f_26 * 3], kk_8 < 27);
      copy_async_4(&tiles[lane_11 * 28 + kk_9 + ahead * 2240], &in0[kk_9 / 9 * 24 + kk_9 / 3 % 3 * 3 + kk_9 % 3 + f_27 * 192 + f_28 * 24 + f_29 * 3], kk_9 < 27);
      copy_async_4(&tiles[lane_12 * 28 + kk_10 + ahead * 2240], &in0[kk_10 / 9 * 24 + kk_10 / 3 % 3 * 3 + kk_10 % 3 + f_30 * 192 + f_31 * 24 + f_32 * 3], kk_10 < 27);
      copy_async_4(&tiles[lane_13 * 28 + kk_11 + ahead * 2240], &in0[kk_11 / 9 * 24 + kk_11 / 3 % 3 * 3 + kk_11 % 3 + f_33 * 192 + f_34 * 24 + f_35 * 3], kk_11 < 27);
      copy_async_4(&tiles[lane_14 * 28 + kk_12 + ahead * 2240], &in0[kk_12 / 9 * 24 + kk_12 / 3 % 3 * 3 + kk_12 % 3 + f_36 * 192 + f_37 * 24 + f_38 * 3], kk_12 < 27);
      copy_async_4(&tiles[lane_15 * 28 + kk_13 + ahead * 2240], &in0[kk_13 / 9 * 24 + kk_13 / 3 % 3 * 3 + kk_13 % 3 + f_39 * 192 + f_40 * 24 + f_41 * 3], kk_13 < 27);
      copy_async_4(&tiles[lane_16 * 28 + kk_14 + ahead * 2240], &in0[kk_14 / 9 * 24 + kk_14 / 3 % 3 * 3 + kk_14 % 3 + f_42 * 192 + f_43 * 24 + f_44 * 3], kk_14 < 27);
      copy_async_4(&tiles[lane_17 * 28 + kk_15 + ahead * 2240], &in0[kk_15 / 9 * 24 + kk_15 / 3 % 3 * 3 + kk_15 % 3 + f_45 * 192 + f_46 * 24 + f_47 * 3], kk_15 < 27);
      copy_async_4(&tiles[lane_18 * 28 + kk_16 + ahead * 2240], &in0[kk_16 / 9 * 24 + kk_16 / 3 % 3 * 3 + kk_16 % 3 + f_48 * 192 + f_49 * 24 + f_50 * 3], kk_16 < 27);
      copy_async_4(&tiles[lane_19 * 28 + kk_17 + ahead * 2240], &in0[kk_17 / 9 * 24 + kk_17 / 3 % 3 * 3 + kk_17 % 3 + f_51 * 192 + f_52 * 24 + f_53 * 3], kk_17 < 27);
      copy_async_4(&tiles[lane_20 * 28 + kk_18 + ahead * 2240], &in0[kk_18 / 9 * 24 + kk_18 / 3 % 3 * 3 + kk_18 % 3 + f_54 * 192 + f_55 * 24 + f_56 * 3], kk_18 < 27);
      copy_async_4(&tiles[lane_21 * 28 + kk_19 + ahead * 2240], &in0[kk_19 / 9 * 24 + kk_19 / 3 % 3 * 3 + kk_19 % 3 + f_57 * 192 + f_58 * 24 + f_59 * 3], kk_19 < 27);
      copy_async_4(&tiles[lane_22 * 28 + kk_20 + ahead * 2240], &in0[kk_20 / 9 * 24 + kk_20 / 3 % 3 * 3 + kk_20 % 3 + f_60 * 192 + f_61 * 24 + f_62 * 3], kk_20 < 27);
      copy_async_4(&tiles[lane_23 * 28 + kk_21 + ahead * 2240], &in0[kk_21 / 9 * 24 + kk_21 / 3 % 3 * 3 + kk_21 % 3 + f_63 * 192 + f_64 * 24 + f_65 * 3], kk_21 < 27);
      copy_async_4(&tiles[lane_24 * 28 + kk_22 + ahead * 2240], &in0[kk_22 / 9 * 24 + kk_22 / 3 % 3 * 3 + kk_22 % 3 + f_66 * 192 + f_67 * 24 + f_68 * 3], kk_22 < 27);
      copy_async_4(&tiles[lane_25 * 28 + kk_23 + ahead * 2240], &in0[kk_23 / 9 * 24 + kk_23 / 3 % 3 * 3 + kk_23 % 3 + f_69 * 192 + f_70 * 24 + f_71 * 3], kk_23 < 27);
      copy_async_4(&tiles[lane_26 * 28 + kk_24 + ahead * 2240], &in0[kk_24 / 9 * 24 + kk_24 / 3 % 3 * 3 + kk_24 % 3 + f_72 * 192 + f_73 * 24 + f_74 * 3], kk_24 < 27);
      copy_async_4(&tiles[lane_27 * 28 + kk_25 + ahead * 2240], &in0[kk_25 / 9 * 24 + kk_25 / 3 % 3 * 3 + kk_25 % 3 + f_75 * 192 + f_76 * 24 + f_77 * 3], kk_25 < 27);
      copy_async_4(&tiles[lane_28 * 28 + kk_26 + ahead * 2240], &in0[kk_26 / 9 * 24 + kk_26 / 3 % 3 * 3 + kk_26 % 3 + f_78 * 192 + f_79 * 24 + f_80 * 3], kk_26 < 27);
      copy_async_4(&tiles[lane_29 * 28 + kk_27 + ahead * 2240], &in0[kk_27 / 9 * 24 + kk_27 / 3 % 3 * 3 + kk_27 % 3 + f_81 * 192 + f_82 * 24 + f_83 * 3], kk_27 < 27);
      copy_async_16(&tiles[lane_30 + kk_28 * 16 + ahead * 2240 + 1792], &in1[kk_28 * 4], true);
      if (int(threadIdx.x) + 64 < 112) {
        copy_async_16(&tiles[lane_31 + kk_29 * 16 + ahead * 2240 + 1792], &in1[kk_29 * 4], kk_29 < 27);
      }
    }
    commit_copies();
  }
  await_copies<2>();
  __syncthreads();
  commit_copies();
  #pragma unroll
  for (int c = 0; c < 7; ++c) {
    const int kk_30 = c * 4;
    float a[16] = {};
    float b[16] = {};
    #pragma unroll
    for (int i = 0; i < 4; ++i) {
      const float4 x = (*reinterpret_cast<const float4*>(&tiles[first * 28 + lane * 28 + kk_30 + i * 224]));
      a[i] = x.x;
      a[i + 4] = x.y;
      a[i + 8] = x.z;
      a[i + 12] = x.w;
    }
    #pragma unroll
    for (int q = 0; q < 4; ++q) {
      const float4 x_1 = (*reinterpret_cast<const float4*>(&tiles[lane_1 * 4 + kk_30 * 16 + q * 16 + 1792]));
      b[q * 4] = x_1.x;
      b[q * 4 + 1] = x_1.y;
      b[q * 4 + 2] = x_1.z;
      b[q * 4 + 3] = x_1.w;
    }
    #pragma unroll
    for (int q_1 = 0; q_1 < 4; ++q_1) {
      #pragma unroll
      for (int i_1 = 0; i_1 < 4; ++i_1) {
        #pragma unroll
        for (int j = 0; j < 4; ++j) {
          acc[i_1 * 4 + j] = fmaf(a[q_1 * 4 + i_1], b[q_1 * 4 + j], acc[i_1 * 4 + j]);
        }
      }
    }
  }
  #pragma unroll
  for (int i_2 = 0; i_2 < 4; ++i_2) {
    const int m = m_start + first + lane + i_2 * 8;
    if (m < batch * 36) {
      const int mi = m / 36;
      const int mi_1 = m / 6 % 6;
      const int mi_2 = m % 6;
      #pragma unroll
      for (int j_1 = 0; j_1 < 4; ++j_1) {
        const int n = lane_1 * 4 + j_1;
        if (n < 4) {
          const float total = acc[i_2 * 4 + j_1];
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
