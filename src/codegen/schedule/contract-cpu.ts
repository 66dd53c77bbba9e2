/**
 * The `contract` template on CPUs, after Goto and van de Geijn, "Anatomy of high-performance matrix multiplication"
 * (ACM TOMS 34:3, 2008): a task owns a block of (m, n); k is walked in blocks; a panel of the right operand is packed and
 * stays in the first-level cache while a register microkernel runs down the rows. The left operand is read where it lies
 * when it is one plain load (matrices, unpadded convolutions), and is packed when it has to be computed.
 */

import { type Dim, dimCeilDiv, dimEquals, dimProduct, isStatic, type Shape } from "../../ir/dim.ts";
import { add, builtin, compare, constant, type Expression, fma, int, load, min, mul, splat, sub } from "../../ir/expression.ts";
import { dimExpression, flattenIndex, unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { Index } from "../../ir/loop.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { type ContractHero, contractHero, type OperandAccess, orderOfK, permute, probeOperand, unpermute } from "./contract.ts";
import { Frame, type FusionRequest } from "./frame.ts";
import { type Schedule, type ScheduleStep, stepSize } from "./schedule.ts";

/** Floats of a packed panel that is cut, and of the largest that is not: within the first-level cache. */
const tiledPanel = 4096;
const largestPanel = 6144;

export function chooseContractCpuSchedule(request: FusionRequest): Schedule {
  const hero = contractHero(request);
  const lhs = probeOperand(request, hero, "lhs");
  const n = dimProduct(hero.definition.n);
  const m = dimProduct(hero.definition.m);
  // Vectors hold elements of four bytes.
  const lanes = hero.definition.accumulator === "f64" ? 1 : request.target.vectorLanes;
  const columns = lanes * 2;
  const roundUp = (size: number, by: number): number => Math.max(1, Math.ceil(size / by)) * by;
  // Sums fill the registers, but for two vectors of one operand and the element of the other that they are multiplied by.
  const most = Math.floor((request.target.vectorRegisters - 3) / 2);
  const rows = isStatic(m) && m < most ? Math.max(m, 1) : most;
  const steps: ScheduleStep[] = [
    { opt: "tile", axis: "m", by: isStatic(m) ? Math.min(roundUp(m, rows), rows * 16) : rows * 16 },
    { opt: "tile", axis: "n", by: isStatic(n) ? Math.min(roundUp(n, columns), 256) : 256 },
    { opt: "register", axis: "m", by: rows },
    { opt: "register", axis: "n", by: columns },
    { opt: "vector", axis: "n", by: lanes },
    { opt: "stage", operand: "rhs" },
  ];
  if (!lhs.direct) steps.push({ opt: "stage", operand: "lhs" });
  return { template: "contract", steps };
}

export function buildContractCpu(request: FusionRequest, schedule: Schedule): Kernel {
  return new CpuContraction(request, schedule).build();
}

/** How k is cut: whole outer axes, then one axis in tiles, then whole inner axes. Sizes in walking order. */
interface KBlocking {
  readonly outer: Shape;
  readonly tiled?: { readonly size: Dim; readonly by: number };
  readonly inner: readonly number[];
  /** Largest number of elements of a block. */
  readonly capacity: number;
}

function blockK(k: Shape, columns: number): KBlocking {
  const inner: number[] = [];
  let product = 1;
  let axis = k.length;
  while (axis > 0) {
    const size = k[axis - 1] ?? 1;
    if (!isStatic(size) || product * size * columns > largestPanel) break;
    inner.unshift(size);
    product *= size;
    axis -= 1;
  }
  const cut = k[axis - 1];
  if (cut === undefined) return { outer: [], inner, capacity: Math.max(product, 1) };
  // An axis of size 0 leaves nothing to sum, but arrays have an element.
  const elements = Math.max(product, 1);
  const by = Math.max(1, Math.floor(tiledPanel / columns / elements));
  if (by === 1) return { outer: k.slice(0, axis), inner, capacity: elements };
  return { outer: k.slice(0, axis - 1), tiled: { size: cut, by }, inner, capacity: by * elements };
}

class CpuContraction {
  readonly #frame: Frame;
  readonly #hero: ContractHero;
  readonly #schedule: Schedule;
  readonly #rhs: OperandAccess;
  readonly #kOrder: readonly number[];
  readonly #blocking: KBlocking;
  readonly #tile: { readonly m: number; readonly n: number };
  readonly #rows: number;
  readonly #columns: number;
  readonly #lanes: number;
  readonly #m: Dim;
  readonly #n: Dim;
  readonly #batch: Index;
  readonly #lhsPack: string | undefined;
  readonly #rhsPack: string;
  readonly #totals: string;

  constructor(request: FusionRequest, schedule: Schedule) {
    this.#hero = contractHero(request);
    const { definition } = this.#hero;
    this.#rhs = probeOperand(request, this.#hero, "rhs");
    this.#kOrder = orderOfK(definition, this.#rhs);
    this.#frame = new Frame(request);
    this.#schedule = schedule;
    this.#tile = { m: stepSize(schedule, "tile", "m"), n: stepSize(schedule, "tile", "n") };
    this.#rows = stepSize(schedule, "register", "m");
    this.#columns = stepSize(schedule, "register", "n");
    this.#lanes = stepSize(schedule, "vector", "n");
    this.#blocking = blockK(permute(definition.k, this.#kOrder), this.#columns);
    this.#m = dimProduct(definition.m);
    this.#n = dimProduct(definition.n);
    this.#batch = unflattenIndex(definition.batch, builtin("group_z"));
    const staged = schedule.steps.some((step) => step.opt === "stage" && step.operand === "lhs");
    this.#lhsPack = staged ? this.#frame.shared("lhs_pack", definition.accumulator, this.#tile.m * this.#blocking.capacity) : undefined;
    this.#rhsPack = this.#frame.shared("rhs_pack", definition.accumulator, this.#columns * this.#blocking.capacity);
    this.#totals = this.#frame.shared("totals", definition.accumulator, this.#tile.m * this.#tile.n);
  }

  build(): Kernel {
    const { emitter } = this.#frame;
    const mStart = emitter.let("m_start", mul(builtin("group_x"), int(this.#tile.m)));
    const nStart = emitter.let("n_start", mul(builtin("group_y"), int(this.#tile.n)));
    const rowCount = emitter.let("rows", min(int(this.#tile.m), sub(dimExpression(this.#m), mStart)));
    const columnCount = emitter.let(
      "columns",
      isStatic(this.#n) && this.#n % this.#tile.n === 0 ? int(this.#tile.n) : min(int(this.#tile.n), sub(dimExpression(this.#n), nStart)),
    );
    const { outer, tiled } = this.#blocking;
    const single = outer.every((dim) => dimEquals(dim, 1)) && (!tiled || (isStatic(tiled.size) && tiled.size <= tiled.by));
    if (!single) {
      emitter.for("t", int(0), int(this.#tile.m * this.#tile.n), "vector", (t) =>
        emitter.store(this.#totals, t, constant(this.#hero.definition.accumulator, 0)),
      );
    }
    emitter.loops("ko", outer, "serial", (outerIndex) => {
      const block = (start: Expression | undefined, count: Expression | undefined): void =>
        this.#block({ outerIndex, start, count, mStart, nStart, rowCount, columnCount, single });
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
    this.#storeResults(mStart, nStart, rowCount, columnCount);
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
    if (this.#lhsPack) this.#packLhs(block, this.#lhsPack);
    const panels = dimCeilPanels(block.columnCount, this.#columns);
    emitter.for("panel", int(0), panels, "serial", (panel) => {
      const column = emitter.let("column", mul(panel, int(this.#columns)));
      this.#packRhs(block, emitter.let("n_panel", add(block.nStart, column)));
      emitter.for("rows_panel", int(0), dimCeilPanels(block.rowCount, this.#rows), "serial", (rowPanel) =>
        this.#microkernel(block, emitter.let("row", mul(rowPanel, int(this.#rows))), column),
      );
    });
  }

  /** Rows of the block, contiguous along k: `pack[row * capacity + position]`. */
  #packLhs(block: BlockState, pack: string): void {
    const { emitter } = this.#frame;
    const { definition, operation } = this.#hero;
    // Whole panels are packed; rows past the end repeat the last one and are never stored.
    const rows = mul(dimCeilPanels(block.rowCount, this.#rows), int(this.#rows));
    emitter.for("i", int(0), rows, "serial", (i) => {
      const m = this.#rowIndex(block.mStart, i);
      this.#blockLoops(block, "vector", (position, k) =>
        emitter.store(
          pack,
          add(mul(i, int(this.#blocking.capacity)), position),
          definition.lhs(emitter.contextOf(operation), this.#batch, m, k),
        ),
      );
    });
  }

  #rowIndex(mStart: Expression, row: Expression): Index {
    const { emitter } = this.#frame;
    const limit = sub(dimExpression(this.#m), int(1));
    const position = dimEquals(this.#m, 1) ? int(0) : emitter.let("m", min(add(mStart, row), limit));
    return unflattenIndex(this.#hero.definition.m, position).map((axis) => emitter.let("mi", axis));
  }

  /** One panel: `pack[position * columns + j]`, zero past the last column. */
  #packRhs(block: BlockState, nStart: Expression): void {
    const { emitter } = this.#frame;
    const { definition, operation } = this.#hero;
    const n = definition.n;
    const element = (k: Index, j: Expression): Expression =>
      definition.rhs(emitter.contextOf(operation), this.#batch, k, n.length === 1 ? [add(nStart, j)] : unflattenIndex(n, add(nStart, j)));
    const pack = (guarded: boolean): void => {
      const value = (k: Index, j: Expression): Expression =>
        guarded
          ? emitter.when(
              compare("lt", add(nStart, j), dimExpression(this.#n)),
              () => element(k, j),
              () => constant(definition.accumulator, 0),
            )
          : element(k, j);
      if (this.#rhs.strides.free.at(-1) === 1 && !guarded) {
        this.#blockLoops(block, "serial", (position, k) =>
          emitter.for("j", int(0), int(this.#columns), "vector", (j) =>
            emitter.store(this.#rhsPack, add(mul(position, int(this.#columns)), j), value(k, j)),
          ),
        );
      } else {
        emitter.for("j", int(0), int(this.#columns), "serial", (j) =>
          this.#blockLoops(block, "serial", (position, k) =>
            emitter.store(this.#rhsPack, add(mul(position, int(this.#columns)), j), value(k, j)),
          ),
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

  #microkernel(block: BlockState, row: Expression, column: Expression): void {
    const { emitter } = this.#frame;
    const { definition, operation } = this.#hero;
    const vectors = this.#columns / this.#lanes;
    const dtype = definition.accumulator;
    const acc = emitter.fresh("acc");
    emitter.push({ kind: "registers", name: acc, dtype, lanes: this.#lanes, length: this.#rows * vectors });
    const rowIndices = this.#lhsPack ? [] : Array.from({ length: this.#rows }, (_, i) => this.#rowIndex(block.mStart, add(row, int(i))));
    const step = (position: Expression, lhs: (i: number) => Expression): void => {
      const b = Array.from({ length: vectors }, (_, v) =>
        emitter.let("b", load(this.#rhsPack, add(mul(position, int(this.#columns)), int(v * this.#lanes)), dtype, undefined, this.#lanes)),
      );
      for (let i = 0; i < this.#rows; i++) {
        const a = emitter.let("a", splat(lhs(i), this.#lanes));
        b.forEach((column_, v) => {
          const slot = int(i * vectors + v);
          emitter.store(acc, slot, fma(a, column_, load(acc, slot, dtype, undefined, this.#lanes)));
        });
      }
    };
    const pack = this.#lhsPack;
    if (pack) {
      const { tiled, inner } = this.#blocking;
      const innerSize = inner.reduce((product, size) => product * size, 1);
      const count = tiled ? mul(block.count ?? int(tiled.by), int(innerSize)) : int(innerSize);
      emitter.for("kk", int(0), count, "serial", (kk) =>
        step(kk, (i) => load(pack, add(mul(add(row, int(i)), int(this.#blocking.capacity)), kk), dtype)),
      );
    } else {
      this.#blockLoops(block, "serial", (position, k) =>
        step(position, (i) => definition.lhs(emitter.contextOf(operation), this.#batch, rowIndices[i] ?? [], k)),
      );
    }
    for (let i = 0; i < this.#rows; i++) {
      for (let v = 0; v < vectors; v++) {
        const at = add(mul(add(row, int(i)), int(this.#tile.n)), add(column, int(v * this.#lanes)));
        const sum = load(acc, int(i * vectors + v), dtype, undefined, this.#lanes);
        const total = block.single ? sum : add(load(this.#totals, at, dtype, undefined, this.#lanes), sum);
        emitter.push({ kind: "store", buffer: this.#totals, index: at, value: total });
      }
    }
  }

  #storeResults(mStart: Expression, nStart: Expression, rowCount: Expression, columnCount: Expression): void {
    const { emitter } = this.#frame;
    const { definition, operation } = this.#hero;
    emitter.for("i", int(0), rowCount, "serial", (i) => {
      const m = this.#rowIndex(mStart, i);
      emitter.for("j", int(0), columnCount, "vector", (j) => {
        const n = definition.n.length === 1 ? [add(nStart, j)] : unflattenIndex(definition.n, add(nStart, j));
        const index = definition.resultIndex(this.#batch, m, n);
        const sum = load(this.#totals, add(mul(i, int(this.#tile.n)), j), definition.accumulator);
        const rounded = emitter.rounded(operation.result, sum);
        const total = rounded === sum ? sum : emitter.let("total", rounded);
        emitter.withBound(new Map([[operation.result, () => total]]), () => this.#frame.storeResults(index));
      });
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
  readonly rowCount: Expression;
  readonly columnCount: Expression;
  /** The only block: totals are stored, not added. */
  readonly single: boolean;
}

function dimCeilPanels(count: Expression, by: number): Expression {
  if (count.kind === "constant") return int(Math.ceil(count.value / by));
  return by === 1 ? count : { kind: "binary", op: "div", lhs: add(count, int(by - 1)), rhs: int(by), dtype: "i32", lanes: 1 };
}
