/** Index arithmetic of windows for loop definitions: from results to operand elements, and from elements to their readers. */

import { type Dim, dimEquals, type Shape } from "../dim.ts";
import { add, compare, div, type Expression, int, logicalAnd, mod, mul, sub, yes } from "../expression.ts";
import type { Accumulator, Index, LoopContext, LoopDefinition } from "../loop.ts";
import { nth } from "./host.ts";
import { dilated } from "./rules.ts";
import type { WindowGeometry } from "./window-geometry.ts";

/** An index along one axis, and what must hold for it to be one. */
interface AxisIndex {
  readonly at: Expression;
  readonly conditions: readonly Expression[];
}

function together(axes: readonly AxisIndex[]): readonly [Index, Expression] {
  return [axes.map(({ at }) => at), axes.flatMap(({ conditions }) => conditions).reduce<Expression>(logicalAnd, yes)];
}

/** Operand index of a window position of a result index, and whether an element is there. */
export function operandIndex(
  context: LoopContext,
  geometry: WindowGeometry,
  shape: Shape,
  index: Index,
  window: Index,
): readonly [Index, Expression] {
  return together(index.map((i, axis) => tapOperand(context, geometry, axis, nth(shape, axis), i, nth(window, axis))));
}

function tapOperand(context: LoopContext, geometry: WindowGeometry, axis: number, size: Dim, i: Expression, tap: Expression): AxisIndex {
  const [low, high] = nth(geometry.padding, axis);
  const dilation = nth(geometry.baseDilation, axis);
  const at = add(add(mul(i, int(nth(geometry.strides, axis))), mul(tap, int(nth(geometry.windowDilation, axis)))), int(-low));
  const conditions: Expression[] = [];
  if (low > 0) conditions.push(compare("ge", at, int(0)));
  if (high > 0) conditions.push(compare("lt", at, context.dim(dilated(size, dilation))));
  if (dilation > 1) conditions.push(compare("eq", mod(at, int(dilation)), int(0)));
  return { at: div(at, int(dilation)), conditions };
}

/**
 * Whether at most one position of the window holds an element, wherever it stands: elements are `spacing` apart and the
 * window is no wider. Then the position is found by a division instead of a search; in the gradients of pooling with
 * windows that do not overlap this holds on every axis, and what was a reduction is a map.
 */
export function hasSoleTap(geometry: WindowGeometry, spacing: readonly number[], axis: number): boolean {
  return nth(geometry.window, axis) <= nth(spacing, axis) && nth(geometry.windowDilation, axis) === 1;
}

/** Sizes of the reduction over the window, without the axes on which the position is found by division. */
export function reductionSizes(geometry: WindowGeometry, spacing: readonly number[]): readonly number[] {
  return geometry.window.map((size, axis) => (hasSoleTap(geometry, spacing, axis) ? 1 : size));
}

/** Whether `(i * scale + offset) / divisor` stays below `limit` for all i of an axis of `count` elements. */
function staysBelow(count: Dim, scale: number, offset: number, divisor: number, limit: Dim): boolean {
  return typeof count === "number" && typeof limit === "number" && Math.floor(((count - 1) * scale + offset) / divisor) < limit;
}

/** As `operandIndex`, with positions found by division where there is only one. */
export function reducedOperandIndex(
  context: LoopContext,
  geometry: WindowGeometry,
  shape: Shape,
  result: Shape,
  index: Index,
  reduction: Index,
): readonly [Index, Expression] {
  return together(
    index.map((i, axis) => {
      const size = nth(shape, axis);
      const [spacing, stride] = [nth(geometry.baseDilation, axis), nth(geometry.strides, axis)];
      if (!hasSoleTap(geometry, geometry.baseDilation, axis)) return tapOperand(context, geometry, axis, size, i, nth(reduction, axis));
      // The first element at or after the start of the window, i·stride - low.
      const [low, high] = nth(geometry.padding, axis);
      const offset = spacing - 1 - low;
      const numerator = add(mul(i, int(stride)), int(offset));
      const at = div(numerator, int(spacing));
      const conditions: Expression[] = [];
      if (offset < 0) conditions.push(compare("ge", numerator, int(0)));
      if (high > 0 && !staysBelow(nth(result, axis), stride, offset, spacing, size)) conditions.push(compare("lt", at, context.dim(size)));
      const window = nth(geometry.window, axis);
      if (window < spacing) conditions.push(compare("lt", sub(mul(at, int(spacing)), mul(i, int(stride))), int(window - low)));
      return { at, conditions };
    }),
  );
}

/** Where an operand element is read: the result index, the window position of that reading, and whether there is one. */
export interface Reader {
  readonly index: Index;
  readonly window: Index;
  readonly exists: Expression;
}

/**
 * The reading of operand element `index` at window position `reduction`; on axes on which windows do not overlap, the
 * only reading. It solves index·base_dilation + low = reader·stride + tap·window_dilation.
 */
export function readerOf(
  context: LoopContext,
  geometry: WindowGeometry,
  shape: Shape,
  readers: Shape,
  index: Index,
  reduction: Index,
): Reader {
  const window: Expression[] = [];
  const axes = index.map((i, axis): AxisIndex => {
    const [stride, spacing] = [nth(geometry.strides, axis), nth(geometry.baseDilation, axis)];
    const [low] = nth(geometry.padding, axis);
    const count = nth(readers, axis);
    const start = add(mul(i, int(spacing)), int(low));
    const conditions: Expression[] = [];
    if (hasSoleTap(geometry, geometry.strides, axis)) {
      const at = div(start, int(stride));
      const tap = mod(start, int(stride));
      window.push(tap);
      if (low < 0) conditions.push(compare("ge", start, int(0)));
      const covered = stride === 1 && spacing === 1 && low === 0 && dimEquals(nth(shape, axis), count);
      if (!covered && !staysBelow(nth(shape, axis), spacing, low, stride, count)) conditions.push(compare("lt", at, context.dim(count)));
      if (nth(geometry.window, axis) < stride) conditions.push(compare("lt", tap, int(nth(geometry.window, axis))));
      return { at, conditions };
    }
    const tap = nth(reduction, axis);
    window.push(tap);
    const scaled = sub(start, mul(tap, int(nth(geometry.windowDilation, axis))));
    conditions.push(compare("ge", scaled, int(0)), compare("lt", scaled, mul(context.dim(count), int(stride))));
    if (stride > 1) conditions.push(compare("eq", mod(scaled, int(stride)), int(0)));
    return { at: div(scaled, int(stride)), conditions };
  });
  const [at, exists] = together(axes);
  return { index: at, window, exists };
}

/** Axes of size 1 in the window need no index. */
export function fullWindow(geometry: WindowGeometry, reduction: Index): Index {
  return reduction.map((i, axis) => (nth(geometry.window, axis) === 1 ? int(0) : i));
}

/** A sum over a window, or the element itself where the window never holds more than one. */
export function windowLoops(
  sizes: readonly number[],
  accumulator: Accumulator,
  element: (context: LoopContext, index: Index, reduction: Index) => Expression,
  combine: (left: Expression, right: Expression) => Expression,
): LoopDefinition {
  if (sizes.every((size) => size === 1)) {
    const origin = sizes.map(() => int(0));
    return { kind: "map", element: (context, index) => element(context, index, origin) };
  }
  return {
    kind: "reduce",
    reduction: sizes,
    accumulators: [accumulator],
    element: (context, index, reduction) => [
      element(
        context,
        index,
        reduction.map((i, axis) => (nth(sizes, axis) === 1 ? int(0) : i)),
      ),
    ],
    combine: (left, right) => [combine(nth(left, 0), nth(right, 0))],
    finish: (accumulated) => nth(accumulated, 0),
  };
}

/** Row-major position in the window. */
export function windowPosition(geometry: WindowGeometry, window: Index): Expression {
  return window.reduce((sum, i, axis) => add(mul(sum, int(nth(geometry.window, axis))), i), int(0) as Expression);
}
