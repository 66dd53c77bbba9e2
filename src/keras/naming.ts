/** Automatic names: `dense`, `dense_1`, ... Counters are process-wide until reset. */

import { valueError } from "./errors.ts";

const counters = new Map<string, number>();

/** `MaxPooling2D` becomes `max_pooling2d`, `LSTM` `lstm`, `kernelInitializer` `kernel_initializer`. */
export function snakeCase(name: string): string {
  return name
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .replace(/(\d)D$/, "$1d")
    .replaceAll("-", "_")
    .toLowerCase();
}

export function camelCase(name: string): string {
  return name.replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The next unused name made from `prefix`. */
export function uniqueName(prefix: string): string {
  const used = counters.get(prefix) ?? 0;
  counters.set(prefix, used + 1);
  return used === 0 ? prefix : `${prefix}_${used}`;
}

/** Counts the names made from `prefix`: 1 for the first. */
export function nextUid(prefix: string): number {
  const count = (counters.get(prefix) ?? 0) + 1;
  counters.set(prefix, count);
  return count;
}

export function autoName(className: string): string {
  return uniqueName(snakeCase(className));
}

/** Starts the counters again. */
export function resetUids(): void {
  counters.clear();
}

export function checkName(name: unknown): string {
  if (typeof name !== "string" || name === "" || name.includes("/")) {
    valueError(`a name must be a non-empty string without "/", found ${JSON.stringify(name)} of type ${typeof name}`);
  }
  return name;
}
