/** Categories as vectors. */

import { valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import { type CallOptions, Layer, type LayerOptions } from "../layer/layer.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { asTensor, type TensorLike } from "../tensor/tensor.ts";
import type { TensorTree } from "../tree.ts";
import { encode, parseMode, type VectorMode, vectorModes } from "./encoding.ts";
import { oneInput, positiveInteger } from "./shared.ts";

export interface CategoryEncodingOptions extends LayerOptions {
  /** Indices are 0 to `numTokens - 1`; others give zeros. */
  readonly numTokens: number;
  /** A `VectorMode`; default `multiHot`. */
  readonly outputMode?: string;
}

/** Indices `[batch, n]` as vectors `[batch, numTokens]`, or `[batch, n, numTokens]` for `oneHot`. */
export class CategoryEncoding extends Layer {
  static readonly className: string = "CategoryEncoding";
  static readonly optionNames: KnownOptions = { numTokens: true, outputMode: true } satisfies OptionNames<
    CategoryEncodingOptions,
    LayerOptions
  >;
  readonly numTokens: number;
  readonly outputMode: VectorMode;

  constructor(options: CategoryEncodingOptions) {
    super(options);
    this.numTokens = positiveInteger(options.numTokens, "numTokens", "CategoryEncoding");
    this.outputMode = parseMode(options.outputMode ?? "multiHot", vectorModes, "CategoryEncoding");
  }

  override call(inputs: TensorTree, options: CallOptions): TensorTree {
    const given = options["countWeights"];
    const weights = given === undefined || given === null ? undefined : asTensor(given as TensorLike);
    if (weights && this.outputMode !== "count")
      valueError(`countWeights are for the output mode count; ${this.name} has ${this.outputMode}`, { location: this.location });
    return encode(ops.cast(oneInput(inputs, this), "int32"), this.numTokens, this.outputMode, this.computeDtype, weights);
  }

  override getConfig(): Config {
    return { ...super.getConfig(), numTokens: this.numTokens, outputMode: this.outputMode };
  }
}
