/**
 * What multiplies the blocks of two operands that lie step by step in shared memory, and who has which sums at the end: invocations, by fused
 * multiply-adds on vectors of columns, or matrices of the workgroup on the matrix units of the device.
 */

import { add, builtin, div, type Expression, fma, int, load, mod, mul, splat } from "../../ir/expression.ts";
import { type CooperativeFormat, cooperativeUnit } from "../kernel/cooperative.ts";
import { directInvocations } from "./contract-direct.ts";
import type { Tile } from "./contract-gpu-schedule.ts";
import type { Emitter } from "./emitter.ts";
import type { Frame } from "./frame.ts";

/** Of a vector. */
export const lanes = 4;
/** Invocations along a side of a tile. */
export const perSide = Math.sqrt(directInvocations);

/** A block in a shared array: steps of the left tile, one after the other, from element `start` on, and then those of the right one. */
export interface VectorBlock {
  readonly shared: string;
  readonly start: Expression;
  readonly depth: number;
}

/** The sums of an invocation: vectors of columns, in scalar registers row after row. */
export interface VectorTotals {
  readonly name: string;
  readonly rows: number;
  /** Vectors in a row. */
  readonly across: number;
  /** From one to the next. */
  readonly rowStep: number;
  readonly columnStep: number;
}

export interface VectorUnit {
  /** Elements of operands in shared memory. */
  readonly stored: "f32" | CooperativeFormat;
  /** Of the first sum of an invocation, in the tile. */
  readonly row: Expression;
  readonly column: Expression;
  /** Declares sums of zero. */
  start(): void;
  multiply(block: VectorBlock): void;
  totals(): VectorTotals;
}

/** Neighbours read the same rows, and vectors of columns side by side. */
export function arithmeticVectors({ emitter }: Frame, tile: Tile, register: Tile): VectorUnit {
  const row = emitter.let("row", mul(div(builtin("local_x"), int(perSide)), int(register.m)));
  const column = emitter.let("column", mul(mod(builtin("local_x"), int(perSide)), int(lanes)));
  const across = register.n / lanes;
  const columnStep = perSide * lanes;
  const sums = emitter.fresh("acc");
  return {
    stored: "f32",
    row,
    column,
    start: () => emitter.push({ kind: "registers", name: sums, dtype: "f32", lanes, length: register.m * across }),
    multiply({ shared, start, depth }) {
      const four = (name: string, index: Expression): Expression => emitter.let(name, load(shared, index, "f32", undefined, lanes));
      emitter.for("k", int(0), int(depth), "serial", (k) => {
        const rowOfStep = emitter.let("row", add(start, add(mul(k, int(tile.m)), row)));
        const columnOfStep = emitter.let("column", add(start, add(mul(k, int(tile.n)), column)));
        const a = Array.from({ length: register.m / lanes }, (_, h) => four("a", add(rowOfStep, int(h * lanes))));
        const b = Array.from({ length: across }, (_, j) => four("b", add(columnOfStep, int(tile.m * depth + j * columnStep))));
        a.forEach((x, h) => {
          for (let lane = 0; lane < lanes; lane++) {
            const one = splat({ kind: "extract", x, lane, dtype: "f32", lanes: 1 }, lanes);
            b.forEach((y, j) => {
              const slot = int((h * lanes + lane) * across + j);
              emitter.store(sums, slot, fma(one, y, load(sums, slot, "f32", undefined, lanes)));
            });
          }
        });
      });
    },
    totals() {
      const rows = register.m;
      const name = declareTotals(emitter, rows * register.n);
      for (let slot = 0; slot < rows * across; slot++)
        emitter.store(name, int(slot * lanes), load(sums, int(slot), "f32", undefined, lanes));
      return { name, rows, across, rowStep: 1, columnStep };
    },
  };
}

/** Loops index these: the epilogue is written once, and the sums stay where they are summed until here. */
function declareTotals(emitter: Emitter, length: number): string {
  const totals = emitter.fresh("totals");
  emitter.push({ kind: "registers", name: totals, dtype: "f32", lanes: 1, length });
  return totals;
}

/** Bytes of the rows of sums that go through shared memory at a time. */
export function cooperativeResultBytes({ n }: Tile): number {
  return cooperativeUnit * n * 4;
}

/** Sums go through shared memory to invocations, some rows at a time: who has which in a matrix, nobody knows. */
export function cooperativeVectors(frame: Frame, tile: Tile, format: CooperativeFormat): VectorUnit {
  const { emitter } = frame;
  const sums = emitter.fresh("sums");
  const perRow = tile.n / lanes;
  const rowStep = directInvocations / perRow;
  const row = emitter.let("row", div(builtin("local_x"), int(perRow)));
  const column = emitter.let("column", mul(mod(builtin("local_x"), int(perRow)), int(lanes)));
  return {
    stored: format,
    row,
    column,
    start: () => emitter.push({ kind: "cooperative_matrix", name: sums, rows: tile.m, columns: tile.n }),
    multiply({ shared: array, start, depth }) {
      emitter.push({
        kind: "multiply_cooperative",
        format,
        sums,
        depth,
        left: { array, index: start, stride: tile.m },
        right: { array, index: add(start, int(tile.m * depth)), stride: tile.n },
      });
    },
    totals() {
      const results = frame.shared("results", "f32", cooperativeUnit * tile.n);
      const rows = tile.m / rowStep;
      const name = declareTotals(emitter, rows * lanes);
      emitter.for(
        "first_row",
        int(0),
        int(tile.m),
        "serial",
        (first) => {
          emitter.push({ kind: "store_cooperative", sums, row: first, array: results, index: int(0) });
          emitter.push({ kind: "barrier" });
          emitter.for("i", int(0), int(cooperativeUnit / rowStep), "serial", (i) => {
            const index = add(mul(add(row, mul(i, int(rowStep))), int(tile.n)), column);
            const slot = mul(add(div(first, int(rowStep)), i), int(lanes));
            emitter.store(name, slot, load(results, index, "f32", undefined, lanes));
          });
          emitter.push({ kind: "barrier" });
        },
        cooperativeUnit,
      );
      return { name, rows, across: 1, rowStep, columnStep: lanes };
    },
  };
}
