/** State in files, as programs take it. */

import { elementCount, unpack } from "./elements.ts";
import type { StateSpec, TypedArray } from "./executor.ts";

/** What writes and checks files of state. */
export function stateModule(): Promise<typeof import("./state.ts")> {
  return import("./state.ts");
}

/**
 * Values of the state in a safetensors file. Weights must all be there; other state goes on from where it is. A file with all of it,
 * such as an artifact has, is read here; any other by what is loaded then, which says what is wrong with it.
 */
export async function stateIn(bytes: Uint8Array, specs: readonly StateSpec[], what: string): Promise<Record<string, TypedArray>> {
  return wholeState(bytes, specs) ?? (await stateModule()).readState(bytes, specs, what);
}

function wholeState(bytes: Uint8Array, specs: readonly StateSpec[]): Record<string, TypedArray> | undefined {
  const values: Record<string, TypedArray> = {};
  try {
    const first = 8 + Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, first)));
    for (const { name, dtype, shape } of specs) {
      const { dtype: saved, shape: sizes, data_offsets: ends } = header[name];
      // A copy: the data may lie unaligned in the file. `slice` of a Node Buffer would be a view.
      const data = unpack({ dtype }, new Uint8Array(bytes.subarray(first + ends[0], first + ends[1])).buffer);
      if (saved !== dtype.toUpperCase() || String(sizes) !== String(shape) || data.length !== elementCount(shape)) return undefined;
      values[name] = data;
    }
    return values;
  } catch {
    return undefined;
  }
}

export function isWeight({ role }: StateSpec): boolean {
  return role.endsWith("weight");
}
