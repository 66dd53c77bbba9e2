/**
 * Prints the statements and expressions of kernel IR as C-like text. What differs between languages is in a `Dialect`;
 * the signature of a kernel and the declarations before its body are the dialect's own file's business.
 *
 * The printer decides nothing: what the language lacks has been rewritten before. Parentheses are written where
 * precedence needs them, and around every operand of shifts and bitwise operators, where WGSL forbids mixing and readers
 * do not remember the order.
 */

import type {
  BinaryFunction,
  Builtin,
  Comparison,
  Expression,
  ScalarType,
  StorageType,
  SubgroupExpression,
  UnaryFunction,
} from "../ir/expression.ts";
import { formatLocation, isKnown } from "../ir/location.ts";
import type { Kernel, MatrixFormat, Statement } from "./kernel/kernel.ts";
import { isBySubgroups } from "./kernel/walk.ts";
import type { MultiplyTiles, SetRegisters, WarpgroupStatement } from "./kernel/warpgroup.ts";
import { formatSchedule } from "./schedule/schedule.ts";

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

const operatorLevels: Readonly<Record<string, number>> = {
  "||": level.or,
  "&&": level.and,
  "|": level.bitwise,
  "&": level.bitwise,
  "^": level.bitwise,
  "<<": level.bitwise,
  ">>": level.bitwise,
  "==": level.relational,
  "!=": level.relational,
  "<": level.relational,
  "<=": level.relational,
  ">": level.relational,
  ">=": level.relational,
  "+": level.additive,
  "-": level.additive,
  "*": level.multiplicative,
  "/": level.multiplicative,
  "%": level.multiplicative,
};

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

interface Scope {
  readonly dialect: Dialect;
  /** Where each array name lives. Registers are added where they are declared. */
  readonly spaces: Map<string, Pick<Access, "space" | "dtype" | "elementLanes" | "vectors">>;
}

function scopeOf(kernel: Kernel, dialect: Dialect): Scope {
  const spaces: Scope["spaces"] = new Map();
  for (const { name, dtype, vectors } of kernel.buffers) spaces.set(name, { space: "buffer", dtype, elementLanes: 1, vectors });
  for (const { name, dtype, vectors } of kernel.shared) spaces.set(name, { space: "shared", dtype, elementLanes: 1, vectors });
  return { dialect, spaces };
}

function accessTo(scope: Scope, name: string, lanes: number, index: Expression): Access {
  const array = scope.spaces.get(name);
  if (!array) throw new Error(`internal: no buffer, shared array or registers named ${name}`);
  const text = scope.dialect.arrayName?.(name, array.space, array.dtype, array.vectors) ?? scope.dialect.identifier(name);
  return { ...array, name: text, lanes, index: printPiece(scope, index).text };
}

function registerPlace(scope: Scope, name: string, at: Expression): string {
  return `${scope.dialect.identifier(name)}[${printPiece(scope, at).text}]`;
}

function matricesOf(dialect: Dialect): NonNullable<Dialect["matrices"]> {
  if (!dialect.matrices) throw new Error("internal: the language has no matrix units");
  return dialect.matrices;
}

function primary(text: string): Piece {
  return { text, level: level.primary };
}

function literalPiece(dialect: Dialect, dtype: ScalarType, value: number): Piece {
  const text = dialect.literal(dtype, value);
  return { text, level: text.startsWith("-") ? level.unary : level.primary };
}

function printPiece(scope: Scope, expression: Expression): Piece {
  const { dialect } = scope;
  const text = (x: Expression): string => printPiece(scope, x).text;
  switch (expression.kind) {
    case "constant": {
      const scalar = literalPiece(dialect, expression.dtype, expression.value);
      return expression.lanes === 1 ? scalar : primary(dialect.splat(expression, scalar.text));
    }
    case "variable":
      return primary(dialect.identifier(expression.name));
    case "builtin":
      return primary(dialect.builtin(expression.name));
    case "unary":
      return printUnary(dialect.unary(expression.op, expression.x), printPiece(scope, expression.x));
    case "binary": {
      const [lhs, rhs] = [printPiece(scope, expression.lhs), printPiece(scope, expression.rhs)];
      // Integers wrap, so a sum may be regrouped; for floats that would change the rounding.
      const isIntegerSum = expression.op === "add" && (expression.dtype === "i32" || expression.dtype === "u32");
      if (isIntegerSum && rhs.level === level.additive)
        return { text: `${atLeast(lhs, level.additive)} + ${rhs.text}`, level: level.additive };
      return printBinary(dialect.binary(expression.op, expression.lhs), lhs, rhs);
    }
    case "compare":
      return printBinary(
        dialect.compare(expression.op, expression.lhs),
        printPiece(scope, expression.lhs),
        printPiece(scope, expression.rhs),
      );
    case "select":
      return printSelect(
        scope,
        expression,
        expression.condition,
        printPiece(scope, expression.ifTrue),
        printPiece(scope, expression.ifFalse),
      );
    case "cast":
      return primary(dialect.cast(expression, expression.x, text(expression.x)));
    case "bitcast":
      return primary(dialect.bitcast(expression, expression.x, text(expression.x)));
    case "fma":
      return primary(`${dialect.fma(expression)}(${text(expression.a)}, ${text(expression.b)}, ${text(expression.c)})`);
    case "load": {
      const loaded = primary(dialect.load(accessTo(scope, expression.buffer, expression.lanes, expression.index)));
      if (!expression.mask) return loaded;
      const zero = literalPiece(dialect, expression.dtype, 0);
      const otherwise = expression.lanes === 1 ? zero : primary(dialect.splat(expression, zero.text));
      return printSelect(scope, expression, expression.mask, loaded, otherwise);
    }
    case "splat":
      return primary(dialect.splat(expression, text(expression.x)));
    case "vector":
      return primary(dialect.vector(expression, expression.elements.map(text)));
    case "extract":
      return primary(dialect.extract(atLeast(printPiece(scope, expression.x), level.primary), expression.lane));
    case "subgroup": {
      const argument = expression.argument ? text(expression.argument) : undefined;
      return primary(dialect.subgroup(expression.op, expression, text(expression.x), argument));
    }
    default:
      return expression satisfies never;
  }
}

function printSelect(scope: Scope, type: ValueType, condition: Expression, ifTrue: Piece, ifFalse: Piece): Piece {
  return scope.dialect.select(type, printPiece(scope, condition), ifTrue, ifFalse);
}

function printUnary(spelling: Spelling, x: Piece): Piece {
  if ("call" in spelling) return primary(`${spelling.call}(${x.text})`);
  // `--x` is another operator.
  const operand = x.text.startsWith("-") ? `(${x.text})` : atLeast(x, level.unary);
  return { text: `${spelling.operator}${operand}`, level: level.unary };
}

function printBinary(spelling: Spelling, lhs: Piece, rhs: Piece): Piece {
  if ("call" in spelling) return primary(`${spelling.call}(${lhs.text}, ${rhs.text})`);
  const own = operatorLevels[spelling.operator];
  if (own === undefined) throw new Error(`internal: no precedence for operator ${spelling.operator}`);
  const [left, right] = operandLevels(own);
  const chained = lhs.level === own && (own === level.or || own === level.and);
  return { text: `${chained ? lhs.text : atLeast(lhs, left)} ${spelling.operator} ${atLeast(rhs, right)}`, level: own };
}

/** The least level of each operand that needs no parentheses. */
function operandLevels(own: number): readonly [number, number] {
  switch (own) {
    case level.bitwise:
      return [level.unary, level.unary];
    case level.relational:
      return [level.additive, level.additive];
    case level.or:
    case level.and:
      // `&&` inside `||` is legal C but not WGSL, and bitwise operators inside either are better read in parentheses.
      return [level.relational, level.relational];
    default:
      // Regrouping changes the rounding of floats, so only the left operand may be of the same level.
      return [own, own + 1];
  }
}

function printBlock(scope: Scope, statements: readonly Statement[], indent: string): readonly string[] {
  return statements.flatMap((statement) => printStatement(scope, statement, indent));
}

function printStatement(scope: Scope, statement: Statement, indent: string): readonly string[] {
  const { dialect } = scope;
  const inner = `${indent}  `;
  switch (statement.kind) {
    case "let":
      return [
        `${indent}${dialect.declareConstant(dialect.identifier(statement.name), statement.value, printPiece(scope, statement.value).text)};`,
      ];
    case "declare":
      return [
        `${indent}${dialect.declareVariable(dialect.identifier(statement.name), statement.value, printPiece(scope, statement.value).text)};`,
      ];
    case "assign":
      return [`${indent}${dialect.identifier(statement.name)} = ${printPiece(scope, statement.value).text};`];
    case "registers":
      scope.spaces.set(statement.name, {
        space: "registers",
        dtype: statement.dtype,
        elementLanes: statement.lanes,
        vectors: statement.vectors,
      });
      return [`${indent}${dialect.declareRegisters(dialect.identifier(statement.name), statement, statement.length, statement.vectors)};`];
    case "store": {
      const access = accessTo(scope, statement.buffer, statement.value.lanes, statement.index);
      const { value } = statement;
      if (dialect.copies && statement.asynchronous && value.kind === "load") {
        const mask = value.mask ? printPiece(scope, value.mask).text : undefined;
        return [`${indent}${dialect.copies.start(access, accessTo(scope, value.buffer, value.lanes, value.index), mask)};`];
      }
      return [`${indent}${dialect.store(access, printPiece(scope, value).text)};`];
    }
    case "prefetch":
      throw new Error("internal: a kernel asks for memory ahead of its use");
    case "commit_copies":
      return dialect.copies ? [`${indent}${dialect.copies.commit};`] : [];
    case "await_copies":
      return dialect.copies ? [`${indent}${dialect.copies.await(statement.pending)};`] : [];
    case "load_matrices": {
      const registers = registerPlace(scope, statement.registers, statement.at);
      const from = accessTo(scope, statement.array, 1, statement.index);
      return [`${indent}${matricesOf(dialect).load(registers, from, statement.count, statement.transposed)};`];
    }
    case "multiply_matrices": {
      const { format, sums, sumsAt, left, leftAt, right, rightAt } = statement;
      const [to, a, b] = [registerPlace(scope, sums, sumsAt), registerPlace(scope, left, leftAt), registerPlace(scope, right, rightAt)];
      return [`${indent}${matricesOf(dialect).multiply(format, to, a, b)};`];
    }
    case "copy_box":
    case "arrive":
    case "await_phase":
    case "multiply_tiles":
    case "await_products":
    case "set_registers":
      return [`${indent}${warpgroupText(scope, statement)};`];
    case "last_workgroup": {
      if (!dialect.lastWorkgroup) throw new Error("internal: in this language no workgroup knows that it is the last");
      const isLast = dialect.lastWorkgroup(accessTo(scope, statement.counters, 1, statement.index), statement.count);
      return [`${indent}if (${isLast}) {`, ...printBlock(scope, statement.body, inner), `${indent}}`];
    }
    case "for": {
      const header = dialect.forHeader({
        variable: dialect.identifier(statement.variable),
        start: printPiece(scope, statement.start).text,
        end: atLeast(printPiece(scope, statement.end), level.additive),
        step: statement.step,
        mode: statement.mode,
      });
      const lines = header.map((line) => indent + line);
      return [...lines.slice(0, -1), `${lines.at(-1)} {`, ...printBlock(scope, statement.body, inner), `${indent}}`];
    }
    case "if": {
      if (isBySubgroups(statement)) {
        if (!dialect.bySubgroups) throw new Error("internal: in this language it is known whether there are subgroups");
        return dialect.bySubgroups(printBlock(scope, statement.then, indent), printBlock(scope, statement.otherwise, indent));
      }
      const head = `${indent}if (${printPiece(scope, statement.condition).text}) {`;
      const then = printBlock(scope, statement.then, inner);
      if (statement.otherwise.length === 0) return [head, ...then, `${indent}}`];
      return [head, ...then, `${indent}} else {`, ...printBlock(scope, statement.otherwise, inner), `${indent}}`];
    }
    case "barrier":
      return [`${indent}${dialect.barrier};`];
    case "comment":
      return statement.text.split("\n").map((line) => `${indent}// ${line}`);
    default:
      return statement satisfies never;
  }
}

function warpgroupText(scope: Scope, statement: WarpgroupStatement): string {
  const { identifier, warpgroups } = scope.dialect;
  if (!warpgroups) throw new Error("internal: the language has no warpgroups");
  const text = (x: Expression): string => printPiece(scope, x).text;
  const barrierOf = (barriers: string, at: Expression): string => `${identifier(barriers)}[${text(at)}]`;
  switch (statement.kind) {
    case "copy_box": {
      const to = accessTo(scope, statement.array, 1, statement.index);
      return warpgroups.copyBox(
        identifier(statement.tensor),
        statement.at.map(text),
        to,
        barrierOf(statement.barriers, statement.barrierAt),
      );
    }
    case "arrive":
      return warpgroups.arrive(barrierOf(statement.barriers, statement.barrierAt), statement.bytes);
    case "await_phase":
      return warpgroups.awaitPhase(barrierOf(statement.barriers, statement.barrierAt), text(statement.parity));
    case "multiply_tiles": {
      const [left, right] = [statement.left, statement.right].map(({ array, index }) => accessTo(scope, array, 1, index)) as [
        Access,
        Access,
      ];
      return warpgroups.multiply(statement, identifier(statement.sums), left, right);
    }
    case "await_products":
      return warpgroups.awaitProducts(identifier(statement.sums), statement.pending);
    case "set_registers":
      return warpgroups.setRegisters(statement.count, statement.change);
    default:
      return statement satisfies never;
  }
}

/** The kernel's statements, one line each, indented by `indent`. */
export function printBody(kernel: Kernel, dialect: Dialect, indent = "  "): readonly string[] {
  return printBlock(scopeOf(kernel, dialect), kernel.body, indent);
}

/** One expression over the kernel's arrays, for tests and for declarations before the body. */
export function printExpression(kernel: Kernel, dialect: Dialect, expression: Expression): string {
  return printPiece(scopeOf(kernel, dialect), expression).text;
}

/** The comment above a kernel: ops, places in the user's source, schedule, and what it costs. */
export function printHeader(kernel: Kernel): readonly string[] {
  const { operations, locations, schedule, flops, bytes } = kernel.info;
  const places = [...new Set(locations.filter(isKnown).map(formatLocation))];
  return [
    `// ${kernel.name}: ${operations.join(", ")}`,
    ...(places.length > 0 ? [`// source: ${places.join(", ")}`] : []),
    `// schedule: ${formatSchedule(schedule)}`,
    `// FLOPs: ${flops}, bytes: ${bytes}`,
  ];
}
