/** Attention without weights of its own for queries and values. */

import { shown, valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import { type CallOptions, Layer, type LayerOptions, type ShapeTree } from "../layer/layer.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import type { Tensor } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import { flattenTensors, type TensorTree } from "../tree.ts";
import { causalMask, maskList } from "./attention-masks.ts";
import { Dropout } from "./regularization.ts";
import { knownSize, oneShape } from "./shared.ts";

/** Taken off the scores of excluded positions: their share vanishes in float32 and bfloat16. */
const exclusion = 1e9;
/** The same where float16 could not hold it. */
const exclusionHalf = 65_504;

export interface AttentionOptions extends LayerOptions {
  /** Multiplies the scores by a learned factor. */
  readonly useScale?: boolean;
  /** Share of the attention that is dropped while training. */
  readonly dropout?: number;
  readonly seed?: number | null;
}

/** Options of a call: `useCausalMask`, `returnAttentionScores`, and `mask`, one per input. */
abstract class AttentionBase extends Layer {
  static readonly optionNames: KnownOptions = { useScale: true, dropout: true, seed: true } satisfies OptionNames<
    AttentionOptions,
    LayerOptions
  >;
  readonly useScale: boolean;
  readonly dropout: number;
  readonly seed: number | null;
  readonly #dropoutLayer: Dropout | null;

  constructor(options: AttentionOptions, useScale: boolean) {
    super(options);
    this.useScale = options.useScale ?? useScale;
    this.dropout = options.dropout ?? 0;
    this.seed = options.seed ?? null;
    this.#dropoutLayer = this.dropout > 0 ? new Dropout({ rate: this.dropout, seed: this.seed }) : null;
    this.supportsMasking = true;
  }

  /** One score per query and key: `[batch, queries, keys]`. */
  protected abstract scores(query: Tensor, key: Tensor): Tensor;

  override call(inputs: TensorTree, options: CallOptions): TensorTree {
    const tensors = flattenTensors(inputs);
    const [query, value, key = value] = tensors;
    if (!query || !value || !key || tensors.length > 3)
      return valueError(`${this.name} takes [query, value] or [query, value, key]; ${tensors.length} inputs are given`, {
        location: this.location,
      });
    const [queryMask, valueMask] = maskList(options.mask);
    let scores = this.scores(query, key);
    const allowed = [
      ...(valueMask ? [ops.expandDims(valueMask, -2)] : []),
      ...(options["useCausalMask"] === true ? [causalMask(query, 1, value, 1)] : []),
    ];
    if (allowed.length > 0) {
      const excluded = ops.cast(ops.logicalNot(allowed.reduce((all, mask) => ops.logicalAnd(all, mask))), scores.dtype);
      scores = ops.sub(scores, ops.mul(excluded, scores.dtype === "float16" ? exclusionHalf : exclusion));
    }
    let weights = ops.softmax(scores);
    if (this.#dropoutLayer) weights = this.#dropoutLayer.apply(weights, { training: options.training });
    const mixed = ops.matmul(weights, value);
    const output = queryMask ? ops.mul(mixed, ops.cast(ops.expandDims(queryMask, -1), mixed.dtype)) : mixed;
    return options["returnAttentionScores"] === true ? [output, weights] : output;
  }

  override computeMask(_inputs: TensorTree, mask: Tensor | readonly (Tensor | undefined)[] | undefined): Tensor | undefined {
    return maskList(mask)[0];
  }

  override getConfig(): Config {
    return { ...super.getConfig(), useScale: this.useScale, dropout: this.dropout, seed: this.seed };
  }
}

export interface DotAttentionOptions extends AttentionOptions {
  /** `dot`: products of queries and keys; `concat`: the hyperbolic tangent of their sums. */
  readonly scoreMode?: string;
}

/**
 * Luong's attention: `softmax(query . key) . value`. Inputs `[query [b, t, d], value [b, s, v], key [b, s, d]]`, the key by
 * default the value; output `[b, t, v]`. Luong et al., arXiv:1508.04025.
 */
export class Attention extends AttentionBase {
  static readonly className: string = "Attention";
  static override readonly optionNames: KnownOptions = {
    useScale: true,
    dropout: true,
    seed: true,
    scoreMode: true,
  } satisfies OptionNames<DotAttentionOptions, LayerOptions>;
  readonly scoreMode: "dot" | "concat";
  #scale: Variable | undefined;
  #concatWeight: Variable | undefined;

  constructor(options: DotAttentionOptions = {}) {
    super(options, false);
    const { scoreMode = "dot" } = options;
    this.scoreMode =
      scoreMode === "dot" || scoreMode === "concat"
        ? scoreMode
        : valueError(`scoreMode of Attention must be "dot" or "concat", not ${shown(scoreMode)}`, { location: this.location });
  }

  override build(): void {
    if (this.useScale) this.#scale = this.addWeight({ name: "scale", shape: [], initializer: "ones" });
    if (this.scoreMode === "concat") this.#concatWeight = this.addWeight({ name: "concat_score_weight", shape: [], initializer: "ones" });
  }

  protected override scores(query: Tensor, key: Tensor): Tensor {
    if (this.scoreMode === "dot") {
      const products = ops.dotGeneral(query, key, { lhsBatch: [0], rhsBatch: [0], lhsContract: [2], rhsContract: [2] });
      return this.#scale ? ops.mul(products, this.#scale) : products;
    }
    const sums = ops.add(ops.expandDims(query, 2), ops.expandDims(key, 1));
    const angles = ops.sum(ops.tanh(this.#scale ? ops.mul(sums, this.#scale) : sums), { axis: -1 });
    return this.#concatWeight ? ops.mul(angles, this.#concatWeight) : angles;
  }

  override getConfig(): Config {
    return { ...super.getConfig(), scoreMode: this.scoreMode };
  }
}

/**
 * Bahdanau's attention: scores are `sum(scale * tanh(query + key))`. Inputs and output as of `Attention`; weight
 * `scale [d]`. Bahdanau et al., arXiv:1409.0473.
 */
export class AdditiveAttention extends AttentionBase {
  static readonly className: string = "AdditiveAttention";
  #scale: Variable | undefined;

  constructor(options: AttentionOptions = {}) {
    super(options, true);
  }

  override build(inputShape: ShapeTree): void {
    const shapes = Array.isArray(inputShape) ? (inputShape as readonly ShapeTree[]) : [];
    const [query = []] = shapes;
    if (this.useScale) {
      const features = knownSize(oneShape(query, this), -1, this);
      this.#scale = this.addWeight({ name: "scale", shape: [features], initializer: "glorotUniform" });
    }
  }

  protected override scores(query: Tensor, key: Tensor): Tensor {
    const bent = ops.tanh(ops.add(ops.expandDims(query, 2), ops.expandDims(key, 1)));
    return ops.sum(this.#scale ? ops.mul(bent, this.#scale) : bent, { axis: -1 });
  }
}
