/**
 * The epilogue of a contraction on CPUs whose columns are several groups: it ranges over the columns of one, and reads the sums of the
 * same column of each. The sums of a panel of every group lie side by side in each row, and never go through memory.
 */

import { has } from "../../ir/define-op.ts";
import { dimEquals, isStatic } from "../../ir/dim.ts";
import { add, type Expression, int, load, mul, scalarTypeOf } from "../../ir/expression.ts";
import type { Value } from "../../ir/graph.ts";
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

/**
 * Results of these rows for a panel of columns from `column` of the first group on. What other functions take of functions is computed for
 * all rows first: a processor looks ahead over several rows only where one is no long chain of operations that wait for each other.
 */
export function storeColumnGroups(sums: GroupedSums, rows: Span, column: Expression, at: Sums): void {
  const { frame, sizes } = sums;
  const { emitter } = frame;
  const start = emitter.let("n_panel", column);
  const kept = firstValues(frame).map((value) => {
    const dtype = scalarTypeOf(value.type.dtype);
    return { value, dtype, array: frame.shared("kept", dtype, sizes.tile.m * sizes.columns) };
  });
  if (kept.length > 0) {
    eachElement(sums, rows, start, at, (index, place) => {
      for (const { value, array } of kept) emitter.store(array, place, emitter.element(value, index));
    });
  }
  eachElement(sums, rows, start, at, (index, place) => {
    const known = new Map(kept.map(({ value, dtype, array }) => [value, (): Expression => load(array, place, dtype)]));
    emitter.withBound(known, () => frame.storeResults(index));
  });
}

/** `body` gets the index of a result, among those of a group, and its place among the panel's. */
function eachElement(
  { frame, sizes, batch, totals }: GroupedSums,
  rows: Span,
  start: Expression,
  sums: Sums,
  body: (index: Index, place: Expression) => void,
): void {
  const { emitter } = frame;
  const { hero, m, width, groups, columns } = sizes;
  const { definition, operation } = hero;
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
      const place = add(mul(i, int(columns)), j);
      emitter.withBound(new Map([[operation.result, element]]), () => body([...batch, ...rowIndex, position], place));
    });
  });
}

/**
 * Values of a first function, from which others are computed or which are results themselves; none where no function is computed with
 * another, or elements are read at other places. A function here is one that becomes many operations.
 */
function firstValues(frame: Frame): readonly Value[] {
  const { region } = frame;
  const depths = new Map<Value, number>();
  const depthOf = (value: Value): number => depths.get(value) ?? 0;
  const parts = region.results.flatMap((value) => frame.partsOf(value));
  const assembled = new Set(region.results.filter((value) => !parts.includes(value)));
  for (const operation of region.operations) {
    const before = Math.max(0, ...operation.operands.map(depthOf));
    const isElement = has(operation, "elementwise") || assembled.has(operation.result);
    if (before > 0 && !isElement) return [];
    depths.set(operation.result, before + (has(operation, "transcendental") ? 1 : 0));
  }
  const later = region.operations.filter(({ result }) => depthOf(result) > 1 && !assembled.has(result));
  const first = new Set([...later.flatMap(({ operands }) => operands), ...parts].filter((value) => depthOf(value) === 1));
  return later.length === 0 || [...first].some(({ type }) => type.dtype === "bool") ? [] : [...first];
}
