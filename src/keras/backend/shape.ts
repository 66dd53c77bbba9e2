/** Functions that move, join, repeat and pad elements. */

import { type Dim, dimEquals, dimProduct } from "../../ir/dim.ts";
import type { NumericArray } from "../../ir/dtype.ts";
import { floatx } from "../config.ts";
import { hostArray } from "../dtypes.ts";
import { shown, valueError } from "../errors.ts";
import { spatialAxes } from "../layers/geometry.ts";
import { asValue } from "../ops/operands.ts";
import * as ops from "../ops.ts";
import { defineTensorFunction } from "../tensor/function.ts";
import {
  asTensor,
  type DimLike,
  formatDims,
  type HostData,
  isTensorSource,
  Tensor,
  type TensorLike,
  type TensorSource,
} from "../tensor/tensor.ts";
import type { ShapeLike } from "./creation.ts";
import type { AxisOptions } from "./math.ts";
import { axisOf, dtypeOr, formatOf, ofRank, requiredFormat } from "./operands.ts";
import { measuredBy } from "./variables.ts";

/** Another element type. A variable gives a tensor. */
export function cast(x: TensorLike, dtype: string): Tensor {
  return ops.cast(asTensor(x), dtypeOr(dtype, floatx()));
}

/** `floatx()` elements: a typed array for a typed array, else a tensor. */
export function castToFloatx<T extends TensorLike>(x: T): T extends HostData ? NumericArray : Tensor {
  const result: Tensor | NumericArray = ArrayBuffer.isView(x)
    ? hostArray(floatx(), x as HostData)
    : ops.cast(asTensor(x as TensorLike, floatx()), floatx());
  return result as T extends HostData ? NumericArray : Tensor;
}

/** The same elements in another shape; one size may be -1. */
export function reshape(x: TensorLike, shape: ShapeLike): Tensor {
  const value = asTensor(x);
  const source = shape instanceof Tensor ? measuredBy(shape) : undefined;
  const sizes: readonly DimLike[] = source ? source.dims : [...(shape instanceof Tensor ? shape.dataSync() : shape)];
  const known = sizes.filter((size) => typeof size === "number" && size !== -1) as readonly number[];
  const count = known.reduce((product, size) => product * size, 1);
  const fits = (total: number): boolean => (sizes.includes(-1) ? (count === 0 ? total === 0 : total % count === 0) : total === count);
  if (value.size !== null && sizes.every((size) => typeof size === "number") && !fits(value.size))
    valueError(`reshape: shape [${sizes.join(", ")}] does not hold the ${value.size} elements of ${formatDims(value.dims)}`);
  return ops.reshape(value, sizes);
}

/** All elements on one axis. */
export function flatten(x: TensorLike): Tensor {
  const value = asTensor(x);
  return ops.reshape(value, [dimProduct(value.dims)]);
}

/** Everything but the first axis on one. */
export function batchFlatten(x: TensorLike): Tensor {
  const value = asTensor(x);
  if (value.rank === 0) valueError("batchFlatten takes a tensor with a batch axis; found a scalar");
  return ops.reshape(value, [value.dim(0), dimProduct(value.dims.slice(1))]);
}

/** The axes in reverse order. */
export function transpose(x: TensorLike): Tensor {
  return ops.transpose(asTensor(x));
}

/** Axis `i` of the result is axis `pattern[i]` of `x`. */
export function permuteDimensions(x: TensorLike, pattern: readonly number[]): Tensor {
  const value = asTensor(x);
  const axes = pattern.map((axis) => axisOf(axis, value.rank, "permuteDimensions"));
  if (axes.length !== value.rank || new Set(axes).size !== value.rank)
    valueError(`permuteDimensions: [${pattern.join(", ")}] is not a permutation of the ${value.rank} axes of ${formatDims(value.dims)}`);
  return ops.transpose(value, axes);
}

/** Inserts an axis of size 1, the last by default. */
export function expandDims(x: TensorLike, { axis = -1 }: AxisOptions = {}): Tensor {
  const value = asTensor(x);
  return ops.expandDims(value, axisOf(axis, value.rank + 1, "expandDims"));
}

/** Removes an axis of size 1. */
export function squeeze(x: TensorLike, axis: number): Tensor {
  const value = asTensor(x);
  return ops.squeeze(value, axisOf(axis, value.rank, "squeeze"));
}

function sameDims(a: readonly Dim[], b: readonly Dim[]): boolean {
  return a.length === b.length && a.every((dim, i) => dimEquals(dim, b[i] ?? -1));
}

/** Joins tensors along an axis, the last by default. */
export function concatenate(tensors: readonly TensorLike[], { axis = -1 }: AxisOptions = {}): Tensor {
  const values = tensors.map((x) => asTensor(x));
  const [first] = values;
  if (!first) return valueError("concatenate needs at least one tensor");
  const at = first.rank === 0 ? 0 : axisOf(axis, first.rank, "concatenate");
  const others = (x: Tensor): readonly Dim[] => x.dims.filter((_, i) => i !== at);
  const odd = values.find((x) => x.rank !== first.rank || !sameDims(others(x), others(first)));
  if (odd) valueError(`concatenate along axis ${at}: shapes ${formatDims(first.dims)} and ${formatDims(odd.dims)} differ on another axis`);
  return ops.concatenate(values, { axis: at });
}

/** Joins tensors of one shape on a new axis, the first by default. */
export function stack(tensors: readonly TensorLike[], { axis = 0 }: AxisOptions = {}): Tensor {
  const values = tensors.map((x) => asTensor(x));
  const [first] = values;
  if (!first) return valueError("stack needs at least one tensor");
  const odd = values.find((x) => !sameDims(x.dims, first.dims));
  if (odd) valueError(`stack: shapes ${formatDims(first.dims)} and ${formatDims(odd.dims)} differ`);
  return ops.stack(values, { axis: axisOf(axis, first.rank + 1, "stack") });
}

/** The whole tensor repeated along each axis. */
export function tile(x: TensorLike, n: number | readonly number[]): Tensor {
  const value = asTensor(x);
  const counts = typeof n === "number" ? [n] : n;
  if (counts.length !== value.rank)
    valueError(`tile: ${counts.length} counts are given for the ${value.rank} axes of ${formatDims(value.dims)}`);
  return ops.tile(value, counts);
}

/** `[samples, features]` becomes `[samples, n, features]`. */
export function repeat(x: TensorLike, n: number): Tensor {
  const value = ofRank(x, 2, "repeat");
  return ops.repeat(ops.expandDims(value, 1), n, 1);
}

/** Each element `rep` times along an axis. */
export function repeatElements(x: TensorLike, rep: number, axis: number): Tensor {
  const value = asTensor(x);
  return ops.repeat(value, rep, axisOf(axis, value.rank, "repeatElements"));
}

/** The elements in reverse order along one axis or several. */
export function reverse(x: TensorLike, axes: number | readonly number[]): Tensor {
  return ops.flip(asTensor(x), axes);
}

const gatherFunction = defineTensorFunction<undefined>("strictGather", (b, inputs) => {
  const [reference, indices] = [asValue(b, inputs[0] ?? 0), asValue(b, inputs[1] ?? 0, "i32")];
  return b.gather(reference, b.cast(indices, "i32"), { strict: true });
});
/** Rows of `reference` at the given positions of its first axis. A position outside is an error of the interpreter, and zeros in compiled programs. */
export function gather(reference: TensorLike, indices: TensorLike): Tensor {
  return gatherFunction([asTensor(reference), asTensor(indices, "int32")], undefined);
}

/** A one at the index on a new last axis; an index that is no class gives zeros. */
export function oneHot(indices: TensorLike, numClasses: number): Tensor {
  return ops.oneHot(asTensor(indices, "int32"), numClasses);
}

/** The identity, with no gradient through it; a list for a list of tensors. */
export function stopGradient(variables: readonly (Tensor | TensorSource)[]): Tensor[];
export function stopGradient(variables: TensorLike): Tensor;
export function stopGradient(variables: TensorLike | readonly (Tensor | TensorSource)[]): Tensor | Tensor[] {
  const isTensorList = (x: unknown): x is readonly (Tensor | TensorSource)[] =>
    Array.isArray(x) && x.length > 0 && x.every((item) => item instanceof Tensor || isTensorSource(item));
  return isTensorList(variables) ? variables.map((x) => ops.stopGradient(x)) : ops.stopGradient(variables as TensorLike);
}

type Amounts = readonly [number, number];

function amountsOf(padding: unknown, rank: number, who: string): readonly Amounts[] {
  const isPair = (x: unknown): x is Amounts => Array.isArray(x) && x.length === 2 && x.every((n) => Number.isInteger(n) && n >= 0);
  return Array.isArray(padding) && padding.length === rank && padding.every(isPair)
    ? padding
    : valueError(`${who}: padding is a list of ${rank} pairs of numbers; found ${shown(padding)}`);
}

function padded(x: Tensor, axes: readonly number[], amounts: readonly Amounts[]): Tensor {
  return ops.pad(
    x,
    x.dims.map((_, axis) => amounts[axes.indexOf(axis)] ?? ([0, 0] as const)),
  );
}

/** Zeros before and after the steps of `[samples, steps, features]`. */
export function temporalPadding(x: TensorLike, { padding = [1, 1] }: { readonly padding?: readonly number[] } = {}): Tensor {
  return padded(ofRank(x, 3, "temporalPadding"), [1], amountsOf([padding], 1, "temporalPadding"));
}

export interface PaddingOptions {
  readonly padding?: readonly (readonly number[])[];
  readonly dataFormat?: string | null | undefined;
}

function spatialPadding(x: TensorLike, rank: number, { padding, dataFormat }: PaddingOptions, who: string): Tensor {
  const value = ofRank(x, rank + 2, who);
  const amounts = amountsOf(padding ?? new Array<Amounts>(rank).fill([1, 1]), rank, who);
  return padded(value, spatialAxes(rank, formatOf(dataFormat)), amounts);
}
/** Zeros around images. */
export function spatial2dPadding(x: TensorLike, options: PaddingOptions = {}): Tensor {
  return spatialPadding(x, 2, options, "spatial2dPadding");
}
/** Zeros around volumes. */
export function spatial3dPadding(x: TensorLike, options: PaddingOptions = {}): Tensor {
  return spatialPadding(x, 3, options, "spatial3dPadding");
}

/**
 * Linear interpolation of an axis to a multiple of its size, with centres at half positions and edges repeated. The results
 * between two elements lie at the same distances everywhere, so each of them is one mean of neighbours.
 */
function interpolated(x: Tensor, axis: number, factor: number): Tensor {
  const size = x.dim(axis);
  const edges = [ops.sliceAxis(x, axis, 0, 1), x, ops.sliceAxis(x, axis, -1)];
  const wide = ops.concatenate(edges, { axis });
  const from = (start: number): Tensor => ops.sliceAxis(wide, axis, start, start === 2 ? null : start - 2);
  const phases = Array.from({ length: factor }, (_, i) => {
    const position = (i + 0.5) / factor + 0.5;
    const low = Math.floor(position);
    return ops.add(ops.mul(from(low), low + 1 - position), ops.mul(from(low + 1), position - low));
  });
  const between = ops.stack(phases, { axis: axis + 1 });
  return ops.reshape(between, [...x.dims.slice(0, axis), dimProduct([size, factor]), ...x.dims.slice(axis + 1)]);
}

function factorOf(factor: number, who: string): number {
  return Number.isInteger(factor) && factor > 0 ? factor : valueError(`${who}: a factor is a positive integer; found ${shown(factor)}`);
}

/** Images at a multiple of their size. */
export function resizeImages(
  x: TensorLike,
  heightFactor: number,
  widthFactor: number,
  dataFormat: string,
  { interpolation = "nearest" }: { readonly interpolation?: string } = {},
): Tensor {
  const format = requiredFormat(dataFormat, "resizeImages");
  const value = ofRank(x, 4, "resizeImages");
  if (interpolation !== "nearest" && interpolation !== "bilinear")
    valueError(`resizeImages: interpolation is "nearest" or "bilinear"; found ${shown(interpolation)}`);
  const factors = [factorOf(heightFactor, "resizeImages"), factorOf(widthFactor, "resizeImages")];
  const axes = spatialAxes(2, format);
  const start = interpolation === "bilinear" ? ops.cast(value, "float32") : value;
  return axes.reduce((image, axis, i) => {
    const factor = factors[i] ?? 1;
    return interpolation === "bilinear" ? interpolated(image, axis, factor) : ops.repeat(image, factor, axis);
  }, start);
}

/** Volumes at a multiple of their size, each element repeated. */
export function resizeVolumes(x: TensorLike, depthFactor: number, heightFactor: number, widthFactor: number, dataFormat: string): Tensor {
  const format = requiredFormat(dataFormat, "resizeVolumes");
  const value = ofRank(x, 5, "resizeVolumes");
  const factors = [depthFactor, heightFactor, widthFactor].map((factor) => factorOf(factor, "resizeVolumes"));
  return spatialAxes(3, format).reduce((volume, axis, i) => ops.repeat(volume, factors[i] ?? 1, axis), value);
}
