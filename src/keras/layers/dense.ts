/** The fully connected layer. */

import * as activations from "../activations.ts";
import { attributeError, runtimeError, valueError } from "../errors.ts";
import { InputSpec } from "../input-spec.ts";
import type { Config } from "../interfaces.ts";
import { Layer, type LayerOptions, type ShapeTree, shapesOf } from "../layer.ts";
import type { InitializerLike } from "../lookup.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { resolveDims, Tensor } from "../tensor.ts";
import { Trace, withTrace } from "../trace.ts";
import type { TensorTree } from "../tree.ts";
import type { Variable } from "../variable.ts";
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

export interface DenseOptions extends KernelOptions {
  /** Size of the last axis of the output. */
  readonly units: number;
  /** Rank of a trainable correction to a frozen kernel; see `enableLora`. */
  readonly loraRank?: number | null;
}

/**
 * `activation(x . kernel + bias)` over the last axis. Input `[..., n]`, output `[..., units]`; weights `kernel [n, units]`
 * and `bias [units]`.
 */
export class Dense extends Layer {
  static readonly className: string = "Dense";
  static readonly optionNames: KnownOptions = { ...kernelOptionNames, units: true, loraRank: true } satisfies OptionNames<
    DenseOptions,
    LayerOptions
  >;
  readonly units: number;
  readonly activation: activations.ActivationFunction;
  readonly useBias: boolean;
  readonly loraRank: number | null;
  readonly #kernelSettings: WeightSettings;
  readonly #biasSettings: WeightSettings;
  #kernel: Variable | undefined;
  #bias: Variable | null = null;
  #lora: { readonly a: Variable; readonly b: Variable; readonly rank: number; readonly aInitializer: InitializerLike } | undefined;

  constructor(options: DenseOptions) {
    super(options);
    this.units = positiveInteger(options.units, "units", "Dense");
    this.activation = activations.get(options.activation);
    this.useBias = options.useBias ?? true;
    this.loraRank = options.loraRank ?? null;
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
    if (this.loraRank) this.#addLora(this.loraRank, "heUniform", "zeros");
  }

  /** The kernel variable; while LoRA is on, the sum of kernel and correction. */
  get kernel(): Variable | Tensor {
    const kernel =
      this.#kernel ??
      attributeError(`${this.name} has no kernel before it is built`, { help: "call build(inputShape) first", location: this.location });
    return this.#lora ? ops.add(kernel, ops.matmul(this.#lora.a, this.#lora.b)) : kernel;
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

  /**
   * Freezes the kernel and adds the trainable product of `A [n, rank]` and `B [rank, units]` to it. With `B` zero the
   * layer first computes what it did before. Hu et al., arXiv:2106.09685.
   */
  enableLora(rank: number, options: { readonly aInitializer?: InitializerLike; readonly bInitializer?: InitializerLike } = {}): void {
    if (this.#kernelSettings.constraint) valueError(`LoRA cannot be used with a kernel constraint, which ${this.name} has`);
    if (!this.built) valueError(`LoRA needs a built layer; ${this.name} is not built`);
    if (this.#lora) valueError(`LoRA is already enabled for ${this.name}`);
    const checked = positiveInteger(rank, "rank", "enableLora");
    this.withUnlockedState(() => this.#addLora(checked, options.aInitializer ?? "heUniform", options.bInitializer ?? "zeros"));
  }

  #addLora(rank: number, aInitializer: InitializerLike, bInitializer: InitializerLike): void {
    const kernel = this.#kernel;
    if (!kernel) return;
    const { regularizer } = this.#kernelSettings;
    const a = this.addWeight({ name: "lora_kernel_a", shape: [kernel.shape[0] ?? 0, rank], initializer: aInitializer, regularizer });
    const b = this.addWeight({ name: "lora_kernel_b", shape: [rank, this.units], initializer: bInitializer, regularizer });
    kernel.trainable = false;
    this.#lora = { a, b, rank, aInitializer };
  }

  override saveOwnVariables(store: Record<string, Tensor>): void {
    if (!this.#lora) {
      super.saveOwnVariables(store);
      return;
    }
    const { kernel } = this;
    store["0"] = kernel instanceof Tensor ? kernel : kernel.toHostTensor();
    if (this.#bias) store["1"] = this.#bias.toHostTensor();
  }

  /** With LoRA on, the stored kernel is the merged one: `B` becomes zero and `A` is drawn again. */
  override loadOwnVariables(store: Readonly<Record<string, Tensor>>): void {
    if (!this.#lora) {
      super.loadOwnVariables(store);
      return;
    }
    const stored = (index: string): Tensor => store[index] ?? runtimeError(`${this.name}: no stored variable ${index}`);
    this.#kernel?.assign(stored("0"));
    this.#bias?.assign(stored("1"));
    this.#lora.a.reset();
    this.#lora.b.assign(ops.zeros(this.#lora.b.shape));
  }

  override getConfig(): Config {
    return {
      ...super.getConfig(),
      units: this.units,
      activation: activations.serialize(this.activation),
      useBias: this.useBias,
      ...weightConfig("kernel", this.#kernelSettings),
      ...weightConfig("bias", this.#biasSettings),
      ...(this.loraRank ? { loraRank: this.loraRank } : {}),
    };
  }
}
