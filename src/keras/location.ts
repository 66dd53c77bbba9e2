/**
 * Finds the user's line in the call stack: the nearest frame outside this package.
 *
 * While a layer's `call` runs, frames below it belong to whoever called `fit` or `apply` and say nothing about the op. The
 * function that invokes `call` is therefore named `invokeLayerCall`; the search stops there, and the op falls back to
 * the place where its layer was made.
 */

import { isKnown, type Location, noLocation } from "../ir/location.ts";

const marker = "invokeLayerCall";
const packageRoot = pathOf(new URL("..", import.meta.url).href);
const framePattern = /^\s*at (?:(.*?) \()?(?:async )?(.+?):(\d+):(\d+)\)?$/;
const deepEnough = 60;

function pathOf(url: string): string {
  return url.startsWith("file://") ? decodeURIComponent(url.slice("file://".length)) : url;
}

function relativeToCwd(path: string): string {
  const cwd = typeof process === "undefined" ? "" : process.cwd();
  return cwd !== "" && path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path;
}

function isUserFile(path: string): boolean {
  return !path.startsWith(packageRoot) && !path.includes("/node_modules/") && !path.startsWith("node:") && path.includes("/");
}

function captureStack(): string {
  const holder = Error as { stackTraceLimit?: number };
  const saved = holder.stackTraceLimit ?? 10;
  holder.stackTraceLimit = deepEnough;
  try {
    return new Error().stack ?? "";
  } finally {
    holder.stackTraceLimit = saved;
  }
}

/** The nearest user frame; undefined when a layer's `call` is entered before one is met. */
export function captureLocation(): Location | undefined {
  return locationIn(captureStack());
}

/** The user's line that threw an error. */
export function locationOf(error: Error): Location | undefined {
  return locationIn(error.stack ?? "");
}

function locationIn(stack: string): Location | undefined {
  for (const text of stack.split("\n").slice(1)) {
    const match = framePattern.exec(text);
    if (!match) continue;
    const [, functionName = "", file = "", line = "0", column = "0"] = match;
    if (functionName.includes(marker)) return undefined;
    const path = pathOf(file.replace(/\?.*$/, ""));
    if (isUserFile(path)) return { file: relativeToCwd(path), line: Number(line), column: Number(column) };
  }
  return undefined;
}

interface Scope {
  readonly location: Location;
  readonly label: string;
}

/** The layers whose `call` is running, innermost last. */
const scopes: Scope[] = [];

/** Runs `body` so that ops made without a user frame are placed at `location`, and all are named after `label`. */
export function withLocation<T>(location: Location, label: string, body: () => T): T {
  scopes.push({ location, label });
  try {
    return body();
  } finally {
    scopes.pop();
  }
}

/** As `withLocation`, and what the user called to get here does not count: all is placed at `location`. */
export function invokeLayerCallAt<T>(location: Location, label: string, body: () => T): T {
  return withLocation(location, label, body);
}

/** The name of the layer whose `call` is running. */
export function currentLabel(): string {
  return scopes.at(-1)?.label ?? "";
}

/** Where the user asked for what is being done now. */
export function userLocation(): Location {
  return captureLocation() ?? scopes.findLast(({ location }) => isKnown(location))?.location ?? noLocation;
}
