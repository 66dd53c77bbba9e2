/** Options given once for all outputs, as a list, or as a record by output name. */

import { valueError } from "./errors.ts";
import { nearest } from "./registry.ts";
import { isRecord } from "./tree.ts";

/** One entry per output. `isEntry` tells a single option from a list or record of options. */
export function perOutput<T>(
  given: unknown,
  outputNames: readonly string[],
  isEntry: (x: unknown) => x is T,
  what: string,
): readonly (T | undefined)[] {
  if (given === null || given === undefined) return outputNames.map(() => undefined);
  if (isEntry(given)) return outputNames.map(() => given);
  const check = (x: unknown): T | undefined =>
    x === null || x === undefined
      ? undefined
      : isEntry(x)
        ? x
        : valueError(`${what} holds ${JSON.stringify(x)}, which cannot be understood`);
  if (Array.isArray(given)) {
    if (given.length !== outputNames.length)
      valueError(`${what} has ${given.length} entries for ${outputNames.length} outputs (${outputNames.join(", ")})`);
    return given.map(check);
  }
  if (isRecord(given)) {
    for (const key of Object.keys(given)) {
      if (!outputNames.includes(key)) {
        const near = nearest(key, outputNames);
        valueError(`${what} names the output ${key}; outputs are ${outputNames.join(", ")}`, near ? { help: `did you mean ${near}?` } : {});
      }
    }
    return outputNames.map((name) => check(given[name]));
  }
  return valueError(`${what} cannot be understood: ${JSON.stringify(given) ?? typeof given}`);
}
