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

// train_step_loss_1: mul, reduce_sum, div, mul, add, add, div, mul, eq, select, div, select
// source: test/golden/models.ts:40:9
// schedule: row: workgroup inner 256
// FLOPs: 12*batch+10, bytes: 48*batch+12
extern "C" __global__ __launch_bounds__(256)
void train_step_loss_1(
    const float* __restrict__ in0,
    float* __restrict__ in1,
    float* __restrict__ in2,
    float* __restrict__ out2,
    float* __restrict__ out3,
    int batch) {
  __shared__ __align__(16) float partial[256];
  const float dim_size = float(batch);
  const float mul = dim_size * 6.0f;
  const float add = in2[0] + dim_size;
  const bool eq = add == 0.0f;
  float acc = 0.0f;
  for (int step = 0; step < (batch * 3 + 127) / 128; ++step) {
    const int j = int(threadIdx.x) + step * 256;
    if (j < batch * 6) {
      acc = acc + in0[j];
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
  const float add_1 = in1[0] + total / mul * dim_size;
  __syncthreads();
  if (int(threadIdx.x) == 0) {
    in1[0] = add_1;
    in2[0] = add;
    out3[0] = eq ? 0.0f : add_1 / (eq ? 1.0f : add);
  }
  for (int step_1 = 0; step_1 < (batch * 3 + 127) / 128; ++step_1) {
    const int j_1 = int(threadIdx.x) + step_1 * 256;
    if (j_1 < batch * 6) {
      out2[j_1] = 1.0f / mul * 0.25f;
    }
  }
}

// train_step_embedding: mul, add, neg, scatter_add
// source: test/golden/models.ts:40:9, test/golden/models.ts:38:75
// schedule: scatter: workgroup window 64, tile row 64
// FLOPs: 96*batch, bytes: 144*batch+320
extern "C" __global__ __launch_bounds__(64)
void train_step_embedding(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const int* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  const int column = int(threadIdx.x) % 4;
  const int block = int(threadIdx.x) / 4;
  if (block < 1) {
    const int first = block * 64;
    for (int row = first; row < 20; ++row) {
      out0[column + row * 4] = 0.0f;
    }
    for (int u0 = 0; u0 < batch; ++u0) {
      for (int u1 = 0; u1 < 6; ++u1) {
        const int row_1 = in2[u0 * 6 + u1];
        if (row_1 >= first && row_1 < 20) {
          const int at = column + row_1 * 4;
          const float mul = in0[u0 * 6 + u1] * in1[column + u0 * 24 + u1 * 4];
          out0[at] = out0[at] + -(mul + mul);
        }
      }
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
  __shared__ __align__(16) float partial[256];
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
  const float add_1 = in1[0] + total / (dim_size * 6.0f) * dim_size;
  __syncthreads();
  if (int(threadIdx.x) == 0) {
    in1[0] = add_1;
    in2[0] = add;
    out2[0] = eq ? 0.0f : add_1 / (eq ? 1.0f : add);
  }
}
