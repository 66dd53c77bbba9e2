// Kernels, one per fused group of operations.
// Compile with nvcc; with -DTSCOMPILE_EMULATE a C++17 compiler builds the same text to run on the CPU.
#ifdef TSCOMPILE_EMULATE
#include "cuda_emulation.h"
#endif

#ifndef TSCOMPILE_EMULATE
#include <cuda.h>
#if defined(__CUDA_ARCH__) && !defined(__CUDA_ARCH_FEAT_SM90_ALL)
#error "compile with -gencode=arch=compute_90a,code=sm_90a: these kernels are for compute capability 9.0 alone"
#endif
#endif

#ifdef TSCOMPILE_EMULATE
#define SHARED_MEMORY(bytes) \
  static __align__(1024) unsigned char shared_memory[bytes]; \
  tscompile_emulation::shared_start = shared_memory
#else
#define SHARED_MEMORY(bytes) extern __shared__ __align__(1024) unsigned char shared_memory[]
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

// The nearest bf16, ties to even.
__device__ __forceinline__ unsigned short bf16_bits(float x) {
#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 800
  unsigned short bits;
  asm("cvt.rn.bf16.f32 %0, %1;" : "=h"(bits) : "f"(x));
  return bits;
#else
  const unsigned bits = __float_as_uint(x);
  if ((bits & 0x7fffffffu) > 0x7f800000u) return (unsigned short)0x7fc0u;
  return (unsigned short)((bits + 0x7fffu + (bits >> 16 & 1u)) >> 16);
#endif
}

__device__ __forceinline__ float bf16_value(unsigned short bits) { return __uint_as_float((unsigned)bits << 16); }

// Two neighbours in a word.
__device__ __forceinline__ unsigned bf16_pair(float2 x) { return bf16_bits(x.x) | (unsigned)bf16_bits(x.y) << 16; }

__device__ __forceinline__ float round_bf16(float x) { return bf16_value(bf16_bits(x)); }

__device__ __forceinline__ unsigned shared_address(const void* place) { return (unsigned)__cvta_generic_to_shared(place); }

// Barriers whose phases end after so many arrivals. Every thread of the block calls it, and __syncthreads() before it uses them.
__device__ __forceinline__ void start_phases(unsigned long long* barriers, int count, unsigned arrivals) {
#ifdef TSCOMPILE_EMULATE
  if (threadIdx.x == 0) tscompile_emulation::start_phases(barriers, count, arrivals);
#else
  if (threadIdx.x == 0) {
    for (int i = 0; i < count; ++i)
      asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;" : : "r"(shared_address(&barriers[i])), "r"(arrivals) : "memory");
    asm volatile("fence.mbarrier_init.release.cluster;" : : : "memory");
    asm volatile("fence.proxy.async.shared::cta;" : : : "memory");
  }
#endif
}

__device__ __forceinline__ void arrive(unsigned long long* barrier) {
#ifdef TSCOMPILE_EMULATE
  tscompile_emulation::arrive(barrier, 0);
#else
  asm volatile("mbarrier.arrive.shared::cta.b64 _, [%0];" : : "r"(shared_address(barrier)) : "memory");
#endif
}

// The phase lasts until so many bytes have been copied besides.
__device__ __forceinline__ void arrive_expecting(unsigned long long* barrier, unsigned bytes) {
#ifdef TSCOMPILE_EMULATE
  tscompile_emulation::arrive(barrier, bytes);
#else
  asm volatile("mbarrier.arrive.expect_tx.shared::cta.b64 _, [%0], %1;" : : "r"(shared_address(barrier)), "r"(bytes) : "memory");
#endif
}

__device__ __forceinline__ void await_phase(unsigned long long* barrier, unsigned parity) {
#ifdef TSCOMPILE_EMULATE
  tscompile_emulation::await_phase(barrier, parity, __LINE__);
#else
  asm volatile(
      "{\n"
      ".reg .pred ended;\n"
      "again:\n"
      "mbarrier.try_wait.parity.shared::cta.b64 ended, [%0], %1;\n"
      "@!ended bra again;\n"
      "}" : : "r"(shared_address(barrier)), "r"(parity) : "memory");
#endif
}

__device__ __forceinline__ void copy_box_2(void* to, const CUtensorMap& tensor, unsigned long long* barrier, int at_0, int at_1) {
#ifdef TSCOMPILE_EMULATE
  const int at[] = {at_0, at_1};
  tscompile_emulation::start_box(to, tensor, barrier, at, 2);
#else
  asm volatile("cp.async.bulk.tensor.2d.shared::cluster.global.tile.mbarrier::complete_tx::bytes [%0], [%1, {%3, %4}], [%2];"
      : : "r"(shared_address(to)), "l"(&tensor), "r"(shared_address(barrier)), "r"(at_0), "r"(at_1) : "memory");
#endif
}

// A tile in shared memory as operand of matrix units ("matrix descriptor"): rows of 128 bytes whose chunks of sixteen are swizzled, eight of
// them every 1024 bytes, and boxes of 64 rows. Of a box that lies along the reduction, 32 bytes of each row are a step of it, else sixteen rows.
template <bool is_free>
__device__ __forceinline__ unsigned long long tile_descriptor(unsigned address, int step) {
  const unsigned start = address + step * (is_free ? 2048 : 32);
  const unsigned leading = is_free ? 8192 : 16;
  return (unsigned long long)((start & 0x3ffffu) >> 4) | (unsigned long long)(leading >> 4) << 16 | 1024ull >> 4 << 32 | 1ull << 62;
}

template <bool left_free, bool right_free>
__device__ __forceinline__ void multiply_tiles_bf16_256(float (&sums)[128], const void* left, const void* right) {
#ifndef TSCOMPILE_EMULATE
  asm volatile("wgmma.fence.sync.aligned;" : : : "memory");
#endif
#pragma unroll
  for (int step = 0; step < 4; ++step) {
    const unsigned long long left_tile = tile_descriptor<left_free>(shared_address(left), step);
    const unsigned long long right_tile = tile_descriptor<right_free>(shared_address(right), step);
#ifdef TSCOMPILE_EMULATE
    tscompile_emulation::start_product(sums, left_tile, right_tile, 256, tscompile_emulation::Format::bf16, left_free, right_free, __LINE__);
#else
    asm volatile("{\n.reg .pred add;\nsetp.eq.u32 add, 0, 0;\n"
      "wgmma.mma_async.sync.aligned.m64n256k16.f32.bf16.bf16 "
      "{%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113, %114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127}, "
      "%128, %129, add, 1, 1, %130, %131;\n}"
      : "+f"(sums[0]), "+f"(sums[1]), "+f"(sums[2]), "+f"(sums[3]), "+f"(sums[4]), "+f"(sums[5]), "+f"(sums[6]), "+f"(sums[7]), "+f"(sums[8]), "+f"(sums[9]), "+f"(sums[10]), "+f"(sums[11]), "+f"(sums[12]), "+f"(sums[13]), "+f"(sums[14]), "+f"(sums[15]), "+f"(sums[16]), "+f"(sums[17]), "+f"(sums[18]), "+f"(sums[19]), "+f"(sums[20]), "+f"(sums[21]), "+f"(sums[22]), "+f"(sums[23]), "+f"(sums[24]), "+f"(sums[25]), "+f"(sums[26]), "+f"(sums[27]), "+f"(sums[28]), "+f"(sums[29]), "+f"(sums[30]), "+f"(sums[31]), "+f"(sums[32]), "+f"(sums[33]), "+f"(sums[34]), "+f"(sums[35]), "+f"(sums[36]), "+f"(sums[37]), "+f"(sums[38]), "+f"(sums[39]), "+f"(sums[40]), "+f"(sums[41]), "+f"(sums[42]), "+f"(sums[43]), "+f"(sums[44]), "+f"(sums[45]), "+f"(sums[46]), "+f"(sums[47]), "+f"(sums[48]), "+f"(sums[49]), "+f"(sums[50]), "+f"(sums[51]), "+f"(sums[52]), "+f"(sums[53]), "+f"(sums[54]), "+f"(sums[55]), "+f"(sums[56]), "+f"(sums[57]), "+f"(sums[58]), "+f"(sums[59]), "+f"(sums[60]), "+f"(sums[61]), "+f"(sums[62]), "+f"(sums[63]), "+f"(sums[64]), "+f"(sums[65]), "+f"(sums[66]), "+f"(sums[67]), "+f"(sums[68]), "+f"(sums[69]), "+f"(sums[70]), "+f"(sums[71]), "+f"(sums[72]), "+f"(sums[73]), "+f"(sums[74]), "+f"(sums[75]), "+f"(sums[76]), "+f"(sums[77]), "+f"(sums[78]), "+f"(sums[79]), "+f"(sums[80]), "+f"(sums[81]), "+f"(sums[82]), "+f"(sums[83]), "+f"(sums[84]), "+f"(sums[85]), "+f"(sums[86]), "+f"(sums[87]), "+f"(sums[88]), "+f"(sums[89]), "+f"(sums[90]), "+f"(sums[91]), "+f"(sums[92]), "+f"(sums[93]), "+f"(sums[94]), "+f"(sums[95]), "+f"(sums[96]), "+f"(sums[97]), "+f"(sums[98]), "+f"(sums[99]), "+f"(sums[100]), "+f"(sums[101]), "+f"(sums[102]), "+f"(sums[103]), "+f"(sums[104]), "+f"(sums[105]), "+f"(sums[106]), "+f"(sums[107]), "+f"(sums[108]), "+f"(sums[109]), "+f"(sums[110]), "+f"(sums[111]), "+f"(sums[112]), "+f"(sums[113]), "+f"(sums[114]), "+f"(sums[115]), "+f"(sums[116]), "+f"(sums[117]), "+f"(sums[118]), "+f"(sums[119]), "+f"(sums[120]), "+f"(sums[121]), "+f"(sums[122]), "+f"(sums[123]), "+f"(sums[124]), "+f"(sums[125]), "+f"(sums[126]), "+f"(sums[127])
      : "l"(left_tile), "l"(right_tile), "n"(left_free), "n"(right_free));
#endif
  }
#ifdef TSCOMPILE_EMULATE
  tscompile_emulation::commit_products();
#else
  asm volatile("wgmma.commit_group.sync.aligned;" : : : "memory");
#endif
}

// Waits until all products of the warpgroup but the latest `pending` are in its sums, which are read after that.
template <int pending, int count>
__device__ __forceinline__ void await_products(float (&sums)[count]) {
#ifdef TSCOMPILE_EMULATE
  tscompile_emulation::await_products(pending);
#else
  asm volatile("wgmma.wait_group.sync.aligned %0;" : : "n"(pending) : "memory");
  if (pending == 0) {
#pragma unroll
    for (int i = 0; i < count; ++i) asm volatile("" : "+f"(sums[i]) : : "memory");
  }
#endif
}

template <int count>
__device__ __forceinline__ void keep_fewer_registers() {
#ifdef TSCOMPILE_EMULATE
  // As many as it takes.
#else
  asm volatile("setmaxnreg.dec.sync.aligned.u32 %0;" : : "n"(count));
#endif
}

template <int count>
__device__ __forceinline__ void keep_more_registers() {
#ifdef TSCOMPILE_EMULATE
  // As many as it takes.
#else
  asm volatile("setmaxnreg.inc.sync.aligned.u32 %0;" : : "n"(count));
#endif
}

// predict_dense: dot_general, add, max
// source: test/golden/models.ts:80:14
// schedule: contract: tile m 128, tile n 256, tile k 64, matrix bf16, boxes for 2, stages k 4
// FLOPs: 134479872*batch, bytes: 524288*batch+525312
extern "C" __global__ __launch_bounds__(384, 1)
void predict_dense(
    const unsigned short* __restrict__ in0,
    const unsigned short* __restrict__ in1,
    const unsigned short* __restrict__ in2,
    unsigned short* __restrict__ out0,
    int batch,
    const __grid_constant__ CUtensorMap lhs,
    const __grid_constant__ CUtensorMap rhs) {
  SHARED_MEMORY(196672);
  unsigned short* const tiles = reinterpret_cast<unsigned short*>(shared_memory + 0);
  unsigned long long* const full = reinterpret_cast<unsigned long long*>(shared_memory + 196608);
  start_phases(full, 4, 1);
  unsigned long long* const empty = reinterpret_cast<unsigned long long*>(shared_memory + 196640);
  start_phases(empty, 4, 8);
  __syncthreads();
  const int m_start = int(blockIdx.x) * 128;
  const int n_start = int(blockIdx.y) * 256;
  const int role = int(threadIdx.x) / 128;
  if (role < 1) {
    keep_fewer_registers<40>();
    if (int(threadIdx.x) == 0) {
      for (int block = 0; block < 8; ++block) {
        const int slot = block % 4;
        await_phase(&empty[slot], (block / 4 + 1) % 2);
        arrive_expecting(&full[slot], 49152);
        const int k_start = block * 64;
        copy_box_2(&tiles[slot * 24576], lhs, &full[slot], k_start, m_start);
        #pragma unroll
        for (int box_1 = 0; box_1 < 4; ++box_1) {
          copy_box_2(&tiles[slot * 24576 + box_1 * 4096 + 8192], rhs, &full[slot], n_start + box_1 * 64, k_start);
        }
      }
    }
  } else {
    keep_more_registers<232>();
    float acc[128] = {};
    const int row_first = role * 64 - 64;
    const int lane = int(threadIdx.x) % 128;
    for (int block_1 = 0; block_1 < 8; ++block_1) {
      const int slot_1 = block_1 % 4;
      await_phase(&full[slot_1], block_1 / 4);
      multiply_tiles_bf16_256<false, true>(acc, &tiles[row_first * 64 + slot_1 * 24576], &tiles[slot_1 * 24576 + 8192]);
      await_products<1>(acc);
      if (block_1 > 0) {
        if (lane % 32 == 0) {
          arrive(&empty[(block_1 + 3) % 4]);
        }
      }
    }
    await_products<0>(acc);
    const int row = row_first + lane / 32 * 16 + lane % 32 / 4;
    const int column = lane % 4 * 2;
    #pragma unroll
    for (int i = 0; i < 2; ++i) {
      const int m = m_start + row + i * 8;
      const int mi = m / 256;
      const int mi_1 = m % 256;
      #pragma unroll
      for (int j = 0; j < 32; ++j) {
        const int n = n_start + column + j * 8;
        const float total = round_bf16(acc[i * 2 + j * 4]);
        const float total_1 = round_bf16(acc[i * 2 + j * 4 + 1]);
        *reinterpret_cast<unsigned*>(&out0[mi * 131072 + mi_1 * 512 + n]) = bf16_pair(make_float2(max_f32(round_bf16(total + bf16_value(in2[n])), 0.0f), max_f32(round_bf16(total_1 + bf16_value(in2[n + 1])), 0.0f)));
      }
    }
  }
}
