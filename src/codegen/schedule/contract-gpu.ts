/**
 * The `contract` template on GPUs: a workgroup computes a tile of (m, n), walking k in blocks; both operands' tiles of
 * several blocks are under way to shared memory while one is multiplied. What is a load is copied as it lies, sixteen bytes at a
 * time where that can be, beside computation; what is computed, producers inlined, is loaded before a block is multiplied
 * and stored after it. Convolutions are the same over flattened index spaces (implicit GEMM).
 *
 * Index arithmetic is kept out of the walk: an invocation always stages the same rows and columns, whose indices are found
 * once, and k is walked axis by axis, so that a block is a stretch of one axis or a few whole inner axes.
 *
 * A small tile is shared by groups of invocations, each of which sums a part of every block; their sums are added in order. Where tiles
 * are few and the reduction is long, workgroups share a tile too (split-K): each sums a stretch of k and leaves its sums in memory, and
 * the last one to do so adds them all, in order.
 */

import { type Dim, dimCeilDiv, dimEquals, dimMul, dimProduct } from "../../ir/dim.ts";
import {
  add,
  builtin,
  compare,
  constant,
  div,
  type Expression,
  int,
  load,
  logicalAnd,
  min,
  mod,
  mul,
  sub,
  yes,
} from "../../ir/expression.ts";
import { dimExpression, unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { Index } from "../../ir/loop.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { type ContractHero, contractHero, type Side } from "./contract.ts";
import { planOf, type TilePlan } from "./contract-gpu-schedule.ts";
import { type Block, Reduction } from "./contract-reduction.ts";
import { storeSums } from "./contract-results.ts";
import { addWorkgroups, stretchOfBlocks } from "./contract-spread.ts";
import { arithmeticUnit, type ContractUnit, matrixUnit, type TileSums } from "./contract-units.ts";
import { Frame, type FusionRequest } from "./frame.ts";
import { matrixFormat, type Schedule, stepSize } from "./schedule.ts";
import { stage, type TilePlace, tileIndex, tilePlaces } from "./staging.ts";

/** Of kernels on matrix units: while one waits for memory, the other computes. */
const residentWorkgroups = 2;

export function buildContractGpu(request: FusionRequest, schedule: Schedule): Kernel {
  return new GpuContraction(request, schedule).build();
}

/** What one invocation stages of every block, at the same place each time. */
interface StagedUnit extends TilePlace {
  readonly free: Index;
}

class GpuContraction {
  readonly #frame: Frame;
  readonly #hero: ContractHero;
  readonly #schedule: Schedule;
  readonly #plan: TilePlan;
  readonly #reduction: Reduction;
  readonly #tile: { readonly m: number; readonly n: number };
  readonly #register: { readonly m: number; readonly n: number };
  readonly #slices: number;
  readonly #spread: number;
  readonly #stages: number;
  readonly #threads: number;

  constructor(request: FusionRequest, schedule: Schedule) {
    this.#hero = contractHero(request);
    this.#frame = new Frame(request);
    this.#schedule = schedule;
    this.#plan = planOf(request, this.#hero, schedule, matrixFormat(schedule));
    this.#reduction = new Reduction(this.#hero, this.#plan.order, this.#plan.blocking);
    this.#tile = { m: stepSize(schedule, "tile", "m"), n: stepSize(schedule, "tile", "n") };
    this.#register = { m: stepSize(schedule, "register", "m"), n: stepSize(schedule, "register", "n") };
    this.#slices = stepSize(schedule, "split", "k");
    this.#spread = stepSize(schedule, "spread", "k");
    this.#stages = stepSize(schedule, "stages", "k");
    this.#threads = this.#plan.format
      ? stepSize(schedule, "workgroup", "m")
      : (this.#tile.m / this.#register.m) * (this.#tile.n / this.#register.n) * this.#slices;
  }

  build(): Kernel {
    const { emitter, target } = this.#frame;
    const { definition } = this.#hero;
    const { format, stored, stageSize, tiles } = this.#plan;
    const batch = unflattenIndex(definition.batch, div(builtin("group_z"), int(this.#spread))).map((axis) => emitter.let("batch", axis));
    const starts = {
      lhs: emitter.let("m_start", mul(builtin("group_x"), int(this.#tile.m))),
      rhs: emitter.let("n_start", mul(builtin("group_y"), int(this.#tile.n))),
    };
    const partials = this.#slices > 1 ? this.#slices * this.#tile.m * this.#tile.n : 0;
    const shared = this.#frame.shared("tiles", stored, Math.max(this.#stages * stageSize, partials));
    const unit = format
      ? matrixUnit(emitter, format, this.#tile, this.#threads / target.subgroupSize)
      : arithmeticUnit(emitter, definition.accumulator, { tile: this.#tile, register: this.#register, slices: this.#slices }, tiles);
    this.#walk(shared, unit, batch, { lhs: this.#units("lhs", starts.lhs), rhs: this.#units("rhs", starts.rhs) });
    const sums = partials > 0 ? this.#addSlices(shared, unit) : unit;
    const store = (): void => storeSums(this.#frame, this.#hero, sums, { batch, starts, tile: this.#tile });
    if (this.#spread === 1) store();
    else {
      const { sums: name, rows, columns } = sums;
      const { accumulator: dtype } = definition;
      const ofWorkgroup = { name, count: rows.count * columns.count, invocations: this.#threads, dtype, mode: "unroll" } as const;
      addWorkgroups(this.#frame, ofWorkgroup, { spread: this.#spread, tiles: this.#tiles }, store);
    }
    const [x, y, z] = this.#tiles;
    return this.#frame.finish({
      grid: [x, y, dimMul(z, this.#spread)],
      workgroup: [this.#threads, 1, 1],
      ...(format ? { resident: residentWorkgroups } : {}),
      schedule: this.#schedule,
    });
  }

  /** Tiles of the result along rows, columns and batches. */
  get #tiles(): readonly [Dim, Dim, Dim] {
    const { m, n, batch } = this.#hero.definition;
    return [dimCeilDiv(dimProduct(m), this.#tile.m), dimCeilDiv(dimProduct(n), this.#tile.n), dimProduct(batch)];
  }

  /**
   * Copies run `stages - 1` blocks ahead. The barrier of a turn says both that the block it multiplies is there for all,
   * and that all are done with the one before, whose place is filled next.
   */
  #walk(shared: string, unit: ContractUnit, batch: Index, units: Readonly<Record<Side, readonly StagedUnit[]>>): void {
    const { emitter } = this.#frame;
    const { stageSize, tiles, staging } = this.#plan;
    const sides = ["lhs", "rhs"] as const;
    const copied = sides.filter((side) => staging[side].copied);
    const computed = sides.filter((side) => !staging[side].copied);
    const commit = (): void => {
      if (copied.length > 0) emitter.push({ kind: "commit_copies" });
    };
    const ahead = this.#stages - 1;
    const { first, count } = stretchOfBlocks(emitter, this.#reduction, this.#spread);
    const startOf = (side: Side, slot: Expression): Expression => {
      const first = mul(slot, int(stageSize));
      return side === "lhs" ? first : add(first, int(tiles.lhs.size));
    };
    emitter.for("ahead", int(0), int(ahead), "serial", (block) => {
      emitter.if(compare("lt", block, count), () => {
        const at = this.#reduction.blockAt(emitter, add(first, block));
        for (const side of copied) this.#copy(side, shared, startOf(side, block), units[side], batch, at);
        for (const side of computed) this.#compute(side, shared, startOf(side, block), units[side], batch, at, yes).store();
      });
      commit();
    });
    emitter.for("block", int(0), count, "serial", (block) => {
      if (copied.length > 0) emitter.push({ kind: "await_copies", pending: ahead - 1 });
      emitter.push({ kind: "barrier" });
      const next = emitter.let("next", add(block, int(ahead)));
      const isLeft = compare("lt", next, count);
      const slot = emitter.let("slot", mod(next, int(this.#stages)));
      const stores = computed.map((side) =>
        this.#compute(side, shared, startOf(side, slot), units[side], batch, this.#reduction.blockAt(emitter, add(first, next)), isLeft),
      );
      if (copied.length > 0) {
        emitter.if(isLeft, () => {
          const at = this.#reduction.blockAt(emitter, add(first, next));
          for (const side of copied) this.#copy(side, shared, startOf(side, slot), units[side], batch, at);
        });
      }
      commit();
      const current = emitter.let("current", mod(block, int(this.#stages)));
      unit.multiply(
        { tile: tiles.lhs, shared, start: startOf("lhs", current) },
        { tile: tiles.rhs, shared, start: startOf("rhs", current) },
      );
      for (const { store } of stores) store();
    });
  }

  #units(side: Side, start: Expression): readonly StagedUnit[] {
    const { emitter } = this.#frame;
    const { m, n } = this.#hero.definition;
    const { tiles, staging } = this.#plan;
    const { along, lanes } = staging[side];
    const shape = side === "lhs" ? m : n;
    const size = dimProduct(shape);
    return tilePlaces(tiles[side], lanes, this.#threads).map((place): StagedUnit => {
      const lane = emitter.let("lane", place.lane);
      const k = emitter.let("kk", place.k);
      // Rows past the end repeat the last ones and are never stored.
      const last = sub(dimExpression(size), int(along === "free" ? lanes : 1));
      const position = dimEquals(size, 1) ? int(0) : emitter.let(side === "lhs" ? "row" : "column", min(add(start, lane), last));
      return { free: unflattenIndex(shape, position).map((axis) => emitter.let("f", axis)), lane, k, exists: place.exists };
    });
  }

  #element(side: Side, { free, k }: StagedUnit, batch: Index, block: Block): Expression {
    return this.#reduction.element(this.#frame.emitter, side, { batch, free, k, depth: this.#plan.tiles[side].depth }, block);
  }

  #copy(side: Side, shared: string, start: Expression, units: readonly StagedUnit[], batch: Index, block: Block): void {
    const { emitter } = this.#frame;
    for (const unit of units) {
      emitter.if(unit.exists, () => {
        const index = tileIndex(this.#plan.tiles[side], start, unit.lane, unit.k);
        stage(emitter, shared, index, this.#plan.staging[side], () => this.#element(side, unit, batch, block));
      });
    }
  }

  /** Elements in names, read where `isLeft`, and what stores them. */
  #compute(
    side: Side,
    shared: string,
    start: Expression,
    units: readonly StagedUnit[],
    batch: Index,
    block: Block,
    isLeft: Expression,
  ): { readonly store: () => void } {
    const { emitter } = this.#frame;
    const values = units.map((unit) =>
      emitter.let(
        "staged",
        emitter.when(
          logicalAnd(isLeft, unit.exists),
          () => this.#element(side, unit, batch, block),
          () => constant(this.#hero.definition.accumulator, 0),
        ),
      ),
    );
    return {
      store: () => {
        units.forEach((unit, i) => {
          const value = values[i];
          const index = tileIndex(this.#plan.tiles[side], start, unit.lane, unit.k);
          if (value) emitter.if(unit.exists, () => emitter.store(shared, index, value));
        });
      },
    };
  }

  /** Sums of all groups meet in shared memory, where each invocation adds those of a few elements of one column. */
  #addSlices(shared: string, { rows, columns, sums, slot }: TileSums): TileSums {
    const { emitter } = this.#frame;
    const { accumulator } = this.#hero.definition;
    const { m, n } = this.#tile;
    const slice = div(builtin("local_x"), int(this.#threads / this.#slices));
    emitter.push({ kind: "barrier" });
    emitter.for("i", int(0), int(rows.count), "unroll", (i) =>
      emitter.for("j", int(0), int(columns.count), "unroll", (j) => {
        const index = add(mul(add(mul(slice, int(m)), rows.at(i)), int(n)), columns.at(j));
        emitter.store(shared, index, load(sums, slot(i, j), accumulator));
      }),
    );
    emitter.push({ kind: "barrier" });
    const count = (m * n) / this.#threads;
    const totals = emitter.fresh("totals");
    emitter.push({ kind: "registers", name: totals, dtype: accumulator, lanes: 1, length: count });
    emitter.for("e", int(0), int(count), "unroll", (e) => {
      const element = emitter.let("element", add(mul(e, int(this.#threads)), builtin("local_x")));
      const total = emitter.declare("total", load(shared, element, accumulator));
      emitter.for("s", int(1), int(this.#slices), "unroll", (s) =>
        emitter.assign(total, add(total, load(shared, add(mul(s, int(m * n)), element), accumulator))),
      );
      emitter.store(totals, e, total);
    });
    const [row, column] = [div(builtin("local_x"), int(n)), mod(builtin("local_x"), int(n))];
    return {
      rows: { count, at: (i) => add(mul(i, int(this.#threads / n)), row) },
      columns: { count: 1, at: () => column },
      sums: totals,
      slot: (i) => i,
    };
  }
}
