/**
 * Options that a class does not know are faults, not silence: a misspelt one would change what a model computes. A class
 * lists the names of its options in the static property `optionNames`, which subclasses inherit; the base constructor
 * checks what it is given against it.
 */

import type { DiagnosticOptions } from "../ir/diagnostic.ts";
import { shown, valueError } from "./errors.ts";
import { nearest } from "./registry.ts";

/** The names of the options in `Options` that `Base` does not have; the type checker finds missing and surplus ones. */
export type OptionNames<Options, Base = object> = Readonly<Record<Exclude<keyof Options, keyof Base>, true>>;
export type KnownOptions = Readonly<Record<string, true>>;

/**
 * Options of Keras and TensorFlow.js that change nothing here, with the values they may have; `any` for all. They come with
 * configs that other programs have saved.
 */
export type InertOptions = Readonly<Record<string, "any" | readonly unknown[]>>;
const off = [null, false];

export const inertLayerOptions: InertOptions = {
  quantizationConfig: off,
  weights: off,
  inputDType: "any",
  inputDtype: "any",
  batchSize: off,
  sparse: off,
  ragged: off,
  optional: off,
  synchronized: off,
  renorm: off,
  renormClipping: "any",
  renormMomentum: "any",
  fused: "any",
  virtualBatchSize: off,
  inputLength: "any",
  implementation: "any",
  noiseShape: off,
  groups: [null, 1],
};
export const inertOptimizerOptions: InertOptions = { jitCompile: "any", isLegacyOptimizer: off, decay: [null, 0] };
/** Of initializers, losses and metrics. */
export const inertFunctionOptions: InertOptions = { fn: "any", dtype: "any", inputAxes: off, outputAxes: off, fromSortedIds: off };

/** The name of a class as users know it, and its own options. */
interface OptionOwner {
  readonly name: string;
  readonly className?: string;
  readonly optionNames?: KnownOptions;
}

/** Fails when `given` has an option that neither the class (`new.target`) nor its base knows. */
export function checkOptions(
  owner: OptionOwner,
  given: object,
  base: KnownOptions = {},
  inert: InertOptions = {},
  place: DiagnosticOptions = {},
): void {
  const who = owner.className ?? owner.name;
  if (typeof given !== "object" || given === null || Array.isArray(given))
    valueError(`${who} takes an object of options, not ${shown(given)}`, place);
  const known = { ...owner.optionNames, ...base };
  for (const [key, value] of Object.entries(given)) {
    if (Number.isNaN(value) || (Array.isArray(value) && value.some((item) => Number.isNaN(item))))
      valueError(`${key} of ${who} is NaN; expected a number`, place);
  }
  const unknown = Object.entries(given).filter(([key, value]) => {
    if (value === undefined || Object.hasOwn(known, key)) return false;
    const values = Object.hasOwn(inert, key) ? inert[key] : undefined;
    return values !== "any" && !values?.includes(value);
  });
  if (unknown.length > 0)
    unknownOptions(
      who,
      unknown.map(([key]) => key),
      Object.keys(known),
      place,
    );
}

/** Says which names are not known, and the nearest that are. */
export function unknownOptions(who: string, unknown: readonly string[], known: readonly string[], place: DiagnosticOptions = {}): never {
  const near = unknown.map((key) => nearest(key, known)).filter((name) => name !== undefined);
  return valueError(`${who} has no option ${unknown.join(", ")}`, {
    ...place,
    help: near.length > 0 ? `did you mean ${near.join(", ")}?` : `its options are ${known.join(", ")}`,
  });
}
