/**
 * The `contract` template on GPUs whose vectors have four lanes: a workgroup computes a tile of (m, n), walking k in blocks. Tiles of both
 * operands lie in shared memory as vectors of four rows, or columns, of one step; an invocation sums a block of rows by vectors of columns.
 * Convolutions are the same over flattened index spaces (implicit GEMM).
 *
 * What lies side by side in memory is loaded by fours: four rows of a step, or four steps of each of four rows, which are then stored the
 * other way round. Producers are inlined, element by element. Workgroups have as many invocations as those whose products are not
 * staged, beside which they may be in a launch.
 *
 * Where tiles are few and the reduction is long, workgroups share a tile (split-K): each sums a stretch of k, and the last one adds what all
 * of them leave, in the order of their stretches.
 */

import { dimCeilDiv, dimEquals, dimMul, dimProduct, isStatic, type Shape } from "../../ir/dim.ts";
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
  splat,
  storageBytes,
  sub,
  yes,
} from "../../ir/expression.ts";
import { dimExpression, unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { Index } from "../../ir/loop.ts";
import { factorDtype } from "../../passes/factor-dtype.ts";
import { type CooperativeFormat, cooperativeUnit } from "../kernel/cooperative.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { type ContractHero, columnGroups, contractHero, orderOfK, permute, probeOperand, type Side } from "./contract.ts";
import { directInvocations } from "./contract-direct.ts";
import { blockK, chooseTile, type KBlocking, type Tile, tileSides } from "./contract-gpu-schedule.ts";
import { Reduction } from "./contract-reduction.ts";
import { addWorkgroups, stretchOfBlocks } from "./contract-spread.ts";
import {
  arithmeticVectors,
  cooperativeResultBytes,
  cooperativeVectors,
  lanes,
  perSide,
  type VectorTotals,
  type VectorUnit,
} from "./contract-vector-units.ts";
import { Frame, type FusionRequest } from "./frame.ts";
import { matrixFormat, type Schedule, stepSize } from "./schedule.ts";
import { copySource } from "./staging.ts";

/** Rows or columns of an invocation: whole vectors, and no more sums than a device has registers for. */
const registers = [8, 4];
/** Rows or columns of a result of which half a tile would be empty. */
const leastSide = 16;
/** Steps of the reduction in a block: two blocks of the largest tile fit into 16 KiB. */
const stepsOfBlock = 16;
/** Of shared memory, in which a workgroup learns whether it is the last. */
const meetingBytes = 16;
/** One is multiplied while the next is loaded. */
const stages = 2;

/** Whether a tile would not be mostly empty, nor the walk over a single block, and sums are numbers that fused multiply-adds are for. */
export function stagesVectors(request: FusionRequest): boolean {
  const { definition } = contractHero(request);
  const isAbove =
    (least: number) =>
    (shape: Shape): boolean => {
      const size = dimProduct(shape);
      return !isStatic(size) || size > least;
    };
  if (definition.accumulator !== "f32" || columnGroups(request.fusion) > 1 || !isAbove(stepsOfBlock)(definition.k)) return false;
  // A reduction that is worth sharing is worth a tile that is mostly empty.
  return [definition.m, definition.n].every(isAbove(leastSide)) || sharesOf(request).spread > 1;
}

/** Tiles of registers that a device has. */
function isTile({ m, n }: Tile): boolean {
  return [m, n].every((side) => registers.includes(side / perSide));
}

function sharesOf(request: FusionRequest, allowed = isTile): ReturnType<typeof chooseTile> {
  return chooseTile(request, contractHero(request), allowed);
}

export function chooseContractVectorsSchedule(request: FusionRequest): Schedule {
  const hero = contractHero(request);
  const { sharedBytes } = request.target;
  const bytesOf = (tile: Tile, by: number, format: CooperativeFormat | undefined): number => {
    const size = stages * sizeOf(tile, depthOf(blockingOf(request, hero, by).blocking, format));
    return format ? size * storageBytes(format) + cooperativeResultBytes(tile) : size * 4;
  };
  const fits = (tile: Tile): boolean => isTile(tile) && bytesOf(tile, cooperativeUnit, "f16") <= sharedBytes - meetingBytes;
  const format = tileSides.some((side) => fits({ m: side, n: side })) ? cooperativeFormat(request, hero) : undefined;
  const { tile, spread } = sharesOf(request, format ? fits : isTile);
  let by = format ? 2 * cooperativeUnit : stepsOfBlock;
  while (bytesOf(tile, by, format) > sharedBytes - (spread > 1 ? meetingBytes : 0)) by /= 2;
  return {
    template: "contract",
    steps: [
      { opt: "tile", axis: "m", by: tile.m },
      { opt: "tile", axis: "n", by: tile.n },
      { opt: "tile", axis: "k", by },
      ...(format
        ? [{ opt: "matrix", format } as const]
        : [{ opt: "register", axis: "m", by: tile.m / perSide } as const, { opt: "register", axis: "n", by: tile.n / perSide } as const]),
      { opt: "vector", axis: "n", by: lanes },
      ...(spread > 1 ? [{ opt: "spread", axis: "k", by: spread } as const] : []),
      { opt: "stages", axis: "k", by: stages },
      { opt: "stage", operand: "lhs" },
      { opt: "stage", operand: "rhs" },
    ],
  };
}

/** What matrices of the workgroup are of, where the target has such for both operands. */
function cooperativeFormat({ target }: FusionRequest, { operation }: ContractHero): CooperativeFormat | undefined {
  const dtypes = new Set(operation.operands.map(factorDtype));
  return target.cooperativeFormats.find((format) => dtypes.size === 1 && dtypes.has(format));
}

/** What matrices of the workgroup are of, where the schedule uses them. */
function cooperativeOf(schedule: Schedule): CooperativeFormat | undefined {
  const format = matrixFormat(schedule);
  return format === "f16" ? format : undefined;
}

/** The order in which the axes of k are walked, and blocks of about `by` steps. */
function blockingOf(
  request: FusionRequest,
  hero: ContractHero,
  by: number,
): { readonly order: readonly number[]; readonly blocking: KBlocking } {
  const order = orderOfK(hero.definition, probeOperand(request, hero, "rhs"));
  return { order, blocking: blockK(permute(hero.definition.k, order), by, by) };
}

/** Steps of a block, in whole vectors or matrices. */
function depthOf({ capacity }: KBlocking, format: CooperativeFormat | undefined): number {
  const unit = format ? cooperativeUnit : lanes;
  return Math.ceil(capacity / unit) * unit;
}

/** Elements of a block of both operands. */
function sizeOf({ m, n }: Tile, depth: number): number {
  return (m + n) * depth;
}

export function buildContractVectors(request: FusionRequest, schedule: Schedule): Kernel {
  return new VectorContraction(request, schedule).build();
}

/** How neighbours of an operand are loaded: four rows or columns, four steps, or each by itself. */
type Together = "free" | "k" | "none";

/** What one invocation stages of every block: at the same places of its tile each time. */
interface Operand {
  readonly side: Side;
  readonly together: Together;
  /** Rows or columns of the tile. */
  readonly width: number;
  /** Element of a stage at which the tile starts. */
  readonly start: number;
  /** First of four rows or columns in the tile. */
  readonly lane: Expression;
  /** In the operand: of each of the four, or of the first where they are loaded together. */
  readonly free: readonly Index[];
  readonly places: readonly Place[];
}

interface Place {
  /** Step in the block; the first of four that are loaded together. */
  readonly k: Expression;
  readonly exists: Expression;
}

/** A vector that is on its way to shared memory. */
interface Staged {
  readonly operand: Operand;
  readonly place: Place;
  /** Of step `q` after the place's own. */
  readonly steps: readonly Expression[];
}

class VectorContraction {
  readonly #request: FusionRequest;
  readonly #frame: Frame;
  readonly #hero: ContractHero;
  readonly #schedule: Schedule;
  readonly #order: readonly number[];
  readonly #blocking: KBlocking;
  readonly #reduction: Reduction;
  readonly #tile: Tile;
  readonly #register: Tile;
  readonly #spread: number;
  readonly #depth: number;

  /** Operands with tiles alike are staged by the same invocations. */
  readonly #places = new Map<string, Pick<Operand, "lane" | "places">>();

  constructor(request: FusionRequest, schedule: Schedule) {
    this.#request = request;
    this.#hero = contractHero(request);
    this.#frame = new Frame(request);
    this.#schedule = schedule;
    const { order, blocking } = blockingOf(request, this.#hero, stepSize(schedule, "tile", "k"));
    this.#order = order;
    this.#blocking = blocking;
    this.#depth = depthOf(blocking, cooperativeOf(schedule));
    this.#reduction = new Reduction(this.#hero, order, blocking);
    this.#tile = { m: stepSize(schedule, "tile", "m"), n: stepSize(schedule, "tile", "n") };
    this.#register = { m: stepSize(schedule, "register", "m"), n: stepSize(schedule, "register", "n") };
    this.#spread = stepSize(schedule, "spread", "k");
  }

  build(): Kernel {
    const { emitter } = this.#frame;
    const { batch: batchShape, m, n } = this.#hero.definition;
    const tile = this.#tile;
    const batch = unflattenIndex(batchShape, div(builtin("group_z"), int(this.#spread))).map((axis) => emitter.let("batch", axis));
    const starts = {
      m: emitter.let("m_start", mul(builtin("group_x"), int(tile.m))),
      n: emitter.let("n_start", mul(builtin("group_y"), int(tile.n))),
    };
    const format = cooperativeOf(this.#schedule);
    const unit = format ? cooperativeVectors(this.#frame, tile, format) : arithmeticVectors(this.#frame, tile, this.#register);
    const operands = [this.#operand("lhs", starts.m), this.#operand("rhs", starts.n)];
    this.#walk(operands, batch, unit);
    this.#store(unit, batch, { m: emitter.let("m_first", add(starts.m, unit.row)), n: emitter.let("n_first", add(starts.n, unit.column)) });
    return this.#frame.finish({
      grid: [dimCeilDiv(dimProduct(m), tile.m), dimCeilDiv(dimProduct(n), tile.n), dimMul(dimProduct(batchShape), this.#spread)],
      workgroup: [directInvocations, 1, 1],
      schedule: this.#schedule,
    });
  }

  #operand(side: Side, start: Expression): Operand {
    const { emitter } = this.#frame;
    const { m, n } = this.#hero.definition;
    const [shape, width] = side === "lhs" ? [m, this.#tile.m] : [n, this.#tile.n];
    const together = this.#together(side, shape);
    const depth = this.#depth;
    const [perPlace, perRow] = [together === "k" ? lanes : 1, width / lanes];
    const size = dimProduct(shape);
    // Rows and columns past the end repeat the last ones and are never stored.
    const last = sub(dimExpression(size), int(together === "free" ? lanes : 1));
    const { lane, places } = this.#placesOf(perRow, perPlace);
    const free = Array.from({ length: together === "free" ? 1 : lanes }, (_, by) => {
      const at = min(add(add(start, lane), int(by)), last);
      const position = dimEquals(size, 1) ? int(0) : emitter.let(side === "lhs" ? "row" : "column", at);
      return unflattenIndex(shape, position).map((axis) => emitter.let("f", axis));
    });
    return { side, together, width, start: side === "lhs" ? 0 : this.#tile.m * depth, lane, free, places };
  }

  /** Tiles of `perRow` vectors in a row, of which an invocation stages one or, of neighbours along k, `perPlace` below each other. */
  #placesOf(perRow: number, perPlace: number): Pick<Operand, "lane" | "places"> {
    const key = `${perRow} ${perPlace}`;
    const known = this.#places.get(key);
    if (known) return known;
    const { emitter } = this.#frame;
    const total = (perRow * this.#depth) / perPlace;
    // Whole rows are staged at a time: every place of an invocation has the same rows or columns of its operand.
    const lane = emitter.let("lane", mul(mod(builtin("local_x"), int(perRow)), int(lanes)));
    const first = emitter.let("kk", mul(div(builtin("local_x"), int(perRow)), int(perPlace)));
    const places = Array.from({ length: Math.ceil(total / directInvocations) }, (_, i): Place => {
      const left = total - i * directInvocations;
      return {
        k: emitter.let("kk", add(first, int(i * (directInvocations / perRow) * perPlace))),
        exists: left >= directInvocations ? yes : compare("lt", builtin("local_x"), int(left)),
      };
    });
    const found = { lane, places };
    this.#places.set(key, found);
    return found;
  }

  #together(side: Side, shape: Shape): Together {
    const { k } = this.#hero.definition;
    const { contiguous } = probeOperand(this.#request, this.#hero, side);
    const innermost = (space: Shape, order: readonly number[]): number => order.findLast((axis) => !dimEquals(space[axis] ?? 1, 1)) ?? -1;
    const isWhole = (space: Shape, axis: number): boolean => {
      const size = space[axis];
      return size !== undefined && isStatic(size) && size % lanes === 0;
    };
    const [freeAxis, kAxis] = [innermost(shape, [...shape.keys()]), innermost(k, this.#order)];
    if (contiguous.free[freeAxis] && isWhole(shape, freeAxis)) return "free";
    return contiguous.k[kAxis] && isWhole(k, kAxis) && this.#blocking.capacity % lanes === 0 ? "k" : "none";
  }

  /**
   * A block is loaded to registers, the one before it multiplied, and then the new one stored. The barrier of a turn says both that the
   * block it stored is there for all, and that all are done with the one before, whose place is filled next.
   */
  #walk(operands: readonly Operand[], batch: Index, unit: VectorUnit): void {
    const { emitter } = this.#frame;
    const depth = this.#depth;
    const stageSize = sizeOf(this.#tile, depth);
    const isWhole = unit.stored === "f32";
    const holdsHalves = isWhole && this.#hero.operation.operands.every((operand) => factorDtype(operand) === "f16");
    const more = { ...(isWhole ? { vectors: lanes } : {}), ...(holdsHalves ? ({ holds: "f16" } as const) : {}) };
    const shared = this.#frame.shared("tiles", unit.stored, stages * stageSize, more);
    unit.start();
    const { first, count } = stretchOfBlocks(emitter, this.#reduction, this.#spread);
    emitter.for("block", int(0), add(count, int(1)), "serial", (block) => {
      const isLeft = this.#spread === 1 && this.#reduction.endsInZeros ? yes : compare("lt", block, count);
      const staged = operands.flatMap((operand) => this.#load(operand, batch, add(first, block), isLeft));
      const placeOf = (turn: Expression): Expression => emitter.let("stage", mul(mod(turn, int(stages)), int(stageSize)));
      emitter.if(compare("gt", block, int(0)), () => unit.multiply({ shared, start: placeOf(add(block, int(1))), depth }));
      const stage = placeOf(block);
      for (const { operand, place, steps } of staged) {
        emitter.if(place.exists, () =>
          steps.forEach((value, q) => {
            const row = add(stage, add(int(operand.start), mul(add(place.k, int(q)), int(operand.width))));
            if (isWhole) emitter.store(shared, add(row, operand.lane), value);
            else elementsOf(value).forEach((x, i) => void emitter.store(shared, add(add(row, operand.lane), int(i)), x));
          }),
        );
      }
      emitter.push({ kind: "barrier" });
    });
  }

  #load(operand: Operand, batch: Index, position: Expression, isLeft: Expression): readonly Staged[] {
    const { emitter } = this.#frame;
    const { side, together } = operand;
    const block = this.#reduction.blockAt(emitter, position);
    const depth = this.#depth;
    return operand.places.map((place): Staged => {
      const element = (free: Index | undefined): Expression =>
        emitter.when(
          logicalAnd(isLeft, place.exists),
          () => this.#reduction.element(emitter, side, { batch, free: free ?? [], k: place.k, depth }, block),
          () => constant("f32", 0),
        );
      const vectors =
        together === "none"
          ? []
          : operand.free.map((free) =>
              emitter.let(
                "staged",
                this.#whole(() => element(free)),
              ),
            );
      switch (together) {
        case "free":
          return { operand, place, steps: vectors };
        case "k": {
          const steps = Array.from({ length: lanes }, (_, q) =>
            vectorOf(vectors.map((x) => ({ kind: "extract", x, lane: q, dtype: "f32", lanes: 1 }))),
          );
          return { operand, place, steps };
        }
        case "none":
          return { operand, place, steps: [emitter.let("staged", vectorOf(operand.free.map(element)))] };
        default:
          return together satisfies never;
      }
    });
  }

  /** The load that `element` makes, as that of four elements side by side under one mask; zeros where it makes none. */
  #whole(element: () => Expression): Expression {
    let value: Expression | undefined;
    const named = this.#frame.emitter.block(() => {
      value = element();
    });
    if (value?.kind === "constant") return splat(value, lanes);
    const source = value && copySource(value, named);
    if (!source) throw new Error("internal: an operand whose neighbours are loaded together is no load");
    return { ...source, lanes };
  }

  /** Workgroups that share the tile add what each of them sums. */
  #store(unit: VectorUnit, batch: Index, first: Readonly<Record<"m" | "n", Expression>>): void {
    const totals = unit.totals();
    if (this.#spread === 1) this.#storeTotals(totals, batch, first);
    else {
      const { m, n, batch: batches } = this.#hero.definition;
      const tiles = [dimCeilDiv(dimProduct(m), this.#tile.m), dimCeilDiv(dimProduct(n), this.#tile.n), dimProduct(batches)];
      const count = totals.rows * totals.across * lanes;
      const sums = { name: totals.name, count, invocations: directInvocations, dtype: "f32", mode: "serial" } as const;
      addWorkgroups(this.#frame, sums, { spread: this.#spread, tiles }, () => this.#storeTotals(totals, batch, first));
    }
  }

  #storeTotals(totals: VectorTotals, batch: Index, first: Readonly<Record<"m" | "n", Expression>>): void {
    const { emitter } = this.#frame;
    const { definition, operation } = this.#hero;
    const { name, rows, across, rowStep, columnStep } = totals;
    const within = (shape: Shape, position: Expression, by: number, body: () => void): void => {
      const size = dimProduct(shape);
      emitter.if(isStatic(size) && size % by === 0 ? yes : compare("lt", position, dimExpression(size)), body);
    };
    const innermost = definition.n.at(-1);
    const isWhole = innermost !== undefined && isStatic(innermost) && innermost % lanes === 0;
    emitter.for("i", int(0), int(rows), "serial", (i) => {
      const m = emitter.let("m", add(first.m, mul(i, int(rowStep))));
      within(definition.m, m, this.#tile.m, () => {
        const mIndex = unflattenIndex(definition.m, m).map((axis) => emitter.let("mi", axis));
        const store = (n: Expression, slot: Expression): void => {
          const total = emitter.let("total", emitter.rounded(operation.result, load(name, slot, "f32")));
          const index = definition.resultIndex(batch, mIndex, unflattenIndex(definition.n, n));
          emitter.withBound(new Map([[operation.result, () => total]]), () => this.#frame.storeResults(index));
        };
        emitter.for("j", int(0), int(across), "serial", (j) => {
          const n = emitter.let("n", add(first.n, mul(j, int(columnStep))));
          const slot = add(mul(i, int(across * lanes)), mul(j, int(lanes)));
          const both = (lane: Expression): void => store(add(n, lane), add(slot, lane));
          if (isWhole) within(definition.n, n, this.#tile.n, () => emitter.for("lane", int(0), int(lanes), "vector", both));
          else
            emitter.for("lane", int(0), int(lanes), "serial", (lane) => within(definition.n, add(n, lane), this.#tile.n, () => both(lane)));
        });
      });
    });
  }
}

function elementsOf(vector: Expression): readonly Expression[] {
  if (vector.kind === "vector") return vector.elements;
  return Array.from({ length: lanes }, (_, lane) => ({ kind: "extract", x: vector, lane, dtype: "f32", lanes: 1 }));
}

function vectorOf(elements: readonly Expression[]): Expression {
  return { kind: "vector", elements, dtype: "f32", lanes };
}
