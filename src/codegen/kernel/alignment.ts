/**
 * Vector accesses that the device can make. One of 16 bytes must be aligned to as many; buffers and shared arrays are,
 * so what counts is whether the index is a multiple of the number of lanes. Where that cannot be shown, the access is
 * written out element by element. An asynchronous copy has at least four bytes; of smaller elements it is an ordinary store.
 */

import { add, type Expression, int, type LoadExpression, storageBytes, variable } from "../../ir/expression.ts";
import type { Kernel, Statement } from "./kernel.ts";
import { type Names, namesOf } from "./names.ts";
import { mapBlocks, mapStatementExpressions, rewriteExpression, withBody } from "./walk.ts";

/** Lanes of the widest access: eight elements of 16 bits. */
const maximumLanes = 8;
/** Bytes of the smallest asynchronous copy. */
const smallestCopy = 4;

interface Scope {
  /** The greatest power of two up to `maximumLanes` that divides a name's value; 1 for names not in the map. */
  readonly divisors: Map<string, number>;
  /** Arrays whose elements are vectors. */
  readonly registers: Set<string>;
  readonly unaligned: ReadonlySet<string>;
  /** Bytes of an element of each shared array. */
  readonly sharedBytes: ReadonlyMap<string, number>;
  readonly names: Names;
}

function divisorOfConstant(value: number): number {
  let divisor = 1;
  while (divisor < maximumLanes && value % (2 * divisor) === 0) divisor *= 2;
  return divisor;
}

function divisorOf(x: Expression, scope: Scope): number {
  switch (x.kind) {
    case "constant":
      return divisorOfConstant(x.value);
    case "variable":
      return scope.divisors.get(x.name) ?? 1;
    case "select":
      return Math.min(divisorOf(x.ifTrue, scope), divisorOf(x.ifFalse, scope));
    case "binary":
      switch (x.op) {
        case "add":
        case "sub":
        case "min":
        case "max":
          return Math.min(divisorOf(x.lhs, scope), divisorOf(x.rhs, scope));
        case "mul":
          return Math.min(maximumLanes, divisorOf(x.lhs, scope) * divisorOf(x.rhs, scope));
        case "mod":
          return Math.min(divisorOf(x.lhs, scope), divisorOf(x.rhs, scope));
        default:
          return 1;
      }
    default:
      return 1;
  }
}

function isAligned(buffer: string, index: Expression, lanes: number, scope: Scope): boolean {
  return !scope.unaligned.has(buffer) && divisorOf(index, scope) % lanes === 0;
}

function splitLoad(x: LoadExpression): Expression {
  const { buffer, index, dtype, mask, lanes } = x;
  const elements = Array.from({ length: lanes }, (_, lane): Expression => {
    return { kind: "load", buffer, index: add(index, int(lane)), dtype, lanes: 1, ...(mask ? { mask } : {}) };
  });
  return { kind: "vector", elements, dtype, lanes };
}

/** The store of a vector, element by element. */
export function splitStore({ buffer, index, value }: Statement & { readonly kind: "store" }, names: Names): readonly Statement[] {
  const name = names.fresh("lanes");
  const whole = variable(name, value.dtype, value.lanes);
  const stores = Array.from({ length: value.lanes }, (_, lane): Statement => {
    const element: Expression = { kind: "extract", x: whole, lane, dtype: value.dtype, lanes: 1 };
    return { kind: "store", buffer, index: add(index, int(lane)), value: element };
  });
  return [{ kind: "let", name, value }, ...stores];
}

function alignExpression(expression: Expression, scope: Scope): Expression {
  return rewriteExpression(expression, (x) =>
    x.kind === "load" && x.lanes > 1 && !scope.registers.has(x.buffer) && !isAligned(x.buffer, x.index, x.lanes, scope) ? splitLoad(x) : x,
  );
}

/** Copies of lanes that are aligned on both sides stay whole. */
function alignCopy(statement: Statement & { readonly kind: "store" }, source: LoadExpression, scope: Scope): readonly Statement[] {
  const { lanes } = source;
  const whole = [statement, source].every(({ buffer, index }) => isAligned(buffer, index, lanes, scope));
  if (whole || lanes === 1) return [statement];
  const { buffer, index, asynchronous, ...rest } = statement;
  const isLargeEnough = (scope.sharedBytes.get(buffer) ?? 0) >= smallestCopy;
  return Array.from({ length: lanes }, (_, lane): Statement => {
    const value: Expression = { ...source, index: add(source.index, int(lane)), lanes: 1 };
    return { ...rest, buffer, index: add(index, int(lane)), value, ...(isLargeEnough && asynchronous ? { asynchronous } : {}) };
  });
}

function alignBlock(block: readonly Statement[], scope: Scope): readonly Statement[] {
  return block.flatMap((original): readonly Statement[] => {
    if (original.kind === "store" && original.asynchronous) {
      const { buffer, index, value } = original;
      if (value.kind === "load") return alignCopy(original, value, scope);
      // A copy of what is never inside: zeros.
      if (value.kind === "constant" && value.lanes > 1)
        return Array.from({ length: value.lanes }, (_, lane) => {
          return { kind: "store", buffer, index: add(index, int(lane)), value: { ...value, lanes: 1 } };
        });
    }
    const statement = mapStatementExpressions(original, (x) => alignExpression(x, scope));
    switch (statement.kind) {
      case "let":
        scope.divisors.set(statement.name, statement.value.dtype === "i32" ? divisorOf(statement.value, scope) : 1);
        return [statement];
      case "registers":
        if (statement.lanes > 1) scope.registers.add(statement.name);
        return [statement];
      case "for":
        scope.divisors.set(statement.variable, Math.min(divisorOf(statement.start, scope), divisorOfConstant(statement.step)));
        return [{ ...statement, body: alignBlock(statement.body, scope) }];
      case "if":
      case "last_workgroup":
        return [mapBlocks(statement, (nested) => alignBlock(nested, scope))];
      case "store": {
        const { value, index, buffer } = statement;
        if (value.lanes === 1 || scope.registers.has(buffer) || isAligned(buffer, index, value.lanes, scope)) return [statement];
        return splitStore(statement, scope.names);
      }
      case "declare":
      case "assign":
      case "prefetch":
      case "commit_copies":
      case "await_copies":
      case "load_matrices":
      case "multiply_matrices":
      case "copy_box":
      case "arrive":
      case "await_phase":
      case "cooperative_matrix":
      case "multiply_cooperative":
      case "store_cooperative":
      case "multiply_tiles":
      case "await_products":
      case "set_registers":
      case "barrier":
      case "comment":
        return [statement];
      default:
        return statement satisfies never;
    }
  });
}

export function splitUnalignedVectors(kernel: Kernel): Kernel {
  const unaligned = new Set(kernel.buffers.flatMap(({ name, unaligned: anywhere }) => (anywhere ? [name] : [])));
  const sharedBytes = new Map(kernel.shared.map(({ name, dtype }) => [name, storageBytes(dtype)]));
  const scope: Scope = { divisors: new Map(), registers: new Set(), unaligned, sharedBytes, names: namesOf(kernel) };
  return withBody(kernel, alignBlock(kernel.body, scope));
}
