/** Device functions that generated kernels call and CUDA lacks. A file of kernels holds those it uses, in this order. */

import { type DeviceFunction, instruction } from "./device-function.ts";
import { warpgroupFunctions } from "./warpgroup-functions.ts";

const cTypes = { f32: "float", i32: "int", u32: "unsigned" } as const;

/** Conversions of a 16-bit float. On the device they are instructions; elsewhere the formulas of `kernel/math/narrow-floats.ts`. */
const narrowFloats = [
  {
    name: "f16_bits",
    text: `// The nearest f16, ties to even.
__device__ __forceinline__ unsigned short f16_bits(float x) {
#ifdef __CUDA_ARCH__
  unsigned short bits;
  asm("cvt.rn.f16.f32 %0, %1;" : "=h"(bits) : "f"(x));
  return bits;
#else
  const unsigned sign = __float_as_uint(x) >> 16 & 0x8000u, magnitude = __float_as_uint(x) & 0x7fffffffu;
  if (magnitude > 0x7f800000u) return (unsigned short)(sign | 0x7e00u);
  if (magnitude >= 0x477ff000u) return (unsigned short)(sign | 0x7c00u);
  if (magnitude < 0x38800000u) return (unsigned short)(sign | (__float_as_uint(__uint_as_float(magnitude) + 0.5f) - 0x3f000000u));
  return (unsigned short)(sign | (magnitude + 0xfffu + (magnitude >> 13 & 1u) - 0x38000000u) >> 13);
#endif
}`,
  },
  {
    name: "f16_value",
    text: `__device__ __forceinline__ float f16_value(unsigned short bits) {
#ifdef __CUDA_ARCH__
  float value;
  asm("cvt.f32.f16 %0, %1;" : "=f"(value) : "h"(bits));
  return value;
#else
  const unsigned sign = (bits & 0x8000u) << 16, magnitude = bits & 0x7fffu;
  if (magnitude < 0x400u) return __uint_as_float(sign | __float_as_uint(float(magnitude) * 5.9604645e-8f));
  return __uint_as_float(sign | ((magnitude << 13) + (magnitude < 0x7c00u ? 0x38000000u : 0x70000000u)));
#endif
}`,
  },
  {
    name: "bf16_bits",
    text: `// The nearest bf16, ties to even.
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
}`,
  },
  {
    name: "bf16_value",
    text: "__device__ __forceinline__ float bf16_value(unsigned short bits) { return __uint_as_float((unsigned)bits << 16); }",
  },
  ...["f16", "bf16"].map((dtype) => ({
    name: `${dtype}_pair`,
    needs: [`${dtype}_bits`],
    text: `// Two neighbours in a word.
__device__ __forceinline__ unsigned ${dtype}_pair(float2 x) { return ${dtype}_bits(x.x) | (unsigned)${dtype}_bits(x.y) << 16; }`,
  })),
  ...["f16", "bf16"].map((dtype) => ({
    name: `round_${dtype}`,
    needs: [`${dtype}_bits`, `${dtype}_value`],
    text: `__device__ __forceinline__ float round_${dtype}(float x) { return ${dtype}_value(${dtype}_bits(x)); }`,
  })),
];

/** What CUDA's double precision and 64-bit integers lack. */
const wideFunctions = [
  {
    name: "max_f64",
    text: "__device__ __forceinline__ double max_f64(double a, double b) { return a > b || a != a ? a : b; }",
  },
  {
    name: "min_f64",
    text: "__device__ __forceinline__ double min_f64(double a, double b) { return a < b || a != a ? a : b; }",
  },
  { name: "max_i64", text: "__device__ __forceinline__ long long max_i64(long long a, long long b) { return a > b ? a : b; }" },
  { name: "min_i64", text: "__device__ __forceinline__ long long min_i64(long long a, long long b) { return a < b ? a : b; }" },
  {
    name: "abs_i64",
    text: "__device__ __forceinline__ long long abs_i64(long long x) { return x < 0 ? (long long)(0ull - (unsigned long long)x) : x; }",
  },
  { name: "sign_i64", text: "__device__ __forceinline__ long long sign_i64(long long x) { return (x > 0) - (x < 0); }" },
  { name: "sign_f64", text: "__device__ __forceinline__ double sign_f64(double x) { return x > 0.0 ? 1.0 : x < 0.0 ? -1.0 : x; }" },
  { name: "sigmoid_f64", text: "__device__ __forceinline__ double sigmoid_f64(double x) { return 1.0 / (1.0 + ::exp(-x)); }" },
  {
    name: "mod_f64",
    text: `// Floored: the result has the sign of the divisor.
__device__ __forceinline__ double mod_f64(double a, double b) {
  const double remainder = ::fmod(a, b);
  return remainder != 0.0 && (remainder < 0.0) != (b < 0.0) ? remainder + b : remainder;
}`,
  },
  {
    name: "to_i64",
    text: "// NaN becomes 0.\n__device__ __forceinline__ long long to_i64(double x) { return x != x ? 0 : __double2ll_rz(x); }",
  },
];

const functions: readonly DeviceFunction[] = [
  {
    name: "max_f32",
    text: `// NaN when either side is NaN; fmaxf returns the other side.
__device__ __forceinline__ float max_f32(float a, float b) {
#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 800
  float result;
  asm("max.NaN.f32 %0, %1, %2;" : "=f"(result) : "f"(a), "f"(b));
  return result;
#else
  return a > b || a != a ? a : b;
#endif
}`,
  },
  {
    name: "min_f32",
    text: `// NaN when either side is NaN; fminf returns the other side.
__device__ __forceinline__ float min_f32(float a, float b) {
#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 800
  float result;
  asm("min.NaN.f32 %0, %1, %2;" : "=f"(result) : "f"(a), "f"(b));
  return result;
#else
  return a < b || a != a ? a : b;
#endif
}`,
  },
  { name: "max_i32", text: "__device__ __forceinline__ int max_i32(int a, int b) { return a > b ? a : b; }" },
  { name: "min_i32", text: "__device__ __forceinline__ int min_i32(int a, int b) { return a < b ? a : b; }" },
  { name: "max_u32", text: "__device__ __forceinline__ unsigned max_u32(unsigned a, unsigned b) { return a > b ? a : b; }" },
  { name: "min_u32", text: "__device__ __forceinline__ unsigned min_u32(unsigned a, unsigned b) { return a < b ? a : b; }" },
  { name: "abs_i32", text: "__device__ __forceinline__ int abs_i32(int x) { return x < 0 ? (int)(0u - (unsigned)x) : x; }" },
  {
    name: "sign_f32",
    text: "__device__ __forceinline__ float sign_f32(float x) { return x > 0.0f ? 1.0f : x < 0.0f ? -1.0f : x; }",
  },
  { name: "sign_i32", text: "__device__ __forceinline__ int sign_i32(int x) { return (x > 0) - (x < 0); }" },
  { name: "sigmoid_f32", text: "__device__ __forceinline__ float sigmoid_f32(float x) { return 1.0f / (1.0f + expf(-x)); }" },
  {
    name: "mod_f32",
    text: `// Floored: the result has the sign of the divisor.
__device__ __forceinline__ float mod_f32(float a, float b) {
  const float remainder = fmodf(a, b);
  return remainder != 0.0f && (remainder < 0.0f) != (b < 0.0f) ? remainder + b : remainder;
}`,
  },
  ...narrowFloats,
  ...wideFunctions,
  ...vectorOperators(),
  ...(["f32", "i32", "u32"] as const).flatMap(subgroupFunctions),
  ...asynchronousCopies(),
  {
    name: "last_to_arrive",
    text: `// Whether this block is the last of \`count\` that call it with the counter, which is zero again then. It sees what the others have written.
__device__ __forceinline__ bool last_to_arrive(int* counter, int count) {
  __shared__ bool is_last;
  __threadfence();
  __syncthreads();
  if (threadIdx.x == 0) {
    is_last = atomicAdd(counter, 1) == count - 1;
    if (is_last) *counter = 0;
  }
  __syncthreads();
  __threadfence();
  return is_last;
}`,
  },
  ...matrixFunctions(),
  ...warpgroupFunctions,
];

function subgroupFunctions(dtype: "f32" | "i32" | "u32"): readonly DeviceFunction[] {
  const type = cTypes[dtype];
  const reduction = (op: "add" | "max" | "min"): DeviceFunction => {
    const other = "__shfl_xor_sync(0xffffffffu, x, distance)";
    const combined = op === "add" ? `x += ${other}` : `x = ${op}_${dtype}(x, ${other})`;
    return {
      name: `subgroup_${op}_${dtype}`,
      needs: op === "add" ? [] : [`${op}_${dtype}`],
      text: `__device__ __forceinline__ ${type} subgroup_${op}_${dtype}(${type} x) {
  for (int distance = 16; distance > 0; distance /= 2) ${combined};
  return x;
}`,
    };
  };
  return [reduction("add"), reduction("max"), reduction("min")];
}

function vectorOperators(): readonly DeviceFunction[] {
  const lanes = ["x", "y", "z", "w"];
  const each = (f: (lane: string) => string): string => `make_float4(${lanes.map(f).join(", ")})`;
  const operators = ["+", "-", "*", "/"].map(
    (operator) =>
      `__device__ __forceinline__ float4 operator${operator}(float4 a, float4 b) { return ${each((lane) => `a.${lane} ${operator} b.${lane}`)}; }`,
  );
  return [
    { name: "float4", text: operators.join("\n") },
    { name: "splat_f32x4", text: "__device__ __forceinline__ float4 splat_f32x4(float x) { return make_float4(x, x, x, x); }" },
    {
      name: "fma_f32x4",
      text: `__device__ __forceinline__ float4 fma_f32x4(float4 a, float4 b, float4 c) {
  return ${each((lane) => `fmaf(a.${lane}, b.${lane}, c.${lane})`)};
}`,
    },
  ];
}

/** https://docs.nvidia.com/cuda/parallel-thread-execution, from compute capability 8.0 on. */
function asynchronousCopies(): readonly DeviceFunction[] {
  const inline = "__device__ __forceinline__ void";
  const copy = (bytes: 4 | 8 | 16): DeviceFunction =>
    instruction(
      `copy_async_${bytes}`,
      `// ${bytes} bytes to shared memory; zeros where they are not inside.
${inline} copy_async_${bytes}(void* to, const void* from, bool inside)`,
      `  const unsigned address = (unsigned)__cvta_generic_to_shared(to);
  asm volatile("cp.async.${bytes === 16 ? "cg" : "ca"}.shared.global [%0], [%1], ${bytes}, %2;" : : "r"(address), "l"(from), "r"(inside ? ${bytes} : 0) : "memory");`,
      `tscompile_emulation::start_copy(to, from, ${bytes}, inside);`,
    );
  return [
    copy(4),
    copy(8),
    copy(16),
    instruction(
      "commit_copies",
      `${inline} commit_copies()`,
      '  asm volatile("cp.async.commit_group;" : : : "memory");',
      "tscompile_emulation::commit_copies();",
    ),
    instruction(
      "await_copies",
      `template <int pending>
${inline} await_copies()`,
      '  asm volatile("cp.async.wait_group %0;" : : "n"(pending) : "memory");',
      "tscompile_emulation::await_copies(pending);",
    ),
  ];
}

/** Layouts of fragments are those of the instructions: see `kernel.ts`. */
function matrixFunctions(): readonly DeviceFunction[] {
  const inline = "__device__ __forceinline__ void";
  const places = (first: number, count: number): string => Array.from({ length: count }, (_, i) => `%${first + i}`).join(", ");
  const words = (name: string, count: number, constraint: string): string =>
    Array.from({ length: count }, (_, i) => `"${constraint}"(${name}[${i}])`).join(", ");
  const load = (count: 2 | 4, transposed: boolean): DeviceFunction => {
    const name = `load_${count}_matrices${transposed ? "_transposed" : ""}`;
    return instruction(
      name,
      `${inline} ${name}(unsigned* words, const void* row)`,
      `  const unsigned address = (unsigned)__cvta_generic_to_shared(row);
  asm volatile("ldmatrix.sync.aligned.m8n8.x${count}${transposed ? ".trans" : ""}.shared.b16 {${places(0, count)}}, [%${count}];" : ${words("words", count, "=r")} : "r"(address) : "memory");`,
      `tscompile_emulation::load_matrices(words, row, ${count}, ${transposed}, __LINE__);`,
    );
  };
  const multiply = (format: "tf32" | "f16" | "bf16"): DeviceFunction => {
    const shape = format === "tf32" ? "m16n8k8" : "m16n8k16";
    const operands =
      format === "tf32"
        ? `  unsigned left[4], right[2];
#pragma unroll
  for (int i = 0; i < 4; ++i) asm("cvt.rna.tf32.f32 %0, %1;" : "=r"(left[i]) : "f"(__uint_as_float(a[i])));
#pragma unroll
  for (int i = 0; i < 2; ++i) asm("cvt.rna.tf32.f32 %0, %1;" : "=r"(right[i]) : "f"(__uint_as_float(b[i])));
`
        : "";
    const [left, right] = format === "tf32" ? ["left", "right"] : ["a", "b"];
    return instruction(
      `multiply_${format}`,
      `${format === "tf32" ? "// Operands are rounded to tf32 first.\n" : ""}${inline} multiply_${format}(float* sums, const unsigned* a, const unsigned* b)`,
      `${operands}  asm("mma.sync.aligned.${shape}.row.col.f32.${format}.${format}.f32 {${places(0, 4)}}, {${places(4, 4)}}, {${places(8, 2)}}, {${places(0, 4)}};"
      : ${words("sums", 4, "+f")}
      : ${words(left, 4, "r")}, ${words(right, 2, "r")});`,
      `tscompile_emulation::multiply_matrices(sums, a, b, tscompile_emulation::Format::${format}, __LINE__);`,
    );
  };
  return [
    ...([2, 4] as const).flatMap((count) => [load(count, false), load(count, true)]),
    multiply("tf32"),
    multiply("f16"),
    multiply("bf16"),
  ];
}

/** Definitions of the functions that `text` names, with what they need. */
export function deviceFunctions(text: string): readonly string[] {
  const words = new Set(text.match(/[A-Za-z_]\w*/g));
  for (const { name, needs } of functions) {
    if (words.has(name)) for (const needed of needs ?? []) words.add(needed);
  }
  return functions.filter(({ name }) => words.has(name)).map((definition) => definition.text);
}

export const deviceFunctionNames: readonly string[] = functions.map(({ name }) => name);
