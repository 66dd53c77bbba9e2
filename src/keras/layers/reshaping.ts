/** Layers that move elements: shapes, padding, cropping, upsampling. */

import { dimProduct } from "../../ir/dim.ts";
import { type ImageDataFormat, standardizeDataFormat } from "../config.ts";
import { shown, valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import { InputSpec } from "../layer/input-spec.ts";
import { Layer, type LayerOptions } from "../layer/layer.ts";
import { type Interpolation, interpolations, parseInterpolation, resizeAxis } from "../ops/image-resize.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import type { Tensor } from "../tensor/tensor.ts";
import type { TensorTree } from "../tree.ts";
import { type Pair, parseAmounts, parseSizes, spatialAxes } from "./geometry.ts";
import { oneInput, positiveInteger } from "./shared.ts";

export interface FlattenOptions extends LayerOptions {
  readonly dataFormat?: string | null;
}

/** All axes but the batch become one. Channels-first data is put channels last before. */
export class Flatten extends Layer {
  static readonly className: string = "Flatten";
  static readonly optionNames: KnownOptions = { dataFormat: true } satisfies OptionNames<FlattenOptions, LayerOptions>;
  readonly dataFormat: ImageDataFormat;
  constructor(options: FlattenOptions = {}) {
    super(options);
    this.dataFormat = standardizeDataFormat(options.dataFormat);
    this.inputSpec = new InputSpec({ minNDim: 1 });
  }
  override call(inputs: TensorTree): TensorTree {
    const x = oneInput(inputs, this);
    const last = this.dataFormat === "channelsFirst" && x.rank > 2 ? ops.transpose(x, [0, ...x.dims.map((_, i) => i).slice(2), 1]) : x;
    return ops.reshape(last, [x.dim(0), dimProduct(x.dims.slice(1))]);
  }
  override getConfig(): Config {
    return { ...super.getConfig(), dataFormat: this.dataFormat };
  }
}

export interface ReshapeOptions extends LayerOptions {
  /** Shape of one sample; one size can be -1. */
  readonly targetShape: readonly number[];
}

/** Gives each sample another shape with as many elements. */
export class Reshape extends Layer {
  static readonly className: string = "Reshape";
  static readonly optionNames: KnownOptions = { targetShape: true } satisfies OptionNames<ReshapeOptions, LayerOptions>;
  readonly targetShape: readonly number[];
  constructor(options: ReshapeOptions) {
    super(options);
    const { targetShape } = options;
    if (!Array.isArray(targetShape) || targetShape.some((size) => !Number.isInteger(size) || (size < 1 && size !== -1)))
      valueError(`targetShape of Reshape must be a list of positive integers, one of which may be -1; got ${shown(targetShape)}`);
    this.targetShape = targetShape;
  }
  override call(inputs: TensorTree): TensorTree {
    const x = oneInput(inputs, this);
    return ops.reshape(x, [x.dim(0), ...this.targetShape]);
  }
  override getConfig(): Config {
    return { ...super.getConfig(), targetShape: this.targetShape };
  }
}

export interface PermuteOptions extends LayerOptions {
  /** Axes of a sample, counted from 1, in their new order. */
  readonly dims: readonly number[];
}

/** Reorders the axes of each sample. */
export class Permute extends Layer {
  static readonly className: string = "Permute";
  static readonly optionNames: KnownOptions = { dims: true } satisfies OptionNames<PermuteOptions, LayerOptions>;
  readonly order: readonly number[];
  constructor(options: PermuteOptions) {
    super(options);
    this.order = options.dims;
    if (!Array.isArray(options.dims)) valueError(`dims of Permute must be a list of axes; got ${shown(options.dims)}`);
    if ([...options.dims].sort((a, b) => a - b).some((axis, i) => axis !== i + 1)) {
      valueError(`dims of Permute must be the numbers 1 to ${options.dims.length} in some order; got [${options.dims.join(", ")}]`);
    }
    this.inputSpec = new InputSpec({ ndim: this.order.length + 1 });
  }
  override call(inputs: TensorTree): TensorTree {
    return ops.transpose(oneInput(inputs, this), [0, ...this.order]);
  }
  override getConfig(): Config {
    return { ...super.getConfig(), dims: this.order };
  }
}

export interface RepeatVectorOptions extends LayerOptions {
  readonly n: number;
}

/** `[batch, features]` becomes `[batch, n, features]`. */
export class RepeatVector extends Layer {
  static readonly className: string = "RepeatVector";
  static readonly optionNames: KnownOptions = { n: true } satisfies OptionNames<RepeatVectorOptions, LayerOptions>;
  readonly n: number;
  constructor(options: RepeatVectorOptions) {
    super(options);
    this.n = positiveInteger(options.n, "n", "RepeatVector");
    this.inputSpec = new InputSpec({ ndim: 2 });
  }
  override call(inputs: TensorTree): TensorTree {
    const x = oneInput(inputs, this);
    return ops.broadcastTo(ops.expandDims(x, 1), [x.dim(0), this.n, x.dim(1)]);
  }
  override getConfig(): Config {
    return { ...super.getConfig(), n: this.n };
  }
}

type Amounts = number | readonly (number | readonly number[])[];

export interface ZeroPaddingOptions extends LayerOptions {
  /** A number, one per spatial axis, or a pair of low and high amounts per axis. */
  readonly padding?: Amounts;
  readonly dataFormat?: string | null;
}

/** Base of layers with a low and a high amount per spatial axis. */
abstract class SpatialAmounts extends Layer {
  readonly dataFormat: ImageDataFormat;
  readonly amounts: readonly Pair[];
  constructor(options: LayerOptions & { readonly dataFormat?: string | null }, amounts: readonly Pair[]) {
    super(options);
    this.dataFormat = standardizeDataFormat(options.dataFormat);
    this.amounts = amounts;
    this.inputSpec = new InputSpec({ ndim: amounts.length + 2 });
  }
  protected get axes(): readonly number[] {
    return spatialAxes(this.amounts.length, this.dataFormat);
  }
  protected configAmounts(): readonly unknown[] {
    const [only] = this.amounts;
    return this.amounts.length === 1 && only ? only : this.amounts;
  }
}

abstract class ZeroPadding extends SpatialAmounts {
  static readonly optionNames: KnownOptions = { padding: true, dataFormat: true } satisfies OptionNames<ZeroPaddingOptions, LayerOptions>;
  constructor(options: ZeroPaddingOptions, rank: number) {
    super(options, parseAmounts(options.padding ?? 1, rank, "padding"));
  }
  override call(inputs: TensorTree): TensorTree {
    const x = oneInput(inputs, this);
    return ops.pad(
      x,
      x.dims.map((_, axis) => this.amounts[this.axes.indexOf(axis)] ?? ([0, 0] as const)),
    );
  }
  override getConfig(): Config {
    return { ...super.getConfig(), padding: this.configAmounts(), dataFormat: this.dataFormat };
  }
}

/** Adds zeros around the steps. */
export class ZeroPadding1D extends ZeroPadding {
  static readonly className: string = "ZeroPadding1D";
  constructor(options: ZeroPaddingOptions = {}) {
    super(options, 1);
  }
}
/** Adds zeros around rows and columns. */
export class ZeroPadding2D extends ZeroPadding {
  static readonly className: string = "ZeroPadding2D";
  constructor(options: ZeroPaddingOptions = {}) {
    super(options, 2);
  }
}
/** Adds zeros around three spatial axes. */
export class ZeroPadding3D extends ZeroPadding {
  static readonly className: string = "ZeroPadding3D";
  constructor(options: ZeroPaddingOptions = {}) {
    super(options, 3);
  }
}

export interface CroppingOptions extends LayerOptions {
  readonly cropping?: Amounts;
  readonly dataFormat?: string | null;
}

abstract class Cropping extends SpatialAmounts {
  static readonly optionNames: KnownOptions = { cropping: true, dataFormat: true } satisfies OptionNames<CroppingOptions, LayerOptions>;
  constructor(options: CroppingOptions, rank: number, fallback: Amounts) {
    super(options, parseAmounts(options.cropping ?? fallback, rank, "cropping"));
  }
  override call(inputs: TensorTree): TensorTree {
    return this.amounts.reduce<Tensor>(
      (x, [low, high], i) => {
        const axis = this.axes[i] ?? 0;
        const size = x.dim(axis);
        if (typeof size === "number" && size <= low + high) {
          valueError(`${this.name} takes ${low + high} of the ${size} positions on axis ${axis}; nothing is left`, {
            location: this.location,
          });
        }
        return ops.sliceAxis(x, axis, low, high === 0 ? null : -high);
      },
      oneInput(inputs, this),
    );
  }
  override getConfig(): Config {
    return { ...super.getConfig(), cropping: this.configAmounts(), dataFormat: this.dataFormat };
  }
}

/** Takes steps off both ends. */
export class Cropping1D extends Cropping {
  static readonly className: string = "Cropping1D";
  constructor(options: CroppingOptions = {}) {
    super(options, 1, 1);
  }
}
/** Takes off rows and columns. */
export class Cropping2D extends Cropping {
  static readonly className: string = "Cropping2D";
  constructor(options: CroppingOptions = {}) {
    super(options, 2, 0);
  }
}
/** Takes off positions of three spatial axes. */
export class Cropping3D extends Cropping {
  static readonly className: string = "Cropping3D";
  constructor(options: CroppingOptions = {}) {
    super(options, 3, 1);
  }
}

export interface UpSamplingOptions extends LayerOptions {
  readonly size?: number | readonly number[];
  readonly dataFormat?: string | null;
}

abstract class UpSampling extends Layer {
  static readonly optionNames: KnownOptions = { size: true, dataFormat: true } satisfies OptionNames<UpSamplingOptions, LayerOptions>;
  readonly factors: readonly number[];
  readonly dataFormat: ImageDataFormat;
  constructor(options: UpSamplingOptions, rank: number) {
    super(options);
    this.factors = parseSizes(options.size ?? 2, rank, "size");
    this.dataFormat = standardizeDataFormat(options.dataFormat);
    this.inputSpec = new InputSpec({ ndim: rank + 2 });
  }
  protected resample(x: Tensor, axis: number, factor: number): Tensor {
    return ops.repeat(x, factor, axis);
  }
  override call(inputs: TensorTree): TensorTree {
    const axes = spatialAxes(this.factors.length, this.dataFormat);
    return this.factors.reduce<Tensor>((x, factor, i) => this.resample(x, axes[i] ?? 0, factor), oneInput(inputs, this));
  }
  override getConfig(): Config {
    return { ...super.getConfig(), size: this.factors, dataFormat: this.dataFormat };
  }
}

/** Repeats each step. */
export class UpSampling1D extends UpSampling {
  static readonly className: string = "UpSampling1D";
  constructor(options: UpSamplingOptions = {}) {
    super(options, 1);
  }
}

export interface UpSampling2DOptions extends UpSamplingOptions {
  /** `nearest`, the default, `bilinear`, `bicubic`, `lanczos3` or `lanczos5`. */
  readonly interpolation?: string;
}

/** Repeats rows and columns, or interpolates between them. */
export class UpSampling2D extends UpSampling {
  static readonly className: string = "UpSampling2D";
  static override readonly optionNames: KnownOptions = { size: true, dataFormat: true, interpolation: true } satisfies OptionNames<
    UpSampling2DOptions,
    LayerOptions
  >;
  readonly interpolation: Interpolation;
  constructor(options: UpSampling2DOptions = {}) {
    super(options, 2);
    this.interpolation = parseInterpolation(options.interpolation ?? "nearest", interpolations, "UpSampling2D");
  }
  protected override resample(x: Tensor, axis: number, factor: number): Tensor {
    if (this.interpolation === "nearest") return super.resample(x, axis, factor);
    return resizeAxis(x, axis, Number(x.dim(axis)) * factor, { interpolation: this.interpolation });
  }
  override getConfig(): Config {
    return { ...super.getConfig(), interpolation: this.interpolation };
  }
}

/** Repeats positions of three spatial axes. */
export class UpSampling3D extends UpSampling {
  static readonly className: string = "UpSampling3D";
  constructor(options: UpSamplingOptions = {}) {
    super(options, 3);
  }
}
