/** Which dtype a layer keeps its weights in and which it computes in. */

import { floatx } from "../config.ts";
import { type DataType, standardizeDtype } from "../dtypes.ts";
import { shown, valueError } from "../errors.ts";
import type { Config, DTypePolicyLike } from "../interfaces.ts";
import { asSerialized, camelConfig } from "../registry.ts";

const mixed = { mixed_float16: "float16", mixed_bfloat16: "bfloat16" } as const;

const quantized = /^([a-z0-9]+)_from_(\w+)$/;

/**
 * A dtype for both, or `mixed_float16` and `mixed_bfloat16`: weights in float32, computation in 16 bits. With `int8_from_`
 * before its name, dense layers and embeddings keep their kernels as int8.
 */
export class DTypePolicy implements DTypePolicyLike {
  readonly name: string;
  readonly variableDtype: DataType;
  readonly computeDtype: DataType;
  readonly quantizationMode: "int8" | null;

  constructor(name: string) {
    if (typeof name !== "string") valueError(`a dtype policy is made from a name, not ${shown(name)}`);
    const [, mode = null, source = name] = quantized.exec(name) ?? [];
    if (mode !== null && mode !== "int8") valueError(`${shown(name)} is no dtype policy: weights are kept as int8 or not at all`);
    const snake = source.replace(/^mixed(?=[A-Z])/, "mixed_").toLowerCase();
    const half = snake === "mixed_float16" || snake === "mixed_bfloat16" ? mixed[snake] : undefined;
    this.computeDtype = half ?? standardizeDtype(source);
    this.variableDtype = half ? "float32" : this.computeDtype;
    this.quantizationMode = mode;
    this.name = `${mode === null ? "" : `${mode}_from_`}${half ? snake : this.computeDtype}`;
  }

  getClassName(): string {
    return "DTypePolicy";
  }
  getConfig(): Config {
    return { name: this.name };
  }
  /** Also `{mode, sourceName}`, the form of a quantized policy in Keras. */
  static fromConfig(config: Config): DTypePolicy {
    const { name, mode, sourceName } = camelConfig(config);
    return new DTypePolicy(typeof sourceName === "string" ? `${String(mode)}_from_${sourceName}` : (name as string));
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

/** Runs `body` with another policy for the layers it makes. */
export function withDtypePolicy<T>(policy: string | DTypePolicyLike, body: () => T): T {
  const saved = globalPolicy;
  globalPolicy = resolvePolicy(policy);
  try {
    return body();
  } finally {
    globalPolicy = saved;
  }
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
