/**
 * Operations of Keras as its functional models store them: `{class_name: "Mean", config: {axis: 1, keepdims: false}}`,
 * with the arguments of the call beside. Most are functions of `ops` or `activations` with the name of the class and the
 * config as options; `keras-operation-table.ts` lists the others.
 */

import * as activations from "../activations.ts";
import { valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import { addLibraryClass } from "../library-classes.ts";
import * as ops from "../ops.ts";
import { camelConfig, nearest } from "../registry.ts";
import { isRecord, type TensorTree } from "../tree.ts";
import { kerasOperationTable } from "./keras-operation-table.ts";
import { CallArguments } from "./node.ts";
import { Operation } from "./operation.ts";

const defaulted: ReadonlySet<string> = new Set(["dtype", "epsilon"]);

type AnyFunction = (...args: never[]) => unknown;

/** Those of the options that a config spells otherwise. */
const spelling: Readonly<Record<string, string>> = { keepdims: "keepDims", N: "n" };

/** Functions with the name of an operation that take other arguments, and operations that take functions. */
const differing: ReadonlySet<string> = new Set("Map Scan AssociativeScan Switch Cond WhileLoop ForiLoop VectorizedMap Arange".split(" "));

function functionNamed(className: string): AnyFunction | undefined {
  if (differing.has(className)) return undefined;
  const name = `${className.charAt(0).toLowerCase()}${className.slice(1)}`;
  for (const namespace of [ops, activations] as const) {
    const value: unknown = Object.hasOwn(namespace, name) ? Reflect.get(namespace, name) : undefined;
    if (typeof value === "function") return value as AnyFunction;
  }
  return undefined;
}

export function isKerasOperation(className: string): boolean {
  return Object.hasOwn(kerasOperationTable, className) || functionNamed(className) !== undefined;
}

function compute(className: string, args: readonly unknown[], options: Config): TensorTree {
  const listed = Object.hasOwn(kerasOperationTable, className) ? kerasOperationTable[className] : undefined;
  if (listed) return Reflect.apply(listed, undefined, [options, ...args]) as TensorTree;
  const named = functionNamed(className) ?? unknownOperation(className);
  return Reflect.apply(named, undefined, CallArguments.join(args, options)) as TensorTree;
}

function unknownOperation(className: string): never {
  const known = [
    ...Object.keys(kerasOperationTable),
    ...[...Object.keys(ops), ...Object.keys(activations)].map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`),
  ];
  const near = nearest(className, known);
  return valueError(
    `there is no operation named ${JSON.stringify(className)}`,
    near ? { help: `did you mean ${JSON.stringify(near)}?` } : {},
  );
}

/** An operation that was read from a model of Keras. It keeps its class name and config, and is written as it was read. */
export class KerasOperation extends Operation {
  readonly #className: string;
  readonly #config: Config;

  constructor(className: string, config: Config, name: string | undefined) {
    super({ name, prefix: className });
    this.#className = isKerasOperation(className) ? className : unknownOperation(className);
    const { name: _, ...rest } = camelConfig(config);
    // What is null has its default.
    const given = Object.entries(rest).filter(([key, value]) => value !== null || !defaulted.has(key));
    this.#config = Object.fromEntries(given.map(([key, value]) => [spelling[key] ?? key, value]));
  }

  override getClassName(): string {
    return this.#className;
  }

  override call(...args: readonly unknown[]): TensorTree {
    const { callArgs, callKwargs } = CallArguments.split(args);
    return compute(this.#className, callArgs, { ...this.#config, ...camelConfig(callKwargs) });
  }

  override getConfig(): Config {
    const original = Object.fromEntries(Object.entries(spelling).map(([theirs, ours]) => [ours, theirs]));
    return { name: this.name, ...Object.fromEntries(Object.entries(this.#config).map(([key, value]) => [original[key] ?? key, value])) };
  }
}

addLibraryClass(KerasOperation);

/** Whether a stored object comes from one of the modules of Keras that hold operations. */
export function isOperationModule(module: unknown): boolean {
  return typeof module === "string" && /^keras\.(src\.)?ops(\.|$)/.test(module);
}

/** What Python's values of arguments are here: ranges, "...", tuples. Other stored objects are left to the caller. */
export function pythonValue(x: unknown): unknown {
  if (!isRecord(x)) return x;
  const { start, stop, step } = isRecord(x["config"]) ? x["config"] : {};
  switch (x["class_name"] ?? x["className"]) {
    case "__slice__":
      return { start, stop, step };
    case "__ellipsis__":
      return "...";
    case "__tuple__":
      return x["items"];
    default:
      return x;
  }
}
