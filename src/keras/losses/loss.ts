/** Base of losses: a value per sample, weighted and reduced to the number that is minimized. */

import { type DataType, isFloatType } from "../dtypes.ts";
import { valueError } from "../errors.ts";
import type { Config, LossFunction } from "../interfaces.ts";
import { autoName, camelCase, checkName } from "../naming.ts";
import { cast, divide, divideNoNan, logicalAnd, multiply } from "../ops/elementwise.ts";
import { mean, size, sum } from "../ops/reduce.ts";
import { expandDims, squeeze } from "../ops/shape.ts";
import { checkOptions, inertFunctionOptions, type OptionNames } from "../options.ts";
import type { Tensor } from "../tensor/tensor.ts";

export type Reduction = "sumOverBatchSize" | "sum" | "mean" | "meanWithSampleWeight" | "none";
const reductions: readonly Reduction[] = ["sumOverBatchSize", "sum", "mean", "meanWithSampleWeight", "none"];

/** Both spellings; null means none; `auto` is the default. */
export function standardizeReduction(reduction: string | null | undefined): Reduction {
  if (reduction === undefined || reduction === "auto") return "sumOverBatchSize";
  if (reduction === null) return "none";
  const name = camelCase(reduction);
  return (
    reductions.find((known) => known === name) ??
    valueError(`unknown reduction ${JSON.stringify(reduction)}`, { help: `reductions are ${reductions.join(", ")}` })
  );
}

/** Gives weights the rank of the values they multiply: adds axes at the end, or drops one of size 1. */
export function alignWeights(values: Tensor, weights: Tensor): Tensor {
  let aligned = weights;
  if (aligned.rank === values.rank + 1 && aligned.dims.at(-1) === 1) aligned = squeeze(aligned, -1);
  while (aligned.rank < values.rank) aligned = expandDims(aligned, -1);
  return aligned;
}

/** Weights the values and reduces them. */
export function reduceWeighted(values: Tensor, sampleWeight: Tensor | undefined, reduction: Reduction): Tensor {
  const weights = sampleWeight && cast(sampleWeight, values.dtype);
  const weighted = weights ? multiply(values, alignWeights(values, weights)) : values;
  switch (reduction) {
    case "none":
      return weighted;
    case "sum":
      return sum(weighted);
    case "mean":
    case "sumOverBatchSize":
      return values.rank === 0 ? weighted : mean(weighted);
    case "meanWithSampleWeight":
      // The weights as given, not as broadcast: what Keras divides by.
      return weights ? divideNoNan(sum(weighted), sum(weights)) : mean(weighted);
    default:
      return reduction satisfies never;
  }
}

export interface LossOptions {
  readonly name?: string | null | undefined;
  readonly reduction?: string | null | undefined;
  readonly dtype?: DataType | null | undefined;
}

const commonOptionNames = { name: true, reduction: true, dtype: true } satisfies OptionNames<LossOptions>;

export abstract class Loss implements LossFunction {
  readonly name: string;
  readonly reduction: Reduction;
  readonly dtype: DataType;

  constructor(options: LossOptions = {}) {
    checkOptions(new.target, options, commonOptionNames, inertFunctionOptions);
    this.name = options.name === undefined || options.name === null ? autoName(this.getClassName()) : checkName(options.name);
    this.reduction = standardizeReduction(options.reduction);
    this.dtype = options.dtype ?? "float32";
  }

  getClassName(): string {
    const { className } = this.constructor as { readonly className?: unknown };
    return typeof className === "string" ? className : this.constructor.name;
  }

  /** One value per sample (or per sample and position). */
  abstract call(yTrue: Tensor, yPred: Tensor): Tensor;

  apply(yTrue: Tensor, yPred: Tensor, sampleWeight?: Tensor): Tensor {
    const [t, p] = [yTrue, yPred].map((y) => (isFloatType(y.dtype) ? cast(y, this.dtype) : y));
    if (!t || !p) throw new Error("internal: a loss has two operands");
    const values = this.call(t, p);
    const mask = yPred.mask && values.mask ? logicalAnd(yPred.mask, values.mask) : (yPred.mask ?? values.mask);
    return reduceWeighted(values, mask ? maskedWeights(values, mask, sampleWeight, this.reduction) : sampleWeight, this.reduction);
  }

  getConfig(): Config {
    return { name: this.name, reduction: this.reduction };
  }
}

/** Weights that drop masked positions. Where the reduction is a mean over positions, it becomes one over those that count. */
function maskedWeights(values: Tensor, mask: Tensor, sampleWeight: Tensor | undefined, reduction: Reduction): Tensor {
  const kept = cast(mask, values.dtype);
  const isMean = reduction === "mean" || reduction === "sumOverBatchSize";
  const weights = isMean ? multiply(kept, divide(cast(size(kept), values.dtype), sum(kept))) : kept;
  return sampleWeight ? multiply(weights, alignWeights(weights, cast(sampleWeight, values.dtype))) : weights;
}

export function isLoss(x: unknown): x is Loss {
  return x instanceof Loss;
}
