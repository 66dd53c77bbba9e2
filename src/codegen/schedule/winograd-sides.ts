/** What the two kinds of Winograd's products have in common: where things lie, and what a kind does for its operands and results. */

import { isStatic } from "../../ir/dim.ts";
import { add, constant, type Expression, int, min, mul } from "../../ir/expression.ts";
import { dimExpression, unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { Index } from "../../ir/loop.ts";
import type { ContractHero } from "./contract.ts";
import type { WinogradBlocks, WinogradForm } from "./contract-winograd-blocks.ts";
import type { Frame } from "./frame.ts";
import { tileElements, tileResults, windowSize } from "./winograd-transforms.ts";

export interface WinogradProblem {
  readonly frame: Frame;
  readonly hero: ContractHero;
  readonly form: WinogradForm;
  readonly batch: Index;
}

/** On a CPU. */
export interface WinogradContext extends WinogradProblem {
  readonly blocks: WinogradBlocks;
  /** Names of the arrays: `[point][row or k][k or row]`, `[point][k][column of a panel]`, `[point][row][column]`. */
  readonly lhsTiles: string;
  readonly rhsTiles: string;
  readonly products: string;
}

/** First element and number of elements of a block of k. */
export interface BlockOfK {
  readonly start: Expression;
  readonly count: Expression;
}

export interface WinogradSides {
  /** Before the first block. */
  begin?(): void;
  transformLhs(block: BlockOfK, first: Expression, rowCount: Expression): void;
  transformRhs(block: BlockOfK, column: Expression): void;
  /** Position of an element of one point of the left operand's tiles. */
  lhsAt(row: Expression, k: Expression): Expression;
  /** From the sums of all points, `count` columns from `column` on. */
  storeResults(first: Expression, rowCount: Expression, column: Expression, count: number): void;
}

/** Index of tile `position` in the space that is tiled: that of its first element. */
export function tileIndex({ frame, form }: WinogradProblem, position: Expression): Index {
  return unflattenIndex(form.tileShape, position).map((index, axis) =>
    frame.emitter.let("tile", form.windows.some((window) => window[form.tiled] === axis) ? mul(index, int(tileResults)) : index),
  );
}

/**
 * For each window and point of a tile, the sum of the indices along m and k that the left operand is read at. What lies past the
 * last window belongs to no result: an element is read again.
 */
export function windowPositions({ frame, form, hero }: WinogradProblem, tile: Index): readonly (readonly Expression[])[] {
  return form.windows.map((window) => {
    const axis = window[form.tiled];
    const size = hero.definition[form.tiled][axis] ?? 1;
    const isEven = isStatic(size) && size % tileResults === 0;
    return Array.from({ length: tileElements }, (_, t) => {
      const sum = add(tile[axis] ?? int(0), int(t));
      if (t < windowSize || isEven) return sum;
      return frame.emitter.let("last", min(sum, add(dimExpression(size), int(windowSize - tileResults))));
    });
  });
}

/** An index whose axes that are windows are `along`, and the others those of `index`. */
export function withWindows({ form }: WinogradProblem, space: "m" | "k", index: Index, along: (window: number) => Expression): Index {
  return index.map((i, axis) => {
    const window = form.windows.findIndex((candidate) => candidate[space] === axis);
    return window < 0 ? i : along(window);
  });
}

/** The index in the space that is not tiled of element `element` of its one axis that is no window. */
export function channelIndex({ form, hero }: WinogradProblem, element: Expression): Index {
  return hero.definition[form.tiled === "m" ? "k" : "m"].map((_, axis) => (axis === form.channel ? element : int(0)));
}

export function clear({ frame, hero }: WinogradContext, array: string, length: number): void {
  frame.emitter.for("t", int(0), int(length), "vector", (t) => frame.emitter.store(array, t, constant(hero.definition.accumulator, 0)));
}
