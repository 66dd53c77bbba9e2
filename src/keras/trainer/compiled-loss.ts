/** The losses of a compiled model, one per output, and their weighted sum. */

import { CompileError } from "../../ir/diagnostic.ts";
import { valueError } from "../errors.ts";
import type { Config, LossFunction } from "../interfaces.ts";
import { isLoss, Loss } from "../losses/loss.ts";
import { add, multiply } from "../ops/elementwise.ts";
import { mean } from "../ops/reduce.ts";
import { asSerialized, type RegisteredFunction, resolve, serializeObject } from "../registry.ts";
import { perOutput } from "../structure.ts";
import { asTensor, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { LossTracker } from "./compiled-metrics.ts";

export type LossCallback = (yTrue: Tensor, yPred: Tensor) => TensorLike;
export type LossIdentifier = string | LossFunction | LossCallback | Config;
export type LossArgument =
  | LossIdentifier
  | readonly (LossIdentifier | null)[]
  | Readonly<Record<string, LossIdentifier | null>>
  | null
  | undefined;

/** A loss written as a function; it gives a value per sample, or already one number. */
class FunctionLoss extends Loss {
  readonly f: LossCallback;
  constructor(f: LossCallback, name: string) {
    super({ name });
    this.f = f;
  }
  override call(yTrue: Tensor, yPred: Tensor): Tensor {
    return asTensor(this.f(yTrue, yPred), "float32");
  }
}

export function isLossFunction(x: unknown): x is LossFunction {
  return isLoss(x) || (typeof x === "object" && x !== null && "call" in x && "apply" in x && "getConfig" in x);
}

export function lookupLoss(identifier: LossIdentifier): LossFunction {
  const fromFunction = (f: RegisteredFunction, name: string): LossFunction => new FunctionLoss(f as unknown as LossCallback, name);
  return resolve<LossFunction>("losses", identifier, isLossFunction, { fromFunction }) ?? valueError("a loss is needed, null is given");
}

function isIdentifier(x: unknown): x is LossIdentifier {
  return typeof x === "string" || typeof x === "function" || isLossFunction(x) || asSerialized(x) !== undefined;
}
function isNumber(x: unknown): x is number {
  return typeof x === "number";
}

export class CompiledLoss {
  readonly losses: readonly (LossFunction | undefined)[];
  readonly weights: readonly (number | undefined)[];
  readonly outputNames: readonly string[];
  /** The running loss of each output, before its weight, where there are several. */
  readonly trackers: readonly (LossTracker | undefined)[];
  #values: readonly (Tensor | undefined)[] = [];

  constructor(loss: LossArgument, lossWeights: unknown, outputNames: readonly string[]) {
    this.outputNames = outputNames;
    const cache = new Map<LossIdentifier, LossFunction>();
    this.losses = perOutput(loss, outputNames, isIdentifier, "loss").map((identifier) => {
      if (identifier === undefined) return undefined;
      const made = cache.get(identifier) ?? lookupLoss(identifier);
      cache.set(identifier, made);
      return made;
    });
    this.weights = perOutput(lossWeights, outputNames, isNumber, "lossWeights");
    const several = this.losses.filter((known) => known !== undefined).length > 1;
    this.trackers = this.losses.map((known, i) => (several && known ? new LossTracker(`${outputNames[i]}_loss`) : undefined));
  }

  get isEmpty(): boolean {
    return this.losses.every((loss) => loss === undefined);
  }

  /** The weighted sum; undefined when no output has a loss. */
  call(
    yTrue: readonly (Tensor | undefined)[],
    yPred: readonly Tensor[],
    sampleWeight: readonly (Tensor | undefined)[],
  ): Tensor | undefined {
    let total: Tensor | undefined;
    const values: (Tensor | undefined)[] = [];
    this.#values = values;
    for (const [i, loss] of this.losses.entries()) {
      const [target, prediction] = [yTrue[i], yPred[i]];
      if (!loss || !prediction) continue;
      if (!target) return valueError(`the output ${this.outputNames[i]} has the loss ${loss.name} but no target`);
      const value = this.#apply(loss, target, prediction, sampleWeight[i], this.outputNames[i] ?? "");
      const scalar = value.rank === 0 ? value : mean(value);
      values[i] = scalar;
      const weight = this.weights[i];
      const weighted = weight === undefined ? scalar : multiply(scalar, weight);
      total = total ? add(total, weighted) : weighted;
    }
    return total;
  }

  /** Adds what the last `call` found to the running losses; `samples` is how many it was computed from. */
  track(samples: Tensor): void {
    for (const [i, tracker] of this.trackers.entries()) {
      const value = this.#values[i];
      if (value) tracker?.add(value, samples);
    }
  }

  #apply(loss: LossFunction, target: Tensor, prediction: Tensor, weight: Tensor | undefined, output: string): Tensor {
    try {
      return loss.apply(target, prediction, weight);
    } catch (error) {
      if (!(error instanceof CompileError)) throw error;
      throw new CompileError({
        ...error.diagnostic,
        notes: [
          ...error.diagnostic.notes,
          {
            message: `in the loss ${loss.name} of the output ${output}: targets are ${target.toString()}, predictions ${prediction.toString()}`,
          },
        ],
      });
    }
  }
}

export function serializeLoss(loss: unknown): unknown {
  if (isLossFunction(loss)) return serializeObject(loss);
  if (Array.isArray(loss)) return loss.map(serializeLoss);
  if (typeof loss === "function") return loss.name;
  return loss;
}
