/** The tokens that a lookup layer knows: given, or learned from data. */

import { runtimeError, shown, valueError } from "../../errors.ts";
import type { Config } from "../../interfaces.ts";
import { parseMode, type VectorMode, vectorModes } from "../encoding.ts";
import { positiveInteger } from "../shared.ts";
import type { Token } from "./values.ts";

const lookupModes = ["int", ...vectorModes, "tfIdf"] as const;
/** `int`: an index per token; `tfIdf`: as `count`, multiplied by how rare a token is; or a `VectorMode`. */
export type LookupMode = "int" | "tfIdf" | VectorMode;

export interface LookupOptions<T extends Token> {
  /** The greatest number of indices, special ones included; null for any. */
  readonly maxTokens?: number | null;
  /** Indices for unknown tokens; default 1. With 0 an unknown token is an error. */
  readonly numOovIndices?: number;
  /** Stands for padding: index 0, or nothing in vectors. Default null, for none. */
  readonly maskToken?: T | null;
  /** What unknown tokens become on the way back. */
  readonly oovToken?: T | null;
  readonly vocabulary?: readonly T[] | null;
  /** How rare each token of the vocabulary is, for the mode `tfIdf`. */
  readonly idfWeights?: readonly number[] | null;
  /** From indices to tokens; mode `int` only. */
  readonly invert?: boolean;
  /** A `LookupMode`; default `int`. */
  readonly outputMode?: string;
  /** Vectors have `maxTokens` elements, however many tokens there are. */
  readonly padToMaxTokens?: boolean;
  /** How unknown numbers share several indices: `floormod`, the default, by remainder, or `farmhash`. Texts are hashed. */
  readonly oovMethod?: string;
  /** False where a vocabulary in a config was learned and may be learned anew. */
  readonly hasInputVocabulary?: boolean;
}

export const lookupOptionNames = {
  maxTokens: true,
  numOovIndices: true,
  maskToken: true,
  oovToken: true,
  vocabulary: true,
  idfWeights: true,
  invert: true,
  outputMode: true,
  padToMaxTokens: true,
  oovMethod: true,
  hasInputVocabulary: true,
} as const;

/** How UTF-8 bytes compare, which is how code points do. */
function compareTokens(a: Token, b: Token): number {
  if (typeof a === "number" || typeof b === "number") return Number(a) - Number(b);
  const [left, right] = [[...a], [...b]];
  for (const [i, character] of left.entries()) {
    const difference = (character.codePointAt(0) ?? 0) - (right[i]?.codePointAt(0) ?? -1);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export class TokenTable<T extends Token> {
  readonly maxTokens: number | null;
  readonly numOovIndices: number;
  readonly maskToken: T | null;
  readonly oovToken: T | null;
  readonly invert: boolean;
  readonly outputMode: LookupMode;
  readonly padToMaxTokens: boolean;
  /** True where the vocabulary was given, and so cannot be learned. */
  readonly hasInputVocabulary: boolean;
  readonly #layer: { readonly name: string };
  #tokens: readonly T[] = [];
  #indices = new Map<T, number>();
  #idfWeights: readonly number[] | null = null;
  #counts = new Map<T, number>();
  #documentCounts = new Map<T, number>();
  #documents = 0;

  constructor(options: LookupOptions<T>, defaultOov: T, layer: { readonly name: string; getClassName(): string }) {
    const name = layer.getClassName();
    this.#layer = layer;
    this.maxTokens = options.maxTokens ?? null;
    if (this.maxTokens !== null && positiveInteger(this.maxTokens, "maxTokens", name) < 2)
      valueError(`maxTokens of ${name} must be above 1; got ${shown(this.maxTokens)}`);
    this.numOovIndices = options.numOovIndices ?? 1;
    if (!Number.isInteger(this.numOovIndices) || this.numOovIndices < 0)
      valueError(`numOovIndices of ${name} must be 0 or more; got ${shown(this.numOovIndices)}`);
    this.maskToken = options.maskToken ?? null;
    this.oovToken = options.oovToken === undefined ? defaultOov : options.oovToken;
    this.invert = options.invert ?? false;
    const { outputMode = "int", padToMaxTokens = false } = options;
    this.outputMode = parseMode(outputMode === "binary" ? "multiHot" : outputMode === "tf-idf" ? "tfIdf" : outputMode, lookupModes, name);
    if (this.invert && this.outputMode !== "int")
      valueError(`outputMode of ${name} must be "int" where invert is true; got ${shown(outputMode)}`);
    this.padToMaxTokens = padToMaxTokens;
    if (padToMaxTokens && this.maxTokens === null) valueError(`padToMaxTokens of ${name} needs maxTokens`);
    const { vocabulary = null, idfWeights = null } = options;
    if (idfWeights !== null && this.outputMode !== "tfIdf")
      valueError(`idfWeights of ${name} are for the output mode tfIdf; it has ${this.outputMode}`);
    this.hasInputVocabulary = options.hasInputVocabulary ?? vocabulary !== null;
    if (vocabulary !== null) this.setVocabulary(vocabulary, idfWeights);
  }

  /** Number of indices for padding. */
  get oovStart(): number {
    return this.maskToken !== null && this.outputMode === "int" ? 1 : 0;
  }
  /** The index of the first token that is not special. */
  get tokenStart(): number {
    return this.oovStart + this.numOovIndices;
  }
  get vocabularySize(): number {
    return this.#tokens.length + this.tokenStart;
  }
  /** Elements of vectors. */
  get depth(): number {
    if (this.padToMaxTokens && this.maxTokens !== null) return this.maxTokens;
    if (this.#tokens.length === 0)
      runtimeError(`${this.#layer.name} has no vocabulary, so the length of its vectors is not known`, {
        help: "give the option vocabulary, or call adapt with sample data first",
      });
    return this.vocabularySize;
  }
  /** Tokens that are not special. */
  get tokens(): readonly T[] {
    return this.#tokens;
  }
  get idfWeights(): readonly number[] {
    return (
      this.#idfWeights ?? valueError(`${this.#layer.name} has no idfWeights`, { help: "call adapt, or give them beside a vocabulary" })
    );
  }

  indexOf(token: T): number | undefined {
    return this.#indices.get(token);
  }
  /** The token at an index: unknown ones are `oovToken`. */
  tokenAt(index: number): T | null {
    if (index === 0 && this.oovStart === 1) return this.maskToken;
    return this.#tokens[index - this.tokenStart] ?? this.oovToken;
  }

  getVocabulary(includeSpecialTokens: boolean): (T | null)[] {
    const all = Array.from({ length: this.vocabularySize }, (_, index) => this.tokenAt(index));
    return includeSpecialTokens ? all : all.slice(this.tokenStart);
  }

  setVocabulary(vocabulary: readonly T[], idfWeights: readonly number[] | null): void {
    const { name } = this.#layer;
    if (!Array.isArray(vocabulary))
      valueError(`the vocabulary of ${name} must be a list of tokens; got ${shown(vocabulary)}`, {
        help: "read a file of tokens in your program, and give its lines",
      });
    if (this.outputMode === "tfIdf" ? idfWeights === null : idfWeights !== null)
      valueError(`idfWeights of ${name} are given where the output mode is tfIdf, and only there`);
    if (vocabulary.length === 0) valueError(`the vocabulary of ${name} is empty`);
    const special = [
      ...new Array<T | null>(this.oovStart).fill(this.maskToken),
      ...new Array<T | null>(this.numOovIndices).fill(this.oovToken),
    ];
    const withSpecial = special.every((token, i) => token === vocabulary[i]) && special.length > 0;
    const tokens = withSpecial ? vocabulary.slice(special.length) : vocabulary;
    const repeated = [...new Set(tokens.filter((token, i) => tokens.indexOf(token) !== i))];
    if (repeated.length > 0) valueError(`the vocabulary of ${name} has ${repeated.map(shown).join(", ")} more than once`);
    for (const token of this.invert ? [this.maskToken, this.oovToken] : [this.maskToken])
      if (token !== null && tokens.includes(token))
        valueError(`the vocabulary of ${name} has the special token ${shown(token)} at position ${vocabulary.lastIndexOf(token)}`, {
          help: `leave special tokens out, or put all of them first: ${special.map(shown).join(", ")}`,
        });
    if (this.maxTokens !== null && tokens.length + this.tokenStart > this.maxTokens)
      valueError(`the vocabulary of ${name} needs ${tokens.length + this.tokenStart} indices; maxTokens is ${this.maxTokens}`);
    if (idfWeights !== null) {
      if (idfWeights.length !== vocabulary.length)
        valueError(`idfWeights of ${name} has ${idfWeights.length} numbers for a vocabulary of ${vocabulary.length}`);
      this.#idfWeights = this.#padWeights(withSpecial ? idfWeights : this.#withSpecialWeights(idfWeights));
    }
    this.#setTokens(tokens);
  }

  #setTokens(tokens: readonly T[]): void {
    this.#tokens = tokens;
    this.#indices = new Map(tokens.map((token, i) => [token, i + this.tokenStart]));
  }

  /** Unknown tokens are as rare as the average one. */
  #withSpecialWeights(weights: readonly number[]): readonly number[] {
    return [...new Array<number>(this.tokenStart).fill(mean(weights)), ...weights];
  }
  #padWeights(weights: readonly number[]): readonly number[] {
    const missing = this.padToMaxTokens && this.maxTokens !== null ? this.maxTokens - weights.length : 0;
    return [...weights, ...new Array<number>(missing).fill(0)];
  }

  // Learning

  resetState(): void {
    this.#counts = new Map();
    this.#documentCounts = new Map();
    this.#documents = 0;
  }

  /** Counts the tokens of documents. */
  update(documents: Iterable<readonly T[]>): void {
    if (this.hasInputVocabulary)
      valueError(`${this.#layer.name} was given a vocabulary, so it cannot adapt to data`, { help: "leave the option vocabulary out" });
    const increment = (counts: Map<T, number>, token: T): void => {
      counts.set(token, (counts.get(token) ?? 0) + 1);
    };
    for (const document of documents) {
      this.#documents++;
      for (const token of document) increment(this.#counts, token);
      for (const token of new Set(document)) increment(this.#documentCounts, token);
    }
  }

  /** Makes a vocabulary of what was counted: frequent tokens first, of equally frequent ones the greater first. */
  finalize(): void {
    const learned = [...this.#counts].filter(([token]) => token !== this.maskToken && token !== this.oovToken);
    if (this.hasInputVocabulary || learned.length === 0) return;
    const sorted = learned.toSorted(([a, countA], [b, countB]) => countB - countA || compareTokens(b, a)).map(([token]) => token);
    this.#setTokens(this.maxTokens === null ? sorted : sorted.slice(0, this.maxTokens - this.tokenStart));
    if (this.outputMode === "tfIdf") {
      const weights = this.#tokens.map((token) => Math.log(1 + this.#documents / (1 + (this.#documentCounts.get(token) ?? 0))));
      this.#idfWeights = this.#padWeights(this.#withSpecialWeights(weights));
    }
    this.resetState();
  }

  getConfig(): Config {
    const hasTokens = this.#tokens.length > 0;
    return {
      maxTokens: this.maxTokens,
      numOovIndices: this.numOovIndices,
      maskToken: this.maskToken,
      oovToken: this.oovToken,
      vocabulary: hasTokens ? this.#tokens : null,
      // Those of the vocabulary alone: special ones and padding follow from them.
      idfWeights: this.#idfWeights ? this.#idfWeights.slice(this.tokenStart, this.vocabularySize) : null,
      invert: this.invert,
      outputMode: this.outputMode,
      padToMaxTokens: this.padToMaxTokens,
      ...(hasTokens && !this.hasInputVocabulary ? { hasInputVocabulary: false } : {}),
    };
  }
}
