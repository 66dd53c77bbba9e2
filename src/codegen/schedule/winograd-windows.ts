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

  #tile(position: Expression): Index {
    const { form, frame } = this.#context;
    return tileIndex(this.#context, dimEquals(form.rows, 1) ? int(0) : frame.emitter.let("m", position));
  }

  /** Rows past the last one repeat it, and are never stored. */
  transformLhs(block: BlockOfK, first: Expression, rowCount: Expression): void {
    const { frame, hero, form, blocks, batch, lhsTiles } = this.#context;
    const { emitter } = frame;
    const { registerRows, lhsStride } = blocks;
    const { rows } = form;
    const isWhole = isStatic(rows) && rows % registerRows === 0;
    const padded = isWhole ? rowCount : mul(div(add(rowCount, int(registerRows - 1)), int(registerRows)), int(registerRows));
    emitter.for("row", int(0), padded, "serial", (row) => {
      const tile = this.#tile(isWhole ? add(first, row) : min(add(first, row), sub(dimExpression(rows), int(1))));
      const positions = windowPositions(this.#context, tile);
      const m = withWindows(this.#context, "m", tile, () => int(0));
      emitter.for("k", int(0), block.count, "vector", (kk) => {
        const loops = emitter.contextOf(hero.operation);
        const channel = channelIndex(this.#context, add(block.start, kk));
        const elements = pointsOf(this.#axes, tileElements).map((point) => {
          const k = withWindows(this.#context, "k", channel, (window) => positions[window]?.[point[window] ?? 0] ?? int(0));
          return emitter.let("d", hero.definition.lhs(loops, batch, m, k));
        });
        transformInput(elements, this.#axes, (x) => emitter.let("d", x)).forEach((x, point) => {
          emitter.store(lhsTiles, add(int(point * lhsStride), this.lhsAt(row, kk)), x);
        });
      });
    });
  }

  transformRhs(block: BlockOfK, column: Expression): void {
    const { frame, hero, blocks, batch, rhsTiles } = this.#context;
    const { emitter } = frame;
    const { columns, rhsStride } = blocks;
    // Where columns are not side by side, nine elements of each are gathered: fewer than the sixteen that would be scattered.
    emitter.for("k", int(0), block.count, "serial", (kk) =>
      emitter.for("j", int(0), int(columns), "vector", (j) => {
        const loops = emitter.contextOf(hero.operation);
        const channel = channelIndex(this.#context, add(block.start, kk));
        const taps = pointsOf(this.#axes, windowSize).map((point) => {
          const k = withWindows(this.#context, "k", channel, (window) => int(point[window] ?? 0));
          return emitter.let("g", hero.definition.rhs(loops, batch, k, [add(column, j)]));
        });
        transformFilter(taps, this.#axes, (x) => emitter.let("g", x)).forEach((x, point) => {
          emitter.store(rhsTiles, add(add(int(point * rhsStride), mul(kk, int(columns))), j), x);
        });
      }),
    );
  }

  storeResults(first: Expression, rowCount: Expression, column: Expression, count: number): void {
    const { frame, hero, blocks, batch, products } = this.#context;
    const { emitter } = frame;
    const { definition, operation } = hero;
    const { points, productStride, width } = blocks;
    const start = emitter.let("n_first", column);
    emitter.for("row", int(0), rowCount, "serial", (row) => {
      const tile = this.#tile(add(first, row));
      const from = emitter.let("from", mul(row, int(width)));
      emitter.for("j", int(0), int(count), "vector", (j) => {
        const sums = Array.from({ length: points }, (_, point) =>
          emitter.let("p", load(products, add(add(int(point * productStride), from), j), definition.accumulator)),
        );
        const results = transformOutput(sums, this.#axes, (x) => emitter.let("p", x));
        for (const [position, point] of pointsOf(this.#axes, tileResults).entries()) {
          const m = withWindows(this.#context, "m", tile, (window) =>
            add(tile[this.#context.form.windows[window]?.m ?? 0] ?? int(0), int(point[window] ?? 0)),
          );
          this.#ifInside(point, m, () => {
            const total = emitter.rounded(operation.result, results[position] ?? int(0));
            emitter.withBound(new Map([[operation.result, () => total]]), () =>
              frame.storeResults(definition.resultIndex(batch, m, [add(start, j)])),
            );
          });
        }
      });
    });
  }

  /** Tiles at the end of an axis of odd size have results that are none. */
  #ifInside(point: readonly number[], m: Index, body: () => void): void {
    const { frame, hero, form } = this.#context;
    const inside = form.windows.reduceRight<() => void>((then, { m: axis }, window) => {
      const size = hero.definition.m[axis] ?? 1;
      if (point[window] === 0 || (isStatic(size) && size % tileResults === 0)) return then;
      return () => frame.emitter.if(compare("lt", m[axis] ?? int(0), dimExpression(size)), then);
    }, body);
    inside();
  }
}
