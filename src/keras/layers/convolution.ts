/** Convolutions over one, two and three spatial axes. */

import { runtimeError, valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import type { LayerOptions, ShapeTree } from "../layer/layer.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import type { Tensor } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import type { TensorTree } from "../tree.ts";
import { ConvBase, type ConvWindowOptions, windowOptionNames } from "./conv-base.ts";
import { checkLora, Lora, type LoraLayerOptions, type LoraOptions, loadMerged, loraOptionNames, saveMerged } from "./lora.ts";
import { kernelOptionNames, oneInput, positiveInteger, type WeightSettings, weightConfig, weightSettings } from "./shared.ts";

export interface ConvOptions extends ConvWindowOptions, LoraLayerOptions {
  /** Channels of the output. */
  readonly filters: number;
  /** Input and output channels fall into so many independent groups. */
  readonly groups?: number;
}

/** Kernel `[...kernelSize, channels / groups, filters]`, bias `[filters]`. */
abstract class Conv extends ConvBase {
  static readonly optionNames: KnownOptions = {
    ...kernelOptionNames,
    ...windowOptionNames,
    ...loraOptionNames,
    filters: true,
    groups: true,
  } satisfies OptionNames<ConvOptions, LayerOptions>;
  readonly filters: number;
  readonly groups: number;
  readonly loraRank: number | null;
  readonly loraAlpha: number | null;
  readonly #settings: WeightSettings;
  #kernel: Variable | undefined;
  #lora: Lora | undefined;

  constructor(options: ConvOptions, rank: number) {
    super(options, rank);
    this.filters = positiveInteger(options.filters, "filters", this.getClassName());
    this.groups = positiveInteger(options.groups ?? 1, "groups", this.getClassName());
    if (this.filters % this.groups !== 0) valueError(`filters (${this.filters}) must be a multiple of groups (${this.groups})`);
    this.loraRank = options.loraRank ?? null;
    this.loraAlpha = options.loraAlpha ?? null;
    this.#settings = weightSettings(options.kernelInitializer, "glorotUniform", options.kernelRegularizer, options.kernelConstraint);
  }

  override build(inputShape: ShapeTree): void {
    const channels = this.inputChannels(inputShape);
    if (channels % this.groups !== 0)
      valueError(`${this.name}: the ${channels} input channels are not a multiple of the ${this.groups} groups`, {
        location: this.location,
      });
    this.#kernel = this.addWeight({ name: "kernel", shape: [...this.kernelSize, channels / this.groups, this.filters], ...this.#settings });
    this.addBias(this.filters);
    if (this.loraRank) this.#addLora(this.loraRank, { loraAlpha: this.loraAlpha });
  }

  /** The kernel variable; while LoRA is on, the sum of kernel and correction. */
  get kernel(): Variable | Tensor {
    const kernel = this.#kernel ?? runtimeError(`${this.name} is not built`);
    return this.#lora?.corrected ?? kernel;
  }

  /** Freezes the kernel and adds a trainable correction `A [..., rank] · B [rank, filters]` to it. */
  enableLora(rank: number, options: LoraOptions = {}): void {
    checkLora(this, this.#settings.constraint, this.#lora !== undefined, "a kernel");
    this.withUnlockedState(() => this.#addLora(rank, options));
  }

  #addLora(rank: number, options: LoraOptions): void {
    const { regularizer } = this.#settings;
    if (this.#kernel) this.#lora = new Lora(this, this.#kernel, "kernel", rank, { ...options, regularizer });
  }

  override saveOwnVariables(store: Record<string, Tensor>): void {
    if (this.#lora) saveMerged(store, this.#lora, this.bias ?? null);
    else super.saveOwnVariables(store);
  }

  override loadOwnVariables(store: Readonly<Record<string, Tensor>>): void {
    if (this.#lora) loadMerged(store, this, this.#lora, this.#kernel, this.bias ?? null);
    else super.loadOwnVariables(store);
  }

  override call(inputs: TensorTree): TensorTree {
    return this.finish(this.convolve(oneInput(inputs, this), this.kernel, this.groups));
  }

  override getConfig(): Config {
    return {
      ...super.getConfig(),
      filters: this.filters,
      groups: this.groups,
      ...weightConfig("kernel", this.#settings),
      ...(this.loraRank ? { loraRank: this.loraRank, loraAlpha: this.loraAlpha } : {}),
    };
  }
}

/** Convolution over `[batch, steps, channels]`. */
export class Conv1D extends Conv {
  static readonly className: string = "Conv1D";
  constructor(options: ConvOptions) {
    super(options, 1);
  }
}

/** Convolution over `[batch, rows, columns, channels]`. */
export class Conv2D extends Conv {
  static readonly className: string = "Conv2D";
  constructor(options: ConvOptions) {
    super(options, 2);
  }
}

/** Convolution over `[batch, depth, rows, columns, channels]`. */
export class Conv3D extends Conv {
  static readonly className: string = "Conv3D";
  constructor(options: ConvOptions) {
    super(options, 3);
  }
}
