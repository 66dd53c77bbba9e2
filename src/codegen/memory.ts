/**
 * Memory planning: every value of a function gets a place in the arena for as long as it lives.
 *
 * Sizes may be symbolic, so places are slots: a slot serves values one after the other and is as large as the largest of
 * them at any size of the symbols. Values come by their size at a nominal batch, largest first, and take the smallest slot in which
 * nothing lives at the same time ("greedy by size" over shared objects: Pisarchyk and Lee, "Efficient memory management for deep
 * neural net inference", 2020). Offsets are sums of slot sizes. Values whose lives overlap never share a slot, whatever the sizes.
 */

import { evaluateFormula, type Formula, type Slice } from "../runtime/plan.ts";
import { align, largest, sum } from "./formula.ts";

/** The batch size at which slots are compared; any value is correct. */
const nominalSize = 64;

export interface Lifetime<Key> {
  readonly key: Key;
  readonly bytes: Formula;
  /** At least `bytes` at all sizes up to those that memory is made for. */
  readonly largest: Formula;
  /** Steps at which it is first written and last read. */
  readonly first: number;
  readonly last: number;
}

export interface ArenaPlan<Key> {
  readonly slices: ReadonlyMap<Key, Slice>;
  readonly bytes: Formula;
}

export function planArena<Key>(lifetimes: readonly Lifetime<Key>[], symbols: readonly string[], alignment: number): ArenaPlan<Key> {
  const sizes = Object.fromEntries(symbols.map((name) => [name, nominalSize]));
  const slots: Lifetime<Key>[][] = [];
  const placed = new Map<Key, number>();
  const nominal = new Map(lifetimes.map((life) => [life, evaluateFormula(life.bytes, sizes)]));
  // Largest first, so that a slot has its size from its first value; of equals, in the order of the program.
  const ordered = [...lifetimes].sort((a, b) => (nominal.get(b) ?? 0) - (nominal.get(a) ?? 0) || a.first - b.first);
  for (const life of ordered) {
    const isFree = (slot: readonly Lifetime<Key>[]): boolean => slot.every(({ first, last }) => last < life.first || first > life.last);
    // The last of the free ones is the smallest.
    const found = slots.findLastIndex(isFree);
    if (found < 0) slots.push([life]);
    else slots[found]?.push(life);
    placed.set(life.key, found < 0 ? slots.length - 1 : found);
  }
  const offsets: Formula[] = [];
  let total: Formula = 0;
  for (const slot of slots) {
    offsets.push(total);
    total = sum([
      ...(Array.isArray(total) && total[0] === "+" ? (total.slice(1) as readonly Formula[]) : [total]),
      align(largest(slot.map((life) => life.largest)), alignment),
    ]);
  }
  const slices = new Map<Key, Slice>();
  for (const life of lifetimes)
    slices.set(life.key, { segment: "arena", offset: offsets[placed.get(life.key) ?? 0] ?? 0, bytes: life.bytes });
  return { slices, bytes: total };
}
