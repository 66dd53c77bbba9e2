/** What attention with several heads shares: projections into heads and back, masks, dropout and the weighted mean. */

import { shown, valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import { type CallOptions, isShapeLeaf, type KnownShape, Layer, type LayerOptions, type ShapeTree } from "../layer/layer.ts";
import { type EinsumLabels, einsumOf, unusedLetters } from "../ops/einsum.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { asTensor, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { flattenTensors, type TensorTree } from "../tree.ts";
import { Softmax } from "./activation.ts";
import { causalMask, combineMasks, givenMask, maskList, windowMask } from "./attention-masks.ts";
import { EinsumDense } from "./einsum-dense.ts";
import { Dropout } from "./regularization.ts";
import { type KernelOptions, positiveInteger, type WeightSettings, weightConfig, weightSettings } from "./shared.ts";

export interface HeadOptions extends Omit<KernelOptions, "activation"> {
  /** Share of the attention that is dropped while training. */
  readonly dropout?: number;
  readonly seed?: number | null;
  /** Multiplies what the heads give by the sigmoid of one more projection of the query. */
  readonly useGate?: boolean;
  /** Lets a query look only at keys less than so many positions away, either way; null for any. */
  readonly slidingWindow?: number | null;
  /** A choice of code in Keras; it changes no result. */
  readonly flashAttention?: boolean | null;
}

export const headOptionNames = {
  useBias: true,
  kernelInitializer: true,
  biasInitializer: true,
  kernelRegularizer: true,
  biasRegularizer: true,
  kernelConstraint: true,
  biasConstraint: true,
  dropout: true,
  seed: true,
  useGate: true,
  slidingWindow: true,
  flashAttention: true,
} satisfies OptionNames<HeadOptions, LayerOptions>;

/** Query, value and key heads, and the size of each. */
export interface HeadSizes {
  readonly queryHeads: number;
  readonly keyHeads: number;
  readonly keySize: number;
  readonly valueSize: number;
}

export function shapeList(shape: ShapeTree): readonly KnownShape[] {
  if (isShapeLeaf(shape)) return [shape];
  return Object.values(shape).flatMap((item) => shapeList(item as ShapeTree));
}

/**
 * Options of a call: `key` (default the value), `queryMask`, `valueMask`, `keyMask` (default the masks of the inputs),
 * `attentionMask [batch, queries, keys]`, `useCausalMask`, `returnAttentionScores`.
 */
export abstract class HeadedAttention extends Layer {
  static readonly optionNames: KnownOptions = headOptionNames;
  readonly sizes: HeadSizes;
  readonly useBias: boolean;
  readonly useGate: boolean;
  readonly dropout: number;
  readonly seed: number | null;
  readonly slidingWindow: number | null;
  // In the order of the weights.
  queryDense: EinsumDense | null = null;
  keyDense: EinsumDense | null = null;
  gateDense: EinsumDense | null = null;
  valueDense: EinsumDense | null = null;
  outputDense: EinsumDense | null = null;
  #softmax: Softmax | null = null;
  readonly #dropoutLayer: Dropout | null;
  readonly #kernelSettings: WeightSettings;
  readonly #biasSettings: WeightSettings;

  constructor(options: HeadOptions, sizes: HeadSizes) {
    super(options);
    this.sizes = sizes;
    this.useBias = options.useBias ?? true;
    this.useGate = options.useGate ?? false;
    this.dropout = options.dropout ?? 0;
    this.seed = options.seed ?? null;
    const { slidingWindow = null } = options;
    this.slidingWindow = slidingWindow === null ? null : positiveInteger(slidingWindow, "slidingWindow", this.getClassName());
    if (options.flashAttention && this.dropout > 0)
      valueError(`dropout of ${this.getClassName()} must be 0 with flashAttention, not ${shown(this.dropout)}`, {
        location: this.location,
      });
    this.#kernelSettings = weightSettings(options.kernelInitializer, "glorotUniform", options.kernelRegularizer, options.kernelConstraint);
    this.#biasSettings = weightSettings(options.biasInitializer, "zeros", options.biasRegularizer, options.biasConstraint);
    this.#dropoutLayer = this.dropout > 0 ? new Dropout({ rate: this.dropout, seed: this.seed, dtype: this.dtypePolicy }) : null;
    this.supportsMasking = true;
  }

  /** The axes that attend, for a query of the given rank. */
  protected abstract attendedAxes(rank: number): readonly number[];
  /** Sizes of the output after the axes that stay. */
  protected abstract outputSizes(queryFeatures: number): readonly number[];

  override build(inputShape: ShapeTree): void {
    const [query, value, key = value] = shapeList(inputShape);
    if (!query || !value || !key) valueError(`${this.name} takes [query, value] or [query, value, key]`, { location: this.location });
    const { queryHeads, keyHeads, keySize, valueSize } = this.sizes;
    const features = query.at(-1);
    if (typeof features !== "number")
      valueError(`${this.name} needs a known last size of its query, found ${shown(features)}`, { location: this.location });
    this.queryDense = this.#project("query", query, 1, [queryHeads, keySize]);
    this.keyDense = this.#project("key", key, 1, [keyHeads, keySize]);
    if (this.useGate) this.gateDense = this.#project("gate", query, 1, [queryHeads, valueSize]);
    this.valueDense = this.#project("value", value, 1, [keyHeads, valueSize]);
    const mixed = [...query.slice(0, -1), queryHeads, valueSize];
    this.outputDense = this.#project("attention_output", mixed, 2, this.outputSizes(features));
    const attended = this.attendedAxes(query.length);
    this.#softmax = new Softmax({ axis: attended.map((_, i) => i - attended.length), dtype: this.dtypePolicy });
  }

  /** A layer that turns the last `bound` axes into axes of the given sizes. */
  #project(name: string, shape: KnownShape, bound: number, sizes: readonly number[]): EinsumDense {
    const input = unusedLetters("", shape.length);
    const made = unusedLetters(input, sizes.length);
    const kept = input.slice(0, -bound);
    const [kernel, bias] = [this.#kernelSettings, this.#biasSettings];
    const layer = new EinsumDense({
      name,
      equation: `${input},${input.slice(-bound)}${made}->${kept}${made}`,
      outputShape: [...kept.slice(1)].map<number | null>(() => null).concat(sizes),
      biasAxes: this.useBias ? made : null,
      kernelInitializer: kernel.initializer,
      kernelRegularizer: kernel.regularizer,
      kernelConstraint: kernel.constraint,
      biasInitializer: bias.initializer,
      biasRegularizer: bias.regularizer,
      biasConstraint: bias.constraint,
      dtype: this.dtypePolicy,
      trainable: this.trainable,
    });
    layer.build(shape);
    return layer;
  }

  override call(inputs: TensorTree, options: CallOptions): TensorTree {
    const tensors = flattenTensors(inputs);
    const givenKey = options["key"];
    const [query, value, key = givenKey === undefined || givenKey === null ? value : asTensor(givenKey as TensorLike)] = tensors;
    if (!query || !value || !key || tensors.length > 3)
      return valueError(`${this.name} takes [query, value] or [query, value, key]; ${tensors.length} inputs are given`, {
        location: this.location,
      });
    const attended = this.attendedAxes(query.rank);
    const [axis = 1] = attended;
    const [queryMask, valueMask, keyMask] = maskList(options.mask);
    const mask = combineMasks({
      query: givenMask(options["queryMask"]) ?? queryMask,
      value: givenMask(options["valueMask"]) ?? valueMask,
      key: givenMask(options["keyMask"]) ?? keyMask,
      attention: givenMask(options["attentionMask"]),
      causal: options["useCausalMask"] === true ? causalMask(query, axis, value, axis) : undefined,
      window: this.slidingWindow === null ? undefined : windowMask(query, axis, value, axis, this.slidingWindow),
    });
    const { queryDense, keyDense, gateDense, valueDense, outputDense } = this;
    if (!queryDense || !keyDense || !valueDense || !outputDense) throw new Error("internal: attention is called before it is built");
    const { mixed, weights } = this.#attend(
      queryDense.apply(query),
      this.#repeatHeads(keyDense.apply(key)),
      this.#repeatHeads(valueDense.apply(value)),
      attended,
      mask,
      options.training,
    );
    const gated = gateDense ? ops.mul(mixed, ops.sigmoid(gateDense.apply(query))) : mixed;
    const output = outputDense.apply(gated);
    return options["returnAttentionScores"] === true ? [output, weights] : output;
  }

  /** One key head per query head. */
  #repeatHeads(x: Tensor): Tensor {
    const { queryHeads, keyHeads } = this.sizes;
    return queryHeads === keyHeads ? x : ops.repeat(x, queryHeads / keyHeads, -2);
  }

  /** Query, key and value have heads and features last; other axes than the attended ones are batch axes. */
  #attend(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    attended: readonly number[],
    mask: Tensor | undefined,
    training: boolean | null | undefined,
  ): { readonly mixed: Tensor; readonly weights: Tensor } {
    const [positions, heads, features] = [unusedLetters("hd", query.rank - 2), "h", "d"];
    const moved = unusedLetters(`hd${positions}`, attended.length);
    const keyPositions = [...positions].map((letter, axis) => moved[attended.indexOf(axis)] ?? letter).join("");
    const queryPositions = attended.map((axis) => positions[axis]).join("");
    const batch = [...positions].filter((_, axis) => !attended.includes(axis)).join("");
    const labels: EinsumLabels = {
      lhs: positions + heads + features,
      rhs: keyPositions + heads + features,
      result: batch + heads + queryPositions + moved,
    };
    const scores = einsumOf(ops.mul(query, 1 / Math.sqrt(this.sizes.keySize)), key, labels);
    // The mask has no axis for the heads, nor for batch axes after the first.
    let allowed = mask;
    while (allowed && allowed.rank < scores.rank) allowed = ops.expandDims(allowed, allowed.rank - 2 * attended.length);
    const softmax = this.#softmax ?? new Softmax();
    const weights = softmax.apply(scores, { mask: allowed });
    const kept = this.#dropoutLayer ? this.#dropoutLayer.apply(weights, { training }) : weights;
    const mixed = einsumOf(kept, value, { lhs: labels.result, rhs: labels.rhs, result: labels.lhs });
    return { mixed, weights };
  }

  override computeMask(_inputs: TensorTree, mask: Tensor | readonly (Tensor | undefined)[] | undefined): Tensor | undefined {
    return maskList(mask)[0];
  }

  override getConfig(): Config {
    return {
      ...super.getConfig(),
      dropout: this.dropout,
      useBias: this.useBias,
      useGate: this.useGate,
      slidingWindow: this.slidingWindow,
      ...weightConfig("kernel", this.#kernelSettings),
      ...weightConfig("bias", this.#biasSettings),
      seed: this.seed,
    };
  }
}
