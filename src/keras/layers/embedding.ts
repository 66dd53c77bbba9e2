/** Layers that start from integers, and simple preprocessing. */

import { runtimeError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import { Layer, type LayerOptions } from "../layer.ts";
import type { ConstraintLike, InitializerLike, RegularizerLike } from "../lookup.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import type { Tensor } from "../tensor.ts";
import type { TensorTree } from "../tree.ts";
import type { Variable } from "../variable.ts";
import { oneInput, positiveInteger, type WeightSettings, weightConfig, weightSettings } from "./shared.ts";

export interface EmbeddingOptions extends LayerOptions {
  /** Number of different integers: indices are 0 to `inputDim - 1`. */
  readonly inputDim: number;
  /** Length of the vector for each. */
  readonly outputDim: number;
  readonly embeddingsInitializer?: InitializerLike;
  readonly embeddingsRegularizer?: RegularizerLike | null;
  readonly embeddingsConstraint?: ConstraintLike | null;
  /** Index 0 marks padding, which later layers leave out. */
  readonly maskZero?: boolean;
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
  } satisfies OptionNames<EmbeddingOptions, Omit<LayerOptions, "inputDim">>;
  readonly inputSize: number;
  readonly outputSize: number;
  readonly maskZero: boolean;
  readonly #settings: WeightSettings;
  #embeddings: Variable | undefined;

  constructor(options: EmbeddingOptions) {
    // `inputDim` is the vocabulary here, not the shape of a sample.
    const { inputDim, ...others } = options;
    super(others);
    this.inputSize = positiveInteger(inputDim, "inputDim", "Embedding");
    this.outputSize = positiveInteger(options.outputDim, "outputDim", "Embedding");
    this.maskZero = options.maskZero ?? false;
    this.supportsMasking = this.maskZero;
    this.#settings = weightSettings(options.embeddingsInitializer, "uniform", options.embeddingsRegularizer, options.embeddingsConstraint);
  }

  override build(): void {
    this.#embeddings = this.addWeight({ name: "embeddings", shape: [this.inputSize, this.outputSize], ...this.#settings });
  }

  get embeddings(): Variable {
    return this.#embeddings ?? runtimeError(`${this.name} is not built`);
  }

  override call(inputs: TensorTree): TensorTree {
    return ops.take(this.embeddings, ops.cast(oneInput(inputs, this), "int32"));
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
    };
  }
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
