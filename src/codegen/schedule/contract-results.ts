/** What becomes of the sums of a tile on a GPU: they go through the epilogue and are stored, by those that hold them. */

import { dimProduct, isStatic, type Shape } from "../../ir/dim.ts";
import { add, compare, type Expression, int, load, mul, yes } from "../../ir/expression.ts";
import { dimExpression, unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { Index } from "../../ir/loop.ts";
import type { Statement } from "../kernel/kernel.ts";
import { coefficientOf } from "./affine.ts";
import type { ContractHero } from "./contract.ts";
import type { TileSums } from "./contract-units.ts";
import type { Frame } from "./frame.ts";
import { inlined } from "./staging.ts";

interface ResultTile {
  readonly batch: Index;
  /** First row and column. */
  readonly starts: { readonly lhs: Expression; readonly rhs: Expression };
  readonly tile: { readonly m: number; readonly n: number };
}

/** Stores what an invocation has summed. Rows and columns past the last ones are left out. */
export function storeSums(frame: Frame, hero: ContractHero, held: TileSums, { batch, starts, tile }: ResultTile): void {
  const { emitter } = frame;
  const { definition, operation } = hero;
  const { rows, columns, sums, slot } = held;
  const within = (shape: Shape, by: number, position: Expression): Expression =>
    isMultiple(shape, by) ? yes : compare("lt", position, dimExpression(dimProduct(shape)));
  const element = (mIndex: Index, n: Expression, total: Expression): void => {
    const named = emitter.let("total", emitter.rounded(operation.result, total));
    const index = definition.resultIndex(batch, mIndex, unflattenIndex(definition.n, n));
    emitter.withBound(new Map([[operation.result, () => named]]), () => frame.storeResults(index));
  };
  // Where there is no first column of two without the second.
  const together = held.pairs && isMultiple(definition.n, 2) ? 2 : 1;
  emitter.for("i", int(0), int(rows.count), "unroll", (i) => {
    const m = emitter.let("m", add(starts.lhs, rows.at(i)));
    emitter.if(within(definition.m, tile.m, m), () => {
      const mIndex = unflattenIndex(definition.m, m).map((axis) => emitter.let("mi", axis));
      emitter.for("j", int(0), int(columns.count / together), "unroll", (j) => {
        const first = mul(j, int(together));
        const n = emitter.let("n", add(starts.rhs, columns.at(first)));
        const stores = Array.from({ length: together }, (_, next) =>
          emitter.block(() => element(mIndex, add(n, int(next)), load(sums, slot(i, add(first, int(next))), definition.accumulator))),
        );
        emitter.if(within(definition.n, tile.n, add(n, int(together - 1))), () => {
          for (const statement of sideBySide(stores, n) ?? stores.flat()) emitter.push(statement);
        });
      });
    });
  });
}

/** What two columns store, as vectors of both; undefined where a column is stored to places that are not next to those of the one before. */
function sideBySide([first = [], second = []]: readonly (readonly Statement[])[], column: Expression): readonly Statement[] | undefined {
  const isStore = (statement: Statement): statement is Statement & { readonly kind: "store" } => statement.kind === "store";
  const [stores, others] = [first.filter(isStore), second.filter(isStore)];
  const names = [...first, ...second].filter((statement) => !isStore(statement));
  if (column.kind !== "variable" || stores.length !== others.length || names.some(({ kind }) => kind !== "let")) return undefined;
  const vectors = stores.map((store, i): Statement | undefined => {
    const [x, y] = [store.value, others[i]?.value];
    const isNext = coefficientOf(inlined(store.index, first), column.name) === 1;
    if (!isNext || !y || store.buffer !== others[i]?.buffer || x.dtype !== "f32" || y.dtype !== "f32") return undefined;
    return { ...store, value: { kind: "vector", elements: [x, y], dtype: "f32", lanes: 2 } };
  });
  return vectors.every((vector) => vector !== undefined) ? [...names, ...vectors] : undefined;
}

function isMultiple(shape: Shape, by: number): boolean {
  const size = dimProduct(shape);
  return isStatic(size) && size % by === 0;
}
