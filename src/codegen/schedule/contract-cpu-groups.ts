/**
 * The epilogue of a contraction on CPUs whose columns are several groups: it ranges over the columns of one, and reads the sums of the
 * same column of each. The sums of a panel of every group lie side by side in each row, and never go through memory.
 */

import { dimEquals, isStatic } from "../../ir/dim.ts";
import { add, type Expression, int, load, mul } from "../../ir/expression.ts";
import { unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { Index } from "../../ir/loop.ts";
import { groupOfColumn } from "./contract.ts";
import type { CpuSizes } from "./contract-cpu-sizes.ts";
import type { Frame } from "./frame.ts";

/** Where sums lie in their array: those of row `i`, and of the first column, at `first + i * stride`. */
export interface Sums {
  readonly first: Expression;
  readonly stride: number;
}

export interface Span {
  readonly first: Expression;
  readonly count: Expression;
}

export interface GroupedSums {
  readonly frame: Frame;
  readonly sizes: CpuSizes;
  readonly batch: Index;
  /** Name of the array. */
  readonly totals: string;
}

/** Results of these rows for a panel of columns from `column` of the first group on. */
export function storeColumnGroups({ frame, sizes, batch, totals }: GroupedSums, rows: Span, column: Expression, sums: Sums): void {
  const { emitter } = frame;
  const { hero, m, width, groups, columns } = sizes;
  const { definition, operation } = hero;
  const start = emitter.let("n_panel", column);
  if (!isStatic(width) || width % columns !== 0) throw new Error("internal: groups of columns that are no whole panels");
  emitter.for("i", int(0), rows.count, "serial", (i) => {
    const row = dimEquals(m, 1) ? int(0) : emitter.let("m", add(rows.first, i));
    const rowIndex = unflattenIndex(definition.m, row).map((axis) => emitter.let("mi", axis));
    const from = emitter.let("from", add(sums.first, mul(i, int(sums.stride))));
    emitter.for("j", int(0), int(columns), "vector", (j) => {
      const position = emitter.let("n", add(start, j));
      const named = Array.from({ length: groups }, (_, group) => {
        const sum = load(totals, add(add(from, int(group * columns)), j), definition.accumulator);
        return emitter.let("total", emitter.rounded(operation.result, sum));
      });
      const element = (index: Index): Expression => {
        const found = named[groupOfColumn(position, index.at(-1), width)];
        if (!found) throw new Error("internal: an epilogue reads a group that there is not");
        return found;
      };
      emitter.withBound(new Map([[operation.result, element]]), () => frame.storeResults([...batch, ...rowIndex, position]));
    });
  });
}
