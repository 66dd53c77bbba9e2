/** Orthogonal first values. */

import type { DataType } from "../dtypes.ts";
import { valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { RandomInitializer, type SeedConfig, type WeightShape } from "./initializer.ts";

/**
 * Steps of the iteration below. Singular values grow by half per step until they reach one, then converge quadratically:
 * enough for a smallest one of 1e-5 of the largest.
 */
const orthogonalizationSteps = 36;

export interface OrthogonalConfig extends SeedConfig {
  readonly gain?: number;
}

/**
 * The orthogonal factor of a random normal matrix, which is uniformly distributed among orthogonal matrices. It is found by
 * the Newton-Schulz iteration `X <- X (3 I - X'X) / 2`, which needs products only. Saxe et al., arXiv:1312.6120.
 */
export class Orthogonal extends RandomInitializer {
  static readonly className: string = "Orthogonal";
  static readonly optionNames: KnownOptions = { gain: true, seed: true } satisfies OptionNames<OrthogonalConfig>;
  readonly gain: number;
  constructor(config: OrthogonalConfig = {}) {
    super(config);
    this.gain = config.gain ?? 1;
  }
  override initialize(shape: WeightShape, dtype: DataType, key: Tensor): Tensor {
    const columns = shape.at(-1);
    if (shape.length < 2 || columns === undefined)
      valueError(`Orthogonal makes tensors of rank 2 or more; shape [${shape.join(", ")}] has rank ${shape.length}`);
    const rows = shape.slice(0, -1).reduce((product, size) => product * size, 1);
    const [tall, narrow] = [Math.max(rows, columns), Math.min(rows, columns)];
    const normal = ops.randomNormal(key, [tall, narrow]);
    let x = ops.div(normal, ops.sqrt(ops.sum(ops.square(normal))));
    for (let step = 0; step < orthogonalizationSteps; step++) {
      const gram = ops.matmul(ops.transpose(x, [1, 0]), x);
      x = ops.sub(ops.mul(x, 1.5), ops.mul(ops.matmul(x, gram), 0.5));
    }
    const oriented = rows < columns ? ops.transpose(x, [1, 0]) : x;
    return ops.cast(ops.mul(ops.reshape(oriented, shape), this.gain), dtype);
  }
  override getConfig(): Config {
    return { gain: this.gain, ...super.getConfig() };
  }
}
