/**
 * Sums of products of one invocation, straight from the buffers that the operands lie in: a block of registers, rows by columns.
 *
 * Where the schedule deals rows, the invocations of a quad, which have the same ones, load one in four each and get the others from
 * their neighbours.
 *
 * Where the schedule has vectors, neighbouring columns are the lanes of one register, and elements that lie side by side are
 * loaded together: along the columns, along the rows, or along k, of which the walk then takes so many at once.
 */

import { type Dim, dimEquals, dimProduct, isStatic } from "../../ir/dim.ts";
import { add, type Expression, fma, int, load, splat } from "../../ir/expression.ts";
import { dimExpression } from "../../ir/index-arithmetic.ts";
import type { Index } from "../../ir/loop.ts";
import { type ContractHero, type OperandAccess, orderOfK, permute, probeOperand, unpermute } from "./contract.ts";
import type { Frame, FusionRequest } from "./frame.ts";
import { type Schedule, stepSize } from "./schedule.ts";

/** How an operand is loaded: lanes along its own axis, along k, or one by one. */
type Lanes = "free" | "k" | "none";

/** Invocations of a quad. */
export const quad = 4;

export interface ProductVectors {
  readonly lhs: Lanes;
  readonly rhs: Lanes;
  /** Columns of a register. */
  readonly columns: number;
  /** Steps of k that are taken at once. */
  readonly depth: number;
  /** Whether the invocations of a quad load rows in turn. */
  readonly deals: boolean;
}

/** Steps of k from which taking several at once, and their text, is worth the time that a compiler needs for it. */
const longWalk = 256;

export const noVectors: ProductVectors = { lhs: "none", rhs: "none", columns: 1, depth: 1, deals: false };

/** What the schedule says, and how each operand can follow it. `rows` so many belong to an invocation. */
export function productVectors(request: FusionRequest, hero: ContractHero, schedule: Schedule): ProductVectors {
  const [columns, depth] = [stepSize(schedule, "vector", "n"), stepSize(schedule, "vector", "k")];
  const rows = stepSize(schedule, "vector", "m");
  const access = { lhs: probeOperand(request, hero, "lhs"), rhs: probeOperand(request, hero, "rhs") };
  const along = (operand: OperandAccess, free: number): Lanes =>
    free > 1 && operand.contiguous.free.at(-1) ? "free" : depth > 1 && operand.contiguous.k[innermostK(hero, access.rhs)] ? "k" : "none";
  const deals = stepSize(schedule, "deal", "m") > 1;
  return { lhs: along(access.lhs, rows), rhs: along(access.rhs, columns), columns, depth, deals };
}

/** The axis of k that is walked fastest; -1 where there is none. */
function innermostK({ definition }: ContractHero, rhs: OperandAccess): number {
  return orderOfK(definition, rhs).findLast((axis) => !dimEquals(definition.k[axis] ?? 1, 1)) ?? -1;
}

/** Whether blocks of `lanes` neighbours fill the innermost axis of a space. */
function isWhole(size: Dim | undefined, lanes: number): boolean {
  return typeof size === "number" && size % lanes === 0;
}

/** Vectors of a block of `rows` by `columns`, on targets that have them. */
export function chooseVectors(
  request: FusionRequest,
  hero: ContractHero,
  rows: number,
  columns: number,
  deals: boolean,
): readonly { readonly opt: "vector"; readonly axis: "m" | "n" | "k"; readonly by: number }[] {
  const lanes = request.target.vectorLanes;
  const { definition } = hero;
  if (lanes === 1 || columns % lanes !== 0 || !isWhole(definition.n.at(-1), lanes)) return [];
  const access = { lhs: probeOperand(request, hero, "lhs"), rhs: probeOperand(request, hero, "rhs") };
  const steps: { opt: "vector"; axis: "m" | "n" | "k"; by: number }[] = [{ opt: "vector", axis: "n", by: lanes }];
  if (!deals && access.lhs.contiguous.free.at(-1) && rows % lanes === 0 && isWhole(definition.m.at(-1), lanes))
    steps.push({ opt: "vector", axis: "m", by: lanes });
  const axis = innermostK(hero, access.rhs);
  const reads = [access.lhs, access.rhs].some((operand) => operand.contiguous.k[axis]);
  const length = dimProduct(definition.k);
  if (reads && isWhole(definition.k[axis], lanes) && isStatic(length) && length >= longWalk)
    steps.push({ opt: "vector", axis: "k", by: lanes });
  return steps;
}

/**
 * Sums of products of every row with every column, in a register array that is returned: row `i` and vector `j` of columns at
 * `i * columns.length + j`. `columns` are the first ones of vectors; of rows that are dealt, `rows` are those of this invocation, each
 * one of four neighbours.
 */
export function sumProducts(
  frame: Frame,
  request: FusionRequest,
  hero: ContractHero,
  batch: Index,
  rows: readonly Index[],
  columns: readonly Index[],
  vectors: ProductVectors = noVectors,
): string {
  const { definition, operation } = hero;
  const { emitter } = frame;
  const { columns: lanes, depth } = vectors;
  const order = orderOfK(definition, probeOperand(request, hero, "rhs"));
  const dtype = definition.accumulator;
  const acc = emitter.fresh("acc");
  emitter.push({ kind: "registers", name: acc, dtype, lanes, length: rows.length * columns.length * (vectors.deals ? quad : 1) });
  const context = emitter.contextOf(operation);
  const lhs = (row: Index, k: Index): Expression => definition.lhs(context, batch, row, k);
  const rhs = (k: Index, column: Index): Expression => definition.rhs(context, batch, k, column);

  const block = (kAt: (q: number) => Index): void => {
    const wholeRows = vectors.lhs === "k" ? rows.map((row) => emitter.let("a", wide(lhs(row, kAt(0)), depth))) : [];
    const wholeColumns =
      vectors.rhs === "k"
        ? columns.map((first) => lanesOf(lanes, (lane) => emitter.let("b", wide(rhs(kAt(0), neighbour(first, lane)), depth))))
        : [];
    for (let q = 0; q < depth; q++) {
      const k = kAt(q);
      const own = rowsAt(k, q, wholeRows);
      const a = vectors.deals ? own.flatMap((x) => lanesOf(quad, (lane) => emitter.let("a", fromQuad(x, lane)))) : own;
      const b = columns.map((first, v) => emitter.let("b", columnsAt(k, q, first, wholeColumns[v])));
      for (const [i, x] of a.entries()) {
        for (const [j, y] of b.entries()) {
          const slot = int(i * columns.length + j);
          emitter.store(acc, slot, fma(lanes === 1 ? x : splat(x, lanes), y, load(acc, slot, dtype, undefined, lanes)));
        }
      }
    }
  };
  const rowsAt = (k: Index, q: number, wholeRows: readonly Expression[]): readonly Expression[] => {
    switch (vectors.lhs) {
      case "k":
        return wholeRows.map((whole) => extract(whole, q));
      case "free":
        return rows
          .filter((_, i) => i % lanes === 0)
          .flatMap((first) => {
            const whole = emitter.let("a", wide(lhs(first, k), lanes));
            return lanesOf(lanes, (lane) => extract(whole, lane));
          });
      case "none":
        return rows.map((row) => emitter.let("a", lhs(row, k)));
      default:
        return vectors.lhs satisfies never;
    }
  };
  const columnsAt = (k: Index, q: number, first: Index, wholeColumns: readonly Expression[] = []): Expression => {
    if (lanes === 1) return wholeColumns[0] ? extract(wholeColumns[0], q) : rhs(k, first);
    if (vectors.rhs === "free") return wide(rhs(k, first), lanes);
    const elements = lanesOf(lanes, (lane) => {
      const whole = wholeColumns[lane];
      return whole ? extract(whole, q) : emitter.let("b", rhs(k, neighbour(first, lane)));
    });
    return { kind: "vector", elements, dtype, lanes };
  };

  const innermost = order.findLastIndex((axis) => !dimEquals(definition.k[axis] ?? 1, 1));
  const shape = permute(definition.k, order);
  if (depth === 1) emitter.loops("k", shape, "serial", (ordered) => block(() => unpermute(ordered, order)));
  else {
    const outer = shape.map((size, position) => (position === innermost ? 1 : size));
    emitter.loops("k", outer, "serial", (ordered) =>
      emitter.for(
        "kk",
        int(0),
        dimExpression(shape[innermost] ?? 1),
        "serial",
        (kk) => {
          const at = (q: number): Index => ordered.map((index, position) => (position === innermost ? add(kk, int(q)) : index));
          block((q) => unpermute(at(q), order));
        },
        depth,
      ),
    );
  }
  return acc;
}

function lanesOf<T>(lanes: number, of: (lane: number) => T): readonly T[] {
  return Array.from({ length: lanes }, (_, lane) => of(lane));
}

/** The column `by` after the one at `first`, along the innermost axis. */
function neighbour(first: Index, by: number): Index {
  return first.map((index, axis) => (axis === first.length - 1 ? add(index, int(by)) : index));
}

function fromQuad(x: Expression, lane: number): Expression {
  return { kind: "subgroup", op: "broadcast_quad", x, argument: int(lane), dtype: x.dtype, lanes: 1 };
}

function extract(x: Expression, lane: number): Expression {
  return { kind: "extract", x, lane, dtype: x.dtype, lanes: 1 };
}

/** The load of an element as that of `lanes` elements side by side. */
function wide(element: Expression, lanes: number): Expression {
  if (element.kind !== "load") throw new Error("internal: an operand that is not one load is to be read in vectors");
  return { ...element, lanes };
}
