/** What normalization layers with a learned scale and offset share. */

import { shown, valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import { type KnownShape, Layer, type LayerOptions } from "../layer/layer.ts";
import type { ConstraintLike, InitializerLike, RegularizerLike } from "../lookup.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import type { Tensor } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import { type WeightSettings, weightConfig, weightSettings } from "./shared.ts";

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

export function checkEpsilon(epsilon: unknown, layer: Layer): number {
  return typeof epsilon === "number" && epsilon >= 0 && epsilon < Number.POSITIVE_INFINITY
    ? epsilon
    : valueError(`epsilon of ${layer.getClassName()} must be a finite number of at least 0, not ${shown(epsilon)}`, {
        location: layer.location,
      });
}

/** Holds `gamma` and `beta`, both optional, and the formula they enter. */
export abstract class Normalizer extends Layer {
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

  /** `(x - mean) / sqrt(variance + epsilon) * gamma + beta`; `shape` makes gamma and beta broadcast against `x`. */
  protected normalize(
    x: Tensor,
    { mean, variance }: Moments,
    shape: KnownShape,
    { gamma, beta }: ScaleAndOffset = { gamma: this.#gamma, beta: this.#beta },
  ): Tensor {
    const inverse = ops.rsqrt(ops.add(variance, this.epsilon));
    const factor = gamma ? ops.mul(inverse, ops.reshape(gamma, shape)) : inverse;
    const scaled = ops.mul(ops.sub(x, mean), factor);
    return beta ? ops.add(scaled, ops.reshape(beta, shape)) : scaled;
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
export function broadcastShape(shape: KnownShape, axes: readonly number[]): KnownShape {
  return shape.map((size, axis) => (axes.includes(axis) ? size : 1));
}

/** What the result is multiplied by and what is added to it; undefined for nothing. */
export interface ScaleAndOffset {
  readonly gamma: Tensor | Variable | undefined;
  readonly beta: Tensor | Variable | undefined;
}

export interface Moments {
  readonly mean: Tensor;
  readonly variance: Tensor;
}

/** Mean and mean squared distance from it, with the reduced axes kept. */
export function momentsOf(x: Tensor, axes: readonly number[]): Moments {
  const mean = ops.mean(x, { axis: axes, keepDims: true });
  return { mean, variance: ops.mean(ops.square(ops.sub(x, mean)), { axis: axes, keepDims: true }) };
}
