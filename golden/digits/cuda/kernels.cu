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
// schedule: contract: tile m 64, tile n 32, tile k 16, register m 4, register n 2, stage lhs, stage rhs
// FLOPs: 432640*batch, bytes: 89664*batch+1280
extern "C" __global__ __launch_bounds__(256)
void predict_conv1(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float lhs_tile[1024];
  __shared__ __align__(16) float rhs_tile[512];
  const int m_start = int(blockIdx.x) * 64;
  const int tx = int(threadIdx.x) % 16;
  const int ty = int(threadIdx.x) / 16;
  float acc[8] = {};
  float a[4] = {};
  float b[2] = {};
  #pragma unroll
  for (int load = 0; load < 4; ++load) {
    const int t = int(threadIdx.x) + load * 256;
    const int row = min_i32(m_start + t % 64, batch * 676 - 1);
    const int k = t / 64;
    lhs_tile[t / 64 * 64 + t % 64] = k < 9 ? (k < 9 ? in0[row / 676 * 784 + row / 26 % 26 * 28 + row % 26 + k / 3 * 28 + k % 3] : 0.0f) : 0.0f;
  }
  #pragma unroll
  for (int load_1 = 0; load_1 < 2; ++load_1) {
    const int t_1 = int(threadIdx.x) + load_1 * 256;
    const int column = t_1 % 32;
    const int k_1 = t_1 / 32;
    rhs_tile[t_1 / 32 * 32 + t_1 % 32] = k_1 < 9 ? (k_1 < 9 ? in1[column + k_1 * 32] : 0.0f) : 0.0f;
  }
  __syncthreads();
  for (int kk = 0; kk < 16; ++kk) {
    #pragma unroll
    for (int i = 0; i < 4; ++i) {
      a[i] = lhs_tile[ty + kk * 64 + i * 16];
    }
    #pragma unroll
    for (int i_1 = 0; i_1 < 2; ++i_1) {
      b[i_1] = rhs_tile[tx + kk * 32 + i_1 * 16];
    }
    #pragma unroll
    for (int i_2 = 0; i_2 < 4; ++i_2) {
      #pragma unroll
      for (int j = 0; j < 2; ++j) {
        acc[i_2 * 2 + j] = fmaf(a[i_2], b[j], acc[i_2 * 2 + j]);
      }
    }
  }
  __syncthreads();
  #pragma unroll
  for (int i_3 = 0; i_3 < 4; ++i_3) {
    #pragma unroll
    for (int j_1 = 0; j_1 < 2; ++j_1) {
      const int m = m_start + ty + i_3 * 16;
      const int n = tx + j_1 * 16;
      if (m < batch * 676) {
        const float total = acc[i_3 * 2 + j_1];
        out0[m * 32 + n] = max_f32(total + in2[n], 0.0f);
      }
    }
  }
}

// predict_pool1: window_max
// source: examples/digits/model.ts:10:12
// schedule: reduce: workgroup result 128
// FLOPs: 21632*batch, bytes: 108160*batch
extern "C" __global__ __launch_bounds__(128)
void predict_pool1(const float* __restrict__ in0, float* __restrict__ out0, int batch) {
  const int i = int(blockIdx.x) * 128 + int(threadIdx.x);
  if (i < batch * 5408) {
    const int o = i / 5408;
    const int o_1 = i / 416 % 13;
    const int o_2 = i / 32 % 13;
    const int o_3 = i % 32;
    float acc = -INFINITY;
    for (int r1 = 0; r1 < 2; ++r1) {
      for (int r2 = 0; r2 < 2; ++r2) {
        acc = max_f32(acc, in0[o * 21632 + o_1 * 1664 + o_2 * 64 + o_3 + r1 * 832 + r2 * 32]);
      }
    }
    out0[o * 5408 + o_1 * 416 + o_2 * 32 + o_3] = acc;
  }
}

// predict_conv2: conv, add, max
// source: examples/digits/model.ts:11:12
// schedule: contract: tile m 64, tile n 64, tile k 16, register m 4, register n 4, stage lhs, stage rhs
// FLOPs: 4476032*batch, bytes: 52608*batch+73984
extern "C" __global__ __launch_bounds__(256)
void predict_conv2(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float lhs_tile[1024];
  __shared__ __align__(16) float rhs_tile[1024];
  const int m_start = int(blockIdx.x) * 64;
  const int tx = int(threadIdx.x) % 16;
  const int ty = int(threadIdx.x) / 16;
  float acc[16] = {};
  float a[4] = {};
  float b[4] = {};
  for (int step = 0; step < 18; ++step) {
    const int k_start = step * 16;
    #pragma unroll
    for (int load = 0; load < 4; ++load) {
      const int t = int(threadIdx.x) + load * 256;
      const int row = min_i32(m_start + t / 16, batch * 121 - 1);
      const int k = k_start + t % 16;
      lhs_tile[t % 16 * 64 + t / 16] = in0[row / 121 * 5408 + row / 11 % 11 * 416 + row % 11 * 32 + k / 96 * 416 + k / 32 % 3 * 32 + k % 32];
    }
    #pragma unroll
    for (int load_1 = 0; load_1 < 4; ++load_1) {
      const int t_1 = int(threadIdx.x) + load_1 * 256;
      const int column = t_1 % 64;
      const int k_1 = k_start + t_1 / 64;
      rhs_tile[t_1 / 64 * 64 + t_1 % 64] = in1[column + k_1 * 64];
    }
    __syncthreads();
    for (int kk = 0; kk < 16; ++kk) {
      #pragma unroll
      for (int i = 0; i < 4; ++i) {
        a[i] = lhs_tile[ty + kk * 64 + i * 16];
      }
      #pragma unroll
      for (int i_1 = 0; i_1 < 4; ++i_1) {
        b[i_1] = rhs_tile[tx + kk * 64 + i_1 * 16];
      }
      #pragma unroll
      for (int i_2 = 0; i_2 < 4; ++i_2) {
        #pragma unroll
        for (int j = 0; j < 4; ++j) {
          acc[i_2 * 4 + j] = fmaf(a[i_2], b[j], acc[i_2 * 4 + j]);
        }
      }
    }
    __syncthreads();
  }
  #pragma unroll
  for (int i_3 = 0; i_3 < 4; ++i_3) {
    #pragma unroll
    for (int j_1 = 0; j_1 < 4; ++j_1) {
      const int m = m_start + ty + i_3 * 16;
      const int n = tx + j_1 * 16;
      if (m < batch * 121) {
        const float total = acc[i_3 * 4 + j_1];
        out0[m * 64 + n] = max_f32(total + in2[n], 0.0f);
      }
    }
  }
}

// predict_pool2: window_max
// source: examples/digits/model.ts:12:12
// schedule: reduce: workgroup result 128
// FLOPs: 6400*batch, bytes: 37376*batch
extern "C" __global__ __launch_bounds__(128)
void predict_pool2(const float* __restrict__ in0, float* __restrict__ out0, int batch) {
  const int i = int(blockIdx.x) * 128 + int(threadIdx.x);
  if (i < batch * 1600) {
    const int o = i / 1600;
    const int o_1 = i / 320 % 5;
    const int o_2 = i / 64 % 5;
    const int o_3 = i % 64;
    float acc = -INFINITY;
    for (int r1 = 0; r1 < 2; ++r1) {
      for (int r2 = 0; r2 < 2; ++r2) {
        acc = max_f32(acc, in0[o * 7744 + o_1 * 1408 + o_2 * 128 + o_3 + r1 * 704 + r2 * 64]);
      }
    }
    out0[o * 1600 + o_1 * 320 + o_2 * 64 + o_3] = acc;
  }
}

// predict_hidden: dot_general, add, max
// source: examples/digits/model.ts:15:12
// schedule: contract: tile m 64, tile n 64, tile k 16, register m 4, register n 4, stage lhs, stage rhs
// FLOPs: 409856*batch, bytes: 6912*batch+819712
extern "C" __global__ __launch_bounds__(256)
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
  const int tx = int(threadIdx.x) % 16;
  const int ty = int(threadIdx.x) / 16;
  float acc[16] = {};
  float a[4] = {};
  float b[4] = {};
  for (int step = 0; step < 100; ++step) {
    const int k_start = step * 16;
    #pragma unroll
    for (int load = 0; load < 4; ++load) {
      const int t = int(threadIdx.x) + load * 256;
      const int row = min_i32(m_start + t / 16, batch - 1);
      const int k = k_start + t % 16;
      lhs_tile[t % 16 * 64 + t / 16] = in0[row * 1600 + k];
    }
    #pragma unroll
    for (int load_1 = 0; load_1 < 4; ++load_1) {
      const int t_1 = int(threadIdx.x) + load_1 * 256;
      const int column = n_start + t_1 % 64;
      const int k_1 = k_start + t_1 / 64;
      rhs_tile[t_1 / 64 * 64 + t_1 % 64] = in1[column + k_1 * 128];
    }
    __syncthreads();
    for (int kk = 0; kk < 16; ++kk) {
      #pragma unroll
      for (int i = 0; i < 4; ++i) {
        a[i] = lhs_tile[ty + kk * 64 + i * 16];
      }
      #pragma unroll
      for (int i_1 = 0; i_1 < 4; ++i_1) {
        b[i_1] = rhs_tile[tx + kk * 64 + i_1 * 16];
      }
      #pragma unroll
      for (int i_2 = 0; i_2 < 4; ++i_2) {
        #pragma unroll
        for (int j = 0; j < 4; ++j) {
          acc[i_2 * 4 + j] = fmaf(a[i_2], b[j], acc[i_2 * 4 + j]);
        }
      }
    }
    __syncthreads();
  }
  #pragma unroll
  for (int i_3 = 0; i_3 < 4; ++i_3) {
    #pragma unroll
    for (int j_1 = 0; j_1 < 4; ++j_1) {
      const int m = m_start + ty + i_3 * 16;
      const int n = n_start + tx + j_1 * 16;
      if (m < batch) {
        const float total = acc[i_3 * 4 + j_1];
        out0[m * 128 + n] = max_f32(total + in2[n], 0.0f);
      }
    }
  }
}

// predict_class: dot_general, add
// source: examples/digits/model.ts:16:12
// schedule: contract: tile m 64, tile n 16, tile k 16, register m 4, register n 1, stage lhs, stage rhs
// FLOPs: 2570*batch, bytes: 552*batch+5160
extern "C" __global__ __launch_bounds__(256)
void predict_class(
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
  for (int step = 0; step < 8; ++step) {
    const int k_start = step * 16;
    #pragma unroll
    for (int load = 0; load < 4; ++load) {
      const int t = int(threadIdx.x) + load * 256;
      const int row = min_i32(m_start + t / 16, batch - 1);
      const int k = k_start + t % 16;
      lhs_tile[t % 16 * 64 + t / 16] = in0[row * 128 + k];
    }
    const int column = min_i32(int(threadIdx.x) % 16, 9);
    const int k_1 = int(threadIdx.x) / 16 + k_start;
    rhs_tile[int(threadIdx.x) / 16 * 16 + int(threadIdx.x) % 16] = in1[column + k_1 * 10];
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
    if (m < batch && n < 10) {
      const float total = acc[i_3];
      out0[m * 10 + n] = total + in2[n];
    }
  }
}

// predict_class_1: reduce_max, sub, exp, reduce_sum, div
// source: examples/digits/model.ts:16:12
// schedule: row: workgroup row 64
// FLOPs: 50*batch, bytes: 80*batch
extern "C" __global__ __launch_bounds__(64)
void predict_class_1(const float* __restrict__ in0, float* __restrict__ out0, int batch) {
  const int row = int(blockIdx.x) * 64 + int(threadIdx.x);
  if (row < batch) {
    float acc = -INFINITY;
    for (int j = 0; j < 10; ++j) {
      const float x = in0[row * 10 + j];
      acc = max_f32(acc, x);
    }
    float acc_1 = 0.0f;
    for (int j_1 = 0; j_1 < 10; ++j_1) {
      const float x_1 = in0[row * 10 + j_1];
      const float exp_ = expf(x_1 - acc);
      acc_1 = acc_1 + exp_;
    }
    for (int j_2 = 0; j_2 < 10; ++j_2) {
      const float x_2 = in0[row * 10 + j_2];
      const float exp_1 = expf(x_2 - acc);
      out0[row * 10 + j_2] = exp_1 / acc_1;
    }
  }
}

// train_step_conv1: conv, add, max, gt
// source: examples/digits/model.ts:9:12
// schedule: contract: tile m 64, tile n 32, tile k 16, register m 4, register n 2, stage lhs, stage rhs
// FLOPs: 454272*batch, bytes: 176192*batch+1280
extern "C" __global__ __launch_bounds__(256)
void train_step_conv1(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int* __restrict__ out1,
    int batch) {
  __shared__ __align__(16) float lhs_tile[1024];
  __shared__ __align__(16) float rhs_tile[512];
  const int m_start = int(blockIdx.x) * 64;
  const int tx = int(threadIdx.x) % 16;
  const int ty = int(threadIdx.x) / 16;
  float acc[8] = {};
  float a[4] = {};
  float b[2] = {};
  #pragma unroll
  for (int load = 0; load < 4; ++load) {
    const int t = int(threadIdx.x) + load * 256;
    const int row = min_i32(m_start + t % 64, batch * 676 - 1);
    const int k = t / 64;
    lhs_tile[t / 64 * 64 + t % 64] = k < 9 ? (k < 9 ? in0[row / 676 * 784 + row / 26 % 26 * 28 + row % 26 + k / 3 * 28 + k % 3] : 0.0f) : 0.0f;
  }
  #pragma unroll
  for (int load_1 = 0; load_1 < 2; ++load_1) {
    const int t_1 = int(threadIdx.x) + load_1 * 256;
    const int column = t_1 % 32;
    const int k_1 = t_1 / 32;
    rhs_tile[t_1 / 32 * 32 + t_1 % 32] = k_1 < 9 ? (k_1 < 9 ? in1[column + k_1 * 32] : 0.0f) : 0.0f;
  }
  __syncthreads();
  for (int kk = 0; kk < 16; ++kk) {
    #pragma unroll
    for (int i = 0; i < 4; ++i) {
      a[i] = lhs_tile[ty + kk * 64 + i * 16];
    }
    #pragma unroll
    for (int i_1 = 0; i_1 < 2; ++i_1) {
      b[i_1] = rhs_tile[tx + kk * 32 + i_1 * 16];
    }
    #pragma unroll
    for (int i_2 = 0; i_2 < 4; ++i_2) {
      #pragma unroll
      for (int j = 0; j < 2; ++j) {
        acc[i_2 * 2 + j] = fmaf(a[i_2], b[j], acc[i_2 * 2 + j]);
      }
    }
  }
  __syncthreads();
  #pragma unroll
  for (int i_3 = 0; i_3 < 4; ++i_3) {
    #pragma unroll
    for (int j_1 = 0; j_1 < 2; ++j_1) {
      const int m = m_start + ty + i_3 * 16;
      const int n = tx + j_1 * 16;
      if (m < batch * 676) {
        const float total = acc[i_3 * 2 + j_1];
        const float add = total + in2[n];
        out0[m * 32 + n] = max_f32(add, 0.0f);
        out1[m * 32 + n] = int(add > 0.0f);
      }
    }
  }
}

// train_step_pool1: window_max, window_arg_max
// source: examples/digits/model.ts:10:12
// schedule: reduce: workgroup result 128
// FLOPs: 43264*batch, bytes: 129792*batch
extern "C" __global__ __launch_bounds__(128)
void train_step_pool1(
    const float* __restrict__ in0,
    float* __restrict__ out0,
    int* __restrict__ out1,
    int batch) {
  const int i = int(blockIdx.x) * 128 + int(threadIdx.x);
  if (i < batch * 5408) {
    const int o = i / 5408;
    const int o_1 = i / 416 % 13;
    const int o_2 = i / 32 % 13;
    const int o_3 = i % 32;
    float acc = -INFINITY;
    float acc_1 = -INFINITY;
    int acc_2 = 2147483647;
    for (int r1 = 0; r1 < 2; ++r1) {
      for (int r2 = 0; r2 < 2; ++r2) {
        const float x = in0[o * 21632 + o_1 * 1664 + o_2 * 64 + o_3 + r1 * 832 + r2 * 32];
        acc = max_f32(acc, x);
        const float next = (x == x ? x : -INFINITY) > acc_1 || ((x == x ? x : -INFINITY) == acc_1 && r1 * 2 + r2 < acc_2) ? (x == x ? x : -INFINITY) : acc_1;
        const int next_1 = (x == x ? x : -INFINITY) > acc_1 || ((x == x ? x : -INFINITY) == acc_1 && r1 * 2 + r2 < acc_2) ? r1 * 2 + r2 : acc_2;
        acc_1 = next;
        acc_2 = next_1;
      }
    }
    const int window_arg_max = acc_2 == 2147483647 ? 0 : acc_2;
    out0[o * 5408 + o_1 * 416 + o_2 * 32 + o_3] = acc;
    out1[o * 5408 + o_1 * 416 + o_2 * 32 + o_3] = window_arg_max;
  }
}

// train_step_conv2: conv, add, max, gt
// source: examples/digits/model.ts:11:12
// schedule: contract: tile m 64, tile n 64, tile k 16, register m 4, register n 4, stage lhs, stage rhs
// FLOPs: 4483776*batch, bytes: 83584*batch+73984
extern "C" __global__ __launch_bounds__(256)
void train_step_conv2(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int* __restrict__ out1,
    int batch) {
  __shared__ __align__(16) float lhs_tile[1024];
  __shared__ __align__(16) float rhs_tile[1024];
  const int m_start = int(blockIdx.x) * 64;
  const int tx = int(threadIdx.x) % 16;
  const int ty = int(threadIdx.x) / 16;
  float acc[16] = {};
  float a[4] = {};
  float b[4] = {};
  for (int step = 0; step < 18; ++step) {
    const int k_start = step * 16;
    #pragma unroll
    for (int load = 0; load < 4; ++load) {
      const int t = int(threadIdx.x) + load * 256;
      const int row = min_i32(m_start + t / 16, batch * 121 - 1);
      const int k = k_start + t % 16;
      lhs_tile[t % 16 * 64 + t / 16] = in0[row / 121 * 5408 + row / 11 % 11 * 416 + row % 11 * 32 + k / 96 * 416 + k / 32 % 3 * 32 + k % 32];
    }
    #pragma unroll
    for (int load_1 = 0; load_1 < 4; ++load_1) {
      const int t_1 = int(threadIdx.x) + load_1 * 256;
      const int column = t_1 % 64;
      const int k_1 = k_start + t_1 / 64;
      rhs_tile[t_1 / 64 * 64 + t_1 % 64] = in1[column + k_1 * 64];
    }
    __syncthreads();
    for (int kk = 0; kk < 16; ++kk) {
      #pragma unroll
      for (int i = 0; i < 4; ++i) {
        a[i] = lhs_tile[ty + kk * 64 + i * 16];
      }
      #pragma unroll
      for (int i_1 = 0; i_1 < 4; ++i_1) {
        b[i_1] = rhs_tile[tx + kk * 64 + i_1 * 16];
      }
      #pragma unroll
      for (int i_2 = 0; i_2 < 4; ++i_2) {
        #pragma unroll
        for (int j = 0; j < 4; ++j) {
          acc[i_2 * 4 + j] = fmaf(a[i_2], b[j], acc[i_2 * 4 + j]);
        }
      }
    }
    __syncthreads();
  }
  #pragma unroll
  for (int i_3 = 0; i_3 < 4; ++i_3) {
    #pragma unroll
    for (int j_1 = 0; j_1 < 4; ++j_1) {
      const int m = m_start + ty + i_3 * 16;
      const int n = tx + j_1 * 16;
      if (m < batch * 121) {
        const float total = acc[i_3 * 4 + j_1];
        const float add = total + in2[n];
        out0[m * 64 + n] = max_f32(add, 0.0f);
        out1[m * 64 + n] = int(add > 0.0f);
      }
    }
  }
}

// train_step_pool2: window_max, window_arg_max
// source: examples/digits/model.ts:12:12
// schedule: reduce: workgroup result 128
// FLOPs: 12800*batch, bytes: 43776*batch
extern "C" __global__ __launch_bounds__(128)
void train_step_pool2(
    const float* __restrict__ in0,
    float* __restrict__ out0,
    int* __restrict__ out1,
    int batch) {
  const int i = int(blockIdx.x) * 128 + int(threadIdx.x);
  if (i < batch * 1600) {
    const int o = i / 1600;
    const int o_1 = i / 320 % 5;
    const int o_2 = i / 64 % 5;
    const int o_3 = i % 64;
    float acc = -INFINITY;
    float acc_1 = -INFINITY;
    int acc_2 = 2147483647;
    for (int r1 = 0; r1 < 2; ++r1) {
      for (int r2 = 0; r2 < 2; ++r2) {
        const float x = in0[o * 7744 + o_1 * 1408 + o_2 * 128 + o_3 + r1 * 704 + r2 * 64];
        acc = max_f32(acc, x);
        const float next = (x == x ? x : -INFINITY) > acc_1 || ((x == x ? x : -INFINITY) == acc_1 && r1 * 2 + r2 < acc_2) ? (x == x ? x : -INFINITY) : acc_1;
        const int next_1 = (x == x ? x : -INFINITY) > acc_1 || ((x == x ? x : -INFINITY) == acc_1 && r1 * 2 + r2 < acc_2) ? r1 * 2 + r2 : acc_2;
        acc_1 = next;
        acc_2 = next_1;
      }
    }
    const int window_arg_max = acc_2 == 2147483647 ? 0 : acc_2;
    out0[o * 1600 + o_1 * 320 + o_2 * 64 + o_3] = acc;
    out1[o * 1600 + o_1 * 320 + o_2 * 64 + o_3] = window_arg_max;
  }
}

// train_step_dropout: random_bits, shift_right, mul, ge, mul, mul
// source: examples/digits/model.ts:14:12
// schedule: map: workgroup element 256
// FLOPs: 9600*batch, bytes: 19200*batch+8
extern "C" __global__ __launch_bounds__(256)
void train_step_dropout(
    const unsigned* __restrict__ in0,
    const float* __restrict__ in1,
    int* __restrict__ out0,
    float* __restrict__ out1,
    int batch) {
  const int i = int(blockIdx.x) * 256 + int(threadIdx.x);
  if (i < batch * 1600) {
    const unsigned key = in0[0];
    const unsigned key_1 = in0[1];
    const unsigned random_ = (key ^ key_1) ^ 466688986u;
    const unsigned random_1 = unsigned(i / 1600 * 1600 + i % 1600) + key_1;
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
    out1[i] = in1[i / 1600 * 1600 + i % 1600] * float(ge) * 1.3333334f;
  }
}

// train_step_hidden: dot_general, add, max, gt
// source: examples/digits/model.ts:15:12
// schedule: contract: tile m 64, tile n 64, tile k 16, register m 4, register n 4, stage lhs, stage rhs
// FLOPs: 409984*batch, bytes: 7424*batch+819712
extern "C" __global__ __launch_bounds__(256)
void train_step_hidden(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int* __restrict__ out1,
    int batch) {
  __shared__ __align__(16) float lhs_tile[1024];
  __shared__ __align__(16) float rhs_tile[1024];
  const int m_start = int(blockIdx.x) * 64;
  const int n_start = int(blockIdx.y) * 64;
  const int tx = int(threadIdx.x) % 16;
  const int ty = int(threadIdx.x) / 16;
  float acc[16] = {};
  float a[4] = {};
  float b[4] = {};
  for (int step = 0; step < 100; ++step) {
    const int k_start = step * 16;
    #pragma unroll
    for (int load = 0; load < 4; ++load) {
      const int t = int(threadIdx.x) + load * 256;
      const int row = min_i32(m_start + t / 16, batch - 1);
      const int k = k_start + t % 16;
      lhs_tile[t % 16 * 64 + t / 16] = in0[row * 1600 + k];
    }
    #pragma unroll
    for (int load_1 = 0; load_1 < 4; ++load_1) {
      const int t_1 = int(threadIdx.x) + load_1 * 256;
      const int column = n_start + t_1 % 64;
      const int k_1 = k_start + t_1 / 64;
      rhs_tile[t_1 / 64 * 64 + t_1 % 64] = in1[column + k_1 * 128];
    }
    __syncthreads();
    for (int kk = 0; kk < 16; ++kk) {
      #pragma unroll
      for (int i = 0; i < 4; ++i) {
        a[i] = lhs_tile[ty + kk * 64 + i * 16];
      }
      #pragma unroll
      for (int i_1 = 0; i_1 < 4; ++i_1) {
        b[i_1] = rhs_tile[tx + kk * 64 + i_1 * 16];
      }
      #pragma unroll
      for (int i_2 = 0; i_2 < 4; ++i_2) {
        #pragma unroll
        for (int j = 0; j < 4; ++j) {
          acc[i_2 * 4 + j] = fmaf(a[i_2], b[j], acc[i_2 * 4 + j]);
        }
      }
    }
    __syncthreads();
  }
  #pragma unroll
  for (int i_3 = 0; i_3 < 4; ++i_3) {
    #pragma unroll
    for (int j_1 = 0; j_1 < 4; ++j_1) {
      const int m = m_start + ty + i_3 * 16;
      const int n = n_start + tx + j_1 * 16;
      if (m < batch) {
        const float total = acc[i_3 * 4 + j_1];
        const float add = total + in2[n];
        out0[m * 128 + n] = max_f32(add, 0.0f);
        out1[m * 128 + n] = int(add > 0.0f);
      }
    }
  }
}

// train_step_class: reduce_max, sub, exp, reduce_sum, div, eq, reduce_sum, div, max, min, log, mul, reduce_sum, neg, div, neg, mul, div, lt, select, gt, select, div, div, mul, neg, reduce_sum, add, mul, reduce_sum, mul, sub, arg_max, eq
// source: examples/digits/model.ts:16:12, examples/digits/model.ts:20:7
// schedule: row: workgroup row 64
// FLOPs: 303*batch+1, bytes: 92*batch
extern "C" __global__ __launch_bounds__(64)
void train_step_class(
    const float* __restrict__ in0,
    const int* __restrict__ in1,
    float* __restrict__ out0,
    float* __restrict__ out1,
    int* __restrict__ out2,
    int batch) {
  const int row = int(blockIdx.x) * 64 + int(threadIdx.x);
  if (row < batch) {
    float acc = -INFINITY;
    for (int j = 0; j < 10; ++j) {
      const float x = in0[row * 10 + j];
      acc = max_f32(acc, x);
    }
    float acc_1 = 0.0f;
    for (int j_1 = 0; j_1 < 10; ++j_1) {
      const float x_1 = in0[row * 10 + j_1];
      const float exp_ = expf(x_1 - acc);
      acc_1 = acc_1 + exp_;
    }
    float acc_2 = 0.0f;
    float acc_3 = -INFINITY;
    int acc_4 = 2147483647;
    for (int j_2 = 0; j_2 < 10; ++j_2) {
      const float x_2 = in0[row * 10 + j_2];
      const float exp_1 = expf(x_2 - acc);
      const float div_ = exp_1 / acc_1;
      acc_2 = acc_2 + div_;
      const float next = (div_ == div_ ? div_ : -INFINITY) > acc_3 || ((div_ == div_ ? div_ : -INFINITY) == acc_3 && j_2 < acc_4) ? (div_ == div_ ? div_ : -INFINITY) : acc_3;
      const int next_1 = (div_ == div_ ? div_ : -INFINITY) > acc_3 || ((div_ == div_ ? div_ : -INFINITY) == acc_3 && j_2 < acc_4) ? j_2 : acc_4;
      acc_3 = next;
      acc_4 = next_1;
    }
    const int arg_max = acc_4 == 2147483647 ? 0 : acc_4;
    const int x_3 = in1[row];
    float acc_5 = 0.0f;
    float acc_6 = 0.0f;
    for (int j_3 = 0; j_3 < 10; ++j_3) {
      const float cast = float(x_3 == j_3);
      const float x_4 = in0[row * 10 + j_3];
      const float exp_2 = expf(x_4 - acc);
      const float div_1 = exp_2 / acc_1;
      const float div_2 = div_1 / acc_2;
      const float max_ = max_f32(div_2, 1e-7f);
      const float min_ = min_f32(max_, 0.9999999f);
      acc_5 = acc_5 + cast * logf(min_);
      const float select_ = div_2 > 1e-7f ? (max_ < 0.9999999f ? -(1.0f / float(batch)) * cast / min_ : 0.0f) : 0.0f;
      acc_6 = acc_6 + -(select_ * (div_2 / acc_2));
    }
    float acc_7 = 0.0f;
    for (int j_4 = 0; j_4 < 10; ++j_4) {
      const float x_5 = in0[row * 10 + j_4];
      const float exp_3 = expf(x_5 - acc);
      const float div_3 = exp_3 / acc_1;
      const float div_4 = div_3 / acc_2;
      const float max_1 = max_f32(div_4, 1e-7f);
      const float cast_1 = float(x_3 == j_4);
      const float min_1 = min_f32(max_1, 0.9999999f);
      const float select_1 = div_4 > 1e-7f ? (max_1 < 0.9999999f ? -(1.0f / float(batch)) * cast_1 / min_1 : 0.0f) : 0.0f;
      const float mul = (select_1 / acc_2 + acc_6) * div_3;
      acc_7 = acc_7 + mul;
    }
    out0[row] = -acc_5;
    out2[row] = int(x_3 == arg_max);
    for (int j_5 = 0; j_5 < 10; ++j_5) {
      const float x_6 = in0[row * 10 + j_5];
      const float exp_4 = expf(x_6 - acc);
      const float div_5 = exp_4 / acc_1;
      const float div_6 = div_5 / acc_2;
      const float max_2 = max_f32(div_6, 1e-7f);
      const float cast_2 = float(x_3 == j_5);
      const float min_2 = min_f32(max_2, 0.9999999f);
      const float select_2 = div_6 > 1e-7f ? (max_2 < 0.9999999f ? -(1.0f / float(batch)) * cast_2 / min_2 : 0.0f) : 0.0f;
      const float mul_1 = (select_2 / acc_2 + acc_6) * div_5;
      out1[row * 10 + j_5] = mul_1 - div_5 * acc_7;
    }
  }
}

// train_step_class_1: reduce_sum
// source: examples/digits/model.ts:16:12
// schedule: reduce: workgroup result 16, workgroup reduction 16
// FLOPs: 10*batch, bytes: 40*batch+40
extern "C" __global__ __launch_bounds__(256)
void train_step_class_1(const float* __restrict__ in0, float* __restrict__ out0, int batch) {
  __shared__ __align__(16) float partial[256];
  const int column = int(threadIdx.x) % 16;
  const int part = int(threadIdx.x) / 16;
  const int i = column;
  float acc = 0.0f;
  for (int step = 0; step < (batch + 15) / 16; ++step) {
    const int r = part + step * 16;
    if (i < 10 && r < batch) {
      acc = acc + in0[i + r * 10];
    }
  }
  partial[column + part * 16] = acc;
  __syncthreads();
  if (part < 8) {
    const float left = partial[column + part * 16];
    const float right = partial[column + part * 16 + 128];
    partial[column + part * 16] = left + right;
  }
  __syncthreads();
  if (part < 4) {
    const float left_1 = partial[column + part * 16];
    const float right_1 = partial[column + part * 16 + 64];
    partial[column + part * 16] = left_1 + right_1;
  }
  __syncthreads();
  if (part < 2) {
    const float left_2 = partial[column + part * 16];
    const float right_2 = partial[column + part * 16 + 32];
    partial[column + part * 16] = left_2 + right_2;
  }
  __syncthreads();
  if (part < 1) {
    const float left_3 = partial[column + part * 16];
    const float right_3 = partial[column + part * 16 + 16];
    partial[column + part * 16] = left_3 + right_3;
  }
  __syncthreads();
  const float total = partial[column];
  if (part == 0 && i < 10) {
    out0[i] = total;
  }
}

// train_step_class_2: dot_general
// source: examples/digits/model.ts:16:12
// schedule: contract: tile m 64, tile n 64, tile k 16, register m 4, register n 4, stage lhs, stage rhs
// FLOPs: 2560*batch, bytes: 552*batch+5120
extern "C" __global__ __launch_bounds__(256)
void train_step_class_2(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float lhs_tile[1024];
  __shared__ __align__(16) float rhs_tile[1024];
  const int n_start = int(blockIdx.y) * 64;
  const int tx = int(threadIdx.x) % 16;
  const int ty = int(threadIdx.x) / 16;
  float acc[16] = {};
  float a[4] = {};
  float b[4] = {};
  for (int step = 0; step < (batch + 15) / 16; ++step) {
    const int k_start = step * 16;
    #pragma unroll
    for (int load = 0; load < 4; ++load) {
      const int t = int(threadIdx.x) + load * 256;
      const int row = min_i32(t % 64, 9);
      const int k = k_start + t / 64;
      lhs_tile[t / 64 * 64 + t % 64] = k < batch ? (k < batch ? in0[row + k * 10] : 0.0f) : 0.0f;
    }
    #pragma unroll
    for (int load_1 = 0; load_1 < 4; ++load_1) {
      const int t_1 = int(threadIdx.x) + load_1 * 256;
      const int column = n_start + t_1 % 64;
      const int k_1 = k_start + t_1 / 64;
      rhs_tile[t_1 / 64 * 64 + t_1 % 64] = k_1 < batch ? (k_1 < batch ? in1[column + k_1 * 128] : 0.0f) : 0.0f;
    }
    __syncthreads();
    for (int kk = 0; kk < 16; ++kk) {
      #pragma unroll
      for (int i = 0; i < 4; ++i) {
        a[i] = lhs_tile[ty + kk * 64 + i * 16];
      }
      #pragma unroll
      for (int i_1 = 0; i_1 < 4; ++i_1) {
        b[i_1] = rhs_tile[tx + kk * 64 + i_1 * 16];
      }
      #pragma unroll
      for (int i_2 = 0; i_2 < 4; ++i_2) {
        #pragma unroll
        for (int j = 0; j < 4; ++j) {
          acc[i_2 * 4 + j] = fmaf(a[i_2], b[j], acc[i_2 * 4 + j]);
        }
      }
    }
    __syncthreads();
  }
  #pragma unroll
  for (int i_3 = 0; i_3 < 4; ++i_3) {
    #pragma unroll
    for (int j_1 = 0; j_1 < 4; ++j_1) {
      const int m = ty + i_3 * 16;
      const int n = n_start + tx + j_1 * 16;
      if (m < 10) {
        const float total = acc[i_3 * 4 + j_1];
        out0[m * 128 + n] = total;
      }
    }
  }
}

// train_step_class_3: dot_general, select
// source: examples/digits/model.ts:16:12, examples/digits/model.ts:15:12
// schedule: contract: tile m 64, tile n 64, tile k 16, register m 4, register n 4, stage lhs, stage rhs
// FLOPs: 2688*batch, bytes: 1064*batch+5120
extern "C" __global__ __launch_bounds__(256)
void train_step_class_3(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const int* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float lhs_tile[1024];
  __shared__ __align__(16) float rhs_tile[1024];
  const int m_start = int(blockIdx.x) * 64;
  const int n_start = int(blockIdx.y) * 64;
  const int tx = int(threadIdx.x) % 16;
  const int ty = int(threadIdx.x) / 16;
  float acc[16] = {};
  float a[4] = {};
  float b[4] = {};
  #pragma unroll
  for (int load = 0; load < 4; ++load) {
    const int t = int(threadIdx.x) + load * 256;
    const int row = min_i32(m_start + t / 16, batch - 1);
    const int k = t % 16;
    lhs_tile[t % 16 * 64 + t / 16] = k < 10 ? (k < 10 ? in0[row * 10 + k] : 0.0f) : 0.0f;
  }
  #pragma unroll
  for (int load_1 = 0; load_1 < 4; ++load_1) {
    const int t_1 = int(threadIdx.x) + load_1 * 256;
    const int column = n_start + t_1 / 16;
    const int k_1 = t_1 % 16;
    rhs_tile[t_1 % 16 * 64 + t_1 / 16] = k_1 < 10 ? (k_1 < 10 ? in1[column * 10 + k_1] : 0.0f) : 0.0f;
  }
  __syncthreads();
  for (int kk = 0; kk < 16; ++kk) {
    #pragma unroll
    for (int i = 0; i < 4; ++i) {
      a[i] = lhs_tile[ty + kk * 64 + i * 16];
    }
    #pragma unroll
    for (int i_1 = 0; i_1 < 4; ++i_1) {
      b[i_1] = rhs_tile[tx + kk * 64 + i_1 * 16];
    }
    #pragma unroll
    for (int i_2 = 0; i_2 < 4; ++i_2) {
      #pragma unroll
      for (int j = 0; j < 4; ++j) {
        acc[i_2 * 4 + j] = fmaf(a[i_2], b[j], acc[i_2 * 4 + j]);
      }
    }
  }
  __syncthreads();
  #pragma unroll
  for (int i_3 = 0; i_3 < 4; ++i_3) {
    #pragma unroll
    for (int j_1 = 0; j_1 < 4; ++j_1) {
      const int m = m_start + ty + i_3 * 16;
      const int n = n_start + tx + j_1 * 16;
      if (m < batch) {
        const float total = acc[i_3 * 4 + j_1];
        out0[m * 128 + n] = in2[m * 128 + n] != 0 ? total : 0.0f;
      }
    }
  }
}

// train_step_hidden_1: reduce_sum
// source: examples/digits/model.ts:15:12
// schedule: reduce: workgroup result 16, workgroup reduction 16
// FLOPs: 128*batch, bytes: 512*batch+512
extern "C" __global__ __launch_bounds__(256)
void train_step_hidden_1(const float* __restrict__ in0, float* __restrict__ out0, int batch) {
  __shared__ __align__(16) float partial[256];
  const int column = int(threadIdx.x) % 16;
  const int part = int(threadIdx.x) / 16;
  const int i = int(blockIdx.x) * 16 + column;
  float acc = 0.0f;
  for (int step = 0; step < (batch + 15) / 16; ++step) {
    const int r = part + step * 16;
    if (r < batch) {
      acc = acc + in0[i + r * 128];
    }
  }
  partial[column + part * 16] = acc;
  __syncthreads();
  if (part < 8) {
    const float left = partial[column + part * 16];
    const float right = partial[column + part * 16 + 128];
    partial[column + part * 16] = left + right;
  }
  __syncthreads();
  if (part < 4) {
    const float left_1 = partial[column + part * 16];
    const float right_1 = partial[column + part * 16 + 64];
    partial[column + part * 16] = left_1 + right_1;
  }
  __syncthreads();
  if (part < 2) {
    const float left_2 = partial[column + part * 16];
    const float right_2 = partial[column + part * 16 + 32];
    partial[column + part * 16] = left_2 + right_2;
  }
  __syncthreads();
  if (part < 1) {
    const float left_3 = partial[column + part * 16];
    const float right_3 = partial[column + part * 16 + 16];
    partial[column + part * 16] = left_3 + right_3;
  }
  __syncthreads();
  const float total = partial[column];
  if (part == 0) {
    out0[i] = total;
  }
}

// train_step_hidden_2: dot_general
// source: examples/digits/model.ts:15:12
// schedule: contract: tile m 64, tile n 64, tile k 16, register m 4, register n 4, stage lhs, stage rhs
// FLOPs: 409600*batch, bytes: 6912*batch+819200
extern "C" __global__ __launch_bounds__(256)
void train_step_hidden_2(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float lhs_tile[1024];
  __shared__ __align__(16) float rhs_tile[1024];
  const int m_start = int(blockIdx.x) * 64;
  const int n_start = int(blockIdx.y) * 64;
  const int tx = int(threadIdx.x) % 16;
  const int ty = int(threadIdx.x) / 16;
  float acc[16] = {};
  float a[4] = {};
  float b[4] = {};
  for (int step = 0; step < (batch + 15) / 16; ++step) {
    const int k_start = step * 16;
    #pragma unroll
    for (int load = 0; load < 4; ++load) {
      const int t = int(threadIdx.x) + load * 256;
      const int row = m_start + t % 64;
      const int k = k_start + t / 64;
      lhs_tile[t / 64 * 64 + t % 64] = k < batch ? (k < batch ? in0[row + k * 128] : 0.0f) : 0.0f;
    }
    #pragma unroll
    for (int load_1 = 0; load_1 < 4; ++load_1) {
      const int t_1 = int(threadIdx.x) + load_1 * 256;
      const int column = n_start + t_1 % 64;
      const int k_1 = k_start + t_1 / 64;
      rhs_tile[t_1 / 64 * 64 + t_1 % 64] = k_1 < batch ? (k_1 < batch ? in1[column + k_1 * 1600] : 0.0f) : 0.0f;
    }
    __syncthreads();
    for (int kk = 0; kk < 16; ++kk) {
      #pragma unroll
      for (int i = 0; i < 4; ++i) {
        a[i] = lhs_tile[ty + kk * 64 + i * 16];
      }
      #pragma unroll
      for (int i_1 = 0; i_1 < 4; ++i_1) {
        b[i_1] = rhs_tile[tx + kk * 64 + i_1 * 16];
      }
      #pragma unroll
      for (int i_2 = 0; i_2 < 4; ++i_2) {
        #pragma unroll
        for (int j = 0; j < 4; ++j) {
          acc[i_2 * 4 + j] = fmaf(a[i_2], b[j], acc[i_2 * 4 + j]);
        }
      }
    }
    __syncthreads();
  }
  #pragma unroll
  for (int i_3 = 0; i_3 < 4; ++i_3) {
    #pragma unroll
    for (int j_1 = 0; j_1 < 4; ++j_1) {
      const int m = m_start + ty + i_3 * 16;
      const int n = n_start + tx + j_1 * 16;
      const float total = acc[i_3 * 4 + j_1];
      out0[m * 1600 + n] = total;
    }
  }
}

// train_step_hidden_3: dot_general, mul, mul
// source: examples/digits/model.ts:15:12, examples/digits/model.ts:14:12
// schedule: contract: tile m 64, tile n 64, tile k 16, register m 4, register n 4, stage lhs, stage rhs
// FLOPs: 412800*batch, bytes: 13312*batch+819200
extern "C" __global__ __launch_bounds__(256)
void train_step_hidden_3(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const int* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float lhs_tile[1024];
  __shared__ __align__(16) float rhs_tile[1024];
  const int m_start = int(blockIdx.x) * 64;
  const int n_start = int(blockIdx.y) * 64;
  const int tx = int(threadIdx.x) % 16;
  const int ty = int(threadIdx.x) / 16;
  float acc[16] = {};
  float a[4] = {};
  float b[4] = {};
  for (int step = 0; step < 8; ++step) {
    const int k_start = step * 16;
    #pragma unroll
    for (int load = 0; load < 4; ++load) {
      const int t = int(threadIdx.x) + load * 256;
      const int row = min_i32(m_start + t / 16, batch - 1);
      const int k = k_start + t % 16;
      lhs_tile[t % 16 * 64 + t / 16] = in0[row * 128 + k];
    }
    #pragma unroll
    for (int load_1 = 0; load_1 < 4; ++load_1) {
      const int t_1 = int(threadIdx.x) + load_1 * 256;
      const int column = n_start + t_1 / 16;
      const int k_1 = k_start + t_1 % 16;
      rhs_tile[t_1 % 16 * 64 + t_1 / 16] = in1[column * 128 + k_1];
    }
    __syncthreads();
    for (int kk = 0; kk < 16; ++kk) {
      #pragma unroll
      for (int i = 0; i < 4; ++i) {
        a[i] = lhs_tile[ty + kk * 64 + i * 16];
      }
      #pragma unroll
      for (int i_1 = 0; i_1 < 4; ++i_1) {
        b[i_1] = rhs_tile[tx + kk * 64 + i_1 * 16];
      }
      #pragma unroll
      for (int i_2 = 0; i_2 < 4; ++i_2) {
        #pragma unroll
        for (int j = 0; j < 4; ++j) {
          acc[i_2 * 4 + j] = fmaf(a[i_2], b[j], acc[i_2 * 4 + j]);
        }
      }
    }
    __syncthreads();
  }
  #pragma unroll
  for (int i_3 = 0; i_3 < 4; ++i_3) {
    #pragma unroll
    for (int j_1 = 0; j_1 < 4; ++j_1) {
      const int m = m_start + ty + i_3 * 16;
      const int n = n_start + tx + j_1 * 16;
      if (m < batch) {
        const float total = acc[i_3 * 4 + j_1];
        out0[m * 1600 + n] = total * 1.3333334f * float(in2[m * 1600 + n] != 0);
      }
    }
  }
}

// train_step_pool2_1: window_scatter, select
// source: examples/digits/model.ts:12:12, examples/digits/model.ts:11:12
// schedule: map: workgroup element 256
// FLOPs: 15488*batch, bytes: 74752*batch
extern "C" __global__ __launch_bounds__(256)
void train_step_pool2_1(
    const float* __restrict__ in0,
    const int* __restrict__ in1,
    const int* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  const int i = int(blockIdx.x) * 256 + int(threadIdx.x);
  if (i < batch * 7744) {
    out0[i] = in2[i] != 0 ? (i / 704 % 11 / 2 < 5 && i / 64 % 11 / 2 < 5 ? ((i / 704 % 11 / 2 < 5 && i / 64 % 11 / 2 < 5 ? in1[i / 7744 * 1600 + i / 704 % 11 / 2 * 320 + i / 64 % 11 / 2 * 64 + i % 64] : 0) == i / 704 % 11 % 2 * 2 + i / 64 % 11 % 2 ? (i / 704 % 11 / 2 < 5 && i / 64 % 11 / 2 < 5 && (i / 704 % 11 / 2 < 5 && i / 64 % 11 / 2 < 5 ? in1[i / 7744 * 1600 + i / 704 % 11 / 2 * 320 + i / 64 % 11 / 2 * 64 + i % 64] : 0) == i / 704 % 11 % 2 * 2 + i / 64 % 11 % 2 ? in0[i / 7744 * 1600 + i / 704 % 11 / 2 * 320 + i / 64 % 11 / 2 * 64 + i % 64] : 0.0f) : 0.0f) : 0.0f) : 0.0f;
  }
}

// train_step_conv2_1: reduce_sum
// source: examples/digits/model.ts:11:12
// schedule: reduce: workgroup result 16, workgroup reduction 16
// FLOPs: 7744*batch, bytes: 30976*batch+256
extern "C" __global__ __launch_bounds__(256)
void train_step_conv2_1(const float* __restrict__ in0, float* __restrict__ out0, int batch) {
  __shared__ __align__(16) float partial[256];
  const int column = int(threadIdx.x) % 16;
  const int part = int(threadIdx.x) / 16;
  const int i = int(blockIdx.x) * 16 + column;
  float acc = 0.0f;
  for (int step = 0; step < (batch * 121 + 15) / 16; ++step) {
    const int r = part + step * 16;
    if (r < batch * 121) {
      acc = acc + in0[i + r * 64];
    }
  }
  partial[column + part * 16] = acc;
  __syncthreads();
  if (part < 8) {
    const float left = partial[column + part * 16];
    const float right = partial[column + part * 16 + 128];
    partial[column + part * 16] = left + right;
  }
  __syncthreads();
  if (part < 4) {
    const float left_1 = partial[column + part * 16];
    const float right_1 = partial[column + part * 16 + 64];
    partial[column + part * 16] = left_1 + right_1;
  }
  __syncthreads();
  if (part < 2) {
    const float left_2 = partial[column + part * 16];
    const float right_2 = partial[column + part * 16 + 32];
    partial[column + part * 16] = left_2 + right_2;
  }
  __syncthreads();
  if (part < 1) {
    const float left_3 = partial[column + part * 16];
    const float right_3 = partial[column + part * 16 + 16];
    partial[column + part * 16] = left_3 + right_3;
  }
  __syncthreads();
  const float total = partial[column];
  if (part == 0) {
    out0[i] = total;
  }
}

// train_step_conv2_2: reverse, conv
// source: examples/digits/model.ts:11:12
// schedule: contract: tile m 64, tile n 32, tile k 16, register m 4, register n 2, stage lhs, stage rhs
// FLOPs: 6230016*batch+18432, bytes: 52608*batch+73728
extern "C" __global__ __launch_bounds__(256)
void train_step_conv2_2(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float lhs_tile[1024];
  __shared__ __align__(16) float rhs_tile[512];
  const int m_start = int(blockIdx.x) * 64;
  const int tx = int(threadIdx.x) % 16;
  const int ty = int(threadIdx.x) / 16;
  float acc[8] = {};
  float a[4] = {};
  float b[2] = {};
  for (int step = 0; step < 36; ++step) {
    const int k_start = step * 16;
    #pragma unroll
    for (int load = 0; load < 4; ++load) {
      const int t = int(threadIdx.x) + load * 256;
      const int row = min_i32(m_start + t / 16, batch * 169 - 1);
      const int k = k_start + t % 16;
      lhs_tile[t % 16 * 64 + t / 16] = row / 13 % 13 + k / 192 - 2 >= 0 && row / 13 % 13 + k / 192 - 2 < 11 && (row % 13 + k / 64 % 3 - 2 >= 0 && row % 13 + k / 64 % 3 - 2 < 11) ? (row / 13 % 13 + k / 192 - 2 >= 0 && row / 13 % 13 + k / 192 - 2 < 11 && (row % 13 + k / 64 % 3 - 2 >= 0 && row % 13 + k / 64 % 3 - 2 < 11) ? in1[row / 169 * 7744 + row / 13 % 13 * 704 + row % 13 * 64 + k / 192 * 704 + k / 64 % 3 * 64 + k % 64 - 1536] : 0.0f) : 0.0f;
    }
    #pragma unroll
    for (int load_1 = 0; load_1 < 2; ++load_1) {
      const int t_1 = int(threadIdx.x) + load_1 * 256;
      const int column = t_1 / 16;
      const int k_1 = k_start + t_1 % 16;
      rhs_tile[t_1 % 16 * 32 + t_1 / 16] = in0[column * 64 - k_1 / 192 * 6144 - k_1 / 64 % 3 * 2048 + k_1 % 64 + 16384];
    }
    __syncthreads();
    for (int kk = 0; kk < 16; ++kk) {
      #pragma unroll
      for (int i = 0; i < 4; ++i) {
        a[i] = lhs_tile[ty + kk * 64 + i * 16];
      }
      #pragma unroll
      for (int i_1 = 0; i_1 < 2; ++i_1) {
        b[i_1] = rhs_tile[tx + kk * 32 + i_1 * 16];
      }
      #pragma unroll
      for (int i_2 = 0; i_2 < 4; ++i_2) {
        #pragma unroll
        for (int j = 0; j < 2; ++j) {
          acc[i_2 * 2 + j] = fmaf(a[i_2], b[j], acc[i_2 * 2 + j]);
        }
      }
    }
    __syncthreads();
  }
  #pragma unroll
  for (int i_3 = 0; i_3 < 4; ++i_3) {
    #pragma unroll
    for (int j_1 = 0; j_1 < 2; ++j_1) {
      const int m = m_start + ty + i_3 * 16;
      const int n = tx + j_1 * 16;
      if (m < batch * 169) {
        const float total = acc[i_3 * 2 + j_1];
        out0[m * 32 + n] = total;
      }
    }
  }
}

// train_step_conv2_3: conv
// source: examples/digits/model.ts:11:12
// schedule: contract: tile m 64, tile n 64, tile k 16, register m 4, register n 4, stage lhs, stage rhs
// FLOPs: 4460544*batch, bytes: 52608*batch+73728
extern "C" __global__ __launch_bounds__(256)
void train_step_conv2_3(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float lhs_tile[1024];
  __shared__ __align__(16) float rhs_tile[1024];
  const int m_start = int(blockIdx.x) * 64;
  const int tx = int(threadIdx.x) % 16;
  const int ty = int(threadIdx.x) / 16;
  float acc[16] = {};
  float a[4] = {};
  float b[4] = {};
  for (int step = 0; step < (batch * 121 + 15) / 16; ++step) {
    const int k_start = step * 16;
    #pragma unroll
    for (int load = 0; load < 4; ++load) {
      const int t = int(threadIdx.x) + load * 256;
      const int row = min_i32(m_start + t % 64, 287);
      const int k = k_start + t / 64;
      lhs_tile[t / 64 * 64 + t % 64] = k < batch * 121 ? (k < batch * 121 ? in0[row / 96 * 416 + row / 32 % 3 * 32 + row % 32 + k / 121 * 5408 + k / 11 % 11 * 416 + k % 11 * 32] : 0.0f) : 0.0f;
    }
    #pragma unroll
    for (int load_1 = 0; load_1 < 4; ++load_1) {
      const int t_1 = int(threadIdx.x) + load_1 * 256;
      const int column = t_1 % 64;
      const int k_1 = k_start + t_1 / 64;
      rhs_tile[t_1 / 64 * 64 + t_1 % 64] = k_1 < batch * 121 ? (k_1 < batch * 121 ? in1[column + k_1 * 64] : 0.0f) : 0.0f;
    }
    __syncthreads();
    for (int kk = 0; kk < 16; ++kk) {
      #pragma unroll
      for (int i = 0; i < 4; ++i) {
        a[i] = lhs_tile[ty + kk * 64 + i * 16];
      }
      #pragma unroll
      for (int i_1 = 0; i_1 < 4; ++i_1) {
        b[i_1] = rhs_tile[tx + kk * 64 + i_1 * 16];
      }
      #pragma unroll
      for (int i_2 = 0; i_2 < 4; ++i_2) {
        #pragma unroll
        for (int j = 0; j < 4; ++j) {
          acc[i_2 * 4 + j] = fmaf(a[i_2], b[j], acc[i_2 * 4 + j]);
        }
      }
    }
    __syncthreads();
  }
  #pragma unroll
  for (int i_3 = 0; i_3 < 4; ++i_3) {
    #pragma unroll
    for (int j_1 = 0; j_1 < 4; ++j_1) {
      const int m = m_start + ty + i_3 * 16;
      const int n = tx + j_1 * 16;
      if (m < 288) {
        const float total = acc[i_3 * 4 + j_1];
        out0[m * 64 + n] = total;
      }
    }
  }
}

// train_step_pool1_1: window_scatter, select
// source: examples/digits/model.ts:10:12, examples/digits/model.ts:9:12
// schedule: map: workgroup element 256
// FLOPs: 43264*batch, bytes: 216320*batch
extern "C" __global__ __launch_bounds__(256)
void train_step_pool1_1(
    const float* __restrict__ in0,
    const int* __restrict__ in1,
    const int* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  const int i = int(blockIdx.x) * 256 + int(threadIdx.x);
  if (i < batch * 21632) {
    out0[i] = in2[i] != 0 ? (in1[i / 21632 * 5408 + i / 832 % 26 / 2 * 416 + i / 32 % 26 / 2 * 32 + i % 32] == i / 832 % 2 * 2 + i / 32 % 2 ? (in1[i / 21632 * 5408 + i / 832 % 26 / 2 * 416 + i / 32 % 26 / 2 * 32 + i % 32] == i / 832 % 2 * 2 + i / 32 % 2 ? in0[i / 21632 * 5408 + i / 832 % 26 / 2 * 416 + i / 32 % 26 / 2 * 32 + i % 32] : 0.0f) : 0.0f) : 0.0f;
  }
}

// train_step_conv1_1: reduce_sum
// source: examples/digits/model.ts:9:12
// schedule: reduce: workgroup result 16, workgroup reduction 16
// FLOPs: 21632*batch, bytes: 86528*batch+128
extern "C" __global__ __launch_bounds__(256)
void train_step_conv1_1(const float* __restrict__ in0, float* __restrict__ out0, int batch) {
  __shared__ __align__(16) float partial[256];
  const int column = int(threadIdx.x) % 16;
  const int part = int(threadIdx.x) / 16;
  const int i = int(blockIdx.x) * 16 + column;
  float acc = 0.0f;
  for (int step = 0; step < (batch * 169 + 3) / 4; ++step) {
    const int r = part + step * 16;
    if (r < batch * 676) {
      acc = acc + in0[i + r * 32];
    }
  }
  partial[column + part * 16] = acc;
  __syncthreads();
  if (part < 8) {
    const float left = partial[column + part * 16];
    const float right = partial[column + part * 16 + 128];
    partial[column + part * 16] = left + right;
  }
  __syncthreads();
  if (part < 4) {
    const float left_1 = partial[column + part * 16];
    const float right_1 = partial[column + part * 16 + 64];
    partial[column + part * 16] = left_1 + right_1;
  }
  __syncthreads();
  if (part < 2) {
    const float left_2 = partial[column + part * 16];
    const float right_2 = partial[column + part * 16 + 32];
    partial[column + part * 16] = left_2 + right_2;
  }
  __syncthreads();
  if (part < 1) {
    const float left_3 = partial[column + part * 16];
    const float right_3 = partial[column + part * 16 + 16];
    partial[column + part * 16] = left_3 + right_3;
  }
  __syncthreads();
  const float total = partial[column];
  if (part == 0) {
    out0[i] = total;
  }
}

// train_step_conv1_2: conv
// source: examples/digits/model.ts:9:12
// schedule: contract: tile m 64, tile n 32, tile k 16, register m 4, register n 2, stage lhs, stage rhs
// FLOPs: 389376*batch, bytes: 89664*batch+1152
extern "C" __global__ __launch_bounds__(256)
void train_step_conv1_2(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float lhs_tile[1024];
  __shared__ __align__(16) float rhs_tile[512];
  const int tx = int(threadIdx.x) % 16;
  const int ty = int(threadIdx.x) / 16;
  float acc[8] = {};
  float a[4] = {};
  float b[2] = {};
  for (int step = 0; step < (batch * 169 + 3) / 4; ++step) {
    const int k_start = step * 16;
    #pragma unroll
    for (int load = 0; load < 4; ++load) {
      const int t = int(threadIdx.x) + load * 256;
      const int row = min_i32(t / 16, 8);
      const int k = k_start + t % 16;
      lhs_tile[t % 16 * 64 + t / 16] = k < batch * 676 ? (k < batch * 676 ? in0[row / 3 * 28 + row % 3 + k / 676 * 784 + k / 26 % 26 * 28 + k % 26] : 0.0f) : 0.0f;
    }
    #pragma unroll
    for (int load_1 = 0; load_1 < 2; ++load_1) {
      const int t_1 = int(threadIdx.x) + load_1 * 256;
      const int column = t_1 % 32;
      const int k_1 = k_start + t_1 / 32;
      rhs_tile[t_1 / 32 * 32 + t_1 % 32] = k_1 < batch * 676 ? (k_1 < batch * 676 ? in1[column + k_1 * 32] : 0.0f) : 0.0f;
    }
    __syncthreads();
    for (int kk = 0; kk < 16; ++kk) {
      #pragma unroll
      for (int i = 0; i < 4; ++i) {
        a[i] = lhs_tile[ty + kk * 64 + i * 16];
      }
      #pragma unroll
      for (int i_1 = 0; i_1 < 2; ++i_1) {
        b[i_1] = rhs_tile[tx + kk * 32 + i_1 * 16];
      }
      #pragma unroll
      for (int i_2 = 0; i_2 < 4; ++i_2) {
        #pragma unroll
        for (int j = 0; j < 2; ++j) {
          acc[i_2 * 2 + j] = fmaf(a[i_2], b[j], acc[i_2 * 2 + j]);
        }
      }
    }
    __syncthreads();
  }
  #pragma unroll
  for (int i_3 = 0; i_3 < 4; ++i_3) {
    #pragma unroll
    for (int j_1 = 0; j_1 < 2; ++j_1) {
      const int m = ty + i_3 * 16;
      const int n = tx + j_1 * 16;
      if (m < 9) {
        const float total = acc[i_3 * 2 + j_1];
        out0[m * 32 + n] = total;
      }
    }
  }
}

// train_step_adam: add, pow, sub, sqrt, mul, pow, sub, div
// source: examples/digits/model.ts:20:7
// schedule: map: workgroup element 256
// FLOPs: 8, bytes: 12
extern "C" __global__ __launch_bounds__(256)
void train_step_adam(int* __restrict__ in0, const float* __restrict__ in1, float* __restrict__ out1) {
  if (int(threadIdx.x) < 1) {
    const int add = in0[0] + 1;
    const float cast = float(add);
    in0[0] = add;
    out1[0] = in1[0] * sqrtf(1.0f - powf(0.999f, cast)) / (1.0f - powf(0.9f, cast));
  }
}

// train_step_loss: reduce_sum, div, mul, add, add, reduce_sum, add, add, eq, select, div, select, eq, select, div, select
// source: examples/digits/model.ts:20:7
// schedule: row: workgroup inner 256
// FLOPs: 2*batch+14, bytes: 8*batch+24
extern "C" __global__ __launch_bounds__(256)
void train_step_loss(
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
  if (int(threadIdx.x) == 0) {
    in1[0] = add_2;
    in2[0] = add;
    in4[0] = add_3;
    in5[0] = add_1;
    out4[0] = eq ? 0.0f : add_2 / (eq ? 1.0f : add);
    out5[0] = eq_1 ? 0.0f : add_3 / (eq_1 ? 1.0f : add_1);
  }
}

// train_step_dropout_1: add, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
// source: examples/digits/model.ts:14:12, examples/digits/model.ts:20:7
// schedule: map: workgroup element 256
// FLOPs: 2700410, bytes: 3600564
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
    if (int(blockIdx.x) < 3) {
      const int i_1 = int(blockIdx.x) * 256 + int(threadIdx.x) - 256;
      if (i_1 < 288) {
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
  if (int(blockIdx.x) >= 3) {
    if (int(blockIdx.x) < 4) {
      const int i_2 = int(blockIdx.x) * 256 + int(threadIdx.x) - 768;
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
  if (int(blockIdx.x) >= 4) {
    if (int(blockIdx.x) < 76) {
      const int i_3 = int(blockIdx.x) * 256 + int(threadIdx.x) - 1024;
      if (i_3 < 18432) {
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
  if (int(blockIdx.x) >= 76) {
    if (int(blockIdx.x) < 77) {
      const int i_4 = int(blockIdx.x) * 256 + int(threadIdx.x) - 19456;
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
  if (int(blockIdx.x) >= 77) {
    if (int(blockIdx.x) < 877) {
      const int i_5 = int(blockIdx.x) * 256 + int(threadIdx.x) - 19712;
      if (i_5 < 204800) {
        const float x_16 = in20[i_5];
        const float transpose = in19[i_5 % 128 * 1600 + i_5 / 128];
        const float add_8 = x_16 + (transpose - x_16) * 0.1f;
        const float x_17 = in21[i_5];
        const float add_9 = x_17 + (transpose * transpose - x_17) * 0.001f;
        const float x_18 = in5[0];
        in20[i_5] = add_8;
        in21[i_5] = add_9;
        in22[i_5] = in22[i_5] - add_8 * x_18 / (sqrtf(add_9) + 1e-7f);
      }
    }
  }
  if (int(blockIdx.x) >= 877) {
    if (int(blockIdx.x) < 878) {
      const int i_6 = int(blockIdx.x) * 256 + int(threadIdx.x) - 224512;
      if (i_6 < 128) {
        const float x_19 = in24[i_6];
        const float x_20 = in23[i_6];
        const float add_10 = x_19 + (x_20 - x_19) * 0.1f;
        const float x_21 = in25[i_6];
        const float add_11 = x_21 + (x_20 * x_20 - x_21) * 0.001f;
        const float x_22 = in5[0];
        in24[i_6] = add_10;
        in25[i_6] = add_11;
        in26[i_6] = in26[i_6] - add_10 * x_22 / (sqrtf(add_11) + 1e-7f);
      }
    }
  }
  if (int(blockIdx.x) >= 878) {
    if (int(blockIdx.x) < 883) {
      const int i_7 = int(blockIdx.x) * 256 + int(threadIdx.x) - 224768;
      if (i_7 < 1280) {
        const float x_23 = in28[i_7];
        const float transpose_1 = in27[i_7 % 10 * 128 + i_7 / 10];
        const float add_12 = x_23 + (transpose_1 - x_23) * 0.1f;
        const float x_24 = in29[i_7];
        const float add_13 = x_24 + (transpose_1 * transpose_1 - x_24) * 0.001f;
        const float x_25 = in5[0];
        in28[i_7] = add_12;
        in29[i_7] = add_13;
        in30[i_7] = in30[i_7] - add_12 * x_25 / (sqrtf(add_13) + 1e-7f);
      }
    }
  }
  if (int(blockIdx.x) >= 883) {
    const int i_8 = int(blockIdx.x) * 256 + int(threadIdx.x) - 226048;
    if (i_8 < 10) {
      const float x_26 = in32[i_8];
      const float x_27 = in31[i_8];
      const float add_14 = x_26 + (x_27 - x_26) * 0.1f;
      const float x_28 = in33[i_8];
      const float add_15 = x_28 + (x_27 * x_27 - x_28) * 0.001f;
      const float x_29 = in5[0];
      in32[i_8] = add_14;
      in33[i_8] = add_15;
      in34[i_8] = in34[i_8] - add_14 * x_29 / (sqrtf(add_15) + 1e-7f);
    }
  }
}

// eval_step_class: reduce_max, sub, exp, reduce_sum, div, eq, reduce_sum, div, max, min, log, mul, reduce_sum, neg, arg_max, eq
// source: examples/digits/model.ts:16:12, examples/digits/model.ts:20:7
// schedule: row: workgroup row 64
// FLOPs: 142*batch, bytes: 52*batch
extern "C" __global__ __launch_bounds__(64)
void eval_step_class(
    const float* __restrict__ in0,
    const int* __restrict__ in1,
    float* __restrict__ out0,
    int* __restrict__ out1,
    int batch) {
  const int row = int(blockIdx.x) * 64 + int(threadIdx.x);
  if (row < batch) {
    float acc = -INFINITY;
    for (int j = 0; j < 10; ++j) {
      const float x = in0[row * 10 + j];
      acc = max_f32(acc, x);
    }
    float acc_1 = 0.0f;
    for (int j_1 = 0; j_1 < 10; ++j_1) {
      const float x_1 = in0[row * 10 + j_1];
      const float exp_ = expf(x_1 - acc);
      acc_1 = acc_1 + exp_;
    }
    float acc_2 = 0.0f;
    float acc_3 = -INFINITY;
    int acc_4 = 2147483647;
    for (int j_2 = 0; j_2 < 10; ++j_2) {
      const float x_2 = in0[row * 10 + j_2];
      const float exp_1 = expf(x_2 - acc);
      const float div_ = exp_1 / acc_1;
      acc_2 = acc_2 + div_;
      const float next = (div_ == div_ ? div_ : -INFINITY) > acc_3 || ((div_ == div_ ? div_ : -INFINITY) == acc_3 && j_2 < acc_4) ? (div_ == div_ ? div_ : -INFINITY) : acc_3;
      const int next_1 = (div_ == div_ ? div_ : -INFINITY) > acc_3 || ((div_ == div_ ? div_ : -INFINITY) == acc_3 && j_2 < acc_4) ? j_2 : acc_4;
      acc_3 = next;
      acc_4 = next_1;
    }
    const int arg_max = acc_4 == 2147483647 ? 0 : acc_4;
    const int x_3 = in1[row];
    float acc_5 = 0.0f;
    for (int j_3 = 0; j_3 < 10; ++j_3) {
      const float x_4 = in0[row * 10 + j_3];
      const float exp_2 = expf(x_4 - acc);
      const float div_1 = exp_2 / acc_1;
      acc_5 = acc_5 + float(x_3 == j_3) * logf(min_f32(max_f32(div_1 / acc_2, 1e-7f), 0.9999999f));
    }
    out0[row] = -acc_5;
    out1[row] = int(x_3 == arg_max);
  }
}
