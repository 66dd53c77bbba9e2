/** One application of an operation to symbolic tensors, and the arguments it was given. */

import { valueError } from "../errors.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { flattenTensors, isRecord, mapTensors, type TensorTree } from "../tree.ts";
import type { Operation } from "./operation.ts";

export type Kwargs = Readonly<Record<string, unknown>>;

/** Arguments as given, with the symbolic tensors in place. */
export class CallArguments {
  readonly args: readonly unknown[];
  readonly kwargs: Kwargs;

  constructor(args: readonly unknown[], kwargs: Kwargs = {}) {
    this.args = args;
    this.kwargs = kwargs;
  }

  /** Options are a plain object after at least one other argument. */
  static split(args: readonly unknown[]): { readonly callArgs: readonly unknown[]; readonly callKwargs: Kwargs } {
    const last = args.at(-1);
    return args.length > 1 && isRecord(last) ? { callArgs: args.slice(0, -1), callKwargs: last } : { callArgs: args, callKwargs: {} };
  }

  /** As they are handed over: options last, if there are any. */
  static join(args: readonly unknown[], kwargs: Kwargs): readonly unknown[] {
    return Object.keys(kwargs).length > 0 ? [...args, kwargs] : args;
  }

  get symbolicTensors(): readonly Tensor[] {
    return flattenTensors([this.args, this.kwargs]).filter((tensor) => tensor.isSymbolic);
  }

  /** The arguments with a value from `values` in place of every symbolic tensor. */
  fillIn(values: ReadonlyMap<Tensor, Tensor>): readonly [args: readonly unknown[], kwargs: Kwargs] {
    const replace = (tensor: Tensor): Tensor =>
      tensor.isSymbolic ? (values.get(tensor) ?? valueError(`there is no value for ${tensor.toString()}`)) : tensor;
    return [mapTensors(this.args, replace) as readonly unknown[], mapTensors(this.kwargs, replace) as Kwargs];
  }
}

export interface NodeOptions {
  readonly operation: Operation;
  readonly callArgs: readonly unknown[];
  readonly callKwargs?: Kwargs;
  readonly outputs: TensorTree;
}

/** Making one registers it with its operation and with those that made its inputs, and gives the outputs their history. */
export class Node {
  readonly operation: Operation;
  readonly arguments: CallArguments;
  /** Symbolic tensors among the arguments, in order. */
  readonly inputTensors: readonly Tensor[];
  readonly outputs: readonly Tensor[];

  constructor({ operation, callArgs, callKwargs, outputs }: NodeOptions) {
    this.operation = operation;
    this.arguments = new CallArguments(callArgs, callKwargs);
    this.inputTensors = this.arguments.symbolicTensors;
    this.outputs = flattenTensors(outputs);
    const nodeIndex = operation.inboundNodes.length;
    for (const [tensorIndex, output] of this.outputs.entries()) output.history = { operation, nodeIndex, tensorIndex };
    operation.inboundNodes.push(this);
    for (const parent of new Set(this.inputTensors.map(({ history }) => history.operation))) parent?.outboundNodes.push(this);
  }

  /** Stands for data given from outside. */
  get isInput(): boolean {
    return this.inputTensors.length === 0;
  }

  get outputTensors(): readonly Tensor[] {
    return this.outputs;
  }

  /** The nodes that made the inputs, each once. */
  get parentNodes(): readonly Node[] {
    return [...new Set(this.inputTensors.flatMap((input) => nodeOf(input) ?? []))];
  }
}

/** The node that made a symbolic tensor. */
export function nodeOf(tensor: Tensor): Node | undefined {
  return tensor.history.operation?.inboundNodes[tensor.history.nodeIndex];
}
