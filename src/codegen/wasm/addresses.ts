/**
 * Indices become byte addresses, so that the parts of an address that a loop does not change are computed in front of it.
 *
 * The index of every load and store is then an i32 sum that starts with the buffer's pointer. A constant at its end is
 * meant for the instruction's offset: it is put there only where the rest of the address is known to lie in the buffer,
 * because WebAssembly adds offsets without wrapping.
 */

import { add, type Expression, int, storageBytes, variable } from "../../ir/expression.ts";
import type { RangeOptions } from "../kernel/definitions.ts";
import { hoistExpressions } from "../kernel/hoist.ts";
import type { Kernel, Statement } from "../kernel/kernel.ts";
import { IndexRanges } from "../kernel/ranges.ts";
import { sharedOffsets } from "../kernel/shared-layout.ts";
import { mapBlocks, mapStatementExpressions, rewriteExpression, withBody } from "../kernel/walk.ts";

/** The local that holds the thread's scratch memory. No kernel uses names with a dot. */
export const scratchPointer = ".scratch";

/** A program is printed for engines with and without relaxed SIMD; its addresses are the same. */
const lowered = new WeakMap<Kernel, Kernel>();

export function lowerAddresses(kernel: Kernel, options: RangeOptions): Kernel {
  const known = lowered.get(kernel);
  if (known) return known;
  const result = withAddresses(kernel, options);
  lowered.set(kernel, result);
  return result;
}

function withAddresses(kernel: Kernel, options: RangeOptions): Kernel {
  const ranges = new IndexRanges(kernel, options);
  const shared = sharedOffsets(kernel);
  const bytes = new Map([...kernel.buffers, ...kernel.shared].map(({ name, dtype }) => [name, storageBytes(dtype)]));
  const pointerTo = (buffer: string): string => {
    const offset = shared.get(buffer);
    return offset === undefined ? buffer : offset === 0 ? scratchPointer : arrayPointer(buffer);
  };
  const address = (buffer: string, index: Expression): Expression => {
    const elementBytes = bytes.get(buffer) ?? 4;
    const base = ranges.constant(0).plus(ranges.polynomial(variable(pointerTo(buffer))));
    const elements = ranges.polynomial(index);
    const rest = elements.shift(-elements.constantTerm);
    const constant = elements.constantTerm * elementBytes;
    const isInside = rest.isZero || (ranges.isExact(elements) && ranges.provesNonNegative(rest));
    if (constant >= 0 && constant < 2 ** 31 && isInside) {
      return add(base.plus(rest.scale(elementBytes)).toExpression(ranges.rank), int(constant));
    }
    const sum = base.plus(rest.scale(elementBytes)).toExpression(ranges.rank);
    return constant === 0 ? sum : addToFirst(sum, constant | 0);
  };
  const rewrite = (expression: Expression): Expression =>
    rewriteExpression(expression, (node) => (node.kind === "load" ? { ...node, index: address(node.buffer, node.index) } : node));
  const visit = (block: readonly Statement[]): readonly Statement[] =>
    block.map((original) => {
      const statement = mapBlocks(mapStatementExpressions(original, rewrite), visit);
      return statement.kind === "store" ? { ...statement, index: address(statement.buffer, statement.index) } : statement;
    });
  const pointers = [...shared].flatMap(([name, offset]): readonly Statement[] =>
    offset === 0 ? [] : [{ kind: "let", name: arrayPointer(name), value: add(variable(scratchPointer), int(offset)) }],
  );
  return hoistExpressions(withBody(kernel, [...pointers, ...visit(kernel.body)]));
}

/** The local that holds where a shared array lies: what is in it is then at small offsets, the same ones in many kernels. */
function arrayPointer(name: string): string {
  return `.${name}`;
}

/** Adds to the leftmost operand of a sum: the pointer. */
function addToFirst(sum: Expression, constant: number): Expression {
  if (sum.kind === "binary" && (sum.op === "add" || sum.op === "sub")) return { ...sum, lhs: addToFirst(sum.lhs, constant) };
  return add(sum, int(constant));
}
