/**
 * What a model graph is made of: an operation is applied to symbolic tensors, and each application is a node that keeps
 * its arguments, so that the graph can be replayed on other tensors.
 */

import type { Location } from "../ir/location.ts";
import { notImplemented, valueError } from "./errors.ts";
import type { Config } from "./interfaces.ts";
import { userLocation } from "./location.ts";
import { autoName, checkName } from "./naming.ts";
import { Tensor } from "./tensor.ts";
import { Trace, withTrace } from "./trace.ts";
import { flattenTensors, mapTensors, type TensorTree } from "./tree.ts";

/** One application of an operation to symbolic tensors. */
export class Node {
  readonly operation: Operation;
  /** As given, with the symbolic tensors in place. */
  readonly args: readonly unknown[];
  readonly inputs: readonly Tensor[];
  readonly outputs: readonly Tensor[];
  /** The outputs in the form in which the operation gave them. */
  readonly outputTree: TensorTree;
  /** True for what stands for data given from outside. */
  readonly isInput: boolean;

  constructor(operation: Operation, args: readonly unknown[], outputTree: TensorTree, isInput: boolean) {
    this.operation = operation;
    this.args = args;
    this.inputs = flattenTensors(args);
    this.outputTree = outputTree;
    this.outputs = flattenTensors(outputTree);
    this.isInput = isInput;
    const nodeIndex = operation.inboundNodes.length;
    for (const [tensorIndex, output] of this.outputs.entries()) output.history = { operation, nodeIndex, tensorIndex };
    operation.inboundNodes.push(this);
    for (const input of new Set(this.inputs)) input.history.operation?.outboundNodes.push(this);
  }

  get parents(): readonly Node[] {
    return this.inputs.flatMap((input) => nodeOf(input) ?? []);
  }
}

/** The node that made a symbolic tensor. */
export function nodeOf(tensor: Tensor): Node | undefined {
  return tensor.history.operation?.inboundNodes[tensor.history.nodeIndex];
}

export interface OperationOptions {
  readonly name?: string | undefined;
  /** What an automatic name is made from; default the class name. */
  readonly prefix?: string;
}

export abstract class Operation {
  readonly name: string;
  readonly inboundNodes: Node[] = [];
  readonly outboundNodes: Node[] = [];
  /** Where the user made it. */
  readonly location: Location;

  constructor(options: OperationOptions = {}) {
    this.name =
      options.name === undefined || options.name === null ? autoName(options.prefix ?? this.getClassName()) : checkName(options.name);
    this.location = userLocation();
  }

  getClassName(): string {
    const { className } = this.constructor as { readonly className?: unknown };
    return typeof className === "string" ? className : this.constructor.name;
  }

  /** Runs the operation on traced tensors, with the arguments of a node. */
  abstract replay(args: readonly unknown[]): TensorTree;

  getConfig(): Config {
    return notImplemented(`${this.getClassName()} cannot be serialized: it does not override getConfig`, { location: this.location });
  }

  /** Infers the outputs for symbolic arguments and records a node. */
  symbolicCall(args: readonly unknown[]): TensorTree {
    const outputs = this.computeOutputSpec(args);
    new Node(this, args, outputs, false);
    return outputs;
  }

  /** Fresh symbolic tensors of the shapes and dtypes that the operation gives for `args`. */
  computeOutputSpec(args: readonly unknown[]): TensorTree {
    return abstractly(args, (mapped) => this.replay(mapped), this.name);
  }

  #node(index: number, what: string): Node {
    const node = this.inboundNodes[index];
    if (node) return node;
    if (this.inboundNodes.length === 0)
      return valueError(`${this.name} was never called, so it has no ${what}`, { location: this.location });
    return valueError(`${what} ${index} of ${this.name} is asked for; it was called ${this.inboundNodes.length} times`);
  }

  getInputAt(index: number): Tensor | readonly Tensor[] {
    const { inputs } = this.#node(index, "input");
    const [only] = inputs;
    return only && inputs.length === 1 ? only : inputs;
  }

  getOutputAt(index: number): Tensor | readonly Tensor[] {
    const { outputs } = this.#node(index, "output");
    const [only] = outputs;
    return only && outputs.length === 1 ? only : outputs;
  }

  get input(): Tensor | readonly Tensor[] {
    return this.getInputAt(0);
  }

  get output(): Tensor | readonly Tensor[] {
    return this.getOutputAt(0);
  }

  toString(): string {
    return `<Operation name=${this.name}>`;
  }
}

/** Runs `body` on stand-ins for the symbolic tensors of `args` and gives its outputs as fresh symbolic tensors. */
export function abstractly(args: readonly unknown[], body: (mapped: readonly unknown[]) => TensorTree, name: string): TensorTree {
  const trace = new Trace("abstract");
  const standIns = new Map<Tensor, Tensor>();
  const standIn = (tensor: Tensor): Tensor => {
    if (!tensor.isSymbolic) return tensor;
    const known = standIns.get(tensor);
    if (known) return known;
    const made = trace.input(tensor.name, tensor.dtype, tensor.dims);
    standIns.set(tensor, made);
    if (tensor.mask) made.mask = standIn(tensor.mask);
    return made;
  };
  const mapped = args.map((arg) => mapTensors(arg, standIn));
  const outputs = withTrace(trace, () => body(mapped));
  let index = 0;
  return mapTensors(outputs, (output) => {
    const symbolic = Tensor.symbolic(output.dtype, output.dims, index === 0 ? name : `${name}_output_${index}`);
    index++;
    if (output.mask) symbolic.mask = Tensor.symbolic(output.mask.dtype, output.mask.dims, `${name}_mask`);
    return symbolic;
  });
}
