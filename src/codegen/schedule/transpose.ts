/** Square blocks of elements in registers, whose rows become its columns. */

import type { Expression } from "../../ir/expression.ts";
import type { Emitter } from "./emitter.ts";

/** Lanes that instructions exchange within, before they exchange groups of them. */
const group = 4;

/**
 * The columns of a block of as many rows as a vector has lanes, a power of two of four or more. Every step makes a vector of the
 * elements of two, which is one instruction where the target exchanges lanes: first within groups of four, then whole groups.
 */
export function transposed(emitter: Emitter, rows: readonly Expression[]): readonly Expression[] {
  const lanes = rows.length;
  const row = (vectors: readonly Expression[], at: number): Expression => {
    const found = vectors[at];
    if (!found) throw new Error("internal: a block to transpose is not square");
    return found;
  };
  /** Of each group of `a` and `b` the same four lanes; those of `b` count from four. */
  const inGroups = (a: Expression, b: Expression, lanesOfGroup: readonly number[]): Expression =>
    picked(
      emitter,
      Array.from({ length: lanes }, (_, lane) => {
        const from = lanesOfGroup[lane % group] ?? 0;
        return { x: from < group ? a : b, lane: lane - (lane % group) + (from % group) };
      }),
    );
  const pairs = rows.map((_, at) => {
    const [a, b] = [row(rows, at - (at % 2)), row(rows, at - (at % 2) + 1)];
    return inGroups(a, b, at % 2 === 0 ? [0, 4, 1, 5] : [2, 6, 3, 7]);
  });
  let columns: readonly Expression[] = pairs.map((_, at) => {
    const first = at - (at % group) + (at % group < 2 ? 0 : 1);
    return inGroups(row(pairs, first), row(pairs, first + 2), at % 2 === 0 ? [0, 1, 4, 5] : [2, 3, 6, 7]);
  });
  // Each group of lanes is now a column of the rows of one group.
  for (let distance = group; distance < lanes; distance *= 2) {
    columns = columns.map((_, at) => {
      const isUpper = (at & distance) !== 0;
      const [a, b] = [row(columns, at & ~distance), row(columns, at | distance)];
      return picked(
        emitter,
        Array.from({ length: lanes }, (__, lane) => {
          const ofUpper = (lane & distance) !== 0;
          return { x: ofUpper ? b : a, lane: isUpper ? lane | distance : lane & ~distance };
        }),
      );
    });
  }
  return columns;
}

function picked(emitter: Emitter, elements: readonly { readonly x: Expression; readonly lane: number }[]): Expression {
  const parts = elements.map(({ x, lane }): Expression => ({ kind: "extract", x, lane, dtype: x.dtype, lanes: 1 }));
  const dtype = parts[0]?.dtype ?? "f32";
  return emitter.let("exchanged", { kind: "vector", elements: parts, dtype, lanes: parts.length });
}
