/** What several callbacks share: checks of their options, and messages. */

import { fault, listNames } from "../fault.ts";
import { terminal } from "../terminal.ts";

export function checkOptions(callback: string, options: object, known: readonly string[]): void {
  const stray = Object.keys(options).filter((name) => !known.includes(name));
  if (stray.length > 0) fault("TSC3121", `${callback} has no option ${listNames(stray)}`, `its options are ${known.join(", ")}`);
}

export function checkPath(callback: string, option: string, path: unknown): void {
  if (typeof path !== "string" || path === "")
    fault("TSC3122", `${callback} needs ${option}, a path; ${path === "" ? "an empty text" : typeof path} is given`);
}

/** `"epoch"`, or a number of batches. */
export type SaveFrequency = "epoch" | number;

export function checkFrequency(callback: string, option: string, frequency: unknown): void {
  if (frequency === "epoch" || (typeof frequency === "number" && Number.isInteger(frequency) && frequency >= 1)) return;
  fault("TSC3122", `${callback} has ${option} ${JSON.stringify(frequency)}; expected "epoch" or a number of batches`);
}

/** Counts batches, over epochs, until it is time to save. Executions may be several batches. */
export class BatchCounter {
  readonly #frequency: SaveFrequency;
  #epochSteps = 0;
  #since = 0;

  constructor(frequency: SaveFrequency) {
    this.#frequency = frequency;
  }

  /** `stepsDone` of the epoch so far. */
  isDue(stepsDone: number): boolean {
    return typeof this.#frequency === "number" && this.#since + this.#added(stepsDone) >= this.#frequency;
  }

  /** Takes account of the execution that ended; true where it is time. */
  advance(stepsDone: number): boolean {
    const due = this.isDue(stepsDone);
    this.#since = due ? 0 : this.#since + this.#added(stepsDone);
    this.#epochSteps = stepsDone;
    return due;
  }

  #added(stepsDone: number): number {
    return stepsDone > this.#epochSteps ? stepsDone - this.#epochSteps : stepsDone;
  }
}

export function say(text: string): void {
  terminal.write(`${text}\n`);
}
