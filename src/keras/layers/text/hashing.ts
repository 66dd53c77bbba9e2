/** Texts and whole numbers to a fixed number of classes, without a vocabulary. */

import { shown, valueError } from "../../errors.ts";
import type { Config } from "../../interfaces.ts";
import type { LayerOptions } from "../../layer/layer.ts";
import type { KnownOptions, OptionNames } from "../../options.ts";
import { type Tensor, tensor } from "../../tensor/tensor.ts";
import { encode, parseMode, type VectorMode, vectorModes } from "../encoding.ts";
import { positiveInteger } from "../shared.ts";
import { fingerprint, hashBucket, joinFingerprints } from "./fingerprint.ts";
import { HostLayer } from "./host-layer.ts";
import { parseSalt, type Salt } from "./index-lookup.ts";
import { type Token, type TokenArray, tokenArray } from "./values.ts";

export interface HashingOptions extends LayerOptions {
  readonly numBins: number;
  /** A token that gets class 0, alone. */
  readonly maskValue?: string | number | null;
  /** Keys the hash: without the key no one can tell which tokens share a class. */
  readonly salt?: Salt | null;
  /** `int`, the default, or a `VectorMode`. */
  readonly outputMode?: string;
}

/** The class of each text or number, by its hash. Works on data before a model. */
export class Hashing extends HostLayer {
  static readonly className: string = "Hashing";
  static readonly optionNames: KnownOptions = { numBins: true, maskValue: true, salt: true, outputMode: true } satisfies OptionNames<
    HashingOptions,
    LayerOptions
  >;
  readonly numBins: number;
  readonly maskValue: string | number | null;
  readonly salt: readonly [number, number] | null;
  readonly outputMode: "int" | VectorMode;

  constructor(options: HashingOptions) {
    super(options);
    this.numBins = positiveInteger(options.numBins, "numBins", "Hashing");
    this.maskValue = options.maskValue ?? null;
    this.salt = parseSalt(options.salt, "Hashing");
    this.outputMode = parseMode(options.outputMode ?? "int", ["int", ...vectorModes], "Hashing");
  }

  #classOf(token: Token): number {
    const masks = this.maskValue !== null && this.numBins > 1;
    if (masks && token === this.maskValue) return 0;
    const text = String(typeof token === "number" ? Math.trunc(token) : token);
    return masks ? hashBucket(text, this.numBins - 1, this.salt) + 1 : hashBucket(text, this.numBins, this.salt);
  }

  protected override transform(inputs: unknown): Tensor {
    const { shape, tokens } = tokenArray(inputs, this);
    const classes = tensor(
      Int32Array.from(tokens, (token) => this.#classOf(token)),
      shape,
      "int32",
    );
    return this.outputMode === "int" ? classes : encode(classes, this.numBins, this.outputMode, this.computeDtype);
  }

  override getConfig(): Config {
    const { numBins, salt, maskValue, outputMode } = this;
    return { ...super.getConfig(), numBins, salt, maskValue, outputMode };
  }
}

export interface HashedCrossingOptions extends LayerOptions {
  readonly numBins: number;
  /** `int`, the default, or `oneHot`. */
  readonly outputMode?: string;
}

/** Where TensorFlow starts to join fingerprints. */
const crossingKey = 0xdecafcaffen;

/**
 * The class of each combination of texts or whole numbers: `apply([a, b])` for features `[batch]` or `[batch, 1]`. Works on
 * data before a model.
 */
export class HashedCrossing extends HostLayer {
  static readonly className: string = "HashedCrossing";
  static readonly optionNames: KnownOptions = { numBins: true, outputMode: true } satisfies OptionNames<
    HashedCrossingOptions,
    LayerOptions
  >;
  readonly numBins: number;
  readonly outputMode: "int" | "oneHot";

  constructor(options: HashedCrossingOptions) {
    super(options);
    this.numBins = positiveInteger(options.numBins, "numBins", "HashedCrossing");
    this.outputMode = parseMode(options.outputMode ?? "int", ["int", "oneHot"], "HashedCrossing");
  }

  protected override transform(inputs: unknown): Tensor {
    if (!Array.isArray(inputs) || inputs.length < 2)
      return valueError(`${this.name} takes a list of at least two features; got ${shown(inputs)}`, { location: this.location });
    const features = inputs.map((feature: unknown) => tokenArray(feature, this));
    const [{ shape, tokens }] = features as [TokenArray];
    if (shape.length > 2 || (shape.length === 2 && shape[1] !== 1) || features.some((other) => String(other.shape) !== String(shape)))
      valueError(
        `features of ${this.name} must have one shape, [], [batch] or [batch, 1]; got ${features.map((item) => `[${item.shape.join(", ")}]`).join(" and ")}`,
        { location: this.location },
      );
    const classes = tokens.map((_, i) => this.#classOf(features.map((feature) => feature.tokens[i] ?? "")));
    const result = tensor(Int32Array.from(classes), shape, "int32");
    return this.outputMode === "int" ? result : encode(result, this.numBins, "oneHot", this.computeDtype);
  }

  #classOf(combination: readonly Token[]): number {
    const joined = combination.reduce<bigint>((hash, token) => {
      if (typeof token === "string") return joinFingerprints(hash, fingerprint(token));
      if (!Number.isInteger(token)) valueError(`features of ${this.name} are texts or whole numbers; got ${token}`);
      return joinFingerprints(hash, BigInt.asUintN(64, BigInt(token)));
    }, crossingKey);
    return Number(joined % BigInt(this.numBins));
  }

  override getConfig(): Config {
    return { ...super.getConfig(), numBins: this.numBins, outputMode: this.outputMode };
  }
}
