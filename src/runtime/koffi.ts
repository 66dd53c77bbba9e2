/** The package that calls C from Node, for the targets that are loaded with it. */

import { fault } from "./fault.ts";

/** What is used of the package. */
export interface Koffi {
  load(path: string): Library;
  address(memory: ArrayBuffer): bigint;
  /** The value of a type at a place. */
  decode(place: unknown, type: string): unknown;
}

export interface Library {
  func<Result, Parameters extends readonly (number | bigint)[]>(
    name: string,
    result: string,
    parameters: readonly string[],
  ): (...values: Parameters) => Result;
  symbol(name: string): unknown;
  unload(): void;
}

/** The package beside this program, or in the project that the process runs in: an artifact may lie anywhere. */
export async function loadKoffi(): Promise<Koffi> {
  // Not a literal, so that bundlers leave it alone.
  const packageName = "koffi";
  const beside = (await import(packageName).catch(() => undefined)) as { readonly default: Koffi } | undefined;
  if (beside) return beside.default;
  const { createRequire } = await import("node:module");
  try {
    return createRequire(`${process.cwd()}/`)(packageName) as Koffi;
  } catch {
    return fault("TSC4110", "programs of machine code are loaded by the package koffi, which is not installed", "npm install koffi");
  }
}
