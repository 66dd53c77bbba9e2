/**
 * Memory planning: every value of a function gets a place in the arena for as long as it lives.
 *
 * Sizes may be symbolic, so places are slots: a slot serves values one after the other and is as large as the largest of
 * them at any size of the symbols. A value takes the free slot that fits best at a nominal batch size; offsets are sums of
 * slot sizes. Values whose lives overlap never share a slot, whatever the sizes.
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

interface Slot {
  readonly sizes: Formula[];
  freeFrom: number;
  nominal: number;
}

export interface ArenaPlan<Key> {
  readonly slices: ReadonlyMap<Key, Slice>;
  readonly bytes: Formula;
}

export function planArena<Key>(lifetimes: readonly Lifetime<Key>[], symbols: readonly string[], alignment: number): ArenaPlan<Key> {
  const sizes = Object.fromEntries(symbols.map((name) => [name, nominalSize]));
  const slots: Slot[] = [];
  const placed = new Map<Key, number>();
  const ordered = [...lifetimes].sort((a, b) => a.first - b.first || evaluateFormula(b.bytes, sizes) - evaluateFormula(a.bytes, sizes));
  for (const life of ordered) {
    const nominal = evaluateFormula(life.bytes, sizes);
    let best = -1;
    slots.forEach((slot, index) => {
      if (slot.freeFrom > life.first) return;
      const current = slots[best];
      if (!current || waste(slot.nominal, nominal) < waste(current.nominal, nominal)) best = index;
    });
    let slot = slots[best];
    if (!slot) {
      slot = { sizes: [], freeFrom: 0, nominal };
      best = slots.length;
      slots.push(slot);
    }
    slot.sizes.push(life.largest);
    slot.freeFrom = life.last + 1;
    slot.nominal = Math.max(slot.nominal, nominal);
    placed.set(life.key, best);
  }
  const offsets: Formula[] = [];
  let total: Formula = 0;
  for (const slot of slots) {
    offsets.push(total);
    total = sum([
      ...(Array.isArray(total) && total[0] === "+" ? (total.slice(1) as readonly Formula[]) : [total]),
      align(largest(slot.sizes), alignment),
    ]);
  }
  const slices = new Map<Key, Slice>();
  for (const life of lifetimes)
    slices.set(life.key, { segment: "arena", offset: offsets[placed.get(life.key) ?? 0] ?? 0, bytes: life.bytes });
  return { slices, bytes: total };
}

/** What is lost by putting `size` into a slot: memory that lies idle, or, counted double, that the slot grows by. */
function waste(slot: number, size: number): number {
  return slot >= size ? slot - size : 2 * (size - slot);
}
