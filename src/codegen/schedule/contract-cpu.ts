/**
 * The `contract` template on CPUs, after Goto and van de Geijn, "Anatomy of high-performance matrix multiplication"
 * (ACM TOMS 34:3, 2008): a task owns a block of (m, n) and walks k in blocks. A block of the left operand is packed for the
 * second-level cache, a few panels of the right one for the first, and a register microkernel runs down the rows of each panel.
 *
 * The left operand is packed as it lies. Where k is contiguous (or nothing is), a row of it is a row of the pack, so that the copy is made of
 * vectors and indices of a row are computed once. Where m is, the pack is a panel for the rows of each microkernel, which lie side by
 * side for each k.
 */

import { type Dim, dimCeilDiv, dimEquals, dimProduct, isStatic } from "../../ir/dim.ts";
import { add, builtin, compare, constant, div, type Expression, int, load, max, min, mul, sub } from "../../ir/expression.ts";
import { dimExpression, flattenIndex, unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { Index } from "../../ir/loop.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { type ContractHero, type OperandAccess, permute, unpermute } from "./contract.ts";
import { blockK, choiceOf, innermost, isSingle, type KBlocking, type LhsLayout, rowPadding } from "./contract-blocks.ts";
import { sumInRegisters } from "./contract-microkernel.ts";
import { Frame, type FusionRequest } from "./frame.ts";
import { type Schedule, stepSize } from "./schedule.ts";

/** Panels of the right operand that are packed together where their columns lie side by side: whole cache lines. */
const groupedPanels = 4;

export function buildContractCpu(request: FusionRequest, schedule: Schedule): Kernel {
  return new CpuContraction(request, schedule).build();
}

class CpuContraction {
  readonly #frame: Frame;
  readonly #hero: ContractHero;
  readonly #schedule: Schedule;
  readonly #rhs: OperandAccess;
  readonly #kOrder: readonly number[];
  readonly #blocking: KBlocking;
  readonly #single: boolean;
  readonly #tile: { readonly m: number; readonly n: number };
  /** Rows of the left operand that are packed at a time. */
  readonly #blockRows: number;
  readonly #rows: number;
  /** Rows of the last microkernels where that leaves fewer empty; as many as of the others where there is no such choice. */
  readonly #rest: number;
  readonly #columns: number;
  readonly #lanes: number;
  readonly #m: Dim;
  readonly #n: Dim;
  readonly #batch: Index;
  readonly #layout: LhsLayout;
  /** Axis of n in which all columns of a group lie, the others being the same; undefined where a group may cross axes. */
  readonly #columnAxis: number | undefined;
  /** Whether the right operand is read where it lies: in panels. */
  readonly #rhsInPanels: boolean;
  /** Panels of columns that are packed together. */
  readonly #group: number;
  readonly #lhsPack: string;
  readonly #rhsPack: string;
  /** Sums of the tile, or, where k is one block, of one microkernel. */
  readonly #totals: string;

  constructor(request: FusionRequest, schedule: Schedule) {
    const choice = choiceOf(request);
    this.#hero = choice.hero;
    const { definition } = this.#hero;
    this.#rhs = choice.rhs;
    this.#kOrder = choice.kOrder;
    const staged = schedule.steps.some((step) => step.opt === "stage" && step.operand === "lhs");
    this.#layout = !staged
      ? "direct"
      : stepSize(schedule, "vector", "m") > 1 || schedule.steps.some((step) => step.opt === "vector" && step.axis === "m")
        ? "panels"
        : "rows";
    this.#frame = new Frame(request);
    this.#schedule = schedule;
    this.#tile = { m: stepSize(schedule, "tile", "m"), n: stepSize(schedule, "tile", "n") };
    this.#blockRows = schedule.steps.some(({ opt }) => opt === "block") ? stepSize(schedule, "block", "m") : this.#tile.m;
    this.#rows = stepSize(schedule, "register", "m");
    this.#rest = stepSize(schedule, "rest", "m") > 1 ? stepSize(schedule, "rest", "m") : this.#rows;
    this.#columns = stepSize(schedule, "register", "n");
    this.#lanes = stepSize(schedule, "vector", "n");
    this.#blocking = blockK(permute(definition.k, this.#kOrder), this.#columns, request.target.caches);
    this.#single = isSingle(this.#blocking);
    this.#m = dimProduct(definition.m);
    this.#n = dimProduct(definition.n);
    this.#batch = unflattenIndex(definition.batch, builtin("group_z"));
    const axis = innermost(definition.n);
    const inAxis = (size: number): boolean => {
      const dim = definition.n[axis];
      return (
        axis >= 0 &&
        (definition.n.slice(0, axis).every((outer) => dimEquals(outer, 1)) || (dim !== undefined && isStatic(dim) && dim % size === 0))
      );
    };
    this.#rhsInPanels = !schedule.steps.some((step) => step.opt === "stage" && step.operand === "rhs");
    const groupedColumns = groupedPanels * this.#columns;
    const isGrouped =
      this.#rhs.strides.free[axis] === 1 && isStatic(this.#n) && this.#n % groupedColumns === 0 && this.#tile.n % groupedColumns === 0;
    this.#group = isGrouped && !this.#rhsInPanels && inAxis(groupedColumns) ? groupedPanels : 1;
    this.#columnAxis = inAxis(this.#group * this.#columns) ? axis : undefined;
    const capacity = this.#blocking.capacity;
    const lhsFloats = this.#layout === "panels" ? this.#blockRows * capacity + this.#lanes : this.#blockRows * this.#rowStride;
    this.#lhsPack = this.#layout === "direct" ? "" : this.#frame.shared("lhs_pack", definition.accumulator, lhsFloats);
    const rhsColumns = this.#keepsRhs ? this.#tile.n : this.#group * this.#columns;
    this.#rhsPack = this.#rhsInPanels ? "" : this.#frame.shared("rhs_pack", definition.accumulator, rhsColumns * capacity);
    this.#totals = this.#frame.shared(
      "totals",
      definition.accumulator,
      this.#single ? this.#rows * this.#columns : this.#tile.m * this.#tile.n,
    );
  }

  /** Whether all columns of the task are packed before its rows, block by block, are multiplied by them. */
  get #keepsRhs(): boolean {
    return !this.#rhsInPanels && this.#blockRows < this.#tile.m;
  }

  /** Elements from one row of the pack to the next, where rows lie along k. */
  get #rowStride(): number {
    const { capacity } = this.#blocking;
    return capacity % 64 === 0 ? capacity + rowPadding : capacity;
  }

  build(): Kernel {
    const { emitter } = this.#frame;
    const mStart = emitter.let("m_start", mul(builtin("group_x"), int(this.#tile.m)));
    const nStart = emitter.let("n_start", mul(builtin("group_y"), int(this.#tile.n)));
    const count = (size: Dim, tile: number, start: Expression): Expression =>
      isStatic(size) && size % tile === 0 ? int(tile) : min(int(tile), sub(dimExpression(size), start));
    const rowCount = emitter.let("rows", count(this.#m, this.#tile.m, mStart));
    const columnCount = emitter.let("columns", count(this.#n, this.#tile.n, nStart));
    const { outer, tiled } = this.#blocking;
    if (!this.#single) {
      emitter.for("t", int(0), int(this.#tile.m * this.#tile.n), "vector", (t) =>
        emitter.store(this.#totals, t, constant(this.#hero.definition.accumulator, 0)),
      );
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
    if (!this.#single) this.#storeTile(mStart, nStart, rowCount, columnCount);
    return this.#frame.finish({
      grid: [dimCeilDiv(this.#m, this.#tile.m), dimCeilDiv(this.#n, this.#tile.n), dimProduct(this.#hero.definition.batch)],
      workgroup: [1, 1, 1],
      schedule: this.#schedule,
    });
  }

  /** Loops over one block of k; `body` gets the position in the block and the index in the definition's order. */
  #blockLoops(block: BlockState, mode: "serial" | "vector", body: (position: Expression, k: Index) => void): void {
    const { emitter } = this.#frame;
    const { inner, tiled } = this.#blocking;
    const run = (tileIndex: Expression | undefined): void =>
      emitter.loops("k", inner, mode, (innerIndex) => {
        const local = tileIndex ? [tileIndex, ...innerIndex] : innerIndex;
        const shape = tileIndex ? [tiled?.by ?? 1, ...inner] : inner;
        const start = block.start;
        const ordered = [...block.outerIndex, ...(tileIndex && start ? [add(start, tileIndex)] : []), ...innerIndex];
        body(flattenIndex(shape, local), unpermute(ordered, this.#kOrder));
      });
    if (!tiled) run(undefined);
    else emitter.for("kt", int(0), block.count ?? int(tiled.by), inner.every((size) => size === 1) ? mode : "serial", run);
  }

  #block(block: BlockState): void {
    const { emitter } = this.#frame;
    if (this.#keepsRhs) this.#groups(block, (group) => this.#packRhs(block, group));
    if (this.#blockRows === this.#tile.m) this.#rowBlock(block);
    else {
      emitter.for("block", int(0), dimCeilPanels(block.rowCount, this.#blockRows), "serial", (index) => {
        const rowStart = emitter.let("row_start", mul(index, int(this.#blockRows)));
        const rowCount = emitter.let("block_rows", min(int(this.#blockRows), sub(block.rowCount, rowStart)));
        this.#rowBlock({ ...block, mStart: emitter.let("m_block", add(block.mStart, rowStart)), rowStart, rowCount });
      });
    }
  }

  /** The panels of a block's columns that are packed together. */
  #groups({ columnCount }: BlockState, body: (group: Group) => void): void {
    const { emitter } = this.#frame;
    const groupColumns = this.#group * this.#columns;
    emitter.for("group", int(0), dimCeilPanels(columnCount, groupColumns), "serial", (group) =>
      body({
        column: emitter.let("group_start", mul(group, int(groupColumns))),
        firstPanel: this.#keepsRhs ? mul(group, int(this.#group)) : int(0),
      }),
    );
  }

  #rowBlock(block: BlockState): void {
    const { emitter } = this.#frame;
    if (this.#layout === "rows") this.#packRows(block);
    if (this.#layout === "panels") this.#packPanels(block);
    this.#groups(block, (group) => {
      if (!this.#rhsInPanels && !this.#keepsRhs) this.#packRhs(block, group);
      const panels = (panel: Expression): void => {
        const column = this.#group === 1 ? group.column : emitter.let("column", add(group.column, mul(panel, int(this.#columns))));
        this.#rowPanels(block.rowCount, (row, rows) => {
          this.#microkernel(block, row, rows, column, add(group.firstPanel, panel));
          if (this.#single) this.#storePanel(block, row, rows, column);
        });
      };
      if (this.#group === 1) panels(int(0));
      else emitter.for("panel", int(0), int(this.#group), "serial", panels);
    });
  }

  /** The rows of a block as those of microkernels. Short ones come last, as many as there would be whole ones of empty rows. */
  #rowPanels(count: Expression, body: (row: Expression, rows: number) => void): void {
    const { emitter } = this.#frame;
    const panels = dimCeilPanels(count, this.#rows);
    if (this.#rest === this.#rows) {
      emitter.for("rows_panel", int(0), panels, "serial", (panel) => body(emitter.let("row", mul(panel, int(this.#rows))), this.#rows));
      return;
    }
    const spare = sub(mul(panels, int(this.#rows)), count);
    const whole = emitter.let("whole_panels", max(int(0), sub(panels, div(spare, int(this.#rows - this.#rest)))));
    emitter.for("rows_panel", int(0), whole, "serial", (panel) => body(emitter.let("row", mul(panel, int(this.#rows))), this.#rows));
    emitter.for("short_panel", whole, panels, "serial", (panel) => {
      const before = mul(whole, int(this.#rows - this.#rest));
      body(emitter.let("row", add(mul(panel, int(this.#rest)), before)), this.#rest);
    });
  }

  /** Position in the pack of row `i` of the panel that starts at `row`. */
  #lhsAt(row: Expression, i: Expression, position: Expression): Expression {
    if (this.#layout === "panels") return add(add(mul(row, int(this.#blocking.capacity)), mul(position, int(this.#rows))), i);
    return add(mul(add(row, i), int(this.#rowStride)), position);
  }

  #lhsElement(m: Index, k: Index): Expression {
    const { definition, operation } = this.#hero;
    return definition.lhs(this.#frame.emitter.contextOf(operation), this.#batch, m, k);
  }

  /** Rows of the block, contiguous along k. */
  #packRows(block: BlockState): void {
    const { emitter } = this.#frame;
    // Whole panels are packed; rows past the end repeat the last one and are never stored.
    const rows = mul(dimCeilPanels(block.rowCount, this.#rows), int(this.#rows));
    emitter.for("i", int(0), rows, "serial", (i) => {
      const m = this.#rowIndex(block.mStart, i);
      this.#blockLoops(block, "vector", (position, k) =>
        emitter.store(this.#lhsPack, this.#lhsAt(i, int(0), position), this.#lhsElement(m, k)),
      );
    });
  }

  /**
   * For each panel and each k its rows side by side. Where they lie within one row of the innermost axis of m they are copied by whole
   * vectors: what is copied too much is written over by the next k, or the next panel.
   */
  #packPanels(block: BlockState): void {
    const { emitter } = this.#frame;
    const { m } = this.#hero.definition;
    const axis = innermost(m);
    const size = m[axis] ?? 1;
    const width = Math.ceil(this.#rows / this.#lanes) * this.#lanes;
    emitter.for("rows_panel", int(0), dimCeilPanels(block.rowCount, this.#rows), "serial", (panel) => {
      const row = emitter.let("row", mul(panel, int(this.#rows)));
      const first = this.#rowIndex(block.mStart, row);
      const start = first[axis] ?? int(0);
      const together = emitter.block(() =>
        this.#blockLoops(block, "serial", (position, k) =>
          emitter.for("i", int(0), int(width), "vector", (i) => {
            const index = first.map((at, a) => (a === axis ? add(at, i) : at));
            emitter.store(this.#lhsPack, this.#lhsAt(row, i, position), this.#lhsElement(index, k));
          }),
        ),
      );
      const apart = emitter.block(() =>
        emitter.for("i", int(0), int(this.#rows), "serial", (i) => {
          const index = this.#rowIndex(block.mStart, add(row, i));
          this.#blockLoops(block, "serial", (position, k) =>
            emitter.store(this.#lhsPack, this.#lhsAt(row, i, position), this.#lhsElement(index, k)),
          );
        }),
      );
      const fits = compare("le", add(start, int(width)), dimExpression(size));
      if (isStatic(size) && size < width) for (const statement of apart) emitter.push(statement);
      else emitter.push({ kind: "if", condition: fits, then: together, otherwise: apart });
    });
  }

  get #innerSize(): number {
    return this.#blocking.inner.reduce((product, size) => product * size, 1);
  }

  #rowIndex(mStart: Expression, row: Expression): Index {
    const { emitter } = this.#frame;
    const limit = sub(dimExpression(this.#m), int(1));
    const position = dimEquals(this.#m, 1) ? int(0) : emitter.let("m", min(add(mStart, row), limit));
    return unflattenIndex(this.#hero.definition.m, position).map((axis) => emitter.let("mi", axis));
  }

  /** Index of column `start + j`, where `start` begins a group. */
  #columnIndex(start: Expression): (j: Expression) => Index {
    const { n } = this.#hero.definition;
    if (n.length === 1) return (j) => [add(start, j)];
    const axis = this.#columnAxis;
    if (axis === undefined) return (j) => unflattenIndex(n, add(start, j));
    const first = unflattenIndex(n, start).map((part) => this.#frame.emitter.let("ni", part));
    return (j) => first.map((part, at) => (at === axis ? add(part, j) : part));
  }

  /** A group of panels: `pack[(panel * capacity + position) * columns + j]`, zero past the last column. */
  #packRhs(block: BlockState, group: Group): void {
    const { emitter } = this.#frame;
    const nStart = emitter.let("n_group", add(block.nStart, group.column));
    const { definition, operation } = this.#hero;
    const pack = (guarded: boolean): void => {
      const columnIndex = this.#columnIndex(nStart);
      const element = (k: Index, j: Expression): Expression => definition.rhs(emitter.contextOf(operation), this.#batch, k, columnIndex(j));
      const value = (k: Index, j: Expression): Expression =>
        guarded
          ? emitter.when(
              compare("lt", add(nStart, j), dimExpression(this.#n)),
              () => element(k, j),
              () => constant(definition.accumulator, 0),
            )
          : element(k, j);
      const store = (panel: Expression, position: Expression, k: Index, j: Expression): void => {
        const first = mul(add(group.firstPanel, panel), int(this.#blocking.capacity));
        const at = add(mul(add(first, position), int(this.#columns)), j);
        emitter.store(this.#rhsPack, at, value(k, add(mul(panel, int(this.#columns)), j)));
      };
      if (this.#rhs.strides.free[innermost(definition.n)] === 1 && !guarded) {
        this.#blockLoops(block, "serial", (position, k) => {
          for (let panel = 0; panel < this.#group; panel++) {
            emitter.for("j", int(0), int(this.#columns), "vector", (j) => store(int(panel), position, k, j));
          }
        });
      } else {
        emitter.for("j", int(0), int(this.#columns), "serial", (j) =>
          this.#blockLoops(block, "serial", (position, k) => store(int(0), position, k, j)),
        );
      }
    };
    if (isStatic(this.#n) && this.#n % this.#columns === 0) {
      pack(false);
      return;
    }
    const whole = compare("le", add(nStart, int(this.#columns)), dimExpression(this.#n));
    const then = emitter.block(() => pack(false));
    const otherwise = emitter.block(() => pack(true));
    if (isStatic(this.#n) && this.#n < this.#columns) for (const statement of otherwise) emitter.push(statement);
    else emitter.push({ kind: "if", condition: whole, then, otherwise });
  }

  #microkernel(block: BlockState, row: Expression, rows: number, column: Expression, panel: Expression): void {
    const { emitter } = this.#frame;
    const lanes = this.#lanes;
    const dtype = this.#hero.definition.accumulator;
    const isDirect = this.#layout === "direct";
    const rowIndices = isDirect ? Array.from({ length: rows }, (_, i) => this.#rowIndex(block.mStart, add(row, int(i)))) : [];
    const panelStart = mul(panel, int(this.#blocking.capacity));
    const vectorAt = (buffer: string, index: Expression): Expression => load(buffer, index, dtype, undefined, lanes);
    const packed = (position: Expression, v: number): Expression =>
      vectorAt(this.#rhsPack, add(mul(add(panelStart, position), int(this.#columns)), int(v * lanes)));
    const columnIndex = this.#rhsInPanels ? this.#columnIndex(emitter.let("n_panel", add(block.nStart, column))) : undefined;
    const blockStart = unpermute(
      [...block.outerIndex, ...(block.start ? [block.start] : []), ...this.#blocking.inner.map(() => int(0))],
      this.#kOrder,
    );
    const rhs = (position: Expression, v: number): Expression =>
      columnIndex ? this.#rhsVector(blockStart, position, columnIndex(int(v * lanes))) : packed(position, v);
    sumInRegisters(
      emitter,
      { rows, vectors: this.#columns / lanes, lanes, dtype },
      (addProducts) => {
        if (isDirect) {
          this.#blockLoops(block, "serial", (position, k) =>
            addProducts(
              (i) => this.#lhsElement(rowIndices[i] ?? [], k),
              (v) => rhs(position, v),
            ),
          );
          return;
        }
        const { tiled } = this.#blocking;
        const count = tiled ? mul(block.count ?? int(tiled.by), int(this.#innerSize)) : int(this.#innerSize);
        emitter.for("kk", int(0), count, "serial", (kk) =>
          addProducts(
            (i) => load(this.#lhsPack, this.#lhsAt(row, int(i), kk), dtype),
            (v) => rhs(kk, v),
          ),
        );
      },
      (i, v, sum) => {
        const at = this.#single
          ? int(i * this.#columns + v * lanes)
          : add(mul(add(add(block.rowStart, row), int(i)), int(this.#tile.n)), add(column, int(v * lanes)));
        emitter.store(this.#totals, at, this.#single ? sum : add(vectorAt(this.#totals, at), sum));
      },
    );
  }

  /** A vector of a right operand that lies in panels, from column `n` on, so many positions after `k`. */
  #rhsVector(k: Index, position: Expression, n: Index): Expression {
    const { definition, operation } = this.#hero;
    const first = definition.rhs(this.#frame.emitter.contextOf(operation), this.#batch, k, n);
    if (first.kind !== "load") throw new Error("internal: an operand in panels is no load");
    return { ...first, index: add(first.index, mul(position, int(this.#columns))), lanes: this.#lanes };
  }

  /** Results of one microkernel, whose sums are whole. */
  #storePanel(block: BlockState, row: Expression, most: number, column: Expression): void {
    const { emitter } = this.#frame;
    const isWhole = isStatic(this.#m) && this.#m % this.#rows === 0;
    const rows = isWhole ? int(most) : min(int(most), sub(block.rowCount, row));
    const start = emitter.let("n_panel", add(block.nStart, column));
    const columns =
      isStatic(this.#n) && this.#n % this.#columns === 0 ? int(this.#columns) : min(int(this.#columns), sub(block.columnCount, column));
    emitter.for("i", int(0), rows, "serial", (i) =>
      this.#storeRow(add(block.mStart, add(row, i)), start, columns, mul(i, int(this.#columns))),
    );
  }

  #storeTile(mStart: Expression, nStart: Expression, rowCount: Expression, columnCount: Expression): void {
    this.#frame.emitter.for("i", int(0), rowCount, "serial", (i) =>
      this.#storeRow(add(mStart, i), nStart, columnCount, mul(i, int(this.#tile.n))),
    );
  }

  /** Results of row `m` for `count` columns from `start` on, whose sums lie at `totals[from]`. */
  #storeRow(m: Expression, start: Expression, count: Expression, from: Expression): void {
    const { emitter } = this.#frame;
    const { definition, operation } = this.#hero;
    const position = dimEquals(this.#m, 1) ? int(0) : emitter.let("m", m);
    const rowIndex = unflattenIndex(definition.m, position).map((axis) => emitter.let("mi", axis));
    const columnIndex = this.#single ? this.#columnIndex(start) : (j: Expression): Index => unflattenIndex(definition.n, add(start, j));
    emitter.for("j", int(0), count, "vector", (j) => {
      const index = definition.resultIndex(this.#batch, rowIndex, columnIndex(j));
      const sum = load(this.#totals, add(from, j), definition.accumulator);
      const rounded = emitter.rounded(operation.result, sum);
      const total = rounded === sum ? sum : emitter.let("total", rounded);
      emitter.withBound(new Map([[operation.result, () => total]]), () => this.#frame.storeResults(index));
    });
  }
}

interface BlockState {
  readonly outerIndex: Index;
  /** First index and length of the tiled axis in this block. */
  readonly start: Expression | undefined;
  readonly count: Expression | undefined;
  readonly mStart: Expression;
  readonly nStart: Expression;
  /** First row of the block in the task; `mStart` is that row of the result. */
  readonly rowStart: Expression;
  readonly rowCount: Expression;
  readonly columnCount: Expression;
}

interface Group {
  /** First column, from that of the task. */
  readonly column: Expression;
  /** Its place in the pack. */
  readonly firstPanel: Expression;
}

function dimCeilPanels(count: Expression, by: number): Expression {
  if (count.kind === "constant") return int(Math.ceil(count.value / by));
  return by === 1 ? count : div(add(count, int(by - 1)), int(by));
}
