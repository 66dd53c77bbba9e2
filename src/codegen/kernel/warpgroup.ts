/**
 * What kernels do with boxes of tensors: have them copied to shared memory beside everything else, wait for them at barriers with
 * phases, and have groups of 128 invocations multiply them where they lie ("mbarrier", "cp.async.bulk.tensor" and "wgmma" in the PTX ISA).
 *
 * A box lies in shared memory as rows of 128 bytes, each cut into eight chunks of sixteen: chunk `c` of row `r` lies at chunk
 * `c xor (r mod 8)` of it, so that what lies in one column of eight rows is in different banks. Boxes start at multiples of 1024 bytes.
 */

import type { Dim } from "../../ir/dim.ts";
import { type Expression, storageBytes } from "../../ir/expression.ts";
import type { LocalArray, MatrixFormat } from "./kernel.ts";

/** Of a row of a box. */
export const rowBytes = 128;
/** Where a box may start in shared memory. */
export const boxAlignment = 1024;
/** Invocations that multiply together: four subgroups, of which the first is a multiple of four. */
export const warpgroup = 128;
/** Rows of a product; its columns are a multiple of eight, up to 256. */
export const productRows = 64;
/** Columns, of sixteen bytes each, that a chunk of a row is moved over. */
const chunksOfRow = 8;

/** A tensor in a buffer, of which boxes are copied. */
export interface TensorMap {
  readonly name: string;
  readonly buffer: string;
  /** What elements become on the way: those of 16 bits stay what they are, and those of 32 bits are rounded to tf32, to nearest. */
  readonly format: MatrixFormat;
  /** From the innermost axis, whose neighbours lie side by side, outwards. */
  readonly sizes: readonly Dim[];
  /** Elements from one index to the next, of all axes but the innermost: multiples of sixteen bytes. */
  readonly strides: readonly number[];
  /** Elements of a box along each axis: 128 bytes along the innermost, and of the others 256 at most. */
  readonly box: readonly number[];
}

/**
 * Barriers that invocations need not wait at together. A phase of one ends when it was arrived at `arrivals` times and the bytes that these
 * said would come have been copied; then the next begins. They are in phase 0 when a kernel starts.
 */
export interface PhaseBarriers {
  readonly name: string;
  readonly length: number;
  readonly arrivals: number;
}

/**
 * Copies the box of a tensor that starts at the element `at`, innermost index first, at any time from here to the end of the phase that barrier
 * `barrierAt` of `barriers` is in. What lies past the end of an axis is zero. The bytes of the box count as come when it is copied.
 */
export interface CopyBox {
  readonly kind: "copy_box";
  readonly tensor: string;
  readonly at: readonly Expression[];
  readonly array: string;
  readonly index: Expression;
  readonly barriers: string;
  readonly barrierAt: Expression;
}

/** Each invocation arrives, and says that so many bytes will come besides. */
export interface Arrive {
  readonly kind: "arrive";
  readonly barriers: string;
  readonly barrierAt: Expression;
  readonly bytes: number;
}

/** Waits until the barrier's latest phase of this parity (that of its number) has ended; one before the first phase has. */
export interface AwaitPhase {
  readonly kind: "await_phase";
  readonly barriers: string;
  readonly barrierAt: Expression;
  readonly parity: Expression;
}

/** Rows of the left factor, or columns of the right one, 128 bytes of which are multiplied at a time. */
export interface BoxedTile {
  readonly array: string;
  readonly index: Expression;
  /**
   * `k`: a row of a box is 128 bytes of one row or column along the reduction. `free`, of elements of 16 bits: it is one step of the
   * reduction of 64 rows or columns, of which each 64 are a box of 64 steps.
   */
  readonly along: "free" | "k";
}

/**
 * A warpgroup begins to add the product of 64 rows and `columns` columns, 128 bytes of the reduction deep, to its f32 sums. It reads shared
 * memory, and changes sums, at any time from here to the `await_products` that covers it. Of words of 32 bits the lowest thirteen bits are not
 * read. Of rows `16 w + g` and `16 w + g + 8`, invocation `l` of subgroup `w` has columns `2 t` and `2 t + 1` of each eight, with `g = l div 4`
 * and `t = l mod 4`: four sums of each eight columns, those of the first row before those of the second.
 */
export interface MultiplyTiles {
  readonly kind: "multiply_tiles";
  readonly format: MatrixFormat;
  readonly columns: number;
  readonly sums: string;
  readonly left: BoxedTile;
  readonly right: BoxedTile;
}

/** Waits until all products of the warpgroup but the latest `pending` are in `sums`. */
export interface AwaitProducts {
  readonly kind: "await_products";
  readonly sums: string;
  readonly pending: 0 | 1;
}

/** The invocations of the warpgroup may keep so many registers from here on: fewer than before, or more that others gave up. */
export interface SetRegisters {
  readonly kind: "set_registers";
  readonly count: number;
  readonly change: "fewer" | "more";
}

export type WarpgroupStatement = CopyBox | Arrive | AwaitPhase | MultiplyTiles | AwaitProducts | SetRegisters;

export function elementsOfBox({ box }: TensorMap): number {
  return box.reduce((product, size) => product * size, 1);
}

/** Elements that a product reads from the start of a tile on. */
export function elementsOfTile(side: number, format: MatrixFormat): number {
  return (side * rowBytes) / storageBytes(storedFormat(format));
}

/** Of the elements in shared memory. */
export function storedFormat(format: MatrixFormat): Extract<LocalArray["dtype"], "f32" | "f16" | "bf16"> {
  return format === "tf32" ? "f32" : format;
}

/** Where an element of a box lies, in elements of `bytes` from the start of the box: column `column` of row `row`. */
export function placeInBox(row: number, column: number, bytes: number): number {
  const [perRow, perChunk] = [rowBytes / bytes, rowBytes / chunksOfRow / bytes];
  const chunk = Math.floor(column / perChunk) ^ (row % chunksOfRow);
  return row * perRow + chunk * perChunk + (column % perChunk);
}

/** Where element `k` of row or column `free` of a tile lies, in elements from its start. */
export function placeInTile(along: BoxedTile["along"], free: number, k: number, bytes: number): number {
  const perRow = rowBytes / bytes;
  if (along === "k") return placeInBox(free, k, bytes);
  return Math.floor(free / perRow) * perRow * perRow + placeInBox(k, free % perRow, bytes);
}

/** Sum `i` of invocation `lane` of a warpgroup. */
export function placeOfSum(lane: number, i: number): { readonly row: number; readonly column: number } {
  const [subgroup, group, thread] = [Math.floor(lane / 32), Math.floor((lane % 32) / 4), lane % 4];
  return { row: 16 * subgroup + group + 8 * (Math.floor(i / 2) % 2), column: 8 * Math.floor(i / 4) + 2 * thread + (i % 2) };
}
