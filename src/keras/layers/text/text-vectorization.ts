/** Texts to indices of their words. */

import { customObject } from "../../custom-objects.ts";
import { shown, valueError } from "../../errors.ts";
import type { Config } from "../../interfaces.ts";
import { Layer, type LayerOptions } from "../../layer/layer.ts";
import type { KnownOptions, OptionNames } from "../../options.ts";
import { camelConfig } from "../../registry.ts";
import { type Tensor, tensor } from "../../tensor/tensor.ts";
import { batchesOf } from "../batches.ts";
import { HostLayer } from "./host-layer.ts";
import { StringLookup } from "./string-lookup.ts";
import { type Tokens, tokenArray } from "./values.ts";

const standardizations = ["lowerAndStripPunctuation", "lower", "stripPunctuation"] as const;
const splits = ["whitespace", "character"] as const;
type Standardize = (typeof standardizations)[number] | ((text: string) => string) | null;
type Split = (typeof splits)[number] | ((text: string) => readonly string[]) | null;

export interface TextVectorizationOptions extends LayerOptions {
  /** The greatest number of indices, those for padding and unknown words included; null for any. */
  readonly maxTokens?: number | null;
  /** `lower_and_strip_punctuation`, the default, `lower`, `strip_punctuation`, a function of a text, or null for nothing. */
  readonly standardize?: string | ((text: string) => string) | null;
  /** `whitespace`, the default, `character`, a function from a text to its parts, or null where texts are tokens already. */
  readonly split?: string | ((text: string) => readonly string[]) | null;
  /** Also takes sequences of tokens as tokens: of up to so many, or of the given lengths. */
  readonly ngrams?: number | readonly number[] | null;
  /** `int`, the default, `multi_hot`, `count`, `tf_idf`. */
  readonly outputMode?: string;
  /** The length that results are cut or padded to, for the mode `int`; null takes that of the longest text. */
  readonly outputSequenceLength?: number | null;
  readonly padToMaxTokens?: boolean;
  readonly vocabulary?: readonly string[] | null;
  readonly idfWeights?: readonly number[] | null;
  /** The encoding of texts: `utf-8`. */
  readonly encoding?: string;
  readonly hasInputVocabulary?: boolean;
  /** Kept in configs for Keras, which makes room with it. */
  readonly vocabularySize?: number | null;
}

const punctuation = /[!"#$%&()*+,\-./:;<=>?@[\\\]^_`{|}~']/g;

function named<T extends string>(value: unknown, names: readonly T[], option: string): T {
  const camel = typeof value === "string" ? value.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()) : value;
  return (
    names.find((name) => name === camel) ??
    valueError(`${option} of TextVectorization must be one of ${names.join(", ")}, a function or null; got ${shown(value)}`)
  );
}

/** Only A to Z, as in TensorFlow. */
function lower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Sequences of `width` neighbouring tokens. */
function sequences(tokens: readonly string[], width: number): readonly string[] {
  return Array.from({ length: Math.max(0, tokens.length - width + 1) }, (_, i) => tokens.slice(i, i + width).join(" "));
}

/**
 * Texts to indices of their words, or to vectors: standardize, split, look up. Works on data before a model, which gets whole
 * numbers: index 0 is padding, index 1 an unknown word.
 */
export class TextVectorization extends HostLayer {
  static readonly className: string = "TextVectorization";
  static readonly optionNames: KnownOptions = {
    maxTokens: true,
    standardize: true,
    split: true,
    ngrams: true,
    outputMode: true,
    outputSequenceLength: true,
    padToMaxTokens: true,
    vocabulary: true,
    idfWeights: true,
    encoding: true,
    hasInputVocabulary: true,
    vocabularySize: true,
  } satisfies OptionNames<TextVectorizationOptions, LayerOptions>;
  readonly standardize: Standardize;
  readonly split: Split;
  readonly ngrams: number | readonly number[] | null;
  readonly outputSequenceLength: number | null;
  readonly lookup: StringLookup;

  constructor(options: TextVectorizationOptions = {}) {
    super(options);
    const { standardize = "lowerAndStripPunctuation", split = "whitespace", ngrams = null, outputSequenceLength = null } = options;
    this.standardize =
      standardize === null || typeof standardize === "function" ? standardize : named(standardize, standardizations, "standardize");
    this.split = split === null || typeof split === "function" ? split : named(split, splits, "split");
    const widths = typeof ngrams === "number" ? [ngrams] : (ngrams ?? []);
    if (widths.some((width) => !Number.isInteger(width) || width < 1))
      valueError(`ngrams of TextVectorization must be a positive integer or a list of them; got ${shown(ngrams)}`);
    this.ngrams = ngrams;
    this.lookup = new StringLookup({
      name: `${this.name}_lookup`,
      maxTokens: options.maxTokens ?? null,
      vocabulary: options.vocabulary ?? null,
      idfWeights: options.idfWeights ?? null,
      padToMaxTokens: options.padToMaxTokens ?? false,
      maskToken: "",
      outputMode: options.outputMode ?? "int",
      encoding: options.encoding ?? "utf-8",
      ...(options.hasInputVocabulary === undefined ? {} : { hasInputVocabulary: options.hasInputVocabulary }),
    });
    if (outputSequenceLength !== null && this.lookup.table.outputMode !== "int")
      valueError(`outputSequenceLength of TextVectorization is for the output mode int; it has ${this.lookup.table.outputMode}`);
    if (outputSequenceLength !== null && (!Number.isInteger(outputSequenceLength) || outputSequenceLength < 1))
      valueError(`outputSequenceLength of TextVectorization must be a positive integer; got ${shown(outputSequenceLength)}`);
    this.outputSequenceLength = outputSequenceLength;
  }

  getVocabulary(options: { readonly includeSpecialTokens?: boolean } = {}): (string | null)[] {
    return this.lookup.getVocabulary(options);
  }
  get vocabularySize(): number {
    return this.lookup.vocabularySize;
  }
  setVocabulary(vocabulary: readonly string[], idfWeights: readonly number[] | null = null): void {
    this.lookup.setVocabulary(vocabulary, idfWeights);
  }

  /** Learns the vocabulary from texts: an array, or something that gives arrays one by one, of which `steps` are taken. */
  adapt(data: Tokens<string> | Iterable<Tokens<string>>, options: { readonly steps?: number | null } = {}): void {
    this.resetState();
    for (const batch of batchesOf(data, options.steps ?? null)) this.updateState(batch);
    this.finalizeState();
  }
  updateState(data: unknown): void {
    this.lookup.table.update(this.#documents(data).documents);
  }
  finalizeState(): void {
    this.lookup.finalizeState();
  }
  resetState(): void {
    this.lookup.resetState();
  }

  /** The tokens of each text. */
  #documents(data: unknown): { readonly documents: readonly (readonly string[])[]; readonly single: boolean } {
    const { shape, tokens } = tokenArray(data, this);
    const texts = tokens.map((text) => this.#standardized(String(text)));
    if (this.split === null) {
      const length = shape.length < 2 ? (shape[0] ?? 1) : shape.slice(1).reduce((product, size) => product * size, 1);
      const count = length === 0 ? 0 : texts.length / length;
      const documents = Array.from({ length: count }, (_, i) => this.#withSequences(texts.slice(i * length, (i + 1) * length)));
      return { documents, single: shape.length < 2 };
    }
    if (shape.length > 2 || (shape.length === 2 && shape[1] !== 1))
      valueError(`${this.name} splits texts of shape [batch] or [batch, 1]; the input has shape [${shape.join(", ")}]`, {
        location: this.location,
      });
    return { documents: texts.map((text) => this.#withSequences(this.#parts(text))), single: shape.length === 0 };
  }

  #standardized(text: string): string {
    const { standardize } = this;
    if (typeof standardize === "function") return standardize(text);
    if (standardize === null) return text;
    const lowered = standardize === "stripPunctuation" ? text : lower(text);
    return standardize === "lower" ? lowered : lowered.replace(punctuation, "");
  }

  #parts(text: string): readonly string[] {
    const { split } = this;
    if (typeof split === "function") return split(text);
    return split === "character" ? [...text] : text.split(/[ \t\n\v\f\r]+/).filter((part) => part !== "");
  }

  #withSequences(tokens: readonly string[]): readonly string[] {
    const { ngrams } = this;
    if (ngrams === null) return tokens;
    const widths = typeof ngrams === "number" ? Array.from({ length: ngrams }, (_, i) => i + 1) : ngrams;
    return widths.flatMap((width) => sequences(tokens, width));
  }

  protected override transform(inputs: unknown): Tensor {
    const { documents, single } = this.#documents(inputs);
    const rows = documents.map((tokens) => tokens.map((token) => this.lookup.indexOf(token)));
    const isInt = this.lookup.table.outputMode === "int";
    const length = this.outputSequenceLength ?? rows.reduce((longest, row) => Math.max(longest, row.length), 0);
    // Where texts are shorter there is padding; in vectors it counts for nothing.
    const padding = isInt ? 0 : -1;
    const indices = new Int32Array(rows.length * length).fill(padding);
    for (const [i, row] of rows.entries()) indices.set(row.slice(0, length), i * length);
    return this.lookup.encodeIndices(tensor(indices, single ? [length] : [rows.length, length], "int32"));
  }

  /** Functions are stored by their names, and found again among custom objects. */
  static override fromConfig(this: new (config: never) => Layer, config: Config, customObjects?: Readonly<Record<string, unknown>>): Layer {
    const camel = camelConfig(config);
    const found = (value: unknown): unknown => (typeof value === "string" ? (customObject(value, customObjects) ?? value) : value);
    // biome-ignore lint/complexity/noThisInStatic: the subclass that is asked
    return Layer.fromConfig.call(this, { ...camel, standardize: found(camel["standardize"]), split: found(camel["split"]) });
  }

  override getConfig(): Config {
    const { maxTokens, padToMaxTokens, outputMode, vocabulary, idfWeights, hasInputVocabulary } = this.lookup.getConfig();
    const functionName = (x: Standardize | Split): string | null => (typeof x === "function" ? x.name : x);
    return {
      ...super.getConfig(),
      maxTokens,
      standardize: functionName(this.standardize),
      split: functionName(this.split),
      ngrams: this.ngrams,
      outputMode,
      outputSequenceLength: this.outputSequenceLength,
      padToMaxTokens,
      vocabulary,
      idfWeights,
      encoding: "utf-8",
      ...(hasInputVocabulary === undefined ? {} : { hasInputVocabulary }),
    };
  }
}
