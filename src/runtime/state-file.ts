/** State from files. */

import type { StateSpec, TypedArray } from "./executor.ts";
import { fault, listNames } from "./fault.ts";
import type { PlanDtype } from "./plan.ts";
import { readSafetensors, type SafeTensorsFile } from "./safetensors.ts";

/** The element type under which a file holds state of a dtype. */
export function savedDtype(dtype: PlanDtype): PlanDtype {
  return dtype === "bool" ? "i32" : dtype;
}

export function isWeight({ role }: StateSpec): boolean {
  return role === "weight" || role === "non_trainable_weight";
}

/** The values of a file that the program has a place for. Weights must all be there; other state goes on from where it is. */
export function readState(specs: readonly StateSpec[], bytes: Uint8Array, what: string): Record<string, TypedArray> {
  const { tensors } = readSafetensors(bytes, what);
  const missing = specs.filter((spec) => isWeight(spec) && !tensors[spec.name]).map(({ name }) => name);
  const values = takeValues(
    specs.filter(({ role }) => role !== "metric"),
    tensors,
  );
  if (missing.length > 0)
    fault(
      "TSC4012",
      `the weights file lacks ${listNames(missing)}; it holds ${listNames(Object.keys(tensors))}`,
      "load weights of the same model",
    );
  return values;
}

/** The values of the tensors that there are. */
export function takeValues(specs: readonly StateSpec[], tensors: SafeTensorsFile["tensors"]): Record<string, TypedArray> {
  const values: Record<string, TypedArray> = {};
  for (const { name, shape, dtype } of specs) {
    const tensor = tensors[name];
    if (!tensor) continue;
    if (savedDtype(dtype) !== tensor.dtype && !(dtype === "bool" && tensor.dtype === "i32"))
      fault("TSC4011", `${name} is ${tensor.dtype} in the weights file; the model has ${dtype}`);
    if (tensor.shape.join() !== shape.join())
      fault(
        "TSC4011",
        `${name} has shape [${tensor.shape.join(", ")}] in the weights file; the model has [${shape.join(", ")}]`,
        "load weights of the same model",
      );
    values[name] = tensor.data;
  }
  return values;
}
