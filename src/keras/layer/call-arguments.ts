/**
 * The arguments of a layer's `call`: the inputs, and options by name. A class may declare them in the static property
 * `callArguments`; then it receives no others, and those of its options that are tensors have shapes and masks of their own.
 */

import type { DataType } from "../dtypes.ts";
import { valueError } from "../errors.ts";
import { asTensor, Tensor } from "../tensor/tensor.ts";
import { flattenTensors, isRecord, mapTensorLikes, type TensorLikeTree, type TensorTree } from "../tree.ts";
import { type CallOptions, isShapeLeaf, type ShapeTree, shapesOf } from "./types.ts";

/** Names of the arguments of `call`, the inputs first; as a record, with their defaults. */
export type DeclaredArguments = readonly string[] | Readonly<Record<string, unknown>>;

/** What is asked of a layer here. */
interface CalledLayer {
  readonly name: string;
  readonly inputDtype: DataType;
  readonly convertInputArgs: boolean;
  readonly allowNonTensorPositionalArgs: boolean;
  getClassName(): string;
}

interface Signature {
  /** The name of the inputs. */
  readonly first: string;
  readonly defaults: Readonly<Record<string, unknown>>;
}

/** What the class declares; undefined lets `call` take any option. */
export function signatureOf(layer: CalledLayer): Signature | undefined {
  const { callArguments } = layer.constructor as { readonly callArguments?: DeclaredArguments };
  if (callArguments === undefined) return undefined;
  const defaults = isNames(callArguments) ? Object.fromEntries(callArguments.map((name) => [name, undefined])) : callArguments;
  const [first = "inputs"] = Object.keys(defaults);
  return { first, defaults };
}

function isNames(x: DeclaredArguments): x is readonly string[] {
  return Array.isArray(x);
}

function describe(x: unknown): string {
  return `${typeof x === "function" ? x.name || "a function" : (JSON.stringify(x) ?? String(x))} of type ${typeof x}`;
}

/** Inputs as tensors. Host arrays get the layer's input dtype, or with `convertInputArgs` false their own. */
export function convertInputs(layer: CalledLayer, inputs: TensorLikeTree, options: unknown): TensorTree {
  const who = `layer ${layer.name} (${layer.getClassName()})`;
  if (!isRecord(options))
    valueError(`${who} is called with a second positional argument, ${describe(options)}`, {
      help: "arguments besides the inputs go by name into one object: layer.apply(x, {training: true})",
    });
  const dtype = layer.convertInputArgs ? layer.inputDtype : undefined;
  const converted = mapTensorLikes(inputs, (x) => (x instanceof Tensor ? x : asTensor(x, dtype)));
  if (!layer.allowNonTensorPositionalArgs) assertTensors(converted, who);
  return converted;
}

/** Leaves are tensors, or null where a list has a gap. */
function assertTensors(tree: unknown, who: string): void {
  if (tree instanceof Tensor || tree === null || tree === undefined) return;
  if (Array.isArray(tree)) for (const item of tree) assertTensors(item, who);
  else if (isRecord(tree)) for (const item of Object.values(tree)) assertTensors(item, who);
  else
    valueError(`${who} is called on ${describe(tree)}; expected tensors`, {
      help: "pass arguments that are no tensors by name: layer.apply(x, {name: value})",
    });
}

/** The arguments that hold tensors, by name, without masks; the inputs first. */
function tensorArguments(
  { first, defaults }: Signature,
  inputs: TensorTree,
  options: CallOptions,
): readonly (readonly [name: string, value: TensorTree])[] {
  const others = Object.keys(defaults).filter((name) => name !== first && name !== "mask" && !name.endsWith("Mask"));
  const given = others.map((name) => [name, options[name] as TensorTree] as const);
  return [[first, inputs], ...given.filter(([, value]) => flattenTensors(value).length > 0)];
}

/** What `build` receives: the shape of the inputs, or `{queryShape, valueShape}` where several arguments hold tensors. */
export function argumentShapes(layer: CalledLayer, inputs: TensorTree, options: CallOptions): ShapeTree {
  const signature = signatureOf(layer);
  const given = signature ? tensorArguments(signature, inputs, options) : [];
  return given.length > 1 ? Object.fromEntries(given.map(([name, value]) => [`${name}Shape`, shapesOf(value)])) : shapesOf(inputs);
}

/** Whether these are the shapes of several arguments. */
export function isArgumentShapes(shape: ShapeTree): shape is { readonly [key: string]: ShapeTree } {
  return isRecord(shape) && !isShapeLeaf(shape) && Object.keys(shape).every((key) => key.endsWith("Shape"));
}

function masksOf(tree: TensorTree): CallOptions["mask"] {
  if (tree instanceof Tensor) return tree.mask;
  if (flattenTensors(tree).every(({ mask }) => mask === undefined)) return undefined;
  const visit = (x: TensorTree): unknown => {
    if (x instanceof Tensor) return x.mask;
    if (Array.isArray(x)) return x.map((item: TensorTree) => visit(item));
    return isRecord(x) ? Object.fromEntries(Object.entries(x).map(([key, item]) => [key, visit(item as TensorTree)])) : x;
  };
  return visit(tree) as CallOptions["mask"];
}

export interface ResolvedCall {
  /** What `call` receives besides the inputs. */
  readonly options: CallOptions;
  /** The mask of the inputs: given, or attached to them. */
  readonly mask: CallOptions["mask"];
}

/**
 * The options of `call`: the resolved training flag and masks attached to tensors are filled in where they are not given.
 * Null counts as not given.
 */
export function resolveOptions(layer: CalledLayer, inputs: TensorTree, given: CallOptions, training: boolean | undefined): ResolvedCall {
  const signature = signatureOf(layer);
  const declares = (name: string): boolean => !signature || Object.hasOwn(signature.defaults, name);
  const options: Record<string, unknown> = Object.fromEntries(Object.entries(given).filter(([name]) => name !== "training"));
  const unknown = Object.keys(options).filter((name) => !declares(name) && options[name] !== undefined);
  if (signature && unknown.length > 0)
    valueError(`the call of ${layer.name} (${layer.getClassName()}) has no argument ${unknown.join(", ")}`, {
      help: `its arguments are ${Object.keys(signature.defaults).join(", ")}`,
    });
  const fill = (name: string, value: unknown): void => {
    if (declares(name) && value !== undefined && value !== null) options[name] ??= value;
  };
  fill("training", training);
  const attached = masksOf(inputs);
  const tensors = signature ? tensorArguments(signature, inputs, given) : [];
  if (tensors.length > 1) for (const [name, value] of tensors) fill(`${name}Mask`, masksOf(value));
  else fill("mask", attached);
  return { options, mask: given.mask ?? attached };
}

/** The flag a call runs with: given, that of the enclosing call, or the default that `call` declares. */
export function resolveTraining(layer: CalledLayer, given: unknown, enclosing: boolean | undefined): boolean | undefined {
  const resolved = given ?? enclosing ?? signatureOf(layer)?.defaults["training"] ?? undefined;
  return resolved === undefined ? undefined : Boolean(resolved);
}
