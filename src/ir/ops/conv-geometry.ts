/** What the attributes of a convolution say about its axes. Shared by its type rule, evaluation, gradient and loops. */

import { intOf, intsOf, pairsOf, stringOf } from "../attributes.ts";
import type { Attributes } from "../graph.ts";
import { nth } from "./host.ts";

export interface ConvGeometry {
  readonly strides: readonly number[];
  readonly padding: readonly (readonly [number, number])[];
  readonly lhsDilation: readonly number[];
  readonly rhsDilation: readonly number[];
  readonly groups: number;
  readonly batchGroups: number;
  readonly lhsSpec: string;
  readonly rhsSpec: string;
  readonly outSpec: string;
  readonly spatial: number;
}

export function convGeometry(attributes: Attributes): ConvGeometry {
  const strides = intsOf(attributes, "strides");
  return {
    strides,
    padding: pairsOf(attributes, "padding"),
    lhsDilation: intsOf(attributes, "lhs_dilation"),
    rhsDilation: intsOf(attributes, "rhs_dilation"),
    groups: intOf(attributes, "groups"),
    batchGroups: intOf(attributes, "batch_groups"),
    lhsSpec: stringOf(attributes, "lhs_spec"),
    rhsSpec: stringOf(attributes, "rhs_spec"),
    outSpec: stringOf(attributes, "out_spec"),
    spatial: strides.length,
  };
}

/** Axis that the letter of a spec names. */
export function axisOf(spec: string, letter: string): number {
  const axis = spec.indexOf(letter);
  if (axis < 0) throw new Error(`internal: the convolution spec ${spec} has no ${letter}`);
  return axis;
}

export function atLetter<T>(list: readonly T[], spec: string, letter: string): T {
  return nth(list, axisOf(spec, letter));
}

/** The spatial letters `0`, `1`, ... */
export function spatialLetters(geometry: ConvGeometry): readonly string[] {
  return geometry.strides.map((_, axis) => String(axis));
}

/** The spec with two letters exchanged: the roles of two axes swapped. */
export function exchange(spec: string, first: string, second: string): string {
  return [...spec].map((letter) => (letter === first ? second : letter === second ? first : letter)).join("");
}

/** The spec with its letters renamed. */
export function rename(spec: string, names: Readonly<Record<string, string>>): string {
  return [...spec].map((letter) => names[letter] ?? letter).join("");
}
