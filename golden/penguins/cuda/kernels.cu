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

// predict_first: dot_general, add, max
// source: examples/penguins/model.ts:7:22
// schedule: contract: tile m 16, tile n 16, tile k 16, register m 4, register n 4, split k 4, stages k 4, stage lhs, stage rhs
// FLOPs: 704*batch, bytes: 168*batch+1408
extern "C" __global__ __launch_bounds__(64)
void predict_first(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float tiles[2304];
  const int m_start = int(blockIdx.x) * 16;
  const int n_start = int(blockIdx.y) * 16;
  const int lane = int(threadIdx.x) % 16 / 4;
  const int lane_1 = int(threadIdx.x) % 4;
  const int slice = int(threadIdx.x) / 16;
  float acc[16] = {};
  const int lane_2 = int(threadIdx.x) / 16;
  const int kk = int(threadIdx.x) % 16;
  const int row = min_i32(m_start + lane_2, batch - 1);
  const int lane_3 = int(threadIdx.x) / 16 + 4;
  const int kk_1 = int(threadIdx.x) % 16;
  const int row_1 = min_i32(m_start + lane_3, batch - 1);
  const int lane_4 = int(threadIdx.x) / 16 + 8;
  const int kk_2 = int(threadIdx.x) % 16;
  const int row_2 = min_i32(m_start + lane_4, batch - 1);
  const int lane_5 = int(threadIdx.x) / 16 + 12;
  const int kk_3 = int(threadIdx.x) % 16;
  const int row_3 = min_i32(m_start + lane_5, batch - 1);
  const int lane_6 = int(threadIdx.x) % 4 * 4;
  const int kk_4 = int(threadIdx.x) / 4;
  const int column = n_start + lane_6;
  for (int ahead = 0; ahead < 3; ++ahead) {
    if (ahead < 1) {
      copy_async_4(&tiles[lane_2 * 20 + kk + ahead * 576], &in0[kk + row * 10], kk < 10);
      copy_async_4(&tiles[lane_3 * 20 + kk_1 + ahead * 576], &in0[kk_1 + row_1 * 10], kk_1 < 10);
      copy_async_4(&tiles[lane_4 * 20 + kk_2 + ahead * 576], &in0[kk_2 + row_2 * 10], kk_2 < 10);
      copy_async_4(&tiles[lane_5 * 20 + kk_3 + ahead * 576], &in0[kk_3 + row_3 * 10], kk_3 < 10);
      copy_async_16(&tiles[lane_6 + kk_4 * 16 + ahead * 576 + 320], &in1[kk_4 * 32 + column], kk_4 < 10);
    }
    commit_copies();
  }
  await_copies<2>();
  __syncthreads();
  commit_copies();
  const int kk_5 = slice * 4;
  float a[16] = {};
  #pragma unroll
  for (int r = 0; r < 4; ++r) {
    const float4 x = (*reinterpret_cast<const float4*>(&tiles[lane * 20 + kk_5 + r * 80]));
    a[r] = x.x;
    a[r + 4] = x.y;
    a[r + 8] = x.z;
    a[r + 12] = x.w;
  }
  float b[16] = {};
  #pragma unroll
  for (int r_1 = 0; r_1 < 4; ++r_1) {
    const float4 x_1 = (*reinterpret_cast<const float4*>(&tiles[lane_1 * 4 + kk_5 * 16 + r_1 * 16 + 320]));
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
      const int n = int(threadIdx.x) % 16 + n_start;
      const float total_1 = totals[i_2];
      out0[m * 32 + n] = max_f32(total_1 + in2[n], 0.0f);
    }
  }
}

// predict_second: dot_general, add, max
// source: examples/penguins/model.ts:8:23
// schedule: contract: tile m 16, tile n 16, tile k 16, register m 4, register n 4, split k 4, stages k 4, stage lhs, stage rhs
// FLOPs: 1056*batch, bytes: 192*batch+2112
extern "C" __global__ __launch_bounds__(64)
void predict_second(
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
  const int lane_2 = int(threadIdx.x) / 8;
  const int kk = int(threadIdx.x) % 8 * 4;
  const int row = min_i32(m_start + lane_2, batch - 1);
  const int lane_3 = int(threadIdx.x) / 8 + 8;
  const int kk_1 = int(threadIdx.x) % 8 * 4;
  const int row_1 = min_i32(m_start + lane_3, batch - 1);
  const int lane_4 = int(threadIdx.x) % 4 * 4;
  const int kk_2 = int(threadIdx.x) / 4;
  const int column = lane_4;
  const int lane_5 = int(threadIdx.x) % 4 * 4;
  const int kk_3 = int(threadIdx.x) / 4 + 16;
  const int column_1 = lane_5;
  for (int ahead = 0; ahead < 3; ++ahead) {
    if (ahead < 1) {
      copy_async_16(&tiles[lane_2 * 36 + kk + ahead * 1088], &in0[kk + row * 32], true);
      copy_async_16(&tiles[lane_3 * 36 + kk_1 + ahead * 1088], &in0[kk_1 + row_1 * 32], true);
      copy_async_16(&tiles[lane_4 + kk_2 * 16 + ahead * 1088 + 576], &in1[kk_2 * 16 + column], true);
      copy_async_16(&tiles[lane_5 + kk_3 * 16 + ahead * 1088 + 576], &in1[kk_3 * 16 + column_1], true);
    }
    commit_copies();
  }
  await_copies<2>();
  __syncthreads();
  commit_copies();
  for (int c = 0; c < 2; ++c) {
    const int kk_4 = slice * 4 + c * 16;
    float a[16] = {};
    #pragma unroll
    for (int r = 0; r < 4; ++r) {
      const float4 x = (*reinterpret_cast<const float4*>(&tiles[lane * 36 + kk_4 + r * 144]));
      a[r] = x.x;
      a[r + 4] = x.y;
      a[r + 8] = x.z;
      a[r + 12] = x.w;
    }
    float b[16] = {};
    #pragma unroll
    for (int r_1 = 0; r_1 < 4; ++r_1) {
      const float4 x_1 = (*reinterpret_cast<const float4*>(&tiles[lane_1 * 4 + kk_4 * 16 + r_1 * 16 + 576]));
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
    if (m < batch) {
      const int n = int(threadIdx.x) % 16;
      const float total_1 = totals[i_2];
      out0[m * 16 + n] = max_f32(total_1 + in2[n], 0.0f);
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
// schedule: contract: tile m 16, tile n 16, tile k 64, register m 4, register n 4, split k 16, stages k 4, stage lhs, stage rhs; map: workgroup element 256, register element 8
// FLOPs: 704*batch+10, bytes: 168*batch+1420
extern "C" __global__ __launch_bounds__(256)
void train_step_first(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    int* __restrict__ in3,
    const float* __restrict__ in4,
    float* __restrict__ out0,
    float* __restrict__ out2,
    int batch) {
  __shared__ __align__(16) float shared0[8448];
  if (int(blockIdx.x) < (batch + 15) / 16 * 2) {
    const int m_start = int(blockIdx.x) % ((batch + 15) / 16) * 16;
    const int n_start = int(blockIdx.x) / ((batch + 15) / 16) % 2 * 16;
    const int lane = int(threadIdx.x) % 16 / 4;
    const int lane_1 = int(threadIdx.x) % 4;
    const int slice = int(threadIdx.x) / 16;
    float acc[16] = {};
    const int lane_2 = int(threadIdx.x) / 64;
    const int kk = int(threadIdx.x) % 64;
    const int row = min_i32(m_start + lane_2, batch - 1);
    const int lane_3 = int(threadIdx.x) / 64 + 4;
    const int kk_1 = int(threadIdx.x) % 64;
    const int row_1 = min_i32(m_start + lane_3, batch - 1);
    const int lane_4 = int(threadIdx.x) / 64 + 8;
    const int kk_2 = int(threadIdx.x) % 64;
    const int row_2 = min_i32(m_start + lane_4, batch - 1);
    const int lane_5 = int(threadIdx.x) / 64 + 12;
    const int kk_3 = int(threadIdx.x) % 64;
    const int row_3 = min_i32(m_start + lane_5, batch - 1);
    const int lane_6 = int(threadIdx.x) % 4 * 4;
    const int kk_4 = int(threadIdx.x) / 4;
    const int column = n_start + lane_6;
    for (int ahead = 0; ahead < 3; ++ahead) {
      if (ahead < 1) {
        copy_async_4(&shared0[lane_2 * 68 + kk + ahead * 2112], &in0[kk + row * 10], kk < 10);
        copy_async_4(&shared0[lane_3 * 68 + kk_1 + ahead * 2112], &in0[kk_1 + row_1 * 10], kk_1 < 10);
        copy_async_4(&shared0[lane_4 * 68 + kk_2 + ahead * 2112], &in0[kk_2 + row_2 * 10], kk_2 < 10);
        copy_async_4(&shared0[lane_5 * 68 + kk_3 + ahead * 2112], &in0[kk_3 + row_3 * 10], kk_3 < 10);
        copy_async_16(&shared0[lane_6 + kk_4 * 16 + ahead * 2112 + 1088], &in1[kk_4 * 32 + column], kk_4 < 10);
      }
      commit_copies();
    }
    await_copies<2>();
    __syncthreads();
    commit_copies();
    const int kk_5 = slice * 4;
    float a[16] = {};
    #pragma unroll
    for (int r = 0; r < 4; ++r) {
      const float4 x = (*reinterpret_cast<const float4*>(&shared0[lane * 68 + kk_5 + r * 272]));
      a[r] = x.x;
      a[r + 4] = x.y;
      a[r + 8] = x.z;
      a[r + 12] = x.w;
    }
    float b[16] = {};
    #pragma unroll
    for (int r_1 = 0; r_1 < 4; ++r_1) {
      const float4 x_1 = (*reinterpret_cast<const float4*>(&shared0[lane_1 * 4 + kk_5 * 16 + r_1 * 16 + 1088]));
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
        shared0[int(threadIdx.x) / 16 * 256 + lane * 16 + lane_1 * 4 + i_1 * 64 + j_1] = acc[i_1 * 4 + j_1];
      }
    }
    __syncthreads();
    float totals[1] = {};
    float total = shared0[int(threadIdx.x)];
    #pragma unroll
    for (int s = 1; s < 16; ++s) {
      total = total + shared0[int(threadIdx.x) + s * 256];
    }
    totals[0] = total;
    const int m = int(threadIdx.x) / 16 + m_start;
    if (m < batch) {
      const int n = int(threadIdx.x) % 16 + n_start;
      const float total_1 = totals[0];
      out0[m * 32 + n] = max_f32(total_1 + in2[n], 0.0f);
    }
  }
  if (int(blockIdx.x) >= (batch + 15) / 16 * 2) {
    const int group_1 = int(blockIdx.x) - (batch + 15) / 16 * 2;
    const int i_3 = int(threadIdx.x) + group_1 * 256;
    if (i_3 < 1) {
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
// schedule: reduce: workgroup result 16, workgroup reduction 16; contract: tile m 16, tile n 16, tile k 64, register m 4, register n 4, split k 16, stages k 4, stage lhs, stage rhs; contract: tile m 16, tile n 16, tile k 64, register m 4, register n 4, split k 16, stages k 4, stage lhs, stage rhs; row: workgroup inner 256
// FLOPs: 229*batch+14, bytes: 236*batch+420
extern "C" __global__ __launch_bounds__(256)
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
  __shared__ __align__(16) float shared0[8704];
  __shared__ __align__(16) float shared1[8];
  if (int(blockIdx.x) < 1) {
    const int column = int(threadIdx.x) % 16;
    const int part = int(threadIdx.x) / 16;
    const int i = column;
    float acc = 0.0f;
    for (int step = 0; step < (batch + 15) / 16; ++step) {
      const int r = part + step * 16;
      if (i < 3 && r < batch) {
        acc = acc + in0[i + r * 3];
      }
    }
    const float other = __shfl_xor_sync(0xffffffffu, acc, 16);
    const float own = acc + other;
    if (part % 2 == 0) {
      shared0[column + part / 2 * 16] = own;
    }
    __syncthreads();
    const float partial_of = shared0[column];
    const float partial_of_1 = shared0[column + 16];
    const float total = partial_of + partial_of_1;
    const float partial_of_2 = shared0[column + 32];
    const float total_1 = total + partial_of_2;
    const float partial_of_3 = shared0[column + 48];
    const float total_2 = total_1 + partial_of_3;
    const float partial_of_4 = shared0[column + 64];
    const float total_3 = total_2 + partial_of_4;
    const float partial_of_5 = shared0[column + 80];
    const float total_4 = total_3 + partial_of_5;
    const float partial_of_6 = shared0[column + 96];
    const float total_5 = total_4 + partial_of_6;
    const float partial_of_7 = shared0[column + 112];
    const float total_6 = total_5 + partial_of_7;
    if (part == 0 && i < 3) {
      out0[i] = total_6;
    }
  }
  if (int(blockIdx.x) >= 1) {
    if (int(blockIdx.x) < 2) {
      const int group_1 = int(blockIdx.x) - 1;
      const int m_start = group_1 * 16;
      const int lane = int(threadIdx.x) % 16 / 4;
      const int lane_1 = int(threadIdx.x) % 4;
      const int slice = int(threadIdx.x) / 16;
      float acc_1[16] = {};
      const int lane_2 = int(threadIdx.x) % 4 * 4;
      const int kk = int(threadIdx.x) / 4;
      const int row = min_i32(m_start + lane_2, 12);
      const int lane_3 = int(threadIdx.x) % 16;
      const int kk_1 = int(threadIdx.x) / 16;
      const int column_1 = min_i32(lane_3, 2);
      const int lane_4 = int(threadIdx.x) % 16;
      const int kk_2 = int(threadIdx.x) / 16 + 16;
      const int column_2 = min_i32(lane_4, 2);
      const int lane_5 = int(threadIdx.x) % 16;
      const int kk_3 = int(threadIdx.x) / 16 + 32;
      const int column_3 = min_i32(lane_5, 2);
      const int lane_6 = int(threadIdx.x) % 16;
      const int kk_4 = int(threadIdx.x) / 16 + 48;
      const int column_4 = min_i32(lane_6, 2);
      const int blocks = (batch + 63) / 64;
      for (int ahead = 0; ahead < 3; ++ahead) {
        if (ahead < blocks) {
          const int k_start = ahead * 64;
          copy_async_16(&shared0[lane_2 + kk * 16 + ahead * 2048], &in1[kk * 16 + row + k_start * 16], kk + k_start < batch);
          copy_async_4(&shared0[lane_3 + kk_1 * 16 + ahead * 2048 + 1024], &in0[kk_1 * 3 + column_1 + k_start * 3], kk_1 + k_start < batch);
          copy_async_4(&shared0[lane_4 + kk_2 * 16 + ahead * 2048 + 1024], &in0[kk_2 * 3 + column_2 + k_start * 3], kk_2 + k_start < batch);
          copy_async_4(&shared0[lane_5 + kk_3 * 16 + ahead * 2048 + 1024], &in0[kk_3 * 3 + column_3 + k_start * 3], kk_3 + k_start < batch);
          copy_async_4(&shared0[lane_6 + kk_4 * 16 + ahead * 2048 + 1024], &in0[kk_4 * 3 + column_4 + k_start * 3], kk_4 + k_start < batch);
        }
        commit_copies();
      }
      for (int block = 0; block < blocks; ++block) {
        await_copies<2>();
        __syncthreads();
        const int next = block + 3;
        const int slot = next % 4;
        if (next < blocks) {
          const int k_start_1 = next * 64;
          copy_async_16(&shared0[lane_2 + kk * 16 + slot * 2048], &in1[kk * 16 + row + k_start_1 * 16], kk + k_start_1 < batch);
          copy_async_4(&shared0[lane_3 + kk_1 * 16 + slot * 2048 + 1024], &in0[kk_1 * 3 + column_1 + k_start_1 * 3], kk_1 + k_start_1 < batch);
          copy_async_4(&shared0[lane_4 + kk_2 * 16 + slot * 2048 + 1024], &in0[kk_2 * 3 + column_2 + k_start_1 * 3], kk_2 + k_start_1 < batch);
          copy_async_4(&shared0[lane_5 + kk_3 * 16 + slot * 2048 + 1024], &in0[kk_3 * 3 + column_3 + k_start_1 * 3], kk_3 + k_start_1 < batch);
          copy_async_4(&shared0[lane_6 + kk_4 * 16 + slot * 2048 + 1024], &in0[kk_4 * 3 + column_4 + k_start_1 * 3], kk_4 + k_start_1 < batch);
        }
        commit_copies();
        const int current = block % 4;
        const int kk_5 = slice * 4;
        float a[16] = {};
        #pragma unroll
        for (int r_1 = 0; r_1 < 4; ++r_1) {
          const float4 x = (*reinterpret_cast<const float4*>(&shared0[lane * 4 + current * 2048 + kk_5 * 16 + r_1 * 16]));
          a[r_1 * 4] = x.x;
          a[r_1 * 4 + 1] = x.y;
          a[r_1 * 4 + 2] = x.z;
          a[r_1 * 4 + 3] = x.w;
        }
        float b[16] = {};
        #pragma unroll
        for (int r_2 = 0; r_2 < 4; ++r_2) {
          const float4 x_1 = (*reinterpret_cast<const float4*>(&shared0[lane_1 * 4 + current * 2048 + kk_5 * 16 + r_2 * 16 + 1024]));
          b[r_2 * 4] = x_1.x;
          b[r_2 * 4 + 1] = x_1.y;
          b[r_2 * 4 + 2] = x_1.z;
          b[r_2 * 4 + 3] = x_1.w;
        }
        #pragma unroll
        for (int q = 0; q < 4; ++q) {
          #pragma unroll
          for (int i_1 = 0; i_1 < 4; ++i_1) {
            #pragma unroll
            for (int j = 0; j < 4; ++j) {
              acc_1[i_1 * 4 + j] = fmaf(a[q * 4 + i_1], b[q * 4 + j], acc_1[i_1 * 4 + j]);
            }
          }
        }
      }
      __syncthreads();
      #pragma unroll
      for (int i_2 = 0; i_2 < 4; ++i_2) {
        #pragma unroll
        for (int j_1 = 0; j_1 < 4; ++j_1) {
          shared0[int(threadIdx.x) / 16 * 256 + lane * 64 + lane_1 * 4 + i_2 * 16 + j_1] = acc_1[i_2 * 4 + j_1];
        }
      }
      __syncthreads();
      float totals[1] = {};
      float total_7 = shared0[int(threadIdx.x)];
      #pragma unroll
      for (int s = 1; s < 16; ++s) {
        total_7 = total_7 + shared0[int(threadIdx.x) + s * 256];
      }
      totals[0] = total_7;
      const int m = int(threadIdx.x) / 16 + m_start;
      const int n = int(threadIdx.x) % 16;
      if (n < 3) {
        const float total_8 = totals[0];
        out1[m * 3 + n] = total_8;
      }
    }
  }
  if (int(blockIdx.x) >= 2) {
    if (int(blockIdx.x) < (batch + 15) / 16 + 2) {
      const int group_2 = int(blockIdx.x) - 2;
      const int m_start_1 = group_2 * 16;
      const int lane_7 = int(threadIdx.x) % 16 / 4;
      const int lane_8 = int(threadIdx.x) % 4;
      const int slice_1 = int(threadIdx.x) / 16;
      float acc_2[16] = {};
      const int lane_9 = int(threadIdx.x) / 64;
      const int kk_6 = int(threadIdx.x) % 64;
      const int row_1 = min_i32(m_start_1 + lane_9, batch - 1);
      const int lane_10 = int(threadIdx.x) / 64 + 4;
      const int kk_7 = int(threadIdx.x) % 64;
      const int row_2 = min_i32(m_start_1 + lane_10, batch - 1);
      const int lane_11 = int(threadIdx.x) / 64 + 8;
      const int kk_8 = int(threadIdx.x) % 64;
      const int row_3 = min_i32(m_start_1 + lane_11, batch - 1);
      const int lane_12 = int(threadIdx.x) / 64 + 12;
      const int kk_9 = int(threadIdx.x) % 64;
      const int row_4 = min_i32(m_start_1 + lane_12, batch - 1);
      const int lane_13 = int(threadIdx.x) / 64;
      const int kk_10 = int(threadIdx.x) % 64;
      const int column_5 = lane_13;
      const int lane_14 = int(threadIdx.x) / 64 + 4;
      const int kk_11 = int(threadIdx.x) % 64;
      const int column_6 = lane_14;
      const int lane_15 = int(threadIdx.x) / 64 + 8;
      const int kk_12 = int(threadIdx.x) % 64;
      const int column_7 = lane_15;
      const int lane_16 = int(threadIdx.x) / 64 + 12;
      const int kk_13 = int(threadIdx.x) % 64;
      const int column_8 = lane_16;
      for (int ahead_1 = 0; ahead_1 < 3; ++ahead_1) {
        if (ahead_1 < 1) {
          copy_async_4(&shared0[lane_9 * 68 + kk_6 + ahead_1 * 2176], &in0[kk_6 + row_1 * 3], kk_6 < 3);
          copy_async_4(&shared0[lane_10 * 68 + kk_7 + ahead_1 * 2176], &in0[kk_7 + row_2 * 3], kk_7 < 3);
          copy_async_4(&shared0[lane_11 * 68 + kk_8 + ahead_1 * 2176], &in0[kk_8 + row_3 * 3], kk_8 < 3);
          copy_async_4(&shared0[lane_12 * 68 + kk_9 + ahead_1 * 2176], &in0[kk_9 + row_4 * 3], kk_9 < 3);
          copy_async_4(&shared0[lane_13 * 68 + kk_10 + ahead_1 * 2176 + 1088], &in2[kk_10 + column_5 * 3], kk_10 < 3);
          copy_async_4(&shared0[lane_14 * 68 + kk_11 + ahead_1 * 2176 + 1088], &in2[kk_11 + column_6 * 3], kk_11 < 3);
          copy_async_4(&shared0[lane_15 * 68 + kk_12 + ahead_1 * 2176 + 1088], &in2[kk_12 + column_7 * 3], kk_12 < 3);
          copy_async_4(&shared0[lane_16 * 68 + kk_13 + ahead_1 * 2176 + 1088], &in2[kk_13 + column_8 * 3], kk_13 < 3);
        }
        commit_copies();
      }
      await_copies<2>();
      __syncthreads();
      commit_copies();
      const int kk_14 = slice_1 * 4;
      float a_1[16] = {};
      #pragma unroll
      for (int r_3 = 0; r_3 < 4; ++r_3) {
        const float4 x_2 = (*reinterpret_cast<const float4*>(&shared0[lane_7 * 68 + kk_14 + r_3 * 272]));
        a_1[r_3] = x_2.x;
        a_1[r_3 + 4] = x_2.y;
        a_1[r_3 + 8] = x_2.z;
        a_1[r_3 + 12] = x_2.w;
      }
      float b_1[16] = {};
      #pragma unroll
      for (int r_4 = 0; r_4 < 4; ++r_4) {
        const float4 x_3 = (*reinterpret_cast<const float4*>(&shared0[lane_8 * 68 + kk_14 + r_4 * 272 + 1088]));
        b_1[r_4] = x_3.x;
        b_1[r_4 + 4] = x_3.y;
        b_1[r_4 + 8] = x_3.z;
        b_1[r_4 + 12] = x_3.w;
      }
      #pragma unroll
      for (int q_1 = 0; q_1 < 4; ++q_1) {
        #pragma unroll
        for (int i_4 = 0; i_4 < 4; ++i_4) {
          #pragma unroll
          for (int j_3 = 0; j_3 < 4; ++j_3) {
            acc_2[i_4 * 4 + j_3] = fmaf(a_1[q_1 * 4 + i_4], b_1[q_1 * 4 + j_3], acc_2[i_4 * 4 + j_3]);
          }
        }
      }
      __syncthreads();
      #pragma unroll
      for (int i_5 = 0; i_5 < 4; ++i_5) {
        #pragma unroll
        for (int j_4 = 0; j_4 < 4; ++j_4) {
          shared0[int(threadIdx.x) / 16 * 256 + lane_7 * 16 + lane_8 + i_5 * 64 + j_4 * 4] = acc_2[i_5 * 4 + j_4];
        }
      }
      __syncthreads();
      float totals_1[1] = {};
      float total_9 = shared0[int(threadIdx.x)];
      #pragma unroll
      for (int s_1 = 1; s_1 < 16; ++s_1) {
        total_9 = total_9 + shared0[int(threadIdx.x) + s_1 * 256];
      }
      totals_1[0] = total_9;
      const int m_1 = int(threadIdx.x) / 16 + m_start_1;
      if (m_1 < batch) {
        const int n_1 = int(threadIdx.x) % 16;
        const float total_10 = totals_1[0];
        out2[m_1 * 16 + n_1] = in1[m_1 * 16 + n_1] > 0.0f ? total_10 : 0.0f;
      }
    }
  }
  if (int(blockIdx.x) >= (batch + 15) / 16 + 2) {
    const float dim_size = float(batch);
    const float add = in5[0] + dim_size;
    const float add_1 = in8[0] + dim_size;
    const bool eq = add == 0.0f;
    const bool eq_1 = add_1 == 0.0f;
    float acc_3 = 0.0f;
    float acc_4 = 0.0f;
    for (int step_1 = 0; step_1 < (batch + 255) / 256; ++step_1) {
      const int j_6 = int(threadIdx.x) + step_1 * 256;
      if (j_6 < batch) {
        acc_3 = acc_3 + in3[j_6];
        acc_4 = acc_4 + float(in6[j_6] != 0);
      }
    }
    const float other_1 = __shfl_xor_sync(0xffffffffu, acc_3, 1);
    const float own_1 = acc_3 + other_1;
    const float other_2 = __shfl_xor_sync(0xffffffffu, own_1, 2);
    const float own_2 = own_1 + other_2;
    const float other_3 = __shfl_xor_sync(0xffffffffu, own_2, 4);
    const float own_3 = own_2 + other_3;
    const float other_4 = __shfl_xor_sync(0xffffffffu, own_3, 8);
    const float own_4 = own_3 + other_4;
    const float other_5 = __shfl_xor_sync(0xffffffffu, own_4, 16);
    const float own_5 = own_4 + other_5;
    if (int(threadIdx.x) % 32 == 0) {
      shared0[int(threadIdx.x) / 32] = own_5;
    }
    __syncthreads();
    const float partial_of_8 = shared0[0];
    const float partial_of_9 = shared0[1];
    const float total_11 = partial_of_8 + partial_of_9;
    const float partial_of_10 = shared0[2];
    const float total_12 = total_11 + partial_of_10;
    const float partial_of_11 = shared0[3];
    const float total_13 = total_12 + partial_of_11;
    const float partial_of_12 = shared0[4];
    const float total_14 = total_13 + partial_of_12;
    const float partial_of_13 = shared0[5];
    const float total_15 = total_14 + partial_of_13;
    const float partial_of_14 = shared0[6];
    const float total_16 = total_15 + partial_of_14;
    const float partial_of_15 = shared0[7];
    const float total_17 = total_16 + partial_of_15;
    const float other_6 = __shfl_xor_sync(0xffffffffu, acc_4, 1);
    const float own_6 = acc_4 + other_6;
    const float other_7 = __shfl_xor_sync(0xffffffffu, own_6, 2);
    const float own_7 = own_6 + other_7;
    const float other_8 = __shfl_xor_sync(0xffffffffu, own_7, 4);
    const float own_8 = own_7 + other_8;
    const float other_9 = __shfl_xor_sync(0xffffffffu, own_8, 8);
    const float own_9 = own_8 + other_9;
    const float other_10 = __shfl_xor_sync(0xffffffffu, own_9, 16);
    const float own_10 = own_9 + other_10;
    if (int(threadIdx.x) % 32 == 0) {
      shared1[int(threadIdx.x) / 32] = own_10;
    }
    __syncthreads();
    const float partial_of_16 = shared1[0];
    const float partial_of_17 = shared1[1];
    const float total_18 = partial_of_16 + partial_of_17;
    const float partial_of_18 = shared1[2];
    const float total_19 = total_18 + partial_of_18;
    const float partial_of_19 = shared1[3];
    const float total_20 = total_19 + partial_of_19;
    const float partial_of_20 = shared1[4];
    const float total_21 = total_20 + partial_of_20;
    const float partial_of_21 = shared1[5];
    const float total_22 = total_21 + partial_of_21;
    const float partial_of_22 = shared1[6];
    const float total_23 = total_22 + partial_of_22;
    const float partial_of_23 = shared1[7];
    const float total_24 = total_23 + partial_of_23;
    const float add_2 = in4[0] + total_17 / dim_size * dim_size;
    const float add_3 = in7[0] + total_24;
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
// schedule: reduce: workgroup result 16, workgroup reduction 16; contract: tile m 16, tile n 16, tile k 64, register m 4, register n 4, split k 16, stages k 4, stage lhs, stage rhs; contract: tile m 16, tile n 16, tile k 64, register m 4, register n 4, split k 16, stages k 4, stage lhs, stage rhs
// FLOPs: 2128*batch, bytes: 576*batch+4160
extern "C" __global__ __launch_bounds__(256)
void train_step_second(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    float* __restrict__ out1,
    float* __restrict__ out2,
    int batch) {
  __shared__ __align__(16) float shared0[8704];
  if (int(blockIdx.x) < 1) {
    const int column = int(threadIdx.x) % 16;
    const int part = int(threadIdx.x) / 16;
    const int i = column;
    float acc = 0.0f;
    for (int step = 0; step < (batch + 15) / 16; ++step) {
      const int r = part + step * 16;
      if (r < batch) {
        acc = acc + in0[i + r * 16];
      }
    }
    const float other = __shfl_xor_sync(0xffffffffu, acc, 16);
    const float own = acc + other;
    if (part % 2 == 0) {
      shared0[column + part / 2 * 16] = own;
    }
    __syncthreads();
    const float partial_of = shared0[column];
    const float partial_of_1 = shared0[column + 16];
    const float total = partial_of + partial_of_1;
    const float partial_of_2 = shared0[column + 32];
    const float total_1 = total + partial_of_2;
    const float partial_of_3 = shared0[column + 48];
    const float total_2 = total_1 + partial_of_3;
    const float partial_of_4 = shared0[column + 64];
    const float total_3 = total_2 + partial_of_4;
    const float partial_of_5 = shared0[column + 80];
    const float total_4 = total_3 + partial_of_5;
    const float partial_of_6 = shared0[column + 96];
    const float total_5 = total_4 + partial_of_6;
    const float partial_of_7 = shared0[column + 112];
    const float total_6 = total_5 + partial_of_7;
    if (part == 0) {
      out0[i] = total_6;
    }
  }
  if (int(blockIdx.x) >= 1) {
    if (int(blockIdx.x) < 3) {
      const int group_1 = int(blockIdx.x) - 1;
      const int m_start = group_1 * 16;
      const int lane = int(threadIdx.x) % 16 / 4;
      const int lane_1 = int(threadIdx.x) % 4;
      const int slice = int(threadIdx.x) / 16;
      float acc_1[16] = {};
      const int lane_2 = int(threadIdx.x) % 4 * 4;
      const int kk = int(threadIdx.x) / 4;
      const int row = min_i32(m_start + lane_2, 28);
      const int lane_3 = int(threadIdx.x) % 4 * 4;
      const int kk_1 = int(threadIdx.x) / 4;
      const int column_1 = lane_3;
      const int blocks = (batch + 63) / 64;
      for (int ahead = 0; ahead < 3; ++ahead) {
        if (ahead < blocks) {
          const int k_start = ahead * 64;
          copy_async_16(&shared0[lane_2 + kk * 16 + ahead * 2048], &in1[kk * 32 + row + k_start * 32], kk + k_start < batch);
          copy_async_16(&shared0[lane_3 + kk_1 * 16 + ahead * 2048 + 1024], &in0[kk_1 * 16 + column_1 + k_start * 16], kk_1 + k_start < batch);
        }
        commit_copies();
      }
      for (int block = 0; block < blocks; ++block) {
        await_copies<2>();
        __syncthreads();
        const int next = block + 3;
        const int slot = next % 4;
        if (next < blocks) {
          const int k_start_1 = next * 64;
          copy_async_16(&shared0[lane_2 + kk * 16 + slot * 2048], &in1[kk * 32 + row + k_start_1 * 32], kk + k_start_1 < batch);
          copy_async_16(&shared0[lane_3 + kk_1 * 16 + slot * 2048 + 1024], &in0[kk_1 * 16 + column_1 + k_start_1 * 16], kk_1 + k_start_1 < batch);
        }
        commit_copies();
        const int current = block % 4;
        const int kk_2 = slice * 4;
        float a[16] = {};
        #pragma unroll
        for (int r_1 = 0; r_1 < 4; ++r_1) {
          const float4 x = (*reinterpret_cast<const float4*>(&shared0[lane * 4 + current * 2048 + kk_2 * 16 + r_1 * 16]));
          a[r_1 * 4] = x.x;
          a[r_1 * 4 + 1] = x.y;
          a[r_1 * 4 + 2] = x.z;
          a[r_1 * 4 + 3] = x.w;
        }
        float b[16] = {};
        #pragma unroll
        for (int r_2 = 0; r_2 < 4; ++r_2) {
          const float4 x_1 = (*reinterpret_cast<const float4*>(&shared0[lane_1 * 4 + current * 2048 + kk_2 * 16 + r_2 * 16 + 1024]));
          b[r_2 * 4] = x_1.x;
          b[r_2 * 4 + 1] = x_1.y;
          b[r_2 * 4 + 2] = x_1.z;
          b[r_2 * 4 + 3] = x_1.w;
        }
        #pragma unroll
        for (int q = 0; q < 4; ++q) {
          #pragma unroll
          for (int i_1 = 0; i_1 < 4; ++i_1) {
            #pragma unroll
            for (int j = 0; j < 4; ++j) {
              acc_1[i_1 * 4 + j] = fmaf(a[q * 4 + i_1], b[q * 4 + j], acc_1[i_1 * 4 + j]);
            }
          }
        }
      }
      __syncthreads();
      #pragma unroll
      for (int i_2 = 0; i_2 < 4; ++i_2) {
        #pragma unroll
        for (int j_1 = 0; j_1 < 4; ++j_1) {
          shared0[int(threadIdx.x) / 16 * 256 + lane * 64 + lane_1 * 4 + i_2 * 16 + j_1] = acc_1[i_2 * 4 + j_1];
        }
      }
      __syncthreads();
      float totals[1] = {};
      float total_7 = shared0[int(threadIdx.x)];
      #pragma unroll
      for (int s = 1; s < 16; ++s) {
        total_7 = total_7 + shared0[int(threadIdx.x) + s * 256];
      }
      totals[0] = total_7;
      const int m = int(threadIdx.x) / 16 + m_start;
      const int n = int(threadIdx.x) % 16;
      const float total_8 = totals[0];
      out1[m * 16 + n] = total_8;
    }
  }
  if (int(blockIdx.x) >= 3) {
    const int group_2 = int(blockIdx.x) - 3;
    const int m_start_1 = group_2 % ((batch + 15) / 16) * 16;
    const int n_start_1 = group_2 / ((batch + 15) / 16) % 2 * 16;
    const int lane_4 = int(threadIdx.x) % 16 / 4;
    const int lane_5 = int(threadIdx.x) % 4;
    const int slice_1 = int(threadIdx.x) / 16;
    float acc_2[16] = {};
    const int lane_6 = int(threadIdx.x) / 16;
    const int kk_3 = int(threadIdx.x) % 16 * 4;
    const int row_1 = min_i32(m_start_1 + lane_6, batch - 1);
    const int lane_7 = int(threadIdx.x) / 16;
    const int kk_4 = int(threadIdx.x) % 16 * 4;
    const int column_2 = n_start_1 + lane_7;
    for (int ahead_1 = 0; ahead_1 < 3; ++ahead_1) {
      if (ahead_1 < 1) {
        copy_async_16(&shared0[lane_6 * 68 + kk_3 + ahead_1 * 2176], &in0[kk_3 + row_1 * 16], kk_3 < 16);
        copy_async_16(&shared0[lane_7 * 68 + kk_4 + ahead_1 * 2176 + 1088], &in2[kk_4 + column_2 * 16], kk_4 < 16);
      }
      commit_copies();
    }
    await_copies<2>();
    __syncthreads();
    commit_copies();
    const int kk_5 = slice_1 * 4;
    float a_1[16] = {};
    #pragma unroll
    for (int r_3 = 0; r_3 < 4; ++r_3) {
      const float4 x_2 = (*reinterpret_cast<const float4*>(&shared0[lane_4 * 68 + kk_5 + r_3 * 272]));
      a_1[r_3] = x_2.x;
      a_1[r_3 + 4] = x_2.y;
      a_1[r_3 + 8] = x_2.z;
      a_1[r_3 + 12] = x_2.w;
    }
    float b_1[16] = {};
    #pragma unroll
    for (int r_4 = 0; r_4 < 4; ++r_4) {
      const float4 x_3 = (*reinterpret_cast<const float4*>(&shared0[lane_5 * 68 + kk_5 + r_4 * 272 + 1088]));
      b_1[r_4] = x_3.x;
      b_1[r_4 + 4] = x_3.y;
      b_1[r_4 + 8] = x_3.z;
      b_1[r_4 + 12] = x_3.w;
    }
    #pragma unroll
    for (int q_1 = 0; q_1 < 4; ++q_1) {
      #pragma unroll
      for (int i_4 = 0; i_4 < 4; ++i_4) {
        #pragma unroll
        for (int j_3 = 0; j_3 < 4; ++j_3) {
          acc_2[i_4 * 4 + j_3] = fmaf(a_1[q_1 * 4 + i_4], b_1[q_1 * 4 + j_3], acc_2[i_4 * 4 + j_3]);
        }
      }
    }
    __syncthreads();
    #pragma unroll
    for (int i_5 = 0; i_5 < 4; ++i_5) {
      #pragma unroll
      for (int j_4 = 0; j_4 < 4; ++j_4) {
        shared0[int(threadIdx.x) / 16 * 256 + lane_4 * 16 + lane_5 + i_5 * 64 + j_4 * 4] = acc_2[i_5 * 4 + j_4];
      }
    }
    __syncthreads();
    float totals_1[1] = {};
    float total_9 = shared0[int(threadIdx.x)];
    #pragma unroll
    for (int s_1 = 1; s_1 < 16; ++s_1) {
      total_9 = total_9 + shared0[int(threadIdx.x) + s_1 * 256];
    }
    totals_1[0] = total_9;
    const int m_1 = int(threadIdx.x) / 16 + m_start_1;
    if (m_1 < batch) {
      const int n_1 = int(threadIdx.x) % 16 + n_start_1;
      const float total_10 = totals_1[0];
      out2[m_1 * 32 + n_1] = in1[m_1 * 32 + n_1] > 0.0f ? total_10 : 0.0f;
    }
  }
}

// train_step_first_1: reduce_sum, dot_general
// source: examples/penguins/model.ts:7:22
// schedule: reduce: workgroup result 16, workgroup reduction 16; contract: tile m 16, tile n 16, tile k 64, register m 4, register n 4, split k 16, stages k 4, stage lhs, stage rhs
// FLOPs: 672*batch, bytes: 296*batch+1408
extern "C" __global__ __launch_bounds__(256)
void train_step_first_1(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    float* __restrict__ out0,
    float* __restrict__ out1,
    int batch) {
  __shared__ __align__(16) float shared0[8192];
  if (int(blockIdx.x) < 2) {
    const int column = int(threadIdx.x) % 16;
    const int part = int(threadIdx.x) / 16;
    const int i = int(blockIdx.x) * 16 + column;
    float acc = 0.0f;
    for (int step = 0; step < (batch + 15) / 16; ++step) {
      const int r = part + step * 16;
      if (i < 32 && r < batch) {
        acc = acc + in0[i + r * 32];
      }
    }
    const float other = __shfl_xor_sync(0xffffffffu, acc, 16);
    const float own = acc + other;
    if (part % 2 == 0) {
      shared0[column + part / 2 * 16] = own;
    }
    __syncthreads();
    const float partial_of = shared0[column];
    const float partial_of_1 = shared0[column + 16];
    const float total = partial_of + partial_of_1;
    const float partial_of_2 = shared0[column + 32];
    const float total_1 = total + partial_of_2;
    const float partial_of_3 = shared0[column + 48];
    const float total_2 = total_1 + partial_of_3;
    const float partial_of_4 = shared0[column + 64];
    const float total_3 = total_2 + partial_of_4;
    const float partial_of_5 = shared0[column + 80];
    const float total_4 = total_3 + partial_of_5;
    const float partial_of_6 = shared0[column + 96];
    const float total_5 = total_4 + partial_of_6;
    const float partial_of_7 = shared0[column + 112];
    const float total_6 = total_5 + partial_of_7;
    if (part == 0 && i < 32) {
      out0[i] = total_6;
    }
  }
  if (int(blockIdx.x) >= 2) {
    const int group_1 = int(blockIdx.x) - 2;
    const int n_start = group_1 * 16;
    const int lane = int(threadIdx.x) % 16 / 4;
    const int lane_1 = int(threadIdx.x) % 4;
    const int slice = int(threadIdx.x) / 16;
    float acc_1[16] = {};
    const int lane_2 = int(threadIdx.x) % 16;
    const int kk = int(threadIdx.x) / 16;
    const int row = min_i32(lane_2, 9);
    const int lane_3 = int(threadIdx.x) % 16;
    const int kk_1 = int(threadIdx.x) / 16 + 16;
    const int row_1 = min_i32(lane_3, 9);
    const int lane_4 = int(threadIdx.x) % 16;
    const int kk_2 = int(threadIdx.x) / 16 + 32;
    const int row_2 = min_i32(lane_4, 9);
    const int lane_5 = int(threadIdx.x) % 16;
    const int kk_3 = int(threadIdx.x) / 16 + 48;
    const int row_3 = min_i32(lane_5, 9);
    const int lane_6 = int(threadIdx.x) % 4 * 4;
    const int kk_4 = int(threadIdx.x) / 4;
    const int column_1 = n_start + lane_6;
    const int blocks = (batch + 63) / 64;
    for (int ahead = 0; ahead < 3; ++ahead) {
      if (ahead < blocks) {
        const int k_start = ahead * 64;
        copy_async_4(&shared0[lane_2 + kk * 16 + ahead * 2048], &in1[kk * 10 + row + k_start * 10], kk + k_start < batch);
        copy_async_4(&shared0[lane_3 + kk_1 * 16 + ahead * 2048], &in1[kk_1 * 10 + row_1 + k_start * 10], kk_1 + k_start < batch);
        copy_async_4(&shared0[lane_4 + kk_2 * 16 + ahead * 2048], &in1[kk_2 * 10 + row_2 + k_start * 10], kk_2 + k_start < batch);
        copy_async_4(&shared0[lane_5 + kk_3 * 16 + ahead * 2048], &in1[kk_3 * 10 + row_3 + k_start * 10], kk_3 + k_start < batch);
        copy_async_16(&shared0[lane_6 + kk_4 * 16 + ahead * 2048 + 1024], &in0[kk_4 * 32 + column_1 + k_start * 32], kk_4 + k_start < batch);
      }
      commit_copies();
    }
    for (int block = 0; block < blocks; ++block) {
      await_copies<2>();
      __syncthreads();
      const int next = block + 3;
      const int slot = next % 4;
      if (next < blocks) {
        const int k_start_1 = next * 64;
        copy_async_4(&shared0[lane_2 + kk * 16 + slot * 2048], &in1[kk * 10 + row + k_start_1 * 10], kk + k_start_1 < batch);
        copy_async_4(&shared0[lane_3 + kk_1 * 16 + slot * 2048], &in1[kk_1 * 10 + row_1 + k_start_1 * 10], kk_1 + k_start_1 < batch);
        copy_async_4(&shared0[lane_4 + kk_2 * 16 + slot * 2048], &in1[kk_2 * 10 + row_2 + k_start_1 * 10], kk_2 + k_start_1 < batch);
        copy_async_4(&shared0[lane_5 + kk_3 * 16 + slot * 2048], &in1[kk_3 * 10 + row_3 + k_start_1 * 10], kk_3 + k_start_1 < batch);
        copy_async_16(&shared0[lane_6 + kk_4 * 16 + slot * 2048 + 1024], &in0[kk_4 * 32 + column_1 + k_start_1 * 32], kk_4 + k_start_1 < batch);
      }
      commit_copies();
      const int current = block % 4;
      const int kk_5 = slice * 4;
      float a[16] = {};
      #pragma unroll
      for (int r_1 = 0; r_1 < 4; ++r_1) {
        const float4 x = (*reinterpret_cast<const float4*>(&shared0[lane * 4 + current * 2048 + kk_5 * 16 + r_1 * 16]));
        a[r_1 * 4] = x.x;
        a[r_1 * 4 + 1] = x.y;
        a[r_1 * 4 + 2] = x.z;
        a[r_1 * 4 + 3] = x.w;
      }
      float b[16] = {};
      #pragma unroll
      for (int r_2 = 0; r_2 < 4; ++r_2) {
        const float4 x_1 = (*reinterpret_cast<const float4*>(&shared0[lane_1 * 4 + current * 2048 + kk_5 * 16 + r_2 * 16 + 1024]));
        b[r_2 * 4] = x_1.x;
        b[r_2 * 4 + 1] = x_1.y;
        b[r_2 * 4 + 2] = x_1.z;
        b[r_2 * 4 + 3] = x_1.w;
      }
      #pragma unroll
      for (int q = 0; q < 4; ++q) {
        #pragma unroll
        for (int i_1 = 0; i_1 < 4; ++i_1) {
          #pragma unroll
          for (int j = 0; j < 4; ++j) {
            acc_1[i_1 * 4 + j] = fmaf(a[q * 4 + i_1], b[q * 4 + j], acc_1[i_1 * 4 + j]);
          }
        }
      }
    }
    __syncthreads();
    #pragma unroll
    for (int i_2 = 0; i_2 < 4; ++i_2) {
      #pragma unroll
      for (int j_1 = 0; j_1 < 4; ++j_1) {
        shared0[int(threadIdx.x) / 16 * 256 + lane * 64 + lane_1 * 4 + i_2 * 16 + j_1] = acc_1[i_2 * 4 + j_1];
      }
    }
    __syncthreads();
    float totals[1] = {};
    float total_7 = shared0[int(threadIdx.x)];
    #pragma unroll
    for (int s = 1; s < 16; ++s) {
      total_7 = total_7 + shared0[int(threadIdx.x) + s * 256];
    }
    totals[0] = total_7;
    const int m = int(threadIdx.x) / 16;
    if (m < 10) {
      const int n = int(threadIdx.x) % 16 + n_start;
      const float total_8 = totals[0];
      out1[m * 32 + n] = total_8;
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
  __shared__ __align__(16) float partial[8];
  __shared__ __align__(16) float partial_1[8];
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
  const float other = __shfl_xor_sync(0xffffffffu, acc, 1);
  const float own = acc + other;
  const float other_1 = __shfl_xor_sync(0xffffffffu, own, 2);
  const float own_1 = own + other_1;
  const float other_2 = __shfl_xor_sync(0xffffffffu, own_1, 4);
  const float own_2 = own_1 + other_2;
  const float other_3 = __shfl_xor_sync(0xffffffffu, own_2, 8);
  const float own_3 = own_2 + other_3;
  const float other_4 = __shfl_xor_sync(0xffffffffu, own_3, 16);
  const float own_4 = own_3 + other_4;
  if (int(threadIdx.x) % 32 == 0) {
    partial[int(threadIdx.x) / 32] = own_4;
  }
  __syncthreads();
  const float partial_of = partial[0];
  const float partial_of_1 = partial[1];
  const float total = partial_of + partial_of_1;
  const float partial_of_2 = partial[2];
  const float total_1 = total + partial_of_2;
  const float partial_of_3 = partial[3];
  const float total_2 = total_1 + partial_of_3;
  const float partial_of_4 = partial[4];
  const float total_3 = total_2 + partial_of_4;
  const float partial_of_5 = partial[5];
  const float total_4 = total_3 + partial_of_5;
  const float partial_of_6 = partial[6];
  const float total_5 = total_4 + partial_of_6;
  const float partial_of_7 = partial[7];
  const float total_6 = total_5 + partial_of_7;
  const float other_5 = __shfl_xor_sync(0xffffffffu, acc_1, 1);
  const float own_5 = acc_1 + other_5;
  const float other_6 = __shfl_xor_sync(0xffffffffu, own_5, 2);
  const float own_6 = own_5 + other_6;
  const float other_7 = __shfl_xor_sync(0xffffffffu, own_6, 4);
  const float own_7 = own_6 + other_7;
  const float other_8 = __shfl_xor_sync(0xffffffffu, own_7, 8);
  const float own_8 = own_7 + other_8;
  const float other_9 = __shfl_xor_sync(0xffffffffu, own_8, 16);
  const float own_9 = own_8 + other_9;
  if (int(threadIdx.x) % 32 == 0) {
    partial_1[int(threadIdx.x) / 32] = own_9;
  }
  __syncthreads();
  const float partial_of_8 = partial_1[0];
  const float partial_of_9 = partial_1[1];
  const float total_7 = partial_of_8 + partial_of_9;
  const float partial_of_10 = partial_1[2];
  const float total_8 = total_7 + partial_of_10;
  const float partial_of_11 = partial_1[3];
  const float total_9 = total_8 + partial_of_11;
  const float partial_of_12 = partial_1[4];
  const float total_10 = total_9 + partial_of_12;
  const float partial_of_13 = partial_1[5];
  const float total_11 = total_10 + partial_of_13;
  const float partial_of_14 = partial_1[6];
  const float total_12 = total_11 + partial_of_14;
  const float partial_of_15 = partial_1[7];
  const float total_13 = total_12 + partial_of_15;
  const float add_2 = in1[0] + total_6 / dim_size * dim_size;
  const float add_3 = in4[0] + total_13;
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
