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

// predict_softmax: reduce_max, sub, exp, reduce_sum, div
// source: test/golden/models.ts:24:91
// schedule: row: workgroup row 64
// FLOPs: 50*batch, bytes: 80*batch
extern "C" __global__ __launch_bounds__(64)
void predict_softmax(const float* __restrict__ in0, float* __restrict__ out0, int batch) {
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
