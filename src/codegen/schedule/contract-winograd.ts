/**
 * The `contract` template on CPUs for windows of three that move by one: Winograd's minimal filtering, in the blocks of
 * `contract-cpu.ts`. A task owns a block of tiles of results and of columns. For a block of k it transforms the tiles of the left
 * operand into one matrix for each point of a tile, then panel by panel of columns the filters, and multiplies matrix by
 * matrix. What the products of a panel are transformed to goes through the epilogue. All of it stays in caches: nothing but operands and
 * results is in memory.
 */

import { type Dim, dimCeilDiv, dimEquals, dimProduct, isStatic } from "../../ir/dim.ts";
import { add, builtin, compare, constant, div, type Expression, int, load, min, mul, sub } from "../../ir/expression.ts";
import { dimExpression, unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { Index } from "../../ir/loop.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { type ContractHero, contractHero, probeOperand } from "./contract.ts";
import { sumInRegisters } from "./contract-microkernel.ts";
import { type WinogradBlocks, type WinogradForm, winogradBlocks, winogradForm } from "./contract-winograd-blocks.ts";
import { Frame, type FusionRequest } from "./frame.ts";
import type { Schedule } from "./schedule.ts";
import { tileElements, tileResults, transformFilter, transformInput, transformOutput, windowSize } from "./winograd-transforms.ts";

export function buildContractWinograd(request: FusionRequest, schedule: Schedule): Kernel {
  return new WinogradContraction(request, schedule).build();
}

/** What a task does for one block of k: its first element and their number. */
interface BlockOfK {
  readonly start: Expression;
  readonly count: Expression;
}

class WinogradContraction {
  readonly #frame: Frame;
  readonly #schedule: Schedule;
  readonly #hero: ContractHero;
  readonly #form: WinogradForm;
  readonly #blocks: WinogradBlocks;
  readonly #batch: Index;
  /** Whether the filter is contiguous along n; else along k. */
  readonly #isFilterAlongN: boolean;
  readonly #tiles: string;
  readonly #filters: string;
  readonly #products: string;

  constructor(request: FusionRequest, schedule: Schedule) {
    this.#hero = contractHero(request);
    const form = winogradForm(request, this.#hero);
    if (!form) throw new Error("internal: Winograd's products of something that has no windows");
    this.#form = form;
    this.#frame = new Frame(request);
    this.#schedule = schedule;
    this.#blocks = winogradBlocks(schedule, form);
    const { definition } = this.#hero;
    this.#batch = unflattenIndex(definition.batch, builtin("group_z"));
    this.#isFilterAlongN = probeOperand(request, this.#hero, "rhs").strides.free.at(-1) === 1;
    const { lhsStride, rhsStride, productStride, points } = this.#blocks;
    this.#tiles = this.#frame.shared("lhs_tiles", definition.accumulator, points * lhsStride);
    this.#filters = this.#frame.shared("rhs_tiles", definition.accumulator, points * rhsStride);
    this.#products = this.#frame.shared("products", definition.accumulator, points * productStride);
  }

  build(): Kernel {
    const { emitter } = this.#frame;
    const { tileM, tileN, columns, points, productStride, blockOfK, isSingle } = this.#blocks;
    const { rows, n, k, rowShape } = this.#form;
    const first = emitter.let("row_start", mul(builtin("group_x"), int(tileM)));
    const rowCount = emitter.let(
      "rows",
      isStatic(rows) && rows % tileM === 0 ? int(tileM) : min(int(tileM), sub(dimExpression(rows), first)),
    );
    const column = emitter.let("n_start", mul(builtin("group_y"), int(tileN)));
    if (!isSingle) {
      emitter.for("t", int(0), int(points * productStride), "vector", (t) =>
        emitter.store(this.#products, t, constant(this.#hero.definition.accumulator, 0)),
      );
    }
    emitter.for("kt", int(0), int(Math.ceil(k / blockOfK)), "serial", (block) => {
      const start = emitter.let("k_start", mul(block, int(blockOfK)));
      const count = k % blockOfK === 0 ? int(blockOfK) : emitter.let("k_count", min(int(blockOfK), sub(int(k), start)));
      this.#transformTiles({ start, count }, first, rowCount);
      emitter.for("panel", int(0), int(tileN / columns), "serial", (at) => {
        const panel = emitter.let("column", mul(at, int(columns)));
        this.#transformFilters({ start, count }, add(column, panel));
        this.#multiply(count, rowCount, panel);
        if (isSingle) this.#storeResults(first, rowCount, add(column, panel), columns);
      });
    });
    if (!isSingle) this.#storeResults(first, rowCount, column, tileN);
    return this.#frame.finish({
      grid: [dimCeilDiv(dimProduct(rowShape), tileM), n / tileN, dimProduct(this.#hero.definition.batch)],
      workgroup: [1, 1, 1],
      schedule: this.#schedule,
    });
  }

  /** Index along k of element `element` of the channels, and of a point of the window or of the tile. */
  #kIndex(along: (window: number) => Expression, element: Expression): Index {
    const { windows, channel } = this.#form;
    return this.#hero.definition.k.map((_, axis) => {
      const window = windows.findIndex((candidate) => candidate.k === axis);
      return window >= 0 ? along(window) : axis === channel ? element : int(0);
    });
  }

  /** Index along m of the first result of the tile in row `row`. */
  #tileIndex(row: Expression): Index {
    const { emitter } = this.#frame;
    const { windows, rowShape } = this.#form;
    return unflattenIndex(rowShape, row).map((index, axis) =>
      emitter.let("mi", windows.some(({ m }) => m === axis) ? mul(index, int(tileResults)) : index),
    );
  }

  /** `tiles[point][row][k]`; rows past the last one repeat it, and are never stored. */
  #transformTiles(block: BlockOfK, first: Expression, rowCount: Expression): void {
    const { emitter } = this.#frame;
    const { registerRows, lhsStride, rowStride, tileM } = this.#blocks;
    const { windows, rows } = this.#form;
    const { definition, operation } = this.#hero;
    const isWhole = isStatic(rows) && rows % registerRows === 0 && tileM % registerRows === 0;
    const padded = isWhole ? rowCount : mul(div(add(rowCount, int(registerRows - 1)), int(registerRows)), int(registerRows));
    emitter.for("row", int(0), padded, "serial", (row) => {
      const position = isWhole ? add(first, row) : min(add(first, row), sub(dimExpression(rows), int(1)));
      const tile = this.#tileIndex(dimEquals(rows, 1) ? int(0) : emitter.let("m", position));
      // Sums of the indices along m and k. What lies past the last window belongs to no result.
      const sums = windows.map(({ m }) =>
        Array.from({ length: tileElements }, (_, t) => {
          const size = definition.m[m] ?? 1;
          const sum = add(tile[m] ?? int(0), int(t));
          const isInside = t < windowSize || (isStatic(size) && size % tileResults === 0);
          return isInside ? sum : emitter.let("last", min(sum, add(dimExpression(size), int(windowSize - 2))));
        }),
      );
      const start = tile.map((index, axis) => (windows.some(({ m }) => m === axis) ? int(0) : index));
      emitter.for("k", int(0), block.count, "vector", (kk) => {
        const context = emitter.contextOf(operation);
        const elements = pointsOf(windows.length, tileElements).map((point) => {
          const k = this.#kIndex((window) => sums[window]?.[point[window] ?? 0] ?? int(0), add(block.start, kk));
          return emitter.let("d", definition.lhs(context, this.#batch, start, k));
        });
        transformInput(elements, windows.length, (x) => emitter.let("d", x)).forEach((x, point) => {
          emitter.store(this.#tiles, add(add(int(point * lhsStride), mul(row, int(rowStride))), kk), x);
        });
      });
    });
  }

  /** `filters[point][k][column]` of the panel of columns from `first` on. */
  #transformFilters(block: BlockOfK, first: Expression): void {
    const { emitter } = this.#frame;
    const { columns, rhsStride } = this.#blocks;
    const { windows } = this.#form;
    const { definition, operation } = this.#hero;
    const start = emitter.let("n_panel", first);
    const transform = (kk: Expression, j: Expression): void => {
      const context = emitter.contextOf(operation);
      const taps = pointsOf(windows.length, windowSize).map((point) => {
        const k = this.#kIndex((window) => int(point[window] ?? 0), add(block.start, kk));
        return emitter.let("g", definition.rhs(context, this.#batch, k, [add(start, j)]));
      });
      transformFilter(taps, windows.length, (x) => emitter.let("g", x)).forEach((x, point) => {
        emitter.store(this.#filters, add(add(int(point * rhsStride), mul(kk, int(columns))), j), x);
      });
    };
    const alongK = (mode: "serial" | "vector", body: (kk: Expression) => void): void => emitter.for("k", int(0), block.count, mode, body);
    const alongN = (mode: "serial" | "vector", body: (j: Expression) => void): void => emitter.for("j", int(0), int(columns), mode, body);
    if (this.#isFilterAlongN) alongK("serial", (kk) => alongN("vector", (j) => transform(kk, j)));
    else alongN("serial", (j) => alongK("vector", (kk) => transform(kk, j)));
  }

  /** Adds the products of a panel, point by point. */
  #multiply(count: Expression, rowCount: Expression, column: Expression): void {
    const { emitter } = this.#frame;
    const { registerRows, columns, lanes, lhsStride, rhsStride, productStride, rowStride, points, isSingle, width } = this.#blocks;
    const dtype = this.#hero.definition.accumulator;
    const rowPanels = div(add(rowCount, int(registerRows - 1)), int(registerRows));
    emitter.for("point", int(0), int(points), "serial", (point) => {
      const lhsStart = emitter.let("lhs_start", mul(point, int(lhsStride)));
      const rhsStart = emitter.let("rhs_start", mul(point, int(rhsStride)));
      const start = emitter.let("product_start", add(mul(point, int(productStride)), isSingle ? int(0) : column));
      emitter.for("rows_panel", int(0), rowPanels, "serial", (rowPanel) => {
        const row = emitter.let("row", mul(rowPanel, int(registerRows)));
        sumInRegisters(
          emitter,
          { rows: registerRows, vectors: columns / lanes, lanes, dtype },
          (addProducts) =>
            emitter.for("kk", int(0), count, "serial", (kk) =>
              addProducts(
                (i) => load(this.#tiles, add(add(lhsStart, mul(add(row, int(i)), int(rowStride))), kk), dtype),
                (v) => load(this.#filters, add(add(rhsStart, mul(kk, int(columns))), int(v * lanes)), dtype, undefined, lanes),
              ),
            ),
          (i, v, sum) => {
            const at = add(add(start, mul(add(row, int(i)), int(width))), int(v * lanes));
            emitter.store(this.#products, at, isSingle ? sum : add(load(this.#products, at, dtype, undefined, lanes), sum));
          },
        );
      });
    });
  }

  /** Results of `count` columns from `column` on, tile by tile. */
  #storeResults(first: Expression, rowCount: Expression, column: Expression, count: number): void {
    const { emitter } = this.#frame;
    const { points, productStride, width } = this.#blocks;
    const { windows } = this.#form;
    const { definition, operation } = this.#hero;
    const dtype = definition.accumulator;
    const start = emitter.let("n_first", column);
    emitter.for("row", int(0), rowCount, "serial", (row) => {
      const tile = this.#tileIndex(dimEquals(this.#form.rows, 1) ? int(0) : emitter.let("m", add(first, row)));
      const from = emitter.let("from", mul(row, int(width)));
      emitter.for("j", int(0), int(count), "vector", (j) => {
        const products = Array.from({ length: points }, (_, point) =>
          emitter.let("p", load(this.#products, add(add(int(point * productStride), from), j), dtype)),
        );
        const sums = transformOutput(products, windows.length, (x) => emitter.let("p", x));
        const n = [add(start, j)];
        pointsOf(windows.length, tileResults).forEach((point, position) => {
          const m = tile.map((index, axis) => {
            const window = windows.findIndex((candidate) => candidate.m === axis);
            return window < 0 ? index : add(index, int(point[window] ?? 0));
          });
          const sum = sums[position];
          if (!sum) throw new Error("internal: a tile has too few results");
          const store = (): void => {
            const total = emitter.rounded(operation.result, sum);
            emitter.withBound(new Map([[operation.result, () => total]]), () =>
              this.#frame.storeResults(definition.resultIndex(this.#batch, m, n)),
            );
          };
          this.#ifInside(point, m, store);
        });
      });
    });
  }

  /** Tiles at the end of an axis of odd size have results that are none. */
  #ifInside(point: readonly number[], m: Index, body: () => void): void {
    const { emitter } = this.#frame;
    const nest = ([window, ...rest]: readonly { readonly m: number }[], at: number): void => {
      if (!window) {
        body();
        return;
      }
      const size: Dim = this.#hero.definition.m[window.m] ?? 1;
      if (point[at] === 0 || (isStatic(size) && size % tileResults === 0)) nest(rest, at + 1);
      else emitter.if(compare("lt", m[window.m] ?? int(0), dimExpression(size)), () => nest(rest, at + 1));
    };
    nest(this.#form.windows, 0);
  }
}

/** Row-major points of an array with `size` elements along each of `axes` axes. */
function pointsOf(axes: number, size: number): readonly (readonly number[])[] {
  return Array.from({ length: size ** axes }, (_, position) =>
    Array.from({ length: axes }, (_axis, axis) => Math.floor(position / size ** (axes - 1 - axis)) % size),
  );
}
