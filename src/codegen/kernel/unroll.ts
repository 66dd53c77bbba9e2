/**
 * Writes out loops of mode `unroll`, and turns register arrays whose every index is then constant into variables.
 */

import { constant, type Expression, int, variable } from "../../ir/expression.ts";
import type { Kernel, Statement } from "./kernel.ts";
import { type Names, namesOf } from "./names.ts";
import { copyBlock, substitute } from "./substitute.ts";
import {
  mapBlocks,
  mapStatementExpressions,
  rewriteExpression,
  statementExpressions,
  visitExpression,
  visitStatements,
  withBody,
} from "./walk.ts";

/** Statements one unrolled loop may become; beyond it the loop stays serial. */
const maximumStatements = 20_000;

export function unrollLoops(kernel: Kernel): Kernel {
  let hasUnrolled = false;
  visitStatements(kernel.body, (statement) => {
    hasUnrolled ||= statement.kind === "for" && statement.mode === "unroll";
  });
  if (!hasUnrolled) return kernel;
  const names = namesOf(kernel);
  return withBody(kernel, unrollBlock(kernel.body, new Map(), names));
}

/** `values` are the constants of enclosing unrolled loops, substituted on the way down so that inner bounds are constant. */
function unrollBlock(block: readonly Statement[], values: ReadonlyMap<string, Expression>, names: Names): readonly Statement[] {
  return block.flatMap((original): readonly Statement[] => {
    const statement = mapStatementExpressions(original, (expression) => foldConstants(substitute(expression, values)));
    if (statement.kind !== "for" || statement.mode !== "unroll")
      return [mapBlocks(statement, (nested) => unrollBlock(nested, values, names))];
    const { start, end, step } = statement;
    if (start.kind !== "constant" || end.kind !== "constant") {
      return [{ ...statement, mode: "serial", body: unrollBlock(statement.body, values, names) }];
    }
    const copies: Statement[] = [];
    for (let at = start.value; at < end.value; at += step) {
      const first = at === start.value;
      const inner = new Map([...values, [statement.variable, int(at)] as const]);
      // Everything defined inside gets a fresh name in each copy but the first.
      copies.push(...unrollBlock(first ? statement.body : copyBlock(statement.body, new Map(), names), inner, names));
      if (copies.length > maximumStatements) {
        return [{ ...statement, mode: "serial", body: unrollBlock(statement.body, values, names) }];
      }
    }
    return copies;
  });
}

/** Folds integer arithmetic that substitution made constant: the smart constructors do it when a node is built again. */
function foldConstants(expression: Expression): Expression {
  return rewriteExpression(expression, rebuild);
}

function rebuild(node: Expression): Expression {
  if (node.lanes !== 1 || node.kind !== "binary" || node.dtype !== "i32") return node;
  return foldInteger(node) ?? node;
}

function foldInteger(node: Expression & { kind: "binary" }): Expression | undefined {
  const { op, lhs, rhs } = node;
  const a = lhs.kind === "constant" ? lhs.value : undefined;
  const b = rhs.kind === "constant" ? rhs.value : undefined;
  if (a === undefined || b === undefined) {
    if (op === "add") return a === 0 ? rhs : b === 0 ? lhs : undefined;
    if (op === "mul") return a === 0 || b === 0 ? int(0) : a === 1 ? rhs : b === 1 ? lhs : undefined;
    return op === "sub" && b === 0 ? lhs : undefined;
  }
  switch (op) {
    case "add":
      return int((a + b) | 0);
    case "sub":
      return int((a - b) | 0);
    case "mul":
      return int(Math.imul(a, b));
    case "div":
      return b === 0 ? undefined : int(Math.trunc(a / b) | 0);
    case "mod":
      return b === 0 ? undefined : int((a % b) | 0);
    case "min":
      return int(Math.min(a, b));
    case "max":
      return int(Math.max(a, b));
    default:
      return undefined;
  }
}

/** Writes out loops of one iteration. */
export function unrollSingleTurns(kernel: Kernel): Kernel {
  const mark = (statement: Statement): Statement => {
    const marked = mapBlocks(statement, (block) => block.map(mark));
    if (marked.kind !== "for" || marked.start.kind !== "constant" || marked.end.kind !== "constant") return marked;
    return marked.start.value + marked.step >= marked.end.value ? { ...marked, mode: "unroll" } : marked;
  };
  return unrollLoops(withBody(kernel, kernel.body.map(mark)));
}

/** Iterations up to which a loop of few operations is not worth its counter. */
const shortTrips = 4;

/** Expression nodes that a loop may become. A 3 by 3 window of a 6 by 8 microkernel is below it. */
const shortLoopNodes = 300;

/**
 * Writes out short serial loops with constant bounds, innermost first: their indices become offsets. A loop around one that
 * stays is kept, since copies of a longer loop gain nothing.
 */
export function unrollShortLoops(kernel: Kernel): Kernel {
  // Nodes are infinite in a block that keeps a loop.
  const mark = (block: readonly Statement[]): { readonly block: readonly Statement[]; readonly nodes: number } => {
    let nodes = 0;
    const marked = block.map((original): Statement => {
      let inside = 0;
      const statement = mapBlocks(original, (nested) => {
        const result = mark(nested);
        inside += result.nodes;
        return result.block;
      });
      for (const expression of statementExpressions(statement)) {
        visitExpression(expression, () => {
          inside += 1;
        });
      }
      if (statement.kind !== "for") {
        nodes += inside;
        return statement;
      }
      if (statement.mode !== "serial" || statement.start.kind !== "constant" || statement.end.kind !== "constant") {
        nodes = Number.POSITIVE_INFINITY;
        return statement;
      }
      const trips = Math.ceil((statement.end.value - statement.start.value) / statement.step);
      const isShort = trips <= shortTrips && inside * trips <= shortLoopNodes;
      nodes += isShort ? inside * trips : Number.POSITIVE_INFINITY;
      return isShort ? { ...statement, mode: "unroll" } : statement;
    });
    return { block: marked, nodes };
  };
  return unrollLoops(withBody(kernel, mark(kernel.body).block));
}

/** Register arrays that are only ever indexed by constants become one variable per element. */
export function promoteRegisters(kernel: Kernel): Kernel {
  const dynamic = new Set<string>();
  const lanes = new Map<string, number>();
  visitStatements(kernel.body, (statement) => {
    if (statement.kind === "registers") lanes.set(statement.name, statement.lanes);
  });
  // Several in a row cannot be taken at once when each is a variable.
  const see = (array: string, index: Expression, taken: number): void => {
    if (index.kind !== "constant" || taken !== lanes.get(array)) dynamic.add(array);
  };
  visitStatements(kernel.body, (statement) => {
    if (statement.kind === "store") see(statement.buffer, statement.index, statement.value.lanes);
    for (const expression of statementExpressions(statement)) {
      visitExpression(expression, (node) => {
        if (node.kind === "load") see(node.buffer, node.index, node.lanes);
      });
    }
  });
  const arrays = new Map<string, readonly string[]>();
  const names = namesOf(kernel);
  const promoteExpression = (expression: Expression): Expression =>
    rewriteExpression(expression, (node) => {
      if (node.kind !== "load" || node.index.kind !== "constant") return node;
      const elements = arrays.get(node.buffer);
      return elements ? variable(elementOf(elements, node.index.value), node.dtype, node.lanes) : node;
    });
  const promote = (statement: Statement): readonly Statement[] => {
    if (statement.kind === "registers") {
      if (dynamic.has(statement.name)) return [statement];
      const elements = Array.from({ length: statement.length }, (_, at) => names.fresh(`${statement.name}_${at}`));
      arrays.set(statement.name, elements);
      const zero = { ...constant(statement.dtype, 0), lanes: statement.lanes };
      return elements.map((name) => ({ kind: "declare", name, value: zero }));
    }
    const mapped = mapBlocks(mapStatementExpressions(statement, promoteExpression), (block) => block.flatMap(promote));
    if (mapped.kind === "store" && mapped.index.kind === "constant") {
      const elements = arrays.get(mapped.buffer);
      if (elements) return [{ kind: "assign", name: elementOf(elements, mapped.index.value), value: mapped.value }];
    }
    return [mapped];
  };
  return withBody(kernel, kernel.body.flatMap(promote));
}

function elementOf(elements: readonly string[], index: number): string {
  const name = elements[index];
  if (name === undefined) throw new Error(`internal: register ${index} of ${elements.length} is used`);
  return name;
}
