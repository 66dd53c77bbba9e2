/**
 * The `contract` template on CPUs, after Goto and van de Geijn, "Anatomy of high-performance matrix multiplication"
 * (ACM TOMS 34:3, 2008): a task owns a block of (m, n) and walks k in blocks. A block of the left operand is packed for the
 * second-level cache, a few panels of the right one for the first, and a register microkernel runs down the rows of each panel.
 */

import { type Dim, dimCeilDiv, dimEquals, dimProduct, isStatic } from "../../ir/dim.ts";
import { add, builtin, constant, div, type Expression, int, type LoadExpression, load, max, min, mul, sub } from "../../ir/expression.ts";
import { dimExpression, unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { Index } from "../../ir/loop.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { unpermute } from "./contract.ts";
import { type Span, type Sums, storeColumnGroups } from "./contract-cpu-groups.ts";
import { type BlockState, CpuOperands, dimCeilPanels, type Group } from "./contract-cpu-operands.ts";
import { type CpuSizes, sizesOf } from "./contract-cpu-sizes.ts";
import { sumInRegisters } from "./contract-microkernel.ts";
import { Frame, type FusionRequest } from "./frame.ts";
import { prefetched } from "./prefetch.ts";
import type { Schedule } from "./schedule.ts";

/** Elements of four bytes. */
const cacheLine = 16;
/** Positions of a panel in memory that are asked for ahead: about 200 cycles of products. */
const streamedAhead = 32;

export function buildContractCpu(request: FusionRequest, schedule: Schedule): Kernel {
  return new CpuContraction(request, schedule).build();
}

class CpuContraction {
  readonly #frame: Frame;
  readonly #schedule: Schedule;
  readonly #sizes: CpuSizes;
  readonly #batch: Index;
  readonly #operands: CpuOperands;
  readonly #totals: string;

  constructor(request: FusionRequest, schedule: Schedule) {
    this.#frame = new Frame(request);
    this.#schedule = schedule;
    this.#sizes = sizesOf(request, schedule);
    const { hero, elements } = this.#sizes;
    const { accumulator, batch } = hero.definition;
    this.#batch = unflattenIndex(batch, builtin("group_z"));
    this.#operands = new CpuOperands(this.#frame, this.#sizes, this.#batch);
    this.#totals = this.#frame.shared("totals", accumulator, elements.totals);
  }

  build(): Kernel {
    const { emitter } = this.#frame;
    const mStart = emitter.let("m_start", mul(builtin("group_x"), int(this.#sizes.tile.m)));
    const nStart = emitter.let("n_start", mul(builtin("group_y"), int(this.#sizes.tile.n / this.#sizes.groups)));
    const count = (size: Dim, tile: number, start: Expression): Expression =>
      isStatic(size) && size % tile === 0 ? int(tile) : min(int(tile), sub(dimExpression(size), start));
    const rowCount = emitter.let("rows", count(this.#sizes.m, this.#sizes.tile.m, mStart));
    const columnCount = emitter.let("columns", count(this.#sizes.width, this.#sizes.tile.n / this.#sizes.groups, nStart));
    const { outer, tiled } = this.#sizes.blocking;
    if (!this.#sizes.single) {
      const rows = mul(dimCeilPanels(rowCount, this.#sizes.rows), int(this.#sizes.rows * this.#sizes.tile.n));
      emitter.for("t", int(0), rows, "vector", (t) => emitter.store(this.#totals, t, constant(this.#sizes.hero.definition.accumulator, 0)));
    }
    emitter.loops("ko", outer, "serial", (outerIndex) => {
      const block = (start: Expression | undefined, kCount: Expression | undefined): void =>
        this.#block({ outerIndex, start, count: kCount, mStart, nStart, rowStart: int(0), rowCount, columnCount });
      if (!tiled) block(undefined, undefined);
      else {
        const { size, by } = tiled;
        const tiles = dimCeilDiv(size, by);
        emitter.for("kt", int(0), dimExpression(tiles), "serial", (tile) => {
          const start = emitter.let("k_start", mul(tile, int(by)));
          const whole = isStatic(size) && size % by === 0;
          block(start, whole ? int(by) : emitter.let("k_count", min(int(by), sub(dimExpression(size), start))));
        });
      }
    });
    if (!this.#sizes.single) this.#storeTile(mStart, nStart, rowCount, columnCount);
    return this.#frame.finish({
      grid: [
        dimCeilDiv(this.#sizes.m, this.#sizes.tile.m),
        dimCeilDiv(this.#sizes.width, this.#sizes.tile.n / this.#sizes.groups),
        dimProduct(this.#sizes.hero.definition.batch),
      ],
      workgroup: [1, 1, 1],
      schedule: this.#schedule,
    });
  }

  #block(block: BlockState): void {
    const { emitter } = this.#frame;
    if (this.#sizes.keepsRhs) this.#groups(block, (group) => this.#operands.packRhs(block, group));
    if (this.#sizes.blockRows === this.#sizes.tile.m) this.#rowBlock(block);
    else {
      emitter.for("block", int(0), dimCeilPanels(block.rowCount, this.#sizes.blockRows), "serial", (index) => {
        const rowStart = emitter.let("row_start", mul(index, int(this.#sizes.blockRows)));
        const rowCount = emitter.let("block_rows", min(int(this.#sizes.blockRows), sub(block.rowCount, rowStart)));
        this.#rowBlock({ ...block, mStart: emitter.let("m_block", add(block.mStart, rowStart)), rowStart, rowCount });
      });
    }
  }

  /** The panels of a block's columns that are packed together. */
  #groups({ columnCount }: BlockState, body: (group: Group) => void): void {
    const { emitter } = this.#frame;
    const groupColumns = this.#sizes.group * this.#sizes.columns;
    emitter.for("group", int(0), dimCeilPanels(columnCount, groupColumns), "serial", (group) =>
      body({
        column: emitter.let("group_start", mul(group, int(groupColumns))),
        firstPanel: this.#sizes.keepsRhs ? mul(group, int(this.#sizes.group)) : int(0),
      }),
    );
  }

  #rowBlock(block: BlockState): void {
    const { emitter } = this.#frame;
    if (this.#sizes.layout === "rows") this.#operands.packRows(block);
    if (this.#sizes.layout === "panels") this.#operands.packPanels(block);
    if (this.#sizes.groups > 1) {
      this.#columnGroups(block);
      return;
    }
    this.#groups(block, (group) => {
      if (!this.#sizes.rhsInPanels && !this.#sizes.keepsRhs) this.#operands.packRhs(block, group);
      const panels = (panel: Expression): void => {
        const column =
          this.#sizes.group === 1 ? group.column : emitter.let("column", add(group.column, mul(panel, int(this.#sizes.columns))));
        this.#rowPanels(block.rowCount, (row, rows) => {
          const { single, columns, tile } = this.#sizes;
          const first = single ? int(0) : add(mul(add(block.rowStart, row), int(tile.n)), column);
          const sums: Sums = { first, stride: single ? columns : tile.n };
          if (this.#frame.target.prefetches) {
            this.#prefetchPanel(block, row, rows, column, sums);
            if (this.#sizes.rhsInPanels && !this.#sizes.streamsRhs) this.#prefetchNextColumns(block, row, rows, column);
          }
          this.#microkernel(block, row, rows, column, add(group.firstPanel, panel), sums);
          if (this.#sizes.single) this.#storePanel(block, row, rows, column);
        });
      };
      if (this.#sizes.group === 1) panels(int(0));
      else emitter.for("panel", int(0), int(this.#sizes.group), "serial", panels);
    });
  }

  /** A panel of each group in turn, for all rows of the block; then what combines them. */
  #columnGroups(block: BlockState): void {
    const { emitter } = this.#frame;
    const { columns, groups, width, single, tile } = this.#sizes;
    const stride = single ? groups * columns : tile.n;
    emitter.for("panel", int(0), dimCeilPanels(block.columnCount, columns), "serial", (panel) => {
      const start = emitter.let("group_start", mul(panel, int(columns)));
      emitter.for("group", int(0), int(groups), "serial", (group) => {
        const column = emitter.let("column", add(start, mul(group, dimExpression(width))));
        if (!this.#sizes.rhsInPanels) this.#operands.packRhs(block, { column, firstPanel: int(0) });
        const before = single ? int(0) : mul(panel, int(groups * columns));
        this.#rowPanels(block.rowCount, (row, rows) => {
          const first = add(add(mul(single ? row : add(block.rowStart, row), int(stride)), before), mul(group, int(columns)));
          this.#microkernel(block, row, rows, column, int(0), { first, stride });
        });
      });
      if (single) this.#storeGroups({ first: block.mStart, count: block.rowCount }, add(block.nStart, start), { first: int(0), stride });
    });
  }

  #storeGroups(rows: Span, column: Expression, sums: Sums): void {
    storeColumnGroups({ frame: this.#frame, sizes: this.#sizes, batch: this.#batch, totals: this.#totals }, rows, column, sums);
  }

  /** The rows of a block as those of microkernels. Short ones come last, as many as there would be whole ones of empty rows. */
  #rowPanels(count: Expression, body: (row: Expression, rows: number) => void): void {
    const { emitter } = this.#frame;
    const panels = dimCeilPanels(count, this.#sizes.rows);
    if (this.#sizes.rest === this.#sizes.rows) {
      emitter.for("rows_panel", int(0), panels, "serial", (panel) =>
        body(emitter.let("row", mul(panel, int(this.#sizes.rows))), this.#sizes.rows),
      );
      return;
    }
    const spare = sub(mul(panels, int(this.#sizes.rows)), count);
    const whole = emitter.let("whole_panels", max(int(0), sub(panels, div(spare, int(this.#sizes.rows - this.#sizes.rest)))));
    emitter.for("rows_panel", int(0), whole, "serial", (panel) =>
      body(emitter.let("row", mul(panel, int(this.#sizes.rows))), this.#sizes.rows),
    );
    emitter.for("short_panel", whole, panels, "serial", (panel) => {
      const before = mul(whole, int(this.#sizes.rows - this.#sizes.rest));
      body(emitter.let("row", add(mul(panel, int(this.#sizes.rest)), before)), this.#sizes.rest);
    });
  }

  get #innerSize(): number {
    return this.#sizes.blocking.inner.reduce((product, size) => product * size, 1);
  }

  #microkernel(block: BlockState, row: Expression, rows: number, column: Expression, panel: Expression, sums: Sums): void {
    const { emitter } = this.#frame;
    const lanes = this.#sizes.lanes;
    const dtype = this.#sizes.hero.definition.accumulator;
    const isDirect = this.#sizes.layout === "direct";
    const rowIndices = isDirect ? Array.from({ length: rows }, (_, i) => this.#operands.rowIndex(block.mStart, add(row, int(i)))) : [];
    const panelStart = mul(panel, int(this.#sizes.blocking.capacity));
    const vectorAt = (buffer: string, index: Expression): Expression => load(buffer, index, dtype, undefined, lanes);
    const packed = (position: Expression, v: number): Expression =>
      vectorAt(this.#operands.rhsArray, add(mul(add(panelStart, position), int(this.#sizes.columns)), int(v * lanes)));
    const columnIndex = this.#sizes.rhsInPanels ? this.#operands.columnIndex(emitter.let("n_panel", add(block.nStart, column))) : undefined;
    const blockStart = this.#blockStart(block);
    const rhs = (position: Expression, v: number): Expression =>
      columnIndex ? this.#rhsVector(blockStart, position, columnIndex(int(v * lanes))) : packed(position, v);
    const ahead = (position: Expression): void => {
      if (!columnIndex || !this.#sizes.streamsRhs) return;
      for (let at = 0; at < this.#sizes.columns; at += cacheLine) {
        const { buffer, index } = this.#rhsVector(blockStart, add(position, int(streamedAhead)), columnIndex(int(at)));
        emitter.push({ kind: "prefetch", buffer, index, forStore: false });
      }
    };
    sumInRegisters(
      emitter,
      { rows, vectors: this.#sizes.columns / lanes, lanes, dtype },
      (addProducts) => {
        if (isDirect) {
          this.#operands.blockLoops(block, "serial", (position, k) => {
            ahead(position);
            addProducts(
              (i) => this.#operands.lhsElement(rowIndices[i] ?? [], k),
              (v) => rhs(position, v),
            );
          });
          return;
        }
        const { tiled } = this.#sizes.blocking;
        const count = tiled ? mul(block.count ?? int(tiled.by), int(this.#innerSize)) : int(this.#innerSize);
        emitter.for("kk", int(0), count, "serial", (kk) => {
          ahead(kk);
          addProducts(
            (i) => load(this.#operands.lhsArray, this.#operands.lhsAt(row, int(i), kk), dtype),
            (v) => rhs(kk, v),
          );
        });
      },
      (i, v, sum) => {
        const at = add(sums.first, int(i * sums.stride + v * lanes));
        emitter.store(this.#totals, at, this.#sizes.single ? sum : add(vectorAt(this.#totals, at), sum));
      },
    );
  }

  /** A vector of a right operand that lies in panels, from column `n` on, so many positions after `k`. */
  #rhsVector(k: Index, position: Expression, n: Index): LoadExpression {
    const { definition, operation } = this.#sizes.hero;
    const first = definition.rhs(this.#frame.emitter.contextOf(operation), this.#batch, k, n);
    if (first.kind !== "load") throw new Error("internal: an operand in panels is no load");
    return { ...first, index: add(first.index, mul(position, int(this.#sizes.columns))), lanes: this.#sizes.lanes };
  }

  /** Results of one microkernel, whose sums are whole. */
  #storePanel(block: BlockState, row: Expression, most: number, column: Expression): void {
    const { emitter } = this.#frame;
    const isWhole = isStatic(this.#sizes.m) && this.#sizes.m % this.#sizes.rows === 0;
    const rows = isWhole ? int(most) : min(int(most), sub(block.rowCount, row));
    const start = emitter.let("n_panel", add(block.nStart, column));
    const columns =
      isStatic(this.#sizes.n) && this.#sizes.n % this.#sizes.columns === 0
        ? int(this.#sizes.columns)
        : min(int(this.#sizes.columns), sub(block.columnCount, column));
    emitter.for("i", int(0), rows, "serial", (i) =>
      this.#storeRow(add(block.mStart, add(row, i)), start, this.#columns(columns), mul(i, int(this.#sizes.columns))),
    );
  }

  /**
   * What sums will be added to, or what `storePanel` will load and store: rows of it lie apart, so that no row tells the processor where the next one is, and after the
   * sums nothing is left to do while memory answers.
   */
  #prefetchPanel(block: BlockState, row: Expression, rows: number, column: Expression, { first, stride }: Sums): void {
    const { emitter } = this.#frame;
    emitter.for("i", int(0), int(rows), "serial", (i) => {
      if (!this.#sizes.single) {
        emitter.push({ kind: "prefetch", buffer: this.#totals, index: add(first, mul(i, int(stride))), forStore: true });
        return;
      }
      const stored = emitter.block(() =>
        this.#storeRow(add(block.mStart, add(row, i)), add(block.nStart, column), (body) => body(int(0)), int(0)),
      );
      for (const statement of prefetched(stored, this.#frame.bufferNames)) emitter.push(statement);
    });
  }

  /**
   * The panel of columns that comes next, in equal parts before each microkernel on this one: it lies in memory, and would come line by line while
   * its first products are summed.
   */
  #prefetchNextColumns(block: BlockState, row: Expression, rows: number, column: Expression): void {
    const { emitter } = this.#frame;
    const { columns, blockRows, blocking } = this.#sizes;
    const nextColumn = this.#operands.columnIndex(emitter.let("n_next", add(block.nStart, add(column, int(columns)))));
    const { buffer, index } = this.#rhsVector(this.#blockStart(block), int(0), nextColumn(int(0)));
    const elementsOfRow = Math.ceil((blocking.capacity * columns) / blockRows);
    const first = emitter.let("next", add(index, mul(row, int(elementsOfRow))));
    for (let at = 0; at < elementsOfRow * rows; at += cacheLine)
      emitter.push({ kind: "prefetch", buffer, index: add(first, int(at)), forStore: false });
  }

  /** Index of the first element of a block of k. */
  #blockStart(block: BlockState): Index {
    return unpermute(
      [...block.outerIndex, ...(block.start ? [block.start] : []), ...this.#sizes.blocking.inner.map(() => int(0))],
      this.#sizes.kOrder,
    );
  }

  #storeTile(mStart: Expression, nStart: Expression, rowCount: Expression, columnCount: Expression): void {
    const { groups, columns, tile } = this.#sizes;
    if (groups > 1) {
      this.#frame.emitter.for("panel", int(0), dimCeilPanels(columnCount, columns), "serial", (panel) =>
        this.#storeGroups({ first: mStart, count: rowCount }, add(nStart, mul(panel, int(columns))), {
          first: mul(panel, int(groups * columns)),
          stride: tile.n,
        }),
      );
      return;
    }
    this.#frame.emitter.for("i", int(0), rowCount, "serial", (i) =>
      this.#storeRow(add(mStart, i), nStart, this.#columns(columnCount), mul(i, int(this.#sizes.tile.n))),
    );
  }

  #columns(count: Expression): (body: (j: Expression) => void) => void {
    return (body) => this.#frame.emitter.for("j", int(0), count, "vector", body);
  }

  /** Results of row `m` for `columns` from `start` on, whose sums lie at `totals[from]`. */
  #storeRow(m: Expression, start: Expression, columns: (body: (j: Expression) => void) => void, from: Expression): void {
    const { emitter } = this.#frame;
    const { definition, operation } = this.#sizes.hero;
    const position = dimEquals(this.#sizes.m, 1) ? int(0) : emitter.let("m", m);
    const rowIndex = unflattenIndex(definition.m, position).map((axis) => emitter.let("mi", axis));
    const columnIndex = this.#sizes.single
      ? this.#operands.columnIndex(start)
      : (j: Expression): Index => unflattenIndex(definition.n, add(start, j));
    columns((j) => {
      const index = definition.resultIndex(this.#batch, rowIndex, columnIndex(j));
      const sum = load(this.#totals, add(from, j), definition.accumulator);
      const rounded = emitter.rounded(operation.result, sum);
      const total = rounded === sum ? sum : emitter.let("total", rounded);
      emitter.withBound(new Map([[operation.result, () => total]]), () => this.#frame.storeResults(index));
    });
  }
}
