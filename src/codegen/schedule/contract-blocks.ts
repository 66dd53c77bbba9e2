/** How a contraction on a CPU is cut: registers, tiles and blocks from the sizes, the operands' strides and the target. */

import { type Dim, dimEquals, dimProduct, evaluateDim, isStatic, type Shape, symbolsOf } from "../../ir/dim.ts";
import type { ScalarType } from "../../ir/expression.ts";
import type { Target } from "../target.ts";
import { type ContractHero, columnGroups, contractHero, type OperandAccess, orderOfK, permute, probeOperand } from "./contract.ts";
import { liesInPanels } from "./contract-panels.ts";
import type { FusionRequest } from "./frame.ts";
import { type Schedule, type ScheduleStep, stepSize } from "./schedule.ts";

const float = 4;
/** Of the first-level cache, for a panel of the right operand that is cut along k, and for the largest that is not cut. */
const tiledPanel = 1 / 2;
const largestPanel = 3 / 4;
const largestKBlock = 768;
const tiledKBlock = 512;
/** Of a panel that lies in memory, and comes from there or from the second-level cache as it is asked for: nothing is kept of it in the first. */
const streamedKBlock = 1024;
/** Of the second-level cache, for the packed left block. */
const packedBlock = 1 / 2;
const largestRowBlock = 192;
/** Columns of one task: with k in one block nothing but the operands is kept, else sums of the whole block are. */
const largestColumns = 1024;
const largestColumnsWithTotals = 256;
/** Bytes of the right operand that are kept packed for all blocks of rows of a task. */
const largestKept = 512 * 1024;
/** Blocks of rows that share what is packed of the right operand, where so many tasks are left or their number is not known. */
const mostRowBlocks = 4;
const rowBlocksOfUnknown = 2;
const leastTasks = 4;
/** Apart from rows of the left pack, so that they do not meet in one set of the cache when k is a power of two. */
export const rowPadding = 16;
/** Elements of other arrays of a task, and of what alignment leaves between them. */
const smallArrays = 1024;
/** Tasks that columns are cut into where rows may be few, and what makes up for packing the left operand in each. */
const columnShares = 4;
const leastShareColumns = 64;
/** Rows that may be few: of those of a block. */
const fewRows = 1 / 3;
/** Blocks that rows are cut into where nothing is packed for each but the rows themselves, and the least rows of one. */
const rowShares = 8;
const leastShareRows = 96;
/** Of the rows of a microkernel, for the last ones of few rows: as fast, or nearly so. */
const restOfRows = 2 / 3;
/** A left operand is read where it lies when so few columns share its packing. */
const fewColumns = 16;
/** Registers of a microkernel for other addresses than those of its rows. */
const otherAddresses = 4;
/** Lines of one set in the first-level cache, in all processors of the last ten years at least. */
const cacheWays = 8;
/** Of a set, for the right operand while rows fill the others. */
const otherLines = 2;

/** How the left operand is read: where it lies, packed as rows along k, or packed as panels with the rows of a microkernel side by side. */
export type LhsLayout = "direct" | "rows" | "panels";

export interface Choice {
  readonly hero: ContractHero;
  readonly lhs: OperandAccess;
  readonly rhs: OperandAccess;
  readonly kOrder: readonly number[];
}

export function choiceOf(request: FusionRequest): Choice {
  const hero = contractHero(request);
  const rhs = probeOperand(request, hero, "rhs");
  return { hero, rhs, lhs: probeOperand(request, hero, "lhs"), kOrder: orderOfK(hero.definition, rhs) };
}

export interface RegisterSizes {
  readonly rows: number;
  readonly columns: number;
  readonly lanes: number;
}

/** Columns of a microkernel for f32, which lie side by side in a panel of the right operand. */
export function panelColumns({ vectorLanes }: Pick<Target, "vectorLanes">): number {
  return 2 * vectorLanes;
}

/** Rows and columns of a microkernel: its sums fill the registers, but for two vectors of one operand and the element of the other. */
export function registerBlock({ vectorLanes, vectorRegisters }: Target, accumulator: ScalarType, m: Dim): RegisterSizes {
  // Vectors hold elements of four bytes.
  const lanes = accumulator === "f64" ? 1 : vectorLanes;
  const most = Math.floor((vectorRegisters - 3) / 2);
  return { rows: isStatic(m) ? evenParts(m, most, 1) : most, columns: panelColumns({ vectorLanes: lanes }), lanes };
}

/** Parts of equal size, a multiple of `unit`, of at most `most` elements where that is a unit or more; the last one may be smaller. */
export function evenParts(size: number, most: number, unit: number): number {
  const largest = Math.max(1, Math.floor(most / unit)) * unit;
  return roundUp(Math.ceil(size / Math.max(1, Math.ceil(size / largest))), unit);
}

/** Rows of one image or sequence, where those of a batch are not known. */
export function rowsAtLeast(rows: Dim): number {
  return evaluateDim(rows, Object.fromEntries(symbolsOf([rows]).map((name) => [name, 1])));
}

export function roundUp(size: number, by: number): number {
  return Math.max(1, Math.ceil(size / by)) * by;
}

/** The innermost axis that is more than one element. */
export function innermost(shape: Shape): number {
  return shape.findLastIndex((dim) => !dimEquals(dim, 1));
}

function isContiguousAlongM({ hero, lhs }: Choice): boolean {
  return lhs.strides.free[innermost(hero.definition.m)] === 1;
}

/**
 * Whether rows of the left operand may be read where they lie, although many columns are multiplied by them: their elements lie side by
 * side as they are summed, each row has an address of its own in a register, and a first-level cache holds a line of each beside the right
 * operand: where all rows begin in the same set, there have to be ways for both. Rows that lie further apart meet in the second level too.
 */
function rowsMayStay({ hero, lhs }: Choice, rows: number, { addressRegisters, caches }: Target): boolean {
  const { m, k } = hero.definition;
  const last = innermost(k);
  const stride = lhs.strides.free[innermost(m)];
  const isOneAxis = k.every((size, axis) => axis === last || dimEquals(size, 1));
  const way = caches.first / cacheWays;
  const fits = rows + otherLines <= cacheWays;
  const isApart = stride !== undefined && ((float * stride) % way !== 0 || (float * stride === way && fits));
  const isPlain = lhs.direct && lhs.dtype === "f32";
  return isPlain && isOneAxis && lhs.strides.k[last] === 1 && isApart && rows + otherAddresses <= addressRegisters;
}

/** Whether the right operand is one load whose elements lie side by side along the innermost axis of k, in whole vectors. */
function liesAlongK({ hero, rhs, kOrder }: Choice, { inner, tiled }: KBlocking, lanes: number): boolean {
  const last = innermost(inner);
  const lengths = last >= 0 ? [inner[last] ?? 1] : tiled ? [tiled.size, tiled.by] : [1];
  const axis = kOrder[kOrder.length - inner.length + (last >= 0 ? last : -1)];
  const isWhole = lengths.every((length) => isStatic(length) && length % lanes === 0);
  return isWhole && rhs.direct && axis !== undefined && rhs.contiguous.k[axis] === true && hero.definition.accumulator === "f32";
}

/** The most columns of a task, so that several threads have work where rows may be too few to be spread over them. */
function columnsOfShare(leastRows: number, tileM: number, n: number, columns: number): number {
  if (leastRows >= tileM * fewRows) return Number.POSITIVE_INFINITY;
  return roundUp(Math.max(leastShareColumns, Math.ceil(n / columnShares)), columns);
}

/** Scratch that a block of rows leaves for what is kept: the right operand and, where k is cut, sums. */
function keptBytes({ sharedBytes }: Target, blockM: number, capacity: number): number {
  return sharedBytes - float * (blockM * (capacity + rowPadding) + smallArrays);
}

/** Blocks of rows of a task that has at most so many rows. */
function rowBlocks(m: Dim, n: Dim, blockM: number, tileN: number, mostRows: number): number {
  const most = Math.max(1, Math.min(mostRowBlocks, Math.floor(mostRows / blockM)));
  if (!isStatic(m) || !isStatic(n)) return Math.min(rowBlocksOfUnknown, most);
  for (let blocks = Math.min(most, Math.ceil(m / blockM)); blocks > 1; blocks--) {
    if (Math.ceil(m / (blocks * blockM)) * Math.ceil(n / tileN) >= leastTasks) return blocks;
  }
  return 1;
}

export function chooseContractCpuSchedule(request: FusionRequest): Schedule {
  const choice = choiceOf(request);
  const { definition } = choice.hero;
  const n = dimProduct(definition.n);
  const m = dimProduct(definition.m);
  const { rows, columns, lanes } = registerBlock(request.target, definition.accumulator, m);
  const isPacked = !liesInPanels(request, choice.hero, choice.kOrder, columns);
  const isNarrow = isStatic(n) && n <= fewColumns;
  const isDirect = isNarrow ? choice.lhs.direct : !isPacked && rowsMayStay(choice, rows, request.target);
  const layout: LhsLayout = isDirect ? "direct" : isContiguousAlongM(choice) ? "panels" : "rows";
  const { caches } = request.target;
  const blocking = blockK(permute(definition.k, choice.kOrder), kBlockSizes(columns, request.target, isPacked));
  const most = Math.min(largestRowBlock, (caches.second * packedBlock) / float / blocking.capacity);
  // Where the rows of one image or sequence are a block or more, so are those of a batch, and blocks are as even.
  const leastRows = rowsAtLeast(m);
  const isEven = isStatic(m) || leastRows > most / 2;
  const shares = isPacked ? 1 : Math.max(1, Math.min(rowShares, Math.floor(leastRows / leastShareRows)));
  const mostOfShare = Math.min(most, roundUp(Math.ceil(leastRows / shares), rows));
  const blockM = isEven ? evenParts(leastRows, mostOfShare, rows) : Math.max(1, Math.floor(most / rows)) * rows;
  const groups = columnGroups(request.fusion);
  const panels = groups * columns;
  const isShared = isPacked && groups === 1 && !isDirect && !(isStatic(m) && m <= blockM);
  const kept = Math.min(largestKept, keptBytes(request.target, blockM, blocking.capacity));
  const mostKept = isShared ? Math.floor(kept / float / blocking.capacity / leastShareColumns) * leastShareColumns : largestColumns;
  const mostColumns = roundUp(Math.min(isSingle(blocking) || !isPacked ? largestColumns : largestColumnsWithTotals, mostKept), panels);
  const tileN = isStatic(n) ? Math.min(roundUp(n, panels), mostColumns, columnsOfShare(leastRows, blockM, n, panels)) : mostColumns;
  const mostRows = isSingle(blocking)
    ? Number.POSITIVE_INFINITY
    : keptBytes(request.target, blockM, blocking.capacity) / float / tileN - blocking.capacity;
  const tileM = isShared ? blockM * rowBlocks(m, n, blockM, tileN, mostRows) : blockM;
  const steps: ScheduleStep[] = [
    { opt: "tile", axis: "m", by: tileM },
    ...(tileM === blockM ? [] : [{ opt: "block", axis: "m", by: blockM } as const]),
    { opt: "tile", axis: "n", by: tileN },
    { opt: "register", axis: "m", by: rows },
    { opt: "register", axis: "n", by: columns },
    { opt: "vector", axis: "n", by: lanes },
  ];
  const rest = Math.ceil(rows * restOfRows);
  // Where panels are read as they lie, as in loops and in `predict`, rows may be few.
  if (!isPacked && !isNarrow && layout !== "panels" && !isEven && rest < rows) steps.push({ opt: "rest", axis: "m", by: rest });
  if (isPacked) steps.push({ opt: "stage", operand: "rhs" });
  if (isPacked && request.target.exchangesLanes && liesAlongK(choice, blocking, lanes)) steps.push({ opt: "vector", axis: "k", by: lanes });
  if (layout !== "direct") steps.push({ opt: "stage", operand: "lhs" });
  if (layout === "panels") steps.push({ opt: "vector", axis: "m", by: lanes });
  return { template: "contract", steps };
}

/** Products of the elements themselves, and in tiles of half and of twice the size. */
export function contractCpuAlternatives(request: FusionRequest): readonly Schedule[] {
  const plain = chooseContractCpuSchedule(request);
  const unit = (axis: "m" | "n"): number => stepSize(plain, "register", axis) * (axis === "n" ? columnGroups(request.fusion) : 1);
  const resized = (axis: "m" | "n", factor: number): Schedule => ({
    ...plain,
    steps: plain.steps.map((step) => {
      if (step.opt !== "tile" || step.axis !== axis) return step;
      return {
        ...step,
        by: roundUp(Math.ceil(step.by * factor), Math.max(unit(axis), stepSize(plain, "block", axis))),
      };
    }),
  });
  return [plain, ...(["m", "n"] as const).flatMap((axis) => [0.5, 2].map((factor) => resized(axis, factor)))];
}

/** How k is cut: whole outer axes, then one axis in tiles, then whole inner axes. Sizes in walking order. */
export interface KBlocking {
  readonly outer: Shape;
  readonly tiled?: { readonly size: Dim; readonly by: number };
  readonly inner: readonly number[];
  /** Largest number of elements of a block. */
  readonly capacity: number;
}

/** Elements of k in one block: of the largest one that is all of k, and of those that k is cut into. */
export interface KBlockSizes {
  readonly largest: number;
  readonly tiled: number;
}

/** Whether a panel of so many elements is still in the first-level cache when the next microkernel reads it. */
export function staysInFirst(elements: number, { first }: Target["caches"]): boolean {
  return float * elements <= first * largestPanel;
}

export function kBlockSizes(columns: number, { caches, prefetches }: Target, isPacked: boolean): KBlockSizes {
  if (!isPacked && prefetches) return { largest: streamedKBlock, tiled: streamedKBlock };
  const depth = caches.first / float / columns;
  return { largest: Math.min(largestKBlock, largestPanel * depth), tiled: Math.min(tiledKBlock, tiledPanel * depth) };
}

export function blockK(k: Shape, { largest, tiled: wanted }: KBlockSizes): KBlocking {
  const inner: number[] = [];
  let product = 1;
  let axis = k.length;
  while (axis > 0) {
    const size = k[axis - 1] ?? 1;
    if (!isStatic(size) || product * size > largest) break;
    inner.unshift(size);
    product *= size;
    axis -= 1;
  }
  const cut = k[axis - 1];
  if (cut === undefined) return { outer: [], inner, capacity: Math.max(product, 1) };
  // An axis of size 0 leaves nothing to sum, but arrays have an element.
  const elements = Math.max(product, 1);
  const mostTurns = Math.max(1, Math.floor(wanted / elements));
  // Blocks of equal size.
  const by = isStatic(cut) && cut > 0 ? Math.ceil(cut / Math.ceil(cut / mostTurns)) : mostTurns;
  if (by === 1) return { outer: k.slice(0, axis), inner, capacity: elements };
  return { outer: k.slice(0, axis - 1), tiled: { size: cut, by }, inner, capacity: by * elements };
}

/** All of k is one block: a microkernel's sums are the results. */
export function isSingle({ outer, tiled }: KBlocking): boolean {
  return outer.every((dim) => dimEquals(dim, 1)) && (!tiled || (isStatic(tiled.size) && tiled.size <= tiled.by));
}
