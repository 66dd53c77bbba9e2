/** Typed access to attributes whose kinds `inferTypes` has checked. */

import type { Dim } from "./dim.ts";
import type { Dtype } from "./dtype.ts";
import type { Attribute, Attributes, DenseAttribute, DimAttribute } from "./graph.ts";

function wrong(key: string): never {
  throw new Error(`internal: attribute ${key} read with another kind than declared`);
}

export function intOf(attributes: Attributes, key: string): number {
  const value = attributes[key];
  return typeof value === "number" ? value : wrong(key);
}

export function boolOf(attributes: Attributes, key: string): boolean {
  const value = attributes[key];
  return typeof value === "boolean" ? value : wrong(key);
}

export function stringOf(attributes: Attributes, key: string): string {
  const value = attributes[key];
  return typeof value === "string" ? value : wrong(key);
}

function listOf(attributes: Attributes, key: string): readonly Attribute[] {
  const value = attributes[key];
  return Array.isArray(value) ? (value as readonly Attribute[]) : wrong(key);
}

export function intsOf(attributes: Attributes, key: string): readonly number[] {
  return listOf(attributes, key).map((item) => (typeof item === "number" ? item : wrong(key)));
}

export function pairsOf(attributes: Attributes, key: string): readonly (readonly [number, number])[] {
  return listOf(attributes, key).map((item) => {
    const [low, high] = item as readonly number[];
    return low !== undefined && high !== undefined ? [low, high] : wrong(key);
  });
}

export function dimsOf(attributes: Attributes, key: string): readonly Dim[] {
  return listOf(attributes, key).map((item) => (item as DimAttribute).dim);
}

export function dimOf(attributes: Attributes, key: string): Dim {
  const value = attributes[key];
  return typeof value === "object" && "kind" in value && value.kind === "dim" ? value.dim : wrong(key);
}

export function dtypeOf(attributes: Attributes, key: string): Dtype {
  const value = attributes[key];
  return typeof value === "object" && "kind" in value && value.kind === "dtype" ? value.dtype : wrong(key);
}

export function denseOf(attributes: Attributes, key: string): DenseAttribute {
  const value = attributes[key];
  return typeof value === "object" && "kind" in value && value.kind === "dense" ? value : wrong(key);
}

export function dimAttribute(dim: Dim): DimAttribute {
  return { kind: "dim", dim };
}

export function dimsAttribute(dims: readonly Dim[]): readonly DimAttribute[] {
  return dims.map(dimAttribute);
}

export function dtypeAttribute(dtype: Dtype): Attribute {
  return { kind: "dtype", dtype };
}
