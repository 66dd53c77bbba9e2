/** Checks of options that are numbers. */

import { fault } from "./fault.ts";

export function checkCount(name: string, value: unknown, minimum: number): void {
  if (!Number.isInteger(value) || (value as number) < minimum)
    fault("TSC3111", `${name} is ${JSON.stringify(value)}; expected a whole number of at least ${minimum}`);
}

/** A number of steps; -1 stands for all there are. */
export function checkSteps(name: string, value = -1): number | undefined {
  if (value === -1) return undefined;
  checkCount(name, value, 1);
  return value;
}
