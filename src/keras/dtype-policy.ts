/** Which dtype a layer keeps its weights in and which it computes in. */

import { dtypePolicy } from "./config.ts";
import { type DataType, standardizeDtype } from "./dtypes.ts";
import { asSerialized } from "./registry.ts";

export interface DtypePolicy {
  readonly name: string;
  readonly variableDtype: DataType;
  readonly computeDtype: DataType;
}

export function resolvePolicy(policy: string | DtypePolicy | null | undefined): DtypePolicy {
  const serialized = asSerialized(policy);
  if (typeof policy === "object" && policy !== null && !serialized) return policy as DtypePolicy;
  const name = serialized ? String(serialized.config["name"]) : typeof policy === "string" ? policy : dtypePolicy();
  if (name === "mixed_float16" || name === "mixedFloat16")
    return { name: "mixed_float16", variableDtype: "float32", computeDtype: "float16" };
  if (name === "mixed_bfloat16" || name === "mixedBfloat16")
    return { name: "mixed_bfloat16", variableDtype: "float32", computeDtype: "bfloat16" };
  const dtype = standardizeDtype(name);
  return { name: dtype, variableDtype: dtype, computeDtype: dtype };
}
