// Kernels, one per fused group of operations.
// Compile with nvcc; with -DTSCOMPILE_EMULATE a C++17 compiler builds the same text to run on the CPU.
#ifdef TSCOMPILE_EMULATE
#include "cuda_emulation.h"
#endif

// predict_normalization: add, rsqrt, mul
// source: test/golden/models.ts:48:55
// schedule: map: workgroup element 256, register element 8
// FLOPs: 24, bytes: 96
extern "C" __global__ __launch_bounds__(256)
void predict_normalization(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    float* __restrict__ out0) {
  if (int(threadIdx.x) < 8) {
    out0[int(threadIdx.x)] = rsqrtf(in0[int(threadIdx.x)] + 0.001f) * in1[int(threadIdx.x)];
  }
}

// predict_normalization_1: sub, mul, add
// source: test/golden/models.ts:48:55
// schedule: map: workgroup element 256, register element 8
// FLOPs: 24*batch, bytes: 64*batch+96
extern "C" __global__ __launch_bounds__(256)
void predict_normalization_1(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    const float* __restrict__ in3,
    float* __restrict__ out0,
    int batch) {
  const int start = int(blockIdx.x) * 2048 + int(threadIdx.x);
  for (int e = 0; e < 8; ++e) {
    const int i = start + e * 256;
    if (i < batch * 8) {
      out0[i] = (in0[i] - in1[i % 8]) * in2[i % 8] + in3[i % 8];
    }
  }
}

// train_step_normalization: reduce_sum, div
// source: test/golden/models.ts:48:55
// schedule: reduce: workgroup result 16, workgroup reduction 16
// FLOPs: 8*batch+8, bytes: 32*batch+32
extern "C" __global__ __launch_bounds__(256)
void train_step_normalization(const float* __restrict__ in0, float* __restrict__ out0, int batch) {
  __shared__ __align__(16) float partial[128];
  const int column = int(threadIdx.x) % 16;
  const int part = int(threadIdx.x) / 16;
  const int i = column;
  float acc = 0.0f;
  for (int step = 0; step < (batch + 15) / 16; ++step) {
    const int r = part + step * 16;
    if (i < 8 && r < batch) {
      acc = acc + in0[i + r * 8];
    }
  }
  const float other = __shfl_xor_sync(0xffffffffu, acc, 16);
  const float own = acc + other;
  if (part % 2 == 0) {
    partial[column + part / 2 * 16] = own;
  }
  __syncthreads();
  const float partial_of = partial[column];
  const float partial_of_1 = partial[column + 16];
  const float total = partial_of + partial_of_1;
  const float partial_of_2 = partial[column + 32];
  const float total_1 = total + partial_of_2;
  const float partial_of_3 = partial[column + 48];
  const float total_2 = total_1 + partial_of_3;
  const float partial_of_4 = partial[column + 64];
  const float total_3 = total_2 + partial_of_4;
  const float partial_of_5 = partial[column + 80];
  const float total_4 = total_3 + partial_of_5;
  const float partial_of_6 = partial[column + 96];
  const float total_5 = total_4 + partial_of_6;
  const float partial_of_7 = partial[column + 112];
  const float total_6 = total_5 + partial_of_7;
  if (part == 0 && i < 8) {
    out0[i] = total_6 / float(batch);
  }
}

// train_step_normalization_1: sub, mul, reduce_sum, div
// source: test/golden/models.ts:48:55
// schedule: reduce: workgroup result 16, workgroup reduction 16
// FLOPs: 24*batch+8, bytes: 32*batch+64
extern "C" __global__ __launch_bounds__(256)
void train_step_normalization_1(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    float* __restrict__ out0,
    int batch) {
  __shared__ __align__(16) float partial[128];
  const int column = int(threadIdx.x) % 16;
  const int part = int(threadIdx.x) / 16;
  const int i = column;
  float acc = 0.0f;
  for (int step = 0; step < (batch + 15) / 16; ++step) {
    const int r = part + step * 16;
    if (i < 8 && r < batch) {
      const float sub = in0[i + r * 8] - in1[i];
      acc = acc + sub * sub;
    }
  }
  const float other = __shfl_xor_sync(0xffffffffu, acc, 16);
  const float own = acc + other;
  if (part % 2 == 0) {
    partial[column + part / 2 * 16] = own;
  }
  __syncthreads();
  const float partial_of = partial[column];
  const float partial_of_1 = partial[column + 16];
  const float total = partial_of + partial_of_1;
  const float partial_of_2 = partial[column + 32];
  const float total_1 = total + partial_of_2;
  const float partial_of_3 = partial[column + 48];
  const float total_2 = total_1 + partial_of_3;
  const float partial_of_4 = partial[column + 64];
  const float total_3 = total_2 + partial_of_4;
  const float partial_of_5 = partial[column + 80];
  const float total_4 = total_3 + partial_of_5;
  const float partial_of_6 = partial[column + 96];
  const float total_5 = total_4 + partial_of_6;
  const float partial_of_7 = partial[column + 112];
  const float total_6 = total_5 + partial_of_7;
  if (part == 0 && i < 8) {
    out0[i] = total_6 / float(batch);
  }
}

// train_step_normalization_2: add, rsqrt
// source: test/golden/models.ts:48:55
// schedule: map: workgroup element 256, register element 8
// FLOPs: 16, bytes: 64
extern "C" __global__ __launch_bounds__(256)
void train_step_normalization_2(const float* __restrict__ in0, float* __restrict__ out0) {
  if (int(threadIdx.x) < 8) {
    out0[int(threadIdx.x)] = rsqrtf(in0[int(threadIdx.x)] + 0.001f);
  }
}

// train_step_loss: sub, mul, mul, add, sub, mul, reduce_sum, mul, div, mul, mul, add, neg
// source: test/golden/models.ts:48:55, test/golden/models.ts:50:9
// schedule: row: workgroup row 64
// FLOPs: 74*batch+9, bytes: 100*batch+128
extern "C" __global__ __launch_bounds__(64)
void train_step_loss(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    const float* __restrict__ in3,
    const float* __restrict__ in4,
    const float* __restrict__ in5,
    float* __restrict__ out0,
    float* __restrict__ out1,
    int batch) {
  const int row = int(blockIdx.x) * 64 + int(threadIdx.x);
  if (row < batch) {
    float acc = 0.0f;
    for (int j = 0; j < 8; ++j) {
      const float sub = in5[row * 8 + j] - ((in0[row * 8 + j] - in1[j]) * (in2[j] * in3[j]) + in4[j]);
      acc = acc + sub * sub;
    }
    out0[row] = acc * 0.125f;
    for (int j_1 = 0; j_1 < 8; ++j_1) {
      const float sub_1 = in5[row * 8 + j_1] - ((in0[row * 8 + j_1] - in1[j_1]) * (in2[j_1] * in3[j_1]) + in4[j_1]);
      const float mul = 1.0f / float(batch) * 0.125f * sub_1;
      out1[row * 8 + j_1] = -(mul + mul);
    }
  }
}

// train_step_normalization_3: reduce_sum, sub, mul, reduce_sum, reduce_sum, div, mul, add, add, eq, select, div, select
// source: test/golden/models.ts:48:55, test/golden/models.ts:50:9
// schedule: reduce: workgroup result 16, workgroup reduction 16; row: workgroup inner 256
// FLOPs: 33*batch+8, bytes: 68*batch+108
extern "C" __global__ __launch_bounds__(256)
void train_step_normalization_3(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    const float* __restrict__ in3,
    float* __restrict__ in4,
    float* __restrict__ in5,
    float* __restrict__ out0,
    float* __restrict__ out1,
    float* __restrict__ out4,
    int batch) {
  __shared__ __align__(16) float shared0[128];
  __shared__ __align__(16) float shared1[128];
  if (int(blockIdx.x) < 1) {
    const int column = int(threadIdx.x) % 16;
    const int part = int(threadIdx.x) / 16;
    const int i = column;
    float acc = 0.0f;
    float acc_1 = 0.0f;
    for (int step = 0; step < (batch + 15) / 16; ++step) {
      const int r = part + step * 16;
      if (i < 8 && r < batch) {
        const float x = in0[i + r * 8];
        acc = acc + x;
        acc_1 = acc_1 + x * (in1[i + r * 8] - in2[i]);
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
    const float other_1 = __shfl_xor_sync(0xffffffffu, acc_1, 16);
    const float own_1 = acc_1 + other_1;
    if (part % 2 == 0) {
      shared1[column + part / 2 * 16] = own_1;
    }
    __syncthreads();
    const float partial_of_8 = shared1[column];
    const float partial_of_9 = shared1[column + 16];
    const float total_7 = partial_of_8 + partial_of_9;
    const float partial_of_10 = shared1[column + 32];
    const float total_8 = total_7 + partial_of_10;
    const float partial_of_11 = shared1[column + 48];
    const float total_9 = total_8 + partial_of_11;
    const float partial_of_12 = shared1[column + 64];
    const float total_10 = total_9 + partial_of_12;
    const float partial_of_13 = shared1[column + 80];
    const float total_11 = total_10 + partial_of_13;
    const float partial_of_14 = shared1[column + 96];
    const float total_12 = total_11 + partial_of_14;
    const float partial_of_15 = shared1[column + 112];
    const float total_13 = total_12 + partial_of_15;
    if (part == 0 && i < 8) {
      out0[i] = total_6;
      out1[i] = total_13;
    }
  }
  if (int(blockIdx.x) >= 1) {
    const float dim_size = float(batch);
    const float add = in5[0] + dim_size;
    const bool eq = add == 0.0f;
    float acc_2 = 0.0f;
    for (int step_1 = 0; step_1 < (batch + 255) / 256; ++step_1) {
      const int j = int(threadIdx.x) + step_1 * 256;
      if (j < batch) {
        acc_2 = acc_2 + in3[j];
      }
    }
    const float other_2 = __shfl_xor_sync(0xffffffffu, acc_2, 1);
    const float own_2 = acc_2 + other_2;
    const float other_3 = __shfl_xor_sync(0xffffffffu, own_2, 2);
    const float own_3 = own_2 + other_3;
    const float other_4 = __shfl_xor_sync(0xffffffffu, own_3, 4);
    const float own_4 = own_3 + other_4;
    const float other_5 = __shfl_xor_sync(0xffffffffu, own_4, 8);
    const float own_5 = own_4 + other_5;
    const float other_6 = __shfl_xor_sync(0xffffffffu, own_5, 16);
    const float own_6 = own_5 + other_6;
    if (int(threadIdx.x) % 32 == 0) {
      shared0[int(threadIdx.x) / 32] = own_6;
    }
    __syncthreads();
    const float partial_of_16 = shared0[0];
    const float partial_of_17 = shared0[1];
    const float total_14 = partial_of_16 + partial_of_17;
    const float partial_of_18 = shared0[2];
    const float total_15 = total_14 + partial_of_18;
    const float partial_of_19 = shared0[3];
    const float total_16 = total_15 + partial_of_19;
    const float partial_of_20 = shared0[4];
    const float total_17 = total_16 + partial_of_20;
    const float partial_of_21 = shared0[5];
    const float total_18 = total_17 + partial_of_21;
    const float partial_of_22 = shared0[6];
    const float total_19 = total_18 + partial_of_22;
    const float partial_of_23 = shared0[7];
    const float total_20 = total_19 + partial_of_23;
    const float add_1 = in4[0] + total_20 / dim_size * dim_size;
    __syncthreads();
    if (int(threadIdx.x) == 0) {
      in4[0] = add_1;
      in5[0] = add;
      out4[0] = eq ? 0.0f : add_1 / (eq ? 1.0f : add);
    }
  }
}

// train_step_normalization_4: mul, mul, add, mul, mul, add, mul, mul, sub, mul, sub, add
// source: test/golden/models.ts:48:55, test/golden/models.ts:50:9
// schedule: map: workgroup element 256, register element 8
// FLOPs: 89, bytes: 296
extern "C" __global__ __launch_bounds__(256)
void train_step_normalization_4(
    float* __restrict__ in0,
    const float* __restrict__ in1,
    float* __restrict__ in2,
    const float* __restrict__ in3,
    const float* __restrict__ in4,
    const float* __restrict__ in5,
    const float* __restrict__ in6,
    float* __restrict__ in7,
    const float* __restrict__ in8,
    float* __restrict__ in9,
    int* __restrict__ in10) {
  if (int(blockIdx.x) < 1) {
    if (int(threadIdx.x) < 8) {
      in0[int(threadIdx.x)] = in0[int(threadIdx.x)] * 0.99f + in1[int(threadIdx.x)] * 0.01f;
      in2[int(threadIdx.x)] = in2[int(threadIdx.x)] * 0.99f + in3[int(threadIdx.x)] * 0.01f;
      const float broadcast = in6[0];
      in7[int(threadIdx.x)] = in7[int(threadIdx.x)] - in4[int(threadIdx.x)] * in5[int(threadIdx.x)] * broadcast;
      in9[int(threadIdx.x)] = in9[int(threadIdx.x)] - in8[int(threadIdx.x)] * broadcast;
    }
  }
  if (int(blockIdx.x) >= 1) {
    const int i_1 = int(blockIdx.x) * 256 + int(threadIdx.x) - 256;
    if (i_1 < 1) {
      in10[0] = in10[0] + 1;
    }
  }
}

// eval_step_loss: sub, mul, add, sub, mul, reduce_sum, mul
// source: test/golden/models.ts:48:55, test/golden/models.ts:50:9
// schedule: row: workgroup row 64
// FLOPs: 49*batch, bytes: 68*batch+96
extern "C" __global__ __launch_bounds__(64)
void eval_step_loss(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    const float* __restrict__ in3,
    const float* __restrict__ in4,
    float* __restrict__ out0,
    int batch) {
  const int row = int(blockIdx.x) * 64 + int(threadIdx.x);
  if (row < batch) {
    float acc = 0.0f;
    for (int j = 0; j < 8; ++j) {
      const float sub = in4[row * 8 + j] - ((in0[row * 8 + j] - in1[j]) * in2[j] + in3[j]);
      acc = acc + sub * sub;
    }
    out0[row] = acc * 0.125f;
  }
}

// eval_step_loss_1: reduce_sum, div, mul, add, add, eq, select, div, select
// source: test/golden/models.ts:50:9
// schedule: row: workgroup inner 256
// FLOPs: batch+8, bytes: 4*batch+12
extern "C" __global__ __launch_bounds__(256)
void eval_step_loss_1(
    const float* __restrict__ in0,
    float* __restrict__ in1,
    float* __restrict__ in2,
    float* __restrict__ out2,
    int batch) {
  __shared__ __align__(16) float partial[8];
  const float dim_size = float(batch);
  const float add = in2[0] + dim_size;
  const bool eq = add == 0.0f;
  float acc = 0.0f;
  for (int step = 0; step < (batch + 255) / 256; ++step) {
    const int j = int(threadIdx.x) + step * 256;
    if (j < batch) {
      acc = acc + in0[j];
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
  const float add_1 = in1[0] + total_6 / dim_size * dim_size;
  __syncthreads();
  if (int(threadIdx.x) == 0) {
    in1[0] = add_1;
    in2[0] = add;
    out2[0] = eq ? 0.0f : add_1 / (eq ? 1.0f : add);
  }
}
