// Kernels, one per fused group of operations.
// Compile with nvcc; with -DTSCOMPILE_EMULATE a C++17 compiler builds the same text to run on the CPU.
#ifdef TSCOMPILE_EMULATE
#include "cuda_emulation.h"
#endif

// predict_embedding: gather
// source: test/golden/models.ts:38:75
// schedule: map: workgroup element 256, register element 8
// FLOPs: 24*batch, bytes: 120*batch+320
extern "C" __global__ __launch_bounds__(256)
void predict_embedding(
    const float* __restrict__ in0,
    const int* __restrict__ in1,
    float* __restrict__ out0,
    int batch) {
  const int start = int(blockIdx.x) * 2048 + int(threadIdx.x);
  for (int e = 0; e < 8; ++e) {
    const int i = start + e * 256;
    if (i < batch * 24) {
      const int row = in1[i / 4];
      out0[i] = row >= 0 && row < 20 ? in0[i % 4 + row * 4] : 0.0f;
    }
  }
}

// train_step_loss: gather, sub, mul, reduce_sum, mul
// source: test/golden/models.ts:38:75, test/golden/models.ts:40:9
// schedule: row: workgroup row 64
// FLOPs: 102*batch, bytes: 240*batch+320
extern "C" __global__ __launch_bounds__(64)
void train_step_loss(
    const float* __restrict__ in0,
    const int* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    float* __restrict__ out1,
    int batch) {
  const int row = int(blockIdx.x) * 64 + int(threadIdx.x);
  if (row < batch * 6) {
    const int r = row / 6;
    const int r_1 = row % 6;
    float acc = 0.0f;
    for (int j = 0; j < 4; ++j) {
      const int row_1 = in1[r * 6 + r_1];
      const float sub = in2[r * 24 + r_1 * 4 + j] - (row_1 >= 0 && row_1 < 20 ? in0[j + row_1 * 4] : 0.0f);
      acc = acc + sub * sub;
    }
    out1[r * 6 + r_1] = acc * 0.25f;
    for (int j_1 = 0; j_1 < 4; ++j_1) {
      const int row_2 = in1[r * 6 + r_1];
      const float sub_1 = in2[r * 24 + r_1 * 4 + j_1] - (row_2 >= 0 && row_2 < 20 ? in0[j_1 + row_2 * 4] : 0.0f);
      out0[r * 24 + r_1 * 4 + j_1] = sub_1;
    }
  }
}

// train_step_embedding: mul, div, mul, mul, add, neg, scatter_add, reduce_sum, mul, div, mul, add, add, eq, select, div, select
// source: test/golden/models.ts:38:75, test/golden/models.ts:40:9
// schedule: scatter: workgroup window 256, tile row 64; row: workgroup inner 256
// FLOPs: 108*batch+11, bytes: 144*batch+332
extern "C" __global__ __launch_bounds__(256)
void train_step_embedding(
    const int* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ in3,
    float* __restrict__ in4,
    float* __restrict__ out0,
    float* __restrict__ out3,
    int batch) {
  __shared__ __align__(16) float shared0[8];
  if (int(blockIdx.x) < 1) {
    const int column = int(threadIdx.x) % 4;
    const int block = int(threadIdx.x) / 4;
    if (block < 1) {
      const int first = block * 64;
      for (int row = first; row < 20; ++row) {
        out0[column + row * 4] = 0.0f;
      }
      for (int u0 = 0; u0 < batch; ++u0) {
        for (int u1 = 0; u1 < 6; ++u1) {
          const int row_1 = in0[u0 * 6 + u1];
          if (row_1 >= first && row_1 < 20) {
            const int at = column + row_1 * 4;
            const float mul = 1.0f / (float(batch) * 6.0f) * 0.25f * in1[column + u0 * 24 + u1 * 4];
            out0[at] = out0[at] + -(mul + mul);
          }
        }
      }
    }
  }
  if (int(blockIdx.x) >= 1) {
    const float dim_size = float(batch);
    const float add = in4[0] + dim_size;
    const bool eq = add == 0.0f;
    float acc = 0.0f;
    for (int step = 0; step < (batch * 3 + 127) / 128; ++step) {
      const int j = int(threadIdx.x) + step * 256;
      if (j < batch * 6) {
        acc = acc + in2[j];
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
      shared0[int(threadIdx.x) / 32] = own_4;
    }
    __syncthreads();
    const float partial_of = shared0[0];
    const float partial_of_1 = shared0[1];
    const float total = partial_of + partial_of_1;
    const float partial_of_2 = shared0[2];
    const float total_1 = total + partial_of_2;
    const float partial_of_3 = shared0[3];
    const float total_2 = total_1 + partial_of_3;
    const float partial_of_4 = shared0[4];
    const float total_3 = total_2 + partial_of_4;
    const float partial_of_5 = shared0[5];
    const float total_4 = total_3 + partial_of_5;
    const float partial_of_6 = shared0[6];
    const float total_5 = total_4 + partial_of_6;
    const float partial_of_7 = shared0[7];
    const float total_6 = total_5 + partial_of_7;
    const float add_1 = in3[0] + total_6 / (dim_size * 6.0f) * dim_size;
    __syncthreads();
    if (int(threadIdx.x) == 0) {
      in3[0] = add_1;
      in4[0] = add;
      out3[0] = eq ? 0.0f : add_1 / (eq ? 1.0f : add);
    }
  }
}

// train_step_sgd: mul, sub, add
// source: test/golden/models.ts:40:9
// schedule: map: workgroup element 256, register element 8
// FLOPs: 161, bytes: 648
extern "C" __global__ __launch_bounds__(256)
void train_step_sgd(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    float* __restrict__ in2,
    int* __restrict__ in3) {
  if (int(blockIdx.x) < 1) {
    if (int(threadIdx.x) < 80) {
      in2[int(threadIdx.x)] = in2[int(threadIdx.x)] - in0[int(threadIdx.x)] * in1[0];
    }
  }
  if (int(blockIdx.x) >= 1) {
    const int i_1 = int(blockIdx.x) * 256 + int(threadIdx.x) - 256;
    if (i_1 < 1) {
      in3[0] = in3[0] + 1;
    }
  }
}

// eval_step_loss: gather, sub, mul, reduce_sum, mul
// source: test/golden/models.ts:38:75, test/golden/models.ts:40:9
// schedule: row: workgroup row 64
// FLOPs: 102*batch, bytes: 144*batch+320
extern "C" __global__ __launch_bounds__(64)
void eval_step_loss(
    const float* __restrict__ in0,
    const int* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  const int row = int(blockIdx.x) * 64 + int(threadIdx.x);
  if (row < batch * 6) {
    const int r = row / 6;
    const int r_1 = row % 6;
    float acc = 0.0f;
    for (int j = 0; j < 4; ++j) {
      const int row_1 = in1[r * 6 + r_1];
      const float sub = in2[r * 24 + r_1 * 4 + j] - (row_1 >= 0 && row_1 < 20 ? in0[j + row_1 * 4] : 0.0f);
      acc = acc + sub * sub;
    }
    out0[r * 6 + r_1] = acc * 0.25f;
  }
}

// eval_step_loss_1: mul, reduce_sum, div, mul, add, add, eq, select, div, select
// source: test/golden/models.ts:40:9
// schedule: row: workgroup inner 256
// FLOPs: 6*batch+9, bytes: 24*batch+12
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
  for (int step = 0; step < (batch * 3 + 127) / 128; ++step) {
    const int j = int(threadIdx.x) + step * 256;
    if (j < batch * 6) {
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
  const float add_1 = in1[0] + total_6 / (dim_size * 6.0f) * dim_size;
  __syncthreads();
  if (int(threadIdx.x) == 0) {
    in1[0] = add_1;
    in2[0] = add;
    out2[0] = eq ? 0.0f : add_1 / (eq ? 1.0f : add);
  }
}
