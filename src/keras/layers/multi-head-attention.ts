/** Attention in several heads at once. */

import { shown, valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import type { LayerOptions } from "../layer/layer.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { HeadedAttention, type HeadOptions, headOptionNames } from "./attention-heads.ts";
import { positiveAxis, positiveInteger } from "./shared.ts";

export interface MultiHeadAttentionOptions extends HeadOptions {
  readonly numHeads: number;
  /** Size of each head of queries and keys. */
  readonly keyDim: number;
  /** Size of each head of values; default `keyDim`. */
  readonly valueDim?: number | null;
  /** Last sizes of the output; default the last size of the query. */
  readonly outputShape?: number | readonly number[] | null;
  /** Axes that attend; default all between the batch and the features. */
  readonly attentionAxes?: number | readonly number[] | null;
}

/**
 * `apply([query, value])` or `apply([query, value, key])`: queries `[b, t, q]` look at keys `[b, s, k]` and take the weighted
 * mean of values `[b, s, v]` in every head; output `[b, t, q]`. Weights, each with a bias: `query`, `key`, `value`
 * `[features, heads, size]` and `attention_output [heads, size, features]`. Vaswani et al., arXiv:1706.03762.
 */
export class MultiHeadAttention extends HeadedAttention {
  static readonly className: string = "MultiHeadAttention";
  static override readonly optionNames: KnownOptions = {
    ...headOptionNames,
    numHeads: true,
    keyDim: true,
    valueDim: true,
    outputShape: true,
    attentionAxes: true,
  } satisfies OptionNames<MultiHeadAttentionOptions, LayerOptions>;
  readonly numHeads: number;
  readonly keyDim: number;
  readonly valueDim: number;
  readonly givenOutputShape: readonly number[] | null;
  readonly attentionAxes: readonly number[] | null;

  constructor(options: MultiHeadAttentionOptions) {
    const numHeads = positiveInteger(options.numHeads, "numHeads", "MultiHeadAttention");
    const keyDim = positiveInteger(options.keyDim, "keyDim", "MultiHeadAttention");
    const valueDim = positiveInteger(options.valueDim ?? keyDim, "valueDim", "MultiHeadAttention");
    super(options, { queryHeads: numHeads, keyHeads: numHeads, keySize: keyDim, valueSize: valueDim });
    this.numHeads = numHeads;
    this.keyDim = keyDim;
    this.valueDim = valueDim;
    const { outputShape = null, attentionAxes = null } = options;
    this.givenOutputShape = typeof outputShape === "number" ? [outputShape] : outputShape;
    for (const size of this.givenOutputShape ?? []) positiveInteger(size, "outputShape", "MultiHeadAttention");
    this.attentionAxes = typeof attentionAxes === "number" ? [attentionAxes] : attentionAxes;
  }

  protected override attendedAxes(rank: number): readonly number[] {
    const axes = this.attentionAxes?.map((axis) => positiveAxis(axis, rank)) ?? Array.from({ length: rank - 2 }, (_, i) => i + 1);
    return axes.length > 0 && axes.every((axis) => axis > 0 && axis < rank - 1)
      ? axes
      : valueError(`attentionAxes of ${this.name} must lie between the batch and the features, found ${shown(this.attentionAxes)}`, {
          location: this.location,
        });
  }

  protected override outputSizes(queryFeatures: number): readonly number[] {
    return this.givenOutputShape ?? [queryFeatures];
  }

  override getConfig(): Config {
    return {
      ...super.getConfig(),
      numHeads: this.numHeads,
      keyDim: this.keyDim,
      valueDim: this.valueDim,
      outputShape: this.givenOutputShape,
      attentionAxes: this.attentionAxes,
    };
  }
}

export interface GroupedQueryAttentionOptions extends HeadOptions {
  /** Size of each head. */
  readonly headDim: number;
  /** A multiple of `numKeyValueHeads`. */
  readonly numQueryHeads: number;
  readonly numKeyValueHeads: number;
}

/**
 * Attention in which several heads of the query share one head of keys and values. Inputs and output as of
 * `MultiHeadAttention`, of rank 3. Ainslie et al., arXiv:2305.13245.
 */
export class GroupedQueryAttention extends HeadedAttention {
  static readonly className: string = "GroupedQueryAttention";
  static override readonly optionNames: KnownOptions = {
    ...headOptionNames,
    headDim: true,
    numQueryHeads: true,
    numKeyValueHeads: true,
  } satisfies OptionNames<GroupedQueryAttentionOptions, LayerOptions>;
  readonly headDim: number;
  readonly numQueryHeads: number;
  readonly numKeyValueHeads: number;

  constructor(options: GroupedQueryAttentionOptions) {
    const headDim = positiveInteger(options.headDim, "headDim", "GroupedQueryAttention");
    const numQueryHeads = positiveInteger(options.numQueryHeads, "numQueryHeads", "GroupedQueryAttention");
    const numKeyValueHeads = positiveInteger(options.numKeyValueHeads, "numKeyValueHeads", "GroupedQueryAttention");
    if (numQueryHeads % numKeyValueHeads !== 0)
      valueError(
        `numQueryHeads of GroupedQueryAttention must be a multiple of numKeyValueHeads; ${numQueryHeads} is none of ${numKeyValueHeads}`,
      );
    super(options, { queryHeads: numQueryHeads, keyHeads: numKeyValueHeads, keySize: headDim, valueSize: headDim });
    this.headDim = headDim;
    this.numQueryHeads = numQueryHeads;
    this.numKeyValueHeads = numKeyValueHeads;
  }

  protected override attendedAxes(rank: number): readonly number[] {
    return rank === 3 ? [1] : valueError(`${this.name} takes inputs of rank 3, not ${rank}`, { location: this.location });
  }

  protected override outputSizes(queryFeatures: number): readonly number[] {
    return [queryFeatures];
  }

  override getConfig(): Config {
    return {
      ...super.getConfig(),
      headDim: this.headDim,
      numQueryHeads: this.numQueryHeads,
      numKeyValueHeads: this.numKeyValueHeads,
    };
  }
}
