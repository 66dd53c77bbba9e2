/**
 * The `contract` template on GPUs: a workgroup computes a tile of (m, n), walking k in blocks; both operands' tiles of a
 * block are staged in shared memory, producers inlined, and every invocation updates a block of registers. Convolutions
 * are the same over flattened index spaces (implicit GEMM).
 *
 * Index arithmetic is kept out of the walk: an invocation always loads the same rows and columns, whose indices are found
 * once, and k is walked axis by axis, so that a block is a stretch of one axis or a few whole inner axes.
 */

import { type Dim, dimCeilDiv, dimEquals, dimProduct, isStatic, type Shape } from "../../ir/dim.ts";
import { add, builtin, compare, constant, div, type Expression, fma, int, load, min, mod, mul, sub, yes } from "../../ir/expression.ts";
import { dimExpression, unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { Index } from "../../ir/loop.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { type ContractHero, contractHero, type OperandAccess, orderOfK, permute, probeOperand, unpermute } from "./contract.ts";
import { Frame, type FusionRequest } from "./frame.ts";
import { type Schedule, stepSize } from "./schedule.ts";

/** Of a workgroup: eight along each side of a tile. */
export const contractInvocations = 64;

/** Elements of k staged at once. */
const blockSize = 16;
/** Whole inner axes make a block when they are together no larger than this. */
const largestWholeBlock = 32;

export function chooseContractGpuSchedule(request: FusionRequest): Schedule {
  const hero = contractHero(request);
  const { definition } = hero;
  const n = dimProduct(definition.n);
  const m = dimProduct(definition.m);
  const blocking = blockK(permute(definition.k, orderOfK(definition, probeOperand(request, hero, "rhs"))));
  const width = sideOfTile(n);
  const height = sideOfTile(m);
  return {
    template: "contract",
    steps: [
      { opt: "tile", axis: "m", by: height.tile },
      { opt: "tile", axis: "n", by: width.tile },
      { opt: "tile", axis: "k", by: blocking.capacity },
      { opt: "register", axis: "m", by: height.register },
      { opt: "register", axis: "n", by: width.register },
      { opt: "stage", operand: "lhs" },
      { opt: "stage", operand: "rhs" },
    ],
  };
}

/** Eight invocations along each side, with as many elements each as the size can use. */
function sideOfTile(size: Dim): { readonly tile: number; readonly register: number } {
  const register = !isStatic(size) || size > 32 ? 8 : size > 16 ? 4 : 2;
  return { tile: 8 * register, register };
}

export function buildContractGpu(request: FusionRequest, schedule: Schedule): Kernel {
  return new GpuContraction(request, schedule).build();
}

/** How k is cut, in walking order: loops over `outer`, then tiles of one axis or whole inner axes. */
interface KBlocking {
  readonly outer: Shape;
  readonly tiled?: Dim;
  readonly inner: readonly number[];
  /** Elements of a block. */
  readonly capacity: number;
}

function blockK(k: Shape): KBlocking {
  // An empty sum: loops that never run.
  if (k.some((size) => dimEquals(size, 0))) return { outer: k, inner: [], capacity: 1 };
  const inner: number[] = [];
  let product = 1;
  let axis = k.length;
  for (; axis > 0; axis--) {
    const size = k[axis - 1] ?? 1;
    if (!isStatic(size) || product * size > largestWholeBlock) break;
    inner.unshift(size);
    product *= size;
  }
  const cut = k[axis - 1];
  if (cut === undefined) return { outer: [], inner, capacity: Math.max(product, 1) };
  // Inner axes that fill half a block make blocks of their own; otherwise the axis around them is cut.
  if (product > blockSize / 2) return { outer: k.slice(0, axis), inner, capacity: product };
  const by = Math.floor(blockSize / product);
  return { outer: k.slice(0, axis - 1), tiled: cut, inner, capacity: by * product };
}

type Side = "lhs" | "rhs";

/** What one invocation loads of every block: one row or column, at every `step`-th position from `first` on. */
interface StagedLane {
  readonly free: Index;
  /** Row or column within the tile. */
  readonly lane: Expression;
  readonly first: Expression;
  readonly step: number;
}

class GpuContraction {
  readonly #frame: Frame;
  readonly #hero: ContractHero;
  readonly #schedule: Schedule;
  readonly #access: Readonly<Record<Side, OperandAccess>>;
  readonly #kOrder: readonly number[];
  readonly #blocking: KBlocking;
  readonly #tile: { readonly m: number; readonly n: number };
  readonly #register: { readonly m: number; readonly n: number };
  readonly #threads: number;

  constructor(request: FusionRequest, schedule: Schedule) {
    this.#hero = contractHero(request);
    this.#access = { lhs: probeOperand(request, this.#hero, "lhs"), rhs: probeOperand(request, this.#hero, "rhs") };
    this.#kOrder = orderOfK(this.#hero.definition, this.#access.rhs);
    this.#blocking = blockK(permute(this.#hero.definition.k, this.#kOrder));
    this.#frame = new Frame(request);
    this.#schedule = schedule;
    this.#tile = { m: stepSize(schedule, "tile", "m"), n: stepSize(schedule, "tile", "n") };
    this.#register = { m: stepSize(schedule, "register", "m"), n: stepSize(schedule, "register", "n") };
    this.#threads = (this.#tile.m / this.#register.m) * (this.#tile.n / this.#register.n);
  }

  build(): Kernel {
    const { emitter } = this.#frame;
    const { definition } = this.#hero;
    const [m, n] = [dimProduct(definition.m), dimProduct(definition.n)];
    const { m: tileM, n: tileN } = this.#tile;
    const { capacity, outer } = this.#blocking;
    const batch = unflattenIndex(definition.batch, builtin("group_z"));
    const mStart = emitter.let("m_start", mul(builtin("group_x"), int(tileM)));
    const nStart = emitter.let("n_start", mul(builtin("group_y"), int(tileN)));
    const lhsTile = this.#frame.shared("lhs_tile", definition.accumulator, capacity * tileM);
    const rhsTile = this.#frame.shared("rhs_tile", definition.accumulator, capacity * tileN);
    const acc = emitter.fresh("acc");
    emitter.push({ kind: "registers", name: acc, dtype: definition.accumulator, lanes: 1, length: this.#register.m * this.#register.n });
    const lhsLane = this.#stagedLane("lhs", tileM, mStart);
    const rhsLane = this.#stagedLane("rhs", tileN, nStart);
    emitter.loops("ko", outer, "serial", (outerIndex) =>
      this.#blocks((start) => {
        this.#stage("lhs", lhsTile, lhsLane, batch, outerIndex, start);
        this.#stage("rhs", rhsTile, rhsLane, batch, outerIndex, start);
        emitter.push({ kind: "barrier" });
        this.#multiply(lhsTile, rhsTile, acc);
        emitter.push({ kind: "barrier" });
      }),
    );
    this.#storeTile(batch, mStart, nStart, acc);
    return this.#frame.finish({
      grid: [dimCeilDiv(m, tileM), dimCeilDiv(n, tileN), dimProduct(definition.batch)],
      workgroup: [this.#threads, 1, 1],
      schedule: this.#schedule,
    });
  }

  /** Runs `body` for every block; `start` is the first index of the tiled axis. */
  #blocks(body: (start: Expression | undefined) => void): void {
    const { emitter } = this.#frame;
    const { tiled } = this.#blocking;
    if (tiled === undefined) body(undefined);
    else
      emitter.for("kt", int(0), dimExpression(dimCeilDiv(tiled, this.#tileOfAxis)), "serial", (tile) =>
        body(emitter.let("k_start", mul(tile, int(this.#tileOfAxis)))),
      );
  }

  /** Indices of the tiled axis in one block. */
  get #tileOfAxis(): number {
    return this.#blocking.capacity / this.#blocking.inner.reduce((product, size) => product * size, 1);
  }

  /**
   * Lanes run along rows or columns, so that an invocation's own index is found once; its loads along k fall into cache
   * lines it has just read.
   */
  #stagedLane(side: Side, width: number, start: Expression): StagedLane {
    const { emitter } = this.#frame;
    const freeShape = side === "lhs" ? this.#hero.definition.m : this.#hero.definition.n;
    const size = dimProduct(freeShape);
    const lane = emitter.let("lane", mod(builtin("local_x"), int(width)));
    // Rows past the end repeat the last one and are never stored.
    const position = dimEquals(size, 1)
      ? int(0)
      : emitter.let(side === "lhs" ? "row" : "column", min(add(start, lane), sub(dimExpression(size), int(1))));
    return {
      free: unflattenIndex(freeShape, position).map((axis) => emitter.let("f", axis)),
      lane,
      first: div(builtin("local_x"), int(width)),
      step: this.#threads / width,
    };
  }

  #stage(
    side: Side,
    tile: string,
    { free, lane, first, step }: StagedLane,
    batch: Index,
    outerIndex: Index,
    start: Expression | undefined,
  ): void {
    const { emitter } = this.#frame;
    const { definition, operation } = this.#hero;
    const { tiled, inner, capacity } = this.#blocking;
    const width = side === "lhs" ? this.#tile.m : this.#tile.n;
    emitter.for(
      "kk",
      step === 1 ? int(0) : first,
      int(capacity),
      "serial",
      (kk) => {
        const local = unflattenIndex(start === undefined ? inner : [this.#tileOfAxis, ...inner], kk);
        const axis = start === undefined ? undefined : add(start, local[0] ?? int(0));
        const k = unpermute([...outerIndex, ...(axis ? [axis, ...local.slice(1)] : local)], this.#kOrder);
        const context = emitter.contextOf(operation);
        const element = (): Expression =>
          side === "lhs" ? definition.lhs(context, batch, free, k) : definition.rhs(context, batch, k, free);
        const whole = !axis || (tiled !== undefined && isStatic(tiled) && tiled % this.#tileOfAxis === 0);
        const value = whole
          ? element()
          : emitter.when(compare("lt", axis, dimExpression(tiled ?? 1)), element, () => constant(definition.accumulator, 0));
        emitter.store(tile, add(mul(kk, int(width)), lane), value);
      },
      step,
    );
  }

  /** Row and column of this invocation within the tile; its elements are `across` and `down` apart. */
  #lanes(): { readonly across: number; readonly down: number; readonly column: Expression; readonly row: Expression } {
    const across = this.#tile.n / this.#register.n;
    return {
      across,
      down: this.#tile.m / this.#register.m,
      column: mod(builtin("local_x"), int(across)),
      row: div(builtin("local_x"), int(across)),
    };
  }

  #multiply(lhsTile: string, rhsTile: string, acc: string): void {
    const { emitter } = this.#frame;
    const dtype = this.#hero.definition.accumulator;
    const { across, down, column, row } = this.#lanes();
    emitter.for("kk", int(0), int(this.#blocking.capacity), "serial", (kk) => {
      const read = (name: string, tile: string, width: number, count: number, lane: Expression, stride: number): readonly Expression[] =>
        Array.from({ length: count }, (_, i) => emitter.let(name, load(tile, add(add(mul(kk, int(width)), lane), int(i * stride)), dtype)));
      const a = read("a", lhsTile, this.#tile.m, this.#register.m, row, down);
      const b = read("b", rhsTile, this.#tile.n, this.#register.n, column, across);
      for (const [i, x] of a.entries()) {
        for (const [j, y] of b.entries()) {
          const slot = int(i * this.#register.n + j);
          emitter.store(acc, slot, fma(x, y, load(acc, slot, dtype)));
        }
      }
    });
  }

  #storeTile(batch: Index, mStart: Expression, nStart: Expression, acc: string): void {
    const { emitter } = this.#frame;
    const { definition } = this.#hero;
    const { across, down, column, row } = this.#lanes();
    const limits = { m: dimExpression(dimProduct(definition.m)), n: dimExpression(dimProduct(definition.n)) };
    const count = this.#register.m * this.#register.n;
    // A copy that may be indexed by loops: the epilogue is written once, and the sums stay in registers until here.
    const totals = emitter.fresh("totals");
    emitter.push({ kind: "registers", name: totals, dtype: definition.accumulator, lanes: 1, length: count });
    for (let slot = 0; slot < count; slot++) emitter.store(totals, int(slot), load(acc, int(slot), definition.accumulator));
    emitter.for("i", int(0), int(this.#register.m), "serial", (i) => {
      const m = emitter.let("m", add(add(mStart, row), mul(i, int(down))));
      emitter.if(compare("lt", m, limits.m), () => {
        const mIndex = unflattenIndex(definition.m, m).map((axis) => emitter.let("mi", axis));
        emitter.for("j", int(0), int(this.#register.n), "serial", (j) => {
          const n = emitter.let("n", add(add(nStart, column), mul(j, int(across))));
          const columns = dimProduct(definition.n);
          const inside = isStatic(columns) && columns % this.#tile.n === 0 ? yes : compare("lt", n, limits.n);
          emitter.if(inside, () =>
            this.#store(batch, mIndex, n, load(totals, add(mul(i, int(this.#register.n)), j), definition.accumulator)),
          );
        });
      });
    });
  }

  #store(batch: Index, m: Index, n: Expression, total: Expression): void {
    const { emitter } = this.#frame;
    const { definition, operation } = this.#hero;
    const index = definition.resultIndex(batch, m, unflattenIndex(definition.n, n));
    const named = emitter.let("total", emitter.rounded(operation.result, total));
    emitter.withBound(new Map([[operation.result, () => named]]), () => this.#frame.storeResults(index));
  }
}
