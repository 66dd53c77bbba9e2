/**
 * The graph between symbolic inputs and outputs: captured, ordered, checked, and replayed on other tensors. The order of
 * operations here is the order of layers in a model and of operations in its programs.
 */

import { dimEquals, type Shape } from "../../ir/dim.ts";
import { valueError } from "../errors.ts";
import { addLibraryClass } from "../library-classes.ts";
import { cast } from "../ops/elementwise.ts";
import { asTensor, formatDims, Tensor } from "../tensor/tensor.ts";
import {
  collectLeaves,
  flattenTensors,
  isRecord,
  isTensor,
  mapTensorLikes,
  mapTensors,
  type TensorLikeTree,
  type TensorTree,
} from "../tree.ts";
import { CallArguments, type Node, nodeOf } from "./node.ts";
import { Operation } from "./operation.ts";

export interface GraphMap {
  /** In the order in which they run: greatest depth first. */
  readonly nodes: readonly Node[];
  readonly nodesByDepth: ReadonlyMap<number, readonly Node[]>;
  readonly operations: readonly Operation[];
  readonly operationsByDepth: ReadonlyMap<number, readonly Operation[]>;
  readonly nodeKeys: ReadonlySet<string>;
}

const operationNumbers = new Map<Operation, number>();

export function makeNodeKey(operation: Operation, index: number): string {
  const number = operationNumbers.get(operation) ?? operationNumbers.size;
  operationNumbers.set(operation, number);
  return `${number}_ib-${index}`;
}

function keyOf(node: Node): string {
  return makeNodeKey(node.operation, node.operation.inboundNodes.indexOf(node));
}

/** Nodes with parents before children, and operations by the index of their first visit. */
export function buildMap(
  outputs: readonly Tensor[],
  inputs: ReadonlySet<Tensor> = new Set(),
): { readonly nodes: readonly Node[]; readonly indices: Map<Operation, number> } {
  const finished = new Set<Node>();
  const running = new Set<Node>();
  const nodes: Node[] = [];
  const indices = new Map<Operation, number>();
  const visit = (tensor: Tensor): void => {
    const node = nodeOf(tensor);
    // A declared input ends the walk, also one in the middle of a larger graph.
    if (!node || (inputs.has(tensor) && !node.isInput) || finished.has(node)) return;
    if (running.has(node)) valueError(`the tensor ${tensor.name} of ${node.operation.name} depends on itself`);
    if (!indices.has(node.operation)) indices.set(node.operation, indices.size);
    running.add(node);
    if (!node.isInput) for (const input of node.inputTensors) visit(input);
    running.delete(node);
    finished.add(node);
    nodes.push(node);
  };
  for (const output of outputs) visit(output);
  return { nodes, indices };
}

function groupByDepth<T>(depths: ReadonlyMap<T, number>): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const depth of [...new Set(depths.values())].toSorted((a, b) => b - a)) {
    groups.set(
      depth,
      [...depths].filter(([, d]) => d === depth).map(([item]) => item),
    );
  }
  return groups;
}

export function mapGraph(inputs: readonly Tensor[], outputs: readonly Tensor[]): GraphMap {
  const declared = new Set(inputs);
  const { nodes, indices } = buildMap(outputs, declared);
  const nodeDepths = new Map<Node, number>();
  const operationDepths = new Map<Operation, number>();
  for (const node of nodes.toReversed()) {
    const depth = Math.max(nodeDepths.get(node) ?? 0, operationDepths.get(node.operation) ?? 0);
    nodeDepths.set(node, depth);
    operationDepths.set(node.operation, depth);
    if (node.isInput) continue;
    for (const input of node.inputTensors) {
      const parent = nodeOf(input);
      if (parent && (!declared.has(input) || parent.isInput)) nodeDepths.set(parent, Math.max(depth + 1, nodeDepths.get(parent) ?? 0));
    }
  }
  // An input that reaches no output is kept: a loss may use it.
  for (const input of inputs) {
    const node = nodeOf(input);
    if (node?.isInput && !nodeDepths.has(node)) {
      nodeDepths.set(node, 0);
      if (!operationDepths.has(node.operation)) operationDepths.set(node.operation, 0);
      if (!indices.has(node.operation)) indices.set(node.operation, -1);
    }
  }
  const order = new Map(nodes.map((node, i) => [node, i]));
  const nodesByDepth = groupByDepth(nodeDepths);
  for (const group of nodesByDepth.values()) group.sort((a, b) => (order.get(a) ?? -1) - (order.get(b) ?? -1));
  const operationsByDepth = groupByDepth(operationDepths);
  for (const group of operationsByDepth.values()) group.sort((a, b) => (indices.get(a) ?? 0) - (indices.get(b) ?? 0));
  const ordered = [...nodesByDepth.values()].flat();
  const operations = [...operationsByDepth.values()].flat();
  checkConnected(inputs, ordered);
  checkOutputs(declared, ordered, outputs);
  checkNames(operations);
  return { nodes: ordered, nodesByDepth, operations, operationsByDepth, nodeKeys: new Set(ordered.map(keyOf)) };
}

function checkConnected(inputs: readonly Tensor[], nodes: readonly Node[]): void {
  const computable = new Set<Tensor>(inputs);
  const reached: string[] = [];
  for (const node of nodes) {
    for (const input of node.isInput ? node.outputs : node.inputTensors) {
      if (!computable.has(input)) {
        valueError(
          `the graph is disconnected: ${input.name} of shape ${formatDims(input.dims)}, used by ${node.operation.name}, cannot be computed from the inputs`,
          {
            location: node.operation.location,
            notes: [{ message: `reached without problems: ${reached.join(", ") || "nothing"}` }],
            help: "list every input of the model in inputs",
          },
        );
      }
    }
    for (const output of node.outputs) computable.add(output);
    if (!reached.includes(node.operation.name)) reached.push(node.operation.name);
  }
}

function checkOutputs(declared: ReadonlySet<Tensor>, nodes: readonly Node[], outputs: readonly Tensor[]): void {
  const made = new Set(nodes.flatMap((node) => node.outputs));
  for (const output of outputs) {
    if (!declared.has(output) && !made.has(output)) valueError(`the output ${output.name} is not computed from the inputs`);
  }
}

function checkNames(operations: readonly Operation[]): void {
  const counts = new Map<string, number>();
  for (const { name } of operations) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [name, count] of counts) {
    if (count > 1)
      valueError(`the name ${name} is used by ${count} operations of the graph; names must be unique`, {
        location: operations.findLast((operation) => operation.name === name)?.location,
      });
  }
}

/** A tree as messages show it: `[*, {a: *}]`. */
function describeTree(tree: unknown): string {
  if (Array.isArray(tree)) return `[${tree.map(describeTree).join(", ")}]`;
  if (isRecord(tree))
    return `{${Object.entries(tree)
      .map(([key, item]) => `${key}: ${describeTree(item)}`)
      .join(", ")}}`;
  return "*";
}

/** The tensors of `given` in the order of `declared`; undefined when the structures differ. Records match by key. */
function matchTree(declared: TensorTree, given: TensorTree): readonly Tensor[] | undefined {
  if (declared instanceof Tensor) return given instanceof Tensor ? [given] : undefined;
  if (given instanceof Tensor || Array.isArray(declared) !== Array.isArray(given)) return undefined;
  const keys = Object.keys(declared);
  if (keys.length !== Object.keys(given).length || keys.some((key) => !Object.hasOwn(given, key))) return undefined;
  const parts = keys.map((key) => matchTree(Reflect.get(declared, key) as TensorTree, Reflect.get(given, key) as TensorTree));
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

/** A model's inputs in order: in the declared structure, by input name, or as many tensors in any structure. */
function orderInputs(declared: TensorTree, names: readonly string[], given: TensorTree, who: string): readonly Tensor[] {
  const matched = matchTree(declared, given);
  if (matched) return matched;
  if (isRecord(given)) {
    const keys = isRecord(declared) ? Object.keys(declared) : names;
    const missing = keys.filter((key) => !Object.hasOwn(given, key));
    if (missing.length > 0)
      valueError(
        `${who} needs the input${missing.length > 1 ? "s" : ""} ${missing.join(", ")}; given are ${Object.keys(given).join(", ")}`,
      );
    return checkCount(
      declared,
      keys.flatMap((key) => flattenTensors(given[key])),
      who,
    );
  }
  return checkCount(declared, flattenTensors(given), who);
}

function checkCount(declared: TensorTree, ordered: readonly Tensor[], who: string): readonly Tensor[] {
  const count = flattenTensors(declared).length;
  if (ordered.length !== count) valueError(`${who} has ${count} input${count === 1 ? "" : "s"}; it is called with ${ordered.length}`);
  return ordered;
}

export interface GraphFunctionOptions {
  readonly inputs: TensorTree;
  readonly outputs: TensorTree;
  readonly name?: string | undefined;
}

/** What is given for an input, in its dtype. */
function inDtypeOf(declared: Tensor | undefined, value: Tensor): Tensor {
  if (!declared || declared.dtype === value.dtype) return value;
  const converted = cast(value, declared.dtype);
  converted.mask = value.mask;
  return converted;
}

/** A tree with the same tensors in new containers. */
function copyTree(tree: TensorTree): TensorTree {
  return mapTensors(tree, (tensor) => tensor);
}

/** The operations between `inputs` and `outputs` as one operation. It holds no weights and is no layer. */
export class GraphFunction extends Operation {
  static readonly className: string = "Function";
  readonly inputTree: TensorTree;
  readonly outputTree: TensorTree;
  readonly inputs: readonly Tensor[];
  readonly outputs: readonly Tensor[];
  readonly map: GraphMap;
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];

  constructor(options: GraphFunctionOptions) {
    super({ name: options.name });
    const [inputs, outputs] = [flattenTensors(options.inputs), flattenTensors(options.outputs)];
    const show = (tensors: readonly Tensor[]): string => `[${tensors.map(String).join(", ")}]`;
    if (inputs.length === 0) valueError(`inputs of a graph must not be empty; inputs are ${show(inputs)}, outputs ${show(outputs)}`);
    if (outputs.length === 0) valueError(`outputs of a graph must not be empty; inputs are ${show(inputs)}, outputs ${show(outputs)}`);
    for (const tensor of [...inputs, ...outputs]) {
      if (!tensor.isSymbolic)
        valueError(`${tensor.toString()} is not symbolic`, { help: "start a model with input({shape}) and apply layers to it" });
    }
    this.inputTree = copyTree(options.inputs);
    this.outputTree = copyTree(options.outputs);
    this.inputs = inputs;
    this.outputs = outputs;
    this.map = mapGraph(inputs, outputs);
    this.inputNames = distinct(leafNames(this.inputTree));
    this.outputNames = distinct(leafNames(this.outputTree));
  }

  get operations(): readonly Operation[] {
    return [...this.map.operations];
  }

  override apply(inputs: TensorLikeTree): TensorTree {
    return super.apply(mapTensorLikes(inputs, (x) => asTensor(x)));
  }

  override call(inputs: TensorTree): TensorTree {
    return this.#pack(
      this.#replay(this.#match(inputs), (operation, args) => operation.replay(args)),
      this.#who,
    );
  }

  override computeOutputSpec(inputs: TensorTree): TensorTree {
    const ordered = this.#match(inputs);
    // For the shapes of the graph itself the answer is known.
    if (ordered.every(({ dims, dtype }, i) => this.inputs[i]?.dtype === dtype && sameDims(dims, this.inputs[i].dims)))
      return mapTensors(this.outputTree, ({ dtype, dims, name }) => Tensor.symbolic(dtype, dims, name));
    return this.#pack(
      this.#replay(ordered, (operation, args) => operation.computeOutputSpec(...args)),
      this.#who,
    );
  }

  get #who(): string {
    return `${this.getClassName()} ${this.name}`;
  }

  #match(given: TensorTree): readonly Tensor[] {
    const ordered =
      matchTree(this.inputTree, given) ??
      valueError(`${this.#who} takes inputs of the structure ${describeTree(this.inputTree)}; it is called with ${describeTree(given)}`);
    this.#checkShapes(ordered, this.#who);
    return ordered;
  }

  /** Replays the graph for a model: `given` may have any structure with as many tensors; errors name `owner`. */
  run(given: TensorTree, owner: { readonly name: string; getClassName(): string }): TensorTree {
    const who = `${owner.getClassName()} ${owner.name}`;
    const ordered = orderInputs(this.inputTree, this.inputNames, given, who);
    this.#checkShapes(ordered, who);
    const converted = ordered.map((value, i) => inDtypeOf(this.inputs[i], value));
    return this.#pack(
      this.#replay(converted, (operation, args) => operation.replay(args)),
      who,
    );
  }

  #checkShapes(ordered: readonly Tensor[], who: string): void {
    for (const [i, reference] of this.inputs.entries()) {
      const value = ordered[i];
      if (value) checkShape(reference, value, this.inputNames[i] ?? "", who);
    }
  }

  /** The value of every tensor that can be computed, nodes from the inputs to the outputs. */
  #replay(ordered: readonly Tensor[], step: (operation: Operation, args: readonly unknown[]) => TensorTree): ReadonlyMap<Tensor, Tensor> {
    const values = new Map<Tensor, Tensor>(this.inputs.map((reference, i) => [reference, ordered[i] ?? reference]));
    for (const node of this.map.nodes) {
      const { operation, inputTensors, outputs } = node;
      if (node.isInput || inputTensors.some((input) => !values.has(input)) || outputs.every((output) => values.has(output))) continue;
      const results = flattenTensors(step(operation, CallArguments.join(...node.arguments.fillIn(values))));
      for (const [i, output] of outputs.entries()) {
        const result = results[i];
        if (result && !values.has(output)) values.set(output, result);
      }
    }
    return values;
  }

  #pack(values: ReadonlyMap<Tensor, Tensor>, who: string): TensorTree {
    return mapTensors(
      this.outputTree,
      (output) => values.get(output) ?? valueError(`the output ${output.name} of ${who} was not computed`),
    );
  }
}

addLibraryClass(GraphFunction);

/** Keys of a record of tensors; what made them elsewhere. */
function leafNames(tree: TensorTree): readonly string[] {
  const keyed = isRecord(tree) ? Object.entries(tree) : [];
  if (keyed.length > 0 && keyed.every(([, item]) => item instanceof Tensor)) return keyed.map(([key]) => key);
  return collectLeaves(tree, isTensor).map((tensor) => tensor.history.operation?.name ?? tensor.name);
}

function sameDims(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((dim, axis) => dimEquals(dim, b[axis] ?? -1));
}

/** Known sizes must agree; a symbol fits anything of the same rank. */
function checkShape(reference: Tensor, value: Tensor, name: string, who: string): void {
  const fits =
    reference.rank === value.rank &&
    reference.dims.every(
      (dim, axis) => typeof dim !== "number" || typeof value.dims[axis] !== "number" || dimEquals(dim, value.dims[axis] ?? -1),
    );
  if (!fits)
    valueError(`the input ${name} of ${who} has shape ${formatDims(reference.dims)}; it is called with shape ${formatDims(value.dims)}`);
}

/** Repeated names get a number. */
export function distinct(names: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return names.map((name) => {
    let candidate = name;
    for (let i = 1; used.has(candidate); i++) candidate = `${name}_${i}`;
    used.add(candidate);
    return candidate;
  });
}
