/**
 * Loop-level definitions: what one element of an op's result is, as an expression of its operands' elements.
 *
 * They say nothing of order, tiling or memory; a schedule does. A `map` can be inlined into whatever reads it. The other
 * kinds are heroes: each has a schedule template of its own into which the maps around it are inlined.
 */

import type { Dim, Shape } from "./dim.ts";
import type { Expression, ScalarType } from "./expression.ts";

/** Handed to a definition when its element is asked for. */
export interface LoopContext {
  /** Element of operand `operand` at `index`, one expression per axis. */
  operand(operand: number, index: readonly Expression[]): Expression;
  /** A size as an i32 expression. */
  dim(dim: Dim): Expression;
  /** `condition ? then() : otherwise()`; loads built inside a branch are masked by it, so neither reads out of bounds. */
  when(condition: Expression, then: () => Expression, otherwise: () => Expression): Expression;
  /** Names a subexpression that is used several times, so that it is computed once. */
  share(name: string, x: Expression): Expression;
}

export type Index = readonly Expression[];

/** Each element on its own: elementwise, broadcast, reshape, gather, padding, iota, random bits. */
export interface MapDefinition {
  readonly kind: "map";
  element(context: LoopContext, index: Index): Expression;
}

export interface Accumulator {
  readonly dtype: ScalarType;
  readonly identity: number;
}

/**
 * Each result element combines `element` over a reduction space. Several accumulators travel together (value and index
 * of an arg-max); `finish` makes the result of them. `combine` is associative; order is up to the schedule.
 */
export interface ReduceDefinition {
  readonly kind: "reduce";
  /** Sizes of the reduction space. */
  readonly reduction: Shape;
  /**
   * For a reduction of whole axes of operand 0: those axes, ascending. Then the element at (index, reduction) is operand
   * 0's at the merged index, and row schedules may be used. Undefined for windows.
   */
  readonly axes?: readonly number[];
  readonly accumulators: readonly Accumulator[];
  element(context: LoopContext, index: Index, reduction: Index): readonly Expression[];
  combine(left: readonly Expression[], right: readonly Expression[]): readonly Expression[];
  finish(accumulated: readonly Expression[]): Expression;
}

/**
 * Sum of products over `k` with result space (batch, m, n): matrix products and convolutions with both gradients.
 * The template tiles m, n and k as flattened spaces.
 */
export interface ContractDefinition {
  readonly kind: "contract";
  readonly batch: Shape;
  readonly m: Shape;
  readonly n: Shape;
  readonly k: Shape;
  lhs(context: LoopContext, batch: Index, m: Index, k: Index): Expression;
  rhs(context: LoopContext, batch: Index, k: Index, n: Index): Expression;
  /** The result's index of a point of (batch, m, n); a bijection. */
  resultIndex(batch: Index, m: Index, n: Index): Index;
  /**
   * For axis `a` of the result: where its index comes from. The inverse of `resultIndex`. With `outer` (the features of a
   * grouped convolution) the index is that of `outer` times the size of the axis, plus that of the axis.
   */
  readonly resultAxes: readonly {
    readonly space: "batch" | "m" | "n";
    readonly axis: number;
    readonly outer?: { readonly space: "batch"; readonly axis: number };
  }[];
  readonly accumulator: ScalarType;
  /**
   * Axes of m and k of which the left operand's element depends on the sum of both indices alone, as windows that move by one.
   * The operand may then be asked for any index of m and of k whose sum is one of an element.
   */
  readonly windows?: readonly { readonly m: number; readonly k: number }[];
}

/**
 * `result[row, window] = operand 0[row, window] combined with every update whose target is that row`. Updates are
 * combined in ascending order of `updates`, on every target.
 */
export interface ScatterDefinition {
  readonly kind: "scatter";
  readonly rows: Dim;
  readonly window: Shape;
  readonly updates: Shape;
  /** Row that update `update` goes to; outside [0, rows) drops it. */
  target(context: LoopContext, update: Index): Expression;
  value(context: LoopContext, update: Index, window: Index): Expression;
  combine(current: Expression, update: Expression): Expression;
}

export type LoopDefinition = MapDefinition | ReduceDefinition | ContractDefinition | ScatterDefinition;
