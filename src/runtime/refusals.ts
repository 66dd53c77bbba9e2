/** What is wrong, for checks in the part of the runtime that every page loads: the words are loaded when one fails. */

import { fault, listNames } from "./fault.ts";
import { warn } from "./warning.ts";

export function refuseCount(name: string, value: unknown, minimum: number): never {
  return fault("TSC3111", `${name} is ${JSON.stringify(value)}; expected a whole number of at least ${minimum}`);
}

export function refuseFrequency(frequency: unknown): never {
  return fault(
    "TSC3111",
    `validationFreq is ${JSON.stringify(frequency)} of type ${typeof frequency}; expected a positive number or a list of epochs`,
  );
}

export function refuseSplit(validationSplit: number, rows: number, kept: number): never {
  if (!(validationSplit > 0 && validationSplit < 1))
    fault("TSC3111", `validationSplit is ${validationSplit}; expected a fraction between 0 and 1`);
  return fault("TSC3111", `validationSplit ${validationSplit} of ${rows} rows leaves ${kept} to train and ${rows - kept} to validate`);
}

export function refuseFunction(name: string, functions: readonly { readonly name: string }[]): never {
  return fault(
    "TSC3113",
    `the program has no function ${name}; it was compiled with ${listNames(functions.map((entry) => entry.name))}`,
    name === "predict" ? undefined : "call model.compile({optimizer, loss}) before compiling, and leave out --only predict",
  );
}

export function refuseBatch(rows: number, fixed: number): never {
  return fault("TSC3114", `a batch has ${rows} rows; the program was compiled for ${fixed}`, "compile with --batch dynamic");
}

/** Says why rows are no batches of a step that takes `fixed` of them. */
export function refuseBatches(fixed: number, rows: number, batchSize: number | undefined): never {
  if (batchSize !== undefined && batchSize !== fixed)
    fault("TSC3114", `the batch is ${batchSize}; the program was compiled for batches of ${fixed}`, "compile with --batch dynamic");
  return fault(
    "TSC3114",
    `${rows} rows are no multiple of ${fixed}, the batch the program was compiled for`,
    "leave rows out, or compile with --batch dynamic",
  );
}

/** Says that outputs of some batches do not belong together. */
export function refuseOutputs(name: string, sizes: readonly number[]): never {
  const [first] = sizes;
  const other = sizes.find((size) => size !== first);
  return fault("TSC3128", `${name} has ${other} numbers a row in one batch and ${first} in another`, "predict such batches one by one");
}

export function refuseNoBatches(method: string): never {
  return fault("TSC3126", `${method} is given data without batches`);
}

export function refuseSecondFit(): never {
  return fault("TSC3110", "fit is called while an earlier fit of the same program is running", "await the first call");
}

export function refuseCapacity(name: string, size: number | undefined, maximum: number): never {
  return fault(
    "TSC4004",
    `${name} is ${size}; the program was compiled for at most ${maximum}`,
    `use a smaller ${name}, or compile with --batch dynamic`,
  );
}

export function warnOfFewSteps(steps: number, stepsPerEpoch: number): void {
  warn(`the data ended after ${steps} of ${stepsPerEpoch} steps of an epoch; give a source with enough batches, or fewer steps`);
}

export function warnOfNoBatches(epoch: number, epochs: number): void {
  warn(`the data has no batches left for epoch ${epoch + 1} of ${epochs}; training ends`);
}
