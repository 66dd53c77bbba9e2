/**
 * The graph between symbolic inputs and outputs: captured, ordered, checked, and replayed on other tensors. The order of
 * operations here is the order of layers in a model and of operations in its programs.
 */

import { dimEquals } from "../ir/dim.ts";
import { valueError } from "./errors.ts";
import { type Node, nodeOf, Operation } from "./operation.ts";
import { formatDims, Tensor } from "./tensor.ts";
import { flattenTensors, isRecord, mapTensors, type TensorTree } from "./tree.ts";

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
function buildMap(
  inputs: ReadonlySet<Tensor>,
  outputs: readonly Tensor[],
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
    if (!node.isInput) for (const input of node.inputs) visit(input);
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
  const { nodes, indices } = buildMap(declared, outputs);
  const nodeDepths = new Map<Node, number>();
  const operationDepths = new Map<Operation, number>();
  for (const node of nodes.toReversed()) {
    const depth = Math.max(nodeDepths.get(node) ?? 0, operationDepths.get(node.operation) ?? 0);
    nodeDepths.set(node, depth);
    operationDepths.set(node.operation, depth);
    if (node.isInput) continue;
    for (const input of node.inputs) {
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
    for (const input of node.isInput ? node.outputs : node.inputs) {
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

/** A model's inputs in order, from one tensor, an array, or a record by input name or in the declared structure. */
export function orderInputs(declared: TensorTree, names: readonly string[], given: TensorTree, who: string): readonly Tensor[] {
  const count = flattenTensors(declared).length;
  let ordered: readonly Tensor[];
  if (isRecord(given) && !(given instanceof Tensor)) {
    const keys = isRecord(declared) ? Object.keys(declared) : names;
    const missing = keys.filter((key) => !(key in given));
    if (missing.length > 0)
      valueError(
        `${who} needs the input${missing.length > 1 ? "s" : ""} ${missing.join(", ")}; given are ${Object.keys(given).join(", ")}`,
      );
    ordered = keys.flatMap((key) => flattenTensors(given[key]));
  } else ordered = flattenTensors(given);
  if (ordered.length !== count) valueError(`${who} has ${count} input${count === 1 ? "" : "s"}; it is called with ${ordered.length}`);
  return ordered;
}

export interface GraphFunctionOptions {
  readonly inputs: TensorTree;
  readonly outputs: TensorTree;
  readonly name?: string | undefined;
}

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
    this.inputNames = distinct(
      isRecord(options.inputs) ? Object.keys(options.inputs) : inputs.map((tensor) => tensor.history.operation?.name ?? tensor.name),
    );
    this.outputNames = distinct(
      isRecord(options.outputs) ? Object.keys(options.outputs) : outputs.map((tensor) => tensor.history.operation?.name ?? tensor.name),
    );
  }

  get operations(): readonly Operation[] {
    return [...this.map.operations];
  }

  apply(inputs: TensorTree): TensorTree {
    return flattenTensors(inputs).some((x) => x.isSymbolic) ? this.symbolicCall([inputs]) : this.replay([inputs]);
  }

  override replay(args: readonly unknown[]): TensorTree {
    return this.run(args[0] as TensorTree, this);
  }

  /** Replays the graph on `given`; errors about its shape name `owner`. */
  run(given: TensorTree, owner: { readonly name: string; getClassName(): string }): TensorTree {
    const who = `${owner.getClassName()} ${owner.name}`;
    const ordered = orderInputs(this.inputTree, this.inputNames, given, who);
    const values = new Map<Tensor, Tensor>();
    for (const [i, reference] of this.inputs.entries()) {
      const value = ordered[i];
      if (!value) throw new Error("internal: inputs were counted before");
      checkShape(reference, value, this.inputNames[i] ?? "", who);
      values.set(reference, value);
    }
    for (const node of this.map.nodes) {
      if (node.isInput || node.inputs.some((input) => !values.has(input)) || node.outputs.every((output) => values.has(output))) continue;
      const args = node.args.map((arg) => mapTensors(arg, (tensor) => values.get(tensor) ?? tensor));
      const results = flattenTensors(node.operation.replay(args));
      for (const [i, output] of node.outputs.entries()) {
        const result = results[i];
        if (result && !values.has(output)) values.set(output, result);
      }
    }
    return mapTensors(
      this.outputTree,
      (output) => values.get(output) ?? valueError(`the output ${output.name} of ${who} was not computed`),
    );
  }
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
