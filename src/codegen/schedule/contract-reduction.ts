/** The walk over the reduction of a staged contraction, block by block: outer axes, then stretches of one axis or whole inner axes. */

import { type Dim, dimCeilDiv, isStatic, type Shape } from "../../ir/dim.ts";
import { add, compare, constant, type Expression, int, logicalAnd, mul, yes } from "../../ir/expression.ts";
import { dimExpression, unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { Index } from "../../ir/loop.ts";
import { type ContractHero, type Side, unpermute } from "./contract.ts";
import type { KBlocking } from "./contract-gpu-schedule.ts";
import type { Emitter } from "./emitter.ts";

/** A block, by its position in the walk over k. */
export interface Block {
  readonly outer: Index;
  /** First index of the tiled axis. */
  readonly start: Expression | undefined;
}

/** An element of a tile: at step `k` of a block, of which the tile has room for `depth`. */
interface Place {
  readonly batch: Index;
  readonly free: Index;
  readonly k: Expression;
  readonly depth: number;
}

export class Reduction {
  readonly #hero: ContractHero;
  readonly #order: readonly number[];
  readonly #blocking: KBlocking;

  /** `order`: that in which the axes are walked. */
  constructor(hero: ContractHero, order: readonly number[], blocking: KBlocking) {
    this.#hero = hero;
    this.#order = order;
    this.#blocking = blocking;
  }

  /** The walk as a shape: one block a position. */
  get blocks(): Shape {
    const { outer, tiled } = this.#blocking;
    return tiled === undefined ? outer : [...outer, dimCeilDiv(tiled, this.#tileOfAxis)];
  }

  /** Indices of the tiled axis in one block. */
  get #tileOfAxis(): number {
    const { capacity, inner } = this.#blocking;
    return capacity / inner.reduce((product, size) => product * size, 1);
  }

  /** Whether blocks fill the axis that is cut. */
  get #isWhole(): boolean {
    const size: Dim = this.#blocking.tiled ?? this.#tileOfAxis;
    return isStatic(size) && size % this.#tileOfAxis === 0;
  }

  /** Whether elements of a block past the last one are zero, as those past the end of the last one are. */
  get endsInZeros(): boolean {
    return this.#blocking.outer.length === 0 && !this.#isWhole;
  }

  blockAt(emitter: Emitter, position: Expression): Block {
    const index = unflattenIndex(this.blocks, position);
    const { outer, tiled } = this.#blocking;
    const named = index.slice(0, outer.length).map((axis) => emitter.let("ko", axis));
    if (tiled === undefined) return { outer: named, start: undefined };
    return { outer: named, start: emitter.let("k_start", mul(index.at(-1) ?? int(0), int(this.#tileOfAxis))) };
  }

  /** The operand's element at a place; zero past the end of the reduction. */
  element(emitter: Emitter, side: Side, { batch, free, k: kk, depth }: Place, { outer, start }: Block): Expression {
    const { definition, operation } = this.#hero;
    const { tiled, inner, capacity } = this.#blocking;
    const local = unflattenIndex(start === undefined ? inner : [this.#tileOfAxis, ...inner], kk);
    const axis = start === undefined ? undefined : add(start, local[0] ?? int(0));
    const k = unpermute([...outer, ...(axis ? [axis, ...local.slice(1)] : local)], this.#order);
    const context = emitter.contextOf(operation);
    const inside = logicalAnd(
      depth === capacity ? yes : compare("lt", kk, int(capacity)),
      this.#isWhole || !axis ? yes : compare("lt", axis, dimExpression(tiled ?? 1)),
    );
    return emitter.when(
      inside,
      () => (side === "lhs" ? definition.lhs(context, batch, free, k) : definition.rhs(context, batch, k, free)),
      () => constant(definition.accumulator, 0),
    );
  }
}
