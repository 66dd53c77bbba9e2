/** Device functions that generated kernels call and CUDA lacks. A file of kernels holds those it uses, in this order. */

const cTypes = { f32: "float", i32: "int", u32: "unsigned" } as const;

const functions: readonly { readonly name: string; readonly needs?: readonly string[]; readonly text: string }[] = [
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
  ...vectorOperators(),
  ...(["f32", "i32", "u32"] as const).flatMap(subgroupFunctions),
];

function subgroupFunctions(
  dtype: "f32" | "i32" | "u32",
): readonly { readonly name: string; readonly needs: readonly string[]; readonly text: string }[] {
  const type = cTypes[dtype];
  const reduction = (op: "add" | "max" | "min"): { readonly name: string; readonly needs: readonly string[]; readonly text: string } => {
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

function vectorOperators(): readonly { readonly name: string; readonly text: string }[] {
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

/** Definitions of the functions that `text` names, with what they need. */
export function deviceFunctions(text: string): readonly string[] {
  const words = new Set(text.match(/[A-Za-z_]\w*/g));
  for (const { name, needs } of functions) {
    if (words.has(name)) for (const needed of needs ?? []) words.add(needed);
  }
  return functions.filter(({ name }) => words.has(name)).map((definition) => definition.text);
}

export const deviceFunctionNames: readonly string[] = functions.map(({ name }) => name);
