/** What languages that resemble C spell in their own ways, and what they share: `clike.ts` prints kernels in such a dialect. */

import type { BinaryFunction, Builtin, Comparison, ScalarType, StorageType, SubgroupExpression, UnaryFunction } from "../ir/expression.ts";
import type { CooperativeMatrix, MultiplyCooperative } from "./kernel/cooperative.ts";
import type { MatrixFormat } from "./kernel/kernel.ts";
import type { MultiplyTiles, SetRegisters } from "./kernel/warpgroup.ts";

export interface ValueType {
  readonly dtype: ScalarType;
  readonly lanes: number;
}

/** A place in a buffer, a shared array or registers. */
export interface Access {
  readonly name: string;
  /** Of the array: narrow elements are converted. */
  readonly dtype: StorageType;
  readonly lanes: number;
  /** Of the array's own elements: 1, but for registers that are vectors. */
  readonly elementLanes: number;
  /** The array is declared as one of vectors of so many elements, which the index does not count. */
  readonly vectors?: number | undefined;
  readonly space: "buffer" | "shared" | "registers";
  readonly index: string;
}

/** An operation is spelled as a call of `call`, or with the operator `operator`. */
export type Spelling = { readonly call: string } | { readonly operator: string };

/** Text and how tightly its outermost operator binds (see `level`). */
export interface Piece {
  readonly text: string;
  readonly level: number;
}

export type MatrixShape = Pick<CooperativeMatrix, "rows" | "columns">;

/** What a language spells in its own way. Arguments that are texts never need parentheses inside a call or brackets. */
export interface Dialect {
  /** The name as it is, or altered when the language reserves it. */
  identifier(name: string): string;
  /** Names of arrays, where they differ from `identifier`. */
  arrayName?(name: string, space: Access["space"], dtype: StorageType, vectors: number | undefined): string | undefined;
  typeName(type: ValueType): string;
  /** A scalar constant; may start with a minus sign. */
  literal(dtype: ScalarType, value: number): string;
  unary(op: UnaryFunction, type: ValueType): Spelling;
  binary(op: BinaryFunction, type: ValueType): Spelling;
  compare(op: Comparison, type: ValueType): Spelling;
  /** Name of the fused multiply-add. */
  fma(type: ValueType): string;
  select(type: ValueType, condition: Piece, ifTrue: Piece, ifFalse: Piece): Piece;
  cast(to: ValueType, from: ValueType, x: string): string;
  bitcast(to: ValueType, from: ValueType, x: string): string;
  splat(type: ValueType, x: string): string;
  vector(type: ValueType, elements: readonly string[]): string;
  /** `x` is bound tightly enough for a suffix. */
  extract(x: string, lane: number): string;
  subgroup(op: SubgroupExpression["op"], type: ValueType, x: string, argument: string | undefined): string;
  builtin(name: Builtin): string;
  /** The lines of one block for devices with subgroups, and of another for those without. */
  readonly bySubgroups?: (granted: readonly string[], otherwise: readonly string[]) => readonly string[];
  load(access: Access): string;
  /** A statement without its semicolon. */
  store(access: Access, value: string): string;
  /** Statements without semicolons: a name that never changes, one that does, zeroed registers, a barrier. */
  declareConstant(name: string, type: ValueType, value: string): string;
  declareVariable(name: string, type: ValueType, value: string): string;
  declareRegisters(name: string, type: ValueType, length: number, vectors: number | undefined): string;
  readonly barrier: string;
  /** Stores from buffer to shared array that go on beside what follows, with `mask` telling where zeros are stored instead. */
  readonly copies?: {
    start(to: Access, from: Access, mask: string | undefined): string;
    readonly commit: string;
    await(pending: number): string;
  };
  /** `registers`, `sums`, `left` and `right` are places of registers. */
  readonly matrices?: {
    load(registers: string, from: Access, count: number, transposed: boolean): string;
    multiply(format: MatrixFormat, sums: string, left: string, right: string): string;
  };
  /** `to` is where the box begins; barriers are places of them, and `sums` is the name of registers. */
  readonly warpgroups?: {
    copyBox(tensor: string, at: readonly string[], to: Access, barrier: string): string;
    arrive(barrier: string, bytes: number): string;
    awaitPhase(barrier: string, parity: string): string;
    multiply(statement: MultiplyTiles, sums: string, left: Access, right: Access): string;
    awaitProducts(sums: string, pending: number): string;
    setRegisters(count: number, change: SetRegisters["change"]): string;
  };
  /** Lines of matrices of a workgroup, of which `sums` is one of `shape`; `row` is an operand of any operator. */
  readonly cooperative?: {
    declare(sums: string, shape: MatrixShape): readonly string[];
    multiply(statement: MultiplyCooperative, shape: MatrixShape, left: Access, right: Access): readonly string[];
    store(sums: string, shape: MatrixShape, row: string, to: Access): readonly string[];
  };
  /** Whether the workgroup is the last of `count` that come to this element of a buffer. */
  readonly lastWorkgroup?: (counter: Access, count: number) => string;
  /** Text up to, not including, the opening brace; may have lines before it (`#pragma unroll`). */
  forHeader(loop: ForHeader): readonly string[];
}

export interface ForHeader {
  readonly variable: string;
  readonly start: string;
  /** An operand of `<`: bound more tightly than a comparison. */
  readonly end: string;
  readonly step: number;
  readonly mode: "serial" | "unroll" | "vector";
}

/** How tightly an operator binds. Bitwise operators and shifts share one level and take only unary operands. */
export const level = {
  ternary: 0,
  or: 1,
  and: 2,
  bitwise: 3,
  relational: 4,
  additive: 5,
  multiplicative: 6,
  unary: 7,
  primary: 8,
} as const;

/** The operators C and its relatives share; undefined for what is a function everywhere. */
export function commonBinary(op: BinaryFunction, dtype: ScalarType): Spelling | undefined {
  switch (op) {
    case "add":
      return { operator: "+" };
    case "sub":
      return { operator: "-" };
    case "mul":
      return { operator: "*" };
    case "div":
      return { operator: "/" };
    case "mod":
      return dtype === "f32" || dtype === "f64" || dtype === "bool" ? undefined : { operator: "%" };
    case "and":
      return { operator: dtype === "bool" ? "&&" : "&" };
    case "or":
      return { operator: dtype === "bool" ? "||" : "|" };
    case "xor":
      return { operator: dtype === "bool" ? "!=" : "^" };
    case "shl":
      return { operator: "<<" };
    case "shr":
      return { operator: ">>" };
    case "pow":
    case "max":
    case "min":
    case "atan2":
      return undefined;
    default:
      return op satisfies never;
  }
}

const comparisonOperators: Readonly<Record<Comparison, string>> = { eq: "==", ne: "!=", lt: "<", le: "<=", gt: ">", ge: ">=" };

export function commonCompare(op: Comparison): Spelling {
  return { operator: comparisonOperators[op] };
}

/** Puts parentheses around what binds less tightly than `minimum`. */
export function atLeast(piece: Piece, minimum: number): string {
  return piece.level >= minimum ? piece.text : `(${piece.text})`;
}

const largestFloat32 = 2 ** 128 - 2 ** 104;

/** The shortest decimal text that reads back as the same binary32, with a point or an exponent; finite values only. */
export function formatFloat32(value: number): string {
  const wanted = Math.fround(value);
  if (!Number.isFinite(wanted)) throw new Error(`internal: ${value} is not a finite binary32`);
  if (Object.is(wanted, -0)) return "-0.0";
  for (let digits = 1; digits <= 9; digits++) {
    const candidate = Number(wanted.toPrecision(digits));
    // Rounding up may leave the range that a literal is allowed.
    if (Math.fround(candidate) === wanted && Math.abs(candidate) <= largestFloat32) return withPoint(candidate);
  }
  return withPoint(wanted);
}

/** The shortest text of a double that is no integer literal. */
export function withPoint(value: number): string {
  if (Object.is(value, -0)) return "-0.0";
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}
