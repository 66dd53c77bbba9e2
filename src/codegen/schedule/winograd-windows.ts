/** Sums over windows: tiles of results are rows, the axis that is no window is k. */

import { dimEquals, isStatic } from "../../ir/dim.ts";
import { add, compare, div, type Expression, int, load, min, mul, sub } from "../../ir/expression.ts";
import { dimExpression } from "../../ir/index-arithmetic.ts";
import type { Index } from "../../ir/loop.ts";
import {
  type BlockOfK,
  channelIndex,
  tileIndex,
  type WinogradContext,
  type WinogradProblem,
  type WinogradSides,
  windowPositions,
  withWindows,
} from "./winograd-sides.ts";
import {
  pointsOf,
  tileElements,
  tileResults,
  transformFilter,
  transformInput,
  transformOutput,
  windowSize,
} from "./winograd-transforms.ts";

/** Makes an element where `element` is evaluated, under the conditions that it is under. */
type Each = (element: () => Expression) => Expression;

/** The tile of results in row `position` of the products. */
export function tileOfRow(problem: WinogradProblem, position: Expression): Index {
  const { form, frame } = problem;
  return tileIndex(problem, dimEquals(form.rows, 1) ? int(0) : frame.emitter.let("m", position));
}

/** The elements of a channel that the results of `tile` are sums over. */
export function inputOfTile(problem: WinogradProblem, tile: Index): (channel: Expression, each: Each) => readonly Expression[] {
  const { frame, hero, batch, form } = problem;
  const positions = windowPositions(problem, tile);
  const m = withWindows(problem, "m", tile, () => int(0));
  return (element, each) => {
    const loops = frame.emitter.contextOf(hero.operation);
    const channel = channelIndex(problem, element);
    return pointsOf(form.windows.length, tileElements).map((point) => {
      const k = withWindows(problem, "k", channel, (window) => positions[window]?.[point[window] ?? 0] ?? int(0));
      return each(() => hero.definition.lhs(loops, batch, m, k));
    });
  };
}

/** The elements of the window that a column has for a channel. */
export function tapsOf(problem: WinogradProblem, element: Expression, column: Expression, each: Each): readonly Expression[] {
  const { frame, hero, batch, form } = problem;
  const loops = frame.emitter.contextOf(hero.operation);
  const channel = channelIndex(problem, element);
  return pointsOf(form.windows.length, windowSize).map((point) => {
    const k = withWindows(problem, "k", channel, (window) => int(point[window] ?? 0));
    return each(() => hero.definition.rhs(loops, batch, k, [column]));
  });
}

/** The results of a tile in a column, of the sums of all points. */
export function storeTile(problem: WinogradProblem, tile: Index, column: Expression, sums: readonly Expression[]): void {
  const { frame, hero, batch, form } = problem;
  const { emitter } = frame;
  const { definition, operation } = hero;
  const results = transformOutput(sums, form.windows.length, (x) => emitter.let("p", x));
  for (const [position, point] of pointsOf(form.windows.length, tileResults).entries()) {
    const m = withWindows(problem, "m", tile, (window) => add(tile[form.windows[window]?.m ?? 0] ?? int(0), int(point[window] ?? 0)));
    ifInside(problem, point, m, () => {
      const total = emitter.rounded(operation.result, results[position] ?? int(0));
      emitter.withBound(new Map([[operation.result, () => total]]), () => frame.storeResults(definition.resultIndex(batch, m, [column])));
    });
  }
}

/** Tiles at the end of an axis of odd size have results that are none. */
function ifInside({ frame, hero, form }: WinogradProblem, point: readonly number[], m: Index, body: () => void): void {
  const inside = form.windows.reduceRight<() => void>((then, { m: axis }, window) => {
    const size = hero.definition.m[axis] ?? 1;
    if (point[window] === 0 || (isStatic(size) && size % tileResults === 0)) return then;
    return () => frame.emitter.if(compare("lt", m[axis] ?? int(0), dimExpression(size)), then);
  }, body);
  inside();
}

export function windowSums(context: WinogradContext): WinogradSides {
  return new WindowSums(context);
}

class WindowSums implements WinogradSides {
  readonly #context: WinogradContext;
  readonly #axes: number;

  constructor(context: WinogradContext) {
    this.#context = context;
    this.#axes = context.form.windows.length;
  }

  readonly lhsAt = (row: Expression, k: Expression): Expression => add(mul(row, int(this.#context.blocks.rowStride)), k);

  /** Rows past the last one repeat it, and are never stored. */
  transformLhs(block: BlockOfK, first: Expression, rowCount: Expression): void {
    const { frame, form, blocks, lhsTiles } = this.#context;
    const { emitter } = frame;
    const { registerRows, lhsStride } = blocks;
    const { rows } = form;
    const isWhole = isStatic(rows) && rows % registerRows === 0;
    const padded = isWhole ? rowCount : mul(div(add(rowCount, int(registerRows - 1)), int(registerRows)), int(registerRows));
    emitter.for("row", int(0), padded, "serial", (row) => {
      const last = sub(dimExpression(rows), int(1));
      const elementsOf = inputOfTile(this.#context, tileOfRow(this.#context, isWhole ? add(first, row) : min(add(first, row), last)));
      emitter.for("k", int(0), block.count, "vector", (kk) => {
        const elements = elementsOf(add(block.start, kk), (element) => emitter.let("d", element()));
        transformInput(elements, this.#axes, (x) => emitter.let("d", x)).forEach((x, point) => {
          emitter.store(lhsTiles, add(int(point * lhsStride), this.lhsAt(row, kk)), x);
        });
      });
    });
  }

  transformRhs(block: BlockOfK, column: Expression): void {
    const { frame, blocks, rhsTiles } = this.#context;
    const { emitter } = frame;
    const { columns, rhsStride } = blocks;
    // Where columns are not side by side, nine elements of each are gathered: fewer than the sixteen that would be scattered.
    emitter.for("k", int(0), block.count, "serial", (kk) =>
      emitter.for("j", int(0), int(columns), "vector", (j) => {
        const taps = tapsOf(this.#context, add(block.start, kk), add(column, j), (element) => emitter.let("g", element()));
        transformFilter(taps, this.#axes, (x) => emitter.let("g", x)).forEach((x, point) => {
          emitter.store(rhsTiles, add(add(int(point * rhsStride), mul(kk, int(columns))), j), x);
        });
      }),
    );
  }

  storeResults(first: Expression, rowCount: Expression, column: Expression, count: number): void {
    const { frame, hero, blocks, products } = this.#context;
    const { emitter } = frame;
    const { points, productStride, width } = blocks;
    const start = emitter.let("n_first", column);
    emitter.for("row", int(0), rowCount, "serial", (row) => {
      const tile = tileOfRow(this.#context, add(first, row));
      const from = emitter.let("from", mul(row, int(width)));
      emitter.for("j", int(0), int(count), "vector", (j) => {
        const sums = Array.from({ length: points }, (_, point) =>
          emitter.let("p", load(products, add(add(int(point * productStride), from), j), hero.definition.accumulator)),
        );
        storeTile(this.#context, tile, add(start, j), sums);
      });
    });
  }
}
