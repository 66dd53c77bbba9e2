// Kernels, one per fused group of operations.
// Compile with nvcc; with -DTSCOMPILE_EMULATE a C++17 compiler builds the same text to run on the CPU.
#ifdef TSCOMPILE_EMULATE
#include "cuda_emulation.h"
#endif

// predict_normalization: reduce_sum, mul, sub, mul, reduce_sum, mul, add, rsqrt, mul, mul, add
// source: test/golden/models.ts:30:56
// schedule: row: workgroup row 64
// FLOPs: 116*batch, bytes: 128*batch+128
extern "C" __global__ __launch_bounds__(64)
void predict_normalization(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int batch) {
  const int row = int(blockIdx.x) * 64 + int(threadIdx.x);
  if (row < batch) {
    float acc = 0.0f;
    for (int j = 0; j < 16; ++j) {
      const float x = in0[row * 16 + j];
      acc = acc + x;
    }
    float acc_1 = 0.0f;
    for (int j_1 = 0; j_1 < 16; ++j_1) {
      const float x_1 = in0[row * 16 + j_1];
      const float sub = x_1 - acc * 0.0625f;
      acc_1 = acc_1 + sub * sub;
    }
    for (int j_2 = 0; j_2 < 16; ++j_2) {
      const float x_2 = in0[row * 16 + j_2];
      const float sub_1 = x_2 - acc * 0.0625f;
      out0[row * 16 + j_2] = sub_1 * (rsqrtf(acc_1 * 0.0625f + 0.001f) * in1[j_2]) + in2[j_2];
    }
  }
}
