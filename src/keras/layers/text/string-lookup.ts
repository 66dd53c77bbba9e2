/** Texts to indices, and back. */

import { shown, valueError } from "../../errors.ts";
import type { Config } from "../../interfaces.ts";
import type { LayerOptions } from "../../layer/layer.ts";
import type { KnownOptions, OptionNames } from "../../options.ts";
import { asTensor, type Tensor, type TensorLike } from "../../tensor/tensor.ts";
import { hashBucket } from "./fingerprint.ts";
import { IndexLookup, parseSalt, type Salt } from "./index-lookup.ts";
import { type LookupOptions, lookupOptionNames } from "./token-table.ts";
import type { Token, Tokens } from "./values.ts";

export interface StringLookupOptions extends LayerOptions, LookupOptions<string> {
  /** Keys the hash of unknown tokens. */
  readonly salt?: Salt | null;
  /** The encoding of texts: `utf-8`. */
  readonly encoding?: string;
}

/** Texts to indices, before a model. With `invert` it goes from indices to texts: `decode`. */
export class StringLookup extends IndexLookup<string> {
  static readonly className: string = "StringLookup";
  static readonly optionNames: KnownOptions = { ...lookupOptionNames, salt: true, encoding: true } satisfies OptionNames<
    StringLookupOptions,
    LayerOptions
  >;
  readonly salt: readonly [number, number] | null;

  constructor(options: StringLookupOptions = {}) {
    super(options, options, "[UNK]");
    const { encoding = "utf-8" } = options;
    if (encoding.toLowerCase() !== "utf-8") valueError(`encoding of ${this.getClassName()} must be "utf-8"; got ${shown(encoding)}`);
    this.salt = parseSalt(options.salt, this.getClassName());
  }

  protected override tokenOf(x: Token): string {
    return String(x);
  }
  protected override unknownIndex(token: string): number {
    return hashBucket(token, this.table.numOovIndices, this.salt);
  }
  protected override transform(inputs: unknown): Tensor {
    return this.table.invert
      ? valueError(`${this.name} goes from indices to texts, which no tensor holds`, { help: "call decode(indices)" })
      : super.transform(inputs);
  }

  /** The texts for indices, in nested arrays of the same shape. */
  decode(indices: TensorLike): Tokens<string> {
    const values = asTensor(indices, "int32");
    const texts = Array.from(values.dataSync(), (index) => this.table.tokenAt(Number(index)) ?? "");
    const nest = (axis: number, from: number, count: number): Tokens<string> => {
      if (axis === values.rank) return texts[from] ?? "";
      const size = Number(values.dim(axis));
      return Array.from({ length: size }, (_, i) => nest(axis + 1, from + (i * count) / size, count / size));
    };
    return nest(0, 0, texts.length);
  }

  override getConfig(): Config {
    return { ...super.getConfig(), salt: this.salt, encoding: "utf-8" };
  }
}
