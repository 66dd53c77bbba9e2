/** What is wrong with state from files. */

import type { StateSpec, TypedArray } from "./executor.ts";
import { fault, listNames } from "./fault.ts";
import { fits, isWeight, type Tensors } from "./weights.ts";

/** The values of the tensors that there are. */
export function takeValues(specs: readonly StateSpec[], tensors: Tensors): Record<string, TypedArray> {
  const values: Record<string, TypedArray> = {};
  for (const spec of specs) {
    const { name, shape, dtype } = spec;
    const tensor = tensors[name];
    if (!tensor) continue;
    if (!fits(spec, tensor)) {
      if (tensor.shape.join() === shape.join()) fault("TSC4011", `${name} is ${tensor.dtype} in the weights file; the model has ${dtype}`);
      fault(
        "TSC4011",
        `${name} has shape [${tensor.shape.join(", ")}] in the weights file; the model has [${shape.join(", ")}]`,
        "load weights of the same model",
      );
    }
    values[name] = tensor.data;
  }
  return values;
}

/** Says why the tensors are not values of the state. */
export function refuseState(specs: readonly StateSpec[], tensors: Tensors): void {
  takeValues(specs, tensors);
  const missing = specs.filter((spec) => isWeight(spec) && !tensors[spec.name]).map(({ name }) => name);
  fault(
    "TSC4012",
    `the weights file lacks ${listNames(missing)}; it holds ${listNames(Object.keys(tensors))}`,
    "load weights of the same model",
  );
}
