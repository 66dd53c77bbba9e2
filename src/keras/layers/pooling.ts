/** Pooling over one to three spatial axes. */

import type { WindowAttributes } from "../../ir/builder.ts";
import { type ImageDataFormat, standardizeDataFormat } from "../config.ts";
import { valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import { InputSpec } from "../layer/input-spec.ts";
import { type CallOptions, Layer, type LayerOptions } from "../layer/layer.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { Tensor } from "../tensor/tensor.ts";
import type { TensorTree } from "../tree.ts";
import { checkWindow, type Padding, type Pair, padAmounts, parsePadding, parseSizes, spatialAxes } from "./geometry.ts";
import { oneInput } from "./shared.ts";

export interface PoolingOptions extends LayerOptions {
  readonly poolSize?: number | readonly number[];
  /** null takes the pool size: windows do not overlap. */
  readonly strides?: number | readonly number[] | null;
  /** `valid` or `same`. */
  readonly padding?: string;
  readonly dataFormat?: string | null;
}

type PoolingFunction = (x: Tensor, attributes: WindowAttributes) => Tensor;

abstract class Pooling extends Layer {
  static readonly optionNames: KnownOptions = { poolSize: true, strides: true, padding: true, dataFormat: true } satisfies OptionNames<
    PoolingOptions,
    LayerOptions
  >;
  readonly poolSize: readonly number[];
  readonly strides: readonly number[];
  readonly padding: Padding;
  readonly dataFormat: ImageDataFormat;
  readonly #pool: PoolingFunction;

  constructor(options: PoolingOptions, rank: number, pool: PoolingFunction) {
    super(options);
    this.poolSize = parseSizes(options.poolSize ?? 2, rank, "poolSize");
    this.strides = parseSizes(options.strides ?? this.poolSize, rank, "strides");
    this.padding = parsePadding(options.padding ?? "valid", ["valid", "same"]);
    this.dataFormat = standardizeDataFormat(options.dataFormat);
    this.inputSpec = new InputSpec({ ndim: rank + 2 });
    this.#pool = pool;
  }

  override call(inputs: TensorTree): TensorTree {
    const x = oneInput(inputs, this);
    const axes = spatialAxes(this.poolSize.length, this.dataFormat);
    const window = { sizes: this.poolSize, strides: this.strides, dilation: this.poolSize.map(() => 1) };
    const amounts = padAmounts(
      this.padding,
      axes.map((axis) => x.dim(axis)),
      window,
    );
    checkWindow(this, x, axes, window, amounts);
    const everywhere = <T>(values: readonly T[], other: T): readonly T[] => x.dims.map((_, axis) => values[axes.indexOf(axis)] ?? other);
    const none: Pair = [0, 0];
    return this.#pool(x, {
      window: everywhere(this.poolSize, 1),
      strides: everywhere(this.strides, 1),
      padding: everywhere(amounts, none),
    });
  }

  override getConfig(): Config {
    return { ...super.getConfig(), poolSize: this.poolSize, padding: this.padding, strides: this.strides, dataFormat: this.dataFormat };
  }
}

/** The largest of each window over `[batch, steps, channels]`. */
export class MaxPooling1D extends Pooling {
  static readonly className: string = "MaxPooling1D";
  constructor(options: PoolingOptions = {}) {
    super(options, 1, ops.maxPool);
  }
}
/** The largest of each window over `[batch, rows, columns, channels]`. */
export class MaxPooling2D extends Pooling {
  static readonly className: string = "MaxPooling2D";
  constructor(options: PoolingOptions = {}) {
    super(options, 2, ops.maxPool);
  }
}
/** The largest of each window over three spatial axes. */
export class MaxPooling3D extends Pooling {
  static readonly className: string = "MaxPooling3D";
  constructor(options: PoolingOptions = {}) {
    super(options, 3, ops.maxPool);
  }
}
/** The mean of each window over `[batch, steps, channels]`; padding does not count. */
export class AveragePooling1D extends Pooling {
  static readonly className: string = "AveragePooling1D";
  constructor(options: PoolingOptions = {}) {
    super(options, 1, ops.averagePool);
  }
}
/** The mean of each window over `[batch, rows, columns, channels]`; padding does not count. */
export class AveragePooling2D extends Pooling {
  static readonly className: string = "AveragePooling2D";
  constructor(options: PoolingOptions = {}) {
    super(options, 2, ops.averagePool);
  }
}
/** The mean of each window over three spatial axes; padding does not count. */
export class AveragePooling3D extends Pooling {
  static readonly className: string = "AveragePooling3D";
  constructor(options: PoolingOptions = {}) {
    super(options, 3, ops.averagePool);
  }
}

export interface GlobalPoolingOptions extends LayerOptions {
  readonly dataFormat?: string | null;
  /** Keeps the spatial axes with size 1. */
  readonly keepdims?: boolean;
}

abstract class GlobalPooling extends Layer {
  static readonly optionNames: KnownOptions = { dataFormat: true, keepdims: true } satisfies OptionNames<
    GlobalPoolingOptions,
    LayerOptions
  >;
  readonly dataFormat: ImageDataFormat;
  readonly keepdims: boolean;
  protected readonly axes: readonly number[];

  constructor(options: GlobalPoolingOptions, rank: number) {
    super(options);
    this.dataFormat = standardizeDataFormat(options.dataFormat);
    this.keepdims = options.keepdims ?? false;
    this.axes = spatialAxes(rank, this.dataFormat);
    this.inputSpec = new InputSpec({ ndim: rank + 2 });
  }

  override getConfig(): Config {
    return { ...super.getConfig(), dataFormat: this.dataFormat, keepdims: this.keepdims };
  }
}

abstract class GlobalMaxPooling extends GlobalPooling {
  override call(inputs: TensorTree): TensorTree {
    return ops.max(oneInput(inputs, this), { axis: this.axes, keepDims: this.keepdims });
  }
}

abstract class GlobalAveragePooling extends GlobalPooling {
  override call(inputs: TensorTree, _options: CallOptions): TensorTree {
    return ops.mean(oneInput(inputs, this), { axis: this.axes, keepDims: this.keepdims });
  }
}

/** The largest over all steps. */
export class GlobalMaxPooling1D extends GlobalMaxPooling {
  static readonly className: string = "GlobalMaxPooling1D";
  constructor(options: GlobalPoolingOptions = {}) {
    super(options, 1);
  }
}
/** The largest over all rows and columns. */
export class GlobalMaxPooling2D extends GlobalMaxPooling {
  static readonly className: string = "GlobalMaxPooling2D";
  constructor(options: GlobalPoolingOptions = {}) {
    super(options, 2);
  }
}
/** The largest over three spatial axes. */
export class GlobalMaxPooling3D extends GlobalMaxPooling {
  static readonly className: string = "GlobalMaxPooling3D";
  constructor(options: GlobalPoolingOptions = {}) {
    super(options, 3);
  }
}
/** The mean over all steps; with a mask, over those that count. */
export class GlobalAveragePooling1D extends GlobalAveragePooling {
  static readonly className: string = "GlobalAveragePooling1D";
  constructor(options: GlobalPoolingOptions = {}) {
    super(options, 1);
    this.supportsMasking = true;
  }
  override call(inputs: TensorTree, options: CallOptions): TensorTree {
    const { mask } = options;
    if (!(mask instanceof Tensor)) return super.call(inputs, options);
    const x = oneInput(inputs, this);
    const weights = ops.expandDims(ops.cast(mask, x.dtype), this.dataFormat === "channelsLast" ? 2 : 1);
    const reduce = { axis: this.axes, keepDims: this.keepdims };
    return ops.div(ops.sum(ops.mul(x, weights), reduce), ops.sum(weights, reduce));
  }
  /** The steps are gone, and the mask with them. */
  override computeMask(): undefined {
    return undefined;
  }
}
/** The mean over all rows and columns. */
export class GlobalAveragePooling2D extends GlobalAveragePooling {
  static readonly className: string = "GlobalAveragePooling2D";
  constructor(options: GlobalPoolingOptions = {}) {
    super(options, 2);
  }
}
/** The mean over three spatial axes. */
export class GlobalAveragePooling3D extends GlobalAveragePooling {
  static readonly className: string = "GlobalAveragePooling3D";
  constructor(options: GlobalPoolingOptions = {}) {
    super(options, 3);
  }
}

export interface AdaptivePoolingOptions extends LayerOptions {
  readonly outputSize: number | readonly number[];
  readonly dataFormat?: string | null;
}

/** Windows chosen so that each spatial axis comes out at a given size; they may differ in length by one and overlap. */
abstract class AdaptivePooling extends Layer {
  static readonly optionNames: KnownOptions = { outputSize: true, dataFormat: true } satisfies OptionNames<
    AdaptivePoolingOptions,
    LayerOptions
  >;
  readonly outputSize: readonly number[];
  readonly dataFormat: ImageDataFormat;
  readonly #reduce: typeof ops.max;

  constructor(options: AdaptivePoolingOptions, rank: number, reduce: typeof ops.max) {
    super(options);
    this.outputSize = parseSizes(options.outputSize, rank, "outputSize");
    this.dataFormat = standardizeDataFormat(options.dataFormat);
    this.inputSpec = new InputSpec({ ndim: rank + 2 });
    this.#reduce = reduce;
  }

  override call(inputs: TensorTree): TensorTree {
    // Windows are boxes: a maximum of maxima is the maximum; a mean of means over equally long parts is the mean.
    return spatialAxes(this.outputSize.length, this.dataFormat).reduce<Tensor>(
      (x, axis, i) => {
        const [size, count] = [x.dim(axis), this.outputSize[i] ?? 1];
        if (typeof size !== "number") valueError(`${this.name} needs a known size on axis ${axis}`);
        const parts = Array.from({ length: count }, (_, at) => {
          const part = ops.sliceAxis(x, axis, Math.floor((at * size) / count), Math.ceil(((at + 1) * size) / count));
          return this.#reduce(part, { axis, keepDims: true });
        });
        return ops.concatenate(parts, { axis });
      },
      oneInput(inputs, this),
    );
  }

  override getConfig(): Config {
    return { ...super.getConfig(), outputSize: this.outputSize, dataFormat: this.dataFormat };
  }
}

export class AdaptiveMaxPooling1D extends AdaptivePooling {
  static readonly className: string = "AdaptiveMaxPooling1D";
  constructor(options: AdaptivePoolingOptions) {
    super(options, 1, ops.max);
  }
}
export class AdaptiveMaxPooling2D extends AdaptivePooling {
  static readonly className: string = "AdaptiveMaxPooling2D";
  constructor(options: AdaptivePoolingOptions) {
    super(options, 2, ops.max);
  }
}
export class AdaptiveMaxPooling3D extends AdaptivePooling {
  static readonly className: string = "AdaptiveMaxPooling3D";
  constructor(options: AdaptivePoolingOptions) {
    super(options, 3, ops.max);
  }
}
export class AdaptiveAveragePooling1D extends AdaptivePooling {
  static readonly className: string = "AdaptiveAveragePooling1D";
  constructor(options: AdaptivePoolingOptions) {
    super(options, 1, ops.mean);
  }
}
export class AdaptiveAveragePooling2D extends AdaptivePooling {
  static readonly className: string = "AdaptiveAveragePooling2D";
  constructor(options: AdaptivePoolingOptions) {
    super(options, 2, ops.mean);
  }
}
export class AdaptiveAveragePooling3D extends AdaptivePooling {
  static readonly className: string = "AdaptiveAveragePooling3D";
  constructor(options: AdaptivePoolingOptions) {
    super(options, 3, ops.mean);
  }
}
