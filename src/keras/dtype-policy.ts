/** Which dtype a layer keeps its weights in and which it computes in. */

import { floatx } from "./config.ts";
import { type DataType, standardizeDtype } from "./dtypes.ts";
import { shown, valueError } from "./errors.ts";
import type { Config, DTypePolicyLike } from "./interfaces.ts";
import { asSerialized, camelConfig } from "./registry.ts";

const mixed = { mixed_float16: "float16", mixed_bfloat16: "bfloat16" } as const;

/** A dtype for both, or `mixed_float16` and `mixed_bfloat16`: weights in float32, computation in 16 bits. */
export class DTypePolicy implements DTypePolicyLike {
  readonly name: string;
  readonly variableDtype: DataType;
  readonly computeDtype: DataType;

  constructor(name: string) {
    if (typeof name !== "string") valueError(`a dtype policy is made from a name, not ${shown(name)}`);
    const snake = name.replace(/^mixed(?=[A-Z])/, "mixed_").toLowerCase();
    const half = snake === "mixed_float16" || snake === "mixed_bfloat16" ? mixed[snake] : undefined;
    this.computeDtype = half ?? standardizeDtype(name);
    this.variableDtype = half ? "float32" : this.computeDtype;
    this.name = half ? snake : this.computeDtype;
  }

  getClassName(): string {
    return "DTypePolicy";
  }
  getConfig(): Config {
    return { name: this.name };
  }
  static fromConfig(config: Config): DTypePolicy {
    return new DTypePolicy(camelConfig(config)["name"] as string);
  }
  toString(): string {
    return `<DTypePolicy ${this.name}>`;
  }
}

let globalPolicy: DTypePolicyLike | undefined;

/** The policy of layers made without one; `floatx` unless it was set. */
export function dtypePolicy(): DTypePolicyLike {
  return globalPolicy ?? new DTypePolicy(floatx());
}
export function setDtypePolicy(policy: string | DTypePolicyLike): void {
  globalPolicy = resolvePolicy(policy);
}

function isPolicy(x: unknown): x is DTypePolicyLike {
  return typeof x === "object" && x !== null && "name" in x && "variableDtype" in x && "computeDtype" in x;
}

/** The policy that a name, a policy or its config stands for; null for the global one. */
export function resolvePolicy(policy: string | DTypePolicyLike | Config | null | undefined): DTypePolicyLike {
  if (policy === null || policy === undefined) return dtypePolicy();
  if (isPolicy(policy)) return policy;
  const serialized = asSerialized(policy);
  if (serialized) return DTypePolicy.fromConfig(serialized.config);
  return typeof policy === "string" ? new DTypePolicy(policy) : valueError(`cannot understand ${shown(policy)} as a dtype policy`);
}
