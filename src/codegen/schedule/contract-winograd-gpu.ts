/**
 * The `contract` template on GPUs for windows of three that move by one: Winograd's minimal filtering in one kernel. A workgroup owns a
 * block of tiles of results and of columns. For a block of channels an invocation loads one tile of the left operand, or one window of the
 * right one, or both, to registers while the block before is multiplied, transforms both, and stores them to shared memory, a matrix for each
 * point of a tile. An invocation sums a block of rows and columns of one point. Those of a tile meet in shared memory, a part of the
 * invocations' sums at a time; what they are transformed to goes through the epilogue.
 */

import { dimCeilDiv, dimProduct, isStatic } from "../../ir/dim.ts";
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
  splat,
  sub,
  yes,
} from "../../ir/expression.ts";
import { dimExpression, unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { contractHero } from "./contract.ts";
import { winogradForm } from "./contract-winograd-blocks.ts";
import { registerSide, type WinogradTile, winogradTile } from "./contract-winograd-gpu-sizes.ts";
import { Frame, type FusionRequest } from "./frame.ts";
import type { Schedule } from "./schedule.ts";
import type { WinogradProblem } from "./winograd-sides.ts";
import { transformFilter, transformInput } from "./winograd-transforms.ts";
import { inputOfTile, storeTile, tapsOf, tileOfRow } from "./winograd-windows.ts";

/** Elements that are loaded from shared memory at once. */
const together = 4;

export function buildContractWinogradGpu(request: FusionRequest, schedule: Schedule): Kernel {
  const hero = contractHero(request);
  const form = winogradForm(request, hero);
  if (!form) throw new Error("internal: Winograd's products of something that has no windows");
  const frame = new Frame(request);
  const batch = unflattenIndex(hero.definition.batch, builtin("group_z")).map((axis) => frame.emitter.let("batch", axis));
  const tile = winogradTile(schedule, form);
  new WinogradKernel({ frame, hero, form, batch }, tile).emit();
  return frame.finish({
    grid: [dimCeilDiv(form.rows, tile.side), Math.ceil(form.n / tile.side), dimProduct(hero.definition.batch)],
    workgroup: [tile.invocations, 1, 1],
    schedule,
  });
}

/** Elements of both operands for the next block. */
interface Loaded {
  readonly lhs: readonly Expression[];
  readonly rhs: readonly Expression[];
}

class WinogradKernel {
  readonly #problem: WinogradProblem;
  readonly #tile: WinogradTile;
  /** Blocks of registers along a side of the workgroup's tile. */
  readonly #perSide: number;
  /** Columns whose sums are a vector, and vectors of columns that an invocation sums. */
  readonly #lanes: number;
  readonly #across: number;
  readonly #shared: string;
  readonly #sums: string;
  readonly #first: { readonly row: Expression; readonly column: Expression };
  /** Of an invocation: its point, and which block of that point's product it sums. */
  readonly #point: Expression;
  readonly #position: Expression;

  constructor(problem: WinogradProblem, tile: WinogradTile) {
    const { frame } = problem;
    const { emitter } = frame;
    this.#problem = problem;
    this.#tile = tile;
    this.#perSide = tile.side / registerSide;
    this.#lanes = frame.target.vectorLanes;
    this.#across = registerSide / this.#lanes;
    this.#shared = frame.shared("tiles", "f32", tile.staged);
    this.#sums = emitter.fresh("acc");
    this.#first = {
      row: emitter.let("row_start", mul(builtin("group_x"), int(tile.side))),
      column: emitter.let("n_start", mul(builtin("group_y"), int(tile.side))),
    };
    this.#point = emitter.let("point", div(builtin("local_x"), int(this.#perSide ** 2)));
    this.#position = emitter.let("position", mod(builtin("local_x"), int(this.#perSide ** 2)));
  }

  emit(): void {
    const { frame, form } = this.#problem;
    const { emitter } = frame;
    const sums = (registerSide * registerSide) / this.#lanes;
    emitter.push({ kind: "registers", name: this.#sums, dtype: "f32", lanes: this.#lanes, length: sums });
    const { load, store } = this.#staging();
    const blocks = dimCeilDiv(form.k, this.#tile.blockOfK);
    // What lies past the last channel is zero: a last turn multiplies, and what it stages is for nobody.
    emitter.for("block", int(0), add(dimExpression(blocks), int(1)), "serial", (block) => {
      const loaded = load(emitter.let("k_start", mul(block, int(this.#tile.blockOfK))));
      emitter.if(compare("gt", block, int(0)), () => this.#multiply());
      emitter.push({ kind: "barrier" });
      store(loaded);
      emitter.push({ kind: "barrier" });
    });
    this.#storeResults();
  }

  /** Neighbouring invocations have neighbouring elements of memory; rows and columns past the last ones repeat them, and are never stored. */
  #staging(): { readonly load: (start: Expression) => Loaded; readonly store: (loaded: Loaded) => void } {
    const { frame, form } = this.#problem;
    const { emitter } = frame;
    const { side, blockOfK, rowStride, pointStride, rhsStart, invocations, perOperand } = this.#tile;
    const axes = form.windows.length;
    const unit = emitter.let("unit", mod(builtin("local_x"), int(perOperand)));
    const [outer, inner] = [(by: number) => div(unit, int(by)), (by: number) => mod(unit, int(by))];
    // The first invocations transform the left operand, and the last ones the right one: all of them both, or different ones.
    const isAll = perOperand === invocations;
    const isForLhs = isAll ? yes : compare("lt", builtin("local_x"), int(perOperand));
    const isForRhs = isAll ? yes : compare("ge", builtin("local_x"), int(invocations - perOperand));
    const own = {
      row: emitter.let("row", outer(blockOfK)),
      lhsK: emitter.let("lhs_k", inner(blockOfK)),
      column: emitter.let("column", form.isRhsAlongN ? inner(side) : outer(blockOfK)),
      rhsK: emitter.let("rhs_k", form.isRhsAlongN ? outer(side) : inner(blockOfK)),
    };
    const row = min(add(this.#first.row, own.row), sub(dimExpression(form.rows), int(1)));
    const elementsOf = inputOfTile(this.#problem, tileOfRow(this.#problem, emitter.let("m", row)));
    const column = emitter.let(
      "n",
      form.n % side === 0 ? add(this.#first.column, own.column) : min(add(this.#first.column, own.column), int(form.n - 1)),
    );
    const under = (isOwn: Expression, channel: Expression) => (element: () => Expression) =>
      emitter.let(
        "staged",
        emitter.when(logicalAnd(isOwn, compare("lt", channel, dimExpression(form.k))), element, () => constant("f32", 0)),
      );
    const put = (start: number, k: Expression, lane: Expression, elements: readonly Expression[]): void => {
      const at = emitter.let("at", add(int(start), add(mul(k, int(rowStride)), lane)));
      for (const [point, x] of elements.entries()) emitter.store(this.#shared, add(at, int(point * pointStride)), x);
    };
    return {
      load: (start) => {
        const [lhsChannel, rhsChannel] = [emitter.let("k", add(start, own.lhsK)), emitter.let("k", add(start, own.rhsK))];
        return {
          lhs: elementsOf(lhsChannel, under(isForLhs, lhsChannel)),
          rhs: tapsOf(this.#problem, rhsChannel, column, under(isForRhs, rhsChannel)),
        };
      },
      store: ({ lhs, rhs }) => {
        emitter.if(isForLhs, () =>
          put(
            0,
            own.lhsK,
            own.row,
            transformInput(lhs, axes, (x) => emitter.let("d", x)),
          ),
        );
        emitter.if(isForRhs, () =>
          put(
            rhsStart,
            own.rhsK,
            own.column,
            transformFilter(rhs, axes, (x) => emitter.let("g", x)),
          ),
        );
      },
    };
  }

  /** Place of the vector `h` of rows, or of columns, of the block at `block` along its side: neighbouring blocks have neighbouring vectors. */
  #vectorAt(block: Expression, h: Expression): Expression {
    return mul(add(mul(h, int(this.#perSide)), block), int(together));
  }

  #multiply(): void {
    const { emitter } = this.#problem.frame;
    const { blockOfK, rowStride, pointStride, rhsStart } = this.#tile;
    const start = emitter.let("start", mul(this.#point, int(pointStride)));
    const rowBlock = emitter.let("row_block", div(this.#position, int(this.#perSide)));
    const columnBlock = emitter.let("column_block", mod(this.#position, int(this.#perSide)));
    emitter.for("kk", int(0), int(blockOfK), this.#lanes === 1 ? "unroll" : "serial", (k) => {
      const at = emitter.let("at", add(start, mul(k, int(rowStride))));
      const vectors = (name: string, from: Expression, block: Expression): readonly Expression[] =>
        Array.from({ length: registerSide / together }, (_, h) =>
          emitter.let(name, load(this.#shared, add(from, this.#vectorAt(block, int(h))), "f32", undefined, together)),
        );
      const [a, b] = [vectors("a", at, rowBlock).flatMap(lanesOf), vectors("b", add(at, int(rhsStart)), columnBlock)];
      const columns = this.#lanes === together ? b : b.flatMap(lanesOf);
      a.forEach((x, i) => {
        columns.forEach((y, j) => {
          const slot = int(i * this.#across + j);
          const one = this.#lanes === 1 ? x : splat(x, this.#lanes);
          emitter.store(this.#sums, slot, fma(one, y, load(this.#sums, slot, "f32", undefined, this.#lanes)));
        });
      });
    });
  }

  /** So many blocks of every point as there is room for meet at a time; then each invocation has a tile and a vector of columns of its own. */
  #storeResults(): void {
    const { frame, form } = this.#problem;
    const { emitter } = frame;
    const { points, staged, side, invocations } = this.#tile;
    const [blocks, slots] = [this.#perSide ** 2, registerSide * this.#across];
    let meeting = blocks;
    while (points * meeting * registerSide * registerSide > staged) meeting /= 2;
    const units = slots * meeting;
    emitter.for("round", int(0), int(blocks / meeting), "serial", (round) => {
      emitter.if(compare("eq", div(this.#position, int(meeting)), round), () => {
        const at = emitter.let("at", add(mul(this.#point, int(units)), mod(this.#position, int(meeting))));
        for (let slot = 0; slot < slots; slot++) {
          const sum = load(this.#sums, int(slot), "f32", undefined, this.#lanes);
          emitter.store(this.#shared, mul(add(at, int(slot * meeting)), int(this.#lanes)), sum);
        }
      });
      emitter.push({ kind: "barrier" });
      emitter.for("e", int(0), int(Math.ceil(units / invocations)), "serial", (e) => {
        const unit = emitter.let("unit", add(mul(e, int(invocations)), builtin("local_x")));
        const position = emitter.let("position", add(mul(round, int(meeting)), mod(unit, int(meeting))));
        const slot = emitter.let("slot", div(unit, int(meeting)));
        const i = emitter.let("i", div(slot, int(this.#across)));
        const vector = this.#vectorAt(div(position, int(this.#perSide)), div(i, int(together)));
        const row = emitter.let("row", add(this.#first.row, add(vector, mod(i, int(together)))));
        const j = mul(mod(slot, int(this.#across)), int(this.#lanes));
        const stretch = this.#vectorAt(mod(position, int(this.#perSide)), div(j, int(together)));
        const column = emitter.let("column", add(this.#first.column, add(stretch, mod(j, int(together)))));
        const isOwn = units % invocations === 0 ? yes : compare("lt", unit, int(units));
        const isRow = isStatic(form.rows) && form.rows % side === 0 ? yes : compare("lt", row, dimExpression(form.rows));
        emitter.if(logicalAnd(isOwn, isRow), () => this.#storeUnit(unit, units, row, column));
      });
      emitter.push({ kind: "barrier" });
    });
  }

  #storeUnit(unit: Expression, units: number, row: Expression, column: Expression): void {
    const { frame, form } = this.#problem;
    const { emitter } = frame;
    const { points, side } = this.#tile;
    const tile = tileOfRow(this.#problem, row);
    const isInside = (n: Expression): Expression => (form.n % side === 0 ? yes : compare("lt", n, int(form.n)));
    const store = (n: Expression, lane: Expression): void => {
      const sums = Array.from({ length: points }, (_, point) =>
        emitter.let("p", load(this.#shared, add(mul(add(unit, int(point * units)), int(this.#lanes)), lane), "f32")),
      );
      storeTile(this.#problem, tile, n, sums);
    };
    if (form.n % this.#lanes === 0) {
      emitter.if(isInside(column), () => {
        if (this.#lanes === 1) store(column, int(0));
        else emitter.for("lane", int(0), int(this.#lanes), "vector", (lane) => store(add(column, lane), lane));
      });
    } else {
      emitter.for("lane", int(0), int(this.#lanes), "serial", (lane) => {
        const n = emitter.let("n", add(column, lane));
        emitter.if(isInside(n), () => store(n, lane));
      });
    }
  }
}

function lanesOf(x: Expression): readonly Expression[] {
  return Array.from({ length: x.lanes }, (_, lane): Expression => ({ kind: "extract", x, lane, dtype: x.dtype, lanes: 1 }));
}
