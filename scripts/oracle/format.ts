/**
 * The format of the recorded Keras numbers: one JSON object per file, plain or gzip-compressed, holding cases of one
 * kind. An object with `shape` and `data` is a tensor; other objects and lists are structure.
 */

import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { fail } from "../../src/ir/diagnostic.ts";

export interface OracleTensor {
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly data: readonly number[];
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export const kinds = [
  "layers",
  "activations",
  "models",
  "losses",
  "metrics",
  "optimizers",
  "schedules",
  "regularizers",
  "constraints",
  "initializers",
  "backend",
] as const;
export type Kind = (typeof kinds)[number];

export interface OracleCase {
  readonly name: string;
  readonly tolerance?: { readonly abs: number; readonly rel: number };
  readonly fields: JsonObject;
}

export interface OracleFile {
  readonly file: string;
  readonly kind: Kind;
  readonly group: string;
  readonly cases: readonly OracleCase[];
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function isTensor(value: Json | undefined): value is Json & OracleTensor {
  return isObject(value) && Array.isArray(value["shape"]) && Array.isArray(value["data"]);
}

const specialNumbers: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  "-Infinity": Number.NEGATIVE_INFINITY,
};

/** Puts real numbers in place of the strings that stand for what JSON cannot say. */
function reviveNumbers(value: Json): Json {
  if (isTensor(value)) {
    const data = value.data as readonly Json[];
    const numbers = data.map((item) => (typeof item === "string" ? (specialNumbers[item] ?? item) : item));
    return { shape: value.shape, dtype: value.dtype, data: numbers };
  }
  if (isList(value)) return value.map(reviveNumbers);
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, reviveNumbers(item)]));
  return value;
}

export function textOf(fields: JsonObject, key: string): string {
  const value = fields[key];
  return typeof value === "string" ? value : fail("TSC3101", `the case has no text "${key}"`);
}

export function tensorOf(fields: JsonObject, key: string): OracleTensor {
  const value = fields[key];
  return isTensor(value) ? value : fail("TSC3101", `the case has no tensor "${key}"`);
}

export function listOf(fields: JsonObject, key: string): readonly Json[] {
  const value = fields[key];
  return isList(value) ? value : fail("TSC3101", `the case has no list "${key}"`);
}

export function objectOf(fields: JsonObject, key: string): JsonObject {
  const value = fields[key];
  return isObject(value) ? value : fail("TSC3101", `the case has no object "${key}"`);
}

/** All tensors inside a structure, in order. */
export function flattenTensors(value: Json | undefined): readonly OracleTensor[] {
  if (isTensor(value)) return [value];
  if (isList(value)) return value.flatMap(flattenTensors);
  if (isObject(value)) return Object.values(value).flatMap(flattenTensors);
  return [];
}

function readFile(file: string): OracleFile {
  const bytes = readFileSync(file);
  const text = file.endsWith(".gz") ? gunzipSync(bytes).toString("utf8") : bytes.toString("utf8");
  const header = JSON.parse(text) as Json;
  if (!isObject(header)) fail("TSC3102", `${file} does not hold an object`);
  if (header["format"] !== 1) fail("TSC3103", `${file} is of format ${String(header["format"])}; this program reads format 1`);
  const kind =
    kinds.find((candidate) => candidate === header["kind"]) ??
    fail("TSC3104", `${file} holds cases of the unknown kind ${String(header["kind"])}`);
  const cases = listOf(header, "cases").map((item): OracleCase => {
    if (!isObject(item)) fail("TSC3102", `${file} holds a case that is not an object`);
    const tolerance = item["tolerance"];
    const named =
      isObject(tolerance) && typeof tolerance["abs"] === "number" && typeof tolerance["rel"] === "number"
        ? { abs: tolerance["abs"], rel: tolerance["rel"] }
        : undefined;
    return { name: textOf(item, "name"), fields: reviveNumbers(item) as JsonObject, ...(named ? { tolerance: named } : {}) };
  });
  return { file, kind, group: textOf(header, "group"), cases };
}

/** Reads one file or all case files of a folder, in the order of their names. */
export function readOracle(path: string): readonly OracleFile[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) fail("TSC3105", `there is no file or folder ${path}`);
  if (!found.isDirectory()) return [readFile(path)];
  const names = readdirSync(path)
    .filter((name) => /\.json(\.gz)?$/.test(name))
    .sort();
  if (names.length === 0) fail("TSC3106", `the folder ${basename(path)} holds no .json or .json.gz file`);
  return names.map((name) => readFile(join(path, name)));
}
