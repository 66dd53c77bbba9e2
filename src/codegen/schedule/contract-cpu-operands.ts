/**
 * Operands of a contraction on a CPU: what walks a block of k, and how rows and columns of it are packed.
 *
 * The left operand is packed as it lies. Where k is contiguous (or nothing is), a row of it is a row of the pack, so that the copy is made of
 * vectors and indices of a row are computed once. Where m is, the pack is a panel for the rows of each microkernel, which lie side by
 * side for each k. The right operand is packed in panels: copied where columns lie side by side, transposed where k does.
 */

import { dimEquals, isStatic } from "../../ir/dim.ts";
import { add, compare, constant, div, type Expression, int, max, min, mul, sub } from "../../ir/expression.ts";
import { dimExpression, flattenIndex, unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { Index } from "../../ir/loop.ts";
import { unpermute } from "./contract.ts";
import { innermost, roundUp } from "./contract-blocks.ts";
import type { CpuSizes } from "./contract-cpu-sizes.ts";
import type { Frame } from "./frame.ts";
import { prefetched } from "./prefetch.ts";
import { transposed } from "./transpose.ts";

export interface BlockState {
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

/** Rows of k that a panel's elements are asked for ahead: they may each lie in another page, where the processor does not look ahead itself. */
const packedAhead = 8;

export interface Group {
  /** First column, from that of the task. */
  readonly column: Expression;
  /** Its place in the pack. */
  readonly firstPanel: Expression;
}

/** Panels of so many rows or columns, the last of which may be short. */
export function dimCeilPanels(count: Expression, by: number): Expression {
  if (count.kind === "constant") return int(Math.ceil(count.value / by));
  return by === 1 ? count : div(add(count, int(by - 1)), int(by));
}

export class CpuOperands {
  readonly #frame: Frame;
  readonly #sizes: CpuSizes;
  readonly #batch: Index;
  /** The packs; without a name where there is none. */
  readonly lhsArray: string;
  readonly rhsArray: string;

  constructor(frame: Frame, sizes: CpuSizes, batch: Index) {
    this.#frame = frame;
    this.#sizes = sizes;
    this.#batch = batch;
    const { hero, layout, rhsInPanels, elements } = sizes;
    const { accumulator } = hero.definition;
    this.lhsArray = layout === "direct" ? "" : frame.shared("lhs_pack", accumulator, elements.lhs);
    this.rhsArray = rhsInPanels ? "" : frame.shared("rhs_pack", accumulator, elements.rhs);
  }

  /**
   * Loops over one block of k; `body` gets the position in the block and the index in the definition's order, of the first of every
   * `step` elements of the innermost axis.
   */
  blockLoops(block: BlockState, mode: "serial" | "vector", body: (position: Expression, k: Index) => void, step = 1): void {
    const { emitter } = this.#frame;
    const { inner, tiled } = this.#sizes.blocking;
    const last = innermost(inner);
    const steps = inner.map((size, axis) => (axis === last ? size / step : size));
    const run = (tileIndex: Expression | undefined): void =>
      emitter.loops("k", steps, mode, (stepIndex) => {
        const innerIndex = stepIndex.map((index, axis) => (axis === last ? mul(index, int(step)) : index));
        const local = tileIndex ? [tileIndex, ...innerIndex] : innerIndex;
        const shape = tileIndex ? [tiled?.by ?? 1, ...inner] : inner;
        const start = block.start;
        const ordered = [...block.outerIndex, ...(tileIndex && start ? [add(start, tileIndex)] : []), ...innerIndex];
        body(flattenIndex(shape, local), unpermute(ordered, this.#sizes.kOrder));
      });
    if (!tiled) run(undefined);
    else if (last >= 0) emitter.for("kt", int(0), block.count ?? int(tiled.by), "serial", run);
    else emitter.for("kt", int(0), block.count ?? int(tiled.by), mode, run, step);
  }

  /** Position in the pack of row `i` of the panel that starts at `row`. */
  lhsAt(row: Expression, i: Expression, position: Expression): Expression {
    if (this.#sizes.layout === "panels") return add(add(mul(row, int(this.#sizes.rowStride)), mul(position, int(this.#sizes.rows))), i);
    return add(mul(add(row, i), int(this.#sizes.rowStride)), position);
  }

  lhsElement(m: Index, k: Index): Expression {
    const { definition, operation } = this.#sizes.hero;
    return definition.lhs(this.#frame.emitter.contextOf(operation), this.#batch, m, k);
  }

  /** Rows of the block, contiguous along k. */
  packRows(block: BlockState): void {
    const { emitter } = this.#frame;
    // Whole panels are packed; rows past the end repeat the last one and are never stored.
    const rows = mul(dimCeilPanels(block.rowCount, this.#sizes.rows), int(this.#sizes.rows));
    emitter.for("i", int(0), rows, "serial", (i) => {
      const m = this.rowIndex(block.mStart, i);
      this.blockLoops(block, "vector", (position, k) =>
        emitter.store(this.lhsArray, this.lhsAt(i, int(0), position), this.lhsElement(m, k)),
      );
    });
  }

  /**
   * For each panel and each k its rows side by side, copied by whole vectors where they lie within one row of the innermost axis of m: what is copied
   * too much is written over by the next k, and is padding after the last one.
   */
  packPanels(block: BlockState): void {
    const { emitter } = this.#frame;
    const { m } = this.#sizes.hero.definition;
    const { rows, lanes } = this.#sizes;
    const axis = innermost(m);
    const size = m[axis] ?? 1;
    const width = roundUp(rows, lanes);
    const panels = dimCeilPanels(block.rowCount, rows);
    const apart = (row: Expression): void =>
      emitter.for("i", int(0), int(rows), "serial", (i) => {
        const index = this.rowIndex(block.mStart, add(row, i));
        this.blockLoops(block, "serial", (position, k) =>
          emitter.store(this.lhsArray, this.lhsAt(row, i, position), this.lhsElement(index, k)),
        );
      });
    const eachPanel = (start: Expression, end: Expression, body: (row: Expression) => void): void =>
      emitter.for("rows_panel", start, end, "serial", (panel) => body(emitter.let("row", mul(panel, int(rows)))));
    if (isStatic(size) && size < width) {
      eachPanel(int(0), panels, apart);
      return;
    }
    if (this.#frame.target.prefetches && m.every((dim, at) => at === axis || dimEquals(dim, 1))) {
      // All panels for one k and then the next: rows of the operand may be a power of two apart, so that lines of one panel alone meet in few sets of the cache.
      const left = max(int(0), sub(dimExpression(size), add(block.mStart, int(width - rows))));
      const whole = emitter.let("whole_panels", min(panels, div(left, int(rows))));
      this.blockLoops(block, "serial", (position, k) =>
        eachPanel(int(0), whole, (row) => {
          const first = unflattenIndex(m, add(block.mStart, row));
          this.#prefetchLater(first, k);
          this.#packTogether(row, first, position, k);
        }),
      );
      eachPanel(whole, panels, apart);
      return;
    }
    eachPanel(int(0), panels, (row) => {
      const first = this.rowIndex(block.mStart, row);
      const fits = compare("le", add(first[axis] ?? int(0), int(width)), dimExpression(size));
      const then = emitter.block(() => this.blockLoops(block, "serial", (position, k) => this.#packTogether(row, first, position, k)));
      emitter.push({ kind: "if", condition: fits, then, otherwise: emitter.block(() => apart(row)) });
    });
  }

  /** The rows of a panel from `row` on, which is `first` in the definition, for one k, by whole vectors. */
  #packTogether(row: Expression, first: Index, position: Expression, k: Index): void {
    const { emitter } = this.#frame;
    const { hero, rows, lanes } = this.#sizes;
    const axis = innermost(hero.definition.m);
    emitter.for("i", int(0), int(roundUp(rows, lanes)), "vector", (i) => {
      const index = first.map((at, a) => (a === axis ? add(at, i) : at));
      emitter.store(this.lhsArray, this.lhsAt(row, i, position), this.lhsElement(index, k));
    });
  }

  /** What a row of the left operand is computed from for a later k. */
  #prefetchLater(m: Index, k: Index): void {
    const { emitter } = this.#frame;
    const { hero, kOrder } = this.#sizes;
    const axis = kOrder.findLast((at) => !dimEquals(hero.definition.k[at] ?? 1, 1));
    const later = k.map((at, a) => (a === axis ? add(at, int(packedAhead)) : at));
    const element = emitter.block(() => emitter.store(this.lhsArray, int(0), this.lhsElement(m, later)));
    for (const statement of prefetched(element, this.#frame.bufferNames)) emitter.push(statement);
  }

  rowIndex(mStart: Expression, row: Expression): Index {
    const { emitter } = this.#frame;
    const limit = sub(dimExpression(this.#sizes.m), int(1));
    const position = dimEquals(this.#sizes.m, 1) ? int(0) : emitter.let("m", min(add(mStart, row), limit));
    return unflattenIndex(this.#sizes.hero.definition.m, position).map((axis) => emitter.let("mi", axis));
  }

  /** Index of column `start + j`, where `start` begins a group. */
  columnIndex(start: Expression): (j: Expression) => Index {
    const { n } = this.#sizes.hero.definition;
    if (n.length === 1) return (j) => [add(start, j)];
    const axis = this.#sizes.columnAxis;
    if (axis === undefined) return (j) => unflattenIndex(n, add(start, j));
    const first = unflattenIndex(n, start).map((part) => this.#frame.emitter.let("ni", part));
    return (j) => first.map((part, at) => (at === axis ? add(part, j) : part));
  }

  /** A group of panels: `pack[(panel * capacity + position) * columns + j]`, zero past the last column. */
  packRhs(block: BlockState, group: Group): void {
    const { emitter } = this.#frame;
    const nStart = emitter.let("n_group", add(block.nStart, group.column));
    const { definition, operation } = this.#sizes.hero;
    const pack = (guarded: boolean): void => {
      const columnIndex = this.columnIndex(nStart);
      const element = (k: Index, j: Expression): Expression => definition.rhs(emitter.contextOf(operation), this.#batch, k, columnIndex(j));
      const value = (k: Index, j: Expression): Expression =>
        guarded
          ? emitter.when(
              compare("lt", add(nStart, j), dimExpression(this.#sizes.n)),
              () => element(k, j),
              () => constant(definition.accumulator, 0),
            )
          : element(k, j);
      const packAt = (panel: Expression, position: Expression): Expression => {
        const first = mul(add(group.firstPanel, panel), int(this.#sizes.blocking.capacity));
        return mul(add(first, position), int(this.#sizes.columns));
      };
      const store = (panel: Expression, position: Expression, k: Index, j: Expression): void =>
        emitter.store(this.rhsArray, add(packAt(panel, position), j), value(k, add(mul(panel, int(this.#sizes.columns)), j)));
      if (this.#sizes.columnsAreContiguous && !guarded) {
        this.blockLoops(block, "serial", (position, k) => {
          for (let panel = 0; panel < this.#sizes.group; panel++) {
            emitter.for("j", int(0), int(this.#sizes.columns), "vector", (j) => store(int(panel), position, k, j));
          }
        });
      } else if (this.#sizes.transposesRhs && !guarded) {
        this.#transposeRhs(
          block,
          (k, j) => element(k, int(j)),
          (position) => packAt(int(0), position),
        );
      } else {
        emitter.for("j", int(0), int(this.#sizes.columns), "serial", (j) =>
          this.blockLoops(block, "serial", (position, k) => store(int(0), position, k, j)),
        );
      }
    };
    if (isStatic(this.#sizes.n) && this.#sizes.n % this.#sizes.columns === 0) {
      pack(false);
      return;
    }
    const whole = compare("le", add(nStart, int(this.#sizes.columns)), dimExpression(this.#sizes.n));
    const then = emitter.block(() => pack(false));
    const otherwise = emitter.block(() => pack(true));
    if (isStatic(this.#sizes.n) && this.#sizes.n < this.#sizes.columns) for (const statement of otherwise) emitter.push(statement);
    else emitter.push({ kind: "if", condition: whole, then, otherwise });
  }

  /** A panel whose columns lie along k in memory: square blocks of them are loaded as rows, and stored as columns. */
  #transposeRhs(block: BlockState, element: (k: Index, column: number) => Expression, packAt: (position: Expression) => Expression): void {
    const { emitter } = this.#frame;
    const { columns, lanes } = this.#sizes;
    const along = (k: Index, column: number): Expression => {
      const first = element(k, column);
      if (first.kind !== "load") throw new Error("internal: an operand that is transposed is no load");
      return emitter.let("along", { ...first, lanes });
    };
    // One loop for each vector of columns: as many lines of memory as a set of the cache has ways, should rows be a power of two apart.
    for (let column = 0; column < columns; column += lanes) {
      const pack = (position: Expression, k: Index): void => {
        const rows = Array.from({ length: lanes }, (_, j) => along(k, column + j));
        for (const [i, vector] of transposed(emitter, rows).entries())
          emitter.store(this.rhsArray, add(packAt(add(position, int(i))), int(column)), vector);
      };
      this.blockLoops(block, "serial", pack, lanes);
    }
  }
}
