/** Numbers as categories. */

import { shown, valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import { Layer, type LayerOptions } from "../layer/layer.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { asTensor, type TensorLike, tensor } from "../tensor/tensor.ts";
import type { TensorTree } from "../tree.ts";
import { batchesOf } from "./batches.ts";
import { encode, parseMode, type VectorMode, vectorModes } from "./encoding.ts";
import { type QuantileSummary, quantileBoundaries, summarize, withSummary } from "./quantiles.ts";
import { oneInput, positiveInteger } from "./shared.ts";

const binModes = ["int", ...vectorModes] as const;

export interface DiscretizationOptions extends LayerOptions {
  /** Rising limits between the bins: `n` of them make `n + 1` bins. */
  readonly binBoundaries?: readonly number[] | null;
  /** How many bins `adapt` makes, with about as many numbers in each. */
  readonly numBins?: number | null;
  /** How coarsely `adapt` looks at the data: it keeps `1 / epsilon` numbers. Default 0.01. */
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
  readonly numBins: number | null;
  readonly epsilon: number;
  readonly outputMode: "int" | VectorMode;
  #boundaries: readonly number[] | null;
  #summary: QuantileSummary = [];

  constructor(options: DiscretizationOptions) {
    super(options);
    const { binBoundaries = null, numBins = null, epsilon = 0.01 } = options;
    if (binBoundaries === null && numBins === null)
      valueError("Discretization needs binBoundaries, or numBins for bins that adapt finds", { location: this.location });
    if (
      binBoundaries !== null &&
      (!Array.isArray(binBoundaries) || binBoundaries.some((limit, i) => i > 0 && !(limit > (binBoundaries[i - 1] ?? limit))))
    )
      valueError(`binBoundaries of Discretization must be a list of rising numbers; got ${shown(binBoundaries)}`, {
        location: this.location,
      });
    this.numBins = numBins === null ? null : positiveInteger(numBins, "numBins", "Discretization");
    this.epsilon =
      epsilon > 0 && epsilon < 1 ? epsilon : valueError(`epsilon of Discretization must be between 0 and 1; got ${shown(epsilon)}`);
    this.outputMode = parseMode(options.outputMode ?? "int", binModes, "Discretization");
    this.#boundaries = binBoundaries;
  }

  get binBoundaries(): readonly number[] | null {
    return this.#boundaries;
  }

  /** Finds bins with about as many numbers of the data in each: an array, or batches, of which `steps` are taken. */
  adapt(data: TensorLike | Iterable<TensorLike>, options: { readonly steps?: number | null } = {}): void {
    this.resetState();
    for (const batch of batchesOf(data, options.steps ?? null)) this.updateState(batch as TensorLike);
    this.finalizeState();
  }
  updateState(data: TensorLike): void {
    this.#binCount();
    this.#summary = withSummary(this.#summary, summarize(asTensor(data, "float32").dataSync(), this.epsilon), this.epsilon);
  }
  finalizeState(): void {
    this.#boundaries = quantileBoundaries(this.#summary, this.#binCount());
  }
  resetState(): void {
    this.#binCount();
    this.#summary = [];
  }
  #binCount(): number {
    return (
      this.numBins ??
      valueError(`${this.name} was given its binBoundaries, so it cannot adapt to data`, {
        location: this.location,
        help: "give numBins instead",
      })
    );
  }

  override call(inputs: TensorTree): TensorTree {
    const boundaries =
      this.#boundaries ??
      valueError(`${this.name} has no bins yet`, { location: this.location, help: "call adapt(data) first, or give binBoundaries" });
    const x = ops.cast(oneInput(inputs, this), "float32");
    const reached = ops.greaterEqual(ops.expandDims(x, -1), tensor([...boundaries]));
    const bins = ops.sum(ops.cast(reached, "int32"), { axis: -1 });
    return this.outputMode === "int" ? bins : encode(bins, boundaries.length + 1, this.outputMode, this.computeDtype);
  }

  override getConfig(): Config {
    return {
      ...super.getConfig(),
      binBoundaries: this.#boundaries,
      numBins: this.numBins,
      epsilon: this.epsilon,
      outputMode: this.outputMode,
    };
  }
}
