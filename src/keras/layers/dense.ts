/** The fully connected layer. */

import * as activations from "../activations.ts";
import { attributeError } from "../errors.ts";
import { InputSpec } from "../input-spec.ts";
import type { Config } from "../interfaces.ts";
import { Layer, type LayerOptions, type ShapeTree, shapesOf } from "../layer.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { resolveDims, type Tensor } from "../tensor.ts";
import { Trace, withTrace } from "../trace.ts";
import type { TensorTree } from "../tree.ts";
import type { Variable } from "../variable.ts";
import { checkLora, Lora, type LoraLayerOptions, type LoraOptions, loadMerged, loraOptionNames, saveMerged } from "./lora.ts";
import {
  type KernelOptions,
  kernelOptionNames,
  knownSize,
  oneInput,
  oneShape,
  positiveInteger,
  type WeightSettings,
  weightConfig,
  weightSettings,
} from "./shared.ts";

export interface DenseOptions extends KernelOptions, LoraLayerOptions {
  /** Size of the last axis of the output. */
  readonly units: number;
}

/**
 * `activation(x . kernel + bias)` over the last axis. Input `[..., n]`, output `[..., units]`; weights `kernel [n, units]`
 * and `bias [units]`.
 */
export class Dense extends Layer {
  static readonly className: string = "Dense";
  static readonly optionNames: KnownOptions = { ...kernelOptionNames, ...loraOptionNames, units: true } satisfies OptionNames<
    DenseOptions,
    LayerOptions
  >;
  readonly units: number;
  readonly activation: activations.ActivationFunction;
  readonly useBias: boolean;
  readonly loraRank: number | null;
  readonly loraAlpha: number | null;
  readonly #kernelSettings: WeightSettings;
  readonly #biasSettings: WeightSettings;
  #kernel: Variable | undefined;
  #bias: Variable | null = null;
  #lora: Lora | undefined;

  constructor(options: DenseOptions) {
    super(options);
    this.units = positiveInteger(options.units, "units", "Dense");
    this.activation = activations.get(options.activation);
    this.useBias = options.useBias ?? true;
    this.loraRank = options.loraRank ?? null;
    this.loraAlpha = options.loraAlpha ?? null;
    this.#kernelSettings = weightSettings(options.kernelInitializer, "glorotUniform", options.kernelRegularizer, options.kernelConstraint);
    this.#biasSettings = weightSettings(options.biasInitializer, "zeros", options.biasRegularizer, options.biasConstraint);
    this.inputSpec = new InputSpec({ minNDim: 2 });
    this.supportsMasking = true;
  }

  override build(inputShape: ShapeTree): void {
    const inputs = knownSize(oneShape(inputShape, this), -1, this);
    this.#kernel = this.addWeight({ name: "kernel", shape: [inputs, this.units], ...this.#kernelSettings });
    if (this.useBias) this.#bias = this.addWeight({ name: "bias", shape: [this.units], ...this.#biasSettings });
    this.inputSpec = new InputSpec({ minNDim: 2, axes: { [-1]: inputs } });
    if (this.loraRank) this.#addLora(this.loraRank, { loraAlpha: this.loraAlpha });
  }

  /** The kernel variable; while LoRA is on, the sum of kernel and correction. */
  get kernel(): Variable | Tensor {
    const kernel =
      this.#kernel ??
      attributeError(`${this.name} has no kernel before it is built`, { help: "call build(inputShape) first", location: this.location });
    return this.#lora?.corrected ?? kernel;
  }

  get bias(): Variable | null {
    return this.#bias;
  }

  override computeOutputShape(inputShape: ShapeTree): ShapeTree {
    const trace = new Trace("abstract");
    const product = trace.input("product", this.computeDtype, resolveDims([...oneShape(inputShape, this).slice(0, -1), this.units]));
    // An activation may change the shape, as `glu` does.
    return withTrace(trace, () => shapesOf(this.activation(product)));
  }

  override call(inputs: TensorTree): TensorTree {
    const product = ops.matmul(oneInput(inputs, this), this.kernel);
    return this.activation(this.#bias ? ops.add(product, this.#bias) : product);
  }

  /** Freezes the kernel and adds a trainable correction `A [n, rank] · B [rank, units]` to it. */
  enableLora(rank: number, options: LoraOptions = {}): void {
    checkLora(this, this.#kernelSettings.constraint, this.#lora !== undefined, "a kernel");
    this.withUnlockedState(() => this.#addLora(rank, options));
  }

  #addLora(rank: number, options: LoraOptions): void {
    const { regularizer } = this.#kernelSettings;
    if (this.#kernel) this.#lora = new Lora(this, this.#kernel, "kernel", rank, { ...options, regularizer });
  }

  override saveOwnVariables(store: Record<string, Tensor>): void {
    if (this.#lora) saveMerged(store, this.#lora, this.#bias);
    else super.saveOwnVariables(store);
  }

  override loadOwnVariables(store: Readonly<Record<string, Tensor>>): void {
    if (this.#lora) loadMerged(store, this, this.#lora, this.#kernel, this.#bias);
    else super.loadOwnVariables(store);
  }

  override getConfig(): Config {
    return {
      ...super.getConfig(),
      units: this.units,
      activation: activations.serialize(this.activation),
      useBias: this.useBias,
      ...weightConfig("kernel", this.#kernelSettings),
      ...weightConfig("bias", this.#biasSettings),
      ...(this.loraRank ? { loraRank: this.loraRank, loraAlpha: this.loraAlpha } : {}),
    };
  }
}
