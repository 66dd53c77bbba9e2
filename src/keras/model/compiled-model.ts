/** A model with the options of `compile`: its loss and its metrics. */

import { noLocation } from "../../ir/location.ts";
import { runtimeError, valueError, warn } from "../errors.ts";
import type { Config, MetricFunction, OptimizerFunction } from "../interfaces.ts";
import { resolveAutoJit } from "../jit.ts";
import { Layer } from "../layer/layer.ts";
import { invokeLayerCallAt } from "../location.ts";
import { add, cast } from "../ops/elementwise.ts";
import { size } from "../ops/reduce.ts";
import { checkTarget, getTarget, type TargetName } from "../program.ts";
import { Tensor } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import { Compilation } from "../trainer/compilation.ts";
import type { LossArgument } from "../trainer/compiled-loss.ts";
import { resultOf } from "../trainer/compiled-metrics.ts";
import type { CompileOptions } from "../trainer/options.ts";
import { flattenTensors, type TensorTree } from "../tree.ts";
import type { StepData, StepLogs } from "./traced-model.ts";

/** Outputs and targets as callers have them: one, several, or one per output with gaps. */
export type TensorsPerOutput = TensorTree | readonly (Tensor | undefined)[];

export interface LossData {
  readonly x?: TensorTree | undefined;
  readonly y?: TensorsPerOutput | undefined;
  readonly yPred: TensorsPerOutput;
  readonly sampleWeight?: TensorsPerOutput | undefined;
  /** Gives 0 where there is nothing to compute. */
  readonly allowEmpty?: boolean;
}

/** There is one device; the reference's descriptor of that. */
const singleDevice = { name: "single_device", devices: 1 } as const;

export abstract class CompiledModel extends Layer {
  /** What `compile` was given for the loss. */
  loss: LossArgument = null;
  /** Runs on the reference interpreter, in place of compiled programs. */
  runEagerly = false;
  stepsPerExecution = 1;
  /** Set it to end `fit` after the current batches. */
  stopTraining = false;
  stopEvaluating = false;
  stopPredicting = false;
  #compilation: Compilation | undefined;
  #jitCompile: boolean | undefined;

  /** Names of the outputs where they are known from the model's graph. */
  abstract get graphOutputNames(): readonly string[] | undefined;
  abstract get outputNames(): readonly string[];

  /** Programs made so far are of no use any more. */
  protected abstract discardPrograms(): void;

  compile(options: CompileOptions = {}): void {
    const compilation = new Compilation(options, this.dtypePolicy.name);
    this.#compilation = compilation;
    this.loss = options.loss ?? null;
    this.runEagerly = options.runEagerly ?? false;
    this.stepsPerExecution = compilation.stepsPerExecution;
    this.stopTraining = false;
    this.#jitCompile = undefined;
    const { jitCompile = "auto" } = options;
    if (this.runEagerly) this.#jitCompile = false;
    else if (jitCompile !== "auto") this.jitCompile = jitCompile;
    this.discardPrograms();
    // Unknown names are reported here, where the user wrote them.
    if (this.graphOutputNames) compilation.losses(this.graphOutputNames);
  }

  get compiled(): boolean {
    return this.#compilation !== undefined;
  }

  get compilation(): Compilation | undefined {
    return this.#compilation;
  }

  get compileOptions(): CompileOptions | undefined {
    return this.#compilation?.options;
  }

  get optimizer(): OptimizerFunction | null {
    return this.#compilation?.optimizer ?? null;
  }

  protected assertCompiled(method: string): Compilation {
    return (
      this.#compilation ??
      valueError(`${method} is called before compile`, { help: `call model.compile({optimizer, loss}) before model.${method}` })
    );
  }

  /** Whether operations are fused into kernels; found out where it was never said. */
  get jitCompile(): boolean {
    return this.#jitCompile ?? resolveAutoJit(this, this.target);
  }
  set jitCompile(value: boolean) {
    if (value && this.unfusedLayers.length > 0) {
      warn(`the model ${this.name} cannot be fused as a whole: ${this.unfusedLayers.join(", ")} do not support it; jitCompile is false`);
      this.#jitCompile = false;
    } else this.#jitCompile = value;
  }

  /** What programs run on. */
  get target(): TargetName {
    return this.runEagerly ? "reference" : checkTarget(this.compileOptions?.target ?? getTarget());
  }

  getCompileConfig(): Config | undefined {
    return this.#compilation?.getConfig(this.runEagerly, this.jitCompile);
  }

  /** Compiles as a stored model was. A class with a `compile` of its own has to do it itself. */
  compileFromConfig(config: Config): void {
    if (this.compile !== CompiledModel.prototype.compile) {
      warn(
        `${this.getClassName()} has a compile of its own, so the model ${this.name} is not compiled when it is loaded; override getCompileConfig and compileFromConfig, or call compile`,
      );
      return;
    }
    const { jitCompile, ...rest } = config as CompileOptions;
    this.compile({ ...rest, ...(jitCompile === false && rest.runEagerly ? {} : { jitCompile }) });
    if (this.built) this.optimizer?.build(this.trainableWeights);
  }

  // One device

  get distributeStrategy(): { readonly name: string; readonly devices: number } {
    return singleDevice;
  }
  set distributeStrategy(_strategy: unknown) {
    runtimeError("there is one device: distributeStrategy cannot be set", { help: "leave it out; programs run on one device" });
  }

  get distributeReductionMethod(): "auto" {
    return "auto";
  }

  // Metrics

  /** The loss, that of each output where there are several, metrics of the layers, and the container of those of `compile`. */
  get metrics(): readonly MetricFunction[] {
    const compilation = this.#compilation;
    const container = compilation?.madeMetrics;
    return [
      ...(compilation ? [compilation.lossTracker] : []),
      ...(compilation?.madeLosses?.trackers.filter((tracker) => tracker !== undefined) ?? []),
      ...this.flattenLayers().flatMap((layer) => layer.ownMetrics()),
      ...(container ? [container] : []),
    ];
  }

  override get metricsVariables(): readonly Variable[] {
    return [...new Set(this.metrics.flatMap(({ variables }) => variables))];
  }

  resetMetrics(): void {
    for (const metric of this.metrics) metric.resetState();
  }

  // Loss

  /** The loss that is minimized: the compiled losses and everything in `losses`. */
  computeLoss(data: LossData): Tensor {
    const [y, yPred, weights] = [data.y, data.yPred, data.sampleWeight].map(perOutput);
    const compiled = this.placed("loss", () =>
      this.#compilation?.losses(this.outputNames).call(y ?? [], (yPred ?? []) as readonly Tensor[], weights ?? []),
    );
    const parts = [
      ...(compiled ? [compiled] : []),
      ...this.placed("regularization", () => this.losses.map((loss) => cast(loss, "float32"))),
    ];
    if (parts.length > 0) return this.placed("loss", () => parts.reduce((sum, part) => add(sum, part)));
    if (data.allowEmpty) return Tensor.host("float32", [], new Float32Array(1));
    return valueError(`the model ${this.name} has no loss to compute`, {
      location: this.location,
      help: "give compile a loss, or call addLoss in a layer",
    });
  }

  /** Updates the metrics of `compile` and gives all results by name. */
  computeMetrics(data: Omit<LossData, "allowEmpty">): StepLogs {
    const [y, yPred, weights] = [data.y, data.yPred, data.sampleWeight].map(perOutput);
    this.placed("metrics", () =>
      this.#compilation?.metrics(this.outputNames).update(y ?? [], (yPred ?? []) as readonly Tensor[], weights ?? []),
    );
    return this.getMetricsResult();
  }

  getMetricsResult(): StepLogs {
    return this.placed("metrics", () => Object.assign({}, ...this.metrics.map((metric) => resultOf(metric))));
  }

  /** Adds a loss to the running ones. */
  protected track(loss: Tensor, data: StepData): void {
    const [first] = flattenTensors(data.x);
    if (!first) return;
    this.placed("loss", () => {
      const samples = size(first, 0, "float32");
      this.#compilation?.lossTracker.add(loss, samples);
      this.#compilation?.madeLosses?.track(samples);
    });
  }

  /** Places what the model itself adds to a step at the line of `compile`. */
  protected placed<T>(label: string, body: () => T): T {
    return invokeLayerCallAt(this.#compilation?.location ?? noLocation, label, body);
  }

  // Older names

  /** Kept for older programs. */
  get compiledMetrics(): { updateState(y: Tensor, yPred: Tensor, options?: { readonly sampleWeight?: Tensor }): void } {
    return {
      updateState: (y, yPred, { sampleWeight } = {}) => {
        warn("model.compiledMetrics is kept for older programs; update the metrics of model.metrics instead");
        for (const metric of this.metrics) {
          if (metric.getClassName() === "Mean") metric.updateState(yPred, sampleWeight as Tensor);
          else metric.updateState(y, yPred, sampleWeight);
        }
      },
    };
  }

  /** Kept for older programs. */
  compiledLoss(y: Tensor, yPred: Tensor, { sampleWeight }: { readonly sampleWeight?: Tensor } = {}): Tensor {
    warn("model.compiledLoss is kept for older programs; call model.computeLoss instead");
    return this.computeLoss({ y, yPred, sampleWeight });
  }
}

/** Lists keep their gaps: an entry per output. */
function perOutput(tensors: TensorsPerOutput | undefined): readonly (Tensor | undefined)[] {
  return Array.isArray(tensors) ? (tensors as readonly (Tensor | undefined)[]) : flattenTensors(tensors);
}
