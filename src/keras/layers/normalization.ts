/** Normalization of each sample by itself. */

import { runtimeError, valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import { Layer, type LayerOptions, type ShapeTree } from "../layer/layer.ts";
import { l2Normalize } from "../losses/functions.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import type { Tensor } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import type { TensorTree } from "../tree.ts";
import { broadcastShape, checkEpsilon, momentsOf, Normalizer, type ScaleAndCenterOptions } from "./normalizer.ts";
import { knownSize, oneInput, oneShape, positiveAxis } from "./shared.ts";

export interface LayerNormalizationOptions extends ScaleAndCenterOptions {
  readonly axis?: number | readonly number[];
  /** Divides by the deviation without taking off the mean, and adds nothing. */
  readonly rmsScaling?: boolean;
}

/** Normalizes each sample over the given axes. Ba et al., arXiv:1607.06450. */
export class LayerNormalization extends Normalizer {
  static readonly className: string = "LayerNormalization";
  static override readonly optionNames: KnownOptions = { ...Normalizer.optionNames, axis: true, rmsScaling: true } satisfies OptionNames<
    LayerNormalizationOptions,
    ScaleAndCenterOptions
  >;
  readonly axis: readonly number[];
  readonly rmsScaling: boolean;

  constructor(options: LayerNormalizationOptions = {}) {
    super(options);
    const { axis = -1 } = options;
    this.axis = typeof axis === "number" ? [axis] : axis;
    this.rmsScaling = options.rmsScaling ?? false;
  }

  override build(inputShape: ShapeTree): void {
    const shape = oneShape(inputShape, this);
    this.addScaleAndCenter(this.axis.map((axis) => knownSize(shape, axis, this)));
  }

  override call(inputs: TensorTree): TensorTree {
    const x = oneInput(inputs, this);
    const axes = this.axis.map((axis) => positiveAxis(axis, x.rank));
    const shape = broadcastShape(x.shape, axes);
    const moments = momentsOf(x, axes);
    if (!this.rmsScaling) return this.normalize(x, moments, shape);
    const scaled = ops.mul(x, ops.rsqrt(ops.add(moments.variance, this.epsilon)));
    return this.gamma ? ops.mul(scaled, ops.reshape(this.gamma, shape)) : scaled;
  }

  override getConfig(): Config {
    return { ...super.getConfig(), axis: this.axis, rmsScaling: this.rmsScaling };
  }
}

export interface GroupNormalizationOptions extends ScaleAndCenterOptions {
  /** Number of groups the channels fall into; -1 for one per channel. */
  readonly groups?: number;
  readonly axis?: number;
}

/** Normalizes each sample over groups of channels and all positions. Wu and He, arXiv:1803.08494. */
export class GroupNormalization extends Normalizer {
  static readonly className: string = "GroupNormalization";
  static override readonly optionNames: KnownOptions = { ...Normalizer.optionNames, groups: true, axis: true } satisfies OptionNames<
    GroupNormalizationOptions,
    ScaleAndCenterOptions
  >;
  readonly groups: number;
  readonly axis: number;

  constructor(options: GroupNormalizationOptions = {}) {
    super(options);
    this.groups = options.groups ?? 32;
    this.axis = options.axis ?? -1;
  }

  override build(inputShape: ShapeTree): void {
    const shape = oneShape(inputShape, this);
    const channels = knownSize(shape, this.axis, this);
    const groups = this.#groupsOf(channels);
    if (channels % groups !== 0)
      valueError(`${this.name}: ${channels} channels cannot be split into ${groups} groups`, { location: this.location });
    this.addScaleAndCenter([channels]);
  }

  #groupsOf(channels: number): number {
    return this.groups === -1 ? channels : this.groups;
  }

  override call(inputs: TensorTree): TensorTree {
    const x = oneInput(inputs, this);
    const axis = positiveAxis(this.axis, x.rank);
    const channels = knownSize(x.shape, axis, this);
    const groups = this.#groupsOf(channels);
    const split = [...x.dims.slice(0, axis), groups, channels / groups, ...x.dims.slice(axis + 1)];
    const grouped = ops.reshape(x, split);
    const axes = split.map((_, i) => i).filter((i) => i !== 0 && i !== axis);
    const { mean, variance } = momentsOf(grouped, axes);
    const spread = (statistic: Tensor): Tensor => ops.reshape(ops.broadcastTo(statistic, split), x.dims);
    return this.normalize(x, { mean: spread(mean), variance: spread(variance) }, broadcastShape(x.shape, [axis]));
  }

  override getConfig(): Config {
    return { ...super.getConfig(), groups: this.groups, axis: this.axis };
  }
}

export interface UnitNormalizationOptions extends LayerOptions {
  readonly axis?: number | readonly number[];
}

/** Gives each sample Euclidean length 1 over the axes. */
export class UnitNormalization extends Layer {
  static readonly className: string = "UnitNormalization";
  static readonly optionNames: KnownOptions = { axis: true } satisfies OptionNames<UnitNormalizationOptions, LayerOptions>;
  readonly axis: number | readonly number[];
  constructor(options: UnitNormalizationOptions = {}) {
    super(options);
    this.axis = options.axis ?? -1;
    this.supportsMasking = true;
  }
  override call(inputs: TensorTree): TensorTree {
    return l2Normalize(oneInput(inputs, this), this.axis);
  }
  override getConfig(): Config {
    return { ...super.getConfig(), axis: this.axis };
  }
}

export interface RMSNormalizationOptions extends LayerOptions {
  readonly axis?: number | readonly number[];
  readonly epsilon?: number;
}

/** Divides by the root mean square over the axes and multiplies by a learned `scale`. Zhang and Sennrich, arXiv:1910.07467. */
export class RMSNormalization extends Layer {
  static readonly className: string = "RMSNormalization";
  static readonly optionNames: KnownOptions = { axis: true, epsilon: true } satisfies OptionNames<RMSNormalizationOptions, LayerOptions>;
  readonly axis: readonly number[];
  readonly epsilon: number;
  #scale: Variable | undefined;
  constructor(options: RMSNormalizationOptions = {}) {
    super(options);
    const { axis = -1 } = options;
    this.axis = typeof axis === "number" ? [axis] : axis;
    this.epsilon = checkEpsilon(options.epsilon ?? 1e-6, this);
    this.supportsMasking = true;
  }
  override build(inputShape: ShapeTree): void {
    const shape = oneShape(inputShape, this);
    this.#scale = this.addWeight({ name: "scale", shape: this.axis.map((axis) => knownSize(shape, axis, this)), initializer: "ones" });
  }
  override call(inputs: TensorTree): TensorTree {
    const x = oneInput(inputs, this);
    const axes = this.axis.map((axis) => positiveAxis(axis, x.rank));
    const squares = ops.mean(ops.square(x), { axis: axes, keepDims: true });
    const scale = this.#scale ?? runtimeError(`${this.name} is not built`);
    return ops.mul(ops.mul(x, ops.rsqrt(ops.add(squares, this.epsilon))), ops.reshape(scale, broadcastShape(x.shape, axes)));
  }
  override getConfig(): Config {
    return { ...super.getConfig(), axis: this.axis, epsilon: this.epsilon };
  }
}
