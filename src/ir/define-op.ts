/**
 * One op, one place: name, attributes, type rule, reference evaluation, gradient and loop-level definition live in one
 * `defineOp` call of one family file. Printer, parser, verifier, interpreter, autodiff, fusion and the generated
 * reference read the registry; none of them names an op.
 */

import type { Builder } from "./builder.ts";
import { CompileError, createDiagnostic, fail } from "./diagnostic.ts";
import type { Dim } from "./dim.ts";
import type { Attribute, Attributes, Operation, Region, Value } from "./graph.ts";
import type { Location } from "./location.ts";
import type { LoopDefinition } from "./loop.ts";
import type { HostTensor, TensorType } from "./type.ts";

export type OpFamily =
  | "constant"
  | "elementwise"
  | "shape"
  | "reduce"
  | "contract"
  | "window"
  | "index"
  | "random"
  | "composite"
  | "control"
  | "structure";

export type Trait =
  /** Result shape is the operands' shape, element by element. */
  | "elementwise"
  /** Its loop definition is a `map`: it can be inlined into its readers. */
  | "map"
  /** Costs no more to recompute than to load: broadcasts, reshapes, casts, transposes, constants. */
  | "free"
  /** Only moves elements: no arithmetic on them. */
  | "movement"
  | "commutative"
  /** f(f(x)) = f(x). */
  | "idempotent"
  /** f(f(x)) = x. */
  | "involution"
  | "contraction"
  | "reduction"
  | "scatter"
  /** Its body is a region evaluated as one kernel. */
  | "fused"
  /** Its bodies are regions that the plan runs, step by step. */
  | "control"
  /** Hands its operands on; exists for the passes before fusion, and is dropped there. */
  | "barrier"
  | "composite"
  | "random"
  /** Each result element depends only on its row-major position: reshape, splats, random bits. */
  | "positional"
  /** Repeats its operand along the axes that its `axes` attribute does not name. */
  | "broadcasting"
  /** Costs many instructions per element: worth computing once. */
  | "transcendental";

export type AttributeKind =
  | "int"
  | "float"
  | "bool"
  | "string"
  | "dtype"
  | "dim"
  | "dense"
  | "ints"
  | "int_pairs"
  | "strings"
  | "dims"
  | "any";

export interface AttributeSpec {
  readonly kind: AttributeKind;
  readonly summary: string;
  readonly optional?: boolean;
}

export interface InferContext {
  readonly operands: readonly TensorType[];
  readonly attributes: Attributes;
  readonly regions: readonly Region[];
  /** Reports that constraint `label` (as in `reshape.C1`) does not hold; adds the op's place. */
  fail(label: string, message: string, help?: string): never;
}

export interface EvaluateContext {
  readonly operation: Operation;
  readonly inputs: readonly HostTensor[];
  /** Sizes of the symbols in this run. */
  size(dim: Dim): number;
  /** Concrete shape of result `index`. */
  resultShape(index?: number): readonly number[];
  /** Evaluates a region with the given arguments. */
  region(index: number, inputs: readonly HostTensor[]): readonly HostTensor[];
}

export interface GradientContext {
  readonly b: Builder;
  readonly operation: Operation;
  readonly operands: readonly Value[];
  readonly results: readonly Value[];
  /** Cotangent of each result; undefined where none reaches it. */
  readonly cotangents: readonly (Value | undefined)[];
}

export interface OpDefinition {
  readonly name: string;
  readonly family: OpFamily;
  readonly summary: string;
  /** Formula or semantics in one or two sentences for the generated reference. */
  readonly semantics?: string;
  readonly traits: readonly Trait[];
  /** Names of the operands; a last name ending in `...` takes any number. */
  readonly operands: readonly string[];
  readonly attributes: Readonly<Record<string, AttributeSpec>>;
  /** Numbered constraints checked by `infer`, by label: shown in messages, the reference and the tests that break them. */
  readonly constraints: Readonly<Record<string, string>>;
  /** Result types; throws through `context.fail`. Also the verifier: a recorded type must equal the inferred one. */
  infer(context: InferContext): readonly TensorType[];
  /** The meaning of the op: double accumulation, rounded once to the result's dtype. Absent only for composites. */
  evaluate?(context: EvaluateContext): readonly HostTensor[];
  /** Cotangents of the operands; undefined where the result does not depend on one differentiably. */
  vjp?(context: GradientContext): readonly (Value | undefined)[];
  /** Why there is no `vjp`. Exactly one of the two is present. */
  readonly nondifferentiable?: string;
  /** Loop definition of the (single) result. Absent for composites and structure ops; undefined for constants that need a buffer. */
  loops?(operation: Operation): LoopDefinition | undefined;
  /** A composite in terms of primitives; also its reference. */
  decompose?(b: Builder, operation: Operation): readonly Value[];
  /** Small well-typed uses for the registry tests: numerics, gradient, printing, lowering. */
  readonly samples: readonly OpSample[];
}

export interface OpSample {
  /** Types of the operands in the textual form: `"f32[batch, 3]"`. */
  readonly operands: readonly string[];
  readonly attributes?: Attributes;
  /** Made anew for each use. */
  regions?(): readonly Region[];
  /** Range of random operand values; default [-2, 2]. Integers are drawn from it inclusively. */
  readonly domain?: readonly [number, number];
  /** Makes random operands into ones the op is defined on: a positive definite matrix, distinct values. */
  arrange?(inputs: readonly HostTensor[]): readonly HostTensor[];
  /** False where the gradient cannot be checked by differences in this sample (a kink, an integer operand). */
  readonly gradient?: boolean;
}

const registry = new Map<string, OpDefinition>();

export function defineOp<const T extends OpDefinition>(definition: T): T {
  if (registry.has(definition.name)) throw new Error(`internal: op ${definition.name} is defined twice`);
  registry.set(definition.name, definition);
  return definition;
}

export function allOps(): readonly OpDefinition[] {
  return [...registry.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function findOp(name: string): OpDefinition | undefined {
  return registry.get(name);
}

export function opOf(operation: Operation): OpDefinition {
  return registry.get(operation.name) ?? fail("TSC1100", `there is no op named ${operation.name}`, { location: operation.locations[0] });
}

export function has(operation: Operation, trait: Trait): boolean {
  return opOf(operation).traits.includes(trait);
}

/** Runs the type rule of `name` with diagnostics placed at `location`. */
export function inferTypes(
  name: string,
  operands: readonly TensorType[],
  attributes: Attributes,
  regions: readonly Region[],
  location: Location | undefined,
): readonly TensorType[] {
  const definition = registry.get(name) ?? fail("TSC1100", `there is no op named ${name}`, { location });
  const variadic = definition.operands.at(-1)?.endsWith("...") ?? false;
  const minimum = variadic ? definition.operands.length - 1 : definition.operands.length;
  if (operands.length < minimum || (!variadic && operands.length > minimum)) {
    fail("TSC1101", `${name} takes ${minimum}${variadic ? " or more" : ""} operands, not ${operands.length}`, { location });
  }
  for (const key of Object.keys(attributes)) {
    if (!definition.attributes[key])
      fail("TSC1102", `${name} has no attribute ${key}`, {
        location,
        help: `its attributes are ${Object.keys(definition.attributes).join(", ") || "none"}`,
      });
  }
  for (const [key, spec] of Object.entries(definition.attributes)) {
    const value = attributes[key];
    if (value === undefined ? !spec.optional : !attributeFits(spec.kind, value)) {
      fail(
        "TSC1103",
        value === undefined ? `${name} needs the attribute ${key}` : `the attribute ${key} of ${name} is not of kind ${spec.kind}`,
        { location },
      );
    }
  }
  return definition.infer({
    operands,
    attributes,
    regions,
    fail(label, message, help) {
      throw new CompileError(createDiagnostic("error", "TSC1104", `${name}.${label}: ${message}`, { location, help }));
    },
  });
}

function attributeFits(kind: AttributeKind, value: Attribute): boolean {
  const list = (test: (item: Attribute) => boolean): boolean => Array.isArray(value) && value.every(test);
  const isInt = (item: Attribute): boolean => typeof item === "number" && Number.isInteger(item);
  const isObject = (item: Attribute, tag: string): boolean => typeof item === "object" && "kind" in item && item.kind === tag;
  switch (kind) {
    case "int":
      return isInt(value);
    case "float":
      return typeof value === "number";
    case "bool":
      return typeof value === "boolean";
    case "string":
      return typeof value === "string";
    case "dtype":
    case "dim":
    case "dense":
      return isObject(value, kind);
    case "ints":
      return list(isInt);
    case "int_pairs":
      return list((item) => Array.isArray(item) && item.length === 2 && item.every(isInt));
    case "strings":
      return list((item) => typeof item === "string");
    case "dims":
      return list((item) => isObject(item, "dim"));
    case "any":
      return true;
    default:
      return kind satisfies never;
  }
}
