/** Watching one value of the logs: which of two values is better, and whether the value is logged at all. */

import { fault, listNames } from "../fault.ts";

export type MonitorMode = "auto" | "min" | "max";

/** Parts of names of metrics that are better when they are larger. */
const largerIsBetter = /acc|auc|precision|recall|fmeasure|f1|fbeta|iou|r2/;

export class Monitor {
  readonly name: string;
  readonly #larger: boolean;
  readonly #delta: number;

  constructor(callback: string, name: string, mode: MonitorMode, minDelta = 0) {
    if (mode !== "auto" && mode !== "min" && mode !== "max")
      fault("TSC3122", `${callback} has mode ${JSON.stringify(mode)}; expected "auto", "min" or "max"`);
    this.name = name;
    this.#larger = mode === "max" || (mode === "auto" && largerIsBetter.test(name));
    this.#delta = Math.abs(minDelta);
  }

  /** A reference that any value improves on. */
  get worst(): number {
    return this.#larger ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  }

  improves(value: number, reference: number): boolean {
    return this.#larger ? value - this.#delta > reference : value + this.#delta < reference;
  }
}

export function checkMonitored(callback: string, monitor: string, names: readonly string[]): void {
  if (names.includes(monitor)) return;
  const help = monitor.startsWith("val_") ? "give fit validationData or validationSplit" : undefined;
  fault("TSC3120", `${callback} monitors ${monitor}, which is not among the logs: ${listNames(names, 20)}`, help);
}
