/** Layers that start from integers, and simple preprocessing. */

import { attributeError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import { Layer, type LayerOptions } from "../layer/layer.ts";
import type { ConstraintLike, InitializerLike, RegularizerLike } from "../lookup.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import type { Tensor, TensorLike } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import type { TensorTree } from "../tree.ts";
import { AdaptedWeight } from "./adapted-weight.ts";
import { checkLora, type LoraLayerOptions, type LoraOptions, loraOptionNames } from "./lora.ts";
import { oneInput, positiveInteger, type WeightSettings, weightConfig, weightSettings } from "./shared.ts";

export interface EmbeddingOptions extends LayerOptions, LoraLayerOptions {
  /** Number of different integers: indices are 0 to `inputDim - 1`. */
  readonly inputDim: number;
  /** Length of the vector for each. */
  readonly outputDim: number;
  readonly embeddingsInitializer?: InitializerLike;
  readonly embeddingsRegularizer?: RegularizerLike | null;
  readonly embeddingsConstraint?: ConstraintLike | null;
  /** Index 0 marks padding, which later layers leave out. */
  readonly maskZero?: boolean;
  /** First values of the embeddings `[inputDim, outputDim]`, alone or in a list. */
  readonly weights?: TensorLike | readonly TensorLike[] | null;
}

/** A learned vector for each integer. Input `[...]`, output `[..., outputDim]`; weight `embeddings [inputDim, outputDim]`. */
export class Embedding extends Layer {
  static readonly className: string = "Embedding";
  static readonly optionNames: KnownOptions = {
    inputDim: true,
    outputDim: true,
    embeddingsInitializer: true,
    embeddingsRegularizer: true,
    embeddingsConstraint: true,
    maskZero: true,
    weights: true,
    ...loraOptionNames,
  } satisfies OptionNames<EmbeddingOptions, Omit<LayerOptions, "inputDim">>;
  readonly inputSize: number;
  readonly outputSize: number;
  readonly maskZero: boolean;
  readonly loraRank: number | null;
  readonly loraAlpha: number | null;
  readonly #settings: WeightSettings;
  #embeddings: AdaptedWeight | undefined;

  constructor(options: EmbeddingOptions) {
    // `inputDim` is the vocabulary here, not the shape of a sample.
    const { inputDim, ...others } = options;
    // Indices stay what they are: a float dtype of few bits does not hold them.
    super({ ...others, autocast: false });
    this.convertInputArgs = false;
    this.inputSize = positiveInteger(inputDim, "inputDim", "Embedding");
    this.outputSize = positiveInteger(options.outputDim, "outputDim", "Embedding");
    this.maskZero = options.maskZero ?? false;
    this.supportsMasking = this.maskZero;
    this.#settings = weightSettings(options.embeddingsInitializer, "uniform", options.embeddingsRegularizer, options.embeddingsConstraint);
    this.loraRank = options.loraRank ?? null;
    this.loraAlpha = options.loraAlpha ?? null;
    const { weights = null } = options;
    if (weights === null) return;
    this.build();
    this.setWeights(isListOfOne(weights) ? weights : [weights as TensorLike]);
  }

  override build(): void {
    this.#embeddings = new AdaptedWeight(this, {
      name: "embeddings",
      shape: [this.inputSize, this.outputSize],
      settings: this.#settings,
      scaledAxes: [1],
    });
    if (this.loraRank) this.#embeddings.addLora(this.loraRank, { loraAlpha: this.loraAlpha });
  }

  /** The embeddings variable; with LoRA the sum of embeddings and correction, with int8 the float table that it stands for. */
  get embeddings(): Variable | Tensor {
    return this.#built.value;
  }

  get #built(): AdaptedWeight {
    return this.#embeddings ?? attributeError(`${this.name} has no embeddings before it is built`, { help: "call build() first" });
  }

  /** Freezes the embeddings and adds a trainable correction `A [inputDim, rank] · B [rank, outputDim]` to them. */
  enableLora(rank: number, options: LoraOptions = {}): void {
    checkLora(this, this.#settings.constraint, this.#embeddings?.hasLora ?? false, "an embeddings");
    this.withUnlockedState(() => this.#built.addLora(rank, options));
  }

  override saveOwnVariables(store: Record<string, Tensor>): void {
    if (this.#embeddings?.isAdapted) this.#embeddings.save(store, null);
    else super.saveOwnVariables(store);
  }

  override loadOwnVariables(store: Readonly<Record<string, Tensor>>): void {
    if (this.#embeddings?.isAdapted) this.#embeddings.load(store, null);
    else super.loadOwnVariables(store);
  }

  override call(inputs: TensorTree): TensorTree {
    return this.#built.rows(ops.cast(oneInput(inputs, this), "int32"), this.computeDtype);
  }

  override computeMask(inputs: TensorTree): Tensor | undefined {
    return this.maskZero ? ops.notEqual(oneInput(inputs, this), 0) : undefined;
  }

  override getConfig(): Config {
    return {
      ...super.getConfig(),
      inputDim: this.inputSize,
      outputDim: this.outputSize,
      ...weightConfig("embeddings", this.#settings),
      maskZero: this.maskZero,
      ...(this.loraRank ? { loraRank: this.loraRank, loraAlpha: this.loraAlpha } : {}),
    };
  }
}

/** A list that holds one set of embeddings, rather than being it. */
function isListOfOne(weights: TensorLike | readonly TensorLike[]): weights is readonly TensorLike[] {
  return Array.isArray(weights) && weights.length === 1 && !(Array.isArray(weights[0]) && typeof weights[0][0] === "number");
}

export interface MaskingOptions extends LayerOptions {
  readonly maskValue?: number;
}

/** Leaves out the steps at which every feature has one value. */
export class Masking extends Layer {
  static readonly className: string = "Masking";
  static readonly optionNames: KnownOptions = { maskValue: true } satisfies OptionNames<MaskingOptions, LayerOptions>;
  readonly maskValue: number;
  constructor(options: MaskingOptions = {}) {
    super(options);
    this.maskValue = options.maskValue ?? 0;
    this.supportsMasking = true;
  }
  override call(inputs: TensorTree): TensorTree {
    const x = oneInput(inputs, this);
    const differs = ops.any(ops.notEqual(x, this.maskValue), { axis: -1, keepDims: true });
    const output = ops.mul(x, ops.cast(differs, x.dtype));
    output.mask = ops.squeeze(differs, -1);
    return output;
  }
  override computeMask(inputs: TensorTree): Tensor {
    return ops.any(ops.notEqual(oneInput(inputs, this), this.maskValue), { axis: -1 });
  }
  override getConfig(): Config {
    return { ...super.getConfig(), maskValue: this.maskValue };
  }
}

export interface RescalingOptions extends LayerOptions {
  readonly scale: number | readonly number[];
  readonly offset?: number | readonly number[];
}

/** `x * scale + offset`. */
export class Rescaling extends Layer {
  static readonly className: string = "Rescaling";
  static readonly optionNames: KnownOptions = { scale: true, offset: true } satisfies OptionNames<RescalingOptions, LayerOptions>;
  readonly scale: number | readonly number[];
  readonly offset: number | readonly number[];
  constructor(options: RescalingOptions) {
    super(options);
    this.scale = options.scale;
    this.offset = options.offset ?? 0;
    this.supportsMasking = true;
  }
  override call(inputs: TensorTree): TensorTree {
    const x = ops.cast(oneInput(inputs, this), this.computeDtype);
    return ops.add(ops.mul(x, this.scale), this.offset);
  }
  override getConfig(): Config {
    return { ...super.getConfig(), scale: this.scale, offset: this.offset };
  }
}
