/**
 * Prints the statements and expressions of kernel IR as C-like text. What differs between languages is in a `Dialect`;
 * the signature of a kernel and the declarations before its body are the dialect's own file's business.
 *
 * The printer decides nothing: what the language lacks has been rewritten before. Parentheses are written where
 * precedence needs them, and around every operand of shifts and bitwise operators, where WGSL forbids mixing and readers
 * do not remember the order.
 */

import type { Expression, ScalarType } from "../ir/expression.ts";
import { formatLocation, isKnown } from "../ir/location.ts";
import { type Access, atLeast, type Dialect, level, type MatrixShape, type Piece, type Spelling, type ValueType } from "./clike-dialect.ts";
import type { CooperativeStatement } from "./kernel/cooperative.ts";
import type { Kernel, Statement } from "./kernel/kernel.ts";
import { isBySubgroups } from "./kernel/walk.ts";
import type { WarpgroupStatement } from "./kernel/warpgroup.ts";
import { formatSchedule } from "./schedule/schedule.ts";

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

interface Scope {
  readonly dialect: Dialect;
  /** Where each array name lives. Registers are added where they are declared. */
  readonly spaces: Map<string, Pick<Access, "space" | "dtype" | "elementLanes" | "vectors">>;
  /** Of a workgroup, that are declared so far. */
  readonly matrices: Map<string, MatrixShape>;
}

function scopeOf(kernel: Kernel, dialect: Dialect): Scope {
  const spaces: Scope["spaces"] = new Map();
  for (const { name, dtype, vectors } of kernel.buffers) spaces.set(name, { space: "buffer", dtype, elementLanes: 1, vectors });
  for (const { name, dtype, vectors } of kernel.shared) spaces.set(name, { space: "shared", dtype, elementLanes: 1, vectors });
  return { dialect, spaces, matrices: new Map() };
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
    case "cooperative_matrix":
    case "multiply_cooperative":
    case "store_cooperative":
      return cooperativeLines(scope, statement).map((line) => indent + line);
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

function cooperativeLines(scope: Scope, statement: CooperativeStatement): readonly string[] {
  const { cooperative } = scope.dialect;
  if (!cooperative) throw new Error("internal: the language has no matrices of a workgroup");
  const shapeOf = (sums: string): MatrixShape => {
    const shape = scope.matrices.get(sums);
    if (!shape) throw new Error(`internal: no matrix named ${sums}`);
    return shape;
  };
  switch (statement.kind) {
    case "cooperative_matrix":
      scope.matrices.set(statement.name, statement);
      return cooperative.declare(statement.name, statement);
    case "multiply_cooperative": {
      const { sums, left, right } = statement;
      const [a, b] = [accessTo(scope, left.array, 1, left.index), accessTo(scope, right.array, 1, right.index)];
      return cooperative.multiply(statement, shapeOf(sums), a, b);
    }
    case "store_cooperative": {
      const { sums, row, array, index } = statement;
      return cooperative.store(sums, shapeOf(sums), atLeast(printPiece(scope, row), level.primary), accessTo(scope, array, 1, index));
    }
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
