/** Indices as vectors. */

import type { DataType } from "../dtypes.ts";
import { shown, valueError } from "../errors.ts";
import * as ops from "../ops.ts";
import type { Tensor } from "../tensor/tensor.ts";

export const vectorModes = ["oneHot", "multiHot", "count"] as const;
/** `oneHot`: a vector per index; `multiHot`: one per sample, 1 for each index it has; `count`: how often it has it. */
export type VectorMode = (typeof vectorModes)[number];

export function parseMode<Mode extends string>(value: string, modes: readonly Mode[], layer: string): Mode {
  const name = typeof value === "string" ? value.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()) : value;
  return (
    modes.find((mode) => mode === name) ?? valueError(`outputMode of ${layer} must be one of ${modes.join(", ")}; got ${shown(value)}`)
  );
}

/** Vectors of length `depth` for indices `[batch, ...]`; an index outside gives nothing. */
export function encode(indices: Tensor, depth: number, mode: VectorMode, dtype: DataType, weights?: Tensor): Tensor {
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
