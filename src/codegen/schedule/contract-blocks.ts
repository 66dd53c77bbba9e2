/** How a contraction on a CPU is cut: registers, tiles and blocks from the sizes, the operands' strides and the target. */

import { type Dim, dimEquals, dimProduct, isStatic, type Shape } from "../../ir/dim.ts";
import type { ScalarType } from "../../ir/expression.ts";
import type { Target } from "../target.ts";
import { type ContractHero, contractHero, type OperandAccess, orderOfK, permute, probeOperand } from "./contract.ts";
import type { FusionRequest } from "./frame.ts";
import type { Schedule, ScheduleStep } from "./schedule.ts";

const float = 4;
/** Of the first-level cache, for a panel of the right operand that is cut along k, and for the largest that is not cut. */
const tiledPanel = 1 / 2;
const largestPanel = 3 / 4;
const largestKBlock = 768;
const tiledKBlock = 512;
/** Where m is contiguous each k is a row of the pack, of which a microkernel reads part of a line: fewer of them fit. */
const tiledKBlockAlongM = 256;
/** Of the second-level cache, for the packed left block. */
const packedBlock = 1 / 2;
const largestRowTile = 192;
/** Columns of one task: with k in one block nothing but the operands is kept, else sums of the whole block are. */
const largestColumns = 1024;
const largestColumnsWithTotals = 256;
/** A left operand is read where it lies when so few columns share its packing. */
const fewColumns = 16;

export type LhsLayout = "direct" | "rows" | "columns";

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

/** Rows and columns of a microkernel: its sums fill the registers, but for two vectors of one operand and the element of the other. */
export function registerBlock({ vectorLanes, vectorRegisters }: Target, accumulator: ScalarType, m: Dim): RegisterSizes {
  // Vectors hold elements of four bytes.
  const lanes = accumulator === "f64" ? 1 : vectorLanes;
  const most = Math.floor((vectorRegisters - 3) / 2);
  return { rows: isStatic(m) ? evenParts(m, most, 1) : most, columns: lanes * 2, lanes };
}

/** Parts of equal size, a multiple of `unit`, of at most `most` elements where that is a unit or more; the last one may be smaller. */
export function evenParts(size: number, most: number, unit: number): number {
  const largest = Math.max(1, Math.floor(most / unit)) * unit;
  return roundUp(Math.ceil(size / Math.max(1, Math.ceil(size / largest))), unit);
}

const roundUp = (size: number, by: number): number => Math.max(1, Math.ceil(size / by)) * by;

/** The innermost axis that is more than one element. */
export function innermost(shape: Shape): number {
  return shape.findLastIndex((dim) => !dimEquals(dim, 1));
}

/** The size of the innermost axis of m, where the left operand is contiguous along it and tiles of rows can be made of whole ones. */
function contiguousRows({ hero, lhs }: Choice, rows: number): number | undefined {
  const { m } = hero.definition;
  const axis = innermost(m);
  if (axis < 0 || lhs.strides.free[axis] !== 1) return undefined;
  if (m.slice(0, axis).every((dim) => dimEquals(dim, 1))) return 1;
  const size = m[axis];
  return size !== undefined && isStatic(size) && size > 0 && leastMultiple(size, rows) <= largestRowTile ? size : undefined;
}

function leastMultiple(a: number, b: number): number {
  let multiple = a;
  while (multiple % b !== 0) multiple += a;
  return multiple;
}

export function chooseContractCpuSchedule(request: FusionRequest): Schedule {
  const choice = choiceOf(request);
  const { definition } = choice.hero;
  const n = dimProduct(definition.n);
  const m = dimProduct(definition.m);
  const { rows, columns, lanes } = registerBlock(request.target, definition.accumulator, m);
  const along = contiguousRows(choice, rows);
  const layout: LhsLayout = choice.lhs.direct && isStatic(n) && n <= fewColumns ? "direct" : along === undefined ? "rows" : "columns";
  const { caches } = request.target;
  const blocking = blockK(permute(definition.k, choice.kOrder), layout, columns, caches);
  const unit = layout === "columns" && along !== undefined ? leastMultiple(along, rows) : rows;
  const most = Math.min(largestRowTile, (caches.second * packedBlock) / float / blocking.capacity);
  const tileM = isStatic(m) ? evenParts(m, most, unit) : Math.max(1, Math.floor(most / unit)) * unit;
  const mostColumns = roundUp(isSingle(blocking) ? largestColumns : largestColumnsWithTotals, columns);
  const tileN = isStatic(n) ? Math.min(roundUp(n, columns), mostColumns) : mostColumns;
  const steps: ScheduleStep[] = [
    { opt: "tile", axis: "m", by: tileM },
    { opt: "tile", axis: "n", by: tileN },
    { opt: "register", axis: "m", by: rows },
    { opt: "register", axis: "n", by: columns },
    { opt: "vector", axis: "n", by: lanes },
    { opt: "stage", operand: "rhs" },
  ];
  if (layout !== "direct") steps.push({ opt: "stage", operand: "lhs" });
  if (layout === "columns") steps.push({ opt: "vector", axis: "m", by: lanes });
  return { template: "contract", steps };
}

/** How k is cut: whole outer axes, then one axis in tiles, then whole inner axes. Sizes in walking order. */
export interface KBlocking {
  readonly outer: Shape;
  readonly tiled?: { readonly size: Dim; readonly by: number };
  readonly inner: readonly number[];
  /** Largest number of elements of a block. */
  readonly capacity: number;
}

export function blockK(k: Shape, layout: LhsLayout, columns: number, caches: Target["caches"]): KBlocking {
  const [most, mostTiled] = layout === "columns" ? [tiledKBlockAlongM, tiledKBlockAlongM] : [largestKBlock, tiledKBlock];
  const depth = caches.first / float / columns;
  const [largest, wanted] = [Math.min(most, largestPanel * depth), Math.min(mostTiled, tiledPanel * depth)];
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
