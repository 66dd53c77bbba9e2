/**
 * The schedule of a staged contraction: the tile of a workgroup, how its invocations share it, and how much of the
 * reduction is staged at a time.
 */

import { type Dim, dimEquals, dimProduct, evaluateDim, isStatic, type Shape, symbolsOf } from "../../ir/dim.ts";
import { type StorageType, storageBytes } from "../../ir/expression.ts";
import { factorDtype } from "../../passes/factor-dtype.ts";
import type { MatrixFormat } from "../kernel/kernel.ts";
import { type ContractHero, contractHero, orderOfK, permute, probeOperand } from "./contract.ts";
import { chunk, matrixDepth, matrixGrid } from "./contract-units.ts";
import type { FusionRequest } from "./frame.ts";
import { type Schedule, stepSize } from "./schedule.ts";
import { paddingOf, type Staging, stagingOf, type TileLayout, tileLayout } from "./staging.ts";

/** Of a workgroup, where nothing beside it in its launch asks for another number. */
export const contractInvocations = 256;

/** Of a workgroup whose reduction is too short to keep more busy. */
const leastInvocations = 64;

/** What a symbol stands for while a tile is chosen: a batch, more often than not. */
const typicalSize = 32;
export const tileSides = [128, 64, 32, 16];
/** Sides from here on give an invocation eight rows or columns, others four. */
const wideSide = 128;
/** The largest side of tiles of eight-byte elements: their sums take two registers each. */
const largestWideElementSide = 64;
const leastStages = 2;
const maximumStages = 4;
/** Elements of a tile whose blocks are shallow, so that more of them are under way. */
const largeTile = 128 * 64;
/** Steps of the reduction that are worth another group of invocations. */
const stepsOfSlice = 16;
/** Steps of the reduction that a workgroup has at least where several share it. */
const leastSpreadSteps = 128;
/** What it takes workgroups to meet, in elements that one could stage meanwhile: about a microsecond of sixteen a cycle. */
const handOver = 16_384;

/** How k is cut, in walking order: loops over `outer`, then tiles of one axis or whole inner axes. */
export interface KBlocking {
  readonly outer: Shape;
  readonly tiled?: Dim;
  readonly inner: readonly number[];
  /** Elements of a block. */
  readonly capacity: number;
}

/** Blocks of about `wanted` elements, and of no more than `most`, unless it is one. */
export function blockK(k: Shape, wanted: number, most: number = 2 * wanted): KBlocking {
  // An empty sum: loops that never run.
  if (k.some((size) => dimEquals(size, 0))) return { outer: k, inner: [], capacity: 1 };
  const inner: number[] = [];
  let product = 1;
  let axis = k.length;
  for (; axis > 0; axis--) {
    const size = k[axis - 1] ?? 1;
    if (!isStatic(size) || product * size > most) break;
    inner.unshift(size);
    product *= size;
  }
  const cut = k[axis - 1];
  if (cut === undefined) return { outer: [], inner, capacity: Math.max(product, 1) };
  // Inner axes that fill half a block make blocks of their own; otherwise the axis around them is cut.
  if (product > wanted / 2) return { outer: k.slice(0, axis), inner, capacity: product };
  const by = Math.floor(wanted / product);
  return { outer: k.slice(0, axis - 1), tiled: cut, inner, capacity: by * product };
}

export interface Tile {
  readonly m: number;
  readonly n: number;
}

/** What a schedule means for the memory of a workgroup. */
export interface TilePlan {
  readonly order: readonly number[];
  readonly blocking: KBlocking;
  readonly format: MatrixFormat | undefined;
  readonly stored: Exclude<StorageType, "bool" | "u16">;
  readonly staging: { readonly lhs: Staging; readonly rhs: Staging };
  readonly tiles: { readonly lhs: TileLayout; readonly rhs: TileLayout };
  /** Elements of a stage: a block of either operand. */
  readonly stageSize: number;
}

/** `wanted` steps of the reduction are about a block; `depth` is a multiple of `unit`. */
function planTiles(
  request: FusionRequest,
  hero: ContractHero,
  tile: Tile,
  options: { readonly format: MatrixFormat | undefined; readonly wanted: number; readonly unit: number },
): TilePlan {
  const { definition } = hero;
  const { format, wanted, unit } = options;
  const order = orderOfK(definition, probeOperand(request, hero, "rhs"));
  const blocking = blockK(permute(definition.k, order), wanted);
  const { capacity } = blocking;
  const depth = Math.ceil(capacity / unit) * unit;
  const stored = format === "f16" || format === "bf16" ? format : definition.accumulator === "f64" ? "f64" : "f32";
  const staged = (side: "lhs" | "rhs"): Staging => stagingOf(request, hero, side, { order, capacity, stored });
  const staging = { lhs: staged("lhs"), rhs: staged("rhs") };
  const layout = (side: "lhs" | "rhs", width: number): TileLayout =>
    tileLayout(staging[side].along, width, depth, paddingOf(staging[side].along, depth, stored, format));
  const tiles = { lhs: layout("lhs", tile.m), rhs: layout("rhs", tile.n) };
  return { order, blocking, format, stored, staging, tiles, stageSize: tiles.lhs.size + tiles.rhs.size };
}

/** The format in which matrix units may multiply the operands without rounding more than the target says. */
export function formatOf({ target }: FusionRequest, { definition, operation }: ContractHero): MatrixFormat | undefined {
  if (definition.accumulator !== "f32") return undefined;
  const [lhs, rhs] = operation.operands.map(factorDtype);
  const own = lhs === rhs && (lhs === "f16" || lhs === "bf16") ? lhs : undefined;
  const isFloat = [lhs, rhs].every((dtype) => dtype === "f32" || dtype === "f16" || dtype === "bf16");
  const format = own ?? (isFloat ? "tf32" : undefined);
  return format && target.matrixFormats.includes(format) ? format : undefined;
}

export function estimate(dim: Dim): number {
  return evaluateDim(dim, Object.fromEntries(symbolsOf([dim]).map((name) => [name, typicalSize])));
}

/** A tile, and the workgroups that share its reduction. */
interface Shares {
  readonly tile: Tile;
  readonly spread: number;
}

/**
 * Time goes with the rounds in which the grid's workgroups fit on the device, and in each with the rows and columns that
 * a workgroup stages in every step of the reduction: what it computes grows with their product, but is done beside. Where the reduction
 * of a tile is spread over workgroups, each writes its sums, and the last one reads all of them.
 */
export function chooseTile({ target }: FusionRequest, { definition }: ContractHero, allowed: (tile: Tile) => boolean): Shares {
  const shapes = [definition.m, definition.n, definition.batch].map(dimProduct);
  const [m = 1, n = 1, batch = 1] = shapes.map(estimate);
  const steps = estimate(dimProduct(definition.k));
  // The memory in which sums are handed over has a fixed size. Where it is a segment of its own, kernels are downloaded, and have the code for it
  // only where the reduction is known to be long.
  const canSpread = target.handsOver && (target.ownScratch ? [...shapes, dimProduct(definition.k)] : shapes).every(isStatic);
  const tilesOf = (tile: Tile): number => Math.ceil(m / tile.m) * Math.ceil(n / tile.n) * batch;
  const cost = ({ tile, spread }: Shares): number => {
    const rounds = Math.ceil((tilesOf(tile) * spread) / target.fillingWorkgroups);
    const handedOver = spread === 1 ? 0 : handOver + (spread + 1) * tile.m * tile.n;
    return rounds * ((tile.m + tile.n) * Math.ceil(steps / spread) + handedOver);
  };
  const candidates = tileSides
    .flatMap((height) => tileSides.map((width): Tile => ({ m: height, n: width })))
    .filter(allowed)
    .flatMap((tile): readonly Shares[] => {
      const most = canSpread ? Math.floor(Math.min(target.fillingWorkgroups / tilesOf(tile), steps / leastSpreadSteps)) : 1;
      return Array.from({ length: Math.max(1, most) }, (_, i) => ({ tile, spread: i + 1 }));
    });
  return candidates.reduce((best, shares) => (cost(shares) < cost(best) ? shares : best));
}

function bytesOfStage({ stageSize, stored }: TilePlan): number {
  return stageSize * storageBytes(stored);
}

/** With blocks of which two fit into shared memory: whole inner axes of k may be longer than what is wanted. */
function fittingPlan(
  request: FusionRequest,
  hero: ContractHero,
  tile: Tile,
  options: Parameters<typeof planTiles>[3],
): { readonly plan: TilePlan; readonly wanted: number } {
  for (let { wanted } = options; wanted >= 1; wanted /= 2) {
    const plan = planTiles(request, hero, tile, { ...options, wanted });
    if (leastStages * bytesOfStage(plan) <= request.target.sharedBytes) return { plan, wanted };
  }
  throw new Error("internal: no block of a contraction fits into shared memory");
}

function registersOf(side: number): number {
  return side >= wideSide ? 2 * chunk : chunk;
}

export function chooseContractGpuSchedule(request: FusionRequest): Schedule {
  const hero = contractHero(request);
  const { target } = request;
  const invocations = request.invocations ?? contractInvocations;
  const format = formatOf(request, hero);
  const subgroups = invocations / target.subgroupSize;
  const largest = hero.definition.accumulator === "f64" ? largestWideElementSide : Number.POSITIVE_INFINITY;
  const blocks = ({ m, n }: Tile): number => (m / registersOf(m)) * (n / registersOf(n));
  const fitsMatrix = (tile: Tile): boolean => matrixGrid(tile, subgroups) !== undefined;
  const useMatrix = format !== undefined && tileSides.some((side) => fitsMatrix({ m: side, n: side }));
  const { tile, spread } = chooseTile(request, hero, (candidate) =>
    useMatrix ? fitsMatrix(candidate) : Math.max(candidate.m, candidate.n) <= largest && blocks(candidate) <= invocations,
  );
  const slices = useMatrix ? 1 : slicesOf(request, invocations / blocks(tile), estimate(dimProduct(hero.definition.k)) / spread);
  const unit = useMatrix ? matrixDepth(format) : chunk * slices;
  const isLarge = tile.m * tile.n >= largeTile;
  const wanted = useMatrix ? 2 * unit : Math.max(isLarge ? 2 * chunk : 4 * chunk, unit);
  const { plan, wanted: by } = fittingPlan(request, hero, tile, { format: useMatrix ? format : undefined, wanted, unit });
  const isCopied = plan.staging.lhs.copied || plan.staging.rhs.copied;
  const stages = isCopied ? Math.min(maximumStages, Math.floor(target.sharedBytes / bytesOfStage(plan))) : leastStages;
  return {
    template: "contract",
    steps: [
      { opt: "tile", axis: "m", by: tile.m },
      { opt: "tile", axis: "n", by: tile.n },
      { opt: "tile", axis: "k", by },
      ...(useMatrix
        ? [{ opt: "workgroup", axis: "m", by: invocations } as const, { opt: "matrix", format } as const]
        : [
            { opt: "register", axis: "m", by: registersOf(tile.m) } as const,
            { opt: "register", axis: "n", by: registersOf(tile.n) } as const,
          ]),
      ...(slices > 1 ? [{ opt: "split", axis: "k", by: slices } as const] : []),
      ...(spread > 1 ? [{ opt: "spread", axis: "k", by: spread } as const] : []),
      { opt: "stages", axis: "k", by: stages },
      { opt: "stage", operand: "lhs" },
      { opt: "stage", operand: "rhs" },
    ],
  };
}

/** As many groups of invocations as a workgroup of the size that others ask for has; else no more than the reduction keeps busy. */
function slicesOf({ invocations }: FusionRequest, most: number, steps: number): number {
  if (invocations !== undefined) return most;
  const least = Math.min(most, (leastInvocations * most) / contractInvocations);
  let slices = most;
  while (slices > least && slices > 1 && slices * stepsOfSlice > steps) slices /= 2;
  return Math.max(1, slices);
}

/** The plan that a schedule asks for. */
export function planOf(request: FusionRequest, hero: ContractHero, schedule: Schedule, format: MatrixFormat | undefined): TilePlan {
  const tile = { m: stepSize(schedule, "tile", "m"), n: stepSize(schedule, "tile", "n") };
  const unit = format ? matrixDepth(format) : chunk * stepSize(schedule, "split", "k");
  return planTiles(request, hero, tile, { format, wanted: stepSize(schedule, "tile", "k"), unit });
}
