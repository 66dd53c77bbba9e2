/** How a scan is one kernel, or that it is better as launches of its turns. */

import { type Dim, dimEquals, dimProduct, isStatic, type Shape } from "../../ir/dim.ts";
import { storageBytes } from "../../ir/expression.ts";
import type { Value } from "../../ir/graph.ts";
import type { Target } from "../target.ts";
import type { Stage, Turn } from "./scan-turn.ts";
import type { Schedule } from "./schedule.ts";
import { storageType } from "./storage.ts";

/** Invocations of a workgroup that a turn is to occupy: a few subgroups, which wait for memory by turns. */
const invocations = 128;
/** Rows of a product that an invocation sums: what it loads of the right operand serves all of them. */
const rowsTogether = 2;
const mostRows = 64;
/** Shared arrays begin at multiples of it. */
const arrayAlignment = 16;

/**
 * A launch takes 3 to 5 microseconds, some 5,000 clocks of a processor, which loads about 64 bytes in each from a cache. So a workgroup
 * that reads its operands from there in every turn, in place of launches that share them out to the whole device, should
 * have no more than a quarter of that to read, and as few products to sum.
 */
const mostCachedBytes = 64 * 1024;
const mostProducts = 64 * 1024;

/** Arrays of shared memory that hold, for each row, values from turn to turn and from step to step. */
export interface TurnArray {
  readonly value: Value;
  /** Elements of a row. */
  readonly width: number;
  /** Two of them where new values are stored before the old ones were read by all. */
  readonly copies: 1 | 2;
}

/** Of the carries in their order, then of what steps hand to later ones. */
export function turnArrays({ carries, steps }: Turn): { readonly carried: readonly TurnArray[]; readonly passed: readonly TurnArray[] } {
  const carried = carries.map(
    ({ old, overwrites }): TurnArray => ({ value: old, width: widthOf(old.type.shape), copies: overwrites ? 1 : 2 }),
  );
  const isCarried = (value: Value): boolean => carries.some(({ fresh }) => fresh === value);
  const passed = steps.flatMap((stages, step) => {
    const later = new Set(
      steps.slice(step + 1).flatMap((next) => next.flatMap(({ operations }) => operations.flatMap(({ operands }) => operands))),
    );
    const values = new Set(stages.flatMap(({ results }) => results.map(({ value }) => value)));
    return [...values].filter((value) => later.has(value) && !isCarried(value));
  });
  return { carried, passed: passed.map((value) => ({ value, width: widthOf(value.type.shape), copies: 1 })) };
}

/** Elements of a row. */
export function widthOf(shape: Shape): number {
  const width = dimProduct(shape.slice(1));
  if (!isStatic(width)) throw new Error("internal: rows of a symbolic size");
  return width;
}

/** Elements of a row that a stage ranges over, for results of this domain. */
function widestOf({ results }: Stage): number {
  return Math.max(...results.map(({ domain }) => widthOf(domain)));
}

/** What the products of a turn read of values that are the same in all turns. */
export function weightsOf({ steps, captured }: Turn): readonly Value[] {
  const weights = new Set<Value>();
  const visit = (value: Value): void => {
    if (captured.includes(value)) weights.add(value);
    value.producer?.operands.forEach(visit);
  };
  for (const { hero } of steps.flat()) hero?.operation.operands.forEach(visit);
  return [...weights];
}

/** Undefined where launches are better. */
export function chooseScanSchedule(turn: Turn, target: Target): Schedule | undefined {
  // An invocation waits for the others of its workgroup in every turn.
  if (target.kind !== "gpu" || !target.cheapBarriers) return undefined;
  const stages = turn.steps.flat();
  const widest = Math.max(...stages.map(widestOf));
  const products = stages.flatMap(({ hero }) => (hero ? [productsOf(hero.operation.result.type.shape, hero.definition.k)] : []));
  if (!(widest > 0) || products.reduce((sum, each) => sum + each, 0) > mostProducts) return undefined;
  const bytesOf = ({ type }: Value, elements: number): number =>
    Math.ceil((elements * storageBytes(storageType(type.dtype, target))) / arrayAlignment) * arrayAlignment;
  const arrays = Object.values(turnArrays(turn)).flat();
  const rowBytes = (rows: number): number =>
    arrays.reduce((sum, { value, width, copies }) => sum + bytesOf(value, rows * width * copies), 0);
  const weights = weightsOf(turn).reduce((sum, value) => {
    const size = dimProduct(value.type.shape);
    return sum + (isStatic(size) ? bytesOf(value, size) : Number.POSITIVE_INFINITY);
  }, 0);
  const together = products.length > 0 && !dimEquals(turn.rows, 1) ? rowsTogether : 1;
  const wanted = Math.min(mostRows, together * Math.max(1, Math.floor(invocations / widest)), largestRows(turn.rows, together));
  const sizes = Array.from({ length: Math.floor(wanted / together) }, (_, i) => (Math.floor(wanted / together) - i) * together);
  for (const stages of [true, false]) {
    if (!stages && weights > mostCachedBytes) return undefined;
    const rows = sizes.find((size) => rowBytes(size) + (stages ? weights : 0) <= target.sharedBytes);
    if (rows === undefined) continue;
    const busy = Math.ceil(((rows / together) * widest) / 32) * 32;
    return {
      template: "scan",
      steps: [
        { opt: "tile", axis: "row", by: rows },
        { opt: "register", axis: "row", by: together },
        { opt: "workgroup", axis: "row", by: Math.min(invocations, busy, target.maximumWorkgroupInvocations) },
        ...(stages && weights > 0 ? [{ opt: "stage", operand: "rhs" } as const] : []),
      ],
    };
  }
  return undefined;
}

/** Of a block, no more than there are. */
function largestRows(rows: Dim, together: number): number {
  return isStatic(rows) ? Math.ceil(rows / together) * together : Number.POSITIVE_INFINITY;
}

/** For each row. */
function productsOf(shape: Shape, k: Shape): number {
  const depth = dimProduct(k);
  return isStatic(depth) ? widthOf(shape) * depth : Number.POSITIVE_INFINITY;
}
