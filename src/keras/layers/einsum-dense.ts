/** The fully connected layer along any axes. */

import * as activations from "../activations.ts";
import { attributeError, shown, valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import { type KnownShape, Layer, type LayerOptions, type ShapeTree } from "../layer/layer.ts";
import { type EinsumLabels, parseEinsum } from "../ops/einsum.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { formatDims, type Tensor } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import type { TensorTree } from "../tree.ts";
import { AdaptedWeight } from "./adapted-weight.ts";
import { checkLora, type LoraLayerOptions, type LoraOptions, loraOptionNames } from "./lora.ts";
import { type KernelOptions, kernelOptionNames, oneInput, oneShape, type WeightSettings, weightConfig, weightSettings } from "./shared.ts";

export interface EinsumDenseOptions extends Omit<KernelOptions, "useBias">, LoraLayerOptions {
  /** `input,kernel->output`, one letter per axis, as in `abc,cd->abd`; an ellipsis stands for axes that stay. */
  readonly equation: string;
  /** Sizes of the output without the batch and without the axes of an ellipsis; null where the input tells them. */
  readonly outputShape: number | readonly (number | null)[];
  /** Letters of the output axes along which the bias varies; null for no bias. */
  readonly biasAxes?: string | null;
}

/**
 * `activation(einsum(equation, x, kernel) + bias)`. The kernel has the axes that the equation gives it; its sizes come from
 * the input and from `outputShape`.
 */
export class EinsumDense extends Layer {
  static readonly className: string = "EinsumDense";
  static readonly optionNames: KnownOptions = {
    ...kernelOptionNames,
    ...loraOptionNames,
    equation: true,
    outputShape: true,
    biasAxes: true,
  } satisfies OptionNames<EinsumDenseOptions, LayerOptions>;
  readonly equation: string;
  readonly partialOutputShape: readonly (number | null)[];
  readonly biasAxes: string | null;
  readonly activation: activations.ActivationFunction;
  readonly loraRank: number | null;
  readonly loraAlpha: number | null;
  readonly #kernelSettings: WeightSettings;
  readonly #biasSettings: WeightSettings;
  #kernel: AdaptedWeight | undefined;
  #bias: Variable | null = null;

  constructor(options: EinsumDenseOptions) {
    super(options);
    if (typeof options.equation !== "string") valueError(`equation of EinsumDense must be a text, not ${shown(options.equation)}`);
    this.equation = options.equation;
    this.partialOutputShape = typeof options.outputShape === "number" ? [options.outputShape] : options.outputShape;
    if (!Array.isArray(this.partialOutputShape))
      valueError(`outputShape of EinsumDense must be a number or a list, not ${shown(options.outputShape)}`);
    this.biasAxes = options.biasAxes ?? null;
    this.activation = activations.get(options.activation);
    this.loraRank = options.loraRank ?? null;
    this.loraAlpha = options.loraAlpha ?? null;
    this.#kernelSettings = weightSettings(options.kernelInitializer, "glorotUniform", options.kernelRegularizer, options.kernelConstraint);
    this.#biasSettings = weightSettings(options.biasInitializer, "zeros", options.biasRegularizer, options.biasConstraint);
    this.supportsMasking = true;
  }

  /** The kernel variable; with LoRA the sum of kernel and correction, with int8 the float kernel that it stands for. */
  get kernel(): Variable | Tensor {
    return this.#built.value;
  }

  get #built(): AdaptedWeight {
    return this.#kernel ?? attributeError(`${this.name} has no kernel before it is built`, { help: "call build(inputShape) first" });
  }

  get bias(): Variable | null {
    return this.#bias;
  }

  override build(inputShape: ShapeTree): void {
    const shape = oneShape(inputShape, this);
    const labels = parseEinsum(this.equation, shape.length);
    const sizes = this.#sizes(labels, shape);
    const sizesOf = (text: string): readonly number[] =>
      [...text].map(
        (label) =>
          sizes.get(label) ??
          valueError(
            `${this.name} needs a known size for the axis ${label} of ${this.equation}; the input has shape ${formatDims(shape)}`,
            {
              location: this.location,
            },
          ),
      );
    this.#kernel = new AdaptedWeight(this, {
      name: "kernel",
      shape: sizesOf(labels.rhs),
      settings: this.#kernelSettings,
      scaledAxes: [...labels.rhs].flatMap((label, axis) => (labels.result.includes(label) ? [] : [axis])),
    });
    this.#addBias(labels, sizesOf);
    if (this.loraRank) this.#kernel.addLora(this.loraRank, { loraAlpha: this.loraAlpha });
  }

  #addBias(labels: EinsumLabels, sizesOf: (text: string) => readonly number[]): void {
    const { biasAxes } = this;
    if (biasAxes === null) return;
    const missing = [...biasAxes].find((label) => !labels.result.includes(label));
    if (missing !== undefined || biasAxes === "")
      valueError(`biasAxes of ${this.name} must name axes of the output ${labels.result}, not ${shown(biasAxes)}`);
    // Axes before the first one with a bias broadcast by themselves.
    const first = Math.min(...[...biasAxes].map((label) => labels.result.indexOf(label)));
    const biasShape = [...labels.result.slice(first)].map((label) => (biasAxes.includes(label) ? (sizesOf(label)[0] ?? 1) : 1));
    this.#bias = this.addWeight({ name: "bias", shape: biasShape, ...this.#biasSettings });
  }

  /** Freezes the kernel `[..., size]` and adds a trainable correction `A [..., rank] · B [rank, size]` to it. */
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

  /** The size of each label as far as it is known; the input decides before `outputShape`. */
  #sizes(labels: EinsumLabels, shape: KnownShape): ReadonlyMap<string, number | null> {
    const sizes = new Map<string, number | null>([...labels.lhs].map((label, axis) => [label, shape[axis] ?? null]));
    const written = this.equation.replaceAll(" ", "").split("->")[1] ?? "";
    const named = [...written.replace("...", "")];
    const given = written.startsWith("...") ? named : named.slice(1);
    if (given.length !== this.partialOutputShape.length)
      valueError(`outputShape of ${this.name} has ${this.partialOutputShape.length} sizes; ${this.equation} needs ${given.length}`, {
        location: this.location,
      });
    for (const [i, label] of given.entries()) {
      const [known, wanted] = [sizes.get(label) ?? null, this.partialOutputShape[i] ?? null];
      if (known !== null && wanted !== null && known !== wanted)
        valueError(`outputShape of ${this.name} wants ${wanted} on axis ${label}, where the input has ${known}`, {
          location: this.location,
        });
      sizes.set(label, known ?? wanted);
    }
    return sizes;
  }

  override call(inputs: TensorTree): TensorTree {
    const x = oneInput(inputs, this);
    const product = this.#built.product(x, parseEinsum(this.equation, x.rank));
    return this.activation(this.#bias ? ops.add(product, this.#bias) : product);
  }

  override getConfig(): Config {
    return {
      ...super.getConfig(),
      equation: this.equation,
      outputShape: this.partialOutputShape,
      activation: activations.serialize(this.activation),
      biasAxes: this.biasAxes,
      ...weightConfig("kernel", this.#kernelSettings),
      ...weightConfig("bias", this.#biasSettings),
      ...(this.loraRank ? { loraRank: this.loraRank, loraAlpha: this.loraAlpha } : {}),
    };
  }
}
