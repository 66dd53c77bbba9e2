/** How WGSL spells what kernel IR says: https://www.w3.org/TR/WGSL/ */

import {
  type BinaryFunction,
  type Expression,
  type ScalarType,
  type StorageType,
  scalarTypeOf,
  type UnaryFunction,
} from "../../ir/expression.ts";
import {
  type Access,
  commonBinary,
  commonCompare,
  type Dialect,
  formatFloat32,
  level,
  type Spelling,
  type ValueType,
} from "../clike-dialect.ts";
import type { Kernel, LocalArray } from "../kernel/kernel.ts";
import { statementExpressions, visitExpression, visitStatements } from "../kernel/walk.ts";
import { cooperativeText, matrixNames } from "./cooperative.ts";
import { reservedWords } from "./reserved.ts";

/** Functions of the prelude that a kernel calls; see `prelude.ts`. */
export type PreludeName = (typeof preludeNames)[number];
const preludeNames = [
  "infinity",
  "not_a_number",
  "is_nan",
  "is_finite",
  "maximum",
  "minimum",
  "floored_mod",
  "exponential",
  "is_nan_vec4",
  "maximum_vec4",
  "minimum_vec4",
  "exponential_vec4",
  "signum",
  "logarithm",
  "power",
  "to_i32",
  "to_u32",
  "round_f16",
  "round_bf16",
  "subgroup_maximum",
  "subgroup_minimum",
  "leave",
  "take",
  "last_to_arrive",
] as const;

const scalarNames: Readonly<Partial<Record<ScalarType, string>>> = { f32: "f32", i32: "i32", u32: "u32", bool: "bool" };

function typeName({ dtype, lanes }: ValueType): string {
  const scalar = scalarNames[dtype];
  if (!scalar) throw new Error(`internal: WGSL has no type ${dtype}`);
  if (lanes > 4) throw new Error(`internal: WGSL has no vector of ${lanes} lanes`);
  return vectorName(scalar, lanes);
}

function vectorName(scalar: string, lanes: number): string {
  return lanes === 1 ? scalar : `vec${lanes}<${scalar}>`;
}

/** Math functions that WGSL has; `expandMath` writes out the others. */
export const wgslFunctions: ReadonlySet<UnaryFunction | BinaryFunction> = new Set([
  ...([
    "neg",
    "abs",
    "sign",
    "floor",
    "ceil",
    "round",
    "not",
    "exp",
    "log",
    "sqrt",
    "rsqrt",
    "sin",
    "cos",
    "tan",
    "is_nan",
    "is_finite",
    "round_f16",
    "round_bf16",
  ] as const),
  ...(["add", "sub", "mul", "div", "mod", "pow", "max", "min", "atan2", "and", "or", "xor", "shl", "shr"] as const),
]);

/** Where a shared array of a kernel is declared: module scope, so under a name of its own. */
export function sharedName(kernel: Kernel, name: string): string {
  return `${kernel.name}_${name}`;
}

/** The variable that binds a segment, by element type: one entry point uses one of them. */
export function segmentName(segment: string, dtype: StorageType, vectors: number | undefined): string {
  return [segment, ...(dtype === "f32" ? [] : [dtype]), ...(vectors === undefined ? [] : [`vec${vectors}`])].join("_");
}

/** Functions of the prelude that are also written for vectors of four. */
export const vectorFunctions: ReadonlySet<UnaryFunction | BinaryFunction> = new Set(["max", "min", "exp", "is_nan"] as const);

const localNames: ReadonlySet<string> = new Set([
  ...preludeNames,
  "group_x",
  "group_y",
  "group_z",
  "local_x",
  "local_y",
  "local_z",
  "subgroups",
  "subgroup_count",
  "subgroup_rank",
  "workgroup_id",
  "local_id",
  "scalars",
  "half",
]);
const moduleNames = /^((state|arena)(_[iu]32)?(_vec4|_four|_put)?|scratch|is_last)$/;

/** The segment of what workgroups hand to each other, which has functions for its accesses. */
export const handedOver = "scratch";

/**
 * Whether some former buffer is both read and written, so that a barrier has to cover the segments too. Every access of a
 * merged buffer contains the buffer's offset.
 */
function exchangesThroughBuffers(kernel: Kernel): boolean {
  const offsets = new Set(kernel.scalars.filter((scalar) => scalar.value.kind === "offset").map((scalar) => scalar.name));
  const read = new Set<string>();
  const written = new Set<string>();
  // What is handed over is accessed by atomics, which need no barrier.
  const isOfSegment = (name: string): boolean => name !== handedOver;
  const collect = (index: Expression, into: Set<string>): void =>
    visitExpression(index, (node) => {
      if (node.kind === "variable" && offsets.has(node.name)) into.add(node.name);
    });
  visitStatements(kernel.body, (statement) => {
    if (statement.kind === "store" && isOfSegment(statement.buffer)) collect(statement.index, written);
    for (const expression of statementExpressions(statement)) {
      visitExpression(expression, (node) => {
        if (node.kind === "load" && isOfSegment(node.buffer)) collect(node.index, read);
      });
    }
  });
  return [...written].some((name) => read.has(name));
}

function operand(index: string): string {
  return index.includes(" ") ? `(${index})` : index;
}

/** A vector of an array of vectors, or one element of it. */
function inVectors({ name, index, lanes }: Access, vectors: number): string {
  const whole = `${name}[${/^\d+$/.test(index) ? Math.floor(Number(index) / vectors) : `${operand(index)} >> ${Math.log2(vectors)}u`}]`;
  return lanes === 1 ? `${whole}[${operand(index)} & ${vectors - 1}]` : whole;
}

/** Features of devices that kernels have lines for. */
export type GatedFeature = "subgroups" | "shader-f16" | "chromium-experimental-subgroup-matrix";

/**
 * A line for devices that grant a feature, a comment to all others; and lines that are in turn a comment to those: what makes the text
 * theirs is that the mark is taken away (`createWebGpuDevice`).
 */
export const ifGranted = (feature: GatedFeature, line: string): string => `//${feature}:${line}`;
export const unlessGranted = (feature: GatedFeature, lines: readonly string[]): readonly string[] => [
  ifGranted(feature, "/*"),
  ...lines,
  ifGranted(feature, "*/"),
];

/** Functions that read and write four elements in a row of an array of scalars: such accesses are many, and their indices long. */
export const readFour = (array: string): string => `${array}_four`;
export const writeFour = (array: string): string => `${array}_put`;

/** The name of f16 where a device has it, and of f32 elsewhere. */
export const half = "half";
export const declareHalf = [ifGranted("shader-f16", `alias ${half} = f16;`), ...unlessGranted("shader-f16", [`alias ${half} = f32;`])].join(
  "\n",
);

/** Element of a shared array; an f16 that is no `half` is of kernels for devices that have it. */
export function sharedType({ dtype, vectors = 1, holds }: LocalArray): string {
  const narrow = holds ? half : dtype === "f16" ? dtype : undefined;
  return narrow ? vectorName(narrow, vectors) : typeName({ dtype: scalarTypeOf(dtype), lanes: vectors });
}

/** The dialect of one kernel. What it calls of the prelude is added to `used`, and functions for four elements to `fours`. */
export function wgslDialect(kernel: Kernel, used: Set<PreludeName>, fours: Set<string>): Dialect {
  const call = (name: PreludeName, ...needs: readonly PreludeName[]): { readonly call: string } => {
    for (const need of [name, ...needs]) used.add(need);
    return { call: name };
  };
  const scalarOrVector = (type: ValueType, name: "maximum" | "minimum" | "exponential" | "is_nan"): Spelling => {
    const isTest = name === "is_nan";
    if (type.lanes === 4) return isTest ? call("is_nan_vec4") : call(`${name}_vec4`, "is_nan_vec4");
    return scalarOnly(type, isTest ? call(name) : call(name, "is_nan"));
  };
  const scalarOnly = <T extends Spelling>(type: ValueType, spelling: T): T => {
    if (type.lanes !== 1) throw new Error("internal: a vector reaches a WGSL function that is written for scalars");
    return spelling;
  };
  const isInteger = (dtype: ScalarType): boolean => dtype === "i32" || dtype === "u32";

  const binary = (op: BinaryFunction, type: ValueType): Spelling => {
    if (type.dtype === "bool" && type.lanes > 1 && (op === "and" || op === "or")) return { operator: op === "and" ? "&" : "|" };
    const common = commonBinary(op, type.dtype);
    if (common) return common;
    switch (op) {
      case "max":
        return isInteger(type.dtype) ? { call: "max" } : scalarOrVector(type, "maximum");
      case "min":
        return isInteger(type.dtype) ? { call: "min" } : scalarOrVector(type, "minimum");
      case "mod":
        return scalarOnly(type, call("floored_mod"));
      case "pow":
        return scalarOnly(type, call("power", "not_a_number"));
      default:
        return { call: op };
    }
  };

  const unary = (op: UnaryFunction, type: ValueType): Spelling => {
    switch (op) {
      case "neg":
        return { operator: "-" };
      case "not":
        return { operator: type.dtype === "bool" ? "!" : "~" };
      case "rsqrt":
        return { call: "inverseSqrt" };
      case "exp":
        return scalarOrVector(type, "exponential");
      case "sign":
        return type.dtype === "f32" ? scalarOnly(type, call("signum", "is_nan")) : { call: "sign" };
      case "log":
        return scalarOnly(type, call("logarithm", "infinity", "not_a_number", "is_finite"));
      case "is_nan":
        return scalarOrVector(type, op);
      case "is_finite":
      case "round_f16":
      case "round_bf16":
        return scalarOnly(type, call(op));
      default:
        if (!wgslFunctions.has(op)) throw new Error(`internal: ${op} must be expanded before it is printed as WGSL`);
        return { call: op };
    }
  };

  const float = (value: number): string => {
    if (Number.isFinite(value)) return formatFloat32(value);
    used.add(Number.isNaN(value) ? "not_a_number" : "infinity");
    return Number.isNaN(value) ? "not_a_number()" : value > 0 ? "infinity()" : "-infinity()";
  };

  const halves = new Set(kernel.shared.flatMap(({ name, holds }) => (holds ? [sharedName(kernel, name)] : [])));
  const isHalf = ({ space, name }: Access): boolean => space === "shared" && halves.has(name);
  const load = (access: Access): string => {
    const { name, index, lanes, dtype, elementLanes } = access;
    if (name === handedOver) return `${scalarOnly({ dtype: "i32", lanes }, call("take")).call}(${index})`;
    if (access.vectors !== undefined) return inVectors(access, access.vectors);
    if (lanes === elementLanes) return `${name}[${index}]`;
    if (access.space === "buffer" && lanes === 4) {
      fours.add(readFour(name));
      return `${readFour(name)}(${index})`;
    }
    const elements = Array.from({ length: lanes }, (_, lane) => `${name}[${lane === 0 ? index : `${operand(index)} + ${lane}`}]`);
    return `${typeName({ dtype: scalarTypeOf(dtype), lanes })}(${elements.join(", ")})`;
  };
  const store = (access: Access, value: string): string => {
    const { name, index, lanes, elementLanes, vectors } = access;
    if (name === handedOver) return `${scalarOnly({ dtype: "i32", lanes }, call("leave")).call}(${index}, ${value})`;
    if (vectors !== undefined) return `${inVectors(access, vectors)} = ${value}`;
    if (access.space === "buffer" && lanes === 4) {
      fours.add(writeFour(name));
      return `${writeFour(name)}(${index}, ${value})`;
    }
    if (lanes !== elementLanes) throw new Error("internal: vector stores into an array of scalars are not printed as WGSL");
    return `${name}[${index}] = ${access.dtype === "f16" ? `f16(${value})` : value}`;
  };

  return {
    identifier: (name) =>
      reservedWords.has(name) || localNames.has(name) || moduleNames.test(name) || matrixNames.test(name) ? `${name}_v` : name,
    arrayName: (name, space, dtype, vectors) =>
      space === "buffer"
        ? name === handedOver
          ? name
          : segmentName(name, dtype, vectors)
        : space === "shared"
          ? sharedName(kernel, name)
          : undefined,
    typeName,
    literal: (dtype, value) => {
      if (dtype === "bool") return value ? "true" : "false";
      if (dtype === "u32") return `${value >>> 0}u`;
      if (dtype === "i32") return value === -(2 ** 31) ? "i32(-2147483648)" : String(value);
      return float(value);
    },
    unary,
    binary,
    compare: commonCompare,
    fma: () => "fma",
    select: (_, condition, ifTrue, ifFalse) => ({
      text: `select(${ifFalse.text}, ${ifTrue.text}, ${condition.text})`,
      level: level.primary,
    }),
    cast: (to, from, x) => {
      if ((to.dtype !== "i32" && to.dtype !== "u32") || from.dtype !== "f32") return `${typeName(to)}(${x})`;
      return `${scalarOnly(to, call(to.dtype === "i32" ? "to_i32" : "to_u32", "is_nan")).call}(${x})`;
    },
    bitcast: (to, _, x) => `bitcast<${typeName(to)}>(${x})`,
    splat: (type, x) => `${typeName(type)}(${x})`,
    vector: (type, elements) => `${typeName(type)}(${elements.join(", ")})`,
    extract: (x, lane) => `${x}.${"xyzw"[lane]}`,
    subgroup: (op, type, x, argument) => {
      switch (op) {
        case "broadcast_quad":
          return `quadBroadcast(${x}, ${argument}u)`;
        case "add":
          return `subgroupAdd(${x})`;
        case "max":
        case "min": {
          if (isInteger(type.dtype)) return `${op === "max" ? "subgroupMax" : "subgroupMin"}(${x})`;
          return `${call(op === "max" ? "subgroup_maximum" : "subgroup_minimum", "is_nan", "not_a_number").call}(${x})`;
        }
        case "shuffle_xor":
        case "broadcast_first":
          throw new Error(`internal: ${op} of a subgroup is not printed as WGSL`);
        default:
          return op satisfies never;
      }
    },
    builtin: (name) => name,
    bySubgroups: (granted, otherwise) => [...granted.map((line) => ifGranted("subgroups", line)), ...unlessGranted("subgroups", otherwise)],
    load: (access) => (isHalf(access) ? `${typeName({ dtype: "f32", lanes: access.lanes })}(${load(access)})` : load(access)),
    store: (access, value) => store(access, isHalf(access) ? `${vectorName(half, access.lanes)}(${value})` : value),
    cooperative: cooperativeText(kernel.workgroup[0] * kernel.workgroup[1] * kernel.workgroup[2]),
    lastWorkgroup: ({ index }, count) => `${call("last_to_arrive").call}(${index}, ${count}, local_x)`,
    declareConstant: (name, _, value) => `let ${name} = ${value}`,
    declareVariable: (name, type, value) => `var ${name}: ${typeName(type)} = ${value}`,
    declareRegisters: (name, { dtype, lanes }, length, vectors = 1) =>
      `var ${name}: array<${typeName({ dtype, lanes: lanes * vectors })}, ${length / vectors}>`,
    barrier: exchangesThroughBuffers(kernel) ? "storageBarrier(); workgroupBarrier()" : "workgroupBarrier()",
    forHeader: ({ variable, start, end, step }) => [`for (var ${variable}: i32 = ${start}; ${variable} < ${end}; ${variable} += ${step})`],
  } satisfies Dialect;
}
