/** Numbers as categories, and categories as vectors. */

import { notImplemented, shown, valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import { type CallOptions, Layer, type LayerOptions } from "../layer.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { asTensor, type Tensor, type TensorLike, tensor } from "../tensor.ts";
import type { TensorTree } from "../tree.ts";
import { oneInput, positiveInteger } from "./shared.ts";

const vectorModes = ["oneHot", "multiHot", "count"] as const;
/** `oneHot`: a vector per index; `multiHot`: one per sample, 1 for each index it has; `count`: how often it has it. */
export type VectorMode = (typeof vectorModes)[number];

function parseMode<Mode extends string>(value: string, modes: readonly Mode[], layer: string): Mode {
  const name = typeof value === "string" ? value.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()) : value;
  return (
    modes.find((mode) => mode === name) ?? valueError(`outputMode of ${layer} must be one of ${modes.join(", ")}; got ${shown(value)}`)
  );
}

/** Vectors of length `depth` for indices `[batch, ...]`. */
function encode(indices: Tensor, depth: number, mode: VectorMode, layer: Layer, weights?: Tensor): Tensor {
  const dtype = layer.computeDtype;
  if (mode === "oneHot") {
    // A last axis of size 1 is the index itself.
    const bare = indices.rank > 1 && indices.shape.at(-1) === 1 ? ops.squeeze(indices, -1) : indices;
    return ops.oneHot(bare, depth, { dtype });
  }
  const vectors = ops.oneHot(indices, depth, { dtype });
  const axis = indices.rank > 1 ? 1 : 0;
  if (mode === "multiHot") return ops.max(vectors, { axis });
  return ops.sum(weights ? ops.mul(vectors, ops.expandDims(ops.cast(weights, dtype), -1)) : vectors, { axis });
}

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
    return encode(ops.cast(oneInput(inputs, this), "int32"), this.numTokens, this.outputMode, this, weights);
  }

  override getConfig(): Config {
    return { ...super.getConfig(), numTokens: this.numTokens, outputMode: this.outputMode };
  }
}

const binModes = ["int", ...vectorModes] as const;

export interface DiscretizationOptions extends LayerOptions {
  /** Rising limits between the bins: `n` of them make `n + 1` bins. */
  readonly binBoundaries?: readonly number[] | null;
  /** Not available: bins come from `binBoundaries`. */
  readonly numBins?: null;
  /** Kept in the config for Keras, which uses it to adapt. */
  readonly epsilon?: number;
  /** `int`, the default, or a `VectorMode`. */
  readonly outputMode?: string;
}

/** The bin that each number falls into: the number of boundaries that are not above it. */
export class Discretization extends Layer {
  static readonly className: string = "Discretization";
  static readonly optionNames: KnownOptions = {
    binBoundaries: true,
    numBins: true,
    epsilon: true,
    outputMode: true,
  } satisfies OptionNames<DiscretizationOptions, LayerOptions>;
  readonly binBoundaries: readonly number[];
  readonly epsilon: number;
  readonly outputMode: "int" | VectorMode;

  constructor(options: DiscretizationOptions) {
    super(options);
    const { binBoundaries } = options;
    if (!binBoundaries)
      notImplemented("Discretization does not find bins itself", {
        location: this.location,
        help: "give binBoundaries, such as quantiles of the data",
      });
    if (!Array.isArray(binBoundaries) || binBoundaries.some((limit, i) => i > 0 && !(limit > (binBoundaries[i - 1] ?? limit))))
      valueError(`binBoundaries of Discretization must be a list of rising numbers; got ${shown(binBoundaries)}`, {
        location: this.location,
      });
    this.binBoundaries = binBoundaries;
    this.epsilon = options.epsilon ?? 0.01;
    this.outputMode = parseMode(options.outputMode ?? "int", binModes, "Discretization");
  }

  override call(inputs: TensorTree): TensorTree {
    const x = ops.cast(oneInput(inputs, this), "float32");
    const reached = ops.greaterEqual(ops.expandDims(x, -1), tensor([...this.binBoundaries]));
    const bins = ops.sum(ops.cast(reached, "int32"), { axis: -1 });
    return this.outputMode === "int" ? bins : encode(bins, this.binBoundaries.length + 1, this.outputMode, this);
  }

  override getConfig(): Config {
    return { ...super.getConfig(), binBoundaries: this.binBoundaries, epsilon: this.epsilon, outputMode: this.outputMode };
  }
}
