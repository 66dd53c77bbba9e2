/**
 * Models as plain data and back. In memory keys are camelCase; the JSON form has Keras's snake_case keys, and both are
 * read. A graph is stored as its operations with, for each application, the arguments; a tensor among them is named by
 * `[operation, application, output]`.
 */

import { SymbolicDim } from "../../ir/dim.ts";
import { type CustomObjects, customObject } from "../custom-objects.ts";
import type { DataType } from "../dtypes.ts";
import { notImplemented, valueError } from "../errors.ts";
import type { GraphFunction } from "../graph/graph-function.ts";
import { isKerasOperation, isOperationModule, KerasOperation, pythonValue } from "../graph/keras-operations.ts";
import { CallArguments, type Node } from "../graph/node.ts";
import { Operation } from "../graph/operation.ts";
import type { Config } from "../interfaces.ts";
import { Layer } from "../layer/layer.ts";
import { camelCase, snakeCase } from "../naming.ts";
import { asSerialized, camelConfig, deserializeObject, isKnown } from "../registry.ts";
import { TensorFunctionOperation, tensorFunctionOperation } from "../tensor/function.ts";
import { isTensorSource, type NestedArray, Tensor, tensor } from "../tensor/tensor.ts";
import { flattenTensors, isRecord, mapTree, type TensorTree } from "../tree.ts";

type TensorReference = readonly [operation: string, node: number, tensor: number];

const symbolicTensor = "__keras_tensor__";
const constantTensor = "__tensor__";
/** Values of arguments that are stored as objects. */
const storedValues: ReadonlySet<string> = new Set([symbolicTensor, constantTensor, "__numpy__", "__slice__", "__ellipsis__", "__tuple__"]);

/** Functions on tensors are stored under this class name. */
const functionClass = TensorFunctionOperation.className;
/** Tells operations of Keras from layers of the same name. */
const operationModule = "keras.ops";

export function graphConfig(graph: GraphFunction): Config {
  const indices = new Map<Node, number>();
  for (const operation of graph.map.operations) {
    const nodes = operation.inboundNodes.filter((node) => graph.map.nodes.includes(node));
    for (const [i, node] of nodes.entries()) indices.set(node, i);
  }
  const referenceOf = (x: Tensor): TensorReference => {
    const { operation, nodeIndex, tensorIndex } = x.history;
    const node = operation?.inboundNodes[nodeIndex];
    const index = node && indices.get(node);
    return operation && index !== undefined
      ? [operation.name, index, tensorIndex]
      : valueError(`${x.toString()} is no part of the graph; a model that starts in the middle of another cannot be saved`);
  };
  const encode = (x: unknown): unknown => {
    if (x instanceof Tensor) {
      if (!x.isSymbolic) return { className: constantTensor, config: { dtype: x.dtype, value: x.arraySync() } };
      return { className: symbolicTensor, config: { shape: x.shape, dtype: x.dtype, kerasHistory: referenceOf(x) } };
    }
    if (isTensorSource(x)) return encode(x.toTensor());
    if (x instanceof SymbolicDim) return /^\w+$/.test(x.text) ? x.text : notImplemented(`the size ${x.text} cannot be saved`);
    if (Array.isArray(x)) return x.map(encode);
    if (isRecord(x))
      return Object.fromEntries(
        Object.entries(x)
          .filter(([, item]) => item !== undefined)
          .map(([key, item]) => [key, encode(item)]),
      );
    if (typeof x === "function" || (typeof x === "object" && x !== null))
      return notImplemented(`an argument of type ${x.constructor.name} cannot be saved`);
    return x;
  };
  const layers = graph.map.operations.map((operation) => ({
    className: operation instanceof TensorFunctionOperation ? functionClass : operation.getClassName(),
    name: operation.name,
    ...(operation instanceof KerasOperation ? { module: operationModule } : {}),
    config: encodeAttributes(operation, encode),
    ...(operation instanceof Layer && operation.getBuildConfig() ? { buildConfig: operation.getBuildConfig() } : {}),
    inboundNodes: operation.inboundNodes
      .filter((node) => indices.has(node) && !node.isInput)
      .map(({ arguments: { args, kwargs } }) => ({ args: encode(args), kwargs: encode(kwargs) })),
  }));
  const references = (tree: TensorTree): unknown => {
    if (tree instanceof Tensor) return referenceOf(tree);
    if (Array.isArray(tree)) return tree.map((item: TensorTree) => references(item));
    return Object.fromEntries(Object.entries(tree).map(([key, item]) => [key, references(item as TensorTree)]));
  };
  return { layers, inputLayers: references(graph.inputTree), outputLayers: references(graph.outputTree) };
}

function encodeAttributes(operation: Operation, encode: (x: unknown) => unknown): unknown {
  return operation instanceof TensorFunctionOperation ? encode(operation.getConfig()) : operation.getConfig();
}

interface StoredNode {
  readonly args: readonly unknown[];
  readonly kwargs: Readonly<Record<string, unknown>>;
}

/** Both forms: `{args, kwargs}`, and the older list of `[operation, node, tensor, kwargs]`. */
function readNode(stored: unknown): StoredNode {
  if (isRecord(stored))
    return {
      args: Array.isArray(stored["args"]) ? stored["args"] : [],
      kwargs: isRecord(stored["kwargs"]) ? camelConfig(stored["kwargs"]) : {},
    };
  if (!Array.isArray(stored)) return valueError(`an application of a layer is stored as ${JSON.stringify(stored)}`);
  const list = typeof stored[0] === "string" ? [stored] : stored;
  const tensors = list.map((item: unknown) => ({
    className: symbolicTensor,
    config: { kerasHistory: (item as readonly unknown[]).slice(0, 3) },
  }));
  const kwargs: unknown = (list[0] as readonly unknown[])[3];
  return { args: [tensors.length === 1 ? tensors[0] : tensors], kwargs: isRecord(kwargs) ? camelConfig(kwargs) : {} };
}

/** Rebuilds the graph of a config. */
export function graphFromConfig(
  config: Config,
  customObjects: CustomObjects,
): { readonly inputs: TensorTree; readonly outputs: TensorTree } {
  const known = new Map<string, readonly Tensor[]>();
  // Names are those that the config refers to: a class of one's own may not keep its name.
  const pending: { readonly name: string; readonly operation: Operation; readonly nodes: StoredNode[]; done: number }[] = [];
  for (const stored of config["layers"] as readonly unknown[]) {
    const entry = isRecord(stored) ? camelConfig(stored) : valueError(`a layer is stored as ${JSON.stringify(stored)}`);
    const operation = makeOperation(entry, customObjects);
    const name = typeof entry["name"] === "string" ? entry["name"] : operation.name;
    if (operation.inboundNodes[0]?.isInput) known.set(keyOf(name, 0), operation.inboundNodes[0].outputs);
    const nodes = Array.isArray(entry["inboundNodes"]) ? entry["inboundNodes"].map(readNode) : [];
    pending.push({ name, operation, nodes, done: 0 });
  }
  // An application waits until all its tensors are there; the stored order need not be one of dependence.
  for (let progress = true; progress; ) {
    progress = false;
    for (const item of pending) {
      for (let node = item.nodes[item.done]; node && isReady([node.args, node.kwargs], known); node = item.nodes[item.done]) {
        known.set(keyOf(item.name, item.done), apply(item.operation, node, known));
        item.done++;
        progress = true;
      }
    }
  }
  const stuck = pending.find(({ nodes, done }) => done < nodes.length);
  if (stuck) valueError(`the stored graph has no tensor that ${stuck.name} is applied to`);
  const tree = (references: unknown): TensorTree => {
    if (isReference(references)) return lookupTensor(references, known);
    if (Array.isArray(references))
      return references.length === 1 && isReference(references[0]) ? [lookupTensor(references[0], known)] : references.map(tree);
    if (isRecord(references)) return Object.fromEntries(Object.entries(references).map(([key, item]) => [key, tree(item)]));
    return valueError(`inputs or outputs are stored as ${JSON.stringify(references)}`);
  };
  return { inputs: tree(config["inputLayers"]), outputs: tree(config["outputLayers"]) };
}

function makeOperation(entry: Config, customObjects: CustomObjects): Operation {
  const serialized = asSerialized(entry) ?? valueError(`a layer without a class name is stored: ${JSON.stringify(entry)}`);
  const name = entry["name"];
  const config = typeof name === "string" ? { ...serialized.config, name } : serialized.config;
  if (serialized.className === functionClass) {
    const { function: functionName, attributes } = config as { readonly function?: unknown; readonly attributes?: unknown };
    return (
      tensorFunctionOperation(String(functionName), attributes, String(name)) ??
      valueError(`there is no function on tensors named ${String(functionName)}`)
    );
  }
  const { className } = serialized;
  const isCustom = customObject(className, customObjects, serialized.registeredName) !== undefined;
  const isOperation = isOperationModule(entry["module"]) || (!isKnown("layers", className) && isKerasOperation(className));
  if (isOperation && !isCustom) return new KerasOperation(className, config, typeof name === "string" ? name : undefined);
  const made = deserializeObject("layers", { ...serialized, config }, customObjects);
  return made instanceof Operation ? made : valueError(`${className} is no layer`);
}

function keyOf(name: string, node: number): string {
  return `${name}/${node}`;
}

function isReference(x: unknown): x is TensorReference {
  return Array.isArray(x) && x.length === 3 && typeof x[0] === "string" && typeof x[1] === "number" && typeof x[2] === "number";
}

function lookupTensor([name, node, index]: TensorReference, known: ReadonlyMap<string, readonly Tensor[]>): Tensor {
  return known.get(keyOf(name, node))?.[index] ?? valueError(`the stored graph has no output ${index} of application ${node} of ${name}`);
}

function historyOf(x: unknown): TensorReference | undefined {
  const serialized = asSerialized(x);
  if (serialized?.className !== symbolicTensor) return undefined;
  const history = camelConfig(serialized.config)["kerasHistory"];
  return isReference(history) ? history : valueError(`a tensor is stored with the history ${JSON.stringify(history)}`);
}

function isStoredValue(x: unknown): x is object {
  const className = asSerialized(x)?.className;
  return className !== undefined && storedValues.has(className);
}

/** Whether all tensors that are named anywhere in `x` are there. */
function isReady(x: unknown, known: ReadonlyMap<string, readonly Tensor[]>): boolean {
  const history = historyOf(x);
  if (history) return known.has(keyOf(history[0], history[1]));
  return Array.isArray(x) || isRecord(x) ? Object.values(x).every((item) => isReady(item, known)) : true;
}

function apply(operation: Operation, node: StoredNode, known: ReadonlyMap<string, readonly Tensor[]>): readonly Tensor[] {
  const decode = (x: object): unknown => {
    const history = historyOf(x);
    if (history) return lookupTensor(history, known);
    const { dtype, value } = (asSerialized(x)?.config ?? {}) as { readonly dtype?: DataType; readonly value?: NestedArray };
    return value === undefined ? mapTree(pythonValue(x), isStoredValue, decode) : tensor(value, undefined, dtype);
  };
  const args = mapTree(node.args, isStoredValue, decode) as readonly unknown[];
  const kwargs = mapTree(node.kwargs, isStoredValue, decode) as Readonly<Record<string, unknown>>;
  // A layer takes several inputs as one list.
  const given = operation instanceof Layer ? [args.length > 1 ? args : args[0], kwargs] : CallArguments.join(args, kwargs);
  const outputs = operation.symbolicCall(...given);
  return flattenTensors(outputs);
}

const configKeys: ReadonlySet<string> = new Set(["config", "buildConfig", "build_config", "compileConfig", "compile_config"]);

/** Keys of serialized objects and their configs in the spelling that `convert` gives; other records keep theirs. */
function convertKeys(x: unknown, convert: (key: string) => string, inConfig = false): unknown {
  if (Array.isArray(x)) return x.map((item) => convertKeys(item, convert));
  if (!isRecord(x)) return x;
  const serialized = inConfig || asSerialized(x) !== undefined || "args" in x;
  return Object.fromEntries(
    Object.entries(x).map(([key, item]) => [
      serialized ? convert(key) : key,
      convertKeys(item, convert, serialized && configKeys.has(key)),
    ]),
  );
}

export function toSnakeCase(x: unknown): unknown {
  return convertKeys(x, snakeCase);
}

export function toCamelCase(x: unknown): unknown {
  return convertKeys(x, camelCase);
}
