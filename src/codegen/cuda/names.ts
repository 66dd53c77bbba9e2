/** Names that generated C++ may not declare: keywords, types, and the functions and macros that generated code uses. */

import { deviceFunctionNames } from "./device-functions.ts";

const keywords = `
  alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class compl concept
  const consteval constexpr constinit const_cast continue co_await co_return co_yield decltype default delete do double
  dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable namespace new noexcept
  not not_eq nullptr operator or or_eq private protected public register reinterpret_cast requires return short signed sizeof
  static static_assert static_cast struct switch template this thread_local throw true try typedef typeid typename union
  unsigned using virtual void volatile wchar_t while xor xor_eq linux unix`;

const used = `
  main std dim3 uint3 float2 float3 float4 int2 int3 int4 uint2 uint3 uint4 half make_float4 make_int4 make_uint4
  threadIdx blockIdx blockDim gridDim warpSize INFINITY NAN EOF NULL abs assert
  fabsf floorf ceilf rintf expf expm1f logf log1pf sqrtf rsqrtf sinf cosf tanf tanhf erff powf atan2f fmodf fmaf isnan isfinite
  exp exp2 log sqrt sin cos tan tanh erf pow floor ceil round fmod max min gamma j0 j1 jn y0 y1 yn index time clock signal
  memcpy memset malloc free printf write read open close exit abort random remove rename select
  wait kill link sync send recv accept bind connect listen fork pipe dup sleep pause alarm access truncate div labs rand qsort
  bsearch atomicAdd launch tscompile_emulation shared_memory SHARED_MEMORY`;

const reserved = new Set([...keywords.split(/\s+/), ...used.split(/\s+/), ...deviceFunctionNames]);

/** For parameters and variables of a kernel, which may hide what the program does not use in it. */
export function cppIdentifier(name: string): string {
  return reserved.has(name) || name.includes("__") ? `${name.replaceAll("__", "_")}_` : name;
}
