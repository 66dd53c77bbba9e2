/** Normalization layers. */

import { epsilon as fuzz } from "../config.ts";
import { runtimeError, shown, valueError } from "../errors.ts";
import { InputSpec } from "../input-spec.ts";
import type { Config } from "../interfaces.ts";
import { type CallOptions, type KnownShape, Layer, type LayerOptions, type ShapeTree } from "../layer.ts";
import type { ConstraintLike, InitializerLike, RegularizerLike } from "../lookup.ts";
import { l2Normalize } from "../loss-functions.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { Tensor } from "../tensor.ts";
import type { TensorTree } from "../tree.ts";
import type { Variable } from "../variable.ts";
import { knownSize, oneInput, oneShape, positiveAxis, type WeightSettings, weightConfig, weightSettings } from "./shared.ts";

export interface ScaleAndCenterOptions extends LayerOptions {
  readonly epsilon?: number;
  /** Adds a learned `beta`. */
  readonly center?: boolean;
  /** Multiplies by a learned `gamma`. */
  readonly scale?: boolean;
  readonly betaInitializer?: InitializerLike;
  readonly gammaInitializer?: InitializerLike;
  readonly betaRegularizer?: RegularizerLike | null;
  readonly gammaRegularizer?: RegularizerLike | null;
  readonly betaConstraint?: ConstraintLike | null;
  readonly gammaConstraint?: ConstraintLike | null;
}

function checkEpsilon(epsilon: unknown, layer: Layer): number {
  return typeof epsilon === "number" && epsilon >= 0 && epsilon < Number.POSITIVE_INFINITY
    ? epsilon
    : valueError(`epsilon of ${layer.getClassName()} must be a finite number of at least 0, not ${shown(epsilon)}`, {
        location: layer.location,
      });
}

/** Holds `gamma` and `beta`, both optional, and the formula they enter. */
abstract class Normalizer extends Layer {
  static readonly optionNames: KnownOptions = {
    epsilon: true,
    center: true,
    scale: true,
    betaInitializer: true,
    gammaInitializer: true,
    betaRegularizer: true,
    gammaRegularizer: true,
    betaConstraint: true,
    gammaConstraint: true,
  } satisfies OptionNames<ScaleAndCenterOptions, LayerOptions>;
  readonly epsilon: number;
  readonly center: boolean;
  readonly scale: boolean;
  readonly #gammaSettings: WeightSettings;
  readonly #betaSettings: WeightSettings;
  #gamma: Variable | undefined;
  #beta: Variable | undefined;

  constructor(options: ScaleAndCenterOptions) {
    super(options);
    this.epsilon = checkEpsilon(options.epsilon ?? 1e-3, this);
    this.center = options.center ?? true;
    this.scale = options.scale ?? true;
    this.#gammaSettings = weightSettings(options.gammaInitializer, "ones", options.gammaRegularizer, options.gammaConstraint);
    this.#betaSettings = weightSettings(options.betaInitializer, "zeros", options.betaRegularizer, options.betaConstraint);
    this.supportsMasking = true;
  }

  get gamma(): Variable | undefined {
    return this.#gamma;
  }
  get beta(): Variable | undefined {
    return this.#beta;
  }

  protected addScaleAndCenter(shape: readonly number[]): void {
    if (this.scale) this.#gamma = this.addWeight({ name: "gamma", shape, ...this.#gammaSettings });
    if (this.center) this.#beta = this.addWeight({ name: "beta", shape, ...this.#betaSettings });
  }

  /** `(x - mean) / sqrt(variance + epsilon) * gamma + beta`; `shape` makes the weights broadcast against `x`. */
  protected normalize(x: Tensor, mean: Tensor, variance: Tensor, shape: KnownShape): Tensor {
    const inverse = ops.rsqrt(ops.add(variance, this.epsilon));
    const factor = this.#gamma ? ops.mul(inverse, ops.reshape(this.#gamma, shape)) : inverse;
    const scaled = ops.mul(ops.sub(x, mean), factor);
    return this.#beta ? ops.add(scaled, ops.reshape(this.#beta, shape)) : scaled;
  }

  override getConfig(): Config {
    return {
      ...super.getConfig(),
      epsilon: this.epsilon,
      center: this.center,
      scale: this.scale,
      ...weightConfig("beta", this.#betaSettings),
      ...weightConfig("gamma", this.#gammaSettings),
    };
  }
}

/** 1 everywhere but on the given axes. */
function broadcastShape(shape: KnownShape, axes: readonly number[]): KnownShape {
  return shape.map((size, axis) => (axes.includes(axis) ? size : 1));
}

interface Moments {
  readonly mean: Tensor;
  readonly variance: Tensor;
}

/** Mean and mean squared distance from it, with the reduced axes kept. */
function momentsOf(x: Tensor, axes: readonly number[]): Moments {
  const mean = ops.mean(x, { axis: axes, keepDims: true });
  return { mean, variance: ops.mean(ops.square(ops.sub(x, mean)), { axis: axes, keepDims: true }) };
}

/** As `momentsOf`, over the positions where the mask holds. */
function maskedMoments(x: Tensor, mask: Tensor, axes: readonly number[]): Moments {
  const weights = ops.broadcastTo(ops.expandDims(ops.cast(mask, x.dtype), -1), x.dims);
  const weighted = ops.mul(x, weights);
  const total = ops.add(ops.sum(weights, { axis: axes, keepDims: true }), fuzz());
  const mean = ops.div(ops.sum(weighted, { axis: axes, keepDims: true }), total);
  const squares = ops.mul(weights, ops.square(ops.sub(weighted, mean)));
  return { mean, variance: ops.div(ops.sum(squares, { axis: axes, keepDims: true }), total) };
}

export interface BatchNormalizationOptions extends ScaleAndCenterOptions {
  /** The axis that keeps its own statistics. */
  readonly axis?: number;
  readonly momentum?: number;
  readonly movingMeanInitializer?: InitializerLike;
  readonly movingVarianceInitializer?: InitializerLike;
}

/**
 * Normalizes each channel over the batch while training, and by moving statistics otherwise (also when the layer is not
 * trainable). The moving variance follows the biased variance, as in Keras 3. Ioffe and Szegedy, arXiv:1502.03167.
 */
export class BatchNormalization extends Normalizer {
  static readonly className: string = "BatchNormalization";
  static override readonly optionNames: KnownOptions = {
    ...Normalizer.optionNames,
    axis: true,
    momentum: true,
    movingMeanInitializer: true,
    movingVarianceInitializer: true,
  } satisfies OptionNames<BatchNormalizationOptions, ScaleAndCenterOptions>;
  readonly axis: number;
  readonly momentum: number;
  readonly #meanSettings: WeightSettings;
  readonly #varianceSettings: WeightSettings;
  #movingMean: Variable | undefined;
  #movingVariance: Variable | undefined;

  constructor(options: BatchNormalizationOptions = {}) {
    super(options);
    this.axis = options.axis ?? -1;
    this.momentum = options.momentum ?? 0.99;
    if (!(this.momentum >= 0 && this.momentum <= 1))
      valueError(`momentum of BatchNormalization must be in [0, 1], not ${shown(this.momentum)}`, { location: this.location });
    this.#meanSettings = weightSettings(options.movingMeanInitializer, "zeros");
    this.#varianceSettings = weightSettings(options.movingVarianceInitializer, "ones");
  }

  override build(inputShape: ShapeTree): void {
    const shape = oneShape(inputShape, this);
    const axis = positiveAxis(this.axis, shape.length);
    const size = knownSize(shape, axis, this);
    this.addScaleAndCenter([size]);
    this.#movingMean = this.addWeight({
      name: "moving_mean",
      shape: [size],
      trainable: false,
      initializer: this.#meanSettings.initializer,
    });
    this.#movingVariance = this.addWeight({
      name: "moving_variance",
      shape: [size],
      trainable: false,
      initializer: this.#varianceSettings.initializer,
    });
    this.inputSpec = new InputSpec({ ndim: shape.length, axes: { [axis]: size } });
  }

  override call(inputs: TensorTree, { training, mask }: CallOptions): TensorTree {
    const x = oneInput(inputs, this);
    const [movingMean, movingVariance] = [this.#movingMean, this.#movingVariance];
    if (!movingMean || !movingVariance) return runtimeError(`${this.name} is not built`);
    const axis = positiveAxis(this.axis, x.rank);
    const shape = broadcastShape(x.shape, [axis]);
    if (!training || !this.trainable) return this.normalize(x, ops.reshape(movingMean, shape), ops.reshape(movingVariance, shape), shape);
    const axes = x.dims.map((_, i) => i).filter((i) => i !== axis);
    const usesMask = mask instanceof Tensor;
    if (usesMask && mask.rank !== x.rank - 1)
      valueError(`the mask of ${this.name} has rank ${mask.rank}; its input has rank ${x.rank}, so ${x.rank - 1} is expected`);
    const { mean, variance } = usesMask ? maskedMoments(x, mask, axes) : momentsOf(x, axes);
    this.#follow(movingMean, mean);
    this.#follow(movingVariance, variance);
    return this.normalize(x, mean, variance, shape);
  }

  #follow(moving: Variable, value: Tensor): void {
    const current = ops.stopGradient(ops.reshape(value, moving.shape));
    moving.assign(ops.add(ops.mul(moving, this.momentum), ops.mul(current, 1 - this.momentum)));
  }

  override getConfig(): Config {
    return {
      ...super.getConfig(),
      axis: this.axis,
      momentum: this.momentum,
      movingMeanInitializer: weightConfig("moving", this.#meanSettings)["movingInitializer"],
      movingVarianceInitializer: weightConfig("moving", this.#varianceSettings)["movingInitializer"],
    };
  }
}

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
    const { mean, variance } = momentsOf(x, axes);
    if (!this.rmsScaling) return this.normalize(x, mean, variance, shape);
    const scaled = ops.mul(x, ops.rsqrt(ops.add(variance, this.epsilon)));
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
    return this.normalize(x, spread(mean), spread(variance), broadcastShape(x.shape, [axis]));
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
