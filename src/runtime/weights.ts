/** Tensors of weights files, as programs take them. */

import { elementBytes, isPlanDtype, unpack } from "./elements.ts";
import type { StateSpec, TypedArray } from "./executor.ts";
import type { PlanDtype } from "./plan.ts";
import type { SafeTensor } from "./safetensors.ts";

export type Tensors = Readonly<Record<string, SafeTensor>>;

/** What writes and checks files of state. */
export function stateModule(): Promise<typeof import("./state.ts")> {
  return import("./state.ts");
}

/**
 * The tensors of a safetensors file. One that follows the format to the letter, with its tensors in their order, is read here; any
 * other by what is loaded then, which says what is wrong with it.
 */
export async function readTensors(bytes: Uint8Array, what: string): Promise<Tensors> {
  return plainTensors(bytes) ?? (await stateModule()).readSafetensors(bytes, what).tensors;
}

function plainTensors(bytes: Uint8Array): Tensors | undefined {
  const tensors: Record<string, SafeTensor> = Object.create(null);
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 8 + Number(view.getBigUint64(0, true));
    const first = at;
    const header: object = JSON.parse(new TextDecoder().decode(bytes.subarray(8, first)));
    for (const [name, entry] of Object.entries(header)) {
      if (name === "__metadata__") continue;
      const shape: readonly number[] = entry.shape;
      const [start, end] = entry.data_offsets;
      const dtype = entry.dtype.toLowerCase();
      const count = shape.reduce((product, size) => product * size, 1);
      if (!isPlanDtype(dtype) || dtype === "bool" || start !== at - first || end - start !== count * elementBytes(dtype)) return undefined;
      at += end - start;
      // A copy: the data may lie unaligned in the file. `slice` of a Node Buffer would be a view.
      tensors[name] = { dtype, shape, data: unpack({ dtype }, new Uint8Array(bytes.subarray(first + start, at)).buffer) };
    }
    return at === bytes.length ? tensors : undefined;
  } catch {
    return undefined;
  }
}

/** The element type under which a file holds state of a dtype. */
export function savedDtype(dtype: PlanDtype): PlanDtype {
  return dtype === "bool" ? "i32" : dtype;
}

export function isWeight({ role }: StateSpec): boolean {
  return role === "weight" || role === "non_trainable_weight";
}

/** Whether a tensor of a file is a value of the state. */
export function fits({ dtype, shape }: StateSpec, tensor: SafeTensor): boolean {
  return tensor.dtype === savedDtype(dtype) && tensor.shape.join() === shape.join();
}

/** The values that the program has a place for. Weights must all be there; other state goes on from where it is. */
export async function valuesOf(specs: readonly StateSpec[], tensors: Tensors): Promise<Record<string, TypedArray>> {
  const values: Record<string, TypedArray> = {};
  for (const spec of specs) {
    const tensor = tensors[spec.name];
    if (tensor ? !fits(spec, tensor) : isWeight(spec)) (await stateModule()).refuseState(specs, tensors);
    if (tensor) values[spec.name] = tensor.data;
  }
  return values;
}
