/**
 * Configs of classes that do not write their own. The names of a class's options are read from the text of its
 * constructor, `constructor({units, ...rest})` or `constructor(options)`; their values are those of the properties with
 * the same names.
 */

import { CompileError } from "../ir/diagnostic.ts";
import { shown } from "./errors.ts";
import type { Config } from "./interfaces.ts";
import { layerOptionNames } from "./layer/types.ts";
import { type AnyClass, isLibraryClass } from "./library-classes.ts";
import { camelCase } from "./naming.ts";
import { isRecord } from "./tree.ts";

/** What one constructor takes. */
interface Signature {
  readonly names: readonly string[];
  /** Hands on options that it does not name. */
  readonly open: boolean;
  /** Takes values by position in place of one object. */
  readonly positional: boolean;
}

const openSignature: Signature = { names: [], open: true, positional: false };
const signatures = new WeakMap<object, Signature>();

const comments = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
const texts = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g;
const opening = "([{";
const closing = ")]}";

/** Index after the bracket that closes the one at `start`. */
function closingIndex(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    if (opening.includes(text[i] ?? "")) depth++;
    else if (closing.includes(text[i] ?? "") && --depth === 0) return i + 1;
  }
  return text.length;
}

/** Parts between commas that are in no brackets. */
function commaParts(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (opening.includes(text[i] ?? "")) i = closingIndex(text, i) - 1;
    else if (text[i] === ",") {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== "");
}

/** Parameters and body of the constructor that the class itself has. */
function constructorOf(classText: string): { readonly parameters: string; readonly body: string } | undefined {
  const text = classText.replaceAll(comments, " ").replaceAll(texts, '""');
  const body = text.indexOf("{");
  for (let i = body + 1; i < text.length; i++) {
    if (opening.includes(text[i] ?? "")) i = closingIndex(text, i) - 1;
    else if (/^constructor\s*\(/.test(text.slice(i, i + 40)) && !/[\w$.#]/.test(text[i - 1] ?? "")) {
      const start = text.indexOf("(", i);
      const end = closingIndex(text, start);
      const block = text.indexOf("{", end);
      return { parameters: text.slice(start + 1, end - 1), body: text.slice(block + 1, closingIndex(text, block) - 1) };
    }
  }
  return undefined;
}

/** Names in `{units, rate = 0.5, name: given, ...rest}`. */
function patternNames(pattern: string): Signature {
  const parts = commaParts(pattern);
  return {
    names: parts.filter((part) => !part.startsWith("...")).map((part) => /^["']?([\w$]+)/.exec(part)?.[1] ?? part),
    open: parts.some((part) => part.startsWith("...")),
    positional: false,
  };
}

function signatureOf(owner: AnyClass): Signature {
  const known = signatures.get(owner);
  if (known) return known;
  const found = readSignature(Function.prototype.toString.call(owner));
  signatures.set(owner, found);
  return found;
}

function readSignature(classText: string): Signature {
  const made = constructorOf(classText);
  if (!made) return openSignature;
  const parameters = commaParts(made.parameters);
  const [first = ""] = parameters;
  if (first.startsWith("{")) return patternNames(first.slice(1, closingIndex(first, 0) - 1));
  const names = parameters.map((parameter) => /^[\w$]+/.exec(parameter)?.[0] ?? "").filter((name) => name !== "");
  const [options] = names;
  if (options === undefined) return { names: [], open: parameters.length > 0, positional: false };
  const escaped = options.replaceAll("$", "\\$");
  const members = [...made.body.matchAll(new RegExp(`(?<![\\w$.])${escaped}\\s*\\??\\.\\s*([A-Za-z_$][\\w$]*)`, "g"))].map(
    ([, name = ""]) => name,
  );
  const patterns = [...made.body.matchAll(new RegExp(`\\{([^{}]*)\\}\\s*=\\s*${escaped}(?![\\w$.])`, "g"))].map(([, text = ""]) =>
    patternNames(text),
  );
  const handedOn = new RegExp(`(?:super\\s*\\(|\\.\\.\\.)\\s*${escaped}(?![\\w$.])`).test(made.body);
  if (members.length === 0 && patterns.length === 0 && !handedOn) return { names, open: false, positional: true };
  return {
    names: [...new Set([...members, ...patterns.flatMap((pattern) => pattern.names)])],
    open: handedOn || patterns.some(({ open }) => open),
    positional: false,
  };
}

/** Constructors of the user's classes, the class itself first, as far as each hands on what it does not name. */
function signaturesOf(owner: AnyClass): readonly Signature[] {
  const found: Signature[] = [];
  for (let at: unknown = owner; typeof at === "function" && !isLibraryClass(at); at = Object.getPrototypeOf(at)) {
    const signature = signatureOf(at as AnyClass);
    found.push(signature);
    if (!signature.open) break;
  }
  return found;
}

/** Options that the base classes keep themselves. */
const baseNames: ReadonlySet<string> = new Set(Object.keys(layerOptionNames));

/** Texts, numbers, booleans and null, in arrays and records. What contains itself is no plain data. */
function isPlain(x: unknown, around: readonly unknown[] = []): boolean {
  if (x === null || x === undefined || typeof x === "string" || typeof x === "number" || typeof x === "boolean") return true;
  if (around.includes(x) || !(Array.isArray(x) || isRecord(x))) return false;
  return Object.values(x).every((item) => isPlain(item, [...around, x]));
}

export interface OptionsTaken {
  readonly config?: Config;
  /** Why there is no config. */
  readonly reason?: string;
  /** Whether the constructor takes an option of this name. */
  accepts(name: string): boolean;
}

/** The options of the user's classes that `object` is made of. */
export function autoConfig(object: object): OptionsTaken {
  const found = signaturesOf(object.constructor as AnyClass);
  const names = [...new Set(found.flatMap((signature) => signature.names))];
  const accepts = (name: string): boolean => acceptsOptions(object, [name]);
  const entries: [string, unknown][] = [];
  for (const name of names) {
    if (baseNames.has(name)) continue;
    if (!(name in object)) return { accepts, reason: `its constructor takes ${name}, which no property of that name keeps` };
    const value: unknown = Reflect.get(object, name);
    if (!isPlain(value)) return { accepts, reason: `its option ${name} is no plain data` };
    if (value !== undefined) entries.push([name, value]);
  }
  return { accepts, config: Object.fromEntries(entries) };
}

/** Whether the constructor of a class of the user's takes these options. */
export function acceptsOptions(object: object, names: readonly string[]): boolean {
  const found = signaturesOf(object.constructor as AnyClass);
  return names.every((name) => found.every(({ open }) => open) || found.some((signature) => signature.names.includes(name)));
}

/** Calls the constructor with the options of `config`, by position if that is how it takes them. */
export function constructWith<T extends object>(owner: new (config: never) => T, config: Config): T {
  const camel = Object.fromEntries(Object.entries(config).map(([key, value]) => [camelCase(key), value]));
  const signature = isLibraryClass(owner) ? openSignature : signatureOf(owner);
  if (!signature.positional) return new owner(camel as never);
  return Reflect.construct(
    owner,
    signature.names.map((name) => camel[name]),
  ) as T;
}

/** The error for a config that makes no object. */
export function failedConstruction(owner: { readonly name: string }, config: Config, error: unknown): TypeError {
  const { message, help } =
    error instanceof CompileError ? error.diagnostic : { message: error instanceof Error ? error.message : String(error) };
  const hints = ["the config must hold what the constructor takes, or the class override fromConfig", ...(help ? [help] : [])];
  return new TypeError(
    `${owner.name} cannot be made from the config ${shown(config)}: ${message}${hints.map((hint) => `\n  help: ${hint}`).join("")}`,
    { cause: error },
  );
}
