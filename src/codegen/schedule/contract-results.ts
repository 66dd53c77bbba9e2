/** What becomes of the sums of a tile on a GPU: they go through the epilogue and are stored, by those that hold them. */

import { dimProduct, isStatic, type Shape } from "../../ir/dim.ts";
import { add, compare, type Expression, int, load, yes } from "../../ir/expression.ts";
import { dimExpression, unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { Index } from "../../ir/loop.ts";
import type { ContractHero } from "./contract.ts";
import type { TileSums } from "./contract-units.ts";
import type { Frame } from "./frame.ts";

interface ResultTile {
  readonly batch: Index;
  /** First row and column. */
  readonly starts: { readonly lhs: Expression; readonly rhs: Expression };
  readonly tile: { readonly m: number; readonly n: number };
}

/** Stores what an invocation has summed. Rows and columns past the last ones are left out. */
export function storeSums(
  frame: Frame,
  hero: ContractHero,
  { rows, columns, sums, slot }: TileSums,
  { batch, starts, tile }: ResultTile,
): void {
  const { emitter } = frame;
  const { definition, operation } = hero;
  const within = (shape: Shape, by: number, position: Expression): Expression =>
    isMultiple(shape, by) ? yes : compare("lt", position, dimExpression(dimProduct(shape)));
  const element = (mIndex: Index, n: Expression, total: Expression): void => {
    const named = emitter.let("total", emitter.rounded(operation.result, total));
    const index = definition.resultIndex(batch, mIndex, unflattenIndex(definition.n, n));
    emitter.withBound(new Map([[operation.result, () => named]]), () => frame.storeResults(index));
  };
  emitter.for("i", int(0), int(rows.count), "unroll", (i) => {
    const m = emitter.let("m", add(starts.lhs, rows.at(i)));
    emitter.if(within(definition.m, tile.m, m), () => {
      const mIndex = unflattenIndex(definition.m, m).map((axis) => emitter.let("mi", axis));
      emitter.for("j", int(0), int(columns.count), "unroll", (j) => {
        const n = emitter.let("n", add(starts.rhs, columns.at(j)));
        emitter.if(within(definition.n, tile.n, n), () => element(mIndex, n, load(sums, slot(i, j), definition.accumulator)));
      });
    });
  });
}

function isMultiple(shape: Shape, by: number): boolean {
  const size = dimProduct(shape);
  return isStatic(size) && size % by === 0;
}
