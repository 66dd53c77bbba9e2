/** Data that a program is tried on. */

import { evaluateDim } from "../ir/dim.ts";
import { allocateHostArray, isFloat } from "../ir/dtype.ts";
import type { GraphFunction } from "../ir/graph.ts";
import { hostTensor } from "../ir/ops/host.ts";
import type { HostTensor, TensorType } from "../ir/type.ts";

export function randomInputs(fn: GraphFunction, batch: number): Record<string, HostTensor> {
  const inputs: Record<string, HostTensor> = {};
  for (const { source, value } of fn.parameters)
    if (source.kind === "input") inputs[source.name] = randomTensor(value.type, batch, source.name.length);
  return inputs;
}

/** Floats in [-1, 1), small whole numbers for integers; the same every time. */
function randomTensor({ dtype, shape }: TensorType, batch: number, seed: number): HostTensor {
  const sizes = shape.map((dim) => evaluateDim(dim, { batch }));
  const length = sizes.reduce((product, size) => product * size, 1);
  const next = (i: number): number => {
    const mixed = Math.imul(Math.imul(i + 1 + seed * 7919, 0x9e3779b1) ^ 0x5bd1e995, 0x85ebca6b);
    return ((mixed ^ (mixed >>> 15)) >>> 8) / 2 ** 24;
  };
  const data = allocateHostArray(dtype, length);
  for (let i = 0; i < length; i++) data[i] = isFloat(dtype) ? next(i) * 2 - 1 : Math.floor(next(i) * 2);
  return hostTensor(dtype, sizes, data);
}
