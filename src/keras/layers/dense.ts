/** The fully connected layer. */

import * as activations from "../activations.ts";
import { attributeError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import { InputSpec } from "../layer/input-spec.ts";
import { Layer, type LayerOptions, type ShapeTree, shapesOf } from "../layer/layer.ts";
import { unusedLetters } from "../ops/einsum.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { resolveDims, type Tensor } from "../tensor/tensor.ts";
import { Trace, withTrace } from "../tensor/trace.ts";
import type { Variable } from "../tensor/variable.ts";
import type { TensorTree } from "../tree.ts";
import { AdaptedWeight } from "./adapted-weight.ts";
import { checkLora, type LoraLayerOptions, type LoraOptions, loraOptionNames } from "./lora.ts";
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
  #kernel: AdaptedWeight | undefined;
  #bias: Variable | null = null;

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
    this.#kernel = new AdaptedWeight(this, {
      name: "kernel",
      shape: [inputs, this.units],
      settings: this.#kernelSettings,
      scaledAxes: [0],
    });
    if (this.useBias) this.#bias = this.addWeight({ name: "bias", shape: [this.units], ...this.#biasSettings });
    this.inputSpec = new InputSpec({ minNDim: 2, axes: { [-1]: inputs } });
    if (this.loraRank) this.#kernel.addLora(this.loraRank, { loraAlpha: this.loraAlpha });
  }

  /** The kernel variable; with LoRA the sum of kernel and correction, with int8 the float kernel that it stands for. */
  get kernel(): Variable | Tensor {
    return this.#built.value;
  }

  get #built(): AdaptedWeight {
    return (
      this.#kernel ??
      attributeError(`${this.name} has no kernel before it is built`, { help: "call build(inputShape) first", location: this.location })
    );
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
    const x = oneInput(inputs, this);
    const [summed = "", unit = "", ...kept] = unusedLetters("", x.rank + 1);
    const labels = { lhs: [...kept, summed].join(""), rhs: `${summed}${unit}`, result: [...kept, unit].join("") };
    const product = this.#built.product(x, labels);
    return this.activation(this.#bias ? ops.add(product, this.#bias) : product);
  }

  /** Freezes the kernel and adds a trainable correction `A [n, rank] · B [rank, units]` to it. */
  enableLora(rank: number, options: LoraOptions = {}): void {
    checkLora(this, this.#kernelSettings.constraint, this.#kernel?.hasLora ?? false, "a kernel");
    this.withUnlockedState(() => this.#built.addLora(rank, options));
  }

  override saveOwnVariables(store: Record<string, Tensor>): void {
    if (this.#kernel?.isAdapted) this.#kernel.save(store, this.#bias);
    else super.saveOwnVariables(store);
  }

  override loadOwnVariables(store: Readonly<Record<string, Tensor>>): void {
    if (this.#kernel?.isAdapted) this.#kernel.load(store, this.#bias);
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
