/**
 * Corrections of low rank: a weight is frozen, and the trainable product of two narrow matrices is added to it. With the
 * second one zero the layer first computes what it did before. Hu et al., arXiv:2106.09685.
 */

import { valueError } from "../errors.ts";
import type { Layer } from "../layer/layer.ts";
import { loadVariables } from "../layer/values.ts";
import type { InitializerLike, RegularizerLike } from "../lookup.ts";
import * as ops from "../ops.ts";
import type { Tensor } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import { positiveInteger } from "./shared.ts";

export interface LoraOptions {
  /** The correction is multiplied by `loraAlpha / rank`; default the rank. */
  readonly loraAlpha?: number | null | undefined;
  readonly aInitializer?: InitializerLike;
  readonly bInitializer?: InitializerLike;
}

/** The options of a layer that turn a correction on when it is built. */
export interface LoraLayerOptions {
  /** Rank of a trainable correction to a frozen weight; null or 0 for none. */
  readonly loraRank?: number | null;
  readonly loraAlpha?: number | null;
}

export const loraOptionNames = { loraRank: true, loraAlpha: true } as const;

export class Lora {
  readonly rank: number;
  readonly alpha: number;
  readonly #weight: Variable;
  readonly #a: Variable;
  readonly #b: Variable;

  /** Adds the weights `lora_<name>_a [...sizes, rank]` and `lora_<name>_b [rank, size]` for `weight [...sizes, size]`. */
  constructor(
    layer: Layer,
    weight: Variable,
    name: string,
    rank: number,
    options: LoraOptions & { readonly regularizer?: RegularizerLike | null },
  ) {
    this.rank = positiveInteger(rank, "rank", `the correction of ${layer.name}`);
    this.alpha = options.loraAlpha ?? this.rank;
    const { regularizer, aInitializer = "heUniform", bInitializer = "zeros" } = options;
    const [sizes, last] = [weight.shape.slice(0, -1), weight.shape.at(-1) ?? 1];
    this.#a = layer.addWeight({ name: `lora_${name}_a`, shape: [...sizes, this.rank], initializer: aInitializer, regularizer });
    this.#b = layer.addWeight({ name: `lora_${name}_b`, shape: [this.rank, last], initializer: bInitializer, regularizer });
    weight.trainable = false;
    this.#weight = weight;
  }

  /** The weight with its correction. */
  get corrected(): Tensor {
    return ops.add(this.#weight, this.correction);
  }

  /** What is added to the weight. */
  get correction(): Tensor {
    return this.#scaled(ops.matmul(this.#a, this.#b));
  }

  /** Rows of the correction of a matrix. */
  rows(indices: Tensor): Tensor {
    return this.#scaled(ops.matmul(ops.take(this.#a, indices), this.#b));
  }

  #scaled(correction: Tensor): Tensor {
    return this.alpha === this.rank ? correction : ops.mul(correction, this.alpha / this.rank);
  }

  /** Takes over a corrected weight: `b` becomes zero, and `a` is drawn again so that the correction can be trained on. */
  restart(): void {
    this.#a.reset();
    this.#b.assign(ops.zeros(this.#b.shape));
  }
}

/** The layer's own variables `weight` and `bias` as files hold them: with the correction merged. */
export function saveMerged(store: Record<string, Tensor>, lora: Lora, bias: Variable | null): void {
  store["0"] = lora.corrected;
  if (bias) store["1"] = bias.toHostTensor();
}

export function loadMerged(
  store: Readonly<Record<string, Tensor>>,
  layer: Layer,
  lora: Lora,
  weight: Variable | undefined,
  bias: Variable | null,
): void {
  const own = [weight, bias].filter((variable) => variable !== undefined && variable !== null);
  loadVariables(layer, own, store);
  lora.restart();
}

/** What must hold before a correction is turned on, in the order in which Keras asks for it. */
export function checkLora(layer: Layer, constraint: unknown, enabled: boolean, what: string): void {
  if (constraint) valueError(`LoRA cannot be used with ${what} constraint, which ${layer.name} has`);
  if (!layer.built) valueError(`LoRA needs a built layer; ${layer.name} is not built`);
  if (enabled) valueError(`LoRA is already enabled for ${layer.name}`);
}
