/** State from files, and what is wrong with it. */

import { savedDtype } from "./dtypes.ts";
import type { StateSpec, TypedArray } from "./executor.ts";
import { fault, listNames } from "./fault.ts";
import { readSafetensors, type SafeTensor } from "./safetensors.ts";
import { isWeight } from "./weights.ts";

export type Tensors = Readonly<Record<string, SafeTensor>>;

/** The values of the tensors that there are. */
export function takeValues(specs: readonly StateSpec[], tensors: Tensors): Record<string, TypedArray> {
  const values: Record<string, TypedArray> = {};
  for (const { name, shape, dtype } of specs) {
    const tensor = tensors[name];
    if (!tensor) continue;
    if (tensor.shape.join() !== shape.join())
      fault(
        "TSC4011",
        `${name} has shape [${tensor.shape.join(", ")}] in the weights file; the model has [${shape.join(", ")}]`,
        "load weights of the same model",
      );
    if (tensor.dtype !== savedDtype(dtype)) fault("TSC4011", `${name} is ${tensor.dtype} in the weights file; the model has ${dtype}`);
    values[name] = tensor.data;
  }
  return values;
}

/** The values that the program has a place for: all weights, and what there is of other state. */
export function readState(bytes: Uint8Array, specs: readonly StateSpec[], what: string): Record<string, TypedArray> {
  const { tensors } = readSafetensors(bytes, what);
  const values = takeValues(specs, tensors);
  const missing = specs.filter((spec) => isWeight(spec) && !values[spec.name]).map(({ name }) => name);
  if (missing.length > 0)
    fault(
      "TSC4012",
      `the weights file lacks ${listNames(missing)}; it holds ${listNames(Object.keys(tensors))}`,
      "load weights of the same model",
    );
  return values;
}
