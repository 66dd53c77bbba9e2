/**
 * The register microkernel of contractions on CPUs: sums of a few rows and vectors of columns stay in registers along all of k.
 * Each k is a vector of columns times an element of each row.
 */

import { type Expression, fma, int, load, type ScalarType, splat } from "../../ir/expression.ts";
import type { Emitter } from "./emitter.ts";

export interface RegisterBlock {
  readonly rows: number;
  /** Vectors of columns. */
  readonly vectors: number;
  readonly lanes: number;
  readonly dtype: ScalarType;
}

/** What one k adds: the element of each row, and the vectors of columns. */
type AddProducts = (lhs: (row: number) => Expression, rhs: (vector: number) => Expression) => void;

/** `walk` makes the loop over k and adds the products of each; then `store` takes the sums. */
export function sumInRegisters(
  emitter: Emitter,
  { rows, vectors, lanes, dtype }: RegisterBlock,
  walk: (addProducts: AddProducts) => void,
  store: (row: number, vector: number, sum: Expression) => void,
): void {
  const sums = emitter.fresh("acc");
  const sum = (row: number, vector: number): Expression => load(sums, int(row * vectors + vector), dtype, undefined, lanes);
  emitter.push({ kind: "registers", name: sums, dtype, lanes, length: rows * vectors });
  walk((lhs, rhs) => {
    const columns = Array.from({ length: vectors }, (_, v) => emitter.let("b", rhs(v)));
    for (let row = 0; row < rows; row++) {
      const element = emitter.let("a", splat(lhs(row), lanes));
      for (const [v, column] of columns.entries()) emitter.store(sums, int(row * vectors + v), fma(element, column, sum(row, v)));
    }
  });
  for (let row = 0; row < rows; row++) for (let v = 0; v < vectors; v++) store(row, v, sum(row, v));
}
