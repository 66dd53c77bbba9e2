/**
 * Functions that run batch after batch in one call, and how the rows that they take lie in memory.
 *
 * A program that is trained on arrays has all their rows in memory: first their order, a word of 32 bits each, then the rows of one
 * input of the function after the other. A batch is gathered from there into the places of the inputs.
 */

import { elementBytes, storageOf } from "../runtime/elements.ts";
import type { Plan, PlanFunction } from "../runtime/plan.ts";

export interface Batches {
  /** Rows of a batch where every batch has as many; else the plan's symbol is their number. */
  readonly fixed: number | undefined;
  /** Of each input in turn: bytes of a row, and of all that lies in front of its rows, divided by the number of rows. */
  readonly inputs: readonly { readonly rowBytes: number; readonly before: number }[];
}

const orderBytes = 4;

/** Of functions that give logs, from inputs with an open first axis or the same one; undefined for others. */
export function batchesOf({ inputs, outputs }: PlanFunction, { symbols, training }: Plan): Batches | undefined {
  const logs = new Set(training?.metrics);
  const [rows] = inputs[0]?.shape ?? [];
  const isOpen = symbols.length === 1 && rows === symbols[0]?.name;
  if (logs.size === 0 || outputs.length !== logs.size || !outputs.every(({ name }) => logs.has(name))) return undefined;
  if (!isOpen && (symbols.length > 0 || typeof rows !== "number")) return undefined;
  let before = orderBytes;
  const placed: { readonly rowBytes: number; readonly before: number }[] = [];
  for (const { shape, slice, ...element } of inputs) {
    const rowBytes = shape.slice(1).reduce<number>((bytes, size) => bytes * Number(size), elementBytes(storageOf(element)));
    if (shape[0] !== rows || slice.segment !== "arena" || Number.isNaN(rowBytes)) return undefined;
    placed.push({ rowBytes, before });
    before += rowBytes;
  }
  return { fixed: isOpen ? undefined : Number(rows), inputs: placed };
}
