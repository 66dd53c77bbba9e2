/** The coefficient of determination. */

import { shown, valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { registerClass } from "../registry.ts";
import type { Tensor } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import { Metric, type MetricOptions } from "./metric.ts";

const aggregations = ["uniformAverage", "varianceWeightedAverage"] as const;

export interface R2ScoreOptions extends MetricOptions {
  /** Mean over the columns, plain (`uniformAverage`) or by variance (`varianceWeightedAverage`); null for one score each. */
  readonly classAggregation?: string | null;
  /** Number of regressors to adjust for; 0 for none. */
  readonly numRegressors?: number;
}

interface Sums {
  readonly squares: Variable;
  readonly targets: Variable;
  readonly residual: Variable;
  readonly count: Variable;
}

/** `1 - residual / total`: the share of the targets' variance that predictions explain. Both are `[batch, columns]`. */
export class R2Score extends Metric {
  static readonly className: string = "R2Score";
  static readonly optionNames: KnownOptions = { classAggregation: true, numRegressors: true } satisfies OptionNames<
    R2ScoreOptions,
    MetricOptions
  >;
  readonly classAggregation: (typeof aggregations)[number] | null;
  readonly numRegressors: number;
  readonly #samples: Variable;
  #sums: Sums | undefined;

  constructor(options: R2ScoreOptions = {}) {
    super({ ...options, name: options.name ?? "r2_score" });
    const { classAggregation = "uniformAverage", numRegressors = 0 } = options;
    const name = classAggregation?.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    this.classAggregation =
      name === undefined
        ? null
        : (aggregations.find((known) => known === name) ??
          valueError(`classAggregation of R2Score must be null or one of ${aggregations.join(", ")}; got ${shown(classAggregation)}`));
    this.numRegressors =
      Number.isInteger(numRegressors) && numRegressors >= 0
        ? numRegressors
        : valueError(`numRegressors of R2Score must be an integer of at least 0, not ${shown(numRegressors)}`);
    this.#samples = this.addVariable({ name: "num_samples" });
  }

  #makeState(columns: number): Sums {
    const sum = (name: string): Variable => this.addVariable({ name, shape: [columns] });
    this.#sums = { squares: sum("squared_sum"), targets: sum("sum"), residual: sum("residual"), count: sum("count") };
    return this.#sums;
  }

  override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight?: Tensor): void {
    const columns = yPred.shape.at(-1);
    if (yPred.rank !== 2 || typeof columns !== "number")
      valueError(`${this.name} takes predictions [batch, columns] with a known number of columns`);
    const sums = this.#sums ?? this.#makeState(columns);
    const [targets, predictions] = [ops.cast(yTrue, "float32"), ops.cast(yPred, "float32")];
    const given = sampleWeight && ops.cast(sampleWeight, "float32");
    const weights = ops.broadcastTo(given ? (given.rank === 1 ? ops.expandDims(given, 1) : given) : ops.ones([1, 1]), targets.dims);
    const add = (sum: Variable, values: Tensor): void => sum.assign(ops.add(sum, ops.sum(values, { axis: 0 })));
    const weighted = ops.mul(targets, weights);
    add(sums.targets, weighted);
    add(sums.squares, ops.mul(targets, weighted));
    add(sums.residual, ops.mul(ops.square(ops.sub(targets, predictions)), weights));
    add(sums.count, weights);
    this.#samples.assign(ops.add(this.#samples, ops.size(targets, null, "float32")));
  }

  override result(): Tensor {
    const { squares, targets, residual, count } = this.#sums ?? valueError(`${this.name} has no result before its first update`);
    const total = ops.sub(squares, ops.mul(targets, ops.div(targets, count)));
    const raw = ops.sub(1, ops.div(residual, total));
    const infinite = ops.logicalAnd(ops.logicalNot(ops.isFinite(raw)), ops.logicalNot(ops.isNan(raw)));
    const scores = ops.where(infinite, 0, raw);
    const aggregated =
      this.classAggregation === null
        ? scores
        : this.classAggregation === "uniformAverage"
          ? ops.mean(scores)
          : ops.div(ops.sum(ops.mul(total, scores)), ops.sum(total));
    if (this.numRegressors === 0) return aggregated;
    // With too few samples there is nothing to adjust by.
    const freedom = ops.sub(this.#samples, this.numRegressors + 1);
    const possible = ops.greater(freedom, 0);
    const factor = ops.div(ops.sub(this.#samples, 1), ops.where(possible, freedom, 1));
    return ops.where(possible, ops.sub(1, ops.mul(ops.sub(1, aggregated), factor)), aggregated);
  }

  override getConfig(): Config {
    const { classAggregation } = this;
    const written = classAggregation?.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) ?? null;
    return { ...super.getConfig(), classAggregation: written, numRegressors: this.numRegressors };
  }
}

registerClass("metrics", R2Score);
