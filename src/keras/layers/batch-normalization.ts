/** Normalization over the batch. */

import { epsilon as fuzz } from "../config.ts";
import { runtimeError, shown, valueError } from "../errors.ts";
import type { Config, Initializer } from "../interfaces.ts";
import { InputSpec } from "../layer/input-spec.ts";
import type { CallOptions, ShapeTree } from "../layer/layer.ts";
import type { InitializerLike } from "../lookup.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { Tensor } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import type { TensorTree } from "../tree.ts";
import { broadcastShape, type Moments, momentsOf, Normalizer, type ScaleAndCenterOptions, type ScaleAndOffset } from "./normalizer.ts";
import { knownSize, oneInput, oneShape, positiveAxis, type WeightSettings, weightConfig, weightSettings } from "./shared.ts";

/** As `momentsOf`, over the positions where the mask holds. */
function maskedMoments(x: Tensor, mask: Tensor, axes: readonly number[]): Moments {
  const weights = ops.broadcastTo(ops.expandDims(ops.cast(mask, x.dtype), -1), x.dims);
  const weighted = ops.mul(x, weights);
  const total = ops.add(ops.sum(weights, { axis: axes, keepDims: true }), fuzz());
  const mean = ops.div(ops.sum(weighted, { axis: axes, keepDims: true }), total);
  const squares = ops.mul(weights, ops.square(ops.sub(weighted, mean)));
  return { mean, variance: ops.div(ops.sum(squares, { axis: axes, keepDims: true }), total) };
}

/** Limits of the corrections of batch renormalization; none where absent. */
export interface RenormClipping {
  readonly rmin?: number | null;
  readonly rmax?: number | null;
  readonly dmax?: number | null;
}

const clippingKeys: readonly string[] = ["rmin", "rmax", "dmax"];

export interface BatchNormalizationOptions extends ScaleAndCenterOptions {
  /** The axis that keeps its own statistics. */
  readonly axis?: number;
  readonly momentum?: number;
  readonly movingMeanInitializer?: InitializerLike;
  readonly movingVarianceInitializer?: InitializerLike;
  /** Corrects training towards what inference will compute. Ioffe, arXiv:1702.03275. */
  readonly renorm?: boolean;
  readonly renormClipping?: RenormClipping | null;
  readonly renormMomentum?: number;
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
    renorm: true,
    renormClipping: true,
    renormMomentum: true,
  } satisfies OptionNames<BatchNormalizationOptions, ScaleAndCenterOptions>;
  readonly axis: number;
  readonly momentum: number;
  readonly renorm: boolean;
  readonly renormClipping: RenormClipping | null;
  readonly renormMomentum: number;
  readonly #meanSettings: WeightSettings;
  readonly #varianceSettings: WeightSettings;
  #movingMean: Variable | undefined;
  #movingVariance: Variable | undefined;
  #renorm: { readonly movingStddev: Variable; readonly mean: Variable; readonly stddev: Variable } | undefined;

  constructor(options: BatchNormalizationOptions = {}) {
    super(options);
    this.axis = options.axis ?? -1;
    this.momentum = options.momentum ?? 0.99;
    if (!(this.momentum >= 0 && this.momentum <= 1))
      valueError(`momentum of BatchNormalization must be in [0, 1], not ${shown(this.momentum)}`, { location: this.location });
    this.renorm = options.renorm ?? false;
    this.renormClipping = this.renorm ? checkClipping(options.renormClipping ?? {}) : (options.renormClipping ?? null);
    this.renormMomentum = options.renormMomentum ?? 0.99;
    this.#meanSettings = weightSettings(options.movingMeanInitializer, "zeros");
    this.#varianceSettings = weightSettings(options.movingVarianceInitializer, "ones");
  }

  override build(inputShape: ShapeTree): void {
    const shape = oneShape(inputShape, this);
    const axis = positiveAxis(this.axis, shape.length);
    const size = knownSize(shape, axis, this);
    this.addScaleAndCenter([size]);
    const statistic = (name: string, initializer: Initializer): Variable =>
      this.addWeight({ name, shape: [size], trainable: false, initializer });
    const [mean, variance] = [this.#meanSettings.initializer, this.#varianceSettings.initializer];
    this.#movingMean = statistic("moving_mean", mean);
    this.#movingVariance = statistic("moving_variance", variance);
    if (this.renorm)
      this.#renorm = {
        movingStddev: statistic("moving_stddev", rootOf(variance)),
        mean: statistic("renorm_mean", mean),
        stddev: statistic("renorm_stddev", rootOf(variance)),
      };
    this.inputSpec = new InputSpec({ ndim: shape.length, axes: { [axis]: size } });
  }

  override call(inputs: TensorTree, { training, mask }: CallOptions): TensorTree {
    const x = oneInput(inputs, this);
    const [movingMean, movingVariance] = [this.#movingMean, this.#movingVariance];
    if (!movingMean || !movingVariance) return runtimeError(`${this.name} is not built`);
    const axis = positiveAxis(this.axis, x.rank);
    const shape = broadcastShape(x.shape, [axis]);
    if (!training || !this.trainable)
      return this.normalize(x, { mean: ops.reshape(movingMean, shape), variance: ops.reshape(movingVariance, shape) }, shape);
    const axes = x.dims.map((_, i) => i).filter((i) => i !== axis);
    const usesMask = mask instanceof Tensor;
    if (usesMask && mask.rank !== x.rank - 1)
      valueError(`the mask of ${this.name} has rank ${mask.rank}; its input has rank ${x.rank}, so ${x.rank - 1} is expected`);
    const moments = usesMask ? maskedMoments(x, mask, axes) : momentsOf(x, axes);
    const scaleAndOffset = this.#renorm && this.#correct(moments);
    follow(movingMean, moments.mean, this.momentum);
    if (this.#renorm) this.#followDeviation(movingVariance, moments);
    else follow(movingVariance, moments.variance, this.momentum);
    return this.normalize(x, moments, shape, scaleAndOffset);
  }

  /** Scale and offset that take a batch's normalized values to those under the statistics of many batches. */
  #correct({ mean, variance }: Moments): ScaleAndOffset {
    const renorm = this.#renorm ?? runtimeError(`${this.name} is not built`);
    const size = renorm.mean.shape;
    const known = ops.maximum(renorm.stddev, Math.sqrt(this.epsilon));
    const stddev = ops.reshape(ops.sqrt(ops.add(variance, this.epsilon)), size);
    const { rmin, rmax, dmax } = this.renormClipping ?? {};
    let r = ops.stopGradient(ops.div(stddev, known));
    let d = ops.stopGradient(ops.div(ops.sub(ops.reshape(mean, size), renorm.mean), known));
    if (rmin !== null && rmin !== undefined) r = ops.maximum(r, rmin);
    if (rmax !== null && rmax !== undefined) r = ops.minimum(r, rmax);
    if (dmax !== null && dmax !== undefined) d = ops.clip(d, -dmax, dmax);
    const offset = this.gamma ? ops.mul(d, this.gamma) : d;
    return { gamma: this.gamma ? ops.mul(r, this.gamma) : r, beta: this.beta ? ops.add(offset, this.beta) : offset };
  }

  #followDeviation(movingVariance: Variable, { mean, variance }: Moments): void {
    const renorm = this.#renorm ?? runtimeError(`${this.name} is not built`);
    const stddev = ops.sqrt(ops.add(variance, this.epsilon));
    follow(renorm.mean, mean, this.renormMomentum);
    follow(renorm.stddev, stddev, this.renormMomentum);
    follow(renorm.movingStddev, stddev, this.momentum);
    movingVariance.assign(ops.relu(ops.sub(ops.square(renorm.movingStddev), this.epsilon)));
  }

  override getConfig(): Config {
    return {
      ...super.getConfig(),
      axis: this.axis,
      momentum: this.momentum,
      movingMeanInitializer: weightConfig("moving", this.#meanSettings)["movingInitializer"],
      movingVarianceInitializer: weightConfig("moving", this.#varianceSettings)["movingInitializer"],
      renorm: this.renorm,
      renormClipping: this.renormClipping,
      renormMomentum: this.renormMomentum,
    };
  }
}

/** Moves a variable towards a value. */
function follow(moving: Variable, value: Tensor, momentum: number): void {
  const current = ops.stopGradient(ops.reshape(value, moving.shape));
  moving.assign(ops.add(ops.mul(moving, momentum), ops.mul(current, 1 - momentum)));
}

/** The square root of what an initializer gives. */
function rootOf(initializer: Initializer): Initializer {
  return {
    seed: initializer.seed ?? null,
    initialize: (shape, dtype, key) => ops.sqrt(initializer.initialize(shape, dtype, key)),
    getClassName: () => initializer.getClassName(),
    getConfig: () => initializer.getConfig(),
  };
}

function checkClipping(clipping: RenormClipping): RenormClipping {
  const unknown = Object.keys(clipping).filter((key) => !clippingKeys.includes(key));
  if (unknown.length > 0) valueError(`renormClipping has no key ${unknown.join(", ")}; its keys are ${clippingKeys.join(", ")}`);
  const { rmin, rmax, dmax } = clipping;
  if (typeof rmin === "number" && typeof rmax === "number" && rmax < rmin)
    valueError(`rmax of renormClipping must not be below rmin; got rmax ${rmax} and rmin ${rmin}`);
  if (typeof dmax === "number" && dmax < 0) valueError(`dmax of renormClipping must be at least 0; got ${dmax}`);
  return clipping;
}
