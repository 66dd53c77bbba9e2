/** Whole numbers to indices, and back. */

import { notImplemented, shown, valueError } from "../../errors.ts";
import type { Config } from "../../interfaces.ts";
import type { LayerOptions } from "../../layer/layer.ts";
import * as ops from "../../ops.ts";
import type { KnownOptions, OptionNames } from "../../options.ts";
import { type Tensor, tensor } from "../../tensor/tensor.ts";
import type { TensorTree } from "../../tree.ts";
import { oneInput } from "../shared.ts";
import { hashBucket } from "./fingerprint.ts";
import { IndexLookup, parseSalt, type Salt } from "./index-lookup.ts";
import { type LookupOptions, lookupOptionNames } from "./token-table.ts";
import { type Token, tokenArray } from "./values.ts";

export interface IntegerLookupOptions extends LayerOptions, LookupOptions<number> {
  /** `int64`; numbers are those of int32. */
  readonly vocabularyDtype?: string;
  /** Keys the hash of unknown numbers. */
  readonly salt?: Salt | null;
}

function integers(values: readonly number[]): Tensor {
  return tensor([...values], [values.length], "int32");
}

/**
 * Whole numbers to indices, before a model or inside one; inside one an unknown number that has no index becomes -1. With
 * `invert` it goes from indices to the numbers.
 */
export class IntegerLookup extends IndexLookup<number> {
  static readonly className: string = "IntegerLookup";
  static readonly optionNames: KnownOptions = {
    ...lookupOptionNames,
    vocabularyDtype: true,
    salt: true,
  } satisfies OptionNames<IntegerLookupOptions, LayerOptions>;
  readonly oovMethod: "floormod" | "farmhash";
  readonly salt: readonly [number, number] | null;

  constructor(options: IntegerLookupOptions = {}) {
    super(options, options, -1);
    const { oovMethod = "floormod", vocabularyDtype = "int64" } = options;
    if (vocabularyDtype !== "int64") valueError(`vocabularyDtype of IntegerLookup must be "int64"; got ${shown(vocabularyDtype)}`);
    this.oovMethod =
      oovMethod === "floormod" || oovMethod === "farmhash"
        ? oovMethod
        : valueError(`oovMethod of IntegerLookup must be "floormod" or "farmhash"; got ${shown(oovMethod)}`);
    this.salt = parseSalt(options.salt, "IntegerLookup");
    if (this.salt && this.oovMethod !== "farmhash") valueError('salt of IntegerLookup is for the oovMethod "farmhash"');
  }

  protected override tokenOf(x: Token): number {
    return Math.trunc(Number(x));
  }
  protected override unknownIndex(token: number): number {
    const count = this.table.numOovIndices;
    return this.oovMethod === "farmhash" ? hashBucket(String(token), count, this.salt) : ((token % count) + count) % count;
  }
  protected override transform(inputs: unknown): Tensor {
    if (!this.table.invert) return super.transform(inputs);
    const { shape, tokens } = tokenArray(inputs, this);
    return tensor(
      Int32Array.from(tokens, (index) => this.table.tokenAt(Number(index)) ?? 0),
      shape,
      "int32",
    );
  }

  override call(inputs: TensorTree): TensorTree {
    const x = ops.cast(oneInput(inputs, this), "int32");
    return this.table.invert ? this.#numbers(x) : this.encodeIndices(this.#indices(x));
  }

  #numbers(indices: Tensor): Tensor {
    const numbers = this.getVocabulary().map((number) => number ?? 0);
    const known = ops.logicalAnd(ops.greaterEqual(indices, 0), ops.less(indices, numbers.length));
    return ops.where(known, ops.take(integers(numbers), indices), this.table.oovToken ?? 0);
  }

  #indices(x: Tensor): Tensor {
    const { tokens, tokenStart, oovStart, maskToken } = this.table;
    // Tokens are distinct: at most one of them equals a number, and the sum over all is its index.
    const hits = ops.equal(ops.expandDims(x, -1), integers(tokens));
    const index = ops.sum(ops.where(hits, integers(tokens.map((_, i) => i + tokenStart)), 0), { axis: -1 });
    const known = ops.where(ops.any(hits, { axis: -1 }), index, this.#unknown(x));
    return maskToken === null ? known : ops.where(ops.equal(x, maskToken), oovStart === 1 ? 0 : -1, known);
  }

  #unknown(x: Tensor): Tensor | number {
    const { numOovIndices, oovStart } = this.table;
    if (numOovIndices < 2) return numOovIndices === 0 ? -1 : oovStart;
    if (this.oovMethod === "farmhash")
      return notImplemented(`${this.name} hashes unknown numbers, which no model can`, {
        location: this.location,
        help: 'choose the oovMethod "floormod", or apply the layer to the data before the model',
      });
    return ops.add(ops.mod(x, numOovIndices), oovStart);
  }

  override getConfig(): Config {
    return { ...super.getConfig(), oovMethod: this.oovMethod, vocabularyDtype: "int64", salt: this.salt };
  }
}
