/** The gradient of a filter: tiles are k, the axis that is no window is rows. Results are the taps of the filter. */

import { dimEquals, isStatic } from "../../ir/dim.ts";
import { add, compare, constant, type Expression, int, load, mul } from "../../ir/expression.ts";
import { dimExpression } from "../../ir/index-arithmetic.ts";
import type { Index } from "../../ir/loop.ts";
import {
  type BlockOfK,
  channelIndex,
  clear,
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
  transformCotangent,
  transformInput,
  transformTaps,
  windowSize,
} from "./winograd-transforms.ts";

export function filterGradient(context: WinogradContext): WinogradSides {
  return new FilterGradient(context);
}

class FilterGradient implements WinogradSides {
  readonly #context: WinogradContext;
  readonly #axes: number;

  constructor(context: WinogradContext) {
    this.#context = context;
    this.#axes = context.form.windows.length;
  }

  readonly lhsAt = (row: Expression, k: Expression): Expression => add(mul(k, int(this.#context.blocks.tileM)), row);

  /** Rows past the last one are read by the microkernel and never stored: nothing writes them but this. */
  begin(): void {
    const { form, blocks, lhsTiles } = this.#context;
    const isWhole = isStatic(form.rows) && form.rows % blocks.registerRows === 0;
    if (!isWhole) clear(this.#context, lhsTiles, blocks.points * blocks.lhsStride);
  }

  #tile(position: Expression): Index {
    const { form, frame } = this.#context;
    return tileIndex(this.#context, dimEquals(form.k, 1) ? int(0) : frame.emitter.let("position", position));
  }

  transformLhs(block: BlockOfK, first: Expression, rowCount: Expression): void {
    const { frame, hero, blocks, batch, lhsTiles } = this.#context;
    const { emitter } = frame;
    emitter.for("k", int(0), block.count, "serial", (kk) => {
      const tile = this.#tile(add(block.start, kk));
      const positions = windowPositions(this.#context, tile);
      const origin = withWindows(this.#context, "k", tile, () => int(0));
      emitter.for("row", int(0), rowCount, "vector", (row) => {
        const loops = emitter.contextOf(hero.operation);
        const channel = channelIndex(this.#context, add(first, row));
        const elements = pointsOf(this.#axes, tileElements).map((point) => {
          const m = withWindows(this.#context, "m", channel, (window) => positions[window]?.[point[window] ?? 0] ?? int(0));
          return emitter.let("d", hero.definition.lhs(loops, batch, m, origin));
        });
        transformInput(elements, this.#axes, (x) => emitter.let("d", x)).forEach((x, point) => {
          emitter.store(lhsTiles, add(int(point * blocks.lhsStride), this.lhsAt(row, kk)), x);
        });
      });
    });
  }

  transformRhs(block: BlockOfK, column: Expression): void {
    const { frame, hero, blocks, batch, rhsTiles } = this.#context;
    const { emitter } = frame;
    const { columns, rhsStride } = blocks;
    emitter.for("k", int(0), block.count, "serial", (kk) => {
      const tile = this.#tile(add(block.start, kk));
      emitter.for("j", int(0), int(columns), "vector", (j) => {
        const loops = emitter.contextOf(hero.operation);
        const results = pointsOf(this.#axes, tileResults).map((point) => {
          const k = withWindows(this.#context, "k", tile, (window) =>
            add(tile[this.#context.form.windows[window]?.k ?? 0] ?? int(0), int(point[window] ?? 0)),
          );
          return emitter.let(
            "y",
            this.#whereInside(point, k, () => hero.definition.rhs(loops, batch, k, [add(column, j)])),
          );
        });
        transformCotangent(results, this.#axes, (x) => emitter.let("y", x)).forEach((x, point) => {
          emitter.store(rhsTiles, add(add(int(point * rhsStride), mul(kk, int(columns))), j), x);
        });
      });
    });
  }

  /** Zero past the end of an axis of odd size. */
  #whereInside(point: readonly number[], k: Index, element: () => Expression): Expression {
    const { frame, hero, form } = this.#context;
    const zero = constant(hero.definition.accumulator, 0);
    const inside = form.windows.reduceRight<() => Expression>((then, { k: axis }, window) => {
      const size = hero.definition.k[axis] ?? 1;
      if (point[window] === 0 || (isStatic(size) && size % tileResults === 0)) return then;
      return () => frame.emitter.when(compare("lt", k[axis] ?? int(0), dimExpression(size)), then, () => zero);
    }, element);
    return inside();
  }

  storeResults(first: Expression, rowCount: Expression, column: Expression, count: number): void {
    const { frame, hero, blocks, batch, products } = this.#context;
    const { emitter } = frame;
    const { definition, operation } = hero;
    const { points, productStride, width } = blocks;
    emitter.for("row", int(0), rowCount, "serial", (row) => {
      const channel = channelIndex(this.#context, emitter.let("m", add(first, row)));
      const from = emitter.let("from", mul(row, int(width)));
      emitter.for("j", int(0), int(count), "vector", (j) => {
        const sums = Array.from({ length: points }, (_, point) =>
          emitter.let("p", load(products, add(add(int(point * productStride), from), j), definition.accumulator)),
        );
        const taps = transformTaps(sums, this.#axes, (x) => emitter.let("p", x));
        for (const [position, point] of pointsOf(this.#axes, windowSize).entries()) {
          const m = withWindows(this.#context, "m", channel, (window) => int(point[window] ?? 0));
          const total = emitter.rounded(operation.result, taps[position] ?? int(0));
          emitter.withBound(new Map([[operation.result, () => total]]), () =>
            frame.storeResults(definition.resultIndex(batch, m, [add(column, j)])),
          );
        }
      });
    });
  }
}
