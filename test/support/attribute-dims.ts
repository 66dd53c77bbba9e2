/** Dimensions written in attributes. */

import type { Dim } from "../../src/ir/dim.ts";
import type { Attribute, Attributes } from "../../src/ir/graph.ts";

export function isList(value: Attribute): value is readonly Attribute[] {
  return Array.isArray(value);
}

export function dimsWithin(value: Attribute): readonly Dim[] {
  if (typeof value !== "object") return [];
  if (isList(value)) return value.flatMap(dimsWithin);
  return value.kind === "dim" ? [value.dim] : [];
}

export function attributeDims(attributes: Attributes): readonly Dim[] {
  return Object.values(attributes).flatMap(dimsWithin);
}

export function mapAttributeDims(attributes: Attributes, change: (dim: Dim) => Dim): Attributes {
  const convert = (value: Attribute): Attribute => {
    if (typeof value !== "object") return value;
    if (isList(value)) return value.map(convert);
    return value.kind === "dim" ? { kind: "dim", dim: change(value.dim) } : value;
  };
  return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, convert(value)]));
}
