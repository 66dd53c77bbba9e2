/** Types of op samples: `f32[batch, 3]`, where a size is a number or a symbol. */

import { symbol } from "../../src/ir/dim.ts";
import { type Dtype, isDtype } from "../../src/ir/dtype.ts";
import type { Attribute, Attributes } from "../../src/ir/graph.ts";
import { type TensorType, tensorType } from "../../src/ir/type.ts";

export function sampleType(text: string): TensorType {
  const match = /^(\w+)\[(.*)\]$/.exec(text);
  const [, dtype = "", sizes = ""] = match ?? [];
  if (!match || !isDtype(dtype)) throw new Error(`not a type: ${text}`);
  const shape = sizes.trim() === "" ? [] : sizes.split(",").map((size) => (/^\d+$/.test(size.trim()) ? Number(size) : symbol(size.trim())));
  return tensorType(dtype, shape);
}

/** The same with every f32 replaced by f64, so that differences can be taken. */
export function inDoublePrecision(type: TensorType): TensorType {
  return type.dtype === "f32" ? tensorType("f64", type.shape) : type;
}

export function attributesInDoublePrecision(attributes: Attributes): Attributes {
  const widen = (dtype: Dtype): Dtype => (dtype === "f32" ? "f64" : dtype);
  const convert = (value: Attribute): Attribute => {
    if (typeof value !== "object" || !("kind" in value)) return value;
    if (value.kind === "dtype") return { kind: "dtype", dtype: widen(value.dtype) };
    if (value.kind !== "dense" || value.dtype !== "f32") return value;
    return { kind: "dense", dtype: "f64", data: "splat" in value.data ? value.data : Float64Array.from(value.data) };
  };
  return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, convert(value)]));
}
