/**
 * Tables of named things: layers, initializers, activations, losses, metrics, optimizers, regularizers, constraints. One
 * mechanism finds a class or function by any spelling of its name, makes it from a config, and suggests the nearest
 * known name when there is none.
 */

import { type CustomObjects, customObject, withCustomObjects } from "./custom-objects.ts";
import { notImplemented, valueError } from "./errors.ts";
import type { Config } from "./interfaces.ts";
import { addLibraryClass } from "./library-classes.ts";
import { camelCase, snakeCase } from "./naming.ts";
import { isRecord } from "./tree.ts";

export type RegistryKind =
  | "layers"
  | "initializers"
  | "activations"
  | "losses"
  | "metrics"
  | "optimizers"
  | "regularizers"
  | "constraints"
  | "schedules"
  | "callbacks";

/** A class made from a config with camelCase keys. */
export interface RegisteredClass {
  readonly name: string;
  readonly className?: string;
  new (config: never): object;
  fromConfig?(config: Config, customObjects?: Readonly<Record<string, unknown>>): object;
}
export type RegisteredFunction = (...args: never[]) => unknown;

const singular: Readonly<Record<RegistryKind, string>> = {
  layers: "layer",
  initializers: "initializer",
  activations: "activation",
  losses: "loss",
  metrics: "metric",
  optimizers: "optimizer",
  regularizers: "regularizer",
  constraints: "constraint",
  schedules: "learning rate schedule",
  callbacks: "callback",
};

interface Entry {
  /** As users write it. */
  readonly name: string;
  readonly kind: "class" | "function";
  readonly value: RegisteredClass | RegisteredFunction;
}

const tables = new Map<RegistryKind, Map<string, Entry>>();

/** `MeanSquaredError`, `meanSquaredError`, `mean_squared_error` and `mean squared error` are one name. */
function normalize(name: string): string {
  return name
    .replace(/^Custom>|^.*>/, "")
    .replaceAll(/[_\s-]/g, "")
    .toLowerCase();
}

function table(kind: RegistryKind): Map<string, Entry> {
  const known = tables.get(kind);
  if (known) return known;
  const made = new Map<string, Entry>();
  tables.set(kind, made);
  return made;
}

/** Adds a class under its class name and the given aliases (`mse`). A class wins over a function of the same name. */
export function registerClass(kind: RegistryKind, value: RegisteredClass, aliases: readonly string[] = []): void {
  const name = value.className ?? value.name;
  addLibraryClass(value);
  for (const alias of [name, ...aliases]) table(kind).set(normalize(alias), { name: alias, kind: "class", value });
}

export function registerFunction(kind: RegistryKind, name: string, value: RegisteredFunction, aliases: readonly string[] = []): void {
  for (const alias of [name, ...aliases]) {
    const key = normalize(alias);
    if (!table(kind).has(key)) table(kind).set(key, { name: alias, kind: "function", value });
  }
}

/** Any function or class by name; custom objects win. */
export function lookup(kind: RegistryKind, name: string, customObjects: CustomObjects = {}, registeredName?: string): Entry {
  return find(kind, name, customObjects, registeredName) ?? unknownName(kind, name);
}

function find(kind: RegistryKind, name: string, customObjects: CustomObjects = {}, registeredName?: string): Entry | undefined {
  const custom = customObject(name, customObjects, registeredName);
  if (typeof custom === "function") {
    const isClass = custom.prototype !== undefined && /^class\b/.test(Function.prototype.toString.call(custom));
    return { name, kind: isClass ? "class" : "function", value: custom as RegisteredClass | RegisteredFunction };
  }
  return table(kind).get(normalize(name));
}

export function isKnown(kind: RegistryKind, name: string): boolean {
  return find(kind, name) !== undefined;
}

export function knownNames(kind: RegistryKind): readonly string[] {
  return [...new Set([...table(kind).values()].map(({ name }) => name))].sort();
}

function unknownName(kind: RegistryKind, name: string): never {
  const near = nearest(name, knownNames(kind));
  const what = singular[kind];
  return valueError(`there is no ${what} named ${JSON.stringify(name)}`, {
    help: near ? `did you mean ${JSON.stringify(near)}?` : `known names: ${knownNames(kind).join(", ")}`,
  });
}

/** The known name with the fewest edits, when they are few. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of names) {
    const distance = editDistance(normalize(name), normalize(candidate));
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitute = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitute));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

export interface SerializedObject {
  readonly className: string;
  readonly config: Config;
  readonly registeredName?: string;
  readonly buildConfig?: Config;
}

/** `{className, config}`, or Keras's `{class_name, config}`. */
export function asSerialized(x: unknown): SerializedObject | undefined {
  if (!isRecord(x)) return undefined;
  const className = x["className"] ?? x["class_name"];
  if (typeof className !== "string") return undefined;
  const config = isRecord(x["config"]) ? x["config"] : {};
  const buildConfig = x["buildConfig"] ?? x["build_config"];
  const registeredName = x["registeredName"] ?? x["registered_name"];
  return {
    className,
    config,
    ...(typeof registeredName === "string" ? { registeredName } : {}),
    ...(isRecord(buildConfig) ? { buildConfig } : {}),
  };
}

/** Keys in camelCase. Values stay, except nested plain objects of options, which are converted where they are read. */
export function camelConfig(config: Config): Config {
  return Object.fromEntries(Object.entries(config).map(([key, value]) => [camelCase(key), value]));
}

/** Makes an object from its class's `fromConfig`, or else its constructor. */
export function construct(value: RegisteredClass, config: Config, customObjects: CustomObjects = {}): object {
  const camel = camelConfig(config);
  return withCustomObjects(customObjects, () =>
    typeof value.fromConfig === "function" ? value.fromConfig(camel, customObjects) : new value(camel as never),
  );
}

export function deserializeObject(kind: RegistryKind, serialized: unknown, customObjects: CustomObjects = {}): object {
  const object =
    asSerialized(serialized) ?? valueError(`expected {className, config} for a ${singular[kind]}, found ${JSON.stringify(serialized)}`);
  const entry = lookup(kind, object.className, customObjects, object.registeredName);
  if (entry.kind === "function") return notImplemented(`${object.className} is a function, not a class with a config`);
  return construct(entry.value as RegisteredClass, object.config, customObjects);
}

/**
 * What `get` of every kind does: a name, a config or an instance. `isInstance` recognizes the last; null stays null.
 * Functions found by name, and functions given, go through `fromFunction`.
 */
export function resolve<T extends object>(
  kind: RegistryKind,
  identifier: unknown,
  isInstance: (x: unknown) => x is T,
  options: {
    readonly customObjects?: CustomObjects | undefined;
    readonly fromFunction?: (f: RegisteredFunction, name: string) => T;
  } = {},
): T | null {
  if (identifier === null || identifier === undefined) return null;
  const what = singular[kind];
  const check = (made: unknown): T => (isInstance(made) ? made : valueError(`${String(identifier)} does not make a ${what}`));
  if (typeof identifier === "string") {
    const entry = lookup(kind, identifier, options.customObjects);
    if (entry.kind === "class") return check(construct(entry.value as RegisteredClass, {}, options.customObjects));
    return options.fromFunction ? options.fromFunction(entry.value as RegisteredFunction, snakeCase(identifier)) : check(entry.value);
  }
  if (isInstance(identifier)) return identifier;
  if (typeof identifier === "function") {
    const isClass = /^class\b/.test(Function.prototype.toString.call(identifier));
    if (isClass) return check(construct(identifier as unknown as RegisteredClass, {}, options.customObjects));
    if (options.fromFunction) return options.fromFunction(identifier as RegisteredFunction, identifier.name || "function");
  }
  if (asSerialized(identifier)) return check(deserializeObject(kind, identifier, options.customObjects));
  return valueError(`cannot understand ${JSON.stringify(identifier) ?? typeof identifier} as a ${what}`, {
    help: `give a name, an instance or {className, config}`,
  });
}

/** `{className, config}` of an object with both. */
export function serializeObject(object: { getClassName(): string; getConfig(): Config }): SerializedObject {
  return { className: object.getClassName(), config: object.getConfig() };
}
