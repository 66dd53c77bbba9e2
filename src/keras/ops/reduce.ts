/** Reductions over axes. `axis` null or absent means all axes. */

import type { Builder } from "../../ir/builder.ts";
import { dimMul, dimProduct } from "../../ir/dim.ts";
import type { Value } from "../../ir/graph.ts";
import { type DataType, irDtype } from "../dtypes.ts";
import { defineTensorFunction } from "../tensor/function.ts";
import { asTensor, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { multiply, subtract } from "./elementwise.ts";
import { type Axis, first, floating, normalizeAxes, normalizeAxis } from "./operands.ts";

export interface ReduceOptions {
  readonly axis?: Axis | undefined;
  /** Reduced axes stay, with size 1. */
  readonly keepDims?: boolean | undefined;
}
type Reduction = (x: TensorLike, options?: ReduceOptions) => Tensor;

function reduction(
  name: string,
  emit: (b: Builder, x: Value, axes: readonly number[]) => Value,
  kind: "any" | "sum" | "float" = "any",
): Reduction {
  const f = defineTensorFunction<ReduceOptions>(name, (b, inputs, { axis, keepDims }) => {
    const given = kind === "float" ? floating(b, inputs[0]) : first(inputs, b);
    const x = kind === "sum" && given.type.dtype === "bool" ? b.cast(given, "i32") : given;
    const axes = normalizeAxes(axis, x.type.shape.length);
    const reduced = emit(b, x, axes);
    return keepDims ? b.keepDims(reduced, x.type.shape, axes) : reduced;
  });
  return (x, options = {}) => f([x], { axis: options.axis ?? null, keepDims: options.keepDims ?? false });
}

export const sum: Reduction = reduction("sum", (b, x, axes) => b.reduceSum(x, axes), "sum");
export const mean: Reduction = reduction("mean", (b, x, axes) => b.mean(x, axes), "float");
export const max: Reduction = reduction("max", (b, x, axes) => b.reduceMax(x, axes));
export const min: Reduction = reduction("min", (b, x, axes) => b.reduceMin(x, axes));
export const prod: Reduction = reduction("prod", (b, x, axes) => b.reduceProd(x, axes), "sum");

/** Mean squared distance from the mean. */
export function variance(x: TensorLike, options: ReduceOptions = {}): Tensor {
  const centered = subtract(x, mean(x, { axis: options.axis, keepDims: true }));
  return mean(multiply(centered, centered), options);
}

export { variance as var };

/** Whether all elements differ from zero. */
export const all: Reduction = reduction("all", (b, x, axes) => b.reduceAll(b.cast(x, "bool"), axes));
/** Whether any element differs from zero. */
export const any: Reduction = reduction("any", (b, x, axes) => b.reduceAny(b.cast(x, "bool"), axes));

type ArgReduction = (x: TensorLike, options?: { readonly axis?: number; readonly keepDims?: boolean }) => Tensor;
function argReduction(name: string, emit: (b: Builder, x: Value, axis: number) => Value): ArgReduction {
  const f = defineTensorFunction<{ readonly axis: number; readonly keepDims: boolean }>(name, (b, inputs, { axis, keepDims }) => {
    const x = first(inputs, b);
    const at = normalizeAxis(axis, x.type.shape.length);
    const index = emit(b, x, at);
    return keepDims ? b.keepDims(index, x.type.shape, [at]) : index;
  });
  return (x, options = {}) => f([x], { axis: options.axis ?? -1, keepDims: options.keepDims ?? false });
}
/** Index of the first largest element along one axis (default the last): int32. */
export const argmax: ArgReduction = argReduction("argmax", (b, x, axis) => b.argMax(x, axis));
/** Index of the first smallest element along one axis (default the last): int32. */
export const argmin: ArgReduction = argReduction("argmin", (b, x, axis) => b.argMin(x, axis));
export { argmax as argMax, argmin as argMin };

type SoftmaxOptions = { readonly axis?: number | readonly number[] | undefined };
/** Over one axis directly; over several by flattening them into one. */
function softmaxLike(
  name: string,
  emit: (b: Builder, x: Value, axis: number) => Value,
): (x: TensorLike, options?: SoftmaxOptions) => Tensor {
  const f = defineTensorFunction<{ readonly axis: number | readonly number[] }>(name, (b, inputs, { axis }) => {
    const x = floating(b, inputs[0]);
    const rank = x.type.shape.length;
    const axes = normalizeAxes(axis, rank);
    const [only] = axes;
    if (axes.length === 1 && only !== undefined) return emit(b, x, only);
    const others = x.type.shape.map((_, i) => i).filter((i) => !axes.includes(i));
    const permutation = [...others, ...axes];
    const moved = b.transpose(x, permutation);
    const joined = b.reshape(moved, [...moved.type.shape.slice(0, others.length), axes.map((i) => x.type.shape[i] ?? 1).reduce(dimMul, 1)]);
    const result = b.reshape(emit(b, joined, others.length), moved.type.shape);
    return b.transpose(
      result,
      permutation.map((_, i) => permutation.indexOf(i)),
    );
  });
  return (x, options = {}) => f([x], { axis: options.axis ?? -1 });
}
export const softmax = softmaxLike("softmax", (b, x, axis) => b.softmax(x, axis));
export const logSoftmax = softmaxLike("logSoftmax", (b, x, axis) => b.logSoftmax(x, axis));

/** `log(sum(exp(x)))`, without overflow. */
export const logsumexp: Reduction = reduction(
  "logsumexp",
  (b, x, axes) => {
    const largest = b.stopGradient(b.reduceMax(x, axes));
    const shifted = b.sub(x, b.keepDims(largest, x.type.shape, axes));
    return b.add(b.log(b.reduceSum(b.exp(shifted), axes)), largest);
  },
  "float",
);

const sizeFunction = defineTensorFunction<{ readonly axis: number | null; readonly dtype: DataType }>(
  "size",
  (b, inputs, { axis, dtype }) => {
    const { shape } = first(inputs, b).type;
    const dim = axis === null ? dimProduct(shape) : (shape[normalizeAxis(axis, shape.length)] ?? 1);
    return b.dimSize(dim, irDtype(dtype));
  },
);
/** The number of elements, or the size of one axis, as a scalar; works for sizes known only when the program runs. */
export function size(x: TensorLike, axis: number | null = null, dtype: DataType = "int32"): Tensor {
  return sizeFunction([asTensor(x)], { axis, dtype });
}
