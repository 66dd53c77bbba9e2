/**
 * Matrices of a whole workgroup ("cooperative matrices" of Vulkan, with the workgroup for their scope). Which small matrices the units of a
 * device multiply, and how many invocations a subgroup has, is known only where the kernel is loaded: there the rows and columns of such a
 * matrix are shared out to subgroups. A kernel says what is multiplied, and its device who does it.
 *
 * All invocations of the workgroup come to each of these statements together. They are no barriers.
 */

import type { Expression } from "../../ir/expression.ts";

/** What the elements of the factors are. Sums are f32. */
export type CooperativeFormat = "f16";

/** Rows, columns and steps of a matrix are multiples of this: those of every device's small matrices divide it. */
export const cooperativeUnit = 16;

/** A matrix of f32 sums, zeros at its declaration. */
export interface CooperativeMatrix {
  readonly kind: "cooperative_matrix";
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/** A factor in a shared array: step after step, with the rows of a left factor, or the columns of a right one, of a step side by side. */
export interface CooperativeFactor {
  readonly array: string;
  readonly index: Expression;
  /** Elements from one step to the next. */
  readonly stride: number;
}

/** Adds the product of `depth` steps to the sums. */
export interface MultiplyCooperative {
  readonly kind: "multiply_cooperative";
  readonly format: CooperativeFormat;
  readonly sums: string;
  readonly depth: number;
  readonly left: CooperativeFactor;
  readonly right: CooperativeFactor;
}

/** Stores `cooperativeUnit` rows, from row `row` on, to a shared array of f32: row after row, from element `index` on. */
export interface StoreCooperative {
  readonly kind: "store_cooperative";
  readonly sums: string;
  readonly row: Expression;
  readonly array: string;
  readonly index: Expression;
}

export type CooperativeStatement = CooperativeMatrix | MultiplyCooperative | StoreCooperative;

/** Elements of a factor from its first to its last one. */
export function elementsOfFactor({ stride }: CooperativeFactor, depth: number, width: number): number {
  return (depth - 1) * stride + width;
}
