/**
 * Functions on tensors. One is defined by what it emits; from that follow its three uses: in a trace it emits, on
 * symbolic tensors it records a node that emits when the graph is replayed, and on concrete tensors it is deferred until
 * someone reads the result.
 */

import "../../ir/index.ts";
import type { Builder, Operand } from "../../ir/builder.ts";
import type { Value } from "../../ir/graph.ts";
import { scopedLabel, scopedName } from "../graph/name-scope.ts";
import { Operation } from "../graph/operation.ts";
import type { Config } from "../interfaces.ts";
import { currentLabel, userLocation, withLocation } from "../location.ts";
import type { TensorTree } from "../tree.ts";
import { deferred } from "./deferred.ts";
import { asTensor, sourceOf, Tensor, type TensorLike } from "./tensor.ts";
import { currentTrace, type Trace } from "./trace.ts";

/** Plain numbers arrive as they are: they take the dtype of the other operands. */
export type Emit<Attributes> = (b: Builder, inputs: readonly Operand[], attributes: Attributes) => Value;
export type TensorFunction<Attributes> = (inputs: readonly TensorLike[], attributes: Attributes) => Tensor;

interface Definition {
  readonly name: string;
  readonly emit: Emit<unknown>;
}

const definitions = new Map<string, Definition>();

function labelOf({ name }: Definition): string {
  return scopedLabel(name) || currentLabel();
}

function emitInto(trace: Trace, definition: Definition, inputs: readonly (Tensor | number)[], attributes: unknown): Tensor {
  return trace.builder.at(userLocation(), labelOf(definition), () => {
    const operands = inputs.map((input) => (typeof input === "number" ? input : trace.valueOf(input)));
    return Tensor.traced(trace, definition.emit(trace.builder, operands, attributes));
  });
}

/** A node's operation for a function; its config names the function and its attributes. */
export class TensorFunctionOperation extends Operation {
  static readonly className = "TensorFunction";
  readonly definition: Definition;
  readonly attributes: unknown;
  /** Where it was called in a name scope. */
  readonly #label: string;
  constructor(definition: Definition, attributes: unknown, name?: string) {
    super({ name: name ?? undefined, ...(name === undefined ? { prefix: scopedName(definition.name) } : {}) });
    this.definition = definition;
    this.attributes = attributes;
    this.#label = name === undefined ? scopedLabel(definition.name) : "";
  }
  override replay(args: readonly unknown[]): TensorTree {
    return withLocation(this.location, this.#label || currentLabel(), () =>
      run(this.definition, operandsOf(args as readonly TensorLike[]), this.attributes),
    );
  }
  /** As Keras names its operations: `Add`. */
  override getClassName(): string {
    const { name } = this.definition;
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  }
  override getConfig(): Config {
    return { name: this.name, function: this.definition.name, attributes: this.attributes };
  }
}

export function tensorFunctionOperation(name: string, attributes: unknown, operationName: string): TensorFunctionOperation | undefined {
  const definition = definitions.get(name);
  return definition && new TensorFunctionOperation(definition, attributes, operationName);
}

function operandsOf(inputs: readonly TensorLike[]): readonly (Tensor | number)[] {
  return inputs.map((input) => (typeof input === "number" ? input : asTensor(input)));
}

function run(definition: Definition, inputs: readonly (Tensor | number)[], attributes: unknown): Tensor {
  const tensors = inputs.filter((input) => typeof input !== "number");
  if (tensors.some((input) => input.isSymbolic)) {
    // A variable keeps its place in the graph: whatever value it has when the graph is replayed counts.
    const args = inputs.map((input) => (typeof input === "number" ? input : (sourceOf(input) ?? input)));
    return new TensorFunctionOperation(definition, attributes).symbolicCall(...args) as Tensor;
  }
  const emitIn = (trace: Trace, operands: readonly (Tensor | number)[]): Tensor => emitInto(trace, definition, operands, attributes);
  const trace = currentTrace();
  if (trace) return emitIn(trace, inputs);
  for (const input of tensors) input.checkAlive();
  const [result] = deferred(
    tensors,
    (inner, traced) => {
      let next = 0;
      return [
        emitIn(
          inner,
          inputs.map((input) => (typeof input === "number" ? input : (traced[next++] ?? input))),
        ),
      ];
    },
    labelOf(definition),
  );
  if (!result) throw new Error("internal: a function gives one tensor");
  return result;
}

export function defineTensorFunction<Attributes>(name: string, emit: Emit<Attributes>): TensorFunction<Attributes> {
  const definition: Definition = { name, emit: (b, inputs, attributes) => emit(b, inputs, attributes as Attributes) };
  definitions.set(name, definition);
  return (inputs, attributes) => run(definition, operandsOf(inputs), attributes);
}
