/** What the lookup of texts and that of numbers share. */

import { shown, valueError } from "../../errors.ts";
import type { Config } from "../../interfaces.ts";
import type { LayerOptions } from "../../layer/layer.ts";
import * as ops from "../../ops.ts";
import { type Tensor, tensor } from "../../tensor/tensor.ts";
import { batchesOf } from "../batches.ts";
import { encode } from "../encoding.ts";
import { HostLayer } from "./host-layer.ts";
import { type LookupOptions, TokenTable } from "./token-table.ts";
import { type Token, tokenArray } from "./values.ts";

/** Two whole numbers that key a hash; one stands for both. */
export type Salt = number | readonly [number, number];

export function parseSalt(salt: unknown, layer: string): readonly [number, number] | null {
  if (salt === null || salt === undefined) return null;
  const pair: unknown = typeof salt === "number" ? [salt, salt] : salt;
  return Array.isArray(pair) && pair.length === 2 && pair.every((item) => Number.isInteger(item))
    ? [Number(pair[0]), Number(pair[1])]
    : valueError(`salt of ${layer} must be a whole number, or a list of two; got ${shown(salt)}`);
}

export abstract class IndexLookup<T extends Token> extends HostLayer {
  readonly table: TokenTable<T>;

  constructor(layerOptions: LayerOptions, options: LookupOptions<T>, oovToken: T) {
    super(layerOptions);
    this.table = new TokenTable<T>(options, oovToken, this);
  }

  protected abstract tokenOf(x: Token): T;
  /** Which of several indices for unknown tokens one gets, from 0. */
  protected abstract unknownIndex(token: T): number;

  getVocabulary(options: { readonly includeSpecialTokens?: boolean } = {}): (T | null)[] {
    return this.table.getVocabulary(options.includeSpecialTokens ?? true);
  }
  get vocabularySize(): number {
    return this.table.vocabularySize;
  }
  setVocabulary(vocabulary: readonly T[], idfWeights: readonly number[] | null = null): void {
    this.table.setVocabulary(vocabulary, idfWeights);
  }

  /** Learns the vocabulary from an array, or from something that gives arrays one by one, of which `steps` are taken. */
  adapt(data: unknown, options: { readonly steps?: number | null } = {}): void {
    this.resetState();
    for (const batch of batchesOf(data, options.steps ?? null)) this.updateState(batch);
    this.finalizeState();
  }
  /** Counts the tokens of a batch, whose rows are documents. */
  updateState(data: unknown): void {
    const { shape, tokens } = tokenArray(data, this);
    const length = Math.max(
      1,
      shape.slice(1).reduce((product, size) => product * size, 1),
    );
    const document = (i: number): readonly T[] => tokens.slice(i * length, (i + 1) * length).map((token) => this.tokenOf(token));
    this.table.update(Array.from({ length: tokens.length / length }, (_, i) => document(i)));
  }
  finalizeState(): void {
    this.table.finalize();
  }
  resetState(): void {
    this.table.resetState();
  }

  /** The index of a token; -1 for padding that counts for nothing. */
  indexOf(token: T): number {
    const { table } = this;
    if (token === table.maskToken) return table.oovStart === 1 ? 0 : -1;
    const known = table.indexOf(token);
    if (known !== undefined) return known;
    if (table.numOovIndices === 0)
      return valueError(`${this.name} does not know ${shown(token)}, and has no index for unknown tokens`, {
        help: "set numOovIndices to 1",
      });
    return table.oovStart + (table.numOovIndices === 1 ? 0 : this.unknownIndex(token));
  }

  protected override transform(inputs: unknown): Tensor {
    const { shape, tokens } = tokenArray(inputs, this);
    const indices = Int32Array.from(tokens, (token) => this.indexOf(this.tokenOf(token)));
    return this.encodeIndices(tensor(indices, shape, "int32"));
  }

  /** Indices `[batch, ...]` in the form that the mode asks for. */
  encodeIndices(indices: Tensor): Tensor {
    const { table } = this;
    const { outputMode } = table;
    if (outputMode === "int") return indices;
    const vectors = encode(indices, table.depth, outputMode === "tfIdf" ? "count" : outputMode, "float32");
    return outputMode === "tfIdf" ? ops.mul(vectors, tensor([...table.idfWeights])) : ops.cast(vectors, "int32");
  }

  override getConfig(): Config {
    return { ...super.getConfig(), ...this.table.getConfig() };
  }
}
