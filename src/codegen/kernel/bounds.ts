/**
 * Proves that indices stay in bounds, from the ranges of loop variables, builtins and guards.
 *
 * Beside each access a branch is written that is taken when the index is out of bounds; the simplifier drops the branches
 * that it can show are never taken. What is left could not be proven, which does not mean that it is wrong.
 */

import { type Dim, symbol, symbolsOf } from "../../ir/dim.ts";
import { add, children, compare, div, type Expression, int, mul, variable } from "../../ir/expression.ts";
import { type CooperativeMatrix, cooperativeUnit, elementsOfFactor } from "./cooperative.ts";
import type { RangeOptions } from "./definitions.ts";
import type { Kernel, ScalarParameter, Statement } from "./kernel.ts";
import { namesOf } from "./names.ts";
import { simplifyKernel } from "./simplify-index.ts";
import { mapBlocks, statementExpressions, visitStatements } from "./walk.ts";
import { elementsOfBox, elementsOfTile, productRows } from "./warpgroup.ts";

export interface BoundsReport {
  /** Accesses in the kernel's text that are in bounds at every size. */
  readonly proven: number;
  /** Arrays of the others, one entry per access. */
  readonly unproven: readonly string[];
}

/** In place of an array's name: an index at which a box starts. */
const boxStart = "the start of a box";

interface Check {
  readonly array: string;
  /** Where it matters how far one goes. */
  readonly length?: Expression;
  readonly index: Expression;
  readonly lanes: number;
  readonly mask?: Expression;
}

/** For kernels before their buffers are merged: a segment's length is not known. */
export function proveBounds(kernel: Kernel, options: RangeOptions = {}): BoundsReport {
  const { scalars, expressionOf } = sizesOf(kernel);
  const lengths = new Map<string, Expression>();
  const registers = new Set<string>();
  for (const { name, length } of kernel.buffers) lengths.set(name, expressionOf(length));
  for (const { name, length } of kernel.phaseBarriers ?? []) lengths.set(name, int(length));
  for (const { name, length } of kernel.shared) lengths.set(name, int(length));
  visitStatements(kernel.body, (statement) => {
    if (statement.kind !== "registers") return;
    lengths.set(statement.name, int(statement.length));
    if (statement.lanes > 1) registers.add(statement.name);
  });

  const arrays: string[] = [];
  const guard = (check: Check): Statement => {
    const note: Statement = { kind: "comment", text: String(arrays.length) };
    arrays.push(check.array);
    // Lanes of a register are not elements of their own.
    const past = add(check.index, int(registers.has(check.array) ? 0 : check.lanes - 1));
    const branches: readonly Statement[] = [
      branch(compare("lt", check.index, int(0)), [note]),
      ...(check.length ? [branch(compare("ge", past, check.length), [note])] : []),
    ];
    return branch(check.mask, branches);
  };
  const instrument = (block: readonly Statement[]): readonly Statement[] =>
    block
      .filter((statement) => statement.kind !== "comment")
      .flatMap((statement) => {
        const guards = checksOf(kernel, statement, lengths).map(guard);
        return [...guards, mapBlocks(statement, instrument)];
      });

  const left = new Set<number>();
  // The last element of a tensor is one of its buffer.
  const tensors = (kernel.tensors ?? []).flatMap(({ buffer, sizes, strides }): readonly Statement[] => {
    const length = lengths.get(buffer);
    const last = sizes.reduce<Expression>((sum, size, axis) => {
      return add(sum, mul(add(expressionOf(size), int(-1)), int(axis === 0 ? 1 : (strides[axis - 1] ?? 0))));
    }, int(0));
    const note: Statement = { kind: "comment", text: String(arrays.length) };
    arrays.push(buffer);
    return length ? [branch(compare("ge", last, length), [note])] : [note];
  });
  const body = [...tensors, ...instrument(kernel.body)];
  visitStatements(simplifyKernel({ ...kernel, scalars, body }, options).body, (statement) => {
    if (statement.kind === "comment") left.add(Number(statement.text));
  });
  return { proven: arrays.length - left.size, unproven: [...left].map((number) => arrays[number] ?? "") };
}

function branch(condition: Expression | undefined, then: readonly Statement[]): Statement {
  const always = compare("eq", int(0), int(0));
  return { kind: "if", condition: condition ?? always, then, otherwise: [] };
}

/** Accesses of the statement itself; a load in the index or mask of another is one too. */
function checksOf(kernel: Kernel, statement: Statement, lengths: ReadonlyMap<string, Expression>): readonly Check[] {
  const checks: Check[] = [];
  const addCheck = (array: string, index: Expression, lanes: number, mask: Expression | undefined): void => {
    const length = lengths.get(array);
    if (length) checks.push({ array, length, index, lanes, ...(mask ? { mask } : {}) });
  };
  const visit = (node: Expression): void => {
    for (const child of children(node)) visit(child);
    if (node.kind === "load") addCheck(node.buffer, node.index, node.lanes, node.mask);
  };
  for (const expression of statementExpressions(statement)) visit(expression);
  if (statement.kind === "copy_box") {
    const tensor = (kernel.tensors ?? []).find(({ name }) => name === statement.tensor);
    addCheck(statement.array, statement.index, tensor ? elementsOfBox(tensor) : 1, undefined);
    // What lies past the end of an axis is zero; before its start there is nothing.
    for (const index of statement.at) checks.push({ array: boxStart, index, lanes: 1 });
  }
  if (statement.kind === "multiply_tiles") {
    addCheck(statement.left.array, statement.left.index, elementsOfTile(productRows, statement.format), undefined);
    addCheck(statement.right.array, statement.right.index, elementsOfTile(statement.columns, statement.format), undefined);
  }
  if (statement.kind === "multiply_cooperative" || statement.kind === "store_cooperative") {
    const { rows, columns } = matrixOf(kernel, statement.sums);
    if (statement.kind === "store_cooperative") {
      addCheck(statement.array, statement.index, cooperativeUnit * columns, undefined);
      checks.push({ array: statement.sums, length: int(rows), index: statement.row, lanes: cooperativeUnit });
    } else {
      addCheck(statement.left.array, statement.left.index, elementsOfFactor(statement.left, statement.depth, rows), undefined);
      addCheck(statement.right.array, statement.right.index, elementsOfFactor(statement.right, statement.depth, columns), undefined);
    }
  }
  if ("barriers" in statement) addCheck(statement.barriers, statement.barrierAt, 1, undefined);
  if (statement.kind === "store") addCheck(statement.buffer, statement.index, statement.value.lanes, undefined);
  return checks;
}

function matrixOf(kernel: Kernel, name: string): CooperativeMatrix {
  let found: CooperativeMatrix | undefined;
  visitStatements(kernel.body, (statement) => {
    if (statement.kind === "cooperative_matrix" && statement.name === name) found = statement;
  });
  if (!found) throw new Error(`internal: there is no matrix ${name}`);
  return found;
}

/** Lengths as expressions of scalars; a symbol that no scalar has gets one. */
function sizesOf(kernel: Kernel): { readonly scalars: readonly ScalarParameter[]; readonly expressionOf: (dim: Dim) => Expression } {
  const names = namesOf(kernel);
  const scalars = [...kernel.scalars];
  const known = new Map<string, string>();
  for (const { name, value } of scalars) if (value.kind === "dim") known.set(String(value.dim), name);
  for (const name of symbolsOf(kernel.buffers.map((buffer) => buffer.length))) {
    if (known.has(name)) continue;
    const scalar = names.fresh(name);
    scalars.push({ name: scalar, value: { kind: "dim", dim: symbol(name) } });
    known.set(name, scalar);
  }
  const expressionOf = (dim: Dim): Expression => {
    if (typeof dim === "number") return int(dim);
    let sum: Expression = int(0);
    for (const { coefficient, factors } of dim.terms) {
      let product: Expression = int(coefficient);
      for (const factor of factors) {
        const value =
          factor.kind === "symbol"
            ? variable(known.get(factor.name) ?? factor.name)
            : div(expressionOf(factor.numerator), int(factor.divisor));
        product = mul(product, value);
      }
      sum = add(sum, product);
    }
    return sum;
  };
  return { scalars, expressionOf };
}
