/** Checks of options that are numbers. */

import { dataModule } from "./data.ts";

export async function checkCount(name: string, value: unknown, minimum: number): Promise<void> {
  if (!Number.isInteger(value) || (value as number) < minimum) (await dataModule()).refuseCount(name, value, minimum);
}

/** A number of steps; -1 stands for all there are. */
export async function checkSteps(name: string, value = -1): Promise<number | undefined> {
  if (value === -1) return undefined;
  await checkCount(name, value, 1);
  return value;
}
