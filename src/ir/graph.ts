/**
 * The graph IR: SSA over tensors, immutable once built.
 *
 * A `Module` holds state and functions. A function reads state through parameters and returns new state among its
 * results; it has no side effects, so a pass is a plain function from module to module. Operations are listed in an
 * order in which every operand is defined before its use.
 */

import type { Dim } from "./dim.ts";
import type { Dtype, NumericArray } from "./dtype.ts";
import type { Location } from "./location.ts";
import type { TensorType } from "./type.ts";

/** A value is compared by identity. Its number is given by the printer, not stored. */
export class Value {
  readonly type: TensorType;
  /** Undefined for a parameter of a function or region. */
  readonly producer: Operation | undefined;
  /** Position among the producer's results, or among the parameters. */
  readonly index: number;
  constructor(type: TensorType, producer: Operation | undefined, index: number) {
    this.type = type;
    this.producer = producer;
    this.index = index;
  }
}

/** Elements written in the program text; `splat` stands for one number repeated. */
export interface DenseAttribute {
  readonly kind: "dense";
  readonly dtype: Dtype;
  readonly data: NumericArray | { readonly splat: number };
}

export interface DimAttribute {
  readonly kind: "dim";
  readonly dim: Dim;
}

export interface DtypeAttribute {
  readonly kind: "dtype";
  readonly dtype: Dtype;
}

export type Attribute = number | boolean | string | DenseAttribute | DimAttribute | DtypeAttribute | readonly Attribute[];

export type Attributes = Readonly<Record<string, Attribute>>;

/** A body with its own parameters: of a fusion, a loop, a branch. */
export interface Region {
  readonly parameters: readonly Value[];
  readonly operations: readonly Operation[];
  readonly results: readonly Value[];
}

export class Operation {
  readonly name: string;
  readonly operands: readonly Value[];
  readonly attributes: Attributes;
  readonly regions: readonly Region[];
  readonly results: readonly Value[];
  /** At least one; fusion concatenates. */
  readonly locations: readonly Location[];
  /** The user's name for what this op came from: a layer or weight path. Printed; used in kernel names. */
  readonly label: string;

  constructor(init: {
    readonly name: string;
    readonly operands: readonly Value[];
    readonly attributes: Attributes;
    readonly regions?: readonly Region[];
    readonly resultTypes: readonly TensorType[];
    readonly locations: readonly Location[];
    readonly label?: string;
  }) {
    this.name = init.name;
    this.operands = init.operands;
    this.attributes = init.attributes;
    this.regions = init.regions ?? [];
    this.results = init.resultTypes.map((type, index) => new Value(type, this, index));
    this.locations = init.locations;
    this.label = init.label ?? "";
  }

  /** The only result of a single-result op. */
  get result(): Value {
    const [value] = this.results;
    if (!value || this.results.length !== 1) throw new Error(`internal: ${this.name} has ${this.results.length} results`);
    return value;
  }
}

/**
 * `constant`: numbers of the program text that need memory; never changes and is no weight of the model. `derived`: what the function
 * `derive` makes of other state. It is always up to date: who runs a function that reads it sees to that.
 */
export type StateRole = "weight" | "non_trainable_weight" | "optimizer" | "metric" | "random" | "constant" | "derived";

/** What lives from call to call: weights, optimizer slots, metric accumulators, random counters. */
export interface StateVariable {
  readonly name: string;
  readonly type: TensorType;
  readonly role: StateRole;
  readonly location: Location;
}

export type ParameterSource = { readonly kind: "input"; readonly name: string } | { readonly kind: "state"; readonly name: string };

export interface FunctionParameter {
  readonly source: ParameterSource;
  readonly value: Value;
}

export interface FunctionResult {
  /** An output is handed to the caller; a state result becomes the variable's new value. */
  readonly target: { readonly kind: "output"; readonly name: string } | { readonly kind: "state"; readonly name: string };
  readonly value: Value;
}

export interface GraphFunction {
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  readonly operations: readonly Operation[];
  readonly results: readonly FunctionResult[];
}

export interface SymbolDeclaration {
  readonly name: string;
  readonly minimum: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
}

export interface Module {
  readonly name: string;
  readonly symbols: readonly SymbolDeclaration[];
  readonly state: readonly StateVariable[];
  readonly functions: readonly GraphFunction[];
  /** Labels of operations that are kernels of their own: nothing is fused with them. */
  readonly unfused?: readonly string[];
}

/** Makes the state of the role `derived`. */
export const deriveFunction = "derive";

export function findFunction(module: Module, name: string): GraphFunction | undefined {
  return module.functions.find((candidate) => candidate.name === name);
}
