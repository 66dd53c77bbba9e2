/** What `compile` was given, resolved: optimizer, losses and metrics. */

import type { Location } from "../../ir/location.ts";
import { valueError, warn } from "../errors.ts";
import type { Config, OptimizerFunction } from "../interfaces.ts";
import { userLocation } from "../location.ts";
import { CompiledLoss, serializeLoss } from "./compiled-loss.ts";
import { CompiledMetrics, LossTracker, serializeMetrics } from "./compiled-metrics.ts";
import "../losses/index.ts";
import "../metrics/index.ts";
import { LossScaleOptimizer } from "../optimizers/loss-scale.ts";
import "../optimizers/index.ts";
import { checkTarget } from "../program.ts";
import { resolve, serializeObject } from "../registry.ts";
import { type CompileOptions, compileKeys, isOptimizer, reject } from "./options.ts";

let compilations = 0;

export class Compilation {
  readonly options: CompileOptions;
  readonly optimizer: OptimizerFunction | null;
  readonly lossTracker = new LossTracker();
  readonly location: Location;
  /** Differs from that of every other call of `compile`. */
  readonly number = ++compilations;
  readonly stepsPerExecution: number;
  #losses: CompiledLoss | undefined;
  #metrics: CompiledMetrics | undefined;

  /** `policy` is the name of the model's dtype policy. */
  constructor(options: CompileOptions, policy: string) {
    reject(options, compileKeys, "compile");
    this.options = options;
    const given = options.optimizer === undefined ? "rmsprop" : options.optimizer;
    const optimizer = resolve<OptimizerFunction>("optimizers", given, isOptimizer);
    const scales = (options.autoScaleLoss ?? true) && policy === "mixed_float16";
    this.optimizer = optimizer && scales && !(optimizer instanceof LossScaleOptimizer) ? new LossScaleOptimizer(optimizer) : optimizer;
    this.stepsPerExecution = options.stepsPerExecution ?? 1;
    if (!Number.isInteger(this.stepsPerExecution) || this.stepsPerExecution < 1)
      valueError(`stepsPerExecution is ${this.stepsPerExecution}; expected a positive whole number`);
    if (options.runEagerly && options.jitCompile === true) warn("runEagerly and jitCompile are both true; jitCompile is disabled");
    if (options.target) checkTarget(options.target);
    this.location = userLocation();
  }

  /** Made once the outputs are known. */
  losses(outputNames: readonly string[]): CompiledLoss {
    this.#losses ??= new CompiledLoss(this.options.loss, this.options.lossWeights, outputNames);
    return this.#losses;
  }

  metrics(outputNames: readonly string[]): CompiledMetrics {
    this.#metrics ??= new CompiledMetrics(this.options.metrics, this.options.weightedMetrics, outputNames);
    return this.#metrics;
  }

  /** Those that are made by now. */
  get madeLosses(): CompiledLoss | undefined {
    return this.#losses;
  }
  get madeMetrics(): CompiledMetrics | undefined {
    return this.#metrics;
  }

  getConfig(runEagerly: boolean, jitCompile: boolean): Config {
    const { options } = this;
    return {
      optimizer: this.optimizer ? serializeObject(this.optimizer) : null,
      loss: serializeLoss(options.loss ?? null),
      lossWeights: options.lossWeights ?? null,
      metrics: serializeMetrics(options.metrics ?? null),
      weightedMetrics: serializeMetrics(options.weightedMetrics ?? null),
      runEagerly,
      stepsPerExecution: this.stepsPerExecution,
      jitCompile,
      autoScaleLoss: options.autoScaleLoss ?? true,
    };
  }
}
