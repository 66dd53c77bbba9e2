/** The spellings of CUDA C++, which the emulation's C++17 shares. */

import { type ScalarType, type StorageType, scalarTypeOf, storageBytes, type UnaryFunction } from "../../ir/expression.ts";
import {
  type Access,
  atLeast,
  commonBinary,
  commonCompare,
  type Dialect,
  formatFloat32,
  level,
  type Spelling,
  type ValueType,
  withPoint,
} from "../clike-dialect.ts";
import { cppIdentifier } from "./names.ts";

function unsupported(what: string, type: ValueType): never {
  throw new Error(`internal: the CUDA printer has no ${what} for ${type.dtype}${type.lanes > 1 ? `x${type.lanes}` : ""}`);
}

function scalarTypeName(dtype: ScalarType): string {
  switch (dtype) {
    case "f32":
      return "float";
    case "i32":
      return "int";
    case "u32":
      return "unsigned";
    case "bool":
      return "bool";
    case "f64":
      return "double";
    case "i64":
      return "long long";
    default:
      return dtype satisfies never;
  }
}

function typeName(type: ValueType): string {
  if (type.lanes === 1) return scalarTypeName(type.dtype);
  if (type.lanes === 2 && type.dtype === "f32") return "float2";
  if (type.lanes !== 4) return unsupported("vector type", type);
  switch (type.dtype) {
    case "f32":
      return "float4";
    case "i32":
      return "int4";
    case "u32":
      return "uint4";
    default:
      return unsupported("vector type", type);
  }
}

/** Element type of a buffer or shared array. Narrow floats are words of 16 bits, so that host code needs no header for them. */
export function storedTypeName(dtype: StorageType): string {
  switch (dtype) {
    case "bool":
      return "int";
    case "f16":
    case "bf16":
    case "u16":
      return "unsigned short";
    case "i8":
      return "signed char";
    case "u8":
      return "unsigned char";
    default:
      return scalarTypeName(dtype);
  }
}

function literal(dtype: ScalarType, value: number): string {
  switch (dtype) {
    case "f32":
      if (Number.isNaN(value)) return "NAN";
      if (!Number.isFinite(Math.fround(value))) return value < 0 ? "-INFINITY" : "INFINITY";
      return `${formatFloat32(value)}f`;
    case "i32":
      // 2147483648 is no int, so its negation is none either.
      return value === -2147483648 ? "(-2147483647 - 1)" : String(value | 0);
    case "u32":
      return `${value >>> 0}u`;
    case "bool":
      return value === 0 ? "false" : "true";
    case "f64":
      if (Number.isNaN(value)) return "double(NAN)";
      if (!Number.isFinite(value)) return value < 0 ? "-double(INFINITY)" : "double(INFINITY)";
      return withPoint(value);
    case "i64":
      // The smallest number cannot be written.
      return value <= -(2 ** 63) ? "(-9223372036854775807ll - 1)" : `${BigInt(value)}ll`;
    default:
      return dtype satisfies never;
  }
}

const floatFunctions = {
  abs: "fabsf",
  sign: "sign_f32",
  floor: "floorf",
  ceil: "ceilf",
  round: "rintf",
  exp: "expf",
  expm1: "expm1f",
  log: "logf",
  log1p: "log1pf",
  sqrt: "sqrtf",
  rsqrt: "rsqrtf",
  sin: "sinf",
  cos: "cosf",
  tan: "tanf",
  tanh: "tanhf",
  sigmoid: "sigmoid_f32",
  erf: "erff",
  is_nan: "isnan",
  is_finite: "isfinite",
  round_f16: "round_f16",
  round_bf16: "round_bf16",
} as const satisfies Readonly<Record<Exclude<UnaryFunction, "neg" | "not">, string>>;

/** In double precision. A kernel's variable may have such a function's name, so they are named from the global scope. */
const doubleFunctions = {
  abs: "::fabs",
  sign: "sign_f64",
  floor: "::floor",
  ceil: "::ceil",
  round: "::rint",
  exp: "::exp",
  expm1: "::expm1",
  log: "::log",
  log1p: "::log1p",
  sqrt: "::sqrt",
  rsqrt: "::rsqrt",
  sin: "::sin",
  cos: "::cos",
  tan: "::tan",
  tanh: "::tanh",
  sigmoid: "sigmoid_f64",
  erf: "::erf",
  is_nan: "isnan",
  is_finite: "isfinite",
} as const satisfies Readonly<Record<Exclude<UnaryFunction, "neg" | "not" | "round_f16" | "round_bf16">, string>>;

function conversion(to: ValueType, from: ValueType, x: string): string {
  if (to.lanes !== 1) return unsupported(`conversion from ${from.dtype}`, to);
  if (from.dtype === "f32" && to.dtype === "i32") return `__float2int_rz(${x})`;
  if (from.dtype === "f32" && to.dtype === "u32") return `__float2uint_rz(${x})`;
  if (from.dtype === "f64" && to.dtype === "i32") return `__double2int_rz(${x})`;
  if (from.dtype === "f64" && to.dtype === "u32") return `__double2uint_rz(${x})`;
  if ((from.dtype === "f32" || from.dtype === "f64") && to.dtype === "i64") return `to_i64(${x})`;
  return to.dtype === "i64" ? `(long long)(${x})` : `${scalarTypeName(to.dtype)}(${x})`;
}

function reinterpretation(to: ValueType, from: ValueType, x: string): string {
  if (to.lanes !== 1) return unsupported(`reinterpretation of ${from.dtype}`, to);
  const short = { f32: "float", i32: "int", u32: "uint" } as const;
  if (from.dtype === "f32" && (to.dtype === "i32" || to.dtype === "u32")) return `__float_as_${short[to.dtype]}(${x})`;
  if (to.dtype === "f32" && (from.dtype === "i32" || from.dtype === "u32")) return `__${short[from.dtype]}_as_float(${x})`;
  if ((to.dtype === "i32" && from.dtype === "u32") || (to.dtype === "u32" && from.dtype === "i32"))
    return `${scalarTypeName(to.dtype)}(${x})`;
  return unsupported(`reinterpretation of ${from.dtype}`, to);
}

/** The element or vector at an access; registers hold whole vectors, so their index counts those. */
function place(access: Access, constant: boolean): string {
  const element = `${access.name}[${access.index}]`;
  if (access.lanes === 1 || access.space === "registers") return element;
  const vector = typeName({ dtype: scalarTypeOf(access.dtype), lanes: access.lanes });
  return `*reinterpret_cast<${constant ? "const " : ""}${vector}*>(&${element})`;
}

export const cudaDialect: Dialect = {
  identifier: cppIdentifier,
  typeName,
  literal,
  unary(op, type): Spelling {
    if (type.lanes !== 1) return unsupported(op, type);
    if (op === "neg") return { operator: "-" };
    if (op === "not") return { operator: type.dtype === "bool" ? "!" : "~" };
    if (type.dtype === "f32") return { call: floatFunctions[op] };
    if (type.dtype === "f64" && op !== "round_f16" && op !== "round_bf16") return { call: doubleFunctions[op] };
    if ((type.dtype === "i32" || type.dtype === "i64") && (op === "abs" || op === "sign")) return { call: `${op}_${type.dtype}` };
    return unsupported(op, type);
  },
  binary(op, type): Spelling {
    const common = commonBinary(op, type.dtype);
    if (type.lanes !== 1) {
      return type.dtype === "f32" && (op === "add" || op === "sub" || op === "mul" || op === "div") && common
        ? common
        : unsupported(op, type);
    }
    if (common) return common;
    if (op === "max" || op === "min") return { call: `${op}_${type.dtype}` };
    if (type.dtype === "f64") return { call: op === "pow" ? "::pow" : op === "atan2" ? "::atan2" : "mod_f64" };
    if (type.dtype !== "f32") return unsupported(op, type);
    return { call: op === "pow" ? "powf" : op === "atan2" ? "atan2f" : "mod_f32" };
  },
  compare(op, type): Spelling {
    return type.lanes === 1 ? commonCompare(op) : unsupported(op, type);
  },
  fma(type) {
    if (type.dtype === "f64" && type.lanes === 1) return "::fma";
    if (type.dtype !== "f32") return unsupported("fma", type);
    return type.lanes === 1 ? "fmaf" : "fma_f32x4";
  },
  select(_type, condition, ifTrue, ifFalse) {
    return {
      text: `${atLeast(condition, level.or)} ? ${atLeast(ifTrue, level.or)} : ${atLeast(ifFalse, level.or)}`,
      level: level.ternary,
    };
  },
  cast: conversion,
  bitcast: reinterpretation,
  splat(type, x) {
    return type.dtype === "f32" ? `splat_f32x4(${x})` : `make_${typeName(type)}(${[x, x, x, x].join(", ")})`;
  },
  vector(type, elements) {
    return `make_${typeName(type)}(${elements.join(", ")})`;
  },
  extract(x, lane) {
    return `${x}.${"xyzw"[lane]}`;
  },
  subgroup(op, type, x, argument) {
    if (type.lanes !== 1 || type.dtype === "bool") return unsupported(`subgroup ${op}`, type);
    if (op === "shuffle_xor") return `__shfl_xor_sync(0xffffffffu, ${x}, ${argument ?? "0"})`;
    if (op === "broadcast_quad") return `__shfl_sync(0xffffffffu, ${x}, ${argument ?? "0"}, 4)`;
    if (op === "broadcast_first") return `__shfl_sync(0xffffffffu, ${x}, 0)`;
    return `subgroup_${op}_${type.dtype}(${x})`;
  },
  builtin(name) {
    const axis = name.slice(-1);
    return name.startsWith("group") ? `int(blockIdx.${axis})` : `int(threadIdx.${axis})`;
  },
  load(access) {
    const value = place(access, true);
    if (access.lanes > 1 && access.space !== "registers") return `(${value})`;
    if (access.dtype === "f16" || access.dtype === "bf16") return `${access.dtype}_value(${value})`;
    if (access.dtype === "i8") return `int(${value})`;
    if (access.dtype === "u8" || access.dtype === "u16") return `unsigned(${value})`;
    return access.dtype === "bool" && access.space !== "registers" ? `(${value} != 0)` : value;
  },
  store(access, value) {
    if (access.lanes === 2 && (access.dtype === "f16" || access.dtype === "bf16"))
      return `*reinterpret_cast<unsigned*>(&${access.name}[${access.index}]) = ${access.dtype}_pair(${value})`;
    const stored =
      access.dtype === "f16" || access.dtype === "bf16"
        ? `${access.dtype}_bits(${value})`
        : scalarTypeOf(access.dtype) === access.dtype
          ? value
          : `(${storedTypeName(access.dtype)})(${value})`;
    return `${place(access, false)} = ${stored}`;
  },
  declareConstant: (name, type, value) => `const ${typeName(type)} ${name} = ${value}`,
  declareVariable: (name, type, value) => `${typeName(type)} ${name} = ${value}`,
  declareRegisters: (name, type, length) => `${typeName(type)} ${name}[${length}] = {}`,
  barrier: "__syncthreads()",
  copies: {
    start(to, from, mask) {
      const bytes = to.lanes * storageBytes(to.dtype);
      return `copy_async_${bytes}(&${to.name}[${to.index}], &${from.name}[${from.index}], ${mask ?? "true"})`;
    },
    commit: "commit_copies()",
    await: (pending) => `await_copies<${pending}>()`,
  },
  warpgroups: {
    copyBox: (tensor, at, to, barrier) => `copy_box_${at.length}(&${to.name}[${to.index}], ${[tensor, `&${barrier}`, ...at].join(", ")})`,
    arrive: (barrier, bytes) => (bytes === 0 ? `arrive(&${barrier})` : `arrive_expecting(&${barrier}, ${bytes})`),
    awaitPhase: (barrier, parity) => `await_phase(&${barrier}, ${parity})`,
    multiply({ format, columns, left: { along: leftAlong }, right: { along: rightAlong } }, sums, left, right) {
      const order = format === "tf32" ? "" : `<${leftAlong === "free"}, ${rightAlong === "free"}>`;
      return `multiply_tiles_${format}_${columns}${order}(${sums}, &${left.name}[${left.index}], &${right.name}[${right.index}])`;
    },
    awaitProducts: (sums, pending) => `await_products<${pending}>(${sums})`,
    setRegisters: (count, change) => `keep_${change}_registers<${count}>()`,
  },
  lastWorkgroup: (counter, count) => `last_to_arrive(&${counter.name}[${counter.index}], ${count})`,
  matrices: {
    load(registers, from, count, transposed) {
      return `load_${count}_matrices${transposed ? "_transposed" : ""}(&${registers}, &${from.name}[${from.index}])`;
    },
    multiply: (format, sums, left, right) => `multiply_${format}(&${sums}, &${left}, &${right})`,
  },
  forHeader({ variable, start, end, step, mode }) {
    const increment = step === 1 ? `++${variable}` : `${variable} += ${step}`;
    const header = `for (int ${variable} = ${start}; ${variable} < ${end}; ${increment})`;
    return mode === "unroll" ? ["#pragma unroll", header] : [header];
  },
};
