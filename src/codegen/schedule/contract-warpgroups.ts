/**
 * The `contract` template on GPUs whose warpgroups multiply boxes of tensors in shared memory. A workgroup is three warpgroups: one
 * invocation of the first, the producer, has boxes of both operands copied as far ahead as there is room; the other two, the consumers,
 * multiply 64 rows each. A stage of the room has two barriers: `full`, whose phase ends when its boxes are there, and `empty`, when all subgroups of both
 * consumers are done with it. The producer gives its registers to the consumers, which hold all sums of the tile and take them through the epilogue.
 */

import { dimCeilDiv, dimProduct } from "../../ir/dim.ts";
import { add, builtin, compare, div, type Expression, int, mod, mul, sub } from "../../ir/expression.ts";
import { dimExpression, unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { Index } from "../../ir/loop.ts";
import type { Kernel, MatrixFormat } from "../kernel/kernel.ts";
import { boxAlignment, productRows, rowBytes, storedFormat, type TensorMap, warpgroup } from "../kernel/warpgroup.ts";
import { type ContractHero, columnGroups, contractHero, type Side } from "./contract.ts";
import { type BoxedOperand, boxedOperand, elementsOfRow } from "./contract-boxes.ts";
import { estimate, formatOf } from "./contract-gpu-schedule.ts";
import { storeSums } from "./contract-results.ts";
import type { TileSums } from "./contract-units.ts";
import { Frame, type FusionRequest } from "./frame.ts";
import { matrixFormat, type Schedule, stepSize } from "./schedule.ts";

const consumers = 2;
const tileRows = consumers * productRows;
const tileColumns = [256, 128, 64];
const maximumStages = 6;
/** Of an invocation of the producer. */
const producerRegisters = 40;
const registerUnit = 8;
/** Steps of the reduction, in boxes, that are worth starting the pipeline for. */
const leastBoxes = 2;
/** What a tile takes besides its columns, in columns: reading its rows, and the epilogue. */
const columnsOfTile = 64;

const sides: readonly Side[] = ["lhs", "rhs"];

/** The schedule, where there are warpgroups, operands are tensors that boxes can be copied of, and tiles keep the device busy. */
export function chooseContractWarpgroupsSchedule(request: FusionRequest): Schedule | undefined {
  const { target } = request;
  if (!target.boxes || request.invocations !== undefined || columnGroups(request.fusion) > 1) return undefined;
  const hero = contractHero(request);
  const format = formatOf(request, hero);
  if (!format || sides.some((side) => !boxedOperand(request, hero, side, format))) return undefined;
  const [m, n, batch, k] = [hero.definition.m, hero.definition.n, hero.definition.batch, hero.definition.k].map((shape) =>
    estimate(dimProduct(shape)),
  ) as [number, number, number, number];
  if (m <= productRows || n < Math.min(...tileColumns) || k < leastBoxes * elementsOfRow(format)) return undefined;
  const tilesOf = (columns: number): number => Math.ceil(m / tileRows) * Math.ceil(n / columns) * batch;
  const fits = tileColumns.filter((columns) => 2 * tilesOf(columns) >= target.fillingWorkgroups);
  const timeOf = (columns: number): number => Math.ceil(tilesOf(columns) / target.fillingWorkgroups) * (columns + columnsOfTile);
  const [first, ...others] = fits;
  if (first === undefined) return undefined;
  const columns = others.reduce((best, candidate) => (timeOf(candidate) < timeOf(best) ? candidate : best), first);
  const stages = Math.min(maximumStages, Math.floor((target.boxes.sharedBytes - boxAlignment) / ((tileRows + columns) * rowBytes)));
  return {
    template: "contract",
    steps: [
      { opt: "tile", axis: "m", by: tileRows },
      { opt: "tile", axis: "n", by: columns },
      { opt: "tile", axis: "k", by: elementsOfRow(format) },
      { opt: "matrix", format },
      { opt: "boxes", consumers },
      { opt: "stages", axis: "k", by: stages },
    ],
  };
}

export function hasBoxes(schedule: Schedule): boolean {
  return schedule.steps.some(({ opt }) => opt === "boxes");
}

export function buildContractWarpgroups(request: FusionRequest, schedule: Schedule): Kernel {
  return new WarpgroupContraction(request, schedule).build();
}

class WarpgroupContraction {
  readonly #frame: Frame;
  readonly #hero: ContractHero;
  readonly #schedule: Schedule;
  readonly #format: MatrixFormat;
  readonly #operands: Readonly<Record<Side, BoxedOperand>>;
  readonly #tile: { readonly m: number; readonly n: number };
  readonly #stages: number;
  readonly #registers: number;
  /** Elements of a box along the reduction. */
  readonly #depth: number;

  constructor(request: FusionRequest, schedule: Schedule) {
    this.#hero = contractHero(request);
    this.#frame = new Frame(request);
    this.#schedule = schedule;
    const format = matrixFormat(schedule);
    const [lhs, rhs] = format ? sides.map((side) => boxedOperand(request, this.#hero, side, format)) : [];
    if (!format || !lhs || !rhs || !request.target.boxes) throw new Error("internal: operands of which no boxes can be copied");
    this.#format = format;
    this.#operands = { lhs, rhs };
    this.#tile = { m: stepSize(schedule, "tile", "m"), n: stepSize(schedule, "tile", "n") };
    this.#stages = stepSize(schedule, "stages", "k");
    this.#depth = stepSize(schedule, "tile", "k");
    const left = request.target.boxes.registers / warpgroup - producerRegisters;
    this.#registers = Math.floor(left / consumers / registerUnit) * registerUnit;
  }

  build(): Kernel {
    const { emitter } = this.#frame;
    const { definition } = this.#hero;
    const batch = unflattenIndex(definition.batch, builtin("group_z")).map((axis) => emitter.let("batch", axis));
    const starts = {
      lhs: emitter.let("m_start", mul(builtin("group_x"), int(this.#tile.m))),
      rhs: emitter.let("n_start", mul(builtin("group_y"), int(this.#tile.n))),
    };
    const shared = this.#frame.shared("tiles", storedFormat(this.#format), this.#stages * this.#stageSize);
    const tensors = { lhs: this.#tensor("lhs"), rhs: this.#tensor("rhs") };
    const full = { name: emitter.fresh("full"), length: this.#stages, arrivals: 1 };
    const empty = {
      name: emitter.fresh("empty"),
      length: this.#stages,
      arrivals: (consumers * warpgroup) / this.#frame.target.subgroupSize,
    };
    const names = { shared, full: full.name, empty: empty.name };
    const blocks = emitter.let("blocks", dimExpression(dimCeilDiv(dimProduct(definition.k), this.#depth)));
    const role = emitter.let("role", div(builtin("local_x"), int(warpgroup)));
    const producer = emitter.block(() => {
      emitter.push({ kind: "set_registers", count: producerRegisters, change: "fewer" });
      emitter.if(compare("eq", builtin("local_x"), int(0)), () => this.#produce(names, tensors, blocks, batch, starts));
    });
    const consumer = emitter.block(() => {
      emitter.push({ kind: "set_registers", count: this.#registers, change: "more" });
      const sums = this.#consume(names, blocks, sub(role, int(1)));
      storeSums(this.#frame, this.#hero, sums, { batch, starts, tile: this.#tile });
    });
    emitter.push({ kind: "if", condition: compare("lt", role, int(1)), then: producer, otherwise: consumer });
    return {
      ...this.#frame.finish({
        grid: [
          dimCeilDiv(dimProduct(definition.m), this.#tile.m),
          dimCeilDiv(dimProduct(definition.n), this.#tile.n),
          dimProduct(definition.batch),
        ],
        workgroup: [(1 + consumers) * warpgroup, 1, 1],
        resident: 1,
        schedule: this.#schedule,
      }),
      tensors: [tensors.lhs, tensors.rhs],
      phaseBarriers: [full, empty],
    };
  }

  #side(side: Side): number {
    return side === "lhs" ? this.#tile.m : this.#tile.n;
  }

  /** Elements of a stage: a tile of either operand. */
  get #stageSize(): number {
    return (this.#tile.m + this.#tile.n) * this.#depth;
  }

  #tensor(side: Side): TensorMap {
    const { buffer, along, free, k, batch } = this.#operands[side];
    const [inner, outer] = along === "k" ? [k, free] : [free, k];
    return {
      name: this.#frame.emitter.fresh(side),
      buffer,
      format: this.#format,
      sizes: [inner.size, outer.size, ...batch.map(({ size }) => size)],
      strides: [outer.stride, ...batch.map(({ stride }) => stride)],
      // A row of 128 bytes lies along the reduction, of every row of the tile; or along rows, of every step of a block.
      box: [this.#depth, along === "k" ? this.#side(side) : this.#depth, ...batch.map(() => 1)],
    };
  }

  #produce(
    { shared, full, empty }: Names,
    tensors: Readonly<Record<Side, TensorMap>>,
    blocks: Expression,
    batch: Index,
    starts: Readonly<Record<Side, Expression>>,
  ): void {
    const { emitter } = this.#frame;
    emitter.for("block", int(0), blocks, "serial", (block) => {
      const slot = emitter.let("slot", mod(block, int(this.#stages)));
      // Stages are empty at first, as if a phase before the first one had ended.
      emitter.push({ kind: "await_phase", barriers: empty, barrierAt: slot, parity: mod(add(this.#round(block), int(1)), int(2)) });
      emitter.push({ kind: "arrive", barriers: full, barrierAt: slot, bytes: (this.#tile.m + this.#tile.n) * rowBytes });
      const k = emitter.let("k_start", mul(block, int(this.#depth)));
      for (const side of sides) {
        const { along, batch: own } = this.#operands[side];
        const start = this.#startOf(side, slot);
        const place = own.map(({ axis }) => batch[axis] ?? int(0));
        const boxes = along === "k" ? 1 : this.#side(side) / this.#depth;
        emitter.for("box", int(0), int(boxes), "unroll", (box) => {
          const free = add(starts[side], mul(box, int(this.#depth)));
          emitter.push({
            kind: "copy_box",
            tensor: tensors[side].name,
            at: [...(along === "k" ? [k, free] : [free, k]), ...place],
            array: shared,
            index: add(start, mul(box, int(this.#depth * this.#depth))),
            barriers: full,
            barrierAt: slot,
          });
        });
      }
    });
  }

  /** Consumer number `consumer` has the rows from 64 times that on. It lets a block go when the next one is being multiplied. */
  #consume({ shared, full, empty }: Names, blocks: Expression, consumer: Expression): TileSums {
    const { emitter } = this.#frame;
    const { lhs, rhs } = this.#operands;
    const sums = emitter.fresh("acc");
    emitter.push({ kind: "registers", name: sums, dtype: "f32", lanes: 1, length: this.#tile.n / 2 });
    const first = emitter.let("row_first", mul(consumer, int(productRows)));
    const lane = emitter.let("lane", mod(builtin("local_x"), int(warpgroup)));
    emitter.for("block", int(0), blocks, "serial", (block) => {
      const slot = emitter.let("slot", mod(block, int(this.#stages)));
      emitter.push({ kind: "await_phase", barriers: full, barrierAt: slot, parity: mod(this.#round(block), int(2)) });
      emitter.push({
        kind: "multiply_tiles",
        format: this.#format,
        columns: this.#tile.n,
        sums,
        left: { array: shared, index: add(this.#startOf("lhs", slot), mul(first, int(this.#depth))), along: lhs.along },
        right: { array: shared, index: this.#startOf("rhs", slot), along: rhs.along },
      });
      emitter.push({ kind: "await_products", sums, pending: 1 });
      emitter.if(compare("gt", block, int(0)), () =>
        emitter.if(compare("eq", mod(lane, int(this.#frame.target.subgroupSize)), int(0)), () =>
          emitter.push({ kind: "arrive", barriers: empty, barrierAt: mod(sub(block, int(1)), int(this.#stages)), bytes: 0 }),
        ),
      );
    });
    emitter.push({ kind: "await_products", sums, pending: 0 });
    // Of each eight columns an invocation has four sums: two neighbours in each of two rows.
    const row = emitter.let("row", add(first, add(mul(div(lane, int(32)), int(16)), div(mod(lane, int(32)), int(4)))));
    const column = emitter.let("column", mul(mod(lane, int(4)), int(2)));
    return {
      rows: { count: 2, at: (i) => add(row, mul(i, int(8))) },
      columns: { count: this.#tile.n / 4, at: (j) => add(column, add(mul(div(j, int(2)), int(8)), mod(j, int(2)))) },
      slot: (i, j) => add(mul(div(j, int(2)), int(4)), add(mul(i, int(2)), mod(j, int(2)))),
      sums,
      pairs: true,
    };
  }

  /** How often the stages were filled before. */
  #round(block: Expression): Expression {
    return div(block, int(this.#stages));
  }

  #startOf(side: Side, slot: Expression): Expression {
    const start = mul(slot, int(this.#stageSize));
    return side === "lhs" ? start : add(start, int(this.#tile.m * this.#depth));
  }
}

interface Names {
  readonly shared: string;
  readonly full: string;
  readonly empty: string;
}
