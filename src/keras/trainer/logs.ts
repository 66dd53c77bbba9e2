/** Results of steps: flat, with numbers, and in order. */

import { isRecord, isTensor } from "../tree.ts";

/** Sorts keys, spreads nested records, and makes numbers of what can be one; anything else stays what it is. */
export function pythonifyLogs(logs: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(logs).toSorted()) {
    const value = logs[key];
    if (isRecord(value)) Object.assign(result, pythonifyLogs(value));
    else result[key] = toNumber(value);
  }
  return result;
}

function toNumber(value: unknown): unknown {
  if (isTensor(value)) return value.payload.kind === "host" && value.size === 1 ? Number(value.dataSync()[0]) : value;
  return typeof value === "boolean" || typeof value === "bigint" ? Number(value) : value;
}

/** The values of the names, in their order, then those of the other keys by name; a single value by itself. */
export function flattenMetricsInOrder<T>(logs: Readonly<Record<string, T>>, names: readonly string[]): T | T[] {
  const keys = [
    ...names.filter((name) => Object.hasOwn(logs, name)),
    ...Object.keys(logs)
      .filter((key) => !names.includes(key))
      .toSorted(),
  ];
  const values = keys.map((key) => logs[key] as T);
  const [only] = values;
  return values.length === 1 ? (only as T) : values;
}

/** Logs of a step under construction: nested records are spread. */
export function spreadLogs<T>(logs: Readonly<Record<string, unknown>>, isLeaf: (x: unknown) => x is T): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(logs).flatMap(([key, value]) =>
      isLeaf(value) ? [[key, value] as const] : isRecord(value) ? Object.entries(spreadLogs(value, isLeaf)) : [],
    ),
  );
}
