/** The dtype in which float variables read: set by layers of mixed precision while their `call` runs. */

import type { DataType } from "../dtypes.ts";

const scopes: (DataType | undefined)[] = [];

export function autocastScope(): DataType | undefined {
  return scopes.at(-1);
}

export function withAutocast<T>(dtype: DataType | undefined, body: () => T): T {
  scopes.push(dtype);
  try {
    return body();
  } finally {
    scopes.pop();
  }
}
