/**
 * What multiplies the staged blocks of a contraction: ordinary arithmetic or matrix units. Either says which elements of
 * the workgroup's tile an invocation sums, and adds the product of two blocks to them.
 *
 * Fused multiply-adds: every invocation has a block of `register` rows and columns, and reads four steps of the reduction
 * at a time, sixteen bytes a load: of a tile whose neighbours lie along k, four steps of each of its rows, which are a
 * few rows apart so that a warp's reads fall into different banks; of one that lies along rows, four rows of each step.
 *
 * Matrix units: the tile is cut into one rectangle for each subgroup, of fragments of 16 rows and 8 columns. Fragments of operands are
 * loaded by `load_matrices`; those of 32 bits that would have to be transposed are loaded word by word.
 */

import { add, bitcast, builtin, div, type Expression, fma, int, load, mod, mul, type ScalarType } from "../../ir/expression.ts";
import type { MatrixFormat } from "../kernel/kernel.ts";
import type { Emitter } from "./emitter.ts";
import type { Frame } from "./frame.ts";
import { type TileLayout, tileIndex } from "./staging.ts";

/** Steps of the reduction that arithmetic takes at a time. */
export const chunk = 4;

/** Positions in the tile of the rows, or columns, that one invocation sums. */
export interface Positions {
  readonly count: number;
  at(i: Expression): Expression;
}

export interface BlockAt {
  readonly tile: TileLayout;
  /** The shared array that it lies in. */
  readonly shared: string;
  /** Element of the shared array at which it starts. */
  readonly start: Expression;
}

/** Which sums of a tile an invocation has, and where. */
export interface TileSums {
  readonly rows: Positions;
  readonly columns: Positions;
  /** Register of the sum in row `i` and column `j` of those above. */
  slot(i: Expression, j: Expression): Expression;
  /** The registers of the sums. */
  readonly sums: string;
  /** Columns `2 j` and `2 j + 1` are neighbours, of which the first is even. */
  readonly pairs?: true;
}

export interface ContractUnit extends TileSums {
  multiply(lhs: BlockAt, rhs: BlockAt): void;
}

export interface UnitShape {
  readonly tile: { readonly m: number; readonly n: number };
  readonly register: { readonly m: number; readonly n: number };
  /** Groups of invocations that share a block. */
  readonly slices: number;
}

/** Invocations of a warp along the rows of a tile, at most; the others lie along its columns. */
const rowsOfWarp = 8;
const warp = 32;

/** A side of an invocation's block: `across` of them make a stretch of the tile, `lane` is its place in one. */
interface BlockSide {
  readonly first: Expression;
  readonly lane: Expression;
  readonly across: number;
  readonly register: number;
  readonly tile: TileLayout;
}

export function arithmeticUnit(
  emitter: Emitter,
  dtype: ScalarType,
  shape: UnitShape,
  tiles: { readonly lhs: TileLayout; readonly rhs: TileLayout },
): ContractUnit {
  const { tile, register, slices } = shape;
  const [down, across] = [tile.m / register.m, tile.n / register.n];
  const lanesDown = Math.min(rowsOfWarp, down);
  const lanesAcross = Math.min(warp / lanesDown, across);
  const stretches = across / lanesAcross;
  const position = mod(builtin("local_x"), int(down * across));
  const lane = mod(position, int(lanesDown * lanesAcross));
  const part = div(position, int(lanesDown * lanesAcross));
  const side = (stretch: Expression, at: Expression, count: number, size: number, layout: TileLayout): BlockSide => ({
    first: emitter.let("first", mul(stretch, int(count * size))),
    lane: emitter.let("lane", at),
    across: count,
    register: size,
    tile: layout,
  });
  const rows = side(div(part, int(stretches)), div(lane, int(lanesAcross)), lanesDown, register.m, tiles.lhs);
  const columns = side(mod(part, int(stretches)), mod(lane, int(lanesAcross)), lanesAcross, register.n, tiles.rhs);
  const slice = emitter.let("slice", div(builtin("local_x"), int(down * across)));
  const registers = (name: string, length: number): string => {
    const unique = emitter.fresh(name);
    emitter.push({ kind: "registers", name: unique, dtype, lanes: 1, length });
    return unique;
  };
  const sums = registers("acc", register.m * register.n);
  const slot = (i: Expression, j: Expression): Expression => add(mul(i, int(register.n)), j);
  return {
    rows: { count: register.m, at: (i) => positionOf(rows, i) },
    columns: { count: register.n, at: (j) => positionOf(columns, j) },
    slot,
    sums,
    multiply(lhs, rhs) {
      const chunks = lhs.tile.depth / (chunk * slices);
      emitter.for("c", int(0), int(chunks), slices === 1 ? "unroll" : "serial", (c) => {
        const k = emitter.let("kk", mul(add(mul(c, int(slices)), slice), int(chunk)));
        const a = registers("a", chunk * register.m);
        emitter.for("h", int(0), int(register.m / chunk), "unroll", (h) =>
          readFourRows(emitter, lhs.shared, dtype, rows, lhs.start, k, mul(h, int(chunk)), (q, i, value) =>
            emitter.store(a, add(mul(q, int(register.m)), add(mul(h, int(chunk)), i)), value),
          ),
        );
        emitter.for("h", int(0), int(register.n / chunk), "unroll", (h) => {
          const b = registers("b", chunk * chunk);
          const first = mul(h, int(chunk));
          readFourRows(emitter, rhs.shared, dtype, columns, rhs.start, k, first, (q, j, value) =>
            emitter.store(b, add(mul(q, int(chunk)), j), value),
          );
          emitter.for("q", int(0), int(chunk), "unroll", (q) =>
            emitter.for("i", int(0), int(register.m), "unroll", (i) =>
              emitter.for("j", int(0), int(chunk), "unroll", (j) => {
                const x = load(a, add(mul(q, int(register.m)), i), dtype);
                const y = load(b, add(mul(q, int(chunk)), j), dtype);
                const sum = slot(i, add(first, j));
                emitter.store(sums, sum, fma(x, y, load(sums, sum, dtype)));
              }),
            ),
          );
        });
      });
    },
  };
}

/** Along k, an invocation's elements are `across` apart; along the tile's rows, in groups of four neighbours. */
function positionOf({ first, lane, across, tile }: BlockSide, i: Expression): Expression {
  if (tile.along === "k") return add(add(first, lane), mul(i, int(across)));
  return add(add(first, mul(lane, int(chunk))), add(mul(div(i, int(chunk)), int(chunk * across)), mod(i, int(chunk))));
}

/** Four steps of the reduction of the four rows from number `first` on: of step `q` and row `i` of those, in sixteen bytes a read. */
function readFourRows(
  emitter: Emitter,
  shared: string,
  dtype: ScalarType,
  side: BlockSide,
  start: Expression,
  k: Expression,
  first: Expression,
  put: (q: Expression, i: Expression, value: Expression) => void,
): void {
  const { tile } = side;
  emitter.for("r", int(0), int(chunk), "unroll", (r) => {
    const [row, step] = tile.along === "k" ? [add(first, r), k] : [first, add(k, r)];
    readFour(emitter, shared, dtype, tileIndex(tile, start, positionOf(side, row), step)).forEach((value, neighbour) => {
      if (tile.along === "k") put(int(neighbour), r, value);
      else put(r, int(neighbour), value);
    });
  });
}

function readFour(emitter: Emitter, shared: string, dtype: ScalarType, index: Expression): readonly Expression[] {
  const places = Array.from({ length: chunk }, (_, i) => i);
  if (dtype !== "f32") return places.map((i) => emitter.let("x", load(shared, add(index, int(i)), dtype)));
  const four = emitter.let("x", load(shared, index, dtype, undefined, chunk));
  return places.map((lane) => ({ kind: "extract", x: four, lane, dtype, lanes: 1 }));
}

/** Rows and columns of what matrix units add to at a time. */
export const fragment = { rows: 16, columns: 8 } as const;
/** Words of a row of a fragment. */
const fragmentWords = 8;
const rowWords = 4;

/** Elements of the reduction in one operation. */
export function matrixDepth(format: MatrixFormat): number {
  return format === "tf32" ? fragmentWords : 2 * fragmentWords;
}

/** Subgroups along the rows and columns of a tile, so that the rectangles are as square as they can be; undefined where none fit. */
export function matrixGrid(tile: { readonly m: number; readonly n: number }, subgroups: number): { m: number; n: number } | undefined {
  let best: { m: number; n: number } | undefined;
  const load = (grid: { m: number; n: number }): number => tile.m / grid.m + tile.n / grid.n;
  for (let n = 1; n <= subgroups; n *= 2) {
    const grid = { m: subgroups / n, n };
    const fits = (tile.m / grid.m) % fragment.rows === 0 && (tile.n / grid.n) % fragment.columns === 0;
    if (fits && (!best || load(grid) < load(best))) best = grid;
  }
  return best;
}

export function matrixUnit(
  emitter: Emitter,
  format: MatrixFormat,
  tile: { readonly m: number; readonly n: number },
  subgroups: number,
): ContractUnit {
  const grid = matrixGrid(tile, subgroups);
  if (!grid) throw new Error("internal: a tile that matrix units cannot share");
  const size = { m: tile.m / grid.m, n: tile.n / grid.n };
  const count = { m: size.m / fragment.rows, n: size.n / fragment.columns };
  const lane = emitter.let("lane", mod(builtin("local_x"), int(warp)));
  const subgroup = emitter.let("subgroup", div(builtin("local_x"), int(warp)));
  const first = {
    m: emitter.let("row_first", mul(div(subgroup, int(grid.n)), int(size.m))),
    n: emitter.let("column_first", mul(mod(subgroup, int(grid.n)), int(size.n))),
  };
  const group = emitter.let("g", div(lane, int(rowWords)));
  const thread = emitter.let("t", mod(lane, int(rowWords)));
  const registers = (name: string, dtype: ScalarType, length: number): string => {
    const unique = emitter.fresh(name);
    emitter.push({ kind: "registers", name: unique, dtype, lanes: 1, length });
    return unique;
  };
  const sums = registers("acc", "f32", 4 * count.m * count.n);
  const perWord = format === "tf32" ? 1 : 2;
  const rowElements = rowWords * perWord;
  /** Word `word` of the row or column `free` of a tile of words that lies along its rows. */
  const word = (at: BlockAt, free: Expression, k: Expression): Expression =>
    bitcast("u32", load(at.shared, tileIndex(at.tile, at.start, free, k), "f32"));
  const loadLeft = (at: BlockAt, i: Expression, k: Expression, to: string): void => {
    const row = add(first.m, mul(i, int(fragment.rows)));
    const slot = mul(i, int(4));
    if (at.tile.along === "k") {
      const index = tileIndex(at.tile, at.start, add(row, mod(lane, int(16))), add(k, mul(div(lane, int(16)), int(rowElements))));
      emitter.push({ kind: "load_matrices", registers: to, at: slot, array: at.shared, index, count: 4, transposed: false });
    } else if (format !== "tf32") {
      const [matrix, step] = [div(lane, int(8)), mod(lane, int(8))];
      const free = add(row, mul(mod(matrix, int(2)), int(8)));
      const index = tileIndex(at.tile, at.start, free, add(add(k, mul(div(matrix, int(2)), int(rowElements))), step));
      emitter.push({ kind: "load_matrices", registers: to, at: slot, array: at.shared, index, count: 4, transposed: true });
    } else {
      for (let w = 0; w < 4; w++) {
        const free = add(add(row, group), int(8 * (w % 2)));
        emitter.store(to, add(slot, int(w)), word(at, free, add(add(k, thread), int(rowWords * Math.floor(w / 2)))));
      }
    }
  };
  /** Of two neighbouring fragments, or of one. */
  const loadRight = (at: BlockAt, j: Expression, k: Expression, to: string, fragments: 1 | 2): void => {
    const column = add(first.n, mul(j, int(fragment.columns * fragments)));
    const slot = mul(j, int(2 * fragments));
    const [matrix, place] = [div(lane, int(8)), mod(lane, int(8))];
    // Where there is one fragment, the second half of the subgroup says nothing: it repeats the first.
    const which = fragments === 1 ? int(0) : mul(div(matrix, int(2)), int(fragment.columns));
    const half = mul(mod(matrix, int(2)), int(rowElements));
    if (at.tile.along === "k") {
      const index = tileIndex(at.tile, at.start, add(add(column, which), place), add(k, half));
      emitter.push({
        kind: "load_matrices",
        registers: to,
        at: slot,
        array: at.shared,
        index,
        count: fragments === 1 ? 2 : 4,
        transposed: false,
      });
    } else if (format !== "tf32") {
      const index = tileIndex(at.tile, at.start, add(column, which), add(add(k, half), place));
      emitter.push({
        kind: "load_matrices",
        registers: to,
        at: slot,
        array: at.shared,
        index,
        count: fragments === 1 ? 2 : 4,
        transposed: true,
      });
    } else {
      for (let w = 0; w < 2 * fragments; w++) {
        const free = add(add(column, group), int(fragment.columns * Math.floor(w / 2)));
        emitter.store(to, add(slot, int(w)), word(at, free, add(add(k, thread), int(rowWords * (w % 2)))));
      }
    }
  };
  return {
    rows: {
      count: 2 * count.m,
      at: (i) => add(add(first.m, group), add(mul(div(i, int(2)), int(fragment.rows)), mul(mod(i, int(2)), int(8)))),
    },
    columns: {
      count: 2 * count.n,
      at: (j) => add(add(first.n, mul(thread, int(2))), add(mul(div(j, int(2)), int(fragment.columns)), mod(j, int(2)))),
    },
    slot: (i, j) =>
      add(mul(add(mul(div(i, int(2)), int(count.n)), div(j, int(2))), int(4)), add(mul(mod(i, int(2)), int(2)), mod(j, int(2)))),
    sums,
    pairs: true,
    multiply(lhs, rhs) {
      const fragments = count.n % 2 === 0 ? 2 : 1;
      emitter.for("s", int(0), int(lhs.tile.depth / matrixDepth(format)), "unroll", (s) => {
        const k = emitter.let("kk", mul(s, int(matrixDepth(format))));
        const left = registers("a", "u32", 4 * count.m);
        const right = registers("b", "u32", 2 * count.n);
        emitter.for("i", int(0), int(count.m), "unroll", (i) => loadLeft(lhs, i, k, left));
        emitter.for("j", int(0), int(count.n / fragments), "unroll", (j) => loadRight(rhs, j, k, right, fragments));
        emitter.for("i", int(0), int(count.m), "unroll", (i) =>
          emitter.for("j", int(0), int(count.n), "unroll", (j) =>
            emitter.push({
              kind: "multiply_matrices",
              format,
              sums,
              sumsAt: mul(add(mul(i, int(count.n)), j), int(4)),
              left,
              leftAt: mul(i, int(4)),
              right,
              rightAt: mul(j, int(2)),
            }),
          ),
        );
      });
    },
  };
}

/** The unit of this format, or arithmetic, with blocks for each invocation that are as square as their number allows. */
export function squareUnit(
  { emitter, target }: Frame,
  format: MatrixFormat | undefined,
  tile: { readonly m: number; readonly n: number },
  invocations: number,
  tiles: { readonly lhs: TileLayout; readonly rhs: TileLayout },
): ContractUnit {
  if (format) return matrixUnit(emitter, format, tile, invocations / target.subgroupSize);
  const perSide = Math.sqrt(invocations);
  return arithmeticUnit(emitter, "f32", { tile, register: { m: tile.m / perSide, n: tile.n / perSide }, slices: 1 }, tiles);
}
