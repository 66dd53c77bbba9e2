/** How tensors lie in the memory of a target, and which dtypes it computes with. */

import { fail } from "../../ir/diagnostic.ts";
import type { Dtype } from "../../ir/dtype.ts";
import { type StorageType, scalarTypeOf } from "../../ir/expression.ts";
import type { Module, Operation } from "../../ir/graph.ts";
import type { Location } from "../../ir/location.ts";
import type { TensorType } from "../../ir/type.ts";
import type { Target } from "../target.ts";

/** bool is an i32 of 0 or 1. Types of one and two bytes have their width where the target can store them, else that of a word. */
export function storageType(dtype: Dtype, target: Target): Exclude<StorageType, "bool" | "u16"> {
  switch (dtype) {
    case "bool":
      return "i32";
    case "f16":
    case "bf16":
    case "i8":
    case "u8":
      return target.narrowStorage ? dtype : wordOf(dtype);
    case "i4":
      return target.narrowStorage ? "i8" : "i32";
    case "f32":
    case "f64":
    case "i32":
    case "u32":
    case "i64":
      return dtype;
    default:
      return dtype satisfies never;
  }
}

function wordOf(dtype: Dtype): "f32" | "i32" | "u32" {
  const scalar = scalarTypeOf(dtype);
  return scalar === "u32" || scalar === "i32" ? scalar : "f32";
}

const narrower: Readonly<Partial<Record<Dtype, string>>> = { f64: "float32", i64: "int32" };

/** Refuses 64-bit numbers on a target that has none: TSC2900, at the op that first reads or makes one. */
export function checkTypes(module: Module, target: Target): void {
  if (target.wideTypes) return;
  const check = (what: string, { dtype }: TensorType, location: Location | undefined): void => {
    const instead = narrower[dtype];
    if (instead === undefined) return;
    fail("TSC2900", `${what} ${dtype}; the target ${target.name} computes with numbers of 32 bits`, {
      location,
      help: `use ${instead}, or compile for wasm, native or cuda`,
    });
  };
  const visit = (operations: readonly Operation[]): void => {
    for (const { name, operands, results, regions, locations } of operations) {
      for (const region of regions) visit(region.operations);
      for (const { type } of operands) check(`${name} reads`, type, locations[0]);
      for (const { type } of results) check(`${name} makes`, type, locations[0]);
    }
  };
  for (const { operations } of module.functions) visit(operations);
  for (const { name, type, location } of module.state) check(`the state ${name} is`, type, location);
  for (const fn of module.functions) {
    for (const { source, value } of fn.parameters) check(`the input ${source.name} of ${fn.name} is`, value.type, undefined);
  }
}
