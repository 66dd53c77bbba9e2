/** Small questions that rules ask of values. */

import { intsOf } from "../ir/attributes.ts";
import type { Operation, Value } from "../ir/graph.ts";

/** The operation that makes `value`, if it is called `name`. */
export function madeBy(value: Value | undefined, name: string): Operation | undefined {
  return value?.producer?.name === name ? value.producer : undefined;
}

/** The operands of an op known to have two. */
export function pairOf(operation: Operation): readonly [Value, Value] {
  const [lhs, rhs] = operation.operands;
  if (!lhs || !rhs) throw new Error(`internal: ${operation.name} has fewer than two operands`);
  return [lhs, rhs];
}

/** The first operand. */
export function sourceOf(operation: Operation): Value {
  const [x] = operation.operands;
  if (!x) throw new Error(`internal: ${operation.name} has no operand`);
  return x;
}

export function isIdentityPermutation(axes: readonly number[]): boolean {
  return axes.every((axis, i) => axis === i);
}

export function allZero(attributes: Operation["attributes"], ...keys: readonly string[]): boolean {
  return keys.every((key) => intsOf(attributes, key).every((item) => item === 0));
}
