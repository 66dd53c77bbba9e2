/**
 * The `contract` template on GPUs: a workgroup computes a tile of (m, n), walking k in steps; each step both operands'
 * tiles are staged in shared memory, producers inlined, and every invocation updates a block of registers. Convolutions
 * are the same over flattened index spaces (implicit GEMM).
 */

import { dimCeilDiv, dimEquals, dimProduct, isStatic } from "../../ir/dim.ts";
import {
  add,
  builtin,
  compare,
  constant,
  div,
  type Expression,
  fma,
  int,
  load,
  logicalAnd,
  min,
  mod,
  mul,
  sub,
  yes,
} from "../../ir/expression.ts";
import type { Index } from "../../ir/loop.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { type ContractHero, contractHero, type OperandAccess, orderOfK, permute, probeOperand, unpermute } from "./contract.ts";
import { dimExpression, unflattenIndex } from "./emitter.ts";
import { Frame, type FusionRequest } from "./frame.ts";
import { type Schedule, stepSize } from "./schedule.ts";

export function chooseContractGpuSchedule(request: FusionRequest): Schedule {
  const { definition } = contractHero(request);
  const n = dimProduct(definition.n);
  const k = dimProduct(definition.k);
  const tile =
    isStatic(n) && n <= 16
      ? { m: 64, n: 16, rm: 4, rn: 1 }
      : isStatic(n) && n <= 32
        ? { m: 64, n: 32, rm: 4, rn: 2 }
        : { m: 64, n: 64, rm: 4, rn: 4 };
  return {
    template: "contract",
    steps: [
      { opt: "tile", axis: "m", by: tile.m },
      { opt: "tile", axis: "n", by: tile.n },
      { opt: "tile", axis: "k", by: isStatic(k) && k <= 8 ? 8 : 16 },
      { opt: "register", axis: "m", by: tile.rm },
      { opt: "register", axis: "n", by: tile.rn },
      { opt: "stage", operand: "lhs" },
      { opt: "stage", operand: "rhs" },
    ],
  };
}

export function buildContractGpu(request: FusionRequest, schedule: Schedule): Kernel {
  return new GpuContraction(request, schedule).build();
}

class GpuContraction {
  readonly #frame: Frame;
  readonly #hero: ContractHero;
  readonly #schedule: Schedule;
  readonly #lhs: OperandAccess;
  readonly #rhs: OperandAccess;
  readonly #kOrder: readonly number[];
  readonly #tile: { readonly m: number; readonly n: number; readonly k: number };
  readonly #register: { readonly m: number; readonly n: number };
  readonly #threads: number;

  constructor(request: FusionRequest, schedule: Schedule) {
    this.#hero = contractHero(request);
    this.#lhs = probeOperand(request, this.#hero, "lhs");
    this.#rhs = probeOperand(request, this.#hero, "rhs");
    this.#kOrder = orderOfK(this.#hero.definition, this.#rhs);
    this.#frame = new Frame(request);
    this.#schedule = schedule;
    this.#tile = { m: stepSize(schedule, "tile", "m"), n: stepSize(schedule, "tile", "n"), k: stepSize(schedule, "tile", "k") };
    this.#register = { m: stepSize(schedule, "register", "m"), n: stepSize(schedule, "register", "n") };
    this.#threads = (this.#tile.m / this.#register.m) * (this.#tile.n / this.#register.n);
  }

  build(): Kernel {
    const { emitter } = this.#frame;
    const { definition } = this.#hero;
    const [m, n, k] = [dimProduct(definition.m), dimProduct(definition.n), dimProduct(definition.k)];
    const { m: tileM, n: tileN, k: tileK } = this.#tile;
    const across = tileN / this.#register.n;
    const down = tileM / this.#register.m;
    const batch = unflattenIndex(definition.batch, builtin("group_z"));
    const mStart = emitter.let("m_start", mul(builtin("group_x"), int(tileM)));
    const nStart = emitter.let("n_start", mul(builtin("group_y"), int(tileN)));
    const tx = emitter.let("tx", mod(builtin("local_x"), int(across)));
    const ty = emitter.let("ty", div(builtin("local_x"), int(across)));
    const lhsTile = this.#frame.shared("lhs_tile", definition.accumulator, tileK * tileM);
    const rhsTile = this.#frame.shared("rhs_tile", definition.accumulator, tileK * tileN);
    const acc = emitter.fresh("acc");
    const [a, b] = [emitter.fresh("a"), emitter.fresh("b")];
    emitter.push({ kind: "registers", name: acc, dtype: definition.accumulator, lanes: 1, length: this.#register.m * this.#register.n });
    emitter.push({ kind: "registers", name: a, dtype: definition.accumulator, lanes: 1, length: this.#register.m });
    emitter.push({ kind: "registers", name: b, dtype: definition.accumulator, lanes: 1, length: this.#register.n });
    emitter.for("step", int(0), dimExpression(dimCeilDiv(k, tileK)), "serial", (step) => {
      const kStart = emitter.let("k_start", mul(step, int(tileK)));
      this.#stage("lhs", lhsTile, tileM, mStart, kStart, batch);
      this.#stage("rhs", rhsTile, tileN, nStart, kStart, batch);
      emitter.push({ kind: "barrier" });
      emitter.for("kk", int(0), int(tileK), "serial", (kk) => {
        const read = (target: string, tile: string, width: number, count: number, lane: Expression, stride: number): void =>
          emitter.for("i", int(0), int(count), "unroll", (i) =>
            emitter.store(target, i, load(tile, add(add(mul(kk, int(width)), lane), mul(i, int(stride))), definition.accumulator)),
          );
        read(a, lhsTile, tileM, this.#register.m, ty, down);
        read(b, rhsTile, tileN, this.#register.n, tx, across);
        emitter.for("i", int(0), int(this.#register.m), "unroll", (i) =>
          emitter.for("j", int(0), int(this.#register.n), "unroll", (j) => {
            const slot = add(mul(i, int(this.#register.n)), j);
            emitter.store(
              acc,
              slot,
              fma(load(a, i, definition.accumulator), load(b, j, definition.accumulator), load(acc, slot, definition.accumulator)),
            );
          }),
        );
      });
      emitter.push({ kind: "barrier" });
    });
    emitter.for("i", int(0), int(this.#register.m), "unroll", (i) =>
      emitter.for("j", int(0), int(this.#register.n), "unroll", (j) => {
        const row = emitter.let("m", add(add(mStart, ty), mul(i, int(down))));
        const column = emitter.let("n", add(add(nStart, tx), mul(j, int(across))));
        const inside = logicalAnd(compare("lt", row, dimExpression(m)), compare("lt", column, dimExpression(n)));
        emitter.if(inside, () => this.#store(batch, row, column, load(acc, add(mul(i, int(this.#register.n)), j), definition.accumulator)));
      }),
    );
    return this.#frame.finish({
      grid: [dimCeilDiv(m, tileM), dimCeilDiv(n, tileN), dimProduct(definition.batch)],
      workgroup: [this.#threads, 1, 1],
      schedule: this.#schedule,
    });
  }

  /** Copies a tile of an operand: `tile[kk * width + free]`. Lanes run along the axis that is contiguous in memory. */
  #stage(side: "lhs" | "rhs", tile: string, width: number, start: Expression, kStart: Expression, batch: Index): void {
    const { emitter } = this.#frame;
    const { definition } = this.#hero;
    const access = side === "lhs" ? this.#lhs : this.#rhs;
    const freeShape = side === "lhs" ? definition.m : definition.n;
    const k = dimProduct(definition.k);
    const alongFree = access.strides.free.at(-1) === 1;
    const elements = width * this.#tile.k;
    emitter.for("load", int(0), int(Math.ceil(elements / this.#threads)), "unroll", (round) => {
      const t = emitter.let("t", add(builtin("local_x"), mul(round, int(this.#threads))));
      emitter.if(elements % this.#threads === 0 ? yes : compare("lt", t, int(elements)), () => {
        const free = alongFree ? mod(t, int(width)) : div(t, int(this.#tile.k));
        const kk = alongFree ? div(t, int(width)) : mod(t, int(this.#tile.k));
        const size = dimProduct(freeShape);
        const limit = sub(dimExpression(size), int(1));
        const freeIndex = unflattenIndex(
          freeShape,
          emitter.let(side === "lhs" ? "row" : "column", dimEquals(size, 1) ? int(0) : min(add(start, free), limit)),
        );
        const kPosition = emitter.let("k", add(kStart, kk));
        const kIndex = unpermute(unflattenIndex(permute(definition.k, this.#kOrder), kPosition), this.#kOrder);
        const context = emitter.contextOf(this.#hero.operation);
        const element = (): Expression =>
          side === "lhs" ? definition.lhs(context, batch, freeIndex, kIndex) : definition.rhs(context, batch, kIndex, freeIndex);
        const exact = isStatic(k) && k % this.#tile.k === 0;
        const value = exact
          ? element()
          : emitter.when(compare("lt", kPosition, dimExpression(k)), element, () => constant(definition.accumulator, 0));
        emitter.store(tile, add(mul(kk, int(width)), free), value);
      });
    });
  }

  #store(batch: Index, row: Expression, column: Expression, total: Expression): void {
    const { emitter, region } = this.#frame;
    const { definition, operation } = this.#hero;
    const index = definition.resultIndex(batch, unflattenIndex(definition.m, row), unflattenIndex(definition.n, column));
    const named = emitter.let("total", total);
    const values = emitter.withBound(new Map([[operation.result, () => named]]), () =>
      region.results.map((value) => emitter.element(value, index)),
    );
    region.results.forEach((value, result) => {
      const element = values[result];
      if (element) emitter.store(this.#frame.output(result), emitter.flatten(value.type.shape, index), element);
    });
  }
}
