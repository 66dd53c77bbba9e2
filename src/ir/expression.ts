/**
 * Scalar and vector expressions: the language of loop-level definitions and of kernel bodies.
 *
 * Evaluation is pure; `load` reads a named buffer. All integer arithmetic wraps at 32 bits; `div` and `mod` on integers
 * round toward negative infinity for the non-negative operands that index arithmetic produces and truncate otherwise.
 * A masked load yields 0 where the mask is false and must not touch memory there.
 */

import type { Dtype } from "./dtype.ts";

/** Element types that kernels compute with. */
export type ScalarType = "f32" | "f64" | "i32" | "u32" | "i64" | "bool";

/**
 * How elements lie in buffers. A load widens a narrow element to the type that is computed with, a store takes one of its
 * values: rounding and wrapping are written out before it. `u16` are the bits of narrow floats, for targets that convert
 * them by integer arithmetic.
 */
export type StorageType = ScalarType | "f16" | "bf16" | "i8" | "u8" | "u16";

export const unaryFunctions = [
  "neg",
  "abs",
  "sign",
  "floor",
  "ceil",
  "round",
  "not",
  "exp",
  "expm1",
  "log",
  "log1p",
  "sqrt",
  "rsqrt",
  "sin",
  "cos",
  "tan",
  "tanh",
  "sigmoid",
  "erf",
  "is_nan",
  "is_finite",
  "round_f16",
  "round_bf16",
] as const;
/**
 * `round` is to nearest, ties to even. `not` is logical on bool and bitwise on integers. `round_f16` and `round_bf16` give
 * the nearest value of the narrow type, ties to even, with its subnormals, as an f32.
 */
export type UnaryFunction = (typeof unaryFunctions)[number];

export const binaryFunctions = ["add", "sub", "mul", "div", "mod", "pow", "max", "min", "atan2", "and", "or", "xor", "shl", "shr"] as const;
/** `mod` is floored for floats. `max` and `min` return NaN when either side is NaN. `shr` is logical on u32, arithmetic on i32. */
export type BinaryFunction = (typeof binaryFunctions)[number];

export const comparisons = ["eq", "ne", "lt", "le", "gt", "ge"] as const;
export type Comparison = (typeof comparisons)[number];

/** Places of an invocation in the grid and in its workgroup. */
export type GridBuiltin = "group_x" | "group_y" | "group_z" | "local_x" | "local_y" | "local_z";
/**
 * `subgroups`, a bool: whether the device has them, where only the device knows. Then how many invocations run in this one's subgroup, and
 * how many of those stand before it. Which invocations of a workgroup are together is left open.
 */
export type SubgroupBuiltin = "subgroups" | "subgroup_count" | "subgroup_rank";
export type Builtin = GridBuiltin | SubgroupBuiltin;

interface ExpressionBase {
  readonly dtype: ScalarType;
  /** 1 for a scalar; 4, 8 or 16 for a vector. */
  readonly lanes: number;
}

export interface ConstantExpression extends ExpressionBase {
  readonly kind: "constant";
  readonly value: number;
}
export interface VariableExpression extends ExpressionBase {
  readonly kind: "variable";
  readonly name: string;
}
export interface BuiltinExpression extends ExpressionBase {
  readonly kind: "builtin";
  readonly name: Builtin;
}
export interface UnaryExpression extends ExpressionBase {
  readonly kind: "unary";
  readonly op: UnaryFunction;
  readonly x: Expression;
}
export interface BinaryExpression extends ExpressionBase {
  readonly kind: "binary";
  readonly op: BinaryFunction;
  readonly lhs: Expression;
  readonly rhs: Expression;
}
export interface CompareExpression extends ExpressionBase {
  readonly kind: "compare";
  readonly op: Comparison;
  readonly lhs: Expression;
  readonly rhs: Expression;
}
export interface SelectExpression extends ExpressionBase {
  readonly kind: "select";
  readonly condition: Expression;
  readonly ifTrue: Expression;
  readonly ifFalse: Expression;
}
/** Value conversion. Float to integer truncates and saturates; to bool tests against zero. */
export interface CastExpression extends ExpressionBase {
  readonly kind: "cast";
  readonly x: Expression;
}
/** Same bits, another 32-bit type. */
export interface BitcastExpression extends ExpressionBase {
  readonly kind: "bitcast";
  readonly x: Expression;
}
/** `a * b + c`, fused where the target has it: the rounding of the product is not specified. */
export interface FusedMultiplyAddExpression extends ExpressionBase {
  readonly kind: "fma";
  readonly a: Expression;
  readonly b: Expression;
  readonly c: Expression;
}
/** Element `index` of `buffer`; with lanes > 1, the `lanes` elements from `index` on. */
export interface LoadExpression extends ExpressionBase {
  readonly kind: "load";
  readonly buffer: string;
  readonly index: Expression;
  readonly mask?: Expression;
}
export interface SplatExpression extends ExpressionBase {
  readonly kind: "splat";
  readonly x: Expression;
}
/** A vector from scalars. */
export interface VectorExpression extends ExpressionBase {
  readonly kind: "vector";
  readonly elements: readonly Expression[];
}
/** One lane of a vector. */
export interface ExtractExpression extends ExpressionBase {
  readonly kind: "extract";
  readonly x: Expression;
  readonly lane: number;
}
/** Combines values across the invocations of a subgroup. */
export interface SubgroupExpression extends ExpressionBase {
  readonly kind: "subgroup";
  readonly op: "add" | "max" | "min" | "shuffle_xor" | "broadcast_first" | "broadcast_quad";
  readonly x: Expression;
  /** The lane mask of `shuffle_xor`; of `broadcast_quad`, whose value among four neighbours all of them get: a constant. */
  readonly argument?: Expression;
}

export type Expression =
  | ConstantExpression
  | VariableExpression
  | BuiltinExpression
  | UnaryExpression
  | BinaryExpression
  | CompareExpression
  | SelectExpression
  | CastExpression
  | BitcastExpression
  | FusedMultiplyAddExpression
  | LoadExpression
  | SplatExpression
  | VectorExpression
  | ExtractExpression
  | SubgroupExpression;

/** The type that elements of a dtype, or of a storage type, are computed with. */
export function scalarTypeOf(dtype: Dtype | StorageType): ScalarType {
  switch (dtype) {
    case "f32":
    case "f64":
    case "i32":
    case "u32":
    case "i64":
    case "bool":
      return dtype;
    case "f16":
    case "bf16":
      return "f32";
    case "i8":
    case "i4":
      return "i32";
    case "u8":
    case "u16":
      return "u32";
    default:
      return dtype satisfies never;
  }
}

/** Bytes of one element in memory. */
export function storageBytes(type: StorageType): number {
  switch (type) {
    case "f64":
    case "i64":
      return 8;
    case "f32":
    case "i32":
    case "u32":
    case "bool":
      return 4;
    case "f16":
    case "bf16":
    case "u16":
      return 2;
    case "i8":
    case "u8":
      return 1;
    default:
      return type satisfies never;
  }
}

export function constant(dtype: ScalarType, value: number): ConstantExpression {
  return { kind: "constant", dtype, lanes: 1, value };
}

export function int(value: number): ConstantExpression {
  return constant("i32", value);
}

export const yes: ConstantExpression = constant("bool", 1);
export const no: ConstantExpression = constant("bool", 0);

export function variable(name: string, dtype: ScalarType = "i32", lanes = 1): VariableExpression {
  return { kind: "variable", name, dtype, lanes };
}

export function builtin(name: Builtin): BuiltinExpression {
  return { kind: "builtin", name, dtype: name === "subgroups" ? "bool" : "i32", lanes: 1 };
}

export function unary(op: UnaryFunction, x: Expression): Expression {
  const dtype: ScalarType = op === "is_nan" || op === "is_finite" ? "bool" : x.dtype;
  return { kind: "unary", op, x, dtype, lanes: x.lanes };
}

export function binary(op: BinaryFunction, lhs: Expression, rhs: Expression): Expression {
  return simplifyBinary(op, lhs, rhs) ?? { kind: "binary", op, lhs, rhs, dtype: lhs.dtype, lanes: lhs.lanes };
}

/** Exact identities on integers only, so that index arithmetic stays readable. Floats are left to the graph passes. */
function simplifyBinary(op: BinaryFunction, lhs: Expression, rhs: Expression): Expression | undefined {
  if (lhs.dtype !== "i32" || lhs.lanes !== 1) return undefined;
  const a = lhs.kind === "constant" ? lhs.value : undefined;
  const b = rhs.kind === "constant" ? rhs.value : undefined;
  switch (op) {
    case "add":
      if (a !== undefined && b !== undefined) return int((a + b) | 0);
      return a === 0 ? rhs : b === 0 ? lhs : undefined;
    case "sub":
      if (a !== undefined && b !== undefined) return int((a - b) | 0);
      return b === 0 ? lhs : undefined;
    case "mul":
      if (a !== undefined && b !== undefined) return int(Math.imul(a, b));
      return a === 0 || b === 0 ? int(0) : a === 1 ? rhs : b === 1 ? lhs : undefined;
    case "div":
      if (a !== undefined && b !== undefined && b !== 0) return int(Math.trunc(a / b));
      return b === 1 ? lhs : a === 0 ? int(0) : undefined;
    case "mod":
      if (a !== undefined && b !== undefined && b !== 0) return int(a % b);
      return b === 1 || a === 0 ? int(0) : undefined;
    case "min":
      return a !== undefined && b !== undefined ? int(Math.min(a, b)) : undefined;
    case "max":
      return a !== undefined && b !== undefined ? int(Math.max(a, b)) : undefined;
    default:
      return undefined;
  }
}

export const add = (lhs: Expression, rhs: Expression): Expression => binary("add", lhs, rhs);
export const sub = (lhs: Expression, rhs: Expression): Expression => binary("sub", lhs, rhs);
export const mul = (lhs: Expression, rhs: Expression): Expression => binary("mul", lhs, rhs);
export const div = (lhs: Expression, rhs: Expression): Expression => binary("div", lhs, rhs);
export const mod = (lhs: Expression, rhs: Expression): Expression => binary("mod", lhs, rhs);
export const min = (lhs: Expression, rhs: Expression): Expression => binary("min", lhs, rhs);
export const max = (lhs: Expression, rhs: Expression): Expression => binary("max", lhs, rhs);

export function compare(op: Comparison, lhs: Expression, rhs: Expression): Expression {
  return { kind: "compare", op, lhs, rhs, dtype: "bool", lanes: lhs.lanes };
}

export function logicalAnd(lhs: Expression, rhs: Expression): Expression {
  if (lhs.kind === "constant") return lhs.value ? rhs : no;
  if (rhs.kind === "constant") return rhs.value ? lhs : no;
  return { kind: "binary", op: "and", lhs, rhs, dtype: "bool", lanes: lhs.lanes };
}

export function logicalNot(x: Expression): Expression {
  return x.kind === "constant" ? (x.value ? no : yes) : unary("not", x);
}

export function select(condition: Expression, ifTrue: Expression, ifFalse: Expression): Expression {
  if (condition.kind === "constant") return condition.value ? ifTrue : ifFalse;
  return { kind: "select", condition, ifTrue, ifFalse, dtype: ifTrue.dtype, lanes: ifTrue.lanes };
}

export function cast(dtype: ScalarType, x: Expression): Expression {
  if (x.dtype === dtype) return x;
  return { kind: "cast", x, dtype, lanes: x.lanes };
}

export function bitcast(dtype: ScalarType, x: Expression): Expression {
  return x.dtype === dtype ? x : { kind: "bitcast", x, dtype, lanes: x.lanes };
}

export function fma(a: Expression, b: Expression, c: Expression): Expression {
  return { kind: "fma", a, b, c, dtype: a.dtype, lanes: a.lanes };
}

export function load(buffer: string, index: Expression, dtype: ScalarType, mask?: Expression, lanes = 1): Expression {
  if (mask && mask.kind === "constant" && mask.value) return { kind: "load", buffer, index, dtype, lanes };
  return { kind: "load", buffer, index, dtype, lanes, ...(mask ? { mask } : {}) };
}

export function splat(x: Expression, lanes: number): Expression {
  if (lanes === 1) return x;
  return x.kind === "constant" ? { ...x, lanes } : { kind: "splat", x, dtype: x.dtype, lanes };
}

/** The direct subexpressions, in evaluation order. */
export function children(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "constant":
    case "variable":
    case "builtin":
      return [];
    case "unary":
    case "cast":
    case "bitcast":
    case "splat":
    case "extract":
      return [expression.x];
    case "binary":
    case "compare":
      return [expression.lhs, expression.rhs];
    case "select":
      return [expression.condition, expression.ifTrue, expression.ifFalse];
    case "fma":
      return [expression.a, expression.b, expression.c];
    case "load":
      return expression.mask ? [expression.mask, expression.index] : [expression.index];
    case "vector":
      return expression.elements;
    case "subgroup":
      return expression.argument ? [expression.x, expression.argument] : [expression.x];
    default:
      return expression satisfies never;
  }
}

/** Rebuilds an expression with `f` applied to each direct subexpression; unchanged children keep the node. */
export function mapChildren(expression: Expression, f: (child: Expression) => Expression): Expression {
  switch (expression.kind) {
    case "constant":
    case "variable":
    case "builtin":
      return expression;
    case "unary":
    case "cast":
    case "bitcast":
    case "splat":
    case "extract": {
      const x = f(expression.x);
      return x === expression.x ? expression : { ...expression, x };
    }
    case "binary":
    case "compare": {
      const lhs = f(expression.lhs);
      const rhs = f(expression.rhs);
      return lhs === expression.lhs && rhs === expression.rhs ? expression : { ...expression, lhs, rhs };
    }
    case "select": {
      const condition = f(expression.condition);
      const ifTrue = f(expression.ifTrue);
      const ifFalse = f(expression.ifFalse);
      return condition === expression.condition && ifTrue === expression.ifTrue && ifFalse === expression.ifFalse
        ? expression
        : { ...expression, condition, ifTrue, ifFalse };
    }
    case "fma": {
      const a = f(expression.a);
      const b = f(expression.b);
      const c = f(expression.c);
      return a === expression.a && b === expression.b && c === expression.c ? expression : { ...expression, a, b, c };
    }
    case "load": {
      const mask = expression.mask ? f(expression.mask) : undefined;
      const index = f(expression.index);
      return mask === expression.mask && index === expression.index ? expression : { ...expression, index, ...(mask ? { mask } : {}) };
    }
    case "vector":
      return { ...expression, elements: expression.elements.map(f) };
    case "subgroup":
      return { ...expression, x: f(expression.x), ...(expression.argument ? { argument: f(expression.argument) } : {}) };
    default:
      return expression satisfies never;
  }
}
