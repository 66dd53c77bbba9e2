/** Order along an axis and running reductions. An absent or null axis of a running reduction means all axes, flattened. */

import type { Builder } from "../../ir/builder.ts";
import { dimProduct } from "../../ir/dim.ts";
import type { Value } from "../../ir/graph.ts";
import { valueError } from "../errors.ts";
import { defineTensorFunction } from "../tensor/function.ts";
import { asTensor, formatDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { asValue, first, floating, normalizeAxis } from "./operands.ts";

interface AxisAttributes {
  readonly axis: number | null;
}

/** `x` and the axis to work on: the tensor flattened when there is none. Bools become numbers, which have an order. */
function lines(b: Builder, given: Value, axis: number | null): readonly [Value, number] {
  const x = given.type.dtype === "bool" ? b.cast(given, "i32") : given;
  if (axis === null) return [b.reshape(x, [dimProduct(x.type.shape)]), 0];
  return [x, normalizeAxis(axis, x.type.shape.length)];
}

export interface CumulativeOptions {
  readonly axis?: number | null;
  /** From the end to the beginning. */
  readonly reverse?: boolean;
}
export interface ExclusiveOptions extends CumulativeOptions {
  /** Without the element at the result's own position. */
  readonly exclusive?: boolean;
}
interface CumulativeAttributes extends AxisAttributes {
  readonly reverse: boolean;
  readonly exclusive: boolean;
}

function cumulative<Options extends ExclusiveOptions>(
  name: string,
  emit: (b: Builder, x: Value, axis: number, options: { readonly reverse: boolean; readonly exclusive: boolean }) => Value,
): (x: TensorLike, options?: Options) => Tensor {
  const f = defineTensorFunction<CumulativeAttributes>(name, (b, inputs, { axis, ...options }) =>
    emit(b, ...lines(b, first(inputs, b), axis), options),
  );
  return (x, options) =>
    f([asTensor(x)], { axis: options?.axis ?? null, reverse: options?.reverse ?? false, exclusive: options?.exclusive ?? false });
}

/** Running sum. */
export const cumsum = cumulative<ExclusiveOptions>("cumsum", (b, x, axis, options) => b.cumSum(x, axis, options));
/** Running product. */
export const cumprod = cumulative<ExclusiveOptions>("cumprod", (b, x, axis, options) => b.cumProd(x, axis, options));
/** The largest element so far. */
export const cummax = cumulative<CumulativeOptions>("cummax", (b, x, axis, { reverse }) => b.cumMax(x, axis, { reverse }));
/** The smallest element so far. */
export const cummin = cumulative<CumulativeOptions>("cummin", (b, x, axis, { reverse }) => b.cumMin(x, axis, { reverse }));

export interface SortOptions {
  /** Default the last; null sorts all elements, flattened. */
  readonly axis?: number | null;
  readonly descending?: boolean;
}
interface SortAttributes extends AxisAttributes {
  readonly descending: boolean;
}
type Sorting = (x: TensorLike, options?: SortOptions) => Tensor;

function sorting(name: string, emit: (b: Builder, x: Value, axis: number, descending: boolean) => Value): Sorting {
  const f = defineTensorFunction<SortAttributes>(name, (b, inputs, { axis, descending }) =>
    emit(b, ...lines(b, first(inputs, b), axis), descending),
  );
  return (x, options = {}) =>
    f([asTensor(x)], { axis: options.axis === undefined ? -1 : options.axis, descending: options.descending ?? false });
}

/** Elements in order; stable, NaN last. The time grows with the square of the axis. */
export const sort: Sorting = sorting("sort", (b, x, axis, descending) => b.sort(x, axis, descending));
/** The positions that sort the elements: int32. */
export const argsort: Sorting = sorting("argsort", (b, x, axis, descending) => b.argsort(x, axis, descending));

interface TopAttributes {
  readonly count: number;
  readonly part: "values" | "indices";
}
const topFunction = defineTensorFunction<TopAttributes>("topK", (b, inputs, { count, part }) => {
  const [x, axis] = lines(b, first(inputs, b), -1);
  const size = x.type.shape[axis];
  if (!Number.isInteger(count) || count < 0 || typeof size !== "number" || count > size)
    return valueError(`topK: ${count} elements are asked for along the last axis of shape ${formatDims(x.type.shape)}`);
  return b.topK(x, count, axis)[part];
});
/** The `count` largest elements of the last axis in descending order, and their positions (int32). */
export function topK(x: TensorLike, count: number): { readonly values: Tensor; readonly indices: Tensor } {
  const tensor = asTensor(x);
  return { values: topFunction([tensor], { count, part: "values" }), indices: topFunction([tensor], { count, part: "indices" }) };
}

const inTopFunction = defineTensorFunction<{ readonly k: number }>("inTopK", (b, inputs, { k }) => {
  const [targets, scores] = [asValue(b, inputs[0] ?? 0, "i32"), floating(b, inputs[1])];
  const { shape } = scores.type;
  if (shape.length !== 2 || targets.type.shape.length !== 1)
    return valueError(
      `inTopK: targets ${formatDims(targets.type.shape)} and predictions ${formatDims(shape)} must be [batch] and [batch, classes]`,
    );
  const own = b.takeAlongAxis(scores, b.expandDims(b.cast(targets, "i32"), 1), 1);
  const better = b.reduceSum(b.cast(b.gt(scores, b.broadcastTo(own, shape)), "i32"), [1]);
  return b.and(b.lt(better, k), b.isFinite(b.reshape(own, targets.type.shape)));
});
/** Whether the score of the target is among the `k` largest of its row; scores equal to the last of those are. */
export function inTopK(targets: TensorLike, predictions: TensorLike, k: number): Tensor {
  return inTopFunction([asTensor(targets, "int32"), asTensor(predictions)], { k });
}
