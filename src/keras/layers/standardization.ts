/** Shifts and scales features to mean 0 and variance 1. */

import { epsilon } from "../config.ts";
import { valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import { type KnownShape, Layer, type LayerOptions, type ShapeTree } from "../layer/layer.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { asTensor, formatDims, type NestedArray, type Tensor, type TensorLike, tensor } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import type { TensorTree } from "../tree.ts";
import { batchesOf } from "./batches.ts";
import { knownSize, oneInput, oneShape, positiveAxis } from "./shared.ts";

export interface NormalizationOptions extends LayerOptions {
  /** Axes with statistics of their own; null or an empty list for one mean and one variance of everything. */
  readonly axis?: number | readonly number[] | null;
  /** Known statistics, given together; without them `adapt` computes them. */
  readonly mean?: NestedArray | null;
  readonly variance?: NestedArray | null;
  /** Undoes the normalization. */
  readonly invert?: boolean;
}

interface Statistics {
  readonly mean: Variable;
  readonly variance: Variable;
  readonly count: Variable;
}

interface BatchStatistics {
  readonly mean: Float64Array;
  readonly variance: Float64Array;
  /** Numbers that each mean is of. */
  readonly elements: number;
  readonly samples: number;
}

/** The statistics of two sets of numbers together. */
function joined(a: BatchStatistics, b: BatchStatistics): BatchStatistics {
  const elements = a.elements + b.elements;
  const share = b.elements / elements;
  const mean = a.mean.map((value, i) => value * (1 - share) + (b.mean[i] ?? 0) * share);
  const variance = a.variance.map((value, i) => {
    const [m, mA, mB] = [mean[i] ?? 0, a.mean[i] ?? 0, b.mean[i] ?? 0];
    return (value + (mA - m) ** 2) * (1 - share) + ((b.variance[i] ?? 0) + (mB - m) ** 2) * share;
  });
  return { mean, variance, elements, samples: a.samples + b.samples };
}

/**
 * `(x - mean) / max(sqrt(variance), epsilon)`. Statistics are given, or come from `adapt`: then they are weights `mean`,
 * `variance` and `count` that training does not change.
 */
export class Normalization extends Layer {
  static readonly className: string = "Normalization";
  static readonly optionNames: KnownOptions = { axis: true, mean: true, variance: true, invert: true } satisfies OptionNames<
    NormalizationOptions,
    LayerOptions
  >;
  readonly axes: readonly number[];
  readonly invert: boolean;
  readonly #given: { readonly mean: NestedArray; readonly variance: NestedArray } | null;
  #statistics: Statistics | undefined;

  constructor(options: NormalizationOptions = {}) {
    super(options);
    const { axis = -1, mean = null, variance = null } = options;
    this.axes = axis === null ? [] : typeof axis === "number" ? [axis] : axis;
    this.invert = options.invert ?? false;
    if ((mean === null) !== (variance === null))
      valueError("mean and variance of Normalization are given together or not at all", { location: this.location });
    this.#given = mean !== null && variance !== null ? { mean, variance } : null;
    this.supportsMasking = true;
  }

  #keptAxes(rank: number): readonly number[] {
    return this.axes.map((axis) => positiveAxis(axis, rank)).toSorted((a, b) => a - b);
  }

  override build(inputShape: ShapeTree): void {
    const shape: KnownShape = oneShape(inputShape, this);
    const sizes = this.#keptAxes(shape.length).map((axis) => knownSize(shape, axis, this));
    if (this.#given) return;
    const weight = (name: string, initializer: string): Variable =>
      this.addWeight({ name, shape: sizes, initializer, dtype: "float32", trainable: false });
    this.#statistics = {
      mean: weight("mean", "zeros"),
      variance: weight("variance", "ones"),
      count: this.addWeight({ name: "count", shape: [], initializer: "zeros", dtype: "int32", trainable: false }),
    };
  }

  /** Computes the statistics of an array whose first axis is the batch, or of all arrays of a list or of an iterable. */
  adapt(data: TensorLike | Iterable<TensorLike>): void {
    if (this.#given) valueError(`${this.name} has its statistics from its options and cannot adapt`, { location: this.location });
    const batches = [...batchesOf(data, null)].map((batch) => this.#statisticsOf(asTensor(batch as TensorLike, "float32")));
    if (batches.length === 0) valueError(`${this.name} is given no data to adapt to`, { location: this.location });
    const total = batches.reduce(joined);
    this.#statistics?.mean.assign(tensor(total.mean, this.#statistics.mean.shape));
    this.#statistics?.variance.assign(tensor(total.variance, this.#statistics.variance.shape));
    this.#statistics?.count.assign(tensor([total.samples], [], "int32"));
  }

  #statisticsOf(x: Tensor): BatchStatistics {
    if (!this.built) this.build(x.shape);
    const kept = this.#keptAxes(x.rank);
    const sizes = kept.map((axis) => Number(x.dim(axis)));
    const expected = this.#statistics?.mean.shape ?? sizes;
    if (sizes.some((size, i) => size !== expected[i]))
      valueError(`${this.name} has statistics of shape [${expected.join(", ")}]; data of shape ${formatDims(x.dims)} does not fit`, {
        location: this.location,
      });
    const axis = x.dims.map((_, i) => i).filter((i) => !kept.includes(i));
    return {
      mean: Float64Array.from(ops.mean(x, { axis }).dataSync()),
      variance: Float64Array.from(ops.variance(x, { axis }).dataSync()),
      elements: axis.reduce((count, i) => count * Number(x.dim(i)), 1),
      samples: Number(x.dim(0)),
    };
  }

  override call(inputs: TensorTree): TensorTree {
    const x = ops.cast(oneInput(inputs, this), this.computeDtype);
    const kept = this.#keptAxes(x.rank);
    const shape = x.dims.map((dim, axis) => (kept.includes(axis) ? dim : 1));
    const { mean, variance } = this.#statistics ?? this.#given ?? valueError(`${this.name} has no statistics`);
    const spread = (values: TensorLike): Tensor => {
      const tensor = ops.cast(asTensor(values, "float32"), x.dtype);
      return tensor.rank === 0 ? tensor : ops.reshape(tensor, shape);
    };
    const deviation = ops.maximum(ops.sqrt(spread(variance)), epsilon());
    return this.invert ? ops.add(ops.mul(x, deviation), spread(mean)) : ops.div(ops.sub(x, spread(mean)), deviation);
  }

  override getConfig(): Config {
    return {
      ...super.getConfig(),
      axis: this.axes,
      invert: this.invert,
      mean: this.#given?.mean ?? null,
      variance: this.#given?.variance ?? null,
    };
  }
}
