/** Traversals of kernel bodies. Passes are written with them, so that a new statement kind is met in one place. */

import { children, type Expression, mapChildren } from "../../ir/expression.ts";
import type { Kernel, Statement } from "./kernel.ts";
import type { BoxedTile } from "./warpgroup.ts";

/** The expressions a statement evaluates itself, in order; not those of statements nested in it. */
export function statementExpressions(statement: Statement): readonly Expression[] {
  switch (statement.kind) {
    case "let":
    case "declare":
    case "assign":
      return [statement.value];
    case "store":
      return [statement.index, statement.value];
    case "for":
      return [statement.start, statement.end];
    case "if":
      return [statement.condition];
    case "prefetch":
    case "last_workgroup":
      return [statement.index];
    case "load_matrices":
      return [statement.at, statement.index];
    case "multiply_matrices":
      return [statement.sumsAt, statement.leftAt, statement.rightAt];
    case "copy_box":
      return [...statement.at, statement.index, statement.barrierAt];
    case "arrive":
      return [statement.barrierAt];
    case "await_phase":
      return [statement.barrierAt, statement.parity];
    case "multiply_tiles":
    case "multiply_cooperative":
      return [statement.left.index, statement.right.index];
    case "store_cooperative":
      return [statement.row, statement.index];
    case "registers":
    case "cooperative_matrix":
    case "commit_copies":
    case "await_copies":
    case "await_products":
    case "set_registers":
    case "barrier":
    case "comment":
      return [];
    default:
      return statement satisfies never;
  }
}

/** Replaces the expressions a statement evaluates itself; unchanged statements keep their identity. */
export function mapStatementExpressions(statement: Statement, f: (expression: Expression) => Expression): Statement {
  switch (statement.kind) {
    case "let":
    case "declare":
    case "assign": {
      const value = f(statement.value);
      return value === statement.value ? statement : { ...statement, value };
    }
    case "store": {
      const index = f(statement.index);
      const value = f(statement.value);
      return index === statement.index && value === statement.value ? statement : { ...statement, index, value };
    }
    case "for": {
      const start = f(statement.start);
      const end = f(statement.end);
      return start === statement.start && end === statement.end ? statement : { ...statement, start, end };
    }
    case "if": {
      const condition = f(statement.condition);
      return condition === statement.condition ? statement : { ...statement, condition };
    }
    case "prefetch":
    case "last_workgroup": {
      const index = f(statement.index);
      return index === statement.index ? statement : { ...statement, index };
    }
    case "load_matrices": {
      const at = f(statement.at);
      const index = f(statement.index);
      return at === statement.at && index === statement.index ? statement : { ...statement, at, index };
    }
    case "multiply_matrices": {
      const sumsAt = f(statement.sumsAt);
      const leftAt = f(statement.leftAt);
      const rightAt = f(statement.rightAt);
      const same = sumsAt === statement.sumsAt && leftAt === statement.leftAt && rightAt === statement.rightAt;
      return same ? statement : { ...statement, sumsAt, leftAt, rightAt };
    }
    case "copy_box":
      return { ...statement, at: statement.at.map(f), index: f(statement.index), barrierAt: f(statement.barrierAt) };
    case "arrive":
      return { ...statement, barrierAt: f(statement.barrierAt) };
    case "await_phase":
      return { ...statement, barrierAt: f(statement.barrierAt), parity: f(statement.parity) };
    case "multiply_tiles": {
      const { left, right } = statement;
      return { ...statement, left: { ...left, index: f(left.index) }, right: { ...right, index: f(right.index) } };
    }
    case "multiply_cooperative": {
      const { left, right } = statement;
      return { ...statement, left: { ...left, index: f(left.index) }, right: { ...right, index: f(right.index) } };
    }
    case "store_cooperative":
      return { ...statement, row: f(statement.row), index: f(statement.index) };
    case "registers":
    case "cooperative_matrix":
    case "commit_copies":
    case "await_copies":
    case "await_products":
    case "set_registers":
    case "barrier":
    case "comment":
      return statement;
    default:
      return statement satisfies never;
  }
}

/** Replaces the statement lists nested in a statement. */
export function mapBlocks(statement: Statement, f: (block: readonly Statement[]) => readonly Statement[]): Statement {
  switch (statement.kind) {
    case "for":
    case "last_workgroup":
      return { ...statement, body: f(statement.body) };
    case "if":
      return { ...statement, then: f(statement.then), otherwise: f(statement.otherwise) };
    default:
      return statement;
  }
}

/** Rewrites every top-level expression of every statement, at any depth. */
export function mapExpressions(block: readonly Statement[], f: (expression: Expression) => Expression): readonly Statement[] {
  return block.map((statement) => mapBlocks(mapStatementExpressions(statement, f), (nested) => mapExpressions(nested, f)));
}

/** Rebuilds bottom-up; `f` sees a node whose children are already rewritten. Nodes shared within the call are rewritten once. */
export function rewriteExpression(expression: Expression, f: (expression: Expression) => Expression): Expression {
  const done = new Map<Expression, Expression>();
  const visit = (node: Expression): Expression => {
    const known = done.get(node);
    if (known) return known;
    const result = f(mapChildren(node, visit));
    done.set(node, result);
    return result;
  };
  return visit(expression);
}

/** Each node of an expression once, parents first. */
export function visitExpression(expression: Expression, f: (expression: Expression) => void): void {
  const seen = new Set<Expression>();
  const visit = (node: Expression): void => {
    if (seen.has(node)) return;
    seen.add(node);
    f(node);
    for (const child of children(node)) visit(child);
  };
  visit(expression);
}

export function someExpression(expression: Expression, test: (expression: Expression) => boolean): boolean {
  let found = false;
  visitExpression(expression, (node) => {
    found ||= test(node);
  });
  return found;
}

export function hasLoad(expression: Expression): boolean {
  return someExpression(expression, (node) => node.kind === "load");
}

/** Every statement at any depth, outer ones first. */
export function visitStatements(block: readonly Statement[], f: (statement: Statement) => void): void {
  for (const statement of block) {
    f(statement);
    if (statement.kind === "for" || statement.kind === "last_workgroup") visitStatements(statement.body, f);
    else if (statement.kind === "if") {
      visitStatements(statement.then, f);
      visitStatements(statement.otherwise, f);
    }
  }
}

/** Names of everything `block` stores to: buffers, shared arrays, registers. */
export function storedNames(block: readonly Statement[]): ReadonlySet<string> {
  const names = new Set<string>();
  visitStatements(block, (statement) => {
    if (statement.kind === "store") names.add(statement.buffer);
    else if (statement.kind === "load_matrices") names.add(statement.registers);
    else if ("sums" in statement) names.add(statement.sums);
    if (statement.kind === "copy_box" || statement.kind === "store_cooperative") names.add(statement.array);
    else if (statement.kind === "last_workgroup") names.add(statement.counters);
  });
  return names;
}

/** The statement with every array and register array that it names itself, loads in its expressions included, renamed. */
export function renameArrays(statement: Statement, rename: (name: string) => string): Statement {
  const moved = mapStatementExpressions(statement, (expression) =>
    rewriteExpression(expression, (node) => {
      if (node.kind !== "load") return node;
      const buffer = rename(node.buffer);
      return buffer === node.buffer ? node : { ...node, buffer };
    }),
  );
  switch (moved.kind) {
    case "registers":
    case "cooperative_matrix":
      return { ...moved, name: rename(moved.name) };
    case "store":
    case "prefetch":
      return { ...moved, buffer: rename(moved.buffer) };
    case "last_workgroup":
      return { ...moved, counters: rename(moved.counters) };
    case "load_matrices":
      return { ...moved, registers: rename(moved.registers), array: rename(moved.array) };
    case "multiply_matrices":
      return { ...moved, sums: rename(moved.sums), left: rename(moved.left), right: rename(moved.right) };
    case "copy_box":
      return { ...moved, tensor: rename(moved.tensor), array: rename(moved.array), barriers: rename(moved.barriers) };
    case "arrive":
    case "await_phase":
      return { ...moved, barriers: rename(moved.barriers) };
    case "multiply_tiles": {
      const [left, right] = [moved.left, moved.right].map((tile) => ({ ...tile, array: rename(tile.array) })) as [BoxedTile, BoxedTile];
      return { ...moved, sums: rename(moved.sums), left, right };
    }
    case "multiply_cooperative": {
      const { left, right } = moved;
      const [own, other] = [
        { ...left, array: rename(left.array) },
        { ...right, array: rename(right.array) },
      ];
      return { ...moved, sums: rename(moved.sums), left: own, right: other };
    }
    case "store_cooperative":
      return { ...moved, sums: rename(moved.sums), array: rename(moved.array) };
    case "await_products":
      return { ...moved, sums: rename(moved.sums) };
    default:
      return moved;
  }
}

/** Names of mutable variables that `block` assigns to. */
export function assignedNames(block: readonly Statement[]): ReadonlySet<string> {
  const names = new Set<string>();
  visitStatements(block, (statement) => {
    if (statement.kind === "assign") names.add(statement.name);
  });
  return names;
}

/** Whether a branch is decided by the device's having subgroups. */
export function isBySubgroups(statement: Statement): boolean {
  return statement.kind === "if" && statement.condition.kind === "builtin" && statement.condition.name === "subgroups";
}

/** Whether invocations of a subgroup exchange values. */
export function usesSubgroups(kernel: Kernel): boolean {
  let found = false;
  visitStatements(kernel.body, (statement) => {
    found ||= statementExpressions(statement).some((expression) => someExpression(expression, ({ kind }) => kind === "subgroup"));
  });
  return found;
}

export function withBody(kernel: Kernel, body: readonly Statement[]): Kernel {
  return body === kernel.body ? kernel : { ...kernel, body };
}
