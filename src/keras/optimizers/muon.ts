/** Muon: momentum made orthogonal, for matrices; AdamW for everything else. */

import { shown, valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { registerClass } from "../registry.ts";
import type { Tensor } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import { biasCorrection, blend, stepNumber, subtractFrom } from "./math.ts";
import { Optimizer, type OptimizerConfig } from "./optimizer.ts";

export interface MuonConfig extends OptimizerConfig {
  readonly adamBeta1?: number;
  readonly adamBeta2?: number;
  readonly epsilon?: number;
  /** Patterns of paths whose variables take AdamW. */
  readonly excludeLayers?: readonly string[] | null;
  /** Variables with `embedding` in their path take AdamW. */
  readonly excludeEmbeddings?: boolean;
  /** Coefficients of the polynomial `a x + b x^3 + c x^5`. */
  readonly muonA?: number;
  readonly muonB?: number;
  readonly muonC?: number;
  /** The rate of AdamW, relative to that of Muon. */
  readonly adamLrRatio?: number;
  readonly momentum?: number;
  /** How often the polynomial is applied. */
  readonly nsSteps?: number;
  readonly nesterov?: boolean;
  /** `weightDecay` of the variables that take AdamW. */
  readonly adamWeightDecay?: number | null;
  /** Updates are scaled by it times the root of the longer side; null scales tall matrices only. */
  readonly rmsRate?: number | null;
}

/** Keeps a matrix of zeros finite. */
const leastLength = 1e-7;

/** Jordan et al., 2024; scale of the updates from Liu et al., arXiv:2502.16982. */
export class Muon extends Optimizer {
  static readonly className: string = "Muon";
  static readonly optionNames: KnownOptions = {
    adamBeta1: true,
    adamBeta2: true,
    epsilon: true,
    excludeLayers: true,
    excludeEmbeddings: true,
    muonA: true,
    muonB: true,
    muonC: true,
    adamLrRatio: true,
    momentum: true,
    nsSteps: true,
    nesterov: true,
    adamWeightDecay: true,
    rmsRate: true,
  } satisfies OptionNames<MuonConfig, OptimizerConfig>;
  readonly #options: Required<Omit<MuonConfig, keyof OptimizerConfig>> & { readonly excludeLayers: readonly string[] };

  constructor(config: MuonConfig = {}) {
    const weightDecay = config.weightDecay === undefined ? 0.004 : config.weightDecay;
    super({ ...config, weightDecay }, 0.001);
    this.#options = {
      adamBeta1: config.adamBeta1 ?? 0.9,
      adamBeta2: config.adamBeta2 ?? 0.999,
      epsilon: config.epsilon ?? 1e-7,
      excludeLayers: config.excludeLayers ?? [],
      excludeEmbeddings: config.excludeEmbeddings ?? true,
      muonA: config.muonA ?? 3.4445,
      muonB: config.muonB ?? -4.775,
      muonC: config.muonC ?? 2.0315,
      adamLrRatio: config.adamLrRatio ?? 1,
      momentum: config.momentum ?? 0.95,
      nsSteps: config.nsSteps ?? 5,
      nesterov: config.nesterov ?? true,
      adamWeightDecay: config.adamWeightDecay === undefined ? 0.004 : config.adamWeightDecay,
      rmsRate: config.rmsRate === undefined ? 0.2 : config.rmsRate,
    };
    const { nsSteps } = this.#options;
    if (!Number.isInteger(nsSteps) || nsSteps < 1) valueError(`nsSteps of Muon must be a positive integer, not ${shown(nsSteps)}`);
  }

  getClassName(): string {
    return "Muon";
  }

  #usesAdam(variable: Variable): boolean {
    const { excludeEmbeddings, excludeLayers } = this.#options;
    return (
      variable.shape.length !== 2 ||
      (excludeEmbeddings && variable.path.toLowerCase().includes("embedding")) ||
      excludeLayers.some((pattern) => new RegExp(pattern).test(variable.path))
    );
  }

  protected override createSlots(variables: readonly Variable[]): void {
    for (const variable of variables) {
      this.addSlot(variable, "momentum");
      if (this.#usesAdam(variable)) this.addSlot(variable, "velocity");
    }
  }

  protected override decayWeights(variables: readonly Variable[], rate: Tensor): void {
    if (this.weightDecay === null) return;
    for (const variable of variables) {
      const decay = this.#usesAdam(variable) ? this.#options.adamWeightDecay : this.weightDecay;
      if (decay !== null && this.usesWeightDecay(variable)) subtractFrom(variable, ops.mul(ops.mul(variable, decay), rate));
    }
  }

  protected override updateStep(gradient: Tensor, variable: Variable, learningRate: Tensor): void {
    if (this.#usesAdam(variable)) this.#adamStep(gradient, variable, ops.mul(learningRate, this.#options.adamLrRatio));
    else this.#muonStep(gradient, variable, learningRate);
  }

  #muonStep(gradient: Tensor, variable: Variable, learningRate: Tensor): void {
    const { momentum: share, nesterov, rmsRate } = this.#options;
    const momentum = this.slot(variable, "momentum");
    momentum.assign(ops.add(ops.mul(momentum, share), gradient));
    const direction = nesterov ? ops.add(gradient, ops.mul(momentum, share)) : momentum.toTensor();
    const [rows = 1, columns = 1] = variable.shape;
    const scale = rmsRate === null ? Math.sqrt(Math.max(1, rows / columns)) : rmsRate * Math.sqrt(Math.max(rows, columns));
    subtractFrom(variable, ops.mul(ops.mul(this.#orthogonal(direction), learningRate), scale));
  }

  /** Nearly the nearest orthogonal matrix, by a Newton-Schulz iteration of degree five. */
  #orthogonal(matrix: Tensor): Tensor {
    const { muonA, muonB, muonC, nsSteps } = this.#options;
    const [rows = 1, columns = 1] = matrix.shape;
    const isTall = (rows ?? 1) > (columns ?? 1);
    const wide = isTall ? ops.transpose(matrix) : matrix;
    let x = ops.div(wide, ops.add(ops.sqrt(ops.sum(ops.square(wide))), leastLength));
    for (let i = 0; i < nsSteps; i++) {
      const square = ops.matmul(x, ops.transpose(x));
      const mixed = ops.add(ops.mul(square, muonB), ops.matmul(ops.mul(square, muonC), square));
      x = ops.add(ops.mul(x, muonA), ops.matmul(mixed, x));
    }
    return isTall ? ops.transpose(x) : x;
  }

  #adamStep(gradient: Tensor, variable: Variable, learningRate: Tensor): void {
    const { adamBeta1, adamBeta2, epsilon } = this.#options;
    const step = stepNumber(this.updates);
    const rate = ops.div(ops.mul(learningRate, ops.sqrt(biasCorrection(adamBeta2, step))), biasCorrection(adamBeta1, step));
    const [momentum, velocity] = [this.slot(variable, "momentum"), this.slot(variable, "velocity")];
    momentum.assign(blend(momentum, gradient, 1 - adamBeta1));
    velocity.assign(blend(velocity, ops.square(gradient), 1 - adamBeta2));
    subtractFrom(variable, ops.div(ops.mul(momentum, rate), ops.add(ops.sqrt(velocity), epsilon)));
  }

  override getConfig(): Config {
    return { ...super.getConfig(), ...this.#options };
  }
}

registerClass("optimizers", Muon);
